/**
 * The mathematics of the debt pool: staking, exchanging, settling, inverse prices, loans and the weekly supply.
 *
 * Mirrors `SynthMath.sol` and `SupplyMath.sol` function by function: the same names, order and rounding. A `RangeError`
 * is thrown where the library reverts. Amounts, prices, ratios and rates are WAD unless a name says otherwise; divisions
 * round down unless a name or a comment says up.
 */
import {
  clamp,
  divUp,
  fullMulDiv,
  fullMulDivUp,
  MAX_UINT256,
  max,
  min,
  toUint256,
  WAD,
  zeroFloorSub,
} from '../core/fixedPoint.js'

const YEAR = 365n * 86_400n

/** What a liquidation of a staker depends on: (1 + penalty)·ratio is below 1. */
export type LiquidationTerms = {
  /** USD per unit of collateral. */
  priceWad: bigint
  /** Issuance ratio r. */
  ratioWad: bigint
  /** Penalty p. */
  penaltyWad: bigint
}

/** What a liquidation of a loan depends on: the least ratio is above 1 + penalty. */
export type LoanTerms = {
  /** USD per unit of collateral. */
  collateralPriceWad: bigint
  /** USD per unit of the loan synth. */
  loanPriceWad: bigint
  /** Least ratio c. */
  minRatioWad: bigint
  /** Penalty p. */
  penaltyWad: bigint
}

/** An inverse synth's configuration. */
export type InverseLimits = { entryWad: bigint; upperWad: bigint; lowerWad: bigint }

// ── Staking ────────────────────────────────────────────────────────────────────────────────────

/**
 * Largest debt that the collateral may carry, USD.
 *
 * @example maxIssuable(100n * WAD, 100n * WAD, WAD / 5n) // 2,000 sUSD
 */
export function maxIssuable(collateral: bigint, priceWad: bigint, ratioWad: bigint): bigint {
  return fullMulDiv(fullMulDiv(collateral, priceWad, WAD), ratioWad, WAD)
}

/**
 * Debt per value of collateral, rounded up; the largest number for a debt without collateral.
 *
 * @example cRatioUp(2_000n * WAD, 10_000n * WAD) // 0.2 in WAD: 500 %
 */
export function cRatioUp(debt: bigint, value: bigint): bigint {
  if (debt === 0n) return 0n
  return value === 0n ? MAX_UINT256 : fullMulDivUp(debt, WAD, value)
}

/**
 * Collateral that a debt locks, rounded up.
 *
 * @example lockedUp(600n * WAD, 3n * WAD, WAD / 5n) // 1,000 SYN
 */
export function lockedUp(debt: bigint, priceWad: bigint, ratioWad: bigint): bigint {
  return fullMulDivUp(debt, 10n ** 36n, toUint256(ratioWad * priceWad))
}

/**
 * What may leave the wallet; escrowed tokens are locked first.
 *
 * @example transferable(1_000n * WAD, 200n * WAD, 600n * WAD, 3n * WAD, WAD / 5n) // 200 SYN
 */
export function transferable(
  wallet: bigint,
  escrowed: bigint,
  debt: bigint,
  priceWad: bigint,
  ratioWad: bigint,
): bigint {
  if (debt === 0n) return wallet
  return zeroFloorSub(wallet, zeroFloorSub(lockedUp(debt, priceWad, ratioWad), escrowed))
}

/**
 * What a liquidation burns and seizes so that the rest is at the issuance ratio again.
 *
 * `amountToFix` is F = (D − V·r)/(1 − (1 + p)·r), rounded up, at most D.
 *
 * @example liquidation(debt, collateral, debt, { priceWad: WAD, ratioWad: WAD / 5n, penaltyWad: WAD / 10n })
 */
export function liquidation(
  debt: bigint,
  collateral: bigint,
  maxBurn: bigint,
  terms: LiquidationTerms,
): { amountToFix: bigint; burned: bigint; seized: bigint } {
  const value = fullMulDiv(collateral, terms.priceWad, WAD)
  const withPenalty = WAD + terms.penaltyWad
  const shortfall = zeroFloorSub(toUint256(debt * WAD), toUint256(value * terms.ratioWad))
  const denominator = toUint256(WAD - fullMulDiv(withPenalty, terms.ratioWad, WAD))
  const amountToFix = min(divUp(shortfall, denominator), debt)
  const burned = min(amountToFix, maxBurn)
  const seized = fullMulDiv(burned, withPenalty, terms.priceWad)
  if (seized <= collateral) return { amountToFix, burned, seized }
  return { amountToFix, burned: fullMulDiv(value, WAD, withPenalty), seized: collateral }
}

// ── Exchanging ─────────────────────────────────────────────────────────────────────────────────

/**
 * What an exchange yields after its fee, and the value of the fee.
 *
 * @example exchange(1_000n * WAD, WAD, 60_000n * WAD, 3n * 10n ** 15n) // sUSD into sBTC at 0.3 %
 */
export function exchange(
  amount: bigint,
  srcPriceWad: bigint,
  dstPriceWad: bigint,
  rateWad: bigint,
): { received: bigint; feeUsd: bigint } {
  const gross = fullMulDiv(amount, srcPriceWad, dstPriceWad)
  const received = fullMulDiv(gross, toUint256(WAD - rateWad), WAD)
  return { received, feeUsd: fullMulDiv(gross - received, dstPriceWad, WAD) }
}

/**
 * Correction of an exchange by the prices at the end of its waiting period; none when they are too far off.
 *
 * @example settlement(100n * WAD, WAD, 0n, WAD, 110n * WAD, 3n * WAD) // reclaims 0.0909… of 1 sBTC
 */
