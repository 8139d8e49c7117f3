/**
 * The mathematics of price bands: grid, band invariant, projections, swap steps, fees, placing and health.
 *
 * Mirrors `BandMath.sol` function by function, bit for bit: the same names, order and rounding. A `RangeError` is thrown
 * where the library reverts, and where a product that it leaves unchecked would not fit. Units unless a name says otherwise: amounts x (borrowed token), y (collateral) and debt are
 * normalised to 18 decimals ("wei18"); prices (borrowed token per collateral), fees, discounts and ratios are WAD; band
 * indices are signed and grow as the price falls.
 *
 * Nothing throws for 1e3 <= balances <= 1e32, 1e12 <= prices <= 1e36, 1e-4 <= oracle price / p↑ <= 1e4, A <= 10,000.
 */
import {
  asInt256,
  clamp,
  divUp,
  expWad,
  fullMulDiv,
  fullMulDivUp,
  lnWad,
  max,
  min,
  mulSqrt,
  shiftLeft,
  sqrt,
  toInt256,
  toUint256,
  WAD,
  zeroFloorSub,
} from '../core/fixedPoint.js'

/** Value per share of an untouched band: 1 in 27-decimal fixed point. */
export const RAY: bigint = 10n ** 27n

const MAX_UINT128 = 2n ** 128n - 1n

/** Reachable bands: |n| <= MAX_INDEX, and e^(−n·ln r) between 1e-15 and 1e9. */
export const MAX_INDEX: bigint = 100_000n
const LN_1E9 = 20_723265836946411156n
const LN_1E15 = 34_538776394910685260n

/** Oracle moves are limited to this factor (WAD) within {@link JUMP_WINDOW}. */
export const MAX_JUMP: bigint = 1_250_000_000_000_000_000n

/** Seconds during which an oracle jump limits the price and raises the fee. */
export const JUMP_WINDOW: bigint = 120n

/** The highest fee, WAD: a swap never pays 100 %. */
export const MAX_FEE: bigint = WAD - 1n

// ── Grid ───────────────────────────────────────────────────────────────────────────────────────

/**
 * ln r = ln(A / (A − 1)), the logarithmic width of one band.
 *
 * @returns WAD; r is rounded down to WAD first.
 * @example lnRatio(100n) // 10050335853501441n
 */
export function lnRatio(A: bigint): bigint {
  return lnWad(asInt256(toUint256(A * WAD) / toUint256(A - 1n)))
}

/** The reachable band with the highest price. */
export function lowestBand(lnR: bigint): bigint {
  return -min(MAX_INDEX, LN_1E9 / lnR)
}

/** The reachable band with the lowest price. */
export function highestBand(lnR: bigint): bigint {
  return min(MAX_INDEX, LN_1E15 / lnR)
}

/**
 * p↑(n): price of band n's upper edge while the AMM price equals the oracle price.
 *
 * Divides for n > 0: a WAD exponential of a negative argument would lose the digits of deep bands.
 *
 * @returns WAD, rounded down.
 * @example pUp(3_000n * WAD, 28n, lnRatio(100n)) // 2264.15… WAD
 */
export function pUp(basePrice: bigint, n: bigint, lnR: bigint): bigint {
  const width = asInt256(lnR)
  if (n > 0n) return toUint256(basePrice * WAD) / expWad(toInt256(n * width))
  return toUint256(basePrice * expWad(toInt256(toInt256(-n) * width))) / WAD
}

/**
 * p↓ of a band out of its p↑, without a further exponential.
 *
 * Equals p↑(n + 1) within 1e-15 relative; what must leave no gap between bands uses `pUp(n + 1)`.
 *
 * @returns WAD, rounded down.
 */
export function pDownOf(A: bigint, up: bigint): bigint {
  return toUint256(up * toUint256(A - 1n)) / A
}

/**
 * p_o³ / edge²: the AMM price at which a band is all y (`edge` = p↑) or all x (`edge` = p↓).
 *
 * @returns WAD, rounded down.
 */
