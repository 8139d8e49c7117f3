import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { tokenPool_redelegate } from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
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

/** What redelegate takes. */
export type RedelegateParameters = {
  /** Operator to leave. */
  from: Address
  /** Operator to join. */
  to: Address
  /** Default: every asset that the account has stake of with the operator among the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & WriteOptions

/** What redelegate resolves to. */
export type RedelegateReturnType = { hash: Hash } & QueuedWithdrawals

/** What redelegate may throw. */
export type RedelegateErrorType =
  | ApprovalRequiredError
  | DustWithdrawalError
  | InsufficientSharesError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | WriteErrorType

/**
 * Moves stake to another operator: queues all shares of each asset, and anyone may complete them into the new
 * operator once they have matured.
 *
 * Reads: the stake and the clock, one round trip. Sends: one transaction.
 * Errors: {@link ApprovalRequiredError}, {@link DustWithdrawalError}, {@link InsufficientSharesError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}.
 *
 * @example
 * const { withdrawals } = await redelegate(client, { from: operator1, to: operator2 })
 */
export const redelegate: WriteAction<
  RedelegateParameters,
  QueuedWithdrawals,
  RedelegateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RedelegateParameters,
): Promise<WritePlan<QueuedWithdrawals, QueuedWithdrawals>> {
  const context = writeContext(client, parameters)
  const { from, to } = parameters
  const staker = context.account.address
  const { assets, clock } = await stakedAssets(client, context, staker, from, parameters.assets)
  const abi = [tokenPool_redelegate] as const
  return queuePlan(context, {
    assets,
    clock,
    data: encodeFunctionData({ abi, args: [from, to, assets] }),
    decode: (result) => decodeFunctionResult({ abi, data: result }),
  })
}
