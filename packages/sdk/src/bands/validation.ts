import { BadFractionError, BandsOutOfRangeError } from '../abis/bandsErrors.js'
import type { ContractErrorSet } from '../core/contractErrors.js'
import { inputError } from '../core/contractErrors.js'
import { InvalidParameterError } from '../core/errors.js'
import { WAD } from '../core/fixedPoint.js'

/** @throws BandsOutOfRangeError unless a loan can have so many bands. */
export function requireBandCount(errors: ContractErrorSet, bands: number): void {
  if (!Number.isInteger(bands) || bands < 4 || bands > 50) {
    throw inputError(errors, BandsOutOfRangeError, { N: BigInt(Math.trunc(bands)) })
  }
}

/** @throws BadFractionError unless above 0 and at most 1, WAD. */
export function requireFraction(errors: ContractErrorSet, fraction: bigint): void {
  if (fraction <= 0n || fraction > WAD) throw inputError(errors, BadFractionError, { fraction })
}

/** @throws InvalidParameterError unless a whole number of basis points from 0 to 10,000. */
export function requireSlippage(slippageBps: number): void {
  if (!Number.isInteger(slippageBps) || slippageBps < 0 || slippageBps > 10_000) {
    throw new InvalidParameterError('slippageBps', slippageBps, 'must be between 0 and 10,000')
  }
}
