/**
 * The mathematics of the reactors: rewards, votes, deployable amounts, the open position, the waterfall, exits and the
 * keeper's pay.
 *
 * Mirrors `ReactorMath.sol` function by function: the same names, order and rounding; `venueMath.ts` mirrors
 * `VenueMath.sol`, `eventMath.ts` the libraries of the sale, the vote and the quotes. Prices are USD per whole unit,
 * WAD; values USD, WAD; `unit` is 10^decimals of a token. Divisions round down unless a name or a comment says up. A
 * `RangeError` is thrown where the library reverts.
 */
import {
  fullMulDiv,
  fullMulDivUp,
  max,
  min,
  sqrt,
  toInt256,
  toUint256,
  WAD,
  zeroFloorSub,
} from '../core/fixedPoint.js'

const BPS = 10_000n
const YEAR = 365n * 86_400n
const VOTE_UNIT = 10n ** 12n

// ── Values ─────────────────────────────────────────────────────────────────────────────────────

/** Price of a token and 10^decimals of it. */
export type Quote = { priceWad: bigint; unit: bigint }

/**
 * Value of an asset.
 *
 * @example value(amount, quoteA) // USD, WAD
 */
export function value(amount: bigint, { priceWad, unit }: Quote): bigint {
  return fullMulDiv(amount, priceWad, unit)
}

/**
 * Value of a liability, rounded up.
 *
 * @example valueUp(amount, quoteA)
 */
export function valueUp(amount: bigint, { priceWad, unit }: Quote): bigint {
  return fullMulDivUp(amount, priceWad, unit)
}

/**
 * Units of a token that a value buys.
 *
 * @example amountOf(1_000n * WAD, quoteA) // units worth 1,000 USD
 */
export function amountOf(valueWad: bigint, { priceWad, unit }: Quote): bigint {
  return fullMulDiv(valueWad, unit, priceWad)
}

/**
 * Units of a token that a value costs, rounded up.
 *
 * @example amountUp(1_000n * WAD, quoteA)
 */
export function amountUp(valueWad: bigint, { priceWad, unit }: Quote): bigint {
  return fullMulDivUp(valueWad, unit, priceWad)
}

// ── Rewards ────────────────────────────────────────────────────────────────────────────────────

/**
 * q: the providers' part of the rewards, the larger the scarcer their side is; 0 for an empty reactor.
 *
 * @example balanceOfSides(100n * WAD, 50n * WAD)
 */
export function balanceOfSides(claimValue: bigint, stakeValue: bigint): bigint {
  const sum = toUint256(claimValue + stakeValue)
  return sum === 0n ? 0n : fullMulDiv(stakeValue, WAD, sum)
}

/** How a reactor's budget of a cycle is split. */
export type BalanceSplit = {
  /** Multiplier μ: WAD when both sides are equal, m when one is empty. */
  muWad: bigint
  /** TOKE wei to both sides. */
  total: bigint
  /** TOKE wei to the providers. */
  lp: bigint
  /** TOKE wei to the directors. */
  ld: bigint
}

/**
 * The balance rule: splits a reactor's budget between providers and directors.
 *
 * @param budget E, TOKE wei.
 * @param qWad From `balanceOfSides`.
 * @param leastBalanceWad m.
 * @example balanceSplit(10_000n * WAD, balanceOfSides(WAD, WAD), WAD / 2n) // half to each side
 */
export function balanceSplit(budget: bigint, qWad: bigint, leastBalanceWad: bigint): BalanceSplit {
  const balance = fullMulDiv(4n * qWad, WAD - qWad, WAD)
  const muWad = leastBalanceWad + fullMulDiv(WAD - leastBalanceWad, balance, WAD)
  const total = fullMulDiv(budget, muWad, WAD)
  const lp = fullMulDiv(total, qWad, WAD)
  return { muWad, total, lp, ld: total - lp }
}

/**
 * What a cycle may emit, TOKE wei.
 *
 * @example emission(budget, WAD / 100n, 150_000n * WAD) // 1 % of the budget, capped
 */
export function emission(budget: bigint, rateWad: bigint, cap: bigint): bigint {
  return min(fullMulDiv(budget, rateWad, WAD), cap)
}

/**
 * P_r: the part of the passive stake that backs a reactor, TOKE wei.
 *
 * @example passiveShare(10n * WAD, 90n * WAD, 90n * WAD)
 */
