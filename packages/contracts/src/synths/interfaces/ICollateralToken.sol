// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  ICollateralToken
/// @notice What the collateral token (SYN) adds to an ERC-20 of 18 decimals with permits. It is staked by being held:
///         an account with a debt can move only what the debt does not lock.
interface ICollateralToken is ISynthsCommon {
    /// @notice Creates `amount` for `to` and `reward` for `minter`.
    /// @dev    Supply schedule only. Reverts NotSynthsModule.
    function mintSupply(address to, uint256 amount, address minter, uint256 reward) external;

    /// @notice Moves collateral of a liquidated account, locked or not.
    /// @dev    Debt pool only. Reverts NotSynthsModule, InsufficientBalance.
    function seize(address from, address to, uint256 amount) external;
}
