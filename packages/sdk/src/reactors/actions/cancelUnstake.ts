import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { directorStaking_cancelUnstake } from '../../abis/generated.js'
import type {
  BadWeightsError,
  NotClaimableError,
  RolloverInProgressError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What cancelUnstake takes. */
export type CancelUnstakeParameters = {
  /** Reactor; 0 for the passive stake. */
  reactorId: bigint
} & WriteOptions

/** What cancelUnstake resolves to. */
export type CancelUnstakeReturnType = { hash: Hash }

/** What cancelUnstake may throw. */
export type CancelUnstakeErrorType =
  | BadWeightsError
  | NotClaimableError
  | RolloverInProgressError
  | WriteErrorType

/**
 * Takes back an unstake that no rollover has settled; its votes and rewards are back with it.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link BadWeightsError}, {@link NotClaimableError}, {@link RolloverInProgressError}.
 *
 * @example
 * await cancelUnstake(client, { reactorId: 2n })
 */
export const cancelUnstake: WriteAction<CancelUnstakeParameters, void, CancelUnstakeReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CancelUnstakeParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const abi = [directorStaking_cancelUnstake] as const
  return contractPlan(
    context,
    context.at('DirectorStaking'),
    encodeFunctionData({ abi, args: [parameters.reactorId] }),
    {
      decodeReceipt: () => ({}),
    },
  )
}
