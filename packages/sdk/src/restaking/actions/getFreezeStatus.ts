import type { Address } from 'viem'
import { isAddressEqual } from 'viem'
import { slasher_exitGap, slasher_freezeState, slasher_isFrozen } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import type { SlashCase } from '../cases.js'
import { fetchCases } from '../cases.js'
import { readContext } from '../context.js'

/** What getFreezeStatus takes. */
export type GetFreezeStatusParameters = { operator: Address } & LogRange & ActionOptions

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
  /** The cases that are not closed, oldest first. While there are any, no stake enters. */
  cases: readonly SlashCase[]
}

/**
 * Whether an operator is frozen, until when, and by which cases.
 *
 * Reads: one round trip; where cases are open, their events too.
 *
 * @example
 * const { frozen, until, cases } = await getFreezeStatus(client, { operator })
 */
export async function getFreezeStatus(
  client: QuintetClient,
  parameters: GetFreezeStatusParameters,
): Promise<GetFreezeStatusReturnType> {
  const context = readContext(client, parameters)
  const { errors, slasher: address } = context
  const { operator, fromBlock } = parameters
  const args = [operator] as const
  const [frozen, state, exitGap] = await readMany(
    client,
    [
      { address, abi: [slasher_isFrozen], functionName: 'isFrozen', args },
      { address, abi: [slasher_freezeState], functionName: 'freezeState', args },
      { address, abi: [slasher_exitGap], functionName: 'exitGap' },
    ],
    errors,
  )
  const cases = state.openCases === 0 ? [] : await fetchCases(client, context, { fromBlock })
  return {
    frozen,
    since: state.frozenSince,
    until: state.frozenUntil,
    streakStart: state.streakStart,
    exitGapUntil: state.frozenUntil === 0 ? 0 : state.frozenUntil + Number(exitGap),
    cases: cases.filter(
      (one) => one.state === 'open' && isAddressEqual(one.data.operator, operator),
    ),
  }
}
