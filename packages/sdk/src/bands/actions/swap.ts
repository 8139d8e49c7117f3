import type { Address, Hash } from 'viem'
import {
  decodeFunctionResult,
  encodeFunctionData,
  erc20Abi,
  isAddressEqual,
  parseEventLogs,
} from 'viem'
import { bandsErrors, type InsufficientLiquidityError } from '../../abis/bandsErrors.js'
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
import { actionErrors } from '../../core/actionErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { InvalidParameterError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import type { Call, WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import { noDeadline, planCalls, sendPlan, simulatePlan } from '../../core/write.js'
import { marketFormatter, resolveMarket } from '../market.js'
import type { QuoteSwapParameters } from './quoteSwap.js'
import { quoteSwap } from './quoteSwap.js'

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

export type SwapReturnType = SwapAmounts & {
  hash: Hash
  /** Fee contained in `amountIn`, units of the input token. */
  fee: bigint
  activeBandBefore: number
  activeBandAfter: number
}

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
export const swap = /*#__PURE__*/ Object.assign(run, { simulate, calls, quote: quoteSwap })

async function run(client: QuintetClient, parameters: SwapParameters): Promise<SwapReturnType> {
  return sendPlan(client, await plan(client, parameters), parameters)
}

async function simulate(client: QuintetClient, parameters: SwapParameters): Promise<SwapAmounts> {
  return simulatePlan(client, await plan(client, parameters), parameters.approve)
}

async function calls(client: QuintetClient, parameters: SwapParameters): Promise<Call[]> {
  return planCalls(await plan(client, parameters), parameters.approve)
}

async function plan(
  client: QuintetClient,
  parameters: SwapParameters,
): Promise<WritePlan<SwapAmounts, Omit<SwapReturnType, 'hash'>>> {
  const { direction, exact = 'exactIn', amount, slippageBps = 50 } = parameters
  const errors = actionErrors(bandsErrors)
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  if (!Number.isInteger(slippageBps) || slippageBps < 0 || slippageBps > 10_000) {
    throw new InvalidParameterError('slippageBps', slippageBps, 'must be between 0 and 10,000')
  }
  const account = resolveAccount(client, parameters.account)
  const market = await resolveMarket(client, parameters.market, parameters.deployment)
  const { address } = market
  const pump = direction === 'pump'
  const input = pump ? market.borrowed : market.collateral

  const args = [pump, amount] as const
  const [[quotedIn, quotedOut], current] = await readMany(
    client,
    [
      exact === 'exactIn'
        ? { address, abi: [bandMarket_quoteExactIn], functionName: 'quoteExactIn', args }
        : { address, abi: [bandMarket_quoteExactOut], functionName: 'quoteExactOut', args },
      {
        address: input.address,
        abi: erc20Abi,
        functionName: 'allowance',
        args: [account.address, address],
      },
    ],
    errors,
    marketFormatter(market),
  )

  const limit =
    parameters.limit ?? limitOf(exact === 'exactIn' ? quotedOut : quotedIn, slippageBps, exact)
  const to = parameters.to ?? account.address
  const deadline = parameters.deadline ?? noDeadline
  const swapArgs = [pump, amount, limit, to, deadline] as const
  const abi =
    exact === 'exactIn'
      ? ([bandMarket_swapExactIn5] as const)
      : ([bandMarket_swapExactOut5] as const)
  return {
    account,
    call: { to: address, data: encodeFunctionData({ abi, args: swapArgs }), value: 0n },
    allowances: [
      {
        token: input.address,
        spender: address,
        amount: exact === 'exactIn' ? amount : limit,
        current,
      },
    ],
    errors,
    format: marketFormatter(market),
    decodeResult: (result) => {
      const [amountIn, amountOut] = decodeFunctionResult({ abi, data: result })
      return { amountIn, amountOut }
    },
    decodeReceipt: ({ logs }) => {
      const event = parseEventLogs({ abi: [bandMarket_Swap], logs }).find((log) =>
        isAddressEqual(log.address, address),
      )
      if (!event) throw new Error('The transaction reports no swap.')
      const { amountIn, amountOut, fee, activeBefore, activeAfter } = event.args
      return {
        amountIn,
        amountOut,
        fee,
        activeBandBefore: activeBefore,
        activeBandAfter: activeAfter,
      }
    },
  }
}

/** The quote, made worse by the slippage allowed: the least output rounded down, the most input rounded up. */
function limitOf(quoted: bigint, slippageBps: number, exact: 'exactIn' | 'exactOut'): bigint {
  const bps = BigInt(slippageBps)
  return exact === 'exactIn'
    ? (quoted * (10_000n - bps)) / 10_000n
    : (quoted * (10_000n + bps) + 9_999n) / 10_000n
}
