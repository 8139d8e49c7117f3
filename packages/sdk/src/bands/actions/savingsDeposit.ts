import type { Address } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import type { DepositMoreThanMaxError } from '../../abis/vaultErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { savingsContext } from '../savings.js'
import type { VaultAmounts, VaultOutcome } from '../vault.js'
import { planDeposit } from '../vault.js'

/** Parameters of {@link savingsDeposit}. */
export type SavingsDepositParameters = {
  /** Asset units. */
  amount: bigint
  /** Who gets the shares. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What {@link savingsDeposit} resolves to. */
export type SavingsDepositReturnType = VaultOutcome

/** What {@link savingsDeposit} may throw. */
export type SavingsDepositErrorType =
  | DepositMoreThanMaxError
  | EntryPausedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Puts stablecoin into the savings vault, which earns the protocol's fees.
 *
 * Reads: the allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link ZeroAmountError}, {@link EntryPausedError}, {@link DepositMoreThanMaxError}.
 *
 * @example
 * const { shares } = await savingsDeposit(client, { amount: parseEther('1000') })
 */
export const savingsDeposit: WriteAction<
  SavingsDepositParameters,
  VaultAmounts,
  SavingsDepositReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SavingsDepositParameters,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const context = savingsContext(client, parameters)
  const { amount, to = context.account.address } = parameters
  return planDeposit(client, context, amount, to)
}
