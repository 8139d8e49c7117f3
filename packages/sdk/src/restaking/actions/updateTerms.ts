import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { avsRegistry_TermsUpdated, avsRegistry_updateTerms } from '../../abis/generated.js'
import type { InvalidTermsError, NotAvsOwnerError } from '../../abis/restakingAdminErrors.js'
import type { AvsNotRegisteredError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan } from '../context.js'
import { privilegedContext } from '../privileged.js'
import type { AvsTerms } from '../terms.js'
import { encodeTerms } from '../terms.js'

/** What updateTerms takes. */
export type UpdateTermsParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** All of its new terms. */
  terms: AvsTerms
} & WriteOptions

/** What updateTerms did. */
export type UpdateTermsOutcome = {
  /** Number of the terms, which acceptTerms takes. */
  version: bigint
  /** First epoch in which operators may register under them or accept them. */
  opensAtEpoch: bigint
}

/** What updateTerms resolves to. */
export type UpdateTermsReturnType = { hash: Hash } & UpdateTermsOutcome

/** What updateTerms may throw. */
export type UpdateTermsErrorType =
  | AvsNotRegisteredError
  | InvalidTermsError
  | NotAvsOwnerError
  | WriteErrorType

/**
 * Publishes new terms of a service, as its owner, for registrations from two epochs later. Operators who serve it stay bound
 * to theirs until they accept.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotAvsOwnerError}, {@link InvalidTermsError}, {@link AvsNotRegisteredError}.
 *
 * @example
 * const { version, opensAtEpoch } = await updateTerms(client, {
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
export const updateTerms: WriteAction<
  UpdateTermsParameters,
  { version: bigint },
  UpdateTermsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: UpdateTermsParameters,
): Promise<WritePlan<{ version: bigint }, UpdateTermsOutcome>> {
  const context = privilegedContext(client, parameters)
  const { registry } = context
  const abi = [avsRegistry_updateTerms] as const
  const data = encodeFunctionData({
    abi,
    args: [avsAddress(context, parameters.avs), encodeTerms(context, parameters.terms)],
  })
  return contractPlan(context, registry, data, {
    decodeResult: (result) => ({ version: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => {
      const { version, opensAtEpoch } = requireEvent(receipt, registry, avsRegistry_TermsUpdated)
      return { version, opensAtEpoch }
    },
  })
}
