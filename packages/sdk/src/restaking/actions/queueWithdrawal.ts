import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import { tokenPool_queueWithdrawal, tokenPool_WithdrawalQueued } from '../../abis/generated.js'
import type {
  DustWithdrawalError,
  InsufficientSharesError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { InvalidParameterError } from '../../core/errors.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { startOf } from '../clock.js'
import { assetFormatter, contractPlan, writeContext } from '../context.js'
import type { QueuedWithdrawal, WithdrawalRequest } from '../withdrawals.js'
import { resolveRequests } from '../withdrawals.js'

/** What queueWithdrawal takes. */
export type QueueWithdrawalParameters = WithdrawalRequest & WriteOptions

/** What was queued. */
export type QueueWithdrawalOutcome = Omit<QueuedWithdrawal, 'asset'>

/** What queueWithdrawal resolves to. */
export type QueueWithdrawalReturnType = { hash: Hash } & QueueWithdrawalOutcome

/** What queueWithdrawal may throw. */
export type QueueWithdrawalErrorType =
  | DustWithdrawalError
  | InsufficientSharesError
  | InvalidParameterError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | ZeroAmountError
  | WriteErrorType

/**
 * Queues stake for withdrawal. It matures when the next epoch is over, and bears slashes of faults until then.
 *
 * Reads: position, pool and clock, one round trip. Sends: one transaction.
 * Errors: {@link InsufficientSharesError}, {@link DustWithdrawalError}, {@link OperatorIsFrozenError}.
 *
 * @example
 * const { epoch, maturesAt } = await queueWithdrawal(client, { operator, asset: 'wqstETH', shares: 'max' })
 */
export const queueWithdrawal: WriteAction<
  QueueWithdrawalParameters,
  QueueWithdrawalOutcome,
  QueueWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: QueueWithdrawalParameters,
): Promise<WritePlan<QueueWithdrawalOutcome, QueueWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const { requests, clock } = await resolveRequests(client, context, [parameters])
  const [{ operator, asset, shares }] = requests
  const abi = [tokenPool_queueWithdrawal] as const
  const data = encodeFunctionData({ abi, args: [operator, asset, shares] })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => {
      const [assets, epoch, generation] = decodeFunctionResult({ abi, data: result })
      return { assets, epoch, generation, maturesAt: startOf(clock, epoch + 2n) }
    },
    decodeReceipt: (receipt) => {
      const { assets, epoch, generation } = requireEvent(receipt, pool, tokenPool_WithdrawalQueued)
      return { assets, epoch, generation, maturesAt: startOf(clock, epoch + 2n) }
    },
  })
}
