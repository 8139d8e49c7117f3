import type { Hex } from 'viem'
import { parse, stringify } from '../../service/files.js'
import type { NodeLog } from '../../service/serviceLoop.js'
import { logFailure } from '../../service/serviceLoop.js'
import type { RawL2Tx } from '../l2Tx.js'
import { opcodes } from '../l2Tx.js'
import { createRollupNodeClient } from '../nodeClient.js'
import type { BlockFault } from '../replica.js'
import type { PlanEntry } from '../transition.js'
import { decodeSegment } from '../transition.js'
import { newSalt } from './createRollupL1.js'
import { attempt, performDuties, planOf } from './duties.js'
import type { Ledger } from './ledger.js'
import type { RollupL1, RollupTimes } from './rollupL1.js'
import type { SignerOf } from './signatures.js'
import { loadSignerOf } from './signatures.js'
import type { StoredBlock, StoredTx } from './store/rollupStore.js'

/** What a watcher looks after. */
export type WatcherPolicy = {
  /** Nodes that serve signatures. */
  sources: readonly string[]
  /** Seconds after a block in which its signatures may be missing. Default 1,800. */
  demandAfter: number
  /** Accounts whose transactions' signatures are demanded; undefined for all. */
  accounts: readonly number[] | undefined
  /** Whether it executes and finalises blocks. Default true. */
  doesDuties: boolean
}

export const defaultWatcherPolicy: WatcherPolicy = {
  sources: [],
  demandAfter: 1_800,
  accounts: undefined,
  doesDuties: true,
}

/** Counters of a watcher. */
export type WatcherMetrics = { checkedBlocks: number; provenFrauds: number; demands: number }

/** A proof that was announced, kept so that a restart goes on with the same salt. */
type Announcement = { blockHash: Hex; salt: Hex; isAnnounced: boolean }

/** A block that was executed although it is gone: its results are booked while the unwinding is open. */
type Orphan = Pick<StoredBlock, 'header'> & { plan: readonly PlanEntry[] }

/**
 * A watcher without its server: replays every block, proves what is wrong, demands signatures that nobody shows, and does what
 * anybody may.
 */
export class WatcherCore {
  readonly metrics: WatcherMetrics = { checkedBlocks: 0, provenFrauds: 0, demands: 0 }
  readonly #l1: RollupL1
  readonly #ledger: Ledger
  readonly #policy: WatcherPolicy
  readonly #signerOf: SignerOf
  readonly #log: NodeLog
  readonly #verified = new Set<string>()
  readonly #demanded = new Set<string>()
  #times: RollupTimes | undefined

  private constructor(
    l1: RollupL1,
    ledger: Ledger,
    policy: WatcherPolicy,
    signerOf: SignerOf,
    log: NodeLog,
  ) {
    this.#l1 = l1
    this.#ledger = ledger
    this.#policy = policy
    this.#signerOf = signerOf
    this.#log = log
  }

  static async open(
    l1: RollupL1,
    ledger: Ledger,
    policy: Partial<WatcherPolicy>,
    log: NodeLog,
  ): Promise<WatcherCore> {
    const { signerOf } = await loadSignerOf()
    return new WatcherCore(l1, ledger, { ...defaultWatcherPolicy, ...policy }, signerOf, log)
  }

  /** One round. */
  async look(): Promise<void> {
    const news = await this.#ledger.sync()
    for (const { id, hash } of news.applied) this.#log('checked', { blockId: id, hash })
    this.metrics.checkedBlocks += news.applied.length
    await this.#keepOrphans(news.dropped)
    const { fault, isEscaped } = this.#ledger.replica
    if (fault) {
      await this.#prove(fault)
      return // what stands on it means nothing
    }
    if (isEscaped) {
      await this.#unwind()
      return
    }
    this.#times ??= await this.#l1.readTimes()
    await this.#checkSignatures()
    if (this.#policy.doesDuties) await performDuties(this.#l1, this.#ledger, this.#log)
    await this.#escapeWhenDue(this.#times)
  }

  // ── Fraud ──────────────────────────────────────────────────────────────────────────────────────

  async #prove(fault: BlockFault): Promise<void> {
    const seenAt = performance.now()
    const { block, index, reason } = fault
    const details = { blockId: block.id, segment: index, reason }
    let known = await this.#announcement()
    if (known?.blockHash !== block.hash) {
      this.#log('fraudSeen', details)
      known = { blockHash: block.hash, salt: newSalt(), isAnnounced: false }
      await this.#setMeta('announcement', known)
    }
    if (!known.isAnnounced) {
      await this.#l1.commitFraud(block.hash, known.salt)
      await this.#setMeta('announcement', { ...known, isAnnounced: true })
    }
    const { salt } = known
    const isProven = await attempt(this.#log, 'fraudProven', details, () =>
      this.#l1.proveFraud(fault, salt),
    )
    if (!isProven) return
    this.metrics.provenFrauds += 1
    this.#log('proofTime', { ...details, milliseconds: Math.round(performance.now() - seenAt) })
  }

