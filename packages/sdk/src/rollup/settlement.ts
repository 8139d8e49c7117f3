import type { RoundResult } from './stateWords.js'

const wad = 10n ** 18n
const bpsUnit = 10_000n

/** How a plan entry ended, by the number in `PlanExecuted`. */
export const planStatuses = [
  'executed',
  'paused',
  'priceGuard',
  'depositFailed',
  'redeemFailed',
  'pending',
] as const

/** How a plan entry ended. */
export type PlanStatus = (typeof planStatuses)[number]

/** What one side of a plan entry leaves for the vault after netting; at most one of the two is not zero. */
export type Netted = {
  /** Shares that changed hands inside the pool. */
  matchedShares: bigint
  /** Assets that changed hands inside the pool. */
  matchedAssets: bigint
  /** Assets to deposit. */
  netCommit: bigint
  /** Shares to redeem. */
  netUncommit: bigint
  /** Assets that came back because the other side was too small to match. */
  unmatchedAssets: bigint
  /** Shares that came back because the other side was too small to match. */
  unmatchedShares: bigint
}

/** Conversions of a vault, both rounded down. */
export type VaultConversion = {
  /** Asset units that shares are worth, rounded down. */
  toAssets: (shares: bigint) => bigint
  /** Shares that asset units buy, rounded down. */
  toShares: (assets: bigint) => bigint
}

/** The conversion of a fixed price: assets per share, times 1e18. */
export function conversionAt(priceWad: bigint): VaultConversion {
  return {
    toAssets: (shares) => (shares * priceWad) / wad,
    toShares: (assets) => (assets * wad) / priceWad,
  }
}

/**
 * Matches the orders of a round among themselves. The larger side alone decides what goes to the vault, so that one unit on the
 * other side can never stop it.
 *
 * @example
 * const atPar = { toAssets: (shares: bigint) => shares, toShares: (assets: bigint) => assets }
 * netOrders(300n, 100n, atPar).netCommit // 200n
 */
export function netOrders(
  commit: bigint,
  uncommit: bigint,
  { toAssets, toShares }: VaultConversion,
): Netted {
  const value = toAssets(uncommit)
  if (commit >= value) {
    const matchedAssets = value
    const matchedShares = value === 0n ? 0n : uncommit
    return {
      matchedShares,
      matchedAssets,
      netCommit: commit - matchedAssets,
      netUncommit: 0n,
      unmatchedAssets: 0n,
      unmatchedShares: uncommit - matchedShares,
    }
  }
  const wanted = toShares(commit)
  const matchedShares = wanted < uncommit ? wanted : uncommit
  const matchedAssets = matchedShares === 0n ? 0n : commit
  return {
    matchedShares,
    matchedAssets,
    netCommit: 0n,
    netUncommit: uncommit - matchedShares,
    unmatchedAssets: commit - matchedAssets,
    unmatchedShares: 0n,
  }
}

/** A price against the last one: at most so many basis points below or above. */
export function isPriceWithin(
  priceWad: bigint,
  lastPriceWad: bigint,
  { maxUpBps, maxDownBps }: { maxUpBps: bigint; maxDownBps: bigint },
): boolean {
  const scaled = priceWad * bpsUnit
  return (
    priceWad > 0n &&
    lastPriceWad * (bpsUnit - maxDownBps) <= scaled &&
    scaled <= lastPriceWad * (bpsUnit + maxUpBps)
  )
}

/** Whether a leg brought enough: `got` against what the price makes fair, less the slippage allowed. */
export function isWithinSlippage(got: bigint, fair: bigint, maxSlippageBps: bigint): boolean {
  return got > 0n && got * bpsUnit >= fair * (bpsUnit - maxSlippageBps)
}

