import type { Address, Hex, TypedDataDomain } from 'viem'
import { hashTypedData } from 'viem'

/** A pricer's offer to a pool: the pool sells `sellToken` and gets `buyToken`. */
export type RfqQuote = {
  pricer: Address
  /** Who may fill; the zero address for anyone. */
  taker: Address
  sellToken: Address
  buyToken: Address
  /** Units of the sell token for all of `buyAmount`. */
  sellAmount: bigint
  /** Units of the buy token that the quote is good for. */
  buyAmount: bigint
  /** Last second at which it can be filled, Unix time. */
  expiry: bigint
  nonce: bigint
}

/** A signed offer, with the pool that it is for. */
export type SignedRfqQuote = {
  pool: Address
  quote: RfqQuote
  signature: Hex
  /** EIP-712 digest: the quote's key on chain. */
  hash: Hex
}

/** EIP-712 types of a quote. */
export const rfqQuoteTypes = {
  Quote: [
    { name: 'pricer', type: 'address' },
    { name: 'taker', type: 'address' },
    { name: 'sellToken', type: 'address' },
    { name: 'buyToken', type: 'address' },
    { name: 'sellAmount', type: 'uint128' },
    { name: 'buyAmount', type: 'uint128' },
    { name: 'expiry', type: 'uint64' },
    { name: 'nonce', type: 'uint256' },
  ],
} as const

/**
 * EIP-712 domain of a pool.
 *
 * @example rfqDomain(rfqPool, 31_337)
 */
export function rfqDomain(pool: Address, chainId: number): TypedDataDomain {
  return { name: 'Quintet RFQ', version: '1', chainId, verifyingContract: pool }
}

/**
 * EIP-712 digest of a quote, as `RfqPool.quoteHash` has it.
 *
 * @example rfqQuoteHash(rfqPool, 31_337, quote.quote)
 */
export function rfqQuoteHash(pool: Address, chainId: number, quote: RfqQuote): Hex {
  return hashTypedData({
    domain: rfqDomain(pool, chainId),
    types: rfqQuoteTypes,
    primaryType: 'Quote',
    message: quote,
  })
}
