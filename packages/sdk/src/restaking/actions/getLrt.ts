import type { Address, ContractFunctionParameters } from 'viem'
import {
  liquidRestakingVault_asset,
  liquidRestakingVault_availableIdle,
  liquidRestakingVault_balanceOf,
  liquidRestakingVault_convertToAssets,
  liquidRestakingVault_freeIdle,
  liquidRestakingVault_hasOpenCase,
  liquidRestakingVault_maxRedeem,
  liquidRestakingVault_maxWithdraw,
  liquidRestakingVault_nextBatch,
  liquidRestakingVault_reservedAssets,
  liquidRestakingVault_totalAssets,
  liquidRestakingVault_totalSupply,
  liquidRestakingVault_vaultOperators,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { VaultRef } from '../context.js'
import { readContext, vaultAddress } from '../context.js'

/** What getLrt takes. */
export type GetLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Whose shares and claims. Default: the client's account, if it has one. */
  user?: Address | undefined
} & ActionOptions

/** What getLrt resolves to. */
export type GetLrtReturnType = {
  asset: Address
  /** Units of the asset. */
  totalAssets: bigint
  /** Vault shares (18 decimals, a million to the first asset), those in escrow included. */
  totalSupply: bigint
  /** Assets of a million shares, which the empty vault gives for one asset: units of the asset. */
  price: bigint
  /** Assets that are not with an operator and not owed to settled redemptions. */
  idle: bigint
  /** Part of them that no batch of a past epoch waits for. */
  availableIdle: bigint
  /** Owed to settled redemptions. */
  reserved: bigint
  /** The oldest batch that is not settled. */
  nextBatch: bigint | undefined
  /** True while an operator has an open case: nobody enters, nothing is settled. */
  hasOpenCase: boolean
  operators: readonly Address[]
  /** Of the user: shares, shares of settled redemptions, and their worth. Zero without a user. */
  shares: bigint
  claimableShares: bigint
  claimableAssets: bigint
}

/** The shares that the empty vault gives for one asset: a million. */
const firstShares = 10n ** 24n

/**
 * A restaking vault: its price, what is idle, the queue of redemptions, and what a user has in it.
 *
 * Reads: one round trip.
 *
 * @example
 * const { price, nextBatch, claimableAssets } = await getLrt(client)
 */
export async function getLrt(
  client: QuintetClient,
  parameters: GetLrtParameters = {},
): Promise<GetLrtReturnType> {
  const context = readContext(client, parameters)
  const address = vaultAddress(context, parameters.vault)
  const user = parameters.user ?? client.account?.address
  const calls: ContractFunctionParameters[] = [
    { address, abi: [liquidRestakingVault_asset], functionName: 'asset' },
    { address, abi: [liquidRestakingVault_totalAssets], functionName: 'totalAssets' },
    { address, abi: [liquidRestakingVault_totalSupply], functionName: 'totalSupply' },
    {
      address,
      abi: [liquidRestakingVault_convertToAssets],
      functionName: 'convertToAssets',
      args: [firstShares],
    },
    { address, abi: [liquidRestakingVault_freeIdle], functionName: 'freeIdle' },
    { address, abi: [liquidRestakingVault_availableIdle], functionName: 'availableIdle' },
    { address, abi: [liquidRestakingVault_reservedAssets], functionName: 'reservedAssets' },
    { address, abi: [liquidRestakingVault_nextBatch], functionName: 'nextBatch' },
    { address, abi: [liquidRestakingVault_hasOpenCase], functionName: 'hasOpenCase' },
    { address, abi: [liquidRestakingVault_vaultOperators], functionName: 'vaultOperators' },
    ...(user
      ? [
          {
            address,
            abi: [liquidRestakingVault_balanceOf],
            functionName: 'balanceOf',
            args: [user],
          },
          {
            address,
            abi: [liquidRestakingVault_maxRedeem],
            functionName: 'maxRedeem',
            args: [user],
          },
          {
            address,
            abi: [liquidRestakingVault_maxWithdraw],
            functionName: 'maxWithdraw',
            args: [user],
          },
        ]
      : []),
  ]
  const values = (await readMany(client, calls, context.errors)) as readonly unknown[]
  const [exists, batchId] = values[7] as [boolean, bigint]
  return {
    asset: values[0] as Address,
    totalAssets: values[1] as bigint,
    totalSupply: values[2] as bigint,
    price: values[3] as bigint,
    idle: values[4] as bigint,
    availableIdle: values[5] as bigint,
    reserved: values[6] as bigint,
    nextBatch: exists ? batchId : undefined,
    hasOpenCase: values[8] as boolean,
    operators: values[9] as readonly Address[],
    shares: (values[10] as bigint | undefined) ?? 0n,
    claimableShares: (values[11] as bigint | undefined) ?? 0n,
    claimableAssets: (values[12] as bigint | undefined) ?? 0n,
  }
}
