import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { reactorFunding_cancel } from '../../abis/generated.js'
import type { NotProposerError, ProposalNotOpenError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What cancelFunding takes. */
export type CancelFundingParameters = {
  /** Proposal. */
  id: bigint
} & WriteOptions

/** What cancelFunding resolves to. */
export type CancelFundingReturnType = { hash: Hash }

/** What cancelFunding may throw. */
export type CancelFundingErrorType = NotProposerError | ProposalNotOpenError | WriteErrorType

/**
 * Takes a project's tokens back, at any time before governance has accepted. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotProposerError}, {@link ProposalNotOpenError}.
 *
 * @example
 * await cancelFunding(client, { id: 1n })
 */
export const cancelFunding: WriteAction<CancelFundingParameters, void, CancelFundingReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CancelFundingParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const data = encodeFunctionData({ abi: [reactorFunding_cancel], args: [parameters.id] })
  return contractPlan(context, context.at('ReactorFunding'), data, { decodeReceipt: () => ({}) })
}
