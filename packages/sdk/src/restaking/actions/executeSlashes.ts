import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { slasher_CaseExecuted, slasher_executeSlashes } from '../../abis/generated.js'
import type {
  CaseDataMismatchError,
  CaseExpiredError,
  CaseNotOpenError,
  SlashDelayNotElapsedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { allEvents } from '../../core/events.js'
import type { LogRange } from '../../core/logs.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { fetchCaseRefs } from '../cases.js'
import { contractPlan, writeContext } from '../context.js'

/** What executeSlashes takes. */
export type ExecuteSlashesParameters = {
  /** As `CaseOpened` gave them; getSlashCases lists them. */
  caseIds: readonly bigint[]
} & LogRange &
  WriteOptions

/** A case that was executed. */
export type ExecutedCase = {
  caseId: bigint
  /** Token units taken, one an asset of the case. */
  removed: readonly bigint[]
  /** Unix seconds from which it can be released. */
  releaseAt: number
}

/** What executeSlashes did. */
export type ExecuteSlashesOutcome = {
  /** In the order given. */
  executed: readonly ExecutedCase[]
}

/** What executeSlashes resolves to. */
export type ExecuteSlashesReturnType = { hash: Hash } & ExecuteSlashesOutcome

/** What executeSlashes may throw. */
export type ExecuteSlashesErrorType =
  | CaseDataMismatchError
  | CaseExpiredError
  | CaseNotOpenError
  | SlashDelayNotElapsedError
  | WriteErrorType

/**
 * Executes several cases at once. One that can't be executed fails all.
 *
 * Reads: the cases from their events, one round trip. Sends: one transaction.
 * Errors: {@link CaseDataMismatchError}, {@link CaseExpiredError}, {@link CaseNotOpenError}, {@link SlashDelayNotElapsedError}.
 *
 * @example
 * const { executed } = await executeSlashes(client, { caseIds: [0n, 1n] })
 */
export const executeSlashes: WriteAction<
  ExecuteSlashesParameters,
  { removed: readonly (readonly bigint[])[] },
  ExecuteSlashesReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ExecuteSlashesParameters,
): Promise<WritePlan<{ removed: readonly (readonly bigint[])[] }, ExecuteSlashesOutcome>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const cases = await fetchCaseRefs(client, context, parameters.caseIds, parameters)
  const abi = [slasher_executeSlashes] as const
  const data = encodeFunctionData({ abi, args: [cases] })
  return contractPlan(context, slasher, data, {
    decodeResult: (result) => ({ removed: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      executed: allEvents(receipt, slasher, slasher_CaseExecuted).map(
        ({ caseId, data: state }) => ({
          caseId,
          removed: state.removed,
          releaseAt: state.releaseAt,
        }),
      ),
    }),
  })
}
