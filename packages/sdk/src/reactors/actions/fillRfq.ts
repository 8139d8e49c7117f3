import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  DeadlinePassedError,
  EntryPausedError,
  InvalidSignatureError,
  SlippageExceededError,
  StalePriceError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import { rfqPool_filledOf, rfqPool_fillRfq, rfqPool_QuoteFilled } from '../../abis/generated.js'
import type {
  NotPricerError,
  OutOfBoundError,
  PoolEmptyError,
  PricerLimitError,
  QuoteCancelledError,
  QuoteTooLongError,
  WrongTakerError,
} from '../../abis/reactorsErrors.js'
import { OverfilledError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { requireEvent } from '../../core/events.js'
import { fullMulDiv } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, lessBps, tokenFormatter, writeContext } from '../context.js'
import type { SignedRfqQuote } from '../rfq.js'

/** What fillRfq takes: a signed quote, and how much of it. */
export type FillRfqParameters = {
  /** Units of the buy token to give. Default: all that is left of the quote. */
  fillBuy?: bigint | undefined
  /** Most below the quote's own price to accept, basis points. Default 0: the price is fixed. */
  slippageBps?: number | undefined
  /** Who gets the sell token. Default: the account. */
  receiver?: Address | undefined
} & Pick<SignedRfqQuote, 'pool' | 'quote' | 'signature' | 'hash'> &
  WriteOptions

/** What fillRfq did. */
export type FillRfqOutcome = {
  /** Units of the sell token. */
  sellOut: bigint
}

/** What fillRfq resolves to. */
export type FillRfqReturnType = { hash: Hash } & FillRfqOutcome

/** What fillRfq may throw. */
export type FillRfqErrorType =
  | DeadlinePassedError
  | EntryPausedError
  | InvalidSignatureError
  | NotPricerError
  | OutOfBoundError
  | OverfilledError
  | PoolEmptyError
  | PricerLimitError
  | QuoteCancelledError
  | QuoteTooLongError
  | SlippageExceededError
  | StalePriceError
  | WrongTakerError
  | ZeroAmountError
  | WriteErrorType

/**
 * Fills a pricer's quote, whole or in part.
 *
 * Reads: what is left of it and the allowance, one round trip. Sends: one transaction, after an approval where one is
 * missing.
 * Errors: {@link DeadlinePassedError}, {@link OverfilledError}, {@link OutOfBoundError} when the oracle has moved away,
 * {@link PricerLimitError}, {@link PoolEmptyError}, {@link QuoteCancelledError}, {@link InvalidSignatureError}.
 *
 * @example
 * const { sellOut } = await fillRfq(taker, { ...quote, fillBuy: parseUnits('500', 6) })
 */
export const fillRfq: WriteAction<FillRfqParameters, FillRfqOutcome, FillRfqReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FillRfqParameters,
): Promise<WritePlan<FillRfqOutcome, FillRfqOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors } = context
  const { pool, quote, signature, hash, slippageBps = 0, receiver = account.address } = parameters
  const [filled, current] = await readMany(
    client,
    [
      { address: pool, abi: [rfqPool_filledOf], functionName: 'filledOf', args: [hash] },
      allowanceCall(quote.buyToken, account.address, pool),
    ],
    errors,
  )
  const left = quote.buyAmount - filled
  const fillBuy = parameters.fillBuy ?? left
  if (fillBuy > left) throw inputError(errors, OverfilledError, { left })

  const minSell = lessBps(fullMulDiv(quote.sellAmount, fillBuy, quote.buyAmount), slippageBps)
  const abi = [rfqPool_fillRfq] as const
  const data = encodeFunctionData({ abi, args: [quote, signature, fillBuy, minSell, receiver] })
  return contractPlan(context, pool, data, {
    allowances: [{ token: quote.buyToken, spender: pool, amount: fillBuy, current }],
    format: tokenFormatter(context, quote.sellToken),
    decodeResult: (result) => ({ sellOut: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      sellOut: requireEvent(receipt, pool, rfqPool_QuoteFilled).sellOut,
    }),
  })
}