export function passiveShare(passive: bigint, directed: bigint, directedSum: bigint): bigint {
  return directedSum === 0n ? 0n : fullMulDiv(passive, directed, directedSum)
}

/** Sums over all reactors that the emission weights need. */
export type WeightSums = {
  /** Value of the cycle's emission. */
  emissionValue: bigint
  /** ΣF. */
  fees: bigint
  /** ΣS, TOKE wei. */
  stake: bigint
  /** Σf. */
  feeWeights: bigint
}

/**
 * f_r: weight of a reactor's fees, WAD. A dollar of fees moves a dollar of TOKE at most.
 *
 * @example feeWeight(100n * WAD, WAD, { fees: 1_000n * WAD, emissionValue: 5_000n * WAD })
 */
export function feeWeight(
  feeAverageWad: bigint,
  betaWad: bigint,
  sums: Pick<WeightSums, 'fees' | 'emissionValue'>,
): bigint {
  if (sums.fees === 0n || sums.emissionValue === 0n) return 0n
  const byRank = fullMulDiv(betaWad, fullMulDiv(feeAverageWad, WAD, sums.fees), WAD)
  return min(byRank, fullMulDiv(feeAverageWad, WAD, sums.emissionValue))
}

/**
 * w_r before a private pool is doubled, WAD.
 *
 * @example baseWeight(10n * WAD, WAD / 10n, { stake: 100n * WAD, feeWeights: WAD })
 */
export function baseWeight(
  effectiveStake: bigint,
  feeWeightWad: bigint,
  sums: Pick<WeightSums, 'stake' | 'feeWeights'>,
): bigint {
  if (sums.stake === 0n) return 0n
  const byStake = fullMulDiv(effectiveStake, WAD, sums.stake)
  return fullMulDiv(WAD - sums.feeWeights, byStake, WAD) + feeWeightWad
}

/**
 * F after a settlement: an eighth of it is the cycle's net result, a loss counting zero.
 *
 * @example feeAverage(100n * WAD, 300n * WAD)
 */
export function feeAverage(before: bigint, net: bigint): bigint {
  return toUint256(7n * before + max(net, 0n)) / 8n
}

/**
 * Yearly rate of a side, WAD.
 *
 * @example apr(1_000n * WAD, 2n * WAD, 1_000_000n * WAD, 604_800n)
 */
export function apr(
  reward: bigint,
  tokePriceWad: bigint,
  sideValue: bigint,
  durationSeconds: bigint,
): bigint {
  return fullMulDiv(
    fullMulDiv(reward, tokePriceWad, WAD),
    YEAR * WAD,
    toUint256(sideValue * durationSeconds),
  )
}

/** A reactor as the split of a cycle's emission sees it. */
export type RewardedReactor = {
  /** D: directed stake, TOKE wei. */
  directed: bigint
  /** F: average fees, USD. */
  feeAverage: bigint
  /** a: value of the claims, USD. */
  claimValue: bigint
  /** Whether anybody holds shares. */
  hasShares: boolean
  /** Whether it is a genesis pool that is private still: its weight doubles. */
  isPrivate: boolean
}

/** What the whole split of a cycle depends on besides the reactors. */
export type EmissionTerms = {
  /** P, TOKE wei. */
  passive: bigint
  /** TOKE wei of the emission budget. */
  budget: bigint
  rateWad: bigint
  cap: bigint
  betaWad: bigint
  leastBalanceWad: bigint
  tokePriceWad: bigint
}

/** What a cycle hands out. Amounts TOKE wei. */
export type CycleRewards = {
  emission: bigint
  /** To passive stake. */
  passive: bigint
  /** To everybody. */
  emitted: bigint
  budgetAfter: bigint
  reactors: (BalanceSplit & {
    qWad: bigint
    /** E_r. */
    budget: bigint
    weightWad: bigint
    /** S_r. */
    effective: bigint
    ldDirected: bigint
    ldPassive: bigint
    /** What goes back to the budget. */
    returned: bigint
  })[]
}

/**
 * Splits the emission of a cycle over all reactors and both of their sides.
 *
 * @example cycleRewards(rewardedReactors, emissionTerms).emitted
 */
