import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { bandMarket_RateSet, bandMarket_saveRate } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { lastEvent, marketPlan, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'

/** Parameters of {@link saveRate}. */
export type SaveRateParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
} & Omit<WriteOptions, 'approve'>

/** What {@link saveRate} would set. */
export type SaveRateSimulation = {
  /** Interest per second from then on, WAD. */
  rate: bigint
}

/** What {@link saveRate} resolves to. */
export type SaveRateReturnType = {
  hash: Hash
  /** Interest per second from now on, WAD; undefined where it is the same as before. */
  newRate: bigint | undefined
}

/** What {@link saveRate} may throw. */
export type SaveRateErrorType = WriteErrorType

/**
 * Books a market's interest, asks its policy for the rate, and lets it take note of the price: third parties may
 * liquidate a guard time after the first such call, or swap, that saw a fall. Anybody may call.
 *
 * Reads: nothing. Sends: one transaction. Errors: none of its own.
 *
 * @example
 * const { newRate } = await saveRate(client, { market: 'WETH' })
 */
export const saveRate: WriteAction<SaveRateParameters, SaveRateSimulation, SaveRateReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SaveRateParameters,
): Promise<WritePlan<SaveRateSimulation, Omit<SaveRateReturnType, 'hash'>>> {
  const context = await writeContext(client, parameters)
  const abi = [bandMarket_saveRate] as const
  return marketPlan(context, encodeFunctionData({ abi }), {
    decodeResult: (data) => ({ rate: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      newRate: lastEvent(receipt, context.market.address, bandMarket_RateSet)?.rate,
    }),
  })
}
