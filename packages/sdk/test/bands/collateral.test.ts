import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  DebtTooHighError,
  FullyConvertedError,
  InsufficientCollateralError,
  NoLoanError,
  UnderwaterError,
} from '../../src/bands/index.js'
import { ZeroAmountError } from '../../src/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { arbitrage, balanceOf, enterSoftLiquidation, loan, movePrice, openLoan } from './scenes.js'

const market = 'WETH'

describe('addCollateral', () => {
  const context = useDevnet()

  test('default: moves the loan to lower bands', async () => {
    const { n1 } = await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const preview = await bands.previewHealth({
      market,
      kind: 'addCollateral',
      collateral: parseEther('1'),
    })

    const { position } = await bands.addCollateral({ market, amount: parseEther('1') })

    expect(position.collateral).toBe(loan.collateral + parseEther('1'))
    expect(position.n1).toBeGreaterThan(n1)
    expect(position).toMatchObject({ n1: preview.n1, n2: preview.n2 })
  })

  test('behaviour: in soft liquidation the bands stay', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    const { bands } = devnet.client('alice')
    const before = await bands.getPosition({ market })

    const { position } = await bands.addCollateral({ market, amount: parseEther('2') })

    expect(position).toMatchObject({ n1: before.n1, n2: before.n2, borrowed: before.borrowed })
    expect(position.collateral).toBe(before.collateral + parseEther('2'))
    const after = await bands.getPosition({ market })
    expect(after.health).toBeGreaterThan(before.health)
  })

  test('error: NoLoanError, ZeroAmountError', async () => {
    const { bands } = context.devnet.client('alice')
    expect(await rejection(bands.addCollateral({ market, amount: 1n }))).toBeInstanceOf(NoLoanError)
    expect(await rejection(bands.addCollateral({ market, amount: 0n }))).toBeInstanceOf(
      ZeroAmountError,
    )
  })

  test('error: FullyConvertedError once the price is below all bands', async () => {
    const { devnet } = context
    await openLoan(devnet)
    await movePrice(devnet, parseEther('2000'))
    await arbitrage(devnet, parseEther('2000'))
    const error = await rejection(
      devnet.client('alice').bands.addCollateral({ market, amount: parseEther('1') }),
    )
    expect(error).toBeInstanceOf(FullyConvertedError)
  })
})

describe('removeCollateral, maxRemovable', () => {
  const context = useDevnet()

  test('default: gives the collateral back', async () => {
    const { devnet } = context
    const { n1 } = await openLoan(devnet)
    const { address } = devnet.accounts.alice
    const before = await balanceOf(devnet, 'WETH', address)

    const { position } = await devnet
      .client('alice')
      .bands.removeCollateral({ market, amount: parseEther('1') })

    expect(position.collateral).toBe(parseEther('9'))
    expect(position.n1).toBeLessThan(n1)
    expect(await balanceOf(devnet, 'WETH', address)).toBe(before + parseEther('1'))
  })

  test('behaviour: maxRemovable is the most', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const { bands } = devnet.client('alice')
    const most = await bands.maxRemovable({ market })
    expect(most).toBeGreaterThan(parseEther('2'))

    expect(
      await rejection(bands.removeCollateral({ market, amount: (most * 1001n) / 1000n })),
    ).toBeInstanceOf(DebtTooHighError)
    // A little less: interest accrues until the transaction is mined.
    await bands.removeCollateral({ market, amount: (most * 99_999n) / 100_000n })
  })

  test('args: to', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const to = devnet.accounts.bob.address
    const before = await balanceOf(devnet, 'WETH', to)
    await devnet.client('alice').bands.removeCollateral({ market, amount: 1n, to })
    expect(await balanceOf(devnet, 'WETH', to)).toBe(before + 1n)
  })

  test('error: InsufficientCollateralError, UnderwaterError, NoLoanError', async () => {
    const { devnet } = context
    const { bands } = devnet.client('alice')
    expect(await rejection(bands.maxRemovable({ market }))).toBeInstanceOf(NoLoanError)
    await enterSoftLiquidation(devnet)
    expect(await bands.maxRemovable({ market })).toBe(0n)
    expect(await rejection(bands.removeCollateral({ market, amount: 1n }))).toBeInstanceOf(
      UnderwaterError,
    )
    await bands.repay({ market, amount: parseEther('5000'), shrink: true })
    const error = await rejection(bands.removeCollateral({ market, amount: parseEther('11') }))
    expect(error).toBeInstanceOf(InsufficientCollateralError)
  })
})

describe('borrowMore, maxBorrowMore', () => {
  const context = useDevnet()

  test('default: takes more debt', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const { address } = devnet.accounts.alice
    const before = await balanceOf(devnet, 'QUSD', address)

    const { position } = await devnet
      .client('alice')
      .bands.borrowMore({ market, debt: parseEther('1000') })

    expect(position.debt).toBeGreaterThanOrEqual(parseEther('21000'))
    expect(await balanceOf(devnet, 'QUSD', address)).toBe(before + parseEther('1000'))
  })

  test('args: collateral', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const more = { market, debt: parseEther('1000'), collateral: parseEther('1') }
    expect(await bands.borrowMore.calls(more)).toHaveLength(2)
    const { position } = await bands.borrowMore(more)
    expect(position.collateral).toBe(parseEther('11'))
  })

  test('behaviour: maxBorrowMore is the most', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const most = await bands.maxBorrowMore({ market })
    const withMore = await bands.maxBorrowMore({ market, collateral: parseEther('1') })
    expect(withMore).toBeGreaterThan(most)
    const error = await rejection(bands.borrowMore({ market, debt: (most * 1001n) / 1000n }))
    expect(error).toBeInstanceOf(DebtTooHighError)
    await bands.borrowMore({ market, debt: (most * 99_999n) / 100_000n })
  })

  test('behaviour: maxBorrowMore is limited by what a lending market has', async () => {
    const { bands } = context.devnet.client('bob')
    const usdc = { market: 'WETH/USDC' }
    await bands.lendDeposit({ ...usdc, amount: parseUnits('2000', 6) })
    const { available } = await bands.getMarket(usdc)
    await bands.borrowWithBands({
      ...usdc,
      collateral: parseEther('1000'),
      debt: parseUnits('500', 6),
    })
    expect(await bands.maxBorrowMore(usdc)).toBe(available - parseUnits('500', 6))
  })

  test('error: NoLoanError, ZeroAmountError, UnderwaterError', async () => {
    const { devnet } = context
    const { bands } = devnet.client('alice')
    expect(await rejection(bands.borrowMore({ market, debt: 1n }))).toBeInstanceOf(NoLoanError)
    expect(await rejection(bands.borrowMore({ market, debt: 0n }))).toBeInstanceOf(ZeroAmountError)
    await enterSoftLiquidation(devnet)
    expect(await rejection(bands.borrowMore({ market, debt: 1n }))).toBeInstanceOf(UnderwaterError)
  })
})
