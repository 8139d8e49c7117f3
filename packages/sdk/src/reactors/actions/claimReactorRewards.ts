import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { NothingToClaimError, ZeroAddressError } from '../../abis/commonErrors.js'
import {
  cycleManager_reactorCount,
  rewardsEngine_claim,
  rewardsEngine_claimAndStake,
  rewardsEngine_RewardsClaimed,
} from '../../abis/generated.js'
import type {
  BadWeightsError,
  NotClaimOperatorError,
  RolloverInProgressError,
  UnknownReactorError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VenueWeights } from '../context.js'
import { contractPlan, packWeights, tokeFormatter, writeContext } from '../context.js'

/** What claimReactorRewards takes. */
export type ClaimReactorRewardsParameters = {
  /** Ids of reactors whose shares the account holds or held. Default: all. */
  reactors?: readonly bigint[] | undefined
  /** Ids of reactors in which it stakes or staked, 0 for the passive stake. Default: all. */
  stakeIds?: readonly bigint[] | undefined
  /** Who gets the TOKE. Default: the account. */
  to?: Address | undefined
  /** Stakes the rewards instead of paying them out. */
  restakeTo?: { reactorId: bigint; weights?: VenueWeights | undefined } | undefined
} & WriteOptions

/** What claimReactorRewards did. */
export type ClaimReactorRewardsOutcome = {
  /** TOKE wei. */
  toke: bigint
}

/** What claimReactorRewards resolves to. */
export type ClaimReactorRewardsReturnType = { hash: Hash } & ClaimReactorRewardsOutcome

/** What claimReactorRewards may throw. */
export type ClaimReactorRewardsErrorType =
  | BadWeightsError
  | NotClaimOperatorError
  | NothingToClaimError
  | RolloverInProgressError
  | UnknownReactorError
  | ZeroAddressError
  | WriteErrorType

/**
 * Claims what the account has earned as provider and as director, or stakes it.
 *
 * Reads: how many reactors there are, one round trip, unless both lists are given. Sends: one transaction.
 * Errors: {@link NothingToClaimError}, {@link UnknownReactorError}; when staking also {@link BadWeightsError} and
 * {@link RolloverInProgressError}.
 *
 * @example
 * const { toke } = await claimReactorRewards(client, {})
 */
export const claimReactorRewards: WriteAction<
  ClaimReactorRewardsParameters,
  ClaimReactorRewardsOutcome,
  ClaimReactorRewardsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimReactorRewardsParameters,
): Promise<WritePlan<ClaimReactorRewardsOutcome, ClaimReactorRewardsOutcome>> {
  const context = writeContext(client, parameters)
  const account = context.account.address
  const { to = account, restakeTo } = parameters
  const ids = parameters.reactors && parameters.stakeIds ? [] : await allReactors(client, context)
  const reactors = parameters.reactors ?? ids
  const stakeIds = parameters.stakeIds ?? [0n, ...ids]
  const engine = context.at('RewardsEngine')
  const toStake = [rewardsEngine_claimAndStake] as const
  const toPay = [rewardsEngine_claim] as const
  const data = restakeTo
    ? encodeFunctionData({
        abi: toStake,
        args: [reactors, stakeIds, restakeTo.reactorId, packWeights(restakeTo.weights)],
      })
    : encodeFunctionData({ abi: toPay, args: [account, reactors, stakeIds, to] })
  return contractPlan(context, engine, data, {
    format: tokeFormatter,
    decodeResult: (result) => ({
      toke: restakeTo
        ? decodeFunctionResult({ abi: toStake, data: result })[0]
        : decodeFunctionResult({ abi: toPay, data: result }),
    }),
    decodeReceipt: (receipt) => ({
      toke: requireEvent(receipt, engine, rewardsEngine_RewardsClaimed).amount,
    }),
  })
}

async function allReactors(
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
  return Array.from({ length: Number(count) }, (_, i) => BigInt(i + 1))
}
