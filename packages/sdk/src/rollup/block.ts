import type { Address, Hex } from 'viem'
import { concat, encodeAbiParameters, hexToBytes, keccak256, numberToHex, zeroHash } from 'viem'
import { TransitionError } from './codes.js'
import { emptyRoot } from './sparseMerkle.js'
import type { PlanEntry, PriorityItem, Segment } from './transition.js'
import { maxPlanEntries, noStrategy } from './transition.js'

/** Items of the queue in one segment. */
export const segmentItems = 4
/** Bytes of one transaction segment. */
export const maxSegmentBytes = 1_024
/** Segments of one block. */
export const maxSegments = 256
/** Bytes of one payload. */
export const maxPayloadBytes = 120_000
/** Items of the queue that one block takes at most. */
export const maxBlockItems = 1_024

const planEntryBytes = 33

/** Header of a block; its hash is all that the chain keeps. */
export type BlockHeader = {
  blockId: bigint
  parentHash: Hex
  /** Unix seconds of layer 1 at commit. */
  l1Time: bigint
  planDeadline: bigint
  payoutDeadline: bigint
  producer: Address
  feeAccount: number
  /** Number of the first queue item that the block takes. */
  priorityFrom: bigint
  priorityCount: number
  assetCount: number
  strategyCount: number
  accountCount: number
  segmentCount: number
  segmentsHash: Hex
  planHash: Hex
  preRoot: Hex
  postRoot: Hex
}

const headerType = [
  {
    type: 'tuple',
    components: [
      { name: 'blockId', type: 'uint64' },
      { name: 'parentHash', type: 'bytes32' },
      { name: 'l1Time', type: 'uint64' },
      { name: 'planDeadline', type: 'uint64' },
      { name: 'payoutDeadline', type: 'uint64' },
      { name: 'producer', type: 'address' },
      { name: 'feeAccount', type: 'uint32' },
      { name: 'priorityFrom', type: 'uint64' },
      { name: 'priorityCount', type: 'uint16' },
      { name: 'assetCount', type: 'uint8' },
      { name: 'strategyCount', type: 'uint8' },
      { name: 'accountCount', type: 'uint32' },
      { name: 'segmentCount', type: 'uint16' },
      { name: 'segmentsHash', type: 'bytes32' },
      { name: 'planHash', type: 'bytes32' },
      { name: 'preRoot', type: 'bytes32' },
      { name: 'postRoot', type: 'bytes32' },
    ],
  },
] as const

/** Hash of a header, as the chain stores it. */
export function hashHeader(header: BlockHeader): Hex {
  return keccak256(encodeAbiParameters(headerType, [header]))
}

/** Header of block 0: nothing but the empty state. */
export function genesisHeader(): BlockHeader {
  const root = emptyRoot()
  return {
    blockId: 0n,
    parentHash: zeroHash,
    l1Time: 0n,
    planDeadline: 0n,
    payoutDeadline: 0n,
    producer: '0x0000000000000000000000000000000000000000',
    feeAccount: 0,
    priorityFrom: 0n,
    priorityCount: 0,
    assetCount: 0,
    strategyCount: 0,
    accountCount: 0,
    segmentCount: 0,
    segmentsHash: zeroHash,
    planHash: zeroHash,
    preRoot: root,
    postRoot: root,
  }
}

// ── The queue of layer 1 ─────────────────────────────────────────────────────────────────────────

/** An item of the queue as the contracts take it; unused fields are 0. */
export type PriorityItemStruct = {
  kind: number
  l1Time: bigint
  account: number
  asset: number
  strategy: number
  strategy2: number
  round: number
  a: bigint
  b: bigint
  c: bigint
  d: bigint
}

const itemType = [
  {
    type: 'tuple',
    components: [
      { name: 'kind', type: 'uint8' },
      { name: 'l1Time', type: 'uint64' },
      { name: 'account', type: 'uint32' },
      { name: 'asset', type: 'uint8' },
      { name: 'strategy', type: 'uint8' },
      { name: 'strategy2', type: 'uint8' },
      { name: 'round', type: 'uint32' },
      { name: 'a', type: 'uint128' },
      { name: 'b', type: 'uint128' },
      { name: 'c', type: 'uint128' },
      { name: 'd', type: 'uint128' },
    ],
  },
] as const

