import type { InvalidPriceError } from '../../abis/commonErrors.js'
import { bandLens_marketView } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { MarketState } from '../marketState.js'
import { marketStateOf } from '../marketState.js'

/** Parameters of {@link getMarket}. */
export type GetMarketParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
} & ActionOptions

/** What {@link getMarket} resolves to. */
export type GetMarketReturnType = MarketState

/** What {@link getMarket} may throw. */
export type GetMarketErrorType = InvalidPriceError

/**
 * Everything about one market: tokens, parameters, prices, debt, and what its bands hold.
 *
 * Reads: one round trip. Errors: {@link InvalidPriceError} where its oracle has no price.
 *
 * @example
 * const { oraclePrice, borrowApr, available } = await getMarket(client, { market: 'WETH' })
 */
export async function getMarket(
  client: QuintetClient,
  parameters: GetMarketParameters,
): Promise<GetMarketReturnType> {
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const [view] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_marketView],
        functionName: 'marketView',
        args: [market.address],
      },
    ],
    errors,
    format,
  )
  return marketStateOf(market, view)
}
