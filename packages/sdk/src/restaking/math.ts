/**
 * The mathematics of restaking: pools and withdrawal buckets, promises to services, slashes, freezes, and the prices of a
 * liquid restaking vault.
 *
 * Mirrors `PoolMath`, `PoolLedger`, `AllocationBook`, `FreezeLib` and `LiquidRestakingVault` of the contracts with the same
 * rounding: every division is rounded down unless its function says otherwise. Amounts are token units, magnitudes and
 * wads have 18 decimals, times are Unix seconds, epochs count from 0. Nothing here mutates what it is given. A
 * `RangeError` is thrown where the contracts would revert.
 */
import { divUp, max, min, WAD } from '../core/fixedPoint.js'

/** Smallest promise. A slash that would leave a pool with less magnitude wipes it. */
export const MIN_MAGNITUDE: bigint = 10n ** 9n

/** A pool with less magnitude takes no stake. */
export const ENTRY_MAGNITUDE: bigint = 10n ** 15n

const BPS = 10_000n

// ── Shares ─────────────────────────────────────────────────────────────────────────────────────

/**
 * Shares for `amount`: one to one into an empty pool.
 *
 * @example toShares(10n, 75n, 100n) // 13n
 */
export function toShares(amount: bigint, assets: bigint, shares: bigint): bigint {
  return shares === 0n ? amount : (amount * shares) / assets
}

/**
 * Worth of `amount` shares; 0 in an empty pool.
 *
 * @example toAssets(4n, 75n, 100n) // 3n
 */
export function toAssets(amount: bigint, assets: bigint, shares: bigint): bigint {
  return shares === 0n ? 0n : (amount * assets) / shares
}

/**
 * Magnitude that a slash of `wad` takes from a promise, rounded up: a fault always costs.
 *
 * @example slashedMagnitude(parseEther('0.5'), parseEther('0.5')) // 0.25e18
 */
export function slashedMagnitude(current: bigint, wad: bigint): bigint {
  return divUp(current * wad, WAD)
}

/**
 * What a slash of `numerator / denominator` takes from `assets`.
 *
 * @example slashedAssets(10n, 1n, 4n) // 2n
 */
export function slashedAssets(assets: bigint, numerator: bigint, denominator: bigint): bigint {
  return (assets * numerator) / denominator
}

/**
 * What a promise of `magnitude` out of `maxMagnitude` is worth.
 *
 * @example promisedAssets(10n, parseEther('0.5'), parseEther('1')) // 5n
 */
export function promisedAssets(assets: bigint, magnitude: bigint, maxMagnitude: bigint): bigint {
  return (assets * magnitude) / maxMagnitude
}

// ── Pools and buckets ──────────────────────────────────────────────────────────────────────────

/** Stake of one asset with one operator. */
export type Pool = { assets: bigint; shares: bigint; generation: bigint; isDepleted: boolean }

/** Withdrawals of one pool queued in one epoch. */
export type Bucket = { assets: bigint; shares: bigint }

/** A pool that nobody has used. */
export const EMPTY_POOL: Pool = { assets: 0n, shares: 0n, generation: 0n, isDepleted: false }

/** A bucket that nobody has used. */
export const EMPTY_BUCKET: Bucket = { assets: 0n, shares: 0n }

/**
 * Puts `amount` into a pool or a bucket.
 *
 * @example enter(EMPTY_POOL, 10n).minted // 10n
 */
export function enter<T extends Bucket>(pool: T, amount: bigint): { pool: T; minted: bigint } {
  const minted = toShares(amount, pool.assets, pool.shares)
  return {
    pool: { ...pool, assets: pool.assets + amount, shares: pool.shares + minted },
    minted,
  }
}

/**
 * Burns `shares` of a pool or a bucket.
 *
 * @throws RangeError when the pool has fewer.
 *
 * @example leave({ assets: 75n, shares: 100n }, 4n).out // 3n
 */
