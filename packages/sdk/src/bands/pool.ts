/**
 * The AMM of a band market in bigint: an immutable state and pure functions on it. `poolSwaps.ts` trades with it.
 *
 * Mirrors the arithmetic of `BandStore.sol`, value per share included, so that every amount equals the contract's to the
 * wei. Use it for offline quotes, for arbitrage search and for what-if questions: each function that changes something
 * returns a new pool and leaves the given one as it was.
 */
import { expWad, toUint256, WAD } from '../core/fixedPoint.js'
import {
  type Grid,
  getXDown,
  getYUp,
  highestBand,
  type LimitedPrice,
  limitPrice,
  lnRatio,
  lowestBand,
  pUp,
  sharesToX,
  sharesToY,
  xDownUntouched,
  yToShares,
} from './math.js'
import { PoolError } from './poolError.js'

/** Least collateral per band, wei18. */
const MIN_PER_BAND = 1_000_000n

/** Most bands that a deposit may push the active band down over. */
const MAX_SKIP = 1024

/** One band: who owns how much of it is shares times value per share. */
export type PoolBand = {
  /** Total shares. */
  readonly shares: bigint
  /** RAY x wei18 per (share times initial price); see `perShareX`. */
  readonly xPerShare: bigint
  /** RAY y wei18 per share. Not used while the band is pristine: a share is 1 wei18 of y then. */
  readonly yPerShare: bigint
  /** True once a swap has traded in it. */
  readonly isTouched: boolean
}

/** A user's part of the bands. */
export type PoolPosition = {
  /** First band. */
  readonly n1: number
  /** Shares in each band, from n1 on. */
  readonly shares: readonly bigint[]
  /** Collateral that did not divide by the number of bands, wei18. */
  readonly remainder: bigint
  /** True where the contract keeps shares band by band. */
  readonly isExplicit: boolean
}

/** State of an AMM. Amounts in wei18, prices WAD. */
export type Pool = {
  readonly A: bigint
  /** ln(A / (A − 1)), WAD. */
  readonly lnR: bigint
  /** r^50: how far from the oracle price a swap goes, WAD. */
  readonly reach: bigint
  /** Oracle price at creation: price of band 0 while no interest has accrued. */
  readonly initialPrice: bigint
  /** Accumulated interest, WAD: moves the grid up. */
  readonly rateMul: bigint
  /** Swap fee, WAD. */
  readonly fee: bigint
  /** Protocol's share of the swap fee, 1e-9. */
  readonly adminFeePpb: bigint
  /** 10^(18 − decimals) of the borrowed token. */
  readonly scaleX: bigint
  /** 10^(18 − decimals) of the collateral. */
  readonly scaleY: bigint
  readonly activeBand: number
  /** Limited oracle price, jump fee and time (seconds) of the last swap. */
  readonly lastPrice: bigint
  readonly lastFee: bigint
  readonly lastTime: bigint
  /** Swap fees owed to the protocol. */
  readonly adminFeesX: bigint
  readonly adminFeesY: bigint
  /** Bands with shares. */
  readonly bands: ReadonlyMap<number, PoolBand>
  /** Bounds of the bands ever used. */
  readonly minBand: number
  readonly maxBand: number
  readonly positions: ReadonlyMap<string, PoolPosition>
}

/** When something happens, and what the oracle says then. */
export type Moment = {
  /** Seconds; not before `lastTime`. */
  time: bigint
  /** Raw oracle price, WAD. */
  oraclePrice: bigint
}

/** Parameters of `createPool`. */
export type CreatePoolParameters = {
  A: bigint
  /** Oracle price at creation, WAD. */
  basePrice: bigint
  /** Swap fee, WAD. */
  fee: bigint
  /** Protocol's share of the swap fee, WAD, a multiple of 1e9. Default 0. */
  adminFee?: bigint | undefined
  /** Decimals of the borrowed token. Default 18. */
  decimalsBorrowed?: number | undefined
  /** Decimals of the collateral. Default 18. */
  decimalsCollateral?: number | undefined
  /** Time of creation, seconds. Default 0. */
  time?: bigint | undefined
  /** Default 0. */
  activeBand?: number | undefined
}

/**
 * An empty pool.
 *
 * @example
 * let pool = createPool({ A: 100n, basePrice: 3_000n * WAD, fee: 6_000_000_000_000_000n })
 * pool = deposit(pool, { user: 'alice', n1: 26, bands: 10, amount: 10n * WAD })
 */
