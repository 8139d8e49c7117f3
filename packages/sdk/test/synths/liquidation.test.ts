import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { ZeroAmountError } from '../../src/abis/commonErrors.js'
import {
  AccountNotLiquidatableError,
  AlreadyFlaggedError,
  CRatioAboveIssuanceRatioError,
  LiquidationDelayNotPassedError,
  LoanHealthyError,
  LoanTooLargeError,
  NotFlaggedError,
  NotLoanOwnerError,
  UnknownLoanError,
} from '../../src/abis/synthsErrors.js'
import type { LiquidatableStaker } from '../../src/synths/actions/findLiquidatable.js'
import { liquidation } from '../../src/synths/math.js'
import { parseRatio } from '../../src/synths/units.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf, day, ETH, pass, thousand, underwater } from './scenes.js'

describe('liquidate', () => {
  const context = useDevnet()

  test('default: flag, delay, liquidation back to the issuance ratio', async () => {
    const { devnet } = context
    const { alice, keeper } = devnet.accounts
    const user = alice.address
    const { synths } = devnet.client('keeper')
    await underwater(devnet)
    expect(await rejection(synths.liquidate({ user }))).toBeInstanceOf(NotFlaggedError)
    const { deadline } = await synths.flagForLiquidation({ user })
    expect(await rejection(synths.flagForLiquidation({ user }))).toBeInstanceOf(AlreadyFlaggedError)
    expect(await rejection(synths.liquidate({ user }))).toBeInstanceOf(
      LiquidationDelayNotPassedError,
    )
    expect(await rejection(synths.removeFlag({ user }))).toBeInstanceOf(
      CRatioAboveIssuanceRatioError,
    )
    await pass(devnet, 3 * day)
    await synths.takeDebtSnapshot({})

    const quote = await synths.quoteLiquidation({ user })
    const { collateral, debt } = await synths.getPortfolio({ account: user }).then((p) => ({
      collateral: p.collateral.wallet,
      debt: p.debt,
    }))
    const terms = {
      priceWad: parseEther('1.1'),
      ratioWad: parseEther('0.2'),
      penaltyWad: parseEther('0.1'),
    }
    expect(quote).toMatchObject(liquidation(debt, collateral, debt, terms))
    expect(quote.deadline).toBe(deadline)
    const before = await balanceOf(devnet, 'SYN', keeper.address)
    const outcome = await synths.liquidate({ user })
    expect(outcome).toMatchObject({ burned: quote.burned, seized: quote.seized, badDebt: 0n })
    expect(await balanceOf(devnet, 'SYN', keeper.address)).toBe(before + quote.seized)
    expect((await synths.getPortfolio({ account: user })).flagDeadline).toBeUndefined()
  })

  test('removeFlag: after the account has mended its ratio', async () => {
    const { devnet } = context
    const user = devnet.accounts.alice.address
    const { synths } = devnet.client('keeper')
    await underwater(devnet)
    await synths.flagForLiquidation({ user })
    await devnet.setPrice('SYN', parseEther('3.1'))
    expect(await synths.removeFlag({ user })).toMatchObject({ user })
    expect(await rejection(synths.removeFlag({ user }))).toBeInstanceOf(NotFlaggedError)
    const refused = await rejection(synths.flagForLiquidation({ user }))
    expect(refused).toBeInstanceOf(AccountNotLiquidatableError)
    expect(refused).toMatchObject({ args: { limitWad: parseEther('0.5') } })
  })

  test('findLiquidatable and watchLiquidatable: who is over a ratio', async () => {
    const { devnet } = context
    const user = devnet.accounts.alice.address
    const { synths } = devnet.client('keeper')
    expect(await synths.findLiquidatable()).toEqual([])
    const seen: (readonly LiquidatableStaker[])[] = []
    const unwatch = synths.watchLiquidatable({
      threshold: parseRatio('200 %'),
      onChange: (stakers) => seen.push(stakers),
      pollingInterval: 20,
    })
    await underwater(devnet)
    const [found, ...others] = await synths.findLiquidatable()
    expect(others).toEqual([])
    expect(found).toMatchObject({ user, canFlag: true, deadline: undefined })
    await expect.poll(() => seen.at(-1)?.map((staker) => staker.user)).toEqual([user])
    unwatch()
  })
})