export function cycleRewards(
  reactors: readonly RewardedReactor[],
  terms: EmissionTerms,
): CycleRewards {
  const emitable = emission(terms.budget, terms.rateWad, terms.cap)
  const directedSum = sum(reactors.map(({ directed }) => directed))
  const passiveParts = reactors.map(({ directed }) =>
    passiveShare(terms.passive, directed, directedSum),
  )
  const stakes = reactors.map(({ directed }, i) => directed + at(passiveParts, i))
  const sums = {
    emissionValue: fullMulDiv(emitable, terms.tokePriceWad, WAD),
    fees: sum(reactors.map((reactor) => reactor.feeAverage)),
    stake: sum(stakes),
  }
  const feeWeights = reactors.map((reactor) => feeWeight(reactor.feeAverage, terms.betaWad, sums))
  const weights = emissionWeights(
    reactors,
    stakes,
    feeWeights,
    directedSum === 0n ? 0n : sums.stake,
  )

  const split = reactors.map((reactor, i) => {
    const effective = at(stakes, i)
    const weightWad = at(weights, i)
    const budget = fullMulDiv(emitable, weightWad, WAD)
    const stakeValue = fullMulDiv(effective, terms.tokePriceWad, WAD)
    const qWad = balanceOfSides(reactor.claimValue, stakeValue)
    const sides = balanceSplit(budget, qWad, terms.leastBalanceWad)
    const isEmpty = reactor.claimValue + stakeValue === 0n
    const lp = reactor.hasShares && !isEmpty ? sides.lp : 0n
    const ld = effective === 0n || isEmpty ? 0n : sides.ld
    const ldPassive = effective === 0n ? 0n : fullMulDiv(ld, at(passiveParts, i), effective)
    return {
      ...sides,
      lp,
      ld,
      qWad,
      budget,
      weightWad,
      effective,
      ldPassive,
      ldDirected: ld - ldPassive,
      returned: budget - lp - ld,
    }
  })
  const emitted = sum(split.map(({ lp, ld }) => lp + ld))
  return {
    emission: emitable,
    passive: sum(split.map(({ ldPassive }) => ldPassive)),
    emitted,
    budgetAfter: terms.budget - emitted,
    reactors: split,
  }
}

function emissionWeights(
  reactors: readonly RewardedReactor[],
  stakes: readonly bigint[],
  feeWeights: readonly bigint[],
  stake: bigint,
): bigint[] {
  const sums = { stake, feeWeights: sum(feeWeights) }
  const weights = reactors.map(({ isPrivate }, i) => {
    const weight = baseWeight(at(stakes, i), at(feeWeights, i), sums)
    return isPrivate ? 2n * weight : weight
  })
  const all = sum(weights)
  if (all === 0n || !reactors.some(({ isPrivate }) => isPrivate)) return weights
  return weights.map((weight) => fullMulDiv(weight, WAD, all))
}

/**
 * Pay of a keeper, TOKE wei. `pay` is the base and all reactors' parts.
 *
 * @example keeperBounty(10n * WAD, 3_600n, 86_400n, budget)
 */
export function keeperBounty(
  pay: bigint,
  latenessSeconds: bigint,
  tauSeconds: bigint,
  budget: bigint,
): bigint {
  const lateWad = min(fullMulDiv(latenessSeconds, WAD, tauSeconds), 3n * WAD)
  return min(fullMulDiv(pay, WAD + lateWad, WAD), budget)
}

/**
 * Own part of the depth that is needed, WAD: Σ min(own, need) of Σ need.
 *
 * @example singularity([90n * WAD], [100n * WAD]) // WAD
 */
export function singularity(own: readonly bigint[], need: readonly bigint[]): bigint {
  const needSum = sum(need)
  if (needSum === 0n) return 0n
  return fullMulDiv(sum(own.map((amount, i) => min(amount, at(need, i)))), WAD, needSum)
}

// ── Votes ──────────────────────────────────────────────────────────────────────────────────────

/**
 * Tallies of a reactor's venues: Σ floor(shares / 1e12) · bps; 0 for venues that are not active.
 *
 * @example tally([{ shares: 10n * WAD, weights: [6_000n, 4_000n] }], [true, true])
 */
export function tally(
  voters: readonly { shares: bigint; weights: readonly bigint[] }[],
  isActive: readonly boolean[],
): bigint[] {
  return isActive.map((active, venue) =>
    active
      ? sum(voters.map(({ shares, weights }) => (shares / VOTE_UNIT) * (weights[venue] ?? 0n)))
      : 0n,
  )
}

/**
 * Splits an exposure by tallies; the remainder goes to the largest, the lowest index on a tie.
 *
 * @returns `undefined` without votes: then nothing is added, and venues shrink with the exposure.
 * @example venueTargets(1_000n * WAD, [6_000n, 4_000n]) // split by votes
 */
