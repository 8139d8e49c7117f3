import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, maxUint256, zeroAddress } from 'viem'
import type {
  EntryPausedError,
  InsufficientBalanceError,
  SlippageExceededError,
  StalePriceError,
} from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  exchanger_Exchanged,
  exchanger_ExchangeEntryAppended,
  exchanger_exchange,
  exchanger_exchangeOnBehalf,
  exchanger_freeBalance,
  exchanger_quote,
  synthRegistry_priceOf,
  synthRegistry_SynthHalted,
} from '../../abis/generated.js'
import type {
  InverseAtLimitError,
  NotDelegateError,
  SynthCapExceededError,
  SynthIsDeprecatedError,
  SynthSuspendedError,
  TooManyEntriesError,
  UnknownSynthError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import { SameSynthError } from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { InvalidParameterError } from '../../core/errors.js'
import { lastEvent, requireEvent } from '../../core/events.js'
import { min, WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { SynthRef } from '../context.js'
import { synthFormatter, writeContext } from '../context.js'
import { exchange } from '../math.js'
import { synthKey, synthSymbol } from '../units.js'

/** What exchangeSynths takes. */
export type ExchangeSynthsParameters = {
  /** Synth to give. */
  src: SynthRef
  /** Units of it (18 decimals), or 'max' for the free balance. Never more than that is taken. */
  amount: bigint | 'max'
  /** Synth to receive. */
  dst: SynthRef
  /** Most that the outcome may be worse than the quote, in hundredths of a percent. Default 50. */
  slippageBps?: number | undefined
  /** Named in the event; nothing depends on it. */
  referrer?: Address | undefined
  /** Account that gives and receives, where the signer is its delegate. Default: the signer. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What an exchange yields. */
export type ExchangeSynthsOutcome = {
  /** Units of `dst`; 0 when the circuit breaker tripped. */
  received: bigint
  /** Fee to the stakers, units of sUSD. */
  feeUsd: bigint
  /**
   * When what was received can leave the account, Unix seconds; undefined in a simulation, and when the
   * circuit breaker tripped.
   */
  matureAt: bigint | undefined
  /** The synth whose price tripped the circuit breaker, so that nothing was exchanged; undefined else. */
  suspended: SynthRef | undefined
}

/** What exchangeSynths resolves to. */
export type ExchangeSynthsReturnType = { hash: Hash } & ExchangeSynthsOutcome

/** What exchangeSynths may throw. */
export type ExchangeSynthsErrorType =
  | EntryPausedError
  | InsufficientBalanceError
  | InvalidParameterError
  | InverseAtLimitError
  | NotDelegateError
  | SameSynthError
  | SlippageExceededError
  | StalePriceError
  | SynthCapExceededError
  | SynthIsDeprecatedError
  | SynthSuspendedError
  | TooManyEntriesError
  | UnknownSynthError
  | WaitingPeriodActiveError
  | ZeroAmountError
  | WriteErrorType

/**
 * Exchanges a synth for another at the oracle's price. What it yields stays in the account for the waiting period, after
 * which it is corrected by the price of its end. A price that trips the circuit breaker is a result, not an error: the
 * synth is suspended, and nothing is exchanged.
 *
 * Reads: quote, prices and free balance, one round trip. Sends: one transaction.
 * Errors: {@link InsufficientBalanceError}, {@link WaitingPeriodActiveError} where nothing is free yet,
 * {@link SlippageExceededError}, {@link StalePriceError}, {@link SynthSuspendedError}, {@link SynthIsDeprecatedError},
 * {@link InverseAtLimitError}, {@link SynthCapExceededError}, {@link TooManyEntriesError}, {@link SameSynthError},
 * {@link UnknownSynthError}, {@link NotDelegateError}, {@link EntryPausedError} into any synth but sUSD.
 *
 * @example
 * const { received, matureAt } = await exchangeSynths(client, {
 *   src: 'sUSD', amount: parseEther('1000'), dst: 'sBTC', slippageBps: 30,
 * })
 */
export const exchangeSynths: WriteAction<
  ExchangeSynthsParameters,
  ExchangeSynthsOutcome,
  ExchangeSynthsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ExchangeSynthsParameters,
): Promise<WritePlan<ExchangeSynthsOutcome, ExchangeSynthsOutcome>> {
  const context = writeContext(client, parameters)
  const { errors, exchanger, registry } = context
  const { src, dst, slippageBps = 50, referrer = zeroAddress, onBehalf } = parameters
  if (!Number.isInteger(slippageBps) || slippageBps < 0 || slippageBps > 10_000) {
    throw new InvalidParameterError('slippageBps', slippageBps, 'must be a whole number to 10,000')
  }
  const amount = parameters.amount === 'max' ? maxUint256 : parameters.amount
  if (amount === 0n) throw inputError(errors, ZeroAmountError, {})
  const [srcKey, dstKey] = [synthKey(src), synthKey(dst)]
  if (src === dst) throw inputError(errors, SameSynthError, { key: srcKey })
  const format = synthFormatter(dst)
  const account = onBehalf ?? context.account.address
  const [free, [unit, , rateWad], [srcPriceWad, , isSrcSound], [dstPriceWad, , isDstSound]] =
    await readMany(
      client,
      [
        {
          address: exchanger,
          abi: [exchanger_freeBalance],
          functionName: 'freeBalance',
          args: [account, srcKey],
        },
        {
          address: exchanger,
          abi: [exchanger_quote],
          functionName: 'quote',
          args: [srcKey, WAD, dstKey],
        },
        {
          address: registry,
          abi: [synthRegistry_priceOf],
          functionName: 'priceOf',
          args: [srcKey],
        },
        {
          address: registry,
          abi: [synthRegistry_priceOf],
          functionName: 'priceOf',
          args: [dstKey],
        },
      ],
      errors,
      format,
    )
  // Nothing per unit: the breaker would trip.
  const quoted =
    unit === 0n
      ? { received: 0n, feeUsd: 0n }
      : exchange(min(amount, free), srcPriceWad, dstPriceWad, rateWad)
  const minReceived = (quoted.received * BigInt(10_000 - slippageBps)) / 10_000n
  const args = [srcKey, amount, dstKey, minReceived, referrer] as const
  const data = onBehalf
    ? encodeFunctionData({ abi: [exchanger_exchangeOnBehalf], args: [onBehalf, ...args] })
    : encodeFunctionData({ abi: [exchanger_exchange], args })
  return contractPlan(context, exchanger, data, {
    format,
    decodeResult: (result) => {
      const received = decodeFunctionResult({ abi: [exchanger_exchange], data: result })
      const broken = !isSrcSound || isDstSound ? src : dst
      return received === 0n
        ? { received, feeUsd: 0n, matureAt: undefined, suspended: broken }
        : { received, feeUsd: quoted.feeUsd, matureAt: undefined, suspended: undefined }
    },
    decodeReceipt: (receipt) => {
      const halted = lastEvent(receipt, registry, synthRegistry_SynthHalted)
      if (halted) {
        const suspended = synthSymbol(halted.key)
        return { received: 0n, feeUsd: 0n, matureAt: undefined, suspended }
      }
      const { received, feeUsd } = requireEvent(receipt, exchanger, exchanger_Exchanged)
      const { matureAt } = requireEvent(receipt, exchanger, exchanger_ExchangeEntryAppended)
      return { received, feeUsd, matureAt, suspended: undefined }
    },
  })
}
