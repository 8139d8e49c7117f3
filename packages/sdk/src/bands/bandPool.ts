import {
  bandHoldings,
  claimsOf,
  createPool,
  deposit,
  gridOf,
  holdingsOf,
  limitedPriceOf,
  projectionOf,
  withdraw,
} from './pool.js'
import { poolFromMarket } from './poolFromMarket.js'
import { amountForPrice, price, quote, swap, swapExactIn, swapExactOut } from './poolSwaps.js'

/**
 * The AMM of a market offline: an immutable state, and functions that return a new one. Every amount equals the contract's.
 * An object, not a namespace: bundlers leave it out where it is not used.
 *
 * @example
 * let pool = bandPool.createPool({ A: 100n, basePrice: parseEther('3000'), fee: parseEther('0.006') })
 * pool = bandPool.deposit(pool, { user: 'alice', n1: 26, bands: 10, amount: parseEther('10') })
 */
export const bandPool = {
  /** An empty pool. */
  createPool,
  /** The oracle price after the jump limit, and the fee that a jump leaves. */
  limitedPriceOf,
  /** The grid of bands at an oracle price. */
  gridOf,
  /** What so many shares of a band are worth. */
  holdingsOf,
  /** What band n holds. */
  bandHoldings,
  /** What a user could withdraw as a whole. */
  claimsOf,
  /** x_down or y_up of a position. */
  projectionOf,
  /** Puts collateral equally into bands, as the user's new position. */
  deposit,
  /** Takes a fraction of a position out of its bands. */
  withdraw,
  /** A pool without positions out of what can be read from a market. */
  poolFromMarket,
  /** What a swap would give, without its effects. */
  quote,
  /** A swap. */
  swap,
  /** A `swap` of an exact input. */
  swapExactIn,
  /** A `swap` of an exact output. */
  swapExactOut,
  /** AMM price. */
  price,
  /** Input that moves the AMM price to `target`, as near as the bands and the walk's limits let it. */
  amountForPrice,
} as const
