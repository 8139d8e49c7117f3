import { createWalletClient, custom, parseEther, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { DebtTooHighError } from '../../src/bands/index.js'
import {
  AccountRequiredError,
  InvalidParameterError,
  PlanStepFailedError,
  plan,
} from '../../src/index.js'
import type { Devnet } from '../../src/testing/index.js'
import { batchingClient } from '../utils/batchingClient.js'
import { countingClient, rejection, useDevnet } from '../utils/devnet.js'

const stake = parseEther('10')
const borrow = { market: 'WETH', collateral: parseEther('5'), debt: parseEther('5000'), bands: 10 }

/** Alice's journey: ether is staked, and QUSD borrowed against WETH. */
function journey(client: ReturnType<Devnet['client']>) {
  return plan(client, [
    { name: 'Stake ether', calls: client.restaking.submitEth.calls({ amount: stake }) },
    { name: 'Borrow QUSD', calls: client.bands.borrowWithBands.calls(borrow) },
  ])
}

describe('plan', () => {
  const context = useDevnet()

  test('default: one list of calls, simulated as a whole, sent one by one', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    const made = await journey(alice)
    expect(made.calls).toHaveLength(3) // the approval of the collateral is one

    const { balanceChanges, gas } = await made.simulate()
    const changes = Object.fromEntries(balanceChanges.map(({ symbol, change }) => [symbol, change]))
    expect(changes).toEqual({
      ETH: -stake,
      qstETH: expect.any(BigInt),
      WETH: -borrow.collateral,
      QUSD: borrow.debt,
    })
    expect(stake - changes.qstETH!).toBeLessThanOrEqual(1n) // a share's rounding
    expect(gas.map(({ name }) => name)).toEqual(['Stake ether', 'Borrow QUSD'])
    for (const { gas: used } of gas) expect(used).toBeGreaterThan(21_000n)

    const progress: string[] = []
    const { hashes } = await made.send({
      onProgress: ({ done, total, next }) => progress.push(`${done}/${total} ${next}`),
    })
    expect(hashes).toHaveLength(3)
    expect(progress).toEqual(['0/2 Stake ether', '1/2 Borrow QUSD', '2/2 done'])
    const { debt } = await alice.bands.getPosition({ market: 'WETH' })
    expect(debt).toBeGreaterThanOrEqual(borrow.debt)
  })

  test('behaviour: a simulation is one request and changes nothing', async () => {
    const { devnet } = context
    const { client, methods } = countingClient(devnet, 'alice')
    const made = await journey(client as never)
    const before = await client.getBalance({ address: client.account.address })
    methods.length = 0
    await made.simulate()
    expect(methods).toEqual(['eth_simulateV1'])
    expect(await client.getBalance({ address: client.account.address })).toBe(before)
  })

  test('behaviour: one batch where the wallet speaks EIP-5792', async () => {
    const { client, batches } = batchingClient(context.devnet, 'alice')
    const made = await journey(client as never)
    await made.send()
    expect(batches).toHaveLength(1)
    expect(batches[0]).toHaveLength(3)

    // A single action batches its approval too.
    const { hash } = await client.bands.addCollateral({ market: 'WETH', amount: parseEther('1') })
    expect(batches).toHaveLength(2)
    expect(batches[1]?.at(-1)?.hash).toBe(hash)
  })

  test('behaviour: no batch where it is not wanted', async () => {
    const { client, batches } = batchingClient(context.devnet, 'alice')
    const steps = [
      { name: 'Stake', calls: client.restaking.submitEth.calls({ amount: stake }) },
    ] as const
    const made = await plan(client, steps)
    // The wallet signs single transactions too: anvil does it for this account.
    await context.devnet.testClient.impersonateAccount({ address: client.account.address })
    const { hashes } = await made.send({ batch: 'never' })
    expect(hashes).toHaveLength(1)
    expect(batches).toHaveLength(0)
  })

  test('toSafeJson: a file for the transaction builder', async () => {
    const alice = context.devnet.client('alice')
    const made = await journey(alice)
    const file = JSON.parse(await made.toSafeJson({ name: 'Journey', description: 'in two steps' }))
    expect(file).toMatchObject({
      version: '1.0',
      chainId: '31337',
      meta: {
        name: 'Journey',
        description: 'in two steps',
        createdFromSafeAddress: alice.account.address,
      },
    })
    expect(file.transactions).toEqual(
      made.calls.map(({ to, data, value }) => ({
        to,
        data,
        value: value.toString(),
        contractMethod: null,
        contractInputsValues: null,
      })),
    )
  })

  test('error: PlanStepFailedError names the step, and carries its typed error', async () => {
    const alice = context.devnet.client('alice')
    const made = await plan(alice, [
      { name: 'Stake', calls: alice.restaking.submitEth.calls({ amount: stake }) },
      {
        name: 'Borrow too much',
        calls: alice.bands.borrowWithBands.calls({
          ...borrow,
          debt: parseEther('9000'),
          minN1: -99,
        }),
      },
    ])
      // Prices fall between planning and sending.
      .then(async (planned) => {
        await context.devnet.advanceTime(300)
        await context.devnet.setPrice('ETH', parseEther('1800'))
        return planned
      })
    for (const run of [made.simulate, made.send]) {
      const error = await rejection(run())
      expect(error).toBeInstanceOf(PlanStepFailedError)
      expect(error).toMatchObject({ step: 'Borrow too much', index: 1, origin: 'simulation' })
      expect((error as PlanStepFailedError).cause).toBeInstanceOf(DebtTooHighError)
    }
    expect(await alice.getTransactionCount({ address: alice.account.address })).toBe(
      await alice.getTransactionCount({ address: alice.account.address, blockTag: 'pending' }),
    )
  })

  test('error: a step that cannot even be planned', async () => {
    const alice = context.devnet.client('alice')
    const error = await rejection(
      plan(alice, [
        {
          name: 'Borrow far too much',
          calls: alice.bands.borrowWithBands.calls({ ...borrow, debt: parseEther('90000') }),
        },
      ]),
    )
    expect(error).toBeInstanceOf(PlanStepFailedError)
    expect((error as PlanStepFailedError).cause).toBeInstanceOf(DebtTooHighError)
  })

  test('error: no step, no account', async () => {
    const { devnet } = context
    expect(await rejection(plan(devnet.client('alice'), []))).toBeInstanceOf(InvalidParameterError)
    const reader = createWalletClient({
      chain: devnet.chain,
      transport: custom(devnet.client('alice')),
    })
    const call = { to: zeroAddress, data: '0x', value: 0n } as const
    expect(await rejection(plan(reader, [{ name: 'Nothing', calls: [call] }]))).toBeInstanceOf(
      AccountRequiredError,
    )
  })
})
