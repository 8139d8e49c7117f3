import { restakingAdminErrors } from '../../src/abis/restakingAdminErrors.js'
import { restakingErrors } from '../../src/abis/restakingErrors.js'
import { describeErrors } from '../utils/contractErrors.js'

describeErrors(restakingErrors, restakingAdminErrors, [
  ...['AssetNotListed', 'OperatorNotRegistered', 'PoolDepleted', 'InsufficientShares'],
  ...['DustWithdrawal', 'WithdrawalNotMatured', 'NothingQueued', 'OperatorIsFrozen'],
  ...['OperatorUnderCase', 'ApprovalRequired', 'AlreadyRegistered', 'NotOptedIn'],
  ...['AlreadyOptedIn', 'AvsNotRegistered', 'NotAvsOwner', 'SameMagnitude'],
  ...['MagnitudeTooSmall', 'InsufficientMagnitude', 'ModificationPending', 'OpenCase'],
  ...['NotSlashable', 'EmptySlash', 'InvalidWad', 'WadAboveTerms', 'AssetsNotAscending'],
  ...['CaseAlreadyOpen', 'FreezeCooldown', 'UnknownTermsVersion', 'SlashDelayNotElapsed'],
  ...['CaseExpired', 'CaseNotOpen', 'NotResolver', 'CaseNotExpired', 'CaseNotExecuted'],
  ...['RedistributionDelayNotElapsed', 'CaseDataMismatch', 'InvalidTerms', 'FaultTooOld'],
  ...['FaultAlreadyPunished', 'ResponseWindowOver', 'InvalidResponse', 'ResponseWindowOpen'],
  'SignatureUsed',
])