  async #announcement(): Promise<Announcement | undefined> {
    const text = await this.#ledger.store.meta('announcement')
    return text === undefined ? undefined : (parse(text) as Announcement)
  }

  // ── Signatures ─────────────────────────────────────────────────────────────────────────────────

  /** Looks for the signatures of every segment whose block can still be questioned. */
  async #checkSignatures(): Promise<void> {
    const now = await this.#l1.now()
    const { replica } = this.#ledger
    for (const block of replica.blocks) {
      if (!block.before || now >= block.header.planDeadline) continue
      const segments = replica.segmentsOf(block)
      for (const [index, { segment }] of segments.entries()) {
        const key = `${block.hash} ${index}`
        if (segment.kind !== 'transactions' || this.#verified.has(key)) continue
        const txs = [...decodeSegment(segment.bytes)]
        if (!this.#isWatched(txs)) continue
        if (await this.#hasSignatures(block, index, txs)) {
          this.#verified.add(key)
          continue
        }
        const isLate = Number(now - block.header.l1Time) >= this.#policy.demandAfter
        if (isLate) await this.#demand(block, segments, index, key)
      }
    }
  }

  #isWatched(txs: readonly RawL2Tx[]): boolean {
    const { accounts } = this.#policy
    return accounts === undefined || txs.some(({ from }) => accounts.includes(from))
  }

  async #hasSignatures(
    block: StoredBlock,
    index: number,
    txs: readonly RawL2Tx[],
  ): Promise<boolean> {
    const kept = await this.#ledger.store.segmentTxs(block.id, index)
    const known = new Map(kept.map((tx) => [tx.place?.index, tx]))
    const isComplete = (): boolean =>
      txs.every(
        (tx, i) => tx.op === opcodes.settle || this.#isSignedByOwner(tx, known.get(i)?.signature),
      )
    if (isComplete()) return true

    for (const url of this.#policy.sources) {
      const found = await createRollupNodeClient(url)
        .getSegmentSignatures(block.id, index)
        .catch(() => undefined)
      const fetched = found?.signatures ?? []
      const added = txs.flatMap((tx, i): StoredTx[] => {
        const record = known.get(i)
        const signature = fetched[i]
        if (!record || !signature || !this.#isSignedByOwner(tx, signature)) return []
        return [{ ...record, signature }]
      })
      if (added.length === 0) continue
      await this.#ledger.store.transaction((writer) => writer.putTxs(added))
      for (const record of added) known.set(record.place?.index, record)
    }
    return isComplete()
  }

  #isSignedByOwner(tx: RawL2Tx, signature: Hex | null | undefined): boolean {
    if (!signature) return false
    const owner = this.#ledger.replica.ownerOf(tx.from)?.toLowerCase()
    return this.#signerOf(this.#ledger.digest(tx), signature)?.toLowerCase() === owner
  }

  async #demand(
    block: StoredBlock,
    segments: BlockFault['segments'],
    index: number,
    key: string,
  ): Promise<void> {
    const isOpen = this.#ledger.replica.demands.some(
      ({ blockId, segment }) => blockId === block.id && segment === index,
    )
    if (isOpen || this.#demanded.has(key)) return
    this.#demanded.add(key)
    const fee = this.#times?.demandFee ?? 0n
    const isSent = await attempt(
      this.#log,
      'signaturesDemanded',
      { blockId: block.id, segment: index },
      () => this.#l1.demandSignatures(block.header, segments, index, fee),
    )
    if (isSent) this.metrics.demands += 1
  }

  // ── Escape ─────────────────────────────────────────────────────────────────────────────────────

  async #escapeWhenDue({ escapeDelay }: RollupTimes): Promise<void> {
    const { replica } = this.#ledger
    const executed = replica.blocks.find(({ id }) => id === replica.executedId)
    const cursor = executed
      ? executed.header.priorityFrom + BigInt(executed.header.priorityCount)
      : 0n
    const oldest = replica.item(cursor)
    if (!oldest || (await this.#l1.now()) < oldest.l1Time + escapeDelay) return
    const next = replica.blocks.find(({ id }) => id === replica.executedId + 1n)
    await attempt(this.#log, 'escapeActivated', {}, () =>
      this.#l1.activateEscape(executed?.header, next?.header),
    )
  }

  async #keepOrphans(dropped: readonly StoredBlock[]): Promise<void> {
    const orphans = dropped
      .map((block) => ({ header: block.header, plan: planOf(this.#ledger, block) }))
      .filter(({ plan }) => plan.length > 0)
    if (orphans.length === 0) return
    await this.#setMeta('orphans', [...(await this.#orphans()), ...orphans])
  }

  async #orphans(): Promise<Orphan[]> {
    const text = await this.#ledger.store.meta('orphans')
    return text === undefined ? [] : (parse(text) as Orphan[])
  }

  /** Books what was executed and does not count, and turns it back: shares too many are sold, those missing bought. */
  async #unwind(): Promise<void> {
    const orphans = await this.#orphans()
    if (orphans.length === 0) return
    await this.#setMeta('orphans', undefined)
    const strategies = new Set<number>()
    for (const { header, plan } of orphans) {
      for (const [entry, { strategy, round }] of plan.entries()) {
        const result = this.#ledger.replica.resultItem(strategy, round)
        if (!result) continue // it was never executed
        await this.#try('orphanBooked', { blockId: header.blockId, strategy, round }, () =>
          this.#l1.bookOrphan(header, plan, entry, result.index, result.item),
        )
        strategies.add(strategy)
      }
    }
    for (const strategy of strategies) {
      await this.#try('unwound', { strategy }, () => this.#l1.unwind(strategy))
    }
  }

  /** As `attempt`, for what is tried once. */
  async #try(
    event: string,
    details: Record<string, unknown>,
    send: () => Promise<Hex>,
  ): Promise<void> {
    try {
      await attempt(this.#log, event, details, send)
    } catch (error) {
      logFailure(this.#log, error, details)
    }
  }

  #setMeta(name: string, value: object | undefined): Promise<void> {
    return this.#ledger.store.transaction((writer) =>
      writer.setMeta(name, value === undefined ? undefined : stringify(value)),
    )
  }
}
