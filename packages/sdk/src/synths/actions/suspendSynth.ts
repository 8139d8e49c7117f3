import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { StalePriceError } from '../../abis/commonErrors.js'
import {
  synthRegistry_SynthHalted,
  synthRegistry_suspendSynthWithInvalidRate,
} from '../../abis/generated.js'
import type {
  PriceNotBrokenError,
  SynthSuspendedError,
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
import { synthKey, synthSymbol } from '../units.js'

/** What suspendSynth takes. */
export type SuspendSynthParameters = {
  /** Synth whose price trips the circuit breaker. */
  synth: SynthRef
} & WriteOptions

/** What was suspended. */
export type SuspendSynthOutcome = {
  /** The synth. */
  synth: SynthRef
}

/** What suspendSynth resolves to. */
export type SuspendSynthReturnType = { hash: Hash } & SuspendSynthOutcome

/** What suspendSynth may throw. */
export type SuspendSynthErrorType =
  | PriceNotBrokenError
  | StalePriceError
  | SynthSuspendedError
  | UnknownSynthError
  | WriteErrorType

/**
 * Suspends a synth whose price trips the circuit breaker. Anyone may; an exchange does the same.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link PriceNotBrokenError}, {@link SynthSuspendedError} where it is already, {@link StalePriceError},
 * {@link UnknownSynthError}.
 *
 * @example
 * await suspendSynth(client, { synth: 'sBTC' })
 */
export const suspendSynth: WriteAction<
  SuspendSynthParameters,
  SuspendSynthOutcome,
  SuspendSynthReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SuspendSynthParameters,
): Promise<WritePlan<SuspendSynthOutcome, SuspendSynthOutcome>> {
  const context = writeContext(client, parameters)
  const { registry } = context
  const { synth } = parameters
  const data = encodeFunctionData({
    abi: [synthRegistry_suspendSynthWithInvalidRate],
    args: [synthKey(synth)],
  })
  return contractPlan(context, registry, data, {
    decodeResult: () => ({ synth }),
    decodeReceipt: (receipt) => ({
      synth: synthSymbol(requireEvent(receipt, registry, synthRegistry_SynthHalted).key),
    }),
  })
}
