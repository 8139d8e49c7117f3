import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { ZeroAmountError } from '../../src/abis/commonErrors.js'
import {
  AlreadyAtTargetError,
  AmountTooSmallError,
  CRatioAboveThresholdError,
  ExceedsMaxIssuableError,
  MinimumStakeTimeError,
  NoDebtError,
  NotDelegateError,
  NothingToMintError,
} from '../../src/abis/synthsErrors.js'
import { InvalidParameterError } from '../../src/core/errors.js'
import { mintedSupply } from '../../src/synths/math.js'
import { formatRatio, parseRatio, parseSynth } from '../../src/synths/units.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf, day, pass, thousand } from './scenes.js'

const week = 7 * day

describe('stakeAndMint', () => {
  const context = useDevnet()

  test('default: a fifth of the collateral can be owed, and is all locked then', async () => {
    const { synths } = context.devnet.client('alice')
    // 100,000 SYN at 3 USD, at a ratio of 0.2.
    const expected = {
      issued: parseEther('60000'),
      debt: parseEther('60000'),
      cRatioWad: parseEther('0.2'),
      locked: parseEther('100000'),
    }
    expect(await synths.stakeAndMint.simulate({ amount: 'max' })).toEqual(expected)
    expect(await synths.stakeAndMint({ amount: 'max' })).toMatchObject(expected)
    const portfolio = await synths.getPortfolio()
    expect(portfolio).toMatchObject({
      collateral: { wallet: parseEther('100000'), tokenEscrow: 0n, rewardEscrow: 0n },
      debt: expected.debt,
      maxIssuable: expected.debt,
      transferable: 0n,
      isClaimBlocked: false,
      flagDeadline: undefined,
      loanIds: [],
    })
    expect(portfolio.synths).toMatchObject([
      { synth: 'sUSD', balance: parseEther('70000'), locked: 0n, pending: 0n },
    ])
  })

  test('args: onBehalf, as a delegate', async () => {
    const { devnet } = context
    const { alice, bob } = devnet.accounts
    const amount = thousand
    const refused = devnet.client('bob').synths.stakeAndMint({ amount, onBehalf: alice.address })
    expect(await rejection(refused)).toBeInstanceOf(NotDelegateError)

    const permissions = ['issue', 'burn'] as const
    const set = await devnet.client('alice').synths.setDelegate({
      delegate: bob.address,
      permissions,
    })
    expect(set.mask).toBe(3)
    const { issued } = await devnet
      .client('bob')
      .synths.stakeAndMint({ amount, onBehalf: alice.address })

    expect(issued).toBe(amount)
    expect(await balanceOf(devnet, 'sUSD', alice.address)).toBe(parseEther('11000'))
  })

  test('errors: with the arguments of the contract', async () => {
    const { synths } = context.devnet.client('alice')
    expect(await rejection(synths.stakeAndMint({ amount: 0n }))).toBeInstanceOf(ZeroAmountError)
    const tooSmall = await rejection(synths.stakeAndMint({ amount: 1n }))
    expect(tooSmall).toBeInstanceOf(AmountTooSmallError)
    expect(tooSmall).toMatchObject({ args: { amount: 1n, minimum: parseEther('1') } })
    const tooMuch = await rejection(synths.stakeAndMint({ amount: parseEther('60001') }))
    expect(tooMuch).toBeInstanceOf(ExceedsMaxIssuableError)
    expect(tooMuch).toMatchObject({
      args: { requested: parseEther('60001'), max: parseEther('60000') },
    })
  })
})

describe('burn', () => {
  const context = useDevnet()

  test('default: unlocks SYN, after a day', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    await synths.stakeAndMint({ amount: thousand })
    expect(await rejection(synths.burn({ amount: 'max' }))).toBeInstanceOf(MinimumStakeTimeError)
    await pass(devnet, day)

    // 600 USD of debt lock 1,000 SYN at 3 USD and a ratio of 0.2.
    const part = await synths.burn({ amount: parseEther('600') })
    expect(part.burned).toBe(parseEther('600'))
    expect(part.debtLeft).toBeGreaterThanOrEqual(parseEther('400') - 1n)
    expect(part.unlocked).toBe(parseEther('1000'))
    const rest = await synths.burn({ amount: 'max' })
    expect(rest).toMatchObject({ burned: part.debtLeft, debtLeft: 0n })
    expect(await rejection(synths.burn({ amount: 'max' }))).toBeInstanceOf(NoDebtError)
  })

  test('burnToTarget: what a fall of SYN asks for, at any time', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    await synths.stakeAndMint({ amount: 'max' })
    expect(await rejection(synths.burnToTarget({}))).toBeInstanceOf(AlreadyAtTargetError)
    await devnet.setPrice('SYN', parseEther('2.7'))

    // 100,000 SYN carry 54,000 sUSD now.
    const { burned } = await synths.burnToTarget({})
    expect(burned).toBe(parseEther('6000'))
    expect((await synths.getPortfolio()).cRatioWad).toBe(parseEther('0.2'))
  })
})

