import type { Address, ContractFunctionParameters } from 'viem'
import {
  slasher_freezeState,
  slasher_isFrozen,
  slasher_magnitudes,
  tokenPool_isOperator,
  tokenPool_operatorTerms,
  tokenPool_pool,
} from '../../abis/generated.js'
import { OperatorNotRegisteredError } from '../../abis/restakingErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { AssetRef } from '../context.js'
import { assetAddress, readContext } from '../context.js'

/** What getOperator takes. */
export type GetOperatorParameters = {
  operator: Address
  /** Default: the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & ActionOptions

/** Stake of one asset with an operator. */
export type OperatorPool = {
  asset: Address
  /** Token units. */
  assets: bigint
  shares: bigint
  /** Assets of a share, WAD. */
  priceWad: bigint
  /** Raised when a slash wipes the pool. */
  generation: number
  /** True where slashes have worn the pool down so far that it takes no stake. */
  isDepleted: boolean
  /** Part of the untouched pool that slashes have left, WAD. */
  maxMagnitude: bigint
  /** Part of the untouched pool that is promised, WAD. */
  encumbered: bigint
  /** Promised part of what is left, WAD: the most that faults can cost. */
  utilisation: bigint
}

/** What getOperator resolves to. */
export type GetOperatorReturnType = {
  approver: Address
  feeBps: bigint
  frozen: boolean
  openCases: number
  pools: readonly OperatorPool[]
}

/**
 * An operator, with its pools.
 *
 * Reads: one round trip. Errors: {@link OperatorNotRegisteredError}.
 *
 * @example
 * const { pools, frozen } = await getOperator(client, { operator, assets: ['wqstETH'] })
 */
export async function getOperator(
  client: QuintetClient,
  parameters: GetOperatorParameters,
): Promise<GetOperatorReturnType> {
  const context = readContext(client, parameters)
  const { deployment, errors, pool, slasher } = context
  const { operator } = parameters
  const assets = parameters.assets
    ? parameters.assets.map((asset) => assetAddress(context, asset))
    : Object.values(deployment.tokens).map(({ address }) => address)
  const args = [operator]
  const calls: ContractFunctionParameters[] = [
    { address: pool, abi: [tokenPool_isOperator], functionName: 'isOperator', args },
    { address: pool, abi: [tokenPool_operatorTerms], functionName: 'operatorTerms', args },
    { address: slasher, abi: [slasher_isFrozen], functionName: 'isFrozen', args },
    { address: slasher, abi: [slasher_freezeState], functionName: 'freezeState', args },
    ...assets.flatMap((asset) => [
      { address: pool, abi: [tokenPool_pool], functionName: 'pool', args: [operator, asset] },
      {
        address: slasher,
        abi: [slasher_magnitudes],
        functionName: 'magnitudes',
        args: [operator, asset],
      },
    ]),
  ]
  const [isOperator, terms, frozen, freeze, ...rest] = (await readMany(
    client,
    calls,
    errors,
  )) as readonly unknown[]
  if (!isOperator) throw inputError(errors, OperatorNotRegisteredError, { operator })
  const [approver, feeBps] = terms as [Address, bigint]
  return {
    approver,
    feeBps,
    frozen: frozen as boolean,
    openCases: (freeze as { openCases: number }).openCases,
    pools: assets.map((asset, i) => {
      const state = rest[2 * i] as Omit<OperatorPool, 'asset'>
      const [maxMagnitude, encumbered] = rest[2 * i + 1] as [bigint, bigint]
      return {
        asset,
        assets: state.assets,
        shares: state.shares,
        priceWad: state.shares === 0n ? WAD : (state.assets * WAD) / state.shares,
        generation: state.generation,
        isDepleted: state.isDepleted,
        maxMagnitude,
        encumbered,
        utilisation: (encumbered * WAD) / maxMagnitude,
      }
    }),
  }
}
