import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, zeroAddress } from 'viem'
import {
  tokenPool_completeQueuedWithdrawal,
  tokenPool_pool,
  tokenPool_WithdrawalCompleted,
} from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
  NothingQueuedError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
  OperatorUnderCaseError,
  PoolDepletedError,
  WithdrawalNotMaturedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'

/** What completeWithdrawal takes. */
export type CompleteWithdrawalParameters = {
  /** Operator. */
  operator: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** As queueWithdrawal gave it. */
  epoch: bigint
  /** As queueWithdrawal gave it. Default: that of the operator's pool now, which is another after the pool was wiped. */
  generation?: bigint | undefined
  /** Tokens, or stake with an operator. Default `'tokens'`. */
  receiveAs?: 'tokens' | { operator: Address } | undefined
} & WriteOptions

/** What completeWithdrawal did. */
export type CompleteWithdrawalOutcome = {
  /** Token units paid or staked, rounded down; 0 after a slash of everything. */
  assets: bigint
}

/** What completeWithdrawal resolves to. */
export type CompleteWithdrawalReturnType = { hash: Hash } & CompleteWithdrawalOutcome

/** What completeWithdrawal may throw. */
export type CompleteWithdrawalErrorType =
  | ApprovalRequiredError
  | NothingQueuedError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | OperatorUnderCaseError
  | PoolDepletedError
  | WithdrawalNotMaturedError
  | WriteErrorType

/**
 * Completes a matured withdrawal: as tokens, or as stake with another operator.
 *
 * Reads: the generation, one round trip where it is not given. Sends: one transaction.
 * Errors: {@link ApprovalRequiredError}, {@link NothingQueuedError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}, {@link OperatorUnderCaseError}, {@link PoolDepletedError}, {@link WithdrawalNotMaturedError}.
 *
 * @example
 * const { assets } = await completeWithdrawal(client, { operator, asset: 'wqstETH', epoch, receiveAs: 'tokens' })
 */
export const completeWithdrawal: WriteAction<
  CompleteWithdrawalParameters,
  CompleteWithdrawalOutcome,
  CompleteWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CompleteWithdrawalParameters,
): Promise<WritePlan<CompleteWithdrawalOutcome, CompleteWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const { errors, pool } = context
  const { operator, epoch, receiveAs = 'tokens' } = parameters
  const asset = assetAddress(context, parameters.asset)
  const [state] =
    parameters.generation === undefined
      ? await readMany(
          client,
          [{ address: pool, abi: [tokenPool_pool], functionName: 'pool', args: [operator, asset] }],
          errors,
        )
      : [undefined]
  const generation = parameters.generation ?? BigInt(state?.generation ?? 0)
  const asTokens = receiveAs === 'tokens'
  const abi = [tokenPool_completeQueuedWithdrawal] as const
  const data = encodeFunctionData({
    abi,
    args: [
      operator,
      asset,
      generation,
      epoch,
      asTokens,
      asTokens ? zeroAddress : receiveAs.operator,
    ],
  })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, pool, tokenPool_WithdrawalCompleted).assets,
    }),
  })
}
