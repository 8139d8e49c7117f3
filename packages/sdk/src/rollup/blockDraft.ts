import type { Hex } from 'viem'
import { settlementsBefore } from './accountState.js'
import type { BlockPayload } from './block.js'
import { itemSegmentCount, maxPayloadBytes, maxSegments, segmentItems } from './block.js'
import type { RawL2Tx } from './l2Tx.js'
import { encodeRawL2Tx } from './l2Tx.js'
import { Overlay } from './overlay.js'
import type { StateTree } from './sparseMerkle.js'
import type { OpenRoundWord } from './stateWords.js'
import type { PlanEntry, PriorityItem, TransitionContext } from './transition.js'
import {
  applyPlanEntry,
  applyPriorityItem,
  applyTx,
  canClose,
  maxPlanEntries,
  maxSegmentTxs,
  openRoundOf,
} from './transition.js'

/** Where in its block a transaction stands. */
export type TxPlace = { segment: number; index: number }

/**
 * A block in the making: items of the queue first, then transactions, then the plan. The tree moves along, segment by
 * segment; `undo` takes it back.
 */
export class BlockDraft {
  readonly #tree: StateTree
  readonly #context: TransitionContext
  readonly #overlay: Overlay
  readonly #before = new Map<number, bigint>()
  readonly #segments: Uint8Array[] = []
  readonly #checkpoints: Hex[] = []
  /** Transactions of the segment that is being filled. */
  #open: Uint8Array[] = []
  #items = 0
  #plan: PlanEntry[] = []
  #bytes = 3

  constructor(tree: StateTree, context: TransitionContext) {
    this.#tree = tree
    this.#context = context
    this.#overlay = new Overlay(tree)
  }

  /** Takes items of the queue; before any transaction. */
  addItems(items: readonly PriorityItem[]): void {
    for (let i = 0; i < items.length; i += segmentItems) {
      for (const item of items.slice(i, i + segmentItems)) {
        applyPriorityItem(this.#overlay, this.#context, item)
      }
      this.#checkpoint()
    }
    this.#items += items.length
    this.#bytes += itemSegmentCount(items.length) * 32
  }

  /**
   * Adds a transaction, and before it the settlements that it needs. Undefined when the block has no room for it.
   *
   * @throws TransitionError When it is invalid; then nothing is changed.
   */
  addTx(tx: RawL2Tx): TxPlace | undefined {
    const settlements = settlementsBefore(this.#overlay, this.#context, tx)
    const group = [...settlements.slice(0, maxSegmentTxs - 1), tx]
    if (!this.#hasRoom(group)) return undefined
    // A group is applied as one, so no checkpoint may fall into it.
    if (this.#open.length + group.length > maxSegmentTxs) this.#closeSegment()
    this.#overlay.attempt(() => {
      for (const one of group) applyTx(this.#overlay, this.#context, one)
    })
    this.#open.push(...group.map(encodeRawL2Tx))
    return {
      segment: itemSegmentCount(this.#items) + this.#segments.length,
      index: this.#open.length - 1,
    }
  }

  /** Closes the open round of each strategy that `isWanted` picks and that can be closed, and of every due one. */
  closeRounds(isWanted: (strategy: number, open: OpenRoundWord) => boolean): readonly PlanEntry[] {
    const view = this.#overlay
    const closable = this.#context.strategyAssets
      .map((_, strategy) => ({ strategy, open: openRoundOf(view, strategy) }))
      .filter(({ strategy }) => canClose(view, strategy))
    const due = closable.filter(({ open }) => open.isDue)
    const wanted = closable.filter(({ strategy, open }) => !open.isDue && isWanted(strategy, open))
    const chosen = [...due, ...wanted]
      .slice(0, maxPlanEntries)
      .sort((a, b) => a.strategy - b.strategy)
    if (chosen.length === 0) return []
    this.#closeSegment()
    this.#plan = chosen.map(({ strategy, open: { round, commit, uncommit } }) => {
      const entry = { strategy, round, commit, uncommit }
      applyPlanEntry(view, this.#context, entry)
      return entry
    })
    this.#checkpoint()
    return this.#plan
  }

  /** The payload; afterwards the draft only serves to be undone. */
  seal(): BlockPayload {
    this.#closeSegment()
    return {
      transactions: [...this.#segments],
      plan: this.#plan,
      checkpoints: [...this.#checkpoints],
    }
  }

  get isEmpty(): boolean {
    const hasTxs = this.#segments.length > 0 || this.#open.length > 0
    return this.#items === 0 && !hasTxs && this.#plan.length === 0
  }

  /** State within the block, as far as it has got. */
  get view(): Overlay {
    return this.#overlay
  }

  /** Words that the block has written so far and hashed, with what they were before it. */
  get before(): ReadonlyMap<number, bigint> {
    return this.#before
  }

  /** Takes the tree back to the state before the block. */
  undo(): void {
    this.#tree.update(this.#before)
    this.#before.clear()
    this.#overlay.clear()
  }

  #hasRoom(group: readonly RawL2Tx[]): boolean {
    const startsSegment = this.#open.length + group.length > maxSegmentTxs
    const segments =
      itemSegmentCount(this.#items) +
      this.#segments.length +
      (startsSegment && this.#open.length > 0 ? 2 : 1)
    const bytes = [...this.#open, ...group].reduce((sum, tx) => sum + sizeOf(tx), 0)
    // What may come yet: headers of two segments, a plan with all its entries.
    const reserved = 2 * 34 + 32 + maxPlanEntries * 33
    return segments + 1 <= maxSegments && this.#bytes + bytes + reserved <= maxPayloadBytes
  }

  #closeSegment(): void {
    if (this.#open.length === 0) return
    const bytes = joinBytes(this.#open)
    this.#segments.push(bytes)
    this.#bytes += bytes.length + 34
    this.#open = []
    this.#checkpoint()
  }

  #checkpoint(): void {
    for (const [key, word] of this.#tree.update(this.#overlay.changes)) {
      if (!this.#before.has(key)) this.#before.set(key, word)
    }
    this.#overlay.clear()
    this.#checkpoints.push(this.#tree.root())
  }
}

function sizeOf(tx: Uint8Array | RawL2Tx): number {
  return tx instanceof Uint8Array ? tx.length : tx.size
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
