import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  AmountTooLargeError,
  SlippageExceededError,
  StalePriceError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import {
  reactor_baseAsset,
  slashAuction_bid,
  slashAuction_costOf,
  slashAuction_LotSold,
} from '../../abis/generated.js'
import type { UnknownReactorError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, infoCall, tokenFormatter, writeContext } from '../context.js'

/** What bidSlashed takes. */
export type BidSlashedParameters = {
  /** Reactor whose lot it is. */
  lot: bigint
  /** TOKE wei to buy. */
  toke: bigint
  /** Most units of the base asset to pay. Default: the cost now, which only falls until the lot starts anew. */
  maxPay?: bigint | undefined
} & WriteOptions

/** What bidSlashed did. */
export type BidSlashedOutcome = {
  /** Units of the base asset paid. */
  paid: bigint
}

/** What bidSlashed resolves to. */
export type BidSlashedReturnType = { hash: Hash } & BidSlashedOutcome

/** What bidSlashed may throw. */
export type BidSlashedErrorType =
  | AmountTooLargeError
  | SlippageExceededError
  | StalePriceError
  | UnknownReactorError
  | ZeroAmountError
  | WriteErrorType

/**
 * Buys slashed TOKE out of the auction of a reactor, at the price of the moment.
 *
 * Reads: the cost, the base asset and the allowance, three round trips. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link AmountTooLargeError}, {@link SlippageExceededError}, {@link StalePriceError}, {@link UnknownReactorError}, {@link ZeroAmountError}.
 *
 * @example
 * const { paid } = await bidSlashed(client, { lot: 2n, toke: parseEther('100') })
 */
export const bidSlashed: WriteAction<
  BidSlashedParameters,
  BidSlashedOutcome,
  BidSlashedReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: BidSlashedParameters,
): Promise<WritePlan<BidSlashedOutcome, BidSlashedOutcome>> {
  const context = writeContext(client, parameters)
  const { lot, toke } = parameters
  const { errors } = context
  const auction = context.at('SlashAuction')
  const [{ reactor }, cost] = await readMany(
    client,
    [
      infoCall(context, lot),
      { address: auction, abi: [slashAuction_costOf], functionName: 'costOf', args: [lot, toke] },
    ],
    errors,
  )
  const [token] = await readMany(
    client,
    [{ address: reactor, abi: [reactor_baseAsset], functionName: 'baseAsset' }],
    errors,
  )
  const [current] = await readMany(
    client,
    [allowanceCall(token, context.account.address, auction)],
    errors,
  )
  const maxPay = parameters.maxPay ?? cost
  const abi = [slashAuction_bid] as const
  return contractPlan(context, auction, encodeFunctionData({ abi, args: [lot, maxPay, toke] }), {
    allowances: [{ token, spender: auction, amount: maxPay, current }],
    format: tokenFormatter(context, token),
    decodeResult: (data) => ({ paid: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      paid: requireEvent(receipt, auction, slashAuction_LotSold).paid,
    }),
  })
}
