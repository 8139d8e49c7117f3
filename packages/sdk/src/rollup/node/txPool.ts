import type { Hex } from 'viem'
import type { ReceiptStatus } from '../nodeApi.js'
import type { Ledger } from './ledger.js'
import type { MempoolLimits, MempoolState, PendingTx, RefusedTx } from './mempool.js'
import { Mempool, MempoolError } from './mempool.js'
import { loadSignerOf } from './signatures.js'
import type { StoredTx } from './store/rollupStore.js'

/**
 * The mempool of a producer, with what it has acknowledged kept in the store: a transaction is answered only once it is there.
 * What comes while a write is under way is written together.
 */
export class TxPool {
  readonly mempool: Mempool
  readonly #ledger: Ledger
  readonly #now: () => number
  #waiting: { tx: PendingTx; resolve: () => void; reject: (error: unknown) => void }[] = []
  #isWriting = false

  private constructor(ledger: Ledger, mempool: Mempool, now: () => number) {
    this.#ledger = ledger
    this.mempool = mempool
    this.#now = now
  }

  static async open(
    ledger: Ledger,
    state: MempoolState,
    limits: MempoolLimits,
    now: () => number = Date.now,
  ): Promise<TxPool> {
    const { signerOf } = await loadSignerOf()
    return new TxPool(ledger, new Mempool(state, ledger.digest, signerOf, limits), now)
  }

  /**
   * Takes a transaction in, and resolves once it is kept.
   *
   * @throws MempoolError
   */
  async submit(bytes: Hex, signature: Hex): Promise<{ hash: Hex; status: ReceiptStatus }> {
    const tx = this.mempool.add(bytes, signature, this.#now())
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ tx, resolve, reject })
      void this.#write()
    })
    return { hash: tx.hash, status: 'pending' }
  }

  /** Takes up what the store has, after a start or when blocks were dropped. */
  async reload(): Promise<void> {
    const stale: StoredTx[] = []
    const known = new Set(this.mempool.hashes)
    for (const stored of await this.#ledger.store.pendingTxs()) {
      const { hash, bytes, signature } = stored
      if (!signature || known.has(hash)) continue
      try {
        this.mempool.add(bytes, signature, this.#now())
      } catch (error) {
        if (!(error instanceof MempoolError)) throw error
        stale.push({ ...stored, error: error.code })
      }
    }
    await this.#ledger.store.transaction((writer) => writer.putTxs(stale))
  }

  /** Goes on from another state; what cannot run any more is refused. */
  async rebase(state: MempoolState): Promise<void> {
    await this.refuse(this.mempool.rebase(state))
  }

  /** Writes down that transactions were refused after they had been taken in. */
  async refuse(refused: readonly RefusedTx[]): Promise<void> {
    if (refused.length === 0) return
    for (const { tx } of refused) this.mempool.remove(tx)
    await this.#ledger.store.transaction((writer) =>
      writer.putTxs(refused.map(({ tx, code }) => ({ ...storedOf(tx), error: code }))),
    )
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return
    this.#isWriting = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      try {
        await this.#ledger.store.transaction((writer) =>
          writer.putTxs(batch.map(({ tx }) => storedOf(tx))),
        )
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { tx, reject } of batch) {
          this.mempool.remove(tx)
          reject(error)
        }
      }
    }
    this.#isWriting = false
  }
}

/** A waiting transaction as it is kept. */
export function storedOf({ hash, bytes, signature, raw, fee }: PendingTx): StoredTx {
  const common = { hash, bytes, signature, fee, place: undefined, error: undefined }
  return { ...common, account: raw.from, nonce: raw.nonce }
}
