// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IGenesisGate
/// @notice Knows who took part in the genesis sale: only they may deposit in a pool while it is private.
interface IGenesisGate {
    /// @notice Whether the account has pledged.
    function hasPledged(address account) external view returns (bool);
}
