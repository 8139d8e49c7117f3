import type { Address, Hex } from 'viem'
import type { AccountState, Amounts } from './accountState.js'
import type { BlockHeader } from './block.js'
import { fromItemStruct, type PriorityItemStruct, toItemStruct } from './block.js'
import type { L2ErrorCode } from './codes.js'
import type { Witness } from './sparseMerkle.js'
import type { PriorityItem } from './transition.js'

/** Where a layer-2 transaction stands. */
export type ReceiptStatus =
  | 'pending'
  | 'sealed'
  | 'committed'
  | 'executed'
  | 'final'
  | 'reverted'
  | 'rejected'

/** Why a node refuses a transaction: the codes of layer 2, and its own bounds. */
export type NodeRefusal = L2ErrorCode | 'MempoolFull' | 'AccountQueueFull' | 'FeeTooLow'

/** What became of a layer-2 transaction. */
export type L2Receipt = {
  hash: Hex
  status: ReceiptStatus
  /** In the unit that moves. */
  fee: bigint
  blockId?: bigint | undefined
  segment?: number | undefined
  index?: number | undefined
  /** Why it was refused. */
  error?: NodeRefusal | undefined
  /** Round that an order was added to. */
  round?: number | undefined
  /** From sealed on: the producer's signature of block, segment and hash. */
  preconfirmation?: Hex | undefined
}

/** An account as a node answers it. */
export type NodeAccount = {
  id: number
  owner: Address
  /** Of the next transaction, those that wait counted. */
  nextNonce: number
} & AccountState

/** A strategy as a node answers it. */
export type NodeStrategy = {
  id: number
  asset: number
  adapter: Address
  openRound: number
  openCommit: bigint
  openUncommit: bigint
  isDue: boolean
  /** Rounds that wait for their result. */
  roundsInFlight: number
}

/** A block as a node answers it. */
export type NodeBlock = {
  hash: Hex
  header: BlockHeader
  status: 'sealed' | 'committed' | 'executed' | 'final'
  l1Hash?: Hex | undefined
}

/** Which words a proof is about. */
export type ProofKind = 'asset' | 'stTokens' | 'pending'

/** A word with what leads from it to a root. */
export type WordProof = {
  account: number
  /** Block whose root it is proven under. */
  blockId: bigint
  root: Hex
  word: bigint
  witness: Witness
  /** Of a pending order: its place in the ring. */
  ring?: number | undefined
  /** Of a pending order whose result waits in the queue: the result's number and the item. */
  itemIndex?: bigint | undefined
  item?: PriorityItem | undefined
}

/** Data and signatures of one segment; `null` for a settlement. */
export type SegmentSignatures = { data: Hex; signatures: (Hex | null)[] }

/** What a node asks for a transaction, and what layer 1 costs it now. */
export type NodeFees = {
  /** Wei per gas. */
  gasPrice: bigint
  /** Layer-1 gas per transaction in a large block. */
  gasPerTx: { [op: string]: bigint }
}

// ── The wire: amounts are strings of digits ──────────────────────────────────────────────────────

const amountsOf = (given: Record<string, string>): Amounts =>
  Object.fromEntries(Object.entries(given).map(([id, amount]) => [id, BigInt(amount)]))

/** What JSON makes of a type: amounts are strings. */
export type Wire<value> = value extends bigint
  ? string
  : value extends Uint8Array
    ? Hex
    : value extends readonly (infer item)[]
      ? Wire<item>[]
      : value extends object
        ? { [key in keyof value]: Wire<value[key]> }
        : value

export function accountFromWire(wire: Wire<NodeAccount>): NodeAccount {
  const { idle, exited, committed, uncommitting, stTokens } = wire as unknown as Record<
    keyof AccountState,
    Record<string, string>
  >
  return {
    id: wire.id,
    owner: wire.owner,
    nonce: wire.nonce,
    nextNonce: wire.nextNonce,
    idle: amountsOf(idle),
    exited: amountsOf(exited),
    committed: amountsOf(committed),
    uncommitting: amountsOf(uncommitting),
    stTokens: amountsOf(stTokens),
  }
}

export function receiptFromWire({ fee, blockId, ...rest }: Wire<L2Receipt>): L2Receipt {
  return {
    ...rest,
    fee: BigInt(fee),
    ...(blockId === undefined ? {} : { blockId: BigInt(blockId) }),
  } as L2Receipt
}

export function strategyFromWire(wire: Wire<NodeStrategy>): NodeStrategy {
  return {
    ...wire,
    openCommit: BigInt(wire.openCommit),
    openUncommit: BigInt(wire.openUncommit),
  }
}

const headerAmounts = [
  'blockId',
  'l1Time',
  'planDeadline',
  'payoutDeadline',
  'priorityFrom',
] as const

export function blockFromWire({ header, ...rest }: Wire<NodeBlock>): NodeBlock {
  const amounts = Object.fromEntries(headerAmounts.map((name) => [name, BigInt(header[name])]))
  return { ...rest, header: { ...header, ...amounts } as unknown as BlockHeader }
}

/** A witness as JSON. */
export function witnessToWire({ keys, words, bits, siblings }: Witness): Wire<Witness> {
  const hex = Array.from(bits, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { keys, words: words.map(String), bits: `0x${hex}`, siblings }
}

export function witnessFromWire({ keys, words, bits, siblings }: Wire<Witness>): Witness {
  const bytes = bits.slice(2).match(/../g) ?? []
  return {
    keys,
    words: words.map(BigInt),
    bits: new Uint8Array(bytes.map((byte) => Number.parseInt(byte, 16))),
    siblings,
  }
}

/** A proof as JSON makes it, with the queue item in the contract's form. */
export type WireProof = {
  account: number
  blockId: string
  root: Hex
  word: string
  witness: Wire<Witness>
  ring?: number | undefined
  itemIndex?: string | undefined
  item?: Wire<PriorityItemStruct> | undefined
}

export function proofToWire(proof: WordProof): WireProof {
  const { blockId, word, witness, itemIndex, item, ...rest } = proof
  return {
    ...rest,
    blockId: String(blockId),
    word: String(word),
    witness: witnessToWire(witness),
    ...(itemIndex === undefined ? {} : { itemIndex: String(itemIndex) }),
    ...(item === undefined ? {} : { item: itemToWire(item) }),
  }
}

export function proofFromWire(wire: WireProof): WordProof {
  const { blockId, word, witness, itemIndex, item, ...rest } = wire
  return {
    ...rest,
    blockId: BigInt(blockId),
    word: BigInt(word),
    witness: witnessFromWire(witness),
    ...(itemIndex === undefined ? {} : { itemIndex: BigInt(itemIndex) }),
    ...(item === undefined ? {} : { item: itemFromWire(item) }),
  }
}

function itemToWire(item: PriorityItem): Wire<PriorityItemStruct> {
  const { l1Time, a, b, c, d, ...rest } = toItemStruct(item)
  return { ...rest, l1Time: String(l1Time), a: String(a), b: String(b), c: String(c), d: String(d) }
}

function itemFromWire({ l1Time, a, b, c, d, ...rest }: Wire<PriorityItemStruct>): PriorityItem {
  const amounts = { a: BigInt(a), b: BigInt(b), c: BigInt(c), d: BigInt(d) }
  return fromItemStruct({ ...rest, ...amounts, l1Time: BigInt(l1Time) })
}
