import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAddressError } from '../../abis/commonErrors.js'
import {
  directorStaking_claimUnstake,
  directorStaking_UnstakeClaimed,
} from '../../abis/generated.js'
import type { NotClaimableError, VoteLockedError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What claimUnstake takes. */
export type ClaimUnstakeParameters = {
  /** Reactor; 0 for the passive stake. */
  reactorId: bigint
  /** Who gets the TOKE. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What claimUnstake did. */
export type ClaimUnstakeOutcome = {
  /** TOKE wei. */
  toke: bigint
}

/** What claimUnstake resolves to. */
export type ClaimUnstakeReturnType = { hash: Hash } & ClaimUnstakeOutcome

/** What claimUnstake may throw. */
export type ClaimUnstakeErrorType =
  | NotClaimableError
  | VoteLockedError
  | ZeroAddressError
  | WriteErrorType

/**
 * Takes out stake whose unstake has settled. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotClaimableError}, {@link VoteLockedError}, {@link ZeroAddressError}.
 *
 * @example
 * const { toke } = await claimUnstake(client, { reactorId: 2n })
 */
export const claimUnstake: WriteAction<
  ClaimUnstakeParameters,
  ClaimUnstakeOutcome,
  ClaimUnstakeReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimUnstakeParameters,
): Promise<WritePlan<ClaimUnstakeOutcome, ClaimUnstakeOutcome>> {
  const context = writeContext(client, parameters)
  const { reactorId, to = context.account.address } = parameters
  const staking = context.at('DirectorStaking')
  const abi = [directorStaking_claimUnstake] as const
  return contractPlan(context, staking, encodeFunctionData({ abi, args: [reactorId, to] }), {
    decodeResult: (data) => ({ toke: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      toke: requireEvent(receipt, staking, directorStaking_UnstakeClaimed).amount,
    }),
  })
}
