import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { slasher_releaseSlashed, tokenPool_SlashedFundsPaid } from '../../abis/generated.js'
import type {
  CaseDataMismatchError,
  CaseNotExecutedError,
  RedistributionDelayNotElapsedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { allEvents } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { fetchCase } from '../cases.js'
import { contractPlan, writeContext } from '../context.js'

/** What releaseSlashed takes. */
export type ReleaseSlashedParameters = {
  /** As `CaseOpened` gave it; getSlashCases lists them. */
  caseId: bigint
} & WriteOptions

/** What releaseSlashed did. */
export type ReleaseSlashedOutcome = {
  /** Who got what; a party that refuses its token has a credit instead. */
  payments: readonly SlashPayment[]
}

/** What releaseSlashed resolves to. */
export type ReleaseSlashedReturnType = { hash: Hash } & ReleaseSlashedOutcome

/** What releaseSlashed may throw. */
export type ReleaseSlashedErrorType =
  | CaseDataMismatchError
  | CaseNotExecutedError
  | RedistributionDelayNotElapsedError
  | WriteErrorType

/** A payment out of a slash. */
export type SlashPayment = {
  to: Address
  asset: Address
  /** Token units. */
  amount: bigint
  /** True where the transfer failed: the party pulls it with `claimCredit`. */
  isCredit: boolean
}

/**
 * Pays what a case took to the challenger, the executor, and whom the terms name. Anyone may, after the delay.
 *
 * Reads: the case from its events, one round trip. Sends: one transaction.
 * Errors: {@link CaseDataMismatchError}, {@link CaseNotExecutedError}, {@link RedistributionDelayNotElapsedError}.
 *
 * @example
 * const { payments } = await releaseSlashed(client, { caseId })
 */
export const releaseSlashed: WriteAction<ReleaseSlashedParameters, void, ReleaseSlashedReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ReleaseSlashedParameters,
): Promise<WritePlan<void, ReleaseSlashedOutcome>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const { data: state } = await fetchCase(client, context, parameters.caseId)
  const data = encodeFunctionData({
    abi: [slasher_releaseSlashed],
    args: [parameters.caseId, state],
  })
  return contractPlan(context, slasher, data, {
    decodeReceipt: (receipt) => ({
      payments: allEvents(receipt, context.pool, tokenPool_SlashedFundsPaid),
    }),
  })
}
