import type { Address, ContractFunctionParameters } from 'viem'
import {
  slasher_AllocationModified,
  slasher_allocationNow,
  slasher_minSlashableStake,
  slasher_slashableStake,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import { clockCalls, startOf } from '../clock.js'
import type { AssetRef } from '../context.js'
import { assetAddress, readContext } from '../context.js'

/** What getAllocations takes. */
export type GetAllocationsParameters = {
  operator: Address
  /** Default: every asset. */
  asset?: AssetRef | undefined
} & LogRange &
  ActionOptions

/** A promise of an operator to a service. */
export type AllocationView = {
  avs: Address
  asset: Address
  /** Promise now, WAD. */
  current: bigint
  /** Promise after the pending change; `current` where none is pending. WAD. */
  next: bigint
  /** Unix seconds at which the pending change takes effect; undefined where none is pending. */
  effectiveAt: bigint | undefined
  /** Token units that the service may slash now. */
  stake: bigint
  /** Token units that stay promised whatever the operator does next: what a service counts as its security. */
  minStake: bigint
}

/**
 * The promises of an operator, found from its events.
 *
 * Reads: the events, then one round trip.
 *
 * @example
 * const allocations = await getAllocations(client, { operator, asset: 'wqstETH' })
 */
export async function getAllocations(
  client: QuintetClient,
  parameters: GetAllocationsParameters,
): Promise<readonly AllocationView[]> {
  const context = readContext(client, parameters)
  const { errors, slasher: address } = context
  const { operator, fromBlock } = parameters
  const wanted = parameters.asset && assetAddress(context, parameters.asset).toLowerCase()
  const logs = await readLogs(client, {
    address,
    events: [slasher_AllocationModified],
    first: operator,
    fromBlock,
    errors,
  })
  const keys = new Map(
    logs
      .map(({ args: { avs, asset } }) => ({ avs, asset }))
      .filter(({ asset }) => !wanted || asset.toLowerCase() === wanted)
      .map((key) => [key.avs + key.asset, key]),
  )
  const promises = [...keys.values()]
  const calls: ContractFunctionParameters[] = [
    ...clockCalls(context),
    ...promises.flatMap(({ avs, asset }) => {
      const args = [operator, avs, asset]
      return [
        { address, abi: [slasher_allocationNow], functionName: 'allocationNow', args },
        { address, abi: [slasher_slashableStake], functionName: 'slashableStake', args },
        { address, abi: [slasher_minSlashableStake], functionName: 'minSlashableStake', args },
      ]
    }),
  ]
  const [genesis, epochLength, epoch, ...values] = (await readMany(
    client,
    calls,
    errors,
  )) as readonly unknown[]
  const clock = { genesis, epochLength, epoch } as Parameters<typeof startOf>[0]
  return promises.map((key, i) => {
    const [current, next, effectiveEpoch] = values[3 * i] as [bigint, bigint, bigint]
    return {
      ...key,
      current,
      next: effectiveEpoch === 0n ? current : next,
      effectiveAt: effectiveEpoch === 0n ? undefined : startOf(clock, effectiveEpoch),
      stake: values[3 * i + 1] as bigint,
      minStake: values[3 * i + 2] as bigint,
    }
  })
}
