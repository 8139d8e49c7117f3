import { fullMulDiv, max, min, WAD } from '../core/fixedPoint.js'
import type { MarketView, ResolvedMarket } from './market.js'
import {
  calcN1,
  health,
  healthAbove,
  highestBand,
  lnRatio,
  lowestBand,
  maxBorrowable,
  pUp,
  rangeFactor,
  topBand,
  xDownUntouched,
  yEffective,
} from './math.js'
import { fromWei18, toWei18, yearlyRate } from './units.js'

/** A loan as the mathematics places it, on bands that no swap has touched. */
export type Placement = {
  /** First band. */
  n1: number
  /** Last band. */
  n2: number
  /** Lower and upper edge of the range, WAD: soft liquidation begins at the upper one. */
  range: [low: bigint, high: bigint]
  /** Health without and with the value above the range, WAD. */
  health: bigint
  healthFull: bigint
  /** Debt over collateral value, and its maximum, WAD. */
  ltv: bigint
  maxLtv: bigint
  /** Borrow rate per year, simple, WAD. */
  borrowApr: bigint
}

/** What decides where a loan goes. */
export type PlacingScene = {
  market: ResolvedMarket
  view: MarketView
  /** The borrower's additional discount, WAD. */
  extraHealth: bigint
}

/** Where a loan would be placed, and how healthy it would be. Amounts in token units. */
export function placement(
  { market, view, extraHealth }: PlacingScene,
  loan: { collateral: bigint; debt: bigint; bands: number },
): Placement {
  const { A, basePrice, oraclePrice, liqDiscount } = view
  const N = BigInt(loan.bands)
  const y = toWei18(loan.collateral, market.collateral.decimals)
  const debt = toWei18(loan.debt, market.borrowed.decimals)
  const lnR = lnRatio(A)
  const factor = rangeFactor(A, lnR, N, discountOf(view, extraHealth))
  const n1 = calcN1(yEffective(y / N, factor), basePrice, debt, lnR, N)
  const high = pUp(basePrice, n1, lnR)
  const xDown = xDownUntouched({ A, lnR, basePrice, oraclePrice }, n1, N, y / N)
  const plain = health(xDown, debt, liqDiscount)
  return {
    n1: Number(n1),
    n2: Number(n1 + N) - 1,
    range: [pUp(basePrice, n1 + N, lnR), high],
    health: plain,
    healthFull: plain + healthAbove(oraclePrice, high, y, debt),
    ltv: fullMulDiv(debt, WAD * WAD, y * oraclePrice),
    maxLtv: factor / N,
    borrowApr: yearlyRate(view.rate),
  }
}

/** Collateral, in tokens, whose maximum tells the first free band: see {@link firstBandOf}. */
export const probeTokens = 1_000_000n

/** Bands of the same. */
export const probeBands = 4n

/**
 * The band nearest to the price in which a loan may start. It depends on the raw price and on borrowed token in the bands,
 * which no view shows; but the lens' maximum for {@link probeTokens} is p↑ of that band times a known factor.
 *
 * @param most That maximum for a user without additional discount, borrowed units.
 * @returns Undefined where no band is in reach.
 */
export function firstBandOf({ market, view }: PlacingScene, most: bigint): bigint | undefined {
  if (most === 0n) return undefined
  const { A, basePrice } = view
  const lnR = lnRatio(A)
  const perBand = (probeTokens * WAD) / probeBands
  const ye = yEffective(perBand, rangeFactor(A, lnR, probeBands, view.loanDiscount))
  const price = fullMulDiv(toWei18(most, market.borrowed.decimals), WAD, ye)
  const near = topBand(basePrice, price, lnR)
  const matches = (n: bigint) =>
    fromWei18(maxBorrowable(ye, pUp(basePrice, n, lnR)), market.borrowed.decimals) === most
  return [near, near - 1n, near + 1n].find(matches)
}

/** The most that collateral in N bands carries from a band on, borrowed units, rounded down; 0 where out of reach. */
export function maxBorrowableFrom(
  { market, view, extraHealth }: PlacingScene,
  first: bigint | undefined,
  { collateral, bands }: { collateral: bigint; bands: number },
): bigint {
  const { A, basePrice } = view
  const N = BigInt(bands)
  const lnR = lnRatio(A)
  const perBand = toWei18(collateral, market.collateral.decimals) / N
  if (first === undefined || perBand < minPerBand || first + N - 1n > highestBand(lnR)) return 0n
  const up = pUp(basePrice, max(first, lowestBand(lnR)), lnR)
  const ye = yEffective(perBand, rangeFactor(A, lnR, N, discountOf(view, extraHealth)))
  return fromWei18(maxBorrowable(ye, up), market.borrowed.decimals)
}

/** Least collateral per band, wei18. */
const minPerBand = 1_000_000n

const discountOf = ({ loanDiscount }: MarketView, extraHealth: bigint): bigint =>
  min(loanDiscount + extraHealth, WAD)
