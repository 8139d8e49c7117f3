import type { QuintetClient } from '../../core/client.js'
import type { L2Action, L2Draft, L2ErrorType, L2Options, L2Sent } from '../l2Action.js'
import { l2Action, signedAmount } from '../l2Action.js'
import type { L2Amount, SignedL2Tx } from '../l2Tx.js'
import { openRound } from '../openRound.js'

/** What commitAllocation takes. */
export type CommitAllocationParameters = {
  /** Id of the strategy. */
  strategy: number
  /** Units of the strategy's asset, or everything idle minus the fee. */
  amount: L2Amount
} & L2Options

/** What commitAllocation resolves to. */
export type CommitAllocationReturnType = L2Sent & {
  /** Round that is open now: the one it goes into, unless it is closed in between. The receipt tells. */
  round: number
}

/** What commitAllocation may throw. */
export type CommitAllocationErrorType = L2ErrorType

/**
 * Commits idle funds to a strategy. They are allocated when the plan of a block is executed, hours later, and turn into
 * stTokens, one for each share of the strategy's vault; what the vault does not take comes back.
 *
 * Reads: account and open round from the node. Errors: {@link RollupError} with its `code`.
 *
 * @example
 * const { round, wait } = await commitAllocation(client, { strategy: 0, amount: 300_000_000n })
 * await wait('executed')
 */
export const commitAllocation: L2Action<CommitAllocationParameters, CommitAllocationReturnType> =
  /*#__PURE__*/ l2Action(make, openRound)

async function make(
  _client: QuintetClient,
  { strategy, amount }: CommitAllocationParameters,
  { from, nonce, fee }: L2Draft,
): Promise<SignedL2Tx> {
  return { type: 'commit', from, strategy, amount: signedAmount('amount', amount), fee, nonce }
}
