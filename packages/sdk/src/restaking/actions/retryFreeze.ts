import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import {
  disputeResolution_FaultCaseOpened,
  disputeResolution_retryFreeze,
} from '../../abis/generated.js'
import type {
  CaseAlreadyOpenError,
  FreezeCooldownError,
  NothingToRetryError,
  NotSlashableError,
  WadAboveTermsError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { lastEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'
import { readCourt } from '../court.js'

/** What retryFreeze takes. */
export type RetryFreezeParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** As challenge gave it. */
  challengeId: bigint
} & WriteOptions

/** What retryFreeze did. */
export type RetryFreezeOutcome = {
  /** Case that it opened; undefined where the freeze was refused: see retryFreeze. */
  caseId: bigint | undefined
}

/** What retryFreeze resolves to. */
export type RetryFreezeReturnType = { hash: Hash } & RetryFreezeOutcome

/** What retryFreeze may throw. */
export type RetryFreezeErrorType =
  | CaseAlreadyOpenError
  | FreezeCooldownError
  | NotSlashableError
  | NothingToRetryError
  | WadAboveTermsError
  | WriteErrorType

/**
 * Opens the case of an upheld challenge whose freeze was refused at its time. Anyone may.
 *
 * Reads: the service's court, one round trip. Sends: one transaction.
 * Errors: {@link CaseAlreadyOpenError}, {@link FreezeCooldownError}, {@link NotSlashableError}, {@link NothingToRetryError}, {@link WadAboveTermsError}.
 *
 * @example
 * const { caseId } = await retryFreeze(client, { avs, challengeId })
 */
export const retryFreeze: WriteAction<RetryFreezeParameters, void, RetryFreezeReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RetryFreezeParameters,
): Promise<WritePlan<void, RetryFreezeOutcome>> {
  const context = writeContext(client, parameters)
  const [court] = await readCourt(client, context, avsAddress(context, parameters.avs))
  const data = encodeFunctionData({
    abi: [disputeResolution_retryFreeze],
    args: [parameters.challengeId],
  })
  return contractPlan(context, court, data, {
    decodeReceipt: (receipt) => ({
      caseId: lastEvent(receipt, court, disputeResolution_FaultCaseOpened)?.caseId,
    }),
  })
}
