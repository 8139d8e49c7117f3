import type { Address } from 'viem'
import { tokenPool_WithdrawalQueued } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import type { ClaimValues, WithdrawalView } from '../claims.js'
import { claimCall, claimKeys, withdrawalViews } from '../claims.js'
import type { Clock } from '../clock.js'
import { clockCalls } from '../clock.js'
import { readContext } from '../context.js'

/** What getWithdrawals takes. */
export type GetWithdrawalsParameters = {
  /** Default: the client's account. */
  staker?: Address | undefined
} & LogRange &
  ActionOptions

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
  const claims = claimKeys(logs.map(({ args }) => args))
  const values = await readMany(
    client,
    [...clockCalls(context), ...claims.map((claim) => claimCall(context, staker, claim))],
    errors,
  )
  const [genesis, epochLength, epoch, ...read] = values as readonly unknown[]
  return withdrawalViews({ genesis, epochLength, epoch } as Clock, claims, read as ClaimValues[])
}
