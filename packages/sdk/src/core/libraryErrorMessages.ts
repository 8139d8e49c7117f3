import type { LibraryErrorMessages } from '../abis/libraryErrors.js'

const role =
  'Check which role the function needs (getTargetFunctionRole) and who holds it (hasRole).'
const overflow = 'An amount is far out of range. Check its decimals.'

/** What the errors of libraries, roles and deployment say. */
export const libraryErrorMessages: LibraryErrorMessages = {
  AccessManagedInvalidAuthority: ({ authority }) => [`${authority} is no access manager.`],
  AccessManagedRequiredDelay: ({ caller, delay }) => [
    `${caller} may only call this after a delay of ${delay} s.`,
    'Schedule the call on the AccessManager first.',
  ],
  AccessManagedUnauthorized: ({ caller }) => [`${caller} lacks the role for this function.`, role],
  AccessManagerAlreadyScheduled: ({ operationId }) => [
    `The operation ${operationId} is scheduled already.`,
    'Wait for its delay and execute it, or cancel it.',
  ],
  AccessManagerBadConfirmation: () => ['Only the account itself can renounce its role.'],
  AccessManagerExpired: ({ operationId }) => [
    `The operation ${operationId} was not executed in time.`,
    'Schedule it again.',
  ],
  AccessManagerInvalidInitialAdmin: ({ initialAdmin }) => [`${initialAdmin} can't be the admin.`],
  AccessManagerLockedFunction: ({ selector }) => [`The function ${selector} can't be reassigned.`],
  AccessManagerLockedRole: ({ roleId }) => [`Role ${roleId} can't be changed.`],
  AccessManagerNotReady: ({ operationId }) => [
    `The delay of the operation ${operationId} has not passed.`,
    'Ask getSchedule for the time from which it may be executed.',
  ],
  AccessManagerNotScheduled: ({ operationId }) => [
    `The operation ${operationId} is not scheduled.`,
    'Schedule it first.',
  ],
  AccessManagerUnauthorizedAccount: ({ msgsender, roleId }) => [
    `${msgsender} lacks role ${roleId}.`,
    role,
  ],
  AccessManagerUnauthorizedCall: ({ caller, target, selector }) => [
    `${caller} may not call ${selector} of ${target}.`,
    role,
  ],
  AccessManagerUnauthorizedCancel: ({ msgsender }) => [
    `${msgsender} may not cancel this operation.`,
    'Its caller, a guardian of the role, or an admin can.',
  ],
  AccessManagerUnauthorizedConsume: ({ target }) => [
    `${target} may not consume a scheduled operation.`,
  ],
  AddressEmptyCode: ({ target }) => [`There is no contract at ${target}.`],
  AllowanceOverflow: () => ['The allowance would exceed what fits.', overflow],
  AllowanceUnderflow: () => ['The allowance would fall below zero.', overflow],
  ApproveFailed: () => ['The token refused the approval.'],
  Create2EmptyBytecode: () => ['There is no creation code to deploy.'],
  DeploymentFailed: () => [
    'The contract could not be created.',
    'The name is taken for this deployer, or the constructor reverted.',
  ],
  DivFailed: () => ['A division by zero.', overflow],
  ERC20InvalidApprover: ({ approver }) => [`${approver} can't approve.`],
  ERC20InvalidReceiver: ({ receiver }) => [`${receiver} can't receive this token.`],
  ERC20InvalidSender: ({ sender }) => [`${sender} can't send this token.`],
  ERC20InvalidSpender: ({ spender }) => [`${spender} can't be approved.`],
  ERC2612ExpiredSignature: ({ deadline }) => [
    `The permit was valid until ${deadline}.`,
    'Sign a new one.',
  ],
  ERC2612InvalidSigner: ({ signer, owner }) => [
    `The permit is signed by ${signer}, not by ${owner}.`,
  ],
  ERC4626ExceededMaxDeposit: ({ assets, max }) => [
    `The vault takes at most ${max} units of assets now, not ${assets}.`,
  ],
  ERC4626ExceededMaxMint: ({ shares, max }) => [
    `The vault mints at most ${max} shares now, not ${shares}.`,
  ],
  ERC4626ExceededMaxRedeem: ({ owner, shares, max }) => [
    `${owner} can redeem at most ${max} shares now, not ${shares}.`,
  ],
  ERC4626ExceededMaxWithdraw: ({ owner, assets, max }) => [
    `${owner} can withdraw at most ${max} units of assets now, not ${assets}.`,
  ],
  ERC5805CheckpointIndexOutOfBounds: () => ['The account has no checkpoint of this index.'],
  ERC5805CheckpointValueOverflow: () => ['The votes of an account would overflow.'],
  ERC5805CheckpointValueUnderflow: () => ['The votes of an account would fall below zero.'],
  ERC5805DelegateInvalidSignature: () => [
    "The signature of the delegation is not the account's, or its nonce was used.",
  ],
  ERC5805DelegateSignatureExpired: () => ['The signature of the delegation has expired.'],
  ERC5805FutureLookup: () => ['Votes can only be looked up for a time that has passed.'],
  ETHTransferFailed: () => ['The receiver refused the ether.'],
  FailedCall: () => ['A call to another contract failed without a reason.'],
  FailedDeployment: () => [
    'The contract could not be created.',
    'Its constructor reverted, or it is too large.',
  ],
  FullMulDivFailed: () => ['A product does not fit 256 bits.', overflow],
  InvalidPermit: () => [
    'The permit is not valid.',
    'Sign again: owner, nonce and chain must match.',
  ],
  MissingPrecompile: () => ['The chain lacks a precompiled contract that this call needs.'],
  MulDivFailed: () => ['A product does not fit 256 bits.', overflow],
  Overflow: () => ['A number does not fit its type.', overflow],
  Permit2AllowanceIsFixedAtInfinity: () => ["This token's allowance to Permit2 is fixed."],
  PermitExpired: () => ['The permit has expired.', 'Sign a new one.'],
  SafeCastOverflowedUintDowncast: ({ bits, value }) => [
    `${value} does not fit ${bits} bits.`,
    overflow,
  ],
  ReentrancyGuardReentrantCall: () => ['The contract is in the middle of a call already.'],
  SafeERC20FailedOperation: ({ token }) => [`The token ${token} refused the operation.`],
  TotalSupplyOverflow: () => ['The total supply would exceed what fits.', overflow],
}
