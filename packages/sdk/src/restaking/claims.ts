import type { Address, ContractFunctionParameters } from 'viem'
import { tokenPool_claim } from '../abis/generated.js'
import type { Clock } from './clock.js'
import { startOf } from './clock.js'
import type { RestakingContext } from './context.js'

/** What names a claim of a staker: one pool, generation and epoch. */
export type ClaimKey = { operator: Address; asset: Address; generation: bigint; epoch: bigint }

/** A withdrawal that has not been completed. */
export type WithdrawalView = {
  operator: Address
  asset: Address
  generation: bigint
  epoch: bigint
  /** Shares of the withdrawal's bucket. */
  shares: bigint
  /** Token units now; a slash before it matures lowers them. */
  assets: bigint
  /** Unix seconds. */
  maturesAt: bigint
  /** `blocked`: mature, or to mature, and held back by a freeze of its operator. */
  state: 'pending' | 'mature' | 'blocked'
}

/** Each claim once that these events tell of. */
export function claimKeys(events: readonly ClaimKey[]): readonly ClaimKey[] {
  const keys = events.map(
    ({ operator, asset, generation, epoch }) =>
      [
        `${operator}${asset}${generation}/${epoch}`,
        { operator, asset, generation, epoch },
      ] as const,
  )
  return [...new Map(keys).values()]
}

/** The call that reads a claim. */
export function claimCall(
  { pool }: RestakingContext,
  staker: Address,
  { operator, asset, generation, epoch }: ClaimKey,
): ContractFunctionParameters {
  const args = [staker, operator, asset, generation, epoch]
  return { address: pool, abi: [tokenPool_claim], functionName: 'claim', args }
}

/** What {@link claimCall} gives: shares, assets, the time of maturity, whether a freeze holds it back. */
export type ClaimValues = readonly [bigint, bigint, bigint, boolean]

/** The claims that hold something, with their states. */
export function withdrawalViews(
  clock: Clock,
  claims: readonly ClaimKey[],
  values: readonly ClaimValues[],
): readonly WithdrawalView[] {
  return claims.flatMap((key, i) => {
    const [shares = 0n, assets = 0n, , isBlocked] = values[i] ?? []
    if (shares === 0n) return []
    const isMature = clock.epoch >= key.epoch + 2n
    const state = isBlocked ? 'blocked' : isMature ? 'mature' : 'pending'
    return [{ ...key, shares, assets, maturesAt: startOf(clock, key.epoch + 2n), state } as const]
  })
}
