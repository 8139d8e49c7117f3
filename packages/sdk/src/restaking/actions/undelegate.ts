import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { tokenPool_undelegate } from '../../abis/generated.js'
import type {
  DustWithdrawalError,
  InsufficientSharesError,
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

/** What undelegate takes. */
export type UndelegateParameters = {
  /** Operator. */
  operator: Address
  /** Default: every asset that the account has stake of with the operator among the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & WriteOptions

/** What undelegate resolves to. */
export type UndelegateReturnType = { hash: Hash } & QueuedWithdrawals

/** What undelegate may throw. */
export type UndelegateErrorType =
  | DustWithdrawalError
  | InsufficientSharesError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | WriteErrorType

/**
 * Leaves an operator: queues all shares of each asset.
 *
 * Reads: the stake and the clock, one round trip. Sends: one transaction.
 * Errors: {@link DustWithdrawalError}, {@link InsufficientSharesError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}.
 *
 * @example
 * const { withdrawals } = await undelegate(client, { operator })
 */
export const undelegate: WriteAction<
  UndelegateParameters,
  QueuedWithdrawals,
  UndelegateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: UndelegateParameters,
): Promise<WritePlan<QueuedWithdrawals, QueuedWithdrawals>> {
  const context = writeContext(client, parameters)
  const { operator } = parameters
  const staker = context.account.address
  const { assets, clock } = await stakedAssets(client, context, staker, operator, parameters.assets)
  const abi = [tokenPool_undelegate] as const
  return queuePlan(context, {
    assets,
    clock,
    data: encodeFunctionData({ abi, args: [operator, assets] }),
    decode: (result) => decodeFunctionResult({ abi, data: result }),
  })
}
