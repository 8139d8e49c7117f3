import type { Address, Hash } from 'viem'
import { encodeFunctionData, isAddressEqual } from 'viem'
import {
  slasher_CaseLapsed,
  slasher_FrozenStatusReset,
  slasher_resetFrozenStatus,
} from '../../abis/generated.js'
import type { CaseDataMismatchError, OtherOperatorError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { allEvents, lastEvent } from '../../core/events.js'
import type { LogRange } from '../../core/logs.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { fetchCaseRefs, fetchCases } from '../cases.js'
import { contractPlan, writeContext } from '../context.js'

/** What resetFrozenStatus takes. */
export type ResetFrozenStatusParameters = {
  operator: Address
  /** Default: every open case of the operator. */
  caseIds?: readonly bigint[] | undefined
} & LogRange &
  WriteOptions

/** What resetFrozenStatus did. */
export type ResetFrozenStatusOutcome = {
  /** Cases that had lapsed and are closed now. Those that are not over stay open. */
  expired: readonly bigint[]
  /** Whether that ended the freeze. False also where it had ended by itself before. */
  unfrozen: boolean
}

/** What resetFrozenStatus resolves to. */
export type ResetFrozenStatusReturnType = { hash: Hash } & ResetFrozenStatusOutcome

/** What resetFrozenStatus may throw. */
export type ResetFrozenStatusErrorType = CaseDataMismatchError | OtherOperatorError | WriteErrorType

/**
 * Closes the cases of an operator that nobody executed in time, so that stake and promises can move again. Anyone may.
 *
 * Reads: the cases from their events, one round trip. Sends: one transaction.
 * Errors: {@link CaseDataMismatchError}, {@link OtherOperatorError}.
 *
 * @example
 * const { expired } = await resetFrozenStatus(client, { operator })
 */
export const resetFrozenStatus: WriteAction<
  ResetFrozenStatusParameters,
  void,
  ResetFrozenStatusReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ResetFrozenStatusParameters,
): Promise<WritePlan<void, ResetFrozenStatusOutcome>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const { operator, caseIds, fromBlock } = parameters
  const cases = caseIds
    ? await fetchCaseRefs(client, context, caseIds, { fromBlock })
    : (await fetchCases(client, context, { fromBlock }))
        .filter(({ state, data }) => state === 'open' && isAddressEqual(data.operator, operator))
        .map(({ caseId, data }) => ({ id: caseId, data }))
  const data = encodeFunctionData({ abi: [slasher_resetFrozenStatus], args: [operator, cases] })
  return contractPlan(context, slasher, data, {
    decodeReceipt: (receipt) => ({
      expired: allEvents(receipt, slasher, slasher_CaseLapsed).map(({ caseId }) => caseId),
      unfrozen: lastEvent(receipt, slasher, slasher_FrozenStatusReset) !== undefined,
    }),
  })
}