describe('claimFees', () => {
  const context = useDevnet()

  test('default: what was streamed, and the rewards of a week', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    await synths.stakeAndMint({ amount: parseEther('50000') })
    await pass(devnet, week)
    const minted = await devnet.client('keeper').synths.mintSupply({})
    expect(minted).toMatchObject({
      amount: mintedSupply(0n, 1n, 0n),
      reward: parseEther('200'),
      week: 1n,
    })
    await pass(devnet, 2 * week)

    const quote = await synths.quoteClaim()
    const { ownership } = await synths.getPortfolio()
    // Alice owned her share of the whole week's stream.
    const share = ((minted.amount - minted.reward) * ownership) / 10n ** 27n
    expect(quote.rewards - share).toBeLessThan(parseEther('0.000001'))
    expect(share - quote.rewards).toBeLessThan(parseEther('0.000001'))
    expect(quote).toMatchObject({ isBlocked: false, toBurn: 0n })
    const claimed = await synths.claimFees({})
    expect(claimed).toMatchObject({ fees: quote.fees, rewards: quote.rewards })
    const { entries, next, vested } = await synths.getEscrowSchedule()
    expect(entries).toMatchObject([{ amount: claimed.rewards, escrow: 'reward' }])
    expect(next).toEqual(entries[0])
    expect(vested).toBe(0n)

    await pass(devnet, 53 * week)
    expect((await synths.getEscrowSchedule()).vested).toBe(claimed.rewards)
    expect(await synths.vest({})).toMatchObject({ amount: claimed.rewards })
  })

  test('behaviour: blocked above the threshold, until burnToTarget', async () => {
    const { devnet } = context
    const { synths } = devnet.client('alice')
    await synths.stakeAndMint({ amount: 'max' })
    await pass(devnet, 2 * week)
    await devnet.setPrice('SYN', parseEther('2.9'))
    const quote = await synths.quoteClaim()
    expect(quote).toMatchObject({ isBlocked: true, thresholdWad: parseEther('0.202') })
    expect(quote.toBurn).toBe(parseEther('2000'))
    const refused = await rejection(synths.claimFees({}))
    expect(refused).toBeInstanceOf(CRatioAboveThresholdError)
    expect(refused).toMatchObject({ args: { thresholdWad: parseEther('0.202') } })
    expect(await synths.burnToTarget({})).toMatchObject({ burned: quote.toBurn })
    expect(await synths.quoteClaim()).toMatchObject({ isBlocked: false })
  })
})

describe('supply and history', () => {
  const context = useDevnet()

  test('projectSupply: 75 million over the first year, week by week', async () => {
    const { synths } = context.devnet.client('alice')
    const weeks = await synths.projectSupply({ weeks: 240 })
    expect(weeks).toHaveLength(240)
    expect(weeks[38]).toMatchObject({ week: 39n })
    // Integer weeks: 39 times floor(75e24 / 52).
    expect(weeks[38]?.supply).toBe(parseEther('100000000') + 39n * (parseEther('75000000') / 52n))
    const at233 = weeks[232]?.supply ?? 0n
    expect(at233 / parseEther('1')).toBe(260_263_816n)
    expect(await rejection(synths.projectSupply({ weeks: -1 }))).toBeInstanceOf(
      InvalidParameterError,
    )
    expect(await rejection(synths.mintSupply({}))).toBeInstanceOf(NothingToMintError)
  })

  test('getDebtHistory: d(i) and ownership, as the chain has them', async () => {
    const { devnet } = context
    const { alice } = devnet.accounts
    const { synths } = devnet.client('alice')
    await synths.stakeAndMint({ amount: thousand })
    await devnet.client('bob').synths.stakeAndMint({ amount: thousand })
    const history = await synths.getDebtHistory()
    const last = history.at(-1)
    const { ownership } = await synths.getPortfolio({ account: alice.address })
    expect(last?.ownership).toBe(ownership)
    // Three debts of the seed, then two.
    expect(history.map(({ index }) => index)).toEqual([0n, 1n, 2n, 3n, 4n])
    expect(history[0]?.debtLedger).toBe(10n ** 27n)
  })

  test('units: ratios there and back', () => {
    expect(formatRatio(parseEther('0.2'))).toBe('500 %')
    expect(parseRatio('500 %')).toBe(parseEther('0.2'))
    expect(formatRatio(parseRatio('333.25'))).toBe('333.25 %')
    expect(formatRatio(0n)).toBe('no debt')
    expect(parseSynth('1.5')).toBe(parseEther('1.5'))
  })
})
