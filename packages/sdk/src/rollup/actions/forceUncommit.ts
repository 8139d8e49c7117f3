import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  rollupChain_ForceRequested,
  rollupChain_forceUncommit,
  rollupChain_parameters,
} from '../../abis/generated.js'
import type {
  EscapeActiveError,
  UnknownAccountError,
  UnknownStrategyError,
} from '../../abis/rollupErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'
import type { ForcedOutcome, ForceWithdrawReturnType } from './forceWithdraw.js'

/** What forceUncommit takes. */
export type ForceUncommitParameters = {
  /** Id of the strategy. */
  strategy: number
} & WriteOptions

/** What forceUncommit resolves to. */
export type ForceUncommitReturnType = ForceWithdrawReturnType

/** What forceUncommit may throw. */
export type ForceUncommitErrorType =
  | EscapeActiveError
  | UnknownAccountError
  | UnknownStrategyError
  | WriteErrorType

/**
 * Queues the uncommit of all stTokens of a strategy on layer 1, and makes its open round due: no producer can refuse it or leave
 * it open. Costs a fee against spam.
 *
 * Reads: the fee, one round trip. Sends: one transaction.
 * Errors: {@link UnknownAccountError} for an owner without an account, {@link UnknownStrategyError}.
 *
 * @example
 * const { deadline } = await forceUncommit(client, { strategy: 0 })
 */
export const forceUncommit: WriteAction<
  ForceUncommitParameters,
  Pick<ForcedOutcome, 'queueIndex'>,
  ForceUncommitReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ForceUncommitParameters,
): Promise<WritePlan<Pick<ForcedOutcome, 'queueIndex'>, ForcedOutcome>> {
  const context = writeContext(client, parameters)
  const { rollup: address, errors } = context
  const [{ forceFee, forceInclusionDelay }] = await readMany(
    client,
    [{ address, abi: [rollupChain_parameters], functionName: 'parameters' }],
    errors,
  )
  const abi = [rollupChain_forceUncommit] as const
  const data = encodeFunctionData({ abi, args: [parameters.strategy] })
  return contractPlan(context, address, data, {
    value: forceFee,
    decodeResult: (result) => ({ queueIndex: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => {
      const { index, l1Time } = requireEvent(receipt, address, rollupChain_ForceRequested)
      return { queueIndex: index, deadline: l1Time + BigInt(forceInclusionDelay) }
    },
  })
}