export function createPool({
  A,
  basePrice,
  fee,
  adminFee = 0n,
  decimalsBorrowed = 18,
  decimalsCollateral = 18,
  time = 0n,
  activeBand = 0,
}: CreatePoolParameters): Pool {
  const lnR = lnRatio(A)
  return {
    A,
    lnR,
    reach: expWad(50n * lnR),
    initialPrice: basePrice,
    rateMul: WAD,
    fee,
    adminFeePpb: adminFee / 1_000_000_000n,
    scaleX: 10n ** BigInt(18 - decimalsBorrowed),
    scaleY: 10n ** BigInt(18 - decimalsCollateral),
    activeBand,
    lastPrice: basePrice,
    lastFee: 0n,
    lastTime: time,
    adminFeesX: 0n,
    adminFeesY: 0n,
    bands: new Map(),
    minBand: activeBand,
    maxBand: activeBand,
    positions: new Map(),
  }
}

/** The oracle price after the jump limit, and the fee that a jump leaves. */
export function limitedPriceOf(pool: Pool, { time, oraclePrice }: Moment): LimitedPrice {
  return limitPrice(oraclePrice, pool.lastPrice, pool.lastFee, toUint256(time - pool.lastTime))
}

/**
 * The grid of bands at an oracle price.
 *
 * @param oraclePrice After the jump limit, WAD; see {@link limitedPriceOf}.
 */
export function gridOf(pool: Pool, oraclePrice: bigint): Grid {
  const basePrice = toUint256(pool.initialPrice * pool.rateMul) / WAD
  return { A: pool.A, lnR: pool.lnR, basePrice, oraclePrice }
}

// ── Bands and positions ────────────────────────────────────────────────────────────────────────

/** What a band or a user's part of it holds, wei18, rounded down. */
export type Holdings = { x: bigint; y: bigint }

/**
 * What so many shares of a band are worth.
 *
 * @returns wei18, rounded down.
 */
export function holdingsOf(pool: Pool, band: PoolBand, shares: bigint): Holdings {
  if (!band.isTouched) return { x: 0n, y: shares }
  const x = band.xPerShare === 0n ? 0n : sharesToX(shares, band.xPerShare, pool.initialPrice)
  return { x, y: sharesToY(shares, band.yPerShare) }
}

/**
 * What band n holds.
 *
 * @returns wei18, rounded down.
 */
export function bandHoldings(pool: Pool, n: number): Holdings {
  const band = pool.bands.get(n)
  return band ? holdingsOf(pool, band, band.shares) : { x: 0n, y: 0n }
}

/**
 * What a user could withdraw as a whole.
 *
 * @returns wei18, rounded down; the contract's payout is floored to native units.
 */
export function claimsOf(pool: Pool, user: string): Holdings {
  const position = pool.positions.get(user)
  if (!position) return { x: 0n, y: 0n }
  const { x, y } = sumOf(pool, position.n1, position.shares)
  return { x, y: y + position.remainder }
}

/**
 * x_down or y_up of a position: what it ends with if the oracle falls (rises) adiabatically through its bands.
 *
 * @returns wei18, rounded down. Depends on the oracle price, not on the AMM's.
 */
export function projectionOf(
  pool: Pool,
  user: string,
  moment: Moment,
  projection: 'xDown' | 'yUp',
): bigint {
  const position = pool.positions.get(user)
  if (!position) return 0n
  const { n1, shares } = position
  const grid = gridOf(pool, limitedPriceOf(pool, moment).oraclePrice)
  const isTouched = shares.some((_, i) => pool.bands.get(n1 + i)?.isTouched)
  if (projection === 'xDown' && !position.isExplicit && !isTouched) {
    return xDownUntouched(grid, BigInt(n1), BigInt(shares.length), shares[0] ?? 0n)
  }
  let total = 0n
  for (const [i, amount] of shares.entries()) {
    const band = pool.bands.get(n1 + i)
    if (!band) continue
    const { x, y } = holdingsOf(pool, band, amount)
    const up = pUp(grid.basePrice, BigInt(n1 + i), grid.lnR)
    const project = projection === 'xDown' ? getXDown : getYUp
    total += project(grid.A, up, grid.oraclePrice, x, y)
  }
  return total
}

/** Parameters of `deposit`. */
export type DepositParameters = {
  user: string
  /** First band. */
  n1: number
  /** Number of bands. */
  bands: number
  /** Collateral units. */
  amount: bigint
}

/**
 * Puts collateral equally into bands, as the user's new position.
 *
 * The active band goes below n1 where no band between holds x.
 *
 * @throws PoolError `AmountTooLow`, `BandOutOfRange`, `TooDeep`, `BandNotEmpty`, `LoanExists`.
 */
