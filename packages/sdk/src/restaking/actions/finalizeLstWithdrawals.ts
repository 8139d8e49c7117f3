import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { liquidStakingToken_finalize } from '../../abis/generated.js'
import type {
  InsufficientBufferError,
  ReportPendingError,
  RequestFinalizedError,
  UnknownRequestError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What finalizeLstWithdrawals takes. */
export type FinalizeLstWithdrawalsParameters = {
  /** Last request to finalize. */
  uptoId: bigint
} & WriteOptions

/** What finalizeLstWithdrawals resolves to. */
export type FinalizeLstWithdrawalsReturnType = { hash: Hash }

/** What finalizeLstWithdrawals may throw. */
export type FinalizeLstWithdrawalsErrorType =
  | InsufficientBufferError
  | ReportPendingError
  | RequestFinalizedError
  | UnknownRequestError
  | WriteErrorType

/**
 * Sets the ether of waiting requests aside, in their order, at the lower of the rate at the request and now.
 * Anyone may call.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InsufficientBufferError}, {@link ReportPendingError}, {@link RequestFinalizedError}, {@link UnknownRequestError}.
 *
 * @example
 * await finalizeLstWithdrawals(client, { uptoId: requestId })
 */
export const finalizeLstWithdrawals: WriteAction<
  FinalizeLstWithdrawalsParameters,
  void,
  FinalizeLstWithdrawalsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FinalizeLstWithdrawalsParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const token = contractAddress(context.deployment, 'LiquidStakingToken')
  const data = encodeFunctionData({ abi: [liquidStakingToken_finalize], args: [parameters.uptoId] })
  return contractPlan(context, token, data, { decodeReceipt: () => ({}) })
}
