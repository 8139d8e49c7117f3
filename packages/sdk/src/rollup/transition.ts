import { TransitionError } from './codes.js'
import type { RawL2Tx } from './l2Tx.js'
import { decodeRawL2Tx, opcodes } from './l2Tx.js'
import { allAmount40, maxAmount, unpackAmount, unpackFee } from './packedAmount.js'
import type { OpenRoundWord, RoundResult, RoundWord } from './stateWords.js'
import {
  entrySlot,
  maxRounds,
  nonceSlot,
  readAsset,
  readOpenRound,
  readPair,
  readRound,
  readShares,
  resultAccount,
  ringSize,
  roundsInFlight,
  strategySlot,
  systemAccount,
  wordKey,
  writeAsset,
  writeOpenRound,
  writePair,
  writeRound,
  writeShares,
} from './stateWords.js'

/** The words of the state by key; a key that was never written reads as 0. */
export type WordReader = {
  /** The word of a key; zero where there is none. */
  get: (key: number) => bigint
}

/** Words that can be written. */
export type WordView = WordReader & {
  /** Writes the word of a key; zero takes it out. */
  set: (key: number, word: bigint) => void
}

/** What the transition knows besides the words: the header's counts, and the fixed asset of each strategy. */
export type TransitionContext = {
  feeAccount: number
  /** Accounts are 1 to this. */
  accountCount: number
  /** Assets are 1 to this. */
  assetCount: number
  /** Asset of each registered strategy, by its id. */
  strategyAssets: readonly number[]
}

/** Transactions in one segment. */
export const maxSegmentTxs = 32
/** Entries of one plan. */
export const maxPlanEntries = 32
/** Stands for "no strategy" in a forced withdrawal. */
export const noStrategy = 255

const max128 = 2n ** 128n - 1n

/** An item of the queue of layer 1. Unused fields of the contract's struct are 0. */
export type PriorityItem = { l1Time: bigint } & (
  | { kind: 'deposit'; account: number; asset: number; amount: bigint }
  | {
      kind: 'forceWithdraw'
      account: number
      asset: number
      /** 255 for none. */
      strategy: number
      strategy2: number
    }
  | { kind: 'forceUncommit'; account: number; strategy: number }
  | ({ kind: 'result'; strategy: number; round: number } & Omit<
      RoundResult,
      'commitIn' | 'uncommitIn'
    >)
)

/** A strategy's round that a block closes, with the totals of its orders. */
export type PlanEntry = { strategy: number } & RoundWord

// ── Transactions ─────────────────────────────────────────────────────────────────────────────────

/**
 * Applies one transaction. The checks and their order are those of the contract; what it wrote before a throw must be
 * rolled back by the caller.
 *
 * @throws TransitionError
 */
export function applyTx(view: WordView, context: TransitionContext, tx: RawL2Tx): void {
  const { op, from } = tx
  requireAccount(context, from)
  if (op === opcodes.settle) {
    settle(view, context, tx)
    return
  }
  const nonceKey = wordKey(from, nonceSlot)
  const nonce = view.get(nonceKey)
  if (nonce !== BigInt(tx.nonce)) throw new TransitionError('BadNonce')
  const { amount: given, fee } = unpackMoney(tx)
  const isShares = op === opcodes.transferSt || op === opcodes.uncommit
  const isOfStrategy = isShares || op === opcodes.commit
  if (isOfStrategy) requireStrategy(context, tx.id)
  else if (tx.id < 1 || tx.id > context.assetCount) throw new TransitionError('UnknownAsset')
  const hasRecipient = op <= opcodes.transferSt
  if (hasRecipient) requireRecipient(context, tx)

  const unit = op === opcodes.commit ? (context.strategyAssets[tx.id] as number) : tx.id
  const move = isShares ? addShares : addIdle
  const balance = isShares ? sharesOf(view, from, unit) : idleOf(view, from, unit)
  const amount = given ?? balance - fee
  if (given === undefined ? balance <= fee : balance < given + fee) {
    throw new TransitionError('InsufficientBalance')
  }

  view.set(nonceKey, nonce + 1n)
  move(view, from, unit, -(amount + fee))
  if (hasRecipient) move(view, tx.to, unit, amount)
  if (op === opcodes.withdraw) addExited(view, from, unit, amount)
  if (op === opcodes.commit) order(view, context, from, tx.id, amount, 0n)
  if (op === opcodes.uncommit) order(view, context, from, tx.id, 0n, amount)
  if (fee > 0n) move(view, context.feeAccount, unit, fee)
}

