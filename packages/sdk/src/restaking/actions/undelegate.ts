import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { tokenPool_undelegate, tokenPool_WithdrawalQueued } from '../../abis/generated.js'
import type {
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

/** What undelegate takes. */
export type UndelegateParameters = {
  /** Operator. */
  operator: Address
  /** Default: every asset that the account has stake of with the operator among the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & WriteOptions

/** What undelegate did. */
export type UndelegateOutcome = {
  /** One an asset, in the order given. */
  withdrawals: readonly QueuedWithdrawal[]
}

/** What undelegate resolves to. */
export type UndelegateReturnType = { hash: Hash } & UndelegateOutcome

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
  UndelegateOutcome,
  UndelegateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: UndelegateParameters,
): Promise<WritePlan<UndelegateOutcome, UndelegateOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const operator = parameters.operator
  const { assets, clock } = await stakedAssets(client, context, operator, parameters.assets)
  const abi = [tokenPool_undelegate] as const
  const data = encodeFunctionData({ abi, args: [operator, assets] })
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
