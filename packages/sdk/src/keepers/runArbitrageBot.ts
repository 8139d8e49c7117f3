import type { Arbitrage } from '../bands/actions/findArbitrage.js'
import { findArbitrage } from '../bands/actions/findArbitrage.js'
import type { SwapReturnType } from '../bands/actions/swap.js'
import { swap } from '../bands/actions/swap.js'
import type { MarketRef, ResolvedMarket } from '../bands/market.js'
import { resolveMarket } from '../bands/market.js'
import { fromWei18, toWei18, valueOfCollateral } from '../bands/units.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import { InvalidParameterError } from '../core/errors.js'
import { divUp, max, WAD } from '../core/fixedPoint.js'
import type { Keeper, KeeperLog, KeeperOptions } from './loop.js'
import { runKeeper } from './loop.js'
import { hasPendingTransaction } from './pending.js'

/** A trade of the bot, mined. */
export type ArbitrageTrade = SwapReturnType & {
  direction: Arbitrage['direction']
  /** Price that it was measured against, WAD. */
  externalPrice: bigint
  /** Output less input at that price, borrowed units. Gas is not counted. */
  profit: bigint
}

/** Why the bot did nothing: no trade pays enough, or a transaction of its account is not mined yet. */
export type ArbitrageSkip =
  | { reason: 'unprofitable'; externalPrice: bigint; best: Arbitrage | undefined }
  | { reason: 'pendingTransaction' }

/** Parameters of {@link runArbitrageBot}. */
export type RunArbitrageBotParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Price of the collateral elsewhere, in borrowed token, WAD. Asked at every look. */
  getExternalPrice: () => bigint | Promise<bigint>
  /** Least profit of a trade, borrowed units; put the cost of gas into it. Default 0: any profit. */
  minProfit?: bigint | undefined
  /** Most to put into one trade, by its value, borrowed units. Default: what the account holds. */
  maxInput?: bigint | undefined
  /** Called after each trade. */
  onTrade?: ((trade: ArbitrageTrade) => void) | undefined
  /** Called after each look that led to nothing. */
  onSkip?: ((skip: ArbitrageSkip) => void) | undefined
} & KeeperOptions &
  ActionOptions

/** What {@link runArbitrageBot} may throw. */
export type RunArbitrageBotErrorType = AccountRequiredError | InvalidParameterError

/**
 * Keeps a market at an external price: at every look it computes the trade that pays, and sends it if it pays enough. The
 * least output that the transaction accepts keeps the profit even if others trade first.
 *
 * A restart is safe at any moment, and nothing is done twice. Everything it needs it reads from the chain at each look, and
 * nothing is written down. A trade is sent only when no transaction of the account is pending, so one that was under way
 * when the process was killed is waited for. Had it been mined already, the price it left is what the next look sees.
 * Give each bot an account of its own.
 *
 * Errors: {@link AccountRequiredError}, {@link InvalidParameterError} at the start; later ones go to `onError`.
 *
 * @example
 * const bot = runArbitrageBot(client, {
 *   market: 'WETH',
 *   getExternalPrice: () => readPriceElsewhere(),
 *   minProfit: parseEther('5'),
 *   logger: jsonLines(),
 * })
 * process.once('SIGTERM', () => void bot.stop())
 */
export function runArbitrageBot(
  client: QuintetClient,
  parameters: RunArbitrageBotParameters,
): Keeper {
  const { market: ref, deployment } = parameters
  const minProfit = parameters.minProfit ?? 0n
  if (minProfit < 0n)
    throw new InvalidParameterError('minProfit', minProfit, 'must not be negative')
  const account = resolveAccount(client, undefined)

  const look = async (log: KeeperLog): Promise<void> => {
    const skip = (reason: ArbitrageSkip): void => {
      log('skipped', reason)
      parameters.onSkip?.(reason)
    }
    if (await hasPendingTransaction(client, account.address)) {
      return skip({ reason: 'pendingTransaction' })
    }
    const market = await resolveMarket(client, ref, deployment)
    const externalPrice = await parameters.getExternalPrice()
    const best = await findArbitrage(client, {
      market: ref,
      deployment,
      externalPrice,
      account: account.address,
      maxInput: parameters.maxInput,
    })
    if (!best || best.profit < max(minProfit, 1n)) {
      return skip({ reason: 'unprofitable', externalPrice, best })
    }
    const outcome = await swap(client, {
      market: ref,
      deployment,
      direction: best.direction,
      amount: best.amountIn,
      limit: leastOutput(best, externalPrice, minProfit, market),
    })
    const profit = profitOf(best.direction, outcome, externalPrice, market)
    const trade = { ...outcome, direction: best.direction, externalPrice, profit }
    log('traded', trade)
    parameters.onTrade?.(trade)
  }

  const who = { keeper: 'arbitrage', market: ref, account: account.address } as const
  return runKeeper(client, who, parameters, look)
}

/** The least output of a trade that still brings the profit wanted, rounded up. */
function leastOutput(
  { direction, amountIn }: Arbitrage,
  price: bigint,
  minProfit: bigint,
  market: ResolvedMarket,
): bigint {
  if (direction === 'dump') return valueOfCollateral(amountIn, price, market) + 1n + minProfit
  const value = toWei18(amountIn + minProfit, market.borrowed.decimals)
  return fromWei18(divUp(value * WAD, price), market.collateral.decimals) + 1n
}

function profitOf(
  direction: Arbitrage['direction'],
  { amountIn, amountOut }: SwapReturnType,
  price: bigint,
  market: ResolvedMarket,
): bigint {
  return direction === 'pump'
    ? valueOfCollateral(amountOut, price, market) - amountIn
    : amountOut - valueOfCollateral(amountIn, price, market) - 1n
}
