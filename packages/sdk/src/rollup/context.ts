import type { Account, Address } from 'viem'
import { getChainId } from 'viem/actions'
import { getAction } from 'viem/utils'
import { rollupErrors } from '../abis/rollupErrors.js'
import { actionErrors } from '../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { contractAddress, findEntry, resolveDeployment } from '../core/deployment.js'
import { InvalidParameterError } from '../core/errors.js'
import { formatAmount } from '../core/format.js'
import type { WriteOptions } from '../core/write.js'
import type { RollupNodeClient } from './nodeClient.js'
import { createRollupNodeClient } from './nodeClient.js'

export { contractPlan } from '../core/contractPlan.js'

/** A token that the rollup takes: its symbol in the deployment (`'USDC'`), or its address. */
export type RollupAssetRef = string

/** What every action accepts that speaks to a node of the rollup. */
export type NodeOptions = {
  /** URL of the node's JSON-RPC. The decorator can hold it for all actions: `quintetActions({ rollupNode })`. */
  rollupNode?: string | undefined
}

/** Contracts that an action of the rollup works with. */
export type RollupContext = {
  deployment: QuintetDeployment
  rollup: Address
  errors: ContractErrorSet
}

/** As {@link RollupContext}, with who signs. */
export type RollupWriteContext = RollupContext & { account: Account }

/** The contracts and errors of a read. */
export function readContext(client: QuintetClient, parameters: ActionOptions): RollupContext {
  const deployment = resolveDeployment(client, parameters.deployment)
  return {
    deployment,
    rollup: contractAddress(deployment, 'RollupChain'),
    errors: actionErrors(rollupErrors),
  }
}

/** As {@link readContext}, with the account of a write. */
export function writeContext(client: QuintetClient, parameters: WriteOptions): RollupWriteContext {
  const account = resolveAccount(client, parameters.account)
  return { account, ...readContext(client, parameters) }
}

/** The node that an action speaks to; undefined where none is named. */
export function nodeOf({ rollupNode }: NodeOptions): RollupNodeClient | undefined {
  return rollupNode === undefined ? undefined : createRollupNodeClient(rollupNode)
}

/**
 * The node that an action speaks to.
 *
 * @throws InvalidParameterError
 */
export function requireNode(options: NodeOptions): RollupNodeClient {
  const node = nodeOf(options)
  if (node) return node
  throw new InvalidParameterError(
    'rollupNode',
    undefined,
    'must name a node of the rollup',
    'Pass it to the action, or to quintetActions({ rollupNode }).',
  )
}

/** Address of an asset. */
export function assetAddress({ deployment }: RollupContext, asset: RollupAssetRef): Address {
  return findEntry(deployment.tokens, asset)?.address ?? (asset as Address)
}

/** Shows amounts of one asset as people write them. */
export function assetFormatter(
  { deployment }: RollupContext,
  asset: RollupAssetRef,
): AmountFormatter {
  const token = findEntry(deployment.tokens, asset)
  return (amount, unit) => {
    if (unit === 'ETH') return formatAmount(amount, { symbol: 'ETH' })
    return token ? formatAmount(amount, token) : `${amount} units`
  }
}

/** Id of the chain that a client works on. */
export async function chainIdOf(client: QuintetClient): Promise<number> {
  return client.chain?.id ?? getAction(client, getChainId, 'getChainId')({})
}
