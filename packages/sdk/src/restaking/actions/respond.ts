import type { Hash, Hex } from 'viem'
import { encodeFunctionData } from 'viem'
import { disputeResolution_respond } from '../../abis/generated.js'
import type {
  ChallengeNotOpenError,
  InvalidResponseError,
  ResponseWindowOverError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'
import { readCourt } from '../court.js'

/** What respond takes. */
export type RespondParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** As challenge gave it. */
  challengeId: bigint
  /** As the service wants it. */
  proof: Hex
} & WriteOptions

/** What respond resolves to. */
export type RespondReturnType = { hash: Hash }

/** What respond may throw. */
export type RespondErrorType =
  | ChallengeNotOpenError
  | InvalidResponseError
  | ResponseWindowOverError
  | WriteErrorType

/**
 * Refutes an open challenge with a proof; anyone may. The bond goes to the operator and to whom the terms name.
 *
 * Reads: the service's court, one round trip. Sends: one transaction.
 * Errors: {@link ChallengeNotOpenError}, {@link InvalidResponseError}, {@link ResponseWindowOverError}.
 *
 * @example
 * await respond(client, { avs, challengeId, proof })
 */
export const respond: WriteAction<RespondParameters, void, RespondReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RespondParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const [court] = await readCourt(client, context, avsAddress(context, parameters.avs))
  const data = encodeFunctionData({
    abi: [disputeResolution_respond],
    args: [parameters.challengeId, parameters.proof],
  })
  return contractPlan(context, court, data, {
    decodeReceipt: () => ({}),
  })
}
