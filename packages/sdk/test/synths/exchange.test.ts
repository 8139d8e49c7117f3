import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { InsufficientBalanceError, StalePriceError } from '../../src/abis/commonErrors.js'
import {
  InverseAtLimitError,
  InverseNotAtLimitError,
  NothingToSettleError,
  PriceNotBrokenError,
  SameSynthError,
  SynthNotDeprecatedError,
  SynthSuspendedError,
  UnknownSynthError,
  WaitingPeriodActiveError,
} from '../../src/abis/synthsErrors.js'
import { InvalidParameterError } from '../../src/core/errors.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { BTC, balanceOf, day, ETH, thousand } from './scenes.js'

const trade = { src: 'sUSD', amount: thousand, dst: 'sBTC' } as const
// 1,000 sUSD at 60,000, less 0.3 %.
const gross = (thousand * parseEther('1')) / BTC
const received = (gross * 997n) / 1000n

describe('exchangeSynths', () => {
  const context = useDevnet()

  test('default: at the oracle price less the fee, as quoted', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    const quote = await synths.quoteExchange(trade)
    const feeUsd = ((gross - received) * BTC) / parseEther('1')
    expect(quote).toMatchObject({ received, feeUsd, rateWad: parseEther('0.003') })
    expect(await synths.exchangeSynths.simulate(trade)).toMatchObject({ received, feeUsd })

    const outcome = await synths.exchangeSynths(trade)

    expect(outcome).toMatchObject({ received, feeUsd, suspended: undefined })
    const { timestamp } = await devnet.client('alice').getBlock()
    expect(outcome.matureAt).toBe(timestamp + 180n)
    const { synths: held } = await synths.getPortfolio()
    expect(held.find(({ synth }) => synth === 'sBTC')).toMatchObject({
      balance: received,
      free: 0n,
      locked: received,
      pending: 1n,
    })
  })

  test("args: 'max' takes the free balance; the quote is of it", async () => {
    const { devnet } = context
    const { alice } = devnet.accounts
    await devnet.client('alice').synths.exchangeSynths({ ...trade, amount: 'max', slippageBps: 0 })
    expect(await balanceOf(devnet, 'sUSD', alice.address)).toBe(0n)
  })

  test('behaviour: a tripped breaker is a result', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    expect(await rejection(synths.suspendSynth({ synth: 'sBTC' }))).toBeInstanceOf(
      PriceNotBrokenError,
    )
    await devnet.setPrice('BTC', BTC * 100n)
    expect(await synths.quoteExchange(trade)).toMatchObject({ received: 0n, suspends: 'sBTC' })
    expect(await synths.exchangeSynths.simulate(trade)).toMatchObject({ suspended: 'sBTC' })
    expect(await synths.exchangeSynths(trade)).toMatchObject({
      received: 0n,
      matureAt: undefined,
      suspended: 'sBTC',
    })
    expect(await rejection(synths.exchangeSynths(trade))).toBeInstanceOf(SynthSuspendedError)
    const { synths: listed } = await synths.getPool()
    expect(listed.find(({ synth }) => synth === 'sBTC')?.suspendedAt).toBeGreaterThan(0n)
  })

  test('errors', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    const errors = [
      [{ ...trade, dst: 'sUSD' }, SameSynthError],
      [{ ...trade, dst: 'sDOGE' }, UnknownSynthError],
      [{ ...trade, src: 'sETH' }, InsufficientBalanceError],
      [{ ...trade, slippageBps: 10_001 }, InvalidParameterError],
    ] as const
    for (const [parameters, type] of errors) {
      expect(await rejection(synths.exchangeSynths(parameters))).toBeInstanceOf(type)
    }
    await synths.exchangeSynths(trade)
    const early = await rejection(
      synths.exchangeSynths({ src: 'sBTC', amount: 'max', dst: 'sUSD' }),
    )
    expect(early).toBeInstanceOf(WaitingPeriodActiveError)
    await devnet.advanceTime(26 * 3600)
    expect(await rejection(synths.exchangeSynths(trade))).toBeInstanceOf(StalePriceError)
  })
})

