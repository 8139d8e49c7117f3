import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from '../core/client.js'

/** What every keeper accepts. */
export type KeeperOptions = {
  /** Milliseconds between two looks. Default: one look a block. */
  intervalMs?: number | undefined
  /** Called when a look or a transaction fails; the keeper goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Gets every event; `jsonLines` makes one that writes a JSON line an event. */
  logger?: ((event: KeeperEvent) => void) | undefined
  /** Ends the keeper as `stop` does. */
  signal?: AbortSignal | undefined
}

/** One event of a keeper's life, for its log. */
export type KeeperEvent = {
  keeper:
    | 'arbitrage'
    | 'liquidator'
    | 'snapshot'
    | 'settler'
    | 'stakerLiquidator'
    | 'cycle'
    | 'pricer'
  /** What it works on: a band market, `synths`, `reactors`, or a pool. */
  market: string
  event:
    | 'started'
    | 'traded'
    | 'liquidated'
    | 'refreshed'
    | 'settled'
    | 'flagged'
    | 'stepped'
    | 'quoted'
    | 'skipped'
    | 'failed'
    | 'stopped'
  [detail: string]: unknown
}

/** A running keeper. */
export type Keeper = {
  /** Ends it cleanly: a transaction under way is finished first. Safe to call twice. */
  stop: () => Promise<void>
  /** Resolves once it has ended. */
  done: Promise<void>
}

/** Writes an event of one keeper to its log. */
export type KeeperLog = (event: KeeperEvent['event'], details?: Record<string, unknown>) => void

/**
 * Looks again and again, one look after the other, until it is stopped. Nothing is kept from one look to the next, so a
 * keeper that is killed and started again does what it would have done anyway.
 *
 * @param look Does one round. What it throws is logged and reported, and the next round comes all the same.
 */
export function runKeeper(
  client: QuintetClient,
  who: Pick<KeeperEvent, 'keeper' | 'market'> & { account: Address },
  { intervalMs, signal, onError, logger }: KeeperOptions,
  look: (log: KeeperLog) => Promise<void>,
): Keeper {
  const { keeper, market, account } = who
  const log: KeeperLog = (event, details = {}) => logger?.({ keeper, market, event, ...details })
  const ending = new AbortController()
  const end = () => ending.abort()
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end, { once: true })

  const pause = async (ms: number): Promise<void> => {
    await sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined)
  }
  const nextBlock = async (seen: bigint | undefined): Promise<bigint | undefined> => {
    for (;;) {
      const number = await blockNumber(client)
      if (ending.signal.aborted || (number !== undefined && number !== seen)) return number
      await pause(client.pollingInterval)
    }
  }
  const run = async (): Promise<void> => {
    let seen: bigint | undefined
    while (!ending.signal.aborted) {
      if (intervalMs === undefined) seen = await nextBlock(seen)
      if (ending.signal.aborted) return
      try {
        await look(log)
      } catch (error) {
        const { name, message } = error as Error
        log('failed', { error: name, message: message.split('\n')[0] })
        onError?.(error as Error)
      }
      if (intervalMs !== undefined) await pause(intervalMs)
    }
  }
  log('started', { account })
  const done = run().finally(() => {
    signal?.removeEventListener('abort', end)
    log('stopped')
  })
  return {
    done,
    stop: () => {
      end()
      return done
    },
  }
}

/** Number of the latest block; undefined while the node does not answer. */
async function blockNumber(client: QuintetClient): Promise<bigint | undefined> {
  try {
    return await getAction(client, getBlockNumber, 'getBlockNumber')({ cacheTime: 0 })
  } catch {
    return undefined
  }
}
