import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { exchanger_ExchangeEntrySettled, exchanger_settle } from '../../abis/generated.js'
import type {
  NothingToSettleError,
  UnknownSynthError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { SynthRef } from '../context.js'
import { synthFormatter, writeContext } from '../context.js'
import { synthKey } from '../units.js'

/** What settle takes. */
export type SettleParameters = {
  /** Synth that was received. */
  synth: SynthRef
  /** Whose exchanges; anyone may settle for anyone. Default: the signer. */
  holder?: Address | undefined
} & WriteOptions

/** What a settlement corrects. */
export type SettleOutcome = {
  /** Units taken. */
  reclaimed: bigint
  /** Units given. */
  refunded: bigint
  /** How many exchanges were settled. */
  entries: bigint
}

/** What settle resolves to. */
export type SettleReturnType = { hash: Hash } & SettleOutcome

/** What settle may throw. */
export type SettleErrorType =
  | NothingToSettleError
  | UnknownSynthError
  | WaitingPeriodActiveError
  | WriteErrorType

/**
 * Settles the exchanges into a synth whose waiting period has passed, by the price of its end. Whatever moves the synth does
 * the same by itself. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NothingToSettleError}, {@link WaitingPeriodActiveError} while none is mature, {@link UnknownSynthError}.
 *
 * @example
 * const { reclaimed, refunded } = await settle(client, { synth: 'sBTC' })
 */
export const settle: WriteAction<SettleParameters, SettleOutcome, SettleReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SettleParameters,
): Promise<WritePlan<SettleOutcome, SettleOutcome>> {
  const context = writeContext(client, parameters)
  const { account, exchanger } = context
  const { holder = account.address, synth } = parameters
  const abi = [exchanger_settle] as const
  const data = encodeFunctionData({ abi, args: [holder, synthKey(synth)] })
  return contractPlan(context, exchanger, data, {
    format: synthFormatter(synth),
    decodeResult: (result) => {
      const [reclaimed, refunded, entries] = decodeFunctionResult({ abi, data: result })
      return { reclaimed, refunded, entries }
    },
    decodeReceipt: (receipt) => {
      const event = requireEvent(receipt, exchanger, exchanger_ExchangeEntrySettled)
      return { reclaimed: event.reclaimed, refunded: event.refunded, entries: event.entries }
    },
  })
}
