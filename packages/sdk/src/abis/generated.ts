//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// AccessManager
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const accessManagerAbi = [
  {
    type: 'constructor',
    inputs: [{ name: 'initialAdmin', internalType: 'address', type: 'address' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'ADMIN_ROLE',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'PUBLIC_ROLE',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'selector', internalType: 'bytes4', type: 'bytes4' },
    ],
    name: 'canCall',
    outputs: [
      { name: 'immediate', internalType: 'bool', type: 'bool' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'cancel',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'consumeScheduledOp',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'execute',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'expiration',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'address', type: 'address' },
    ],
    name: 'getAccess',
    outputs: [
      { name: 'since', internalType: 'uint48', type: 'uint48' },
      { name: 'currentDelay', internalType: 'uint32', type: 'uint32' },
      { name: 'pendingDelay', internalType: 'uint32', type: 'uint32' },
      { name: 'effect', internalType: 'uint48', type: 'uint48' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'id', internalType: 'bytes32', type: 'bytes32' }],
    name: 'getNonce',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
    name: 'getRoleAdmin',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
    name: 'getRoleGrantDelay',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
    name: 'getRoleGuardian',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'id', internalType: 'bytes32', type: 'bytes32' }],
    name: 'getSchedule',
    outputs: [{ name: '', internalType: 'uint48', type: 'uint48' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'target', internalType: 'address', type: 'address' }],
    name: 'getTargetAdminDelay',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'selector', internalType: 'bytes4', type: 'bytes4' },
    ],
    name: 'getTargetFunctionRole',
    outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'address', type: 'address' },
      { name: 'executionDelay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'grantRole',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'address', type: 'address' },
    ],
    name: 'hasRole',
    outputs: [
      { name: 'isMember', internalType: 'bool', type: 'bool' },
      { name: 'executionDelay', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'hashOperation',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'target', internalType: 'address', type: 'address' }],
    name: 'isTargetClosed',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'label', internalType: 'string', type: 'string' },
    ],
    name: 'labelRole',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'minSetback',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'data', internalType: 'bytes[]', type: 'bytes[]' }],
    name: 'multicall',
    outputs: [{ name: 'results', internalType: 'bytes[]', type: 'bytes[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'callerConfirmation', internalType: 'address', type: 'address' },
    ],
    name: 'renounceRole',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'address', type: 'address' },
    ],
    name: 'revokeRole',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
      { name: 'when', internalType: 'uint48', type: 'uint48' },
    ],
    name: 'schedule',
    outputs: [
      { name: 'operationId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'nonce', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'newDelay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'setGrantDelay',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'admin', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setRoleAdmin',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
      { name: 'guardian', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setRoleGuardian',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'newDelay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'setTargetAdminDelay',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'closed', internalType: 'bool', type: 'bool' },
    ],
    name: 'setTargetClosed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'selectors', internalType: 'bytes4[]', type: 'bytes4[]' },
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setTargetFunctionRole',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'newAuthority', internalType: 'address', type: 'address' },
    ],
    name: 'updateAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operationId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'nonce', internalType: 'uint32', type: 'uint32', indexed: true },
    ],
    name: 'OperationCanceled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operationId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'nonce', internalType: 'uint32', type: 'uint32', indexed: true },
    ],
    name: 'OperationExecuted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operationId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      { name: 'nonce', internalType: 'uint32', type: 'uint32', indexed: true },
      {
        name: 'schedule',
        internalType: 'uint48',
        type: 'uint48',
        indexed: false,
      },
      {
        name: 'caller',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'target',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      { name: 'data', internalType: 'bytes', type: 'bytes', indexed: false },
    ],
    name: 'OperationScheduled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
      { name: 'admin', internalType: 'uint64', type: 'uint64', indexed: true },
    ],
    name: 'RoleAdminChanged',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
      { name: 'delay', internalType: 'uint32', type: 'uint32', indexed: false },
      { name: 'since', internalType: 'uint48', type: 'uint48', indexed: false },
    ],
    name: 'RoleGrantDelayChanged',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'account',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'delay', internalType: 'uint32', type: 'uint32', indexed: false },
      { name: 'since', internalType: 'uint48', type: 'uint48', indexed: false },
      { name: 'newMember', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'RoleGranted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'guardian',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
    ],
    name: 'RoleGuardianChanged',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
      { name: 'label', internalType: 'string', type: 'string', indexed: false },
    ],
    name: 'RoleLabel',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'account',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'RoleRevoked',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'target',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'delay', internalType: 'uint32', type: 'uint32', indexed: false },
      { name: 'since', internalType: 'uint48', type: 'uint48', indexed: false },
    ],
    name: 'TargetAdminDelayUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'target',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'closed', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'TargetClosed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'target',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'selector',
        internalType: 'bytes4',
        type: 'bytes4',
        indexed: false,
      },
      { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    ],
    name: 'TargetFunctionRoleUpdated',
  },
  {
    type: 'error',
    inputs: [{ name: 'operationId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'AccessManagerAlreadyScheduled',
  },
  { type: 'error', inputs: [], name: 'AccessManagerBadConfirmation' },
  {
    type: 'error',
    inputs: [{ name: 'operationId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'AccessManagerExpired',
  },
  {
    type: 'error',
    inputs: [{ name: 'initialAdmin', internalType: 'address', type: 'address' }],
    name: 'AccessManagerInvalidInitialAdmin',
  },
  {
    type: 'error',
    inputs: [{ name: 'selector', internalType: 'bytes4', type: 'bytes4' }],
    name: 'AccessManagerLockedFunction',
  },
  {
    type: 'error',
    inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
    name: 'AccessManagerLockedRole',
  },
  {
    type: 'error',
    inputs: [{ name: 'operationId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'AccessManagerNotReady',
  },
  {
    type: 'error',
    inputs: [{ name: 'operationId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'AccessManagerNotScheduled',
  },
  {
    type: 'error',
    inputs: [
      { name: 'msgsender', internalType: 'address', type: 'address' },
      { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'AccessManagerUnauthorizedAccount',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'selector', internalType: 'bytes4', type: 'bytes4' },
    ],
    name: 'AccessManagerUnauthorizedCall',
  },
  {
    type: 'error',
    inputs: [
      { name: 'msgsender', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'target', internalType: 'address', type: 'address' },
      { name: 'selector', internalType: 'bytes4', type: 'bytes4' },
    ],
    name: 'AccessManagerUnauthorizedCancel',
  },
  {
    type: 'error',
    inputs: [{ name: 'target', internalType: 'address', type: 'address' }],
    name: 'AccessManagerUnauthorizedConsume',
  },
  {
    type: 'error',
    inputs: [{ name: 'target', internalType: 'address', type: 'address' }],
    name: 'AddressEmptyCode',
  },
  { type: 'error', inputs: [], name: 'FailedCall' },
  {
    type: 'error',
    inputs: [
      { name: 'balance', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientBalance',
  },
  {
    type: 'error',
    inputs: [
      { name: 'bits', internalType: 'uint8', type: 'uint8' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'SafeCastOverflowedUintDowncast',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// AvsRegistry
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const avsRegistryAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'tokenPool_', internalType: 'address', type: 'address' },
      { name: 'slasher_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DEREGISTRATION_HOOK_GAS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'JOIN_AVS_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_CHALLENGER_BPS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_SLASH_DELAY',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'REGISTER_AVS_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'acceptTerms',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'currentEpoch',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'deregisterFromAvs',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'ejectOperator',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'epochLength',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'genesis',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'isAvs',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'latestVersion',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'newestOpenVersion',
    outputs: [{ name: 'version', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'opensAtEpoch',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'parties',
    outputs: [
      { name: 'resolver', internalType: 'address', type: 'address' },
      {
        name: 'redistributionRecipient',
        internalType: 'address',
        type: 'address',
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'serviceManager', internalType: 'address', type: 'address' },
      {
        name: 'terms_',
        internalType: 'struct IAvsRegistry.Terms',
        type: 'tuple',
        components: [
          { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
          { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
          { name: 'resolver', internalType: 'address', type: 'address' },
          {
            name: 'redistributionRecipient',
            internalType: 'address',
            type: 'address',
          },
          { name: 'rewardToken', internalType: 'address', type: 'address' },
          { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'uri', internalType: 'string', type: 'string' },
        ],
      },
    ],
    name: 'registerAvs',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'registerForAvs',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'registrationUnderWay',
    outputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'slashTerms',
    outputs: [
      { name: 'maxWad', internalType: 'uint256', type: 'uint256' },
      { name: 'slashDelay', internalType: 'uint256', type: 'uint256' },
      { name: 'challengerBps', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'slasher',
    outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'terms',
    outputs: [
      {
        name: '',
        internalType: 'struct IAvsRegistry.Terms',
        type: 'tuple',
        components: [
          { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
          { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
          { name: 'resolver', internalType: 'address', type: 'address' },
          {
            name: 'redistributionRecipient',
            internalType: 'address',
            type: 'address',
          },
          { name: 'rewardToken', internalType: 'address', type: 'address' },
          { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'uri', internalType: 'string', type: 'string' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      {
        name: 'terms_',
        internalType: 'struct IAvsRegistry.Terms',
        type: 'tuple',
        components: [
          { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
          { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
          { name: 'resolver', internalType: 'address', type: 'address' },
          {
            name: 'redistributionRecipient',
            internalType: 'address',
            type: 'address',
          },
          { name: 'rewardToken', internalType: 'address', type: 'address' },
          { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'uri', internalType: 'string', type: 'string' },
        ],
      },
    ],
    name: 'updateTerms',
    outputs: [{ name: 'version', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'caller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'terms',
        internalType: 'struct IAvsRegistry.Terms',
        type: 'tuple',
        components: [
          { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
          { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
          { name: 'resolver', internalType: 'address', type: 'address' },
          {
            name: 'redistributionRecipient',
            internalType: 'address',
            type: 'address',
          },
          { name: 'rewardToken', internalType: 'address', type: 'address' },
          { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'uri', internalType: 'string', type: 'string' },
        ],
        indexed: false,
      },
    ],
    name: 'AvsRegistered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'DeregistrationHookFailed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'caller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'slashableThroughEpoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OperatorDeregisteredFromAvs',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'termsVersion',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OperatorRegisteredForAvs',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'version',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'fromEpoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'TermsAccepted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'version',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'opensAtEpoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'terms',
        internalType: 'struct IAvsRegistry.Terms',
        type: 'tuple',
        components: [
          { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
          { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
          { name: 'resolver', internalType: 'address', type: 'address' },
          {
            name: 'redistributionRecipient',
            internalType: 'address',
            type: 'address',
          },
          { name: 'rewardToken', internalType: 'address', type: 'address' },
          { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'uri', internalType: 'string', type: 'string' },
        ],
        indexed: false,
      },
    ],
    name: 'TermsUpdated',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'AlreadyRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'AvsAlreadyRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'AvsNotRegistered',
  },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  {
    type: 'error',
    inputs: [
      { name: 'epochLength', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
      { name: 'maximum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EpochLengthOutOfRange',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientGas',
  },
  { type: 'error', inputs: [], name: 'InvalidTerms' },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotAvsOwner',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'NotOptedIn',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'NotRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorIsFrozen',
  },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'RegistrationNotRecorded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'version', internalType: 'uint256', type: 'uint256' },
      { name: 'boundVersion', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'TermsNotNewer',
  },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'UnknownTermsVersion',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// BandLens
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const bandLensAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'from', internalType: 'int24', type: 'int24' },
      { name: 'to', internalType: 'int24', type: 'int24' },
    ],
    name: 'bandsRange',
    outputs: [
      {
        name: 'rows',
        internalType: 'struct IBandLens.BandRow[]',
        type: 'tuple[]',
        components: [
          { name: 'n', internalType: 'int24', type: 'int24' },
          { name: 'priceUp', internalType: 'uint256', type: 'uint256' },
          { name: 'priceDown', internalType: 'uint256', type: 'uint256' },
          { name: 'x', internalType: 'uint256', type: 'uint256' },
          { name: 'y', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'from', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'liquidatable',
    outputs: [
      {
        name: 'found',
        internalType: 'struct IBandLens.LiquidatableLoan[]',
        type: 'tuple[]',
        components: [
          { name: 'user', internalType: 'address', type: 'address' },
          { name: 'x', internalType: 'uint256', type: 'uint256' },
          { name: 'y', internalType: 'uint256', type: 'uint256' },
          { name: 'debt', internalType: 'uint256', type: 'uint256' },
          { name: 'health', internalType: 'int256', type: 'int256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    name: 'marketView',
    outputs: [
      {
        name: 'result',
        internalType: 'struct IBandLens.MarketView',
        type: 'tuple',
        components: [
          { name: 'borrowed', internalType: 'address', type: 'address' },
          { name: 'collateral', internalType: 'address', type: 'address' },
          { name: 'vault', internalType: 'address', type: 'address' },
          { name: 'A', internalType: 'uint256', type: 'uint256' },
          { name: 'fee', internalType: 'uint256', type: 'uint256' },
          { name: 'adminFee', internalType: 'uint256', type: 'uint256' },
          { name: 'loanDiscount', internalType: 'uint256', type: 'uint256' },
          { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
          { name: 'rate', internalType: 'uint256', type: 'uint256' },
          { name: 'oraclePrice', internalType: 'uint256', type: 'uint256' },
          { name: 'price', internalType: 'uint256', type: 'uint256' },
          { name: 'basePrice', internalType: 'uint256', type: 'uint256' },
          { name: 'activeBand', internalType: 'int24', type: 'int24' },
          { name: 'minBand', internalType: 'int24', type: 'int24' },
          { name: 'maxBand', internalType: 'int24', type: 'int24' },
          { name: 'totalDebt', internalType: 'uint256', type: 'uint256' },
          { name: 'ceiling', internalType: 'uint256', type: 'uint256' },
          { name: 'available', internalType: 'uint256', type: 'uint256' },
          { name: 'minDebt', internalType: 'uint256', type: 'uint256' },
          { name: 'x', internalType: 'uint256', type: 'uint256' },
          { name: 'y', internalType: 'uint256', type: 'uint256' },
          { name: 'nLoans', internalType: 'uint256', type: 'uint256' },
          { name: 'isOpen', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
      { name: 'collateral', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'maxBorrowMore',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'collateral', internalType: 'uint256', type: 'uint256' },
      { name: 'N', internalType: 'uint256', type: 'uint256' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'maxBorrowable',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'maxRemovable',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'debt', internalType: 'uint256', type: 'uint256' },
      { name: 'N', internalType: 'uint256', type: 'uint256' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'minCollateral',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'positionBands',
    outputs: [
      {
        name: 'rows',
        internalType: 'struct IBandLens.BandRow[]',
        type: 'tuple[]',
        components: [
          { name: 'n', internalType: 'int24', type: 'int24' },
          { name: 'priceUp', internalType: 'uint256', type: 'uint256' },
          { name: 'priceDown', internalType: 'uint256', type: 'uint256' },
          { name: 'x', internalType: 'uint256', type: 'uint256' },
          { name: 'y', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'positionView',
    outputs: [
      {
        name: 'result',
        internalType: 'struct IBandLens.PositionView',
        type: 'tuple',
        components: [
          {
            name: 'position',
            internalType: 'struct IBandMarketTypes.Position',
            type: 'tuple',
            components: [
              { name: 'n1', internalType: 'int24', type: 'int24' },
              { name: 'n2', internalType: 'int24', type: 'int24' },
              { name: 'debt', internalType: 'uint256', type: 'uint256' },
              { name: 'collateral', internalType: 'uint256', type: 'uint256' },
              { name: 'borrowed', internalType: 'uint256', type: 'uint256' },
              { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
              { name: 'softLiquidation', internalType: 'bool', type: 'bool' },
            ],
          },
          { name: 'health', internalType: 'int256', type: 'int256' },
          { name: 'healthFull', internalType: 'int256', type: 'int256' },
          { name: 'xDown', internalType: 'uint256', type: 'uint256' },
          { name: 'yUp', internalType: 'uint256', type: 'uint256' },
          { name: 'priceUpper', internalType: 'uint256', type: 'uint256' },
          { name: 'priceLower', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'collateral', internalType: 'uint256', type: 'uint256' },
      { name: 'debt', internalType: 'uint256', type: 'uint256' },
      { name: 'N', internalType: 'uint256', type: 'uint256' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'previewCreate',
    outputs: [
      { name: 'n1', internalType: 'int24', type: 'int24' },
      { name: 'n2', internalType: 'int24', type: 'int24' },
      { name: 'health', internalType: 'int256', type: 'int256' },
      { name: 'healthFull', internalType: 'int256', type: 'int256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'action', internalType: 'enum IBandLens.Action', type: 'uint8' },
      { name: 'user', internalType: 'address', type: 'address' },
      { name: 'collateral', internalType: 'uint256', type: 'uint256' },
      { name: 'debt', internalType: 'uint256', type: 'uint256' },
      { name: 'fraction', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'previewHealth',
    outputs: [
      {
        name: '',
        internalType: 'struct IBandLens.LoanPreview',
        type: 'tuple',
        components: [
          { name: 'n1', internalType: 'int24', type: 'int24' },
          { name: 'n2', internalType: 'int24', type: 'int24' },
          { name: 'debt', internalType: 'uint256', type: 'uint256' },
          { name: 'health', internalType: 'int256', type: 'int256' },
          { name: 'healthFull', internalType: 'int256', type: 'int256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
      { name: 'fraction', internalType: 'uint256', type: 'uint256' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'tokensToLiquidate',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'tokensToShrink',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'user', internalType: 'address', type: 'address' },
    ],
    name: 'userPrices',
    outputs: [
      { name: 'upper', internalType: 'uint256', type: 'uint256' },
      { name: 'lower', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  { type: 'error', inputs: [], name: 'AmountTooLow' },
  {
    type: 'error',
    inputs: [{ name: 'fraction', internalType: 'uint256', type: 'uint256' }],
    name: 'BadFraction',
  },
  {
    type: 'error',
    inputs: [{ name: 'N', internalType: 'uint256', type: 'uint256' }],
    name: 'BandsOutOfRange',
  },
  { type: 'error', inputs: [], name: 'CannotShrink' },
  {
    type: 'error',
    inputs: [{ name: 'maxBorrowable', internalType: 'uint256', type: 'uint256' }],
    name: 'DebtTooHigh',
  },
  { type: 'error', inputs: [], name: 'FullyConverted' },
  {
    type: 'error',
    inputs: [{ name: 'held', internalType: 'uint256', type: 'uint256' }],
    name: 'InsufficientCollateral',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'InvalidPrice',
  },
  {
    type: 'error',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'NoLoan',
  },
  {
    type: 'error',
    inputs: [{ name: 'borrowed', internalType: 'uint256', type: 'uint256' }],
    name: 'Underwater',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'ZeroAmount' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// BandMarket
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const bandMarketAbi = [
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'activeBand',
    outputs: [{ name: '', internalType: 'int24', type: 'int24' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'onBehalf', internalType: 'address', type: 'address' },
    ],
    name: 'addCollateral',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'target', internalType: 'uint256', type: 'uint256' }],
    name: 'amountForPrice',
    outputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'pump', internalType: 'bool', type: 'bool' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'allowed', internalType: 'bool', type: 'bool' },
    ],
    name: 'approve',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'badDebt',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
    name: 'bands',
    outputs: [
      { name: 'x', internalType: 'uint256', type: 'uint256' },
      { name: 'y', internalType: 'uint256', type: 'uint256' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'basePrice',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'collateral', internalType: 'uint256', type: 'uint256' },
      { name: 'debt', internalType: 'uint256', type: 'uint256' },
      { name: 'onBehalf', internalType: 'address', type: 'address' },
      { name: 'cb', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'borrowMore',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'collectFees',
    outputs: [{ name: 'interest', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'constants',
    outputs: [
      { name: 'borrowed', internalType: 'address', type: 'address' },
      { name: 'collateral', internalType: 'address', type: 'address' },
      { name: 'vault', internalType: 'address', type: 'address' },
      { name: 'factory', internalType: 'address', type: 'address' },
      { name: 'A', internalType: 'uint256', type: 'uint256' },
      { name: 'initialPrice', internalType: 'uint256', type: 'uint256' },
      { name: 'liquidationGuard', internalType: 'uint256', type: 'uint256' },
      { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'coverBadDebt',
    outputs: [{ name: 'missing', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'params',
        internalType: 'struct IBandMarketTypes.CreateParams',
        type: 'tuple',
        components: [
          { name: 'collateral', internalType: 'uint256', type: 'uint256' },
          { name: 'debt', internalType: 'uint256', type: 'uint256' },
          { name: 'N', internalType: 'uint8', type: 'uint8' },
          { name: 'onBehalf', internalType: 'address', type: 'address' },
          { name: 'minN1', internalType: 'int24', type: 'int24' },
          { name: 'cb', internalType: 'address', type: 'address' },
          { name: 'data', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    name: 'createLoan',
    outputs: [
      { name: 'n1', internalType: 'int24', type: 'int24' },
      { name: 'n2', internalType: 'int24', type: 'int24' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'debt',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'extraHealth',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'slots', internalType: 'bytes32[]', type: 'bytes32[]' }],
    name: 'extsload',
    outputs: [{ name: 'values', internalType: 'bytes32[]', type: 'bytes32[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'getXDown',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'getYUp',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'user', internalType: 'address', type: 'address' },
      { name: 'full', internalType: 'bool', type: 'bool' },
    ],
    name: 'health',
    outputs: [{ name: '', internalType: 'int256', type: 'int256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isLocked',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'isOperator',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'user', internalType: 'address', type: 'address' },
      { name: 'fraction', internalType: 'uint256', type: 'uint256' },
      { name: 'minX', internalType: 'uint256', type: 'uint256' },
      { name: 'cb', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'liquidate',
    outputs: [
      { name: 'xOut', internalType: 'uint256', type: 'uint256' },
      { name: 'yOut', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'i', internalType: 'uint256', type: 'uint256' }],
    name: 'loans',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'nLoans',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'oraclePrice',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'p',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
    name: 'pCurrent',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
    name: 'pUp',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'pendingAdminFees',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'allowed', internalType: 'bool', type: 'bool' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permitOperator',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'position',
    outputs: [
      {
        name: '',
        internalType: 'struct IBandMarketTypes.Position',
        type: 'tuple',
        components: [
          { name: 'n1', internalType: 'int24', type: 'int24' },
          { name: 'n2', internalType: 'int24', type: 'int24' },
          { name: 'debt', internalType: 'uint256', type: 'uint256' },
          { name: 'collateral', internalType: 'uint256', type: 'uint256' },
          { name: 'borrowed', internalType: 'uint256', type: 'uint256' },
          { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
          { name: 'softLiquidation', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'pump', internalType: 'bool', type: 'bool' },
      { name: 'amountIn', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'quoteExactIn',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
      { name: 'newActive', internalType: 'int24', type: 'int24' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'pump', internalType: 'bool', type: 'bool' },
      { name: 'amountOut', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'quoteExactOut',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
      { name: 'newActive', internalType: 'int24', type: 'int24' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'rateMul',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'onBehalf', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'removeCollateral',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'params',
        internalType: 'struct IBandMarketTypes.RepayParams',
        type: 'tuple',
        components: [
          { name: 'amount', internalType: 'uint256', type: 'uint256' },
          { name: 'onBehalf', internalType: 'address', type: 'address' },
          { name: 'maxActiveBand', internalType: 'int24', type: 'int24' },
          { name: 'cb', internalType: 'address', type: 'address' },
          { name: 'data', internalType: 'bytes', type: 'bytes' },
          { name: 'shrink', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    name: 'repay',
    outputs: [{ name: 'left', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'repayBadDebt',
    outputs: [{ name: 'paid', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'saveRate',
    outputs: [{ name: 'rate', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'adminFee', internalType: 'uint64', type: 'uint64' }],
    name: 'setAdminFee',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'adminShare', internalType: 'uint64', type: 'uint64' }],
    name: 'setAdminShare',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
      { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
    ],
    name: 'setCaps',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
      { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setDiscounts',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'isPaused', internalType: 'bool', type: 'bool' },
    ],
    name: 'setEntryPaused',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'extraHealth', internalType: 'uint64', type: 'uint64' }],
    name: 'setExtraHealth',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'fee', internalType: 'uint64', type: 'uint64' }],
    name: 'setFee',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'maxPriceAge', internalType: 'uint24', type: 'uint24' }],
    name: 'setMaxPriceAge',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'oracle', internalType: 'address', type: 'address' }],
    name: 'setOracle',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'policy', internalType: 'address', type: 'address' }],
    name: 'setPolicy',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'settings',
    outputs: [
      { name: 'fee', internalType: 'uint256', type: 'uint256' },
      { name: 'adminFee', internalType: 'uint256', type: 'uint256' },
      { name: 'loanDiscount', internalType: 'uint256', type: 'uint256' },
      { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
      { name: 'ceiling', internalType: 'uint256', type: 'uint256' },
      { name: 'minDebt', internalType: 'uint256', type: 'uint256' },
      { name: 'adminShare', internalType: 'uint256', type: 'uint256' },
      { name: 'maxPriceAge', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'sources',
    outputs: [
      { name: 'oracle', internalType: 'address', type: 'address' },
      { name: 'policy', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'pump', internalType: 'bool', type: 'bool' },
      { name: 'amountIn', internalType: 'uint256', type: 'uint256' },
      { name: 'minOut', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'swapExactIn',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'pump', internalType: 'bool', type: 'bool' },
      { name: 'amountIn', internalType: 'uint256', type: 'uint256' },
      { name: 'minOut', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'swapExactIn',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'pump', internalType: 'bool', type: 'bool' },
      { name: 'amountOut', internalType: 'uint256', type: 'uint256' },
      { name: 'maxIn', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'swapExactOut',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'pump', internalType: 'bool', type: 'bool' },
      { name: 'amountOut', internalType: 'uint256', type: 'uint256' },
      { name: 'maxIn', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'swapExactOut',
    outputs: [
      { name: 'paid', internalType: 'uint256', type: 'uint256' },
      { name: 'received', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalDebt',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'debt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'paid',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'missing',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'receiver',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'BadDebtCovered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'left',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BadDebtRepaid',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'collateral',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'debt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Borrowed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CollateralAdded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CollateralRemoved',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'extraHealth',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ExtraHealthSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'receiver',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'interest',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'borrowed',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'collateral',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'FeesCollected',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'liquidator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'debt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'x', internalType: 'uint256', type: 'uint256', indexed: false },
      { name: 'y', internalType: 'uint256', type: 'uint256', indexed: false },
      {
        name: 'fraction',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Liquidated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'collateral',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'debt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'n1', internalType: 'int24', type: 'int24', indexed: false },
      { name: 'n2', internalType: 'int24', type: 'int24', indexed: false },
    ],
    name: 'LoanCreated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'allowed', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'OperatorSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
      {
        name: 'value',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ParameterSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'collateral',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'borrowed',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'debt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'n1', internalType: 'int24', type: 'int24', indexed: false },
      { name: 'n2', internalType: 'int24', type: 'int24', indexed: false },
      {
        name: 'liqDiscount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'PositionState',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'rate',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'rateMul',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'RateSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'user', internalType: 'address', type: 'address', indexed: true },
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'debt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'x', internalType: 'uint256', type: 'uint256', indexed: false },
      { name: 'y', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'Repaid',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'buyer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'pump', internalType: 'bool', type: 'bool', indexed: false },
      {
        name: 'amountIn',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'amountOut',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'activeBefore',
        internalType: 'int24',
        type: 'int24',
        indexed: false,
      },
      {
        name: 'activeAfter',
        internalType: 'int24',
        type: 'int24',
        indexed: false,
      },
      {
        name: 'oraclePrice',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'fee', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'Swap',
  },
  { type: 'error', inputs: [], name: 'AmountTooLow' },
  {
    type: 'error',
    inputs: [{ name: 'A', internalType: 'uint256', type: 'uint256' }],
    name: 'BadA',
  },
  {
    type: 'error',
    inputs: [{ name: 'callback', internalType: 'address', type: 'address' }],
    name: 'BadCallback',
  },
  {
    type: 'error',
    inputs: [
      { name: 'loanDiscount', internalType: 'uint256', type: 'uint256' },
      { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BadDiscount',
  },
  {
    type: 'error',
    inputs: [{ name: 'fee', internalType: 'uint256', type: 'uint256' }],
    name: 'BadFee',
  },
  {
    type: 'error',
    inputs: [{ name: 'fraction', internalType: 'uint256', type: 'uint256' }],
    name: 'BadFraction',
  },
  {
    type: 'error',
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BadParameter',
  },
  {
    type: 'error',
    inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
    name: 'BandNotEmpty',
  },
  {
    type: 'error',
    inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
    name: 'BandOutOfRange',
  },
  {
    type: 'error',
    inputs: [{ name: 'n1', internalType: 'int24', type: 'int24' }],
    name: 'BandSlippage',
  },
  {
    type: 'error',
    inputs: [{ name: 'N', internalType: 'uint256', type: 'uint256' }],
    name: 'BandsOutOfRange',
  },
  {
    type: 'error',
    inputs: [
      { name: 'got', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'CallbackShort',
  },
  { type: 'error', inputs: [], name: 'CannotShrink' },
  {
    type: 'error',
    inputs: [{ name: 'available', internalType: 'uint256', type: 'uint256' }],
    name: 'DebtCeilingExceeded',
  },
  {
    type: 'error',
    inputs: [{ name: 'maxBorrowable', internalType: 'uint256', type: 'uint256' }],
    name: 'DebtTooHigh',
  },
  {
    type: 'error',
    inputs: [{ name: 'minDebt', internalType: 'uint256', type: 'uint256' }],
    name: 'DebtTooSmall',
  },
  { type: 'error', inputs: [], name: 'FullyConverted' },
  {
    type: 'error',
    inputs: [{ name: 'held', internalType: 'uint256', type: 'uint256' }],
    name: 'InsufficientCollateral',
  },
  {
    type: 'error',
    inputs: [{ name: 'available', internalType: 'uint256', type: 'uint256' }],
    name: 'InsufficientLiquidity',
  },
  {
    type: 'error',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'LoanExists',
  },
  {
    type: 'error',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'NoLoan',
  },
  {
    type: 'error',
    inputs: [
      { name: 'user', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotApproved',
  },
  {
    type: 'error',
    inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
    name: 'NotBadDebt',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotFactory',
  },
  {
    type: 'error',
    inputs: [{ name: 'health', internalType: 'int256', type: 'int256' }],
    name: 'NotLiquidatable',
  },
  { type: 'error', inputs: [], name: 'Reentrancy' },
  {
    type: 'error',
    inputs: [{ name: 'n1', internalType: 'int24', type: 'int24' }],
    name: 'TooDeep',
  },
  {
    type: 'error',
    inputs: [{ name: 'borrowed', internalType: 'uint256', type: 'uint256' }],
    name: 'Underwater',
  },
  {
    type: 'error',
    inputs: [{ name: 'health', internalType: 'int256', type: 'int256' }],
    name: 'Unhealthy',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// ChainlinkOracle
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const chainlinkOracleAbi = [
  {
    type: 'constructor',
    inputs: [{ name: 'authority_', internalType: 'address', type: 'address' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_FEED_DECIMALS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'feedOf',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'price',
    outputs: [
      { name: 'priceWad', internalType: 'uint256', type: 'uint256' },
      { name: 'updatedAt', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'feed', internalType: 'address', type: 'address' },
    ],
    name: 'setFeed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'feed', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'FeedSet',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', internalType: 'address', type: 'address' },
      { name: 'decimals', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'FeedDecimalsTooMany',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'InvalidPrice',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// ConstantPolicy
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const constantPolicyAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'ratePerSecond', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'address', type: 'address' }],
    name: 'rate',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'address', type: 'address' }],
    name: 'rateWrite',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'ratePerSecond', internalType: 'uint256', type: 'uint256' }],
    name: 'setRate',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'ratePerSecond',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'PolicyRateSet',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AmountTooLarge',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// Create3Factory
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const create3FactoryAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'deployer', internalType: 'address', type: 'address' },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'addressOf',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
      { name: 'creationCode', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'deploy',
    outputs: [{ name: 'deployed', internalType: 'address', type: 'address' }],
    stateMutability: 'payable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'deployer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32', indexed: true },
      {
        name: 'deployed',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'ContractDeployed',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// DevnetToken
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const devnetTokenAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
      { name: 'decimals_', internalType: 'uint8', type: 'uint8' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'mint',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// DevnetWeth
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const devnetWethAbi = [
  { type: 'receive', stateMutability: 'payable' },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'deposit',
    outputs: [],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'withdraw',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  { type: 'error', inputs: [], name: 'ETHTransferFailed' },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// DisputeResolution
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const disputeResolutionAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'party', internalType: 'address', type: 'address' },
      { name: 'token', internalType: 'address', type: 'address' },
    ],
    name: 'bondCredits',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
      { name: 'evidence', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'challenge',
    outputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'challengeCount',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'challengeOf',
    outputs: [
      {
        name: '',
        internalType: 'struct IDisputeResolution.Challenge',
        type: 'tuple',
        components: [
          {
            name: 'status',
            internalType: 'enum IDisputeResolution.ChallengeStatus',
            type: 'uint8',
          },
          { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
          { name: 'hasCase', internalType: 'bool', type: 'bool' },
          { name: 'respondBy', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
          { name: 'caseId', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'claimBondCredit',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'faultIdOf',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'pure',
  },
  {
    type: 'function',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'isPunished',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'openChallengeOf',
    outputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'resolveChallenge',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
      { name: 'proof', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'respond',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'retryFreeze',
    outputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'party',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: false },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BondCreditClaimed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'party',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BondCredited',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'faultKind',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'subject',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'ChallengeFailed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'faultKind',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'subject',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
      {
        name: 'respondBy',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ChallengeOpened',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'faultKind',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'subject',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'ChallengeSucceeded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
    ],
    name: 'FaultCaseOpened',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      { name: 'reason', internalType: 'bytes', type: 'bytes', indexed: false },
    ],
    name: 'FreezeDeferred',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'ChallengeExists',
  },
  {
    type: 'error',
    inputs: [
      { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'status',
        internalType: 'enum IDisputeResolution.ChallengeStatus',
        type: 'uint8',
      },
    ],
    name: 'ChallengeNotOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'FaultAlreadyPunished',
  },
  {
    type: 'error',
    inputs: [
      { name: 'faultAt', internalType: 'uint256', type: 'uint256' },
      { name: 'oldest', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'FaultTooOld',
  },
  {
    type: 'error',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'InvalidResponse',
  },
  {
    type: 'error',
    inputs: [
      { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'status',
        internalType: 'enum IDisputeResolution.ChallengeStatus',
        type: 'uint8',
      },
    ],
    name: 'NothingToRetry',
  },
  {
    type: 'error',
    inputs: [{ name: 'respondBy', internalType: 'uint256', type: 'uint256' }],
    name: 'ResponseWindowOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'respondBy', internalType: 'uint256', type: 'uint256' }],
    name: 'ResponseWindowOver',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// EmaOracle
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const emaOracleAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'inner_',
        internalType: 'contract IPriceOracle',
        type: 'address',
      },
      { name: 'pokesInner_', internalType: 'bool', type: 'bool' },
      { name: 'averagingSeconds_', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_AVERAGING_SECONDS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'averagingSeconds',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'inner',
    outputs: [{ name: '', internalType: 'contract IPriceOracle', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'poke',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'pokesInner',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'price',
    outputs: [
      { name: 'priceWad', internalType: 'uint256', type: 'uint256' },
      { name: 'updatedAt', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'priceWad',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'AverageWritten',
  },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AmountTooLarge',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// FeeSplitter
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const feeSplitterAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'stablecoin_', internalType: 'address', type: 'address' },
      { name: 'savings', internalType: 'address', type: 'address' },
      { name: 'insurance', internalType: 'address', type: 'address' },
      { name: 'treasury', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'distribute',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'distribute',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'savings', internalType: 'address', type: 'address' },
      { name: 'insurance', internalType: 'address', type: 'address' },
      { name: 'treasury', internalType: 'address', type: 'address' },
    ],
    name: 'setTargets',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'savingsBps', internalType: 'uint256', type: 'uint256' },
      { name: 'insuranceBps', internalType: 'uint256', type: 'uint256' },
      { name: 'treasuryBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setWeights',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'stablecoin',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'targets',
    outputs: [
      { name: 'savings', internalType: 'address', type: 'address' },
      { name: 'insurance', internalType: 'address', type: 'address' },
      { name: 'treasury', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'weights',
    outputs: [
      { name: 'savingsBps', internalType: 'uint256', type: 'uint256' },
      { name: 'insuranceBps', internalType: 'uint256', type: 'uint256' },
      { name: 'treasuryBps', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'toSavings',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'toInsurance',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'toTreasury',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'FeesDistributed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'savings',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'insurance',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'treasury',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'TargetsSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'TokenDistributed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'savingsBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'insuranceBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'treasuryBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'WeightsSet',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'sumBps', internalType: 'uint256', type: 'uint256' }],
    name: 'WeightsSumWrong',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// HashAttestationDispute
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const hashAttestationDisputeAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'serviceManager_', internalType: 'address', type: 'address' },
      { name: 'avsRegistry_', internalType: 'address', type: 'address' },
      { name: 'slasher_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'avsRegistry',
    outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'party', internalType: 'address', type: 'address' },
      { name: 'token', internalType: 'address', type: 'address' },
    ],
    name: 'bondCredits',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
      { name: 'evidence', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'challenge',
    outputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'challengeCount',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'challengeOf',
    outputs: [
      {
        name: '',
        internalType: 'struct IDisputeResolution.Challenge',
        type: 'tuple',
        components: [
          {
            name: 'status',
            internalType: 'enum IDisputeResolution.ChallengeStatus',
            type: 'uint8',
          },
          { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
          { name: 'hasCase', internalType: 'bool', type: 'bool' },
          { name: 'respondBy', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'bondToken', internalType: 'address', type: 'address' },
          { name: 'bond', internalType: 'uint128', type: 'uint128' },
          { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
          { name: 'caseId', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'claimBondCredit',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'faultIdOf',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'pure',
  },
  {
    type: 'function',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'isPunished',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'openChallengeOf',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'resolveChallenge',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
      { name: 'proof', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'respond',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'retryFreeze',
    outputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'serviceManager',
    outputs: [
      {
        name: '',
        internalType: 'contract IServiceManagerBase',
        type: 'address',
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'slasher',
    outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'party',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: false },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BondCreditClaimed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'party',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BondCredited',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'faultKind',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'subject',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'ChallengeFailed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'faultKind',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'subject',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
      {
        name: 'respondBy',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ChallengeOpened',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'faultKind',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'subject',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'ChallengeSucceeded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
    ],
    name: 'FaultCaseOpened',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'challengeId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      { name: 'reason', internalType: 'bytes', type: 'bytes', indexed: false },
    ],
    name: 'FreezeDeferred',
  },
  {
    type: 'error',
    inputs: [{ name: 'until', internalType: 'uint256', type: 'uint256' }],
    name: 'AnswerWindowOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'ChallengeExists',
  },
  {
    type: 'error',
    inputs: [
      { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'status',
        internalType: 'enum IDisputeResolution.ChallengeStatus',
        type: 'uint8',
      },
    ],
    name: 'ChallengeNotOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'FaultAlreadyPunished',
  },
  {
    type: 'error',
    inputs: [
      { name: 'faultAt', internalType: 'uint256', type: 'uint256' },
      { name: 'oldest', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'FaultTooOld',
  },
  {
    type: 'error',
    inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
    name: 'InvalidResponse',
  },
  {
    type: 'error',
    inputs: [
      { name: 'party', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'NoCredit',
  },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'NotSlashable',
  },
  {
    type: 'error',
    inputs: [
      { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'status',
        internalType: 'enum IDisputeResolution.ChallengeStatus',
        type: 'uint8',
      },
    ],
    name: 'NothingToRetry',
  },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [{ name: 'respondBy', internalType: 'uint256', type: 'uint256' }],
    name: 'ResponseWindowOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'respondBy', internalType: 'uint256', type: 'uint256' }],
    name: 'ResponseWindowOver',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
    name: 'UnknownFaultKind',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// HashAttestationServiceManager
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const hashAttestationServiceManagerAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'owner_', internalType: 'address', type: 'address' },
      { name: 'avsRegistry_', internalType: 'address', type: 'address' },
      { name: 'slasher_', internalType: 'address', type: 'address' },
      { name: 'disputeResolution_', internalType: 'address', type: 'address' },
      { name: 'stakeToken_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'ANSWER_WINDOW',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'EQUIVOCATION',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_INPUT_LENGTH',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_OPERATORS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_ROUNDS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'WITHHELD',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'WRONG_RESULT',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
    name: 'answerWindow',
    outputs: [
      { name: 'from', internalType: 'uint256', type: 'uint256' },
      { name: 'until', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'avsRegistry',
    outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'disputeResolution',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'eip712Domain',
    outputs: [
      { name: 'fields', internalType: 'bytes1', type: 'bytes1' },
      { name: 'name', internalType: 'string', type: 'string' },
      { name: 'version', internalType: 'string', type: 'string' },
      { name: 'chainId', internalType: 'uint256', type: 'uint256' },
      { name: 'verifyingContract', internalType: 'address', type: 'address' },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
      { name: 'extensions', internalType: 'uint256[]', type: 'uint256[]' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
    name: 'expectedResult',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
      { name: 'challenger', internalType: 'address', type: 'address' },
    ],
    name: 'freezeOperator',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'taskId', internalType: 'uint256', type: 'uint256' },
      { name: 'result', internalType: 'bytes32', type: 'bytes32' },
      {
        name: 'attestations',
        internalType: 'struct IHashAttestation.SignedAttestation[]',
        type: 'tuple[]',
        components: [
          { name: 'signer', internalType: 'address', type: 'address' },
          { name: 'timestamp', internalType: 'uint64', type: 'uint64' },
          { name: 'signature', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    name: 'fulfil',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'taskId', internalType: 'uint256', type: 'uint256' },
      { name: 'result', internalType: 'bytes32', type: 'bytes32' },
      { name: 'timestamp', internalType: 'uint64', type: 'uint64' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'isAttestedBy',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'isServing',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'onOperatorDeregistered',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'onOperatorRegistered',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'operators',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'owner',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'input', internalType: 'bytes', type: 'bytes' },
      { name: 'rounds', internalType: 'uint16', type: 'uint16' },
    ],
    name: 'requestAttestation',
    outputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'uri', internalType: 'string', type: 'string' }],
    name: 'setMetadataURI',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
    name: 'slashSchedule',
    outputs: [
      {
        name: 'items',
        internalType: 'struct ISlasher.SlashItem[]',
        type: 'tuple[]',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'wad', internalType: 'uint64', type: 'uint64' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'slasher',
    outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'stakeToken',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
    name: 'task',
    outputs: [
      {
        name: '',
        internalType: 'struct IHashAttestation.Task',
        type: 'tuple',
        components: [
          { name: 'client', internalType: 'address', type: 'address' },
          { name: 'requestedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'rounds', internalType: 'uint16', type: 'uint16' },
          { name: 'isFulfilled', internalType: 'bool', type: 'bool' },
          { name: 'inputHash', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'taskCount',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'totalSlashableStake',
    outputs: [{ name: 'total', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'time', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'wasServing',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [{ name: 'uri', internalType: 'string', type: 'string', indexed: false }],
    name: 'MetadataUriSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'OperatorJoined',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'OperatorLeft',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'taskId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'result',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
      {
        name: 'signedStake',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'totalStake',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'TaskFulfilled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'taskId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'client',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'input', internalType: 'bytes', type: 'bytes', indexed: false },
      {
        name: 'rounds',
        internalType: 'uint16',
        type: 'uint16',
        indexed: false,
      },
      {
        name: 'answerUntil',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'TaskRequested',
  },
  {
    type: 'error',
    inputs: [
      { name: 'length', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InputTooLong',
  },
  {
    type: 'error',
    inputs: [
      { name: 'signedStake', internalType: 'uint256', type: 'uint256' },
      { name: 'totalStake', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientStakeSigned',
  },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotAvsOwner',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotDisputeResolution',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'NotRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotRegistry',
  },
  {
    type: 'error',
    inputs: [
      { name: 'timestamp', internalType: 'uint256', type: 'uint256' },
      { name: 'from', internalType: 'uint256', type: 'uint256' },
      { name: 'until', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OutsideAnswerWindow',
  },
  {
    type: 'error',
    inputs: [
      { name: 'rounds', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'RoundsOutOfRange',
  },
  {
    type: 'error',
    inputs: [
      { name: 'previous', internalType: 'address', type: 'address' },
      { name: 'signer', internalType: 'address', type: 'address' },
    ],
    name: 'SignersNotAscending',
  },
  {
    type: 'error',
    inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
    name: 'TaskAlreadyFulfilled',
  },
  {
    type: 'error',
    inputs: [{ name: 'limit', internalType: 'uint256', type: 'uint256' }],
    name: 'TooManyOperators',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
    name: 'UnknownFaultKind',
  },
  {
    type: 'error',
    inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownTask',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// LendVault
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const lendVaultAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'asset_', internalType: 'address', type: 'address' },
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'marketFactory_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DEPOSIT_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'asset',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'market_', internalType: 'address', type: 'address' }],
    name: 'bindMarket',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'borrowApr',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToAssets',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToShares',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'deposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'depositCap',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'idle',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'lend',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'lendApr',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'market',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'marketFactory',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'address', type: 'address' }],
    name: 'maxDeposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
    name: 'maxMint',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'maxRedeem',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'maxWithdraw',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'mint',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'payFees',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewDeposit',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewMint',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewRedeem',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewWithdraw',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'redeem',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'cap', internalType: 'uint256', type: 'uint256' }],
    name: 'setDepositCap',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'utilisation',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'withdraw',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Deposit',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [{ name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false }],
    name: 'DepositCapSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'LendFeesPaid',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Lent',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'market',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'MarketBound',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Withdraw',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'DepositMoreThanMax' },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'available', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'IdleFundsTooLow',
  },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  {
    type: 'error',
    inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    name: 'MarketAlreadyBound',
  },
  { type: 'error', inputs: [], name: 'MintMoreThanMax' },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotMarketFactory',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotVaultMarket',
  },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'RedeemMoreThanMax' },
  { type: 'error', inputs: [], name: 'Reentrancy' },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'WithdrawMoreThanMax' },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// LiquidRestakingVault
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const liquidRestakingVaultAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'tokenPool_', internalType: 'address', type: 'address' },
      { name: 'guard_', internalType: 'address', type: 'address' },
      { name: 'asset_', internalType: 'address', type: 'address' },
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
      { name: 'feeReceiver_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DEPOSIT_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'FORCE_DELAY',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_OPEN_CLAIMS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_SERVICES',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_VAULT_OPERATORS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'allocate',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'asset',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'availableIdle',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    name: 'batch',
    outputs: [
      {
        name: '',
        internalType: 'struct ILiquidRestakingVault.Batch',
        type: 'tuple',
        components: [
          { name: 'shares', internalType: 'uint128', type: 'uint128' },
          { name: 'assets', internalType: 'uint128', type: 'uint128' },
          { name: 'isSettled', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    name: 'cancelRedeem',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'caps',
    outputs: [
      { name: 'maxOperatorBps', internalType: 'uint256', type: 'uint256' },
      { name: 'maxAvsBps', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'requestId', internalType: 'uint256', type: 'uint256' },
      { name: 'controller', internalType: 'address', type: 'address' },
    ],
    name: 'claimableRedeemRequest',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'completeUnstake',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToAssets',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToShares',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'currentEpoch',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'deallocate',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'deposit',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'epochLength',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    name: 'forceUnstake',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'freeIdle',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'genesis',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'guard',
    outputs: [
      {
        name: '',
        internalType: 'contract IConcentrationGuard',
        type: 'address',
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'hasOpenCase',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'minAssets', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'instantRedeem',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'controller', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'isOperator',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'address', type: 'address' }],
    name: 'maxDeposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'address', type: 'address' }],
    name: 'maxMint',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'controller', internalType: 'address', type: 'address' }],
    name: 'maxRedeem',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'controller', internalType: 'address', type: 'address' }],
    name: 'maxWithdraw',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'mint',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'nextBatch',
    outputs: [
      { name: 'exists', internalType: 'bool', type: 'bool' },
      { name: 'batchId', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'openClaims',
    outputs: [
      {
        name: '',
        internalType: 'struct IRestakingPortfolio.OpenClaim[]',
        type: 'tuple[]',
        components: [
          { name: 'epoch', internalType: 'uint32', type: 'uint32' },
          { name: 'generation', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'requestId', internalType: 'uint256', type: 'uint256' },
      { name: 'controller', internalType: 'address', type: 'address' },
    ],
    name: 'pendingRedeemRequest',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewDeposit',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewInstantRedeem',
    outputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'fee', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewMint',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    name: 'previewRedeem',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'pure',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    name: 'previewWithdraw',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'pure',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'controller', internalType: 'address', type: 'address' },
    ],
    name: 'redeem',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'controller', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'requestRedeem',
    outputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'reservedAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'maxOperatorBps', internalType: 'uint256', type: 'uint256' },
      { name: 'maxAvsBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setCaps',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'approved', internalType: 'bool', type: 'bool' },
    ],
    name: 'setOperator',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'weightBps', internalType: 'uint256', type: 'uint256' },
      { name: 'avss', internalType: 'address[]', type: 'address[]' },
    ],
    name: 'setTarget',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'performanceFeeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'instantFeeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'instantTargetBps', internalType: 'uint256', type: 'uint256' },
      { name: 'feeReceiver', internalType: 'address', type: 'address' },
    ],
    name: 'setVaultFees',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    name: 'settleBatch',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'share',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'slasher',
    outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'interfaceId', internalType: 'bytes4', type: 'bytes4' }],
    name: 'supportsInterface',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'pure',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'target',
    outputs: [
      { name: 'weightBps', internalType: 'uint256', type: 'uint256' },
      { name: 'avss', internalType: 'address[]', type: 'address[]' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'tokenPool',
    outputs: [{ name: '', internalType: 'contract ITokenPool', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'valueAt',
    outputs: [
      { name: 'staked', internalType: 'uint256', type: 'uint256' },
      { name: 'queued', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'vaultFees',
    outputs: [
      { name: 'performanceFeeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'instantFeeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'instantTargetBps', internalType: 'uint256', type: 'uint256' },
      { name: 'feeReceiver', internalType: 'address', type: 'address' },
      { name: 'highWaterMark', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'vaultOperators',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'controller', internalType: 'address', type: 'address' },
    ],
    name: 'withdraw',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Allocated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'batchId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'isForced', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'BatchSettled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'maxOperatorBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'maxAvsBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CapsSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Deposit',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'fee', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'InstantlyRedeemed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'controller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'approved', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'OperatorSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'receiver',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'highWaterMark',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'PerformanceFeeMinted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'batchId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'controller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'RedeemCancelled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'controller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'requestId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'sender',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'RedeemRequest',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'weightBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'avss',
        internalType: 'address[]',
        type: 'address[]',
        indexed: false,
      },
    ],
    name: 'TargetSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'epoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'generation',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'UnstakeCompleted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'batchId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'caller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'UnstakeForced',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'caller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'epoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'UnstakeQueued',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'performanceFeeBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'instantFeeBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'instantTargetBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'feeReceiver',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'VaultFeesSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Withdraw',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'bps', internalType: 'uint256', type: 'uint256' },
      { name: 'limitBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AvsConcentration',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'named', internalType: 'uint256', type: 'uint256' },
      { name: 'encumbered', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AvsListIncomplete',
  },
  {
    type: 'error',
    inputs: [
      { name: 'batchId', internalType: 'uint256', type: 'uint256' },
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BatchNotReady',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'DepositMoreThanMax' },
  {
    type: 'error',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'DuplicateService',
  },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  {
    type: 'error',
    inputs: [
      { name: 'epochLength', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
      { name: 'maximum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EpochLengthOutOfRange',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ExceedsClaimable',
  },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientIdle',
  },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  { type: 'error', inputs: [], name: 'MintMoreThanMax' },
  {
    type: 'error',
    inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    name: 'NotCancellable',
  },
  {
    type: 'error',
    inputs: [
      { name: 'controller', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotController',
  },
  {
    type: 'error',
    inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
    name: 'NothingToUnstake',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'bps', internalType: 'uint256', type: 'uint256' },
      { name: 'limitBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OperatorConcentration',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorNotTargeted',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorUnderCase',
  },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'PreviewNotAvailable' },
  { type: 'error', inputs: [], name: 'RedeemMoreThanMax' },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [
      { name: 'got', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'SlippageExceeded',
  },
  {
    type: 'error',
    inputs: [
      { name: 'given', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'TooManyServices',
  },
  {
    type: 'error',
    inputs: [{ name: 'limit', internalType: 'uint256', type: 'uint256' }],
    name: 'TooManyVaultOperators',
  },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'UnknownClaim',
  },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [{ name: 'from', internalType: 'uint256', type: 'uint256' }],
    name: 'UnstakeTooEarly',
  },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
      { name: 'maximum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'VaultParameterOutOfRange',
  },
  {
    type: 'error',
    inputs: [{ name: 'totalBps', internalType: 'uint256', type: 'uint256' }],
    name: 'WeightsAboveWhole',
  },
  { type: 'error', inputs: [], name: 'WithdrawMoreThanMax' },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
  { type: 'error', inputs: [], name: 'ZeroAmount' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// LiquidStakingToken
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const liquidStakingTokenAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'treasury_', internalType: 'address', type: 'address' },
      { name: 'validatorBook_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'payable',
  },
  { type: 'receive', stateMutability: 'payable' },
  {
    type: 'function',
    inputs: [],
    name: 'DEAD_SHARES',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_REPORT_WAIT',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'REPORT_INTERVAL',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'SUBMIT_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'bufferedEther',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
    name: 'claimWithdrawal',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'etherForShares',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'uptoId', internalType: 'uint256', type: 'uint256' }],
    name: 'finalize',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'reportParameters',
    outputs: [
      { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'maxGainBps', internalType: 'uint256', type: 'uint256' },
      { name: 'maxLossBps', internalType: 'uint256', type: 'uint256' },
      { name: 'reportedAt', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'delta', internalType: 'int256', type: 'int256' }],
    name: 'reportRewards',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'requestWithdrawal',
    outputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'reservedEther',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'sendToValidators',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'maxGainBps', internalType: 'uint256', type: 'uint256' },
      { name: 'maxLossBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setReportParameters',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'sharesForEther',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'sharesOf',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'referral', internalType: 'address', type: 'address' }],
    name: 'submit',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalPooledEther',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalShares',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferShares',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferSharesFrom',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'treasury',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'validatorBook',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'withdrawalQueue',
    outputs: [
      { name: 'latest', internalType: 'uint256', type: 'uint256' },
      { name: 'finalized', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
    name: 'withdrawalTicket',
    outputs: [
      {
        name: '',
        internalType: 'struct ILiquidStakingToken.WithdrawalTicket',
        type: 'tuple',
        components: [
          { name: 'owner', internalType: 'address', type: 'address' },
          { name: 'requestedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'shares', internalType: 'uint128', type: 'uint128' },
          { name: 'ether_', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ReceivedFromValidators',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feeBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'maxGainBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'maxLossBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ReportParametersSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'delta', internalType: 'int256', type: 'int256', indexed: false },
      {
        name: 'feeShares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'totalPooledEther',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'totalShares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'RewardsReported',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'SentToValidators',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'SharesTransferred',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'referral',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Submitted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'requestId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'WithdrawalClaimed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'requestId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'WithdrawalFinalized',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'requestId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'WithdrawalRequested',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientBuffer',
  },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  {
    type: 'error',
    inputs: [
      { name: 'requestId', internalType: 'uint256', type: 'uint256' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotRequestOwner',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotValidatorBook',
  },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [
      { name: 'delta', internalType: 'int256', type: 'int256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ReportOutOfBounds',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ReportParameterTooHigh',
  },
  {
    type: 'error',
    inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
    name: 'ReportPending',
  },
  {
    type: 'error',
    inputs: [{ name: 'acceptedAt', internalType: 'uint256', type: 'uint256' }],
    name: 'ReportTooSoon',
  },
  {
    type: 'error',
    inputs: [
      { name: 'total', internalType: 'uint256', type: 'uint256' },
      { name: 'held', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ReportUnbacked',
  },
  {
    type: 'error',
    inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
    name: 'RequestFinalized',
  },
  {
    type: 'error',
    inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
    name: 'RequestNotFinalized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'SeedTooSmall',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'SharesExceedBalance',
  },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [
      { name: 'requestId', internalType: 'uint256', type: 'uint256' },
      { name: 'latest', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'UnknownRequest',
  },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
  { type: 'error', inputs: [], name: 'ZeroAmount' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// MarketFactory
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const marketFactoryAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'stablecoin_', internalType: 'address', type: 'address' },
      { name: 'feeReceiver_', internalType: 'address', type: 'address' },
      { name: 'marketCode_', internalType: 'address[]', type: 'address[]' },
      { name: 'loansCode_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'params',
        internalType: 'struct IBandMarketTypes.MarketParams',
        type: 'tuple',
        components: [
          { name: 'borrowed', internalType: 'address', type: 'address' },
          { name: 'collateral', internalType: 'address', type: 'address' },
          { name: 'oracle', internalType: 'address', type: 'address' },
          { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
          { name: 'policy', internalType: 'address', type: 'address' },
          { name: 'A', internalType: 'uint32', type: 'uint32' },
          { name: 'fee', internalType: 'uint64', type: 'uint64' },
          { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
          { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
          { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
          { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
          { name: 'liquidationGuard', internalType: 'uint32', type: 'uint32' },
          { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
          { name: 'vault', internalType: 'address', type: 'address' },
        ],
      },
    ],
    name: 'createMarket',
    outputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'feeReceiver',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'insuranceFund',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'isMarket',
    outputs: [{ name: 'isMarket', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'loansCode',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
    ],
    name: 'lowerCeiling',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'params',
        internalType: 'struct IBandMarketTypes.MarketParams',
        type: 'tuple',
        components: [
          { name: 'borrowed', internalType: 'address', type: 'address' },
          { name: 'collateral', internalType: 'address', type: 'address' },
          { name: 'oracle', internalType: 'address', type: 'address' },
          { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
          { name: 'policy', internalType: 'address', type: 'address' },
          { name: 'A', internalType: 'uint32', type: 'uint32' },
          { name: 'fee', internalType: 'uint64', type: 'uint64' },
          { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
          { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
          { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
          { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
          { name: 'liquidationGuard', internalType: 'uint32', type: 'uint32' },
          { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
          { name: 'vault', internalType: 'address', type: 'address' },
        ],
      },
    ],
    name: 'marketAddress',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'marketCode',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    name: 'markets',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'collateral', internalType: 'address', type: 'address' }],
    name: 'marketsOf',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'nMarkets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'pauseMarketEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setAdminFee',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'adminShare', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setAdminShare',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
    ],
    name: 'setCeiling',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
      { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setDiscounts',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'fee', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'setFee',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'feeReceiver_', internalType: 'address', type: 'address' }],
    name: 'setFeeReceiver',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'insuranceFund_', internalType: 'address', type: 'address' }],
    name: 'setInsuranceFund',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'maxPriceAge', internalType: 'uint24', type: 'uint24' },
    ],
    name: 'setMaxPriceAge',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
    ],
    name: 'setMinDebt',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'oracle', internalType: 'address', type: 'address' },
    ],
    name: 'setOracle',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'policy', internalType: 'address', type: 'address' },
    ],
    name: 'setPolicy',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'stablecoin',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalDebt',
    outputs: [{ name: 'debt', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'market', internalType: 'address', type: 'address' },
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'unpauseMarketEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'market',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'ceiling',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CeilingSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'feeReceiver',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'FeeReceiverSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'insuranceFund',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'InsuranceFundSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'market',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'borrowed',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'collateral',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'vault',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'params',
        internalType: 'struct IBandMarketTypes.MarketParams',
        type: 'tuple',
        components: [
          { name: 'borrowed', internalType: 'address', type: 'address' },
          { name: 'collateral', internalType: 'address', type: 'address' },
          { name: 'oracle', internalType: 'address', type: 'address' },
          { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
          { name: 'policy', internalType: 'address', type: 'address' },
          { name: 'A', internalType: 'uint32', type: 'uint32' },
          { name: 'fee', internalType: 'uint64', type: 'uint64' },
          { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
          { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
          { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
          { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
          { name: 'liquidationGuard', internalType: 'uint32', type: 'uint32' },
          { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
          { name: 'vault', internalType: 'address', type: 'address' },
        ],
        indexed: false,
      },
    ],
    name: 'MarketCreated',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'borrowed', internalType: 'address', type: 'address' },
      { name: 'expected', internalType: 'address', type: 'address' },
    ],
    name: 'BorrowedTokenMismatch',
  },
  {
    type: 'error',
    inputs: [
      { name: 'ceiling', internalType: 'uint256', type: 'uint256' },
      { name: 'present', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'CeilingNotLower',
  },
  { type: 'error', inputs: [], name: 'Create2EmptyBytecode' },
  { type: 'error', inputs: [], name: 'FailedDeployment' },
  {
    type: 'error',
    inputs: [
      { name: 'balance', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientBalance',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'InvalidPrice',
  },
  {
    type: 'error',
    inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    name: 'MarketExists',
  },
  {
    type: 'error',
    inputs: [{ name: 'policy', internalType: 'address', type: 'address' }],
    name: 'PolicyUnanswered',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'SameTokens',
  },
  {
    type: 'error',
    inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    name: 'UnknownMarket',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// ProducerBonds
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const producerBondsAbi = [
  {
    type: 'function',
    inputs: [],
    name: 'bond',
    outputs: [],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [{ name: 'producer', internalType: 'address', type: 'address' }],
    name: 'bondOf',
    outputs: [
      {
        name: '',
        internalType: 'struct IProducerBonds.Bond',
        type: 'tuple',
        components: [
          { name: 'amount', internalType: 'uint128', type: 'uint128' },
          { name: 'withdrawableAt', internalType: 'uint40', type: 'uint40' },
          { name: 'position', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'producer', internalType: 'address', type: 'address' },
      { name: 'tipTime', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'isEntitled',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'time', internalType: 'uint256', type: 'uint256' }],
    name: 'leaderAt',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'members',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'producer', internalType: 'address', type: 'address' }],
    name: 'slash',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'unbond',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'withdrawBond',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'producer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'BondWithdrawn',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'producer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Bonded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'producer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Slashed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'producer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'withdrawableAt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Unbonding',
  },
  {
    type: 'error',
    inputs: [{ name: 'producer', internalType: 'address', type: 'address' }],
    name: 'AlreadyBonded',
  },
  {
    type: 'error',
    inputs: [{ name: 'until', internalType: 'uint256', type: 'uint256' }],
    name: 'BondLocked',
  },
  {
    type: 'error',
    inputs: [{ name: 'producer', internalType: 'address', type: 'address' }],
    name: 'NotMember',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotRollup',
  },
  {
    type: 'error',
    inputs: [
      { name: 'sent', internalType: 'uint256', type: 'uint256' },
      { name: 'due', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'WrongBond',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// RollupChain
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const rollupChainAbi = [
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'accountIdOf',
    outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'lastExecuted',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      {
        name: 'next',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'activateEscape',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'demandId', internalType: 'bytes32', type: 'bytes32' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
      { name: 'signatures', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'answerSignatures',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
    name: 'assetAt',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupRegistry.Asset',
        type: 'tuple',
        components: [
          { name: 'token', internalType: 'address', type: 'address' },
          { name: 'cap', internalType: 'uint96', type: 'uint96' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'blockId', internalType: 'uint64', type: 'uint64' }],
    name: 'blockHash',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      {
        name: 'plan',
        internalType: 'struct IRollupTypes.PlanEntry[]',
        type: 'tuple[]',
        components: [
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'commit', internalType: 'uint112', type: 'uint112' },
          { name: 'uncommit', internalType: 'uint112', type: 'uint112' },
        ],
      },
      { name: 'i', internalType: 'uint256', type: 'uint256' },
      { name: 'itemIndex', internalType: 'uint64', type: 'uint64' },
      {
        name: 'item',
        internalType: 'struct IRollupTypes.PriorityItem',
        type: 'tuple',
        components: [
          {
            name: 'kind',
            internalType: 'enum IRollupTypes.Kind',
            type: 'uint8',
          },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'a', internalType: 'uint128', type: 'uint128' },
          { name: 'b', internalType: 'uint128', type: 'uint128' },
          { name: 'c', internalType: 'uint128', type: 'uint128' },
          { name: 'd', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    name: 'bookOrphan',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'chainState',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupBlocks.ChainState',
        type: 'tuple',
        components: [
          { name: 'tip', internalType: 'uint48', type: 'uint48' },
          { name: 'cursor', internalType: 'uint48', type: 'uint48' },
          { name: 'tail', internalType: 'uint48', type: 'uint48' },
          { name: 'tipTime', internalType: 'uint40', type: 'uint40' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'wethAsset', internalType: 'uint8', type: 'uint8' },
          { name: 'isPaused', internalType: 'bool', type: 'bool' },
          { name: 'isEscape', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'uint32', type: 'uint32' },
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
    ],
    name: 'claim',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'uint32', type: 'uint32' },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
    ],
    name: 'claimETH',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'requests',
        internalType: 'struct IRollupPool.ClaimRequest[]',
        type: 'tuple[]',
        components: [
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          {
            name: 'witness',
            internalType: 'struct IRollupTypes.Witness',
            type: 'tuple',
            components: [
              { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
              { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
              { name: 'bits', internalType: 'bytes', type: 'bytes' },
              {
                name: 'siblings',
                internalType: 'bytes32[]',
                type: 'bytes32[]',
              },
            ],
          },
        ],
      },
    ],
    name: 'claimMany',
    outputs: [{ name: 'amounts', internalType: 'uint256[]', type: 'uint256[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'uint32', type: 'uint32' },
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'claimed',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'blockId', internalType: 'uint64', type: 'uint64' },
      { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
      { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
      { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
      { name: 'payload', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'commitBlock',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32' }],
    name: 'commitFraud',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'demandId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'demandOf',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupDisputes.Demand',
        type: 'tuple',
        components: [
          { name: 'demander', internalType: 'address', type: 'address' },
          { name: 'answerBy', internalType: 'uint40', type: 'uint40' },
          { name: 'blockId', internalType: 'uint48', type: 'uint48' },
          { name: 'blockHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'segmentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'fee', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'segments', internalType: 'bytes', type: 'bytes' },
      { name: 'index', internalType: 'uint16', type: 'uint16' },
    ],
    name: 'demandSignatures',
    outputs: [{ name: 'demandId', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'deposit',
    outputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'depositETH',
    outputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'depositFor',
    outputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'depositLeg',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'depositWithPermit',
    outputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64' },
      { name: 'account', internalType: 'uint32', type: 'uint32' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'disableStrategy',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'domainSeparator',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'uint32', type: 'uint32' },
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
    ],
    name: 'escapeAsset',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64' },
      {
        name: 'item',
        internalType: 'struct IRollupTypes.PriorityItem',
        type: 'tuple',
        components: [
          {
            name: 'kind',
            internalType: 'enum IRollupTypes.Kind',
            type: 'uint8',
          },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'a', internalType: 'uint128', type: 'uint128' },
          { name: 'b', internalType: 'uint128', type: 'uint128' },
          { name: 'c', internalType: 'uint128', type: 'uint128' },
          { name: 'd', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    name: 'escapeDeposit',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'uint32', type: 'uint32' },
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      { name: 'ring', internalType: 'uint8', type: 'uint8' },
      { name: 'itemIndex', internalType: 'uint64', type: 'uint64' },
      {
        name: 'item',
        internalType: 'struct IRollupTypes.PriorityItem',
        type: 'tuple',
        components: [
          {
            name: 'kind',
            internalType: 'enum IRollupTypes.Kind',
            type: 'uint8',
          },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'a', internalType: 'uint128', type: 'uint128' },
          { name: 'b', internalType: 'uint128', type: 'uint128' },
          { name: 'c', internalType: 'uint128', type: 'uint128' },
          { name: 'd', internalType: 'uint128', type: 'uint128' },
        ],
      },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
    ],
    name: 'escapePending',
    outputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'account', internalType: 'uint32', type: 'uint32' },
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
    ],
    name: 'escapeShares',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'escapeState',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupEscape.EscapeState',
        type: 'tuple',
        components: [
          { name: 'root', internalType: 'bytes32', type: 'bytes32' },
          { name: 'cursor', internalType: 'uint48', type: 'uint48' },
          { name: 'unwindUntil', internalType: 'uint40', type: 'uint40' },
          { name: 'fraudId', internalType: 'uint48', type: 'uint48' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'payee', internalType: 'address', type: 'address' }],
    name: 'ethOwed',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'headers',
        internalType: 'struct IRollupTypes.Header[]',
        type: 'tuple[]',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      {
        name: 'plan',
        internalType: 'struct IRollupTypes.PlanEntry[]',
        type: 'tuple[]',
        components: [
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'commit', internalType: 'uint112', type: 'uint112' },
          { name: 'uncommit', internalType: 'uint112', type: 'uint112' },
        ],
      },
    ],
    name: 'executeBlock',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'extraOf',
    outputs: [
      { name: 'shares', internalType: 'int256', type: 'int256' },
      { name: 'assets', internalType: 'int256', type: 'int256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'finalRoots',
    outputs: [
      { name: 'last', internalType: 'bytes32', type: 'bytes32' },
      { name: 'before', internalType: 'bytes32', type: 'bytes32' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'finalize',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'forceUncommit',
    outputs: [{ name: 'index', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'forceWithdraw',
    outputs: [{ name: 'index', internalType: 'uint64', type: 'uint64' }],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32' }],
    name: 'fraudCommittedAt',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
    name: 'holdingOf',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupRegistry.Holding',
        type: 'tuple',
        components: [
          { name: 'shares', internalType: 'uint112', type: 'uint112' },
          { name: 'cap', internalType: 'uint112', type: 'uint112' },
          { name: 'lastRound', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'key', internalType: 'uint256', type: 'uint256' }],
    name: 'isEscaped',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'lossReserve',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32' }],
    name: 'openDemands',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'uint32', type: 'uint32' }],
    name: 'ownerOf',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'parameters',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupRegistry.Parameters',
        type: 'tuple',
        components: [
          { name: 'allocationWindow', internalType: 'uint32', type: 'uint32' },
          { name: 'payoutDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
          {
            name: 'forceInclusionDelay',
            internalType: 'uint32',
            type: 'uint32',
          },
          { name: 'escapeDelay', internalType: 'uint32', type: 'uint32' },
          { name: 'priceSettleTime', internalType: 'uint32', type: 'uint32' },
          { name: 'challengerShare', internalType: 'uint16', type: 'uint16' },
          { name: 'demandFee', internalType: 'uint64', type: 'uint64' },
          { name: 'forceFee', internalType: 'uint64', type: 'uint64' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseStrategy',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'payExtraShares',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'pokePrice',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
    name: 'priceGuardOf',
    outputs: [
      {
        name: 'guard',
        internalType: 'struct IRollupRegistry.PriceGuard',
        type: 'tuple',
        components: [
          { name: 'last', internalType: 'uint104', type: 'uint104' },
          { name: 'before', internalType: 'uint104', type: 'uint104' },
          { name: 'blockNumber', internalType: 'uint40', type: 'uint40' },
        ],
      },
      {
        name: 'poke',
        internalType: 'struct IRollupRegistry.PricePoke',
        type: 'tuple',
        components: [
          { name: 'price', internalType: 'uint216', type: 'uint216' },
          { name: 'pokedAt', internalType: 'uint40', type: 'uint40' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'index', internalType: 'uint64', type: 'uint64' }],
    name: 'priorityAt',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'progress',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupBlocks.Progress',
        type: 'tuple',
        components: [
          { name: 'executed', internalType: 'uint48', type: 'uint48' },
          { name: 'finalId', internalType: 'uint48', type: 'uint48' },
          { name: 'executedCursor', internalType: 'uint48', type: 'uint48' },
          { name: 'planDone', internalType: 'uint8', type: 'uint8' },
          { name: 'openDemands', internalType: 'uint48', type: 'uint48' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'segments', internalType: 'bytes', type: 'bytes' },
      { name: 'index', internalType: 'uint16', type: 'uint16' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
      {
        name: 'items',
        internalType: 'struct IRollupTypes.PriorityItem[]',
        type: 'tuple[]',
        components: [
          {
            name: 'kind',
            internalType: 'enum IRollupTypes.Kind',
            type: 'uint8',
          },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'a', internalType: 'uint128', type: 'uint128' },
          { name: 'b', internalType: 'uint128', type: 'uint128' },
          { name: 'c', internalType: 'uint128', type: 'uint128' },
          { name: 'd', internalType: 'uint128', type: 'uint128' },
        ],
      },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'proveFraud',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'redeemLeg',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'registerAccount',
    outputs: [{ name: 'account', internalType: 'uint32', type: 'uint32' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'owners', internalType: 'address[]', type: 'address[]' }],
    name: 'registerAccounts',
    outputs: [{ name: 'accounts', internalType: 'uint32[]', type: 'uint32[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'cap', internalType: 'uint96', type: 'uint96' },
    ],
    name: 'registerAsset',
    outputs: [{ name: 'asset', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'adapter', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
      { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
      { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
      { name: 'cap', internalType: 'uint112', type: 'uint112' },
    ],
    name: 'registerStrategy',
    outputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'demandId', internalType: 'bytes32', type: 'bytes32' },
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
    ],
    name: 'resolveDemand',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'uint8', type: 'uint8' },
      { name: 'cap', internalType: 'uint96', type: 'uint96' },
    ],
    name: 'setDepositCap',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setParameter',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8' },
      { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
      { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
      { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
      { name: 'cap', internalType: 'uint112', type: 'uint112' },
    ],
    name: 'setStrategyTerms',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'uint8', type: 'uint8' }],
    name: 'shareOfAsset',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupEscape.Share',
        type: 'tuple',
        components: [
          { name: 'isFixed', internalType: 'bool', type: 'bool' },
          { name: 'available', internalType: 'uint120', type: 'uint120' },
          { name: 'missing', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'shareOfStrategy',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupEscape.Share',
        type: 'tuple',
        components: [
          { name: 'isFixed', internalType: 'bool', type: 'bool' },
          { name: 'available', internalType: 'uint120', type: 'uint120' },
          { name: 'missing', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'payee', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'spendReserve',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'strategyAssets',
    outputs: [{ name: '', internalType: 'bytes', type: 'bytes' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
    name: 'strategyAt',
    outputs: [
      {
        name: '',
        internalType: 'struct IRollupRegistry.Strategy',
        type: 'tuple',
        components: [
          { name: 'adapter', internalType: 'address', type: 'address' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'isPaused', internalType: 'bool', type: 'bool' },
          { name: 'isDisabled', internalType: 'bool', type: 'bool' },
          { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
          { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
          { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'sweep',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'tipRoot',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseStrategy',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
    name: 'unwind',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'withdrawEth',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'account',
        internalType: 'uint32',
        type: 'uint32',
        indexed: true,
      },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'AccountRegistered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'AssetSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'blockHash',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
        indexed: false,
      },
    ],
    name: 'BlockCommitted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'blockHash',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
    ],
    name: 'BlockExecuted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'postRoot',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
    ],
    name: 'BlockFinal',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      {
        name: 'reason',
        internalType: 'enum IRollupTypes.Reason',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'challenger',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'BlockReverted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'account',
        internalType: 'uint32',
        type: 'uint32',
        indexed: true,
      },
      { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'claimed',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Claimed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'demandId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'isBlockDropped',
        internalType: 'bool',
        type: 'bool',
        indexed: false,
      },
    ],
    name: 'DemandResolved',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'account',
        internalType: 'uint32',
        type: 'uint32',
        indexed: true,
      },
      { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'amount',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'l1Time',
        internalType: 'uint64',
        type: 'uint64',
        indexed: false,
      },
    ],
    name: 'Deposited',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'root',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: false,
      },
      {
        name: 'cursor',
        internalType: 'uint64',
        type: 'uint64',
        indexed: false,
      },
      {
        name: 'unwindUntil',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'EscapeActivated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'account',
        internalType: 'uint32',
        type: 'uint32',
        indexed: true,
      },
      {
        name: 'kind',
        internalType: 'enum IRollupEscape.EscapeKind',
        type: 'uint8',
        indexed: true,
      },
      { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: false },
      {
        name: 'strategy',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Escaped',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'payee',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'EthCredited',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'payee',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'EthWithdrawn',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'index', internalType: 'uint64', type: 'uint64', indexed: true },
      {
        name: 'account',
        internalType: 'uint32',
        type: 'uint32',
        indexed: true,
      },
      {
        name: 'kind',
        internalType: 'enum IRollupTypes.Kind',
        type: 'uint8',
        indexed: false,
      },
      { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: false },
      {
        name: 'strategy',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'strategy2',
        internalType: 'uint8',
        type: 'uint8',
        indexed: false,
      },
      {
        name: 'l1Time',
        internalType: 'uint64',
        type: 'uint64',
        indexed: false,
      },
    ],
    name: 'ForceRequested',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32', indexed: true }],
    name: 'FraudCommitted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'round', internalType: 'uint32', type: 'uint32', indexed: false },
      {
        name: 'shares',
        internalType: 'int256',
        type: 'int256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'int256',
        type: 'int256',
        indexed: false,
      },
    ],
    name: 'OrphanBooked',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
      {
        name: 'value',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ParameterSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'round', internalType: 'uint32', type: 'uint32', indexed: true },
      {
        name: 'commit',
        internalType: 'uint112',
        type: 'uint112',
        indexed: false,
      },
      {
        name: 'uncommit',
        internalType: 'uint112',
        type: 'uint112',
        indexed: false,
      },
      {
        name: 'sharesOut',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'refundAssets',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'assetsOut',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'refundShares',
        internalType: 'uint128',
        type: 'uint128',
        indexed: false,
      },
      {
        name: 'status',
        internalType: 'enum IRollupTypes.Status',
        type: 'uint8',
        indexed: false,
      },
      { name: 'index', internalType: 'uint64', type: 'uint64', indexed: false },
      {
        name: 'l1Time',
        internalType: 'uint64',
        type: 'uint64',
        indexed: false,
      },
    ],
    name: 'PlanExecuted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'price',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'compared',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'PriceGuarded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'price',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'isSettled', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'PricePoked',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'payee',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ReserveSpent',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'demandId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'answerer',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'SignaturesAnswered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'demandId',
        internalType: 'bytes32',
        type: 'bytes32',
        indexed: true,
      },
      {
        name: 'blockId',
        internalType: 'uint64',
        type: 'uint64',
        indexed: true,
      },
      { name: 'index', internalType: 'uint16', type: 'uint16', indexed: false },
      {
        name: 'demander',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'answerBy',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'SignaturesDemanded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true }],
    name: 'StrategyDisabled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'StrategyPaused',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'adapter',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'terms',
        internalType: 'struct IRollupRegistry.Strategy',
        type: 'tuple',
        components: [
          { name: 'adapter', internalType: 'address', type: 'address' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'isPaused', internalType: 'bool', type: 'bool' },
          { name: 'isDisabled', internalType: 'bool', type: 'bool' },
          { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
          { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
          { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
        ],
        indexed: false,
      },
      { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
      {
        name: 'price',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'StrategyRegistered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'terms',
        internalType: 'struct IRollupRegistry.Strategy',
        type: 'tuple',
        components: [
          { name: 'adapter', internalType: 'address', type: 'address' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'isPaused', internalType: 'bool', type: 'bool' },
          { name: 'isDisabled', internalType: 'bool', type: 'bool' },
          { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
          { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
          { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
        ],
        indexed: false,
      },
      { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'StrategyTermsSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'token',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Swept',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
      {
        name: 'extraShares',
        internalType: 'int256',
        type: 'int256',
        indexed: false,
      },
      {
        name: 'extraAssets',
        internalType: 'int256',
        type: 'int256',
        indexed: false,
      },
    ],
    name: 'Unwound',
  },
  {
    type: 'error',
    inputs: [{ name: 'demandId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'AlreadyDemanded',
  },
  {
    type: 'error',
    inputs: [{ name: 'key', internalType: 'uint256', type: 'uint256' }],
    name: 'AlreadyEscaped',
  },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'AlreadyFinal',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'AssetIsRegistered',
  },
  {
    type: 'error',
    inputs: [
      { name: 'blockId', internalType: 'uint256', type: 'uint256' },
      { name: 'expected', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BadBlockId',
  },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'BadHeader',
  },
  {
    type: 'error',
    inputs: [{ name: 'index', internalType: 'uint256', type: 'uint256' }],
    name: 'BadItem',
  },
  {
    type: 'error',
    inputs: [
      { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
      { name: 'tipHash', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'BadParent',
  },
  {
    type: 'error',
    inputs: [
      { name: 'previous', internalType: 'uint256', type: 'uint256' },
      { name: 'strategy', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BadPlanOrder',
  },
  { type: 'error', inputs: [], name: 'BadProof' },
  {
    type: 'error',
    inputs: [{ name: 'index', internalType: 'uint256', type: 'uint256' }],
    name: 'BadSegment',
  },
  {
    type: 'error',
    inputs: [
      { name: 'given', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'BadSignatureCount',
  },
  {
    type: 'error',
    inputs: [{ name: 'adapter', internalType: 'address', type: 'address' }],
    name: 'BadVault',
  },
  { type: 'error', inputs: [], name: 'BadWitness' },
  {
    type: 'error',
    inputs: [{ name: 'until', internalType: 'uint256', type: 'uint256' }],
    name: 'ChallengeOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'DemandOpen',
  },
  { type: 'error', inputs: [], name: 'EmptyBlock' },
  { type: 'error', inputs: [], name: 'EscapeActive' },
  {
    type: 'error',
    inputs: [{ name: 'dueAt', internalType: 'uint256', type: 'uint256' }],
    name: 'EscapeNotDue',
  },
  {
    type: 'error',
    inputs: [{ name: 'sender', internalType: 'address', type: 'address' }],
    name: 'EtherNotAccepted',
  },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'ExecuteFirst',
  },
  {
    type: 'error',
    inputs: [
      { name: 'got', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LegRefused',
  },
  { type: 'error', inputs: [], name: 'NoFraud' },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'NotAccountOwner',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotDirectCall',
  },
  { type: 'error', inputs: [], name: 'NotEscaped' },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'NotExecuted',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotProducer',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotSelf',
  },
  {
    type: 'error',
    inputs: [
      { name: 'name', internalType: 'bytes32', type: 'bytes32' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ParameterOutOfBounds',
  },
  {
    type: 'error',
    inputs: [
      { name: 'given', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'PayloadTooLarge',
  },
  {
    type: 'error',
    inputs: [
      { name: 'index', internalType: 'uint256', type: 'uint256' },
      { name: 'dueAt', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'PriorityOverdue',
  },
  {
    type: 'error',
    inputs: [
      { name: 'end', internalType: 'uint256', type: 'uint256' },
      { name: 'tail', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'PriorityOverrun',
  },
  {
    type: 'error',
    inputs: [{ name: 'limit', internalType: 'uint256', type: 'uint256' }],
    name: 'RegistryFull',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'TokenInUse',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownAccount',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownAsset',
  },
  {
    type: 'error',
    inputs: [{ name: 'demandId', internalType: 'bytes32', type: 'bytes32' }],
    name: 'UnknownDemand',
  },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [{ name: 'strategy', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownStrategy',
  },
  { type: 'error', inputs: [], name: 'UnwindClosed' },
  {
    type: 'error',
    inputs: [{ name: 'until', internalType: 'uint256', type: 'uint256' }],
    name: 'UnwindOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'key', internalType: 'uint256', type: 'uint256' }],
    name: 'WitnessMissing',
  },
  {
    type: 'error',
    inputs: [
      { name: 'sent', internalType: 'uint256', type: 'uint256' },
      { name: 'due', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'WrongFee',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// RollupProver
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const rollupProverAbi = [
  {
    type: 'function',
    inputs: [
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'segments', internalType: 'bytes', type: 'bytes' },
      { name: 'index', internalType: 'uint16', type: 'uint16' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
      {
        name: 'items',
        internalType: 'struct IRollupTypes.PriorityItem[]',
        type: 'tuple[]',
        components: [
          {
            name: 'kind',
            internalType: 'enum IRollupTypes.Kind',
            type: 'uint8',
          },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'a', internalType: 'uint128', type: 'uint128' },
          { name: 'b', internalType: 'uint128', type: 'uint128' },
          { name: 'c', internalType: 'uint128', type: 'uint128' },
          { name: 'd', internalType: 'uint128', type: 'uint128' },
        ],
      },
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'judge',
    outputs: [
      {
        name: 'reason',
        internalType: 'enum IRollupTypes.Reason',
        type: 'uint8',
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'kind', internalType: 'uint8', type: 'uint8' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
      {
        name: 'items',
        internalType: 'struct IRollupTypes.PriorityItem[]',
        type: 'tuple[]',
        components: [
          {
            name: 'kind',
            internalType: 'enum IRollupTypes.Kind',
            type: 'uint8',
          },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'account', internalType: 'uint32', type: 'uint32' },
          { name: 'asset', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy', internalType: 'uint8', type: 'uint8' },
          { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
          { name: 'round', internalType: 'uint32', type: 'uint32' },
          { name: 'a', internalType: 'uint128', type: 'uint128' },
          { name: 'b', internalType: 'uint128', type: 'uint128' },
          { name: 'c', internalType: 'uint128', type: 'uint128' },
          { name: 'd', internalType: 'uint128', type: 'uint128' },
        ],
      },
      {
        name: 'header',
        internalType: 'struct IRollupTypes.Header',
        type: 'tuple',
        components: [
          { name: 'blockId', internalType: 'uint64', type: 'uint64' },
          { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
          { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
          { name: 'producer', internalType: 'address', type: 'address' },
          { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
          { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
          { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
          { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
          { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
          { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
          { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
          { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
          { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
          { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
        ],
      },
      { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
      { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
    ],
    name: 'replay',
    outputs: [
      { name: 'reason', internalType: 'uint8', type: 'uint8' },
      { name: 'postWords', internalType: 'bytes32[]', type: 'bytes32[]' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'witness',
        internalType: 'struct IRollupTypes.Witness',
        type: 'tuple',
        components: [
          { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
          { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
          { name: 'bits', internalType: 'bytes', type: 'bytes' },
          { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
        ],
      },
      { name: 'postWords', internalType: 'bytes32[]', type: 'bytes32[]' },
    ],
    name: 'roots',
    outputs: [
      { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
      { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
    ],
    stateMutability: 'pure',
  },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'AlreadyFinal',
  },
  {
    type: 'error',
    inputs: [{ name: 'blockId', internalType: 'uint256', type: 'uint256' }],
    name: 'BadHeader',
  },
  {
    type: 'error',
    inputs: [{ name: 'index', internalType: 'uint256', type: 'uint256' }],
    name: 'BadSegment',
  },
  { type: 'error', inputs: [], name: 'BadWitness' },
  { type: 'error', inputs: [], name: 'EscapeActive' },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotDirectCall',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownAccount',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownAsset',
  },
  {
    type: 'error',
    inputs: [{ name: 'strategy', internalType: 'uint256', type: 'uint256' }],
    name: 'UnknownStrategy',
  },
  {
    type: 'error',
    inputs: [{ name: 'key', internalType: 'uint256', type: 'uint256' }],
    name: 'WitnessMissing',
  },
  {
    type: 'error',
    inputs: [
      { name: 'sent', internalType: 'uint256', type: 'uint256' },
      { name: 'due', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'WrongFee',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// SavingsVault
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const savingsVaultAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'asset_', internalType: 'address', type: 'address' },
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
      { name: 'authority_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DEPOSIT_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'UNLOCK_PERIOD',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'apr',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'asset',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToAssets',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToShares',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'deposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'lockedIncome',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
    name: 'maxDeposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
    name: 'maxMint',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'maxRedeem',
    outputs: [{ name: 'maxShares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'maxWithdraw',
    outputs: [{ name: 'maxAssets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'mint',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewDeposit',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewMint',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewRedeem',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewWithdraw',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'redeem',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'report',
    outputs: [{ name: 'income', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'unlocksUntil',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'withdraw',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Deposit',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'income',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'locked',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'unlocksUntil',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'IncomeReported',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Withdraw',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'DepositMoreThanMax' },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  { type: 'error', inputs: [], name: 'MintMoreThanMax' },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'RedeemMoreThanMax' },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'WithdrawMoreThanMax' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// SemilogPolicy
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const semilogPolicyAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'minRate_', internalType: 'uint256', type: 'uint256' },
      { name: 'maxRate_', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'maxRate',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'minRate',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    name: 'rate',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
    name: 'rateWrite',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'minRate_', internalType: 'uint256', type: 'uint256' },
      { name: 'maxRate_', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setRateRange',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'minRate',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'maxRate',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'RateRangeSet',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'minRate', internalType: 'uint256', type: 'uint256' },
      { name: 'maxRate', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'RateRangeInvalid',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// ServiceManagerBase
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const serviceManagerBaseAbi = [
  {
    type: 'function',
    inputs: [],
    name: 'MAX_OPERATORS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'avsRegistry',
    outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'disputeResolution',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
      { name: 'challenger', internalType: 'address', type: 'address' },
    ],
    name: 'freezeOperator',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'isServing',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'onOperatorDeregistered',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'onOperatorRegistered',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'operators',
    outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'owner',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'uri', internalType: 'string', type: 'string' }],
    name: 'setMetadataURI',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
    name: 'slashSchedule',
    outputs: [
      {
        name: 'items',
        internalType: 'struct ISlasher.SlashItem[]',
        type: 'tuple[]',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'wad', internalType: 'uint64', type: 'uint64' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'slasher',
    outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'totalSlashableStake',
    outputs: [{ name: 'total', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'time', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'wasServing',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [{ name: 'uri', internalType: 'string', type: 'string', indexed: false }],
    name: 'MetadataUriSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'OperatorJoined',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'OperatorLeft',
  },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotAvsOwner',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotDisputeResolution',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotRegistry',
  },
  {
    type: 'error',
    inputs: [{ name: 'limit', internalType: 'uint256', type: 'uint256' }],
    name: 'TooManyOperators',
  },
  {
    type: 'error',
    inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
    name: 'UnknownFaultKind',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// SettableFeed
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const settableFeedAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'decimals_', internalType: 'uint8', type: 'uint8' },
      { name: 'description_', internalType: 'string', type: 'string' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'description',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'roundId', internalType: 'uint80', type: 'uint80' }],
    name: 'getRoundData',
    outputs: [
      { name: 'id', internalType: 'uint80', type: 'uint80' },
      { name: 'answer', internalType: 'int256', type: 'int256' },
      { name: 'startedAt', internalType: 'uint256', type: 'uint256' },
      { name: 'updatedAt', internalType: 'uint256', type: 'uint256' },
      { name: 'answeredInRound', internalType: 'uint80', type: 'uint80' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'latestRound',
    outputs: [{ name: '', internalType: 'uint80', type: 'uint80' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'latestRoundData',
    outputs: [
      { name: '', internalType: 'uint80', type: 'uint80' },
      { name: '', internalType: 'int256', type: 'int256' },
      { name: '', internalType: 'uint256', type: 'uint256' },
      { name: '', internalType: 'uint256', type: 'uint256' },
      { name: '', internalType: 'uint80', type: 'uint80' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'answer', internalType: 'int192', type: 'int192' }],
    name: 'post',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'version',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'pure',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'current',
        internalType: 'int256',
        type: 'int256',
        indexed: true,
      },
      {
        name: 'roundId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'updatedAt',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'AnswerUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'roundId', internalType: 'uint80', type: 'uint80' }],
    name: 'NoSuchRound',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// Slasher
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const slasherAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'tokenPool_', internalType: 'address', type: 'address' },
      { name: 'avsRegistry_', internalType: 'address', type: 'address' },
      { name: 'exitGap_', internalType: 'uint256', type: 'uint256' },
      { name: 'freezeCooldown_', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'ALLOCATE_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'ENTRY_MAGNITUDE',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_EXECUTOR_BPS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_REDISTRIBUTION_DELAY',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MIN_MAGNITUDE',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'OPT_IN_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'allocation',
    outputs: [
      {
        name: '',
        internalType: 'struct IAllocations.Allocation',
        type: 'tuple',
        components: [
          { name: 'current', internalType: 'uint64', type: 'uint64' },
          { name: 'next', internalType: 'uint64', type: 'uint64' },
          { name: 'effectiveEpoch', internalType: 'uint32', type: 'uint32' },
          { name: 'generation', internalType: 'uint32', type: 'uint32' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'allocationNow',
    outputs: [
      { name: 'current', internalType: 'uint256', type: 'uint256' },
      { name: 'next', internalType: 'uint256', type: 'uint256' },
      { name: 'effectiveEpoch', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'avsRegistry',
    outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'boundTermsVersion',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
      },
    ],
    name: 'cancelCase',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'caseCount',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'caseDuration',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
    name: 'caseHash',
    outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'currentEpoch',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'epochLength',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
      },
    ],
    name: 'executeSlash',
    outputs: [{ name: '', internalType: 'uint256[]', type: 'uint256[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'cases',
        internalType: 'struct ISlasher.CaseRef[]',
        type: 'tuple[]',
        components: [
          { name: 'id', internalType: 'uint256', type: 'uint256' },
          {
            name: 'data',
            internalType: 'struct ISlasher.CaseData',
            type: 'tuple',
            components: [
              {
                name: 'state',
                internalType: 'enum ISlasher.CaseState',
                type: 'uint8',
              },
              { name: 'avs', internalType: 'address', type: 'address' },
              { name: 'operator', internalType: 'address', type: 'address' },
              { name: 'challenger', internalType: 'address', type: 'address' },
              { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
              { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
              {
                name: 'items',
                internalType: 'struct ISlasher.SlashItem[]',
                type: 'tuple[]',
                components: [
                  { name: 'asset', internalType: 'address', type: 'address' },
                  { name: 'wad', internalType: 'uint64', type: 'uint64' },
                ],
              },
              { name: 'executor', internalType: 'address', type: 'address' },
              { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
              { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
              { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
            ],
          },
        ],
      },
    ],
    name: 'executeSlashes',
    outputs: [{ name: 'removed', internalType: 'uint256[][]', type: 'uint256[][]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'executorBps',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'exitGap',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
      },
    ],
    name: 'expireCase',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'freezeCooldown',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'freezeInfo',
    outputs: [
      { name: 'frozenSince', internalType: 'uint256', type: 'uint256' },
      { name: 'openCases', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      {
        name: 'items',
        internalType: 'struct ISlasher.SlashItem[]',
        type: 'tuple[]',
        components: [
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'wad', internalType: 'uint64', type: 'uint64' },
        ],
      },
      { name: 'challenger', internalType: 'address', type: 'address' },
    ],
    name: 'freezeOperator',
    outputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'freezeState',
    outputs: [
      {
        name: '',
        internalType: 'struct ISlasher.FreezeState',
        type: 'tuple',
        components: [
          { name: 'frozenSince', internalType: 'uint40', type: 'uint40' },
          { name: 'frozenUntil', internalType: 'uint40', type: 'uint40' },
          { name: 'streakStart', internalType: 'uint40', type: 'uint40' },
          { name: 'openCases', internalType: 'uint16', type: 'uint16' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'genesis',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'isFrozen',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'isRegistered',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'isSlashable',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'magnitudes',
    outputs: [
      { name: 'maximum', internalType: 'uint256', type: 'uint256' },
      { name: 'encumbered', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'maxContinuousFreeze',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'minSlashableStake',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'magnitude', internalType: 'uint64', type: 'uint64' },
    ],
    name: 'modifyAllocation',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'changes',
        internalType: 'struct IAllocations.Change[]',
        type: 'tuple[]',
        components: [
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'magnitude', internalType: 'uint64', type: 'uint64' },
        ],
      },
    ],
    name: 'modifyAllocations',
    outputs: [{ name: 'effectiveEpochs', internalType: 'uint256[]', type: 'uint256[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'optIntoSlashing',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'record',
    outputs: [
      {
        name: '',
        internalType: 'struct IAllocations.Record',
        type: 'tuple',
        components: [
          {
            name: 'standing',
            internalType: 'enum IAllocations.Standing',
            type: 'uint8',
          },
          {
            name: 'slashableThroughEpoch',
            internalType: 'uint24',
            type: 'uint24',
          },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          { name: 'nextTermsVersion', internalType: 'uint24', type: 'uint24' },
          { name: 'nextTermsEpoch', internalType: 'uint24', type: 'uint24' },
          { name: 'takenEpoch', internalType: 'uint24', type: 'uint24' },
          { name: 'takenWad', internalType: 'uint64', type: 'uint64' },
          { name: 'cooldownUntil', internalType: 'uint40', type: 'uint40' },
          { name: 'hasOpenCase', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'recordDeregistration',
    outputs: [{ name: 'through', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'recordFirstRegistration',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'version', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'recordTermsAcceptance',
    outputs: [{ name: 'fromEpoch', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'redistributionDelay',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
      },
    ],
    name: 'releaseSlashed',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      {
        name: 'cases',
        internalType: 'struct ISlasher.CaseRef[]',
        type: 'tuple[]',
        components: [
          { name: 'id', internalType: 'uint256', type: 'uint256' },
          {
            name: 'data',
            internalType: 'struct ISlasher.CaseData',
            type: 'tuple',
            components: [
              {
                name: 'state',
                internalType: 'enum ISlasher.CaseState',
                type: 'uint8',
              },
              { name: 'avs', internalType: 'address', type: 'address' },
              { name: 'operator', internalType: 'address', type: 'address' },
              { name: 'challenger', internalType: 'address', type: 'address' },
              { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
              { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
              {
                name: 'items',
                internalType: 'struct ISlasher.SlashItem[]',
                type: 'tuple[]',
                components: [
                  { name: 'asset', internalType: 'address', type: 'address' },
                  { name: 'wad', internalType: 'uint64', type: 'uint64' },
                ],
              },
              { name: 'executor', internalType: 'address', type: 'address' },
              { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
              { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
              { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
            ],
          },
        ],
      },
    ],
    name: 'resetFrozenStatus',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'redistributionDelay_',
        internalType: 'uint256',
        type: 'uint256',
      },
      { name: 'executorBps_', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setSlashParameters',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'settleAllocation',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'address[]', type: 'address[]' },
    ],
    name: 'settleAllocations',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'slashableStake',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'tokenPool',
    outputs: [{ name: '', internalType: 'contract ITokenPool', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'utilisation',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'current',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'next',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'effectiveEpoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'encumbered',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'AllocationModified',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'current',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'encumbered',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'AllocationSettled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
        indexed: false,
      },
    ],
    name: 'CaseCancelled',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
        indexed: false,
      },
    ],
    name: 'CaseExecuted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
        indexed: false,
      },
    ],
    name: 'CaseLapsed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'frozen', internalType: 'bool', type: 'bool', indexed: false },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
        indexed: false,
      },
    ],
    name: 'CaseOpened',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'data',
        internalType: 'struct ISlasher.CaseData',
        type: 'tuple',
        components: [
          {
            name: 'state',
            internalType: 'enum ISlasher.CaseState',
            type: 'uint8',
          },
          { name: 'avs', internalType: 'address', type: 'address' },
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'challenger', internalType: 'address', type: 'address' },
          { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
          { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
          {
            name: 'items',
            internalType: 'struct ISlasher.SlashItem[]',
            type: 'tuple[]',
            components: [
              { name: 'asset', internalType: 'address', type: 'address' },
              { name: 'wad', internalType: 'uint64', type: 'uint64' },
            ],
          },
          { name: 'executor', internalType: 'address', type: 'address' },
          { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
          { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
          { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
        ],
        indexed: false,
      },
    ],
    name: 'CaseReleased',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'slashableThroughEpoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'DeregistrationRecorded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'FrozenStatusReset',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'caseId',
        internalType: 'uint256',
        type: 'uint256',
        indexed: true,
      },
      {
        name: 'frozenSince',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'frozenUntil',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'OperatorFrozen',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    ],
    name: 'OptedIntoSlashing',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'termsVersion',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'RegistrationRecorded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'redistributionDelay',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'executorBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'SlashParametersSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'termsVersion',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'fromEpoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'TermsAcceptanceRecorded',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'AlreadyOptedIn',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'AlreadyRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'AssetNotListed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'previous', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'AssetsNotAscending',
  },
  {
    type: 'error',
    inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
    name: 'AvsNotRegistered',
  },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'CaseAlreadyOpen',
  },
  {
    type: 'error',
    inputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
    name: 'CaseDataMismatch',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'CaseExpired',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      { name: 'state', internalType: 'enum ISlasher.CaseState', type: 'uint8' },
    ],
    name: 'CaseNotExecuted',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'CaseNotExpired',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      { name: 'state', internalType: 'enum ISlasher.CaseState', type: 'uint8' },
    ],
    name: 'CaseNotOpen',
  },
  { type: 'error', inputs: [], name: 'EmptySlash' },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  {
    type: 'error',
    inputs: [
      { name: 'epochLength', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
      { name: 'maximum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EpochLengthOutOfRange',
  },
  {
    type: 'error',
    inputs: [{ name: 'until', internalType: 'uint256', type: 'uint256' }],
    name: 'FreezeCooldown',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientMagnitude',
  },
  {
    type: 'error',
    inputs: [{ name: 'wad', internalType: 'uint256', type: 'uint256' }],
    name: 'InvalidWad',
  },
  {
    type: 'error',
    inputs: [
      { name: 'magnitude', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'MagnitudeTooSmall',
  },
  {
    type: 'error',
    inputs: [{ name: 'effectiveEpoch', internalType: 'uint256', type: 'uint256' }],
    name: 'ModificationPending',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'NotOptedIn',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'avs', internalType: 'address', type: 'address' },
    ],
    name: 'NotRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotRegistry',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'resolver', internalType: 'address', type: 'address' },
    ],
    name: 'NotResolver',
  },
  {
    type: 'error',
    inputs: [
      { name: 'avs', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'NotSlashable',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'openCases', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'OpenCase',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorNotRegistered',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'OtherOperator',
  },
  {
    type: 'error',
    inputs: [{ name: 'releaseAt', internalType: 'uint256', type: 'uint256' }],
    name: 'RedistributionDelayNotElapsed',
  },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [{ name: 'magnitude', internalType: 'uint256', type: 'uint256' }],
    name: 'SameMagnitude',
  },
  {
    type: 'error',
    inputs: [{ name: 'executableAt', internalType: 'uint256', type: 'uint256' }],
    name: 'SlashDelayNotElapsed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'SlashParameterTooHigh',
  },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [
      { name: 'keptWad', internalType: 'uint256', type: 'uint256' },
      { name: 'minimumWad', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'WadAboveTerms',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// Stablecoin
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const stablecoinAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'marketFactory_', internalType: 'address', type: 'address' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'FLASH_MINT_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_FLASH_FEE_WAD',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'burn',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'minter', internalType: 'address', type: 'address' }],
    name: 'ceiling',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'flashCap',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'flashFee',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'flashFeeWad',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'receiver',
        internalType: 'contract IERC3156FlashBorrower',
        type: 'address',
      },
      { name: 'token', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'data', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'flashLoan',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'minter', internalType: 'address', type: 'address' }],
    name: 'isMinter',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'marketFactory',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'maxFlashLoan',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'mint',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'mintFees',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'minter', internalType: 'address', type: 'address' }],
    name: 'minted',
    outputs: [{ name: '', internalType: 'int256', type: 'int256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'minter', internalType: 'address', type: 'address' },
      { name: 'ceiling_', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setCeiling',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'cap', internalType: 'uint256', type: 'uint256' },
      { name: 'feeWad', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setFlashTerms',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'initiator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'receiver',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'fee', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'FlashMint',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
      {
        name: 'feeWad',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'FlashTermsSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'minter',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'ceiling',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'MinterCeilingSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AmountTooLarge',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  {
    type: 'error',
    inputs: [{ name: 'receiver', internalType: 'address', type: 'address' }],
    name: 'FlashMintRefused',
  },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'available', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'MintCeilingExceeded',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotMarketMinter',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotMinter',
  },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// StrategyAdapter
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const strategyAdapterAbi = [
  {
    type: 'function',
    inputs: [],
    name: 'asset',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'deposit',
    outputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'fairShares', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'maxDeposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'maxRedeem',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'price',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'commit', internalType: 'uint256', type: 'uint256' },
      { name: 'uncommit', internalType: 'uint256', type: 'uint256' },
      { name: 'heldShares', internalType: 'uint256', type: 'uint256' },
      { name: 'cap', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'quote',
    outputs: [
      { name: 'price', internalType: 'uint256', type: 'uint256' },
      { name: 'uncommitValue', internalType: 'uint256', type: 'uint256' },
      { name: 'commitShares', internalType: 'uint256', type: 'uint256' },
      { name: 'maxDeposit', internalType: 'uint256', type: 'uint256' },
      { name: 'maxRedeem', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'redeem',
    outputs: [{ name: 'fairAssets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'rollup',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'share',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'toAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'toShares',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalShares',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferShares',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'error',
    inputs: [
      { name: 'taken', internalType: 'uint256', type: 'uint256' },
      { name: 'given', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InexactLeg',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'OnlyRollup',
  },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// TokenPool
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const tokenPoolAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      { name: 'slasher_', internalType: 'address', type: 'address' },
      { name: 'rebasingToken_', internalType: 'address', type: 'address' },
      { name: 'epochLength_', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DELEGATE_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'MAX_OPERATOR_FEE_BPS',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'OPERATOR_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'STAKE_ENTRY',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'numerator', internalType: 'uint256', type: 'uint256' },
      { name: 'denominator', internalType: 'uint256', type: 'uint256' },
      { name: 'fromEpoch', internalType: 'uint256', type: 'uint256' },
      { name: 'isWipe', internalType: 'bool', type: 'bool' },
      { name: 'isDepleted', internalType: 'bool', type: 'bool' },
    ],
    name: 'applySlash',
    outputs: [
      { name: 'removedActive', internalType: 'uint256', type: 'uint256' },
      { name: 'removedQueued', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'bucket',
    outputs: [
      {
        name: '',
        internalType: 'struct ITokenPool.Bucket',
        type: 'tuple',
        components: [
          { name: 'assets', internalType: 'uint96', type: 'uint96' },
          { name: 'shares', internalType: 'uint128', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'claim',
    outputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'maturesAt', internalType: 'uint256', type: 'uint256' },
      { name: 'blockedByFreeze', internalType: 'bool', type: 'bool' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'claimCredit',
    outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'claimable',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
      { name: 'receiveAsTokens', internalType: 'bool', type: 'bool' },
      { name: 'toOperator', internalType: 'address', type: 'address' },
    ],
    name: 'completeQueuedWithdrawal',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'completions',
        internalType: 'struct ITokenPool.Completion[]',
        type: 'tuple[]',
        components: [
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'generation', internalType: 'uint256', type: 'uint256' },
          { name: 'epoch', internalType: 'uint256', type: 'uint256' },
          { name: 'receiveAsTokens', internalType: 'bool', type: 'bool' },
          { name: 'toOperator', internalType: 'address', type: 'address' },
        ],
      },
    ],
    name: 'completeQueuedWithdrawals',
    outputs: [{ name: 'assets', internalType: 'uint256[]', type: 'uint256[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'completeRedelegation',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'convertToAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'party', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'credits',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'currentEpoch',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'custody',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'address[]', type: 'address[]' },
      { name: 'amounts', internalType: 'uint256[]', type: 'uint256[]' },
    ],
    name: 'delegateBatch',
    outputs: [{ name: 'shares', internalType: 'uint256[]', type: 'uint256[]' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      {
        name: 'consent',
        internalType: 'struct ITokenPool.Approval',
        type: 'tuple',
        components: [
          { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
          { name: 'expiry', internalType: 'uint256', type: 'uint256' },
          { name: 'signature', internalType: 'bytes', type: 'bytes' },
        ],
      },
      {
        name: 'approval',
        internalType: 'struct ITokenPool.Approval',
        type: 'tuple',
        components: [
          { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
          { name: 'expiry', internalType: 'uint256', type: 'uint256' },
          { name: 'signature', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    name: 'delegateBySig',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      {
        name: 'approval',
        internalType: 'struct ITokenPool.Approval',
        type: 'tuple',
        components: [
          { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
          { name: 'expiry', internalType: 'uint256', type: 'uint256' },
          { name: 'signature', internalType: 'bytes', type: 'bytes' },
        ],
      },
    ],
    name: 'delegateTo',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'delistAsset',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'eip712Domain',
    outputs: [
      { name: 'fields', internalType: 'bytes1', type: 'bytes1' },
      { name: 'name', internalType: 'string', type: 'string' },
      { name: 'version', internalType: 'string', type: 'string' },
      { name: 'chainId', internalType: 'uint256', type: 'uint256' },
      { name: 'verifyingContract', internalType: 'address', type: 'address' },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
      { name: 'extensions', internalType: 'uint256[]', type: 'uint256[]' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'epochLength',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'address[]', type: 'address[]' },
    ],
    name: 'forceUndelegate',
    outputs: [
      {
        name: 'withdrawals',
        internalType: 'struct ITokenPool.Withdrawal[]',
        type: 'tuple[]',
        components: [
          { name: 'assets', internalType: 'uint256', type: 'uint256' },
          { name: 'epoch', internalType: 'uint256', type: 'uint256' },
          { name: 'generation', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'genesis',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'depositor', internalType: 'address', type: 'address' },
    ],
    name: 'isDepositor',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'isEntryPaused',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'isListed',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
    name: 'isOperator',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'isReachable',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'signer', internalType: 'address', type: 'address' },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'isSaltUsed',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'cap', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'listAsset',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'listing',
    outputs: [
      { name: 'cap', internalType: 'uint256', type: 'uint256' },
      { name: 'acceptsStake', internalType: 'bool', type: 'bool' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'operatorTerms',
    outputs: [
      { name: 'approver', internalType: 'address', type: 'address' },
      { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'pauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'payOut',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'pool',
    outputs: [
      {
        name: '',
        internalType: 'struct ITokenPool.Pool',
        type: 'tuple',
        components: [
          { name: 'assets', internalType: 'uint96', type: 'uint96' },
          { name: 'shares', internalType: 'uint128', type: 'uint128' },
          { name: 'generation', internalType: 'uint24', type: 'uint24' },
          { name: 'isDepleted', internalType: 'bool', type: 'bool' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'position',
    outputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'queueWithdrawal',
    outputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'requests',
        internalType: 'struct ITokenPool.WithdrawalRequest[]',
        type: 'tuple[]',
        components: [
          { name: 'operator', internalType: 'address', type: 'address' },
          { name: 'asset', internalType: 'address', type: 'address' },
          { name: 'shares', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    name: 'queueWithdrawals',
    outputs: [
      {
        name: 'withdrawals',
        internalType: 'struct ITokenPool.Withdrawal[]',
        type: 'tuple[]',
        components: [
          { name: 'assets', internalType: 'uint256', type: 'uint256' },
          { name: 'epoch', internalType: 'uint256', type: 'uint256' },
          { name: 'generation', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'rebasingToken',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'address[]', type: 'address[]' },
    ],
    name: 'redelegate',
    outputs: [
      {
        name: 'withdrawals',
        internalType: 'struct ITokenPool.Withdrawal[]',
        type: 'tuple[]',
        components: [
          { name: 'assets', internalType: 'uint256', type: 'uint256' },
          { name: 'epoch', internalType: 'uint256', type: 'uint256' },
          { name: 'generation', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'redelegationTarget',
    outputs: [{ name: 'to', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'approver', internalType: 'address', type: 'address' },
      { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'metadataUri', internalType: 'string', type: 'string' },
    ],
    name: 'registerAsOperator',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'cap', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'setCap',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'depositor', internalType: 'address', type: 'address' },
      { name: 'isAllowed', internalType: 'bool', type: 'bool' },
    ],
    name: 'setDepositor',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'slasher',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'stake',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'beneficiary', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'operator', internalType: 'address', type: 'address' },
    ],
    name: 'stakeFor',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'stakeWithPermit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'assets', internalType: 'address[]', type: 'address[]' },
    ],
    name: 'undelegate',
    outputs: [
      {
        name: 'withdrawals',
        internalType: 'struct ITokenPool.Withdrawal[]',
        type: 'tuple[]',
        components: [
          { name: 'assets', internalType: 'uint256', type: 'uint256' },
          { name: 'epoch', internalType: 'uint256', type: 'uint256' },
          { name: 'generation', internalType: 'uint256', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'undelegated',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
    name: 'unpauseEntry',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'withdrawUndelegated',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'AssetCapSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
    ],
    name: 'AssetDelisted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
    ],
    name: 'AssetListed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'party',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: false },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'CreditClaimed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Delegated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'depositor',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'isAllowed', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'DepositorSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
      { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'EntryPauseSet',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'approver',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'feeBps',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'metadataUri',
        internalType: 'string',
        type: 'string',
        indexed: false,
      },
    ],
    name: 'OperatorRegistered',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'removedActive',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'removedQueued',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'PoolSlashed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'generation',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'PoolWiped',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'assets',
        internalType: 'address[]',
        type: 'address[]',
        indexed: false,
      },
    ],
    name: 'RedelegationRequested',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'isCredit', internalType: 'bool', type: 'bool', indexed: false },
    ],
    name: 'SlashedFundsPaid',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'payer',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Staked',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'caller',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'address[]',
        type: 'address[]',
        indexed: false,
      },
    ],
    name: 'Undelegated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      { name: 'to', internalType: 'address', type: 'address', indexed: false },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'UndelegatedWithdrawn',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'generation',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'epoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      { name: 'asTokens', internalType: 'bool', type: 'bool', indexed: false },
      {
        name: 'toOperator',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'WithdrawalCompleted',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'staker',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'operator',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'asset',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'generation',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'epoch',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'WithdrawalQueued',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'AlreadyRegistered',
  },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'limit', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'AmountTooLarge',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'approver', internalType: 'address', type: 'address' },
    ],
    name: 'ApprovalRequired',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'AssetAlreadyListed',
  },
  {
    type: 'error',
    inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
    name: 'AssetNotListed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
      { name: 'available', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'CapExceeded',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'depositor', internalType: 'address', type: 'address' },
    ],
    name: 'DepositorNotAllowed',
  },
  {
    type: 'error',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'DustWithdrawal',
  },
  { type: 'error', inputs: [], name: 'EntryPaused' },
  {
    type: 'error',
    inputs: [
      { name: 'epochLength', internalType: 'uint256', type: 'uint256' },
      { name: 'minimum', internalType: 'uint256', type: 'uint256' },
      { name: 'maximum', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'EpochLengthOutOfRange',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
      { name: 'limitBps', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'FeeTooHigh',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'InsufficientShares',
  },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  {
    type: 'error',
    inputs: [
      { name: 'first', internalType: 'uint256', type: 'uint256' },
      { name: 'second', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'LengthsDiffer',
  },
  {
    type: 'error',
    inputs: [
      { name: 'party', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'NoCredit',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'caller', internalType: 'address', type: 'address' },
    ],
    name: 'NotApprover',
  },
  {
    type: 'error',
    inputs: [
      { name: 'staker', internalType: 'address', type: 'address' },
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'NotRedelegated',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotSlasher',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
      { name: 'generation', internalType: 'uint256', type: 'uint256' },
      { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'NothingQueued',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorIsFrozen',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorNotRegistered',
  },
  {
    type: 'error',
    inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
    name: 'OperatorUnderCase',
  },
  {
    type: 'error',
    inputs: [
      { name: 'operator', internalType: 'address', type: 'address' },
      { name: 'asset', internalType: 'address', type: 'address' },
    ],
    name: 'PoolDepleted',
  },
  { type: 'error', inputs: [], name: 'ReentrancyGuardReentrantCall' },
  {
    type: 'error',
    inputs: [
      { name: 'signer', internalType: 'address', type: 'address' },
      { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'SignatureUsed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'flow', internalType: 'uint8', type: 'uint8' },
      { name: 'count', internalType: 'uint8', type: 'uint8' },
    ],
    name: 'UnknownEntryFlow',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  {
    type: 'error',
    inputs: [{ name: 'maturesAt', internalType: 'uint256', type: 'uint256' }],
    name: 'WithdrawalNotMatured',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
  { type: 'error', inputs: [], name: 'ZeroAmount' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// ValidatorBook
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const validatorBookAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'authority_', internalType: 'address', type: 'address' },
      {
        name: 'liquidStakingToken_',
        internalType: 'address payable',
        type: 'address',
      },
    ],
    stateMutability: 'nonpayable',
  },
  { type: 'receive', stateMutability: 'payable' },
  {
    type: 'function',
    inputs: [],
    name: 'authority',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'balance',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'deposit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'isConsumingScheduledOp',
    outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'liquidStakingToken',
    outputs: [{ name: '', internalType: 'address payable', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'receiveDeposit',
    outputs: [],
    stateMutability: 'payable',
  },
  {
    type: 'function',
    inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
    name: 'setAuthority',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'slash',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
    name: 'withdraw',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'authority',
        internalType: 'address',
        type: 'address',
        indexed: false,
      },
    ],
    name: 'AuthorityUpdated',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'newBalance',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ValidatorsFunded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'newBalance',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ValidatorsRewarded',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'newBalance',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ValidatorsSlashed',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'newBalance',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'ValidatorsWithdrawn',
  },
  {
    type: 'error',
    inputs: [{ name: 'authority', internalType: 'address', type: 'address' }],
    name: 'AccessManagedInvalidAuthority',
  },
  {
    type: 'error',
    inputs: [
      { name: 'caller', internalType: 'address', type: 'address' },
      { name: 'delay', internalType: 'uint32', type: 'uint32' },
    ],
    name: 'AccessManagedRequiredDelay',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'AccessManagedUnauthorized',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', internalType: 'address', type: 'address' }],
    name: 'NotLiquidStakingToken',
  },
  {
    type: 'error',
    inputs: [
      { name: 'available', internalType: 'uint256', type: 'uint256' },
      { name: 'needed', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'ValidatorBalanceTooLow',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// WrappedStakingToken
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const wrappedStakingTokenAbi = [
  {
    type: 'constructor',
    inputs: [
      { name: 'liquidStakingToken_', internalType: 'address', type: 'address' },
      { name: 'name_', internalType: 'string', type: 'string' },
      { name: 'symbol_', internalType: 'string', type: 'string' },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'DOMAIN_SEPARATOR',
    outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
    ],
    name: 'allowance',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'approve',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'asset',
    outputs: [{ name: '', internalType: 'address', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'balanceOf',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'convertToShares',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'decimals',
    outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
    stateMutability: 'pure',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'deposit',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
    name: 'maxDeposit',
    outputs: [{ name: 'maxAssets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
    name: 'maxMint',
    outputs: [{ name: 'maxShares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'maxRedeem',
    outputs: [{ name: 'maxShares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'maxWithdraw',
    outputs: [{ name: 'maxAssets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
    ],
    name: 'mint',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'name',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
    name: 'nonces',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'signature', internalType: 'bytes', type: 'bytes' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'owner', internalType: 'address', type: 'address' },
      { name: 'spender', internalType: 'address', type: 'address' },
      { name: 'value', internalType: 'uint256', type: 'uint256' },
      { name: 'deadline', internalType: 'uint256', type: 'uint256' },
      { name: 'v', internalType: 'uint8', type: 'uint8' },
      { name: 'r', internalType: 'bytes32', type: 'bytes32' },
      { name: 's', internalType: 'bytes32', type: 'bytes32' },
    ],
    name: 'permit',
    outputs: [],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewDeposit',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewMint',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    name: 'previewRedeem',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    name: 'previewWithdraw',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'shares', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'redeem',
    outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'symbol',
    outputs: [{ name: '', internalType: 'string', type: 'string' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalAssets',
    outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'totalSupply',
    outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transfer',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'from', internalType: 'address', type: 'address' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'amount', internalType: 'uint256', type: 'uint256' },
    ],
    name: 'transferFrom',
    outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [
      { name: 'assets', internalType: 'uint256', type: 'uint256' },
      { name: 'to', internalType: 'address', type: 'address' },
      { name: 'owner', internalType: 'address', type: 'address' },
    ],
    name: 'withdraw',
    outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
    stateMutability: 'nonpayable',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'spender',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Approval',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Deposit',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'from', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'amount',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Transfer',
  },
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'by', internalType: 'address', type: 'address', indexed: true },
      { name: 'to', internalType: 'address', type: 'address', indexed: true },
      {
        name: 'owner',
        internalType: 'address',
        type: 'address',
        indexed: true,
      },
      {
        name: 'assets',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
      {
        name: 'shares',
        internalType: 'uint256',
        type: 'uint256',
        indexed: false,
      },
    ],
    name: 'Withdraw',
  },
  { type: 'error', inputs: [], name: 'AllowanceOverflow' },
  { type: 'error', inputs: [], name: 'AllowanceUnderflow' },
  {
    type: 'error',
    inputs: [{ name: 'deadline', internalType: 'uint256', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  { type: 'error', inputs: [], name: 'DepositMoreThanMax' },
  { type: 'error', inputs: [], name: 'InsufficientAllowance' },
  { type: 'error', inputs: [], name: 'InsufficientBalance' },
  { type: 'error', inputs: [], name: 'InvalidPermit' },
  { type: 'error', inputs: [], name: 'InvalidSignature' },
  { type: 'error', inputs: [], name: 'MintMoreThanMax' },
  { type: 'error', inputs: [], name: 'Permit2AllowanceIsFixedAtInfinity' },
  { type: 'error', inputs: [], name: 'PermitExpired' },
  { type: 'error', inputs: [], name: 'RedeemMoreThanMax' },
  { type: 'error', inputs: [], name: 'TotalSupplyOverflow' },
  {
    type: 'error',
    inputs: [{ name: 'text', internalType: 'string', type: 'string' }],
    name: 'UnsupportedName',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
    name: 'UnsupportedToken',
  },
  { type: 'error', inputs: [], name: 'WithdrawMoreThanMax' },
] as const

//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// fragments
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

// One constant a function or event: contract_name.

export const accessManager_ADMIN_ROLE = {
  type: 'function',
  inputs: [],
  name: 'ADMIN_ROLE',
  outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'view',
} as const

export const accessManager_PUBLIC_ROLE = {
  type: 'function',
  inputs: [],
  name: 'PUBLIC_ROLE',
  outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'view',
} as const

export const accessManager_canCall = {
  type: 'function',
  inputs: [
    { name: 'caller', internalType: 'address', type: 'address' },
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'selector', internalType: 'bytes4', type: 'bytes4' },
  ],
  name: 'canCall',
  outputs: [
    { name: 'immediate', internalType: 'bool', type: 'bool' },
    { name: 'delay', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'view',
} as const

export const accessManager_cancel = {
  type: 'function',
  inputs: [
    { name: 'caller', internalType: 'address', type: 'address' },
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'cancel',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'nonpayable',
} as const

export const accessManager_consumeScheduledOp = {
  type: 'function',
  inputs: [
    { name: 'caller', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'consumeScheduledOp',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_execute = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'execute',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'payable',
} as const

export const accessManager_expiration = {
  type: 'function',
  inputs: [],
  name: 'expiration',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'view',
} as const

export const accessManager_getAccess = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'address', type: 'address' },
  ],
  name: 'getAccess',
  outputs: [
    { name: 'since', internalType: 'uint48', type: 'uint48' },
    { name: 'currentDelay', internalType: 'uint32', type: 'uint32' },
    { name: 'pendingDelay', internalType: 'uint32', type: 'uint32' },
    { name: 'effect', internalType: 'uint48', type: 'uint48' },
  ],
  stateMutability: 'view',
} as const

export const accessManager_getNonce = {
  type: 'function',
  inputs: [{ name: 'id', internalType: 'bytes32', type: 'bytes32' }],
  name: 'getNonce',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'view',
} as const

export const accessManager_getRoleAdmin = {
  type: 'function',
  inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
  name: 'getRoleAdmin',
  outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'view',
} as const

export const accessManager_getRoleGrantDelay = {
  type: 'function',
  inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
  name: 'getRoleGrantDelay',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'view',
} as const

export const accessManager_getRoleGuardian = {
  type: 'function',
  inputs: [{ name: 'roleId', internalType: 'uint64', type: 'uint64' }],
  name: 'getRoleGuardian',
  outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'view',
} as const

export const accessManager_getSchedule = {
  type: 'function',
  inputs: [{ name: 'id', internalType: 'bytes32', type: 'bytes32' }],
  name: 'getSchedule',
  outputs: [{ name: '', internalType: 'uint48', type: 'uint48' }],
  stateMutability: 'view',
} as const

export const accessManager_getTargetAdminDelay = {
  type: 'function',
  inputs: [{ name: 'target', internalType: 'address', type: 'address' }],
  name: 'getTargetAdminDelay',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'view',
} as const

export const accessManager_getTargetFunctionRole = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'selector', internalType: 'bytes4', type: 'bytes4' },
  ],
  name: 'getTargetFunctionRole',
  outputs: [{ name: '', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'view',
} as const

export const accessManager_grantRole = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'address', type: 'address' },
    { name: 'executionDelay', internalType: 'uint32', type: 'uint32' },
  ],
  name: 'grantRole',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_hasRole = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'address', type: 'address' },
  ],
  name: 'hasRole',
  outputs: [
    { name: 'isMember', internalType: 'bool', type: 'bool' },
    { name: 'executionDelay', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'view',
} as const

export const accessManager_hashOperation = {
  type: 'function',
  inputs: [
    { name: 'caller', internalType: 'address', type: 'address' },
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'hashOperation',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const accessManager_isTargetClosed = {
  type: 'function',
  inputs: [{ name: 'target', internalType: 'address', type: 'address' }],
  name: 'isTargetClosed',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const accessManager_labelRole = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'label', internalType: 'string', type: 'string' },
  ],
  name: 'labelRole',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_minSetback = {
  type: 'function',
  inputs: [],
  name: 'minSetback',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'view',
} as const

export const accessManager_multicall = {
  type: 'function',
  inputs: [{ name: 'data', internalType: 'bytes[]', type: 'bytes[]' }],
  name: 'multicall',
  outputs: [{ name: 'results', internalType: 'bytes[]', type: 'bytes[]' }],
  stateMutability: 'nonpayable',
} as const

export const accessManager_renounceRole = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'callerConfirmation', internalType: 'address', type: 'address' },
  ],
  name: 'renounceRole',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_revokeRole = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'address', type: 'address' },
  ],
  name: 'revokeRole',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_schedule = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
    { name: 'when', internalType: 'uint48', type: 'uint48' },
  ],
  name: 'schedule',
  outputs: [
    { name: 'operationId', internalType: 'bytes32', type: 'bytes32' },
    { name: 'nonce', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'nonpayable',
} as const

export const accessManager_setGrantDelay = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'newDelay', internalType: 'uint32', type: 'uint32' },
  ],
  name: 'setGrantDelay',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_setRoleAdmin = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'admin', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setRoleAdmin',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_setRoleGuardian = {
  type: 'function',
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
    { name: 'guardian', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setRoleGuardian',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_setTargetAdminDelay = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'newDelay', internalType: 'uint32', type: 'uint32' },
  ],
  name: 'setTargetAdminDelay',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_setTargetClosed = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'closed', internalType: 'bool', type: 'bool' },
  ],
  name: 'setTargetClosed',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_setTargetFunctionRole = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'selectors', internalType: 'bytes4[]', type: 'bytes4[]' },
    { name: 'roleId', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setTargetFunctionRole',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_updateAuthority = {
  type: 'function',
  inputs: [
    { name: 'target', internalType: 'address', type: 'address' },
    { name: 'newAuthority', internalType: 'address', type: 'address' },
  ],
  name: 'updateAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const accessManager_OperationCanceled = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operationId',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    { name: 'nonce', internalType: 'uint32', type: 'uint32', indexed: true },
  ],
  name: 'OperationCanceled',
} as const

export const accessManager_OperationExecuted = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operationId',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    { name: 'nonce', internalType: 'uint32', type: 'uint32', indexed: true },
  ],
  name: 'OperationExecuted',
} as const

export const accessManager_OperationScheduled = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operationId',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    { name: 'nonce', internalType: 'uint32', type: 'uint32', indexed: true },
    {
      name: 'schedule',
      internalType: 'uint48',
      type: 'uint48',
      indexed: false,
    },
    {
      name: 'caller',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
    {
      name: 'target',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
    { name: 'data', internalType: 'bytes', type: 'bytes', indexed: false },
  ],
  name: 'OperationScheduled',
} as const

export const accessManager_RoleAdminChanged = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'admin', internalType: 'uint64', type: 'uint64', indexed: true },
  ],
  name: 'RoleAdminChanged',
} as const

export const accessManager_RoleGrantDelayChanged = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'delay', internalType: 'uint32', type: 'uint32', indexed: false },
    { name: 'since', internalType: 'uint48', type: 'uint48', indexed: false },
  ],
  name: 'RoleGrantDelayChanged',
} as const

export const accessManager_RoleGranted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    {
      name: 'account',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'delay', internalType: 'uint32', type: 'uint32', indexed: false },
    { name: 'since', internalType: 'uint48', type: 'uint48', indexed: false },
    { name: 'newMember', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'RoleGranted',
} as const

export const accessManager_RoleGuardianChanged = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'guardian', internalType: 'uint64', type: 'uint64', indexed: true },
  ],
  name: 'RoleGuardianChanged',
} as const

export const accessManager_RoleLabel = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'label', internalType: 'string', type: 'string', indexed: false },
  ],
  name: 'RoleLabel',
} as const

export const accessManager_RoleRevoked = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
    {
      name: 'account',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'RoleRevoked',
} as const

export const accessManager_TargetAdminDelayUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'target', internalType: 'address', type: 'address', indexed: true },
    { name: 'delay', internalType: 'uint32', type: 'uint32', indexed: false },
    { name: 'since', internalType: 'uint48', type: 'uint48', indexed: false },
  ],
  name: 'TargetAdminDelayUpdated',
} as const

export const accessManager_TargetClosed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'target', internalType: 'address', type: 'address', indexed: true },
    { name: 'closed', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'TargetClosed',
} as const

export const accessManager_TargetFunctionRoleUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'target', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'selector',
      internalType: 'bytes4',
      type: 'bytes4',
      indexed: false,
    },
    { name: 'roleId', internalType: 'uint64', type: 'uint64', indexed: true },
  ],
  name: 'TargetFunctionRoleUpdated',
} as const

export const avsRegistry_DEREGISTRATION_HOOK_GAS = {
  type: 'function',
  inputs: [],
  name: 'DEREGISTRATION_HOOK_GAS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_JOIN_AVS_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'JOIN_AVS_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const avsRegistry_MAX_CHALLENGER_BPS = {
  type: 'function',
  inputs: [],
  name: 'MAX_CHALLENGER_BPS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_MAX_SLASH_DELAY = {
  type: 'function',
  inputs: [],
  name: 'MAX_SLASH_DELAY',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_REGISTER_AVS_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'REGISTER_AVS_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const avsRegistry_acceptTerms = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'version', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'acceptTerms',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const avsRegistry_currentEpoch = {
  type: 'function',
  inputs: [],
  name: 'currentEpoch',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_deregisterFromAvs = {
  type: 'function',
  inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
  name: 'deregisterFromAvs',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_ejectOperator = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'ejectOperator',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_epochLength = {
  type: 'function',
  inputs: [],
  name: 'epochLength',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_genesis = {
  type: 'function',
  inputs: [],
  name: 'genesis',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_isAvs = {
  type: 'function',
  inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
  name: 'isAvs',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const avsRegistry_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const avsRegistry_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const avsRegistry_latestVersion = {
  type: 'function',
  inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
  name: 'latestVersion',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_newestOpenVersion = {
  type: 'function',
  inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
  name: 'newestOpenVersion',
  outputs: [{ name: 'version', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_opensAtEpoch = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'version', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'opensAtEpoch',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const avsRegistry_parties = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'version', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'parties',
  outputs: [
    { name: 'resolver', internalType: 'address', type: 'address' },
    {
      name: 'redistributionRecipient',
      internalType: 'address',
      type: 'address',
    },
  ],
  stateMutability: 'view',
} as const

export const avsRegistry_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_registerAvs = {
  type: 'function',
  inputs: [
    { name: 'serviceManager', internalType: 'address', type: 'address' },
    {
      name: 'terms_',
      internalType: 'struct IAvsRegistry.Terms',
      type: 'tuple',
      components: [
        { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
        { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
        { name: 'resolver', internalType: 'address', type: 'address' },
        {
          name: 'redistributionRecipient',
          internalType: 'address',
          type: 'address',
        },
        { name: 'rewardToken', internalType: 'address', type: 'address' },
        { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'uri', internalType: 'string', type: 'string' },
      ],
    },
  ],
  name: 'registerAvs',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_registerForAvs = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'registerForAvs',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_registrationUnderWay = {
  type: 'function',
  inputs: [],
  name: 'registrationUnderWay',
  outputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  stateMutability: 'view',
} as const

export const avsRegistry_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_slashTerms = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'version', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'slashTerms',
  outputs: [
    { name: 'maxWad', internalType: 'uint256', type: 'uint256' },
    { name: 'slashDelay', internalType: 'uint256', type: 'uint256' },
    { name: 'challengerBps', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const avsRegistry_slasher = {
  type: 'function',
  inputs: [],
  name: 'slasher',
  outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
  stateMutability: 'view',
} as const

export const avsRegistry_terms = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'version', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'terms',
  outputs: [
    {
      name: '',
      internalType: 'struct IAvsRegistry.Terms',
      type: 'tuple',
      components: [
        { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
        { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
        { name: 'resolver', internalType: 'address', type: 'address' },
        {
          name: 'redistributionRecipient',
          internalType: 'address',
          type: 'address',
        },
        { name: 'rewardToken', internalType: 'address', type: 'address' },
        { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'uri', internalType: 'string', type: 'string' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const avsRegistry_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_updateTerms = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    {
      name: 'terms_',
      internalType: 'struct IAvsRegistry.Terms',
      type: 'tuple',
      components: [
        { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
        { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
        { name: 'resolver', internalType: 'address', type: 'address' },
        {
          name: 'redistributionRecipient',
          internalType: 'address',
          type: 'address',
        },
        { name: 'rewardToken', internalType: 'address', type: 'address' },
        { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'uri', internalType: 'string', type: 'string' },
      ],
    },
  ],
  name: 'updateTerms',
  outputs: [{ name: 'version', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const avsRegistry_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const avsRegistry_AvsRegistered = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    { name: 'caller', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'terms',
      internalType: 'struct IAvsRegistry.Terms',
      type: 'tuple',
      components: [
        { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
        { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
        { name: 'resolver', internalType: 'address', type: 'address' },
        {
          name: 'redistributionRecipient',
          internalType: 'address',
          type: 'address',
        },
        { name: 'rewardToken', internalType: 'address', type: 'address' },
        { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'uri', internalType: 'string', type: 'string' },
      ],
      indexed: false,
    },
  ],
  name: 'AvsRegistered',
} as const

export const avsRegistry_DeregistrationHookFailed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'DeregistrationHookFailed',
} as const

export const avsRegistry_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const avsRegistry_OperatorDeregisteredFromAvs = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    { name: 'caller', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'slashableThroughEpoch',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'OperatorDeregisteredFromAvs',
} as const

export const avsRegistry_OperatorRegisteredForAvs = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'termsVersion',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'OperatorRegisteredForAvs',
} as const

export const avsRegistry_TermsAccepted = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'version',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'fromEpoch',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'TermsAccepted',
} as const

export const avsRegistry_TermsUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'version',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'opensAtEpoch',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'terms',
      internalType: 'struct IAvsRegistry.Terms',
      type: 'tuple',
      components: [
        { name: 'maxWad', internalType: 'uint64', type: 'uint64' },
        { name: 'slashDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'challengeWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'challengerBps', internalType: 'uint16', type: 'uint16' },
        { name: 'resolver', internalType: 'address', type: 'address' },
        {
          name: 'redistributionRecipient',
          internalType: 'address',
          type: 'address',
        },
        { name: 'rewardToken', internalType: 'address', type: 'address' },
        { name: 'rewardPerEpoch', internalType: 'uint128', type: 'uint128' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'uri', internalType: 'string', type: 'string' },
      ],
      indexed: false,
    },
  ],
  name: 'TermsUpdated',
} as const

export const bandLens_bandsRange = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'from', internalType: 'int24', type: 'int24' },
    { name: 'to', internalType: 'int24', type: 'int24' },
  ],
  name: 'bandsRange',
  outputs: [
    {
      name: 'rows',
      internalType: 'struct IBandLens.BandRow[]',
      type: 'tuple[]',
      components: [
        { name: 'n', internalType: 'int24', type: 'int24' },
        { name: 'priceUp', internalType: 'uint256', type: 'uint256' },
        { name: 'priceDown', internalType: 'uint256', type: 'uint256' },
        { name: 'x', internalType: 'uint256', type: 'uint256' },
        { name: 'y', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandLens_liquidatable = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'from', internalType: 'uint256', type: 'uint256' },
    { name: 'limit', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'liquidatable',
  outputs: [
    {
      name: 'found',
      internalType: 'struct IBandLens.LiquidatableLoan[]',
      type: 'tuple[]',
      components: [
        { name: 'user', internalType: 'address', type: 'address' },
        { name: 'x', internalType: 'uint256', type: 'uint256' },
        { name: 'y', internalType: 'uint256', type: 'uint256' },
        { name: 'debt', internalType: 'uint256', type: 'uint256' },
        { name: 'health', internalType: 'int256', type: 'int256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandLens_marketView = {
  type: 'function',
  inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
  name: 'marketView',
  outputs: [
    {
      name: 'result',
      internalType: 'struct IBandLens.MarketView',
      type: 'tuple',
      components: [
        { name: 'borrowed', internalType: 'address', type: 'address' },
        { name: 'collateral', internalType: 'address', type: 'address' },
        { name: 'vault', internalType: 'address', type: 'address' },
        { name: 'A', internalType: 'uint256', type: 'uint256' },
        { name: 'fee', internalType: 'uint256', type: 'uint256' },
        { name: 'adminFee', internalType: 'uint256', type: 'uint256' },
        { name: 'loanDiscount', internalType: 'uint256', type: 'uint256' },
        { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
        { name: 'rate', internalType: 'uint256', type: 'uint256' },
        { name: 'oraclePrice', internalType: 'uint256', type: 'uint256' },
        { name: 'price', internalType: 'uint256', type: 'uint256' },
        { name: 'basePrice', internalType: 'uint256', type: 'uint256' },
        { name: 'activeBand', internalType: 'int24', type: 'int24' },
        { name: 'minBand', internalType: 'int24', type: 'int24' },
        { name: 'maxBand', internalType: 'int24', type: 'int24' },
        { name: 'totalDebt', internalType: 'uint256', type: 'uint256' },
        { name: 'ceiling', internalType: 'uint256', type: 'uint256' },
        { name: 'available', internalType: 'uint256', type: 'uint256' },
        { name: 'minDebt', internalType: 'uint256', type: 'uint256' },
        { name: 'x', internalType: 'uint256', type: 'uint256' },
        { name: 'y', internalType: 'uint256', type: 'uint256' },
        { name: 'nLoans', internalType: 'uint256', type: 'uint256' },
        { name: 'isOpen', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandLens_maxBorrowMore = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
    { name: 'collateral', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'maxBorrowMore',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandLens_maxBorrowable = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'collateral', internalType: 'uint256', type: 'uint256' },
    { name: 'N', internalType: 'uint256', type: 'uint256' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'maxBorrowable',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandLens_maxRemovable = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'maxRemovable',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandLens_minCollateral = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'debt', internalType: 'uint256', type: 'uint256' },
    { name: 'N', internalType: 'uint256', type: 'uint256' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'minCollateral',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandLens_positionBands = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'positionBands',
  outputs: [
    {
      name: 'rows',
      internalType: 'struct IBandLens.BandRow[]',
      type: 'tuple[]',
      components: [
        { name: 'n', internalType: 'int24', type: 'int24' },
        { name: 'priceUp', internalType: 'uint256', type: 'uint256' },
        { name: 'priceDown', internalType: 'uint256', type: 'uint256' },
        { name: 'x', internalType: 'uint256', type: 'uint256' },
        { name: 'y', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandLens_positionView = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'positionView',
  outputs: [
    {
      name: 'result',
      internalType: 'struct IBandLens.PositionView',
      type: 'tuple',
      components: [
        {
          name: 'position',
          internalType: 'struct IBandMarketTypes.Position',
          type: 'tuple',
          components: [
            { name: 'n1', internalType: 'int24', type: 'int24' },
            { name: 'n2', internalType: 'int24', type: 'int24' },
            { name: 'debt', internalType: 'uint256', type: 'uint256' },
            { name: 'collateral', internalType: 'uint256', type: 'uint256' },
            { name: 'borrowed', internalType: 'uint256', type: 'uint256' },
            { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
            { name: 'softLiquidation', internalType: 'bool', type: 'bool' },
          ],
        },
        { name: 'health', internalType: 'int256', type: 'int256' },
        { name: 'healthFull', internalType: 'int256', type: 'int256' },
        { name: 'xDown', internalType: 'uint256', type: 'uint256' },
        { name: 'yUp', internalType: 'uint256', type: 'uint256' },
        { name: 'priceUpper', internalType: 'uint256', type: 'uint256' },
        { name: 'priceLower', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandLens_previewCreate = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'collateral', internalType: 'uint256', type: 'uint256' },
    { name: 'debt', internalType: 'uint256', type: 'uint256' },
    { name: 'N', internalType: 'uint256', type: 'uint256' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'previewCreate',
  outputs: [
    { name: 'n1', internalType: 'int24', type: 'int24' },
    { name: 'n2', internalType: 'int24', type: 'int24' },
    { name: 'health', internalType: 'int256', type: 'int256' },
    { name: 'healthFull', internalType: 'int256', type: 'int256' },
  ],
  stateMutability: 'view',
} as const

export const bandLens_previewHealth = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'action', internalType: 'enum IBandLens.Action', type: 'uint8' },
    { name: 'user', internalType: 'address', type: 'address' },
    { name: 'collateral', internalType: 'uint256', type: 'uint256' },
    { name: 'debt', internalType: 'uint256', type: 'uint256' },
    { name: 'fraction', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'previewHealth',
  outputs: [
    {
      name: '',
      internalType: 'struct IBandLens.LoanPreview',
      type: 'tuple',
      components: [
        { name: 'n1', internalType: 'int24', type: 'int24' },
        { name: 'n2', internalType: 'int24', type: 'int24' },
        { name: 'debt', internalType: 'uint256', type: 'uint256' },
        { name: 'health', internalType: 'int256', type: 'int256' },
        { name: 'healthFull', internalType: 'int256', type: 'int256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandLens_tokensToLiquidate = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
    { name: 'fraction', internalType: 'uint256', type: 'uint256' },
    { name: 'caller', internalType: 'address', type: 'address' },
  ],
  name: 'tokensToLiquidate',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandLens_tokensToShrink = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'tokensToShrink',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandLens_userPrices = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'user', internalType: 'address', type: 'address' },
  ],
  name: 'userPrices',
  outputs: [
    { name: 'upper', internalType: 'uint256', type: 'uint256' },
    { name: 'lower', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const bandMarket_activeBand = {
  type: 'function',
  inputs: [],
  name: 'activeBand',
  outputs: [{ name: '', internalType: 'int24', type: 'int24' }],
  stateMutability: 'view',
} as const

export const bandMarket_addCollateral = {
  type: 'function',
  inputs: [
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'onBehalf', internalType: 'address', type: 'address' },
  ],
  name: 'addCollateral',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_amountForPrice = {
  type: 'function',
  inputs: [{ name: 'target', internalType: 'uint256', type: 'uint256' }],
  name: 'amountForPrice',
  outputs: [
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'pump', internalType: 'bool', type: 'bool' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_approve = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'allowed', internalType: 'bool', type: 'bool' },
  ],
  name: 'approve',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_badDebt = {
  type: 'function',
  inputs: [],
  name: 'badDebt',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_bands = {
  type: 'function',
  inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
  name: 'bands',
  outputs: [
    { name: 'x', internalType: 'uint256', type: 'uint256' },
    { name: 'y', internalType: 'uint256', type: 'uint256' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_basePrice = {
  type: 'function',
  inputs: [],
  name: 'basePrice',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_borrowMore = {
  type: 'function',
  inputs: [
    { name: 'collateral', internalType: 'uint256', type: 'uint256' },
    { name: 'debt', internalType: 'uint256', type: 'uint256' },
    { name: 'onBehalf', internalType: 'address', type: 'address' },
    { name: 'cb', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'borrowMore',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_collectFees = {
  type: 'function',
  inputs: [],
  name: 'collectFees',
  outputs: [{ name: 'interest', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_constants = {
  type: 'function',
  inputs: [],
  name: 'constants',
  outputs: [
    { name: 'borrowed', internalType: 'address', type: 'address' },
    { name: 'collateral', internalType: 'address', type: 'address' },
    { name: 'vault', internalType: 'address', type: 'address' },
    { name: 'factory', internalType: 'address', type: 'address' },
    { name: 'A', internalType: 'uint256', type: 'uint256' },
    { name: 'initialPrice', internalType: 'uint256', type: 'uint256' },
    { name: 'liquidationGuard', internalType: 'uint256', type: 'uint256' },
    { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_coverBadDebt = {
  type: 'function',
  inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
  name: 'coverBadDebt',
  outputs: [{ name: 'missing', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_createLoan = {
  type: 'function',
  inputs: [
    {
      name: 'params',
      internalType: 'struct IBandMarketTypes.CreateParams',
      type: 'tuple',
      components: [
        { name: 'collateral', internalType: 'uint256', type: 'uint256' },
        { name: 'debt', internalType: 'uint256', type: 'uint256' },
        { name: 'N', internalType: 'uint8', type: 'uint8' },
        { name: 'onBehalf', internalType: 'address', type: 'address' },
        { name: 'minN1', internalType: 'int24', type: 'int24' },
        { name: 'cb', internalType: 'address', type: 'address' },
        { name: 'data', internalType: 'bytes', type: 'bytes' },
      ],
    },
  ],
  name: 'createLoan',
  outputs: [
    { name: 'n1', internalType: 'int24', type: 'int24' },
    { name: 'n2', internalType: 'int24', type: 'int24' },
  ],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_debt = {
  type: 'function',
  inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
  name: 'debt',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_extraHealth = {
  type: 'function',
  inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
  name: 'extraHealth',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_extsload = {
  type: 'function',
  inputs: [{ name: 'slots', internalType: 'bytes32[]', type: 'bytes32[]' }],
  name: 'extsload',
  outputs: [{ name: 'values', internalType: 'bytes32[]', type: 'bytes32[]' }],
  stateMutability: 'view',
} as const

export const bandMarket_getXDown = {
  type: 'function',
  inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
  name: 'getXDown',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_getYUp = {
  type: 'function',
  inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
  name: 'getYUp',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_health = {
  type: 'function',
  inputs: [
    { name: 'user', internalType: 'address', type: 'address' },
    { name: 'full', internalType: 'bool', type: 'bool' },
  ],
  name: 'health',
  outputs: [{ name: '', internalType: 'int256', type: 'int256' }],
  stateMutability: 'view',
} as const

export const bandMarket_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const bandMarket_isLocked = {
  type: 'function',
  inputs: [],
  name: 'isLocked',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const bandMarket_isOperator = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'isOperator',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const bandMarket_liquidate = {
  type: 'function',
  inputs: [
    { name: 'user', internalType: 'address', type: 'address' },
    { name: 'fraction', internalType: 'uint256', type: 'uint256' },
    { name: 'minX', internalType: 'uint256', type: 'uint256' },
    { name: 'cb', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'liquidate',
  outputs: [
    { name: 'xOut', internalType: 'uint256', type: 'uint256' },
    { name: 'yOut', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_loans = {
  type: 'function',
  inputs: [{ name: 'i', internalType: 'uint256', type: 'uint256' }],
  name: 'loans',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const bandMarket_nLoans = {
  type: 'function',
  inputs: [],
  name: 'nLoans',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_oraclePrice = {
  type: 'function',
  inputs: [],
  name: 'oraclePrice',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_p = {
  type: 'function',
  inputs: [],
  name: 'p',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_pCurrent = {
  type: 'function',
  inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
  name: 'pCurrent',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_pUp = {
  type: 'function',
  inputs: [{ name: 'n', internalType: 'int24', type: 'int24' }],
  name: 'pUp',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_pendingAdminFees = {
  type: 'function',
  inputs: [],
  name: 'pendingAdminFees',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_permitOperator = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'allowed', internalType: 'bool', type: 'bool' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permitOperator',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_position = {
  type: 'function',
  inputs: [{ name: 'user', internalType: 'address', type: 'address' }],
  name: 'position',
  outputs: [
    {
      name: '',
      internalType: 'struct IBandMarketTypes.Position',
      type: 'tuple',
      components: [
        { name: 'n1', internalType: 'int24', type: 'int24' },
        { name: 'n2', internalType: 'int24', type: 'int24' },
        { name: 'debt', internalType: 'uint256', type: 'uint256' },
        { name: 'collateral', internalType: 'uint256', type: 'uint256' },
        { name: 'borrowed', internalType: 'uint256', type: 'uint256' },
        { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
        { name: 'softLiquidation', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_quoteExactIn = {
  type: 'function',
  inputs: [
    { name: 'pump', internalType: 'bool', type: 'bool' },
    { name: 'amountIn', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'quoteExactIn',
  outputs: [
    { name: 'paid', internalType: 'uint256', type: 'uint256' },
    { name: 'received', internalType: 'uint256', type: 'uint256' },
    { name: 'newActive', internalType: 'int24', type: 'int24' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_quoteExactOut = {
  type: 'function',
  inputs: [
    { name: 'pump', internalType: 'bool', type: 'bool' },
    { name: 'amountOut', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'quoteExactOut',
  outputs: [
    { name: 'paid', internalType: 'uint256', type: 'uint256' },
    { name: 'received', internalType: 'uint256', type: 'uint256' },
    { name: 'newActive', internalType: 'int24', type: 'int24' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_rateMul = {
  type: 'function',
  inputs: [],
  name: 'rateMul',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_removeCollateral = {
  type: 'function',
  inputs: [
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'onBehalf', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'removeCollateral',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_repay = {
  type: 'function',
  inputs: [
    {
      name: 'params',
      internalType: 'struct IBandMarketTypes.RepayParams',
      type: 'tuple',
      components: [
        { name: 'amount', internalType: 'uint256', type: 'uint256' },
        { name: 'onBehalf', internalType: 'address', type: 'address' },
        { name: 'maxActiveBand', internalType: 'int24', type: 'int24' },
        { name: 'cb', internalType: 'address', type: 'address' },
        { name: 'data', internalType: 'bytes', type: 'bytes' },
        { name: 'shrink', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  name: 'repay',
  outputs: [{ name: 'left', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_repayBadDebt = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'repayBadDebt',
  outputs: [{ name: 'paid', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_saveRate = {
  type: 'function',
  inputs: [],
  name: 'saveRate',
  outputs: [{ name: 'rate', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setAdminFee = {
  type: 'function',
  inputs: [{ name: 'adminFee', internalType: 'uint64', type: 'uint64' }],
  name: 'setAdminFee',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setAdminShare = {
  type: 'function',
  inputs: [{ name: 'adminShare', internalType: 'uint64', type: 'uint64' }],
  name: 'setAdminShare',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setCaps = {
  type: 'function',
  inputs: [
    { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
    { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
  ],
  name: 'setCaps',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setDiscounts = {
  type: 'function',
  inputs: [
    { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
    { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setDiscounts',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setEntryPaused = {
  type: 'function',
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8' },
    { name: 'isPaused', internalType: 'bool', type: 'bool' },
  ],
  name: 'setEntryPaused',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setExtraHealth = {
  type: 'function',
  inputs: [{ name: 'extraHealth', internalType: 'uint64', type: 'uint64' }],
  name: 'setExtraHealth',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setFee = {
  type: 'function',
  inputs: [{ name: 'fee', internalType: 'uint64', type: 'uint64' }],
  name: 'setFee',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setMaxPriceAge = {
  type: 'function',
  inputs: [{ name: 'maxPriceAge', internalType: 'uint24', type: 'uint24' }],
  name: 'setMaxPriceAge',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setOracle = {
  type: 'function',
  inputs: [{ name: 'oracle', internalType: 'address', type: 'address' }],
  name: 'setOracle',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_setPolicy = {
  type: 'function',
  inputs: [{ name: 'policy', internalType: 'address', type: 'address' }],
  name: 'setPolicy',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_settings = {
  type: 'function',
  inputs: [],
  name: 'settings',
  outputs: [
    { name: 'fee', internalType: 'uint256', type: 'uint256' },
    { name: 'adminFee', internalType: 'uint256', type: 'uint256' },
    { name: 'loanDiscount', internalType: 'uint256', type: 'uint256' },
    { name: 'liqDiscount', internalType: 'uint256', type: 'uint256' },
    { name: 'ceiling', internalType: 'uint256', type: 'uint256' },
    { name: 'minDebt', internalType: 'uint256', type: 'uint256' },
    { name: 'adminShare', internalType: 'uint256', type: 'uint256' },
    { name: 'maxPriceAge', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_sources = {
  type: 'function',
  inputs: [],
  name: 'sources',
  outputs: [
    { name: 'oracle', internalType: 'address', type: 'address' },
    { name: 'policy', internalType: 'address', type: 'address' },
  ],
  stateMutability: 'view',
} as const

export const bandMarket_swapExactIn5 = {
  type: 'function',
  inputs: [
    { name: 'pump', internalType: 'bool', type: 'bool' },
    { name: 'amountIn', internalType: 'uint256', type: 'uint256' },
    { name: 'minOut', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'swapExactIn',
  outputs: [
    { name: 'paid', internalType: 'uint256', type: 'uint256' },
    { name: 'received', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_swapExactIn4 = {
  type: 'function',
  inputs: [
    { name: 'pump', internalType: 'bool', type: 'bool' },
    { name: 'amountIn', internalType: 'uint256', type: 'uint256' },
    { name: 'minOut', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'swapExactIn',
  outputs: [
    { name: 'paid', internalType: 'uint256', type: 'uint256' },
    { name: 'received', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_swapExactOut5 = {
  type: 'function',
  inputs: [
    { name: 'pump', internalType: 'bool', type: 'bool' },
    { name: 'amountOut', internalType: 'uint256', type: 'uint256' },
    { name: 'maxIn', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'swapExactOut',
  outputs: [
    { name: 'paid', internalType: 'uint256', type: 'uint256' },
    { name: 'received', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_swapExactOut4 = {
  type: 'function',
  inputs: [
    { name: 'pump', internalType: 'bool', type: 'bool' },
    { name: 'amountOut', internalType: 'uint256', type: 'uint256' },
    { name: 'maxIn', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'swapExactOut',
  outputs: [
    { name: 'paid', internalType: 'uint256', type: 'uint256' },
    { name: 'received', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const bandMarket_totalDebt = {
  type: 'function',
  inputs: [],
  name: 'totalDebt',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const bandMarket_BadDebtCovered = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    { name: 'debt', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'paid', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'missing',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'receiver',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'BadDebtCovered',
} as const

export const bandMarket_BadDebtRepaid = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'left', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'BadDebtRepaid',
} as const

export const bandMarket_Borrowed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'collateral',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'debt', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'Borrowed',
} as const

export const bandMarket_CollateralAdded = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'CollateralAdded',
} as const

export const bandMarket_CollateralRemoved = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'CollateralRemoved',
} as const

export const bandMarket_ExtraHealthSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'extraHealth',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ExtraHealthSet',
} as const

export const bandMarket_FeesCollected = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'receiver',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'interest',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'borrowed',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'collateral',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'FeesCollected',
} as const

export const bandMarket_Liquidated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'liquidator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'debt', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'x', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'y', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'fraction',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Liquidated',
} as const

export const bandMarket_LoanCreated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'collateral',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'debt', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'n1', internalType: 'int24', type: 'int24', indexed: false },
    { name: 'n2', internalType: 'int24', type: 'int24', indexed: false },
  ],
  name: 'LoanCreated',
} as const

export const bandMarket_OperatorSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'allowed', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'OperatorSet',
} as const

export const bandMarket_ParameterSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
    { name: 'value', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'ParameterSet',
} as const

export const bandMarket_PositionState = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'collateral',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'borrowed',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'debt', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'n1', internalType: 'int24', type: 'int24', indexed: false },
    { name: 'n2', internalType: 'int24', type: 'int24', indexed: false },
    {
      name: 'liqDiscount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'PositionState',
} as const

export const bandMarket_RateSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'rate', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'rateMul',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'RateSet',
} as const

export const bandMarket_Repaid = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'user', internalType: 'address', type: 'address', indexed: true },
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'debt', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'x', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'y', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'Repaid',
} as const

export const bandMarket_Swap = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'buyer', internalType: 'address', type: 'address', indexed: true },
    { name: 'pump', internalType: 'bool', type: 'bool', indexed: false },
    {
      name: 'amountIn',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'amountOut',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'activeBefore',
      internalType: 'int24',
      type: 'int24',
      indexed: false,
    },
    {
      name: 'activeAfter',
      internalType: 'int24',
      type: 'int24',
      indexed: false,
    },
    {
      name: 'oraclePrice',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'fee', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'Swap',
} as const

export const chainlinkOracle_MAX_FEED_DECIMALS = {
  type: 'function',
  inputs: [],
  name: 'MAX_FEED_DECIMALS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const chainlinkOracle_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const chainlinkOracle_feedOf = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'feedOf',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const chainlinkOracle_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const chainlinkOracle_price = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'price',
  outputs: [
    { name: 'priceWad', internalType: 'uint256', type: 'uint256' },
    { name: 'updatedAt', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const chainlinkOracle_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const chainlinkOracle_setFeed = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'feed', internalType: 'address', type: 'address' },
  ],
  name: 'setFeed',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const chainlinkOracle_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const chainlinkOracle_FeedSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    { name: 'feed', internalType: 'address', type: 'address', indexed: true },
  ],
  name: 'FeedSet',
} as const

export const constantPolicy_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const constantPolicy_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const constantPolicy_rate = {
  type: 'function',
  inputs: [{ name: '', internalType: 'address', type: 'address' }],
  name: 'rate',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const constantPolicy_rateWrite = {
  type: 'function',
  inputs: [{ name: '', internalType: 'address', type: 'address' }],
  name: 'rateWrite',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const constantPolicy_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const constantPolicy_setRate = {
  type: 'function',
  inputs: [{ name: 'ratePerSecond', internalType: 'uint256', type: 'uint256' }],
  name: 'setRate',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const constantPolicy_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const constantPolicy_PolicyRateSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'ratePerSecond',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'PolicyRateSet',
} as const

export const create3Factory_addressOf = {
  type: 'function',
  inputs: [
    { name: 'deployer', internalType: 'address', type: 'address' },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'addressOf',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const create3Factory_deploy = {
  type: 'function',
  inputs: [
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    { name: 'creationCode', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'deploy',
  outputs: [{ name: 'deployed', internalType: 'address', type: 'address' }],
  stateMutability: 'payable',
} as const

export const create3Factory_ContractDeployed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'deployer',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32', indexed: true },
    {
      name: 'deployed',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'ContractDeployed',
} as const

export const devnetToken_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const devnetToken_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetToken_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const devnetToken_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetToken_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const devnetToken_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const devnetToken_mint = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'mint',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const devnetToken_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetToken_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const devnetToken_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetToken_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const devnetToken_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const devnetToken_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const devnetToken_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const devnetWeth_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const devnetWeth_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetWeth_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const devnetWeth_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetWeth_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const devnetWeth_deposit = {
  type: 'function',
  inputs: [],
  name: 'deposit',
  outputs: [],
  stateMutability: 'payable',
} as const

export const devnetWeth_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const devnetWeth_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetWeth_permit = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const devnetWeth_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const devnetWeth_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const devnetWeth_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const devnetWeth_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const devnetWeth_withdraw = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'withdraw',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const devnetWeth_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const devnetWeth_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const disputeResolution_bondCredits = {
  type: 'function',
  inputs: [
    { name: 'party', internalType: 'address', type: 'address' },
    { name: 'token', internalType: 'address', type: 'address' },
  ],
  name: 'bondCredits',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const disputeResolution_challenge = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
    { name: 'evidence', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'challenge',
  outputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const disputeResolution_challengeCount = {
  type: 'function',
  inputs: [],
  name: 'challengeCount',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const disputeResolution_challengeOf = {
  type: 'function',
  inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  name: 'challengeOf',
  outputs: [
    {
      name: '',
      internalType: 'struct IDisputeResolution.Challenge',
      type: 'tuple',
      components: [
        {
          name: 'status',
          internalType: 'enum IDisputeResolution.ChallengeStatus',
          type: 'uint8',
        },
        { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
        { name: 'hasCase', internalType: 'bool', type: 'bool' },
        { name: 'respondBy', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
        { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const disputeResolution_claimBondCredit = {
  type: 'function',
  inputs: [
    { name: 'token', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'claimBondCredit',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const disputeResolution_faultIdOf = {
  type: 'function',
  inputs: [
    { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'faultIdOf',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'pure',
} as const

export const disputeResolution_isPunished = {
  type: 'function',
  inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
  name: 'isPunished',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const disputeResolution_openChallengeOf = {
  type: 'function',
  inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
  name: 'openChallengeOf',
  outputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const disputeResolution_resolveChallenge = {
  type: 'function',
  inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  name: 'resolveChallenge',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const disputeResolution_respond = {
  type: 'function',
  inputs: [
    { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
    { name: 'proof', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'respond',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const disputeResolution_retryFreeze = {
  type: 'function',
  inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  name: 'retryFreeze',
  outputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const disputeResolution_BondCreditClaimed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'party', internalType: 'address', type: 'address', indexed: true },
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: false },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'BondCreditClaimed',
} as const

export const disputeResolution_BondCredited = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'party', internalType: 'address', type: 'address', indexed: true },
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'BondCredited',
} as const

export const disputeResolution_ChallengeFailed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'subject',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
  ],
  name: 'ChallengeFailed',
} as const

export const disputeResolution_ChallengeOpened = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'subject',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
    {
      name: 'respondBy',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ChallengeOpened',
} as const

export const disputeResolution_ChallengeSucceeded = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'subject',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
  ],
  name: 'ChallengeSucceeded',
} as const

export const disputeResolution_FaultCaseOpened = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
  ],
  name: 'FaultCaseOpened',
} as const

export const disputeResolution_FreezeDeferred = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'reason', internalType: 'bytes', type: 'bytes', indexed: false },
  ],
  name: 'FreezeDeferred',
} as const

export const emaOracle_MAX_AVERAGING_SECONDS = {
  type: 'function',
  inputs: [],
  name: 'MAX_AVERAGING_SECONDS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const emaOracle_averagingSeconds = {
  type: 'function',
  inputs: [],
  name: 'averagingSeconds',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const emaOracle_inner = {
  type: 'function',
  inputs: [],
  name: 'inner',
  outputs: [{ name: '', internalType: 'contract IPriceOracle', type: 'address' }],
  stateMutability: 'view',
} as const

export const emaOracle_poke = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'poke',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const emaOracle_pokesInner = {
  type: 'function',
  inputs: [],
  name: 'pokesInner',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const emaOracle_price = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'price',
  outputs: [
    { name: 'priceWad', internalType: 'uint256', type: 'uint256' },
    { name: 'updatedAt', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const emaOracle_AverageWritten = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'priceWad',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'AverageWritten',
} as const

export const feeSplitter_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const feeSplitter_distribute1 = {
  type: 'function',
  inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
  name: 'distribute',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const feeSplitter_distribute0 = {
  type: 'function',
  inputs: [],
  name: 'distribute',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const feeSplitter_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const feeSplitter_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const feeSplitter_setTargets = {
  type: 'function',
  inputs: [
    { name: 'savings', internalType: 'address', type: 'address' },
    { name: 'insurance', internalType: 'address', type: 'address' },
    { name: 'treasury', internalType: 'address', type: 'address' },
  ],
  name: 'setTargets',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const feeSplitter_setWeights = {
  type: 'function',
  inputs: [
    { name: 'savingsBps', internalType: 'uint256', type: 'uint256' },
    { name: 'insuranceBps', internalType: 'uint256', type: 'uint256' },
    { name: 'treasuryBps', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setWeights',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const feeSplitter_stablecoin = {
  type: 'function',
  inputs: [],
  name: 'stablecoin',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const feeSplitter_targets = {
  type: 'function',
  inputs: [],
  name: 'targets',
  outputs: [
    { name: 'savings', internalType: 'address', type: 'address' },
    { name: 'insurance', internalType: 'address', type: 'address' },
    { name: 'treasury', internalType: 'address', type: 'address' },
  ],
  stateMutability: 'view',
} as const

export const feeSplitter_weights = {
  type: 'function',
  inputs: [],
  name: 'weights',
  outputs: [
    { name: 'savingsBps', internalType: 'uint256', type: 'uint256' },
    { name: 'insuranceBps', internalType: 'uint256', type: 'uint256' },
    { name: 'treasuryBps', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const feeSplitter_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const feeSplitter_FeesDistributed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'toSavings',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'toInsurance',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'toTreasury',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'FeesDistributed',
} as const

export const feeSplitter_TargetsSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'savings',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
    {
      name: 'insurance',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
    {
      name: 'treasury',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'TargetsSet',
} as const

export const feeSplitter_TokenDistributed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'TokenDistributed',
} as const

export const feeSplitter_WeightsSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'savingsBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'insuranceBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'treasuryBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'WeightsSet',
} as const

export const hashAttestationDispute_avsRegistry = {
  type: 'function',
  inputs: [],
  name: 'avsRegistry',
  outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_bondCredits = {
  type: 'function',
  inputs: [
    { name: 'party', internalType: 'address', type: 'address' },
    { name: 'token', internalType: 'address', type: 'address' },
  ],
  name: 'bondCredits',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_challenge = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
    { name: 'evidence', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'challenge',
  outputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationDispute_challengeCount = {
  type: 'function',
  inputs: [],
  name: 'challengeCount',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_challengeOf = {
  type: 'function',
  inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  name: 'challengeOf',
  outputs: [
    {
      name: '',
      internalType: 'struct IDisputeResolution.Challenge',
      type: 'tuple',
      components: [
        {
          name: 'status',
          internalType: 'enum IDisputeResolution.ChallengeStatus',
          type: 'uint8',
        },
        { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
        { name: 'hasCase', internalType: 'bool', type: 'bool' },
        { name: 'respondBy', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'bondToken', internalType: 'address', type: 'address' },
        { name: 'bond', internalType: 'uint128', type: 'uint128' },
        { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
        { name: 'caseId', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_claimBondCredit = {
  type: 'function',
  inputs: [
    { name: 'token', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'claimBondCredit',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationDispute_faultIdOf = {
  type: 'function',
  inputs: [
    { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'subject', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'faultIdOf',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'pure',
} as const

export const hashAttestationDispute_isPunished = {
  type: 'function',
  inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
  name: 'isPunished',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_openChallengeOf = {
  type: 'function',
  inputs: [{ name: 'faultId', internalType: 'bytes32', type: 'bytes32' }],
  name: 'openChallengeOf',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_resolveChallenge = {
  type: 'function',
  inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  name: 'resolveChallenge',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationDispute_respond = {
  type: 'function',
  inputs: [
    { name: 'challengeId', internalType: 'uint256', type: 'uint256' },
    { name: 'proof', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'respond',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationDispute_retryFreeze = {
  type: 'function',
  inputs: [{ name: 'challengeId', internalType: 'uint256', type: 'uint256' }],
  name: 'retryFreeze',
  outputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationDispute_serviceManager = {
  type: 'function',
  inputs: [],
  name: 'serviceManager',
  outputs: [{ name: '', internalType: 'contract IServiceManagerBase', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_slasher = {
  type: 'function',
  inputs: [],
  name: 'slasher',
  outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationDispute_BondCreditClaimed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'party', internalType: 'address', type: 'address', indexed: true },
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: false },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'BondCreditClaimed',
} as const

export const hashAttestationDispute_BondCredited = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'party', internalType: 'address', type: 'address', indexed: true },
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'BondCredited',
} as const

export const hashAttestationDispute_ChallengeFailed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'subject',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
  ],
  name: 'ChallengeFailed',
} as const

export const hashAttestationDispute_ChallengeOpened = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'subject',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
    {
      name: 'respondBy',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ChallengeOpened',
} as const

export const hashAttestationDispute_ChallengeSucceeded = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'subject',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
  ],
  name: 'ChallengeSucceeded',
} as const

export const hashAttestationDispute_FaultCaseOpened = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
  ],
  name: 'FaultCaseOpened',
} as const

export const hashAttestationDispute_FreezeDeferred = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'challengeId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'reason', internalType: 'bytes', type: 'bytes', indexed: false },
  ],
  name: 'FreezeDeferred',
} as const

export const hashAttestationServiceManager_ANSWER_WINDOW = {
  type: 'function',
  inputs: [],
  name: 'ANSWER_WINDOW',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_EQUIVOCATION = {
  type: 'function',
  inputs: [],
  name: 'EQUIVOCATION',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_MAX_INPUT_LENGTH = {
  type: 'function',
  inputs: [],
  name: 'MAX_INPUT_LENGTH',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_MAX_OPERATORS = {
  type: 'function',
  inputs: [],
  name: 'MAX_OPERATORS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_MAX_ROUNDS = {
  type: 'function',
  inputs: [],
  name: 'MAX_ROUNDS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_WITHHELD = {
  type: 'function',
  inputs: [],
  name: 'WITHHELD',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_WRONG_RESULT = {
  type: 'function',
  inputs: [],
  name: 'WRONG_RESULT',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_answerWindow = {
  type: 'function',
  inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
  name: 'answerWindow',
  outputs: [
    { name: 'from', internalType: 'uint256', type: 'uint256' },
    { name: 'until', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_avsRegistry = {
  type: 'function',
  inputs: [],
  name: 'avsRegistry',
  outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_disputeResolution = {
  type: 'function',
  inputs: [],
  name: 'disputeResolution',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_eip712Domain = {
  type: 'function',
  inputs: [],
  name: 'eip712Domain',
  outputs: [
    { name: 'fields', internalType: 'bytes1', type: 'bytes1' },
    { name: 'name', internalType: 'string', type: 'string' },
    { name: 'version', internalType: 'string', type: 'string' },
    { name: 'chainId', internalType: 'uint256', type: 'uint256' },
    { name: 'verifyingContract', internalType: 'address', type: 'address' },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    { name: 'extensions', internalType: 'uint256[]', type: 'uint256[]' },
  ],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_expectedResult = {
  type: 'function',
  inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
  name: 'expectedResult',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_freezeOperator = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
    { name: 'challenger', internalType: 'address', type: 'address' },
  ],
  name: 'freezeOperator',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationServiceManager_fulfil = {
  type: 'function',
  inputs: [
    { name: 'taskId', internalType: 'uint256', type: 'uint256' },
    { name: 'result', internalType: 'bytes32', type: 'bytes32' },
    {
      name: 'attestations',
      internalType: 'struct IHashAttestation.SignedAttestation[]',
      type: 'tuple[]',
      components: [
        { name: 'signer', internalType: 'address', type: 'address' },
        { name: 'timestamp', internalType: 'uint64', type: 'uint64' },
        { name: 'signature', internalType: 'bytes', type: 'bytes' },
      ],
    },
  ],
  name: 'fulfil',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationServiceManager_isAttestedBy = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'taskId', internalType: 'uint256', type: 'uint256' },
    { name: 'result', internalType: 'bytes32', type: 'bytes32' },
    { name: 'timestamp', internalType: 'uint64', type: 'uint64' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'isAttestedBy',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_isServing = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'isServing',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_onOperatorDeregistered = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'onOperatorDeregistered',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationServiceManager_onOperatorRegistered = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'onOperatorRegistered',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationServiceManager_operators = {
  type: 'function',
  inputs: [],
  name: 'operators',
  outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_owner = {
  type: 'function',
  inputs: [],
  name: 'owner',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_requestAttestation = {
  type: 'function',
  inputs: [
    { name: 'input', internalType: 'bytes', type: 'bytes' },
    { name: 'rounds', internalType: 'uint16', type: 'uint16' },
  ],
  name: 'requestAttestation',
  outputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationServiceManager_setMetadataURI = {
  type: 'function',
  inputs: [{ name: 'uri', internalType: 'string', type: 'string' }],
  name: 'setMetadataURI',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const hashAttestationServiceManager_slashSchedule = {
  type: 'function',
  inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
  name: 'slashSchedule',
  outputs: [
    {
      name: 'items',
      internalType: 'struct ISlasher.SlashItem[]',
      type: 'tuple[]',
      components: [
        { name: 'asset', internalType: 'address', type: 'address' },
        { name: 'wad', internalType: 'uint64', type: 'uint64' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_slasher = {
  type: 'function',
  inputs: [],
  name: 'slasher',
  outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_stakeToken = {
  type: 'function',
  inputs: [],
  name: 'stakeToken',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_task = {
  type: 'function',
  inputs: [{ name: 'taskId', internalType: 'uint256', type: 'uint256' }],
  name: 'task',
  outputs: [
    {
      name: '',
      internalType: 'struct IHashAttestation.Task',
      type: 'tuple',
      components: [
        { name: 'client', internalType: 'address', type: 'address' },
        { name: 'requestedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'rounds', internalType: 'uint16', type: 'uint16' },
        { name: 'isFulfilled', internalType: 'bool', type: 'bool' },
        { name: 'inputHash', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_taskCount = {
  type: 'function',
  inputs: [],
  name: 'taskCount',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_totalSlashableStake = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'totalSlashableStake',
  outputs: [{ name: 'total', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_wasServing = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'time', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'wasServing',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const hashAttestationServiceManager_MetadataUriSet = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'uri', internalType: 'string', type: 'string', indexed: false }],
  name: 'MetadataUriSet',
} as const

export const hashAttestationServiceManager_OperatorJoined = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'OperatorJoined',
} as const

export const hashAttestationServiceManager_OperatorLeft = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'OperatorLeft',
} as const

export const hashAttestationServiceManager_TaskFulfilled = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'taskId', internalType: 'uint256', type: 'uint256', indexed: true },
    {
      name: 'result',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
    {
      name: 'signedStake',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'totalStake',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'TaskFulfilled',
} as const

export const hashAttestationServiceManager_TaskRequested = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'taskId', internalType: 'uint256', type: 'uint256', indexed: true },
    { name: 'client', internalType: 'address', type: 'address', indexed: true },
    { name: 'input', internalType: 'bytes', type: 'bytes', indexed: false },
    { name: 'rounds', internalType: 'uint16', type: 'uint16', indexed: false },
    {
      name: 'answerUntil',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'TaskRequested',
} as const

export const lendVault_DEPOSIT_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'DEPOSIT_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const lendVault_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const lendVault_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_asset = {
  type: 'function',
  inputs: [],
  name: 'asset',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const lendVault_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const lendVault_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_bindMarket = {
  type: 'function',
  inputs: [{ name: 'market_', internalType: 'address', type: 'address' }],
  name: 'bindMarket',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_borrowApr = {
  type: 'function',
  inputs: [],
  name: 'borrowApr',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_convertToAssets = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToAssets',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_convertToShares = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToShares',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const lendVault_deposit = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'deposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_depositCap = {
  type: 'function',
  inputs: [],
  name: 'depositCap',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_idle = {
  type: 'function',
  inputs: [],
  name: 'idle',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const lendVault_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const lendVault_lend = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'lend',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_lendApr = {
  type: 'function',
  inputs: [],
  name: 'lendApr',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_market = {
  type: 'function',
  inputs: [],
  name: 'market',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const lendVault_marketFactory = {
  type: 'function',
  inputs: [],
  name: 'marketFactory',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const lendVault_maxDeposit = {
  type: 'function',
  inputs: [{ name: '', internalType: 'address', type: 'address' }],
  name: 'maxDeposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_maxMint = {
  type: 'function',
  inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
  name: 'maxMint',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_maxRedeem = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'maxRedeem',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_maxWithdraw = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'maxWithdraw',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_mint = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'mint',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const lendVault_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_payFees = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'payFees',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_previewDeposit = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewDeposit',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_previewMint = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewMint',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_previewRedeem = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewRedeem',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_previewWithdraw = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewWithdraw',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_redeem = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'redeem',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_setDepositCap = {
  type: 'function',
  inputs: [{ name: 'cap', internalType: 'uint256', type: 'uint256' }],
  name: 'setDepositCap',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const lendVault_totalAssets = {
  type: 'function',
  inputs: [],
  name: 'totalAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const lendVault_utilisation = {
  type: 'function',
  inputs: [],
  name: 'utilisation',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const lendVault_withdraw = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'withdraw',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const lendVault_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const lendVault_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const lendVault_Deposit = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Deposit',
} as const

export const lendVault_DepositCapSet = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false }],
  name: 'DepositCapSet',
} as const

export const lendVault_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const lendVault_LendFeesPaid = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'LendFeesPaid',
} as const

export const lendVault_Lent = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Lent',
} as const

export const lendVault_MarketBound = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'market', internalType: 'address', type: 'address', indexed: true }],
  name: 'MarketBound',
} as const

export const lendVault_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const lendVault_Withdraw = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Withdraw',
} as const

export const liquidRestakingVault_DEPOSIT_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'DEPOSIT_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_FORCE_DELAY = {
  type: 'function',
  inputs: [],
  name: 'FORCE_DELAY',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_MAX_OPEN_CLAIMS = {
  type: 'function',
  inputs: [],
  name: 'MAX_OPEN_CLAIMS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_MAX_SERVICES = {
  type: 'function',
  inputs: [],
  name: 'MAX_SERVICES',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_MAX_VAULT_OPERATORS = {
  type: 'function',
  inputs: [],
  name: 'MAX_VAULT_OPERATORS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_allocate = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'allocate',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_asset = {
  type: 'function',
  inputs: [],
  name: 'asset',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_availableIdle = {
  type: 'function',
  inputs: [],
  name: 'availableIdle',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_batch = {
  type: 'function',
  inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
  name: 'batch',
  outputs: [
    {
      name: '',
      internalType: 'struct ILiquidRestakingVault.Batch',
      type: 'tuple',
      components: [
        { name: 'shares', internalType: 'uint128', type: 'uint128' },
        { name: 'assets', internalType: 'uint128', type: 'uint128' },
        { name: 'isSettled', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_cancelRedeem = {
  type: 'function',
  inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
  name: 'cancelRedeem',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_caps = {
  type: 'function',
  inputs: [],
  name: 'caps',
  outputs: [
    { name: 'maxOperatorBps', internalType: 'uint256', type: 'uint256' },
    { name: 'maxAvsBps', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_claimableRedeemRequest = {
  type: 'function',
  inputs: [
    { name: 'requestId', internalType: 'uint256', type: 'uint256' },
    { name: 'controller', internalType: 'address', type: 'address' },
  ],
  name: 'claimableRedeemRequest',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_completeUnstake = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'completeUnstake',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_convertToAssets = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToAssets',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_convertToShares = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToShares',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_currentEpoch = {
  type: 'function',
  inputs: [],
  name: 'currentEpoch',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_deallocate = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'deallocate',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_deposit = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'deposit',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_epochLength = {
  type: 'function',
  inputs: [],
  name: 'epochLength',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_forceUnstake = {
  type: 'function',
  inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
  name: 'forceUnstake',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_freeIdle = {
  type: 'function',
  inputs: [],
  name: 'freeIdle',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_genesis = {
  type: 'function',
  inputs: [],
  name: 'genesis',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_guard = {
  type: 'function',
  inputs: [],
  name: 'guard',
  outputs: [{ name: '', internalType: 'contract IConcentrationGuard', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_hasOpenCase = {
  type: 'function',
  inputs: [],
  name: 'hasOpenCase',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_instantRedeem = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'minAssets', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'instantRedeem',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_isOperator = {
  type: 'function',
  inputs: [
    { name: 'controller', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'isOperator',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_maxDeposit = {
  type: 'function',
  inputs: [{ name: '', internalType: 'address', type: 'address' }],
  name: 'maxDeposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_maxMint = {
  type: 'function',
  inputs: [{ name: '', internalType: 'address', type: 'address' }],
  name: 'maxMint',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_maxRedeem = {
  type: 'function',
  inputs: [{ name: 'controller', internalType: 'address', type: 'address' }],
  name: 'maxRedeem',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_maxWithdraw = {
  type: 'function',
  inputs: [{ name: 'controller', internalType: 'address', type: 'address' }],
  name: 'maxWithdraw',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_mint = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'mint',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_nextBatch = {
  type: 'function',
  inputs: [],
  name: 'nextBatch',
  outputs: [
    { name: 'exists', internalType: 'bool', type: 'bool' },
    { name: 'batchId', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_openClaims = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'openClaims',
  outputs: [
    {
      name: '',
      internalType: 'struct IRestakingPortfolio.OpenClaim[]',
      type: 'tuple[]',
      components: [
        { name: 'epoch', internalType: 'uint32', type: 'uint32' },
        { name: 'generation', internalType: 'uint32', type: 'uint32' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_pendingRedeemRequest = {
  type: 'function',
  inputs: [
    { name: 'requestId', internalType: 'uint256', type: 'uint256' },
    { name: 'controller', internalType: 'address', type: 'address' },
  ],
  name: 'pendingRedeemRequest',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_previewDeposit = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewDeposit',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_previewInstantRedeem = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewInstantRedeem',
  outputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'fee', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_previewMint = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewMint',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_previewRedeem = {
  type: 'function',
  inputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  name: 'previewRedeem',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'pure',
} as const

export const liquidRestakingVault_previewWithdraw = {
  type: 'function',
  inputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  name: 'previewWithdraw',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'pure',
} as const

export const liquidRestakingVault_redeem = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'controller', internalType: 'address', type: 'address' },
  ],
  name: 'redeem',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_requestRedeem = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'controller', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'requestRedeem',
  outputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_reservedAssets = {
  type: 'function',
  inputs: [],
  name: 'reservedAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_setCaps = {
  type: 'function',
  inputs: [
    { name: 'maxOperatorBps', internalType: 'uint256', type: 'uint256' },
    { name: 'maxAvsBps', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setCaps',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_setOperator = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'approved', internalType: 'bool', type: 'bool' },
  ],
  name: 'setOperator',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_setTarget = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'weightBps', internalType: 'uint256', type: 'uint256' },
    { name: 'avss', internalType: 'address[]', type: 'address[]' },
  ],
  name: 'setTarget',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_setVaultFees = {
  type: 'function',
  inputs: [
    { name: 'performanceFeeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'instantFeeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'instantTargetBps', internalType: 'uint256', type: 'uint256' },
    { name: 'feeReceiver', internalType: 'address', type: 'address' },
  ],
  name: 'setVaultFees',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_settleBatch = {
  type: 'function',
  inputs: [{ name: 'batchId', internalType: 'uint256', type: 'uint256' }],
  name: 'settleBatch',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_share = {
  type: 'function',
  inputs: [],
  name: 'share',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_slasher = {
  type: 'function',
  inputs: [],
  name: 'slasher',
  outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_supportsInterface = {
  type: 'function',
  inputs: [{ name: 'interfaceId', internalType: 'bytes4', type: 'bytes4' }],
  name: 'supportsInterface',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'pure',
} as const

export const liquidRestakingVault_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_target = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'target',
  outputs: [
    { name: 'weightBps', internalType: 'uint256', type: 'uint256' },
    { name: 'avss', internalType: 'address[]', type: 'address[]' },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_tokenPool = {
  type: 'function',
  inputs: [],
  name: 'tokenPool',
  outputs: [{ name: '', internalType: 'contract ITokenPool', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_totalAssets = {
  type: 'function',
  inputs: [],
  name: 'totalAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_valueAt = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'valueAt',
  outputs: [
    { name: 'staked', internalType: 'uint256', type: 'uint256' },
    { name: 'queued', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_vaultFees = {
  type: 'function',
  inputs: [],
  name: 'vaultFees',
  outputs: [
    { name: 'performanceFeeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'instantFeeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'instantTargetBps', internalType: 'uint256', type: 'uint256' },
    { name: 'feeReceiver', internalType: 'address', type: 'address' },
    { name: 'highWaterMark', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_vaultOperators = {
  type: 'function',
  inputs: [],
  name: 'vaultOperators',
  outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
  stateMutability: 'view',
} as const

export const liquidRestakingVault_withdraw = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'controller', internalType: 'address', type: 'address' },
  ],
  name: 'withdraw',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidRestakingVault_Allocated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Allocated',
} as const

export const liquidRestakingVault_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const liquidRestakingVault_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const liquidRestakingVault_BatchSettled = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'batchId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'isForced', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'BatchSettled',
} as const

export const liquidRestakingVault_CapsSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'maxOperatorBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'maxAvsBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'CapsSet',
} as const

export const liquidRestakingVault_Deposit = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Deposit',
} as const

export const liquidRestakingVault_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const liquidRestakingVault_InstantlyRedeemed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'fee', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'InstantlyRedeemed',
} as const

export const liquidRestakingVault_OperatorSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'controller',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'approved', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'OperatorSet',
} as const

export const liquidRestakingVault_PerformanceFeeMinted = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'receiver',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'highWaterMark',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'PerformanceFeeMinted',
} as const

export const liquidRestakingVault_RedeemCancelled = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'batchId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'controller',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'RedeemCancelled',
} as const

export const liquidRestakingVault_RedeemRequest = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'controller',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'requestId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'sender',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'RedeemRequest',
} as const

export const liquidRestakingVault_TargetSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'weightBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'avss',
      internalType: 'address[]',
      type: 'address[]',
      indexed: false,
    },
  ],
  name: 'TargetSet',
} as const

export const liquidRestakingVault_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const liquidRestakingVault_UnstakeCompleted = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'epoch', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'generation',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'UnstakeCompleted',
} as const

export const liquidRestakingVault_UnstakeForced = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'batchId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'caller', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'UnstakeForced',
} as const

export const liquidRestakingVault_UnstakeQueued = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'caller', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'epoch', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'UnstakeQueued',
} as const

export const liquidRestakingVault_VaultFeesSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'performanceFeeBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'instantFeeBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'instantTargetBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'feeReceiver',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'VaultFeesSet',
} as const

export const liquidRestakingVault_Withdraw = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Withdraw',
} as const

export const liquidStakingToken_DEAD_SHARES = {
  type: 'function',
  inputs: [],
  name: 'DEAD_SHARES',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_MAX_REPORT_WAIT = {
  type: 'function',
  inputs: [],
  name: 'MAX_REPORT_WAIT',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_REPORT_INTERVAL = {
  type: 'function',
  inputs: [],
  name: 'REPORT_INTERVAL',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_SUBMIT_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'SUBMIT_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_balanceOf = {
  type: 'function',
  inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_bufferedEther = {
  type: 'function',
  inputs: [],
  name: 'bufferedEther',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_claimWithdrawal = {
  type: 'function',
  inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
  name: 'claimWithdrawal',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_etherForShares = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'etherForShares',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_finalize = {
  type: 'function',
  inputs: [{ name: 'uptoId', internalType: 'uint256', type: 'uint256' }],
  name: 'finalize',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_reportParameters = {
  type: 'function',
  inputs: [],
  name: 'reportParameters',
  outputs: [
    { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'maxGainBps', internalType: 'uint256', type: 'uint256' },
    { name: 'maxLossBps', internalType: 'uint256', type: 'uint256' },
    { name: 'reportedAt', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidStakingToken_reportRewards = {
  type: 'function',
  inputs: [{ name: 'delta', internalType: 'int256', type: 'int256' }],
  name: 'reportRewards',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_requestWithdrawal = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'requestWithdrawal',
  outputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_reservedEther = {
  type: 'function',
  inputs: [],
  name: 'reservedEther',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_sendToValidators = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'sendToValidators',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_setReportParameters = {
  type: 'function',
  inputs: [
    { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'maxGainBps', internalType: 'uint256', type: 'uint256' },
    { name: 'maxLossBps', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setReportParameters',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_sharesForEther = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'sharesForEther',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_sharesOf = {
  type: 'function',
  inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
  name: 'sharesOf',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_submit = {
  type: 'function',
  inputs: [{ name: 'referral', internalType: 'address', type: 'address' }],
  name: 'submit',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'payable',
} as const

export const liquidStakingToken_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_totalPooledEther = {
  type: 'function',
  inputs: [],
  name: 'totalPooledEther',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_totalShares = {
  type: 'function',
  inputs: [],
  name: 'totalShares',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_transferShares = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferShares',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_transferSharesFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferSharesFrom',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_treasury = {
  type: 'function',
  inputs: [],
  name: 'treasury',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const liquidStakingToken_validatorBook = {
  type: 'function',
  inputs: [],
  name: 'validatorBook',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const liquidStakingToken_withdrawalQueue = {
  type: 'function',
  inputs: [],
  name: 'withdrawalQueue',
  outputs: [
    { name: 'latest', internalType: 'uint256', type: 'uint256' },
    { name: 'finalized', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const liquidStakingToken_withdrawalTicket = {
  type: 'function',
  inputs: [{ name: 'requestId', internalType: 'uint256', type: 'uint256' }],
  name: 'withdrawalTicket',
  outputs: [
    {
      name: '',
      internalType: 'struct ILiquidStakingToken.WithdrawalTicket',
      type: 'tuple',
      components: [
        { name: 'owner', internalType: 'address', type: 'address' },
        { name: 'requestedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'shares', internalType: 'uint128', type: 'uint128' },
        { name: 'ether_', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const liquidStakingToken_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const liquidStakingToken_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const liquidStakingToken_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const liquidStakingToken_ReceivedFromValidators = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ReceivedFromValidators',
} as const

export const liquidStakingToken_ReportParametersSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'feeBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'maxGainBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'maxLossBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ReportParametersSet',
} as const

export const liquidStakingToken_RewardsReported = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'delta', internalType: 'int256', type: 'int256', indexed: false },
    {
      name: 'feeShares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'totalPooledEther',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'totalShares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'RewardsReported',
} as const

export const liquidStakingToken_SentToValidators = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'SentToValidators',
} as const

export const liquidStakingToken_SharesTransferred = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'SharesTransferred',
} as const

export const liquidStakingToken_Submitted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'referral',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Submitted',
} as const

export const liquidStakingToken_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const liquidStakingToken_WithdrawalClaimed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'requestId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'WithdrawalClaimed',
} as const

export const liquidStakingToken_WithdrawalFinalized = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'requestId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'WithdrawalFinalized',
} as const

export const liquidStakingToken_WithdrawalRequested = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'requestId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'WithdrawalRequested',
} as const

export const marketFactory_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_createMarket = {
  type: 'function',
  inputs: [
    {
      name: 'params',
      internalType: 'struct IBandMarketTypes.MarketParams',
      type: 'tuple',
      components: [
        { name: 'borrowed', internalType: 'address', type: 'address' },
        { name: 'collateral', internalType: 'address', type: 'address' },
        { name: 'oracle', internalType: 'address', type: 'address' },
        { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
        { name: 'policy', internalType: 'address', type: 'address' },
        { name: 'A', internalType: 'uint32', type: 'uint32' },
        { name: 'fee', internalType: 'uint64', type: 'uint64' },
        { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
        { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
        { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
        { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
        { name: 'liquidationGuard', internalType: 'uint32', type: 'uint32' },
        { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
        { name: 'vault', internalType: 'address', type: 'address' },
      ],
    },
  ],
  name: 'createMarket',
  outputs: [{ name: 'market', internalType: 'address', type: 'address' }],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_feeReceiver = {
  type: 'function',
  inputs: [],
  name: 'feeReceiver',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_insuranceFund = {
  type: 'function',
  inputs: [],
  name: 'insuranceFund',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const marketFactory_isMarket = {
  type: 'function',
  inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
  name: 'isMarket',
  outputs: [{ name: 'isMarket', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const marketFactory_loansCode = {
  type: 'function',
  inputs: [],
  name: 'loansCode',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_lowerCeiling = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
  ],
  name: 'lowerCeiling',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_marketAddress = {
  type: 'function',
  inputs: [
    {
      name: 'params',
      internalType: 'struct IBandMarketTypes.MarketParams',
      type: 'tuple',
      components: [
        { name: 'borrowed', internalType: 'address', type: 'address' },
        { name: 'collateral', internalType: 'address', type: 'address' },
        { name: 'oracle', internalType: 'address', type: 'address' },
        { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
        { name: 'policy', internalType: 'address', type: 'address' },
        { name: 'A', internalType: 'uint32', type: 'uint32' },
        { name: 'fee', internalType: 'uint64', type: 'uint64' },
        { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
        { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
        { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
        { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
        { name: 'liquidationGuard', internalType: 'uint32', type: 'uint32' },
        { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
        { name: 'vault', internalType: 'address', type: 'address' },
      ],
    },
  ],
  name: 'marketAddress',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_marketCode = {
  type: 'function',
  inputs: [],
  name: 'marketCode',
  outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
  stateMutability: 'view',
} as const

export const marketFactory_markets = {
  type: 'function',
  inputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  name: 'markets',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_marketsOf = {
  type: 'function',
  inputs: [{ name: 'collateral', internalType: 'address', type: 'address' }],
  name: 'marketsOf',
  outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
  stateMutability: 'view',
} as const

export const marketFactory_nMarkets = {
  type: 'function',
  inputs: [],
  name: 'nMarkets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const marketFactory_pauseMarketEntry = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'flow', internalType: 'uint8', type: 'uint8' },
  ],
  name: 'pauseMarketEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setAdminFee = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setAdminFee',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setAdminShare = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'adminShare', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setAdminShare',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setCeiling = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
  ],
  name: 'setCeiling',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setDiscounts = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
    { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setDiscounts',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setFee = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'fee', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'setFee',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setFeeReceiver = {
  type: 'function',
  inputs: [{ name: 'feeReceiver_', internalType: 'address', type: 'address' }],
  name: 'setFeeReceiver',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setInsuranceFund = {
  type: 'function',
  inputs: [{ name: 'insuranceFund_', internalType: 'address', type: 'address' }],
  name: 'setInsuranceFund',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setMaxPriceAge = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'maxPriceAge', internalType: 'uint24', type: 'uint24' },
  ],
  name: 'setMaxPriceAge',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setMinDebt = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
  ],
  name: 'setMinDebt',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setOracle = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'oracle', internalType: 'address', type: 'address' },
  ],
  name: 'setOracle',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_setPolicy = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'policy', internalType: 'address', type: 'address' },
  ],
  name: 'setPolicy',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_stablecoin = {
  type: 'function',
  inputs: [],
  name: 'stablecoin',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const marketFactory_totalDebt = {
  type: 'function',
  inputs: [],
  name: 'totalDebt',
  outputs: [{ name: 'debt', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const marketFactory_unpauseMarketEntry = {
  type: 'function',
  inputs: [
    { name: 'market', internalType: 'address', type: 'address' },
    { name: 'flow', internalType: 'uint8', type: 'uint8' },
  ],
  name: 'unpauseMarketEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const marketFactory_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const marketFactory_CeilingSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'market', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'ceiling',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'CeilingSet',
} as const

export const marketFactory_FeeReceiverSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'feeReceiver',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'FeeReceiverSet',
} as const

export const marketFactory_InsuranceFundSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'insuranceFund',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'InsuranceFundSet',
} as const

export const marketFactory_MarketCreated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'market', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'borrowed',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'collateral',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'vault', internalType: 'address', type: 'address', indexed: false },
    {
      name: 'params',
      internalType: 'struct IBandMarketTypes.MarketParams',
      type: 'tuple',
      components: [
        { name: 'borrowed', internalType: 'address', type: 'address' },
        { name: 'collateral', internalType: 'address', type: 'address' },
        { name: 'oracle', internalType: 'address', type: 'address' },
        { name: 'pokeOracle', internalType: 'bool', type: 'bool' },
        { name: 'policy', internalType: 'address', type: 'address' },
        { name: 'A', internalType: 'uint32', type: 'uint32' },
        { name: 'fee', internalType: 'uint64', type: 'uint64' },
        { name: 'adminFee', internalType: 'uint64', type: 'uint64' },
        { name: 'loanDiscount', internalType: 'uint64', type: 'uint64' },
        { name: 'liqDiscount', internalType: 'uint64', type: 'uint64' },
        { name: 'minDebt', internalType: 'uint128', type: 'uint128' },
        { name: 'liquidationGuard', internalType: 'uint32', type: 'uint32' },
        { name: 'ceiling', internalType: 'uint128', type: 'uint128' },
        { name: 'vault', internalType: 'address', type: 'address' },
      ],
      indexed: false,
    },
  ],
  name: 'MarketCreated',
} as const

export const producerBonds_bond = {
  type: 'function',
  inputs: [],
  name: 'bond',
  outputs: [],
  stateMutability: 'payable',
} as const

export const producerBonds_bondOf = {
  type: 'function',
  inputs: [{ name: 'producer', internalType: 'address', type: 'address' }],
  name: 'bondOf',
  outputs: [
    {
      name: '',
      internalType: 'struct IProducerBonds.Bond',
      type: 'tuple',
      components: [
        { name: 'amount', internalType: 'uint128', type: 'uint128' },
        { name: 'withdrawableAt', internalType: 'uint40', type: 'uint40' },
        { name: 'position', internalType: 'uint32', type: 'uint32' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const producerBonds_isEntitled = {
  type: 'function',
  inputs: [
    { name: 'producer', internalType: 'address', type: 'address' },
    { name: 'tipTime', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'isEntitled',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const producerBonds_leaderAt = {
  type: 'function',
  inputs: [{ name: 'time', internalType: 'uint256', type: 'uint256' }],
  name: 'leaderAt',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const producerBonds_members = {
  type: 'function',
  inputs: [],
  name: 'members',
  outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
  stateMutability: 'view',
} as const

export const producerBonds_slash = {
  type: 'function',
  inputs: [{ name: 'producer', internalType: 'address', type: 'address' }],
  name: 'slash',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const producerBonds_unbond = {
  type: 'function',
  inputs: [],
  name: 'unbond',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const producerBonds_withdrawBond = {
  type: 'function',
  inputs: [],
  name: 'withdrawBond',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const producerBonds_BondWithdrawn = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'producer',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'BondWithdrawn',
} as const

export const producerBonds_Bonded = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'producer',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Bonded',
} as const

export const producerBonds_Slashed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'producer',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Slashed',
} as const

export const producerBonds_Unbonding = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'producer',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'withdrawableAt',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Unbonding',
} as const

export const rollupChain_accountIdOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'accountIdOf',
  outputs: [{ name: '', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'view',
} as const

export const rollupChain_activateEscape = {
  type: 'function',
  inputs: [
    {
      name: 'lastExecuted',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    {
      name: 'next',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
  ],
  name: 'activateEscape',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_answerSignatures = {
  type: 'function',
  inputs: [
    { name: 'demandId', internalType: 'bytes32', type: 'bytes32' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
    { name: 'signatures', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'answerSignatures',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_assetAt = {
  type: 'function',
  inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
  name: 'assetAt',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupRegistry.Asset',
      type: 'tuple',
      components: [
        { name: 'token', internalType: 'address', type: 'address' },
        { name: 'cap', internalType: 'uint96', type: 'uint96' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_blockHash = {
  type: 'function',
  inputs: [{ name: 'blockId', internalType: 'uint64', type: 'uint64' }],
  name: 'blockHash',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const rollupChain_bookOrphan = {
  type: 'function',
  inputs: [
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    {
      name: 'plan',
      internalType: 'struct IRollupTypes.PlanEntry[]',
      type: 'tuple[]',
      components: [
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'commit', internalType: 'uint112', type: 'uint112' },
        { name: 'uncommit', internalType: 'uint112', type: 'uint112' },
      ],
    },
    { name: 'i', internalType: 'uint256', type: 'uint256' },
    { name: 'itemIndex', internalType: 'uint64', type: 'uint64' },
    {
      name: 'item',
      internalType: 'struct IRollupTypes.PriorityItem',
      type: 'tuple',
      components: [
        { name: 'kind', internalType: 'enum IRollupTypes.Kind', type: 'uint8' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'a', internalType: 'uint128', type: 'uint128' },
        { name: 'b', internalType: 'uint128', type: 'uint128' },
        { name: 'c', internalType: 'uint128', type: 'uint128' },
        { name: 'd', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  name: 'bookOrphan',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_chainState = {
  type: 'function',
  inputs: [],
  name: 'chainState',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupBlocks.ChainState',
      type: 'tuple',
      components: [
        { name: 'tip', internalType: 'uint48', type: 'uint48' },
        { name: 'cursor', internalType: 'uint48', type: 'uint48' },
        { name: 'tail', internalType: 'uint48', type: 'uint48' },
        { name: 'tipTime', internalType: 'uint40', type: 'uint40' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'wethAsset', internalType: 'uint8', type: 'uint8' },
        { name: 'isPaused', internalType: 'bool', type: 'bool' },
        { name: 'isEscape', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_claim = {
  type: 'function',
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32' },
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
  ],
  name: 'claim',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_claimETH = {
  type: 'function',
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32' },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
  ],
  name: 'claimETH',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_claimMany = {
  type: 'function',
  inputs: [
    {
      name: 'requests',
      internalType: 'struct IRollupPool.ClaimRequest[]',
      type: 'tuple[]',
      components: [
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        {
          name: 'witness',
          internalType: 'struct IRollupTypes.Witness',
          type: 'tuple',
          components: [
            { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
            { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
            { name: 'bits', internalType: 'bytes', type: 'bytes' },
            { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
          ],
        },
      ],
    },
  ],
  name: 'claimMany',
  outputs: [{ name: 'amounts', internalType: 'uint256[]', type: 'uint256[]' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_claimed = {
  type: 'function',
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32' },
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
  ],
  name: 'claimed',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const rollupChain_commitBlock = {
  type: 'function',
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64' },
    { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
    { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
    { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
    { name: 'payload', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'commitBlock',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_commitFraud = {
  type: 'function',
  inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32' }],
  name: 'commitFraud',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_demandOf = {
  type: 'function',
  inputs: [{ name: 'demandId', internalType: 'bytes32', type: 'bytes32' }],
  name: 'demandOf',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupDisputes.Demand',
      type: 'tuple',
      components: [
        { name: 'demander', internalType: 'address', type: 'address' },
        { name: 'answerBy', internalType: 'uint40', type: 'uint40' },
        { name: 'blockId', internalType: 'uint48', type: 'uint48' },
        { name: 'blockHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'segmentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'fee', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_demandSignatures = {
  type: 'function',
  inputs: [
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    { name: 'segments', internalType: 'bytes', type: 'bytes' },
    { name: 'index', internalType: 'uint16', type: 'uint16' },
  ],
  name: 'demandSignatures',
  outputs: [{ name: 'demandId', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'payable',
} as const

export const rollupChain_deposit = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'deposit',
  outputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_depositETH = {
  type: 'function',
  inputs: [],
  name: 'depositETH',
  outputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'payable',
} as const

export const rollupChain_depositFor = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'depositFor',
  outputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_depositLeg = {
  type: 'function',
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'depositLeg',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_depositWithPermit = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'depositWithPermit',
  outputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64' },
    { name: 'account', internalType: 'uint32', type: 'uint32' },
  ],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_disableStrategy = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'disableStrategy',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_domainSeparator = {
  type: 'function',
  inputs: [],
  name: 'domainSeparator',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const rollupChain_escapeAsset = {
  type: 'function',
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32' },
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
  ],
  name: 'escapeAsset',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_escapeDeposit = {
  type: 'function',
  inputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64' },
    {
      name: 'item',
      internalType: 'struct IRollupTypes.PriorityItem',
      type: 'tuple',
      components: [
        { name: 'kind', internalType: 'enum IRollupTypes.Kind', type: 'uint8' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'a', internalType: 'uint128', type: 'uint128' },
        { name: 'b', internalType: 'uint128', type: 'uint128' },
        { name: 'c', internalType: 'uint128', type: 'uint128' },
        { name: 'd', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  name: 'escapeDeposit',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_escapePending = {
  type: 'function',
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32' },
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    { name: 'ring', internalType: 'uint8', type: 'uint8' },
    { name: 'itemIndex', internalType: 'uint64', type: 'uint64' },
    {
      name: 'item',
      internalType: 'struct IRollupTypes.PriorityItem',
      type: 'tuple',
      components: [
        { name: 'kind', internalType: 'enum IRollupTypes.Kind', type: 'uint8' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'a', internalType: 'uint128', type: 'uint128' },
        { name: 'b', internalType: 'uint128', type: 'uint128' },
        { name: 'c', internalType: 'uint128', type: 'uint128' },
        { name: 'd', internalType: 'uint128', type: 'uint128' },
      ],
    },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
  ],
  name: 'escapePending',
  outputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_escapeShares = {
  type: 'function',
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32' },
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
  ],
  name: 'escapeShares',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_escapeState = {
  type: 'function',
  inputs: [],
  name: 'escapeState',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupEscape.EscapeState',
      type: 'tuple',
      components: [
        { name: 'root', internalType: 'bytes32', type: 'bytes32' },
        { name: 'cursor', internalType: 'uint48', type: 'uint48' },
        { name: 'unwindUntil', internalType: 'uint40', type: 'uint40' },
        { name: 'fraudId', internalType: 'uint48', type: 'uint48' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_ethOwed = {
  type: 'function',
  inputs: [{ name: 'payee', internalType: 'address', type: 'address' }],
  name: 'ethOwed',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const rollupChain_executeBlock = {
  type: 'function',
  inputs: [
    {
      name: 'headers',
      internalType: 'struct IRollupTypes.Header[]',
      type: 'tuple[]',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    {
      name: 'plan',
      internalType: 'struct IRollupTypes.PlanEntry[]',
      type: 'tuple[]',
      components: [
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'commit', internalType: 'uint112', type: 'uint112' },
        { name: 'uncommit', internalType: 'uint112', type: 'uint112' },
      ],
    },
  ],
  name: 'executeBlock',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_extraOf = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'extraOf',
  outputs: [
    { name: 'shares', internalType: 'int256', type: 'int256' },
    { name: 'assets', internalType: 'int256', type: 'int256' },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_finalRoots = {
  type: 'function',
  inputs: [],
  name: 'finalRoots',
  outputs: [
    { name: 'last', internalType: 'bytes32', type: 'bytes32' },
    { name: 'before', internalType: 'bytes32', type: 'bytes32' },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_finalize = {
  type: 'function',
  inputs: [
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
  ],
  name: 'finalize',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_forceUncommit = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'forceUncommit',
  outputs: [{ name: 'index', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'payable',
} as const

export const rollupChain_forceWithdraw = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
  ],
  name: 'forceWithdraw',
  outputs: [{ name: 'index', internalType: 'uint64', type: 'uint64' }],
  stateMutability: 'payable',
} as const

export const rollupChain_fraudCommittedAt = {
  type: 'function',
  inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32' }],
  name: 'fraudCommittedAt',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const rollupChain_holdingOf = {
  type: 'function',
  inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
  name: 'holdingOf',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupRegistry.Holding',
      type: 'tuple',
      components: [
        { name: 'shares', internalType: 'uint112', type: 'uint112' },
        { name: 'cap', internalType: 'uint112', type: 'uint112' },
        { name: 'lastRound', internalType: 'uint32', type: 'uint32' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const rollupChain_isEscaped = {
  type: 'function',
  inputs: [{ name: 'key', internalType: 'uint256', type: 'uint256' }],
  name: 'isEscaped',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const rollupChain_lossReserve = {
  type: 'function',
  inputs: [],
  name: 'lossReserve',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const rollupChain_openDemands = {
  type: 'function',
  inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32' }],
  name: 'openDemands',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const rollupChain_ownerOf = {
  type: 'function',
  inputs: [{ name: 'account', internalType: 'uint32', type: 'uint32' }],
  name: 'ownerOf',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const rollupChain_parameters = {
  type: 'function',
  inputs: [],
  name: 'parameters',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupRegistry.Parameters',
      type: 'tuple',
      components: [
        { name: 'allocationWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'payoutDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'responseWindow', internalType: 'uint32', type: 'uint32' },
        { name: 'forceInclusionDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'escapeDelay', internalType: 'uint32', type: 'uint32' },
        { name: 'priceSettleTime', internalType: 'uint32', type: 'uint32' },
        { name: 'challengerShare', internalType: 'uint16', type: 'uint16' },
        { name: 'demandFee', internalType: 'uint64', type: 'uint64' },
        { name: 'forceFee', internalType: 'uint64', type: 'uint64' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_pauseStrategy = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseStrategy',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_payExtraShares = {
  type: 'function',
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'payExtraShares',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_pokePrice = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'pokePrice',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_priceGuardOf = {
  type: 'function',
  inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
  name: 'priceGuardOf',
  outputs: [
    {
      name: 'guard',
      internalType: 'struct IRollupRegistry.PriceGuard',
      type: 'tuple',
      components: [
        { name: 'last', internalType: 'uint104', type: 'uint104' },
        { name: 'before', internalType: 'uint104', type: 'uint104' },
        { name: 'blockNumber', internalType: 'uint40', type: 'uint40' },
      ],
    },
    {
      name: 'poke',
      internalType: 'struct IRollupRegistry.PricePoke',
      type: 'tuple',
      components: [
        { name: 'price', internalType: 'uint216', type: 'uint216' },
        { name: 'pokedAt', internalType: 'uint40', type: 'uint40' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_priorityAt = {
  type: 'function',
  inputs: [{ name: 'index', internalType: 'uint64', type: 'uint64' }],
  name: 'priorityAt',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const rollupChain_progress = {
  type: 'function',
  inputs: [],
  name: 'progress',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupBlocks.Progress',
      type: 'tuple',
      components: [
        { name: 'executed', internalType: 'uint48', type: 'uint48' },
        { name: 'finalId', internalType: 'uint48', type: 'uint48' },
        { name: 'executedCursor', internalType: 'uint48', type: 'uint48' },
        { name: 'planDone', internalType: 'uint8', type: 'uint8' },
        { name: 'openDemands', internalType: 'uint48', type: 'uint48' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_proveFraud = {
  type: 'function',
  inputs: [
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    { name: 'segments', internalType: 'bytes', type: 'bytes' },
    { name: 'index', internalType: 'uint16', type: 'uint16' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
    {
      name: 'items',
      internalType: 'struct IRollupTypes.PriorityItem[]',
      type: 'tuple[]',
      components: [
        { name: 'kind', internalType: 'enum IRollupTypes.Kind', type: 'uint8' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'a', internalType: 'uint128', type: 'uint128' },
        { name: 'b', internalType: 'uint128', type: 'uint128' },
        { name: 'c', internalType: 'uint128', type: 'uint128' },
        { name: 'd', internalType: 'uint128', type: 'uint128' },
      ],
    },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'proveFraud',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_redeemLeg = {
  type: 'function',
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'redeemLeg',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_registerAccount = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'registerAccount',
  outputs: [{ name: 'account', internalType: 'uint32', type: 'uint32' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_registerAccounts = {
  type: 'function',
  inputs: [{ name: 'owners', internalType: 'address[]', type: 'address[]' }],
  name: 'registerAccounts',
  outputs: [{ name: 'accounts', internalType: 'uint32[]', type: 'uint32[]' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_registerAsset = {
  type: 'function',
  inputs: [
    { name: 'token', internalType: 'address', type: 'address' },
    { name: 'cap', internalType: 'uint96', type: 'uint96' },
  ],
  name: 'registerAsset',
  outputs: [{ name: 'asset', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_registerStrategy = {
  type: 'function',
  inputs: [
    { name: 'adapter', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
    { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
    { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
    { name: 'cap', internalType: 'uint112', type: 'uint112' },
  ],
  name: 'registerStrategy',
  outputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_resolveDemand = {
  type: 'function',
  inputs: [
    { name: 'demandId', internalType: 'bytes32', type: 'bytes32' },
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
  ],
  name: 'resolveDemand',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_setDepositCap = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'uint8', type: 'uint8' },
    { name: 'cap', internalType: 'uint96', type: 'uint96' },
  ],
  name: 'setDepositCap',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_setParameter = {
  type: 'function',
  inputs: [
    { name: 'name', internalType: 'bytes32', type: 'bytes32' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setParameter',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_setStrategyTerms = {
  type: 'function',
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8' },
    { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
    { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
    { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
    { name: 'cap', internalType: 'uint112', type: 'uint112' },
  ],
  name: 'setStrategyTerms',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_shareOfAsset = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'uint8', type: 'uint8' }],
  name: 'shareOfAsset',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupEscape.Share',
      type: 'tuple',
      components: [
        { name: 'isFixed', internalType: 'bool', type: 'bool' },
        { name: 'available', internalType: 'uint120', type: 'uint120' },
        { name: 'missing', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_shareOfStrategy = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'shareOfStrategy',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupEscape.Share',
      type: 'tuple',
      components: [
        { name: 'isFixed', internalType: 'bool', type: 'bool' },
        { name: 'available', internalType: 'uint120', type: 'uint120' },
        { name: 'missing', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_spendReserve = {
  type: 'function',
  inputs: [
    { name: 'payee', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'spendReserve',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_strategyAssets = {
  type: 'function',
  inputs: [],
  name: 'strategyAssets',
  outputs: [{ name: '', internalType: 'bytes', type: 'bytes' }],
  stateMutability: 'view',
} as const

export const rollupChain_strategyAt = {
  type: 'function',
  inputs: [{ name: 'id', internalType: 'uint8', type: 'uint8' }],
  name: 'strategyAt',
  outputs: [
    {
      name: '',
      internalType: 'struct IRollupRegistry.Strategy',
      type: 'tuple',
      components: [
        { name: 'adapter', internalType: 'address', type: 'address' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'isPaused', internalType: 'bool', type: 'bool' },
        { name: 'isDisabled', internalType: 'bool', type: 'bool' },
        { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
        { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
        { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const rollupChain_sweep = {
  type: 'function',
  inputs: [
    { name: 'token', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'sweep',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_tipRoot = {
  type: 'function',
  inputs: [],
  name: 'tipRoot',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const rollupChain_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_unpauseStrategy = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseStrategy',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_unwind = {
  type: 'function',
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8' }],
  name: 'unwind',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_withdrawEth = {
  type: 'function',
  inputs: [],
  name: 'withdrawEth',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const rollupChain_AccountRegistered = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
  ],
  name: 'AccountRegistered',
} as const

export const rollupChain_AssetSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'AssetSet',
} as const

export const rollupChain_BlockCommitted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    {
      name: 'blockHash',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
      indexed: false,
    },
  ],
  name: 'BlockCommitted',
} as const

export const rollupChain_BlockExecuted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    {
      name: 'blockHash',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
  ],
  name: 'BlockExecuted',
} as const

export const rollupChain_BlockFinal = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    {
      name: 'postRoot',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: false,
    },
  ],
  name: 'BlockFinal',
} as const

export const rollupChain_BlockReverted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    {
      name: 'reason',
      internalType: 'enum IRollupTypes.Reason',
      type: 'uint8',
      indexed: false,
    },
    {
      name: 'challenger',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'BlockReverted',
} as const

export const rollupChain_Claimed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32', indexed: true },
    { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'claimed',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Claimed',
} as const

export const rollupChain_DemandResolved = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'demandId',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    {
      name: 'isBlockDropped',
      internalType: 'bool',
      type: 'bool',
      indexed: false,
    },
  ],
  name: 'DemandResolved',
} as const

export const rollupChain_Deposited = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'account', internalType: 'uint32', type: 'uint32', indexed: true },
    { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
    {
      name: 'amount',
      internalType: 'uint128',
      type: 'uint128',
      indexed: false,
    },
    { name: 'l1Time', internalType: 'uint64', type: 'uint64', indexed: false },
  ],
  name: 'Deposited',
} as const

export const rollupChain_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const rollupChain_EscapeActivated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'root', internalType: 'bytes32', type: 'bytes32', indexed: false },
    { name: 'cursor', internalType: 'uint64', type: 'uint64', indexed: false },
    {
      name: 'unwindUntil',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'EscapeActivated',
} as const

export const rollupChain_Escaped = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'account', internalType: 'uint32', type: 'uint32', indexed: true },
    {
      name: 'kind',
      internalType: 'enum IRollupEscape.EscapeKind',
      type: 'uint8',
      indexed: true,
    },
    { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: false },
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: false },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Escaped',
} as const

export const rollupChain_EthCredited = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'payee', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'EthCredited',
} as const

export const rollupChain_EthWithdrawn = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'payee', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'EthWithdrawn',
} as const

export const rollupChain_ForceRequested = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'index', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'account', internalType: 'uint32', type: 'uint32', indexed: true },
    {
      name: 'kind',
      internalType: 'enum IRollupTypes.Kind',
      type: 'uint8',
      indexed: false,
    },
    { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: false },
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: false },
    { name: 'strategy2', internalType: 'uint8', type: 'uint8', indexed: false },
    { name: 'l1Time', internalType: 'uint64', type: 'uint64', indexed: false },
  ],
  name: 'ForceRequested',
} as const

export const rollupChain_FraudCommitted = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'hash', internalType: 'bytes32', type: 'bytes32', indexed: true }],
  name: 'FraudCommitted',
} as const

export const rollupChain_OrphanBooked = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'round', internalType: 'uint32', type: 'uint32', indexed: false },
    { name: 'shares', internalType: 'int256', type: 'int256', indexed: false },
    { name: 'assets', internalType: 'int256', type: 'int256', indexed: false },
  ],
  name: 'OrphanBooked',
} as const

export const rollupChain_ParameterSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'name', internalType: 'bytes32', type: 'bytes32', indexed: true },
    { name: 'value', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'ParameterSet',
} as const

export const rollupChain_PlanExecuted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'round', internalType: 'uint32', type: 'uint32', indexed: true },
    {
      name: 'commit',
      internalType: 'uint112',
      type: 'uint112',
      indexed: false,
    },
    {
      name: 'uncommit',
      internalType: 'uint112',
      type: 'uint112',
      indexed: false,
    },
    {
      name: 'sharesOut',
      internalType: 'uint128',
      type: 'uint128',
      indexed: false,
    },
    {
      name: 'refundAssets',
      internalType: 'uint128',
      type: 'uint128',
      indexed: false,
    },
    {
      name: 'assetsOut',
      internalType: 'uint128',
      type: 'uint128',
      indexed: false,
    },
    {
      name: 'refundShares',
      internalType: 'uint128',
      type: 'uint128',
      indexed: false,
    },
    {
      name: 'status',
      internalType: 'enum IRollupTypes.Status',
      type: 'uint8',
      indexed: false,
    },
    { name: 'index', internalType: 'uint64', type: 'uint64', indexed: false },
    { name: 'l1Time', internalType: 'uint64', type: 'uint64', indexed: false },
  ],
  name: 'PlanExecuted',
} as const

export const rollupChain_PriceGuarded = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'price', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'compared',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'PriceGuarded',
} as const

export const rollupChain_PricePoked = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'price', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'isSettled', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'PricePoked',
} as const

export const rollupChain_ReserveSpent = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'payee', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ReserveSpent',
} as const

export const rollupChain_SignaturesAnswered = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'demandId',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    {
      name: 'answerer',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'SignaturesAnswered',
} as const

export const rollupChain_SignaturesDemanded = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'demandId',
      internalType: 'bytes32',
      type: 'bytes32',
      indexed: true,
    },
    { name: 'blockId', internalType: 'uint64', type: 'uint64', indexed: true },
    { name: 'index', internalType: 'uint16', type: 'uint16', indexed: false },
    {
      name: 'demander',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'answerBy',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'SignaturesDemanded',
} as const

export const rollupChain_StrategyDisabled = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true }],
  name: 'StrategyDisabled',
} as const

export const rollupChain_StrategyPaused = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'StrategyPaused',
} as const

export const rollupChain_StrategyRegistered = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    {
      name: 'adapter',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'uint8', type: 'uint8', indexed: true },
    {
      name: 'terms',
      internalType: 'struct IRollupRegistry.Strategy',
      type: 'tuple',
      components: [
        { name: 'adapter', internalType: 'address', type: 'address' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'isPaused', internalType: 'bool', type: 'bool' },
        { name: 'isDisabled', internalType: 'bool', type: 'bool' },
        { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
        { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
        { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
      ],
      indexed: false,
    },
    { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
    { name: 'price', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'StrategyRegistered',
} as const

export const rollupChain_StrategyTermsSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    {
      name: 'terms',
      internalType: 'struct IRollupRegistry.Strategy',
      type: 'tuple',
      components: [
        { name: 'adapter', internalType: 'address', type: 'address' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'isPaused', internalType: 'bool', type: 'bool' },
        { name: 'isDisabled', internalType: 'bool', type: 'bool' },
        { name: 'maxSlippageBps', internalType: 'uint16', type: 'uint16' },
        { name: 'maxUpBps', internalType: 'uint16', type: 'uint16' },
        { name: 'maxDownBps', internalType: 'uint16', type: 'uint16' },
      ],
      indexed: false,
    },
    { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'StrategyTermsSet',
} as const

export const rollupChain_Swept = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'token', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Swept',
} as const

export const rollupChain_Unwound = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'strategy', internalType: 'uint8', type: 'uint8', indexed: true },
    {
      name: 'extraShares',
      internalType: 'int256',
      type: 'int256',
      indexed: false,
    },
    {
      name: 'extraAssets',
      internalType: 'int256',
      type: 'int256',
      indexed: false,
    },
  ],
  name: 'Unwound',
} as const

export const rollupProver_judge = {
  type: 'function',
  inputs: [
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    { name: 'segments', internalType: 'bytes', type: 'bytes' },
    { name: 'index', internalType: 'uint16', type: 'uint16' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
    {
      name: 'items',
      internalType: 'struct IRollupTypes.PriorityItem[]',
      type: 'tuple[]',
      components: [
        { name: 'kind', internalType: 'enum IRollupTypes.Kind', type: 'uint8' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'a', internalType: 'uint128', type: 'uint128' },
        { name: 'b', internalType: 'uint128', type: 'uint128' },
        { name: 'c', internalType: 'uint128', type: 'uint128' },
        { name: 'd', internalType: 'uint128', type: 'uint128' },
      ],
    },
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'judge',
  outputs: [{ name: 'reason', internalType: 'enum IRollupTypes.Reason', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const rollupProver_replay = {
  type: 'function',
  inputs: [
    { name: 'kind', internalType: 'uint8', type: 'uint8' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
    {
      name: 'items',
      internalType: 'struct IRollupTypes.PriorityItem[]',
      type: 'tuple[]',
      components: [
        { name: 'kind', internalType: 'enum IRollupTypes.Kind', type: 'uint8' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'account', internalType: 'uint32', type: 'uint32' },
        { name: 'asset', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy', internalType: 'uint8', type: 'uint8' },
        { name: 'strategy2', internalType: 'uint8', type: 'uint8' },
        { name: 'round', internalType: 'uint32', type: 'uint32' },
        { name: 'a', internalType: 'uint128', type: 'uint128' },
        { name: 'b', internalType: 'uint128', type: 'uint128' },
        { name: 'c', internalType: 'uint128', type: 'uint128' },
        { name: 'd', internalType: 'uint128', type: 'uint128' },
      ],
    },
    {
      name: 'header',
      internalType: 'struct IRollupTypes.Header',
      type: 'tuple',
      components: [
        { name: 'blockId', internalType: 'uint64', type: 'uint64' },
        { name: 'parentHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'l1Time', internalType: 'uint64', type: 'uint64' },
        { name: 'planDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'payoutDeadline', internalType: 'uint64', type: 'uint64' },
        { name: 'producer', internalType: 'address', type: 'address' },
        { name: 'feeAccount', internalType: 'uint32', type: 'uint32' },
        { name: 'priorityFrom', internalType: 'uint64', type: 'uint64' },
        { name: 'priorityCount', internalType: 'uint16', type: 'uint16' },
        { name: 'assetCount', internalType: 'uint8', type: 'uint8' },
        { name: 'strategyCount', internalType: 'uint8', type: 'uint8' },
        { name: 'accountCount', internalType: 'uint32', type: 'uint32' },
        { name: 'segmentCount', internalType: 'uint16', type: 'uint16' },
        { name: 'segmentsHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'planHash', internalType: 'bytes32', type: 'bytes32' },
        { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
        { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
      ],
    },
    { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
    { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
  ],
  name: 'replay',
  outputs: [
    { name: 'reason', internalType: 'uint8', type: 'uint8' },
    { name: 'postWords', internalType: 'bytes32[]', type: 'bytes32[]' },
  ],
  stateMutability: 'view',
} as const

export const rollupProver_roots = {
  type: 'function',
  inputs: [
    {
      name: 'witness',
      internalType: 'struct IRollupTypes.Witness',
      type: 'tuple',
      components: [
        { name: 'keys', internalType: 'uint64[]', type: 'uint64[]' },
        { name: 'words', internalType: 'bytes32[]', type: 'bytes32[]' },
        { name: 'bits', internalType: 'bytes', type: 'bytes' },
        { name: 'siblings', internalType: 'bytes32[]', type: 'bytes32[]' },
      ],
    },
    { name: 'postWords', internalType: 'bytes32[]', type: 'bytes32[]' },
  ],
  name: 'roots',
  outputs: [
    { name: 'preRoot', internalType: 'bytes32', type: 'bytes32' },
    { name: 'postRoot', internalType: 'bytes32', type: 'bytes32' },
  ],
  stateMutability: 'pure',
} as const

export const savingsVault_DEPOSIT_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'DEPOSIT_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const savingsVault_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const savingsVault_UNLOCK_PERIOD = {
  type: 'function',
  inputs: [],
  name: 'UNLOCK_PERIOD',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_apr = {
  type: 'function',
  inputs: [],
  name: 'apr',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_asset = {
  type: 'function',
  inputs: [],
  name: 'asset',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const savingsVault_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const savingsVault_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_convertToAssets = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToAssets',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_convertToShares = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToShares',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const savingsVault_deposit = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'deposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const savingsVault_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const savingsVault_lockedIncome = {
  type: 'function',
  inputs: [],
  name: 'lockedIncome',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_maxDeposit = {
  type: 'function',
  inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
  name: 'maxDeposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_maxMint = {
  type: 'function',
  inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
  name: 'maxMint',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_maxRedeem = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'maxRedeem',
  outputs: [{ name: 'maxShares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_maxWithdraw = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'maxWithdraw',
  outputs: [{ name: 'maxAssets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_mint = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'mint',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const savingsVault_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_previewDeposit = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewDeposit',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_previewMint = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewMint',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_previewRedeem = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewRedeem',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_previewWithdraw = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewWithdraw',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_redeem = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'redeem',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_report = {
  type: 'function',
  inputs: [],
  name: 'report',
  outputs: [{ name: 'income', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const savingsVault_totalAssets = {
  type: 'function',
  inputs: [],
  name: 'totalAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_unlocksUntil = {
  type: 'function',
  inputs: [],
  name: 'unlocksUntil',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const savingsVault_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_withdraw = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'withdraw',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const savingsVault_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const savingsVault_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const savingsVault_Deposit = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Deposit',
} as const

export const savingsVault_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const savingsVault_IncomeReported = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'income',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'locked',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'unlocksUntil',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'IncomeReported',
} as const

export const savingsVault_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const savingsVault_Withdraw = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Withdraw',
} as const

export const semilogPolicy_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const semilogPolicy_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const semilogPolicy_maxRate = {
  type: 'function',
  inputs: [],
  name: 'maxRate',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const semilogPolicy_minRate = {
  type: 'function',
  inputs: [],
  name: 'minRate',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const semilogPolicy_rate = {
  type: 'function',
  inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
  name: 'rate',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const semilogPolicy_rateWrite = {
  type: 'function',
  inputs: [{ name: 'market', internalType: 'address', type: 'address' }],
  name: 'rateWrite',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const semilogPolicy_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const semilogPolicy_setRateRange = {
  type: 'function',
  inputs: [
    { name: 'minRate_', internalType: 'uint256', type: 'uint256' },
    { name: 'maxRate_', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setRateRange',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const semilogPolicy_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const semilogPolicy_RateRangeSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'minRate',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'maxRate',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'RateRangeSet',
} as const

export const serviceManagerBase_MAX_OPERATORS = {
  type: 'function',
  inputs: [],
  name: 'MAX_OPERATORS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_avsRegistry = {
  type: 'function',
  inputs: [],
  name: 'avsRegistry',
  outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_disputeResolution = {
  type: 'function',
  inputs: [],
  name: 'disputeResolution',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_freezeOperator = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'faultKind', internalType: 'uint8', type: 'uint8' },
    { name: 'challenger', internalType: 'address', type: 'address' },
  ],
  name: 'freezeOperator',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const serviceManagerBase_isServing = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'isServing',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_onOperatorDeregistered = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'onOperatorDeregistered',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const serviceManagerBase_onOperatorRegistered = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'onOperatorRegistered',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const serviceManagerBase_operators = {
  type: 'function',
  inputs: [],
  name: 'operators',
  outputs: [{ name: '', internalType: 'address[]', type: 'address[]' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_owner = {
  type: 'function',
  inputs: [],
  name: 'owner',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_setMetadataURI = {
  type: 'function',
  inputs: [{ name: 'uri', internalType: 'string', type: 'string' }],
  name: 'setMetadataURI',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const serviceManagerBase_slashSchedule = {
  type: 'function',
  inputs: [{ name: 'faultKind', internalType: 'uint8', type: 'uint8' }],
  name: 'slashSchedule',
  outputs: [
    {
      name: 'items',
      internalType: 'struct ISlasher.SlashItem[]',
      type: 'tuple[]',
      components: [
        { name: 'asset', internalType: 'address', type: 'address' },
        { name: 'wad', internalType: 'uint64', type: 'uint64' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const serviceManagerBase_slasher = {
  type: 'function',
  inputs: [],
  name: 'slasher',
  outputs: [{ name: '', internalType: 'contract ISlasher', type: 'address' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_totalSlashableStake = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'totalSlashableStake',
  outputs: [{ name: 'total', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_wasServing = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'time', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'wasServing',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const serviceManagerBase_MetadataUriSet = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'uri', internalType: 'string', type: 'string', indexed: false }],
  name: 'MetadataUriSet',
} as const

export const serviceManagerBase_OperatorJoined = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'OperatorJoined',
} as const

export const serviceManagerBase_OperatorLeft = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'OperatorLeft',
} as const

export const settableFeed_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const settableFeed_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const settableFeed_description = {
  type: 'function',
  inputs: [],
  name: 'description',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const settableFeed_getRoundData = {
  type: 'function',
  inputs: [{ name: 'roundId', internalType: 'uint80', type: 'uint80' }],
  name: 'getRoundData',
  outputs: [
    { name: 'id', internalType: 'uint80', type: 'uint80' },
    { name: 'answer', internalType: 'int256', type: 'int256' },
    { name: 'startedAt', internalType: 'uint256', type: 'uint256' },
    { name: 'updatedAt', internalType: 'uint256', type: 'uint256' },
    { name: 'answeredInRound', internalType: 'uint80', type: 'uint80' },
  ],
  stateMutability: 'view',
} as const

export const settableFeed_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const settableFeed_latestRound = {
  type: 'function',
  inputs: [],
  name: 'latestRound',
  outputs: [{ name: '', internalType: 'uint80', type: 'uint80' }],
  stateMutability: 'view',
} as const

export const settableFeed_latestRoundData = {
  type: 'function',
  inputs: [],
  name: 'latestRoundData',
  outputs: [
    { name: '', internalType: 'uint80', type: 'uint80' },
    { name: '', internalType: 'int256', type: 'int256' },
    { name: '', internalType: 'uint256', type: 'uint256' },
    { name: '', internalType: 'uint256', type: 'uint256' },
    { name: '', internalType: 'uint80', type: 'uint80' },
  ],
  stateMutability: 'view',
} as const

export const settableFeed_post = {
  type: 'function',
  inputs: [{ name: 'answer', internalType: 'int192', type: 'int192' }],
  name: 'post',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const settableFeed_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const settableFeed_version = {
  type: 'function',
  inputs: [],
  name: 'version',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'pure',
} as const

export const settableFeed_AnswerUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'current', internalType: 'int256', type: 'int256', indexed: true },
    {
      name: 'roundId',
      internalType: 'uint256',
      type: 'uint256',
      indexed: true,
    },
    {
      name: 'updatedAt',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'AnswerUpdated',
} as const

export const settableFeed_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const slasher_ALLOCATE_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'ALLOCATE_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const slasher_ENTRY_MAGNITUDE = {
  type: 'function',
  inputs: [],
  name: 'ENTRY_MAGNITUDE',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_MAX_EXECUTOR_BPS = {
  type: 'function',
  inputs: [],
  name: 'MAX_EXECUTOR_BPS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_MAX_REDISTRIBUTION_DELAY = {
  type: 'function',
  inputs: [],
  name: 'MAX_REDISTRIBUTION_DELAY',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_MIN_MAGNITUDE = {
  type: 'function',
  inputs: [],
  name: 'MIN_MAGNITUDE',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_OPT_IN_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'OPT_IN_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const slasher_allocation = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'allocation',
  outputs: [
    {
      name: '',
      internalType: 'struct IAllocations.Allocation',
      type: 'tuple',
      components: [
        { name: 'current', internalType: 'uint64', type: 'uint64' },
        { name: 'next', internalType: 'uint64', type: 'uint64' },
        { name: 'effectiveEpoch', internalType: 'uint32', type: 'uint32' },
        { name: 'generation', internalType: 'uint32', type: 'uint32' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const slasher_allocationNow = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'allocationNow',
  outputs: [
    { name: 'current', internalType: 'uint256', type: 'uint256' },
    { name: 'next', internalType: 'uint256', type: 'uint256' },
    { name: 'effectiveEpoch', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const slasher_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const slasher_avsRegistry = {
  type: 'function',
  inputs: [],
  name: 'avsRegistry',
  outputs: [{ name: '', internalType: 'contract IAvsRegistry', type: 'address' }],
  stateMutability: 'view',
} as const

export const slasher_boundTermsVersion = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'boundTermsVersion',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_cancelCase = {
  type: 'function',
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256' },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
    },
  ],
  name: 'cancelCase',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_caseCount = {
  type: 'function',
  inputs: [],
  name: 'caseCount',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_caseDuration = {
  type: 'function',
  inputs: [],
  name: 'caseDuration',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_caseHash = {
  type: 'function',
  inputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
  name: 'caseHash',
  outputs: [{ name: '', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const slasher_currentEpoch = {
  type: 'function',
  inputs: [],
  name: 'currentEpoch',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_epochLength = {
  type: 'function',
  inputs: [],
  name: 'epochLength',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_executeSlash = {
  type: 'function',
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256' },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
    },
  ],
  name: 'executeSlash',
  outputs: [{ name: '', internalType: 'uint256[]', type: 'uint256[]' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_executeSlashes = {
  type: 'function',
  inputs: [
    {
      name: 'cases',
      internalType: 'struct ISlasher.CaseRef[]',
      type: 'tuple[]',
      components: [
        { name: 'id', internalType: 'uint256', type: 'uint256' },
        {
          name: 'data',
          internalType: 'struct ISlasher.CaseData',
          type: 'tuple',
          components: [
            {
              name: 'state',
              internalType: 'enum ISlasher.CaseState',
              type: 'uint8',
            },
            { name: 'avs', internalType: 'address', type: 'address' },
            { name: 'operator', internalType: 'address', type: 'address' },
            { name: 'challenger', internalType: 'address', type: 'address' },
            { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
            { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
            {
              name: 'items',
              internalType: 'struct ISlasher.SlashItem[]',
              type: 'tuple[]',
              components: [
                { name: 'asset', internalType: 'address', type: 'address' },
                { name: 'wad', internalType: 'uint64', type: 'uint64' },
              ],
            },
            { name: 'executor', internalType: 'address', type: 'address' },
            { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
            { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
            { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
          ],
        },
      ],
    },
  ],
  name: 'executeSlashes',
  outputs: [{ name: 'removed', internalType: 'uint256[][]', type: 'uint256[][]' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_executorBps = {
  type: 'function',
  inputs: [],
  name: 'executorBps',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_exitGap = {
  type: 'function',
  inputs: [],
  name: 'exitGap',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_expireCase = {
  type: 'function',
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256' },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
    },
  ],
  name: 'expireCase',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_freezeCooldown = {
  type: 'function',
  inputs: [],
  name: 'freezeCooldown',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_freezeInfo = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'freezeInfo',
  outputs: [
    { name: 'frozenSince', internalType: 'uint256', type: 'uint256' },
    { name: 'openCases', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const slasher_freezeOperator = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    {
      name: 'items',
      internalType: 'struct ISlasher.SlashItem[]',
      type: 'tuple[]',
      components: [
        { name: 'asset', internalType: 'address', type: 'address' },
        { name: 'wad', internalType: 'uint64', type: 'uint64' },
      ],
    },
    { name: 'challenger', internalType: 'address', type: 'address' },
  ],
  name: 'freezeOperator',
  outputs: [{ name: 'caseId', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_freezeState = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'freezeState',
  outputs: [
    {
      name: '',
      internalType: 'struct ISlasher.FreezeState',
      type: 'tuple',
      components: [
        { name: 'frozenSince', internalType: 'uint40', type: 'uint40' },
        { name: 'frozenUntil', internalType: 'uint40', type: 'uint40' },
        { name: 'streakStart', internalType: 'uint40', type: 'uint40' },
        { name: 'openCases', internalType: 'uint16', type: 'uint16' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const slasher_genesis = {
  type: 'function',
  inputs: [],
  name: 'genesis',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const slasher_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const slasher_isFrozen = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'isFrozen',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const slasher_isRegistered = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
  ],
  name: 'isRegistered',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const slasher_isSlashable = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'isSlashable',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const slasher_magnitudes = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'magnitudes',
  outputs: [
    { name: 'maximum', internalType: 'uint256', type: 'uint256' },
    { name: 'encumbered', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const slasher_maxContinuousFreeze = {
  type: 'function',
  inputs: [],
  name: 'maxContinuousFreeze',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_minSlashableStake = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'minSlashableStake',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_modifyAllocation = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'magnitude', internalType: 'uint64', type: 'uint64' },
  ],
  name: 'modifyAllocation',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_modifyAllocations = {
  type: 'function',
  inputs: [
    {
      name: 'changes',
      internalType: 'struct IAllocations.Change[]',
      type: 'tuple[]',
      components: [
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'asset', internalType: 'address', type: 'address' },
        { name: 'magnitude', internalType: 'uint64', type: 'uint64' },
      ],
    },
  ],
  name: 'modifyAllocations',
  outputs: [{ name: 'effectiveEpochs', internalType: 'uint256[]', type: 'uint256[]' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_optIntoSlashing = {
  type: 'function',
  inputs: [{ name: 'avs', internalType: 'address', type: 'address' }],
  name: 'optIntoSlashing',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_record = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'record',
  outputs: [
    {
      name: '',
      internalType: 'struct IAllocations.Record',
      type: 'tuple',
      components: [
        {
          name: 'standing',
          internalType: 'enum IAllocations.Standing',
          type: 'uint8',
        },
        {
          name: 'slashableThroughEpoch',
          internalType: 'uint24',
          type: 'uint24',
        },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        { name: 'nextTermsVersion', internalType: 'uint24', type: 'uint24' },
        { name: 'nextTermsEpoch', internalType: 'uint24', type: 'uint24' },
        { name: 'takenEpoch', internalType: 'uint24', type: 'uint24' },
        { name: 'takenWad', internalType: 'uint64', type: 'uint64' },
        { name: 'cooldownUntil', internalType: 'uint40', type: 'uint40' },
        { name: 'hasOpenCase', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const slasher_recordDeregistration = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'recordDeregistration',
  outputs: [{ name: 'through', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_recordFirstRegistration = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'recordFirstRegistration',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_recordTermsAcceptance = {
  type: 'function',
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'version', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'recordTermsAcceptance',
  outputs: [{ name: 'fromEpoch', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const slasher_redistributionDelay = {
  type: 'function',
  inputs: [],
  name: 'redistributionDelay',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_releaseSlashed = {
  type: 'function',
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256' },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
    },
  ],
  name: 'releaseSlashed',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_resetFrozenStatus = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    {
      name: 'cases',
      internalType: 'struct ISlasher.CaseRef[]',
      type: 'tuple[]',
      components: [
        { name: 'id', internalType: 'uint256', type: 'uint256' },
        {
          name: 'data',
          internalType: 'struct ISlasher.CaseData',
          type: 'tuple',
          components: [
            {
              name: 'state',
              internalType: 'enum ISlasher.CaseState',
              type: 'uint8',
            },
            { name: 'avs', internalType: 'address', type: 'address' },
            { name: 'operator', internalType: 'address', type: 'address' },
            { name: 'challenger', internalType: 'address', type: 'address' },
            { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
            { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
            {
              name: 'items',
              internalType: 'struct ISlasher.SlashItem[]',
              type: 'tuple[]',
              components: [
                { name: 'asset', internalType: 'address', type: 'address' },
                { name: 'wad', internalType: 'uint64', type: 'uint64' },
              ],
            },
            { name: 'executor', internalType: 'address', type: 'address' },
            { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
            { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
            { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
          ],
        },
      ],
    },
  ],
  name: 'resetFrozenStatus',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_setSlashParameters = {
  type: 'function',
  inputs: [
    { name: 'redistributionDelay_', internalType: 'uint256', type: 'uint256' },
    { name: 'executorBps_', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setSlashParameters',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_settleAllocation = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'settleAllocation',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_settleAllocations = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'assets', internalType: 'address[]', type: 'address[]' },
  ],
  name: 'settleAllocations',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_slashableStake = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'avs', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'slashableStake',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_tokenPool = {
  type: 'function',
  inputs: [],
  name: 'tokenPool',
  outputs: [{ name: '', internalType: 'contract ITokenPool', type: 'address' }],
  stateMutability: 'view',
} as const

export const slasher_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const slasher_utilisation = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'utilisation',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const slasher_AllocationModified = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'current',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'next', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'effectiveEpoch',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'encumbered',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'AllocationModified',
} as const

export const slasher_AllocationSettled = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'current',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'encumbered',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'AllocationSettled',
} as const

export const slasher_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const slasher_CaseCancelled = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
      indexed: false,
    },
  ],
  name: 'CaseCancelled',
} as const

export const slasher_CaseExecuted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
      indexed: false,
    },
  ],
  name: 'CaseExecuted',
} as const

export const slasher_CaseLapsed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
      indexed: false,
    },
  ],
  name: 'CaseLapsed',
} as const

export const slasher_CaseOpened = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'frozen', internalType: 'bool', type: 'bool', indexed: false },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
      indexed: false,
    },
  ],
  name: 'CaseOpened',
} as const

export const slasher_CaseReleased = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
    {
      name: 'data',
      internalType: 'struct ISlasher.CaseData',
      type: 'tuple',
      components: [
        {
          name: 'state',
          internalType: 'enum ISlasher.CaseState',
          type: 'uint8',
        },
        { name: 'avs', internalType: 'address', type: 'address' },
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'challenger', internalType: 'address', type: 'address' },
        { name: 'openedAt', internalType: 'uint40', type: 'uint40' },
        { name: 'termsVersion', internalType: 'uint24', type: 'uint24' },
        {
          name: 'items',
          internalType: 'struct ISlasher.SlashItem[]',
          type: 'tuple[]',
          components: [
            { name: 'asset', internalType: 'address', type: 'address' },
            { name: 'wad', internalType: 'uint64', type: 'uint64' },
          ],
        },
        { name: 'executor', internalType: 'address', type: 'address' },
        { name: 'executorBps', internalType: 'uint16', type: 'uint16' },
        { name: 'releaseAt', internalType: 'uint40', type: 'uint40' },
        { name: 'removed', internalType: 'uint256[]', type: 'uint256[]' },
      ],
      indexed: false,
    },
  ],
  name: 'CaseReleased',
} as const

export const slasher_DeregistrationRecorded = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'slashableThroughEpoch',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'DeregistrationRecorded',
} as const

export const slasher_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const slasher_FrozenStatusReset = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
  ],
  name: 'FrozenStatusReset',
} as const

export const slasher_OperatorFrozen = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'caseId', internalType: 'uint256', type: 'uint256', indexed: true },
    {
      name: 'frozenSince',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'frozenUntil',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'OperatorFrozen',
} as const

export const slasher_OptedIntoSlashing = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
  ],
  name: 'OptedIntoSlashing',
} as const

export const slasher_RegistrationRecorded = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'termsVersion',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'RegistrationRecorded',
} as const

export const slasher_SlashParametersSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'redistributionDelay',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'executorBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'SlashParametersSet',
} as const

export const slasher_TermsAcceptanceRecorded = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'avs', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'termsVersion',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'fromEpoch',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'TermsAcceptanceRecorded',
} as const

export const stablecoin_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const stablecoin_FLASH_MINT_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'FLASH_MINT_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const stablecoin_MAX_FLASH_FEE_WAD = {
  type: 'function',
  inputs: [],
  name: 'MAX_FLASH_FEE_WAD',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const stablecoin_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_burn = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'burn',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_ceiling = {
  type: 'function',
  inputs: [{ name: 'minter', internalType: 'address', type: 'address' }],
  name: 'ceiling',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const stablecoin_flashCap = {
  type: 'function',
  inputs: [],
  name: 'flashCap',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_flashFee = {
  type: 'function',
  inputs: [
    { name: 'token', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'flashFee',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_flashFeeWad = {
  type: 'function',
  inputs: [],
  name: 'flashFeeWad',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_flashLoan = {
  type: 'function',
  inputs: [
    {
      name: 'receiver',
      internalType: 'contract IERC3156FlashBorrower',
      type: 'address',
    },
    { name: 'token', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'data', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'flashLoan',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const stablecoin_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const stablecoin_isMinter = {
  type: 'function',
  inputs: [{ name: 'minter', internalType: 'address', type: 'address' }],
  name: 'isMinter',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const stablecoin_marketFactory = {
  type: 'function',
  inputs: [],
  name: 'marketFactory',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const stablecoin_maxFlashLoan = {
  type: 'function',
  inputs: [{ name: 'token', internalType: 'address', type: 'address' }],
  name: 'maxFlashLoan',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_mint = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'mint',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_mintFees = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'mintFees',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_minted = {
  type: 'function',
  inputs: [{ name: 'minter', internalType: 'address', type: 'address' }],
  name: 'minted',
  outputs: [{ name: '', internalType: 'int256', type: 'int256' }],
  stateMutability: 'view',
} as const

export const stablecoin_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const stablecoin_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_setCeiling = {
  type: 'function',
  inputs: [
    { name: 'minter', internalType: 'address', type: 'address' },
    { name: 'ceiling_', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setCeiling',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_setFlashTerms = {
  type: 'function',
  inputs: [
    { name: 'cap', internalType: 'uint256', type: 'uint256' },
    { name: 'feeWad', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setFlashTerms',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const stablecoin_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const stablecoin_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const stablecoin_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const stablecoin_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const stablecoin_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const stablecoin_FlashMint = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'initiator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'receiver',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'fee', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'FlashMint',
} as const

export const stablecoin_FlashTermsSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'feeWad',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'FlashTermsSet',
} as const

export const stablecoin_MinterCeilingSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'minter', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'ceiling',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'MinterCeilingSet',
} as const

export const stablecoin_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const strategyAdapter_asset = {
  type: 'function',
  inputs: [],
  name: 'asset',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_deposit = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'deposit',
  outputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'fairShares', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const strategyAdapter_maxDeposit = {
  type: 'function',
  inputs: [],
  name: 'maxDeposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_maxRedeem = {
  type: 'function',
  inputs: [],
  name: 'maxRedeem',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_price = {
  type: 'function',
  inputs: [],
  name: 'price',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_quote = {
  type: 'function',
  inputs: [
    { name: 'commit', internalType: 'uint256', type: 'uint256' },
    { name: 'uncommit', internalType: 'uint256', type: 'uint256' },
    { name: 'heldShares', internalType: 'uint256', type: 'uint256' },
    { name: 'cap', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'quote',
  outputs: [
    { name: 'price', internalType: 'uint256', type: 'uint256' },
    { name: 'uncommitValue', internalType: 'uint256', type: 'uint256' },
    { name: 'commitShares', internalType: 'uint256', type: 'uint256' },
    { name: 'maxDeposit', internalType: 'uint256', type: 'uint256' },
    { name: 'maxRedeem', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const strategyAdapter_redeem = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'redeem',
  outputs: [{ name: 'fairAssets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const strategyAdapter_rollup = {
  type: 'function',
  inputs: [],
  name: 'rollup',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_share = {
  type: 'function',
  inputs: [],
  name: 'share',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_toAssets = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'toAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_toShares = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'toShares',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_totalShares = {
  type: 'function',
  inputs: [],
  name: 'totalShares',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const strategyAdapter_transferShares = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferShares',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_DELEGATE_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'DELEGATE_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const tokenPool_MAX_OPERATOR_FEE_BPS = {
  type: 'function',
  inputs: [],
  name: 'MAX_OPERATOR_FEE_BPS',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_OPERATOR_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'OPERATOR_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const tokenPool_STAKE_ENTRY = {
  type: 'function',
  inputs: [],
  name: 'STAKE_ENTRY',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'view',
} as const

export const tokenPool_applySlash = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'numerator', internalType: 'uint256', type: 'uint256' },
    { name: 'denominator', internalType: 'uint256', type: 'uint256' },
    { name: 'fromEpoch', internalType: 'uint256', type: 'uint256' },
    { name: 'isWipe', internalType: 'bool', type: 'bool' },
    { name: 'isDepleted', internalType: 'bool', type: 'bool' },
  ],
  name: 'applySlash',
  outputs: [
    { name: 'removedActive', internalType: 'uint256', type: 'uint256' },
    { name: 'removedQueued', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const tokenPool_bucket = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'bucket',
  outputs: [
    {
      name: '',
      internalType: 'struct ITokenPool.Bucket',
      type: 'tuple',
      components: [
        { name: 'assets', internalType: 'uint96', type: 'uint96' },
        { name: 'shares', internalType: 'uint128', type: 'uint128' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_claim = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'claim',
  outputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'maturesAt', internalType: 'uint256', type: 'uint256' },
    { name: 'blockedByFreeze', internalType: 'bool', type: 'bool' },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_claimCredit = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'claimCredit',
  outputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_claimable = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'claimable',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_completeQueuedWithdrawal = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    { name: 'receiveAsTokens', internalType: 'bool', type: 'bool' },
    { name: 'toOperator', internalType: 'address', type: 'address' },
  ],
  name: 'completeQueuedWithdrawal',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_completeQueuedWithdrawals = {
  type: 'function',
  inputs: [
    {
      name: 'completions',
      internalType: 'struct ITokenPool.Completion[]',
      type: 'tuple[]',
      components: [
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'asset', internalType: 'address', type: 'address' },
        { name: 'generation', internalType: 'uint256', type: 'uint256' },
        { name: 'epoch', internalType: 'uint256', type: 'uint256' },
        { name: 'receiveAsTokens', internalType: 'bool', type: 'bool' },
        { name: 'toOperator', internalType: 'address', type: 'address' },
      ],
    },
  ],
  name: 'completeQueuedWithdrawals',
  outputs: [{ name: 'assets', internalType: 'uint256[]', type: 'uint256[]' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_completeRedelegation = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'completeRedelegation',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_convertToAssets = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'convertToAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_credits = {
  type: 'function',
  inputs: [
    { name: 'party', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'credits',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_currentEpoch = {
  type: 'function',
  inputs: [],
  name: 'currentEpoch',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_custody = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'custody',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_delegateBatch = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'assets', internalType: 'address[]', type: 'address[]' },
    { name: 'amounts', internalType: 'uint256[]', type: 'uint256[]' },
  ],
  name: 'delegateBatch',
  outputs: [{ name: 'shares', internalType: 'uint256[]', type: 'uint256[]' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_delegateBySig = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    {
      name: 'consent',
      internalType: 'struct ITokenPool.Approval',
      type: 'tuple',
      components: [
        { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
        { name: 'expiry', internalType: 'uint256', type: 'uint256' },
        { name: 'signature', internalType: 'bytes', type: 'bytes' },
      ],
    },
    {
      name: 'approval',
      internalType: 'struct ITokenPool.Approval',
      type: 'tuple',
      components: [
        { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
        { name: 'expiry', internalType: 'uint256', type: 'uint256' },
        { name: 'signature', internalType: 'bytes', type: 'bytes' },
      ],
    },
  ],
  name: 'delegateBySig',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_delegateTo = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    {
      name: 'approval',
      internalType: 'struct ITokenPool.Approval',
      type: 'tuple',
      components: [
        { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
        { name: 'expiry', internalType: 'uint256', type: 'uint256' },
        { name: 'signature', internalType: 'bytes', type: 'bytes' },
      ],
    },
  ],
  name: 'delegateTo',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_delistAsset = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'delistAsset',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_eip712Domain = {
  type: 'function',
  inputs: [],
  name: 'eip712Domain',
  outputs: [
    { name: 'fields', internalType: 'bytes1', type: 'bytes1' },
    { name: 'name', internalType: 'string', type: 'string' },
    { name: 'version', internalType: 'string', type: 'string' },
    { name: 'chainId', internalType: 'uint256', type: 'uint256' },
    { name: 'verifyingContract', internalType: 'address', type: 'address' },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
    { name: 'extensions', internalType: 'uint256[]', type: 'uint256[]' },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_epochLength = {
  type: 'function',
  inputs: [],
  name: 'epochLength',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_forceUndelegate = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'assets', internalType: 'address[]', type: 'address[]' },
  ],
  name: 'forceUndelegate',
  outputs: [
    {
      name: 'withdrawals',
      internalType: 'struct ITokenPool.Withdrawal[]',
      type: 'tuple[]',
      components: [
        { name: 'assets', internalType: 'uint256', type: 'uint256' },
        { name: 'epoch', internalType: 'uint256', type: 'uint256' },
        { name: 'generation', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_genesis = {
  type: 'function',
  inputs: [],
  name: 'genesis',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const tokenPool_isDepositor = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'depositor', internalType: 'address', type: 'address' },
  ],
  name: 'isDepositor',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const tokenPool_isEntryPaused = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'isEntryPaused',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const tokenPool_isListed = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'isListed',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const tokenPool_isOperator = {
  type: 'function',
  inputs: [{ name: 'account', internalType: 'address', type: 'address' }],
  name: 'isOperator',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const tokenPool_isReachable = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'isReachable',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const tokenPool_isSaltUsed = {
  type: 'function',
  inputs: [
    { name: 'signer', internalType: 'address', type: 'address' },
    { name: 'salt', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'isSaltUsed',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'view',
} as const

export const tokenPool_listAsset = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'cap', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'listAsset',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_listing = {
  type: 'function',
  inputs: [{ name: 'asset', internalType: 'address', type: 'address' }],
  name: 'listing',
  outputs: [
    { name: 'cap', internalType: 'uint256', type: 'uint256' },
    { name: 'acceptsStake', internalType: 'bool', type: 'bool' },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_operatorTerms = {
  type: 'function',
  inputs: [{ name: 'operator', internalType: 'address', type: 'address' }],
  name: 'operatorTerms',
  outputs: [
    { name: 'approver', internalType: 'address', type: 'address' },
    { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_pauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'pauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_payOut = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'payOut',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_pool = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'pool',
  outputs: [
    {
      name: '',
      internalType: 'struct ITokenPool.Pool',
      type: 'tuple',
      components: [
        { name: 'assets', internalType: 'uint96', type: 'uint96' },
        { name: 'shares', internalType: 'uint128', type: 'uint128' },
        { name: 'generation', internalType: 'uint24', type: 'uint24' },
        { name: 'isDepleted', internalType: 'bool', type: 'bool' },
      ],
    },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_position = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'position',
  outputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'view',
} as const

export const tokenPool_queueWithdrawal = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'queueWithdrawal',
  outputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
  ],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_queueWithdrawals = {
  type: 'function',
  inputs: [
    {
      name: 'requests',
      internalType: 'struct ITokenPool.WithdrawalRequest[]',
      type: 'tuple[]',
      components: [
        { name: 'operator', internalType: 'address', type: 'address' },
        { name: 'asset', internalType: 'address', type: 'address' },
        { name: 'shares', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  name: 'queueWithdrawals',
  outputs: [
    {
      name: 'withdrawals',
      internalType: 'struct ITokenPool.Withdrawal[]',
      type: 'tuple[]',
      components: [
        { name: 'assets', internalType: 'uint256', type: 'uint256' },
        { name: 'epoch', internalType: 'uint256', type: 'uint256' },
        { name: 'generation', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_rebasingToken = {
  type: 'function',
  inputs: [],
  name: 'rebasingToken',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const tokenPool_redelegate = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'assets', internalType: 'address[]', type: 'address[]' },
  ],
  name: 'redelegate',
  outputs: [
    {
      name: 'withdrawals',
      internalType: 'struct ITokenPool.Withdrawal[]',
      type: 'tuple[]',
      components: [
        { name: 'assets', internalType: 'uint256', type: 'uint256' },
        { name: 'epoch', internalType: 'uint256', type: 'uint256' },
        { name: 'generation', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_redelegationTarget = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'generation', internalType: 'uint256', type: 'uint256' },
    { name: 'epoch', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'redelegationTarget',
  outputs: [{ name: 'to', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const tokenPool_registerAsOperator = {
  type: 'function',
  inputs: [
    { name: 'approver', internalType: 'address', type: 'address' },
    { name: 'feeBps', internalType: 'uint256', type: 'uint256' },
    { name: 'metadataUri', internalType: 'string', type: 'string' },
  ],
  name: 'registerAsOperator',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_setCap = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'cap', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'setCap',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_setDepositor = {
  type: 'function',
  inputs: [
    { name: 'depositor', internalType: 'address', type: 'address' },
    { name: 'isAllowed', internalType: 'bool', type: 'bool' },
  ],
  name: 'setDepositor',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_slasher = {
  type: 'function',
  inputs: [],
  name: 'slasher',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const tokenPool_stake = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'stake',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_stakeFor = {
  type: 'function',
  inputs: [
    { name: 'beneficiary', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'operator', internalType: 'address', type: 'address' },
  ],
  name: 'stakeFor',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_stakeWithPermit = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'stakeWithPermit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_undelegate = {
  type: 'function',
  inputs: [
    { name: 'operator', internalType: 'address', type: 'address' },
    { name: 'assets', internalType: 'address[]', type: 'address[]' },
  ],
  name: 'undelegate',
  outputs: [
    {
      name: 'withdrawals',
      internalType: 'struct ITokenPool.Withdrawal[]',
      type: 'tuple[]',
      components: [
        { name: 'assets', internalType: 'uint256', type: 'uint256' },
        { name: 'epoch', internalType: 'uint256', type: 'uint256' },
        { name: 'generation', internalType: 'uint256', type: 'uint256' },
      ],
    },
  ],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_undelegated = {
  type: 'function',
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address' },
    { name: 'asset', internalType: 'address', type: 'address' },
  ],
  name: 'undelegated',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const tokenPool_unpauseEntry = {
  type: 'function',
  inputs: [{ name: 'flow', internalType: 'uint8', type: 'uint8' }],
  name: 'unpauseEntry',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_withdrawUndelegated = {
  type: 'function',
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'withdrawUndelegated',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const tokenPool_AssetCapSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'AssetCapSet',
} as const

export const tokenPool_AssetDelisted = {
  type: 'event',
  anonymous: false,
  inputs: [{ name: 'asset', internalType: 'address', type: 'address', indexed: true }],
  name: 'AssetDelisted',
} as const

export const tokenPool_AssetListed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    { name: 'cap', internalType: 'uint256', type: 'uint256', indexed: false },
  ],
  name: 'AssetListed',
} as const

export const tokenPool_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const tokenPool_CreditClaimed = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'party', internalType: 'address', type: 'address', indexed: true },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: false },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'CreditClaimed',
} as const

export const tokenPool_Delegated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Delegated',
} as const

export const tokenPool_DepositorSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'depositor',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'isAllowed', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'DepositorSet',
} as const

export const tokenPool_EntryPauseSet = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'flow', internalType: 'uint8', type: 'uint8', indexed: true },
    { name: 'isPaused', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'EntryPauseSet',
} as const

export const tokenPool_OperatorRegistered = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'approver',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'feeBps',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'metadataUri',
      internalType: 'string',
      type: 'string',
      indexed: false,
    },
  ],
  name: 'OperatorRegistered',
} as const

export const tokenPool_PoolSlashed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'removedActive',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'removedQueued',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'PoolSlashed',
} as const

export const tokenPool_PoolWiped = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'generation',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'PoolWiped',
} as const

export const tokenPool_RedelegationRequested = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'address[]',
      type: 'address[]',
      indexed: false,
    },
  ],
  name: 'RedelegationRequested',
} as const

export const tokenPool_SlashedFundsPaid = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'isCredit', internalType: 'bool', type: 'bool', indexed: false },
  ],
  name: 'SlashedFundsPaid',
} as const

export const tokenPool_Staked = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    { name: 'payer', internalType: 'address', type: 'address', indexed: false },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Staked',
} as const

export const tokenPool_Undelegated = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'caller', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'address[]',
      type: 'address[]',
      indexed: false,
    },
  ],
  name: 'Undelegated',
} as const

export const tokenPool_UndelegatedWithdrawn = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: false },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'UndelegatedWithdrawn',
} as const

export const tokenPool_WithdrawalCompleted = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'generation',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'epoch', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'asTokens', internalType: 'bool', type: 'bool', indexed: false },
    {
      name: 'toOperator',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'WithdrawalCompleted',
} as const

export const tokenPool_WithdrawalQueued = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'staker', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'operator',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    { name: 'asset', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'generation',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    { name: 'epoch', internalType: 'uint256', type: 'uint256', indexed: false },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'WithdrawalQueued',
} as const

export const validatorBook_authority = {
  type: 'function',
  inputs: [],
  name: 'authority',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const validatorBook_balance = {
  type: 'function',
  inputs: [],
  name: 'balance',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const validatorBook_deposit = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'deposit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const validatorBook_isConsumingScheduledOp = {
  type: 'function',
  inputs: [],
  name: 'isConsumingScheduledOp',
  outputs: [{ name: '', internalType: 'bytes4', type: 'bytes4' }],
  stateMutability: 'view',
} as const

export const validatorBook_liquidStakingToken = {
  type: 'function',
  inputs: [],
  name: 'liquidStakingToken',
  outputs: [{ name: '', internalType: 'address payable', type: 'address' }],
  stateMutability: 'view',
} as const

export const validatorBook_receiveDeposit = {
  type: 'function',
  inputs: [],
  name: 'receiveDeposit',
  outputs: [],
  stateMutability: 'payable',
} as const

export const validatorBook_setAuthority = {
  type: 'function',
  inputs: [{ name: 'newAuthority', internalType: 'address', type: 'address' }],
  name: 'setAuthority',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const validatorBook_slash = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'slash',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const validatorBook_withdraw = {
  type: 'function',
  inputs: [{ name: 'amount', internalType: 'uint256', type: 'uint256' }],
  name: 'withdraw',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const validatorBook_AuthorityUpdated = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'authority',
      internalType: 'address',
      type: 'address',
      indexed: false,
    },
  ],
  name: 'AuthorityUpdated',
} as const

export const validatorBook_ValidatorsFunded = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'newBalance',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ValidatorsFunded',
} as const

export const validatorBook_ValidatorsRewarded = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'newBalance',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ValidatorsRewarded',
} as const

export const validatorBook_ValidatorsSlashed = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'newBalance',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ValidatorsSlashed',
} as const

export const validatorBook_ValidatorsWithdrawn = {
  type: 'event',
  anonymous: false,
  inputs: [
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'newBalance',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'ValidatorsWithdrawn',
} as const

export const wrappedStakingToken_DOMAIN_SEPARATOR = {
  type: 'function',
  inputs: [],
  name: 'DOMAIN_SEPARATOR',
  outputs: [{ name: 'result', internalType: 'bytes32', type: 'bytes32' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_allowance = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
  ],
  name: 'allowance',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_approve = {
  type: 'function',
  inputs: [
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'approve',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_asset = {
  type: 'function',
  inputs: [],
  name: 'asset',
  outputs: [{ name: '', internalType: 'address', type: 'address' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_balanceOf = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'balanceOf',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_convertToAssets = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_convertToShares = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'convertToShares',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_decimals = {
  type: 'function',
  inputs: [],
  name: 'decimals',
  outputs: [{ name: '', internalType: 'uint8', type: 'uint8' }],
  stateMutability: 'pure',
} as const

export const wrappedStakingToken_deposit = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'deposit',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_maxDeposit = {
  type: 'function',
  inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
  name: 'maxDeposit',
  outputs: [{ name: 'maxAssets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_maxMint = {
  type: 'function',
  inputs: [{ name: 'to', internalType: 'address', type: 'address' }],
  name: 'maxMint',
  outputs: [{ name: 'maxShares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_maxRedeem = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'maxRedeem',
  outputs: [{ name: 'maxShares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_maxWithdraw = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'maxWithdraw',
  outputs: [{ name: 'maxAssets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_mint = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
  ],
  name: 'mint',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_name = {
  type: 'function',
  inputs: [],
  name: 'name',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_nonces = {
  type: 'function',
  inputs: [{ name: 'owner', internalType: 'address', type: 'address' }],
  name: 'nonces',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_permit5 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'signature', internalType: 'bytes', type: 'bytes' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_permit7 = {
  type: 'function',
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address' },
    { name: 'spender', internalType: 'address', type: 'address' },
    { name: 'value', internalType: 'uint256', type: 'uint256' },
    { name: 'deadline', internalType: 'uint256', type: 'uint256' },
    { name: 'v', internalType: 'uint8', type: 'uint8' },
    { name: 'r', internalType: 'bytes32', type: 'bytes32' },
    { name: 's', internalType: 'bytes32', type: 'bytes32' },
  ],
  name: 'permit',
  outputs: [],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_previewDeposit = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewDeposit',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_previewMint = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewMint',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_previewRedeem = {
  type: 'function',
  inputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  name: 'previewRedeem',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_previewWithdraw = {
  type: 'function',
  inputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  name: 'previewWithdraw',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_redeem = {
  type: 'function',
  inputs: [
    { name: 'shares', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'redeem',
  outputs: [{ name: 'assets', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_symbol = {
  type: 'function',
  inputs: [],
  name: 'symbol',
  outputs: [{ name: '', internalType: 'string', type: 'string' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_totalAssets = {
  type: 'function',
  inputs: [],
  name: 'totalAssets',
  outputs: [{ name: '', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_totalSupply = {
  type: 'function',
  inputs: [],
  name: 'totalSupply',
  outputs: [{ name: 'result', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'view',
} as const

export const wrappedStakingToken_transfer = {
  type: 'function',
  inputs: [
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transfer',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_transferFrom = {
  type: 'function',
  inputs: [
    { name: 'from', internalType: 'address', type: 'address' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'amount', internalType: 'uint256', type: 'uint256' },
  ],
  name: 'transferFrom',
  outputs: [{ name: '', internalType: 'bool', type: 'bool' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_withdraw = {
  type: 'function',
  inputs: [
    { name: 'assets', internalType: 'uint256', type: 'uint256' },
    { name: 'to', internalType: 'address', type: 'address' },
    { name: 'owner', internalType: 'address', type: 'address' },
  ],
  name: 'withdraw',
  outputs: [{ name: 'shares', internalType: 'uint256', type: 'uint256' }],
  stateMutability: 'nonpayable',
} as const

export const wrappedStakingToken_Approval = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'spender',
      internalType: 'address',
      type: 'address',
      indexed: true,
    },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Approval',
} as const

export const wrappedStakingToken_Deposit = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Deposit',
} as const

export const wrappedStakingToken_Transfer = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'from', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'amount',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Transfer',
} as const

export const wrappedStakingToken_Withdraw = {
  type: 'event',
  anonymous: false,
  inputs: [
    { name: 'by', internalType: 'address', type: 'address', indexed: true },
    { name: 'to', internalType: 'address', type: 'address', indexed: true },
    { name: 'owner', internalType: 'address', type: 'address', indexed: true },
    {
      name: 'assets',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
    {
      name: 'shares',
      internalType: 'uint256',
      type: 'uint256',
      indexed: false,
    },
  ],
  name: 'Withdraw',
} as const
