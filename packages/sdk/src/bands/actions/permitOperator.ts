import type { Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { DeadlinePassedError, InvalidSignatureError } from '../../abis/commonErrors.js'
import { bandMarket_OperatorSet, bandMarket_permitOperator } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { marketPlan, requireEvent, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { OperatorConsent } from './setOperator.js'
import type { OperatorPermit } from './signOperatorPermit.js'

/** Parameters of {@link permitOperator}. */
export type PermitOperatorParameters = {
  /** Market that the permit was signed for, by key (`'WETH'`) or address. */
  market: MarketRef
  /** What `signOperatorPermit` gave. */
  permit: OperatorPermit
} & Omit<WriteOptions, 'approve'>

/** What {@link permitOperator} resolves to. */
export type PermitOperatorReturnType = OperatorConsent & { hash: Hash }

/** What {@link permitOperator} may throw. */
export type PermitOperatorErrorType = DeadlinePassedError | InvalidSignatureError | WriteErrorType

/**
 * Submits a signed permission to act on somebody's loan. Anybody may, once.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InvalidSignatureError} for another signer, market or chain, or a permit that was used before,
 * {@link DeadlinePassedError}.
 *
 * @example
 * const { owner, operator } = await permitOperator(client, { market: 'WETH', permit })
 */
export const permitOperator: WriteAction<PermitOperatorParameters, void, PermitOperatorReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: PermitOperatorParameters,
): Promise<WritePlan<void, OperatorConsent>> {
  const { owner, operator, allowed, deadline, signature } = parameters.permit
  const context = await writeContext(client, parameters)
  const data = encodeFunctionData({
    abi: [bandMarket_permitOperator],
    args: [owner, operator, allowed, deadline, signature],
  })
  return marketPlan(context, data, {
    decodeReceipt: (receipt) =>
      requireEvent(receipt, context.market.address, bandMarket_OperatorSet),
  })
}
