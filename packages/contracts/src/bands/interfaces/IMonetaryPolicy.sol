// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IMonetaryPolicy
/// @notice Sets the borrow rate of band markets.
interface IMonetaryPolicy {
    /// @notice Borrow rate of `market` for the seconds that follow; may update the policy's state.
    /// @dev    Callable by the market only.
    /// @return ratePerSecond Simple interest per second, WAD.
    function rateWrite(address market) external returns (uint256 ratePerSecond);

    /// @notice Borrow rate of `market` as it would be set now.
    /// @return ratePerSecond Simple interest per second, WAD.
    function rate(address market) external view returns (uint256 ratePerSecond);
}
