/** The offline pool: its state, what it holds, and its swaps. */
export type {
  CreatePoolParameters,
  DepositParameters,
  Holdings,
  Moment,
  Pool,
  PoolBand,
  PoolPosition,
  WithdrawParameters,
  WithdrawReturnType,
} from './pool.js'
export {
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
export type { PoolFromMarketParameters } from './poolFromMarket.js'
export { poolFromMarket } from './poolFromMarket.js'
export type {
  AmountForPriceReturnType,
  Direction,
  PoolQuote,
  SwapParameters,
  SwapReturnType,
} from './poolSwaps.js'
export { amountForPrice, price, quote, swap, swapExactIn, swapExactOut } from './poolSwaps.js'
