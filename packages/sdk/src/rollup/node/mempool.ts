import type { Address, Hex } from 'viem'
import { hexToBytes } from 'viem'
import { settlementsBefore } from '../accountState.js'
import type { L2ErrorCode } from '../codes.js'
import { TransitionError } from '../codes.js'
import type { RawL2Tx } from '../l2Tx.js'
import { decodeRawL2Tx, l2ErrorCode, opcodes } from '../l2Tx.js'
import { Overlay } from '../overlay.js'
import { allAmount40, unpackAmount, unpackFee } from '../packedAmount.js'
import { nonceSlot, wordKey } from '../stateWords.js'
import type { TransitionContext, WordReader } from '../transition.js'
import { applyTx } from '../transition.js'
import type { Digester } from './digest.js'
import { digestHex } from './digest.js'
import type { SignerOf } from './signatures.js'

/** A transaction that waits for a block. */
export type PendingTx = {
  hash: Hex
  bytes: Hex
  signature: Hex
  raw: RawL2Tx
  fee: bigint
  /** Unix milliseconds. */
  receivedAt: number
}

/** Bounds of a mempool. */
export type MempoolLimits = {
  /** Most pending transactions of one account. Default 16. */
  perAccount: number
  /** Furthest that a nonce may run ahead. Default 64. */
  nonceGap: number
  /** Most bytes of transactions in all; the lowest fees leave first. Default 4 MB. */
  bytes: number
}

export const defaultMempoolLimits: MempoolLimits = {
  perAccount: 16,
  nonceGap: 64,
  bytes: 4_000_000,
}

/** Why the mempool has no room, beside the codes of layer 2. */
export type MempoolErrorCode = L2ErrorCode | 'MempoolFull' | 'AccountQueueFull' | 'FeeTooLow'

/** A transaction was not taken in. State and nonces are as before. */
export class MempoolError extends Error {
  override name = 'MempoolError'
  readonly code: MempoolErrorCode

  constructor(code: MempoolErrorCode) {
    super(code)
    this.code = code
  }
}

/** What a mempool judges by. */
export type MempoolState = {
  /** Words after the last block, that in flight included. */
  view: WordReader
  context: TransitionContext
  ownerOf: (account: number) => Address | undefined
}

/** Bytes that a signature and the bookkeeping of a transaction count for. */
const overheadBytes = 100
/** Milliseconds between two times that the pending state is made again because of replacements. */
const rebuildInterval = 250

/** Place of one nonce of one account; a replacement takes over the place. */
type Slot = { tx: PendingTx }

/** A transaction that cannot run any more. */
export type RefusedTx = { tx: PendingTx; code: L2ErrorCode }

/**
 * Transactions that wait for a block, in the order in which they came; those of one account by nonce. One that can run now is
 * tried on the pending state when it comes, so that its sender hears of a mistake at once.
 */
export class Mempool {
  readonly #limits: MempoolLimits
  readonly #digest: Digester
  readonly #signerOf: SignerOf
  readonly #byAccount = new Map<number, Map<number, Slot>>()
  /** Those that can run, in their order. */
  readonly #ready = new Set<Slot>()
  #state: MempoolState
  #pending: Overlay
  #bytes = 0
  #readyBytes = 0
  #size = 0
  #staleSince: number | undefined

  constructor(
    state: MempoolState,
    digest: Digester,
    signerOf: SignerOf,
    limits: MempoolLimits = defaultMempoolLimits,
  ) {
    this.#state = state
    this.#pending = new Overlay(state.view)
    this.#digest = digest
    this.#signerOf = signerOf
    this.#limits = limits
  }

  /** Transactions that wait. */
  get size(): number {
    return this.#size
  }

  /** Hashes of all that wait. */
  get hashes(): Hex[] {
    return [...this.#byAccount.values()].flatMap((queue) =>
      [...queue.values()].map(({ tx }) => tx.hash),
    )
  }

