import type { Address } from 'viem'
import type { QuintetClient } from '../../core/client.js'
import type { L2Action, L2Draft, L2ErrorType, L2Options } from '../l2Action.js'
import { l2Action, signedAmount } from '../l2Action.js'
import type { L2Amount, SignedL2Tx } from '../l2Tx.js'
import { recipientId } from '../recipient.js'

/** What transferStToken takes. */
export type TransferStTokenParameters = {
  /** Owner of the account that receives, or its id. */
  to: Address | number
  /** Id of the strategy. */
  strategy: number
  /** Shares, or everything minus the fee. */
  amount: L2Amount
} & L2Options

/** What transferStToken may throw. */
export type TransferStTokenErrorType = L2ErrorType

/**
 * Moves stTokens of a strategy to another account of the rollup. Their yield goes with them.
 *
 * Reads: account and recipient from the node. Errors: {@link RollupError} with its `code`.
 *
 * @example
 * await transferStToken(client, { to: user, strategy: 0, amount: 'all' })
 */
export const transferStToken: L2Action<TransferStTokenParameters> = /*#__PURE__*/ l2Action(make)

async function make(
  _client: QuintetClient,
  parameters: TransferStTokenParameters,
  { node, from, nonce, fee }: L2Draft,
): Promise<SignedL2Tx> {
  const amount = signedAmount('amount', parameters.amount)
  const to = await recipientId(node, parameters.to)
  return { type: 'transferSt', from, to, strategy: parameters.strategy, amount, fee, nonce }
}
