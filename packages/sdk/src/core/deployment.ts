import type { Address, Client } from 'viem'
import { isAddress } from 'viem'
import { builtInDeployment } from './builtInDeployment.js'
import { DeploymentNotFoundError, NotDeployedError } from './errors.js'

/** A token of a deployment. */
export type DeployedToken = {
  address: Address
  symbol: string
  /** At most 18. */
  decimals: number
}

/** A band market of a deployment, with what never changes about it. */
export type DeployedBandMarket = {
  address: Address
  /** Symbol of the collateral's entry in `tokens`. */
  collateral: string
  /** Symbol of the borrowed token's entry in `tokens`. */
  borrowed: string
  /** Vault whose funds a lending market lends; undefined for a market that mints. */
  vault?: Address | undefined
}

/** Addresses of one deployment on one chain. Made by `deployQuintet`, or built in for the devnet. */
export type QuintetDeployment = {
  chainId: number
  /** Contracts by name. */
  contracts: Readonly<Record<string, Address>>
  /** Tokens by symbol. */
  tokens: Readonly<Record<string, DeployedToken>>
  /** Band markets by the symbol of their collateral. */
  bandMarkets: Readonly<Record<string, DeployedBandMarket>>
}

/**
 * The deployment that an action works on: the one given, else the built-in one of the client's chain.
 *
 * @throws DeploymentNotFoundError When the chain has none. A default address is never used on another chain.
 */
export function resolveDeployment(
  client: Client,
  deployment: QuintetDeployment | undefined,
): QuintetDeployment {
  if (deployment) return deployment
  const chainId = client.chain?.id
  const builtIn = builtInDeployment(chainId)
  if (!builtIn) throw new DeploymentNotFoundError(chainId)
  return builtIn
}

/**
 * Address of a contract of the deployment.
 *
 * @throws NotDeployedError When its module was not deployed.
 */
export function contractAddress(deployment: QuintetDeployment, name: string): Address {
  const address = deployment.contracts[name]
  if (!address) throw new NotDeployedError(name, Object.keys(deployment.contracts))
  return address
}

/** An entry of one of the deployment's tables by its key, or by its address. Undefined for an unknown address. */
export function findEntry<entry extends { address: Address }>(
  table: Readonly<Record<string, entry>>,
  reference: string,
): entry | undefined {
  if (isAddress(reference, { strict: false })) {
    const wanted = reference.toLowerCase()
    return Object.values(table).find(({ address }) => address.toLowerCase() === wanted)
  }
  const entry = Object.hasOwn(table, reference) ? table[reference] : undefined
  if (!entry) throw new NotDeployedError(reference, Object.keys(table))
  return entry
}
