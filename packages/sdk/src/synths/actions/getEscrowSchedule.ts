import type { Address } from 'viem'
import { rewardEscrow_schedule, rewardEscrow_vestable } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import { readContext, subject } from '../context.js'

/** SYN that vests at one moment. */
export type EscrowEntry = {
  /** Units of SYN. */
  amount: bigint
  /** Unix seconds. */
  vestAt: number
  /** `reward`: claimed rewards; `token`: schedules of the governor. */
  escrow: 'reward' | 'token'
}

/** More than an account can have: entries of a day merge, and vest after a year. */
const maxEntries = 1000n

/** What getEscrowSchedule takes. */
export type GetEscrowScheduleParameters = {
  /** Default: the client's account. */
  account?: Address | undefined
} & ActionOptions

/** An account's escrowed SYN. */
export type GetEscrowScheduleReturnType = {
  /** What is not paid out yet, oldest first. */
  entries: readonly EscrowEntry[]
  /** Units of SYN that vest would pay out now, of both escrows. */
  vested: bigint
  /** The entry that matures next; undefined when none is left. */
  next: EscrowEntry | undefined
}

/**
 * What an account has in escrow, and when it vests.
 *
 * Reads: one round trip.
 *
 * @example
 * const { vested, next } = await getEscrowSchedule(client)
 */
export async function getEscrowSchedule(
  client: QuintetClient,
  parameters: GetEscrowScheduleParameters = {},
): Promise<GetEscrowScheduleReturnType> {
  const { deployment, errors } = readContext(client, parameters)
  const account = subject(client, parameters.account)
  const escrows = [
    { escrow: 'reward', address: contractAddress(deployment, 'rewardEscrow') },
    { escrow: 'token', address: contractAddress(deployment, 'tokenEscrow') },
  ] as const
  const [reward, token] = escrows
  const abi = [rewardEscrow_schedule, rewardEscrow_vestable] as const
  const everything = [account, 0n, maxEntries] as const
  const [rewards, vestedRewards, tokens, vestedTokens] = await readMany(
    client,
    [
      { address: reward.address, abi, functionName: 'schedule', args: everything },
      { address: reward.address, abi, functionName: 'vestable', args: [account] },
      { address: token.address, abi, functionName: 'schedule', args: everything },
      { address: token.address, abi, functionName: 'vestable', args: [account] },
    ],
    errors,
  )
  const entries = [
    ...rewards.map((entry) => ({ ...entry, escrow: reward.escrow })),
    ...tokens.map((entry) => ({ ...entry, escrow: token.escrow })),
  ].sort((a, b) => a.vestAt - b.vestAt)
  const vested = vestedRewards + vestedTokens
  // What has matured stands first: the rest of the list is still to come.
  let matured = 0n
  const next = entries.find(({ amount }) => {
    matured += amount
    return matured > vested
  })
  return { entries, vested, next }
}