export function settlement(
  amount: bigint,
  received: bigint,
  rateWad: bigint,
  srcPriceWad: bigint,
  dstPriceWad: bigint,
  deviationFactorWad: bigint,
): { reclaim: bigint; rebate: bigint } {
  if (srcPriceWad === 0n || dstPriceWad === 0n) return { reclaim: 0n, rebate: 0n }
  const { received: should } = exchange(amount, srcPriceWad, dstPriceWad, rateWad)
  if (received === 0n || isDeviating(received, should, deviationFactorWad)) {
    return { reclaim: 0n, rebate: 0n }
  }
  return { reclaim: zeroFloorSub(received, should), rebate: zeroFloorSub(should, received) }
}

/**
 * Whether `current` is zero or at least a factor away from `last`.
 *
 * @example isDeviating(60_000n * WAD, 6_000_000n * WAD, 3n * WAD) // true
 */
export function isDeviating(last: bigint, current: bigint, factorWad: bigint): boolean {
  if (current === 0n) return true
  return fullMulDiv(max(last, current), WAD, min(last, current)) >= factorWad
}

/**
 * Price of an inverse synth that is not frozen.
 *
 * @example inversePrice(120n * WAD, { entryWad: 100n * WAD, upperWad: 180n * WAD, lowerWad: 20n * WAD }) // 80
 */
export function inversePrice(priceWad: bigint, limits: InverseLimits): bigint {
  return clamp(
    zeroFloorSub(toUint256(2n * limits.entryWad), priceWad),
    limits.lowerWad,
    limits.upperWad,
  )
}

// ── Loans ──────────────────────────────────────────────────────────────────────────────────────

/**
 * Largest loan in loan units. `collateral` has 18 decimals.
 *
 * @example loanMax(WAD, 3_000n * WAD, 3_000n * WAD, (5n * WAD) / 4n) // 0.8 sETH for 1 ETH
 */
export function loanMax(
  collateral: bigint,
  collateralPriceWad: bigint,
  loanPriceWad: bigint,
  minRatioWad: bigint,
): bigint {
  return fullMulDiv(fullMulDiv(collateral, collateralPriceWad, loanPriceWad), WAD, minRatioWad)
}

/**
 * Simple interest on the principal over `elapsed` seconds, rounded up.
 *
 * @example loanInterestUp(1_000n * WAD, WAD / 20n, 86_400n) // a day at 5 % a year
 */
export function loanInterestUp(principal: bigint, rateWad: bigint, elapsed: bigint): bigint {
  return fullMulDivUp(principal, toUint256(rateWad * elapsed), YEAR * WAD)
}

/**
 * What a liquidation of a loan pays and seizes. `collateral` and `seized` have 18 decimals.
 *
 * `amountToFix` is F = (D·c − V)/(c − (1 + p)) in loan units, rounded up, at most D.
 *
 * @example loanLiquidation(debt, collateral, debt, {
 *   collateralPriceWad: 2_500n * WAD, loanPriceWad: WAD, minRatioWad: (3n * WAD) / 2n, penaltyWad: WAD / 10n,
 * })
 */
export function loanLiquidation(
  owed: bigint,
  collateral: bigint,
  maxPay: bigint,
  terms: LoanTerms,
): { amountToFix: bigint; paid: bigint; seized: bigint } {
  const value = fullMulDiv(collateral, terms.collateralPriceWad, terms.loanPriceWad)
  const withPenalty = WAD + terms.penaltyWad
  const shortfall = zeroFloorSub(toUint256(owed * terms.minRatioWad), toUint256(value * WAD))
  const amountToFix = min(divUp(shortfall, toUint256(terms.minRatioWad - withPenalty)), owed)
  const paid = min(amountToFix, maxPay)
  const worth = fullMulDiv(paid, terms.loanPriceWad, WAD)
  const seized = fullMulDiv(worth, withPenalty, terms.collateralPriceWad)
  if (seized <= collateral) return { amountToFix, paid, seized }
  return { amountToFix, paid: fullMulDiv(value, WAD, withPenalty), seized: collateral }
}

// ── Supply ─────────────────────────────────────────────────────────────────────────────────────

const ONE = 10n ** 36n
const WEEKLY = (75_000_000n * WAD) / 52n
const LAST_FLAT_WEEK = 39n
const LAST_DECAY_WEEK = 234n
const DECAY = (9875n * ONE) / 10_000n
const GROWTH = ONE + (ONE * 25n) / 1000n / 52n

/**
 * Supply of the weeks `done + 1` to `target`, when `supply` exists after week `done`. Rounded down.
 *
 * @example mintedSupply(0n, 39n, 0n) // 39 times 75,000,000 / 52
 */
export function mintedSupply(done: bigint, target: bigint, supply: bigint): bigint {
  let week = done
  let amount = 0n
  let last = min(target, LAST_FLAT_WEEK)
  if (week < last) {
    amount = (last - week) * WEEKLY
    week = last
  }
  last = min(target, LAST_DECAY_WEEK)
  if (week < last) {
    const from = rpow(DECAY, week + 1n - LAST_FLAT_WEEK)
    const to = rpow(DECAY, last + 1n - LAST_FLAT_WEEK)
    amount += fullMulDiv(WEEKLY, from - to, ONE - DECAY)
    week = last
  }
  if (week < target) {
    amount += fullMulDiv(supply + amount, rpow(GROWTH, target - week) - ONE, ONE)
  }
  return amount
}

/** `x` to the power of `y` with 36 decimals, each step rounded half up, as Solady's `rpow`. */
function rpow(x: bigint, y: bigint): bigint {
  let result = y & 1n ? x : ONE
  let base = x
  for (let rest = y >> 1n; rest > 0n; rest >>= 1n) {
    base = (base * base + ONE / 2n) / ONE
    if (rest & 1n) result = (result * base + ONE / 2n) / ONE
  }
  return result
}
