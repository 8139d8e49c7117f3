import type { Address, Hex } from 'viem'
import { hashTypedData, maxUint256 } from 'viem'
import type { L2ErrorCode } from './codes.js'
import { TransitionError } from './codes.js'
import { allAmount40, packAmount, packFee, unpackAmount, unpackFee } from './packedAmount.js'

/** Amount of a transaction: token units or shares, or everything minus the fee. */
export type L2Amount = bigint | 'all'

type Signed = {
  /** Account that pays. */
  from: number
  /** Paid in the unit that moves. */
  fee: bigint
  nonce: number
}

/** Moves idle funds to another account. */
export type L2Transfer = { type: 'transfer'; to: number; asset: number; amount: L2Amount } & Signed
/** Moves stTokens to another account. */
export type L2TransferSt = {
  type: 'transferSt'
  to: number
  strategy: number
  amount: L2Amount
} & Signed
/** Orders idle funds into a strategy. */
export type L2Commit = { type: 'commit'; strategy: number; amount: L2Amount } & Signed
/** Orders stTokens of a strategy back to idle funds; the amount counts shares. */
export type L2Uncommit = { type: 'uncommit'; strategy: number; amount: L2Amount } & Signed
/** Moves idle funds to what can be claimed on layer 1. */
export type L2Withdraw = { type: 'withdraw'; asset: number; amount: L2Amount } & Signed
/** A transaction that an account signs. */
export type SignedL2Tx = L2Transfer | L2TransferSt | L2Commit | L2Uncommit | L2Withdraw
/** Takes the result of a round into the account's balances. Unsigned and free. */
export type L2Settle = { type: 'settle'; from: number; strategy: number; ring: number }
/** A layer-2 transaction. */
export type L2Tx = SignedL2Tx | L2Settle

/** Opcodes by the name of the transaction. */
export const opcodes = {
  transfer: 1,
  transferSt: 2,
  commit: 3,
  uncommit: 4,
  withdraw: 5,
  settle: 6,
} as const

/** Bytes of a transaction on layer 1, by opcode. */
const sizes: readonly number[] = [0, 20, 20, 16, 16, 16, 7]

/** Bytes of a transaction on layer 1. */
export function l2TxSize(type: L2Tx['type']): number {
  return sizes[opcodes[type]] as number
}

/**
 * A transaction as its bytes say it, nothing checked: `id` is the asset or the strategy, amount and fee are packed. One shape
 * for all kinds, since the transition reads many thousands a second.
 */
export type RawL2Tx = {
  op: number
  from: number
  /** 0 where the kind has none. */
  to: number
  id: number
  amount40: number
  fee16: number
  nonce: number
  /** Of a settle. */
  ring: number
  size: number
}

/**
 * Reads the transaction that begins at an offset.
 *
 * @throws TransitionError UnknownOpcode, or BadSegment where bytes are missing.
 */
export function decodeRawL2Tx(bytes: Uint8Array, offset = 0): RawL2Tx {
  const op = bytes[offset] ?? 0
  const size = sizes[op]
  if (!size) throw new TransitionError('UnknownOpcode')
  if (offset + size > bytes.length) throw new TransitionError('BadSegment')
  let at = offset + 1
  const read = (length: number): number => {
    let value = 0
    for (let i = 0; i < length; i++) value = value * 256 + (bytes[at++] as number)
    return value
  }
  const from = read(4)
  if (op === opcodes.settle) {
    const id = read(1)
    return { op, from, to: 0, id, amount40: 0, fee16: 0, nonce: 0, ring: read(1), size }
  }
  const to = op <= opcodes.transferSt ? read(4) : 0
  const id = read(1)
  const amount40 = read(5)
  const fee16 = read(2)
  return { op, from, to, id, amount40, fee16, nonce: read(3), ring: 0, size }
}

/** Bytes of a transaction. */
export function encodeRawL2Tx(tx: RawL2Tx): Uint8Array {
  const bytes = new Uint8Array(tx.size)
  let at = 0
  const write = (value: number, length: number): void => {
    for (let i = length - 1, rest = value; i >= 0; i--) {
      bytes[at + i] = rest % 256
      rest = Math.floor(rest / 256)
    }
    at += length
  }
  write(tx.op, 1)
  write(tx.from, 4)
  if (tx.op === opcodes.settle) {
    write(tx.id, 1)
    write(tx.ring, 1)
    return bytes
  }
  if (tx.op <= opcodes.transferSt) write(tx.to, 4)
  write(tx.id, 1)
  write(tx.amount40, 5)
  write(tx.fee16, 2)
  write(tx.nonce, 3)
  return bytes
}

/**
 * Packs a transaction's amounts.
 *
 * @throws TransitionError AmountNotPackable or FeeNotPackable: see `toPackable`.
 */
export function toRawL2Tx(tx: L2Tx): RawL2Tx {
  const op = opcodes[tx.type]
  const common = { op, from: tx.from, size: sizes[op] as number }
  if (tx.type === 'settle') {
    const { strategy: id, ring } = tx
    return { ...common, to: 0, id, amount40: 0, fee16: 0, nonce: 0, ring }
  }
  const amount40 = tx.amount === 'all' ? allAmount40 : packAmount(tx.amount)
  if (amount40 === undefined) throw new TransitionError('AmountNotPackable')
  const fee16 = packFee(tx.fee)
  if (fee16 === undefined) throw new TransitionError('FeeNotPackable')
  const to = 'to' in tx ? tx.to : 0
  const id = 'asset' in tx ? tx.asset : tx.strategy
  return { ...common, to, id, amount40, fee16, nonce: tx.nonce, ring: 0 }
}

