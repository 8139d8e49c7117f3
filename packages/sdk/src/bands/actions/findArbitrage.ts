import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import type { InvalidPriceError, StalePriceError } from '../../abis/commonErrors.js'
import {
  bandLens_marketView,
  bandMarket_amountForPrice,
  bandMarket_quoteExactIn,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { InvalidParameterError } from '../../core/errors.js'
import { fullMulDiv, min, WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { balanceCall, readContext } from '../context.js'
import type { MarketRef, ResolvedMarket } from '../market.js'
import { collateralFor, valueOfCollateral } from '../units.js'
import type { SwapDirection } from './quoteSwap.js'

/** Parameters of {@link findArbitrage}. */
export type FindArbitrageParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Price of the collateral elsewhere, in borrowed token, WAD. */
  externalPrice: bigint
  /** Most to put in, by its value, borrowed units. Default: no limit. */
  maxInput?: bigint | undefined
  /** Account whose balances limit the trade too. Default: none. */
  account?: Address | undefined
} & ActionOptions

/** A swap that pays when its outcome is traded back elsewhere. */
export type Arbitrage = {
  direction: SwapDirection
  /** Input, fee included, units of the input token. */
  amountIn: bigint
  /** Output, units of the output token. */
  amountOut: bigint
  /** Output less input, both at the external price, borrowed units, rounded down. */
  profit: bigint
}

/** What {@link findArbitrage} resolves to. */
export type FindArbitrageReturnType = Arbitrage | undefined

/** What {@link findArbitrage} may throw. */
export type FindArbitrageErrorType = InvalidParameterError | InvalidPriceError | StalePriceError

/**
 * The most profitable swap against an external price: it moves the AMM price to (1 ± fee) of it. Undefined where none pays.
 *
 * The contract quotes amounts in steps of a twentieth of the estimated best one, all fees included: the profit is exact,
 * and about 0.1 % or less below the best possible. Gas is not counted.
 *
 * Reads: two round trips, one where there is nothing to gain.
 * Errors: {@link InvalidParameterError} for a price of 0, {@link InvalidPriceError}, {@link StalePriceError}.
 *
 * @example
 * const trade = await findArbitrage(client, { market: 'WETH', externalPrice: parseEther('2500') })
 * if (trade) await swap(client, { market: 'WETH', direction: trade.direction, amount: trade.amountIn })
 */
export async function findArbitrage(
  client: QuintetClient,
  parameters: FindArbitrageParameters,
): Promise<FindArbitrageReturnType> {
  const { externalPrice, maxInput, account } = parameters
  if (externalPrice <= 0n) {
    throw new InvalidParameterError('externalPrice', externalPrice, 'must be positive')
  }
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const { address } = market
  const holder = account ?? zeroAddress
  const [view, [whole, pump], borrowed, collateral] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_marketView],
        functionName: 'marketView',
        args: [address],
      },
      {
        address,
        abi: [bandMarket_amountForPrice],
        functionName: 'amountForPrice',
        args: [externalPrice],
      },
      balanceCall(market.borrowed.address, holder),
      balanceCall(market.collateral.address, holder),
    ],
    errors,
    format,
  )
  const part = bestPart(view.price, externalPrice, view.fee)
  const limits = [
    ...(account === undefined ? [] : [pump ? borrowed : collateral]),
    ...(maxInput === undefined
      ? []
      : [pump ? maxInput : collateralFor(maxInput, externalPrice, market)]),
  ]
  const amounts = candidates(whole, part, limits)
  if (amounts.length === 0) return undefined

  const quotes = await readMany(
    client,
    amounts.map((amount) => ({
      address,
      abi: [bandMarket_quoteExactIn] as const,
      functionName: 'quoteExactIn' as const,
      args: [pump, amount] as const,
    })),
    errors,
    format,
  )
  let best: Arbitrage | undefined
  for (const [amountIn, amountOut] of quotes) {
    const profit = profitOf(pump, amountIn, amountOut, externalPrice, market)
    if (profit <= (best?.profit ?? 0n)) continue
    best = { direction: pump ? 'pump' : 'dump', amountIn, amountOut, profit }
  }
  return best
}

/** Of the input that moves the price all the way to the external one: how much pays for its fee, WAD. */
function bestPart(price: bigint, externalPrice: bigint, fee: bigint): bigint {
  if (price < externalPrice) {
    const target = fullMulDiv(externalPrice, WAD - fee, WAD)
    return target <= price ? 0n : fullMulDiv(target - price, WAD, externalPrice - price)
  }
  const target = fullMulDiv(externalPrice, WAD, WAD - fee)
  return target >= price ? 0n : fullMulDiv(price - target, WAD, price - externalPrice)
}

/** Amounts in steps of a twentieth, up to a fifth more than estimated, as far as the limits let them. */
function candidates(whole: bigint, part: bigint, limits: readonly bigint[]): bigint[] {
  const most = [whole, ...limits].reduce(min)
  const estimate = (whole * part) / WAD
  const steps = Array.from({ length: 24 }, (_, i) => (estimate * BigInt(i + 1)) / 20n)
  const amounts = steps.map((amount) => min(amount, most)).filter((amount) => amount > 0n)
  return [...new Set(amounts)]
}

/** Output less input at the external price, borrowed units, rounded down. */
function profitOf(
  pump: boolean,
  amountIn: bigint,
  amountOut: bigint,
  price: bigint,
  market: ResolvedMarket,
): bigint {
  return pump
    ? valueOfCollateral(amountOut, price, market) - amountIn
    : amountOut - valueOfCollateral(amountIn, price, market) - 1n
}
