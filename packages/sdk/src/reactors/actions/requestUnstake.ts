import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import { directorStaking_requestUnstake } from '../../abis/generated.js'
import type { InsufficientStakeError, RolloverInProgressError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What requestUnstake takes. */
export type RequestUnstakeParameters = {
  /** Reactor; 0 for the passive stake. */
  reactorId: bigint
  /** Shares of its pool of stake. */
  shares: bigint
} & WriteOptions

/** What requestUnstake resolves to. */
export type RequestUnstakeReturnType = { hash: Hash }

/** What requestUnstake may throw. */
export type RequestUnstakeErrorType =
  | InsufficientStakeError
  | RolloverInProgressError
  | ZeroAmountError
  | WriteErrorType

/**
 * Asks for stake to leave: its votes and rewards end now, and the next rollover turns it into TOKE. It can be slashed
 * until then.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InsufficientStakeError}, {@link RolloverInProgressError}, {@link ZeroAmountError}.
 *
 * @example
 * await requestUnstake(client, { reactorId: 2n, shares })
 */
export const requestUnstake: WriteAction<RequestUnstakeParameters, void, RequestUnstakeReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RequestUnstakeParameters,
): Promise<WritePlan<void, object>> {
  const context = writeContext(client, parameters)
  const abi = [directorStaking_requestUnstake] as const
  return contractPlan(
    context,
    context.at('DirectorStaking'),
    encodeFunctionData({ abi, args: [parameters.reactorId, parameters.shares] }),
    {
      decodeReceipt: () => ({}),
    },
  )
}
