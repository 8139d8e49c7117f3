import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { StalePriceError } from '../../abis/commonErrors.js'
import { debtPool_Flagged, debtPool_flagForLiquidation } from '../../abis/generated.js'
import type {
  AccountNotLiquidatableError,
  AlreadyFlaggedError,
  CollateralPriceDeviationError,
  InvalidPricesError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What flagForLiquidation takes. */
export type FlagForLiquidationParameters = {
  /** Staker whose collateral is worth too little. */
  user: Address
} & WriteOptions

/** What a flag begins. */
export type FlagForLiquidationOutcome = {
  /**
   * From when the account may be liquidated, Unix seconds. Till then it can mend its ratio.
   * Undefined in a simulation.
   */
  deadline: bigint | undefined
}

/** What flagForLiquidation resolves to. */
export type FlagForLiquidationReturnType = { hash: Hash } & FlagForLiquidationOutcome

/** What flagForLiquidation may throw. */
export type FlagForLiquidationErrorType =
  | AccountNotLiquidatableError
  | AlreadyFlaggedError
  | CollateralPriceDeviationError
  | InvalidPricesError
  | StalePriceError
  | WriteErrorType

/**
 * Flags a staker at or above the liquidation ratio. Anyone may.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AccountNotLiquidatableError}, {@link AlreadyFlaggedError}, {@link InvalidPricesError},
 * {@link StalePriceError} or {@link CollateralPriceDeviationError} while a price is not sound.
 *
 * @example
 * const { deadline } = await flagForLiquidation(client, { user })
 */
export const flagForLiquidation: WriteAction<
  FlagForLiquidationParameters,
  FlagForLiquidationOutcome,
  FlagForLiquidationReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FlagForLiquidationParameters,
): Promise<WritePlan<FlagForLiquidationOutcome, FlagForLiquidationOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool } = context
  const data = encodeFunctionData({ abi: [debtPool_flagForLiquidation], args: [parameters.user] })
  return contractPlan(context, debtPool, data, {
    decodeResult: () => ({ deadline: undefined }),
    decodeReceipt: (receipt) => ({
      deadline: requireEvent(receipt, debtPool, debtPool_Flagged).deadline,
    }),
  })
}
