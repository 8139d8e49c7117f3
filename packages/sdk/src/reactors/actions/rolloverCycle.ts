import type { Hash } from 'viem'
import type { StalePriceError } from '../../abis/commonErrors.js'
import { CycleNotEndedError, type WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import type { WriteErrorType, WriteOptions } from '../../core/write.js'
import { writeContext } from '../context.js'
import type { RolloverStepResult } from '../rolloverSteps.js'
import { estimateStep, fitIds, nextStep, readRollover, sendStep } from '../rolloverSteps.js'

/** What rolloverCycle takes. */
export type RolloverCycleParameters = {
  /** Most gas of one transaction: above it the rollover is sent in steps. Default: one call, whatever it needs. */
  maxGas?: bigint | undefined
} & Omit<WriteOptions, 'approve'>

/** What rolloverCycle resolves to. */
export type RolloverCycleReturnType = {
  /** One a transaction, in their order. */
  hashes: readonly Hash[]
  /** Cycle that ended. Undefined while a straggler keeps the rollover open, and when others have completed it. */
  cycle: bigint | undefined
  /** TOKE wei that the account was paid. */
  bounty: bigint
  /** Reactors that were left out, with the reason of each. */
  skipped: RolloverStepResult['skipped']
}

/** What rolloverCycle may throw. */
export type RolloverCycleErrorType =
  | CycleNotEndedError
  | StalePriceError
  | WrongPhaseError
  | WriteErrorType

/**
 * Rolls the cycle over, from whatever phase it is in: settles every reactor, moves liquidity to where the votes say, sets
 * rewards. Anybody may, and is paid.
 *
 * Reads: how far the rollover is and what it costs. Sends: one transaction, or one a step where `maxGas` asks for it.
 * Errors: {@link CycleNotEndedError} before the cycle's end, and within the grace window the first error of any reactor.
 *
 * @example
 * const { cycle, bounty, skipped } = await rolloverCycle(client, {})
 */
export async function rolloverCycle(
  client: QuintetClient,
  parameters: RolloverCycleParameters = {},
): Promise<RolloverCycleReturnType> {
  const context = writeContext(client, parameters)
  const { maxGas } = parameters
  const results: RolloverStepResult[] = []
  let state = await readRollover(client, context)
  if (!nextStep(state)) {
    throw inputError(context.errors, CycleNotEndedError, { nextStart: state.nextCycleStart })
  }
  const whole = await estimateStep(client, context, 'rollover', [])
  if (maxGas === undefined || whole <= maxGas) {
    results.push(await sendStep(client, context, 'rollover', []))
  } else {
    const { cycle } = state
    for (let next = nextStep(state); next && state.cycle === cycle; next = nextStep(state)) {
      const { ids } = await fitIds(client, context, next.step, next.ids, maxGas)
      results.push(await sendStep(client, context, next.step, ids))
      state = await readRollover(client, context)
    }
  }
  return {
    hashes: results.map(({ hash }) => hash),
    cycle: results.at(-1)?.completed,
    bounty: results.reduce((sum, { bounty }) => sum + bounty, 0n),
    skipped: results.flatMap(({ skipped }) => skipped),
  }
}
