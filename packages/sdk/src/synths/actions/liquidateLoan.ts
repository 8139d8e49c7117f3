import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, maxUint256 } from 'viem'
import type { InsufficientBalanceError, StalePriceError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  collateralLoans_LoanLiquidated,
  collateralLoans_liquidateLoan,
} from '../../abis/generated.js'
import type {
  CollateralPriceDeviationError,
  LoanHealthyError,
  UnknownLoanError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'
import { loansAddress } from '../loans.js'

/** What liquidateLoan takes. */
export type LiquidateLoanParameters = {
  /** Number of the loan. */
  id: bigint
  /** Most units of the loan synth to pay. Default: as much as brings the loan back to its least ratio. */
  maxPay?: bigint | undefined
} & WriteOptions

/** What the liquidation of a loan moved. */
export type LiquidateLoanOutcome = {
  /** Units of the signer's loan synth that were burned. */
  paid: bigint
  /** Units of the collateral token to the signer, rounded down. */
  seized: bigint
}

/** What liquidateLoan resolves to. */
export type LiquidateLoanReturnType = { hash: Hash } & LiquidateLoanOutcome

/** What liquidateLoan may throw. */
export type LiquidateLoanErrorType =
  | CollateralPriceDeviationError
  | InsufficientBalanceError
  | LoanHealthyError
  | StalePriceError
  | UnknownLoanError
  | WaitingPeriodActiveError
  | ZeroAmountError
  | WriteErrorType

/**
 * Pays for a loan under its liquidation ratio and takes collateral with a penalty. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link LoanHealthyError}, {@link UnknownLoanError}, {@link InsufficientBalanceError},
 * {@link WaitingPeriodActiveError}, {@link StalePriceError}, {@link CollateralPriceDeviationError}.
 *
 * @example
 * const { paid, seized } = await liquidateLoan(client, { id: 1n })
 */
export const liquidateLoan: WriteAction<
  LiquidateLoanParameters,
  LiquidateLoanOutcome,
  LiquidateLoanReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: LiquidateLoanParameters,
): Promise<WritePlan<LiquidateLoanOutcome, LiquidateLoanOutcome>> {
  const context = writeContext(client, parameters)
  const { errors } = context
  const address = loansAddress(context)
  const { id, maxPay = maxUint256 } = parameters
  if (maxPay === 0n) throw inputError(errors, ZeroAmountError, {})
  const abi = [collateralLoans_liquidateLoan] as const
  const data = encodeFunctionData({ abi, args: [id, maxPay] })
  return contractPlan(context, address, data, {
    decodeResult: (result) => {
      const [paid, seized] = decodeFunctionResult({ abi, data: result })
      return { paid, seized }
    },
    decodeReceipt: (receipt) => {
      const { paid, seized } = requireEvent(receipt, address, collateralLoans_LoanLiquidated)
      return { paid, seized }
    },
  })
}
