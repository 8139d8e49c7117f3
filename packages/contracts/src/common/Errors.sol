// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  Errors
/// @notice The errors that every module shares. A selector means one thing in the whole suite.

/// @notice An amount that must be positive is zero, or would round to zero.
error ZeroAmount();

/// @notice An address that must be set is the zero address.
error ZeroAddress();

/// @notice The guardian has paused this entry. Exits are never paused.
error EntryPaused();

/// @notice The price of `asset` is older than its consumer accepts.
/// @param  asset     Asset, or denomination, that was priced.
/// @param  updatedAt Unix time of the price, seconds.
/// @param  maxAge    Oldest age accepted, seconds.
error StalePrice(address asset, uint256 updatedAt, uint256 maxAge);

/// @notice The price of `asset` is zero, negative, out of bounds, or its source reverted.
error InvalidPrice(address asset);

/// @notice The transaction came after `deadline` (Unix time, seconds).
error DeadlinePassed(uint256 deadline);

/// @notice The outcome is worse than the caller allowed.
/// @param  got   What the call would have given or taken, token units.
/// @param  limit What the caller set as the limit, token units.
error SlippageExceeded(uint256 got, uint256 limit);

/// @notice The token can't be used: it charges a fee on transfer, rebases, or has more than 18 decimals.
error UnsupportedToken(address token);

/// @notice The signature is not the owner's, is malformed, or was used before.
error InvalidSignature();

/// @notice An amount is above what the call accepts.
/// @param  amount What was given, token units.
/// @param  limit  The most that is accepted, token units.
error AmountTooLarge(uint256 amount, uint256 limit);

/// @notice Two lists that belong together differ in length.
error LengthsDiffer(uint256 first, uint256 second);

/// @notice Too little gas is left for a call whose failure would be tolerated: it must fail by itself, not for want of
///         gas.
/// @param  available Gas that is left.
/// @param  needed    Gas that must be left.
error InsufficientGas(uint256 available, uint256 needed);

/// @notice There is nothing to claim.
error NothingToClaim();

/// @notice Taking the amount in would pass the cap of the asset.
/// @param  amount    What was given, token units.
/// @param  available What the cap still allows, token units.
error CapExceeded(uint256 amount, uint256 available);
