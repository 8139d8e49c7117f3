import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { StalePriceError } from '../../abis/commonErrors.js'
import { synthRegistry_freezeRate, synthRegistry_InversePriceFrozen } from '../../abis/generated.js'
import type {
  CollateralPriceDeviationError,
  InverseNotAtLimitError,
  UnknownSynthError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { SynthRef } from '../context.js'
import { writeContext } from '../context.js'
import { synthKey } from '../units.js'

/** What freezeRate takes. */
export type FreezeRateParameters = {
  /** Inverse synth at a limit. */
  synth: SynthRef
} & WriteOptions

/** What froze. */
export type FreezeRateOutcome = {
  /** Price at which it stays, USD, WAD; undefined in a simulation. */
  priceWad: bigint | undefined
}

/** What freezeRate resolves to. */
export type FreezeRateReturnType = { hash: Hash } & FreezeRateOutcome

/** What freezeRate may throw. */
export type FreezeRateErrorType =
  | CollateralPriceDeviationError
  | InverseNotAtLimitError
  | StalePriceError
  | UnknownSynthError
  | WriteErrorType

/**
 * Freezes an inverse synth that has reached a limit. Anyone may; exchanges and snapshots do the same.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InverseNotAtLimitError}, {@link UnknownSynthError}, {@link StalePriceError} or
 * {@link CollateralPriceDeviationError} for a price that is not sound.
 *
 * @example
 * const { priceWad } = await freezeRate(client, { synth: 'iBTC' })
 */
export const freezeRate: WriteAction<
  FreezeRateParameters,
  FreezeRateOutcome,
  FreezeRateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FreezeRateParameters,
): Promise<WritePlan<FreezeRateOutcome, FreezeRateOutcome>> {
  const context = writeContext(client, parameters)
  const { registry } = context
  const { synth } = parameters
  const data = encodeFunctionData({
    abi: [synthRegistry_freezeRate],
    args: [synthKey(synth)],
  })
  return contractPlan(context, registry, data, {
    decodeResult: () => ({ priceWad: undefined }),
    decodeReceipt: (receipt) => ({
      priceWad: requireEvent(receipt, registry, synthRegistry_InversePriceFrozen).priceWad,
    }),
  })
}
