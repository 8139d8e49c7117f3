// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMonetaryPolicy} from "./IMonetaryPolicy.sol";

/// @title  ISemilogPolicy
/// @notice Borrow rate that grows exponentially with utilisation, from a least to a highest rate.
interface ISemilogPolicy is IMonetaryPolicy {
    /// @notice The range of rates changed. Markets take it over the next time they are touched.
    /// @param  minRate Rate of an unused market, simple interest per second, WAD.
    /// @param  maxRate Rate of a market used in full, likewise.
    event RateRangeSet(uint256 minRate, uint256 maxRate);

    /// @notice The range is empty, starts at zero, or ends above `MAX_RATE`.
    error RateRangeInvalid(uint256 minRate, uint256 maxRate, uint256 limit);

    /// @notice Rate of an unused market, simple interest per second, WAD.
    function minRate() external view returns (uint256);

    /// @notice Rate of a market used in full, simple interest per second, WAD.
    function maxRate() external view returns (uint256);

    /// @notice Sets the range of rates.
    /// @dev    Restricted to GOVERNOR. Reverts RateRangeInvalid.
    /// @param  minRate_ Rate of an unused market, simple interest per second, WAD, positive.
    /// @param  maxRate_ Rate of a market used in full, at least `minRate_` and at most `MAX_RATE`.
    function setRateRange(uint256 minRate_, uint256 maxRate_) external;
}
