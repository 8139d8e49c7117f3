import type { Hex } from 'viem'
import { hexToBytes } from 'viem'
import type { NodeLog } from '../../service/serviceLoop.js'
import { decodePayload } from '../block.js'
import { opcodes } from '../l2Tx.js'
import { resultAccounts } from '../stateWords.js'
import { decodeSegment } from '../transition.js'
import type { SealedBlock } from './blockMaker.js'
import {
  type BlockMaker,
  sealedFromText,
  sealedToText,
  viewAfter,
  wordsAfter,
} from './blockMaker.js'
import { digestHex } from './digest.js'
import { performDuties } from './duties.js'
import type { Ledger } from './ledger.js'
import type { MempoolLimits, MempoolState } from './mempool.js'
import type { PublisherOptions } from './publisher.js'
import { Publisher } from './publisher.js'
import type { RollupL1 } from './rollupL1.js'
import { storedOf, TxPool } from './txPool.js'

/** Counters of a producer. */
export type ProducerMetrics = { sealedBlocks: number; sealedTxs: number; lostBlocks: number }

/**
 * A producer without its server: reads layer 1, seals blocks, publishes them. A sealed block is written down, with the places of
 * its transactions, before any of it is told or sent; after a crash the same block is published, never another one of that id
 * while it can still be mined.
 */
export class ProducerCore {
  readonly pool: TxPool
  readonly metrics: ProducerMetrics = { sealedBlocks: 0, sealedTxs: 0, lostBlocks: 0 }
  readonly #l1: RollupL1
  readonly #ledger: Ledger
  readonly #maker: BlockMaker
  readonly #publisher: Publisher
  readonly #log: NodeLog
  readonly #now: () => number
  #sealed: SealedBlock | undefined
  #isLoaded = false

  private constructor(
    l1: RollupL1,
    ledger: Ledger,
    pool: TxPool,
    maker: BlockMaker,
    log: NodeLog,
    options: PublisherOptions,
  ) {
    this.#l1 = l1
    this.#ledger = ledger
    this.pool = pool
    this.#maker = maker
    this.#publisher = new Publisher(l1, options)
    this.#log = log
    this.#now = options.now ?? Date.now
  }

  static async open(
    l1: RollupL1,
    ledger: Ledger,
    maker: BlockMaker,
    limits: MempoolLimits,
    log: NodeLog,
    options: PublisherOptions = {},
  ): Promise<ProducerCore> {
    const pool = await TxPool.open(ledger, stateOf(ledger, undefined), limits, options.now)
    const core = new ProducerCore(l1, ledger, pool, maker, log, options)
    core.#sealed = sealedFromText(await ledger.store.meta('sealed'))
    return core
  }

  /** Block that is on its way to layer 1. */
  get sealedId(): bigint | undefined {
    return this.#sealed?.blockId
  }

