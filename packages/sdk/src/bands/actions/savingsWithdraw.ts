import type { Address } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import type { WithdrawMoreThanMaxError } from '../../abis/vaultErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { savingsContext } from '../savings.js'
import type { VaultAmounts, VaultOutcome } from '../vault.js'
import { planWithdraw } from '../vault.js'

/** Parameters of {@link savingsWithdraw}. */
export type SavingsWithdrawParameters = {
  /** Asset units. */
  amount: bigint
  /** Receiver. Default: the account. */
  to?: Address | undefined
} & Omit<WriteOptions, 'approve'>

/** What {@link savingsWithdraw} resolves to. */
export type SavingsWithdrawReturnType = VaultOutcome

/** What {@link savingsWithdraw} may throw. */
export type SavingsWithdrawErrorType = WithdrawMoreThanMaxError | ZeroAmountError | WriteErrorType

/**
 * Takes an exact amount out of the savings vault; pays with as many shares as it costs. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link WithdrawMoreThanMaxError} for more than there is, {@link ZeroAmountError}.
 *
 * @example
 * const { shares } = await savingsWithdraw(client, { amount: parseEther('500') })
 */
export const savingsWithdraw: WriteAction<
  SavingsWithdrawParameters,
  VaultAmounts,
  SavingsWithdrawReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SavingsWithdrawParameters,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const context = savingsContext(client, parameters)
  const { amount, to = context.account.address } = parameters
  return planWithdraw(context, amount, to)
}
