import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { coreEvent_CoreFinalized, coreEvent_finalize } from '../../abis/generated.js'
import type { WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { chosen, contractPlan, writeContext } from '../context.js'

/** What finalizeCore takes. */
export type FinalizeCoreParameters = {
  /** The event. Default: the deployment's. */
  event?: Address | undefined
} & WriteOptions

/** What finalizeCore did. */
export type FinalizeCoreOutcome = {
  /** Ids of the winners, most votes first. */
  winners: readonly bigint[]
}

/** What finalizeCore resolves to. */
export type FinalizeCoreReturnType = { hash: Hash } & FinalizeCoreOutcome

/** What finalizeCore may throw. */
export type FinalizeCoreErrorType = WrongPhaseError | WriteErrorType

/**
 * Closes a CoRE event after its last look. Anyone, once.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link WrongPhaseError}.
 *
 * @example
 * const { winners } = await finalizeCore(client, {})
 */
export const finalizeCore: WriteAction<
  FinalizeCoreParameters,
  FinalizeCoreOutcome,
  FinalizeCoreReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FinalizeCoreParameters,
): Promise<WritePlan<FinalizeCoreOutcome, FinalizeCoreOutcome>> {
  const context = writeContext(client, parameters)
  const event = chosen(context, 'CoreEvent', parameters.event)
  const abi = [coreEvent_finalize] as const
  return contractPlan(context, event, encodeFunctionData({ abi }), {
    decodeResult: (data) => ({ winners: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      winners: requireEvent(receipt, event, coreEvent_CoreFinalized).winners,
    }),
  })
}
