import type { Address } from 'viem'
import { erc20Abi } from 'viem'
import { cycleManager_reactorCount, cycleManager_reactorInfo } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'

/** What listReactors takes. */
export type ListReactorsParameters = ActionOptions

/** A reactor, in short. */
export type ListedReactor = {
  reactorId: bigint
  reactor: Address
  kind: 'token' | 'pair'
  asset: Address
  decimals: number
  /** Symbol of its share. */
  symbol: string
  /** PAIR reactor of a TOKEN reactor; 0 for a PAIR reactor. */
  pairId: bigint
  venueCount: number
  /** Whether it takes deposits and stake no longer. */
  isRetired: boolean
  /** Unix seconds until which only participants of the genesis sale may deposit; 0 for never. */
  privateUntil: bigint
}

/** What listReactors resolves to. */
export type ListReactorsReturnType = readonly ListedReactor[]

/**
 * All reactors, in the order of their ids.
 *
 * Reads: three round trips.
 *
 * @example
 * const reactors = await listReactors(client)
 */
export async function listReactors(
  client: QuintetClient,
  parameters: ListReactorsParameters = {},
): Promise<ListReactorsReturnType> {
  const context = readContext(client, parameters)
  const manager = context.at('CycleManager')
  const [count] = await readMany(
    client,
    [{ address: manager, abi: [cycleManager_reactorCount], functionName: 'reactorCount' }],
    context.errors,
  )
  const ids = Array.from({ length: Number(count) }, (_, i) => BigInt(i + 1))
  const infos = await readMany(
    client,
    ids.map((id) => ({
      address: manager,
      abi: [cycleManager_reactorInfo] as const,
      functionName: 'reactorInfo' as const,
      args: [id] as const,
    })),
    context.errors,
  )
  const symbols = await readMany(
    client,
    infos.map(({ reactor }) => ({
      address: reactor,
      abi: erc20Abi,
      functionName: 'symbol' as const,
    })),
    context.errors,
  )
  return infos.map((info, i) => ({
    reactorId: ids[i] ?? 0n,
    reactor: info.reactor,
    kind: info.kind === 0 ? 'token' : 'pair',
    asset: info.asset,
    decimals: info.decimals,
    symbol: symbols[i] ?? '',
    pairId: BigInt(info.pairId),
    venueCount: info.venueCount,
    isRetired: info.isRetired,
    privateUntil: info.privateUntil,
  }))
}
