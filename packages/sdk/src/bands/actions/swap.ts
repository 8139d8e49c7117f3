import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { InsufficientLiquidityError } from '../../abis/bandsErrors.js'
import {
  type DeadlinePassedError,
  type SlippageExceededError,
  type StalePriceError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import {
  bandMarket_quoteExactIn,
  bandMarket_quoteExactOut,
  bandMarket_Swap,
  bandMarket_swapExactIn5,
  bandMarket_swapExactOut5,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import { noDeadline } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { allowanceCall, marketPlan, requireEvent, writeContext } from '../context.js'
import { requireSlippage } from '../validation.js'
import type { QuoteSwapParameters } from './quoteSwap.js'
import { quoteSwap } from './quoteSwap.js'

/** Parameters of {@link swap}. */
export type SwapParameters = QuoteSwapParameters & {
  /** Worst outcome accepted, in basis points of the quote. Default 50 (0.5 %). */
  slippageBps?: number | undefined
  /** Instead of `slippageBps`: least output (`exactIn`) or most input (`exactOut`). */
  limit?: bigint | undefined
  /** Unix time after which the swap must not happen, seconds. Default: none. */
  deadline?: bigint | undefined
  /** Receiver. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What a swap took and gave. */
export type SwapAmounts = {
  /** Input taken, fee included, units of the input token. */
  amountIn: bigint
  /** Output given, units of the output token. */
  amountOut: bigint
}

/** What {@link swap} resolves to. */
export type SwapReturnType = SwapAmounts & {
  hash: Hash
  /** Fee contained in `amountIn`, units of the input token. */
  fee: bigint
  activeBandBefore: number
  activeBandAfter: number
}

/** What {@link swap} may throw. */
export type SwapErrorType =
  | DeadlinePassedError
  | InsufficientLiquidityError
  | SlippageExceededError
  | StalePriceError
  | ZeroAmountError
  | WriteErrorType

/**
 * Trades with the bands: `pump` buys collateral with borrowed token, `dump` sells it.
 *
 * Reads: quote and allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link SlippageExceededError} if the price moved past the limit, {@link InsufficientLiquidityError} if an
 * exact output can't be had in full, {@link DeadlinePassedError}, {@link StalePriceError}.
 *
 * @example
 * const { amountOut } = await swap(client, { market: 'WETH', direction: 'pump', amount: parseEther('1000') })
 */
export const swap: WriteAction<SwapParameters, SwapAmounts, SwapReturnType> & {
  quote: typeof quoteSwap
} = /*#__PURE__*/ writeAction(plan, { quote: quoteSwap })

async function plan(
  client: QuintetClient,
  parameters: SwapParameters,
): Promise<WritePlan<SwapAmounts, Omit<SwapReturnType, 'hash'>>> {
  const { direction, exact = 'exactIn', amount, slippageBps = 50 } = parameters
  const context = await writeContext(client, parameters)
  const { account, market, errors, format } = context
  const { address } = market
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  requireSlippage(slippageBps)
  const pump = direction === 'pump'
  const token = (pump ? market.borrowed : market.collateral).address

  const args = [pump, amount] as const
  const [[quotedIn, quotedOut], current] = await readMany(
    client,
    [
      exact === 'exactIn'
        ? { address, abi: [bandMarket_quoteExactIn], functionName: 'quoteExactIn', args }
        : { address, abi: [bandMarket_quoteExactOut], functionName: 'quoteExactOut', args },
      allowanceCall(token, account.address, address),
    ],
    errors,
    format,
  )

  const limit =
    parameters.limit ?? limitOf(exact === 'exactIn' ? quotedOut : quotedIn, slippageBps, exact)
  const to = parameters.to ?? account.address
  const deadline = parameters.deadline ?? noDeadline
  const abi =
    exact === 'exactIn'
      ? ([bandMarket_swapExactIn5] as const)
      : ([bandMarket_swapExactOut5] as const)
  const data = encodeFunctionData({ abi, args: [pump, amount, limit, to, deadline] })
  const needed = exact === 'exactIn' ? amount : limit
  return marketPlan(context, data, {
    allowances: [{ token, spender: address, amount: needed, current }],
    decodeResult: (result) => {
      const [amountIn, amountOut] = decodeFunctionResult({ abi, data: result })
      return { amountIn, amountOut }
    },
    decodeReceipt: (receipt) => {
      const event = requireEvent(receipt, address, bandMarket_Swap)
      const { amountIn, amountOut, fee, activeBefore, activeAfter } = event
      return {
        amountIn,
        amountOut,
        fee,
        activeBandBefore: activeBefore,
        activeBandAfter: activeAfter,
      }
    },
  })
}

/** The quote, made worse by the slippage allowed: the least output rounded down, the most input rounded up. */
function limitOf(quoted: bigint, slippageBps: number, exact: 'exactIn' | 'exactOut'): bigint {
  const bps = BigInt(slippageBps)
  return exact === 'exactIn'
    ? (quoted * (10_000n - bps)) / 10_000n
    : (quoted * (10_000n + bps) + 9_999n) / 10_000n
}
