import { synthsAdminErrors } from '../../src/abis/synthsAdminErrors.js'
import { synthsErrors } from '../../src/abis/synthsErrors.js'
import { describeErrors } from '../utils/contractErrors.js'

describeErrors(synthsErrors, synthsAdminErrors, [
  ...['AmountTooSmall', 'ExceedsMaxIssuable', 'DebtPoolUnderwater', 'NoDebt'],
  ...['MinimumStakeTime', 'AlreadyAtTarget', 'ExceedsTransferable', 'UnknownSynth'],
  ...['SameSynth', 'SynthSuspended', 'SynthCapExceeded', 'InverseAtLimit'],
  ...['WaitingPeriodActive', 'NothingToSettle', 'TooManyEntries', 'NotDelegate'],
  ...['AccountNotLiquidatable', 'AlreadyFlagged', 'NotFlagged', 'LiquidationDelayNotPassed'],
  ...['CRatioAboveThreshold', 'TooEarlyToClosePeriod', 'NothingToMint', 'LoanTooLarge'],
  ...['LoanCapExceeded', 'TooLittleCollateral', 'LoanHealthy', 'NotLoanOwner'],
  ...['InvalidInverse', 'InverseInUse', 'InvalidSynthsParameter', 'InvalidPrices'],
  'CollateralPriceDeviation',
])
