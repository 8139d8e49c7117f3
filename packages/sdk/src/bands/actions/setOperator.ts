import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { bandMarket_approve, bandMarket_OperatorSet } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { marketPlan, requireEvent, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'

/** Parameters of {@link setOperator}. */
export type SetOperatorParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Who may act on the account's loan in this market: borrow, repay, take collateral out, self-liquidate. */
  operator: Address
  /** False takes the permission back. Default true. */
  allowed?: boolean | undefined
} & Omit<WriteOptions, 'approve'>

/** Who may act for whom. */
export type OperatorConsent = { owner: Address; operator: Address; allowed: boolean }

/** What {@link setOperator} resolves to. */
export type SetOperatorReturnType = OperatorConsent & { hash: Hash }

/** What {@link setOperator} may throw. */
export type SetOperatorErrorType = WriteErrorType

/**
 * Lets an operator act on the account's loan in a market, or no longer. It can do anything with that loan: name only
 * contracts and people that you trust with it.
 *
 * Reads: nothing. Sends: one transaction. Errors: none of its own.
 *
 * @example
 * await setOperator(client, { market: 'WETH', operator })
 */
export const setOperator: WriteAction<SetOperatorParameters, void, SetOperatorReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SetOperatorParameters,
): Promise<WritePlan<void, OperatorConsent>> {
  const { operator, allowed = true } = parameters
  const context = await writeContext(client, parameters)
  const data = encodeFunctionData({ abi: [bandMarket_approve], args: [operator, allowed] })
  return marketPlan(context, data, {
    decodeReceipt: (receipt) =>
      requireEvent(receipt, context.market.address, bandMarket_OperatorSet),
  })
}
