import type { Address, ContractFunctionParameters } from 'viem'
import { tokenPool_claim, tokenPool_WithdrawalQueued } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import { clockCalls, startOf } from '../clock.js'
import { readContext } from '../context.js'

/** What getWithdrawals takes. */
export type GetWithdrawalsParameters = {
  /** Default: the client's account. */
  staker?: Address | undefined
} & LogRange &
  ActionOptions

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

/**
 * The withdrawals of a staker that are not completed, found from its events.
 *
 * Reads: the events, then one round trip.
 *
 * @example
 * const withdrawals = await getWithdrawals(client, { staker })
 */
export async function getWithdrawals(
  client: QuintetClient,
  parameters: GetWithdrawalsParameters = {},
): Promise<readonly WithdrawalView[]> {
  const context = readContext(client, parameters)
  const { errors, pool } = context
  const staker = parameters.staker ?? resolveAccount(client, undefined).address
  const logs = await readLogs(client, {
    address: pool,
    events: [tokenPool_WithdrawalQueued],
    first: staker,
    fromBlock: parameters.fromBlock,
    errors,
  })
  const keys = new Map(
    logs.map(({ args: { operator, asset, generation, epoch } }) => [
      `${operator}${asset}${generation}/${epoch}`,
      { operator, asset, generation, epoch },
    ]),
  )
  const queued = [...keys.values()]
  const calls: ContractFunctionParameters[] = [
    ...clockCalls(context),
    ...queued.map(({ operator, asset, generation, epoch }) => ({
      address: pool,
      abi: [tokenPool_claim],
      functionName: 'claim',
      args: [staker, operator, asset, generation, epoch],
    })),
  ]
  const [genesis, epochLength, now, ...claims] = (await readMany(
    client,
    calls,
    errors,
  )) as readonly unknown[]
  const clock = { genesis, epochLength, epoch: now } as Parameters<typeof startOf>[0]
  return queued.flatMap((key, i) => {
    const [shares, assets, , isBlocked] = claims[i] as [bigint, bigint, bigint, boolean]
    if (shares === 0n) return []
    const isMature = clock.epoch >= key.epoch + 2n
    const maturesAt = startOf(clock, key.epoch + 2n)
    const state = isBlocked ? 'blocked' : isMature ? 'mature' : 'pending'
    return [{ ...key, shares, assets, maturesAt, state } as const]
  })
}