describe('loans', () => {
  const context = useDevnet()
  const one = parseEther('1')
  const sETHLoan = { product: 0n, amount: parseEther('0.8'), collateral: one } as const

  test('default: open, adjust, repay, close', async () => {
    const { devnet } = context
    const { alice } = devnet.accounts
    const { synths } = devnet.client('alice')
    expect(await synths.getLoanProducts()).toMatchObject([
      { product: 0n, synth: 'sETH', minRatioWad: parseEther('1.25') },
      { product: 1n, synth: 'sUSD', minRatioWad: parseEther('1.5') },
    ])
    expect(
      await rejection(synths.openLoan({ ...sETHLoan, amount: sETHLoan.amount + 1n })),
    ).toBeInstanceOf(LoanTooLargeError)
    const simulated = await synths.openLoan.simulate(sETHLoan)
    const opened = await synths.openLoan(sETHLoan)
    expect(opened).toMatchObject(simulated)
    const { loan, fee } = opened
    expect(loan).toMatchObject({
      id: 1n,
      borrower: alice.address,
      principal: sETHLoan.amount,
      collateral: one,
    })
    expect(fee).toBe((sETHLoan.amount * 5n) / 1000n)
    expect(await synths.getLoan({ id: 1n })).toMatchObject({ ratioWad: expect.any(BigInt) })
    expect(await synths.getLoans()).toMatchObject([{ id: 1n, product: 0n }])

    const added = await synths.adjustCollateral({ id: 1n, change: one })
    expect(added.loan.collateral).toBe(2n * one)
    const taken = await synths.adjustCollateral({ id: 1n, change: -one / 2n })
    expect(taken.loan.collateral).toBe((3n * one) / 2n)

    const paid = parseEther('0.3')
    const repaid = await synths.repayLoan({ id: 1n, amount: paid })
    expect(repaid.paid).toBe(paid)
    expect(repaid.loan.principal).toBeGreaterThan(sETHLoan.amount - paid)
    const bought = await synths.exchangeSynths({ src: 'sUSD', amount: thousand, dst: 'sETH' })
    expect(bought.received).toBeGreaterThan(0n)
    await devnet.advanceTime(180)
    const closed = await synths.closeLoan({ id: 1n })
    expect(closed.collateral).toBe((3n * one) / 2n)
    expect(closed.paid).toBeGreaterThanOrEqual(repaid.loan.principal)
    expect(await synths.getLoans()).toEqual([])
  })

  test('liquidateLoan: under the liquidation ratio', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    // 1 ETH of 3,000 against 2,000 sUSD; at 2,500 the ratio is 1.25, under 1.3.
    const { loan } = await synths.openLoan({
      product: 1n,
      amount: parseEther('2000'),
      collateral: one,
    })
    const liquidator = devnet.client('keeper').synths
    expect(await rejection(liquidator.liquidateLoan({ id: loan.id }))).toBeInstanceOf(
      LoanHealthyError,
    )
    await devnet.setPrice('ETH', (ETH * 5n) / 6n)
    const simulated = await liquidator.liquidateLoan.simulate({ id: loan.id })
    const { paid, seized } = await liquidator.liquidateLoan({ id: loan.id })
    // F = (D·c − V)/(c − 1.1) = (3,000 − 2,500)/0.4, a little more for a second's interest.
    expect(paid).toBeGreaterThanOrEqual(parseEther('1250'))
    expect(paid).toBeLessThan(parseEther('1250.01'))
    expect(paid - simulated.paid).toBeLessThan(parseEther('0.001'))
    expect(seized).toBe((((paid * 11n) / 10n) * parseEther('1')) / parseEther('2500'))
  })

  test('errors', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    expect(await rejection(synths.openLoan({ ...sETHLoan, amount: 0n }))).toBeInstanceOf(
      ZeroAmountError,
    )
    expect(await rejection(synths.getLoan({ id: 9n }))).toBeInstanceOf(UnknownLoanError)
    expect(await rejection(synths.repayLoan({ id: 9n, amount: 1n }))).toBeInstanceOf(
      UnknownLoanError,
    )
    const { loan } = await synths.openLoan(sETHLoan)
    const foreign = devnet.client('bob').synths.closeLoan({ id: loan.id })
    expect(await rejection(foreign)).toBeInstanceOf(NotLoanOwnerError)
  })
})
