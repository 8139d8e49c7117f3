import type { Address } from 'viem'
import type { QuintetClient } from '../core/client.js'
import type { NodeOptions, RollupContext } from './context.js'
import { nodeOf } from './context.js'
import type { ProofKind, WordProof } from './nodeApi.js'
import { proveWords } from './proofs.js'
import { recoverFromL1 } from './recoverFromL1.js'
import type { Replica } from './replica.js'
import { RollupNodeError } from './rollupError.js'

/** Gives proofs of an owner's words. */
export type ProofReader = (kind: ProofKind, id: number) => Promise<WordProof[]>

/**
 * Proofs of an owner's words: of the node while it answers, else out of the state that layer 1 gives, which is rebuilt once.
 *
 * @param fromBlock First block of layer 1 to read in that case.
 */
export function proofReader(
  client: QuintetClient,
  { rollup, deployment }: RollupContext,
  options: NodeOptions & { fromBlock?: bigint | undefined },
  owner: Address,
): ProofReader {
  const node = nodeOf(options)
  let recovered: Promise<Replica> | undefined
  const fromL1: ProofReader = async (kind, id) => {
    recovered ??= recoverFromL1(client, {
      rollupChain: rollup,
      deployment,
      fromBlock: options.fromBlock,
      confirmations: 0,
    })
    return proofsOf(await recovered, owner, kind, id)
  }
  return async (kind, id) => {
    if (!node || recovered) return fromL1(kind, id)
    try {
      return await node.getProofs(owner, kind, id)
    } catch (error) {
      if (error instanceof RollupNodeError) return fromL1(kind, id)
      throw error
    }
  }
}

function proofsOf(replica: Replica, owner: Address, kind: ProofKind, id: number): WordProof[] {
  const account = replica.accountOf(owner)
  if (account === undefined) return []
  const blockId = replica.isEscaped ? replica.tip.blockId : replica.finalId
  const tree = blockId === replica.tip.blockId ? replica.tree : replica.treeAt(blockId)
  const resultItem = (strategy: number, round: number) => replica.resultItem(strategy, round)
  return proveWords({ tree, blockId, resultItem }, account, kind, id)
}