export function venueTargets(exposure: bigint, tallies: readonly bigint[]): bigint[] | undefined {
  const all = sum(tallies)
  if (all === 0n) return undefined

  const targets = tallies.map((votes) => fullMulDiv(exposure, votes, all))
  const largest = tallies.indexOf(tallies.reduce(max))
  targets[largest] = at(targets, largest) + exposure - sum(targets)
  return targets
}

// ── Deployable amounts ─────────────────────────────────────────────────────────────────────────

/**
 * What a balanced position loses when the relative price moves by `moveWad`, per dollar deployed; rounded up.
 *
 * @example ilBuffer(2n * WAD) // for a price that doubles
 */
export function ilBuffer(moveWad: bigint): bigint {
  return (WAD + moveWad + 1n) / 2n - sqrt(toUint256(moveWad * WAD))
}

/**
 * What may be deployed of an amount, less its idle buffer.
 *
 * @example available(amount, 500n)
 */
export function available(amount: bigint, bufferBps: bigint): bigint {
  return amount - fullMulDivUp(amount, bufferBps, BPS)
}

/**
 * Most exposure that equity (less the risk of the open position) and stake cover, USD.
 *
 * @example maxExposure(1_000n * WAD, 5_000n * WAD, WAD / 2n, WAD / 10n)
 */
export function maxExposure(
  equity: bigint,
  stakeValue: bigint,
  gammaWad: bigint,
  ilBufferWad: bigint,
): bigint {
  const cover = toInt256(equity + fullMulDiv(stakeValue, gammaWad, WAD))
  return cover <= 0n ? 0n : fullMulDiv(cover, WAD, ilBufferWad)
}

/**
 * Units of A to deploy, and units of B that they ask for.
 *
 * @example demand(amount, 1_000n * WAD, quoteA, quoteB)
 */
export function demand(
  availableA: bigint,
  exposureLimit: bigint,
  quoteA: Quote,
  quoteB: Quote,
): { amountA: bigint; demandB: bigint } {
  const amountA = min(availableA, amountOf(exposureLimit / 2n, quoteA))
  return { amountA, demandB: amountOf(value(amountA, quoteA), quoteB) }
}

/**
 * Shares out the base asset where demands exceed the supply.
 *
 * @example allot(amount, 600n, 1_000n, 500n)
 */
export function allot(
  amountA: bigint,
  demandB: bigint,
  demandSum: bigint,
  supplyB: bigint,
): { a: bigint; b: bigint } {
  if (demandSum <= supplyB || demandB === 0n) return { a: amountA, b: demandB }
  const b = fullMulDiv(supplyB, demandB, demandSum)
  return { a: fullMulDiv(amountA, b, demandB), b }
}

// ── Open position ──────────────────────────────────────────────────────────────────────────────

/**
 * What a reactor holds short of and beyond what it owes.
 *
 * @example openPosition(90n, 100n) // short of 10
 */
export function openPosition(held: bigint, owes: bigint): { short: bigint; long: bigint } {
  return { short: zeroFloorSub(owes, held), long: zeroFloorSub(held, owes) }
}

/**
 * Loss of the open position in A when its price moves by `moveWad` against it, rounded up; USD.
 *
 * @example openRisk(amount, 0n, quoteA, 2n * WAD)
 */
export function openRisk(shortA: bigint, longA: bigint, quoteA: Quote, moveWad: bigint): bigint {
  return (
    fullMulDivUp(valueUp(shortA, quoteA), moveWad - WAD, WAD) +
    fullMulDivUp(valueUp(longA, quoteA), moveWad - WAD, moveWad)
  )
}

/**
 * Premium of a conversion, basis points.
 *
 * @example premiumBps(100n, 3_600n, 7_200n) // half-way: 50
 */
export function premiumBps(maxBps: bigint, elapsedSeconds: bigint, rampSeconds: bigint): bigint {
  return min((maxBps * elapsedSeconds) / rampSeconds, maxBps)
}

/**
 * Units that a conversion pays.
 *
 * @example conversion(amount, quoteA, quoteB, 50n)
 */
export function conversion(give: bigint, quoteIn: Quote, quoteOut: Quote, premium: bigint): bigint {
  return amountOf(fullMulDiv(value(give, quoteIn), BPS + premium, BPS), quoteOut)
}

// ── Waterfall ──────────────────────────────────────────────────────────────────────────────────

