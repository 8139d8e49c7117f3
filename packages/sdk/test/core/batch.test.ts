import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { batchingClient } from '../utils/batchingClient.js'
import { useDevnet } from '../utils/devnet.js'

describe('a wallet that speaks EIP-5792', () => {
  const context = useDevnet()

  test('behaviour: an approval and its call are one batch', async () => {
    const { devnet } = context
    const { client, batches } = batchingClient(devnet, 'alice')
    const amount = parseUnits('100', 6)
    const staked = await client.restaking.stake({ asset: 'USDC', amount })
    expect(staked).toMatchObject({ shares: amount })
    const { tokens, contracts } = devnet.deployment
    expect(batches.map((calls) => calls.map(({ to }) => to))).toEqual([
      [tokens.USDC?.address, contracts.TokenPool],
    ])
  })

  test('behaviour: the three steps of joining a service are one batch', async () => {
    const { devnet } = context
    const { client, batches } = batchingClient(devnet, 'bob')
    const avs = 'HashAttestationServiceManager'
    const { steps } = await client.restaking.joinAvs({ avs })
    expect(steps).toEqual(['registerOperator', 'optIntoSlashing', 'registerForAvs'])
    const { TokenPool, Slasher, AvsRegistry } = devnet.deployment.contracts
    expect(batches.map((calls) => calls.map(({ to }) => to))).toEqual([
      [TokenPool, Slasher, AvsRegistry],
    ])
  })

  test("args: approve 'exact' sends transactions one by one", async () => {
    const { client, batches } = batchingClient(context.devnet, 'alice')
    await client.restaking.mintLrt({ assets: parseEther('1'), approve: 'exact' })
    expect(batches).toEqual([])
  })
})
