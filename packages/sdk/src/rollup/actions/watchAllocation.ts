import type { Address } from 'viem'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { NodeOptions } from '../context.js'
import { requireNode } from '../context.js'
import type { NodeAccount } from '../nodeApi.js'

/** Where an allocation stands. */
export type AllocationStatus = 'idle' | 'committed' | 'executing' | 'allocated' | 'refunded'

/** What a change of an allocation looks like. */
export type AllocationUpdate = {
  status: AllocationStatus
  /** Committed and without a result, asset units. */
  committed: bigint
  /** Vault shares. */
  stTokens: bigint
}

/** What watchAllocation takes. */
export type WatchAllocationParameters = {
  /** Owner of the account. Default: the client's account. */
  owner?: Address | undefined
  /** Id of the strategy. */
  strategy: number
  /** Gets the first status and every change. */
  onStatus: (update: AllocationUpdate) => void
  /** Gets what went wrong; the watch goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Milliseconds between two looks. Default 1,000. */
  pollingInterval?: number | undefined
} & NodeOptions &
  ActionOptions

/**
 * Watches an allocation: idle, committed, executing once its round is closed, then allocated; refunded when what was committed came
 * back.
 *
 * Reads: the node, two requests a look. Returns a function that ends it.
 *
 * @example
 * const unwatch = watchAllocation(client, { strategy: 0, onStatus: ({ status }) => console.log(status) })
 */
export function watchAllocation(
  client: QuintetClient,
  parameters: WatchAllocationParameters,
): () => void {
  const { strategy, onStatus, onError, pollingInterval = 1_000 } = parameters
  const node = requireNode(parameters)
  const owner = parameters.owner ?? resolveAccount(client, undefined).address
  let last: AllocationUpdate | undefined
  let openRoundAtCommit: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const look = async (): Promise<void> => {
    try {
      const [account, strategies] = await Promise.all([
        node.getAccount(owner),
        node.getStrategies(),
      ])
      const openRound = strategies.find(({ id }) => id === strategy)?.openRound ?? 1
      const amounts = amountsOf(account, strategy)
      if (amounts.committed === 0n) openRoundAtCommit = undefined
      else openRoundAtCommit ??= openRound
      const isClosed = openRoundAtCommit !== undefined && openRound > openRoundAtCommit
      const update = { status: statusOf(amounts, last, isClosed), ...amounts }
      const isNews =
        update.status !== last?.status ||
        update.committed !== last.committed ||
        update.stTokens !== last.stTokens
      last = update
      if (isNews && !stopped) onStatus(update)
    } catch (error) {
      if (!stopped) onError?.(error as Error)
    }
    if (!stopped) timer = setTimeout(() => void look(), pollingInterval)
  }
  void look()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

function amountsOf(account: NodeAccount | undefined, strategy: number) {
  return {
    committed: account?.committed[strategy] ?? 0n,
    stTokens: account?.stTokens[strategy] ?? 0n,
  }
}

function statusOf(
  { committed, stTokens }: Omit<AllocationUpdate, 'status'>,
  last: AllocationUpdate | undefined,
  isClosed: boolean,
): AllocationStatus {
  if (committed > 0n) return isClosed ? 'executing' : 'committed'
  const wasCommitted = last !== undefined && last.committed > 0n
  if (wasCommitted && stTokens <= last.stTokens) return 'refunded'
  if (stTokens > 0n) return 'allocated'
  return last?.status === 'refunded' ? 'refunded' : 'idle'
}
