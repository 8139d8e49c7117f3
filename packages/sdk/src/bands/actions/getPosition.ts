import type { Address } from 'viem'
import { bandsErrors, NoLoanError } from '../../abis/bandsErrors.js'
import {
  bandLens_positionBands,
  bandLens_positionView,
  bandMarket_activeBand,
  bandMarket_oraclePrice,
} from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { MarketRef } from '../market.js'
import { marketFormatter, resolveMarket } from '../market.js'
import { softProgressOf, toWei18 } from '../units.js'

/** Parameters of {@link getPosition}. */
export type GetPositionParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Whose loan. Default: the client's account. */
  user?: Address | undefined
} & ActionOptions

/** A position's part of one band. */
export type PositionBand = {
  n: number
  /** Edges, WAD. */
  priceUp: bigint
  priceDown: bigint
  /** Borrowed units. */
  x: bigint
  /** Collateral units. */
  y: bigint
}

/** What {@link getPosition} resolves to. */
export type GetPositionReturnType = {
  /** Debt now, borrowed units, rounded up. */
  debt: bigint
  /** Collateral in the bands, collateral units. */
  collateral: bigint
  /** Borrowed token in the bands, borrowed units; above zero once soft liquidation has begun. */
  borrowed: bigint
  n1: number
  n2: number
  bands: readonly PositionBand[]
  /** x_down·(1 − liquidation discount)/debt − 1, WAD. */
  health: bigint
  /** With the value of the collateral above the range: below zero others may liquidate. WAD. */
  healthFull: bigint
  /** Lower and upper edge of the range, WAD. */
  liquidationRange: [low: bigint, high: bigint]
  /** True while the bands hold borrowed token worth more than 0.01 % of the debt. */
  softLiquidation: boolean
  /** Share of the position's value that is borrowed token, WAD: 0 untouched, 1 converted. */
  softProgress: bigint
  /** What the position ends with if the price falls (borrowed units) or rises (collateral units) through its bands. */
  xDown: bigint
  yUp: bigint
  /** Limited oracle price, WAD. */
  oraclePrice: bigint
  activeBand: number
}

/**
 * Everything about one loan.
 *
 * Reads: one round trip. Errors: {@link NoLoanError} if the user has no loan in the market.
 *
 * @example
 * const { debt, health, softProgress } = await getPosition(client, { market: 'WETH', user })
 */
export async function getPosition(
  client: QuintetClient,
  parameters: GetPositionParameters,
): Promise<GetPositionReturnType> {
  const errors = actionErrors(bandsErrors)
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const deployment = resolveDeployment(client, parameters.deployment)
  const market = await resolveMarket(client, parameters.market, deployment)
  const lens = contractAddress(deployment, 'BandLens')
  const [view, rows, oraclePrice, activeBand] = await readMany(
    client,
    [
      {
        address: lens,
        abi: [bandLens_positionView],
        functionName: 'positionView',
        args: [market.address, user],
      },
      {
        address: lens,
        abi: [bandLens_positionBands],
        functionName: 'positionBands',
        args: [market.address, user],
      },
      { address: market.address, abi: [bandMarket_oraclePrice], functionName: 'oraclePrice' },
      { address: market.address, abi: [bandMarket_activeBand], functionName: 'activeBand' },
    ],
    errors,
    marketFormatter(market),
  )
  const { debt, collateral, borrowed, n1, n2, softLiquidation } = view.position
  if (debt === 0n) throw inputError(errors, NoLoanError, { user })

  const x = toWei18(borrowed, market.borrowed.decimals)
  const y = (toWei18(collateral, market.collateral.decimals) * oraclePrice) / WAD
  return {
    debt,
    collateral,
    borrowed,
    n1,
    n2,
    bands: rows,
    health: view.health,
    healthFull: view.healthFull,
    liquidationRange: [view.priceLower, view.priceUpper],
    softLiquidation,
    softProgress: softProgressOf(x, y),
    xDown: view.xDown,
    yUp: view.yUp,
    oraclePrice,
    activeBand,
  }
}
