import type { Address, ContractFunctionParameters } from 'viem'
import { tokenPool_position } from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { readMany } from '../core/read.js'
import type { Clock } from './clock.js'
import { clockCalls } from './clock.js'
import type { AssetRef, RestakingWriteContext } from './context.js'
import { assetAddress } from './context.js'

/** A withdrawal that has been queued. */
export type QueuedWithdrawal = {
  asset: Address
  /** Token units at the price of its block. */
  assets: bigint
  epoch: bigint
  generation: bigint
  /** Unix seconds from which it can be completed. */
  maturesAt: bigint
}

/** The assets named, or else those of the deployment that the account has stake of with an operator; and the clock. */
export async function stakedAssets(
  client: QuintetClient,
  context: RestakingWriteContext,
  operator: Address,
  named: readonly AssetRef[] | undefined,
): Promise<{ assets: readonly Address[]; clock: Clock }> {
  const { account, deployment, errors, pool } = context
  const candidates = named
    ? named.map((asset) => assetAddress(context, asset))
    : Object.values(deployment.tokens).map(({ address }) => address)
  // Calls of two kinds in a list of any length: each result is typed where it is used.
  const calls: ContractFunctionParameters[] = [
    ...clockCalls(context),
    ...candidates.map((asset) => ({
      address: pool,
      abi: [tokenPool_position],
      functionName: 'position',
      args: [account.address, operator, asset],
    })),
  ]
  const [genesis, epochLength, epoch, ...positions] = await readMany(client, calls, errors)
  const assets = named
    ? candidates
    : candidates.filter((_, i) => ((positions[i] as readonly bigint[])[0] ?? 0n) > 0n)
  return { assets, clock: { genesis, epochLength, epoch } as unknown as Clock }
}
