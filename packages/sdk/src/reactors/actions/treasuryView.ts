import type { Address } from 'viem'
import {
  cycleManager_reactorCount,
  cycleManager_reactorInfo,
  reactor_convertToAssets,
  reactorTreasury_pcvValue,
  reactorTreasury_unsoldToke,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { balanceCall } from '../../core/tokenCalls.js'
import { readContext } from '../context.js'

/** What treasuryView takes. */
export type TreasuryViewParameters = ActionOptions

/** What the treasury has of the asset of a reactor. */
export type TreasuryHolding = {
  reactorId: bigint
  asset: Address
  /** Units of the asset at hand. */
  assets: bigint
  /** Shares of the reactor, and what they are worth in its asset. */
  shares: bigint
  shareAssets: bigint
  /** TOKE wei that were slashed for the reactor and not paid for. */
  unsoldToke: bigint
}

/** What treasuryView resolves to. */
export type TreasuryViewReturnType = {
  /** USD of everything but TOKE, WAD. */
  pcvWad: bigint
  /** TOKE wei. */
  toke: bigint
  /** By reactor. An asset that has two reactors is at hand in both rows. */
  holdings: readonly TreasuryHolding[]
}

/**
 * The protocol's own value, asset by asset.
 *
 * Reads: four round trips.
 *
 * @example
 * const { pcvWad, holdings } = await treasuryView(client)
 */
export async function treasuryView(
  client: QuintetClient,
  parameters: TreasuryViewParameters = {},
): Promise<TreasuryViewReturnType> {
  const context = readContext(client, parameters)
  const { errors } = context
  const manager = context.at('CycleManager')
  const treasury = context.at('Treasury')
  const [count, pcvWad, toke] = await readMany(
    client,
    [
      { address: manager, abi: [cycleManager_reactorCount], functionName: 'reactorCount' },
      { address: treasury, abi: [reactorTreasury_pcvValue], functionName: 'pcvValue' },
      balanceCall(context.at('Toke'), treasury),
    ],
    errors,
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
    errors,
  )
  const values = (await readMany(
    client,
    infos.flatMap(({ asset, reactor }, i) => [
      balanceCall(asset, treasury),
      balanceCall(reactor, treasury),
      {
        address: treasury,
        abi: [reactorTreasury_unsoldToke],
        functionName: 'unsoldToke',
        args: [ids[i] ?? 0n],
      },
    ]),
    errors,
  )) as readonly bigint[]
  const shares = infos.map((_, i) => values[3 * i + 1] ?? 0n)
  const worth = await readMany(
    client,
    infos.map(({ reactor }, i) => ({
      address: reactor,
      abi: [reactor_convertToAssets] as const,
      functionName: 'convertToAssets' as const,
      args: [shares[i] ?? 0n] as const,
    })),
    errors,
  )
  return {
    pcvWad,
    toke,
    holdings: infos.map(({ asset }, i) => ({
      reactorId: ids[i] ?? 0n,
      asset,
      assets: values[3 * i] ?? 0n,
      shares: shares[i] ?? 0n,
      shareAssets: worth[i] ?? 0n,
      unsoldToke: values[3 * i + 2] ?? 0n,
    })),
  }
}
