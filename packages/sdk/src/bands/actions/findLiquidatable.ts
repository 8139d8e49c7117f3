import type { Address } from 'viem'
import type { InvalidPriceError } from '../../abis/commonErrors.js'
import { bandLens_liquidatable, bandMarket_oraclePrice } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { zeroFloorSub } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { MarketRef } from '../market.js'
import { valueOfCollateral } from '../units.js'

/** Parameters of {@link findLiquidatable}. */
export type FindLiquidatableParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Place in the market's list of loans to begin at. Default 0. */
  from?: number | undefined
  /** Most loans to look at, from there on. Default 500. */
  limit?: number | undefined
} & ActionOptions

/** A loan that a third party may liquidate now. */
export type LiquidatableLoan = {
  user: Address
  /** Borrowed units, rounded up. */
  debt: bigint
  /** What its bands hold, borrowed units and collateral units. */
  x: bigint
  y: bigint
  /** Full health, WAD, below zero: the higher of those at the oracle price and at the guard price. */
  health: bigint
  /** What liquidating all of it costs, borrowed units. */
  tokensNeeded: bigint
  /** Worth at the oracle price of what that brings, less its cost; borrowed units, may be negative. */
  profit: bigint
}

/** What {@link findLiquidatable} resolves to. */
export type FindLiquidatableReturnType = readonly LiquidatableLoan[]

/** What {@link findLiquidatable} may throw. */
export type FindLiquidatableErrorType = InvalidPriceError

/**
 * Loans that a third party may liquidate now, the most profitable first.
 *
 * Reads: one round trip. Errors: {@link InvalidPriceError} where the market's oracle has no price.
 *
 * @example
 * const [best] = await findLiquidatable(client, { market: 'WETH' })
 */
export async function findLiquidatable(
  client: QuintetClient,
  parameters: FindLiquidatableParameters,
): Promise<FindLiquidatableReturnType> {
  const { from = 0, limit = 500 } = parameters
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const { address } = market
  const [loans, oraclePrice] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_liquidatable],
        functionName: 'liquidatable',
        args: [address, BigInt(from), BigInt(limit)],
      },
      { address, abi: [bandMarket_oraclePrice], functionName: 'oraclePrice' },
    ],
    errors,
    format,
  )
  return loans
    .map((loan) => ({
      ...loan,
      tokensNeeded: zeroFloorSub(loan.debt, loan.x),
      profit: valueOfCollateral(loan.y, oraclePrice, market) + loan.x - loan.debt,
    }))
    .sort((a, b) => (a.profit < b.profit ? 1 : a.profit > b.profit ? -1 : 0))
}
