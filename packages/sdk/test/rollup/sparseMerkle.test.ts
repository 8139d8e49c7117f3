import fc from 'fast-check'
import { concat, keccak256, toHex, zeroHash } from 'viem'
import { describe, expect, test } from 'vitest'
import { emptyRoot, StateTree, witnessRoot } from '../../src/rollup/sparseMerkle.js'
import { treeDepth } from '../../src/rollup/stateWords.js'

/** Root by the definition: one level after the other, over a map from index to node. */
function naiveRoot(words: ReadonlyMap<number, bigint>): string {
  let zero: `0x${string}` = zeroHash
  let nodes = new Map([...words].map(([key, word]) => [key, toHex(word, { size: 32 })]))
  for (let level = 0; level < treeDepth; level++) {
    const parents = new Map<number, `0x${string}`>()
    for (const index of nodes.keys()) {
      const parent = Math.floor(index / 2)
      const child = (side: number) => nodes.get(2 * parent + side) ?? zero
      parents.set(parent, keccak256(concat([child(0), child(1)])))
    }
    nodes = parents
    zero = keccak256(concat([zero, zero]))
  }
  return nodes.get(0) ?? zero
}

const key = fc.oneof(
  fc.tuple(fc.nat(20), fc.nat(4095)).map(([account, slot]) => account * 4096 + slot),
  fc
    .tuple(fc.nat(3), fc.nat(30), fc.nat(3))
    .map(([strategy, round, slot]) => (2 ** 31 + strategy * 2 ** 20 + round) * 4096 + slot),
  fc.constant(2 ** 44 - 1),
)
const word = fc.oneof(fc.constant(0n), fc.bigInt(1n, 2n ** 256n - 1n))
const changes = fc.array(fc.tuple(key, word), { maxLength: 30 }).map((pairs) => new Map(pairs))

describe('state tree', () => {
  test('behaviour: an empty tree has the root of the definition', () => {
    expect(emptyRoot()).toBe(naiveRoot(new Map()))
    expect(new StateTree().root()).toBe(emptyRoot())
  })

  test('behaviour: any batches of words lead to the root of the definition, and back', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (batches) => {
        const tree = new StateTree()
        const all = new Map<number, bigint>()
        const undo: Map<number, bigint>[] = []
        for (const batch of batches) {
          undo.push(tree.update(batch))
          for (const [one, value] of batch) all.set(one, value)
          expect(tree.root()).toBe(naiveRoot(all))
          for (const [one, value] of all) expect(tree.get(one)).toBe(value)
        }
        for (const before of undo.reverse()) tree.update(before)
        expect(tree.root()).toBe(emptyRoot())
        expect([...tree.accounts]).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('behaviour: a witness proves its words before and after a change', () => {
    fc.assert(
      fc.property(changes, fc.uniqueArray(key, { maxLength: 12 }), word, (first, asked, value) => {
        const tree = new StateTree()
        tree.update(first)
        const keys = asked.sort((a, b) => a - b)
        const witness = tree.witness(keys)
        expect(witness.words).toEqual(keys.map((one) => tree.get(one)))
        expect(witnessRoot(witness, witness.words)).toEqual({ root: tree.root(), isExact: true })

        const after = witness.words.map((_, i) => value + BigInt(i))
        tree.update(new Map(keys.map((one, i) => [one, after[i]!])))
        expect(witnessRoot(witness, after).root).toBe(tree.root())
      }),
      { numRuns: 60 },
    )
  })

  test('behaviour: a witness with a byte too many is not exact', () => {
    const tree = new StateTree()
    tree.update(new Map([[4096, 5n]]))
    const witness = tree.witness([4096])
    expect(
      witnessRoot({ ...witness, siblings: [...witness.siblings, zeroHash] }, [5n]).isExact,
    ).toBe(false)
    expect(witnessRoot({ ...witness, bits: new Uint8Array(7) }, [5n]).isExact).toBe(false)
  })

  test('behaviour: accounts loaded with their nodes give the same tree', () => {
    fc.assert(
      fc.property(changes, (words) => {
        const tree = new StateTree()
        tree.update(words)
        const copy = new StateTree()
        copy.load(
          [...tree.accounts].map((account) => ({
            account,
            words: tree.wordsOf(account),
            node: tree.accountNode(account),
          })),
        )
        expect(copy.root()).toBe(tree.root())
        copy.update(new Map([[4096 * 9 + 1, 77n]]))
        tree.update(new Map([[4096 * 9 + 1, 77n]]))
        expect(copy.root()).toBe(tree.root())
      }),
      { numRuns: 30 },
    )
  })
})
