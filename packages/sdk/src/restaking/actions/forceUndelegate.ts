import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { tokenPool_forceUndelegate } from '../../abis/generated.js'
import type {
  DustWithdrawalError,
  InsufficientSharesError,
  NotApproverError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { writeContext } from '../context.js'
import type { QueuedWithdrawals } from '../withdrawals.js'
import { queuePlan, stakedAssets } from '../withdrawals.js'

/** What forceUndelegate takes. */
export type ForceUndelegateParameters = {
  /** Whose stake is to leave. */
  staker: Address
  /** Operator whose approver the account is. */
  operator: Address
  /** Default: every asset that the staker has stake of with the operator among the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & WriteOptions

/** What forceUndelegate resolves to. */
export type ForceUndelegateReturnType = { hash: Hash } & QueuedWithdrawals

/** What forceUndelegate may throw. */
export type ForceUndelegateErrorType =
  | DustWithdrawalError
  | InsufficientSharesError
  | NotApproverError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | WriteErrorType

/**
 * Sends a staker away, as the approver of the operator: queues all his shares of each asset. They stay his.
 *
 * Reads: the stake and the clock, one round trip. Sends: one transaction.
 * Errors: {@link DustWithdrawalError}, {@link InsufficientSharesError}, {@link NotApproverError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}.
 *
 * @example
 * const { withdrawals } = await forceUndelegate(approver, { staker, operator })
 */
export const forceUndelegate: WriteAction<
  ForceUndelegateParameters,
  QueuedWithdrawals,
  ForceUndelegateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ForceUndelegateParameters,
): Promise<WritePlan<QueuedWithdrawals, QueuedWithdrawals>> {
  const context = writeContext(client, parameters)
  const { staker, operator } = parameters
  const { assets, clock } = await stakedAssets(client, context, staker, operator, parameters.assets)
  const abi = [tokenPool_forceUndelegate] as const
  return queuePlan(context, {
    assets,
    clock,
    data: encodeFunctionData({ abi, args: [staker, operator, assets] }),
    decode: (result) => decodeFunctionResult({ abi, data: result }),
  })
}
