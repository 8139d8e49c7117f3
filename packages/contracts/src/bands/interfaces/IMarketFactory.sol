// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IMarketFactory
/// @notice Deploys the band markets, registers them, and is the only caller of their admin functions.
interface IMarketFactory {
    /// @notice Receives all fees of the markets and of flash mints.
    function feeReceiver() external view returns (address);

    /// @notice Fund that covers bad debt; zero when there is none.
    function insuranceFund() external view returns (address);
}
