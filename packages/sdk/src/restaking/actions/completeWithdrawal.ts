import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  tokenPool_completeQueuedWithdrawal,
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
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { assetFormatter, contractPlan, writeContext } from '../context.js'
import type { WithdrawalCompletion } from '../withdrawals.js'
import { resolveCompletions } from '../withdrawals.js'

/** What completeWithdrawal takes. */
export type CompleteWithdrawalParameters = WithdrawalCompletion & WriteOptions

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
  const { pool } = context
  const [completion] = await resolveCompletions(client, context, [parameters])
  const { operator, asset, generation, epoch, receiveAsTokens, toOperator } = completion
  const abi = [tokenPool_completeQueuedWithdrawal] as const
  const data = encodeFunctionData({
    abi,
    args: [operator, asset, generation, epoch, receiveAsTokens, toOperator],
  })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, pool, tokenPool_WithdrawalCompleted).assets,
    }),
  })
}
