import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { slasher_optIntoSlashing } from '../../abis/generated.js'
import type {
  AlreadyOptedInError,
  AvsNotRegisteredError,
  OperatorNotRegisteredError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'

/** What optIntoSlashing takes. */
export type OptIntoSlashingParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
} & WriteOptions

/** What optIntoSlashing resolves to. */
export type OptIntoSlashingReturnType = { hash: Hash }

/** What optIntoSlashing may throw. */
export type OptIntoSlashingErrorType =
  | AlreadyOptedInError
  | AvsNotRegisteredError
  | OperatorNotRegisteredError
  | WriteErrorType

/**
 * Lets a service slash what the operator will promise to it. The first of the three steps of joining.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AlreadyOptedInError}, {@link AvsNotRegisteredError}, {@link OperatorNotRegisteredError}.
 *
 * @example
 * await optIntoSlashing(client, { avs: 'HashAttestationServiceManager' })
 */
export const optIntoSlashing: WriteAction<
  OptIntoSlashingParameters,
  void,
  OptIntoSlashingReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: OptIntoSlashingParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const data = encodeFunctionData({
    abi: [slasher_optIntoSlashing],
    args: [avsAddress(context, parameters.avs)],
  })
  return contractPlan(context, context.slasher, data, { decodeReceipt: () => ({}) })
}
