import type { Address } from 'viem'
import { getBlock } from 'viem/actions'
import { getAction } from 'viem/utils'
import { exchanger_freeBalance } from '../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import { InvalidParameterError } from '../core/errors.js'
import type { LogRange } from '../core/logs.js'
import { readMany } from '../core/read.js'
import type { LiquidatableStaker } from '../synths/actions/findLiquidatable.js'
import { findLiquidatable } from '../synths/actions/findLiquidatable.js'
import { flagForLiquidation } from '../synths/actions/flagForLiquidation.js'
import type { LiquidateReturnType } from '../synths/actions/liquidate.js'
import { liquidate } from '../synths/actions/liquidate.js'
import { readContext } from '../synths/context.js'
import { synthKey } from '../synths/units.js'
import type { Keeper, KeeperLog, KeeperOptions } from './loop.js'
import { runKeeper } from './loop.js'
import { hasPendingTransaction } from './pending.js'

/** A liquidation of the keeper, mined. */
export type StakerLiquidation = LiquidateReturnType & { user: Address }

/** Why the keeper did nothing: nobody is due, it holds no free sUSD, or a transaction is not mined yet. */
export type StakerLiquidationSkip =
  | { reason: 'nothingToLiquidate' }
  | { reason: 'insufficientBalance'; staker: LiquidatableStaker }
  | { reason: 'pendingTransaction' }

/** Parameters of {@link runStakerLiquidator}. */
export type RunStakerLiquidatorParameters = {
  /** Least profit of a liquidation, USD (18 decimals); put the cost of gas into it. Default 0: any profit. */
  minProfit?: bigint | undefined
  /** Called after each flag. */
  onFlag?: ((user: Address, deadline: bigint | undefined) => void) | undefined
  /** Called after each liquidation. */
  onLiquidate?: ((liquidation: StakerLiquidation) => void) | undefined
  /** Called after each look that led to nothing. */
  onSkip?: ((skip: StakerLiquidationSkip) => void) | undefined
} & LogRange &
  KeeperOptions &
  ActionOptions

/** What {@link runStakerLiquidator} may throw. */
export type RunStakerLiquidatorErrorType = AccountRequiredError | InvalidParameterError

/**
 * Flags stakers whose collateral is worth too little, and liquidates them when the delay has passed: one act a look, the
 * most profitable first, with the sUSD that the account has.
 *
 * A restart is safe at any moment, and nothing is done twice: stakers and flags come from the chain at each look, and
 * nothing is sent while a transaction of the account is pending. Give each keeper an account of its own.
 *
 * Errors: {@link AccountRequiredError}, {@link InvalidParameterError} at the start; later ones go to `onError`.
 *
 * @example
 * const keeper = runStakerLiquidator(client, { minProfit: parseEther('20'), logger: jsonLines() })
 * process.once('SIGTERM', () => void keeper.stop())
 */
export function runStakerLiquidator(
  client: QuintetClient,
  parameters: RunStakerLiquidatorParameters = {},
): Keeper {
  const { deployment, fromBlock } = parameters
  const minProfit = parameters.minProfit ?? 0n
  if (minProfit < 0n)
    throw new InvalidParameterError('minProfit', minProfit, 'must not be negative')
  const account = resolveAccount(client, undefined)

  const look = async (log: KeeperLog): Promise<void> => {
    const skip = (reason: StakerLiquidationSkip): void => {
      log('skipped', reason)
      parameters.onSkip?.(reason)
    }
    if (await hasPendingTransaction(client, account.address)) {
      return skip({ reason: 'pendingTransaction' })
    }
    const [stakers, { timestamp }] = await Promise.all([
      findLiquidatable(client, { deployment, fromBlock }),
      getAction(client, getBlock, 'getBlock')({}),
    ])
    const worthwhile = stakers.filter(({ profit }) => profit >= minProfit)
    const due = worthwhile.find(({ deadline }) => deadline !== undefined && timestamp > deadline)
    if (due) {
      const { errors, exchanger } = readContext(client, { deployment })
      const [free] = await readMany(
        client,
        [
          {
            address: exchanger,
            abi: [exchanger_freeBalance],
            functionName: 'freeBalance',
            args: [account.address, synthKey('sUSD')],
          },
        ],
        errors,
      )
      if (free === 0n && due.burned > 0n) {
        return skip({ reason: 'insufficientBalance', staker: due })
      }
      const { user } = due
      // The whole, unless the account holds too little of it.
      const maxBurn = free < due.burned ? free : undefined
      const liquidation = { ...(await liquidate(client, { deployment, user, maxBurn })), user }
      log('liquidated', liquidation)
      parameters.onLiquidate?.(liquidation)
      return
    }
    const candidate = worthwhile.find(({ canFlag }) => canFlag)
    if (!candidate) return skip({ reason: 'nothingToLiquidate' })
    const { user } = candidate
    const { deadline, hash } = await flagForLiquidation(client, { deployment, user })
    log('flagged', { hash, user, deadline })
    parameters.onFlag?.(user, deadline)
  }

  const who = { keeper: 'stakerLiquidator', market: 'synths', account: account.address } as const
  return runKeeper(client, who, parameters, look)
}