/** What a reactor's waterfall looks at. */
export type WaterfallInput = {
  /** L: units of A owed to holders of shares. */
  claims: bigint
  /** Unfunded exits, units of A. */
  owed: bigint
  /** D: units of B borrowed. */
  debt: bigint
  /** Idle and marked units of A. */
  assetsA: bigint
  /** Idle and marked units of B. */
  assetsB: bigint
  quoteA: Quote
  quoteB: Quote
  /** Equity at the last settlement, USD. */
  equityBefore: bigint
  /** D_r, TOKE wei. */
  directed: bigint
  /** P_r, TOKE wei. */
  passive: bigint
  /** 0: no slash. */
  tokePriceWad: bigint
  maxSlashBps: bigint
  /** Units of B that the treasury has. */
  treasuryB: bigint
  backstopBps: bigint
  haircutOwed: bigint
  haircutOwedB: bigint
  /** L of the PAIR reactor. */
  pairClaims: bigint
  reserveTargetWad: bigint
}

/** What each tier gives. */
export type WaterfallOutput = {
  /** USD, signed. */
  equity: bigint
  reserveUsed: bigint
  shortfall: bigint
  /** TOKE wei. */
  slashDirected: bigint
  slashPassive: bigint
  /** Units of B that the treasury pays for slashed TOKE. */
  paidB: bigint
  /** TOKE wei that were slashed and not paid for. */
  auctionToke: bigint
  backstopB: bigint
  /** USD. */
  haircut: bigint
  haircutA: bigint
  haircutB: bigint
  restoredA: bigint
  restoredB: bigint
  /** USD. */
  sweep: bigint
}

/**
 * Who bears a loss, or what a surplus gives back: reserve, stake, treasury, holders, in this order.
 *
 * @example waterfall(waterfallInput).haircut
 */
export function waterfall(input: WaterfallInput): WaterfallOutput {
  const { quoteA, quoteB } = input
  const assets = value(input.assetsA, quoteA) + value(input.assetsB, quoteB)
  const liabilities =
    valueUp(input.claims, quoteA) + valueUp(input.owed, quoteA) + valueUp(input.debt, quoteB)
  const out: WaterfallOutput = {
    equity: toInt256(assets - liabilities),
    reserveUsed: 0n,
    shortfall: 0n,
    slashDirected: 0n,
    slashPassive: 0n,
    paidB: 0n,
    auctionToke: 0n,
    backstopB: 0n,
    haircut: 0n,
    haircutA: 0n,
    haircutB: 0n,
    restoredA: 0n,
    restoredB: 0n,
    sweep: 0n,
  }
  out.reserveUsed = reserveUsed(input.equityBefore, out.equity)
  if (out.equity >= 0n) {
    distributeSurplus(input, out)
    return out
  }
  out.shortfall = -out.equity
  cut(input, out, backstop(input, out, slash(input, out)))
  return out
}

/**
 * What stake bears of a shortfall, and what that is worth in B, rounded up.
 *
 * @example slashFor(1_000n * WAD, 5_000n * WAD, 2n * WAD, quoteB)
 */
export function slashFor(
  shortfall: bigint,
  slashLimit: bigint,
  tokePriceWad: bigint,
  quoteB: Quote,
): { toke: bigint; needB: bigint } {
  if (tokePriceWad === 0n) return { toke: 0n, needB: 0n }
  const toke = min(slashLimit, fullMulDivUp(shortfall, WAD, tokePriceWad))
  if (toke === 0n) return { toke: 0n, needB: 0n }
  const cover = min(shortfall, fullMulDiv(toke, tokePriceWad, WAD))
  return { toke, needB: amountUp(cover, quoteB) }
}

/**
 * TOKE wei that the treasury could not pay for.
 *
 * @example unpaidToke(100n * WAD, 60n, 100n) // 40 of them
 */
export function unpaidToke(toke: bigint, paidB: bigint, needB: bigint): bigint {
  return needB === 0n ? toke : toke - fullMulDiv(toke, paidB, needB)
}

function reserveUsed(before: bigint, equity: bigint): bigint {
  if (before <= 0n || equity >= before) return 0n
  return min(before - equity, before)
}

