/** Price paths for {@link simulateLoss}: from a CSV text, or geometric Brownian motion from a seed. */
import { parseUnits } from 'viem'
import { InvalidParameterError } from '../core/errors.js'
import { expWad, sqrt, WAD } from '../core/fixedPoint.js'

/** A price at a time. */
export type PricePoint = {
  /** Seconds. */
  timestamp: number
  /** Borrowed token per collateral, WAD. */
  price: bigint
}

/** Prices in ascending order of time. */
export type PricePath = readonly PricePoint[]

const YEAR = 31_536_000n

/**
 * Reads lines of `timestamp,price`. A first line without digits is a header; empty lines and further columns are ignored.
 *
 * @param text Timestamps in seconds, or in milliseconds from 1e11 on; prices as decimals.
 * @throws InvalidParameterError if a line is no such pair, or not later than the one before.
 * @example parsePriceCsv('timestamp,price\n1700000000,2000.5\n1700000060,2001')
 */
export function parsePriceCsv(text: string): PricePath {
  const path: PricePoint[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) continue
    const [time = '', price = ''] = line.split(',').map((field) => field.trim())
    if (!/^\d+$/.test(time) || !/^\d+(\.\d+)?$/.test(price)) {
      throw new InvalidParameterError('text', line, `has no "timestamp,price" on line ${index + 1}`)
    }
    const seconds = Number(time) >= 1e11 ? Math.floor(Number(time) / 1000) : Number(time)
    const previous = path.at(-1)
    if (previous && seconds <= previous.timestamp) {
      throw new InvalidParameterError('text', line, `goes back in time on line ${index + 1}`)
    }
    path.push({ timestamp: seconds, price: parseUnits(price, 18) })
  }
  return path
}

/** Parameters of {@link geometricBrownianPath}. */
export type GeometricBrownianPathParameters = {
  /** The same seed gives the same path, on every machine. */
  seed: number
  /** Standard deviation of the logarithmic return in a year, WAD. */
  volatility: bigint
  /** Seconds that the path lasts. */
  duration: number
  /** Seconds between points. */
  step: number
  /** First price, WAD. */
  start: bigint
}

/**
 * A driftless geometric Brownian motion: the expected price is the first one throughout.
 *
 * @example
 * // 3 days of minutes at 80 % a year
 * geometricBrownianPath({ seed: 1, volatility: 8n * 10n ** 17n, duration: 259_200, step: 60, start: 3_000n * WAD })
 */
export function geometricBrownianPath({
  seed,
  volatility,
  duration,
  step,
  start,
}: GeometricBrownianPathParameters): PricePath {
  const next = normals(seed)
  const variance = (volatility * volatility * BigInt(step)) / YEAR
  const deviation = sqrt(variance)
  const drift = variance / WAD / 2n
  const path: PricePoint[] = [{ timestamp: 0, price: start }]
  let price = start
  for (let timestamp = step; timestamp <= duration; timestamp += step) {
    price = (price * expWad(((deviation * next()) >> 32n) - drift)) / WAD
    path.push({ timestamp, price })
  }
  return path
}

/** Standard normal deviates times 2^32, as the sum of twelve uniform ones: integers only, so the same everywhere. */
function normals(seed: number): () => bigint {
  const uniform = uniforms(seed)
  return () => {
    let sum = -6 * 2 ** 32
    for (let i = 0; i < 12; ++i) sum += uniform()
    return BigInt(sum)
  }
}

/** Uniform integers of 32 bits (Mulberry32). */
function uniforms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
}