export function pCurrent(oraclePrice: bigint, edge: bigint): bigint {
  return fullMulDiv(fullMulDiv(oraclePrice, oraclePrice, edge), oraclePrice, edge)
}

/**
 * The first band whose p↑ is not above `price`, raised to the lowest reachable band.
 *
 * The logarithm gives a candidate, corrected by one with the p↑ that `pUp` computes. A price below the last reachable
 * band gives the band after it.
 */
export function topBand(basePrice: bigint, price: bigint, lnR: bigint): bigint {
  const lowest = lowestBand(lnR)
  const last = highestBand(lnR) + 1n

  const ratio = fullMulDiv(basePrice, WAD, price)
  if (ratio === 0n) return lowest
  const n = clamp(-floorDiv(-lnWad(asInt256(ratio)), lnR), lowest, last)

  if (pUp(basePrice, n, lnR) > price) return n < last ? n + 1n : n
  if (n > lowest && pUp(basePrice, n - 1n, lnR) <= price) return n - 1n
  return n
}

// ── Band invariant (f + x)(g + y) = I ──────────────────────────────────────────────────────────

/**
 * y0 of a band: the collateral it would hold, all in y, at an oracle price of p↑.
 *
 * @returns wei18, rounded down.
 */
export function getY0(A: bigint, up: bigint, oraclePrice: bigint, x: bigint, y: bigint): bigint {
  return curve(A, up, oraclePrice, x, y).ay0 / A
}

/** A·y0 and the virtual reserves of a band. */
export type Curve = {
  /** A·y0, wei18 of y, rounded down (A·y0 keeps more digits than y0). */
  ay0: bigint
  /** A·y0·p_o²/p↑, wei18 of x, rounded down. */
  f: bigint
  /** (A−1)·y0·p↑/p_o, wei18 of y, rounded down. */
  g: bigint
}

/**
 * A·y0 and the virtual reserves f, g of a band.
 *
 * The positive root of p_o·A·y0² − b·y0 − x·y = 0, b = p↑/p_o·(A−1)·x + p_o²/p↑·A·y. A one-coin band has a linear
 * equation, so that its f and g follow from the balance alone: g = (A−1)·y, or f = (A−1)·x.
 */
export function curve(A: bigint, up: bigint, oraclePrice: bigint, x: bigint, y: bigint): Curve {
  if (x === 0n) {
    const ay0 = fullMulDiv(toUint256(A * y), oraclePrice, up)
    const f = fullMulDiv(ay0, toUint256(oraclePrice * oraclePrice), toUint256(up * WAD))
    return { ay0, f, g: toUint256(toUint256(A - 1n) * y) }
  }
  if (y === 0n) {
    const f = toUint256(toUint256(A - 1n) * x)
    const linear = fullMulDiv(f, up, oraclePrice)
    const ay0 = fullMulDiv(linear, WAD, oraclePrice)
    const divisor = toUint256(A * oraclePrice * oraclePrice)
    const g = fullMulDiv(linear, toUint256((A - 1n) * up * WAD), divisor)
    return { ay0, f, g }
  }
  const ay0 = largerRoot(A, up, oraclePrice, x, y)
  const f = fullMulDiv(ay0, toUint256(oraclePrice * oraclePrice), toUint256(up * WAD))
  const g = fullMulDiv(ay0, toUint256(toUint256(A - 1n) * up), toUint256(A * oraclePrice))
  return { ay0, f, g }
}

/**
 * AMM price within a band: (f + x) / (g + y); p_cd where it holds no x, p_cu where it holds no y, and p_cd·r where it is
 * empty.
 *
 * @returns WAD, rounded down.
 */
export function bandPrice(
  A: bigint,
  up: bigint,
  oraclePrice: bigint,
  x: bigint,
  y: bigint,
): bigint {
  if (x === 0n) {
    const lowest = pCurrent(oraclePrice, up)
    return y === 0n ? fullMulDiv(lowest, A, toUint256(A - 1n)) : lowest
  }
  if (y === 0n) return pCurrent(oraclePrice, pDownOf(A, up))
  const { f, g } = curve(A, up, oraclePrice, x, y)
  return fullMulDiv(toUint256(f + x), WAD, toUint256(g + y))
}

