import type { Address, Hex } from 'viem'
import { numberToHex } from 'viem'
import { cycleManager_PositionMarked, cycleManager_ReactorSettled } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readContext } from '../context.js'

/** What ilReport takes. */
export type IlReportParameters = {
  /** TOKEN reactor. */
  reactorId: bigint
  /** First and last cycle. Default: all. */
  fromCycle?: bigint | undefined
  toCycle?: bigint | undefined
} & LogRange &
  ActionOptions

/** A position as one settlement marked it. USD, WAD, but for the amounts. */
export type VenueReport = {
  venue: bigint
  /** Units of A and of B. */
  a: bigint
  b: bigint
  hold: bigint
  value: bigint
  fees: bigint
  il: bigint
  /** Value less hold: what the position has done, fees that stay in it included. */
  net: bigint
}

/** A settlement of a reactor. */
export type SettlementReport = {
  cycle: bigint
  /** USD, WAD; signed. */
  equity: bigint
  /** Tiers used: reserve (USD, WAD), stake (TOKE wei), treasury (units of B), haircuts (units of A and B). */
  reserveUsed: bigint
  slashToke: bigint
  backstopB: bigint
  haircutA: bigint
  haircutB: bigint
  /** Units of A that holders got back of earlier haircuts. */
  restoredA: bigint
  venues: readonly VenueReport[]
}

/** What ilReport resolves to. */
export type IlReportReturnType = readonly SettlementReport[]

/**
 * What a reactor's positions won and lost against holding, cycle by cycle, and who paid.
 *
 * Reads: the events of its settlements, one round trip.
 *
 * @example
 * const cycles = await ilReport(client, { reactorId: 2n, fromCycle: 10n })
 */
export async function ilReport(
  client: QuintetClient,
  parameters: IlReportParameters,
): Promise<IlReportReturnType> {
  const context = readContext(client, parameters)
  const { reactorId, fromCycle = 0n, toCycle } = parameters
  const address: Address = context.at('CycleManager')
  const first: Hex = numberToHex(reactorId, { size: 32 })
  const logs = await readLogs(client, {
    address,
    events: [cycleManager_PositionMarked, cycleManager_ReactorSettled],
    first,
    fromBlock: parameters.fromBlock,
    errors: context.errors,
  })
  const reports: SettlementReport[] = []
  // A settlement marks its positions first, and then says what came of it.
  let venues: VenueReport[] = []
  for (const log of logs) {
    if (log.eventName === 'PositionMarked') {
      const { venue, a, b, hold, value, fees, il } = log.args
      venues.push({ venue, a, b, hold, value, fees, il, net: value - hold })
      continue
    }
    const { reactorId: _, ...settled } = log.args
    reports.push({ ...settled, venues })
    venues = []
  }
  return reports.filter(
    ({ cycle }) => cycle >= fromCycle && (toCycle === undefined || cycle <= toCycle),
  )
}