const itemKinds = ['deposit', 'forceWithdraw', 'forceUncommit', 'result'] as const

/** The contracts' form of a queue item. */
export function toItemStruct(item: PriorityItem): PriorityItemStruct {
  const none = { account: 0, asset: 0, strategy: 0, strategy2: 0, round: 0 }
  const amounts = { a: 0n, b: 0n, c: 0n, d: 0n }
  const common = { kind: itemKinds.indexOf(item.kind), l1Time: item.l1Time, ...none, ...amounts }
  if (item.kind === 'deposit') {
    return { ...common, account: item.account, asset: item.asset, a: item.amount }
  }
  if (item.kind === 'forceWithdraw') {
    const { account, asset, strategy, strategy2 } = item
    return { ...common, account, asset, strategy, strategy2 }
  }
  if (item.kind === 'forceUncommit') {
    return { ...common, account: item.account, strategy: item.strategy }
  }
  const { strategy, round, sharesOut: a, refundAssets: b, assetsOut: c, refundShares: d } = item
  return { ...common, strategy, round, a, b, c, d }
}

/** The queue item of the contracts' form. */
export function fromItemStruct(struct: PriorityItemStruct): PriorityItem {
  const { l1Time, account, asset, strategy, strategy2, round, a, b, c, d } = struct
  const kind = itemKinds[struct.kind]
  if (kind === 'deposit') return { kind, l1Time, account, asset, amount: a }
  if (kind === 'forceWithdraw') return { kind, l1Time, account, asset, strategy, strategy2 }
  if (kind === 'forceUncommit') return { kind, l1Time, account, strategy }
  return {
    kind: 'result',
    l1Time,
    strategy,
    round,
    sharesOut: a,
    refundAssets: b,
    assetsOut: c,
    refundShares: d,
  }
}

/** A forced withdrawal names up to two strategies. */
export function namedStrategies(strategies: readonly number[]): [number, number] {
  return [strategies[0] ?? noStrategy, strategies[1] ?? noStrategy]
}

/** Hash of a queue item; the chain keeps its low 216 bits. */
export function hashItem(item: PriorityItem): Hex {
  return keccak256(encodeAbiParameters(itemType, [toItemStruct(item)]))
}

// ── Segments and the payload ─────────────────────────────────────────────────────────────────────

/** A segment as it is hashed and published, with the root after it. */
export type SegmentRecord = {
  kind: 0 | 1 | 2
  data: Uint8Array
  checkpoint: Hex
}

/** Hash of a segment. */
export function hashSegment({ kind, data }: Pick<SegmentRecord, 'kind' | 'data'>): Hex {
  const bytes = new Uint8Array(1 + data.length)
  bytes[0] = kind
  bytes.set(data, 1)
  return keccak256(bytes)
}

/** Hashes and checkpoints of all segments, 64 bytes each: what a proof or a demand gives along. */
export function segmentTable(segments: readonly SegmentRecord[]): Hex {
  return concat(segments.flatMap((segment) => [hashSegment(segment), segment.checkpoint]))
}

/** Data of a segment of queue items: the first one's number and how many. */
export function itemSegmentData(from: bigint, count: number): Uint8Array {
  const data = new Uint8Array(9)
  new DataView(data.buffer).setBigUint64(0, from)
  data[8] = count
  return data
}

/** Bytes of a plan, 33 an entry. */
export function encodePlan(entries: readonly PlanEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * planEntryBytes)
  entries.forEach(({ strategy, round, commit, uncommit }, i) => {
    const entry = concat([
      numberToHex(strategy, { size: 1 }),
      numberToHex(round, { size: 4 }),
      numberToHex(commit, { size: 14 }),
      numberToHex(uncommit, { size: 14 }),
    ])
    bytes.set(hexToBytes(entry), i * planEntryBytes)
  })
  return bytes
}