/** The amounts of a signed transaction; amount undefined for "all". Throws AmountNotPackable, FeeNotPackable, ZeroAmount. */
function unpackMoney(tx: RawL2Tx): { amount: bigint | undefined; fee: bigint } {
  const isAll = tx.amount40 === allAmount40
  const amount = isAll ? undefined : unpackAmount(tx.amount40)
  if (!isAll && amount === undefined) throw new TransitionError('AmountNotPackable')
  const fee = unpackFee(tx.fee16)
  if (fee === undefined) throw new TransitionError('FeeNotPackable')
  if (amount === 0n) throw new TransitionError('ZeroAmount')
  return { amount, fee }
}

function requireAccount({ accountCount }: TransitionContext, account: number): void {
  if (account < 1 || account > accountCount) throw new TransitionError('UnknownAccount')
}

function requireStrategy({ strategyAssets }: TransitionContext, strategy: number): void {
  if (strategy >= strategyAssets.length) throw new TransitionError('UnknownStrategy')
}

function requireRecipient({ accountCount }: TransitionContext, { from, to }: RawL2Tx): void {
  if (to < 1 || to > accountCount) throw new TransitionError('UnknownRecipient')
  if (to === from) throw new TransitionError('SelfTransfer')
}

function settle(view: WordView, context: TransitionContext, { from, id, ring }: RawL2Tx): void {
  requireStrategy(context, id)
  if (ring >= ringSize) throw new TransitionError('NothingToSettle')
  if (!materialise(view, context, from, id, ring)) throw new TransitionError('NothingToSettle')
}

// ── Balances ─────────────────────────────────────────────────────────────────────────────────────

function idleOf(view: WordReader, account: number, asset: number): bigint {
  return readAsset(view.get(wordKey(account, asset))).idle
}

function sharesOf(view: WordReader, account: number, strategy: number): bigint {
  return readShares(view.get(wordKey(account, strategySlot(strategy))))
}

function addIdle(view: WordView, account: number, asset: number, change: bigint): void {
  const key = wordKey(account, asset)
  const word = readAsset(view.get(key))
  view.set(key, writeAsset({ ...word, idle: within(word.idle + change, max128) }))
}

function addExited(view: WordView, account: number, asset: number, amount: bigint): void {
  const key = wordKey(account, asset)
  const word = readAsset(view.get(key))
  view.set(key, writeAsset({ ...word, exited: within(word.exited + amount, max128) }))
}

function addShares(view: WordView, account: number, strategy: number, change: bigint): void {
  const key = wordKey(account, strategySlot(strategy))
  view.set(key, writeShares(within(readShares(view.get(key)) + change, max128)))
}

function within(value: bigint, most: bigint): bigint {
  if (value > most) throw new TransitionError('AmountOverflow')
  return value
}

// ── Orders and their results ─────────────────────────────────────────────────────────────────────

/** Adds an order to the open round of a strategy, after what an older round left in its place of the ring. */
function order(
  view: WordView,
  context: TransitionContext,
  account: number,
  strategy: number,
  commit: bigint,
  uncommit: bigint,
): void {
  const open = openRoundOf(view, strategy)
  const key = wordKey(account, entrySlot(strategy, open.round))
  const held = readRound(view.get(key))
  if (held.round !== 0 && held.round !== open.round) {
    // Its result has come: round r opens only after the result of round r - 15.
    take(view, context, account, strategy, held, recordedResult(view, strategy, held.round))
    view.set(key, 0n)
  }
  const entry = readRound(view.get(key))
  const add = (totals: RoundWord): RoundWord => ({
    round: open.round,
    commit: within(totals.commit + commit, maxAmount),
    uncommit: within(totals.uncommit + uncommit, maxAmount),
  })
  view.set(key, writeRound(add(entry)))
  setOpenRound(view, strategy, { ...add(open), isDue: open.isDue })
}