  /** One round: read, seal, publish, do what anybody may. */
  async look(): Promise<void> {
    const news = await this.#ledger.sync()
    const hasChanged = news.facts.length > 0 || news.wasReset
    if (hasChanged || !this.#isLoaded) await this.#takeUp(news.dropped.length > 0 || news.wasReset)
    if (this.#ledger.replica.isEscaped || this.#ledger.replica.fault) return
    if (!this.#sealed) await this.#seal()
    if (this.#sealed) await this.#publish(this.#sealed)
    // Another transaction must not take the nonce of a block that is on its way.
    if (!this.#sealed) await performDuties(this.#l1, this.#ledger, this.#log)
  }

  /** After layer 1 has said something: what has become of the sealed block, and what the mempool goes on from. */
  async #takeUp(wereDropped: boolean): Promise<void> {
    await this.#reviewSealed()
    await this.pool.rebase(this.#mempoolState())
    if (wereDropped || !this.#isLoaded) await this.pool.reload()
    this.#isLoaded = true
  }

  #mempoolState(): MempoolState {
    return stateOf(this.#ledger, this.#sealed)
  }

  /** The sealed block is done when layer 1 has it, and lost when layer 1 has gone on without it. */
  async #reviewSealed(): Promise<void> {
    const sealed = this.#sealed
    if (!sealed) return
    const { replica, store } = this.#ledger
    const { blockId, parentHash, payload } = sealed
    if (replica.tip.blockId >= blockId) {
      const committed = await store.block(blockId)
      if (committed?.payload === payload) {
        this.#log('committed', { blockId, hash: committed.hash, l1Hash: committed.l1Hash })
        await this.#forget([])
      } else {
        await this.#lose('another block has this id')
      }
      return
    }
    if (replica.tip.blockId !== blockId - 1n || replica.tipHash !== parentHash) {
      await this.#lose('its parent is gone')
    }
  }

  async #seal(): Promise<void> {
    const { replica } = this.#ledger
    const now = this.#now() / 1_000
    const reason = this.#maker.reasonToSeal(replica, this.pool.mempool, now, await this.#l1.now())
    if (!reason || !(await this.#l1.isEntitled())) return
    const feeAccount = replica.accountOf(this.#l1.account)
    if (feeAccount === undefined) return // until layer 1 has said the registration
    const sealing = this.#maker.seal(replica, this.pool.mempool, feeAccount, now)
    if (!sealing) return
    const { block, included, refused } = sealing
    await this.#ledger.store.transaction(async (writer) => {
      await writer.setMeta('sealed', sealedToText(block))
      await writer.putTxs(
        included.map(({ tx, place }) => ({
          ...storedOf(tx),
          place: { blockId: block.blockId, ...place },
        })),
      )
    })
    this.#sealed = block
    this.metrics.sealedBlocks += 1
    this.metrics.sealedTxs += included.length
    this.#log('sealed', {
      blockId: block.blockId,
      reason,
      items: block.priorityCount,
      txs: included.length,
      rounds: sealing.planLength,
    })
    await this.pool.refuse(refused)
    await this.pool.rebase(this.#mempoolState())
  }

  async #publish(sealed: SealedBlock): Promise<void> {
    const outcome = await this.#publisher.publish(sealed, async (numbered) => {
      this.#sealed = numbered
      await this.#ledger.store.transaction((writer) =>
        writer.setMeta('sealed', sealedToText(numbered)),
      )
    })
    if (outcome.state === 'sent') {
      this.#log('published', { blockId: sealed.blockId, hash: outcome.hash })
    }
    if (outcome.state === 'lost') {
      await this.#lose(outcome.error)
      await this.#takeUp(true)
    }
  }

  /** Its transactions wait again, but for those that the block of another has taken. */
  async #lose(why: string): Promise<void> {
    const sealed = this.#sealed
    if (!sealed) return
    this.metrics.lostBlocks += 1
    this.#log('lost', { blockId: sealed.blockId, why })
    const taken = new Set(await this.#hashesOfCommitted(sealed.blockId))
    await this.#forget(this.#hashesOf(sealed).filter((hash) => !taken.has(hash)))
    await this.pool.reload()
  }

  async #forget(unplaced: readonly Hex[]): Promise<void> {
    await this.#ledger.store.transaction(async (writer) => {
      await writer.unplaceTxs(unplaced)
      await writer.setMeta('sealed', undefined)
    })
    this.#sealed = undefined
  }

  async #hashesOfCommitted(blockId: bigint): Promise<Hex[]> {
    const block = await this.#ledger.store.block(blockId)
    if (!block) return []
    const { payload, header } = block
    return this.#hashesOf({ payload, priorityCount: header.priorityCount })
  }

  #hashesOf({ payload, priorityCount }: Pick<SealedBlock, 'payload' | 'priorityCount'>): Hex[] {
    const { transactions } = decodePayload(hexToBytes(payload), priorityCount)
    return transactions.flatMap((bytes) =>
      [...decodeSegment(bytes)]
        .filter(({ op }) => op !== opcodes.settle)
        .map((raw) => digestHex(this.#ledger.digest(raw))),
    )
  }
}

/** What a mempool judges by: the tip, with the sealed block on top where there is one. */
function stateOf({ replica }: Ledger, sealed: SealedBlock | undefined): MempoolState {
  const isOnTip = sealed && sealed.parentHash === replica.tipHash
  return {
    view: isOnTip ? viewAfter(replica, wordsAfter(replica, sealed)) : replica.tree,
    // Whoever will get the fees: no account that has other words.
    context: replica.context(resultAccounts - 1),
    ownerOf: (account) => replica.ownerOf(account),
  }
}
