import { bandsErrors } from '../../abis/bandsErrors.js'
import { bandMarket_amountForPrice } from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { InvalidParameterError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import type { MarketRef } from '../market.js'
import { marketFormatter, resolveMarket } from '../market.js'
import type { SwapDirection } from './quoteSwap.js'

/** Parameters of {@link amountForPrice}. */
export type AmountForPriceParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Price that the AMM is to reach, WAD. */
  price: bigint
} & ActionOptions

/** What {@link amountForPrice} resolves to. */
export type AmountForPriceReturnType = {
  /** Input, fees included, units of the input token, rounded up; 0 where the price is reached already. */
  amount: bigint
  direction: SwapDirection
}

/**
 * The swap that moves the AMM price to a target, as near as the bands let it.
 *
 * Reads: one round trip. Errors: {@link InvalidParameterError} for a price of 0.
 *
 * @example
 * const { amount, direction } = await amountForPrice(client, { market: 'WETH', price: parseEther('2500') })
 * if (amount > 0n) await swap(client, { market: 'WETH', direction, amount })
 */
export async function amountForPrice(
  client: QuintetClient,
  { market: ref, price, deployment }: AmountForPriceParameters,
): Promise<AmountForPriceReturnType> {
  if (price <= 0n) throw new InvalidParameterError('price', price, 'must be positive')
  const market = await resolveMarket(client, ref, deployment)
  const [[amount, pump]] = await readMany(
    client,
    [
      {
        address: market.address,
        abi: [bandMarket_amountForPrice],
        functionName: 'amountForPrice',
        args: [price],
      },
    ],
    actionErrors(bandsErrors),
    marketFormatter(market),
  )
  return { amount, direction: pump ? 'pump' : 'dump' }
}