/** A vault as a plan entry meets it. What a leg returns is `undefined` when it reverts. */
export type VenueModel = {
  isPaused: boolean
  priceWad: bigint
  maxDeposit: bigint
  maxRedeem: bigint
  /** Shares that a deposit brings; undefined where it fails. */
  deposit: (assets: bigint) => bigint | undefined
  /** Asset units that a redemption brings; undefined where it fails. */
  redeem: (shares: bigint) => bigint | undefined
}

/** Bounds of a strategy. */
export type StrategyBounds = { maxSlippageBps: bigint; maxUpBps: bigint; maxDownBps: bigint }

/**
 * What executing a plan entry gives, step by step as the contract does it.
 *
 * @param lastPriceWad Price that the guard compares with.
 * @returns The result, the status, and the price that the next execution is compared with.
 *
 * @example
 * const venue = {
 *   isPaused: false,
 *   priceWad: 10n ** 18n,
 *   maxDeposit: 250n,
 *   maxRedeem: 0n,
 *   deposit: (assets: bigint) => assets,
 *   redeem: (shares: bigint) => shares,
 * }
 * const bounds = { maxSlippageBps: 50n, maxUpBps: 1_000n, maxDownBps: 500n }
 * settlePlanEntry({ commit: 300n, uncommit: 0n }, venue, bounds, 10n ** 18n).result.refundAssets // 50n
 */
export function settlePlanEntry(
  { commit, uncommit }: { commit: bigint; uncommit: bigint },
  venue: VenueModel,
  bounds: StrategyBounds,
  lastPriceWad: bigint,
): { result: RoundResult; status: PlanStatus; lastPriceWad: bigint } {
  const result: RoundResult = {
    commitIn: commit,
    uncommitIn: uncommit,
    sharesOut: 0n,
    refundAssets: 0n,
    assetsOut: 0n,
    refundShares: 0n,
  }
  let status: PlanStatus = 'executed'
  let entering = commit
  if (venue.isPaused) {
    result.refundAssets = commit
    entering = 0n
    if (commit > 0n) status = 'paused'
    if (uncommit === 0n) return { result, status, lastPriceWad }
  }
  if (!isPriceWithin(venue.priceWad, lastPriceWad, bounds)) {
    const refunded = { ...result, refundAssets: commit, refundShares: uncommit }
    return { result: refunded, status: 'priceGuard', lastPriceWad }
  }

  const conversion = conversionAt(venue.priceWad)
  const netted = netOrders(entering, uncommit, conversion)
  result.sharesOut = netted.matchedShares
  result.assetsOut = netted.matchedAssets
  result.refundAssets += netted.unmatchedAssets
  result.refundShares += netted.unmatchedShares
  if (netted.netCommit > 0n) {
    const leg = runLeg(
      netted.netCommit,
      venue.maxDeposit,
      bounds,
      venue.deposit,
      conversion.toShares,
    )
    result.sharesOut += leg.got
    result.refundAssets += leg.refund
    if (leg.hasFailed) status = 'depositFailed'
  }
  if (netted.netUncommit > 0n) {
    const leg = runLeg(
      netted.netUncommit,
      venue.maxRedeem,
      bounds,
      venue.redeem,
      conversion.toAssets,
    )
    result.assetsOut += leg.got
    result.refundShares += leg.refund
    if (leg.hasFailed) status = 'redeemFailed'
  }
  return { result, status, lastPriceWad: venue.priceWad }
}

function runLeg(
  net: bigint,
  limit: bigint,
  { maxSlippageBps }: StrategyBounds,
  leg: (amount: bigint) => bigint | undefined,
  fairFor: (amount: bigint) => bigint,
): { got: bigint; refund: bigint; hasFailed: boolean } {
  const amount = net < limit ? net : limit
  if (amount === 0n) return { got: 0n, refund: net, hasFailed: false }
  const got = leg(amount)
  if (got === undefined || !isWithinSlippage(got, fairFor(amount), maxSlippageBps)) {
    return { got: 0n, refund: net, hasFailed: true }
  }
  return { got, refund: net - amount, hasFailed: false }
}
