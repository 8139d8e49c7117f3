import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { cycleManager_rebalance } from '../../abis/generated.js'
import type {
  NothingToDoError,
  NotTokenReactorError,
  PriceDeviationError,
  WrongPhaseError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What rebalanceReactor takes. */
export type RebalanceReactorParameters = {
  /** TOKEN reactor. */
  reactorId: bigint
} & WriteOptions

/** What rebalanceReactor resolves to. */
export type RebalanceReactorReturnType = { hash: Hash }

/** What rebalanceReactor may throw. */
export type RebalanceReactorErrorType =
  | EntryPausedError
  | NotTokenReactorError
  | NothingToDoError
  | PriceDeviationError
  | WrongPhaseError
  | WriteErrorType

/**
 * Moves venues that are far off their targets toward them, a venue at most once a day. Anyone.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link EntryPausedError}, {@link NotTokenReactorError}, {@link NothingToDoError}, {@link PriceDeviationError}, {@link WrongPhaseError}.
 *
 * @example
 * await rebalanceReactor(client, { reactorId: 2n })
 */
export const rebalanceReactor: WriteAction<
  RebalanceReactorParameters,
  void,
  RebalanceReactorReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RebalanceReactorParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const abi = [cycleManager_rebalance] as const
  return contractPlan(
    context,
    context.at('CycleManager'),
    encodeFunctionData({ abi, args: [parameters.reactorId] }),
    {
      decodeReceipt: () => ({}),
    },
  )
}
