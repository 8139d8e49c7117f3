import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  liquidStakingToken_requestWithdrawal,
  liquidStakingToken_WithdrawalRequested,
} from '../../abis/generated.js'
import type { SharesExceedBalanceError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What requestLstWithdrawal takes. */
export type RequestLstWithdrawalParameters = {
  /** qstETH units. */
  amount: bigint
} & WriteOptions

/** What requestLstWithdrawal did. */
export type RequestLstWithdrawalOutcome = {
  /** For claimLstWithdrawal. */
  requestId: bigint
}

/** What requestLstWithdrawal resolves to. */
export type RequestLstWithdrawalReturnType = { hash: Hash } & RequestLstWithdrawalOutcome

/** What requestLstWithdrawal may throw. */
export type RequestLstWithdrawalErrorType =
  | SharesExceedBalanceError
  | ZeroAmountError
  | WriteErrorType

/**
 * Asks for ether back: takes qstETH into escrow until the request is finalized, after the next report of the
 * validators or three days.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link SharesExceedBalanceError}, {@link ZeroAmountError}.
 *
 * @example
 * const { requestId } = await requestLstWithdrawal(client, { amount: parseEther('10') })
 */
export const requestLstWithdrawal: WriteAction<
  RequestLstWithdrawalParameters,
  RequestLstWithdrawalOutcome,
  RequestLstWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RequestLstWithdrawalParameters,
): Promise<WritePlan<RequestLstWithdrawalOutcome, RequestLstWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const token = contractAddress(context.deployment, 'LiquidStakingToken')
  const abi = [liquidStakingToken_requestWithdrawal] as const
  const data = encodeFunctionData({ abi, args: [parameters.amount] })
  return contractPlan(context, token, data, {
    decodeResult: (result) => ({ requestId: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      requestId: requireEvent(receipt, token, liquidStakingToken_WithdrawalRequested).requestId,
    }),
  })
}
