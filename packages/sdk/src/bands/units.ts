const secondsPerYear = 31_536_000n

/** Token units as the 18-decimal units of the mathematics ("wei18"). */
export function toWei18(amount: bigint, decimals: number): bigint {
  return amount * 10n ** BigInt(18 - decimals)
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
  return x + valueOfY === 0n ? 0n : (x * 10n ** 18n) / (x + valueOfY)
}
