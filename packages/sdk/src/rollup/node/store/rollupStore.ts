import type { Address, Hex } from 'viem'
import type { BlockHeader } from '../../block.js'
import type { PriorityItem } from '../../transition.js'

/** Where a block stands on layer 1. */
export type BlockStatus = 'committed' | 'executed' | 'final'

/** A block of the chain, as it is kept. */
export type StoredBlock = {
  id: bigint
  hash: Hex
  header: BlockHeader
  payload: Hex
  /** Transaction that committed it. */
  l1Hash: Hex
  /** Block of layer 1 that it is in. */
  l1Block: bigint
  status: BlockStatus
  /** Words before it, to take it back; undefined for a block that was not applied. */
  before: ReadonlyMap<number, bigint> | undefined
}

/** A transaction's place in a block. */
export type TxPlacement = { blockId: bigint; segment: number; index: number }

/** A layer-2 transaction, as it is kept. */
export type StoredTx = {
  hash: Hex
  bytes: Hex
  /** Undefined when it is known from layer 1 only. */
  signature: Hex | undefined
  account: number
  nonce: number
  fee: bigint
  place: TxPlacement | undefined
  /** Why it was refused after it had been taken in. */
  error: string | undefined
}

/** The words of an account and the root of its subtree. */
export type StoredAccountWords = {
  account: number
  /** By ascending slot; none when the account has become empty. */
  words: readonly (readonly [slot: number, word: bigint])[]
  node: Uint8Array
}

/** An item of the queue with its number. */
export type StoredItem = { index: bigint; item: PriorityItem }

/** What one account was registered as. */
export type StoredOwner = { id: number; owner: Address }

/**
 * What a node of the rollup keeps. All of it but the signatures can be rebuilt from layer 1. Writes that belong together go
 * through `transaction`: after a crash either all of them are there, or none.
 */
export type RollupStore = {
  /** Runs `write` as one transaction. One runs at a time; it must not begin another. */
  transaction: (write: (store: RollupWriter) => Promise<void>) => Promise<void>
  /** A value by name; undefined where there is none. */
  meta: (name: string) => Promise<string | undefined>
  /** All owners by ascending id. */
  owners: () => Promise<StoredOwner[]>
  /** All accounts that have words. */
  words: () => Promise<StoredAccountWords[]>
  /** All items of the queue, ascending. */
  items: () => Promise<StoredItem[]>
  /** Blocks from an id on, ascending. */
  blocks: (fromId: bigint) => Promise<StoredBlock[]>
  /** One block. */
  block: (id: bigint) => Promise<StoredBlock | undefined>
  /** One transaction. */
  tx: (hash: Hex) => Promise<StoredTx | undefined>
  /** Transactions that are in no block and not refused, in the order in which they came. */
  pendingTxs: () => Promise<StoredTx[]>
  /** Transactions of one segment in their order; settlements have no record. */
  segmentTxs: (blockId: bigint, segment: number) => Promise<StoredTx[]>
  /** Ends it; nothing may be asked afterwards. */
  close: () => Promise<void>
}

/** The writes of a {@link RollupStore}. */
export type RollupWriter = {
  /** Sets a value by name, or removes it. */
  setMeta: (name: string, value: string | undefined) => Promise<void>
  /** Adds accounts with their owners, in order of their ids. */
  addOwners: (owners: readonly StoredOwner[]) => Promise<void>
  /** Replaces the words of accounts. */
  putWords: (accounts: readonly StoredAccountWords[]) => Promise<void>
  /** Adds items of the priority queue, in its order. */
  addItems: (items: readonly StoredItem[]) => Promise<void>
  /** Writes blocks, over those of the same id. */
  putBlocks: (blocks: readonly StoredBlock[]) => Promise<void>
  /** Blocks up to an id have reached a status. */
  setBlockStatus: (upToId: bigint, status: BlockStatus) => Promise<void>
  /** Removes blocks from an id on; their transactions are in no block any more. */
  dropBlocks: (fromId: bigint) => Promise<void>
  /**
   * Adds transactions. Of one that is known, the place and the error are replaced, and the signature when there is one;
   * what was refused and is in a block after all is not refused any more.
   */
  putTxs: (txs: readonly StoredTx[]) => Promise<void>
  /** Takes transactions out of the block that they were sealed in. */
  unplaceTxs: (hashes: readonly Hex[]) => Promise<void>
  /** Forgets everything that was read from layer 1. Transactions stay, in no block. */
  forgetChain: () => Promise<void>
}
