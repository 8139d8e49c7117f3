// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IConcentrationGuard
/// @notice Keeps what a restaking vault has with one operator, or at the mercy of one service, within the vault's caps.
/// @dev    The caller is the vault. Errors are those of `IRestakingPortfolio`.
interface IConcentrationGuard {
    /// @notice Checks a target that the vault has just noted, by weights.
    /// @dev    Reverts DuplicateService, AvsListIncomplete, WeightsAboveWhole, AvsConcentration.
    function requireTarget(address operator) external view;

    /// @notice Checks an allocation that the vault has just made, by values.
    /// @dev    Reverts DuplicateService, AvsListIncomplete, OperatorConcentration, AvsConcentration.
    function requireAllocation(address operator) external view;
}
