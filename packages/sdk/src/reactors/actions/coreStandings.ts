import type { Address } from 'viem'
import {
  coreEvent_candidates,
  coreEvent_end,
  coreEvent_looksUntil,
  coreEvent_phase,
  coreEvent_seats,
  coreEvent_tallies,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { chosen, readContext } from '../context.js'
import { coreWinners } from '../eventMath.js'

/** What coreStandings takes. */
export type CoreStandingsParameters = {
  /** The event. Default: the deployment's. */
  event?: Address | undefined
} & ActionOptions

/** A candidate and its votes. */
export type CoreStanding = {
  id: number
  /** Token that would get a reactor. */
  candidate: Address
  /** Millionths of a TOKE. */
  votes: bigint
  /** Whether it would have a seat now. */
  hasSeat: boolean
}

/** What coreStandings resolves to. */
export type CoreStandingsReturnType = {
  phase: 'pending' | 'vote' | 'lastLook' | 'ended' | 'final'
  /** Unix seconds at which the last look begins and ends. */
  votesUntil: bigint
  looksUntil: bigint
  /** How many candidates win. */
  seats: bigint
  /** Most votes first, ties to the lower id. */
  standings: readonly CoreStanding[]
}

const phases = ['pending', 'vote', 'lastLook', 'ended', 'final'] as const

/**
 * Candidates of a CoRE event by their votes.
 *
 * Reads: one round trip.
 *
 * @example
 * const { standings } = await coreStandings(client)
 */
export async function coreStandings(
  client: QuintetClient,
  parameters: CoreStandingsParameters = {},
): Promise<CoreStandingsReturnType> {
  const context = readContext(client, parameters)
  const address = chosen(context, 'CoreEvent', parameters.event)
  const [phase, votesUntil, looksUntil, seats, tallies, candidates] = await readMany(
    client,
    [
      { address, abi: [coreEvent_phase], functionName: 'phase' },
      { address, abi: [coreEvent_end], functionName: 'end' },
      { address, abi: [coreEvent_looksUntil], functionName: 'looksUntil' },
      { address, abi: [coreEvent_seats], functionName: 'seats' },
      { address, abi: [coreEvent_tallies], functionName: 'tallies' },
      { address, abi: [coreEvent_candidates], functionName: 'candidates' },
    ],
    context.errors,
  )
  const seated = new Set(coreWinners(tallies, Number(seats)))
  const standings = candidates
    .map((candidate, id) => ({
      id,
      candidate,
      votes: tallies[id] ?? 0n,
      hasSeat: seated.has(id),
    }))
    .sort((x, y) => (x.votes === y.votes ? x.id - y.id : x.votes > y.votes ? -1 : 1))
  return { phase: phases[phase] ?? 'pending', votesUntil, looksUntil, seats, standings }
}
