import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { tokenPool_redelegate, tokenPool_WithdrawalQueued } from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
  DustWithdrawalError,
  InsufficientSharesError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { allEvents } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { startOf } from '../clock.js'
import type { AssetRef } from '../context.js'
import { contractPlan, writeContext } from '../context.js'
import type { QueuedWithdrawal } from '../withdrawals.js'
import { stakedAssets } from '../withdrawals.js'

/** What redelegate takes. */
export type RedelegateParameters = {
  /** Operator to leave. */
  from: Address
  /** Operator to join. */
  to: Address
  /** Default: every asset that the account has stake of with the operator among the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & WriteOptions

/** What redelegate did. */
export type RedelegateOutcome = {
  /** One an asset, in the order given. */
  withdrawals: readonly QueuedWithdrawal[]
}

/** What redelegate resolves to. */
export type RedelegateReturnType = { hash: Hash } & RedelegateOutcome

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
  RedelegateOutcome,
  RedelegateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RedelegateParameters,
): Promise<WritePlan<RedelegateOutcome, RedelegateOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const operator = parameters.from
  const { assets, clock } = await stakedAssets(client, context, operator, parameters.assets)
  const abi = [tokenPool_redelegate] as const
  const data = encodeFunctionData({ abi, args: [operator, parameters.to, assets] })
  return contractPlan(context, pool, data, {
    decodeResult: (result) => ({
      withdrawals: decodeFunctionResult({ abi, data: result }).map((queued, i) => ({
        asset: assets[i] as Address,
        ...queued,
        maturesAt: startOf(clock, queued.epoch + 2n),
      })),
    }),
    decodeReceipt: (receipt) => ({
      withdrawals: allEvents(receipt, pool, tokenPool_WithdrawalQueued).map((queued) => ({
        asset: queued.asset,
        assets: queued.assets,
        epoch: queued.epoch,
        generation: queued.generation,
        maturesAt: startOf(clock, queued.epoch + 2n),
      })),
    }),
  })
}