// ── Projections ────────────────────────────────────────────────────────────────────────────────

/** What a band holds once its price equals the oracle price; wei18, rounded down. */
export type BandAtOraclePrice = { xStar: bigint; yStar: bigint }

/**
 * What a band holds after trading, at a constant oracle price, until the AMM price equals it.
 *
 * I/f = g·r and I/g = f·r, so the one-coin results are g/(A−1) and f/(A−1).
 */
export function toOraclePrice(
  A: bigint,
  up: bigint,
  oraclePrice: bigint,
  x: bigint,
  y: bigint,
): BandAtOraclePrice {
  if (x === 0n && y === 0n) return { xStar: 0n, yStar: 0n }
  if (oraclePrice >= up && x === 0n) return { xStar: 0n, yStar: y }

  const down = pDownOf(A, up)
  if (oraclePrice <= down && y === 0n) return { xStar: x, yStar: 0n }

  const { ay0, f, g } = curve(A, up, oraclePrice, x, y)
  if (oraclePrice >= up) return { xStar: 0n, yStar: g / toUint256(A - 1n) }
  if (oraclePrice <= down) return { xStar: f / toUint256(A - 1n), yStar: 0n }

  const yStar = fullMulDiv(ay0, oraclePrice - down, oraclePrice)
  // x worth about 1 wei18 of y: nothing to trade with, and nothing to divide by.
  if (g + yStar === 0n) return { xStar: x, yStar: y }
  const end = fullMulDiv(toUint256(f + x), toUint256(g + y), toUint256(g + yStar))
  return { xStar: zeroFloorSub(end, f), yStar }
}

/**
 * x a band ends with if the oracle price falls adiabatically through it.
 *
 * @returns wei18, rounded down.
 * @example getXDown(100n, 3_000n * WAD, 2_985n * WAD, 1_000n * WAD, (2n * WAD) / 3n) // 2985.42… WAD
 */
export function getXDown(A: bigint, up: bigint, oraclePrice: bigint, x: bigint, y: bigint): bigint {
  const { xStar, yStar } = toOraclePrice(A, up, oraclePrice, x, y)
  if (yStar === 0n) return xStar
  const mean = mulSqrt(pDownOf(A, up), min(oraclePrice, up))
  return toUint256(xStar + fullMulDiv(yStar, mean, WAD))
}

/**
 * y a band ends with if the oracle price rises adiabatically through it.
 *
 * @returns wei18, rounded down.
 */
export function getYUp(A: bigint, up: bigint, oraclePrice: bigint, x: bigint, y: bigint): bigint {
  const { xStar, yStar } = toOraclePrice(A, up, oraclePrice, x, y)
  if (xStar === 0n) return yStar
  // The floors of p↓ and of the root are below 2 together: the divisor rounds up.
  const mean = toUint256(mulSqrt(up, max(oraclePrice, pDownOf(A, up))) + 2n)
  return toUint256(yStar + fullMulDiv(xStar, WAD, mean))
}

/** The grid at one moment: what every band of a market is computed from. */
export type Grid = {
  A: bigint
  /** `lnRatio` of A. */
  lnR: bigint
  /** p↑ of band 0, WAD. */
  basePrice: bigint
  /** Oracle price after the jump limit, WAD. */
  oraclePrice: bigint
}

/**
 * x_down of N equal bands from n1 that hold only y: closed form while p_o >= p↑(n1), else a sum.
 *
 * @param perBand y in each band, wei18.
 * @returns wei18, rounded down.
 */
