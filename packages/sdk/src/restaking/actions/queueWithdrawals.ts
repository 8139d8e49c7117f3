import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import { tokenPool_queueWithdrawals } from '../../abis/generated.js'
import type {
  DustWithdrawalError,
  InsufficientSharesError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { InvalidParameterError } from '../../core/errors.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'
import type { QueuedWithdrawals, WithdrawalRequest } from '../withdrawals.js'
import { queuePlan, resolveRequests } from '../withdrawals.js'

/** What queueWithdrawals takes. */
export type QueueWithdrawalsParameters = {
  /** Each as queueWithdrawal takes it. */
  requests: readonly WithdrawalRequest[]
} & WriteOptions

/** What queueWithdrawals resolves to. */
export type QueueWithdrawalsReturnType = { hash: Hash } & QueuedWithdrawals

/** What queueWithdrawals may throw. */
export type QueueWithdrawalsErrorType =
  | DustWithdrawalError
  | InsufficientSharesError
  | InvalidParameterError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | ZeroAmountError
  | WriteErrorType

/**
 * Queues stake of several pools for withdrawal at once. One bad request fails all.
 *
 * Reads: positions, pools and clock, one round trip. Sends: one transaction.
 * Errors: {@link InsufficientSharesError}, {@link DustWithdrawalError}, {@link OperatorIsFrozenError}.
 *
 * @example
 * const { withdrawals } = await queueWithdrawals(client, {
 *   requests: [
 *     { operator: operator1, asset: 'wqstETH', shares: 'max' },
 *     { operator: operator2, asset: 'wqstETH', assets: amount },
 *   ],
 * })
 */
export const queueWithdrawals: WriteAction<
  QueueWithdrawalsParameters,
  QueuedWithdrawals,
  QueueWithdrawalsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: QueueWithdrawalsParameters,
): Promise<WritePlan<QueuedWithdrawals, QueuedWithdrawals>> {
  const context = writeContext(client, parameters)
  const { requests, clock } = await resolveRequests(client, context, parameters.requests)
  const abi = [tokenPool_queueWithdrawals] as const
  return queuePlan(context, {
    assets: requests.map(({ asset }) => asset),
    clock,
    data: encodeFunctionData({ abi, args: [requests] }),
    decode: (result) => decodeFunctionResult({ abi, data: result }),
  })
}
