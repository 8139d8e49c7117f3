export {
  FeedDecimalsTooManyError,
  LengthsDifferError,
  NoSuchRoundError,
  UnknownEntryFlowError,
  UnsupportedNameError,
} from './abis/commonAdminErrors.js'
export {
  AmountTooLargeError,
  CapExceededError,
  DeadlinePassedError,
  EntryPausedError,
  ERC20InsufficientAllowanceError,
  ERC20InsufficientBalanceError,
  InsufficientAllowanceError,
  InsufficientBalanceError,
  InsufficientGasError,
  InsufficientNativeBalanceError,
  InvalidPriceError,
  InvalidSignatureError,
  NothingToClaimError,
  PanicError,
  RevertReasonError,
  SlippageExceededError,
  StalePriceError,
  TransferFailedError,
  TransferFromFailedError,
  UnsupportedTokenError,
  ZeroAddressError,
  ZeroAmountError,
} from './abis/commonErrors.js'
export type { BandsActions } from './bands/decorator.js'
export type { BoundAction, BoundActions } from './core/bindAction.js'
export type { ActionOptions, QuintetClient } from './core/client.js'
export type { AmountFormatter } from './core/contractErrors.js'
export { decodeQuintetError } from './core/decodeQuintetError.js'
export type { DeployedBandMarket, DeployedToken, QuintetDeployment } from './core/deployment.js'
export type {
  ContractErrorArgs,
  ContractErrorOptions,
  ErrorOrigin,
  QuintetErrorOptions,
} from './core/errors.js'
export {
  AccountRequiredError,
  ContractError,
  DeploymentNotFoundError,
  InsufficientFundsForGasError,
  InvalidParameterError,
  NotDeployedError,
  QuintetError,
  TransportError,
  UnknownRevertError,
  WalletRejectedError,
} from './core/errors.js'
export { formatAmount, formatPercent, formatPrice } from './core/format.js'
export type {
  BalanceChange,
  Plan,
  PlanOptions,
  PlanSimulation,
  PlanStep,
  SendPlanOptions,
} from './core/plan.js'
export { PlanStepFailedError, plan } from './core/plan.js'
export type {
  AllowanceNeed,
  ApproveMode,
  Call,
  WriteErrorType,
  WriteOptions,
} from './core/write.js'
export type { QuintetActions, QuintetActionsParameters } from './decorator.js'
export { quintetActions } from './decorator.js'
