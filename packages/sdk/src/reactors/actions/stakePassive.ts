import type { QuintetClient } from '../../core/client.js'
import type { WriteOptions } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import type {
  StakeDirectorErrorType,
  StakeDirectorOutcome,
  StakeDirectorReturnType,
} from './stakeDirector.js'
import { stakeDirector } from './stakeDirector.js'

/** What stakePassive takes. */
export type StakePassiveParameters = {
  /** TOKE wei. */
  amount: bigint
} & WriteOptions

/** What stakePassive may throw. */
export type StakePassiveErrorType = StakeDirectorErrorType

/**
 * Stakes TOKE without a vote: it earns in, and bears losses of, every reactor in proportion.
 *
 * Reads and sends: as `stakeDirector`. Errors: the same.
 *
 * @example
 * const { shares } = await stakePassive(client, { amount: parseEther('1000') })
 */
export const stakePassive: WriteAction<
  StakePassiveParameters,
  StakeDirectorOutcome,
  StakeDirectorReturnType
> = /*#__PURE__*/ Object.assign(
  (client: QuintetClient, parameters: StakePassiveParameters) =>
    stakeDirector(client, { ...parameters, reactorId: 0n }),
  {
    simulate: (client: QuintetClient, parameters: StakePassiveParameters) =>
      stakeDirector.simulate(client, { ...parameters, reactorId: 0n }),
    calls: (client: QuintetClient, parameters: StakePassiveParameters) =>
      stakeDirector.calls(client, { ...parameters, reactorId: 0n }),
  },
)
