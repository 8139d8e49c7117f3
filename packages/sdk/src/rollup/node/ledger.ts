import { bytesToHex } from 'viem'
import type { Cursor } from '../../service/chainReader.js'
import { parse, stringify } from '../../service/files.js'
import type { L1Source } from '../l1Source.js'
import type { RollupDomain } from '../l2Tx.js'
import { encodeRawL2Tx, opcodes } from '../l2Tx.js'
import { unpackFee } from '../packedAmount.js'
import type { BlockFault, L1Fact, ReplicaHead } from '../replica.js'
import { Replica } from '../replica.js'
import { decodeSegment } from '../transition.js'
import type { Digester } from './digest.js'
import { digester, digestHex } from './digest.js'
import { fastKeccak } from './hash.js'
import type { RollupStore, RollupWriter, StoredBlock, StoredTx } from './store/rollupStore.js'

/** What one look at layer 1 brought. */
export type LedgerNews = {
  /** Blocks that were replayed and are right. */
  applied: StoredBlock[]
  /** Blocks that were taken back. */
  dropped: StoredBlock[]
  /** Whether the chain was read again from the beginning. */
  wasReset: boolean
  facts: L1Fact[]
}

/**
 * The replica and the store together: what layer 1 says is taken in and kept, one range of blocks at a time, so that a process
 * that ends at any moment goes on where it was.
 */
export class Ledger {
  readonly store: RollupStore
  readonly digest: Digester
  readonly #source: L1Source
  readonly #cursor: Cursor
  #replica: Replica
  #news: LedgerNews = noNews()
  #placed: StoredTx[] = []

  private constructor(store: RollupStore, source: L1Source, cursor: Cursor) {
    this.store = store
    this.#source = source
    this.#cursor = cursor
    this.digest = digester(source.domain)
    this.#replica = new Replica()
  }

  /** Opens what a store has kept, or begins anew. */
  static async open(store: RollupStore, source: L1Source): Promise<Ledger> {
    const keptCursor = await store.meta('cursor')
    const cursor = keptCursor ? (parse(keptCursor) as Cursor) : { nextBlock: source.fromBlock }
    const ledger = new Ledger(store, source, cursor)
    await ledger.#begin()
    const head = await store.meta('head')
    if (head) {
      const [owners, items, words, blocks] = await Promise.all([
        store.owners(),
        store.items(),
        store.words(),
        store.blocks((parse(head) as ReplicaHead).finalId),
      ])
      ledger.#replica.restore(parse(head) as ReplicaHead, { owners, items, words, blocks })
    }
    return ledger
  }

  get replica(): Replica {
    return this.#replica
  }

  get domain(): RollupDomain {
    return this.#source.domain
  }

  /** Next block of layer 1 to read. */
  get nextL1Block(): bigint {
    return this.#cursor.nextBlock
  }

  /** Reads what is new on layer 1, and keeps it. */
  async sync(): Promise<LedgerNews> {
    await this.#source.read(
      this.#cursor,
      async (facts) => {
        for (const fact of facts) this.#replica.apply(fact)
        this.#news.facts.push(...facts)
        await this.#keep()
      },
      async () => {
        await this.#begin()
        this.#news.wasReset = true
        await this.store.transaction(async (writer) => {
          await writer.forgetChain()
          await writer.setMeta('head', undefined)
          await this.#keepCursor(writer)
        })
      },
    )
    const news = this.#news
    this.#news = noNews()
    return news
  }

  async #begin(): Promise<void> {
    this.#placed = []
    this.#replica = new Replica(await fastKeccak(), {
      applied: (block, segments) => {
        this.#news.applied.push(block)
        this.#placed.push(...this.#txsOf(block, segments))
      },
      dropped: (block) => {
        this.#news.dropped.push(block)
        this.#placed = this.#placed.filter(({ place }) => place?.blockId !== block.id)
      },
    })
  }

  #txsOf({ id }: StoredBlock, segments: BlockFault['segments']): StoredTx[] {
    return segments.flatMap(({ segment }, number) => {
      if (segment.kind !== 'transactions') return []
      return [...decodeSegment(segment.bytes)].flatMap((raw, index): StoredTx[] =>
        raw.op === opcodes.settle
          ? []
          : [
              {
                hash: digestHex(this.digest(raw)),
                bytes: bytesToHex(encodeRawL2Tx(raw)),
                signature: undefined,
                account: raw.from,
                nonce: raw.nonce,
                fee: unpackFee(raw.fee16) ?? 0n,
                place: { blockId: id, segment: number, index },
                error: undefined,
              },
            ],
      )
    })
  }

  async #keep(): Promise<void> {
    const changes = this.#replica.takeChanges()
    const placed = this.#placed
    this.#placed = []
    await this.store.transaction(async (writer) => {
      if (changes.droppedFrom !== undefined) await writer.dropBlocks(changes.droppedFrom)
      await writer.addOwners(changes.owners)
      await writer.addItems(changes.items)
      await writer.putWords(changes.words)
      await writer.putBlocks(changes.blocks)
      for (const { upToId, status } of changes.statuses) await writer.setBlockStatus(upToId, status)
      await writer.putTxs(placed)
      await writer.setMeta('head', stringify(this.#replica.head))
      await this.#keepCursor(writer)
    })
  }

  #keepCursor(writer: RollupWriter): Promise<void> {
    return writer.setMeta('cursor', stringify(this.#cursor))
  }
}

function noNews(): LedgerNews {
  return { applied: [], dropped: [], wasReset: false, facts: [] }
}
