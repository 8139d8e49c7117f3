import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  rollupChain_ForceRequested,
  rollupChain_forceWithdraw,
  rollupChain_parameters,
} from '../../abis/generated.js'
import type {
  EscapeActiveError,
  UnknownAccountError,
  UnknownAssetError,
  UnknownStrategyError,
} from '../../abis/rollupErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { readAsset } from '../assets.js'
import { namedStrategies } from '../block.js'
import type { RollupAssetRef } from '../context.js'
import { contractPlan, writeContext } from '../context.js'

/** What forceWithdraw takes. */
export type ForceWithdrawParameters = {
  /** Token that the rollup takes: `'USDC'`, or an address. */
  asset: RollupAssetRef
  /** Up to two strategies of that asset whose results are taken in first. */
  strategies?: readonly number[] | undefined
} & WriteOptions

/** What was queued. */
export type ForcedOutcome = {
  /** Number of the request in the queue. */
  queueIndex: bigint
  /** Unix seconds until which a block must take it; after that no other block is accepted. */
  deadline: bigint
}

/** What forceWithdraw resolves to. */
export type ForceWithdrawReturnType = { hash: Hash } & ForcedOutcome

/** What forceWithdraw may throw. */
export type ForceWithdrawErrorType =
  | EscapeActiveError
  | UnknownAccountError
  | UnknownAssetError
  | UnknownStrategyError
  | WriteErrorType

/**
 * Queues the withdrawal of all idle funds of an asset on layer 1: no producer can refuse it. Costs a fee against spam.
 *
 * Reads: assets, then the fee. Sends: one transaction.
 * Errors: {@link UnknownAccountError} for an owner without an account, {@link UnknownStrategyError}.
 *
 * @example
 * const { deadline } = await forceWithdraw(client, { asset: 'USDC' })
 */
export const forceWithdraw: WriteAction<
  ForceWithdrawParameters,
  Pick<ForcedOutcome, 'queueIndex'>,
  ForceWithdrawReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ForceWithdrawParameters,
): Promise<WritePlan<Pick<ForcedOutcome, 'queueIndex'>, ForcedOutcome>> {
  const context = writeContext(client, parameters)
  const { rollup: address, errors } = context
  const { id } = await readAsset(client, context, parameters.asset)
  const [{ forceFee, forceInclusionDelay }] = await readMany(
    client,
    [{ address, abi: [rollupChain_parameters], functionName: 'parameters' }],
    errors,
  )
  const abi = [rollupChain_forceWithdraw] as const
  const args = [id, ...namedStrategies(parameters.strategies ?? [])] as const
  return contractPlan(context, address, encodeFunctionData({ abi, args }), {
    value: forceFee,
    decodeResult: (data) => ({ queueIndex: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => {
      const { index, l1Time } = requireEvent(receipt, address, rollupChain_ForceRequested)
      return { queueIndex: index, deadline: l1Time + BigInt(forceInclusionDelay) }
    },
  })
}