/** The round of a strategy that takes orders now. */
export function openRoundOf(view: WordReader, strategy: number): OpenRoundWord {
  return readOpenRound(view.get(wordKey(systemAccount, strategySlot(strategy))))
}

function setOpenRound(view: WordView, strategy: number, open: OpenRoundWord): void {
  view.set(wordKey(systemAccount, strategySlot(strategy)), writeOpenRound(open))
}

/** What became of a round; undefined until a block has consumed its result. */
export function resultOf(
  view: WordReader,
  strategy: number,
  round: number,
): RoundResult | undefined {
  const isConsumed = view.get(wordKey(resultAccount(strategy, round), 3)) !== 0n
  return isConsumed ? recordedResult(view, strategy, round) : undefined
}

function recordedResult(view: WordReader, strategy: number, round: number): RoundResult {
  const account = resultAccount(strategy, round)
  const { commit: commitIn, uncommit: uncommitIn } = readRound(view.get(wordKey(account, 0)))
  const [sharesOut, refundAssets] = readPair(view.get(wordKey(account, 1)))
  const [assetsOut, refundShares] = readPair(view.get(wordKey(account, 2)))
  return { commitIn, uncommitIn, sharesOut, refundAssets, assetsOut, refundShares }
}

/** An account's part of a round's result, each division rounded down. */
export function partOfResult(
  { commit, uncommit }: Pick<RoundWord, 'commit' | 'uncommit'>,
  result: RoundResult,
): { assets: bigint; shares: bigint } {
  const part = (share: bigint, total: bigint, whole: bigint): bigint =>
    whole === 0n ? 0n : (share * total) / whole
  return {
    assets:
      part(commit, result.refundAssets, result.commitIn) +
      part(uncommit, result.assetsOut, result.uncommitIn),
    shares:
      part(commit, result.sharesOut, result.commitIn) +
      part(uncommit, result.refundShares, result.uncommitIn),
  }
}

/** Takes the result of the round in a place of the ring into the balances. False where there is none to take. */
function materialise(
  view: WordView,
  context: TransitionContext,
  account: number,
  strategy: number,
  ring: number,
): boolean {
  const key = wordKey(account, entrySlot(strategy, ring))
  const entry = readRound(view.get(key))
  if (entry.round === 0) return false
  const result = resultOf(view, strategy, entry.round)
  if (!result) return false
  take(view, context, account, strategy, entry, result)
  view.set(key, 0n)
  return true
}

/** Adds an account's part of a result to its balances. */
function take(
  view: WordView,
  context: TransitionContext,
  account: number,
  strategy: number,
  entry: RoundWord,
  result: RoundResult,
): void {
  const { assets, shares } = partOfResult(entry, result)
  if (shares > 0n) addShares(view, account, strategy, shares)
  if (assets > 0n) addIdle(view, account, context.strategyAssets[strategy] as number, assets)
}

function materialiseAll(
  view: WordView,
  context: TransitionContext,
  account: number,
  strategy: number,
): void {
  for (let ring = 0; ring < ringSize; ring++) materialise(view, context, account, strategy, ring)
}

// ── The queue of layer 1 ─────────────────────────────────────────────────────────────────────────

/** Applies one item of the queue. Items never fail: the contract's caps keep every sum in range. */
export function applyPriorityItem(
  view: WordView,
  context: TransitionContext,
  item: PriorityItem,
): void {
  if (item.kind === 'deposit') {
    addIdle(view, item.account, item.asset, item.amount)
    return
  }
  if (item.kind === 'result') {
    const account = resultAccount(item.strategy, item.round)
    view.set(wordKey(account, 1), writePair(item.sharesOut, item.refundAssets))
    view.set(wordKey(account, 2), writePair(item.assetsOut, item.refundShares))
    view.set(wordKey(account, 3), 1n)
    return
  }
  if (item.kind === 'forceUncommit') {
    forceUncommit(view, context, item.account, item.strategy)
    return
  }
  for (const strategy of [item.strategy, item.strategy2]) {
    if (strategy !== noStrategy) materialiseAll(view, context, item.account, strategy)
  }
  const idle = idleOf(view, item.account, item.asset)
  if (idle === 0n) return
  addIdle(view, item.account, item.asset, -idle)
  addExited(view, item.account, item.asset, idle)
}

