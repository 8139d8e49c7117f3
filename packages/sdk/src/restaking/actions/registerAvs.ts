import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { avsRegistry_registerAvs } from '../../abis/generated.js'
import type {
  AvsAlreadyRegisteredError,
  InvalidTermsError,
  NotAvsOwnerError,
} from '../../abis/restakingAdminErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan } from '../context.js'
import { privilegedContext } from '../privileged.js'
import type { AvsTerms } from '../terms.js'
import { encodeTerms } from '../terms.js'

/** What registerAvs takes. */
export type RegisterAvsParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Its terms of version 1, which hold at once. */
  terms: AvsTerms
} & WriteOptions

/** What registerAvs resolves to. */
export type RegisterAvsReturnType = { hash: Hash }

/** What registerAvs may throw. */
export type RegisterAvsErrorType =
  | AvsAlreadyRegisteredError
  | EntryPausedError
  | InvalidTermsError
  | NotAvsOwnerError
  | WriteErrorType

/**
 * Registers a service with its terms, as its owner. Operators may join it from then on.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotAvsOwnerError}, {@link InvalidTermsError}, {@link AvsAlreadyRegisteredError}, {@link EntryPausedError}.
 *
 * @example
 * await registerAvs(client, {
 *   avs,
 *   terms: {
 *     maxWad: parseEther('0.5'),
 *     slashDelay: 86_400,
 *     challengeWindow: 3 * 86_400,
 *     responseWindow: 86_400,
 *     challengerBps: 500,
 *     uri: 'https://example.org/terms.json',
 *   },
 * })
 */
export const registerAvs: WriteAction<RegisterAvsParameters, void, RegisterAvsReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RegisterAvsParameters,
): Promise<WritePlan<void, object>> {
  const context = privilegedContext(client, parameters)
  const data = encodeFunctionData({
    abi: [avsRegistry_registerAvs],
    args: [avsAddress(context, parameters.avs), encodeTerms(context, parameters.terms)],
  })
  return contractPlan(context, context.registry, data, { decodeReceipt: () => ({}) })
}
