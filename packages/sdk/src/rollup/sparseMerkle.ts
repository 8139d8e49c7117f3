import type { Hex } from 'viem'
import { bytesToHex, hexToBytes, keccak256 } from 'viem'
import { slotBits, treeDepth } from './stateWords.js'

/** The tree's hash: keccak256 by default; a faster one gives the same. */
export type HashBytes = (bytes: Uint8Array) => Uint8Array

const viemKeccak: HashBytes = (bytes) => keccak256(bytes, 'bytes')

/** Words of a set of keys, and what a verifier needs to compute the root from them. */
export type Witness = {
  /** Strictly ascending. */
  keys: number[]
  words: bigint[]
  /** Left before right, most significant bit first: 0 for an empty subtree, 1 for the next sibling. */
  bits: Uint8Array
  siblings: Hex[]
}

/**
 * The root that a witness leads to, and whether its streams were used up exactly.
 *
 * @example
 * const tree = new StateTree()
 * tree.update(new Map([[4_097, 5n]]))
 * const witness = tree.witness([4_097])
 * witnessRoot(witness, witness.words).root === tree.root() // true
 */
export function witnessRoot(
  { keys, bits, siblings }: Witness,
  words: readonly bigint[],
  hash: HashBytes = viemKeccak,
): { root: Hex; isExact: boolean } {
  const zeros = zeroNodes(hash)
  let bit = 0
  let sibling = 0
  const node = (level: number, from: number, to: number): Uint8Array => {
    if (from === to) {
      const isSibling = ((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1
      bit += 1
      if (!isSibling) return zeros[level] as Uint8Array
      const next = siblings[sibling++]
      return next ? hexToBytes(next) : new Uint8Array(32)
    }
    if (level === 0) return wordBytes(words[from] as bigint)
    const middle = splitKeys(keys, level, from, to)
    const left = node(level - 1, from, middle)
    return hashPair(hash, left, node(level - 1, middle, to))
  }
  const root = bytesToHex(node(treeDepth, 0, keys.length))
  const isExact = sibling === siblings.length && Math.ceil(bit / 8) === bits.length
  return { root, isExact }
}

/** First of the keys from..to whose bit `level - 1` is set. All of them agree on the bits above. */
function splitKeys(keys: readonly number[], level: number, from: number, to: number): number {
  const half = 2 ** (level - 1)
  const start = Math.floor((keys[from] as number) / (2 * half)) * 2 * half
  let middle = from
  while (middle < to && (keys[middle] as number) < start + half) middle += 1
  return middle
}

const zeroCache = new WeakMap<HashBytes, readonly Uint8Array[]>()

/** Roots of the empty subtrees, by level. */
export function zeroNodes(hash: HashBytes = viemKeccak): readonly Uint8Array[] {
  const known = zeroCache.get(hash)
  if (known) return known
  const zeros: Uint8Array[] = [new Uint8Array(32)]
  for (let level = 0; level < treeDepth; level++) {
    const below = zeros[level] as Uint8Array
    zeros.push(hashPair(hash, below, below))
  }
  zeroCache.set(hash, zeros)
  return zeros
}

/** Root of the tree without a word: the state before the first block. */
export function emptyRoot(): Hex {
  return bytesToHex(zeroNodes()[treeDepth] as Uint8Array)
}

const pair = new Uint8Array(64)

function hashPair(hash: HashBytes, left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 0)
  pair.set(right, 32)
  return hash(pair)
}

function wordBytes(word: bigint): Uint8Array {
  const bytes = new Uint8Array(32)
  const view = new DataView(bytes.buffer)
  for (let i = 3, rest = word; i >= 0; i--, rest >>= 64n) view.setBigUint64(i * 8, rest)
  return bytes
}

// ── The whole tree ───────────────────────────────────────────────────────────────────────────────

/** Words of one account that are not zero, by ascending slot. */
type AccountWords = { slots: number[]; words: bigint[] }

const chunkNodes = 64

/** Nodes of one level, 64 to a piece; pieces without a node that was ever set are not there. */
class Level {
  readonly #zero: Uint8Array
  readonly #pieces = new Map<number, Uint8Array>()

  constructor(zero: Uint8Array) {
    this.#zero = zero
  }

  get(index: number): Uint8Array {
    const piece = this.#pieces.get(Math.floor(index / chunkNodes))
    if (!piece) return this.#zero
    const at = (index % chunkNodes) * 32
    return piece.subarray(at, at + 32)
  }

  set(index: number, node: Uint8Array): void {
    const number = Math.floor(index / chunkNodes)
    let piece = this.#pieces.get(number)
    if (!piece) {
      piece = new Uint8Array(chunkNodes * 32)
      for (let i = 0; i < chunkNodes; i++) piece.set(this.#zero, i * 32)
      this.#pieces.set(number, piece)
    }
    piece.set(node, (index % chunkNodes) * 32)
  }

  isZero(index: number): boolean {
    const node = this.get(index)
    return node === this.#zero || node.every((byte, i) => byte === this.#zero[i])
  }
}

/**
 * The state as a sparse Merkle tree that is kept whole. Above the accounts every node is stored; the subtree of an account is
 * hashed again from its few words when it is needed. A batch of words hashes each path once.
 */
export class StateTree {
  readonly #hash: HashBytes
  readonly #zeros: readonly Uint8Array[]
  readonly #accounts = new Map<number, AccountWords>()
  /** From the roots of the accounts, at level 12, to the root. */
  readonly #levels: readonly Level[]

  constructor(hash: HashBytes = viemKeccak) {
    this.#hash = hash
    this.#zeros = zeroNodes(hash)
    this.#levels = this.#zeros.slice(slotBits).map((zero) => new Level(zero))
  }

  /** The word of a key; 0 where there is none. */
  get(key: number): bigint {
    const account = this.#accounts.get(Math.floor(key / 2 ** slotBits))
    if (!account) return 0n
    const at = account.slots.indexOf(key % 2 ** slotBits)
    return at < 0 ? 0n : (account.words[at] as bigint)
  }

  /** Words of an account that are not zero, by ascending slot. */
  wordsOf(account: number): readonly (readonly [slot: number, word: bigint])[] {
    const found = this.#accounts.get(account)
    return found ? found.slots.map((slot, i) => [slot, found.words[i] as bigint] as const) : []
  }

  /** Accounts that have a word. */
  get accounts(): IterableIterator<number> {
    return this.#accounts.keys()
  }

  /** The root of all words. */
  root(): Hex {
    return bytesToHex(this.#level(treeDepth).get(0))
  }

  /** Node of level 12: the root of an account's words. */
  accountNode(account: number): Uint8Array {
    return this.#level(slotBits).get(account)
  }

  /** Writes words and returns those that were there: writing these again undoes it. */
  update(changes: ReadonlyMap<number, bigint>): Map<number, bigint> {
    const before = new Map<number, bigint>()
    const touched = new Set<number>()
    for (const [key, word] of changes) {
      before.set(key, this.#write(key, word))
      touched.add(Math.floor(key / 2 ** slotBits))
    }
    this.#hashUp(touched, (account) => this.#accountRoot(account))
    return before
  }

  /** Loads accounts whose nodes are known: their own words are not hashed. */
  load(
    accounts: Iterable<{
      account: number
      words: readonly (readonly [slot: number, word: bigint])[]
      node: Uint8Array
    }>,
  ): void {
    const nodes = new Map<number, Uint8Array>()
    for (const { account, words, node } of accounts) {
      nodes.set(account, node)
      this.#accounts.set(account, {
        slots: words.map(([slot]) => slot),
        words: words.map(([, word]) => word),
      })
    }
    this.#hashUp(nodes.keys(), (account) => nodes.get(account) as Uint8Array)
  }

  /** The words of some keys, ascending and each once, with what leads from them to the root. */
  witness(keys: readonly number[]): Witness {
    const siblings: Hex[] = []
    const bits: number[] = []
    const walk = (level: number, index: number, from: number, to: number): void => {
      if (from === to) {
        const isZero = this.#isZero(level, index)
        bits.push(isZero ? 0 : 1)
        if (!isZero) siblings.push(bytesToHex(this.#node(level, index)))
        return
      }
      if (level === 0) return
      const middle = splitKeys(keys, level, from, to)
      walk(level - 1, index * 2, from, middle)
      walk(level - 1, index * 2 + 1, middle, to)
    }
    walk(treeDepth, 0, 0, keys.length)
    const bytes = new Uint8Array(Math.ceil(bits.length / 8))
    bits.forEach((bit, i) => {
      bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (7 - (i & 7)))
    })
    return { keys: [...keys], words: keys.map((key) => this.get(key)), bits: bytes, siblings }
  }

  #level(level: number): Level {
    return this.#levels[level - slotBits] as Level
  }

  #write(key: number, word: bigint): bigint {
    const number = Math.floor(key / 2 ** slotBits)
    const slot = key % 2 ** slotBits
    let account = this.#accounts.get(number)
    if (!account) {
      if (word === 0n) return 0n
      account = { slots: [], words: [] }
      this.#accounts.set(number, account)
    }
    const { slots, words } = account
    const found = slots.findIndex((one) => one >= slot)
    const at = found < 0 ? slots.length : found
    if (slots[at] !== slot) {
      if (word !== 0n) {
        slots.splice(at, 0, slot)
        words.splice(at, 0, word)
      }
      return 0n
    }
    const before = words[at] as bigint
    if (word === 0n) {
      slots.splice(at, 1)
      words.splice(at, 1)
      if (slots.length === 0) this.#accounts.delete(number)
    } else {
      words[at] = word
    }
    return before
  }

  /** Sets the nodes of some accounts, and every node above them once. */
  #hashUp(accounts: Iterable<number>, nodeOf: (account: number) => Uint8Array): void {
    const leaves = this.#level(slotBits)
    let indices = new Set<number>()
    for (const account of accounts) {
      leaves.set(account, nodeOf(account))
      indices.add(Math.floor(account / 2))
    }
    for (let level = slotBits + 1; level <= treeDepth; level++) {
      const below = this.#level(level - 1)
      const here = this.#level(level)
      const above = new Set<number>()
      for (const index of indices) {
        here.set(index, hashPair(this.#hash, below.get(2 * index), below.get(2 * index + 1)))
        above.add(Math.floor(index / 2))
      }
      indices = above
    }
  }

  #accountRoot(account: number): Uint8Array {
    const found = this.#accounts.get(account)
    if (!found) return this.#zeros[slotBits] as Uint8Array
    return this.#subtree(found, slotBits, 0, found.slots.length)
  }

  /** Node over the words from..to of an account, which all lie under it. */
  #subtree(account: AccountWords, level: number, from: number, to: number): Uint8Array {
    if (from === to) return this.#zeros[level] as Uint8Array
    if (level === 0) return wordBytes(account.words[from] as bigint)
    const middle = splitKeys(account.slots, level, from, to)
    const left = this.#subtree(account, level - 1, from, middle)
    return hashPair(this.#hash, left, this.#subtree(account, level - 1, middle, to))
  }

  #node(level: number, index: number): Uint8Array {
    if (level >= slotBits) return this.#level(level).get(index)
    const { account, from, to } = this.#range(level, index)
    return account ? this.#subtree(account, level, from, to) : (this.#zeros[level] as Uint8Array)
  }

  #isZero(level: number, index: number): boolean {
    if (level >= slotBits) return this.#level(level).isZero(index)
    const { from, to } = this.#range(level, index)
    return from === to
  }

  /** Words of an account that lie under a node below its root. */
  #range(
    level: number,
    index: number,
  ): { account: AccountWords | undefined; from: number; to: number } {
    const perAccount = 2 ** (slotBits - level)
    const account = this.#accounts.get(Math.floor(index / perAccount))
    if (!account) return { account, from: 0, to: 0 }
    const first = (index % perAccount) * 2 ** level
    const end = first + 2 ** level
    return {
      account,
      from: account.slots.filter((slot) => slot < first).length,
      to: account.slots.filter((slot) => slot < end).length,
    }
  }
}
