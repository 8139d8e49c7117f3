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
  createPool,
  limitedPriceOf,
  gridOf,
  holdingsOf,
  bandHoldings,
  claimsOf,
  projectionOf,
  deposit,
  withdraw,
  poolFromMarket,
  quote,
  swap,
  swapExactIn,
  swapExactOut,
  price,
  amountForPrice,
} as const