export function xDownUntouched(grid: Grid, n1: bigint, N: bigint, perBand: bigint): bigint {
  const { A, lnR, basePrice, oraclePrice } = grid
  const up = pUp(basePrice, n1, lnR)
  if (oraclePrice >= up) {
    return fullMulDiv(yEffective(perBand, rangeFactor(A, lnR, N, 0n)), up, WAD)
  }
  let xDown = 0n
  for (let i = 0n; i < N; ++i) {
    const edge = pUp(basePrice, toInt256(n1 + i), lnR)
    xDown = toUint256(xDown + getXDown(A, edge, oraclePrice, 0n, perBand))
  }
  return xDown
}

// ── Swap step inside one band ──────────────────────────────────────────────────────────────────

/**
 * One band as a trade sees it: `f + x` takes the input, `g + y` gives the output.
 *
 * Written for x in, y out (pump); a dump is the mirror image and swaps x with y, f with g. All in wei18.
 */
export type Band = { x: bigint; y: bigint; f: bigint; g: bigint }

/** The band for a trade of that direction. */
export function tradeBand(
  A: bigint,
  up: bigint,
  oraclePrice: bigint,
  x: bigint,
  y: bigint,
  pump: boolean,
): Band {
  const { f, g } = curve(A, up, oraclePrice, x, y)
  return pump ? { x, y, f, g } : { x: y, y: x, f: g, g: f }
}

/**
 * Net input that empties a band of its output: f/(A−1) − x, at least 1 wei18.
 *
 * @returns wei18, rounded up.
 */
export function drainNet(A: bigint, band: Band): bigint {
  return max(zeroFloorSub(divUp(band.f, toUint256(A - 1n)), band.x), 1n)
}

/**
 * Gross input out of which `net` remains after the fee.
 *
 * @param fee WAD, below 1.
 * @returns wei18, rounded up.
 */
export function grossOf(net: bigint, fee: bigint): bigint {
  return fullMulDivUp(net, WAD, toUint256(WAD - fee))
}

/** What one band contributes to a swap. */
export type SwapStep = {
  /** Input used, fee included, wei18, rounded up. */
  gross: bigint
  /** Input that trades, wei18. */
  net: bigint
  /** Output, wei18. */
  out: bigint
  /** True if the band was emptied and the swap goes on in the next one. */
  whole: boolean
}

/**
 * Exact input within a band: the whole band where `amountIn` exceeds what that costs, else a part.
 *
 * The net input is rounded up in a whole band, down in a part (against the trader); the output is rounded down, less
 * 1 wei18 in a part. Where the walk ends here the gross input is all of `amountIn`.
 *
 * @param amountIn Gross input left, wei18, positive.
 * @param fee Fee of this band, WAD, below 1.
 */
export function stepExactIn(A: bigint, band: Band, amountIn: bigint, fee: bigint): SwapStep {
  const drain = drainNet(A, band)
  const gross = grossOf(drain, fee)
  if (gross < amountIn) return { gross, net: drain, out: band.y, whole: true }

  const net = fullMulDiv(amountIn, WAD - fee, WAD)
  if (net === 0n) return { gross: amountIn, net, out: 0n, whole: false }
  const taken = toUint256(band.f + band.x)
  const given = toUint256(band.g + band.y)
  const rest = zeroFloorSub(fullMulDivUp(taken, given, toUint256(taken + net)), band.g)
  const end = toUint256(rest + 1n)
  return { gross: amountIn, net, out: zeroFloorSub(band.y, end), whole: false }
}

/**
 * Exact output within a band: the whole band where `amountOut` exceeds what it holds, else a part.
 *
 * Gross and net input are rounded up, net at least 1; the output is `amountOut`, or all that the band holds.
 *
 * @param amountOut Output still wanted, wei18, positive.
 * @param fee Fee of this band, WAD, below 1.
 */
export function stepExactOut(A: bigint, band: Band, amountOut: bigint, fee: bigint): SwapStep {
  if (amountOut >= band.y) {
    const net = drainNet(A, band)
    return { gross: grossOf(net, fee), net, out: band.y, whole: amountOut > band.y }
  }
  const taken = toUint256(band.f + band.x)
  const given = toUint256(band.g + band.y)
  const net = max(toUint256(fullMulDivUp(taken, given, toUint256(given - amountOut)) - taken), 1n)
  return { gross: grossOf(net, fee), net, out: amountOut, whole: false }
}

