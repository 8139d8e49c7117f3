import type { Address, ContractFunctionParameters } from 'viem'
import {
  debtPool_collateral,
  debtPool_DebtLedgerEntry,
  debtPool_debtBalanceOf,
  debtPool_issuanceRatioWad,
  debtPool_liquidationDeadline,
  debtPool_ratios,
  synthRegistry_collateralPrice,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { fullMulDiv, WAD } from '../../core/fixedPoint.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import { liquidation } from '../math.js'
import { standing } from '../staker.js'

/** What findLiquidatable takes. */
export type FindLiquidatableParameters = {
  /** Least debt per collateral value, WAD. Default: the liquidation ratio, and flagged accounts above the issuance ratio. */
  threshold?: bigint | undefined
} & LogRange &
  ActionOptions

/** A staker over the ratio asked for. */
export type LiquidatableStaker = {
  user: Address
  /** USD. */
  debt: bigint
  /** Units of SYN, escrowed ones included. */
  collateral: bigint
  /** Debt per collateral value, WAD, rounded up. */
  cRatioWad: bigint
  /** From when it may be liquidated, Unix seconds; undefined without a flag. */
  deadline: bigint | undefined
  /** Whether it can be flagged now. */
  canFlag: boolean
  /** sUSD that a liquidation would burn. */
  burned: bigint
  /** SYN that it would seize. */
  seized: bigint
  /** Worth of the SYN less the sUSD burned, USD. */
  profit: bigint
}

/** What findLiquidatable resolves to, the most profitable first. */
export type FindLiquidatableReturnType = readonly LiquidatableStaker[]

/**
 * Finds stakers over a ratio: those that can be flagged or liquidated, or are near it.
 *
 * Reads: the events of every debt change, then one round trip.
 *
 * @example
 * const near = await findLiquidatable(client, { threshold: parseRatio('250 %') })
 */
export async function findLiquidatable(
  client: QuintetClient,
  parameters: FindLiquidatableParameters = {},
): Promise<FindLiquidatableReturnType> {
  const context = readContext(client, parameters)
  const { debtPool, errors, registry } = context
  const logs = await readLogs(client, {
    address: debtPool,
    events: [debtPool_DebtLedgerEntry],
    fromBlock: parameters.fromBlock,
    errors,
  })
  const shares = new Map(logs.map(({ args }) => [args.account, args.accountShares]))
  const users = [...shares].filter(([, owned]) => owned > 0n).map(([user]) => user)
  if (users.length === 0) return []

  const calls: ContractFunctionParameters[] = [
    { address: registry, abi: [synthRegistry_collateralPrice], functionName: 'collateralPrice' },
    { address: debtPool, abi: [debtPool_issuanceRatioWad], functionName: 'issuanceRatioWad' },
    { address: debtPool, abi: [debtPool_ratios], functionName: 'ratios' },
    ...users.flatMap((user) =>
      [debtPool_collateral, debtPool_debtBalanceOf, debtPool_liquidationDeadline].map((item) => ({
        address: debtPool,
        abi: [item],
        functionName: item.name,
        args: [user],
      })),
    ),
  ]
  const [price, issuanceRatio, ratios, ...rest] = (await readMany(
    client,
    calls,
    errors,
  )) as readonly unknown[]
  const [priceWad] = price as readonly [bigint]
  const ratioWad = issuanceRatio as bigint
  const [, limitWad, penaltyWad] = ratios as readonly [bigint, bigint, bigint]
  return users
    .map((user, i) => {
      const [collateral, debt, deadline] = rest.slice(3 * i, 3 * i + 3) as [bigint, bigint, bigint]
      const { cRatioWad } = standing({ collateral, priceWad, ratioWad }, debt)
      const terms = { priceWad, ratioWad, penaltyWad }
      const { burned, seized } =
        priceWad === 0n ? { burned: 0n, seized: 0n } : liquidation(debt, collateral, debt, terms)
      return {
        user,
        debt,
        collateral,
        cRatioWad,
        deadline: deadline === 0n ? undefined : deadline,
        canFlag: deadline === 0n && cRatioWad >= limitWad,
        burned,
        seized,
        profit: fullMulDiv(seized, priceWad, WAD) - burned,
      }
    })
    .filter(({ canFlag, cRatioWad, deadline }) =>
      parameters.threshold === undefined
        ? canFlag || (deadline !== undefined && cRatioWad > ratioWad)
        : cRatioWad >= parameters.threshold,
    )
    .sort((a, b) => (a.profit < b.profit ? 1 : -1))
}
