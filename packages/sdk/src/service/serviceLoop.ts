import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from 'viem'

/** What every process of a service accepts. */
export type NodeOptions = {
  /** Directory that the process keeps its state in; one for each process. */
  stateDirectory: string
  /** First block to read. Default 0. A service's deployment block saves time at the first start. */
  fromBlock?: bigint | undefined
  /** Blocks that must stand above a block before it is believed. Default 12, on a devnet 0. */
  confirmations?: number | undefined
  /** Milliseconds between two looks. Default 1000. */
  intervalMs?: number | undefined
  /** Gets every event of the process. */
  logger?: ((event: NodeEvent) => void) | undefined
  /** Ends the process as `stop` does. */
  signal?: AbortSignal | undefined
}

/** One event of a process's life, for its log. */
export type NodeEvent = {
  node: string
  event: string
  [detail: string]: unknown
}

/** A running process. */
export type RunningNode = {
  /** Ends it cleanly: a transaction under way is finished first. Safe to call twice. */
  stop: () => Promise<void>
  /** Resolves once it has ended. */
  done: Promise<void>
}

/** Writes an event of one process to its log. */
export type NodeLog = (event: string, details?: Record<string, unknown>) => void

/** A logger of one process. */
export function logOf(node: NodeEvent['node'], logger: NodeOptions['logger']): NodeLog {
  return (event, details = {}) => logger?.({ node, event, ...details })
}

/** Logs what was thrown, short. */
export function logFailure(log: NodeLog, error: unknown, details: Record<string, unknown> = {}) {
  const { name, message } = error as Error
  log('failed', { ...details, error: name, message: String(message).split('\n')[0] })
}

/**
 * Looks again and again, one look after the other, until it is stopped.
 *
 * @param look Does one round. What it throws is logged, and the next round comes all the same.
 * @param close Runs once, after the last look.
 */
export function runLoop(
  log: NodeLog,
  account: Address | undefined,
  { intervalMs = 1_000, signal }: NodeOptions,
  look: () => Promise<void>,
  close: () => void | Promise<void>,
): RunningNode {
  const ending = new AbortController()
  const end = () => ending.abort()
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end, { once: true })

  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await look()
      } catch (error) {
        logFailure(log, error)
      }
      await sleep(intervalMs, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  log('started', { account, pid: process.pid })
  const done = run()
    .finally(close)
    .finally(() => {
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
