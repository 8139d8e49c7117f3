import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, maxUint256 } from 'viem'
import type { InsufficientBalanceError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { collateralLoans_LoanRepaid, collateralLoans_repayLoan } from '../../abis/generated.js'
import type { UnknownLoanError, WaitingPeriodActiveError } from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import { zeroFloorSub } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'
import type { Loan } from '../loans.js'
import { afterPayment, loanCall, loansAddress, openLoanOf } from '../loans.js'

/** What repayLoan takes. */
export type RepayLoanParameters = {
  /** Number of the loan; anyone may pay for anyone. */
  id: bigint
  /** Units of the loan synth, or 'max' for all that is owed. */
  amount: bigint | 'max'
} & WriteOptions

/** What a payment leaves. */
export type RepayLoanOutcome = {
  /** Units of the loan synth that were burned: interest first. */
  paid: bigint
  /** The loan then. With nothing owed it stays open for its collateral, till closeLoan. */
  loan: Loan
}

/** What repayLoan resolves to. */
export type RepayLoanReturnType = { hash: Hash } & RepayLoanOutcome

/** What repayLoan may throw. */
export type RepayLoanErrorType =
  | InsufficientBalanceError
  | UnknownLoanError
  | WaitingPeriodActiveError
  | ZeroAmountError
  | WriteErrorType

/**
 * Pays back part or all of a loan; its collateral stays. Never paused, and needs no price.
 *
 * Reads: the loan, one round trip. Sends: one transaction.
 * Errors: {@link UnknownLoanError}, {@link InsufficientBalanceError}, {@link WaitingPeriodActiveError}.
 *
 * @example
 * const { loan } = await repayLoan(client, { id: 1n, amount: parseEther('100') })
 */
export const repayLoan: WriteAction<RepayLoanParameters, RepayLoanOutcome, RepayLoanReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RepayLoanParameters,
): Promise<WritePlan<RepayLoanOutcome, RepayLoanOutcome>> {
  const context = writeContext(client, parameters)
  const { errors } = context
  const { id } = parameters
  const amount = parameters.amount === 'max' ? maxUint256 : parameters.amount
  if (amount === 0n) throw inputError(errors, ZeroAmountError, {})
  const address = loansAddress(context)
  const [view] = await readMany(client, [loanCall(context, id)], errors)
  const loan = openLoanOf(context, id, view)
  const abi = [collateralLoans_repayLoan] as const
  const data = encodeFunctionData({ abi, args: [id, amount] })
  return contractPlan(context, address, data, {
    decodeResult: (result) => {
      const [paid, left] = decodeFunctionResult({ abi, data: result })
      const principal = zeroFloorSub(paid, loan.interest)
      return { paid, loan: afterPayment(loan, principal, left) }
    },
    decodeReceipt: (receipt) => {
      const event = requireEvent(receipt, address, collateralLoans_LoanRepaid)
      const { principal, interest, left } = event
      return { paid: principal + interest, loan: afterPayment(loan, principal, left) }
    },
  })
}
