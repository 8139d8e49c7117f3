import type { Address } from 'viem'
import { watchContractEvent } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  cycleManager_PositionMarked,
  cycleManager_ReactorSettled,
  cycleManager_ReactorSkipped,
  cycleManager_RewardsSet,
  cycleManager_VenueRebalanced,
  reactor_BatchSettled,
  reactor_ExitsFunded,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readContext } from '../context.js'

/** Something that happened to a reactor, by the name of its event. */
export type ReactorNotice = {
  event:
    | 'PositionMarked'
    | 'ReactorSettled'
    | 'ReactorSkipped'
    | 'RewardsSet'
    | 'VenueRebalanced'
    | 'BatchSettled'
    | 'ExitsFunded'
  /** Arguments of the event, as the contract emits it. */
  args: Readonly<Record<string, unknown>>
  blockNumber: bigint
}

/** What watchReactor takes. */
export type WatchReactorParameters = {
  /** Reactor. */
  reactor: Address
  /** Its id. */
  reactorId: bigint
  /** Called for each event, in their order. */
  onEvent: (notice: ReactorNotice) => void
  /** Called when a read fails; watching goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Milliseconds between looks. Default: the client's. */
  pollingInterval?: number | undefined
} & ActionOptions

/**
 * Watches what rollovers do to a reactor: marks, settlements, skips, rewards, moves of liquidity, exits.
 *
 * Reads: the new events of the manager and of the reactor. Returns a function that ends it.
 *
 * @example
 * const unwatch = watchReactor(client, { reactor, reactorId: 2n, onEvent: ({ event }) => console.log(event) })
 */
export function watchReactor(
  client: QuintetClient,
  parameters: WatchReactorParameters,
): () => void {
  const context = readContext(client, parameters)
  const { reactor, reactorId, onEvent } = parameters
  const watch = getAction(client, watchContractEvent, 'watchContractEvent')
  const shared = {
    ...(parameters.onError ? { onError: parameters.onError } : {}),
    ...(parameters.pollingInterval === undefined
      ? {}
      : { pollingInterval: parameters.pollingInterval }),
    strict: true,
  } as const
  type Log = { eventName: string; args: unknown; blockNumber: bigint | null }
  const tell = (logs: readonly Log[]): void => {
    for (const { eventName, args, blockNumber } of logs) {
      const known = args as Readonly<Record<string, unknown>>
      if (known.reactorId !== reactorId) continue
      onEvent({
        event: eventName as ReactorNotice['event'],
        args: known,
        blockNumber: blockNumber ?? 0n,
      })
    }
  }
  const unwatch = [
    watch({
      ...shared,
      address: context.at('CycleManager'),
      abi: [
        cycleManager_PositionMarked,
        cycleManager_ReactorSettled,
        cycleManager_ReactorSkipped,
        cycleManager_RewardsSet,
        cycleManager_VenueRebalanced,
      ],
      onLogs: tell,
    }),
    watch({
      ...shared,
      address: reactor,
      abi: [reactor_BatchSettled, reactor_ExitsFunded],
      onLogs: tell,
    }),
  ]
  return () => {
    for (const end of unwatch) end()
  }
}
