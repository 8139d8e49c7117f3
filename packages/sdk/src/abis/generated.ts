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
