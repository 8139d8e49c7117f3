// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMonetaryPolicy} from "./IMonetaryPolicy.sol";

/// @title  IConstantPolicy
/// @notice One borrow rate for every market, until the governor sets another.
interface IConstantPolicy is IMonetaryPolicy {
    /// @notice The rate changed. Markets take it over the next time they are touched.
    /// @param  ratePerSecond Simple interest per second, WAD.
    event PolicyRateSet(uint256 ratePerSecond);

    /// @notice Sets the rate.
    /// @dev    Restricted to GOVERNOR. Reverts AmountTooLarge above `MAX_RATE`.
    /// @param  ratePerSecond Simple interest per second, WAD.
    function setRate(uint256 ratePerSecond) external;
}
