import type { Address } from 'viem'
import {
  savingsVault_apr,
  savingsVault_balanceOf,
  savingsVault_lockedIncome,
  savingsVault_totalAssets,
  savingsVault_totalSupply,
  savingsVault_unlocksUntil,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import type { NotDeployedError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import { assetsOf, vaultActionErrors } from '../vault.js'

/** Parameters of {@link getSavings}. */
export type GetSavingsParameters = {
  /** Whose savings. Default: the client's account. */
  user?: Address | undefined
} & ActionOptions

/** What {@link getSavings} resolves to. */
export type GetSavingsReturnType = {
  /** The user's shares, share units. */
  shares: bigint
  /** What they are worth now, stablecoin units, rounded down. */
  assets: bigint
  /** Yield at this second, simple, per year, WAD. */
  apr: bigint
  /** All savings, stablecoin units, and their shares. */
  totalAssets: bigint
  totalShares: bigint
  /** Income that is booked and not yet unlocked, stablecoin units, and the Unix time at which all of it is. */
  lockedIncome: bigint
  unlocksUntil: bigint
}

/** What {@link getSavings} may throw. */
export type GetSavingsErrorType = NotDeployedError

/**
 * Somebody's savings, and what they yield.
 *
 * Reads: one round trip. Errors: {@link NotDeployedError} where the deployment has no savings vault.
 *
 * @example
 * const { assets, apr } = await getSavings(client, { user })
 */
export async function getSavings(
  client: QuintetClient,
  parameters: GetSavingsParameters = {},
): Promise<GetSavingsReturnType> {
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const deployment = resolveDeployment(client, parameters.deployment)
  const address = contractAddress(deployment, 'SavingsVault')
  const [shares, totalAssets, totalShares, apr, lockedIncome, unlocksUntil] = await readMany(
    client,
    [
      { address, abi: [savingsVault_balanceOf], functionName: 'balanceOf', args: [user] },
      { address, abi: [savingsVault_totalAssets], functionName: 'totalAssets' },
      { address, abi: [savingsVault_totalSupply], functionName: 'totalSupply' },
      { address, abi: [savingsVault_apr], functionName: 'apr' },
      { address, abi: [savingsVault_lockedIncome], functionName: 'lockedIncome' },
      { address, abi: [savingsVault_unlocksUntil], functionName: 'unlocksUntil' },
    ],
    vaultActionErrors(),
  )
  const assets = assetsOf(shares, totalAssets, totalShares)
  return { shares, assets, apr, totalAssets, totalShares, lockedIncome, unlocksUntil }
}
