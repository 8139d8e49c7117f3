import type { Hex } from 'viem'
import { hexToString } from 'viem'
import type { BandsErrorMessages } from '../abis/bandsErrors.js'
import { formatPercent } from '../core/format.js'

/** A parameter's name out of the bytes32 that the contract gives. */
const parameterName = (name: Hex): string => hexToString(name, { size: 32 })

const openFlows = 'Quote again with quoteBorrow, which says what is possible now.'

/** What the errors of `bands` say. Amounts of the kinds `debt` and `collateral` are formatted with their token. */
export const bandsErrorMessages: BandsErrorMessages = {
  AmountTooLow: () => [
    'The collateral is too small for this many bands.',
    'Use fewer bands or more collateral: each band needs at least 1e-12 of a token.',
  ],
  BadCallback: ({ callback }) => [
    `${callback} can't be a callback.`,
    'It must be a contract, and neither a token of the market nor the market.',
  ],
  BadFraction: ({ fraction }) => [
    `The fraction ${formatPercent(fraction)} is not above 0 and at most 100 %.`,
    'Give it with 18 decimals: half is 500000000000000000n.',
  ],
  BadParameter: ({ name, value }) => [
    `The parameter ${parameterName(name)} can't be ${value}.`,
    'Its bounds stand in the documentation of the market.',
  ],
  BandNotEmpty: ({ n }) => [
    `Band ${n} holds borrowed token, so no collateral can be placed there.`,
    'Use fewer bands, or less debt, so that the range starts below the active band.',
  ],
  BandOutOfRange: ({ n }) => [
    `Band ${n} can't be reached by any price.`,
    'Use bands between minBand and maxBand of getMarket.',
  ],
  BandSlippage: ({ n1 }) => [
    `The loan would start at band ${n1}, nearer to liquidation than you accept.`,
    `The price moved. ${openFlows}`,
  ],
  BandsOutOfRange: ({ N }) => [`A loan has 4 to 50 bands, not ${N}.`, 'Use 10 if unsure.'],
  CallbackShort: ({ got, needed }) => [
    `The callback gave ${got} units of ${needed}.`,
    'It must hold and approve what it says it gives back.',
  ],
  CannotShrink: () => [
    'The position can not be shrunk.',
    'It must be in soft liquidation, with at least 4 of its bands not yet reached.',
  ],
  DebtCeilingExceeded: ({ available }, format) => [
    `The market lends at most ${format(available, 'debt')} more.`,
    'Borrow less, or wait until others repay.',
  ],
  DebtTooHigh: ({ maxBorrowable }, format) => [
    `The debt is too high: this collateral and band count carry at most ${format(maxBorrowable, 'debt')}.`,
    'Borrow less, add collateral, or use fewer bands.',
  ],
  DebtTooSmall: ({ minDebt }, format) => [
    `A loan must owe at least ${format(minDebt, 'debt')}.`,
    'Borrow more, or repay everything.',
  ],
  FullyConverted: () => [
    'All collateral of the position is converted: no band can take more.',
    'Repay instead, with `shrink` or in full.',
  ],
  IdleFundsTooLow: ({ amount, available }, format) => [
    `The vault has ${format(available, 'debt')} at hand, and ${format(amount, 'debt')} is needed.`,
    'Ask for less, or wait until borrowers repay or lenders deposit.',
  ],
  InsufficientCollateral: ({ held }, format) => [
    `The position holds ${format(held, 'collateral')}.`,
    'Ask for less: maxRemovable tells how much can go.',
  ],
  InsufficientLiquidity: ({ available }) => [
    `The bands give at most ${available} units now.`,
    'Ask for less, or swap an exact input.',
  ],
  LoanExists: ({ user }) => [
    `${user} has a loan in this market already.`,
    'Use borrowMore or addCollateral, or repay it first.',
  ],
  MintCeilingExceeded: ({ amount, available }, format) => [
    `${format(amount, 'debt')} can't be minted: the minter's ceiling allows ${format(available, 'debt')} more.`,
    'Borrow less, or wait until others repay.',
  ],
  NoLoan: ({ user }) => [`${user} has no loan in this market.`, 'Open one with borrowWithBands.'],
  NotApproved: ({ user, caller }) => [
    `${caller} may not act for ${user}.`,
    `${user} can allow it with the market's approve or permitOperator.`,
  ],
  NotBadDebt: ({ user }) => [
    `The position of ${user} is worth its debt.`,
    'There is nothing to cover; liquidate works once its health is below zero.',
  ],
  NotLiquidatable: ({ health }) => [
    `The loan's health is ${formatPercent(health)}: it can't be liquidated by others.`,
    'findLiquidatable lists loans that can. A fresh fall of the price counts after the guard time.',
  ],
  Reentrancy: () => [
    'The market is in the middle of a call.',
    'A callback can not use the market or its vault.',
  ],
  TooDeep: ({ n1 }) => [
    `Band ${n1} is more than 1,024 bands from the active one.`,
    'Borrow less, so that the loan starts lower.',
  ],
  Underwater: ({ borrowed }, format) => [
    `The loan is in soft liquidation: its bands hold ${format(borrowed, 'debt')}.`,
    'Until the price recovers only repaying, adding collateral and liquidating are possible.',
  ],
  Unhealthy: ({ health }) => [
    `The loan would end with a health of ${formatPercent(health)}, below zero.`,
    'Add collateral or repay first.',
  ],
}
