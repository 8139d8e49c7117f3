import type { StalePriceError } from '../../abis/commonErrors.js'
import { reactorLens_previewRollover } from '../../abis/generated.js'
import type { NotTokenReactorError, UnknownReactorError } from '../../abis/reactorsErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { WaterfallOutput } from '../math.js'

/** What previewRollover takes. */
export type PreviewRolloverParameters = {
  /** TOKEN reactor. */
  reactorId: bigint
} & ActionOptions

/** A position as a settlement would mark it now. USD, WAD, but for the amounts. */
export type PreviewedMark = {
  /** Units of A and of B. */
  a: bigint
  b: bigint
  hold: bigint
  value: bigint
  fees: bigint
  il: bigint
}

/** What previewRollover resolves to. */
export type PreviewRolloverReturnType = {
  /** Positions, in the order of venues. */
  marks: readonly PreviewedMark[]
  /** Equity before restores and sweep, USD, WAD; signed. */
  equity: bigint
  /** What each tier of the waterfall would give. */
  tiers: WaterfallOutput
  /** Equity after restores and sweep, USD, WAD; signed. */
  equityLeft: bigint
  /** Units of the base asset that the reactor asks for, and gets. */
  demandB: bigint
  allotted: bigint
  /** Value placed, USD, WAD, and how the votes spread it over the venues. */
  exposure: bigint
  targets: readonly bigint[]
  rewards: {
    /** The stake's part of both sides' value, and the multiplier of the reactor, WAD. */
    qWad: bigint
    muWad: bigint
    /** TOKE wei to holders of shares, to directors, and the passive stake's part of the latter. */
    lp: bigint
    ld: bigint
    ldPassive: bigint
  }
}

/** What previewRollover may throw. */
export type PreviewRolloverErrorType = NotTokenReactorError | StalePriceError | UnknownReactorError

/**
 * What a rollover would do with a reactor at the prices of this second: marks, who would bear a loss, what would be
 * placed, what both sides would earn.
 *
 * Reads: one round trip. Errors: {@link NotTokenReactorError}, {@link StalePriceError}, {@link UnknownReactorError}.
 *
 * @example
 * const { equity, tiers, targets } = await previewRollover(client, { reactorId: 2n })
 */
export async function previewRollover(
  client: QuintetClient,
  parameters: PreviewRolloverParameters,
): Promise<PreviewRolloverReturnType> {
  const context = readContext(client, parameters)
  const [preview] = await readMany(
    client,
    [
      {
        address: context.at('ReactorLens'),
        abi: [reactorLens_previewRollover],
        functionName: 'previewRollover',
        args: [parameters.reactorId],
      },
    ],
    context.errors,
  )
  const { marks, waterfall, rewards, ldPassive, ...rest } = preview
  return {
    ...rest,
    marks: marks.map(({ target: _, ...mark }) => mark),
    targets: marks.map(({ target }) => target),
    equity: waterfall.equity,
    tiers: waterfall,
    rewards: { ...rewards, ldPassive },
  }
}
