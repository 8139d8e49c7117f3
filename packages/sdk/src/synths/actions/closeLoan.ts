import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { InsufficientBalanceError } from '../../abis/commonErrors.js'
import {
  collateralLoans_closeLoan,
  collateralLoans_LoanClosed,
  collateralLoans_LoanRepaid,
} from '../../abis/generated.js'
import type {
  NotLoanOwnerError,
  UnknownLoanError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { lastEvent, requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'
import { loansAddress } from '../loans.js'

/** What closeLoan takes. */
export type CloseLoanParameters = {
  /** Number of the loan, which is the signer's. */
  id: bigint
} & WriteOptions

/** What closing a loan moved. */
export type CloseLoanOutcome = {
  /** Units of the loan synth that were burned. */
  paid: bigint
  /** Units of the collateral token that came back. */
  collateral: bigint
}

/** What closeLoan resolves to. */
export type CloseLoanReturnType = { hash: Hash } & CloseLoanOutcome

/** What closeLoan may throw. */
export type CloseLoanErrorType =
  | InsufficientBalanceError
  | NotLoanOwnerError
  | UnknownLoanError
  | WaitingPeriodActiveError
  | WriteErrorType

/**
 * Pays all that is owed and takes the collateral back. Never paused, and needs no price.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link UnknownLoanError}, {@link NotLoanOwnerError}, {@link InsufficientBalanceError},
 * {@link WaitingPeriodActiveError}.
 *
 * @example
 * const { paid, collateral } = await closeLoan(client, { id: 1n })
 */
export const closeLoan: WriteAction<CloseLoanParameters, CloseLoanOutcome, CloseLoanReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CloseLoanParameters,
): Promise<WritePlan<CloseLoanOutcome, CloseLoanOutcome>> {
  const context = writeContext(client, parameters)
  const address = loansAddress(context)
  const { id } = parameters
  const abi = [collateralLoans_closeLoan] as const
  const data = encodeFunctionData({ abi, args: [id] })
  return contractPlan(context, address, data, {
    decodeResult: (result) => {
      const [paid, collateral] = decodeFunctionResult({ abi, data: result })
      return { paid, collateral }
    },
    decodeReceipt: (receipt) => {
      const repaid = lastEvent(receipt, address, collateralLoans_LoanRepaid)
      const { collateral } = requireEvent(receipt, address, collateralLoans_LoanClosed)
      return { paid: repaid ? repaid.principal + repaid.interest : 0n, collateral }
    },
  })
}
