import {
  accrue,
  bandPrice,
  calcN1,
  curve,
  debtDown,
  debtUp,
  distanceFee,
  drainNet,
  getXDown,
  getY0,
  getYUp,
  grossOf,
  health,
  healthAbove,
  highestBand,
  JUMP_WINDOW,
  limitPrice,
  lnRatio,
  lowestBand,
  MAX_FEE,
  MAX_INDEX,
  MAX_JUMP,
  maxBorrowable,
  minCollateral,
  netToPrice,
  pCurrent,
  pDownOf,
  perShareX,
  perShareY,
  pUp,
  RAY,
  rangeFactor,
  removeFraction,
  sharesToX,
  sharesToY,
  stepExactIn,
  stepExactOut,
  toOraclePrice,
  topBand,
  tradeBand,
  xDownUntouched,
  yEffective,
  yToShares,
} from './math.js'

/**
 * The mathematics of price bands, bit for bit the contracts': grid, invariant, projections, swap steps, placing, health.
 * All in bigint, offline. An object, not a namespace: bundlers leave it out where it is not used.
 *
 * @example
 * const lnR = bandMath.lnRatio(100n)
 * bandMath.pUp(parseEther('3000'), 28n, lnR) // upper edge of band 28
 */
export const bandMath = {
  /** Value per share of an untouched band. */
  RAY,
  /** Highest absolute index of a band. */
  MAX_INDEX,
  /** Oracle moves are limited to this factor (WAD) within `JUMP_WINDOW`. */
  MAX_JUMP,
  /** Seconds during which an oracle jump limits the price and raises the fee. */
  JUMP_WINDOW,
  /** The highest fee, WAD. */
  MAX_FEE,
  /** ln r = ln(A / (A − 1)), the logarithmic width of one band. */
  lnRatio,
  /** The reachable band with the highest price. */
  lowestBand,
  /** The reachable band with the lowest price. */
  highestBand,
  /** p↑(n): upper edge of a band while the AMM price equals the oracle price. */
  pUp,
  /** p↓ of a band out of its p↑, without a further exponential. */
  pDownOf,
  /** p_o³ / edge²: AMM price at which a band is all collateral, or all borrowed token. */
  pCurrent,
  /** The first band whose p↑ is not above `price`, raised to the lowest reachable band. */
  topBand,
  /** y0 of a band. */
  getY0,
  /** A·y0 and the virtual reserves f, g of a band. */
  curve,
  /** AMM price within a band. */
  bandPrice,
  /** What a band holds after trading, at a constant oracle price, until the AMM price equals it. */
  toOraclePrice,
  /** x a band ends with if the oracle price falls adiabatically through it. */
  getXDown,
  /** y a band ends with if the oracle price rises adiabatically through it. */
  getYUp,
  /** x_down of N equal bands from n1 that hold only y. */
  xDownUntouched,
  /** The band for a trade of that direction. */
  tradeBand,
  /** Net input that empties a band of its output. */
  drainNet,
  /** Gross input out of which `net` remains after the fee. */
  grossOf,
  /** Exact input within a band. */
  stepExactIn,
  /** Exact output within a band. */
  stepExactOut,
  /** Net input that multiplies the band's price, in input per output, by `factor`; at most what empties it. */
  netToPrice,
  /** The limited oracle price and the fee that a jump leaves for JUMP_WINDOW seconds. */
  limitPrice,
  /** Fee for trading a band away from the oracle price. */
  distanceFee,
  /** Value per share of y. */
  perShareY,
  /** Value per share of x, measured in units of the immutable base price so that it is of order 1. */
  perShareX,
  /** Shares that `y` buys. */
  yToShares,
  /** y of `shares`. */
  sharesToY,
  /** x of `shares`. */
  sharesToX,
  /** (1 − discount)·√k·Σ_{i<N} k^i = (1 − discount)·√k·A·(1 − k^N). */
  rangeFactor,
  /** Effective collateral of a range: what p↑(n1) turns into the debt it can carry. */
  yEffective,
  /** First band of a loan: the last one whose price covers the debt. */
  calcN1,
  /** The most that `ye` can borrow from band n1 down. */
  maxBorrowable,
  /** The least collateral with `maxBorrowable` >= debt. */
  minCollateral,
  /** rateMul after `elapsed` seconds of simple interest at `rate` per second. */
  accrue,
  /** A user's debt now, from the debt stored at `storedMul`. */
  debtUp,
  /** A market's total debt now, from the total stored at `storedMul`. */
  debtDown,
  /** Health of a loan: x_down·(1 − liqDiscount)/debt − 1. */
  health,
  /** What `healthFull` adds for a position that is not underwater. */
  healthAbove,
  /** Fraction of a position that a third party takes for a fraction of its debt. */
  removeFraction,
} as const
