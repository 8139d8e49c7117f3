import { QuintetError } from '../core/errors.js'

/** Names of the contract errors that the offline pool knows. */
export type PoolErrorReason =
  | 'AmountTooLarge'
  | 'AmountTooLow'
  | 'BadFraction'
  | 'BandNotEmpty'
  | 'BandOutOfRange'
  | 'InsufficientLiquidity'
  | 'LoanExists'
  | 'NoLoan'
  | 'TooDeep'
  | 'ZeroAmount'

/** The contract would revert: `reason` is the name of its error. Thrown by the offline pool, before any request. */
export class PoolError extends QuintetError {
  override name = 'PoolError'
  readonly reason: PoolErrorReason
  /** The error's arguments: indices of bands as numbers, amounts in the contract's units. */
  readonly args: Readonly<Record<string, bigint | number | string>>

  constructor(
    reason: PoolErrorReason,
    args: Readonly<Record<string, bigint | number | string>>,
    advice?: string,
  ) {
    const values = Object.entries(args).map(([name, value]) => `${name} ${value}`)
    super(`The bands refuse this: ${[reason, ...values].join(', ')}.`, {
      advice: advice ? [advice] : [],
      origin: 'input',
    })
    this.reason = reason
    this.args = args
  }
}
