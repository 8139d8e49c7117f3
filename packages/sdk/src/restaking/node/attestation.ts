import type { Address, Hex, TypedDataDefinition } from 'viem'
import {
  compactSignatureToSignature,
  getAddress,
  isAddress,
  isHex,
  keccak256,
  parseCompactSignature,
  parseSignature,
  recoverTypedDataAddress,
  serializeSignature,
  size,
} from 'viem'

/** What an operator signs about a task. */
export type Statement = {
  taskId: bigint
  result: Hex
  /** Unix seconds, within the task's answer window. */
  timestamp: bigint
}

/** A statement with its signature, as it travels between operator, aggregator and watcher. */
export type Attestation = Statement & { signer: Address; signature: Hex }

/** Where a signature counts: the chain and the service. */
export type AttestationDomain = { chainId: number; service: Address }

const types = {
  Attestation: [
    { name: 'taskId', type: 'uint256' },
    { name: 'result', type: 'bytes32' },
    { name: 'timestamp', type: 'uint64' },
  ],
} as const

/** Order of the group of secp256k1. */
const curveOrder = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const uint64Max = 2n ** 64n - 1n
const uint256Max = 2n ** 256n - 1n

/**
 * The right result of a task: the hash of its input, hashed again until there were `rounds` hashes.
 *
 * @example computeResult('0x', 1) // keccak256 of nothing
 */
export function computeResult(input: Hex, rounds: number): Hex {
  let result = keccak256(input)
  for (let round = 1; round < rounds; round++) result = keccak256(result)
  return result
}

/**
 * The EIP-712 message of a statement, as the service's contract hashes it.
 *
 * @example
 * const service = '0x5FbDB2315678afecb367f032d93F642f64180aa3'
 * const statement = { taskId: 1n, result: computeResult('0x1234', 1), timestamp: 1_800_000_000n }
 * const message = attestationTypedData({ chainId: 1, service }, statement)
 */
export function attestationTypedData(
  { chainId, service }: AttestationDomain,
  { taskId, result, timestamp }: Statement,
): TypedDataDefinition<typeof types, 'Attestation'> {
  return {
    domain: { name: 'HashAttestation', version: '1', chainId, verifyingContract: service },
    types,
    primaryType: 'Attestation',
    message: { taskId, result, timestamp },
  }
}

/**
 * A signature in the one form that every verifier takes: 65 bytes, low s, v of 27 or 28. Undefined for what is none.
 *
 * The contract takes several forms of the same signature and this package's curve library takes others. A fault signed in a
 * form that only the contract takes must not escape, and one that only the library takes must not cost a bond.
 */
export function canonicalSignature(signature: Hex): Hex | undefined {
  try {
    const length = size(signature)
    if (length !== 64 && length !== 65) return undefined
    const { r, s, yParity } =
      length === 64
        ? compactSignatureToSignature(parseCompactSignature(signature))
        : parseSignature(signature)
    if (BigInt(s) <= curveOrder / 2n) return serializeSignature({ r, s, yParity: yParity ?? 0 })
    const low = `0x${(curveOrder - BigInt(s)).toString(16).padStart(64, '0')}` as const
    return serializeSignature({ r, s: low, yParity: yParity ? 0 : 1 })
  } catch {
    return undefined
  }
}

/**
 * The attestation with its signature in canonical form, if its signer has signed it; undefined otherwise.
 *
 * @example
 * const service = '0x5FbDB2315678afecb367f032d93F642f64180aa3'
 * const { attestations } = await fetchAttestations('http://127.0.0.1:9000', 0)
 * for (const one of attestations) await verifyAttestation({ chainId: 1, service }, one)
 */
export async function verifyAttestation(
  domain: AttestationDomain,
  attestation: Attestation,
): Promise<Attestation | undefined> {
  const signature = canonicalSignature(attestation.signature)
  if (!signature) return undefined
  try {
    const signer = await recoverTypedDataAddress({
      ...attestationTypedData(domain, attestation),
      signature,
    })
    if (signer.toLowerCase() !== attestation.signer.toLowerCase()) return undefined
    return { ...attestation, signer, signature }
  } catch {
    return undefined // no point of the curve
  }
}

/** An attestation as JSON. */
export type WireAttestation = {
  taskId: string
  result: Hex
  timestamp: string
  signer: Address
  signature: Hex
}

/** Puts an attestation into JSON: numbers as decimal strings, since JSON's lose digits. */
export function toWire(attestation: Attestation): WireAttestation {
  const { taskId, result, timestamp, signer, signature } = attestation
  return { taskId: `${taskId}`, result, timestamp: `${timestamp}`, signer, signature }
}

/** Reads an attestation that came from elsewhere. Undefined unless every field is well formed. */
export function fromWire(value: unknown): Attestation | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { taskId, result, timestamp, signer, signature } = value as Record<string, unknown>
  const task = wholeNumber(taskId, uint256Max)
  const time = wholeNumber(timestamp, uint64Max)
  if (task === undefined || time === undefined) return undefined
  if (!isHex(result) || size(result) !== 32 || result.length !== 66) return undefined
  if (!isHex(signature) || typeof signer !== 'string') return undefined
  if (!isAddress(signer, { strict: false })) return undefined
  const canonical = canonicalSignature(signature)
  if (!canonical) return undefined
  return {
    taskId: task,
    result: result.toLowerCase() as Hex,
    timestamp: time,
    signer: getAddress(signer),
    signature: canonical,
  }
}

function wholeNumber(value: unknown, limit: bigint): bigint | undefined {
  if (typeof value !== 'string' || !/^(0|[1-9]\d{0,77})$/.test(value)) return undefined
  const number = BigInt(value)
  return number <= limit ? number : undefined
}
