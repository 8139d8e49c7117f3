import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, zeroAddress } from 'viem'
import type {
  EntryPausedError,
  StalePriceError,
  UnsupportedTokenError,
} from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { collateralLoans_LoanOpened, collateralLoans_openLoan } from '../../abis/generated.js'
import type {
  CollateralPriceDeviationError,
  LoanCapExceededError,
  LoanTooLargeError,
  SynthSuspendedError,
  TooLittleCollateralError,
  UnknownProductError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import { fullMulDiv, WAD } from '../../core/fixedPoint.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { synthFormatter, writeContext } from '../context.js'
import type { Loan } from '../loans.js'
import { collateralNeed, loansAddress } from '../loans.js'
import { synthSymbol } from '../units.js'

/** What openLoan takes. */
export type OpenLoanParameters = {
  /** Number of the product; getLoanProducts lists them. */
  product: bigint
  /** Units of the loan synth. */
  amount: bigint
  /** Units of the collateral token; for ether it goes along as value. */
  collateral: bigint
} & WriteOptions

/** A loan that was opened. */
export type OpenLoanOutcome = {
  /** The loan. */
  loan: Loan
  /** Issue fee that the borrower did not receive, units of the loan synth. */
  fee: bigint
}

/** What openLoan resolves to. */
export type OpenLoanReturnType = { hash: Hash } & OpenLoanOutcome

/** What openLoan may throw. */
export type OpenLoanErrorType =
  | CollateralPriceDeviationError
  | EntryPausedError
  | LoanCapExceededError
  | LoanTooLargeError
  | StalePriceError
  | SynthSuspendedError
  | TooLittleCollateralError
  | UnknownProductError
  | UnsupportedTokenError
  | ZeroAmountError
  | WriteErrorType

/**
 * Borrows a synth against ether or a token, outside the debt pool.
 *
 * Reads: the product's terms, one round trip, and the allowance of a token, another. Sends: one transaction.
 * Errors: {@link LoanTooLargeError}, {@link LoanCapExceededError}, {@link TooLittleCollateralError}, {@link UnknownProductError},
 * {@link StalePriceError}, {@link CollateralPriceDeviationError}, {@link SynthSuspendedError}, {@link EntryPausedError}.
 *
 * @example
 * const { loan } = await openLoan(client, {
 *   product: 1n, amount: parseEther('0.8'), collateral: parseEther('1'),
 * })
 */
export const openLoan: WriteAction<OpenLoanParameters, OpenLoanOutcome, OpenLoanReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: OpenLoanParameters,
): Promise<WritePlan<OpenLoanOutcome, OpenLoanOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors } = context
  const address = loansAddress(context)
  const { product, amount, collateral } = parameters
  if (amount === 0n) throw inputError(errors, ZeroAmountError, {})
  const { terms, allowances } = await collateralNeed(client, context, product, collateral)
  const format = synthFormatter(synthSymbol(terms.loanKey))
  const abi = [collateralLoans_openLoan] as const
  const data = encodeFunctionData({ abi, args: [product, amount, collateral] })
  const loanOf = (id: bigint, principal: bigint): Loan => ({
    id,
    borrower: account.address,
    product,
    principal,
    interest: 0n,
    collateral,
    rateWad: terms.interestRateWad,
  })
  return contractPlan(context, address, data, {
    value: terms.collateral === zeroAddress ? collateral : 0n,
    allowances,
    format,
    decodeResult: (result) => ({
      loan: loanOf(decodeFunctionResult({ abi, data: result }), amount),
      fee: fullMulDiv(amount, terms.issueFeeRateWad, WAD),
    }),
    decodeReceipt: (receipt) => {
      const { id, principal, fee } = requireEvent(receipt, address, collateralLoans_LoanOpened)
      return { loan: loanOf(id, principal), fee }
    },
  })
}
