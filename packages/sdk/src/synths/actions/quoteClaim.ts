import type { Address } from 'viem'
import { debtPool_feesAvailable, debtPool_ratios } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { fullMulDiv, WAD, zeroFloorSub } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext, subject } from '../context.js'
import { maxIssuable } from '../math.js'
import { stakerCalls, standing } from '../staker.js'

/** What quoteClaim takes. */
export type QuoteClaimParameters = {
  /** Default: the client's account. */
  account?: Address | undefined
} & ActionOptions

/** What a claim would give. */
export type QuoteClaimReturnType = {
  /** Units of sUSD. */
  fees: bigint
  /** Units of SYN, to be put into escrow for a year. */
  rewards: bigint
  /** Whether the ratio is too high to claim. */
  isBlocked: boolean
  /** Debt per collateral value, WAD, rounded up. */
  cRatioWad: bigint
  /** Highest ratio at which claims are paid, WAD. */
  thresholdWad: bigint
  /** sUSD that burnToTarget would burn first; 0 when the claim is not blocked. */
  toBurn: bigint
}

/**
 * Quotes a claim of fees and rewards.
 *
 * Reads: one round trip.
 *
 * @example
 * const { fees, isBlocked } = await quoteClaim(client)
 */
export async function quoteClaim(
  client: QuintetClient,
  parameters: QuoteClaimParameters = {},
): Promise<QuoteClaimReturnType> {
  const context = readContext(client, parameters)
  const { debtPool, errors, feeDistributor } = context
  const account = subject(client, parameters.account)
  const [collateral, debt, [priceWad], ratioWad, [targetThresholdWad], [fees, rewards]] =
    await readMany(
      client,
      [
        ...stakerCalls(context, account),
        { address: debtPool, abi: [debtPool_ratios], functionName: 'ratios' },
        {
          address: feeDistributor,
          abi: [debtPool_feesAvailable],
          functionName: 'feesAvailable',
          args: [account],
        },
      ],
      errors,
    )
  const { cRatioWad } = standing({ collateral, priceWad, ratioWad }, debt)
  const thresholdWad = fullMulDiv(ratioWad, WAD + targetThresholdWad, WAD)
  const isBlocked = cRatioWad > thresholdWad
  const toBurn = isBlocked ? zeroFloorSub(debt, maxIssuable(collateral, priceWad, ratioWad)) : 0n
  return { fees, rewards, isBlocked, cRatioWad, thresholdWad, toBurn }
}
