import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  liquidStakingToken_claimWithdrawal,
  liquidStakingToken_WithdrawalClaimed,
} from '../../abis/generated.js'
import type { NotRequestOwnerError, RequestNotFinalizedError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What claimLstWithdrawal takes. */
export type ClaimLstWithdrawalParameters = {
  /** As requestLstWithdrawal gave it. */
  requestId: bigint
} & WriteOptions

/** What claimLstWithdrawal did. */
export type ClaimLstWithdrawalOutcome = {
  /** Wei. */
  amount: bigint
}

/** What claimLstWithdrawal resolves to. */
export type ClaimLstWithdrawalReturnType = { hash: Hash } & ClaimLstWithdrawalOutcome

/** What claimLstWithdrawal may throw. */
export type ClaimLstWithdrawalErrorType =
  | NotRequestOwnerError
  | RequestNotFinalizedError
  | WriteErrorType

/**
 * Takes the ether of a finalized request.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotRequestOwnerError}, {@link RequestNotFinalizedError}.
 *
 * @example
 * const { amount } = await claimLstWithdrawal(client, { requestId })
 */
export const claimLstWithdrawal: WriteAction<
  ClaimLstWithdrawalParameters,
  ClaimLstWithdrawalOutcome,
  ClaimLstWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimLstWithdrawalParameters,
): Promise<WritePlan<ClaimLstWithdrawalOutcome, ClaimLstWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const token = contractAddress(context.deployment, 'LiquidStakingToken')
  const abi = [liquidStakingToken_claimWithdrawal] as const
  const data = encodeFunctionData({ abi, args: [parameters.requestId] })
  return contractPlan(context, token, data, {
    decodeResult: (result) => ({ amount: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      amount: requireEvent(receipt, token, liquidStakingToken_WithdrawalClaimed).amount,
    }),
  })
}
