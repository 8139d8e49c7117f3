import type { Address, ContractFunctionParameters, Hex } from 'viem'
import { zeroAddress } from 'viem'
import {
  tokenPool_pool,
  tokenPool_position,
  tokenPool_WithdrawalQueued,
} from '../abis/generated.js'
import { InsufficientSharesError } from '../abis/restakingErrors.js'
import type { QuintetClient } from '../core/client.js'
import { inputError } from '../core/contractErrors.js'
import { InvalidParameterError } from '../core/errors.js'
import { allEvents } from '../core/events.js'
import { divUp, min } from '../core/fixedPoint.js'
import { readMany } from '../core/read.js'
import type { WritePlan } from '../core/write.js'
import type { Clock } from './clock.js'
import { clockCalls, startOf } from './clock.js'
import type { AssetRef, RestakingContext, RestakingWriteContext } from './context.js'
import { assetAddress, assetFormatter, contractPlan } from './context.js'

/** A withdrawal that has been queued. */
export type QueuedWithdrawal = {
  asset: Address
  /** Token units at the price of its block. */
  assets: bigint
  epoch: bigint
  generation: bigint
  /** Unix seconds from which it can be completed. */
  maturesAt: bigint
}

/** Several withdrawals that have been queued at once. */
export type QueuedWithdrawals = {
  /** One an asset or request, in the order given. */
  withdrawals: readonly QueuedWithdrawal[]
}

// ── Queueing shares ─────────────────────────────────────────────────────────────────────────────────────────

/** Stake to be withdrawn. */
export type WithdrawalRequest = {
  /** Operator that holds the stake. */
  operator: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Shares of the operator's pool, or `'max'` for all. Give this or `assets`. */
  shares?: bigint | 'max' | undefined
  /** Token units: as many shares as are worth at least that. */
  assets?: bigint | undefined
}

/** As many values as there are of something else. */
type OneEach<list extends readonly unknown[], value> = { readonly [index in keyof list]: value }

/** A request as the pool takes it. */
export type ResolvedRequest = { operator: Address; asset: Address; shares: bigint }

/**
 * Requests in shares that the account has, and the clock: one round trip.
 *
 * @throws InvalidParameterError Where neither shares nor assets are given, or both.
 * @throws InsufficientSharesError Where the account has not as many.
 */
export async function resolveRequests<const requests extends readonly WithdrawalRequest[]>(
  client: QuintetClient,
  context: RestakingWriteContext,
  requests: requests,
): Promise<{ requests: OneEach<requests, ResolvedRequest>; clock: Clock }> {
  const { account, errors, pool: address } = context
  for (const { shares, assets } of requests) {
    if ((shares === undefined) === (assets === undefined)) {
      throw new InvalidParameterError('shares', shares, 'or `assets` must be given')
    }
  }
  const calls: ContractFunctionParameters[] = [
    ...clockCalls(context),
    ...requests.flatMap(({ operator, asset: reference }) => {
      const asset = assetAddress(context, reference)
      const args = [account.address, operator, asset]
      return [
        { address, abi: [tokenPool_position], functionName: 'position', args },
        { address, abi: [tokenPool_pool], functionName: 'pool', args: [operator, asset] },
      ]
    }),
  ]
  const [genesis, epochLength, epoch, ...stakes] = (await readMany(
    client,
    calls,
    errors,
  )) as readonly unknown[]
  return {
    clock: { genesis, epochLength, epoch } as Clock,
    requests: requests.map((request, i) => {
      const [held] = stakes[2 * i] as readonly [bigint, bigint]
      const shares = sharesOf(request, held, stakes[2 * i + 1] as PoolState)
      if (shares > held) {
        const format = assetFormatter(context, request.asset)
        throw inputError(
          errors,
          InsufficientSharesError,
          { available: held, needed: shares },
          format,
        )
      }
      return { operator: request.operator, asset: assetAddress(context, request.asset), shares }
    }) as OneEach<requests, ResolvedRequest>,
  }
}

type PoolState = { assets: bigint; shares: bigint }

function sharesOf({ shares, assets }: WithdrawalRequest, held: bigint, pool: PoolState): bigint {
  if (shares === 'max') return held
  if (shares !== undefined) return shares
  const wanted = assets ?? 0n
  if (pool.assets === 0n) return wanted
  const rounded = divUp(wanted * pool.shares, pool.assets)
  // The last unit of the own stake may be worth a fraction less than a unit.
  const worth = pool.shares === 0n ? 0n : (held * pool.assets) / pool.shares
  return wanted <= worth ? min(rounded, held) : rounded
}