export function deposit(pool: Pool, { user, n1, bands: N, amount }: DepositParameters): Pool {
  if (pool.positions.has(user)) throw new PoolError('LoanExists', { user })
  const y = amount * pool.scaleY
  const perBand = y / BigInt(N)
  const n2 = n1 + N - 1
  if (perBand < MIN_PER_BAND) throw new PoolError('AmountTooLow', { perBand })
  if (BigInt(n1) < lowestBand(pool.lnR)) throw new PoolError('BandOutOfRange', { n: n1 })
  if (BigInt(n2) > highestBand(pool.lnR)) throw new PoolError('BandOutOfRange', { n: n2 })
  const activeBand = n1 > pool.activeBand ? pool.activeBand : loweredActive(pool, n1)

  const bands = new Map(pool.bands)
  const shares: bigint[] = []
  let isExplicit = false
  for (let n = n1; n <= n2; ++n) {
    const band = bands.get(n) ?? PRISTINE
    const minted = band.isTouched ? yToShares(perBand, band.yPerShare) : perBand
    if (minted === 0n) throw new PoolError('AmountTooLow', { perBand })
    isExplicit ||= band.isTouched
    shares.push(minted)
    bands.set(n, { ...band, shares: band.shares + minted })
  }
  const position = { n1, shares, remainder: y % BigInt(N), isExplicit }
  return {
    ...pool,
    activeBand,
    bands,
    minBand: Math.min(pool.minBand, n1),
    maxBand: Math.max(pool.maxBand, n2),
    positions: new Map(pool.positions).set(user, position),
  }
}

/** Parameters of `withdraw`. */
export type WithdrawParameters = {
  user: string
  /** Part of the position, WAD. Default all of it. */
  fraction?: bigint | undefined
}

/** What `withdraw` pays out, and the pool after it. */
export type WithdrawReturnType = {
  pool: Pool
  /** Borrowed units, rounded down. */
  x: bigint
  /** Collateral units, rounded down. */
  y: bigint
}

/**
 * Takes a fraction of a position out of its bands. A whole position brings its remainder along.
 *
 * @throws PoolError `NoLoan`, `BadFraction`.
 */
export function withdraw(
  pool: Pool,
  { user, fraction = WAD }: WithdrawParameters,
): WithdrawReturnType {
  const position = pool.positions.get(user)
  if (!position) throw new PoolError('NoLoan', { user })
  if (fraction <= 0n || fraction > WAD) throw new PoolError('BadFraction', { fraction })

  const isWhole = fraction === WAD
  const burned = position.shares.map((shares) => (isWhole ? shares : (shares * fraction) / WAD))
  const { x, y } = sumOf(pool, position.n1, burned)

  const bands = new Map(pool.bands)
  for (const [i, amount] of burned.entries()) {
    const n = position.n1 + i
    const band = bands.get(n)
    if (!band) continue
    // Nobody's band counts as pristine again; dust of rounding left in it is not claimable.
    if (band.shares === amount) bands.delete(n)
    else bands.set(n, { ...band, shares: band.shares - amount })
  }
  const positions = new Map(pool.positions)
  if (isWhole) {
    positions.delete(user)
  } else {
    const shares = position.shares.map((held, i) => held - (burned[i] ?? 0n))
    positions.set(user, { ...position, shares })
  }
  const yWithRemainder = isWhole ? y + position.remainder : y
  return {
    pool: { ...pool, bands, positions },
    x: x / pool.scaleX,
    y: yWithRemainder / pool.scaleY,
  }
}

// ── Private ────────────────────────────────────────────────────────────────────────────────────

const PRISTINE: PoolBand = { shares: 0n, xPerShare: 0n, yPerShare: 0n, isTouched: false }

function sumOf(pool: Pool, n1: number, shares: readonly bigint[]): Holdings {
  let x = 0n
  let y = 0n
  for (const [i, amount] of shares.entries()) {
    const band = pool.bands.get(n1 + i)
    if (!band) continue
    const part = holdingsOf(pool, band, amount)
    x += part.x
    y += part.y
  }
  return { x, y }
}

/** The active band below n1, if no band of [n1, active] holds x. */
function loweredActive(pool: Pool, n1: number): number {
  if (pool.activeBand - n1 >= MAX_SKIP) throw new PoolError('TooDeep', { n1 })
  for (let n = pool.activeBand; n >= n1; --n) {
    if (pool.bands.get(n)?.xPerShare) throw new PoolError('BandNotEmpty', { n })
  }
  return n1 - 1
}
