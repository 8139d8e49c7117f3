import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { cycleManager_fundExits } from '../../abis/generated.js'
import type {
  NothingToDoError,
  UnknownReactorError,
  WrongPhaseError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What fundReactorExits takes. */
export type FundReactorExitsParameters = {
  /** Reactor. */
  reactorId: bigint
} & WriteOptions

/** What fundReactorExits resolves to. */
export type FundReactorExitsReturnType = { hash: Hash }

/** What fundReactorExits may throw. */
export type FundReactorExitsErrorType =
  | NothingToDoError
  | UnknownReactorError
  | WrongPhaseError
  | WriteErrorType

/**
 * Pays settled exits of a reactor, of a TOKEN reactor by taking positions out if need be. Anyone; never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NothingToDoError}, {@link UnknownReactorError}, {@link WrongPhaseError}.
 *
 * @example
 * await fundReactorExits(client, { reactorId: 2n })
 */
export const fundReactorExits: WriteAction<
  FundReactorExitsParameters,
  void,
  FundReactorExitsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FundReactorExitsParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const abi = [cycleManager_fundExits] as const
  return contractPlan(
    context,
    context.at('CycleManager'),
    encodeFunctionData({ abi, args: [parameters.reactorId] }),
    {
      decodeReceipt: () => ({}),
    },
  )
}
