/**
 * Swaps against a {@link Pool}: quotes, the swap itself, the AMM price and the amount that moves it somewhere.
 *
 * Mirrors the walk of `BandCore.sol` over the bands, to the wei.
 */
import { divUp, fullMulDiv, max, toUint256, WAD } from '../core/fixedPoint.js'
import {
  type Band,
  bandPrice,
  distanceFee,
  drainNet,
  type Grid,
  grossOf,
  type LimitedPrice,
  netToPrice,
  perShareX,
  perShareY,
  pUp,
  sharesToX,
  sharesToY,
  stepExactIn,
  stepExactOut,
  tradeBand,
} from './math.js'
import {
  bandHoldings,
  gridOf,
  type Holdings,
  holdingsOf,
  limitedPriceOf,
  type Moment,
  type Pool,
  type PoolBand,
} from './pool.js'
import { PoolError } from './poolError.js'

/** Most bands with liquidity that one swap touches. */
const MAX_TOUCHED = 50

/** x that a dump leaves in a band below this, wei18, goes to the protocol: the band counts as pure y. */
const DUST = 1000n

const MAX_UINT128 = 2n ** 128n - 1n

/** `pump`: borrowed token in, collateral out, the AMM price rises. `dump`: the other way. */
export type Direction = 'pump' | 'dump'

/** Parameters of `quote` and `swap`. */
export type SwapParameters = Moment & {
  direction: Direction
  /** Which side is given. */
  exact: 'exactIn' | 'exactOut'
  /** Units of the input token for `exactIn`, of the output token for `exactOut`. */
  amount: bigint
}

/** A swap's outcome; amounts in units of their tokens. */
export type PoolQuote = {
  /** Input taken, fee included, rounded up; less than given where the walk ended before. */
  amountIn: bigint
  /** Output, rounded down. */
  amountOut: bigint
  /** Fee contained in `amountIn`, rounded down. */
  fee: bigint
  /** Active band afterwards. */
  activeBand: number
  /** Bands with liquidity that the swap trades in. */
  bandsTouched: number
}

/** A swap's outcome, and the pool after it. */
export type SwapReturnType = PoolQuote & { pool: Pool }

/**
 * What a swap would give, without its effects.
 *
 * @throws PoolError `ZeroAmount` (for a zero result too), `AmountTooLarge`, `InsufficientLiquidity` where an exact output
 * can't be had in full.
 * @example
 * quote(pool, { direction: 'pump', exact: 'exactIn', amount: 1_000n * WAD, ...moment }).amountOut
 */
export function quote(pool: Pool, parameters: SwapParameters): PoolQuote {
  return outcomeOf(pool, parameters, walk(pool, parameters))
}

/**
 * A swap: what it gives, and the pool after it.
 *
 * @throws PoolError as `quote`.
 */
export function swap(pool: Pool, parameters: SwapParameters): SwapReturnType {
  const walked = walk(pool, parameters)
  const outcome = outcomeOf(pool, parameters, walked)

  const bands = new Map(pool.bands)
  for (const [n, band] of walked.changes) bands.set(n, band)
  const next: Pool = {
    ...pool,
    activeBand: walked.activeBand,
    lastPrice: walked.limited.oraclePrice,
    lastFee: walked.limited.jumpFee,
    lastTime: parameters.time,
    adminFeesX: pool.adminFeesX + walked.cutX,
    adminFeesY: pool.adminFeesY + walked.cutY,
    bands,
  }
  return { pool: next, ...outcome }
}

/** A `swap` of an exact input: `amount` in units of the input token. */
export function swapExactIn(pool: Pool, parameters: Omit<SwapParameters, 'exact'>): SwapReturnType {
  return swap(pool, { ...parameters, exact: 'exactIn' })
}

/** A `swap` of an exact output: `amount` in units of the output token. */
export function swapExactOut(
  pool: Pool,
  parameters: Omit<SwapParameters, 'exact'>,
): SwapReturnType {
  return swap(pool, { ...parameters, exact: 'exactOut' })
}

/**
 * AMM price: that of the active band.
 *
 * @returns WAD, rounded down.
 */
export function price(pool: Pool, moment: Moment): bigint {
  const grid = gridOf(pool, limitedPriceOf(pool, moment).oraclePrice)
  const { x, y } = bandHoldings(pool, pool.activeBand)
  const up = pUp(grid.basePrice, BigInt(pool.activeBand), grid.lnR)
  return bandPrice(grid.A, up, grid.oraclePrice, x, y)
}

