import type { Address } from 'viem'
import { isAddressEqual } from 'viem'
import {
  rollupChain_claimed,
  rollupChain_strategyAt,
  strategyAdapter_toAssets,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { TransportError } from '../../core/errors.js'
import { readMany, readSettled } from '../../core/read.js'
import type { NodeOptions } from '../context.js'
import { readContext, requireNode } from '../context.js'
import type { NodeAccount } from '../nodeApi.js'
import type { RollupNodeError } from '../rollupError.js'

/** What getRollupAccount takes. */
export type GetRollupAccountParameters = {
  /** Owner of the account. Default: the client's account. */
  owner?: Address | undefined
} & NodeOptions &
  ActionOptions

/** An account of the rollup. Amounts by id of asset or strategy; what is 0 has no entry. */
export type GetRollupAccountReturnType = NodeAccount & {
  /** What the stTokens are worth by their vaults now, asset units; rounded down. */
  stTokenValue: { readonly [strategy: number]: bigint }
  /** Withdrawn and not claimed yet, whether final or not, token units. */
  withdrawable: { readonly [asset: number]: bigint }
}

/** What getRollupAccount may throw. */
export type GetRollupAccountErrorType = RollupNodeError | TransportError

/**
 * Shows an account: what is idle, committed and allocated, every known result counted. Undefined where the owner has none.
 *
 * Reads: the node, and from layer 1 what its stTokens are worth and what was claimed.
 *
 * @example
 * const account = await getRollupAccount(client, {})
 * account?.stTokens[0] // shares of strategy 0
 */
export async function getRollupAccount(
  client: QuintetClient,
  parameters: GetRollupAccountParameters,
): Promise<GetRollupAccountReturnType | undefined> {
  const { rollup: address, errors } = readContext(client, parameters)
  const node = requireNode(parameters)
  const owner = parameters.owner ?? resolveAccount(client, undefined).address
  const account = await node.getAccount(owner)
  if (!account || !isAddressEqual(account.owner, owner)) return undefined

  const assets = Object.keys(account.exited).map(Number)
  const strategies = Object.keys(account.stTokens).map(Number)
  if (assets.length + strategies.length === 0) {
    return { ...account, stTokenValue: {}, withdrawable: {} }
  }
  const claimedCall = (asset: number) =>
    ({
      address,
      abi: [rollupChain_claimed] as const,
      functionName: 'claimed',
      args: [account.id, asset],
    }) as const
  const termsCall = (strategy: number) =>
    ({
      address,
      abi: [rollupChain_strategyAt] as const,
      functionName: 'strategyAt',
      args: [strategy],
    }) as const
  const [claimed, terms] = await Promise.all([
    assets.length > 0 ? readMany(client, assets.map(claimedCall), errors) : [],
    strategies.length > 0 ? readMany(client, strategies.map(termsCall), errors) : [],
  ])
  const values = await readSettled(
    client,
    strategies.map((strategy, i) => ({
      address: (terms as readonly { adapter: Address }[])[i]?.adapter ?? address,
      abi: [strategyAdapter_toAssets] as const,
      functionName: 'toAssets' as const,
      args: [account.stTokens[strategy] ?? 0n] as const,
    })),
    errors,
  )
  const due = assets.map(
    (asset, i) => [asset, (account.exited[asset] ?? 0n) - ((claimed[i] as bigint) ?? 0n)] as const,
  )
  return {
    ...account,
    withdrawable: Object.fromEntries(due.filter(([, amount]) => amount > 0n)),
    stTokenValue: Object.fromEntries(
      strategies.map((strategy, i) => {
        const value = values[i]
        return [strategy, value?.ok ? (value.value as bigint) : 0n]
      }),
    ),
  }
}