export function leave<T extends Bucket>(pool: T, shares: bigint): { pool: T; out: bigint } {
  if (shares > pool.shares) throw new RangeError('more shares than the pool has')
  const out = toAssets(shares, pool.assets, pool.shares)
  return { pool: { ...pool, assets: pool.assets - out, shares: pool.shares - shares }, out }
}

/**
 * Takes `numerator / denominator` of a pool or a bucket.
 *
 * @example slash({ assets: 100n, shares: 100n }, 1n, 4n).removed // 25n
 */
export function slash<T extends Bucket>(
  pool: T,
  numerator: bigint,
  denominator: bigint,
): { pool: T; removed: bigint } {
  const removed = slashedAssets(pool.assets, numerator, denominator)
  return { pool: { ...pool, assets: pool.assets - removed }, removed }
}

/**
 * Takes all of a pool and begins its next generation.
 *
 * @example wipe(EMPTY_POOL).generation // 1n
 */
export function wipe(pool: Pool): Pool {
  return { assets: 0n, shares: 0n, generation: pool.generation + 1n, isDepleted: false }
}

/**
 * Epochs whose buckets a case of `openedEpoch` reaches when it is executed in `epoch`.
 *
 * @example reachedEpochs(4n, 5n) // [3n, 4n, 5n]
 */
export function reachedEpochs(openedEpoch: bigint, epoch: bigint): bigint[] {
  const reached: bigint[] = []
  for (let e = openedEpoch === 0n ? 0n : openedEpoch - 1n; e <= epoch; e++) reached.push(e)
  return reached
}

// ── Promises ───────────────────────────────────────────────────────────────────────────────────

/** What is left of a pool's magnitude, how much of it is promised, and the generation of the promises that count. */
export type Magnitude = { maximum: bigint; encumbered: bigint; generation: bigint }

/** A promise to a service; `effectiveEpoch` is 0 when nothing is pending. */
export type Allocation = {
  current: bigint
  next: bigint
  effectiveEpoch: bigint
  generation: bigint
}

/** A pool of which nothing is promised or slashed. */
export const FULL_MAGNITUDE: Magnitude = { maximum: WAD, encumbered: 0n, generation: 0n }

/** No promise. */
export const NO_ALLOCATION: Allocation = {
  current: 0n,
  next: 0n,
  effectiveEpoch: 0n,
  generation: 0n,
}

/**
 * A promise and its pool's magnitude after a change that is due by `asOfEpoch` has been entered.
 *
 * @example settle(NO_ALLOCATION, FULL_MAGNITUDE, 3n).magnitude.encumbered // 0n
 */
export function settle(
  allocation: Allocation,
  magnitude: Magnitude,
  asOfEpoch: bigint,
): { allocation: Allocation; magnitude: Magnitude } {
  const { generation } = magnitude
  if (allocation.generation !== generation) {
    return { allocation: { ...NO_ALLOCATION, generation }, magnitude }
  }
  const { current, next, effectiveEpoch } = allocation
  if (effectiveEpoch === 0n || effectiveEpoch > asOfEpoch) return { allocation, magnitude }
  const freed = next < current ? current - next : 0n
  return {
    allocation: { ...allocation, current: next, effectiveEpoch: 0n },
    magnitude: { ...magnitude, encumbered: magnitude.encumbered - freed },
  }
}

/**
 * A settled promise after a change to `target`.
 *
 * @param atOnce Whether nobody's stake (raise) or service (cut) is concerned; otherwise it takes effect two epochs on.
 * @throws RangeError when the pool has not as much left to promise.
 *
 * @example modify(NO_ALLOCATION, FULL_MAGNITUDE, parseEther('0.5'), 3n, false).allocation.next // 0.5e18
 */
