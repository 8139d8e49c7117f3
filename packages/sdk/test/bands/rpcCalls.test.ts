import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { countingClient, useDevnet } from '../utils/devnet.js'
import { withoutPolling } from '../utils/requests.js'
import { loan } from './scenes.js'

const market = 'WETH'

describe('JSON-RPC requests', () => {
  const context = useDevnet()

  /** How many requests something takes, once the client has been used before. */
  async function count(
    name: 'alice' | 'keeper',
    prepare: (bands: ReturnType<typeof countingClient>['client']['bands']) => Promise<unknown>,
    run: (bands: ReturnType<typeof countingClient>['client']['bands']) => Promise<unknown>,
  ): Promise<number> {
    const { client, methods } = countingClient(context.devnet, name)
    await prepare(client.bands)
    methods.length = 0
    await run(client.bands)
    return withoutPolling(methods).length
  }

  test('a read is one', async () => {
    const { carol } = context.devnet.accounts
    const reads = [
      (bands) => bands.getPosition({ market, user: carol.address }),
      (bands) => bands.getMarket({ market }),
      (bands) => bands.listMarkets(),
      (bands) => bands.quoteBorrow(loan),
      (bands) => bands.quoteBorrowAllRanges(loan),
      (bands) => bands.quoteSwap({ market, direction: 'pump', amount: 1n }),
      (bands) => bands.amountForPrice({ market, price: parseEther('2900') }),
      (bands) => bands.maxRemovable({ market, user: carol.address }),
      (bands) => bands.maxBorrowMore({ market, user: carol.address }),
      (bands) => bands.previewHealth({ market, user: carol.address, kind: 'repay', debt: 1n }),
      (bands) => bands.findLiquidatable({ market }),
      (bands) => bands.liquidate.quote({ market, user: carol.address }),
      (bands) => bands.selfLiquidate.quote({ market, onBehalf: carol.address }),
      (bands) => bands.getSavings(),
      (bands) => bands.getLendVault({ market: 'WETH/USDC' }),
      (bands) => bands.getBandChart({ market, from: 0, to: 50 }),
    ] satisfies Parameters<typeof count>[2][]
    for (const read of reads) expect(await count('alice', async () => {}, read), `${read}`).toBe(1)
  })

  test('getLossReport is two at once', async () => {
    const user = context.devnet.accounts.carol.address
    const requests = await count(
      'alice',
      async () => {},
      (bands) => bands.getLossReport({ market, user }),
    )
    expect(requests).toBe(2)
  })

  test('borrowWithBands: at most 5 with the allowance in place', async () => {
    const requests = await count(
      'alice',
      async (bands) => {
        await bands.borrowWithBands({ ...loan, approve: 'max' })
        await bands.repay({ market, amount: 'max', approve: 'max' })
      },
      (bands) => bands.borrowWithBands(loan),
    )
    expect(requests).toBeLessThanOrEqual(5)
  })

  test('borrowWithBands: at most 9 with an approval', async () => {
    const requests = await count(
      'alice',
      (bands) => bands.getMarket({ market }),
      (bands) => bands.borrowWithBands(loan),
    )
    expect(requests).toBeLessThanOrEqual(9)
  })

  test('repay: at most 5 and 9', async () => {
    const withApproval = await count(
      'alice',
      (bands) => bands.borrowWithBands(loan),
      (bands) => bands.repay({ market, amount: parseEther('1000') }),
    )
    expect(withApproval).toBeLessThanOrEqual(9)
    const without = await count(
      'alice',
      (bands) => bands.repay({ market, amount: parseEther('1000'), approve: 'max' }),
      (bands) => bands.repay({ market, amount: parseEther('1000') }),
    )
    expect(without).toBeLessThanOrEqual(5)
  })

  test('swap: at most 5 and 9', async () => {
    const { devnet } = context
    await devnet.client('alice').bands.borrowWithBands(loan)
    await devnet.advanceTime(300)
    await devnet.setPrice('ETH', parseEther('2200'))
    const swap = { market, direction: 'pump', amount: parseEther('100') } as const
    const withApproval = await count(
      'keeper',
      (bands) => bands.getMarket({ market }),
      (bands) => bands.swap(swap),
    )
    expect(withApproval).toBeLessThanOrEqual(9)
    const without = await count(
      'keeper',
      (bands) => bands.swap({ ...swap, approve: 'max' }),
      (bands) => bands.swap(swap),
    )
    expect(without).toBeLessThanOrEqual(5)
  })

  test('every other write: at most 5 with the allowance in place', async () => {
    const operator = context.devnet.accounts.bob.address
    const usdc = { market: 'WETH/USDC' }
    const setUp = async (
      bands: ReturnType<typeof countingClient>['client']['bands'],
    ): Promise<void> => {
      await bands.borrowWithBands({ ...loan, approve: 'max' })
      await bands.repay({ market, amount: parseEther('1'), approve: 'max' })
      await bands.savingsDeposit({ amount: parseEther('10'), approve: 'max' })
      await bands.lendDeposit({ ...usdc, amount: parseUnits('10', 6), approve: 'max' })
    }
    const writes = [
      (bands) => bands.addCollateral({ market, amount: parseEther('1') }),
      (bands) => bands.removeCollateral({ market, amount: parseEther('1') }),
      (bands) => bands.borrowMore({ market, debt: parseEther('10') }),
      (bands) => bands.selfLiquidate({ market, fraction: parseEther('0.5') }),
      (bands) => bands.saveRate({ market }),
      (bands) => bands.collectFees({ market }),
      (bands) => bands.setOperator({ market, operator }),
      (bands) => bands.setExtraHealth({ market, extraHealth: 0n }),
      (bands) => bands.savingsDeposit({ amount: parseEther('1') }),
      (bands) => bands.savingsWithdraw({ amount: parseEther('1') }),
      (bands) => bands.savingsRedeem({ shares: 'max' }),
      (bands) => bands.lendDeposit({ ...usdc, amount: 1_000n }),
      (bands) => bands.lendWithdraw({ ...usdc, amount: 1_000n }),
      (bands) => bands.lendRedeem({ ...usdc, shares: 'max' }),
    ] satisfies Parameters<typeof count>[2][]
    await setUp(countingClient(context.devnet, 'alice').client.bands)
    for (const write of writes) {
      expect(await count('alice', async () => {}, write), `${write}`).toBeLessThanOrEqual(5)
    }
  })
})
