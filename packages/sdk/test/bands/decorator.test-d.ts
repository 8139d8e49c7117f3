import type { Address, Hash } from 'viem'
import { createWalletClient, http, publicActions } from 'viem'
import { expectTypeOf, test } from 'vitest'
import type {
  BorrowQuote,
  BorrowWithBandsReturnType,
  LiquidationQuote,
  LoanRange,
  PositionState,
} from '../../src/bands/index.js'
import { BandsOutOfRangeError, borrowWithBands, repay } from '../../src/bands/index.js'
import type { Call } from '../../src/index.js'
import { quintetActions } from '../../src/index.js'

const client = createWalletClient({ transport: http('http://127.0.0.1:1') })
  .extend(publicActions)
  .extend(quintetActions())
const market = 'WETH'

test('client.bands: writes, their parts, and reads', () => {
  const loan = { market, collateral: 1n, debt: 1n }
  expectTypeOf(
    client.bands.borrowWithBands(loan),
  ).resolves.toEqualTypeOf<BorrowWithBandsReturnType>()
  expectTypeOf(client.bands.borrowWithBands.simulate(loan)).resolves.toEqualTypeOf<LoanRange>()
  expectTypeOf(client.bands.borrowWithBands.calls(loan)).resolves.toEqualTypeOf<Call[]>()
  expectTypeOf(client.bands.addCollateral.simulate({ market, amount: 1n })).resolves.toBeVoid()
  expectTypeOf(client.bands.repay({ market, amount: 'max' })).resolves.toExtend<{
    hash: Hash
    closed: boolean
    position: PositionState
  }>()
  expectTypeOf(
    client.bands.liquidate.quote({ market, user: '0x' }),
  ).resolves.toEqualTypeOf<LiquidationQuote>()
  expectTypeOf(client.bands.quoteBorrow(loan)).resolves.toEqualTypeOf<BorrowQuote>()
  expectTypeOf(client.bands.maxRemovable({ market })).resolves.toEqualTypeOf<bigint>()
  expectTypeOf(client.bands.listMarkets()).resolves.items.toExtend<{ address: Address }>()
  expectTypeOf(client.bands.watchSoftLiquidation).returns.toEqualTypeOf<() => void>()
})

test('standalone actions take the client first', () => {
  expectTypeOf(repay).parameter(1).toExtend<{ market: string; amount: bigint | 'max' }>()
  expectTypeOf(borrowWithBands).returns.resolves.toEqualTypeOf<BorrowWithBandsReturnType>()
})

test('parameters that make no sense are refused', () => {
  // @ts-expect-error amounts are bigint
  void client.bands.borrowWithBands({ market, collateral: 1, debt: 1n })
  // @ts-expect-error nothing to approve
  void client.bands.removeCollateral({ market, amount: 1n, approve: 'max' })
  // @ts-expect-error a repayment has no collateral
  void client.bands.previewHealth({ market, kind: 'repay', collateral: 1n })
  // @ts-expect-error one of two words
  void client.bands.swap({ market, direction: 'up', amount: 1n })
})

test('errors have typed arguments', () => {
  const error = {} as unknown
  if (error instanceof BandsOutOfRangeError) expectTypeOf(error.args.N).toEqualTypeOf<bigint>()
})
