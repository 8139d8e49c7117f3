import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  tokenPool_completeQueuedWithdrawals,
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
import { allEvents } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'
import type { WithdrawalCompletion } from '../withdrawals.js'
import { resolveCompletions } from '../withdrawals.js'

/** What completeWithdrawals takes. */
export type CompleteWithdrawalsParameters = {
  /** Each as completeWithdrawal takes it. */
  completions: readonly WithdrawalCompletion[]
} & WriteOptions

/** What completeWithdrawals did. */
export type CompleteWithdrawalsOutcome = {
  /** Token units of each, paid or staked, rounded down; 0 after a slash of everything. */
  assets: readonly bigint[]
}

/** What completeWithdrawals resolves to. */
export type CompleteWithdrawalsReturnType = { hash: Hash } & CompleteWithdrawalsOutcome

/** What completeWithdrawals may throw. */
export type CompleteWithdrawalsErrorType =
  | ApprovalRequiredError
  | NothingQueuedError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | OperatorUnderCaseError
  | PoolDepletedError
  | WithdrawalNotMaturedError
  | WriteErrorType

/**
 * Completes several matured withdrawals at once. One that can't be completed fails all.
 *
 * Reads: the generations, one round trip where one is not given. Sends: one transaction.
 * Errors: {@link ApprovalRequiredError}, {@link NothingQueuedError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}, {@link OperatorUnderCaseError}, {@link PoolDepletedError}, {@link WithdrawalNotMaturedError}.
 *
 * @example
 * const withdrawals = await getWithdrawals(client)
 * const { assets } = await completeWithdrawals(client, {
 *   completions: withdrawals.filter(({ state }) => state === 'mature'),
 * })
 */
export const completeWithdrawals: WriteAction<
  CompleteWithdrawalsParameters,
  CompleteWithdrawalsOutcome,
  CompleteWithdrawalsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CompleteWithdrawalsParameters,
): Promise<WritePlan<CompleteWithdrawalsOutcome, CompleteWithdrawalsOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const completions = await resolveCompletions(client, context, parameters.completions)
  const abi = [tokenPool_completeQueuedWithdrawals] as const
  const data = encodeFunctionData({ abi, args: [completions] })
  return contractPlan(context, pool, data, {
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: allEvents(receipt, pool, tokenPool_WithdrawalCompleted).map(({ assets }) => assets),
    }),
  })
}
