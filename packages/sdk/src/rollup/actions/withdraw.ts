import type { QuintetClient } from '../../core/client.js'
import { readAsset } from '../assets.js'
import type { RollupAssetRef } from '../context.js'
import type { L2Action, L2Draft, L2ErrorType, L2Options, L2Sent, WaitOptions } from '../l2Action.js'
import { l2Action, signedAmount } from '../l2Action.js'
import type { L2Amount, SignedL2Tx } from '../l2Tx.js'
import type { L2Receipt } from '../nodeApi.js'

/** What withdraw takes. */
export type WithdrawParameters = {
  /** Token that the rollup takes: `'USDC'`, or an address. */
  asset: RollupAssetRef
  /** Token units, or everything idle minus the fee. */
  amount: L2Amount
} & L2Options

/** What withdraw resolves to. */
export type WithdrawReturnType = L2Sent & {
  /** Resolves when `claimWithdrawal` pays it: its block is final. */
  claimable: (options?: WaitOptions) => Promise<L2Receipt>
}

/** What withdraw may throw. */
export type WithdrawErrorType = L2ErrorType

/**
 * Moves idle funds out of the rollup: they can be claimed on layer 1 once the block is final, a day later by default.
 *
 * Reads: account from the node, assets from layer 1. Errors: {@link RollupError} with its `code`.
 *
 * @example
 * const { claimable } = await withdraw(client, { asset: 'USDC', amount: 'all' })
 * await claimable({ timeout: 48 * 3_600_000 })
 * await claimWithdrawal(client, { asset: 'USDC' })
 */
export const withdraw: L2Action<WithdrawParameters, WithdrawReturnType> = /*#__PURE__*/ l2Action(
  make,
  async (sent) => ({ ...sent, claimable: (options) => sent.wait('final', options) }),
)

async function make(
  client: QuintetClient,
  { asset, amount }: WithdrawParameters,
  { context, from, nonce, fee }: L2Draft,
): Promise<SignedL2Tx> {
  const signed = signedAmount('amount', amount)
  const { id } = await readAsset(client, context, asset)
  return { type: 'withdraw', from, asset: id, amount: signed, fee, nonce }
}
