import type { StoredAccountWords } from './rollupStore.js'

const wordRecord = 34

/** Words of an account as bytes: slot in 2, word in 32. */
export function encodeWords(words: StoredAccountWords['words']): Uint8Array {
  const bytes = new Uint8Array(words.length * wordRecord)
  const view = new DataView(bytes.buffer)
  words.forEach(([slot, word], i) => {
    view.setUint16(i * wordRecord, slot)
    writeWord(view, i * wordRecord + 2, word)
  })
  return bytes
}

/** Reads {@link encodeWords}. */
export function decodeWords(bytes: Uint8Array): [slot: number, word: bigint][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length / wordRecord }, (_, i) => [
    view.getUint16(i * wordRecord),
    readWord(view, i * wordRecord + 2),
  ])
}

const keyRecord = 40

/** Words by key as bytes: key in 8, word in 32. */
export function encodeKeyedWords(words: ReadonlyMap<number, bigint>): Uint8Array {
  const bytes = new Uint8Array(words.size * keyRecord)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [key, word] of words) {
    view.setBigUint64(at, BigInt(key))
    writeWord(view, at + 8, word)
    at += keyRecord
  }
  return bytes
}

/** Reads {@link encodeKeyedWords}. */
export function decodeKeyedWords(bytes: Uint8Array): Map<number, bigint> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Map(
    Array.from({ length: bytes.length / keyRecord }, (_, i) => [
      Number(view.getBigUint64(i * keyRecord)),
      readWord(view, i * keyRecord + 8),
    ]),
  )
}

function writeWord(view: DataView, at: number, word: bigint): void {
  for (let i = 3, rest = word; i >= 0; i--, rest >>= 64n) view.setBigUint64(at + i * 8, rest)
}

function readWord(view: DataView, at: number): bigint {
  let word = 0n
  for (let i = 0; i < 4; i++) word = (word << 64n) | view.getBigUint64(at + i * 8)
  return word
}
