import type { Address } from 'viem'
import { watchBlockNumber } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import type { WithdrawalView } from '../claims.js'
import { getWithdrawals } from './getWithdrawals.js'

/** What watchWithdrawals takes. */
export type WatchWithdrawalsParameters = {
  /** Default: the client's account. */
  staker?: Address | undefined
  /** The open withdrawals, whenever one was added, changed or completed. */
  onUpdate?: ((withdrawals: readonly WithdrawalView[]) => void) | undefined
  /** A withdrawal can be completed from now on. */
  onMature?: ((withdrawal: WithdrawalView) => void) | undefined
  /** A slash has taken a part of a withdrawal. */
  onSlashed?: ((withdrawal: WithdrawalView, lost: bigint) => void) | undefined
  /** Called when a read fails; watching goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Milliseconds between looks for a new block. Default: the client's. */
  pollingInterval?: number | undefined
} & LogRange &
  ActionOptions

const keyOf = ({ operator, asset, generation, epoch }: WithdrawalView): string =>
  [operator, asset, generation, epoch].join('/')

/**
 * Watches the withdrawals of a staker block by block: tells when one changes, matures, or is slashed.
 *
 * Reads: two requests a block. Returns a function that ends it.
 *
 * @example
 * const unwatch = watchWithdrawals(client, { staker, onMature: ({ assets }) => console.log(assets) })
 */
export function watchWithdrawals(
  client: QuintetClient,
  parameters: WatchWithdrawalsParameters,
): () => void {
  const { deployment, fromBlock, onError, onMature, onSlashed, onUpdate } = parameters
  const staker = parameters.staker ?? resolveAccount(client, undefined).address
  let before: Map<string, WithdrawalView> | undefined
  let queue = Promise.resolve()
  let stopped = false

  const look = async (): Promise<void> => {
    if (stopped) return
    try {
      const withdrawals = await getWithdrawals(client, { staker, deployment, fromBlock })
      if (stopped) return
      const known = before
      before = new Map(withdrawals.map((withdrawal) => [keyOf(withdrawal), withdrawal]))
      let changed = known === undefined || known.size !== withdrawals.length
      for (const withdrawal of withdrawals) {
        const last = known?.get(keyOf(withdrawal))
        changed ||= last?.state !== withdrawal.state || last.assets !== withdrawal.assets
        if (withdrawal.state === 'mature' && last?.state !== 'mature') onMature?.(withdrawal)
        // Its bucket's price falls by a slash alone.
        if (last && withdrawal.assets * last.shares < last.assets * withdrawal.shares) {
          const kept = (last.assets * withdrawal.shares) / last.shares
          onSlashed?.(withdrawal, kept - withdrawal.assets)
        }
      }
      if (changed) onUpdate?.(withdrawals)
    } catch (error) {
      onError?.(error as Error)
    }
  }

  const unwatch = getAction(
    client,
    watchBlockNumber,
    'watchBlockNumber',
  )({
    emitOnBegin: true,
    ...(parameters.pollingInterval === undefined
      ? {}
      : { pollingInterval: parameters.pollingInterval }),
    onBlockNumber: () => {
      queue = queue.then(look)
    },
    ...(onError ? { onError } : {}),
  })
  return () => {
    stopped = true
    unwatch()
  }
}
