import type { Hex } from 'viem'
import { bytesToHex, hexToBytes } from 'viem'
import { parse, stringify } from '../../service/files.js'
import { blockSegments, decodePayload, encodePayload, maxBlockItems } from '../block.js'
import type { TxPlace } from '../blockDraft.js'
import { BlockDraft } from '../blockDraft.js'
import { replaySegment } from '../fraud.js'
import { l2ErrorCode } from '../l2Tx.js'
import { Overlay } from '../overlay.js'
import type { Replica } from '../replica.js'
import type { OpenRoundWord } from '../stateWords.js'
import { canClose, openRoundOf } from '../transition.js'
import type { Mempool, PendingTx, RefusedTx } from './mempool.js'

/** When a producer seals a block and closes rounds. Times are in seconds. */
export type SealPolicy = {
  /** Bytes of waiting transactions that fill a block. Default 60,000. */
  maxBlockBytes: number
  /** Age of the oldest transaction. Default 60. */
  maxTxAge: number
  /** Age of the oldest queue item, results included. Default 600. */
  maxItemAge: number
  /** Age of a round's oldest order. Default 3,600. */
  maxPlanAge: number
  /** Value of a strategy's open orders that closes its round at once, asset units. Default: none does. */
  minPlanValue: Readonly<Record<number, bigint>>
}

export const defaultSealPolicy: SealPolicy = {
  maxBlockBytes: 60_000,
  maxTxAge: 60,
  maxItemAge: 600,
  maxPlanAge: 3_600,
  minPlanValue: {},
}

/** A block that was sealed and is not on layer 1 yet: kept before anything of it is told or sent. */
export type SealedBlock = {
  blockId: bigint
  parentHash: Hex
  feeAccount: number
  priorityCount: number
  payload: Hex
  /** Nonce of the transaction that publishes it: another attempt takes the same one. */
  l1Nonce: number | undefined
}

/** Why a block is sealed now. */
export type SealReason = 'bytes' | 'txAge' | 'itemAge' | 'planValue' | 'planAge' | 'dueRound'

/** What sealing gave. */
export type Sealing = {
  block: SealedBlock
  included: { tx: PendingTx; place: TxPlace }[]
  refused: RefusedTx[]
  /** Entries of the plan. */
  planLength: number
}

/** The producer's own block is one that a watcher would dispute. It is a bug, and nothing is published. */
export class DisputableBlockError extends Error {
  override name = 'DisputableBlockError'
}

/** Makes blocks out of the queue, the mempool and the open rounds. */
export class BlockMaker {
  readonly #policy: SealPolicy
  /** Since when each strategy's open round has orders, Unix seconds. */
  readonly #roundSince = new Map<number, { round: number; since: number }>()

  constructor(policy: Partial<SealPolicy> = {}) {
    this.#policy = { ...defaultSealPolicy, ...policy }
  }

