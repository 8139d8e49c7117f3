import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { directorStaking_vote, directorStaking_voteFor } from '../../abis/generated.js'
import type {
  BadWeightsError,
  NotVoteDelegateError,
  RolloverInProgressError,
  UnknownReactorError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VenueWeights } from '../context.js'
import { contractPlan, packWeights, writeContext } from '../context.js'

/** What voteAllocation takes. */
export type VoteAllocationParameters = {
  /** Reactor. */
  reactorId: bigint
  /** Votes, basis points by venue, summing to 10,000. */
  weights: VenueWeights
  /** Account to vote for, of which the signer is the delegate. Default: the signer itself. */
  voter?: Address | undefined
} & WriteOptions

/** What voteAllocation resolves to. */
export type VoteAllocationReturnType = { hash: Hash }

/** What voteAllocation may throw. */
export type VoteAllocationErrorType =
  | BadWeightsError
  | NotVoteDelegateError
  | RolloverInProgressError
  | UnknownReactorError
  | WriteErrorType

/**
 * Votes anew with all of the stake in a reactor.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link BadWeightsError}, {@link NotVoteDelegateError}, {@link RolloverInProgressError}, {@link UnknownReactorError}.
 *
 * @example
 * await voteAllocation(client, { reactorId: 2n, weights: { 0: 5000, 1: 5000 } })
 */
export const voteAllocation: WriteAction<VoteAllocationParameters, void, VoteAllocationReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: VoteAllocationParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const { reactorId, voter } = parameters
  const weights = packWeights(parameters.weights)
  const data = voter
    ? encodeFunctionData({ abi: [directorStaking_voteFor], args: [voter, reactorId, weights] })
    : encodeFunctionData({ abi: [directorStaking_vote], args: [reactorId, weights] })
  return contractPlan(context, context.at('DirectorStaking'), data, { decodeReceipt: () => ({}) })
}
