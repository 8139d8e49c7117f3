import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes } from 'viem'
import { keccak } from './hash.js'

/** Recovers an uncompressed public key of 65 bytes; throws for a signature that has none. */
type RecoverKey = (digest: Uint8Array, signature: Uint8Array, recovery: number) => Uint8Array

/** Who has signed a digest; undefined for a malformed signature. */
export type SignerOf = (digest: Uint8Array, signature: Hex) => Address | undefined

/** Half of the order of secp256k1: only the lower s of the two that verify is taken. */
const halfOrder = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

let loaded: Promise<{ recover: RecoverKey; isNative: boolean }> | undefined

/**
 * Loads the recovery of signers: compiled code where the optional package `secp256k1` is installed, else WebAssembly. Both give the
 * same.
 */
export async function loadSignerOf(): Promise<{ signerOf: SignerOf; isNative: boolean }> {
  loaded ??= loadRecovery()
  const { recover, isNative } = await loaded
  return { isNative, signerOf: signerOfWith(recover) }
}

async function loadRecovery(): Promise<{ recover: RecoverKey; isNative: boolean }> {
  return (await nativeRecovery()) ?? { recover: await portableRecovery(), isNative: false }
}

/** Recovery by compiled code; undefined where the package is missing or has none for this machine. */
export async function nativeRecovery(): Promise<
  { recover: RecoverKey; isNative: boolean } | undefined
> {
  try {
    // The entry that falls back to slow code where there is no compiled one is passed by.
    const { default: native } = await import('secp256k1/bindings.js')
    return {
      isNative: true,
      recover: (digest, signature, recovery) =>
        native.ecdsaRecover(signature, recovery, digest, false),
    }
  } catch {
    return undefined
  }
}

/** Recovery by WebAssembly. */
export async function portableRecovery(): Promise<RecoverKey> {
  const { recover } = await import('tiny-secp256k1')
  return (digest, signature, recovery) => {
    const key = recover(digest, signature, recovery as 0 | 1, false)
    if (!key) throw new Error('There is no such key.')
    return key
  }
}

/** The signers of digests, by a way to recover keys. */
export function signerOfWith(recover: RecoverKey): SignerOf {
  return (digest, signature) => {
    const bytes = hexToBytes(signature)
    const v = bytes[64]
    if (bytes.length !== 65 || (v !== 27 && v !== 28)) return undefined
    if (BigInt(bytesToHex(bytes.subarray(32, 64))) > halfOrder) return undefined
    try {
      const key = recover(digest, bytes.subarray(0, 64), v - 27)
      return bytesToHex(keccak(key.subarray(1)).subarray(12))
    } catch {
      return undefined
    }
  }
}
