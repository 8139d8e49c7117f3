import type { Hash } from 'viem'
import { encodeFunctionData, zeroAddress } from 'viem'
import type {
  EntryPausedError,
  StalePriceError,
  UnsupportedTokenError,
} from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  collateralLoans_depositCollateral,
  collateralLoans_LoanAdjusted,
  collateralLoans_withdrawCollateral,
} from '../../abis/generated.js'
import type {
  CollateralPriceDeviationError,
  LoanTooLargeError,
  NotLoanOwnerError,
  UnknownLoanError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { synthFormatter, writeContext } from '../context.js'
import type { Loan } from '../loans.js'
import { collateralNeed, loanCall, loansAddress, openLoanOf } from '../loans.js'
import { synthSymbol } from '../units.js'

/** What adjustCollateral takes. */
export type AdjustCollateralParameters = {
  /** Number of the loan. */
  id: bigint
  /** Units of the collateral token to add, or below zero to take out. Anyone may add; only the borrower takes out. */
  change: bigint
} & WriteOptions

/** A loan with other collateral. */
export type AdjustCollateralOutcome = {
  /** The loan then. */
  loan: Loan
}

/** What adjustCollateral resolves to. */
export type AdjustCollateralReturnType = { hash: Hash } & AdjustCollateralOutcome

/** What adjustCollateral may throw. */
export type AdjustCollateralErrorType =
  | CollateralPriceDeviationError
  | EntryPausedError
  | LoanTooLargeError
  | NotLoanOwnerError
  | StalePriceError
  | UnknownLoanError
  | UnsupportedTokenError
  | ZeroAmountError
  | WriteErrorType

/**
 * Adds collateral to a loan, or takes out what is above its least ratio. Adding is never paused.
 *
 * Reads: the loan, its product's terms, and the allowance of a token, one round trip each. Sends: one transaction.
 * Errors: {@link UnknownLoanError}, {@link NotLoanOwnerError}, {@link LoanTooLargeError}, {@link StalePriceError},
 * {@link CollateralPriceDeviationError}, {@link EntryPausedError} for taking out.
 *
 * @example
 * const { loan } = await adjustCollateral(client, { id: 1n, change: parseEther('-0.5') })
 */
export const adjustCollateral: WriteAction<
  AdjustCollateralParameters,
  AdjustCollateralOutcome,
  AdjustCollateralReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: AdjustCollateralParameters,
): Promise<WritePlan<AdjustCollateralOutcome, AdjustCollateralOutcome>> {
  const context = writeContext(client, parameters)
  const { errors } = context
  const address = loansAddress(context)
  const { id, change } = parameters
  if (change === 0n) throw inputError(errors, ZeroAmountError, {})
  const [view] = await readMany(client, [loanCall(context, id)], errors)
  const loan = openLoanOf(context, id, view)
  const added = change > 0n ? change : 0n
  const { terms, allowances } = await collateralNeed(client, context, loan.product, added)
  const data =
    change > 0n
      ? encodeFunctionData({ abi: [collateralLoans_depositCollateral], args: [id, change] })
      : encodeFunctionData({ abi: [collateralLoans_withdrawCollateral], args: [id, -change] })
  return contractPlan(context, address, data, {
    value: terms.collateral === zeroAddress ? added : 0n,
    allowances,
    format: synthFormatter(synthSymbol(terms.loanKey)),
    decodeResult: () => ({ loan: { ...loan, collateral: loan.collateral + change } }),
    decodeReceipt: (receipt) => {
      const { collateral } = requireEvent(receipt, address, collateralLoans_LoanAdjusted)
      return { loan: { ...loan, collateral } }
    },
  })
}
