import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { UnsupportedTokenError, ZeroAmountError } from '../../abis/commonErrors.js'
import { reactorFunding_FundingProposed, reactorFunding_propose } from '../../abis/generated.js'
import type { UnknownReactorError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VenueWeights } from '../context.js'
import { contractPlan, infoCall, packWeights, tokenFormatter, writeContext } from '../context.js'

/** What proposeFunding takes. */
export type ProposeFundingParameters = {
  /** Reactor of the tokens. */
  reactorId: bigint
  /** Units of its asset to give to the treasury. */
  amount: bigint
  /** Least TOKE wei to take for them. */
  minToke: bigint
  /** Votes in the reactor, basis points by venue, summing to 10,000. */
  weights?: VenueWeights | undefined
} & WriteOptions

/** What proposeFunding did. */
export type ProposeFundingOutcome = {
  /** Proposal. */
  id: bigint
}

/** What proposeFunding resolves to. */
export type ProposeFundingReturnType = { hash: Hash } & ProposeFundingOutcome

/** What proposeFunding may throw. */
export type ProposeFundingErrorType =
  | UnknownReactorError
  | UnsupportedTokenError
  | ZeroAmountError
  | WriteErrorType

/**
 * Offers a project's tokens to the treasury for TOKE of the same value, staked for the project in the reactor of the
 * tokens. They are in escrow until governance accepts, within seven days, or the project takes them back.
 *
 * Reads: the asset and the allowance, two round trips. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link UnknownReactorError}, {@link UnsupportedTokenError}, {@link ZeroAmountError}.
 *
 * @example
 * const { id } = await proposeFunding(client, { reactorId: 2n, amount, minToke: amount, weights: { 0: 10_000 } })
 */
export const proposeFunding: WriteAction<
  ProposeFundingParameters,
  ProposeFundingOutcome,
  ProposeFundingReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ProposeFundingParameters,
): Promise<WritePlan<ProposeFundingOutcome, ProposeFundingOutcome>> {
  const context = writeContext(client, parameters)
  const { reactorId, amount, minToke } = parameters
  const weights = packWeights(parameters.weights)
  const funding = context.at('ReactorFunding')
  const [{ asset: token }] = await readMany(client, [infoCall(context, reactorId)], context.errors)
  const [current] = await readMany(
    client,
    [allowanceCall(token, context.account.address, funding)],
    context.errors,
  )
  const abi = [reactorFunding_propose] as const
  const data = encodeFunctionData({ abi, args: [reactorId, amount, minToke, weights] })
  return contractPlan(context, funding, data, {
    allowances: [{ token, spender: funding, amount, current }],
    format: tokenFormatter(context, token),
    decodeResult: (result) => ({ id: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      id: requireEvent(receipt, funding, reactorFunding_FundingProposed).id,
    }),
  })
}
