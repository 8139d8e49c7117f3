import type { Address } from 'viem'
import type { LiquidatableLoan } from '../bands/actions/findLiquidatable.js'
import { findLiquidatable } from '../bands/actions/findLiquidatable.js'
import type { LiquidateReturnType } from '../bands/actions/liquidate.js'
import { liquidate } from '../bands/actions/liquidate.js'
import { balanceCall, readContext } from '../bands/context.js'
import type { MarketRef } from '../bands/market.js'
import { withInterestMargin } from '../bands/units.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import { InvalidParameterError } from '../core/errors.js'
import { readMany } from '../core/read.js'
import type { Keeper, KeeperLog, KeeperOptions } from './loop.js'
import { runKeeper } from './loop.js'
import { hasPendingTransaction } from './pending.js'

/** A liquidation of the keeper, mined. */
export type Liquidation = LiquidateReturnType & {
  user: Address
  /** As expected before: worth at the oracle price of what came out, less what was paid, borrowed units. */
  profit: bigint
}

/** Why the keeper did nothing: no loan pays enough, it can't afford the one that does, or a transaction is not mined yet. */
export type LiquidationSkip =
  | { reason: 'nothingToLiquidate' }
  | { reason: 'insufficientBalance'; loan: LiquidatableLoan; balance: bigint }
  | { reason: 'pendingTransaction' }

/** Parameters of {@link runLiquidator}. */
export type RunLiquidatorParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Least profit of a liquidation, borrowed units; put the cost of gas into it. Default 0: any profit. */
  minProfit?: bigint | undefined
  /** Most loans to look at. Default 500. */
  limit?: number | undefined
  /** Called after each liquidation. */
  onLiquidate?: ((liquidation: Liquidation) => void) | undefined
  /** Called after each look that led to nothing. */
  onSkip?: ((skip: LiquidationSkip) => void) | undefined
} & KeeperOptions &
  ActionOptions

/** What {@link runLiquidator} may throw. */
export type RunLiquidatorErrorType = AccountRequiredError | InvalidParameterError

/**
 * Liquidates a market's loans once they may be, the most profitable first, one at a time, in full.
 *
 * A restart is safe at any moment, and nothing is done twice: the list of loans comes from the chain at each look, a loan
 * that was liquidated is not in it, and nothing is sent while a transaction of the account is pending. Give each keeper an
 * account of its own.
 *
 * Loans become liquidatable a guard time after the first swap or `saveRate` that saw the price fall: run an arbitrage bot
 * on the same market, whose swaps see to that.
 *
 * Errors: {@link AccountRequiredError}, {@link InvalidParameterError} at the start; later ones go to `onError`.
 *
 * @example
 * const keeper = runLiquidator(client, { market: 'WETH', minProfit: parseEther('20'), logger: jsonLines() })
 * process.once('SIGTERM', () => void keeper.stop())
 */
export function runLiquidator(client: QuintetClient, parameters: RunLiquidatorParameters): Keeper {
  const { market, deployment, limit } = parameters
  const minProfit = parameters.minProfit ?? 0n
  if (minProfit < 0n)
    throw new InvalidParameterError('minProfit', minProfit, 'must not be negative')
  const account = resolveAccount(client, undefined)

  const look = async (log: KeeperLog): Promise<void> => {
    const skip = (reason: LiquidationSkip): void => {
      log('skipped', reason)
      parameters.onSkip?.(reason)
    }
    if (await hasPendingTransaction(client, account.address)) {
      return skip({ reason: 'pendingTransaction' })
    }
    const loans = await findLiquidatable(client, { market, deployment, limit })
    const worthwhile = loans.filter(({ profit }) => profit > 0n && profit >= minProfit)
    const [best] = worthwhile
    if (!best) return skip({ reason: 'nothingToLiquidate' })

    const context = await readContext(client, { market, deployment })
    const [balance] = await readMany(
      client,
      [balanceCall(context.market.borrowed.address, account.address)],
      context.errors,
      context.format,
    )
    const loan = worthwhile.find(({ tokensNeeded }) => withInterestMargin(tokensNeeded) <= balance)
    if (!loan) return skip({ reason: 'insufficientBalance', loan: best, balance })

    const { user, profit } = loan
    const outcome = await liquidate(client, { market, deployment, user })
    const liquidation = { ...outcome, user, profit }
    log('liquidated', liquidation)
    parameters.onLiquidate?.(liquidation)
  }

  const who = { keeper: 'liquidator', market, account: account.address } as const
  return runKeeper(client, who, parameters, look)
}