  /**
   * Why a block is to be sealed now; undefined when there is no reason.
   *
   * @param now Unix seconds.
   * @param l1Time Unix seconds of layer 1.
   */
  reasonToSeal(
    replica: Replica,
    mempool: Mempool,
    now: number,
    l1Time: bigint,
  ): SealReason | undefined {
    const policy = this.#policy
    if (mempool.readyBytes >= policy.maxBlockBytes) return 'bytes'
    if (mempool.ready.length > 0 && mempool.age(now * 1_000) >= policy.maxTxAge * 1_000) {
      return 'txAge'
    }
    const [oldest] = replica.openItems
    if (oldest && Number(l1Time - oldest.l1Time) >= policy.maxItemAge) return 'itemAge'
    const view = mempool.pendingView
    for (const [strategy, { adapter }] of replica.strategies.entries()) {
      if (!adapter || !canClose(view, strategy)) continue
      const open = openRoundOf(view, strategy)
      if (open.isDue) return 'dueRound'
      if (this.#hasValue(strategy, open)) return 'planValue'
      if (this.#roundAge(strategy, open, now) >= policy.maxPlanAge) return 'planAge'
    }
    return undefined
  }

  /** Seals a block on top of the replica's tip; the tree is left as it was. Undefined when there is nothing to put into it. */
  seal(replica: Replica, mempool: Mempool, feeAccount: number, now: number): Sealing | undefined {
    const context = replica.context(feeAccount)
    const draft = new BlockDraft(replica.tree, context)
    const items = replica.openItems.slice(0, maxBlockItems)
    draft.addItems(items)
    const included: Sealing['included'] = []
    const refused: RefusedTx[] = []
    for (const tx of mempool.ready) {
      try {
        const place = draft.addTx(tx.raw)
        if (!place) break
        included.push({ tx, place })
      } catch (error) {
        const code = l2ErrorCode(error)
        if (!code) throw error
        refused.push({ tx, code })
      }
    }
    const plan = draft.closeRounds(
      (strategy, open) =>
        this.#hasValue(strategy, open) ||
        this.#roundAge(strategy, open, now) >= this.#policy.maxPlanAge,
    )
    const payload = draft.seal()
    const isEmpty = draft.isEmpty
    draft.undo()
    if (isEmpty) return undefined
    const block: SealedBlock = {
      blockId: replica.tip.blockId + 1n,
      parentHash: replica.tipHash,
      feeAccount,
      priorityCount: items.length,
      payload: bytesToHex(encodePayload(payload)),
      l1Nonce: undefined,
    }
    wordsAfter(replica, block) // throws when a watcher would dispute it
    return { block, included, refused, planLength: plan.length }
  }

  #hasValue(strategy: number, { commit, uncommit }: OpenRoundWord): boolean {
    const least = this.#policy.minPlanValue[strategy]
    return least !== undefined && commit + uncommit >= least
  }

  #roundAge(strategy: number, { round }: OpenRoundWord, now: number): number {
    const known = this.#roundSince.get(strategy)
    if (known?.round === round) return now - known.since
    this.#roundSince.set(strategy, { round, since: now })
    return 0
  }
}

/**
 * The words that a sealed block writes, by the watcher's own code; the tree is left as it was.
 *
 * @throws DisputableBlockError
 */
export function wordsAfter(
  replica: Replica,
  { payload, priorityCount, feeAccount }: SealedBlock,
): Map<number, bigint> {
  const { tree } = replica
  const context = replica.context(feeAccount)
  const parts = decodePayload(hexToBytes(payload), priorityCount)
  const items = replica.openItems.slice(0, priorityCount)
  const segments = blockSegments(parts, replica.cursor, items)
  const before = new Map<number, bigint>()
  let fault: string | undefined
  for (const [i, { segment, checkpoint }] of segments.entries()) {
    const replay = replaySegment(tree, context, segment, checkpoint, i === segments.length - 1)
    if (!replay.isHonest) {
      fault = `Segment ${i} would be disputed: ${replay.fault.reason}.`
      break
    }
    for (const [key, word] of replay.before) if (!before.has(key)) before.set(key, word)
  }
  const after = new Map([...before.keys()].map((key) => [key, tree.get(key)]))
  tree.update(before)
  if (fault) throw new DisputableBlockError(fault)
  return after
}

/** Words of the tip with a sealed block on top. */
export function viewAfter(replica: Replica, words: ReadonlyMap<number, bigint>): Overlay {
  const view = new Overlay(replica.tree)
  for (const [key, word] of words) view.set(key, word)
  return view
}

/** A sealed block as text. */
export function sealedToText(block: SealedBlock | undefined): string | undefined {
  return block && stringify(block)
}

/** Reads {@link sealedToText}. */
export function sealedFromText(text: string | undefined): SealedBlock | undefined {
  return text === undefined ? undefined : (parse(text) as SealedBlock)
}
