import { reactorsAdminErrors } from '../../src/abis/reactorsAdminErrors.js'
import { reactorsErrors } from '../../src/abis/reactorsErrors.js'
import { describeErrors } from '../utils/contractErrors.js'

describeErrors(reactorsErrors, reactorsAdminErrors, [
  ...['ReactorInsolvent', 'AssetMismatch', 'ZeroShares', 'PrivatePeriod', 'NotOperator'],
  ...['PreviousRequestUnfunded', 'ConversionLimit', 'NothingClaimable', 'NoPendingRequest'],
  ...['AsyncRedeem', 'InstantExitUnavailable', 'BadWeights', 'UnknownReactor'],
  ...['RolloverInProgress', 'BadNonce', 'NotVoteDelegate', 'InsufficientStake', 'NotClaimable'],
  ...['VoteLocked', 'CycleNotEnded', 'WrongPhase', 'AlreadyDone', 'PriceDeviation', 'NothingToDo'],
  ...['Unauthorized', 'QuoteTooLong', 'QuoteCancelled', 'Overfilled', 'NotPricer', 'WrongTaker'],
  ...['WrongTokens', 'OutOfBound', 'PricerLimit', 'PoolEmpty', 'ReactorRetired', 'ReactorExists'],
  ...['NoPair', 'TooManyVenues', 'SingleAsset', 'WalletCap', 'HardCap', 'NotAllowlisted'],
  ...['AlreadyClaimed', 'NotEnoughVotes', 'UnknownCandidate', 'Duplicate', 'LastLook'],
])
