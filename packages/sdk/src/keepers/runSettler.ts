import type { Address, Hex } from 'viem'
import { exchanger_ExchangeEntryAppended, exchanger_settlementOwing } from '../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import type { LogRange } from '../core/logs.js'
import { readLogs } from '../core/logs.js'
import { readMany } from '../core/read.js'
import type { SettleReturnType } from '../synths/actions/settle.js'
import { settle } from '../synths/actions/settle.js'
import type { SynthRef } from '../synths/context.js'
import { readContext } from '../synths/context.js'
import { synthSymbol } from '../synths/units.js'
import type { Keeper, KeeperLog, KeeperOptions } from './loop.js'
import { runKeeper } from './loop.js'
import { hasPendingTransaction } from './pending.js'

/** A settlement of the keeper, mined. */
export type Settlement = SettleReturnType & { holder: Address; synth: SynthRef }

/** Why the keeper did nothing: nothing is mature, or a transaction of its account is not mined yet. */
export type SettleSkip = { reason: 'nothingToSettle' } | { reason: 'pendingTransaction' }

/** Parameters of {@link runSettler}. */
export type RunSettlerParameters = {
  /** Whether to settle what gives the holder more, too. Default: only what the stakers get back. */
  settleRefunds?: boolean | undefined
  /** Called after each settlement. */
  onSettle?: ((settlement: Settlement) => void) | undefined
  /** Called after each look that led to nothing. */
  onSkip?: ((skip: SettleSkip) => void) | undefined
} & LogRange &
  KeeperOptions &
  ActionOptions

/** What {@link runSettler} may throw. */
export type RunSettlerErrorType = AccountRequiredError

/**
 * Settles exchanges of others once their waiting period has passed, so that what the stakers are owed is theirs at once and
 * not at the holder's next transfer.
 *
 * A restart is safe at any moment, and nothing is done twice: what is owed comes from the chain at each look, and nothing is
 * sent while a transaction of the account is pending. Give each keeper an account of its own.
 *
 * Errors: {@link AccountRequiredError} at the start; later ones go to `onError`.
 *
 * @example
 * const keeper = runSettler(client, { logger: jsonLines() })
 * process.once('SIGTERM', () => void keeper.stop())
 */
export function runSettler(client: QuintetClient, parameters: RunSettlerParameters = {}): Keeper {
  const { deployment, fromBlock, settleRefunds = false } = parameters
  const account = resolveAccount(client, undefined)

  const look = async (log: KeeperLog): Promise<void> => {
    const skip = (reason: SettleSkip): void => {
      log('skipped', reason)
      parameters.onSkip?.(reason)
    }
    if (await hasPendingTransaction(client, account.address)) {
      return skip({ reason: 'pendingTransaction' })
    }
    const owing = await findOwing(client, { deployment, fromBlock })
    const due = owing.find(
      ({ entries, reclaimed }) => entries > 0n && (settleRefunds || reclaimed > 0n),
    )
    if (!due) return skip({ reason: 'nothingToSettle' })

    const { holder } = due
    const synth = synthSymbol(due.key)
    const outcome = await settle(client, { deployment, holder, synth })
    const settlement = { ...outcome, holder, synth }
    log('settled', settlement)
    parameters.onSettle?.(settlement)
  }

  const who = { keeper: 'settler', market: 'synths', account: account.address } as const
  return runKeeper(client, who, parameters, look)
}

/** What settling every pair of holder and synth that has ever exchanged would move now. */
async function findOwing(
  client: QuintetClient,
  { deployment, fromBlock }: LogRange & ActionOptions,
): Promise<readonly { holder: Address; key: Hex; reclaimed: bigint; entries: bigint }[]> {
  const { errors, exchanger: address } = readContext(client, { deployment })
  const events = [exchanger_ExchangeEntryAppended] as const
  const logs = await readLogs(client, { address, events, fromBlock, errors })
  const pairs = [
    ...new Map(
      logs.map(({ args: { account, key } }) => [account + key, { account, key }]),
    ).values(),
  ]
  if (pairs.length === 0) return []
  const owing = await readMany(
    client,
    pairs.map(({ account, key }) => ({
      address,
      abi: [exchanger_settlementOwing] as const,
      functionName: 'settlementOwing' as const,
      args: [account, key] as const,
    })),
    errors,
  )
  return pairs.map(({ account: holder, key }, i) => {
    const [reclaimed, , entries] = owing[i] as readonly [bigint, bigint, bigint]
    return { holder, key, reclaimed, entries }
  })
}
