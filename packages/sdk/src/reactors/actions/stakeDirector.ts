import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import { directorStaking_DirectorStaked, directorStaking_stake } from '../../abis/generated.js'
import type {
  BadWeightsError,
  ReactorRetiredError,
  RolloverInProgressError,
  StakeOverflowError,
  UnknownReactorError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VenueWeights } from '../context.js'
import { contractPlan, packWeights, tokeFormatter, writeContext } from '../context.js'

/** What stakeDirector takes. */
export type StakeDirectorParameters = {
  /** Reactor; 0 for the passive stake. */
  reactorId: bigint
  /** TOKE wei. */
  amount: bigint
  /** Votes, basis points by venue, summing to 10,000. None for the passive stake and for PAIR reactors. */
  weights?: VenueWeights | undefined
} & WriteOptions

/** What stakeDirector did. */
export type StakeDirectorOutcome = {
  /** Shares of the reactor's pool of stake, rounded down. */
  shares: bigint
}

/** What stakeDirector resolves to. */
export type StakeDirectorReturnType = { hash: Hash } & StakeDirectorOutcome

/** What stakeDirector may throw. */
export type StakeDirectorErrorType =
  | BadWeightsError
  | EntryPausedError
  | ReactorRetiredError
  | RolloverInProgressError
  | StakeOverflowError
  | UnknownReactorError
  | ZeroAmountError
  | WriteErrorType

/**
 * Stakes TOKE in a reactor and votes where its liquidity goes; the weights replace earlier ones. The stake bears
 * losses of the reactor.
 *
 * Reads: the allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link BadWeightsError}, {@link EntryPausedError}, {@link ReactorRetiredError}, {@link RolloverInProgressError},
 * {@link UnknownReactorError}, {@link ZeroAmountError}.
 *
 * @example
 * const { shares } = await stakeDirector(client, { reactorId: 2n, amount: parseEther('1000'), weights: { 0: 7000, 1: 3000 } })
 */
export const stakeDirector: WriteAction<
  StakeDirectorParameters,
  StakeDirectorOutcome,
  StakeDirectorReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: StakeDirectorParameters,
): Promise<WritePlan<StakeDirectorOutcome, StakeDirectorOutcome>> {
  const context = writeContext(client, parameters)
  const { reactorId, amount } = parameters
  const weights = packWeights(parameters.weights)
  const token = context.at('Toke')
  const staking = context.at('DirectorStaking')
  const [current] = await readMany(
    client,
    [allowanceCall(token, context.account.address, staking)],
    context.errors,
  )
  const abi = [directorStaking_stake] as const
  const data = encodeFunctionData({ abi, args: [reactorId, amount, weights] })
  return contractPlan(context, staking, data, {
    allowances: [{ token, spender: staking, amount, current }],
    format: tokeFormatter,
    decodeResult: (result) => ({ shares: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, staking, directorStaking_DirectorStaked).shares,
    }),
  })
}