/**
 * Net input that multiplies the band's price, in input per output, by `factor`; at most what empties it.
 *
 * On the invariant (f + x')² = (f + x)²·factor.
 *
 * @param factor Target price over present price, WAD, at least 1.
 * @returns wei18, rounded down.
 */
export function netToPrice(A: bigint, band: Band, factor: bigint): bigint {
  const taken = toUint256(band.f + band.x)
  const end = fullMulDiv(taken, sqrt(toUint256(factor * WAD)), WAD)
  return min(zeroFloorSub(end, taken), drainNet(A, band))
}

// ── Oracle jump limit and dynamic fees ─────────────────────────────────────────────────────────

/** The oracle price that a market works with, and the fee that its last jump leaves. */
export type LimitedPrice = {
  /** WAD: the raw price, within a factor MAX_JUMP of the last one inside the window; its bounds round down. */
  oraclePrice: bigint
  /** WAD, below 1; rounded down once ρ³ has been, so up by at most 1 wei. */
  jumpFee: bigint
}

/**
 * The limited oracle price and the fee that a jump leaves for JUMP_WINDOW seconds.
 *
 * @param raw Price of the oracle, WAD.
 * @param elapsed Seconds since `lastPrice` and `lastFee` were stored.
 */
export function limitPrice(
  raw: bigint,
  lastPrice: bigint,
  lastFee: bigint,
  elapsed: bigint,
): LimitedPrice {
  if (elapsed >= JUMP_WINDOW) return { oraclePrice: raw, jumpFee: 0n }

  const left = JUMP_WINDOW - elapsed
  const lowest = toUint256(lastPrice * WAD) / MAX_JUMP
  const highest = toUint256(lastPrice * MAX_JUMP) / WAD
  const oraclePrice = clamp(raw, lowest, highest)
  const rho = fullMulDiv(min(oraclePrice, lastPrice), WAD, max(oraclePrice, lastPrice))
  const cube = (rho * rho * rho) / (WAD * WAD)
  const jumpFee = min(toUint256((toUint256(lastFee + WAD) - cube) * left) / JUMP_WINDOW, MAX_FEE)
  return { oraclePrice, jumpFee }
}

/**
 * Fee for trading a band away from the oracle price: a quarter of the relative distance to its edge.
 *
 * @returns WAD, below a quarter; rounded up by the squared ratio's floor.
 */
export function distanceFee(A: bigint, up: bigint, oraclePrice: bigint): bigint {
  let ratio: bigint
  if (oraclePrice > up) {
    ratio = toUint256(up * WAD) / oraclePrice
  } else {
    const down = pDownOf(A, up)
    if (oraclePrice >= down) return 0n
    ratio = toUint256(oraclePrice * WAD) / down
  }
  return (WAD - (ratio * ratio) / WAD) / 4n
}

// ── Shares of a band ───────────────────────────────────────────────────────────────────────────

/**
 * Value per share of y: RAY for a band that no swap has touched.
 *
 * @returns RAY y wei18 per share, rounded down; what exceeds 128 bits is cut off.
 */
export function perShareY(y: bigint, shares: bigint): bigint {
  return min(fullMulDiv(y, RAY, shares), MAX_UINT128)
}

/**
 * Value per share of x, measured in units of the immutable base price so that it is of order 1.
 *
 * @param initialPrice Oracle price when the market was created, WAD.
 * @returns RAY x wei18 per (share times initial base price), rounded down; what exceeds 128 bits is cut off.
 */
export function perShareX(x: bigint, shares: bigint, initialPrice: bigint): bigint {
  return min(fullMulDiv(x, RAY * WAD, toUint256(shares * initialPrice)), MAX_UINT128)
}

/**
 * Shares that `y` buys.
 *
 * @param perShare Value per share; RAY y per share where the band is pristine.
 * @returns Rounded down; 0 where the band's y is worthless.
 */
