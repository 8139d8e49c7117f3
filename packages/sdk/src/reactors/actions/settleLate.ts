import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { InvalidPriceError, StalePriceError } from '../../abis/commonErrors.js'
import { cycleManager_settleLate } from '../../abis/generated.js'
import type { AlreadyDoneError, WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What settleLate takes. */
export type SettleLateParameters = {
  /** Reactor; 0 for the passive stake. */
  reactorId: bigint
} & WriteOptions

/** What settleLate resolves to. */
export type SettleLateReturnType = { hash: Hash }

/** What settleLate may throw. */
export type SettleLateErrorType =
  | AlreadyDoneError
  | InvalidPriceError
  | StalePriceError
  | WrongPhaseError
  | WriteErrorType

/**
 * Settles what the last rollover skipped, once its prices are good. Anyone.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AlreadyDoneError}, {@link InvalidPriceError}, {@link StalePriceError}, {@link WrongPhaseError}.
 *
 * @example
 * await settleLate(client, { reactorId: 2n })
 */
export const settleLate: WriteAction<SettleLateParameters, void, SettleLateReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SettleLateParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const abi = [cycleManager_settleLate] as const
  return contractPlan(
    context,
    context.at('CycleManager'),
    encodeFunctionData({ abi, args: [parameters.reactorId] }),
    {
      decodeReceipt: () => ({}),
    },
  )
}