  /** Transactions that can run, in the order in which they came. */
  get ready(): readonly PendingTx[] {
    return [...this.#ready].map(({ tx }) => tx)
  }

  /** How long the oldest transaction that can run has waited, milliseconds; 0 where there is none. */
  age(now: number): number {
    const [oldest] = this.#ready
    return oldest ? now - oldest.tx.receivedAt : 0
  }

  /** Bytes of the transactions that can run, as they will stand on layer 1. */
  get readyBytes(): number {
    return this.#readyBytes
  }

  /** Words with every transaction that can run applied. */
  get pendingView(): WordReader {
    return this.#pending
  }

  /** Nonce for the next transaction of an account, after those that can run. */
  nextNonce(account: number): number {
    return Number(this.#pending.get(wordKey(account, nonceSlot)))
  }

  /**
   * Takes a transaction in. Checks in the order of the specification: account, nonce, signature, packing, amounts and ids,
   * balance.
   *
   * @throws MempoolError
   */
  add(bytes: Hex, signature: Hex, receivedAt: number): PendingTx {
    if (this.#staleSince !== undefined && receivedAt - this.#staleSince > rebuildInterval) {
      this.#rebuild()
    }
    const raw = decode(bytes)
    const { from, nonce } = raw
    if (from < 1 || from > this.#state.context.accountCount) {
      throw new MempoolError('UnknownAccount')
    }
    const next = this.nextNonce(from)
    const slot = this.#byAccount.get(from)?.get(nonce)
    const isPast = nonce < next && !slot
    if (isPast || nonce > next + this.#limits.nonceGap) throw new MempoolError('BadNonce')

    const digest = this.#digest(raw)
    const hash = digestHex(digest)
    if (slot?.tx.hash === hash) return slot.tx
    this.#requireSignature(raw, digest, signature)
    const fee = requireFields(raw)
    const tx: PendingTx = { hash, bytes, signature, raw, fee, receivedAt }
    if (slot) this.#replace(slot, tx)
    else this.#insert(tx, next)
    return tx
  }

  /**
   * Goes on from another state: after a block, or when accounts were added. What has been included leaves, and what cannot run any
   * more is returned with its error.
   */
  rebase(state: MempoolState): RefusedTx[] {
    this.#state = state
    return this.#rebuild()
  }

  /** Leaves a transaction out. */
  remove({ hash, raw }: PendingTx): void {
    const queue = this.#byAccount.get(raw.from)
    const slot = queue?.get(raw.nonce)
    if (!queue || slot?.tx.hash !== hash) return
    queue.delete(raw.nonce)
    if (queue.size === 0) this.#byAccount.delete(raw.from)
    if (this.#ready.delete(slot)) this.#readyBytes -= raw.size
    this.#bytes -= raw.size + overheadBytes
    this.#size -= 1
  }

  #insert(tx: PendingTx, next: number): void {
    const { from, nonce, size } = tx.raw
    this.#requireRoom(tx)
    if (nonce === next) this.#run(tx)
    const slot = { tx }
    const queue = this.#byAccount.get(from) ?? new Map<number, Slot>()
    this.#byAccount.set(from, queue)
    queue.set(nonce, slot)
    this.#bytes += size + overheadBytes
    this.#size += 1
    if (nonce === next) {
      this.#setReady(slot)
      this.#promote(from)
    }
  }

  /** The new one takes the place of the old; whether it can run shows when the pending state is made again. */
  #replace(slot: Slot, tx: PendingTx): void {
    const { fee } = slot.tx
    if (tx.fee === fee || tx.fee * 10n < fee * 11n) throw new MempoolError('FeeTooLow')
    const change = tx.raw.size - slot.tx.raw.size
    this.#bytes += change
    if (this.#ready.has(slot)) this.#readyBytes += change
    slot.tx = tx
    this.#staleSince ??= tx.receivedAt
  }

  #setReady(slot: Slot): void {
    this.#ready.add(slot)
    this.#readyBytes += slot.tx.raw.size
  }

  /** Makes the pending state again, out of what could run so far and what can run now. */
  #rebuild(): RefusedTx[] {
    this.#staleSince = undefined
    this.#pending = new Overlay(this.#state.view)
    const refused: RefusedTx[] = []
    const order = [...this.#ready]
    this.#ready.clear()
    this.#readyBytes = 0
    for (const slot of order) {
      const { tx } = slot
      const next = this.nextNonce(tx.raw.from)
      if (tx.raw.nonce < next) this.remove(tx)
      if (tx.raw.nonce !== next) continue
      try {
        this.#run(tx)
        this.#setReady(slot)
      } catch (error) {
        if (!(error instanceof MempoolError)) throw error
        refused.push({ tx, code: error.code as L2ErrorCode })
        this.remove(tx)
      }
    }
    for (const account of [...this.#byAccount.keys()]) this.#promote(account)
    return refused
  }

  /** Applies a transaction to the pending state. */
  #run({ raw }: PendingTx): void {
    const { context } = this.#state
    try {
      this.#pending.attempt(() => {
        for (const one of settlementsBefore(this.#pending, context, raw)) {
          applyTx(this.#pending, context, one)
        }
        applyTx(this.#pending, context, raw)
      })
    } catch (error) {
      throw toMempoolError(error)
    }
  }

  /** Runs what has waited for the nonces before it; what cannot pay yet goes on waiting. */
  #promote(account: number): void {
    const queue = this.#byAccount.get(account)
    for (;;) {
      const slot = queue?.get(this.nextNonce(account))
      if (!slot || this.#ready.has(slot)) return
      try {
        this.#run(slot.tx)
      } catch (error) {
        if (error instanceof MempoolError) return
        throw error
      }
      this.#setReady(slot)
    }
  }

  #requireSignature(raw: RawL2Tx, digest: Uint8Array, signature: Hex): void {
    const owner = this.#state.ownerOf(raw.from)
    const signer = this.#signerOf(digest, signature)
    if (!owner || signer?.toLowerCase() !== owner.toLowerCase()) {
      throw new MempoolError('BadSignature')
    }
  }

  #requireRoom(tx: PendingTx): void {
    const queue = this.#byAccount.get(tx.raw.from)
    if (queue && queue.size >= this.#limits.perAccount) throw new MempoolError('AccountQueueFull')
    while (this.#bytes + tx.raw.size + overheadBytes > this.#limits.bytes) {
      const cheapest = this.#cheapest()
      if (!cheapest || cheapest.fee >= tx.fee) throw new MempoolError('MempoolFull')
      this.remove(cheapest)
      this.#staleSince ??= tx.receivedAt
    }
  }

  /** Of the last transactions of all accounts, on which no other hangs, the one with the lowest fee. */
  #cheapest(): PendingTx | undefined {
    let cheapest: PendingTx | undefined
    for (const queue of this.#byAccount.values()) {
      let last: PendingTx | undefined
      for (const { tx } of queue.values()) if (!last || tx.raw.nonce > last.raw.nonce) last = tx
      if (last && (!cheapest || last.fee < cheapest.fee)) cheapest = last
    }
    return cheapest
  }
}

function decode(bytes: Hex): RawL2Tx {
  try {
    const given = hexToBytes(bytes)
    const raw = decodeRawL2Tx(given)
    if (raw.size !== given.length) throw new TransitionError('BadSegment')
    if (raw.op === opcodes.settle) throw new TransitionError('UnknownOpcode') // the producer's own
    return raw
  } catch (error) {
    throw toMempoolError(error)
  }
}

/** Packing and zero, which no state can mend. The rest is checked when the transaction runs. */
function requireFields(raw: RawL2Tx): bigint {
  const amount = raw.amount40 === allAmount40 ? 1n : unpackAmount(raw.amount40)
  if (amount === undefined) throw new MempoolError('AmountNotPackable')
  const fee = unpackFee(raw.fee16)
  if (fee === undefined) throw new MempoolError('FeeNotPackable')
  if (amount === 0n) throw new MempoolError('ZeroAmount')
  return fee
}

function toMempoolError(error: unknown): unknown {
  const code = l2ErrorCode(error)
  return code ? new MempoolError(code) : error
}