export function modify(
  allocation: Allocation,
  magnitude: Magnitude,
  target: bigint,
  epoch: bigint,
  atOnce: boolean,
): { allocation: Allocation; magnitude: Magnitude; effectiveEpoch: bigint } {
  const added = target - allocation.current
  const counts = added > 0n || atOnce
  const encumbered = counts ? magnitude.encumbered + added : magnitude.encumbered
  if (encumbered > magnitude.maximum) throw new RangeError('more than the pool has to promise')
  const effectiveEpoch = atOnce ? epoch : epoch + 2n
  return {
    allocation: atOnce
      ? { ...allocation, current: target, next: target }
      : { ...allocation, next: target, effectiveEpoch },
    magnitude: { ...magnitude, encumbered },
    effectiveEpoch,
  }
}

/**
 * What a slash of `wad` makes of a settled promise and its pool's magnitude.
 *
 * @example slashPromise(NO_ALLOCATION, FULL_MAGNITUDE, parseEther('0.5')).taken // 0n
 */
export function slashPromise(
  allocation: Allocation,
  magnitude: Magnitude,
  wad: bigint,
): { allocation: Allocation; magnitude: Magnitude; taken: bigint; isWipe: boolean } {
  const taken = slashedMagnitude(allocation.current, wad)
  if (taken === 0n) return { allocation, magnitude, taken, isWipe: false }

  const maximum = magnitude.maximum - taken
  if (maximum < MIN_MAGNITUDE) {
    const wiped = { ...FULL_MAGNITUDE, generation: magnitude.generation + 1n }
    return { allocation, magnitude: wiped, taken, isWipe: true }
  }
  const current = allocation.current - taken
  return {
    allocation: { ...allocation, current, next: nextAfterSlash(allocation, current, taken, wad) },
    magnitude: { ...magnitude, maximum, encumbered: magnitude.encumbered - taken },
    taken,
    isWipe: false,
  }
}

/**
 * A promise at `epoch`, with what is pending.
 *
 * @example allocationNow(NO_ALLOCATION, FULL_MAGNITUDE, 3n).current // 0n
 */
export function allocationNow(
  allocation: Allocation,
  magnitude: Magnitude,
  epoch: bigint,
): { current: bigint; next: bigint; effectiveEpoch: bigint } {
  const { current, next, effectiveEpoch } = allocation
  if (allocation.generation !== magnitude.generation) {
    return { current: 0n, next: 0n, effectiveEpoch: 0n }
  }
  if (effectiveEpoch > epoch) return { current, next, effectiveEpoch }
  const now = effectiveEpoch === 0n ? current : next
  return { current: now, next: now, effectiveEpoch: 0n }
}

/**
 * What the cases of one epoch keep of a promise after one more of `wad`.
 *
 * @example keptAfter(parseEther('1'), parseEther('0.25')) // 0.75e18
 */
export function keptAfter(keptWad: bigint, wad: bigint): bigint {
  return (keptWad * (WAD - wad)) / WAD
}

function nextAfterSlash(
  { current: before, next, effectiveEpoch }: Allocation,
  current: bigint,
  taken: bigint,
  wad: bigint,
): bigint {
  if (effectiveEpoch === 0n) return current
  if (next > before) return next - taken
  return min(next - (next * wad) / WAD, current)
}

// ── Freezes ────────────────────────────────────────────────────────────────────────────────────

/** Freeze of an operator, Unix times. */
export type FreezeState = {
  frozenSince: bigint
  frozenUntil: bigint
  streakStart: bigint
  openCases: bigint
}

/** An operator without a case. */
export const NEVER_FROZEN: FreezeState = {
  frozenSince: 0n,
  frozenUntil: 0n,
  streakStart: 0n,
  openCases: 0n,
}

/**
 * Whether the freeze holds at `now`. An unresolved one lapses by itself.
 *
 * @example isFrozen(NEVER_FROZEN, 1_767_225_600n) // false
 */
export function isFrozen(state: FreezeState, now: bigint): boolean {
  return state.openCases !== 0n && now < state.frozenUntil
}

