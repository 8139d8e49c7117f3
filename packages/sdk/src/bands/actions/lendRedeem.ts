import type { Address } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import type { RedeemMoreThanMaxError } from '../../abis/vaultErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { InvalidParameterError } from '../../core/errors.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { lendingContext } from '../lending.js'
import type { MarketRef } from '../market.js'
import type { VaultAmounts, VaultOutcome } from '../vault.js'
import { planRedeem } from '../vault.js'

/** Parameters of {@link lendRedeem}. */
export type LendRedeemParameters = {
  /** Lending market, by key (`'WETH/USDC'`) or address. */
  market: MarketRef
  /** Share units, or `'max'` for all of the account's. */
  shares: bigint | 'max'
  /** Receiver. Default: the account. */
  to?: Address | undefined
} & Omit<WriteOptions, 'approve'>

/** What {@link lendRedeem} resolves to. */
export type LendRedeemReturnType = VaultOutcome

/** What {@link lendRedeem} may throw. */
export type LendRedeemErrorType =
  | RedeemMoreThanMaxError
  | InvalidParameterError
  | ZeroAmountError
  | WriteErrorType

/**
 * Gives shares of a lending market's vault back for what they are worth. Only idle funds are paid out. Never paused.
 *
 * Reads: the number of shares for `'max'`, one round trip. Sends: one transaction.
 * Errors: {@link InvalidParameterError} for a market without a vault, {@link RedeemMoreThanMaxError} for more than there is, {@link ZeroAmountError}.
 *
 * @example
 * const { assets } = await lendRedeem(client, { market: 'WETH/USDC', shares: 'max' })
 */
export const lendRedeem: WriteAction<LendRedeemParameters, VaultAmounts, LendRedeemReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: LendRedeemParameters,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const context = await lendingContext(client, parameters)
  const { shares, to = context.account.address } = parameters
  return planRedeem(client, context, shares, to)
}
