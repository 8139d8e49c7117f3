import type { Address } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import type { DepositMoreThanMaxError } from '../../abis/vaultErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { InvalidParameterError } from '../../core/errors.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { lendingContext } from '../lending.js'
import type { MarketRef } from '../market.js'
import type { VaultAmounts, VaultOutcome } from '../vault.js'
import { planDeposit } from '../vault.js'

/** Parameters of {@link lendDeposit}. */
export type LendDepositParameters = {
  /** Lending market, by key (`'WETH/USDC'`) or address. */
  market: MarketRef
  /** Asset units. */
  amount: bigint
  /** Who gets the shares. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What {@link lendDeposit} resolves to. */
export type LendDepositReturnType = VaultOutcome

/** What {@link lendDeposit} may throw. */
export type LendDepositErrorType =
  | DepositMoreThanMaxError
  | EntryPausedError
  | InvalidParameterError
  | ZeroAmountError
  | WriteErrorType

/**
 * Lends to a market: deposits into its vault, whose shares grow with the borrowers' interest.
 *
 * Reads: the allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link InvalidParameterError} for a market without a vault, {@link ZeroAmountError}, {@link EntryPausedError}, {@link DepositMoreThanMaxError}.
 *
 * @example
 * const { shares } = await lendDeposit(client, { market: 'WETH/USDC', amount: parseUnits('1000', 6) })
 */
export const lendDeposit: WriteAction<LendDepositParameters, VaultAmounts, LendDepositReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: LendDepositParameters,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const context = await lendingContext(client, parameters)
  const { amount, to = context.account.address } = parameters
  return planDeposit(client, context, amount, to)
}
