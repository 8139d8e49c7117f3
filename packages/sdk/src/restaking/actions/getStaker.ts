import type { Address, ContractFunctionParameters } from 'viem'
import { zeroAddress } from 'viem'
import {
  tokenPool_Delegated,
  tokenPool_position,
  tokenPool_Staked,
  tokenPool_undelegated,
  tokenPool_WithdrawalCompleted,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import type { AssetRef, RestakingContext } from '../context.js'
import { assetAddress, readContext } from '../context.js'

/** What getStaker takes. */
export type GetStakerParameters = {
  /** Default: the client's account. */
  staker?: Address | undefined
  /** Operators to look at. Default: those that the staker's events name, one request more. */
  operators?: readonly Address[] | undefined
  /** Default: the deployment's tokens. */
  assets?: readonly AssetRef[] | undefined
} & LogRange &
  ActionOptions

/** Stake of one asset with one operator. */
export type StakePosition = { operator: Address; asset: Address; shares: bigint; assets: bigint }

/** What getStaker resolves to. */
export type GetStakerReturnType = {
  /** Stake with operators, those that are empty left out. */
  positions: readonly StakePosition[]
  /** Stake with no operator, those that are empty left out. */
  undelegated: readonly { asset: Address; assets: bigint }[]
}

/**
 * What a staker has in the pool. Queued withdrawals are in getWithdrawals.
 *
 * Reads: one round trip where the operators are given, else the staker's events first.
 *
 * @example
 * const { positions, undelegated } = await getStaker(client, { staker, operators: [operator] })
 */
export async function getStaker(
  client: QuintetClient,
  parameters: GetStakerParameters = {},
): Promise<GetStakerReturnType> {
  const context = readContext(client, parameters)
  const { deployment, errors, pool: address } = context
  const staker = parameters.staker ?? resolveAccount(client, undefined).address
  const operators = parameters.operators ?? (await operatorsOf(client, context, staker, parameters))
  const assets = parameters.assets
    ? parameters.assets.map((asset) => assetAddress(context, asset))
    : Object.values(deployment.tokens).map((token) => token.address)
  const pairs = operators.flatMap((operator) => assets.map((asset) => ({ operator, asset })))
  const calls: ContractFunctionParameters[] = [
    ...assets.map((asset) => ({
      address,
      abi: [tokenPool_undelegated],
      functionName: 'undelegated',
      args: [staker, asset],
    })),
    ...pairs.map(({ operator, asset }) => ({
      address,
      abi: [tokenPool_position],
      functionName: 'position',
      args: [staker, operator, asset],
    })),
  ]
  const values = (await readMany(client, calls, errors)) as readonly unknown[]
  return {
    undelegated: assets
      .map((asset, i) => ({ asset, assets: values[i] as bigint }))
      .filter((balance) => balance.assets > 0n),
    positions: pairs
      .map((pair, i) => {
        const [shares, worth] = values[assets.length + i] as [bigint, bigint]
        return { ...pair, shares, assets: worth }
      })
      .filter(({ shares }) => shares > 0n),
  }
}

async function operatorsOf(
  client: QuintetClient,
  { errors, pool }: RestakingContext,
  staker: Address,
  { fromBlock }: LogRange,
): Promise<Address[]> {
  const logs = await readLogs(client, {
    address: pool,
    events: [tokenPool_Staked, tokenPool_Delegated, tokenPool_WithdrawalCompleted],
    first: staker,
    fromBlock,
    errors,
  })
  const named = logs.map(({ args }) => ('toOperator' in args ? args.toOperator : args.operator))
  return [...new Set(named)].filter((operator) => operator !== zeroAddress)
}
