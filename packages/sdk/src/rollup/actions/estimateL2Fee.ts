import type { QuintetClient } from '../../core/client.js'
import type { NodeOptions } from '../context.js'
import { requireNode } from '../context.js'
import type { SignedL2Tx } from '../l2Tx.js'
import type { RollupNodeError } from '../rollupError.js'

/** What estimateL2Fee takes. */
export type EstimateL2FeeParameters = {
  op: SignedL2Tx['type']
} & NodeOptions

/** What a message costs. */
export type EstimateL2FeeReturnType = {
  /** Wei: what its share of layer 1's gas costs now. A producer may ask for more, or for less. */
  fee: bigint
  /** Layer-1 gas of the message in a large block. */
  perTxL1Gas: bigint
  /** Wei per gas. */
  gasPrice: bigint
}

/** What estimateL2Fee may throw. */
export type EstimateL2FeeErrorType = RollupNodeError

/**
 * Estimates what a message costs its producer on layer 1.
 *
 * Reads: the node, one request.
 *
 * @example
 * const { fee } = await estimateL2Fee(client, { op: 'commit' })
 */
export async function estimateL2Fee(
  _client: QuintetClient,
  { op, ...options }: EstimateL2FeeParameters,
): Promise<EstimateL2FeeReturnType> {
  const { gasPrice, gasPerTx } = await requireNode(options).getFees()
  const perTxL1Gas = gasPerTx[op] ?? 0n
  return { fee: perTxL1Gas * gasPrice, perTxL1Gas, gasPrice }
}
