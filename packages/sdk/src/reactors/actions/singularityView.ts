import { reactorTreasury_singularity } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'

/** What singularityView takes. */
export type SingularityViewParameters = ActionOptions

/** What singularityView resolves to. */
export type SingularityViewReturnType = {
  /** Own part of the depth that all reactors need, WAD, rounded down. */
  ratioWad: bigint
  /** Rollovers in a row with all of it. */
  streak: bigint
  /** Whether the streak is long enough. */
  reached: boolean
}

/**
 * How far the protocol's own value fills the reactors.
 *
 * Reads: one round trip.
 *
 * @example
 * const { ratioWad, streak } = await singularityView(client)
 */
export async function singularityView(
  client: QuintetClient,
  parameters: SingularityViewParameters = {},
): Promise<SingularityViewReturnType> {
  const context = readContext(client, parameters)
  const [[ratioWad, streak, reached]] = await readMany(
    client,
    [
      {
        address: context.at('Treasury'),
        abi: [reactorTreasury_singularity],
        functionName: 'singularity',
      },
    ],
    context.errors,
  )
  return { ratioWad, streak, reached }
}
