import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { bandMarket_collectFees, bandMarket_FeesCollected } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { marketPlan, requireEvent, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'

/** Parameters of {@link collectFees}. */
export type CollectFeesParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
} & Omit<WriteOptions, 'approve'>

/** What {@link collectFees} would pay out. */
export type CollectFeesSimulation = {
  /** Interest paid out, borrowed units. */
  interest: bigint
}

/** What {@link collectFees} resolves to. */
export type CollectFeesReturnType = CollectFeesSimulation & {
  hash: Hash
  /** The factory's fee receiver, which got everything. */
  receiver: Address
  /** Swap fees paid out, borrowed units and collateral units. */
  borrowed: bigint
  collateral: bigint
}

/** What {@link collectFees} may throw. */
export type CollectFeesErrorType = WriteErrorType

/**
 * Pays a market's interest and swap fees to the fee receiver. Anybody may call.
 *
 * Reads: nothing. Sends: one transaction. Errors: none of its own.
 *
 * @example
 * const { interest } = await collectFees(client, { market: 'WETH' })
 */
export const collectFees: WriteAction<
  CollectFeesParameters,
  CollectFeesSimulation,
  CollectFeesReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CollectFeesParameters,
): Promise<WritePlan<CollectFeesSimulation, Omit<CollectFeesReturnType, 'hash'>>> {
  const context = await writeContext(client, parameters)
  const abi = [bandMarket_collectFees] as const
  return marketPlan(context, encodeFunctionData({ abi }), {
    decodeResult: (data) => ({ interest: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) =>
      requireEvent(receipt, context.market.address, bandMarket_FeesCollected),
  })
}
