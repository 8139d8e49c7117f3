import type { Address } from 'viem'
import { maxUint256 } from 'viem'
import { debtPool_liquidationDeadline, debtPool_ratios } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { fullMulDiv, WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import { liquidation } from '../math.js'
import { stakerCalls, standing } from '../staker.js'

/** What quoteLiquidation takes. */
export type QuoteLiquidationParameters = {
  /** Staker. */
  user: Address
  /** Most sUSD to burn. Default: as much as brings the account back to its issuance ratio. */
  maxBurn?: bigint | undefined
} & ActionOptions

/** What a liquidation would move, whether or not the account may be liquidated yet. */
export type QuoteLiquidationReturnType = {
  /** sUSD whose burning brings the account back to its issuance ratio. */
  amountToFix: bigint
  /** sUSD that a liquidation would burn. */
  burned: bigint
  /** SYN that it would seize, rounded down. */
  seized: bigint
  /** Debt that it would leave to the pool, USD. */
  badDebt: bigint
  /** Worth of the SYN less the sUSD burned, USD. */
  profit: bigint
  /** Debt per collateral value, WAD, rounded up. */
  cRatioWad: bigint
  /** From when the account may be liquidated, Unix seconds; undefined without a flag. */
  deadline: bigint | undefined
}

/**
 * Quotes the liquidation of a staker, to the wei as the chain does it at the prices of the snapshot.
 *
 * Reads: one round trip.
 *
 * @example
 * const { burned, seized, deadline } = await quoteLiquidation(client, { user })
 */
export async function quoteLiquidation(
  client: QuintetClient,
  parameters: QuoteLiquidationParameters,
): Promise<QuoteLiquidationReturnType> {
  const context = readContext(client, parameters)
  const { debtPool, errors } = context
  const { user, maxBurn = maxUint256 } = parameters
  const [collateral, debt, [priceWad], ratioWad, [, , penaltyWad], deadline] = await readMany(
    client,
    [
      ...stakerCalls(context, user),
      { address: debtPool, abi: [debtPool_ratios], functionName: 'ratios' },
      {
        address: debtPool,
        abi: [debtPool_liquidationDeadline],
        functionName: 'liquidationDeadline',
        args: [user],
      },
    ],
    errors,
  )
  const terms = { priceWad, ratioWad, penaltyWad }
  const amounts = liquidation(debt, collateral, maxBurn, terms)
  const { burned, seized } = amounts
  return {
    ...amounts,
    badDebt: seized === collateral ? debt - burned : 0n,
    profit: fullMulDiv(seized, priceWad, WAD) - burned,
    cRatioWad: standing({ collateral, priceWad, ratioWad }, debt).cRatioWad,
    deadline: deadline === 0n ? undefined : deadline,
  }
}
