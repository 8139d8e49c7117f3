import type { QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { DeployedToken, QuintetDeployment } from '../core/deployment.js'
import { contractAddress, findEntry, resolveDeployment } from '../core/deployment.js'
import { NotDeployedError } from '../core/errors.js'
import type { WriteOptions } from '../core/write.js'
import type { VaultContext } from './vault.js'

/** The savings vault of a deployment and its asset, for a write. */
export function savingsContext(client: QuintetClient, parameters: WriteOptions): VaultContext {
  const account = resolveAccount(client, parameters.account)
  const deployment = resolveDeployment(client, parameters.deployment)
  return {
    vault: contractAddress(deployment, 'SavingsVault'),
    asset: stablecoinOf(deployment),
    account,
  }
}

/** The stablecoin as the deployment's tokens describe it. */
export function stablecoinOf(deployment: QuintetDeployment): DeployedToken {
  const token = findEntry(deployment.tokens, contractAddress(deployment, 'Stablecoin'))
  if (!token) throw new NotDeployedError('Stablecoin', Object.keys(deployment.tokens))
  return token
}
