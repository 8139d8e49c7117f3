export {
  BadAError,
  BadDiscountError,
  BadFeeError,
  BorrowedTokenMismatchError,
  CeilingNotLowerError,
  FlashMintRefusedError,
  FlashMintUnaskedError,
  MarketAlreadyBoundError,
  MarketExistsError,
  NotFactoryError,
  NotMarketFactoryError,
  NotMarketMinterError,
  NotMinterError,
  NotVaultMarketError,
  PolicyUnansweredError,
  RateRangeInvalidError,
  SameTokensError,
  UnknownMarketError,
  WeightsSumWrongError,
} from '../abis/bandsAdminErrors.js'
export {
  AmountTooLowError,
  BadCallbackError,
  BadFractionError,
  BadParameterError,
  BandNotEmptyError,
  BandOutOfRangeError,
  BandSlippageError,
  BandsOutOfRangeError,
  CallbackShortError,
  CannotShrinkError,
  DebtCeilingExceededError,
  DebtTooHighError,
  DebtTooSmallError,
  FullyConvertedError,
  IdleFundsTooLowError,
  InsufficientCollateralError,
  InsufficientLiquidityError,
  LoanExistsError,
  MintCeilingExceededError,
  NoLoanError,
  NotApprovedError,
  NotBadDebtError,
  NotLiquidatableError,
  ReentrancyError,
  TooDeepError,
  UnderwaterError,
  UnhealthyError,
} from '../abis/bandsErrors.js'
export {
  DepositMoreThanMaxError,
  MintMoreThanMaxError,
  RedeemMoreThanMaxError,
  WithdrawMoreThanMaxError,
} from '../abis/vaultErrors.js'
export type {
  AddCollateralErrorType,
  AddCollateralParameters,
  AddCollateralReturnType,
} from './actions/addCollateral.js'
export { addCollateral } from './actions/addCollateral.js'
export type {
  AmountForPriceParameters,
  AmountForPriceReturnType,
} from './actions/amountForPrice.js'
export { amountForPrice } from './actions/amountForPrice.js'
export type {
  BorrowMoreErrorType,
  BorrowMoreParameters,
  BorrowMoreReturnType,
} from './actions/borrowMore.js'
export { borrowMore } from './actions/borrowMore.js'
export type {
  BorrowWithBandsErrorType,
  BorrowWithBandsParameters,
  BorrowWithBandsReturnType,
  LoanRange,
} from './actions/borrowWithBands.js'
export { borrowWithBands } from './actions/borrowWithBands.js'
export type {
  CollectFeesErrorType,
  CollectFeesParameters,
  CollectFeesReturnType,
  CollectFeesSimulation,
} from './actions/collectFees.js'
export { collectFees } from './actions/collectFees.js'
export type {
  Arbitrage,
  FindArbitrageErrorType,
  FindArbitrageParameters,
  FindArbitrageReturnType,
} from './actions/findArbitrage.js'
export { findArbitrage } from './actions/findArbitrage.js'
export type {
  FindLiquidatableErrorType,
  FindLiquidatableParameters,
  FindLiquidatableReturnType,
  LiquidatableLoan,
} from './actions/findLiquidatable.js'
export { findLiquidatable } from './actions/findLiquidatable.js'
export type {
  GetBandChartParameters,
  GetBandChartReturnType,
} from './actions/getBandChart.js'
export { getBandChart } from './actions/getBandChart.js'
export type {
  GetLendVaultErrorType,
  GetLendVaultParameters,
  GetLendVaultReturnType,
} from './actions/getLendVault.js'
export { getLendVault } from './actions/getLendVault.js'
export type {
  GetLossReportErrorType,
  GetLossReportParameters,
  GetLossReportReturnType,
} from './actions/getLossReport.js'
export { getLossReport } from './actions/getLossReport.js'
export type {
  GetMarketErrorType,
  GetMarketParameters,
  GetMarketReturnType,
} from './actions/getMarket.js'
export { getMarket } from './actions/getMarket.js'
export type {
  GetPositionParameters,
  GetPositionReturnType,
  PositionBand,
} from './actions/getPosition.js'
export { getPosition } from './actions/getPosition.js'
export type {
  GetSavingsErrorType,
  GetSavingsParameters,
  GetSavingsReturnType,
} from './actions/getSavings.js'
export { getSavings } from './actions/getSavings.js'
export type {
  LendDepositErrorType,
  LendDepositParameters,
  LendDepositReturnType,
} from './actions/lendDeposit.js'
export { lendDeposit } from './actions/lendDeposit.js'
export type {
  LendRedeemErrorType,
  LendRedeemParameters,
  LendRedeemReturnType,
} from './actions/lendRedeem.js'
export { lendRedeem } from './actions/lendRedeem.js'
export type {
  LendWithdrawErrorType,
  LendWithdrawParameters,
  LendWithdrawReturnType,
} from './actions/lendWithdraw.js'
export { lendWithdraw } from './actions/lendWithdraw.js'
export type {
  LiquidateErrorType,
  LiquidateParameters,
  LiquidateReturnType,
  QuoteLiquidateParameters,
} from './actions/liquidate.js'
export { liquidate } from './actions/liquidate.js'
export type {
  ListMarketsErrorType,
  ListMarketsParameters,
  ListMarketsReturnType,
} from './actions/listMarkets.js'
export { listMarkets } from './actions/listMarkets.js'
export type {
  MaxBorrowMoreErrorType,
  MaxBorrowMoreParameters,
} from './actions/maxBorrowMore.js'
export { maxBorrowMore } from './actions/maxBorrowMore.js'
export type {
  MaxRemovableErrorType,
  MaxRemovableParameters,
} from './actions/maxRemovable.js'
export { maxRemovable } from './actions/maxRemovable.js'
export type {
  PermitOperatorErrorType,
  PermitOperatorParameters,
  PermitOperatorReturnType,
} from './actions/permitOperator.js'
export { permitOperator } from './actions/permitOperator.js'
export type {
  LoanAction,
  PreviewHealthErrorType,
  PreviewHealthParameters,
  PreviewHealthReturnType,
} from './actions/previewHealth.js'
export { previewHealth } from './actions/previewHealth.js'
export type {
  BorrowQuote,
  QuoteBorrowParameters,
} from './actions/quoteBorrow.js'
export { quoteBorrow } from './actions/quoteBorrow.js'
export type {
  QuoteBorrowAllRangesErrorType,
  QuoteBorrowAllRangesParameters,
  QuoteBorrowAllRangesReturnType,
} from './actions/quoteBorrowAllRanges.js'
export { quoteBorrowAllRanges } from './actions/quoteBorrowAllRanges.js'
export type {
  QuoteSwapErrorType,
  QuoteSwapParameters,
  QuoteSwapReturnType,
  SwapDirection,
  SwapExact,
} from './actions/quoteSwap.js'
export { quoteSwap } from './actions/quoteSwap.js'
export type {
  RefinanceErrorType,
  RefinanceParameters,
  RefinanceReturnType,
} from './actions/refinance.js'
export { refinance } from './actions/refinance.js'
export type {
  RemoveCollateralErrorType,
  RemoveCollateralParameters,
  RemoveCollateralReturnType,
} from './actions/removeCollateral.js'
export { removeCollateral } from './actions/removeCollateral.js'
export type {
  RepayErrorType,
  RepayParameters,
  RepayReturnType,
  RepaySimulation,
} from './actions/repay.js'
export { repay } from './actions/repay.js'
export type {
  SaveRateErrorType,
  SaveRateParameters,
  SaveRateReturnType,
  SaveRateSimulation,
} from './actions/saveRate.js'
export { saveRate } from './actions/saveRate.js'
export type {
  SavingsDepositErrorType,
  SavingsDepositParameters,
  SavingsDepositReturnType,
} from './actions/savingsDeposit.js'
export { savingsDeposit } from './actions/savingsDeposit.js'
export type {
  SavingsRedeemErrorType,
  SavingsRedeemParameters,
  SavingsRedeemReturnType,
} from './actions/savingsRedeem.js'
export { savingsRedeem } from './actions/savingsRedeem.js'
export type {
  SavingsWithdrawErrorType,
  SavingsWithdrawParameters,
  SavingsWithdrawReturnType,
} from './actions/savingsWithdraw.js'
export { savingsWithdraw } from './actions/savingsWithdraw.js'
export type {
  QuoteSelfLiquidateParameters,
  SelfLiquidateErrorType,
  SelfLiquidateParameters,
  SelfLiquidateReturnType,
} from './actions/selfLiquidate.js'
export { selfLiquidate } from './actions/selfLiquidate.js'
export type {
  ExtraHealthOutcome,
  SetExtraHealthErrorType,
  SetExtraHealthParameters,
  SetExtraHealthReturnType,
} from './actions/setExtraHealth.js'
export { setExtraHealth } from './actions/setExtraHealth.js'
export type {
  OperatorConsent,
  SetOperatorErrorType,
  SetOperatorParameters,
  SetOperatorReturnType,
} from './actions/setOperator.js'
export { setOperator } from './actions/setOperator.js'
export type {
  OperatorPermit,
  SignOperatorPermitErrorType,
  SignOperatorPermitParameters,
} from './actions/signOperatorPermit.js'
export { signOperatorPermit } from './actions/signOperatorPermit.js'
export type {
  SwapAmounts,
  SwapErrorType,
  SwapParameters,
  SwapReturnType,
} from './actions/swap.js'
export { swap } from './actions/swap.js'
export type {
  SoftLiquidationEvent,
  WatchSoftLiquidationParameters,
} from './actions/watchSoftLiquidation.js'
export { watchSoftLiquidation } from './actions/watchSoftLiquidation.js'
export type { BandChart, BandRow } from './bandChart.js'
export { toSvg } from './bandChart.js'
export { bandMath } from './bandMath.js'
export { bandPool } from './bandPool.js'
export type { BandsActions } from './decorator.js'
export { bandsActions } from './decorator.js'
export type { LiquidationAmounts, LiquidationOutcome, LiquidationQuote } from './liquidation.js'
export type { MarketRef, MarketView, ResolvedMarket } from './market.js'
export type { MarketState } from './marketState.js'
export type { Band, BandAtOraclePrice, Curve, Grid, LimitedPrice, SwapStep } from './math.js'
export type { Placement } from './placement.js'
export type {
  CreatePoolParameters,
  DepositParameters as PoolDepositParameters,
  Holdings as PoolHoldings,
  Moment as PoolMoment,
  Pool,
  PoolBand,
  PoolPosition,
  WithdrawParameters as PoolWithdrawParameters,
  WithdrawReturnType as PoolWithdrawReturnType,
} from './pool.js'
export type { PoolErrorReason } from './poolError.js'
export { PoolError } from './poolError.js'
export type { PoolFromMarketParameters } from './poolFromMarket.js'
export type {
  AmountForPriceReturnType as PoolAmountForPriceReturnType,
  Direction as PoolDirection,
  PoolQuote,
  SwapParameters as PoolSwapParameters,
  SwapReturnType as PoolSwapReturnType,
} from './poolSwaps.js'
export type { LoanChange, PositionState } from './positionState.js'
export type {
  GeometricBrownianPathParameters,
  PricePath,
  PricePoint,
} from './pricePaths.js'
export {
  geometricBrownianPath,
  parsePriceCsv,
} from './pricePaths.js'
export type {
  LossCurveRow,
  LossSample,
  SimulateLossParameters,
  SimulateLossProgress,
  SimulateLossReturnType,
} from './simulateLoss.js'
export {
  lossCurve,
  simulateLoss,
} from './simulateLoss.js'
export type { VaultAmounts, VaultOutcome } from './vault.js'
