import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { InsufficientGasError } from '../../abis/commonErrors.js'
import {
  avsRegistry_ejectOperator,
  avsRegistry_OperatorDeregisteredFromAvs,
} from '../../abis/generated.js'
import type { NotAvsOwnerError } from '../../abis/restakingAdminErrors.js'
import type { NotRegisteredError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef } from '../context.js'
import { avsAddress, contractPlan } from '../context.js'
import { privilegedContext } from '../privileged.js'

/** What ejectOperator takes. */
export type EjectOperatorParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Operator to send away. */
  operator: Address
} & WriteOptions

/** What ejectOperator did. */
export type EjectOperatorOutcome = {
  /** Last epoch in which the service may slash the operator. */
  slashableThroughEpoch: bigint
}

/** What ejectOperator resolves to. */
export type EjectOperatorReturnType = { hash: Hash } & EjectOperatorOutcome

/** What ejectOperator may throw. */
export type EjectOperatorErrorType =
  | InsufficientGasError
  | NotAvsOwnerError
  | NotRegisteredError
  | WriteErrorType

/**
 * Sends an operator away from a service, as its owner. The operator stays slashable through the next epoch.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotAvsOwnerError}, {@link NotRegisteredError}, {@link InsufficientGasError}.
 *
 * @example
 * const { slashableThroughEpoch } = await ejectOperator(client, { avs, operator })
 */
export const ejectOperator: WriteAction<EjectOperatorParameters, void, EjectOperatorReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: EjectOperatorParameters,
): Promise<WritePlan<void, EjectOperatorOutcome>> {
  const context = privilegedContext(client, parameters)
  const { registry } = context
  const data = encodeFunctionData({
    abi: [avsRegistry_ejectOperator],
    args: [avsAddress(context, parameters.avs), parameters.operator],
  })
  return contractPlan(context, registry, data, {
    decodeReceipt: (receipt) => ({
      slashableThroughEpoch: requireEvent(
        receipt,
        registry,
        avsRegistry_OperatorDeregisteredFromAvs,
      ).slashableThroughEpoch,
    }),
  })
}
