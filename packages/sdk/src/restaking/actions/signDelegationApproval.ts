import type { Account, Address } from 'viem'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { AccountRequiredError, WalletRejectedError } from '../../core/errors.js'
import type { AssetRef } from '../context.js'
import type { ConsentOptions, DelegationApproval } from '../delegation.js'
import { signDelegationConsent } from '../delegation.js'

/** What signDelegationApproval takes. */
export type SignDelegationApprovalParameters = {
  /** Who may delegate. */
  staker: Address
  /** Operator whose approver signs. */
  operator: Address
  /** Token that the pool lists. */
  asset: AssetRef
  /** Token units, exactly. */
  amount: bigint
  /** The approver. Default: the client's account. */
  account?: Account | Address | undefined
} & ConsentOptions

/** What signDelegationApproval may throw. */
export type SignDelegationApprovalErrorType = AccountRequiredError | WalletRejectedError

/**
 * Signs an approver's consent to a delegation, without a transaction: EIP-712 `DelegationApproval`.
 *
 * Reads: the latest block where no expiry is given. Errors: {@link WalletRejectedError}.
 *
 * @example
 * const approval = await signDelegationApproval(approver, { staker, operator, asset: 'wqstETH', amount })
 * await delegate(client, { operator, asset: 'wqstETH', amount, approval })
 */
export async function signDelegationApproval(
  client: QuintetClient,
  parameters: SignDelegationApprovalParameters,
): Promise<DelegationApproval> {
  const account = resolveAccount(client, parameters.account)
  const { staker, operator, asset, amount } = parameters
  const terms = { staker, operator, asset, amount }
  return signDelegationConsent(client, account, 'DelegationApproval', terms, parameters)
}
