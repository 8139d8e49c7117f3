import {
  exchanger_quote,
  synthRegistry_priceOf,
  synthRegistry_synth,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { SynthRef } from '../context.js'
import { readContext, synthFormatter } from '../context.js'
import { exchange } from '../math.js'
import { synthKey } from '../units.js'

/** What quoteExchange takes. */
export type QuoteExchangeParameters = {
  /** Synth to give. */
  src: SynthRef
  /** Units of it. */
  amount: bigint
  /** Synth to receive. */
  dst: SynthRef
} & ActionOptions

/** What an exchange would give in the block that was read. */
export type QuoteExchangeReturnType = {
  /** Units of `dst`, rounded down; 0 when the circuit breaker would trip. */
  received: bigint
  /** Fee to the stakers, units of sUSD, rounded down. */
  feeUsd: bigint
  /** Fee rate, WAD. */
  rateWad: bigint
  /** USD, WAD. */
  srcPriceWad: bigint
  /** USD, WAD. */
  dstPriceWad: bigint
  /** The synth whose price would trip the circuit breaker; undefined when none would. */
  suspends: SynthRef | undefined
}

/**
 * Quotes an exchange from prices and fee rates, to the wei as the chain does it.
 *
 * Reads: one round trip.
 * Errors: `StalePriceError`, {@link SynthSuspendedError}, {@link SynthIsDeprecatedError}, {@link InverseAtLimitError},
 * {@link SameSynthError}, {@link UnknownSynthError}.
 *
 * @example
 * const { received, feeUsd } = await quoteExchange(client, {
 *   src: 'sUSD', amount: parseEther('1000'), dst: 'sBTC',
 * })
 */
export async function quoteExchange(
  client: QuintetClient,
  parameters: QuoteExchangeParameters,
): Promise<QuoteExchangeReturnType> {
  const { errors, exchanger, registry: address } = readContext(client, parameters)
  const { amount, dst, src } = parameters
  const [srcKey, dstKey] = [synthKey(src), synthKey(dst)]
  const abi = [synthRegistry_priceOf, synthRegistry_synth] as const
  // The quote of one unit is what the chain refuses, if it does.
  const [[unit], [srcPriceWad, , isSrcSound], [dstPriceWad], source, destination] = await readMany(
    client,
    [
      {
        address: exchanger,
        abi: [exchanger_quote],
        functionName: 'quote',
        args: [srcKey, WAD, dstKey],
      },
      { address, abi, functionName: 'priceOf', args: [srcKey] },
      { address, abi, functionName: 'priceOf', args: [dstKey] },
      { address, abi, functionName: 'synth', args: [srcKey] },
      { address, abi, functionName: 'synth', args: [dstKey] },
    ],
    errors,
    synthFormatter(dst),
  )
  const prices = { srcPriceWad, dstPriceWad }
  if (unit === 0n) {
    const suspends = isSrcSound ? dst : src
    return { received: 0n, feeUsd: 0n, rateWad: 0n, ...prices, suspends }
  }
  const rateWad = source.feeRateWad + destination.feeRateWad
  const quoted = exchange(amount, srcPriceWad, dstPriceWad, rateWad)
  return { ...quoted, rateWad, ...prices, suspends: undefined }
}
