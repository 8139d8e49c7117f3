const secondsPerYear = 31_536_000n

/** Token units as the 18-decimal units of the mathematics ("wei18"). */
export function toWei18(amount: bigint, decimals: number): bigint {
  return amount * 10n ** BigInt(18 - decimals)
}

/** Simple yearly rate, WAD, of a rate per second, WAD. */
export function yearlyRate(ratePerSecond: bigint): bigint {
  return ratePerSecond * secondsPerYear
}