export function yToShares(y: bigint, perShare: bigint): bigint {
  return perShare === 0n ? 0n : fullMulDiv(y, RAY, perShare)
}

/**
 * y of `shares`.
 *
 * @returns wei18, rounded down.
 */
export function sharesToY(shares: bigint, perShare: bigint): bigint {
  return fullMulDiv(shares, perShare, RAY)
}

/**
 * x of `shares`.
 *
 * @returns wei18, rounded down.
 */
export function sharesToX(shares: bigint, perShare: bigint, initialPrice: bigint): bigint {
  return fullMulDiv(toUint256(shares * perShare), initialPrice, RAY * WAD)
}

// ── Placing a loan ─────────────────────────────────────────────────────────────────────────────

/**
 * (1 − discount)·√k·Σ_{i<N} k^i = (1 − discount)·√k·A·(1 − k^N): what N bands of one y each are worth at p↑(n1), in y.
 *
 * @returns WAD, rounded down; 0 for a discount of 1.
 */
export function rangeFactor(A: bigint, lnR: bigint, N: bigint, discount: bigint): bigint {
  const kN = (WAD * WAD) / expWad(asInt256(toUint256(N * lnR)))
  const rootK = sqrt(toUint256(toUint256(A - 1n) * 10n ** 36n) / A)
  const sum = toUint256(A * toUint256(WAD - kN))
  return fullMulDiv(fullMulDiv(sum, rootK, WAD), toUint256(WAD - discount), WAD)
}

/**
 * ye: effective collateral of a range, that is y that p↑(n1) turns into the debt it can carry.
 *
 * @param perBand Collateral per band, ⌊c/N⌋, wei18.
 * @param factor {@link rangeFactor} of the range and discount.
 * @returns wei18, rounded down.
 */
export function yEffective(perBand: bigint, factor: bigint): bigint {
  return fullMulDiv(perBand, factor, WAD)
}

/**
 * n1: the last reachable band with ye·p↑(n) >= debt that leaves room for N bands.
 *
 * The logarithm gives a candidate, corrected by one with the p↑ that `pUp` computes.
 *
 * @param debt wei18, positive.
 * @returns `lowestBand − 1` where even the lowest band does not carry the debt.
 * @example
 * const lnR = lnRatio(100n)
 * const ye = yEffective(WAD, rangeFactor(100n, lnR, 10n, 90_000000000000000n)) // 10 ETH over 10 bands, 9 %
 * calcN1(ye, 3_000n * WAD, 20_000n * WAD, lnR, 10n) // 26n
 */
export function calcN1(
  ye: bigint,
  basePrice: bigint,
  debt: bigint,
  lnR: bigint,
  N: bigint,
): bigint {
  const lowest = lowestBand(lnR)
  const last = toInt256(highestBand(lnR) + 1n - asInt256(N))

  const ratio = fullMulDiv(ye, basePrice, debt)
  if (ratio === 0n) return lowest - 1n
  let n1 = clamp(floorDiv(lnWad(asInt256(ratio)), lnR), lowest, last)

  if (maxBorrowable(ye, pUp(basePrice, n1, lnR)) < debt) {
    // One step, or more where p↑ has so few digits that its floor shifts bands.
    do {
      --n1
    } while (n1 >= lowest && maxBorrowable(ye, pUp(basePrice, n1, lnR)) < debt)
    return n1
  }
  if (n1 < last && maxBorrowable(ye, pUp(basePrice, n1 + 1n, lnR)) >= debt) return n1 + 1n
  return n1
}

/**
 * The most that `ye` can borrow from band n1 down.
 *
 * @param up p↑ of the first band: of {@link topBand} for the market's maximum.
 * @returns wei18, rounded down.
 */
export function maxBorrowable(ye: bigint, up: bigint): bigint {
  return fullMulDiv(ye, up, WAD)
}

/**
 * The least collateral with `maxBorrowable` >= debt.
 *
 * @param factor {@link rangeFactor} of the range and discount, positive.
 * @param up p↑ of the first band, WAD.
 * @returns wei18, rounded up.
 */
