import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { countingClient, useDevnet } from '../utils/devnet.js'
import { withoutPolling } from '../utils/requests.js'

type Synths = ReturnType<typeof countingClient>['client']['synths']

describe('JSON-RPC requests', () => {
  const context = useDevnet()

  async function count(run: (synths: Synths) => Promise<unknown>): Promise<number> {
    const { client, methods } = countingClient(context.devnet, 'alice')
    await client.synths.getPool()
    methods.length = 0
    await run(client.synths)
    return withoutPolling(methods).length
  }

  test('a read is one', async () => {
    const user = context.devnet.accounts.carol.address
    const trade = { src: 'sUSD', amount: parseEther('1'), dst: 'sETH' } as const
    const reads: ((synths: Synths) => Promise<unknown>)[] = [
      (synths) => synths.getPortfolio({ account: user }),
      (synths) => synths.getPool(),
      (synths) => synths.getSynth({ synth: 'iETH' }),
      (synths) => synths.getEscrowSchedule({ account: user }),
      (synths) => synths.quoteExchange(trade),
      (synths) => synths.quoteLiquidation({ user }),
      (synths) => synths.quoteClaim({ account: user }),
      (synths) => synths.projectSupply({ weeks: 3 }),
    ]
    for (const read of reads) expect(await count(read), `${read}`).toBe(1)
  })

  test('what comes from events, and lists of unknown length: two', async () => {
    const reads: ((synths: Synths) => Promise<unknown>)[] = [
      (synths) => synths.getDebtHistory(),
      (synths) => synths.findLiquidatable(),
      (synths) => synths.getLoanProducts(),
    ]
    for (const read of reads) expect(await count(read), `${read}`).toBe(2)
  })

  test('a write is at most 5', async () => {
    const writes: ((synths: Synths) => Promise<unknown>)[] = [
      (synths) => synths.stakeAndMint({ amount: parseEther('1000') }),
      (synths) => synths.exchangeSynths({ src: 'sUSD', amount: parseEther('100'), dst: 'sETH' }),
      (synths) => synths.takeDebtSnapshot({}),
      (synths) =>
        synths.openLoan({ product: 1n, amount: parseEther('100'), collateral: parseEther('1') }),
      (synths) => synths.repayLoan({ id: 1n, amount: parseEther('10') }),
      (synths) =>
        synths.setDelegate({ delegate: context.devnet.accounts.bob.address, permissions: [] }),
      (synths) => synths.vest({}),
    ]
    for (const write of writes) expect(await count(write), `${write}`).toBeLessThanOrEqual(5)
  })
})
