import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { tokenPool_CreditClaimed, tokenPool_claimCredit } from '../../abis/generated.js'
import type { NoCreditError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { assetAddress, contractPlan, writeContext } from '../context.js'

/** What claimCredit takes. */
export type ClaimCreditParameters = {
  /** Token: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Who gets it. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What claimCredit did. */
export type ClaimCreditOutcome = {
  /** Token units. */
  amount: bigint
}

/** What claimCredit resolves to. */
export type ClaimCreditReturnType = { hash: Hash } & ClaimCreditOutcome

/** What claimCredit may throw. */
export type ClaimCreditErrorType = NoCreditError | WriteErrorType

/**
 * Pulls what a slash owes the account and could not be sent to it.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NoCreditError}.
 *
 * @example
 * const { amount } = await claimCredit(client, { asset: 'wqstETH' })
 */
export const claimCredit: WriteAction<
  ClaimCreditParameters,
  ClaimCreditOutcome,
  ClaimCreditReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimCreditParameters,
): Promise<WritePlan<ClaimCreditOutcome, ClaimCreditOutcome>> {
  const context = writeContext(client, parameters)
  const { account, pool } = context
  const { to = account.address } = parameters
  const abi = [tokenPool_claimCredit] as const
  const data = encodeFunctionData({ abi, args: [assetAddress(context, parameters.asset), to] })
  return contractPlan(context, pool, data, {
    decodeResult: (result) => ({ amount: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      amount: requireEvent(receipt, pool, tokenPool_CreditClaimed).amount,
    }),
  })
}
