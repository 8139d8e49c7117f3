import { divUp, max, min, toUint256, WAD } from '../core/fixedPoint.js'
import { RAY } from './math.js'
import { type CreatePoolParameters, createPool, type Pool, type PoolBand } from './pool.js'

/** What a market says of itself, as the pool needs it. */
export type PoolFromMarketParameters = Omit<CreatePoolParameters, 'time'> & {
  /** Active band. */
  activeBand: number
  /** Accumulated interest, WAD. Default 1. */
  rateMul?: bigint | undefined
  /** Limited oracle price of the last swap, WAD, its jump fee, WAD, and its time, seconds. */
  lastPrice: bigint
  lastFee: bigint
  lastTime: bigint
  /** What the bands hold, wei18: rows of the lens. */
  bands: readonly { n: number; x: bigint; y: bigint }[]
}

/**
 * A pool without positions out of what can be read from a market: for quotes and for arbitrage search.
 *
 * The first swap is exact to the wei. What a swap leaves in a band is kept with other shares than the market's, so that
 * later ones may differ by the floor of a value per share (below 1e-9 wei18 of y in each unit).
 *
 * @example
 * const pool = bandPool.poolFromMarket(state)
 * const { amountOut } = bandPool.quote(pool, { direction: 'pump', exact: 'exactIn', amount: 1_000n * WAD, ...moment })
 */
export function poolFromMarket({
  rateMul = WAD,
  lastPrice,
  lastFee,
  lastTime,
  bands: rows,
  ...parameters
}: PoolFromMarketParameters): Pool {
  const pool = createPool(parameters)
  // So few shares that one step of the value per share moves a balance by at most 1 wei18: every balance can be met.
  const shares = max(min(RAY, (RAY * WAD) / pool.initialPrice), 1n)
  const bands = new Map<number, PoolBand>()
  for (const { n, x, y } of rows) {
    if (x === 0n && y === 0n) continue
    const xPerShare = divUp(x * RAY * WAD, toUint256(shares * pool.initialPrice))
    bands.set(n, { shares, xPerShare, yPerShare: divUp(y * RAY, shares), isTouched: true })
  }
  return {
    ...pool,
    rateMul,
    lastPrice,
    lastFee,
    lastTime,
    bands,
    minBand: Math.min(pool.activeBand, ...bands.keys()),
    maxBand: Math.max(pool.activeBand, ...bands.keys()),
  }
}
