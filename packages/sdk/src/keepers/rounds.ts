import { setTimeout as sleep } from 'node:timers/promises'
import type { KeeperLog } from './loop.js'

/** How a generator of a keeper's results runs. */
export type RoundOptions = {
  /** Milliseconds between two looks. */
  pollMs: number
  signal: AbortSignal | undefined
  onError: ((error: Error) => void) | undefined
  log: KeeperLog
}

/**
 * Looks again and again, and yields what each look brought, until the signal or the consumer ends it. What a look throws is
 * logged and reported, and the next one comes all the same. A transaction under way is finished first.
 *
 * @param look One round; it may yield several results, between which the end is heard.
 */
export async function* runRounds<result>(
  { pollMs, signal, onError, log }: RoundOptions,
  look: () => AsyncGenerator<result>,
): AsyncGenerator<result, void> {
  try {
    while (!signal?.aborted) {
      try {
        for await (const result of look()) {
          yield result
          if (signal?.aborted) return
        }
      } catch (error) {
        const { name, message } = error as Error
        log('failed', { error: name, message: message.split('\n')[0] })
        onError?.(error as Error)
      }
      await sleep(pollMs, undefined, signal ? { signal } : {}).catch(() => undefined)
    }
  } finally {
    log('stopped')
  }
}
