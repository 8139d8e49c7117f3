import type { Address, Hex } from 'viem'
import { decodeFunctionData, encodeAbiParameters, toFunctionSelector } from 'viem'
import { hashAttestationServiceManager_fulfil as fulfil } from '../../abis/generated.js'
import type { Attestation } from './attestation.js'

/** Kinds of fault, in the service's numbers. */
export const faultKinds = { wrongResult: 0, equivocation: 1, withheld: 2 } as const

/** Name of a kind of fault. */
export type FaultName = keyof typeof faultKinds

/** A fault of an operator on a task, with what proves it. */
export type Fault = { operator: Address; taskId: bigint } & (
  | { name: 'wrongResult'; attestation: Attestation }
  | { name: 'equivocation'; first: Attestation; second: Attestation }
  | { name: 'withheld' }
)

/** What a fault is called: one operator is punished once for each kind on each task. */
export function faultKey(name: FaultName, operator: Address, taskId: bigint): string {
  return `${name}:${operator.toLowerCase()}:${taskId}`
}

/** The name of a kind; undefined for a number that the service does not use. */
export function faultNameOf(kind: number): FaultName | undefined {
  return (Object.keys(faultKinds) as FaultName[]).find((name) => faultKinds[name] === kind)
}

const uint256 = { type: 'uint256' } as const
const statement = {
  type: 'tuple',
  components: [
    { name: 'result', type: 'bytes32' },
    { name: 'timestamp', type: 'uint64' },
    { name: 'signature', type: 'bytes' },
  ],
} as const

/**
 * The evidence of a fault, as the court takes it.
 *
 * @example
 * const operator = '0x5FbDB2315678afecb367f032d93F642f64180aa3'
 * const evidence = encodeEvidence({ name: 'withheld', operator, taskId: 1n })
 */
export function encodeEvidence(fault: Fault): Hex {
  switch (fault.name) {
    case 'wrongResult': {
      const { result, timestamp, signature } = fault.attestation
      return encodeAbiParameters(
        [uint256, { type: 'bytes32' }, { type: 'uint64' }, { type: 'bytes' }],
        [fault.taskId, result, timestamp, signature],
      )
    }
    case 'equivocation':
      return encodeAbiParameters(
        [uint256, statement, statement],
        [fault.taskId, fault.first, fault.second],
      )
    case 'withheld':
      return encodeAbiParameters([uint256], [fault.taskId])
  }
}

/** The answer to a challenge of a withheld attestation: the attestation. */
export function encodeAnswer({ timestamp, signature }: Attestation): Hex {
  return encodeAbiParameters([{ type: 'uint64' }, { type: 'bytes' }], [timestamp, signature])
}

const selector = toFunctionSelector(fulfil).slice(2)

/**
 * Attestations in the calldata of a transaction that fulfilled a task, unverified. Wrapped calls are found too: every
 * place at which the function's selector stands is tried.
 */
export function attestationsInCalldata(calldata: Hex): Attestation[] {
  const found: Attestation[] = []
  for (let at = calldata.indexOf(selector, 2); at !== -1; at = calldata.indexOf(selector, at + 2)) {
    if (at % 2 !== 0) continue
    try {
      const { args } = decodeFunctionData({ abi: [fulfil], data: `0x${calldata.slice(at)}` })
      const [taskId, result, attestations] = args
      found.push(...attestations.map((item) => ({ taskId, result, ...item })))
    } catch {
      // The four bytes stood there by chance.
    }
  }
  return found
}
