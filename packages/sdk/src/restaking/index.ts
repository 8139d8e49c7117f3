export {
  AssetAlreadyListedError,
  AvsAlreadyRegisteredError,
  EpochLengthOutOfRangeError,
  InvalidTermsError,
  NotAvsOwnerError,
  NotDisputeResolutionError,
  NotRegistryError,
  NotSlasherError,
  NotValidatorBookError,
  RegistrationNotRecordedError,
  ReportOutOfBoundsError,
  ReportParameterTooHighError,
  ReportTooSoonError,
  ReportUnbackedError,
  SeedTooSmallError,
  SlashParameterTooHighError,
  VaultParameterOutOfRangeError,
} from '../abis/restakingAdminErrors.js'
export {
  AlreadyOptedInError,
  AlreadyRegisteredError,
  AnswerWindowOpenError,
  ApprovalRequiredError,
  AssetNotListedError,
  AssetsNotAscendingError,
  AvsConcentrationError,
  AvsListIncompleteError,
  AvsNotRegisteredError,
  BatchNotReadyError,
  CaseAlreadyOpenError,
  CaseDataMismatchError,
  CaseExpiredError,
  CaseNotExecutedError,
  CaseNotExpiredError,
  CaseNotOpenError,
  ChallengeExistsError,
  ChallengeNotOpenError,
  DepositorNotAllowedError,
  DuplicateServiceError,
  DustWithdrawalError,
  EmptySlashError,
  ExceedsClaimableError,
  FaultAlreadyPunishedError,
  FaultTooOldError,
  FeeTooHighError,
  FreezeCooldownError,
  InputTooLongError,
  InsufficientBufferError,
  InsufficientIdleError,
  InsufficientMagnitudeError,
  InsufficientSharesError,
  InsufficientStakeSignedError,
  InvalidResponseError,
  InvalidWadError,
  MagnitudeTooSmallError,
  ModificationPendingError,
  NoCreditError,
  NotApproverError,
  NotCancellableError,
  NotControllerError,
  NothingQueuedError,
  NothingToRetryError,
  NothingToUnstakeError,
  NotLiquidStakingTokenError,
  NotOptedInError,
  NotRedelegatedError,
  NotRegisteredError,
  NotRequestOwnerError,
  NotResolverError,
  NotSlashableError,
  OpenCaseError,
  OperatorConcentrationError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
  OperatorNotTargetedError,
  OperatorUnderCaseError,
  OtherOperatorError,
  OutsideAnswerWindowError,
  PoolDepletedError,
  PreviewNotAvailableError,
  RedistributionDelayNotElapsedError,
  ReportPendingError,
  RequestFinalizedError,
  RequestNotFinalizedError,
  ResponseWindowOpenError,
  ResponseWindowOverError,
  RoundsOutOfRangeError,
  SameMagnitudeError,
  SharesExceedBalanceError,
  SignatureUsedError,
  SignersNotAscendingError,
  SlashDelayNotElapsedError,
  TaskAlreadyFulfilledError,
  TermsNotNewerError,
  TooManyOperatorsError,
  TooManyServicesError,
  TooManyVaultOperatorsError,
  UnknownClaimError,
  UnknownFaultKindError,
  UnknownRequestError,
  UnknownTaskError,
  UnknownTermsVersionError,
  UnstakeTooEarlyError,
  ValidatorBalanceTooLowError,
  WadAboveTermsError,
  WeightsAboveWholeError,
  WithdrawalNotMaturedError,
} from '../abis/restakingErrors.js'
export type { LogRange } from '../core/logs.js'
export type {
  AcceptTermsErrorType,
  AcceptTermsOutcome,
  AcceptTermsParameters,
  AcceptTermsReturnType,
} from './actions/acceptTerms.js'
export { acceptTerms } from './actions/acceptTerms.js'
export type {
  AllocateLrtErrorType,
  AllocateLrtOutcome,
  AllocateLrtParameters,
  AllocateLrtReturnType,
} from './actions/allocateLrt.js'
export { allocateLrt } from './actions/allocateLrt.js'
export type {
  CancelCaseErrorType,
  CancelCaseParameters,
  CancelCaseReturnType,
} from './actions/cancelCase.js'
export { cancelCase } from './actions/cancelCase.js'
export type {
  CancelLrtRedeemErrorType,
  CancelLrtRedeemOutcome,
  CancelLrtRedeemParameters,
  CancelLrtRedeemReturnType,
} from './actions/cancelLrtRedeem.js'
export { cancelLrtRedeem } from './actions/cancelLrtRedeem.js'
export type {
  ChallengeErrorType,
  ChallengeOutcome,
  ChallengeParameters,
  ChallengeReturnType,
} from './actions/challenge.js'
export { challenge } from './actions/challenge.js'
export type {
  ClaimBondCreditErrorType,
  ClaimBondCreditOutcome,
  ClaimBondCreditParameters,
  ClaimBondCreditReturnType,
} from './actions/claimBondCredit.js'
export { claimBondCredit } from './actions/claimBondCredit.js'
export type {
  ClaimCreditErrorType,
  ClaimCreditOutcome,
  ClaimCreditParameters,
  ClaimCreditReturnType,
} from './actions/claimCredit.js'
export { claimCredit } from './actions/claimCredit.js'
export type {
  ClaimLrtErrorType,
  ClaimLrtOutcome,
  ClaimLrtParameters,
  ClaimLrtReturnType,
} from './actions/claimLrt.js'
export { claimLrt } from './actions/claimLrt.js'
export type {
  ClaimLstWithdrawalErrorType,
  ClaimLstWithdrawalOutcome,
  ClaimLstWithdrawalParameters,
  ClaimLstWithdrawalReturnType,
} from './actions/claimLstWithdrawal.js'
export { claimLstWithdrawal } from './actions/claimLstWithdrawal.js'
export type {
  CompleteRedelegationErrorType,
  CompleteRedelegationOutcome,
  CompleteRedelegationParameters,
  CompleteRedelegationReturnType,
} from './actions/completeRedelegation.js'
export { completeRedelegation } from './actions/completeRedelegation.js'
export type {
  CompleteUnstakeLrtErrorType,
  CompleteUnstakeLrtOutcome,
  CompleteUnstakeLrtParameters,
  CompleteUnstakeLrtReturnType,
} from './actions/completeUnstakeLrt.js'
export { completeUnstakeLrt } from './actions/completeUnstakeLrt.js'
export type {
  CompleteWithdrawalErrorType,
  CompleteWithdrawalOutcome,
  CompleteWithdrawalParameters,
  CompleteWithdrawalReturnType,
} from './actions/completeWithdrawal.js'
export { completeWithdrawal } from './actions/completeWithdrawal.js'
export type {
  CompleteWithdrawalsErrorType,
  CompleteWithdrawalsOutcome,
  CompleteWithdrawalsParameters,
  CompleteWithdrawalsReturnType,
} from './actions/completeWithdrawals.js'
export { completeWithdrawals } from './actions/completeWithdrawals.js'
export type {
  DeallocateLrtErrorType,
  DeallocateLrtOutcome,
  DeallocateLrtParameters,
  DeallocateLrtReturnType,
} from './actions/deallocateLrt.js'
export { deallocateLrt } from './actions/deallocateLrt.js'
export type {
  DelegateErrorType,
  DelegateOutcome,
  DelegateParameters,
  DelegateReturnType,
} from './actions/delegate.js'
export { delegate } from './actions/delegate.js'
export type {
  DelegateBySigErrorType,
  DelegateBySigOutcome,
  DelegateBySigParameters,
  DelegateBySigReturnType,
} from './actions/delegateBySig.js'
export { delegateBySig } from './actions/delegateBySig.js'
export type {
  DeregisterFromAvsErrorType,
  DeregisterFromAvsOutcome,
  DeregisterFromAvsParameters,
  DeregisterFromAvsReturnType,
} from './actions/deregisterFromAvs.js'
export { deregisterFromAvs } from './actions/deregisterFromAvs.js'
export type {
  EjectOperatorErrorType,
  EjectOperatorOutcome,
  EjectOperatorParameters,
  EjectOperatorReturnType,
} from './actions/ejectOperator.js'
export { ejectOperator } from './actions/ejectOperator.js'
export type {
  ExecuteSlashErrorType,
  ExecuteSlashOutcome,
  ExecuteSlashParameters,
  ExecuteSlashReturnType,
} from './actions/executeSlash.js'
export { executeSlash } from './actions/executeSlash.js'
export type {
  ExecutedCase,
  ExecuteSlashesErrorType,
  ExecuteSlashesOutcome,
  ExecuteSlashesParameters,
  ExecuteSlashesReturnType,
} from './actions/executeSlashes.js'
export { executeSlashes } from './actions/executeSlashes.js'
export type {
  ExpireCaseErrorType,
  ExpireCaseParameters,
  ExpireCaseReturnType,
} from './actions/expireCase.js'
export { expireCase } from './actions/expireCase.js'
export type {
  FinalizeLstWithdrawalsErrorType,
  FinalizeLstWithdrawalsParameters,
  FinalizeLstWithdrawalsReturnType,
} from './actions/finalizeLstWithdrawals.js'
export { finalizeLstWithdrawals } from './actions/finalizeLstWithdrawals.js'
export type {
  ForceUndelegateErrorType,
  ForceUndelegateParameters,
  ForceUndelegateReturnType,
} from './actions/forceUndelegate.js'
export { forceUndelegate } from './actions/forceUndelegate.js'
export type {
  ForceUnstakeLrtErrorType,
  ForceUnstakeLrtOutcome,
  ForceUnstakeLrtParameters,
  ForceUnstakeLrtReturnType,
} from './actions/forceUnstakeLrt.js'
export { forceUnstakeLrt } from './actions/forceUnstakeLrt.js'
export type { AllocationView, GetAllocationsParameters } from './actions/getAllocations.js'
export { getAllocations } from './actions/getAllocations.js'
export type {
  GetFreezeStatusParameters,
  GetFreezeStatusReturnType,
} from './actions/getFreezeStatus.js'
export { getFreezeStatus } from './actions/getFreezeStatus.js'
export type { GetLrtParameters, GetLrtReturnType } from './actions/getLrt.js'
export { getLrt } from './actions/getLrt.js'
export type { GetLrtPortfolioParameters, LrtOperator } from './actions/getLrtPortfolio.js'
export { getLrtPortfolio } from './actions/getLrtPortfolio.js'
export type {
  GetOperatorParameters,
  GetOperatorReturnType,
  OperatorPool,
} from './actions/getOperator.js'
export { getOperator } from './actions/getOperator.js'
export type {
  EthValue,
  GetPositionsParameters,
  GetPositionsReturnType,
  StakePosition,
  UndelegatedStake,
} from './actions/getPositions.js'
export { getPositions } from './actions/getPositions.js'
export type { GetSlashCasesParameters } from './actions/getSlashCases.js'
export { getSlashCases } from './actions/getSlashCases.js'
export type { GetWithdrawalsParameters } from './actions/getWithdrawals.js'
export { getWithdrawals } from './actions/getWithdrawals.js'
export type {
  InstantRedeemLrtErrorType,
  InstantRedeemLrtOutcome,
  InstantRedeemLrtParameters,
  InstantRedeemLrtReturnType,
} from './actions/instantRedeemLrt.js'
export { instantRedeemLrt } from './actions/instantRedeemLrt.js'
export type {
  JoinAvsErrorType,
  JoinAvsOutcome,
  JoinAvsParameters,
  JoinAvsReturnType,
  JoinStep,
} from './actions/joinAvs.js'
export { joinAvs } from './actions/joinAvs.js'
export type {
  MintLrtErrorType,
  MintLrtOutcome,
  MintLrtParameters,
  MintLrtReturnType,
} from './actions/mintLrt.js'
export { mintLrt } from './actions/mintLrt.js'
export type {
  AllocationChange,
  ModifyAllocationsErrorType,
  ModifyAllocationsOutcome,
  ModifyAllocationsParameters,
  ModifyAllocationsReturnType,
} from './actions/modifyAllocations.js'
export { modifyAllocations } from './actions/modifyAllocations.js'
export type {
  OptIntoSlashingErrorType,
  OptIntoSlashingParameters,
  OptIntoSlashingReturnType,
} from './actions/optIntoSlashing.js'
export { optIntoSlashing } from './actions/optIntoSlashing.js'
export type {
  QueueWithdrawalErrorType,
  QueueWithdrawalOutcome,
  QueueWithdrawalParameters,
  QueueWithdrawalReturnType,
} from './actions/queueWithdrawal.js'
export { queueWithdrawal } from './actions/queueWithdrawal.js'
export type {
  QueueWithdrawalsErrorType,
  QueueWithdrawalsParameters,
  QueueWithdrawalsReturnType,
} from './actions/queueWithdrawals.js'
export { queueWithdrawals } from './actions/queueWithdrawals.js'
export type {
  QuoteRedeemLrtParameters,
  QuoteRedeemLrtReturnType,
} from './actions/quoteRedeemLrt.js'
export { quoteRedeemLrt } from './actions/quoteRedeemLrt.js'
export type {
  RedeemLrtErrorType,
  RedeemLrtOutcome,
  RedeemLrtParameters,
  RedeemLrtReturnType,
} from './actions/redeemLrt.js'
export { redeemLrt } from './actions/redeemLrt.js'
export type {
  RedelegateErrorType,
  RedelegateParameters,
  RedelegateReturnType,
} from './actions/redelegate.js'
export { redelegate } from './actions/redelegate.js'
export type {
  RegisterAvsErrorType,
  RegisterAvsParameters,
  RegisterAvsReturnType,
} from './actions/registerAvs.js'
export { registerAvs } from './actions/registerAvs.js'
export type {
  RegisterForAvsErrorType,
  RegisterForAvsOutcome,
  RegisterForAvsParameters,
  RegisterForAvsReturnType,
} from './actions/registerForAvs.js'
export { registerForAvs } from './actions/registerForAvs.js'
export type {
  RegisterOperatorErrorType,
  RegisterOperatorParameters,
  RegisterOperatorReturnType,
} from './actions/registerOperator.js'
export { registerOperator } from './actions/registerOperator.js'
export type {
  ReleaseSlashedErrorType,
  ReleaseSlashedOutcome,
  ReleaseSlashedParameters,
  ReleaseSlashedReturnType,
  SlashPayment,
} from './actions/releaseSlashed.js'
export { releaseSlashed } from './actions/releaseSlashed.js'
export type {
  RequestLstWithdrawalErrorType,
  RequestLstWithdrawalOutcome,
  RequestLstWithdrawalParameters,
  RequestLstWithdrawalReturnType,
} from './actions/requestLstWithdrawal.js'
export { requestLstWithdrawal } from './actions/requestLstWithdrawal.js'
export type {
  ResetFrozenStatusErrorType,
  ResetFrozenStatusOutcome,
  ResetFrozenStatusParameters,
  ResetFrozenStatusReturnType,
} from './actions/resetFrozenStatus.js'
export { resetFrozenStatus } from './actions/resetFrozenStatus.js'
export type {
  ResolveChallengeErrorType,
  ResolveChallengeOutcome,
  ResolveChallengeParameters,
  ResolveChallengeReturnType,
} from './actions/resolveChallenge.js'
export { resolveChallenge } from './actions/resolveChallenge.js'
export type { RespondErrorType, RespondParameters, RespondReturnType } from './actions/respond.js'
export { respond } from './actions/respond.js'
export type {
  RetryFreezeErrorType,
  RetryFreezeOutcome,
  RetryFreezeParameters,
  RetryFreezeReturnType,
} from './actions/retryFreeze.js'
export { retryFreeze } from './actions/retryFreeze.js'
export type {
  SetDepositorErrorType,
  SetDepositorOutcome,
  SetDepositorParameters,
  SetDepositorReturnType,
} from './actions/setDepositor.js'
export { setDepositor } from './actions/setDepositor.js'
export type {
  SetLrtTargetErrorType,
  SetLrtTargetParameters,
  SetLrtTargetReturnType,
} from './actions/setLrtTarget.js'
export { setLrtTarget } from './actions/setLrtTarget.js'
export type {
  SettleAllocationErrorType,
  SettleAllocationOutcome,
  SettleAllocationParameters,
  SettleAllocationReturnType,
  SettledAllocation,
} from './actions/settleAllocation.js'
export { settleAllocation } from './actions/settleAllocation.js'
export type {
  SettleLrtBatchErrorType,
  SettleLrtBatchOutcome,
  SettleLrtBatchParameters,
  SettleLrtBatchReturnType,
} from './actions/settleLrtBatch.js'
export { settleLrtBatch } from './actions/settleLrtBatch.js'
export type { SignDelegationErrorType, SignDelegationParameters } from './actions/signDelegation.js'
export { signDelegation } from './actions/signDelegation.js'
export type {
  SignDelegationApprovalErrorType,
  SignDelegationApprovalParameters,
} from './actions/signDelegationApproval.js'
export { signDelegationApproval } from './actions/signDelegationApproval.js'
export type {
  StakeErrorType,
  StakeOutcome,
  StakeParameters,
  StakeReturnType,
} from './actions/stake.js'
export { stake } from './actions/stake.js'
export type {
  StakeForErrorType,
  StakeForOutcome,
  StakeForParameters,
  StakeForReturnType,
} from './actions/stakeFor.js'
export { stakeFor } from './actions/stakeFor.js'
export type {
  SubmitEthErrorType,
  SubmitEthOutcome,
  SubmitEthParameters,
  SubmitEthReturnType,
} from './actions/submitEth.js'
export { submitEth } from './actions/submitEth.js'
export type {
  UndelegateErrorType,
  UndelegateParameters,
  UndelegateReturnType,
} from './actions/undelegate.js'
export { undelegate } from './actions/undelegate.js'
export type {
  UnwrapStErrorType,
  UnwrapStOutcome,
  UnwrapStParameters,
  UnwrapStReturnType,
} from './actions/unwrapSt.js'
export { unwrapSt } from './actions/unwrapSt.js'
export type {
  UpdateTermsErrorType,
  UpdateTermsOutcome,
  UpdateTermsParameters,
  UpdateTermsReturnType,
} from './actions/updateTerms.js'
export { updateTerms } from './actions/updateTerms.js'
export type { AllocationNotice, WatchOperatorParameters } from './actions/watchOperator.js'
export { watchOperator } from './actions/watchOperator.js'
export type { WatchWithdrawalsParameters } from './actions/watchWithdrawals.js'
export { watchWithdrawals } from './actions/watchWithdrawals.js'
export type {
  WithdrawUndelegatedErrorType,
  WithdrawUndelegatedOutcome,
  WithdrawUndelegatedParameters,
  WithdrawUndelegatedReturnType,
} from './actions/withdrawUndelegated.js'
export { withdrawUndelegated } from './actions/withdrawUndelegated.js'
export type {
  WrapStErrorType,
  WrapStOutcome,
  WrapStParameters,
  WrapStReturnType,
} from './actions/wrapSt.js'
export { wrapSt } from './actions/wrapSt.js'
export type { CaseData, SlashCase } from './cases.js'
export { caseStates } from './cases.js'
export type { ClaimKey, WithdrawalView } from './claims.js'
export type { AssetRef, AvsRef, VaultRef } from './context.js'
export type { RestakingActions } from './decorator.js'
export type { ConsentOptions, DelegationApproval } from './delegation.js'
export { UnfoundedChallengeError } from './errors.js'
export type { Allocation, Bucket, FreezeState, Magnitude, Pool } from './math.js'
export {
  allocationNow,
  close,
  EMPTY_BUCKET,
  EMPTY_POOL,
  ENTRY_MAGNITUDE,
  enter,
  FULL_MAGNITUDE,
  instantFee,
  isFrozen,
  isHeldBack,
  keptAfter,
  leave,
  MIN_MAGNITUDE,
  modify,
  NEVER_FROZEN,
  NO_ALLOCATION,
  open,
  payouts,
  promisedAssets,
  reachedEpochs,
  SHARE_OFFSET,
  settle,
  slash,
  slashedAssets,
  slashedMagnitude,
  slashPromise,
  toAssets,
  toShares,
  vaultAssets,
  vaultShares,
  wipe,
} from './math.js'
export type { AvsTerms } from './terms.js'
export type {
  QueuedWithdrawal,
  QueuedWithdrawals,
  WithdrawalCompletion,
  WithdrawalRequest,
} from './withdrawals.js'
