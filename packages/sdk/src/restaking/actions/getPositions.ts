import type { Address, ContractFunctionParameters } from 'viem'
import { zeroAddress } from 'viem'
import {
  liquidStakingToken_totalPooledEther,
  liquidStakingToken_totalShares,
  tokenPool_Delegated,
  tokenPool_position,
  tokenPool_Staked,
  tokenPool_undelegated,
  tokenPool_WithdrawalCompleted,
  tokenPool_WithdrawalQueued,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { contractAddress, findEntry } from '../../core/deployment.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import type { ClaimValues, WithdrawalView } from '../claims.js'
import { claimCall, claimKeys, withdrawalViews } from '../claims.js'
import type { Clock } from '../clock.js'
import { clockCalls } from '../clock.js'
import type { RestakingContext } from '../context.js'
import { readContext } from '../context.js'

/** What getPositions takes. */
export type GetPositionsParameters = {
  /** Default: the client's account. */
  staker?: Address | undefined
} & LogRange &
  ActionOptions

/** What tokens are worth in ether, wei, rounded down. Undefined for a token that is no claim on ether. */
export type EthValue = { ethValue: bigint | undefined }

/** Stake of one asset with one operator. */
export type StakePosition = {
  operator: Address
  asset: Address
  /** Shares of the operator's pool. */
  shares: bigint
  /** Token units, rounded down. */
  assets: bigint
} & EthValue

/** Stake of one asset with no operator. */
export type UndelegatedStake = { asset: Address; assets: bigint } & EthValue

/** What getPositions resolves to. */
export type GetPositionsReturnType = {
  /** Stake with operators, those that are empty left out. */
  positions: readonly StakePosition[]
  /** Stake with no operator, those that are empty left out. */
  undelegated: readonly UndelegatedStake[]
  /** Withdrawals that are not completed. */
  claims: readonly (WithdrawalView & EthValue)[]
  /** Of all the above that has a value in ether, wei. */
  ethValue: bigint
}

/**
 * All that a staker has in the pool, found from its events: stake with operators and without, withdrawals under way, and
 * what they are worth in ether.
 *
 * Reads: the events, then one round trip.
 *
 * @example
 * const { positions, undelegated, claims, ethValue } = await getPositions(client, { staker })
 */
export async function getPositions(
  client: QuintetClient,
  parameters: GetPositionsParameters = {},
): Promise<GetPositionsReturnType> {
  const context = readContext(client, parameters)
  const { errors, pool } = context
  const staker = parameters.staker ?? resolveAccount(client, undefined).address
  const { stakes, queued } = await findHoldings(client, context, staker, parameters)
  const token = contractAddress(context.deployment, 'LiquidStakingToken')
  const calls: ContractFunctionParameters[] = [
    ...clockCalls(context),
    {
      address: token,
      abi: [liquidStakingToken_totalPooledEther],
      functionName: 'totalPooledEther',
    },
    { address: token, abi: [liquidStakingToken_totalShares], functionName: 'totalShares' },
    ...stakes.map(({ operator, asset }) =>
      operator === zeroAddress
        ? {
            address: pool,
            abi: [tokenPool_undelegated],
            functionName: 'undelegated',
            args: [staker, asset],
          }
        : {
            address: pool,
            abi: [tokenPool_position],
            functionName: 'position',
            args: [staker, operator, asset],
          },
    ),
    ...queued.map((claim) => claimCall(context, staker, claim)),
  ]
  const [genesis, epochLength, epoch, pooledEther, totalShares, ...values] = (await readMany(
    client,
    calls,
    errors,
  )) as readonly unknown[]

  const rate = { pooledEther: pooledEther as bigint, totalShares: totalShares as bigint }
  const valued = <stake extends { asset: Address; assets: bigint }>(stake: stake) => ({
    ...stake,
    ethValue: ethValueOf(context, rate, stake),
  })
  const held = stakes.map(({ operator, asset }, i) => {
    if (operator === zeroAddress) {
      const assets = values[i] as bigint
      return { operator, asset, shares: assets, assets }
    }
    const [shares, assets] = values[i] as readonly [bigint, bigint]
    return { operator, asset, shares, assets }
  })
  const positions = held
    .filter(({ operator, shares }) => operator !== zeroAddress && shares > 0n)
    .map(valued)
  const undelegated = held
    .filter(({ operator, shares }) => operator === zeroAddress && shares > 0n)
    .map(({ asset, assets }) => valued({ asset, assets }))
  const claims = withdrawalViews(
    { genesis, epochLength, epoch } as Clock,
    queued,
    values.slice(stakes.length) as ClaimValues[],
  ).map(valued)
  const all: readonly EthValue[] = [...positions, ...undelegated, ...claims]
  return {
    positions,
    undelegated,
    claims,
    ethValue: all.reduce((sum, { ethValue = 0n }) => sum + ethValue, 0n),
  }
}

/** Pools (the zero operator stands for stake with none) and claims that a staker's events tell of. */
async function findHoldings(
  client: QuintetClient,
  { errors, pool }: RestakingContext,
  staker: Address,
  { fromBlock }: LogRange,
) {
  const logs = await readLogs(client, {
    address: pool,
    events: [
      tokenPool_Staked,
      tokenPool_Delegated,
      tokenPool_WithdrawalQueued,
      tokenPool_WithdrawalCompleted,
    ],
    first: staker,
    fromBlock,
    errors,
  })
  const stakes = new Map<string, { operator: Address; asset: Address }>()
  for (const { args } of logs) {
    const operator = 'toOperator' in args ? args.toOperator : args.operator
    stakes.set(operator + args.asset, { operator, asset: args.asset })
  }
  const queued = logs.flatMap(({ args }) => ('epoch' in args && 'shares' in args ? [args] : []))
  return { stakes: [...stakes.values()], queued: claimKeys(queued) }
}

/** A wqstETH is a share of all staked ether, and a WETH is an ether. */
function ethValueOf(
  { deployment }: RestakingContext,
  { pooledEther, totalShares }: { pooledEther: bigint; totalShares: bigint },
  { asset, assets }: { asset: Address; assets: bigint },
): bigint | undefined {
  const symbol = findEntry(deployment.tokens, asset)?.symbol
  if (symbol === 'WETH') return assets
  return symbol === 'wqstETH' ? (assets * pooledEther) / totalShares : undefined
}