describe('settle', () => {
  const context = useDevnet()

  test('default: takes what the price of the end of the waiting period would not have given', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    const { alice } = devnet.accounts
    expect(await rejection(synths.settle({ synth: 'sBTC' }))).toBeInstanceOf(NothingToSettleError)
    await synths.exchangeSynths(trade)
    expect(await rejection(synths.settle({ synth: 'sBTC' }))).toBeInstanceOf(
      WaitingPeriodActiveError,
    )
    await devnet.setPrice('BTC', (BTC * 11n) / 10n)
    await devnet.advanceTime(180)

    // Anyone settles for anyone.
    const outcome = await devnet
      .client('bob')
      .synths.settle({ synth: 'sBTC', holder: alice.address })

    const should = (((thousand * parseEther('1')) / ((BTC * 11n) / 10n)) * 997n) / 1000n
    expect(outcome).toMatchObject({ reclaimed: received - should, refunded: 0n, entries: 1n })
    expect(await balanceOf(devnet, 'sBTC', alice.address)).toBe(should)
  })

  test('behaviour: refunds where the price fell', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    await synths.exchangeSynths(trade)
    await devnet.setPrice('BTC', (BTC * 9n) / 10n)
    await devnet.advanceTime(180)
    const should = (((thousand * parseEther('1')) / ((BTC * 9n) / 10n)) * 997n) / 1000n
    expect(await synths.settle.simulate({ synth: 'sBTC' })).toEqual({
      reclaimed: 0n,
      refunded: should - received,
      entries: 1n,
    })
  })
})

describe('inverse and deprecated synths', () => {
  const context = useDevnet()

  test('freezeRate: stays at the limit when the price comes back', async () => {
    const { devnet } = context
    const { synths } = devnet.client('keeper')
    expect(await rejection(synths.freezeRate({ synth: 'iETH' }))).toBeInstanceOf(
      InverseNotAtLimitError,
    )
    // Entry 3,000, limits 4,500 and 1,500.
    await devnet.setPrice('ETH', parseEther('1400'))
    expect(await synths.getSynth({ synth: 'iETH' })).toMatchObject({
      priceWad: parseEther('4500'),
      inverse: { entryWad: ETH, upperWad: parseEther('4500'), lowerWad: parseEther('1500') },
    })
    const buy = synths.exchangeSynths({ src: 'sUSD', amount: thousand, dst: 'iETH' })
    expect(await rejection(buy)).toBeInstanceOf(InverseAtLimitError)
    expect(await synths.freezeRate({ synth: 'iETH' })).toMatchObject({
      priceWad: parseEther('4500'),
    })
    await devnet.setPrice('ETH', ETH)
    expect((await synths.getSynth({ synth: 'iETH' })).priceWad).toBe(parseEther('4500'))
  })

  test('redeem: sUSD for a deprecated synth', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    const { received: euros } = await alice.synths.exchangeSynths({ ...trade, dst: 'sEUR' })
    await devnet.advanceTime(180)
    const all = { synth: 'sEUR', amount: euros }
    expect(await rejection(alice.synths.redeem(all))).toBeInstanceOf(SynthNotDeprecatedError)
    const owner = devnet.client('owner')
    const { synthRegistry_deprecateSynth } = await import('../../src/abis/generated.js')
    const { synthKey } = await import('../../src/synths/units.js')
    const hash = await owner.writeContract({
      address: devnet.deployment.contracts.SynthRegistry!,
      abi: [synthRegistry_deprecateSynth],
      functionName: 'deprecateSynth',
      args: [synthKey('sEUR'), parseEther('2')],
    })
    await owner.waitForTransactionReceipt({ hash })
    expect(await alice.synths.redeem(all)).toMatchObject({
      received: (euros * 11n) / 10n,
    })
  })

  test('takeDebtSnapshot: the pool follows its prices', async () => {
    const { devnet } = context
    const { synths } = devnet.client('keeper')
    const before = await synths.getPool()
    const sbtc = before.synths.find(({ synth }) => synth === 'sBTC')!
    const ibtc = before.synths.find(({ synth }) => synth === 'iBTC')!
    await devnet.setPrice('BTC', (BTC * 11n) / 10n)
    await devnet.advanceTime(day / 24)
    const { totalDebt, marks } = await synths.takeDebtSnapshot({})
    const rise = BTC / 10n
    const change = ((sbtc.supply - ibtc.supply) * rise) / parseEther('1')
    expect(marks).toBe(0n)
    expect(totalDebt - before.totalDebt - change).toBeLessThanOrEqual(2n)
    expect(totalDebt - before.totalDebt - change).toBeGreaterThanOrEqual(-2n)
    const after = await synths.getPool()
    expect(after).toMatchObject({ totalDebt, live: totalDebt, driftWad: 0n })
  })
})
