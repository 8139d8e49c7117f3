import type { Address, Hex } from 'viem'
import { zeroAddress } from 'viem'
import { collateralLoans_loan, collateralLoans_product } from '../abis/generated.js'
import { UnknownLoanError } from '../abis/synthsErrors.js'
import type { QuintetClient } from '../core/client.js'
import { inputError } from '../core/contractErrors.js'
import { contractAddress } from '../core/deployment.js'
import { readMany } from '../core/read.js'
import { allowanceCall } from '../core/tokenCalls.js'
import type { AllowanceNeed } from '../core/write.js'
import type { SynthsContext, SynthsWriteContext } from './context.js'

/** A loan of a synth against collateral. */
export type Loan = {
  id: bigint
  borrower: Address
  /** Number of its product. */
  product: bigint
  /** Units of the loan synth. */
  principal: bigint
  /** Owed besides, units of the loan synth, rounded up. */
  interest: bigint
  /** Units of the collateral token; wei for ether. */
  collateral: bigint
  /** Interest a year, WAD. */
  rateWad: bigint
}

/** What a write needs of a product's terms. */
type LoanTermsOf = {
  collateral: Address
  loanKey: Hex
  interestRateWad: bigint
  issueFeeRateWad: bigint
}

/** Address of the loans' contract. */
export function loansAddress({ deployment }: SynthsContext): Address {
  return contractAddress(deployment, 'CollateralLoans')
}

/** The call that reads a loan. */
export function loanCall(
  context: SynthsContext,
  id: bigint,
): {
  address: Address
  abi: readonly [typeof collateralLoans_loan]
  functionName: 'loan'
  args: readonly [bigint]
} {
  return {
    address: loansAddress(context),
    abi: [collateralLoans_loan],
    functionName: 'loan',
    args: [id],
  }
}

/** A loan as it was read. Throws UnknownLoanError for one that is not open. */
export function openLoanOf({ errors }: SynthsContext, id: bigint, view: Omit<Loan, 'id'>): Loan {
  if (view.borrower === zeroAddress) throw inputError(errors, UnknownLoanError, { id })
  return { id, ...view }
}

/** What is left of a loan after a payment: interest is paid before principal. */
export function afterPayment(loan: Loan, principalPaid: bigint, left: bigint): Loan {
  const principal = loan.principal - principalPaid
  return { ...loan, principal, interest: left - principal }
}

/** Terms of a product, and the allowance that so much collateral needs where it is a token. */
export async function collateralNeed(
  client: QuintetClient,
  context: SynthsWriteContext,
  product: bigint,
  amount: bigint,
): Promise<{ terms: LoanTermsOf; allowances: readonly AllowanceNeed[] }> {
  const { account, errors } = context
  const spender = loansAddress(context)
  const [[terms]] = await readMany(
    client,
    [
      {
        address: spender,
        abi: [collateralLoans_product],
        functionName: 'product',
        args: [product],
      },
    ],
    errors,
  )
  const token = terms.collateral
  if (token === zeroAddress || amount === 0n) return { terms, allowances: [] }
  const [current] = await readMany(client, [allowanceCall(token, account.address, spender)], errors)
  return { terms, allowances: [{ token, spender, amount, current }] }
}
