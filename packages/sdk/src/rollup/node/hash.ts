import { createKeccak } from 'hash-wasm'
import { keccak256 } from 'viem'
import type { HashBytes } from '../sparseMerkle.js'

const hasher = createKeccak(256)
let ready: HashBytes | undefined

/** Keccak256 in WebAssembly, some ten times as fast as in plain TypeScript. The same function each time. */
export async function fastKeccak(): Promise<HashBytes> {
  if (ready) return ready
  const keccak = await hasher
  ready = (bytes) => keccak.init().update(bytes).digest('binary')
  return ready
}

/** As {@link fastKeccak} where it is loaded, else in plain TypeScript. */
export function keccak(bytes: Uint8Array): Uint8Array {
  return ready ? ready(bytes) : keccak256(bytes, 'bytes')
}
