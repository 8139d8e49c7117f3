import type { Account, Address } from 'viem'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { AccountRequiredError, WalletRejectedError } from '../../core/errors.js'
import type { AssetRef } from '../context.js'
import type { ConsentOptions, DelegationApproval } from '../delegation.js'
import { signDelegationConsent } from '../delegation.js'

/** What signDelegation takes. */
export type SignDelegationParameters = {
  /** Operator who is to get the stake. */
  operator: Address
  /** Token that the pool lists. */
  asset: AssetRef
  /** Token units, exactly. */
  amount: bigint
  /** The staker. Default: the client's account. */
  account?: Account | Address | undefined
} & ConsentOptions

/** What signDelegation may throw. */
export type SignDelegationErrorType = AccountRequiredError | WalletRejectedError

/**
 * Signs a staker's consent to a delegation that somebody else sends, without a transaction: EIP-712 `Delegation`.
 *
 * Reads: the latest block where no expiry is given. Errors: {@link WalletRejectedError}.
 *
 * @example
 * const consent = await signDelegation(client, { operator, asset: 'wqstETH', amount })
 * await delegateBySig(operatorClient, { staker, operator, asset: 'wqstETH', amount, consent })
 */
export async function signDelegation(
  client: QuintetClient,
  parameters: SignDelegationParameters,
): Promise<DelegationApproval> {
  const account = resolveAccount(client, parameters.account)
  const { operator, asset, amount } = parameters
  const terms = { staker: account.address, operator, asset, amount }
  return signDelegationConsent(client, account, 'Delegation', terms, parameters)
}
