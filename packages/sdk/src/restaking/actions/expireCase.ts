import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { slasher_expireCase } from '../../abis/generated.js'
import type {
  CaseDataMismatchError,
  CaseNotExpiredError,
  CaseNotOpenError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { fetchCase } from '../cases.js'
import { contractPlan, writeContext } from '../context.js'

/** What expireCase takes. */
export type ExpireCaseParameters = {
  /** As `CaseOpened` gave it; getSlashCases lists them. */
  caseId: bigint
} & WriteOptions

/** What expireCase resolves to. */
export type ExpireCaseReturnType = { hash: Hash }

/** What expireCase may throw. */
export type ExpireCaseErrorType =
  | CaseDataMismatchError
  | CaseNotExpiredError
  | CaseNotOpenError
  | WriteErrorType

/**
 * Closes a case that nobody executed in time. Anyone may.
 *
 * Reads: the case from its events, one round trip. Sends: one transaction.
 * Errors: {@link CaseDataMismatchError}, {@link CaseNotExpiredError}, {@link CaseNotOpenError}.
 *
 * @example
 * await expireCase(client, { caseId })
 */
export const expireCase: WriteAction<ExpireCaseParameters, void, ExpireCaseReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ExpireCaseParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const { data: state } = await fetchCase(client, context, parameters.caseId)
  const data = encodeFunctionData({ abi: [slasher_expireCase], args: [parameters.caseId, state] })
  return contractPlan(context, slasher, data, {
    decodeReceipt: () => ({}),
  })
}
