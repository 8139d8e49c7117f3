import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  CannotShrinkError,
  DebtTooSmallError,
  NoLoanError,
  NotApprovedError,
} from '../../src/bands/index.js'
import { ZeroAmountError } from '../../src/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf, enterSoftLiquidation, loan, openLoan } from './scenes.js'

const market = 'WETH'

describe('repay', () => {
  const context = useDevnet()

  test('default: a part moves the loan to lower bands', async () => {
    const { devnet } = context
    const { n1 } = await openLoan(devnet)
    const { bands } = devnet.client('alice')

    const outcome = await bands.repay({ market, amount: parseEther('5000') })

    expect(outcome.closed).toBe(false)
    expect(outcome.position.n1).toBeGreaterThan(n1)
    expect(outcome.debtLeft).toBe(outcome.position.debt)
    // 15,000 and the interest of a few seconds
    expect(outcome.debtLeft).toBeGreaterThanOrEqual(parseEther('15000'))
    expect(outcome.debtLeft).toBeLessThan(parseEther('15001'))
  })

  test("behaviour: 'max' closes the loan and returns the collateral", async () => {
    const { devnet } = context
    const { address } = devnet.accounts.alice
    const before = await balanceOf(devnet, 'WETH', address)
    await openLoan(devnet)
    await devnet.advanceTime(86_000)
    await devnet.refreshPrices()

    const outcome = await devnet.client('alice').bands.repay({ market, amount: 'max' })

    expect(outcome).toMatchObject({ debtLeft: 0n, closed: true })
    expect(await balanceOf(devnet, 'WETH', address)).toBe(before)
  })

  test('behaviour: shrink leaves soft liquidation without closing', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    const { bands } = devnet.client('alice')
    const before = await bands.getPosition({ market })
    expect(before.softLiquidation).toBe(true)

    await bands.repay({ market, amount: parseEther('5000'), shrink: true })

    const after = await bands.getPosition({ market })
    expect(after.softLiquidation).toBe(false)
    expect(after.borrowed).toBe(0n)
    expect(after.n1).toBe(before.activeBand + 1)
  })

  test('behaviour: simulate tells what would be left', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const { bands } = devnet.client('alice')
    expect(await bands.repay.simulate({ market, amount: 'max' })).toEqual({
      debtLeft: 0n,
      closed: true,
    })
  })

  test('error: NoLoanError', async () => {
    const error = await rejection(
      context.devnet.client('alice').bands.repay({ market, amount: 1n }),
    )
    expect(error).toBeInstanceOf(NoLoanError)
    expect(error).toMatchObject({ args: { user: context.devnet.accounts.alice.address } })
  })

  test('error: ZeroAmountError', async () => {
    const { bands } = context.devnet.client('alice')
    expect(await rejection(bands.repay({ market, amount: 0n }))).toBeInstanceOf(ZeroAmountError)
  })

  test('error: DebtTooSmallError', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const error = await rejection(bands.repay({ market, amount: loan.debt - parseEther('50') }))
    expect(error).toBeInstanceOf(DebtTooSmallError)
    expect(error).toMatchObject({ args: { minDebt: parseEther('100') } })
  })

  test('error: CannotShrinkError above water', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    expect(await rejection(bands.repay({ market, amount: 1n, shrink: true }))).toBeInstanceOf(
      CannotShrinkError,
    )
  })

  test('error: NotApprovedError', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const onBehalf = devnet.accounts.alice.address
    const error = await rejection(
      devnet.client('bob').bands.repay({ market, amount: 1n, onBehalf }),
    )
    expect(error).toBeInstanceOf(NotApprovedError)
    expect(error).toMatchObject({ args: { user: onBehalf, caller: devnet.accounts.bob.address } })
  })
})
