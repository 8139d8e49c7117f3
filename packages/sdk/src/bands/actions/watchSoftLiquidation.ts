import type { Address } from 'viem'
import { getLogs, watchBlockNumber } from 'viem/actions'
import { getAction } from 'viem/utils'
import { NoLoanError } from '../../abis/bandsErrors.js'
import { bandMarket_Liquidated } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { MarketRef } from '../market.js'
import { resolveMarket } from '../market.js'
import type { GetPositionReturnType } from './getPosition.js'
import { getPosition } from './getPosition.js'

/** Something that happened to a watched loan. */
export type SoftLiquidationEvent = {
  /**
   * `entered` and `left` soft liquidation; `healthBelow` a threshold was crossed downwards; `liquidated` somebody closed
   * the loan by liquidation, `closed` it was repaid.
   */
  type: 'entered' | 'left' | 'healthBelow' | 'liquidated' | 'closed'
  user: Address
  /** Full health, WAD; the last known where the loan closed. */
  health: bigint
  /** Share of the position's value that is borrowed token, WAD. */
  softProgress: bigint
  /** The threshold crossed, WAD. */
  threshold?: bigint
  blockNumber: bigint
}

/** Parameters of {@link watchSoftLiquidation}. */
export type WatchSoftLiquidationParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Whose loan. Default: the client's account. */
  user?: Address | undefined
  /** Healths, WAD, whose crossing from above is told. Default: 5 %, 2 % and 0. */
  thresholds?: readonly bigint[] | undefined
  /** Gets each event, in the order of blocks. */
  onChange: (event: SoftLiquidationEvent) => void
  /** Called when a read fails; watching goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Milliseconds between looks for a new block. Default: the client's. */
  pollingInterval?: number | undefined
} & ActionOptions

/**
 * Watches a loan block by block, and tells when it enters or leaves soft liquidation, when its health falls below a
 * threshold, and when it closes.
 *
 * Reads: one round trip a block. Returns a function that ends it.
 *
 * @example
 * const unwatch = watchSoftLiquidation(client, { market: 'WETH', user, onChange: (event) => console.log(event.type) })
 */
export function watchSoftLiquidation(
  client: QuintetClient,
  parameters: WatchSoftLiquidationParameters,
): () => void {
  const { market, deployment, onChange, onError, pollingInterval } = parameters
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const thresholds = parameters.thresholds ?? [5n * 10n ** 16n, 2n * 10n ** 16n, 0n]
  let last: { position: GetPositionReturnType; blockNumber: bigint } | undefined
  let queue = Promise.resolve()
  let stopped = false

  const look = async (blockNumber: bigint): Promise<void> => {
    if (stopped) return
    const tell = (event: Omit<SoftLiquidationEvent, 'user' | 'blockNumber'>): void => {
      if (!stopped) onChange({ user, blockNumber, ...event })
    }
    try {
      const position = await getPosition(client, { market, user, deployment })
      const { healthFull: health, softProgress, softLiquidation } = position
      const before = last?.position
      last = { position, blockNumber }
      if (softLiquidation !== (before?.softLiquidation ?? false)) {
        tell({ type: softLiquidation ? 'entered' : 'left', health, softProgress })
      }
      for (const threshold of thresholds) {
        const wasAbove = before === undefined || before.healthFull >= threshold
        if (wasAbove && health < threshold)
          tell({ type: 'healthBelow', health, softProgress, threshold })
      }
    } catch (error) {
      if (error instanceof NoLoanError) {
        const before = last
        last = undefined
        if (!before) return
        const { healthFull: health, softProgress } = before.position
        const wasLiquidated = await liquidatedSince(before.blockNumber + 1n, blockNumber)
        tell({ type: wasLiquidated ? 'liquidated' : 'closed', health, softProgress })
        return
      }
      onError?.(error as Error)
    }
  }

  const liquidatedSince = async (fromBlock: bigint, toBlock: bigint): Promise<boolean> => {
    const { address } = await resolveMarket(client, market, deployment)
    const logs = await getAction(
      client,
      getLogs,
      'getLogs',
    )({ address, event: bandMarket_Liquidated, args: { user }, fromBlock, toBlock })
    return logs.length > 0
  }

  const unwatch = getAction(
    client,
    watchBlockNumber,
    'watchBlockNumber',
  )({
    emitOnBegin: true,
    ...(pollingInterval === undefined ? {} : { pollingInterval }),
    // One look after the other, so that events come in the order of blocks.
    onBlockNumber: (blockNumber) => {
      queue = queue.then(() => look(blockNumber))
    },
    ...(onError ? { onError } : {}),
  })
  return () => {
    stopped = true
    unwatch()
  }
}
