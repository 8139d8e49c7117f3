import { WAD } from '../core/fixedPoint.js'

const secondsPerYear = 31_536_000n

/** Token units as the 18-decimal units of the mathematics ("wei18"). */
export function toWei18(amount: bigint, decimals: number): bigint {
  return amount * 10n ** BigInt(18 - decimals)
}

/** "Wei18" as token units, rounded down. */
export function fromWei18(amount: bigint, decimals: number): bigint {
  return amount / 10n ** BigInt(18 - decimals)
}

type Decimals = { borrowed: { decimals: number }; collateral: { decimals: number } }

/** What collateral is worth at a price (WAD), borrowed units, rounded down. */
export function valueOfCollateral(
  amount: bigint,
  price: bigint,
  { borrowed, collateral }: Decimals,
): bigint {
  return fromWei18((toWei18(amount, collateral.decimals) * price) / WAD, borrowed.decimals)
}

/** Collateral that is worth so much borrowed token at a price (WAD), collateral units, rounded down. */
export function collateralFor(
  value: bigint,
  price: bigint,
  { borrowed, collateral }: Decimals,
): bigint {
  return fromWei18((toWei18(value, borrowed.decimals) * WAD) / price, collateral.decimals)
}

/** Simple yearly rate, WAD, of a rate per second, WAD. */
export function yearlyRate(ratePerSecond: bigint): bigint {
  return ratePerSecond * secondsPerYear
}

/** A debt with room for the interest of the minutes until a transaction is mined: 0.01 % and one unit more. */
export function withInterestMargin(debt: bigint): bigint {
  return debt + debt / 10_000n + 1n
}

/** Share of a position's value that is borrowed token, WAD; both values in borrowed token, wei18. */
export function softProgressOf(x: bigint, valueOfY: bigint): bigint {
  return x + valueOfY === 0n ? 0n : (x * WAD) / (x + valueOfY)
}
