import type { Address } from 'viem'
import { slasher_exitGap, slasher_freezeState, slasher_isFrozen } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'

/** What getFreezeStatus takes. */
export type GetFreezeStatusParameters = { operator: Address } & ActionOptions

/** What getFreezeStatus resolves to. */
export type GetFreezeStatusReturnType = {
  frozen: boolean
  /** Unix seconds; 0 where the operator was never frozen. */
  since: number
  /** Unix seconds at which the freeze lapses by itself, or has ended. */
  until: number
  /** Unix seconds at which the present chain of freezes began. */
  streakStart: number
  /** Unix seconds until which exits stay open after a chain of freezes that reached its limit. */
  exitGapUntil: number
  /** Cases that are not closed. While there are any, no stake enters. */
  openCases: number
}

/**
 * Whether an operator is frozen, and until when.
 *
 * Reads: one round trip.
 *
 * @example
 * const { frozen, until } = await getFreezeStatus(client, { operator })
 */
export async function getFreezeStatus(
  client: QuintetClient,
  parameters: GetFreezeStatusParameters,
): Promise<GetFreezeStatusReturnType> {
  const { errors, slasher: address } = readContext(client, parameters)
  const args = [parameters.operator] as const
  const [frozen, state, exitGap] = await readMany(
    client,
    [
      { address, abi: [slasher_isFrozen], functionName: 'isFrozen', args },
      { address, abi: [slasher_freezeState], functionName: 'freezeState', args },
      { address, abi: [slasher_exitGap], functionName: 'exitGap' },
    ],
    errors,
  )
  return {
    frozen,
    since: state.frozenSince,
    until: state.frozenUntil,
    streakStart: state.streakStart,
    exitGapUntil: state.frozenUntil === 0 ? 0 : state.frozenUntil + Number(exitGap),
    openCases: state.openCases,
  }
}
