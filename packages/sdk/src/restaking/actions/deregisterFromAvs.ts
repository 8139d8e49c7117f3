import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { InsufficientGasError } from '../../abis/commonErrors.js'
import {
  avsRegistry_deregisterFromAvs,
  avsRegistry_OperatorDeregisteredFromAvs,
} from '../../abis/generated.js'
import type { NotRegisteredError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'

/** What deregisterFromAvs takes. */
export type DeregisterFromAvsParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
} & WriteOptions

/** What deregisterFromAvs did. */
export type DeregisterFromAvsOutcome = {
  /** Last epoch in which the service may slash. */
  slashableThroughEpoch: bigint
}

/** What deregisterFromAvs resolves to. */
export type DeregisterFromAvsReturnType = { hash: Hash } & DeregisterFromAvsOutcome

/** What deregisterFromAvs may throw. */
export type DeregisterFromAvsErrorType = InsufficientGasError | NotRegisteredError | WriteErrorType

/**
 * Leaves a service; possible at any time, a freeze or a case included. The operator stays slashable through the
 * next epoch.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InsufficientGasError}, {@link NotRegisteredError}.
 *
 * @example
 * const { slashableThroughEpoch } = await deregisterFromAvs(client, { avs })
 */
export const deregisterFromAvs: WriteAction<
  DeregisterFromAvsParameters,
  void,
  DeregisterFromAvsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: DeregisterFromAvsParameters,
): Promise<WritePlan<void, DeregisterFromAvsOutcome>> {
  const context = writeContext(client, parameters)
  const { registry } = context
  const data = encodeFunctionData({
    abi: [avsRegistry_deregisterFromAvs],
    args: [avsAddress(context, parameters.avs)],
  })
  return contractPlan(context, registry, data, {
    decodeReceipt: (receipt) => ({
      slashableThroughEpoch: requireEvent(
        receipt,
        registry,
        avsRegistry_OperatorDeregisteredFromAvs,
      ).slashableThroughEpoch,
    }),
  })
}
