import type { Address } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import type { WithdrawMoreThanMaxError } from '../../abis/vaultErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { InvalidParameterError } from '../../core/errors.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { lendingContext } from '../lending.js'
import type { MarketRef } from '../market.js'
import type { VaultAmounts, VaultOutcome } from '../vault.js'
import { planWithdraw } from '../vault.js'

/** Parameters of {@link lendWithdraw}. */
export type LendWithdrawParameters = {
  /** Lending market, by key (`'WETH/USDC'`) or address. */
  market: MarketRef
  /** Asset units. */
  amount: bigint
  /** Receiver. Default: the account. */
  to?: Address | undefined
} & Omit<WriteOptions, 'approve'>

/** What {@link lendWithdraw} resolves to. */
export type LendWithdrawReturnType = VaultOutcome

/** What {@link lendWithdraw} may throw. */
export type LendWithdrawErrorType =
  | WithdrawMoreThanMaxError
  | InvalidParameterError
  | ZeroAmountError
  | WriteErrorType

/**
 * Takes an exact amount out of a lending market's vault; pays with as many shares as it costs. Only idle funds are paid out. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InvalidParameterError} for a market without a vault, {@link WithdrawMoreThanMaxError} for more than there is, {@link ZeroAmountError}.
 *
 * @example
 * const { shares } = await lendWithdraw(client, { market: 'WETH/USDC', amount: parseUnits('500', 6) })
 */
export const lendWithdraw: WriteAction<
  LendWithdrawParameters,
  VaultAmounts,
  LendWithdrawReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: LendWithdrawParameters,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const context = await lendingContext(client, parameters)
  const { amount, to = context.account.address } = parameters
  return planWithdraw(context, amount, to)
}
