import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, maxUint256 } from 'viem'
import type {
  InsufficientBalanceError,
  StalePriceError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import {
  debtPool_BadDebtSocialised,
  debtPool_Liquidated,
  debtPool_liquidate,
} from '../../abis/generated.js'
import type {
  AccountNotLiquidatableError,
  CollateralPriceDeviationError,
  InvalidPricesError,
  LiquidationDelayNotPassedError,
  NotFlaggedError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { lastEvent, requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { synthFormatter, writeContext } from '../context.js'
import { stakerCalls } from '../staker.js'

/** What liquidate takes. */
export type LiquidateParameters = {
  /** Flagged staker. */
  user: Address
  /** Most sUSD to burn. Default: as much as brings the account back to its issuance ratio. */
  maxBurn?: bigint | undefined
} & WriteOptions

/** What a liquidation moved. */
export type LiquidateOutcome = {
  /** Units of the signer's sUSD. */
  burned: bigint
  /** Units of SYN to the signer, liquid, rounded down. */
  seized: bigint
  /** Debt without collateral that was left to the pool, USD. */
  badDebt: bigint
}

/** What liquidate resolves to. */
export type LiquidateReturnType = { hash: Hash } & LiquidateOutcome

/** What liquidate may throw. */
export type LiquidateErrorType =
  | AccountNotLiquidatableError
  | CollateralPriceDeviationError
  | InsufficientBalanceError
  | InvalidPricesError
  | LiquidationDelayNotPassedError
  | NotFlaggedError
  | StalePriceError
  | WaitingPeriodActiveError
  | ZeroAmountError
  | WriteErrorType

/**
 * Burns sUSD for a flagged staker and takes SYN with a penalty: wallet first, then escrow. Never paused.
 *
 * Reads: debt and collateral, one round trip. Sends: one transaction.
 * Errors: {@link NotFlaggedError}, {@link LiquidationDelayNotPassedError}, {@link AccountNotLiquidatableError} where the
 * account has mended its ratio, {@link InsufficientBalanceError}, {@link WaitingPeriodActiveError},
 * {@link InvalidPricesError}, {@link StalePriceError} or {@link CollateralPriceDeviationError}.
 *
 * @example
 * const { burned, seized } = await liquidate(client, { user })
 */
export const liquidate: WriteAction<LiquidateParameters, LiquidateOutcome, LiquidateReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: LiquidateParameters,
): Promise<WritePlan<LiquidateOutcome, LiquidateOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool, errors } = context
  const { user, maxBurn = maxUint256 } = parameters
  const read = await readMany(client, stakerCalls(context, user), errors)
  const [collateral, debt] = read
  const abi = [debtPool_liquidate] as const
  const data = encodeFunctionData({ abi, args: [user, maxBurn] })
  return contractPlan(context, debtPool, data, {
    format: synthFormatter(),
    decodeResult: (result) => {
      const [burned, seized] = decodeFunctionResult({ abi, data: result })
      return { burned, seized, badDebt: seized === collateral ? debt - burned : 0n }
    },
    decodeReceipt: (receipt) => {
      const { burned, seized } = requireEvent(receipt, debtPool, debtPool_Liquidated)
      const bad = lastEvent(receipt, debtPool, debtPool_BadDebtSocialised)
      return { burned, seized, badDebt: bad?.amount ?? 0n }
    },
  })
}
