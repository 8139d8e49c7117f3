import type { Address } from 'viem'
import {
  cycleManager_exitState,
  cycleManager_reactorInfo,
  cycleManager_settledState,
  cycleManager_venues,
  directorStaking_effectiveStake,
  directorStaking_tallies,
  reactor_ledger,
  reactor_rewardState,
  reactor_status,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { ReactorRef } from '../context.js'
import { reactorAddress, reactorBasics, readContext } from '../context.js'

/** What reactorState takes: the reactor, or its id. */
export type ReactorStateParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef | bigint
} & ActionOptions

/** A venue of a reactor. */
export type ReactorVenue = {
  adapter: Address
  state: 'active' | 'inactive' | 'abandoned'
  /** Votes: Σ floor(shares / 1e12) · bps. */
  tally: bigint
  /** Units put in, as marked at the last settlement. */
  principalA: bigint
  principalB: bigint
  /** Most that its price may be off the oracle's for an addition, basis points. */
  maxDeviationBps: number
}

/** What reactorState resolves to. */
export type ReactorStateReturnType = {
  reactor: Address
  reactorId: bigint
  kind: 'token' | 'pair'
  status: 'created' | 'active' | 'windingDown' | 'closed'
  asset: Address
  decimals: number
  /** PAIR reactor of a TOKEN reactor; 0 for a PAIR reactor. */
  pairId: bigint
  /** Units of share, those in escrow included. */
  shares: bigint
  /** Shares in escrow of the open batch. */
  pending: bigint
  /** L: units of the asset owed to holders. */
  claims: bigint
  /** Units at hand. */
  idle: bigint
  /** Exits that are settled and not funded, units of the asset. */
  unfunded: bigint
  /** Units of the base asset borrowed, and at hand. */
  debt: bigint
  idleBase: bigint
  /** What holders lost and may get back. */
  haircutOwed: bigint
  /** Equity at the last settlement, USD, WAD. */
  equityWad: bigint
  /** Average fees a cycle, USD, WAD. */
  feeAverageWad: bigint
  /** Whether the last rollover left it out. */
  isSkipped: boolean
  /** Directed stake, and its part of the passive stake, TOKE wei. */
  directed: bigint
  passivePart: bigint
  /** TOKE wei a second to holders of shares, until `rewardsUntil` (Unix seconds). */
  rewardRate: bigint
  rewardsUntil: bigint
  venues: readonly ReactorVenue[]
}

const statuses = ['created', 'active', 'windingDown', 'closed'] as const
const venueStates = ['active', 'inactive', 'abandoned'] as const

/**
 * Everything about a reactor: its books, its stake and votes, its venues.
 *
 * Reads: two round trips, three where the id is not given.
 *
 * @example
 * const { claims, idle, venues } = await reactorState(client, { reactor: 'tWETH' })
 */
export async function reactorState(
  client: QuintetClient,
  parameters: ReactorStateParameters,
): Promise<ReactorStateReturnType> {
  const context = readContext(client, parameters)
  const { errors } = context
  const manager = context.at('CycleManager')
  const staking = context.at('DirectorStaking')
  const { reactor: given } = parameters
  const id =
    typeof given === 'bigint'
      ? given
      : (await reactorBasics(client, context, reactorAddress(context, given))).id
  const of = { address: manager, args: [id] as const }
  const [info, settled, exits, venues, stake, tallies] = await readMany(
    client,
    [
      { ...of, abi: [cycleManager_reactorInfo], functionName: 'reactorInfo' },
      { ...of, abi: [cycleManager_settledState], functionName: 'settledState' },
      { ...of, abi: [cycleManager_exitState], functionName: 'exitState' },
      { ...of, abi: [cycleManager_venues], functionName: 'venues' },
      {
        address: staking,
        abi: [directorStaking_effectiveStake],
        functionName: 'effectiveStake',
        args: [id],
      },
      { address: staking, abi: [directorStaking_tallies], functionName: 'tallies', args: [id] },
    ],
    errors,
  )
  const address = info.reactor
  const [ledger, status, rewards] = await readMany(
    client,
    [
      { address, abi: [reactor_ledger], functionName: 'ledger' },
      { address, abi: [reactor_status], functionName: 'status' },
      { address, abi: [reactor_rewardState], functionName: 'rewardState' },
    ],
    errors,
  )
  const [directed, passivePart] = stake
  const [rewardRate, rewardsUntil] = rewards
  const [, equityWad, isSkipped] = exits
  return {
    reactor: address,
    reactorId: id,
    kind: info.kind === 0 ? 'token' : 'pair',
    status: statuses[status] ?? 'created',
    asset: info.asset,
    decimals: info.decimals,
    pairId: BigInt(info.pairId),
    shares: ledger.shares,
    pending: ledger.pending,
    claims: ledger.claims,
    idle: ledger.idle,
    unfunded: ledger.owed - ledger.funded,
    debt: ledger.debt,
    idleBase: ledger.idleBase,
    haircutOwed: ledger.haircutOwed,
    equityWad,
    feeAverageWad: settled.feeAverage,
    isSkipped,
    directed,
    passivePart,
    rewardRate,
    rewardsUntil,
    venues: venues.map((venue, i) => ({
      adapter: venue.adapter,
      state: venueStates[venue.state] ?? 'active',
      tally: tallies[i] ?? 0n,
      principalA: venue.principalA,
      principalB: venue.principalB,
      maxDeviationBps: venue.maxDeviationBps,
    })),
  }
}