/** A swap that moves the price; see `amountForPrice`. */
export type AmountForPriceReturnType = {
  direction: Direction
  /** Input for an exact-in swap, fees included, units of the input token, rounded up; 0 where nothing moves. */
  amount: bigint
}

/**
 * Input that moves the AMM price to `target`, as near as the bands and the walk's limits let it.
 *
 * What is most profitable for an arbitrageur is slightly more: the fee that stays in the band moves the price only after
 * his trade.
 *
 * @param target WAD, positive.
 */
export function amountForPrice(
  pool: Pool,
  target: bigint,
  moment: Moment,
): AmountForPriceReturnType {
  const isPump = target > price(pool, moment)
  const limited = limitedPriceOf(pool, moment)
  const grid = gridOf(pool, limited.oraclePrice)
  const baseFee = max(pool.fee, limited.jumpFee)

  let amount = 0n
  let count = 0
  for (const { up, x, y } of liquidBands(pool, grid, isPump)) {
    const band = tradeBand(grid.A, up, grid.oraclePrice, x, y, isPump)
    const fee = max(baseFee, distanceFee(grid.A, up, grid.oraclePrice))
    const { gross, isEnd } = inputTowards(pool, grid, { band, up, fee, isPump }, target)
    amount += gross
    if (isEnd || ++count === MAX_TOUCHED) break
  }
  const direction = isPump ? 'pump' : 'dump'
  return { direction, amount: divUp(amount, isPump ? pool.scaleX : pool.scaleY) }
}

// ── Private ────────────────────────────────────────────────────────────────────────────────────

/** A band as a trade of one direction meets it. */
type Opening = { band: Band; up: bigint; fee: bigint; isPump: boolean }

/** Gross input, wei18, that moves a band's price towards a target; the end where it gets there. */
function inputTowards(
  pool: Pool,
  grid: Grid,
  opening: Opening,
  target: bigint,
): { gross: bigint; isEnd: boolean } {
  const { band, fee, isPump } = opening
  let missing = factorTo(band, target, isPump)
  if (missing <= WAD) return { gross: 0n, isEnd: true }
  let factor = WAD
  let gross = 0n
  // What stays in the band as fee moves its price too: the factor is corrected by where it led.
  for (let i = 0; i < 6; ++i) {
    factor = (factor * missing) / WAD
    const net = netToPrice(grid.A, band, max(factor, WAD))
    gross = grossOf(net, fee)
    const isEnd = net < drainNet(grid.A, band)
    if (!isEnd || net === 0n) return { gross, isEnd }
    missing = factorTo(bandAfter(pool, grid, opening, gross), target, isPump)
  }
  return { gross, isEnd: true }
}

/** Target over present price of a band, in input per output, WAD. */
function factorTo(band: Band, target: bigint, isPump: boolean): bigint {
  const [taken, given] = [band.f + band.x, band.g + band.y]
  if (isPump) return fullMulDiv(target, given, taken)
  return fullMulDiv(fullMulDiv(given, WAD, taken), WAD, target)
}

/** The band after an input of `gross`. */
function bandAfter(
  pool: Pool,
  grid: Grid,
  { band, up, fee, isPump }: Opening,
  gross: bigint,
): Band {
  const { net, out } = stepExactIn(grid.A, band, gross, fee)
  const input = band.x + gross - ((gross - net) * pool.adminFeePpb) / 1_000_000_000n
  const output = band.y - out
  const [x, y] = isPump ? [input, output] : [output, input]
  return tradeBand(grid.A, up, grid.oraclePrice, x, y, isPump)
}

/** A band that a trade can take from. */
type LiquidBand = Holdings & { n: number; stored: PoolBand; up: bigint }

/** Bands with output for a trade, from the active one on, as far from the oracle price as a trade goes. */
function* liquidBands(pool: Pool, grid: Grid, isPump: boolean): Generator<LiquidBand> {
  const step = isPump ? 1 : -1
  const last = isPump ? pool.maxBand : pool.minBand
  const limit = isPump
    ? toUint256(grid.oraclePrice * WAD) / pool.reach
    : toUint256(grid.oraclePrice * pool.reach) / WAD
  for (let n = pool.activeBand; (last - n) * step >= 0; n += step) {
    const stored = pool.bands.get(n)
    if (!stored) continue
    const { x, y } = holdingsOf(pool, stored, stored.shares)
    if ((isPump ? y : x) === 0n) continue
    const up = pUp(grid.basePrice, BigInt(n), grid.lnR)
    if (isPump ? up < limit : up > limit) return
    yield { n, stored, up, x, y }
  }
}

