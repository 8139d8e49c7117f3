import type { Hex } from 'viem'
import { bytesToHex, hexToBytes, keccak256, stringToBytes } from 'viem'
import type { RawL2Tx, RollupDomain } from '../l2Tx.js'
import { opcodes } from '../l2Tx.js'
import { allAmount40, unpackAmount, unpackFee } from '../packedAmount.js'
import { keccak } from './hash.js'

const typeHashes: Readonly<Record<number, Uint8Array>> = {
  [opcodes.transfer]: typeHash(
    'Transfer(uint32 from,uint32 to,uint8 asset,uint256 amount,uint256 fee,uint32 nonce)',
  ),
  [opcodes.transferSt]: typeHash(
    'TransferSt(uint32 from,uint32 to,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)',
  ),
  [opcodes.commit]: typeHash(
    'Commit(uint32 account,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)',
  ),
  [opcodes.uncommit]: typeHash(
    'Uncommit(uint32 account,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)',
  ),
  [opcodes.withdraw]: typeHash(
    'Withdraw(uint32 account,uint8 asset,uint256 amount,uint256 fee,uint32 nonce)',
  ),
}

function typeHash(type: string): Uint8Array {
  return keccak256(stringToBytes(type), 'bytes')
}

/** Computes the digests that accounts sign. */
export type Digester = (tx: RawL2Tx) => Uint8Array

/**
 * The EIP-712 digest of raw transactions of one chain; the same as `l2TxHash`, without building the typed data each time:
 * a node does this for every transaction.
 */
export function digester({ chainId, rollupChain }: RollupDomain): Digester {
  const domain = new Uint8Array(5 * 32)
  domain.set(
    typeHash('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'),
  )
  domain.set(keccak256(stringToBytes('Quintet Rollup'), 'bytes'), 32)
  domain.set(keccak256(stringToBytes('1'), 'bytes'), 64)
  putInteger(domain, 3, BigInt(chainId))
  domain.set(hexToBytes(rollupChain), 4 * 32 + 12)

  const signed = new Uint8Array(66)
  signed.set([0x19, 0x01])
  signed.set(keccak(domain), 2)
  return (tx) => {
    const isTransfer = tx.op <= opcodes.transferSt
    const fields = [
      BigInt(tx.from),
      ...(isTransfer ? [BigInt(tx.to)] : []),
      BigInt(tx.id),
      tx.amount40 === allAmount40 ? 2n ** 256n - 1n : (unpackAmount(tx.amount40) ?? 0n),
      unpackFee(tx.fee16) ?? 0n,
      BigInt(tx.nonce),
    ]
    const struct = new Uint8Array((fields.length + 1) * 32)
    struct.set(typeHashes[tx.op] as Uint8Array)
    fields.forEach((field, i) => {
      putInteger(struct, i + 1, field)
    })
    signed.set(keccak(struct), 34)
    return keccak(signed)
  }
}

function putInteger(bytes: Uint8Array, place: number, value: bigint): void {
  const view = new DataView(bytes.buffer)
  for (let i = 3, rest = value; i >= 0; i--, rest >>= 64n) {
    view.setBigUint64(place * 32 + i * 8, rest & 0xffff_ffff_ffff_ffffn)
  }
}

/** A digest as text: what receipts are asked by. */
export function digestHex(digest: Uint8Array): Hex {
  return bytesToHex(digest)
}
