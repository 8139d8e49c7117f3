import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import {
  coreEvent_CoreVoted,
  coreEvent_voteCore,
  cycleManager_reactorCount,
} from '../../abis/generated.js'
import type {
  DuplicateError,
  LastLookError,
  NotEnoughVotesError,
  UnknownCandidateError,
  WrongPhaseError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { chosen, contractPlan, writeContext } from '../context.js'

/** What voteCore takes. */
export type VoteCoreParameters = {
  /** Votes by the id of the candidate, millionths of a TOKE. Candidates that are not named get nothing. */
  votes: { readonly [candidate: number]: bigint }
  /** Reactors in which the account stakes, 0 for its passive stake. Default: the passive stake and all reactors. */
  stakeIds?: readonly bigint[] | undefined
  /** The event. Default: the deployment's. */
  event?: Address | undefined
} & WriteOptions

/** What voteCore did. */
export type VoteCoreOutcome = {
  /** Votes cast in all, millionths of a TOKE. */
  used: bigint
}

/** What voteCore resolves to. */
export type VoteCoreReturnType = { hash: Hash } & VoteCoreOutcome

/** What voteCore may throw. */
export type VoteCoreErrorType =
  | DuplicateError
  | LastLookError
  | NotEnoughVotesError
  | UnknownCandidateError
  | WrongPhaseError
  | WriteErrorType

/**
 * Casts the whole ballot of the account in a CoRE event, in place of the one before. The stakes named, and vesting TOKE,
 * stay locked until the end of the last look.
 *
 * Reads: how many reactors there are, one round trip, unless `stakeIds` are given. Sends: one transaction.
 * Errors: {@link DuplicateError}, {@link LastLookError}, {@link NotEnoughVotesError}, {@link UnknownCandidateError}, {@link WrongPhaseError}.
 *
 * @example
 * const { used } = await voteCore(client, { votes: { 3: 500_000_000n, 17: 250_000_000n } })
 */
export const voteCore: WriteAction<VoteCoreParameters, VoteCoreOutcome, VoteCoreReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: VoteCoreParameters,
): Promise<WritePlan<VoteCoreOutcome, VoteCoreOutcome>> {
  const context = writeContext(client, parameters)
  const event = chosen(context, 'CoreEvent', parameters.event)
  const candidates = Object.keys(parameters.votes).map(BigInt)
  const votes = Object.values(parameters.votes)
  const stakeIds = parameters.stakeIds ?? (await everyStake(client, context))
  const data = encodeFunctionData({
    abi: [coreEvent_voteCore],
    args: [candidates, votes, stakeIds],
  })
  return contractPlan(context, event, data, {
    decodeResult: () => ({ used: votes.reduce((sum, each) => sum + each, 0n) }),
    decodeReceipt: (receipt) => ({ used: requireEvent(receipt, event, coreEvent_CoreVoted).used }),
  })
}

async function everyStake(
  client: QuintetClient,
  context: ReturnType<typeof writeContext>,
): Promise<bigint[]> {
  const [count] = await readMany(
    client,
    [
      {
        address: context.at('CycleManager'),
        abi: [cycleManager_reactorCount],
        functionName: 'reactorCount',
      },
    ],
    context.errors,
  )
  return Array.from({ length: Number(count) + 1 }, (_, id) => BigInt(id))
}