/** What a walk over the bands did; wei18. */
type Walk = {
  limited: LimitedPrice
  /** Input still unused, or output still wanted. */
  left: bigint
  paid: bigint
  given: bigint
  fees: bigint
  cutX: bigint
  cutY: bigint
  activeBand: number
  /** Bands traded in, as they are afterwards. */
  changes: [n: number, band: PoolBand][]
}

/** From the active band on, through every band with liquidity. */
function walk(pool: Pool, parameters: SwapParameters): Walk {
  const { direction, exact, amount } = parameters
  if (amount <= 0n) throw new PoolError('ZeroAmount', {})
  const isPump = direction === 'pump'
  const scale = isPump === (exact === 'exactIn') ? pool.scaleX : pool.scaleY
  const limit = MAX_UINT128 / scale
  if (amount > limit) throw new PoolError('AmountTooLarge', { amount, limit })
  const limited = limitedPriceOf(pool, parameters)
  const grid = gridOf(pool, limited.oraclePrice)
  const baseFee = max(pool.fee, limited.jumpFee)
  const walked: Walk = {
    limited,
    left: amount * scale,
    paid: 0n,
    given: 0n,
    fees: 0n,
    cutX: 0n,
    cutY: 0n,
    activeBand: pool.activeBand,
    changes: [],
  }

  for (const { n, stored, up, x, y } of liquidBands(pool, grid, isPump)) {
    const band = tradeBand(grid.A, up, grid.oraclePrice, x, y, isPump)
    const fee = max(baseFee, distanceFee(grid.A, up, grid.oraclePrice))
    const take = exact === 'exactIn' ? stepExactIn : stepExactOut
    const { gross, net, out, whole } = take(grid.A, band, walked.left, fee)
    walked.left -= exact === 'exactIn' ? gross : out
    walked.paid += gross
    walked.given += out
    walked.fees += gross - net

    const cut = ((gross - net) * pool.adminFeePpb) / 1_000_000_000n
    if (isPump) walked.cutX += cut
    else walked.cutY += cut
    walked.activeBand = n
    const input = band.x + gross - cut
    const output = band.y - out
    record(pool, walked, stored, isPump, isPump ? input : output, isPump ? output : input)
    if (!whole || walked.changes.length === MAX_TOUCHED) break
  }
  return walked
}

/** Notes the band's new values per share. Dust of x after a dump, and what does not fit a slot, is cut off. */
function record(
  pool: Pool,
  walked: Walk,
  { shares }: PoolBand,
  isPump: boolean,
  xAfter: bigint,
  y: bigint,
): void {
  const isDust = !isPump && xAfter < DUST
  const x = isDust ? 0n : xAfter
  if (isDust) walked.cutX += xAfter

  const xPerShare = x === 0n ? 0n : perShareX(x, shares, pool.initialPrice)
  if (xPerShare === MAX_UINT128) walked.cutX += x - sharesToX(shares, xPerShare, pool.initialPrice)
  const yPerShare = y === 0n ? 0n : perShareY(y, shares)
  if (yPerShare === MAX_UINT128) walked.cutY += y - sharesToY(shares, yPerShare)
  walked.changes.push([walked.activeBand, { shares, xPerShare, yPerShare, isTouched: true }])
}

function outcomeOf(pool: Pool, { direction, exact }: SwapParameters, walked: Walk): PoolQuote {
  const isPump = direction === 'pump'
  const [scaleIn, scaleOut] = isPump ? [pool.scaleX, pool.scaleY] : [pool.scaleY, pool.scaleX]
  const amountIn = divUp(walked.paid, scaleIn)
  const amountOut = walked.given / scaleOut
  if (exact === 'exactOut' && walked.left > 0n) {
    throw new PoolError('InsufficientLiquidity', { available: amountOut })
  }
  if (amountIn === 0n || amountOut === 0n) throw new PoolError('ZeroAmount', {})
  return {
    amountIn,
    amountOut,
    fee: walked.fees / scaleIn,
    activeBand: walked.activeBand,
    bandsTouched: walked.changes.length,
  }
}
