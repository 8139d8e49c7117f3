import { InvalidArgumentError } from 'commander'
import type { Address } from 'viem'
import { getAddress, isAddress } from 'viem'

/** Parses a whole number of an option. */
export function integer(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

/** Parses a decimal number that is not negative, and leaves it as text: how many digits count depends on the token. */
export function decimal(text: string): string {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It must be a decimal number.')
  return text
}

/** Parses an address. */
export function address(text: string): Address {
  if (!isAddress(text, { strict: false })) throw new InvalidArgumentError('It must be an address.')
  return getAddress(text)
}
