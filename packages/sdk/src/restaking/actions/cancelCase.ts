import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { slasher_cancelCase } from '../../abis/generated.js'
import type {
  CaseDataMismatchError,
  CaseNotOpenError,
  NotResolverError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { fetchCase } from '../cases.js'
import { contractPlan, writeContext } from '../context.js'

/** What cancelCase takes. */
export type CancelCaseParameters = {
  /** As `CaseOpened` gave it; getSlashCases lists them. */
  caseId: bigint
} & WriteOptions

/** What cancelCase resolves to. */
export type CancelCaseReturnType = { hash: Hash }

/** What cancelCase may throw. */
export type CancelCaseErrorType =
  | CaseDataMismatchError
  | CaseNotOpenError
  | NotResolverError
  | WriteErrorType

/**
 * Vetoes a case; for the service's resolver.
 *
 * Reads: the case from its events, one round trip. Sends: one transaction.
 * Errors: {@link CaseDataMismatchError}, {@link CaseNotOpenError}, {@link NotResolverError}.
 *
 * @example
 * await cancelCase(client, { caseId })
 */
export const cancelCase: WriteAction<CancelCaseParameters, void, CancelCaseReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CancelCaseParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const { data: state } = await fetchCase(client, context, parameters.caseId)
  const data = encodeFunctionData({ abi: [slasher_cancelCase], args: [parameters.caseId, state] })
  return contractPlan(context, slasher, data, {
    decodeReceipt: () => ({}),
  })
}
