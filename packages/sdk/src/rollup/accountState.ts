import type { RawL2Tx } from './l2Tx.js'
import { opcodes } from './l2Tx.js'
import { allAmount40, unpackAmount, unpackFee } from './packedAmount.js'
import {
  entrySlot,
  meaningOfSlot,
  readAsset,
  readRound,
  readShares,
  ringSize,
  strategySlot,
  wordKey,
} from './stateWords.js'
import type { TransitionContext, WordReader } from './transition.js'
import { partOfResult, resultOf } from './transition.js'

/** Amounts by id of an asset or a strategy; what is 0 has no entry. */
export type Amounts = { readonly [id: number]: bigint }

/** An account as its owner sees it: every known result counts, whether or not it was taken into the words. */
export type AccountState = {
  nonce: number
  /** Spendable, by asset, token units. */
  idle: Amounts
  /** Ever moved out to layer 1, by asset, token units. */
  exited: Amounts
  /** Ordered into a strategy and without a result, by strategy, asset units. */
  committed: Amounts
  /** Ordered out of a strategy and without a result, by strategy, shares. */
  uncommitting: Amounts
  /** Shares of each strategy's vault. */
  stTokens: Amounts
}

/** Reads an account. `words` are its own; results come from the view. */
export function readAccountState(
  words: readonly (readonly [slot: number, word: bigint])[],
  view: WordReader,
  strategyAssets: readonly number[],
): AccountState {
  const account = {
    nonce: 0,
    idle: new Map<number, bigint>(),
    exited: new Map<number, bigint>(),
    committed: new Map<number, bigint>(),
    uncommitting: new Map<number, bigint>(),
    stTokens: new Map<number, bigint>(),
  }
  const add = (amounts: Map<number, bigint>, id: number, amount: bigint): void => {
    if (amount > 0n) amounts.set(id, (amounts.get(id) ?? 0n) + amount)
  }
  for (const [slot, word] of words) {
    const meaning = meaningOfSlot(slot)
    if (meaning.kind === 'nonce') account.nonce = Number(word)
    if (meaning.kind === 'asset') {
      add(account.idle, meaning.asset, readAsset(word).idle)
      add(account.exited, meaning.asset, readAsset(word).exited)
    }
    if (meaning.kind === 'stTokens') add(account.stTokens, meaning.strategy, readShares(word))
    if (meaning.kind === 'entry') {
      const { strategy } = meaning
      const entry = readRound(word)
      const result = resultOf(view, strategy, entry.round)
      if (result) {
        const { assets, shares } = partOfResult(entry, result)
        add(account.idle, strategyAssets[strategy] as number, assets)
        add(account.stTokens, strategy, shares)
      } else {
        add(account.committed, strategy, entry.commit)
        add(account.uncommitting, strategy, entry.uncommit)
      }
    }
  }
  return {
    nonce: account.nonce,
    idle: Object.fromEntries(account.idle),
    exited: Object.fromEntries(account.exited),
    committed: Object.fromEntries(account.committed),
    uncommitting: Object.fromEntries(account.uncommitting),
    stTokens: Object.fromEntries(account.stTokens),
  }
}

/**
 * The settlements that a transaction needs before it: none while the stored balance suffices; all that bring something of
 * the unit it spends when it spends everything or more than is stored.
 */
export function settlementsBefore(
  view: WordReader,
  { strategyAssets, accountCount }: TransitionContext,
  tx: RawL2Tx,
): RawL2Tx[] {
  const { op, from, id } = tx
  if (op === opcodes.settle || from < 1 || from > accountCount) return []
  const isShares = op === opcodes.transferSt || op === opcodes.uncommit
  const asset = op === opcodes.commit ? strategyAssets[id] : id
  if (isShares ? id >= strategyAssets.length : asset === undefined) return []
  if (!needsMore(view, tx, isShares, asset as number)) return []

  const strategies = isShares
    ? [id]
    : strategyAssets.map((_, strategy) => strategy).filter((one) => strategyAssets[one] === asset)
  return strategies.flatMap((strategy) =>
    Array.from({ length: ringSize }, (_, ring) => ring)
      .filter((ring) => bringsSome(view, from, strategy, ring, isShares))
      .map((ring) => settleTx(from, strategy, ring)),
  )
}

/** The raw form of a settlement. */
export function settleTx(from: number, strategy: number, ring: number): RawL2Tx {
  const none = { to: 0, amount40: 0, fee16: 0, nonce: 0 }
  return { op: opcodes.settle, from, id: strategy, ring, size: 7, ...none }
}

function needsMore(view: WordReader, tx: RawL2Tx, isShares: boolean, asset: number): boolean {
  if (tx.amount40 === allAmount40) return true
  const amount = unpackAmount(tx.amount40)
  const fee = unpackFee(tx.fee16)
  if (amount === undefined || fee === undefined) return false
  const stored = isShares
    ? readShares(view.get(wordKey(tx.from, strategySlot(tx.id))))
    : readAsset(view.get(wordKey(tx.from, asset))).idle
  return stored < amount + fee
}

function bringsSome(
  view: WordReader,
  account: number,
  strategy: number,
  ring: number,
  isShares: boolean,
): boolean {
  const entry = readRound(view.get(wordKey(account, entrySlot(strategy, ring))))
  if (entry.round === 0) return false
  const result = resultOf(view, strategy, entry.round)
  if (!result) return false
  const part = partOfResult(entry, result)
  return (isShares ? part.shares : part.assets) > 0n
}