/**
 * The transaction of raw fields.
 *
 * @throws TransitionError UnknownOpcode, AmountNotPackable, FeeNotPackable.
 */
export function fromRawL2Tx(raw: RawL2Tx): L2Tx {
  const { op, from, to, id, nonce } = raw
  if (op === opcodes.settle) return { type: 'settle', from, strategy: id, ring: raw.ring }
  const amount = raw.amount40 === allAmount40 ? 'all' : unpackAmount(raw.amount40)
  if (amount === undefined) throw new TransitionError('AmountNotPackable')
  const fee = unpackFee(raw.fee16)
  if (fee === undefined) throw new TransitionError('FeeNotPackable')
  if (op === opcodes.transfer) return { type: 'transfer', from, to, asset: id, amount, fee, nonce }
  if (op === opcodes.transferSt) {
    return { type: 'transferSt', from, to, strategy: id, amount, fee, nonce }
  }
  if (op === opcodes.commit) return { type: 'commit', from, strategy: id, amount, fee, nonce }
  if (op === opcodes.uncommit) return { type: 'uncommit', from, strategy: id, amount, fee, nonce }
  if (op === opcodes.withdraw) return { type: 'withdraw', from, asset: id, amount, fee, nonce }
  throw new TransitionError('UnknownOpcode')
}

/**
 * Bytes of a transaction. Throws as `toRawL2Tx`.
 *
 * @example encodeL2Tx({ type: 'settle', from: 258, strategy: 3, ring: 14 }) // 7 bytes
 */
export function encodeL2Tx(tx: L2Tx): Uint8Array {
  return encodeRawL2Tx(toRawL2Tx(tx))
}

/**
 * The transaction of some bytes. Throws as `decodeRawL2Tx` and `fromRawL2Tx`.
 *
 * @example decodeL2Tx(new Uint8Array([6, 0, 0, 1, 2, 3, 14])) // { type: 'settle', from: 258, strategy: 3, ring: 14 }
 */
export function decodeL2Tx(bytes: Uint8Array): L2Tx {
  const raw = decodeRawL2Tx(bytes)
  if (raw.size !== bytes.length) throw new TransitionError('BadSegment')
  return fromRawL2Tx(raw)
}

// ── What is signed ───────────────────────────────────────────────────────────────────────────────

/** Chain and contract that a signature is good for. */
export type RollupDomain = { chainId: number; rollupChain: Address }

const money = [
  { name: 'amount', type: 'uint256' },
  { name: 'fee', type: 'uint256' },
  { name: 'nonce', type: 'uint32' },
] as const
const sender = [
  { name: 'from', type: 'uint32' },
  { name: 'to', type: 'uint32' },
] as const
const account = { name: 'account', type: 'uint32' } as const
const asset = { name: 'asset', type: 'uint8' } as const
const strategy = { name: 'strategy', type: 'uint8' } as const

/** EIP-712 structs of the signed transactions. */
export const l2TxTypes = {
  Transfer: [...sender, asset, ...money],
  TransferSt: [...sender, strategy, ...money],
  Commit: [account, strategy, ...money],
  Uncommit: [account, strategy, ...money],
  Withdraw: [account, asset, ...money],
} as const

const structNames = {
  transfer: 'Transfer',
  transferSt: 'TransferSt',
  commit: 'Commit',
  uncommit: 'Uncommit',
  withdraw: 'Withdraw',
} as const

/** EIP-712 data of a transaction. */
export type L2TypedData = {
  domain: { name: 'Quintet Rollup'; version: '1'; chainId: number; verifyingContract: Address }
  types: typeof l2TxTypes
  primaryType: keyof typeof l2TxTypes
  message: Record<string, bigint | number>
}

/**
 * What an account signs for a transaction. "All" is signed as 2^256 - 1.
 *
 * @example
 * const order = { type: 'commit', from: 1, strategy: 0, amount: 'all', fee: 0n, nonce: 0 } as const
 * l2TypedData({ chainId: 1, rollupChain: user }, order).primaryType // 'Commit'
 */
export function l2TypedData({ chainId, rollupChain }: RollupDomain, tx: SignedL2Tx): L2TypedData {
  const ids = 'asset' in tx ? { asset: tx.asset } : { strategy: tx.strategy }
  return {
    domain: { name: 'Quintet Rollup', version: '1', chainId, verifyingContract: rollupChain },
    types: l2TxTypes,
    primaryType: structNames[tx.type],
    message: {
      ...('to' in tx ? { from: tx.from, to: tx.to } : { account: tx.from }),
      ...ids,
      amount: tx.amount === 'all' ? maxUint256 : tx.amount,
      fee: tx.fee,
      nonce: tx.nonce,
    },
  }
}

/**
 * Digest that an account signs for a transaction; also the transaction's hash in receipts.
 *
 * @example
 * const order = { type: 'commit', from: 1, strategy: 0, amount: 5n, fee: 0n, nonce: 0 } as const
 * l2TxHash({ chainId: 1, rollupChain: user }, order)
 */
export function l2TxHash(domain: RollupDomain, tx: SignedL2Tx): Hex {
  return hashTypedData(l2TypedData(domain, tx) as Parameters<typeof hashTypedData>[0])
}

/** An error code of layer 2 out of what was thrown; undefined for anything else. */
export function l2ErrorCode(error: unknown): L2ErrorCode | undefined {
  return error instanceof TransitionError ? (error.code as L2ErrorCode) : undefined
}