/** The assets named, or else those of the deployment that a staker has stake of with an operator; and the clock. */
export async function stakedAssets(
  client: QuintetClient,
  context: RestakingContext,
  staker: Address,
  operator: Address,
  named: readonly AssetRef[] | undefined,
): Promise<{ assets: readonly Address[]; clock: Clock }> {
  const { deployment, errors, pool } = context
  const candidates = named
    ? named.map((asset) => assetAddress(context, asset))
    : Object.values(deployment.tokens).map(({ address }) => address)
  // Calls of two kinds in a list of any length: each result is typed where it is used.
  const calls: ContractFunctionParameters[] = [
    ...clockCalls(context),
    ...candidates.map((asset) => ({
      address: pool,
      abi: [tokenPool_position],
      functionName: 'position',
      args: [staker, operator, asset],
    })),
  ]
  const [genesis, epochLength, epoch, ...positions] = await readMany(client, calls, errors)
  const assets = named
    ? candidates
    : candidates.filter((_, i) => ((positions[i] as readonly bigint[])[0] ?? 0n) > 0n)
  return { assets, clock: { genesis, epochLength, epoch } as unknown as Clock }
}

/** The plan of a call to the pool that queues stake of these assets, in this order. */
export function queuePlan(
  context: RestakingWriteContext,
  {
    assets,
    clock,
    data,
    decode,
  }: {
    assets: readonly Address[]
    clock: Clock
    data: Hex
    decode: (result: Hex) => readonly Omit<QueuedWithdrawal, 'asset' | 'maturesAt'>[]
  },
): WritePlan<QueuedWithdrawals, QueuedWithdrawals> {
  const withDate = (queued: Omit<QueuedWithdrawal, 'maturesAt'>): QueuedWithdrawal => {
    const { asset, assets: amount, epoch, generation } = queued
    return { asset, assets: amount, epoch, generation, maturesAt: startOf(clock, epoch + 2n) }
  }
  return contractPlan(context, context.pool, data, {
    decodeResult: (result) => ({
      withdrawals: decode(result).map((queued, i) =>
        withDate({ asset: assets[i] as Address, ...queued }),
      ),
    }),
    decodeReceipt: (receipt) => ({
      withdrawals: allEvents(receipt, context.pool, tokenPool_WithdrawalQueued).map(withDate),
    }),
  })
}

// ── Completing ──────────────────────────────────────────────────────────────────────────────────────────────

/** A withdrawal to be completed. */
export type WithdrawalCompletion = {
  /** Operator that it was queued from. */
  operator: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** As queueWithdrawal gave it. */
  epoch: bigint
  /** As queueWithdrawal gave it. Default: that of the operator's pool now, which is another after the pool was wiped. */
  generation?: bigint | undefined
  /** Tokens, or stake with an operator. Default `'tokens'`. */
  receiveAs?: 'tokens' | { operator: Address } | undefined
}

/** A completion as the pool takes it. */
export type ResolvedCompletion = {
  operator: Address
  asset: Address
  generation: bigint
  epoch: bigint
  receiveAsTokens: boolean
  toOperator: Address
}

/** Completions with their generations: one round trip where one is not given. */
export async function resolveCompletions<const completions extends readonly WithdrawalCompletion[]>(
  client: QuintetClient,
  context: RestakingContext,
  completions: completions,
): Promise<OneEach<completions, ResolvedCompletion>> {
  const keys = completions.map(
    ({ operator, asset }) => [operator, assetAddress(context, asset)] as const,
  )
  const pools = completions.every(({ generation }) => generation !== undefined)
    ? []
    : await readMany(
        client,
        keys.map((args) => ({
          address: context.pool,
          abi: [tokenPool_pool] as const,
          functionName: 'pool' as const,
          args,
        })),
        context.errors,
      )
  return completions.map(({ epoch, generation, receiveAs = 'tokens' }, i) => {
    const [operator, asset] = keys[i] as readonly [Address, Address]
    const receiveAsTokens = receiveAs === 'tokens'
    return {
      operator,
      asset,
      generation: generation ?? BigInt(pools[i]?.generation ?? 0),
      epoch,
      receiveAsTokens,
      toOperator: receiveAsTokens ? zeroAddress : receiveAs.operator,
    }
  }) as OneEach<completions, ResolvedCompletion>
}
