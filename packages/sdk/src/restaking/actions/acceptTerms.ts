import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { avsRegistry_acceptTerms, avsRegistry_TermsAccepted } from '../../abis/generated.js'
import type {
  NotRegisteredError,
  TermsNotNewerError,
  UnknownTermsVersionError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'

/** What acceptTerms takes. */
export type AcceptTermsParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Version that is open. */
  version: bigint
} & WriteOptions

/** What acceptTerms did. */
export type AcceptTermsOutcome = {
  /** First epoch that the new terms bind in. */
  fromEpoch: bigint
}

/** What acceptTerms resolves to. */
export type AcceptTermsReturnType = { hash: Hash } & AcceptTermsOutcome

/** What acceptTerms may throw. */
export type AcceptTermsErrorType =
  | NotRegisteredError
  | TermsNotNewerError
  | UnknownTermsVersionError
  | WriteErrorType

/**
 * Binds the operator to newer terms of a service, from two epochs later.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotRegisteredError}, {@link TermsNotNewerError}, {@link UnknownTermsVersionError}.
 *
 * @example
 * const { fromEpoch } = await acceptTerms(client, { avs, version: 2n })
 */
export const acceptTerms: WriteAction<AcceptTermsParameters, void, AcceptTermsReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: AcceptTermsParameters,
): Promise<WritePlan<void, AcceptTermsOutcome>> {
  const context = writeContext(client, parameters)
  const { registry } = context
  const data = encodeFunctionData({
    abi: [avsRegistry_acceptTerms],
    args: [avsAddress(context, parameters.avs), parameters.version],
  })
  return contractPlan(context, registry, data, {
    decodeReceipt: (receipt) => ({
      fromEpoch: requireEvent(receipt, registry, avsRegistry_TermsAccepted).fromEpoch,
    }),
  })
}
