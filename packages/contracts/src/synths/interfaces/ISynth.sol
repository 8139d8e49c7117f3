// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  ISynth
/// @notice What a synthetic asset adds to an ERC-20 of 18 decimals with permits: part of a balance may be locked after
///         an exchange.
interface ISynth is ISynthsCommon {
    /// @notice Key of the synth, e.g. "sBTC".
    function key() external view returns (bytes32);

    /// @notice How many exchanges into this synth by `account` are not settled yet.
    function pendingEntries(address account) external view returns (uint256);

    /// @notice Balance and number of unsettled exchanges in one call.
    /// @param  account Holder.
    /// @return balance Token units, what is locked included.
    /// @return pending Exchanges not settled yet.
    function holding(address account) external view returns (uint256 balance, uint256 pending);

    /// @notice Creates `amount` for `to`.
    /// @dev    Registry only. Reverts NotSynthsModule.
    function mint(address to, uint256 amount) external;

    /// @notice Creates what an exchange yielded and counts one more unsettled exchange.
    /// @dev    Registry only. Reverts NotSynthsModule.
    function mintPending(address to, uint256 amount) external;

    /// @notice Destroys `amount` of `from`.
    /// @dev    Registry only. Reverts NotSynthsModule, InsufficientBalance.
    function burn(address from, uint256 amount) external;

    /// @notice Sets the number of unsettled exchanges of `account`.
    /// @dev    Registry only. Reverts NotSynthsModule.
    function setPending(address account, uint256 count) external;
}
