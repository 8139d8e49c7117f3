import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import {
  feePeriods_closeCurrentFeePeriod,
  feePeriods_FeePeriodClosed,
  feePeriods_recentFeePeriods,
} from '../../abis/generated.js'
import type { TooEarlyToClosePeriodError } from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { contractAddress } from '../../core/deployment.js'
import type { NotDeployedError } from '../../core/errors.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What closeFeePeriod takes. */
export type CloseFeePeriodParameters = WriteOptions

/** What a closed period leaves to claim. */
export type CloseFeePeriodOutcome = {
  /** Number of the period, from 1. */
  feePeriodId: bigint
  /** Units of sUSD, with what the period before left. */
  fees: bigint
  /** Units of SYN, with what the period before left. */
  rewards: bigint
}

/** What closeFeePeriod resolves to. */
export type CloseFeePeriodReturnType = { hash: Hash } & CloseFeePeriodOutcome

/** What closeFeePeriod may throw. */
export type CloseFeePeriodErrorType = NotDeployedError | TooEarlyToClosePeriodError | WriteErrorType

/**
 * Closes the open fee period, where the deployment shares its fees by periods. Anyone may.
 *
 * Reads: both periods, one round trip. Sends: one transaction.
 * Errors: {@link TooEarlyToClosePeriodError}, {@link NotDeployedError} where fees are streamed.
 *
 * @example
 * const { fees } = await closeFeePeriod(client, {})
 */
export const closeFeePeriod: WriteAction<
  CloseFeePeriodParameters,
  CloseFeePeriodOutcome,
  CloseFeePeriodReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CloseFeePeriodParameters,
): Promise<WritePlan<CloseFeePeriodOutcome, CloseFeePeriodOutcome>> {
  const context = writeContext(client, parameters)
  const address = contractAddress(context.deployment, 'FeePeriods')
  const data = encodeFunctionData({ abi: [feePeriods_closeCurrentFeePeriod] })
  const read = await readMany(
    client,
    [
      {
        address,
        abi: [feePeriods_recentFeePeriods],
        functionName: 'recentFeePeriods',
        args: [0n],
      },
      {
        address,
        abi: [feePeriods_recentFeePeriods],
        functionName: 'recentFeePeriods',
        args: [1n],
      },
    ],
    context.errors,
  )
  const [[feePeriodId, open], [, claimable]] = read
  return contractPlan(context, address, data, {
    decodeResult: () => ({
      feePeriodId,
      fees: open.feesToDistribute + claimable.feesToDistribute - claimable.feesClaimed,
      rewards: open.rewardsToDistribute + claimable.rewardsToDistribute - claimable.rewardsClaimed,
    }),
    decodeReceipt: (receipt) => {
      const closed = requireEvent(receipt, address, feePeriods_FeePeriodClosed)
      return {
        feePeriodId: closed.feePeriodId,
        fees: closed.feesToDistribute,
        rewards: closed.rewardsToDistribute,
      }
    },
  })
}
