import { bandsErrors, type InsufficientLiquidityError } from '../../abis/bandsErrors.js'
import { type StalePriceError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  bandMarket_activeBand,
  bandMarket_oraclePrice,
  bandMarket_p,
  bandMarket_quoteExactIn,
  bandMarket_quoteExactOut,
} from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { readMany } from '../../core/read.js'
import type { MarketRef } from '../market.js'
import { marketFormatter, resolveMarket } from '../market.js'

/**
 * Which way a swap goes: `pump` pays borrowed token for collateral and raises the AMM price, `dump` pays collateral
 * for borrowed token and lowers it.
 */
export type SwapDirection = 'pump' | 'dump'

/** Which side of a swap is exact. */
export type SwapExact = 'exactIn' | 'exactOut'

/** Parameters of {@link quoteSwap}. */
export type QuoteSwapParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  direction: SwapDirection
  /** Default `exactIn`. */
  exact?: SwapExact | undefined
  /** Input for `exactIn`, output for `exactOut`, in units of that token. */
  amount: bigint
} & ActionOptions

/** What {@link quoteSwap} resolves to. */
export type QuoteSwapReturnType = {
  /** Input, fee included, units of the input token, rounded up. Less than asked where the bands take no more. */
  amountIn: bigint
  /** Output, units of the output token, rounded down. */
  amountOut: bigint
  activeBand: number
  activeBandAfter: number
  /** AMM price before, and limited oracle price, WAD. */
  price: bigint
  oraclePrice: bigint
}

/** What {@link quoteSwap} may throw. */
export type QuoteSwapErrorType = InsufficientLiquidityError | StalePriceError | ZeroAmountError

/**
 * Quotes a swap with the bands as the contract would do it now.
 *
 * Reads: one round trip. Errors: {@link InsufficientLiquidityError} if an exact output can't be had in full,
 * {@link ZeroAmountError}.
 *
 * @example
 * const { amountOut } = await quoteSwap(client, { market: 'WETH', direction: 'pump', amount: parseEther('1000') })
 */
export async function quoteSwap(
  client: QuintetClient,
  parameters: QuoteSwapParameters,
): Promise<QuoteSwapReturnType> {
  const { direction, exact = 'exactIn', amount } = parameters
  const errors = actionErrors(bandsErrors)
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  const market = await resolveMarket(client, parameters.market, parameters.deployment)
  const { address } = market
  const args = [direction === 'pump', amount] as const
  const [[amountIn, amountOut, activeBandAfter], activeBand, price, oraclePrice] = await readMany(
    client,
    [
      exact === 'exactIn'
        ? { address, abi: [bandMarket_quoteExactIn], functionName: 'quoteExactIn', args }
        : { address, abi: [bandMarket_quoteExactOut], functionName: 'quoteExactOut', args },
      { address, abi: [bandMarket_activeBand], functionName: 'activeBand' },
      { address, abi: [bandMarket_p], functionName: 'p' },
      { address, abi: [bandMarket_oraclePrice], functionName: 'oraclePrice' },
    ],
    errors,
    marketFormatter(market),
  )
  return { amountIn, amountOut, activeBand, activeBandAfter, price, oraclePrice }
}
