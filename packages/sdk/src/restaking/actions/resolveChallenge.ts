import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import {
  disputeResolution_FaultCaseOpened,
  disputeResolution_resolveChallenge,
} from '../../abis/generated.js'
import type { ChallengeNotOpenError, ResponseWindowOpenError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { lastEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'
import { readCourt } from '../court.js'

/** What resolveChallenge takes. */
export type ResolveChallengeParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** As challenge gave it. */
  challengeId: bigint
} & WriteOptions

/** What resolveChallenge did. */
export type ResolveChallengeOutcome = {
  /** Case that it opened; undefined where the freeze was refused: see retryFreeze. */
  caseId: bigint | undefined
}

/** What resolveChallenge resolves to. */
export type ResolveChallengeReturnType = { hash: Hash } & ResolveChallengeOutcome

/** What resolveChallenge may throw. */
export type ResolveChallengeErrorType =
  | ChallengeNotOpenError
  | ResponseWindowOpenError
  | WriteErrorType

/**
 * Upholds a challenge that nobody has refuted in time, and opens the case. Anyone may.
 *
 * Reads: the service's court, one round trip. Sends: one transaction.
 * Errors: {@link ChallengeNotOpenError}, {@link ResponseWindowOpenError}.
 *
 * @example
 * const { caseId } = await resolveChallenge(client, { avs, challengeId })
 */
export const resolveChallenge: WriteAction<
  ResolveChallengeParameters,
  void,
  ResolveChallengeReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ResolveChallengeParameters,
): Promise<WritePlan<void, ResolveChallengeOutcome>> {
  const context = writeContext(client, parameters)
  const [court] = await readCourt(client, context, avsAddress(context, parameters.avs))
  const data = encodeFunctionData({
    abi: [disputeResolution_resolveChallenge],
    args: [parameters.challengeId],
  })
  return contractPlan(context, court, data, {
    decodeReceipt: (receipt) => ({
      caseId: lastEvent(receipt, court, disputeResolution_FaultCaseOpened)?.caseId,
    }),
  })
}
