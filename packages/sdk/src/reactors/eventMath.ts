/**
 * The mathematics of the sale, the vote and the quotes. Mirrors `DeGenesisMath.sol`, `CoreMath.sol` and `RfqMath.sol`.
 */
import { fullMulDiv, fullMulDivUp, max, min, toUint256, WAD } from '../core/fixedPoint.js'
import { type Quote, value } from './math.js'

const BPS = 10_000n
const VOTE_UNIT = 10n ** 12n

// ── DeGenesis ──────────────────────────────────────────────────────────────────────────────────

/** What a sale is bounded by. */
export type SaleLimits = {
  /** TOKE wei for sale. */
  supply: bigint
  /** Least price, USD per TOKE. */
  minPriceWad: bigint
  /** Highest price, USD per TOKE. */
  maxPriceWad: bigint
}

/** Terms of a sale that has ended. */
export type SaleTerms = {
  /** USD of all pledges. */
  totalWad: bigint
  /** USD that the supply costs at its highest price. */
  capWad: bigint
  /** USD per TOKE. */
  priceWad: bigint
}

/**
 * Terms for a total: the price at which it buys the whole supply, rounded up, between the least and the highest price.
 *
 * @example deGenesisTerms(24_000_000n * WAD, { supply: 3_000_000n * WAD, minPriceWad: 2n * WAD, maxPriceWad: 8n * WAD })
 */
export function deGenesisTerms(totalWad: bigint, limits: SaleLimits): SaleTerms {
  const capWad = fullMulDiv(limits.maxPriceWad, limits.supply, WAD)
  const priceWad =
    totalWad >= capWad
      ? limits.maxPriceWad
      : max(fullMulDivUp(totalWad, WAD, limits.supply), limits.minPriceWad)
  return { totalWad, capWad, priceWad }
}

/**
 * What a pledge gets: units swapped, units that go on to genesis or back, and TOKE wei.
 *
 * @example deGenesisOutcome(amount, quoteB, saleTerms)
 */
export function deGenesisOutcome(
  amount: bigint,
  quote: Quote,
  terms: SaleTerms,
): { swap: bigint; genesis: bigint; toke: bigint } {
  const swap =
    terms.totalWad <= terms.capWad ? amount : fullMulDiv(amount, terms.capWad, terms.totalWad)
  return {
    swap,
    genesis: amount - swap,
    toke: fullMulDiv(value(swap, quote), WAD, terms.priceWad),
  }
}

// ── CoRE ───────────────────────────────────────────────────────────────────────────────────────

/**
 * Votes of balances, millionths of a TOKE, with the bonus for the votes of the event before.
 *
 * @example corePower([{ balance: 10n * WAD, multiplier: 1n }])
 */
export function corePower(
  sources: readonly { balance: bigint; multiplier: bigint }[],
  earlierVotes = 0n,
): bigint {
  const own = sources.reduce(
    (power, { balance, multiplier }) => power + toUint256(balance * multiplier) / VOTE_UNIT,
    0n,
  )
  return own + min(own, earlierVotes)
}

/**
 * Ids of the winners: most votes first, ties to the lower id, none without a vote.
 *
 * @example coreWinners([5n, 9n, 7n], 2) // [1, 2]
 */
export function coreWinners(tallies: readonly bigint[], seats: number): number[] {
  return tallies
    .map((votes, id) => ({ votes, id }))
    .filter(({ votes }) => votes > 0n)
    .sort((x, y) => (x.votes === y.votes ? x.id - y.id : x.votes > y.votes ? -1 : 1))
    .slice(0, seats)
    .map(({ id }) => id)
}

// ── RFQ ────────────────────────────────────────────────────────────────────────────────────────

/** What a fill gives, and whether the oracle's bound allows it. */
export type FillOutcome = {
  /** Units of the sell token. */
  sellOut: bigint
  /** USD that come in. */
  valueIn: bigint
  /** USD that go out, rounded up. */
  valueOut: bigint
  /** Least USD that have to come in, rounded up. */
  minValueIn: bigint
  isInBound: boolean
  /** Pricer's part, units of the buy token. */
  pricerFee: bigint
}

/** Amounts of a quote, and what bounds its fills. */
export type FillInput = {
  sellAmount: bigint
  buyAmount: bigint
  fillBuy: bigint
  sellQuote: Quote
  buyQuote: Quote
  boundBps: bigint
  shareBps: bigint
}

/**
 * What filling `fillBuy` of a quote gives.
 *
 * @example rfqFill(fillInput).sellOut
 */
export function rfqFill(input: FillInput): FillOutcome {
  const sellOut = fullMulDiv(input.sellAmount, input.fillBuy, input.buyAmount)
  const valueIn = value(input.fillBuy, input.buyQuote)
  const valueOut = fullMulDivUp(sellOut, input.sellQuote.priceWad, input.sellQuote.unit)
  const minValueIn = fullMulDivUp(valueOut, BPS - input.boundBps, BPS)
  const earned = valueIn > valueOut ? fullMulDiv(input.fillBuy, valueIn - valueOut, valueIn) : 0n
  return {
    sellOut,
    valueIn,
    valueOut,
    minValueIn,
    isInBound: valueIn >= minValueIn,
    pricerFee: fullMulDiv(earned, input.shareBps, BPS),
  }
}
