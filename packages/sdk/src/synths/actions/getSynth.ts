import type { Address } from 'viem'
import {
  synthRegistry_inverse,
  synthRegistry_priceOf,
  synthRegistry_synth,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { SynthRef } from '../context.js'
import { readContext } from '../context.js'
import { synthKey } from '../units.js'

/** What getSynth takes. */
export type GetSynthParameters = {
  synth: SynthRef
} & ActionOptions

/** A synth with its price of now. */
export type GetSynthReturnType = {
  token: Address
  /** Price of now, USD, WAD, after inversion. */
  priceWad: bigint
  /** Unix seconds. */
  updatedAt: bigint
  /** Whether the price is neither stale nor broken. */
  isSound: boolean
  /** Last accepted price of the asset, before inversion, USD, WAD. */
  lastPriceWad: bigint
  /** Units. */
  supply: bigint
  feeRateWad: bigint
  /** Limits of an inverse synth, USD, WAD; undefined for one that follows its asset. */
  inverse: { entryWad: bigint; upperWad: bigint; lowerWad: bigint; isFrozen: boolean } | undefined
}

/**
 * A synth: price, supply, fee rate and, where it is inverse, its limits.
 *
 * Reads: one round trip.
 * Errors: {@link UnknownSynthError}.
 *
 * @example
 * const { priceWad, inverse } = await getSynth(client, { synth: 'iBTC' })
 */
export async function getSynth(
  client: QuintetClient,
  parameters: GetSynthParameters,
): Promise<GetSynthReturnType> {
  const { errors, registry: address } = readContext(client, parameters)
  const args = [synthKey(parameters.synth)] as const
  const [view, [priceWad, updatedAt, isSound], { entryWad, upperWad, lowerWad }] = await readMany(
    client,
    [
      { address, abi: [synthRegistry_synth], functionName: 'synth', args },
      { address, abi: [synthRegistry_priceOf], functionName: 'priceOf', args },
      { address, abi: [synthRegistry_inverse], functionName: 'inverse', args },
    ],
    errors,
  )
  const { token, lastPriceWad, supply, feeRateWad, isInverse, isFrozen } = view
  const inverse = isInverse ? { entryWad, upperWad, lowerWad, isFrozen } : undefined
  return { token, priceWad, updatedAt, isSound, lastPriceWad, supply, feeRateWad, inverse }
}
