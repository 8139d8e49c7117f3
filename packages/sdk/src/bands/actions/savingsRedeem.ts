import type { Address } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import type { RedeemMoreThanMaxError } from '../../abis/vaultErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { savingsContext } from '../savings.js'
import type { VaultAmounts, VaultOutcome } from '../vault.js'
import { planRedeem } from '../vault.js'

/** Parameters of {@link savingsRedeem}. */
export type SavingsRedeemParameters = {
  /** Share units, or `'max'` for all of the account's. */
  shares: bigint | 'max'
  /** Receiver. Default: the account. */
  to?: Address | undefined
} & Omit<WriteOptions, 'approve'>

/** What {@link savingsRedeem} resolves to. */
export type SavingsRedeemReturnType = VaultOutcome

/** What {@link savingsRedeem} may throw. */
export type SavingsRedeemErrorType = RedeemMoreThanMaxError | ZeroAmountError | WriteErrorType

/**
 * Gives shares of the savings vault back for what they are worth. Never paused.
 *
 * Reads: the number of shares for `'max'`, one round trip. Sends: one transaction.
 * Errors: {@link RedeemMoreThanMaxError} for more than there is, {@link ZeroAmountError}.
 *
 * @example
 * const { assets } = await savingsRedeem(client, { shares: 'max' })
 */
export const savingsRedeem: WriteAction<
  SavingsRedeemParameters,
  VaultAmounts,
  SavingsRedeemReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SavingsRedeemParameters,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const context = savingsContext(client, parameters)
  const { shares, to = context.account.address } = parameters
  return planRedeem(client, context, shares, to)
}
