import type { BandsActions } from './bands/decorator.js'
import { bandsActions } from './bands/decorator.js'
import type { QuintetClient } from './core/client.js'
import type { QuintetDeployment } from './core/deployment.js'
import type { ReactorsActions } from './reactors/decorator.js'
import { reactorsActions } from './reactors/decorator.js'
import type { RestakingActions } from './restaking/decorator.js'
import { restakingActions } from './restaking/decorator.js'
import type { RollupActions } from './rollup/decorator.js'
import { rollupActions } from './rollup/decorator.js'
import type { SynthsActions } from './synths/decorator.js'
import { synthsActions } from './synths/decorator.js'

/** Parameters of {@link quintetActions}. */
export type QuintetActionsParameters = {
  /** Deployment that the actions work on. Default: the built-in one of the client's chain. */
  deployment?: QuintetDeployment | undefined
  /** URL of a node of the rollup, for the actions that speak to one. */
  rollupNode?: string | undefined
}

/** What {@link quintetActions} adds to a client: one namespace a module. */
export type QuintetActions = {
  bands: BandsActions
  reactors: ReactorsActions
  restaking: RestakingActions
  rollup: RollupActions
  synths: SynthsActions
}

/**
 * Adds every action to a viem client, in one namespace a module.
 *
 * @example
 * const client = createWalletClient({ account, chain, transport })
 *   .extend(publicActions)
 *   .extend(quintetActions())
 * const { debt } = await client.bands.getPosition({ market: 'WETH' })
 */
export function quintetActions({
  deployment,
  rollupNode,
}: QuintetActionsParameters = {}): (client: QuintetClient) => QuintetActions {
  return (client) => ({
    bands: bandsActions(client, deployment),
    reactors: reactorsActions(client, deployment),
    restaking: restakingActions(client, deployment),
    rollup: rollupActions(client, deployment, rollupNode),
    synths: synthsActions(client, deployment),
  })
}
