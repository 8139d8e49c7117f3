import { recoverTypedDataAddress } from 'viem'
import { getChainId, verifyTypedData } from 'viem/actions'
import { getAction, isAddressEqual } from 'viem/utils'
import { rfqPool_quoteState } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { SignedRfqQuote } from '../rfq.js'
import { rfqDomain, rfqQuoteTypes } from '../rfq.js'

/** What rfqQuoteState takes. */
export type RfqQuoteStateParameters = Pick<SignedRfqQuote, 'pool' | 'quote' | 'signature'> &
  ActionOptions

/** Why a quote can't be filled. */
export type RfqQuoteReason =
  | 'fillable'
  | 'expired'
  | 'tooLong'
  | 'cancelled'
  | 'filled'
  | 'notPricer'
  | 'wrongTokens'
  | 'badSignature'

/** What rfqQuoteState resolves to. */
export type RfqQuoteStateReturnType = {
  /** Units of the buy token that are left of it. */
  left: bigint
  /** Whether it can be filled, as far as the quote alone says. Prices, limits and balances are not looked at. */
  valid: boolean
  reason: RfqQuoteReason
}

const reasons = [
  'fillable',
  'expired',
  'tooLong',
  'cancelled',
  'filled',
  'notPricer',
  'wrongTokens',
] as const

/**
 * What a quote is still good for, and why not.
 *
 * Reads: one round trip, and another for a signature of a contract account.
 *
 * @example
 * const { left, valid, reason } = await rfqQuoteState(client, quote)
 */
export async function rfqQuoteState(
  client: QuintetClient,
  parameters: RfqQuoteStateParameters,
): Promise<RfqQuoteStateReturnType> {
  const context = readContext(client, parameters)
  const { pool, quote, signature } = parameters
  const [[left, code]] = await readMany(
    client,
    [{ address: pool, abi: [rfqPool_quoteState], functionName: 'quoteState', args: [quote] }],
    context.errors,
  )
  const reason: RfqQuoteReason = reasons[code] ?? 'fillable'
  if (reason !== 'fillable') return { left, valid: false, reason }

  const chainId = client.chain?.id ?? (await getAction(client, getChainId, 'getChainId')({}))
  const typedData = {
    domain: rfqDomain(pool, chainId),
    types: rfqQuoteTypes,
    primaryType: 'Quote',
    message: quote,
    signature,
  } as const
  const signer = await recoverTypedDataAddress(typedData).catch(() => undefined)
  const isSigned =
    (signer !== undefined && isAddressEqual(signer, quote.pricer)) ||
    (await getAction(
      client,
      verifyTypedData,
      'verifyTypedData',
    )({
      ...typedData,
      address: quote.pricer,
    }))
  return { left, valid: isSigned, reason: isSigned ? 'fillable' : 'badSignature' }
}
