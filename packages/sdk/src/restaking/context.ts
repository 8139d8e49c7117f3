import type { Account, Address } from 'viem'
import { isAddress } from 'viem'
import { restakingErrors } from '../abis/restakingErrors.js'
import { actionErrors } from '../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { contractAddress, findEntry, resolveDeployment } from '../core/deployment.js'
import { formatAmount } from '../core/format.js'
import type { WriteOptions } from '../core/write.js'

export { contractPlan } from '../core/contractPlan.js'

/** A token that the pool lists: its symbol in the deployment (`'wqstETH'`), or its address. */
export type AssetRef = string

/** A service: the name of its manager among the deployment's contracts, or its address. */
export type AvsRef = string

/** A restaking vault: the symbol of its share in the deployment (`'LRT'`), or its address. Default `'LRT'`. */
export type VaultRef = string

/** Contracts that a reading action of restaking works with. */
export type RestakingContext = {
  deployment: QuintetDeployment
  pool: Address
  slasher: Address
  registry: Address
  errors: ContractErrorSet
}

/** As {@link RestakingContext}, with who signs. */
export type RestakingWriteContext = RestakingContext & { account: Account }

/** The contracts and errors of a read. */
export function readContext(client: QuintetClient, parameters: ActionOptions): RestakingContext {
  const deployment = resolveDeployment(client, parameters.deployment)
  return {
    deployment,
    pool: contractAddress(deployment, 'TokenPool'),
    slasher: contractAddress(deployment, 'Slasher'),
    registry: contractAddress(deployment, 'AvsRegistry'),
    errors: actionErrors(restakingErrors),
  }
}

/** As {@link readContext}, with the account of a write. */
export function writeContext(
  client: QuintetClient,
  parameters: WriteOptions,
): RestakingWriteContext {
  const account = resolveAccount(client, parameters.account)
  return { account, ...readContext(client, parameters) }
}

/** Address of an asset. */
export function assetAddress({ deployment }: RestakingContext, asset: AssetRef): Address {
  return findEntry(deployment.tokens, asset)?.address ?? (asset as Address)
}

/** Address of a service's manager. */
export function avsAddress({ deployment }: RestakingContext, avs: AvsRef): Address {
  return isAddress(avs, { strict: false }) ? avs : contractAddress(deployment, avs)
}

/** Address of a restaking vault. */
export function vaultAddress(context: RestakingContext, vault: VaultRef = 'LRT'): Address {
  return assetAddress(context, vault)
}

/** Shows amounts of one asset as people write them. */
export function assetFormatter(
  { deployment }: RestakingContext,
  asset: AssetRef = 'wqstETH',
): AmountFormatter {
  const token = findEntry(deployment.tokens, asset)
  return (amount, unit) => {
    if (unit === 'ETH') return formatAmount(amount, { symbol: 'ETH' })
    return token ? formatAmount(amount, token) : `${amount} units`
  }
}
