import {
  cycleManager_settledState,
  reactorParameters_rewardParams,
  rewardsEngine_aprs,
  rewardsEngine_emissionOfCycle,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { ReactorRef } from '../context.js'
import { reactorAddress, reactorBasics, readContext } from '../context.js'
import { balanceSplit } from '../math.js'

/** What reactorApy takes. */
export type ReactorApyParameters = {
  /** Reactor, by the symbol of its share, by address, or by id. */
  reactor: ReactorRef | bigint
} & ActionOptions

/** What reactorApy resolves to. */
export type ReactorApyReturnType = {
  /** Yearly rate of holders of shares, WAD; 0 where there are none. */
  lpApr: bigint
  /** Yearly rate of directors, WAD; 0 where there are none. */
  ldApr: bigint
  /** q of the last split: the stake's part of both sides' value, WAD. */
  ratio: bigint
  /** Multiplier of a reactor with that ratio, WAD. */
  mu: bigint
  /** TOKE wei that the next rollover may hand out in all. */
  emission: bigint
}

/**
 * What both sides of a reactor earn now, in TOKE. `math.cycleRewards` and `math.apr` compute the same for any state.
 *
 * Reads: one round trip, two where the id is not given.
 *
 * @example
 * const { lpApr, ldApr } = await reactorApy(client, { reactor: 'tWETH' })
 */
export async function reactorApy(
  client: QuintetClient,
  parameters: ReactorApyParameters,
): Promise<ReactorApyReturnType> {
  const context = readContext(client, parameters)
  const { reactor } = parameters
  const id =
    typeof reactor === 'bigint'
      ? reactor
      : (await reactorBasics(client, context, reactorAddress(context, reactor))).id
  const engine = context.at('RewardsEngine')
  const [[lpApr, ldApr], emission, { lastQ }, params] = await readMany(
    client,
    [
      { address: engine, abi: [rewardsEngine_aprs], functionName: 'aprs', args: [id] },
      {
        address: engine,
        abi: [rewardsEngine_emissionOfCycle],
        functionName: 'emissionOfCycle',
      },
      {
        address: context.at('CycleManager'),
        abi: [cycleManager_settledState],
        functionName: 'settledState',
        args: [id],
      },
      {
        address: context.at('ReactorParameters'),
        abi: [reactorParameters_rewardParams],
        functionName: 'rewardParams',
      },
    ],
    context.errors,
  )
  const { muWad } = balanceSplit(WAD, lastQ, params.leastBalanceWad)
  return { lpApr, ldApr, ratio: lastQ, mu: muWad, emission }
}
