import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  tokenPool_completeRedelegation,
  tokenPool_WithdrawalCompleted,
} from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
  NothingQueuedError,
  NotRedelegatedError,
  OperatorIsFrozenError,
  OperatorUnderCaseError,
  PoolDepletedError,
  WithdrawalNotMaturedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'

/** What completeRedelegation takes. */
export type CompleteRedelegationParameters = {
  /** Whose stake moves. */
  staker: Address
  /** Operator that it left. */
  from: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** As redelegate gave it. */
  epoch: bigint
  /** As redelegate gave it. */
  generation: bigint
} & WriteOptions

/** What completeRedelegation did. */
export type CompleteRedelegationOutcome = {
  /** Token units that are staked with the new operator. */
  assets: bigint
}

/** What completeRedelegation resolves to. */
export type CompleteRedelegationReturnType = { hash: Hash } & CompleteRedelegationOutcome

/** What completeRedelegation may throw. */
export type CompleteRedelegationErrorType =
  | ApprovalRequiredError
  | NotRedelegatedError
  | NothingQueuedError
  | OperatorIsFrozenError
  | OperatorUnderCaseError
  | PoolDepletedError
  | WithdrawalNotMaturedError
  | WriteErrorType

/**
 * Completes a matured withdrawal that redelegate has put on its way, as stake with the new operator. Anyone may,
 * for any staker.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link ApprovalRequiredError}, {@link NotRedelegatedError}, {@link NothingQueuedError}, {@link OperatorIsFrozenError}, {@link OperatorUnderCaseError}, {@link PoolDepletedError}, {@link WithdrawalNotMaturedError}.
 *
 * @example
 * const { assets } = await completeRedelegation(client, { staker, from: operator1, asset: 'wqstETH', epoch, generation: 0n })
 */
export const completeRedelegation: WriteAction<
  CompleteRedelegationParameters,
  CompleteRedelegationOutcome,
  CompleteRedelegationReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CompleteRedelegationParameters,
): Promise<WritePlan<CompleteRedelegationOutcome, CompleteRedelegationOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const { staker, from, epoch, generation } = parameters
  const asset = assetAddress(context, parameters.asset)
  const abi = [tokenPool_completeRedelegation] as const
  const data = encodeFunctionData({ abi, args: [staker, from, asset, generation, epoch] })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, pool, tokenPool_WithdrawalCompleted).assets,
    }),
  })
}
