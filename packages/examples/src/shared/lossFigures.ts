/** Published losses of a loan left alone for three days, ETH/USD since September 2017, percent by drop in percent. */
const publishedLosses: Readonly<Record<number, readonly number[]>> = {
  20: [
    0.02, 0.11, 0.25, 0.43, 0.6, 0.84, 1.15, 1.41, 1.77, 2.01, 2.36, 2.72, 3.23, 3.44, 4.87, 4.05,
  ],
  5: [
    0.08, 0.43, 0.85, 1.44, 2.04, 2.87, 3.62, 4.22, 4.52, 5.46, 5.73, 5.28, 5.1, 5.74, 5.58, 4.36,
  ],
}
const drops = [
  0, 3.3, 5, 6.4, 8, 9.5, 11, 12.6, 14.2, 15.8, 17.3, 18.9, 20.5, 21.9, 25.2, 29.6,
] as const

/** Means of 300 random paths at 80 % a year, percent, for drops of 0–2, 2–4, … 10–12 %: what to expect of a model. */
export const modelLosses: Readonly<Record<number, readonly number[]>> = {
  20: [0.05, 0.6, 1.2, 1.7, 2.1, 2.0],
  5: [0.2, 2.2, 4.6, 5.4, 4.9, 3.3],
}

/** The published loss at a drop, between its neighbours; the last value beyond them. Percent. */
export function publishedLoss(range: number, drop: number): number {
  const values = publishedLosses[range] ?? []
  const i = drops.findIndex((at) => at >= drop)
  if (i < 0) return values[values.length - 1] ?? 0
  const [from = 0, to = 0] = [drops[i - 1] ?? 0, drops[i] ?? 0]
  const [low = 0, high = 0] = [values[i - 1] ?? values[0] ?? 0, values[i] ?? 0]
  return from === to ? high : low + ((high - low) * (drop - from)) / (to - from)
}
