import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { NothingToClaimError } from '../../abis/commonErrors.js'
import {
  debtPool_claimFees,
  debtPool_claimFeesOnBehalf,
  debtPool_FeesClaimed,
} from '../../abis/generated.js'
import type { CRatioAboveThresholdError, NotDelegateError } from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What claimFees takes. */
export type ClaimFeesParameters = {
  /** Account that gets the proceeds, where the signer is its delegate. Default: the signer. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What a claim pays. */
export type ClaimFeesOutcome = {
  /** Units of sUSD, paid out. */
  fees: bigint
  /** Units of SYN, put into the reward escrow for a year. */
  rewards: bigint
}

/** What claimFees resolves to. */
export type ClaimFeesReturnType = { hash: Hash } & ClaimFeesOutcome

/** What claimFees may throw. */
export type ClaimFeesErrorType =
  | CRatioAboveThresholdError
  | NotDelegateError
  | NothingToClaimError
  | WriteErrorType

/**
 * Claims a staker's fees and rewards. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link CRatioAboveThresholdError} where the debt is above the threshold, {@link NothingToClaimError},
 * {@link NotDelegateError}.
 *
 * @example
 * const { fees, rewards } = await claimFees(client, {})
 */
export const claimFees: WriteAction<ClaimFeesParameters, ClaimFeesOutcome, ClaimFeesReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimFeesParameters,
): Promise<WritePlan<ClaimFeesOutcome, ClaimFeesOutcome>> {
  const context = writeContext(client, parameters)
  const { feeDistributor } = context
  const { onBehalf } = parameters
  const data = onBehalf
    ? encodeFunctionData({ abi: [debtPool_claimFeesOnBehalf], args: [onBehalf] })
    : encodeFunctionData({ abi: [debtPool_claimFees] })
  return contractPlan(context, feeDistributor, data, {
    decodeResult: (result) => {
      const [fees, rewards] = decodeFunctionResult({ abi: [debtPool_claimFees], data: result })
      return { fees, rewards }
    },
    decodeReceipt: (receipt) => {
      const { fees, rewards } = requireEvent(receipt, feeDistributor, debtPool_FeesClaimed)
      return { fees, rewards }
    },
  })
}