export function minCollateral(debt: bigint, N: bigint, factor: bigint, up: bigint): bigint {
  return toUint256(fullMulDivUp(fullMulDivUp(debt, WAD, up), WAD, factor) * N)
}

// ── Debt and health ────────────────────────────────────────────────────────────────────────────

/**
 * rateMul after `elapsed` seconds of simple interest at `rate` per second.
 *
 * @returns WAD, rounded down.
 */
export function accrue(rateMul: bigint, rate: bigint, elapsed: bigint): bigint {
  return toUint256(rateMul + fullMulDiv(rateMul, toUint256(rate * elapsed), WAD))
}

/**
 * A user's debt now, from the debt stored at `storedMul`.
 *
 * @returns Rounded up.
 */
export function debtUp(stored: bigint, rateMul: bigint, storedMul: bigint): bigint {
  return rateMul === storedMul ? stored : fullMulDivUp(stored, rateMul, storedMul)
}

/**
 * A market's total debt now, from the total stored at `storedMul`.
 *
 * @returns Rounded down.
 */
export function debtDown(stored: bigint, rateMul: bigint, storedMul: bigint): bigint {
  return rateMul === storedMul ? stored : fullMulDiv(stored, rateMul, storedMul)
}

/**
 * x_down·(1 − liqDiscount)/debt − 1.
 *
 * @param debt wei18, positive.
 * @returns WAD, rounded down; negative when liquidatable.
 */
export function health(xDown: bigint, debt: bigint, liqDiscount: bigint): bigint {
  return toInt256(asInt256(fullMulDiv(xDown, toUint256(WAD - liqDiscount), debt)) - WAD)
}

/**
 * What `healthFull` adds for a position that is not underwater: (p_o − p↑(n1))·y/debt, where positive.
 *
 * @returns WAD, rounded down.
 */
export function healthAbove(oraclePrice: bigint, up: bigint, y: bigint, debt: bigint): bigint {
  return asInt256(fullMulDiv(zeroFloorSub(oraclePrice, up), y, debt))
}

/**
 * Fraction of a position that a third party takes for a fraction of its debt: ((1 + h/2)/(1 + h)·(1 − φ) + φ)·φ,
 * h = liqDiscount.
 *
 * @returns WAD, rounded down.
 * @example removeFraction(WAD / 2n, 60_000000000000000n) // 492924528301886792n
 */
export function removeFraction(fraction: bigint, liqDiscount: bigint): bigint {
  const share = toUint256(toUint256(WAD + liqDiscount / 2n) * WAD) / toUint256(WAD + liqDiscount)
  const kept = toUint256(share * toUint256(WAD - fraction)) / WAD
  return toUint256(toUint256(kept + fraction) * fraction) / WAD
}

// ── Private ────────────────────────────────────────────────────────────────────────────────────

/**
 * A·y0 of a band with both coins. b² must fit in 256 bits: it and the product, which is never above it, are taken at
 * 2^-shift.
 */
function largerRoot(A: bigint, up: bigint, oraclePrice: bigint, x: bigint, y: bigint): bigint {
  let b = toUint256(
    fullMulDiv(toUint256(toUint256(A - 1n) * x), up, oraclePrice) +
      fullMulDiv(toUint256(A * y), toUint256(oraclePrice * oraclePrice), toUint256(up * WAD)),
  )
  let shift = 0n
  while (b >= 1n << 127n) {
    b >>= 1n
    ++shift
  }
  const product = fullMulDiv(
    toUint256(4n * A * x),
    toUint256(oraclePrice * y),
    shiftLeft(WAD, 2n * shift),
  )
  const root = sqrt(toUint256(b * b + product))
  return fullMulDiv(toUint256(b + root), shiftLeft(WAD, shift), toUint256(2n * oraclePrice))
}

/** ⌊a / b⌋, toward minus infinity. */
function floorDiv(a: bigint, b: bigint): bigint {
  const divisor = asInt256(b)
  const q = a / divisor
  return a < 0n && q * divisor !== a ? q - 1n : q
}
