import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { InsufficientBalanceError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { exchanger_redeem, exchanger_SynthRedeemed } from '../../abis/generated.js'
import type {
  SynthNotDeprecatedError,
  UnknownSynthError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { SynthRef } from '../context.js'
import { synthFormatter, writeContext } from '../context.js'
import { synthKey } from '../units.js'

/** What redeem takes. */
export type RedeemParameters = {
  /** Deprecated synth to give. */
  synth: SynthRef
  /** Units of it. */
  amount: bigint
} & WriteOptions

/** What a redemption pays. */
export type RedeemOutcome = {
  /** Units of sUSD, rounded down. */
  received: bigint
}

/** What redeem resolves to. */
export type RedeemReturnType = { hash: Hash } & RedeemOutcome

/** What redeem may throw. */
export type RedeemErrorType =
  | InsufficientBalanceError
  | SynthNotDeprecatedError
  | UnknownSynthError
  | WaitingPeriodActiveError
  | ZeroAmountError
  | WriteErrorType

/**
 * Turns a deprecated synth into sUSD at its fixed price, without a fee. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link SynthNotDeprecatedError}, {@link InsufficientBalanceError}, {@link WaitingPeriodActiveError},
 * {@link UnknownSynthError}.
 *
 * @example
 * const { received } = await redeem(client, { synth: 'sEUR', amount: parseEther('100') })
 */
export const redeem: WriteAction<RedeemParameters, RedeemOutcome, RedeemReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RedeemParameters,
): Promise<WritePlan<RedeemOutcome, RedeemOutcome>> {
  const context = writeContext(client, parameters)
  const { errors, exchanger } = context
  const { amount, synth } = parameters
  if (amount === 0n) throw inputError(errors, ZeroAmountError, {})
  const abi = [exchanger_redeem] as const
  const data = encodeFunctionData({ abi, args: [synthKey(synth), amount] })
  return contractPlan(context, exchanger, data, {
    format: synthFormatter(synth),
    decodeResult: (result) => ({ received: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      received: requireEvent(receipt, exchanger, exchanger_SynthRedeemed).received,
    }),
  })
}
