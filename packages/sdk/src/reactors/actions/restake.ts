import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import { directorStaking_DirectorStaked, directorStaking_restake } from '../../abis/generated.js'
import type {
  BadWeightsError,
  NotClaimableError,
  ReactorRetiredError,
  RolloverInProgressError,
  UnknownReactorError,
  VoteLockedError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VenueWeights } from '../context.js'
import { contractPlan, packWeights, tokeFormatter, writeContext } from '../context.js'

/** What restake takes. */
export type RestakeParameters = {
  /** Reactor whose settled unstake is used; 0 for the passive stake. */
  reactorId: bigint
  /** Reactor to stake in; 0 for the passive stake. */
  toReactorId: bigint
  /** TOKE wei. */
  amount: bigint
  /** Votes there, basis points by venue, summing to 10,000. */
  weights?: VenueWeights | undefined
} & WriteOptions

/** What restake did. */
export type RestakeOutcome = {
  /** Shares of the new pool of stake, rounded down. */
  shares: bigint
}

/** What restake resolves to. */
export type RestakeReturnType = { hash: Hash } & RestakeOutcome

/** What restake may throw. */
export type RestakeErrorType =
  | BadWeightsError
  | EntryPausedError
  | NotClaimableError
  | ReactorRetiredError
  | RolloverInProgressError
  | UnknownReactorError
  | VoteLockedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Moves stake whose unstake has settled to another reactor: the only way to move it, so that none is moved out of a
 * slash's way.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link BadWeightsError}, {@link NotClaimableError}, {@link ReactorRetiredError}, {@link RolloverInProgressError},
 * {@link VoteLockedError}.
 *
 * @example
 * const { shares } = await restake(client, { reactorId: 2n, toReactorId: 3n, amount, weights: { 0: 10_000 } })
 */
export const restake: WriteAction<RestakeParameters, RestakeOutcome, RestakeReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RestakeParameters,
): Promise<WritePlan<RestakeOutcome, RestakeOutcome>> {
  const context = writeContext(client, parameters)
  const { reactorId, toReactorId, amount } = parameters
  const staking = context.at('DirectorStaking')
  const abi = [directorStaking_restake] as const
  const args = [reactorId, toReactorId, amount, packWeights(parameters.weights)] as const
  return contractPlan(context, staking, encodeFunctionData({ abi, args }), {
    format: tokeFormatter,
    decodeResult: (data) => ({ shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, staking, directorStaking_DirectorStaked).shares,
    }),
  })
}
