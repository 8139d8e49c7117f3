/**
 * What positions on exchanges are worth at an oracle's price, what they lost against holding, and how much of two tokens
 * a pool takes. Mirrors `VenueMath.sol`.
 */
import {
  clamp,
  fullMulDiv,
  MAX_UINT256,
  min,
  sqrt,
  toUint256,
  WAD,
  zeroFloorSub,
} from '../core/fixedPoint.js'
import { type Quote, value } from './math.js'

const Q96 = 2n ** 96n

/**
 * How much of (a, b) a pool takes in the proportion of its reserves.
 *
 * @example pairing(amount, 1_000n, 500n, 1_000n)
 */
export function pairing(
  a: bigint,
  b: bigint,
  reserveA: bigint,
  reserveB: bigint,
): { usedA: bigint; usedB: bigint } {
  const optimalB = fullMulDiv(a, reserveB, reserveA)
  if (optimalB <= b) return { usedA: a, usedB: optimalB }
  return { usedA: fullMulDiv(b, reserveA, reserveB), usedB: b }
}

/** State of a constant-product pool, and the position's units of it. */
export type PoolPosition = { reserveA: bigint; reserveB: bigint; supply: bigint; units: bigint }

/** A position as marked. `kpuWad` is the root of the product of reserves per unit. */
export type Mark = { a: bigint; b: bigint; kpuWad: bigint }

/**
 * Worth of units of a constant-product pool at the oracle's price: no swap moves it.
 *
 * @example v2Mark(poolPosition, quoteA, quoteB)
 */
export function v2Mark(pool: PoolPosition, quoteA: Quote, quoteB: Quote): Mark {
  const k = toUint256(pool.reserveA * pool.reserveB)
  const weightA = quoteA.priceWad * quoteB.unit
  const weightB = quoteB.priceWad * quoteA.unit
  const ofUnits = (fair: bigint) => fullMulDiv(fair, pool.units, pool.supply)
  return {
    a: ofUnits(sqrt(fullMulDiv(k, weightB, weightA))),
    b: ofUnits(sqrt(fullMulDiv(k, weightA, weightB))),
    kpuWad: fullMulDiv(sqrt(k), WAD, pool.supply),
  }
}

/** A range of a concentrated pool: roots of the prices at its ends, Q64.96. */
export type Range = { sqrtLower: bigint; sqrtUpper: bigint }

/**
 * Amounts of a position at a price. Roots Q64.96.
 *
 * @example v3Amounts(10n ** 18n, 2n ** 96n, { sqrtLower: 2n ** 95n, sqrtUpper: 2n ** 97n })
 */
export function v3Amounts(
  liquidity: bigint,
  sqrtPrice: bigint,
  { sqrtLower, sqrtUpper }: Range,
): { amount0: bigint; amount1: bigint } {
  const root = clamp(sqrtPrice, sqrtLower, sqrtUpper)
  return {
    amount0:
      root < sqrtUpper ? fullMulDiv(liquidity << 96n, sqrtUpper - root, sqrtUpper) / root : 0n,
    amount1: root > sqrtLower ? fullMulDiv(liquidity, root - sqrtLower, Q96) : 0n,
  }
}

/**
 * Liquidity that amounts give. Roots Q64.96.
 *
 * @example v3Liquidity(amount, amount, 2n ** 96n, { sqrtLower: 2n ** 95n, sqrtUpper: 2n ** 97n })
 */
export function v3Liquidity(
  amount0: bigint,
  amount1: bigint,
  sqrtPrice: bigint,
  { sqrtLower, sqrtUpper }: Range,
): bigint {
  const root = clamp(sqrtPrice, sqrtLower, sqrtUpper)
  let liquidity = 2n ** 128n - 1n
  if (root < sqrtUpper) {
    const scale = fullMulDiv(root, sqrtUpper, Q96)
    liquidity = min(liquidity, fullMulDiv(amount0, scale, sqrtUpper - root))
  }
  if (root > sqrtLower) liquidity = min(liquidity, fullMulDiv(amount1, Q96, root - sqrtLower))
  return liquidity
}

/**
 * Root of the price of token0 in token1, Q64.96.
 *
 * @param price0 Value of a unit of token0 times the unit of token1, on any common scale.
 * @param price1 The same of token1.
 * @example sqrtPriceX96(3_000n * WAD, WAD)
 */
export function sqrtPriceX96(price0: bigint, price1: bigint): bigint {
  if (price0 / price1 < 1n << 64n) return sqrt(fullMulDiv(price0, 1n << 192n, price1))
  const root = sqrt(fullMulDiv(price0, 1n << 64n, price1)) << 64n
  return root & MAX_UINT256
}

/** A position against its principal, since the last mark. USD, WAD. */
export type PositionReport = {
  /** Value of the principal, had it been kept. */
  hold: bigint
  value: bigint
  fees: bigint
  /** Impermanent loss before fees. */
  il: bigint
  /** Value and collected fees less hold; signed. */
  net: bigint
}

/** What a report compares. */
export type PositionReportInput = {
  holdA: bigint
  holdB: bigint
  a: bigint
  b: bigint
  kpuBeforeWad: bigint
  kpuWad: bigint
  /** Value of fees taken out since the last mark. */
  collected: bigint
  quoteA: Quote
  quoteB: Quote
}

/**
 * Compares a position with its principal.
 *
 * @example positionReport(positionReportInput).il
 */
export function positionReport(input: PositionReportInput): PositionReport {
  const worth = (a: bigint, b: bigint) => value(a, input.quoteA) + value(b, input.quoteB)
  const hold = worth(input.holdA, input.holdB)
  const marked = worth(input.a, input.b)
  const withoutFees =
    input.kpuWad > input.kpuBeforeWad
      ? fullMulDiv(marked, input.kpuBeforeWad, input.kpuWad)
      : marked
  return {
    hold,
    value: marked,
    fees: marked - withoutFees + input.collected,
    il: zeroFloorSub(hold, withoutFees),
    net: marked + input.collected - hold,
  }
}