function forceUncommit(
  view: WordView,
  context: TransitionContext,
  account: number,
  strategy: number,
): void {
  materialiseAll(view, context, account, strategy)
  const shares = sharesOf(view, account, strategy)
  if (shares > 0n) {
    addShares(view, account, strategy, -shares)
    order(view, context, account, strategy, 0n, shares)
  }
  const open = openRoundOf(view, strategy)
  if (!isEmpty(open)) setOpenRound(view, strategy, { ...open, isDue: true })
}

// ── The plan ─────────────────────────────────────────────────────────────────────────────────────

function isEmpty({ commit, uncommit }: Pick<RoundWord, 'commit' | 'uncommit'>): boolean {
  return commit === 0n && uncommit === 0n
}

/** Whether a block may close the open round of a strategy: it has orders, and at most 14 rounds wait for results. */
export function canClose(view: WordReader, strategy: number): boolean {
  const open = openRoundOf(view, strategy)
  return !isEmpty(open) && hasRoom(view, strategy, open.round)
}

function hasRoom(view: WordReader, strategy: number, round: number): boolean {
  if (round >= maxRounds) return false
  if (round <= roundsInFlight) return true
  const account = resultAccount(strategy, round - roundsInFlight)
  return view.get(wordKey(account, 3)) !== 0n
}

/**
 * Closes a round with an entry of the plan.
 *
 * @throws TransitionError BadPlan.
 */
export function applyPlanEntry(view: WordView, context: TransitionContext, entry: PlanEntry): void {
  const { strategy, round, commit, uncommit } = entry
  if (strategy >= context.strategyAssets.length) throw new TransitionError('BadPlan')
  const open = openRoundOf(view, strategy)
  const isOpenRound =
    open.round === round && open.commit === commit && open.uncommit === uncommit && !isEmpty(open)
  if (!isOpenRound || !hasRoom(view, strategy, round)) throw new TransitionError('BadPlan')
  view.set(wordKey(resultAccount(strategy, round), 0), writeRound({ round, commit, uncommit }))
  setOpenRound(view, strategy, { isDue: false, round: round + 1, commit: 0n, uncommit: 0n })
}

/** Strategies whose round must be closed by this block. */
export function dueStrategies(view: WordReader, { strategyAssets }: TransitionContext): number[] {
  return strategyAssets
    .map((_, strategy) => strategy)
    .filter((strategy) => openRoundOf(view, strategy).isDue && canClose(view, strategy))
}

// ── Segments ─────────────────────────────────────────────────────────────────────────────────────

/** One segment of a block, as the transition reads it. */
export type Segment =
  | { kind: 'priority'; from: bigint; items: readonly PriorityItem[] }
  | { kind: 'transactions'; bytes: Uint8Array }
  | { kind: 'plan'; entries: readonly PlanEntry[] }

/** Applies a segment. Throws TransitionError with the reason of a fraud. */
export function applySegment(view: WordView, context: TransitionContext, segment: Segment): void {
  if (segment.kind === 'priority') {
    for (const item of segment.items) applyPriorityItem(view, context, item)
  } else if (segment.kind === 'plan') {
    for (const entry of segment.entries) applyPlanEntry(view, context, entry)
  } else {
    for (const tx of decodeSegment(segment.bytes)) applyTx(view, context, tx)
  }
}

/** Reads the transactions of a segment one by one: what is wrong with the second does not hide the first. */
export function* decodeSegment(bytes: Uint8Array): Generator<RawL2Tx> {
  if (bytes.length === 0) throw new TransitionError('BadSegment')
  let offset = 0
  for (let count = 0; offset < bytes.length; count++) {
    if (count === maxSegmentTxs) throw new TransitionError('BadSegment')
    const tx = decodeRawL2Tx(bytes, offset)
    yield tx
    offset += tx.size
  }
}
