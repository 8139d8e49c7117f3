import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  DeadlinePassedError,
  SlippageExceededError,
  StalePriceError,
} from '../../abis/commonErrors.js'
import { reactorFunding_accept, reactorFunding_FundingAccepted } from '../../abis/generated.js'
import type {
  BadWeightsError,
  ProposalNotOpenError,
  RolloverInProgressError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, tokeFormatter, writeContext } from '../context.js'

/** What acceptFunding takes. */
export type AcceptFundingParameters = {
  /** Proposal. */
  id: bigint
  /** Most TOKE wei that the treasury pays. */
  maxToke: bigint
} & WriteOptions

/** What acceptFunding did. */
export type AcceptFundingOutcome = {
  /** TOKE wei staked for the project. */
  toke: bigint
}

/** What acceptFunding resolves to. */
export type AcceptFundingReturnType = { hash: Hash } & AcceptFundingOutcome

/** What acceptFunding may throw. */
export type AcceptFundingErrorType =
  | BadWeightsError
  | DeadlinePassedError
  | ProposalNotOpenError
  | RolloverInProgressError
  | SlippageExceededError
  | StalePriceError
  | WriteErrorType

/**
 * Accepts a proposal, at the prices now. Governance only.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link BadWeightsError}, {@link DeadlinePassedError}, {@link ProposalNotOpenError}, {@link RolloverInProgressError}, {@link SlippageExceededError}, {@link StalePriceError}.
 *
 * @example
 * const { toke } = await acceptFunding(owner, { id: 1n, maxToke: parseEther('50000') })
 */
export const acceptFunding: WriteAction<
  AcceptFundingParameters,
  AcceptFundingOutcome,
  AcceptFundingReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: AcceptFundingParameters,
): Promise<WritePlan<AcceptFundingOutcome, AcceptFundingOutcome>> {
  const context = writeContext(client, parameters)
  const funding = context.at('ReactorFunding')
  const abi = [reactorFunding_accept] as const
  const data = encodeFunctionData({ abi, args: [parameters.id, parameters.maxToke] })
  return contractPlan(context, funding, data, {
    format: tokeFormatter,
    decodeResult: (result) => ({ toke: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      toke: requireEvent(receipt, funding, reactorFunding_FundingAccepted).toke,
    }),
  })
}
