export {
  FeedIsSetError,
  InvalidInverseError,
  InvalidSynthsParameterError,
  InverseInUseError,
  InverseNotFrozenError,
  NotSynthsModuleError,
  SynthKeyTakenError,
  SynthNotSuspendedError,
  TooManySynthsError,
  VestingTimesNotAscendingError,
} from '../abis/synthsAdminErrors.js'
export {
  AccountNotLiquidatableError,
  AlreadyAtTargetError,
  AlreadyFlaggedError,
  AmountTooSmallError,
  CollateralPriceDeviationError,
  CRatioAboveIssuanceRatioError,
  CRatioAboveThresholdError,
  DebtPoolUnderwaterError,
  ExceedsMaxIssuableError,
  ExceedsTransferableError,
  InvalidPricesError,
  InverseAtLimitError,
  InverseNotAtLimitError,
  LiquidationDelayNotPassedError,
  LoanCapExceededError,
  LoanHealthyError,
  LoanTooLargeError,
  MinimumStakeTimeError,
  NoDebtError,
  NotDelegateError,
  NotFlaggedError,
  NothingToMintError,
  NothingToSettleError,
  NotLoanOwnerError,
  PriceNotBrokenError,
  SameSynthError,
  SynthCapExceededError,
  SynthIsDeprecatedError,
  SynthNotDeprecatedError,
  SynthSuspendedError,
  TooEarlyToClosePeriodError,
  TooLittleCollateralError,
  TooManyEntriesError,
  UnknownLoanError,
  UnknownProductError,
  UnknownSynthError,
  WaitingPeriodActiveError,
  WrongEtherAmountError,
} from '../abis/synthsErrors.js'
export type { LogRange } from '../core/logs.js'
export type {
  AdjustCollateralErrorType,
  AdjustCollateralOutcome,
  AdjustCollateralParameters,
  AdjustCollateralReturnType,
} from './actions/adjustCollateral.js'
export { adjustCollateral } from './actions/adjustCollateral.js'
export type {
  BurnErrorType,
  BurnOutcome,
  BurnParameters,
  BurnReturnType,
} from './actions/burn.js'
export { burn } from './actions/burn.js'
export type {
  BurnToTargetErrorType,
  BurnToTargetOutcome,
  BurnToTargetParameters,
  BurnToTargetReturnType,
} from './actions/burnToTarget.js'
export { burnToTarget } from './actions/burnToTarget.js'
export type {
  ClaimFeesErrorType,
  ClaimFeesOutcome,
  ClaimFeesParameters,
  ClaimFeesReturnType,
} from './actions/claimFees.js'
export { claimFees } from './actions/claimFees.js'
export type {
  CloseFeePeriodErrorType,
  CloseFeePeriodOutcome,
  CloseFeePeriodParameters,
  CloseFeePeriodReturnType,
} from './actions/closeFeePeriod.js'
export { closeFeePeriod } from './actions/closeFeePeriod.js'
export type {
  CloseLoanErrorType,
  CloseLoanOutcome,
  CloseLoanParameters,
  CloseLoanReturnType,
} from './actions/closeLoan.js'
export { closeLoan } from './actions/closeLoan.js'
export type {
  ExchangeSynthsErrorType,
  ExchangeSynthsOutcome,
  ExchangeSynthsParameters,
  ExchangeSynthsReturnType,
} from './actions/exchangeSynths.js'
export { exchangeSynths } from './actions/exchangeSynths.js'
export type {
  FindLiquidatableParameters,
  FindLiquidatableReturnType,
  LiquidatableStaker,
} from './actions/findLiquidatable.js'
export { findLiquidatable } from './actions/findLiquidatable.js'
export type {
  FlagForLiquidationErrorType,
  FlagForLiquidationOutcome,
  FlagForLiquidationParameters,
  FlagForLiquidationReturnType,
} from './actions/flagForLiquidation.js'
export { flagForLiquidation } from './actions/flagForLiquidation.js'
export type {
  FreezeRateErrorType,
  FreezeRateOutcome,
  FreezeRateParameters,
  FreezeRateReturnType,
} from './actions/freezeRate.js'
export { freezeRate } from './actions/freezeRate.js'
export type {
  DebtHistoryEntry,
  GetDebtHistoryParameters,
  GetDebtHistoryReturnType,
} from './actions/getDebtHistory.js'
export { getDebtHistory } from './actions/getDebtHistory.js'
export type {
  EscrowEntry,
  GetEscrowScheduleParameters,
  GetEscrowScheduleReturnType,
} from './actions/getEscrowSchedule.js'
export { getEscrowSchedule } from './actions/getEscrowSchedule.js'
export type {
  GetLoanParameters,
  GetLoanReturnType,
} from './actions/getLoan.js'
export { getLoan } from './actions/getLoan.js'
export type {
  GetLoanProductsParameters,
  GetLoanProductsReturnType,
  LoanProduct,
} from './actions/getLoanProducts.js'
export { getLoanProducts } from './actions/getLoanProducts.js'
export type {
  GetLoansParameters,
  GetLoansReturnType,
} from './actions/getLoans.js'
export { getLoans } from './actions/getLoans.js'
export type {
  GetPoolParameters,
  GetPoolReturnType,
  PoolSynth,
} from './actions/getPool.js'
export { getPool } from './actions/getPool.js'
export type {
  GetPortfolioParameters,
  GetPortfolioReturnType,
  SynthAmount,
  SynthPosition,
} from './actions/getPortfolio.js'
export { getPortfolio } from './actions/getPortfolio.js'
export type {
  GetSynthParameters,
  GetSynthReturnType,
} from './actions/getSynth.js'
export { getSynth } from './actions/getSynth.js'
export type {
  LiquidateErrorType,
  LiquidateOutcome,
  LiquidateParameters,
  LiquidateReturnType,
} from './actions/liquidate.js'
export { liquidate } from './actions/liquidate.js'
export type {
  LiquidateLoanErrorType,
  LiquidateLoanOutcome,
  LiquidateLoanParameters,
  LiquidateLoanReturnType,
} from './actions/liquidateLoan.js'
export { liquidateLoan } from './actions/liquidateLoan.js'
export type {
  MintSupplyErrorType,
  MintSupplyOutcome,
  MintSupplyParameters,
  MintSupplyReturnType,
} from './actions/mintSupply.js'
export { mintSupply } from './actions/mintSupply.js'
export type {
  OpenLoanErrorType,
  OpenLoanOutcome,
  OpenLoanParameters,
  OpenLoanReturnType,
} from './actions/openLoan.js'
export { openLoan } from './actions/openLoan.js'
export type {
  ProjectSupplyParameters,
  ProjectSupplyReturnType,
} from './actions/projectSupply.js'
export { projectSupply } from './actions/projectSupply.js'
export type {
  QuoteClaimParameters,
  QuoteClaimReturnType,
} from './actions/quoteClaim.js'
export { quoteClaim } from './actions/quoteClaim.js'
export type {
  QuoteExchangeParameters,
  QuoteExchangeReturnType,
} from './actions/quoteExchange.js'
export { quoteExchange } from './actions/quoteExchange.js'
export type {
  QuoteLiquidationParameters,
  QuoteLiquidationReturnType,
} from './actions/quoteLiquidation.js'
export { quoteLiquidation } from './actions/quoteLiquidation.js'
export type {
  RedeemErrorType,
  RedeemOutcome,
  RedeemParameters,
  RedeemReturnType,
} from './actions/redeem.js'
export { redeem } from './actions/redeem.js'
export type {
  RemoveFlagErrorType,
  RemoveFlagOutcome,
  RemoveFlagParameters,
  RemoveFlagReturnType,
} from './actions/removeFlag.js'
export { removeFlag } from './actions/removeFlag.js'
export type {
  RepayLoanErrorType,
  RepayLoanOutcome,
  RepayLoanParameters,
  RepayLoanReturnType,
} from './actions/repayLoan.js'
export { repayLoan } from './actions/repayLoan.js'
export type {
  SetDelegateErrorType,
  SetDelegateOutcome,
  SetDelegateParameters,
  SetDelegateReturnType,
  SynthsPermission,
} from './actions/setDelegate.js'
export { setDelegate } from './actions/setDelegate.js'
export type {
  SettleErrorType,
  SettleOutcome,
  SettleParameters,
  SettleReturnType,
} from './actions/settle.js'
export { settle } from './actions/settle.js'
export type {
  StakeAndMintErrorType,
  StakeAndMintOutcome,
  StakeAndMintParameters,
  StakeAndMintReturnType,
} from './actions/stakeAndMint.js'
export { stakeAndMint } from './actions/stakeAndMint.js'
export type {
  SuspendSynthErrorType,
  SuspendSynthOutcome,
  SuspendSynthParameters,
  SuspendSynthReturnType,
} from './actions/suspendSynth.js'
export { suspendSynth } from './actions/suspendSynth.js'
export type {
  TakeDebtSnapshotErrorType,
  TakeDebtSnapshotOutcome,
  TakeDebtSnapshotParameters,
  TakeDebtSnapshotReturnType,
} from './actions/takeDebtSnapshot.js'
export { takeDebtSnapshot } from './actions/takeDebtSnapshot.js'
export type {
  VestErrorType,
  VestOutcome,
  VestParameters,
  VestReturnType,
} from './actions/vest.js'
export { vest } from './actions/vest.js'
export type { WatchLiquidatableParameters } from './actions/watchLiquidatable.js'
export { watchLiquidatable } from './actions/watchLiquidatable.js'
export type { SynthRef } from './context.js'
export type { SynthsActions } from './decorator.js'
export { synthsActions } from './decorator.js'
export { DebtHistoryIncompleteError } from './errors.js'
export type { Loan } from './loans.js'
export type { InverseLimits, LiquidationTerms, LoanTerms } from './math.js'
export {
  cRatioUp,
  exchange,
  inversePrice,
  isDeviating,
  liquidation,
  loanInterestUp,
  loanLiquidation,
  loanMax,
  lockedUp,
  maxIssuable,
  mintedSupply,
  settlement,
  transferable,
} from './math.js'
export { formatRatio, parseRatio, parseSynth, synthKey, synthSymbol } from './units.js'
