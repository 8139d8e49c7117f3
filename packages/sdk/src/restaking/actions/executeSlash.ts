import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { slasher_CaseExecuted, slasher_executeSlash } from '../../abis/generated.js'
import type {
  CaseDataMismatchError,
  CaseExpiredError,
  CaseNotOpenError,
  SlashDelayNotElapsedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { fetchCase } from '../cases.js'
import { contractPlan, writeContext } from '../context.js'

/** What executeSlash takes. */
export type ExecuteSlashParameters = {
  /** As `CaseOpened` gave it; getSlashCases lists them. */
  caseId: bigint
} & WriteOptions

/** What executeSlash did. */
export type ExecuteSlashOutcome = {
  /** Token units taken, one an asset of the case. */
  removed: readonly bigint[]
  /** Unix seconds from which it can be released. */
  releaseAt: number
}

/** What executeSlash resolves to. */
export type ExecuteSlashReturnType = { hash: Hash } & ExecuteSlashOutcome

/** What executeSlash may throw. */
export type ExecuteSlashErrorType =
  | CaseDataMismatchError
  | CaseExpiredError
  | CaseNotOpenError
  | SlashDelayNotElapsedError
  | WriteErrorType

/**
 * Executes a case: takes what it says from active and queued stake. Anyone may, from the end of the veto window
 * until the deadline, and is paid for it at the release.
 *
 * Reads: the case from its events, one round trip. Sends: one transaction.
 * Errors: {@link CaseDataMismatchError}, {@link CaseExpiredError}, {@link CaseNotOpenError}, {@link SlashDelayNotElapsedError}.
 *
 * @example
 * const { removed } = await executeSlash(client, { caseId })
 */
export const executeSlash: WriteAction<ExecuteSlashParameters, void, ExecuteSlashReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ExecuteSlashParameters,
): Promise<WritePlan<void, ExecuteSlashOutcome>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const { data: state } = await fetchCase(client, context, parameters.caseId)
  const data = encodeFunctionData({ abi: [slasher_executeSlash], args: [parameters.caseId, state] })
  return contractPlan(context, slasher, data, {
    decodeReceipt: (receipt) => {
      const executed = requireEvent(receipt, slasher, slasher_CaseExecuted)
      return { removed: executed.data.removed, releaseAt: executed.data.releaseAt }
    },
  })
}
