export {
  AmountTooLowError,
  BadAError,
  BadCallbackError,
  BadDiscountError,
  BadFeeError,
  BadFractionError,
  BadParameterError,
  BandNotEmptyError,
  BandOutOfRangeError,
  BandSlippageError,
  BandsOutOfRangeError,
  BorrowedTokenMismatchError,
  CallbackShortError,
  CannotShrinkError,
  CeilingNotLowerError,
  DebtCeilingExceededError,
  DebtTooHighError,
  DebtTooSmallError,
  FlashMintRefusedError,
  FullyConvertedError,
  IdleFundsTooLowError,
  InsufficientCollateralError,
  InsufficientLiquidityError,
  LoanExistsError,
  MarketAlreadyBoundError,
  MarketExistsError,
  MintCeilingExceededError,
  NoLoanError,
  NotApprovedError,
  NotBadDebtError,
  NotFactoryError,
  NotLiquidatableError,
  NotMarketFactoryError,
  NotMarketMinterError,
  NotMinterError,
  NotVaultMarketError,
  PolicyUnansweredError,
  RateRangeInvalidError,
  ReentrancyError,
  SameTokensError,
  TooDeepError,
  UnderwaterError,
  UnhealthyError,
  UnknownMarketError,
  WeightsSumWrongError,
} from '../abis/bandsErrors.js'
export type {
  AmountForPriceParameters,
  AmountForPriceReturnType,
} from './actions/amountForPrice.js'
export { amountForPrice } from './actions/amountForPrice.js'
export type {
  BorrowWithBandsErrorType,
  BorrowWithBandsParameters,
  BorrowWithBandsReturnType,
  LoanRange,
} from './actions/borrowWithBands.js'
export { borrowWithBands } from './actions/borrowWithBands.js'
export type { GetBandChartParameters, GetBandChartReturnType } from './actions/getBandChart.js'
export { getBandChart } from './actions/getBandChart.js'
export type {
  GetPositionParameters,
  GetPositionReturnType,
  PositionBand,
} from './actions/getPosition.js'
export { getPosition } from './actions/getPosition.js'
export type { BorrowQuote, QuoteBorrowParameters } from './actions/quoteBorrow.js'
export { quoteBorrow } from './actions/quoteBorrow.js'
export type {
  QuoteSwapErrorType,
  QuoteSwapParameters,
  QuoteSwapReturnType,
  SwapDirection,
  SwapExact,
} from './actions/quoteSwap.js'
export { quoteSwap } from './actions/quoteSwap.js'
export type { RepayErrorType, RepayParameters, RepayReturnType } from './actions/repay.js'
export { repay } from './actions/repay.js'
export type { SwapAmounts, SwapErrorType, SwapParameters, SwapReturnType } from './actions/swap.js'
export { swap } from './actions/swap.js'
export type {
  SoftLiquidationEvent,
  WatchSoftLiquidationParameters,
} from './actions/watchSoftLiquidation.js'
export { watchSoftLiquidation } from './actions/watchSoftLiquidation.js'
export type { BandChart, BandRow } from './bandChart.js'
export { toSvg } from './bandChart.js'
export type { BandsActions } from './decorator.js'
export { bandsActions } from './decorator.js'
export type { MarketRef, MarketView, ResolvedMarket } from './market.js'
export * as bandMath from './math.js'
export type { PositionState } from './positionState.js'
