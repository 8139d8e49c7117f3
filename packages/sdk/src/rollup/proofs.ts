import type { ProofKind, WordProof } from './nodeApi.js'
import type { StateTree } from './sparseMerkle.js'
import {
  entrySlot,
  readRound,
  resultAccount,
  ringSize,
  strategySlot,
  wordKey,
} from './stateWords.js'
import type { PriorityItem } from './transition.js'

/** A state that words are proven under. */
export type ProofSource = {
  tree: StateTree
  /** Block after which the state is this. */
  blockId: bigint
  /** The result of a round, where it waits in the queue. */
  resultItem: (strategy: number, round: number) => { index: bigint; item: PriorityItem } | undefined
}

/**
 * Proves an account's words of one kind: of an asset or a strategy one, of pending orders of a strategy as many as there are.
 * Words that are 0 have no proof to give.
 */
export function proveWords(
  source: ProofSource,
  account: number,
  kind: ProofKind,
  id: number,
): WordProof[] {
  const { tree, blockId } = source
  const root = tree.root()
  if (kind !== 'pending') {
    const key = wordKey(account, kind === 'asset' ? id : strategySlot(id))
    const word = tree.get(key)
    return word === 0n ? [] : [{ account, blockId, root, word, witness: tree.witness([key]) }]
  }
  return Array.from({ length: ringSize }, (_, ring) => ring).flatMap((ring): WordProof[] => {
    const key = wordKey(account, entrySlot(id, ring))
    const word = tree.get(key)
    if (word === 0n) return []
    const { round } = readRound(word)
    const results = [0, 1, 2, 3].map((slot) => wordKey(resultAccount(id, round), slot))
    const witness = tree.witness([key, ...results])
    const waiting = tree.get(results[3] as number) === 0n ? source.resultItem(id, round) : undefined
    return [
      {
        account,
        blockId,
        root,
        word,
        witness,
        ring,
        ...(waiting ? { itemIndex: waiting.index, item: waiting.item } : {}),
      },
    ]
  })
}
