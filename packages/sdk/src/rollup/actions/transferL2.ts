import type { Address } from 'viem'
import type { QuintetClient } from '../../core/client.js'
import { readAsset } from '../assets.js'
import type { RollupAssetRef } from '../context.js'
import type { L2Action, L2Draft, L2ErrorType, L2Options } from '../l2Action.js'
import { l2Action, signedAmount } from '../l2Action.js'
import type { L2Amount, SignedL2Tx } from '../l2Tx.js'
import { recipientId } from '../recipient.js'

/** What transferL2 takes. */
export type TransferL2Parameters = {
  /** Owner of the account that receives, or its id. */
  to: Address | number
  /** Token that the rollup takes: `'USDC'`, or an address. */
  asset: RollupAssetRef
  /** Token units, or everything minus the fee. */
  amount: L2Amount
} & L2Options

/** What transferL2 may throw. */
export type TransferL2ErrorType = L2ErrorType

/**
 * Moves idle funds to another account of the rollup: a signed message, no transaction of layer 1.
 *
 * Reads: account and recipient from the node, assets from layer 1. Errors: {@link RollupError} with its `code`.
 *
 * @example
 * const { wait } = await transferL2(client, { to: user, asset: 'USDC', amount: 5_000_000n })
 * await wait('committed')
 */
export const transferL2: L2Action<TransferL2Parameters> = /*#__PURE__*/ l2Action(make)

async function make(
  client: QuintetClient,
  parameters: TransferL2Parameters,
  { context, node, from, nonce, fee }: L2Draft,
): Promise<SignedL2Tx> {
  const amount = signedAmount('amount', parameters.amount)
  const [{ id: asset }, to] = await Promise.all([
    readAsset(client, context, parameters.asset),
    recipientId(node, parameters.to),
  ])
  return { type: 'transfer', from, to, asset, amount, fee, nonce }
}
