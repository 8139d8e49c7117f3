import type { Address } from 'viem'
import {
  AmountTooLowError,
  DebtCeilingExceededError,
  DebtTooHighError,
  DebtTooSmallError,
  LoanExistsError,
} from '../abis/bandsErrors.js'
import { EntryPausedError } from '../abis/commonErrors.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import { inputError } from '../core/contractErrors.js'
import type { ContractError } from '../core/errors.js'
import type { MarketView } from './market.js'

/** The error that opening a loan would meet, as far as the market's state tells; undefined where it would pass. */
export function loanRefusal(
  errors: ContractErrorSet,
  view: MarketView,
  loan: {
    user: Address
    /** What the user owes already. */
    owed: bigint
    debt: bigint
    maxBorrowable: bigint
  },
  format: AmountFormatter,
): ContractError | undefined {
  const { minDebt, available } = view
  const { user, maxBorrowable } = loan
  if (!view.isOpen) return inputError(errors, EntryPausedError, {}, format)
  if (loan.owed > 0n) return inputError(errors, LoanExistsError, { user }, format)
  if (maxBorrowable === 0n) return inputError(errors, AmountTooLowError, {}, format)
  if (loan.debt > maxBorrowable)
    return inputError(errors, DebtTooHighError, { maxBorrowable }, format)
  if (loan.debt < minDebt) return inputError(errors, DebtTooSmallError, { minDebt }, format)
  if (loan.debt > available)
    return inputError(errors, DebtCeilingExceededError, { available }, format)
  return undefined
}
