import type { Address, Hash } from 'viem'
import { encodeFunctionData, zeroAddress } from 'viem'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { tokenPool_registerAsOperator } from '../../abis/generated.js'
import type { AlreadyRegisteredError, FeeTooHighError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What registerOperator takes. */
export type RegisterOperatorParameters = {
  /** Who must consent to each delegation. Default: nobody. */
  approver?: Address | undefined
  /** Part of rewards that the operator keeps, of 10,000; at most 3,000. */
  feeBps: bigint
  /** Where the operator describes itself. */
  metadataUri: string
} & WriteOptions

/** What registerOperator resolves to. */
export type RegisterOperatorReturnType = { hash: Hash }

/** What registerOperator may throw. */
export type RegisterOperatorErrorType =
  | AlreadyRegisteredError
  | EntryPausedError
  | FeeTooHighError
  | WriteErrorType

/**
 * Registers the account as an operator.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AlreadyRegisteredError}, {@link EntryPausedError}, {@link FeeTooHighError}.
 *
 * @example
 * await registerOperator(client, { feeBps: 1000n, metadataUri: 'https://example.org/operator.json' })
 */
export const registerOperator: WriteAction<
  RegisterOperatorParameters,
  void,
  RegisterOperatorReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RegisterOperatorParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const { approver = zeroAddress, feeBps, metadataUri } = parameters
  const data = encodeFunctionData({
    abi: [tokenPool_registerAsOperator],
    args: [approver, feeBps, metadataUri],
  })
  return contractPlan(context, context.pool, data, { decodeReceipt: () => ({}) })
}
