import type { Address } from 'viem'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import type { Cursor } from '../service/chainReader.js'
import { defaultConfirmations } from '../service/chainReader.js'
import { chainIdOf, readContext } from './context.js'
import { createL1Source } from './l1Source.js'
import { Replica } from './replica.js'
import type { HashBytes } from './sparseMerkle.js'

/** What recoverFromL1 takes. */
export type RecoverFromL1Parameters = {
  /** The rollup's contract. Default: the deployment's. */
  rollupChain?: Address | undefined
  /** First block to read: the deployment's, or earlier. Default 0. */
  fromBlock?: bigint | undefined
  /** Blocks that must stand above a block before it is believed. Default 12, on a devnet 0. */
  confirmations?: number | undefined
  /** A faster keccak256. Default: plain TypeScript. */
  hash?: HashBytes | undefined
} & ActionOptions

/**
 * Rebuilds the whole state of the rollup from the logs and the calldata of layer 1, every block replayed. Needs nobody's
 * leave and no node: this is how anybody escapes.
 *
 * @example
 * const replica = await recoverFromL1(client, {})
 * replica.tip.postRoot === replica.tree.root() // true
 */
export async function recoverFromL1(
  client: QuintetClient,
  parameters: RecoverFromL1Parameters,
): Promise<Replica> {
  const rollupChain = parameters.rollupChain ?? readContext(client, parameters).rollup
  const chainId = await chainIdOf(client)
  const source = createL1Source(client, rollupChain, {
    chainId,
    fromBlock: parameters.fromBlock,
    confirmations: BigInt(parameters.confirmations ?? defaultConfirmations(chainId)),
  })
  const cursor: Cursor = { nextBlock: source.fromBlock }
  let replica = new Replica(parameters.hash)
  await source.read(
    cursor,
    async (facts) => {
      for (const fact of facts) replica.apply(fact)
      replica.takeChanges() // nothing is kept
    },
    async () => {
      replica = new Replica(parameters.hash)
    },
  )
  return replica
}
