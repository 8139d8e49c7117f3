import type { Address } from 'viem'
import { watchContractEvent } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  avsRegistry_TermsAccepted,
  slasher_AllocationModified,
  slasher_OperatorFrozen,
  tokenPool_PoolSlashed,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readContext } from '../context.js'

/** A promise that an operator has made or changed. */
export type AllocationNotice = {
  avs: Address
  asset: Address
  /** WAD. */
  current: bigint
  next: bigint
  /** Epoch from which the new promise binds; until it begins, stake that leaves is not bound. 0: it binds already. */
  effectiveEpoch: bigint
}

/** What watchOperator takes. */
export type WatchOperatorParameters = {
  operator: Address
  /** A case has frozen the operator until a time, Unix seconds. */
  onFrozen?: ((caseId: bigint, until: bigint) => void) | undefined
  /** A slash has taken from its stake and from the withdrawals queued, token units. */
  onSlashed?: ((asset: Address, active: bigint, queued: bigint) => void) | undefined
  /** The operator has made or changed a promise. */
  onNewAllocation?: ((allocation: AllocationNotice) => void) | undefined
  /** The operator has accepted newer terms of a service, which bind from an epoch on. */
  onTermsChange?: ((avs: Address, version: bigint, fromEpoch: bigint) => void) | undefined
  /** Called when a read fails; watching goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Milliseconds between looks. Default: the client's. */
  pollingInterval?: number | undefined
} & ActionOptions

/**
 * Watches an operator, so that a staker hears of new risk before it binds.
 *
 * Reads: the new events of each kind that has a callback. Returns a function that ends it.
 *
 * @example
 * const unwatch = watchOperator(client, { operator, onNewAllocation: ({ next }) => console.log(next) })
 */
export function watchOperator(
  client: QuintetClient,
  parameters: WatchOperatorParameters,
): () => void {
  const { pool, registry, slasher } = readContext(client, parameters)
  const { onFrozen, onNewAllocation, onSlashed, onTermsChange } = parameters
  const watch = getAction(client, watchContractEvent, 'watchContractEvent')
  const shared = {
    args: { operator: parameters.operator },
    strict: true,
    ...(parameters.onError ? { onError: parameters.onError } : {}),
    ...(parameters.pollingInterval === undefined
      ? {}
      : { pollingInterval: parameters.pollingInterval }),
  } as const
  const unwatch = [
    onFrozen &&
      watch({
        ...shared,
        address: slasher,
        abi: [slasher_OperatorFrozen],
        eventName: 'OperatorFrozen',
        onLogs: (logs) => {
          for (const { args } of logs) onFrozen(args.caseId, args.frozenUntil)
        },
      }),
    onSlashed &&
      watch({
        ...shared,
        address: pool,
        abi: [tokenPool_PoolSlashed],
        eventName: 'PoolSlashed',
        onLogs: (logs) => {
          for (const { args } of logs) onSlashed(args.asset, args.removedActive, args.removedQueued)
        },
      }),
    onNewAllocation &&
      watch({
        ...shared,
        address: slasher,
        abi: [slasher_AllocationModified],
        eventName: 'AllocationModified',
        onLogs: (logs) => {
          for (const { args } of logs) onNewAllocation(args)
        },
      }),
    onTermsChange &&
      watch({
        ...shared,
        address: registry,
        abi: [avsRegistry_TermsAccepted],
        eventName: 'TermsAccepted',
        onLogs: (logs) => {
          for (const { args } of logs) onTermsChange(args.avs, args.version, args.fromEpoch)
        },
      }),
  ]
  return () => {
    for (const end of unwatch) if (end) end()
  }
}
