import type { QuintetClient } from '../../core/client.js'
import type { L2Action, L2Draft, L2ErrorType, L2Options } from '../l2Action.js'
import { l2Action, signedAmount } from '../l2Action.js'
import type { L2Amount, SignedL2Tx } from '../l2Tx.js'
import { openRound } from '../openRound.js'
import type { CommitAllocationReturnType } from './commitAllocation.js'

/** What uncommitAllocation takes. */
export type UncommitAllocationParameters = {
  /** Id of the strategy. */
  strategy: number
  /** stTokens, or all of them minus the fee. */
  shares: L2Amount
} & L2Options

/** What uncommitAllocation resolves to; `amount` counts shares. */
export type UncommitAllocationReturnType = CommitAllocationReturnType

/** What uncommitAllocation may throw. */
export type UncommitAllocationErrorType = L2ErrorType

/**
 * Gives stTokens back. They turn into idle funds, yield included, when the plan of a block is executed.
 *
 * Reads: account and open round from the node. Errors: {@link RollupError} with its `code`.
 *
 * @example
 * const { wait } = await uncommitAllocation(client, { strategy: 0, shares: 'all' })
 * await wait('executed')
 */
export const uncommitAllocation: L2Action<
  UncommitAllocationParameters,
  UncommitAllocationReturnType
> = /*#__PURE__*/ l2Action(make, openRound)

async function make(
  _client: QuintetClient,
  { strategy, shares }: UncommitAllocationParameters,
  { from, nonce, fee }: L2Draft,
): Promise<SignedL2Tx> {
  return { type: 'uncommit', from, strategy, amount: signedAmount('shares', shares), fee, nonce }
}
