/** A price of a vault's share: assets per share times 1e18. */
export type PriceSample = {
  /** Unix seconds. */
  time: bigint
  priceWad: bigint
}

const wad = 10n ** 18n
const day = 86_400n
const year = 365n * day

/** Price that an execution was made at; undefined where nothing changed hands. */
export function priceOfExecution({
  commit,
  uncommit,
  sharesOut,
  refundAssets,
  assetsOut,
  refundShares,
}: {
  commit: bigint
  uncommit: bigint
  sharesOut: bigint
  refundAssets: bigint
  assetsOut: bigint
  refundShares: bigint
}): bigint | undefined {
  if (sharesOut > 0n) return ((commit - refundAssets) * wad) / sharesOut
  const redeemed = uncommit - refundShares
  return redeemed > 0n ? (assetsOut * wad) / redeemed : undefined
}

/**
 * Yield per year of a price that went from one sample to another: `(p1 / p0) ^ (365 d / dt) - 1`. Null where the samples within the
 * period span less than a day.
 *
 * @param samples In their order.
 * @param now The price now.
 * @param period Seconds.
 */
export function annualYield(
  samples: readonly PriceSample[],
  now: PriceSample | undefined,
  period: bigint,
): { apyWad: bigint; from: bigint; to: bigint } | null {
  if (!now) return null
  const first = samples.find(({ time }) => time >= now.time - period)
  if (!first || now.time - first.time < day) return null
  // A display figure: the precision of a double is more than a price's history is worth.
  const growth = Number(now.priceWad) / Number(first.priceWad)
  const apy = growth ** (Number(year) / Number(now.time - first.time)) - 1
  return { apyWad: BigInt(Math.round(apy * 1e12)) * 10n ** 6n, from: first.time, to: now.time }
}
