import type { Hash, Hex } from 'viem'
import { encodeFunctionData } from 'viem'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import {
  avsRegistry_OperatorRegisteredForAvs,
  avsRegistry_registerForAvs,
} from '../../abis/generated.js'
import type {
  AlreadyRegisteredError,
  AvsNotRegisteredError,
  NotOptedInError,
  OperatorIsFrozenError,
  TooManyOperatorsError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'

/** What registerForAvs takes. */
export type RegisterForAvsParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** What the service wants to know. Default: nothing. */
  data?: Hex | undefined
} & WriteOptions

/** What registerForAvs did. */
export type RegisterForAvsOutcome = {
  /** Terms that bind the operator. */
  termsVersion: bigint
}

/** What registerForAvs resolves to. */
export type RegisterForAvsReturnType = { hash: Hash } & RegisterForAvsOutcome

/** What registerForAvs may throw. */
export type RegisterForAvsErrorType =
  | AlreadyRegisteredError
  | AvsNotRegisteredError
  | EntryPausedError
  | NotOptedInError
  | OperatorIsFrozenError
  | TooManyOperatorsError
  | WriteErrorType

/**
 * Joins a service, on the newest open version of its terms.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AlreadyRegisteredError}, {@link AvsNotRegisteredError}, {@link EntryPausedError}, {@link NotOptedInError}, {@link OperatorIsFrozenError}, {@link TooManyOperatorsError}.
 *
 * @example
 * const { termsVersion } = await registerForAvs(client, { avs: 'HashAttestationServiceManager' })
 */
export const registerForAvs: WriteAction<RegisterForAvsParameters, void, RegisterForAvsReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RegisterForAvsParameters,
): Promise<WritePlan<void, RegisterForAvsOutcome>> {
  const context = writeContext(client, parameters)
  const { registry } = context
  const data = encodeFunctionData({
    abi: [avsRegistry_registerForAvs],
    args: [avsAddress(context, parameters.avs), parameters.data ?? '0x'],
  })
  return contractPlan(context, registry, data, {
    decodeReceipt: (receipt) => ({
      termsVersion: requireEvent(receipt, registry, avsRegistry_OperatorRegisteredForAvs)
        .termsVersion,
    }),
  })
}
