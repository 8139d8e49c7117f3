export {
  AssetIsRegisteredError,
  BadVaultError,
  EtherNotAcceptedError,
  InexactLegError,
  LegRefusedError,
  NotRollupError,
  NotSelfError,
  OnlyRollupError,
  ParameterOutOfBoundsError,
  RegistryFullError,
  TokenInUseError,
} from '../abis/rollupAdminErrors.js'
export {
  AlreadyBondedError,
  AlreadyDemandedError,
  AlreadyEscapedError,
  AlreadyFinalError,
  BadBlockIdError,
  BadHeaderError,
  BadItemError,
  BadParentError,
  BadPlanOrderError,
  BadProofError,
  BadSegmentError,
  BadSignatureCountError,
  BadWitnessError,
  BondLockedError,
  ChallengeOpenError,
  DemandOpenError,
  EmptyBlockError,
  EscapeActiveError,
  EscapeNotDueError,
  ExecuteFirstError,
  NoFraudError,
  NotAccountOwnerError,
  NotDirectCallError,
  NotEscapedError,
  NotExecutedError,
  NotMemberError,
  NotProducerError,
  PayloadTooLargeError,
  PriorityOverdueError,
  PriorityOverrunError,
  UnknownAccountError,
  UnknownAssetError,
  UnknownDemandError,
  UnknownStrategyError,
  UnwindClosedError,
  UnwindOpenError,
  WitnessMissingError,
  WrongBondError,
  WrongFeeError,
} from '../abis/rollupErrors.js'
export type { AccountState, Amounts } from './accountState.js'
export type {
  BuildFraudProofErrorType,
  BuildFraudProofParameters,
  BuildFraudProofReturnType,
} from './actions/buildFraudProof.js'
export { buildFraudProof } from './actions/buildFraudProof.js'
export type {
  ClaimWithdrawalErrorType,
  ClaimWithdrawalOutcome,
  ClaimWithdrawalParameters,
  ClaimWithdrawalReturnType,
} from './actions/claimWithdrawal.js'
export { claimWithdrawal } from './actions/claimWithdrawal.js'
export type {
  CommitAllocationErrorType,
  CommitAllocationParameters,
  CommitAllocationReturnType,
} from './actions/commitAllocation.js'
export { commitAllocation } from './actions/commitAllocation.js'
export type {
  DepositToRollupErrorType,
  DepositToRollupOutcome,
  DepositToRollupParameters,
  DepositToRollupReturnType,
} from './actions/depositToRollup.js'
export { depositToRollup } from './actions/depositToRollup.js'
export type {
  EscapeErrorType,
  EscapeKind,
  EscapeParameters,
  EscapePayment,
  EscapeReturnType,
} from './actions/escape.js'
export { escape } from './actions/escape.js'
export type {
  EstimateL2FeeErrorType,
  EstimateL2FeeParameters,
  EstimateL2FeeReturnType,
} from './actions/estimateL2Fee.js'
export { estimateL2Fee } from './actions/estimateL2Fee.js'
export type {
  ForceUncommitErrorType,
  ForceUncommitParameters,
  ForceUncommitReturnType,
} from './actions/forceUncommit.js'
export { forceUncommit } from './actions/forceUncommit.js'
export type {
  ForcedOutcome,
  ForceWithdrawErrorType,
  ForceWithdrawParameters,
  ForceWithdrawReturnType,
} from './actions/forceWithdraw.js'
export { forceWithdraw } from './actions/forceWithdraw.js'
export type {
  GetRollupAccountErrorType,
  GetRollupAccountParameters,
  GetRollupAccountReturnType,
} from './actions/getRollupAccount.js'
export { getRollupAccount } from './actions/getRollupAccount.js'
export type {
  GetRollupStatusErrorType,
  GetRollupStatusParameters,
  GetRollupStatusReturnType,
} from './actions/getRollupStatus.js'
export { getRollupStatus } from './actions/getRollupStatus.js'
export type {
  GetStrategiesErrorType,
  GetStrategiesParameters,
  GetStrategiesReturnType,
  StrategyView,
  StrategyYield,
} from './actions/getStrategies.js'
export { getStrategies } from './actions/getStrategies.js'
export type { TransferL2ErrorType, TransferL2Parameters } from './actions/transferL2.js'
export { transferL2 } from './actions/transferL2.js'
export type {
  TransferStTokenErrorType,
  TransferStTokenParameters,
} from './actions/transferStToken.js'
export { transferStToken } from './actions/transferStToken.js'
export type {
  UncommitAllocationErrorType,
  UncommitAllocationParameters,
  UncommitAllocationReturnType,
} from './actions/uncommitAllocation.js'
export { uncommitAllocation } from './actions/uncommitAllocation.js'
export type {
  AllocationStatus,
  AllocationUpdate,
  WatchAllocationParameters,
} from './actions/watchAllocation.js'
export { watchAllocation } from './actions/watchAllocation.js'
export type {
  WithdrawErrorType,
  WithdrawParameters,
  WithdrawReturnType,
} from './actions/withdraw.js'
export { withdraw } from './actions/withdraw.js'
export type { BlockHeader, BlockPayload, PriorityItemStruct, SegmentRecord } from './block.js'
export type { FraudReason, L2ErrorCode } from './codes.js'
export { fraudReasons, TransitionError } from './codes.js'
export type { NodeOptions, RollupAssetRef } from './context.js'
export type { RollupActions } from './decorator.js'
export type { SegmentFault, SegmentReplay } from './fraud.js'
export { replaySegment } from './fraud.js'
export type { FraudProofArgs, WitnessStruct } from './fraudProof.js'
export type {
  L2Action,
  L2ErrorType,
  L2Options,
  L2Sent,
  WaitOptions,
  WaitStatus,
} from './l2Action.js'
export { L2WaitTimeoutError } from './l2Action.js'
export type {
  L2Amount,
  L2Commit,
  L2Settle,
  L2Transfer,
  L2TransferSt,
  L2Tx,
  L2TypedData,
  L2Uncommit,
  L2Withdraw,
  RollupDomain,
  SignedL2Tx,
} from './l2Tx.js'
export { decodeL2Tx, encodeL2Tx, l2TxHash, l2TxTypes, l2TypedData } from './l2Tx.js'
export type {
  L2Receipt,
  NodeAccount,
  NodeBlock,
  NodeFees,
  NodeRefusal,
  NodeStrategy,
  ProofKind,
  ReceiptStatus,
  SegmentSignatures,
  WordProof,
} from './nodeApi.js'
export type { RollupNodeClient } from './nodeClient.js'
export { createRollupNodeClient } from './nodeClient.js'
export { maxAmount, toPackable, toPackableFee } from './packedAmount.js'
export type { RecoverFromL1Parameters } from './recoverFromL1.js'
export { recoverFromL1 } from './recoverFromL1.js'
export type {
  BlockFault,
  L1Fact,
  OpenDemand,
  ReplicaEvents,
  RollupAsset,
  RollupStrategy,
} from './replica.js'
export { Replica } from './replica.js'
export { RollupError, RollupNodeError } from './rollupError.js'
export type {
  Netted,
  PlanStatus,
  StrategyBounds,
  VaultConversion,
  VenueModel,
} from './settlement.js'
export { netOrders, planStatuses, settlePlanEntry } from './settlement.js'
export type { HashBytes, Witness } from './sparseMerkle.js'
export { StateTree, witnessRoot } from './sparseMerkle.js'
export type { AssetWord, OpenRoundWord, RoundResult, RoundWord } from './stateWords.js'
export type {
  PlanEntry,
  PriorityItem,
  Segment,
  TransitionContext,
  WordReader,
  WordView,
} from './transition.js'
