import type { Hash } from 'viem'
import type { SealedBlock } from './blockMaker.js'
import { isReverting } from './contractErrors.js'
import type { L1Fees, RollupL1 } from './rollupL1.js'

/** How a publisher deals with a transaction that is not mined. */
export type PublisherOptions = {
  /** Milliseconds after which it offers more. Default 30,000. */
  bumpAfterMs?: number | undefined
  /** Unix milliseconds. */
  now?: (() => number) | undefined
}

/** What an attempt to publish has led to. */
export type PublishOutcome =
  /** Sent, or sent again with a higher fee. */
  | { state: 'sent'; hash: Hash }
  /** Nothing to do but to wait: for a receipt, for the slot, or for the ledger to read the block. */
  | { state: 'waiting' }
  /** The block can't go to layer 1 any more. */
  | { state: 'lost'; error: string }

/**
 * Brings one sealed block at a time to layer 1. All attempts for a block share a nonce, so that at most one of them can ever be
 * mined, however often the process ends in between.
 */
export class Publisher {
  readonly #l1: RollupL1
  readonly #bumpAfterMs: number
  readonly #now: () => number
  #attempt: { block: SealedBlock; at: number; fees: L1Fees } | undefined

  constructor(l1: RollupL1, { bumpAfterMs = 30_000, now = Date.now }: PublisherOptions = {}) {
    this.#l1 = l1
    this.#bumpAfterMs = bumpAfterMs
    this.#now = now
  }

  /**
   * Does what is to be done for a sealed block now.
   *
   * @param keep Writes the block with its nonce down, before anything is sent.
   */
  async publish(
    block: SealedBlock,
    keep: (block: SealedBlock) => Promise<void>,
  ): Promise<PublishOutcome> {
    const attempt = this.#attempt?.block.payload === block.payload ? this.#attempt : undefined
    const mined = await this.#l1.minedCount()
    const isOpen = block.l1Nonce !== undefined && block.l1Nonce >= mined
    if (attempt && isOpen) {
      if (this.#now() - attempt.at < this.#bumpAfterMs) return { state: 'waiting' }
      return this.#send(block, raised(attempt.fees))
    }
    try {
      await this.#l1.simulateCommit(block)
    } catch (error) {
      return outcomeOf(error)
    }
    const numbered = { ...block, l1Nonce: isOpen ? block.l1Nonce : mined }
    await keep(numbered)
    return this.#send(numbered, await this.#l1.fees())
  }

  async #send(block: SealedBlock, fees: L1Fees): Promise<PublishOutcome> {
    const hash = await this.#l1.sendCommit(block, block.l1Nonce ?? 0, fees)
    this.#attempt = { block, at: this.#now(), fees }
    return { state: 'sent', hash }
  }
}

/** Errors that pass: the slot is another's, or the block is on layer 1 and only not read yet. */
const passing = ['NotProducerError', 'BadBlockIdError', 'BadParentError']

function outcomeOf(error: unknown): PublishOutcome {
  const { name } = error as Error
  if (passing.includes(name)) return { state: 'waiting' }
  if (isReverting(error)) return { state: 'lost', error: name }
  throw error
}

/** Nodes take a replacement only for an eighth more. */
function raised({ maxFeePerGas, maxPriorityFeePerGas }: L1Fees): L1Fees {
  const more = (fee: bigint): bigint => (fee * 9n) / 8n + 1n
  return { maxFeePerGas: more(maxFeePerGas), maxPriorityFeePerGas: more(maxPriorityFeePerGas) }
}