/**
 * The state with one more case, and whether that case freezes.
 *
 * @example open(NEVER_FROZEN, 0n, 604_800n, 1_209_600n, 172_800n).freezes // true
 */
export function open(
  state: FreezeState,
  now: bigint,
  deadline: bigint,
  maxContinuous: bigint,
  exitGap: bigint,
): { state: FreezeState; freezes: boolean } {
  const next = { ...state, openCases: state.openCases + 1n }
  let freezes = true
  if (!isFrozen(state, now)) {
    const isSameStreak = state.frozenUntil !== 0n && now < state.frozenUntil + exitGap
    if (isSameStreak) freezes = now < state.streakStart + maxContinuous
    else next.streakStart = now
    if (freezes) Object.assign(next, { frozenSince: now, frozenUntil: 0n })
  }
  if (freezes) {
    next.frozenUntil = max(next.frozenUntil, min(deadline, next.streakStart + maxContinuous))
  }
  return { state: next, freezes }
}

/**
 * The state with one case less.
 *
 * @example close({ ...NEVER_FROZEN, openCases: 1n }, 0n).openCases // 0n
 */
export function close(state: FreezeState, now: bigint): FreezeState {
  const next = { ...state, openCases: state.openCases - 1n }
  return isFrozen(state, now) && next.openCases === 0n ? { ...next, frozenUntil: now } : next
}

/**
 * Whether a claim of `epoch` is held back by a freeze that began in `frozenSinceEpoch`.
 *
 * @example isHeldBack(3n, 4n) // true
 */
export function isHeldBack(epoch: bigint, frozenSinceEpoch: bigint): boolean {
  return epoch + 1n >= frozenSinceEpoch
}

// ── Payouts ────────────────────────────────────────────────────────────────────────────────────

/**
 * Who gets what of slashed funds: challenger and executor rounded down, the recipient the rest.
 *
 * @example payouts(10_000n, 500n, 25n) // { challenger: 500n, executor: 25n, recipient: 9_475n }
 */
export function payouts(
  removed: bigint,
  challengerBps: bigint,
  executorBps: bigint,
): { challenger: bigint; executor: bigint; recipient: bigint } {
  const challenger = (removed * challengerBps) / BPS
  const executor = (removed * executorBps) / BPS
  return { challenger, executor, recipient: removed - challenger - executor }
}

// ── Liquid restaking vault ─────────────────────────────────────────────────────────────────────

/** Shares of the vault have six decimals more than its assets, by as many virtual shares. */
export const SHARE_OFFSET: bigint = 10n ** 6n

/**
 * Worth of vault shares.
 *
 * @example vaultAssets(10n ** 24n, parseEther('10'), 10n ** 25n) // 1e18
 */
export function vaultAssets(shares: bigint, totalAssets: bigint, supply: bigint): bigint {
  return (shares * (totalAssets + 1n)) / (supply + SHARE_OFFSET)
}

/**
 * Vault shares for a deposit.
 *
 * @example vaultShares(parseEther('1'), parseEther('10'), 10n ** 25n) // 1e24
 */
export function vaultShares(assets: bigint, totalAssets: bigint, supply: bigint): bigint {
  return (assets * (supply + SHARE_OFFSET)) / (totalAssets + 1n)
}

/**
 * Fee of an instant redemption, rounded up: ten times `feeBps` with nothing idle, `feeBps` from the target on.
 *
 * @example instantFee(parseEther('1'), parseEther('10'), parseEther('10'), 30n, 500n) // 0.003e18
 */
export function instantFee(
  gross: bigint,
  availableIdle: bigint,
  totalAssets: bigint,
  feeBps: bigint,
  targetBps: bigint,
): bigint {
  const target = (totalAssets * targetBps) / BPS
  const mean = availableIdle - gross / 2n
  const fill = mean >= target ? WAD : (mean * WAD) / target
  return divUp(gross * feeBps * (10n * WAD - 9n * fill), BPS * WAD)
}