/** Tier 2. Returns what is left of the shortfall. */
function slash(input: WaterfallInput, out: WaterfallOutput): bigint {
  const stake = input.directed + input.passive
  const limit = toUint256(stake * input.maxSlashBps) / BPS
  const { toke, needB } = slashFor(out.shortfall, limit, input.tokePriceWad, input.quoteB)
  if (toke === 0n) return out.shortfall

  out.slashDirected = fullMulDiv(toke, input.directed, stake)
  out.slashPassive = toke - out.slashDirected
  out.paidB = min(needB, input.treasuryB)
  out.auctionToke = unpaidToke(toke, out.paidB, needB)
  return zeroFloorSub(out.shortfall, value(out.paidB, input.quoteB))
}

/** Tier 3. Returns what is left of the shortfall. */
function backstop(input: WaterfallInput, out: WaterfallOutput, shortfall: bigint): bigint {
  const limit = fullMulDiv(input.treasuryB - out.paidB, input.backstopBps, BPS)
  out.backstopB = min(limit, amountUp(shortfall, input.quoteB))
  return zeroFloorSub(shortfall, value(out.backstopB, input.quoteB))
}

/** Tier 4: holders of both reactors by the value of their claims. */
function cut(input: WaterfallInput, out: WaterfallOutput, shortfall: bigint): void {
  out.haircut = shortfall
  if (shortfall === 0n) return
  const capB = min(input.debt, input.pairClaims)
  const valueA = valueUp(input.claims, input.quoteA)
  const both = valueA + valueUp(capB, input.quoteB)
  if (both === 0n) return

  const cutA = fullMulDiv(shortfall, valueA, both)
  out.haircutA = min(input.claims, amountUp(cutA, input.quoteA))
  out.haircutB = min(capB, amountUp(shortfall - cutA, input.quoteB))
}

/** Earlier haircuts first, then what is above the reserve. */
function distributeSurplus(input: WaterfallInput, out: WaterfallOutput): void {
  const { quoteA, quoteB } = input
  let left = out.equity
  const owedA = valueUp(input.haircutOwed, quoteA)
  const owed = owedA + valueUp(input.haircutOwedB, quoteB)
  if (owed !== 0n) {
    const back = min(left, owed)
    const backA = fullMulDiv(back, owedA, owed)
    out.restoredA = min(input.haircutOwed, amountOf(backA, quoteA))
    out.restoredB = min(input.haircutOwedB, amountOf(back - backA, quoteB))
    left = zeroFloorSub(left, valueUp(out.restoredA, quoteA) + valueUp(out.restoredB, quoteB))
  }
  const claimValue = value(input.claims + out.restoredA, quoteA)
  out.sweep = zeroFloorSub(left, fullMulDivUp(claimValue, input.reserveTargetWad, WAD))
}

// ── Exits ──────────────────────────────────────────────────────────────────────────────────────

/**
 * What a batch of redemptions is owed, and what is left of claims and shares.
 *
 * @example exitBatch(1_000n, 1_000n, 100n)
 */
export function exitBatch(
  claims: bigint,
  shares: bigint,
  pending: bigint,
): { owed: bigint; claims: bigint; shares: bigint } {
  const owed = fullMulDiv(pending, claims, shares)
  return { owed, claims: claims - owed, shares: shares - pending }
}

/**
 * Sets idle assets aside for settled batches.
 *
 * @example fundExits(100n, 40n, 30n)
 */
export function fundExits(
  owedEver: bigint,
  fundedEver: bigint,
  idle: bigint,
): { funded: bigint; idle: bigint } {
  const moved = min(idle, owedEver - fundedEver)
  return { funded: fundedEver + moved, idle: idle - moved }
}

/**
 * Part of a batch that is funded, when `before` was owed to the batches before it.
 *
 * @example fundedOfBatch(100n, 40n, 90n)
 */
export function fundedOfBatch(owed: bigint, before: bigint, fundedEver: bigint): bigint {
  return min(zeroFloorSub(fundedEver, before), owed)
}

/**
 * Shares of a settled batch that an account can claim: in proportion to its funding, less those claimed.
 *
 * @example claimableShares(100n, 0n, 100n, 50n) // half of the batch is funded
 */
export function claimableShares(
  shares: bigint,
  claimed: bigint,
  owed: bigint,
  funded: bigint,
): bigint {
  const reached = owed === 0n ? shares : fullMulDiv(shares, funded, owed)
  return reached - claimed
}

// ── Internal ───────────────────────────────────────────────────────────────────────────────────

function sum(values: readonly bigint[]): bigint {
  return toUint256(values.reduce((total, each) => total + each, 0n))
}

function at(values: readonly bigint[], index: number): bigint {
  const found = values[index]
  if (found === undefined) throw new RangeError('index out of bounds')
  return found
}
