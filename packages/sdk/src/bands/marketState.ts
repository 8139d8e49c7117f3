import type { Address } from 'viem'
import type { DeployedToken } from '../core/deployment.js'
import type { MarketView, ResolvedMarket } from './market.js'
import { valueOfCollateral, yearlyRate } from './units.js'

/** A market as it stands. Amounts in token units; prices, fees, discounts and rates WAD. */
export type MarketState = {
  address: Address
  borrowed: DeployedToken
  collateral: DeployedToken
  /** Vault whose funds a lending market lends; undefined for a market that mints. */
  vault: Address | undefined
  /** Band density: a band is 1/A wide. */
  A: bigint
  /** Swap fee, and the protocol's share of it. */
  fee: bigint
  adminFee: bigint
  /** Discount on collateral when borrowing, and on x_down in health. */
  loanDiscount: bigint
  liqDiscount: bigint
  /** Interest per second, and per year, both simple. */
  rate: bigint
  borrowApr: bigint
  /** Limited oracle price, price inside the AMM, and price of band 0. */
  oraclePrice: bigint
  price: bigint
  basePrice: bigint
  activeBand: number
  /** Lowest and highest band ever used. */
  minBand: number
  maxBand: number
  /** Debt of all loans, its ceiling, and what can still be borrowed, borrowed units. */
  totalDebt: bigint
  ceiling: bigint
  available: bigint
  /** Least debt of a loan, borrowed units. */
  minDebt: bigint
  /** What the bands hold, borrowed units and collateral units. */
  x: bigint
  y: bigint
  /** Value of what the bands hold at the oracle price, borrowed units. */
  tvl: bigint
  nLoans: bigint
  /** Whether loans can be opened, that is the guardian has not paused it. */
  isOpen: boolean
}

/** The state of a market out of the lens' view of it. */
export function marketStateOf(market: ResolvedMarket, view: MarketView): MarketState {
  const { borrowed: _, collateral: __, vault: ___, ...state } = view
  return {
    ...market,
    ...state,
    borrowApr: yearlyRate(view.rate),
    tvl: view.x + valueOfCollateral(view.y, view.oraclePrice, market),
  }
}
