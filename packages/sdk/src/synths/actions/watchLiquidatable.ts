import type { QuintetClient } from '../../core/client.js'
import type { FindLiquidatableParameters, LiquidatableStaker } from './findLiquidatable.js'
import { findLiquidatable } from './findLiquidatable.js'

/** What watchLiquidatable takes. */
export type WatchLiquidatableParameters = FindLiquidatableParameters & {
  /** Called with the stakers over the ratio whenever they or their ratios have changed. */
  onChange: (stakers: readonly LiquidatableStaker[]) => void
  /** Called when a read fails; watching goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Milliseconds between looks. Default: the client's. */
  pollingInterval?: number | undefined
}

/**
 * Watches the stakers over a ratio.
 *
 * Reads: as findLiquidatable, at every look. Returns a function that ends it.
 *
 * @example
 * const unwatch = watchLiquidatable(client, {
 *   threshold: parseRatio('250 %'), onChange: (stakers) => console.log(stakers.length),
 * })
 */
export function watchLiquidatable(
  client: QuintetClient,
  { onChange, onError, pollingInterval, ...parameters }: WatchLiquidatableParameters,
): () => void {
  let isEnded = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let seen: string | undefined
  const look = async (): Promise<void> => {
    try {
      const stakers = await findLiquidatable(client, parameters)
      const state = JSON.stringify(stakers, (_, value) =>
        typeof value === 'bigint' ? value.toString() : value,
      )
      if (!isEnded && state !== seen) {
        seen = state
        onChange(stakers)
      }
    } catch (error) {
      if (!isEnded) onError?.(error as Error)
    }
    if (!isEnded) timer = setTimeout(look, pollingInterval ?? client.pollingInterval)
  }
  void look()
  return () => {
    isEnded = true
    clearTimeout(timer)
  }
}
