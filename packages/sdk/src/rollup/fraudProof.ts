import type { Hex } from 'viem'
import { bytesToHex, toHex } from 'viem'
import type { BlockHeader, PriorityItemStruct } from './block.js'
import { segmentTable, toItemStruct } from './block.js'
import type { BlockFault } from './replica.js'
import type { Witness } from './sparseMerkle.js'
import type { Segment } from './transition.js'

/** A witness as the contracts take it. */
export type WitnessStruct = {
  keys: bigint[]
  words: Hex[]
  bits: Hex
  siblings: Hex[]
}

/** The contracts' form of a witness. */
export function toWitnessStruct({ keys, words, bits, siblings }: Witness): WitnessStruct {
  return {
    keys: keys.map(BigInt),
    words: words.map((word) => toHex(word, { size: 32 })),
    bits: bytesToHex(bits),
    siblings,
  }
}

/** Items of a segment as the contracts take them; none of any other segment. */
export function segmentItemStructs(segment: Segment): PriorityItemStruct[] {
  return segment.kind === 'priority' ? segment.items.map(toItemStruct) : []
}

/** Arguments of `proveFraud`. */
export type FraudProofArgs = readonly [
  header: BlockHeader,
  segments: Hex,
  index: number,
  data: Hex,
  items: readonly PriorityItemStruct[],
  witness: WitnessStruct,
  salt: Hex,
]

/** Arguments of `proveFraud` for a fault. */
export function fraudProofArgs(fault: BlockFault, salt: Hex): FraudProofArgs {
  const { block, index, segments, witness } = fault
  const part = segments[index]
  if (!part) throw new RangeError(`The block has no segment ${index}.`)
  return [
    block.header,
    segmentTable(segments),
    index,
    bytesToHex(part.data),
    segmentItemStructs(part.segment),
    toWitnessStruct(witness),
    salt,
  ]
}
