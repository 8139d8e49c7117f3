import type { Account, Address } from 'viem'
import { bytesToBigInt, zeroAddress } from 'viem'
import { getBlock, getChainId, signTypedData } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { InvalidPriceError, StalePriceError } from '../../abis/commonErrors.js'
import {
  pricerRegistry_pricerOf,
  pricerRegistry_quoteTerms,
  pricerRegistry_roomOf,
  rfqPool_pricing,
  rfqPool_tokens,
} from '../../abis/generated.js'
import { NotPricerError, PricerLimitError, QuoteTooLongError } from '../../abis/reactorsErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { inputError, toQuintetError } from '../../core/contractErrors.js'
import type { AccountRequiredError, WalletRejectedError } from '../../core/errors.js'
import { InvalidParameterError } from '../../core/errors.js'
import { fullMulDiv, fullMulDivUp, WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import { value } from '../math.js'
import type { RfqQuote, SignedRfqQuote } from '../rfq.js'
import { rfqDomain, rfqQuoteHash, rfqQuoteTypes } from '../rfq.js'

/** What quoteAsPricer takes. Either `spreadBps` or `price`. */
export type QuoteAsPricerParameters = {
  /** Pool that the quote is for. */
  pool: Address
  /** `sell`: the pool sells its first token for its second. `buy`: the other way. */
  side: 'sell' | 'buy'
  /** Units of the pool's first token. */
  size: bigint
  /** Distance from the oracle's price, basis points, in the pool's favour; negative against it. */
  spreadBps?: number | undefined
  /** Whole units of the second token per whole unit of the first, WAD. */
  price?: bigint | undefined
  /** Seconds for which the quote is good. Default 60. */
  ttl?: number | undefined
  /** Who may fill it. Default: anyone. */
  taker?: Address | undefined
  /** By it the quote can be cancelled. Default: a random one. */
  nonce?: bigint | undefined
  /** Who signs. Default: the client's account. */
  account?: Account | Address | undefined
} & ActionOptions

/** What quoteAsPricer may throw. */
export type QuoteAsPricerErrorType =
  | AccountRequiredError
  | InvalidParameterError
  | InvalidPriceError
  | NotPricerError
  | PricerLimitError
  | QuoteTooLongError
  | StalePriceError
  | WalletRejectedError

/**
 * Signs an offer of the account, a bonded pricer, to trade with a pool. Refuses what the pricer's limits would not let
 * anybody fill.
 *
 * Reads: the pool's prices and the pricer's limits, two round trips. Sends nothing.
 * Errors: {@link NotPricerError}, {@link PricerLimitError}, {@link QuoteTooLongError}, {@link StalePriceError}.
 *
 * @example
 * const quote = await quoteAsPricer(pricer, { pool: rfqPool, side: 'sell', size: parseEther('1'), spreadBps: 10 })
 * await fillRfq(taker, quote)
 */
export async function quoteAsPricer(
  client: QuintetClient,
  parameters: QuoteAsPricerParameters,
): Promise<SignedRfqQuote> {
  const context = readContext(client, parameters)
  const { errors } = context
  const account = resolveAccount(client, parameters.account)
  const { pool, side, size, ttl = 60, taker = zeroAddress } = parameters
  if (size <= 0n) throw new InvalidParameterError('size', size, 'must be positive')
  if ((parameters.price === undefined) === (parameters.spreadBps === undefined)) {
    throw new InvalidParameterError(
      'price',
      parameters.price,
      'or spreadBps must be given, not both',
    )
  }
  const registry = context.at('PricerRegistry')
  const [block, chainId, [[tokenA, tokenB], pricing, room, { isActive }, terms]] =
    await Promise.all([
      getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' }),
      client.chain?.id ?? getAction(client, getChainId, 'getChainId')({}),
      readMany(
        client,
        [
          { address: pool, abi: [rfqPool_tokens], functionName: 'tokens' },
          { address: pool, abi: [rfqPool_pricing], functionName: 'pricing' },
          {
            address: registry,
            abi: [pricerRegistry_roomOf],
            functionName: 'roomOf',
            args: [account.address],
          },
          {
            address: registry,
            abi: [pricerRegistry_pricerOf],
            functionName: 'pricerOf',
            args: [account.address],
          },
          { address: registry, abi: [pricerRegistry_quoteTerms], functionName: 'quoteTerms' },
        ],
        errors,
      ),
    ])
  if (!isActive) throw inputError(errors, NotPricerError, { pricer: account.address })
  const expiry = block.timestamp + BigInt(ttl)
  const limit = block.timestamp + BigInt(terms.maxQuoteSeconds)
  if (expiry > limit) throw inputError(errors, QuoteTooLongError, { expiry, limit })

  const [priceA, priceB, unitA, unitB] = pricing
  const price = parameters.price ?? spreadPrice(priceA, priceB, side, parameters.spreadBps ?? 0)
  const sells = side === 'sell'
  // Rounded in the pool's favour.
  const amountB = (sells ? fullMulDivUp : fullMulDiv)(size, price * unitB, unitA * WAD)
  const valueIn = sells
    ? value(amountB, { priceWad: priceB, unit: unitB })
    : value(size, { priceWad: priceA, unit: unitA })
  if (valueIn > room) throw inputError(errors, PricerLimitError, { value: valueIn, limit: room })

  const quote: RfqQuote = {
    pricer: account.address,
    taker,
    sellToken: sells ? tokenA : tokenB,
    buyToken: sells ? tokenB : tokenA,
    sellAmount: sells ? size : amountB,
    buyAmount: sells ? amountB : size,
    expiry,
    nonce: parameters.nonce ?? bytesToBigInt(globalThis.crypto.getRandomValues(new Uint8Array(32))),
  }
  try {
    const signature = await getAction(
      client,
      signTypedData,
      'signTypedData',
    )({
      account,
      domain: rfqDomain(pool, chainId),
      types: rfqQuoteTypes,
      primaryType: 'Quote',
      message: quote,
    })
    return { pool, quote, signature, hash: rfqQuoteHash(pool, chainId, quote) }
  } catch (error) {
    throw toQuintetError(error, { errors })
  }
}

function spreadPrice(
  priceA: bigint,
  priceB: bigint,
  side: 'sell' | 'buy',
  spreadBps: number,
): bigint {
  if (!Number.isInteger(spreadBps) || Math.abs(spreadBps) >= 10_000) {
    throw new InvalidParameterError('spreadBps', spreadBps, 'must be whole, within ±10,000')
  }
  const factor = BigInt(side === 'sell' ? 10_000 + spreadBps : 10_000 - spreadBps)
  const product = fullMulDiv(priceA, WAD, priceB) * factor
  return side === 'sell' ? (product + 9_999n) / 10_000n : product / 10_000n
}