/** Entries of a plan's bytes. */
export function decodePlan(bytes: Uint8Array): PlanEntry[] {
  if (bytes.length % planEntryBytes !== 0) throw new TransitionError('BadSegment')
  return Array.from({ length: bytes.length / planEntryBytes }, (_, i) => {
    const at = i * planEntryBytes
    const read = (from: number, length: number): bigint =>
      bytes
        .subarray(at + from, at + from + length)
        .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
    return {
      strategy: Number(read(0, 1)),
      round: Number(read(1, 4)),
      commit: read(5, 14),
      uncommit: read(19, 14),
    }
  })
}

/** Hash of a plan in a header; 0 where there is none. */
export function hashPlan(entries: readonly PlanEntry[]): Hex {
  return entries.length === 0 ? zeroHash : keccak256(encodePlan(entries))
}

/** Parts of a payload: transaction segments, plan, and one checkpoint a segment, queue segments included. */
export type BlockPayload = {
  transactions: readonly Uint8Array[]
  plan: readonly PlanEntry[]
  checkpoints: readonly Hex[]
}

/** Bytes that commitBlock publishes. */
export function encodePayload({ transactions, plan, checkpoints }: BlockPayload): Uint8Array {
  const size =
    2 +
    transactions.reduce((sum, bytes) => sum + 2 + bytes.length, 0) +
    1 +
    plan.length * planEntryBytes +
    checkpoints.length * 32
  const payload = new Uint8Array(size)
  let at = 0
  const put = (bytes: Uint8Array): void => {
    payload.set(bytes, at)
    at += bytes.length
  }
  const putUint16 = (value: number): void => put(new Uint8Array([value >> 8, value & 255]))
  putUint16(transactions.length)
  for (const bytes of transactions) {
    putUint16(bytes.length)
    put(bytes)
  }
  put(new Uint8Array([plan.length]))
  put(encodePlan(plan))
  for (const checkpoint of checkpoints) put(hexToBytes(checkpoint))
  return payload
}

/** Segments that the items of the queue take. */
export function itemSegmentCount(items: number): number {
  return Math.ceil(items / segmentItems)
}

/**
 * Reads a payload as the contract does.
 *
 * @param items Queue items of the block.
 * @throws TransitionError BadSegment, for bytes that the contract would have refused.
 */
export function decodePayload(payload: Uint8Array, items: number): BlockPayload {
  let at = 0
  const take = (length: number): Uint8Array => {
    if (at + length > payload.length) throw new TransitionError('BadSegment')
    at += length
    return payload.subarray(at - length, at)
  }
  const uint16 = (): number => {
    const [high, low] = take(2) as unknown as [number, number]
    return high * 256 + low
  }
  const transactions = Array.from({ length: uint16() }, () => take(uint16()))
  const planLength = take(1)[0] as number
  if (planLength > maxPlanEntries) throw new TransitionError('BadSegment')
  const plan = decodePlan(take(planLength * planEntryBytes))
  const segments = itemSegmentCount(items) + transactions.length + (planLength > 0 ? 1 : 0)
  const checkpoints = Array.from({ length: segments }, () => toHex(take(32)))
  if (at !== payload.length) throw new TransitionError('BadSegment')
  return { transactions, plan, checkpoints }
}

function toHex(bytes: Uint8Array): Hex {
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** A block's segments in order, as they are hashed and as the transition reads them. */
export function blockSegments(
  { transactions, plan, checkpoints }: BlockPayload,
  priorityFrom: bigint,
  items: readonly PriorityItem[],
): (SegmentRecord & { segment: Segment })[] {
  const parts: { kind: 0 | 1 | 2; data: Uint8Array; segment: Segment }[] = []
  for (let i = 0; i < items.length; i += segmentItems) {
    const from = priorityFrom + BigInt(i)
    const taken = items.slice(i, i + segmentItems)
    parts.push({
      kind: 0,
      data: itemSegmentData(from, taken.length),
      segment: { kind: 'priority', from, items: taken },
    })
  }
  for (const bytes of transactions) {
    parts.push({ kind: 1, data: bytes, segment: { kind: 'transactions', bytes } })
  }
  if (plan.length > 0) {
    parts.push({ kind: 2, data: encodePlan(plan), segment: { kind: 'plan', entries: plan } })
  }
  return parts.map((part, i) => ({ ...part, checkpoint: checkpoints[i] as Hex }))
}
