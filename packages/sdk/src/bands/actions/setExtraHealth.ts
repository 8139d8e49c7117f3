import type { Hash } from 'viem'
import { encodeFunctionData, stringToHex } from 'viem'
import { BadParameterError } from '../../abis/bandsErrors.js'
import { bandMarket_ExtraHealthSet, bandMarket_setExtraHealth } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { WAD } from '../../core/fixedPoint.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { marketPlan, requireEvent, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'

/** Parameters of {@link setExtraHealth}. */
export type SetExtraHealthParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Additional discount on collateral in future placements, WAD, below 1: 5 % is `parseEther('0.05')`. */
  extraHealth: bigint
} & Omit<WriteOptions, 'approve'>

/** The discount as it is set. */
export type ExtraHealthOutcome = { extraHealth: bigint }

/** What {@link setExtraHealth} resolves to. */
export type SetExtraHealthReturnType = ExtraHealthOutcome & { hash: Hash }

/** What {@link setExtraHealth} may throw. */
export type SetExtraHealthErrorType = BadParameterError | WriteErrorType

/**
 * Sets an additional safety margin for the account's future placements in a market: loans start lower, borrow less, and
 * are the healthier for it. The loan that is open changes when it is next placed.
 *
 * Reads: nothing. Sends: one transaction. Errors: {@link BadParameterError} unless at least 0 and below 1.
 *
 * @example
 * await setExtraHealth(client, { market: 'WETH', extraHealth: parseEther('0.05') })
 */
export const setExtraHealth: WriteAction<SetExtraHealthParameters, void, SetExtraHealthReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SetExtraHealthParameters,
): Promise<WritePlan<void, ExtraHealthOutcome>> {
  const { extraHealth } = parameters
  const context = await writeContext(client, parameters)
  const { errors, market } = context
  if (extraHealth < 0n || extraHealth >= WAD) {
    const name = stringToHex('extraHealth', { size: 32 })
    throw inputError(errors, BadParameterError, { name, value: extraHealth })
  }
  const data = encodeFunctionData({ abi: [bandMarket_setExtraHealth], args: [extraHealth] })
  return marketPlan(context, data, {
    decodeReceipt: (receipt) => {
      const event = requireEvent(receipt, market.address, bandMarket_ExtraHealthSet)
      return { extraHealth: event.extraHealth }
    },
  })
}
