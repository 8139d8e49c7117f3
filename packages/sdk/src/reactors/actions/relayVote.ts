import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { DeadlinePassedError, InvalidSignatureError } from '../../abis/commonErrors.js'
import { directorStaking_voteBySig } from '../../abis/generated.js'
import type {
  BadNonceError,
  BadWeightsError,
  RolloverInProgressError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'
import type { SignedVote } from './signVote.js'

/** What relayVote takes. */
export type RelayVoteParameters = {
  /** A vote that `signVote` made. */
  vote: SignedVote
} & WriteOptions

/** What relayVote resolves to. */
export type RelayVoteReturnType = { hash: Hash }

/** What relayVote may throw. */
export type RelayVoteErrorType =
  | BadNonceError
  | BadWeightsError
  | DeadlinePassedError
  | InvalidSignatureError
  | RolloverInProgressError
  | WriteErrorType

/**
 * Sends a signed vote for whoever signed it, who pays nothing.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link BadNonceError}, {@link BadWeightsError}, {@link DeadlinePassedError}, {@link InvalidSignatureError},
 * {@link RolloverInProgressError}.
 *
 * @example
 * await relayVote(relayer, { vote })
 */
export const relayVote: WriteAction<RelayVoteParameters, void, RelayVoteReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RelayVoteParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const { signature, ...vote } = parameters.vote
  const data = encodeFunctionData({ abi: [directorStaking_voteBySig], args: [vote, signature] })
  return contractPlan(context, context.at('DirectorStaking'), data, { decodeReceipt: () => ({}) })
}
