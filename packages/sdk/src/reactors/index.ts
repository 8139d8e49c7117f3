export {
  BadVenueConfigError,
  UnauthorizedError,
  VenueExistsError,
} from '../abis/reactorsAdminErrors.js'
export {
  AlreadyClaimedError,
  AlreadyDoneError,
  AssetMismatchError,
  AsyncRedeemError,
  BadNonceError,
  BadWeightsError,
  BondHeldError,
  BondTooSmallError,
  ConversionLimitError,
  CycleNotEndedError,
  DuplicateError,
  HardCapError,
  InstantExitUnavailableError,
  InsufficientStakeError,
  LastLookError,
  NoPairError,
  NoPendingRequestError,
  NotAllowlistedError,
  NotClaimableError,
  NotClaimOperatorError,
  NotEnoughVotesError,
  NothingClaimableError,
  NothingForAuctionError,
  NothingToDoError,
  NotOperatorError,
  NotPricerError,
  NotProposerError,
  NotTokenReactorError,
  NotVoteDelegateError,
  NotVoteLockerError,
  OutOfBoundError,
  OverfilledError,
  ParamOutOfBoundsError,
  PoolEmptyError,
  PreviousRequestUnfundedError,
  PriceDeviationError,
  PricerIsActiveError,
  PricerLimitError,
  PrivatePeriodError,
  ProposalNotOpenError,
  QuoteCancelledError,
  QuoteTooLongError,
  ReactorExistsError,
  ReactorInsolventError,
  ReactorRetiredError,
  RolloverInProgressError,
  RolloverUnfinishedError,
  SingleAssetError,
  StakeOverflowError,
  StakePriceMissingError,
  SupplyMissingError,
  TooManyGrantsError,
  TooManyReactorsError,
  TooManyVenuesError,
  UnknownCandidateError,
  UnknownLpTokenError,
  UnknownPledgeAssetError,
  UnknownReactorError,
  UnknownVenueError,
  UnsoldExceededError,
  VestingPeriodInvalidError,
  VoteLockedError,
  WalletCapError,
  WrongPhaseError,
  WrongTakerError,
  WrongTokensError,
  ZeroSharesError,
} from '../abis/reactorsErrors.js'
export type { LogRange } from '../core/logs.js'
export type {
  AcceptFundingErrorType,
  AcceptFundingOutcome,
  AcceptFundingParameters,
  AcceptFundingReturnType,
} from './actions/acceptFunding.js'
export { acceptFunding } from './actions/acceptFunding.js'
export type {
  BidSlashedErrorType,
  BidSlashedOutcome,
  BidSlashedParameters,
  BidSlashedReturnType,
} from './actions/bidSlashed.js'
export { bidSlashed } from './actions/bidSlashed.js'
export type {
  CancelFundingErrorType,
  CancelFundingParameters,
  CancelFundingReturnType,
} from './actions/cancelFunding.js'
export { cancelFunding } from './actions/cancelFunding.js'
export type {
  CancelReactorWithdrawalErrorType,
  CancelReactorWithdrawalOutcome,
  CancelReactorWithdrawalParameters,
  CancelReactorWithdrawalReturnType,
} from './actions/cancelReactorWithdrawal.js'
export { cancelReactorWithdrawal } from './actions/cancelReactorWithdrawal.js'
export type {
  CancelUnstakeErrorType,
  CancelUnstakeParameters,
  CancelUnstakeReturnType,
} from './actions/cancelUnstake.js'
export { cancelUnstake } from './actions/cancelUnstake.js'
export type {
  ClaimDeGenesisErrorType,
  ClaimDeGenesisOutcome,
  ClaimDeGenesisParameters,
  ClaimDeGenesisReturnType,
} from './actions/claimDeGenesis.js'
export { claimDeGenesis } from './actions/claimDeGenesis.js'
export type {
  ClaimReactorRewardsErrorType,
  ClaimReactorRewardsOutcome,
  ClaimReactorRewardsParameters,
  ClaimReactorRewardsReturnType,
} from './actions/claimReactorRewards.js'
export { claimReactorRewards } from './actions/claimReactorRewards.js'
export type {
  ClaimUnstakeErrorType,
  ClaimUnstakeOutcome,
  ClaimUnstakeParameters,
  ClaimUnstakeReturnType,
} from './actions/claimUnstake.js'
export { claimUnstake } from './actions/claimUnstake.js'
export type {
  ConvertExcessErrorType,
  ConvertExcessOutcome,
  ConvertExcessParameters,
  ConvertExcessReturnType,
} from './actions/convertExcess.js'
export { convertExcess } from './actions/convertExcess.js'
export type {
  CoreStanding,
  CoreStandingsParameters,
  CoreStandingsReturnType,
} from './actions/coreStandings.js'
export { coreStandings } from './actions/coreStandings.js'
export type {
  DepositToReactorErrorType,
  DepositToReactorOutcome,
  DepositToReactorParameters,
  DepositToReactorReturnType,
} from './actions/depositToReactor.js'
export { depositToReactor } from './actions/depositToReactor.js'
export type {
  FillRfqErrorType,
  FillRfqOutcome,
  FillRfqParameters,
  FillRfqReturnType,
} from './actions/fillRfq.js'
export { fillRfq } from './actions/fillRfq.js'
export type {
  FinalizeCoreErrorType,
  FinalizeCoreOutcome,
  FinalizeCoreParameters,
  FinalizeCoreReturnType,
} from './actions/finalizeCore.js'
export { finalizeCore } from './actions/finalizeCore.js'
export type {
  FinalizeDeGenesisErrorType,
  FinalizeDeGenesisOutcome,
  FinalizeDeGenesisParameters,
  FinalizeDeGenesisReturnType,
} from './actions/finalizeDeGenesis.js'
export { finalizeDeGenesis } from './actions/finalizeDeGenesis.js'
export type {
  FundReactorExitsErrorType,
  FundReactorExitsParameters,
  FundReactorExitsReturnType,
} from './actions/fundReactorExits.js'
export { fundReactorExits } from './actions/fundReactorExits.js'
export type {
  IlReportParameters,
  IlReportReturnType,
  SettlementReport,
  VenueReport,
} from './actions/ilReport.js'
export { ilReport } from './actions/ilReport.js'
export type {
  InstantRedeemErrorType,
  InstantRedeemOutcome,
  InstantRedeemParameters,
  InstantRedeemReturnType,
} from './actions/instantRedeem.js'
export { instantRedeem } from './actions/instantRedeem.js'
export type {
  ListedReactor,
  ListReactorsParameters,
  ListReactorsReturnType,
} from './actions/listReactors.js'
export { listReactors } from './actions/listReactors.js'
export type {
  LockCoreLpErrorType,
  LockCoreLpOutcome,
  LockCoreLpParameters,
  LockCoreLpReturnType,
} from './actions/lockCoreLp.js'
export { lockCoreLp } from './actions/lockCoreLp.js'
export type {
  PledgeDeGenesisErrorType,
  PledgeDeGenesisOutcome,
  PledgeDeGenesisParameters,
  PledgeDeGenesisReturnType,
} from './actions/pledgeDeGenesis.js'
export { pledgeDeGenesis } from './actions/pledgeDeGenesis.js'
export type {
  DeGenesisPhase,
  PreviewDeGenesisParameters,
  PreviewDeGenesisReturnType,
} from './actions/previewDeGenesis.js'
export { previewDeGenesis } from './actions/previewDeGenesis.js'
export type {
  PreviewedMark,
  PreviewRolloverErrorType,
  PreviewRolloverParameters,
  PreviewRolloverReturnType,
} from './actions/previewRollover.js'
export { previewRollover } from './actions/previewRollover.js'
export type {
  ProposeFundingErrorType,
  ProposeFundingOutcome,
  ProposeFundingParameters,
  ProposeFundingReturnType,
} from './actions/proposeFunding.js'
export { proposeFunding } from './actions/proposeFunding.js'
export type { QuoteAsPricerErrorType, QuoteAsPricerParameters } from './actions/quoteAsPricer.js'
export { quoteAsPricer } from './actions/quoteAsPricer.js'
export type { ReactorApyParameters, ReactorApyReturnType } from './actions/reactorApy.js'
export { reactorApy } from './actions/reactorApy.js'
export type {
  ReactorStateParameters,
  ReactorStateReturnType,
  ReactorVenue,
} from './actions/reactorState.js'
export { reactorState } from './actions/reactorState.js'
export type {
  ReactorWithdrawalStatusParameters,
  ReactorWithdrawalStatusReturnType,
} from './actions/reactorWithdrawalStatus.js'
export { reactorWithdrawalStatus } from './actions/reactorWithdrawalStatus.js'
export type {
  RebalanceReactorErrorType,
  RebalanceReactorParameters,
  RebalanceReactorReturnType,
} from './actions/rebalanceReactor.js'
export { rebalanceReactor } from './actions/rebalanceReactor.js'
export type {
  ReduceDeGenesisPledgeErrorType,
  ReduceDeGenesisPledgeOutcome,
  ReduceDeGenesisPledgeParameters,
  ReduceDeGenesisPledgeReturnType,
} from './actions/reduceDeGenesisPledge.js'
export { reduceDeGenesisPledge } from './actions/reduceDeGenesisPledge.js'
export type {
  RelayVoteErrorType,
  RelayVoteParameters,
  RelayVoteReturnType,
} from './actions/relayVote.js'
export { relayVote } from './actions/relayVote.js'
export type {
  RequestReactorWithdrawalErrorType,
  RequestReactorWithdrawalOutcome,
  RequestReactorWithdrawalParameters,
  RequestReactorWithdrawalReturnType,
} from './actions/requestReactorWithdrawal.js'
export { requestReactorWithdrawal } from './actions/requestReactorWithdrawal.js'
export type {
  RequestUnstakeErrorType,
  RequestUnstakeParameters,
  RequestUnstakeReturnType,
} from './actions/requestUnstake.js'
export { requestUnstake } from './actions/requestUnstake.js'
export type {
  RestakeErrorType,
  RestakeOutcome,
  RestakeParameters,
  RestakeReturnType,
} from './actions/restake.js'
export { restake } from './actions/restake.js'
export type {
  RfqQuoteReason,
  RfqQuoteStateParameters,
  RfqQuoteStateReturnType,
} from './actions/rfqQuoteState.js'
export { rfqQuoteState } from './actions/rfqQuoteState.js'
export type {
  RolloverCycleErrorType,
  RolloverCycleParameters,
  RolloverCycleReturnType,
} from './actions/rolloverCycle.js'
export { rolloverCycle } from './actions/rolloverCycle.js'
export type {
  SettleLateErrorType,
  SettleLateParameters,
  SettleLateReturnType,
} from './actions/settleLate.js'
export { settleLate } from './actions/settleLate.js'
export type { SignedVote, SignVoteErrorType, SignVoteParameters } from './actions/signVote.js'
export { signVote } from './actions/signVote.js'
export type {
  SingularityViewParameters,
  SingularityViewReturnType,
} from './actions/singularityView.js'
export { singularityView } from './actions/singularityView.js'
export type {
  StakeDirectorErrorType,
  StakeDirectorOutcome,
  StakeDirectorParameters,
  StakeDirectorReturnType,
} from './actions/stakeDirector.js'
export { stakeDirector } from './actions/stakeDirector.js'
export type { StakePassiveErrorType, StakePassiveParameters } from './actions/stakePassive.js'
export { stakePassive } from './actions/stakePassive.js'
export type {
  TreasuryHolding,
  TreasuryViewParameters,
  TreasuryViewReturnType,
} from './actions/treasuryView.js'
export { treasuryView } from './actions/treasuryView.js'
export type {
  UnlockCoreLpErrorType,
  UnlockCoreLpOutcome,
  UnlockCoreLpParameters,
  UnlockCoreLpReturnType,
} from './actions/unlockCoreLp.js'
export { unlockCoreLp } from './actions/unlockCoreLp.js'
export type {
  VoteAllocationErrorType,
  VoteAllocationParameters,
  VoteAllocationReturnType,
} from './actions/voteAllocation.js'
export { voteAllocation } from './actions/voteAllocation.js'
export type {
  VoteCoreErrorType,
  VoteCoreOutcome,
  VoteCoreParameters,
  VoteCoreReturnType,
} from './actions/voteCore.js'
export { voteCore } from './actions/voteCore.js'
export type { ReactorNotice, WatchReactorParameters } from './actions/watchReactor.js'
export { watchReactor } from './actions/watchReactor.js'
export type {
  WithdrawFromReactorErrorType,
  WithdrawFromReactorOutcome,
  WithdrawFromReactorParameters,
  WithdrawFromReactorReturnType,
} from './actions/withdrawFromReactor.js'
export { withdrawFromReactor } from './actions/withdrawFromReactor.js'
export type { ReactorRef, TokenRef, VenueWeights } from './context.js'
export { packWeights, unpackWeights } from './context.js'
export type { ReactorsActions } from './decorator.js'
export type { FillInput, FillOutcome, SaleLimits, SaleTerms } from './eventMath.js'
export { corePower, coreWinners, deGenesisOutcome, deGenesisTerms, rfqFill } from './eventMath.js'
export type {
  BalanceSplit,
  CycleRewards,
  EmissionTerms,
  Quote,
  RewardedReactor,
  WaterfallInput,
  WaterfallOutput,
  WeightSums,
} from './math.js'
export {
  allot,
  amountOf,
  amountUp,
  apr,
  available,
  balanceOfSides,
  balanceSplit,
  baseWeight,
  claimableShares,
  conversion,
  cycleRewards,
  demand,
  emission,
  exitBatch,
  feeAverage,
  feeWeight,
  fundExits,
  fundedOfBatch,
  ilBuffer,
  keeperBounty,
  maxExposure,
  openPosition,
  openRisk,
  passiveShare,
  premiumBps,
  singularity,
  slashFor,
  tally,
  unpaidToke,
  value,
  valueUp,
  venueTargets,
  waterfall,
} from './math.js'
export type { RfqQuote, SignedRfqQuote } from './rfq.js'
export { rfqDomain, rfqQuoteHash, rfqQuoteTypes } from './rfq.js'
export type {
  CyclePhase,
  RolloverState,
  RolloverStep,
  RolloverStepResult,
} from './rolloverSteps.js'
export type { Mark, PoolPosition, PositionReport, PositionReportInput, Range } from './venueMath.js'
export {
  pairing,
  positionReport,
  sqrtPriceX96,
  v2Mark,
  v3Amounts,
  v3Liquidity,
} from './venueMath.js'
