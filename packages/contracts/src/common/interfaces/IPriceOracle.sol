// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IPriceOracle
/// @notice Price of an asset in USD, with its age. Sources report the age and never revert for it: staleness,
///         bounds and deviation are checked where the price is used.
interface IPriceOracle {
    /// @notice Price of one whole unit of `asset` in USD.
    /// @param  asset     Token, or a fixed denomination address for what has no contract (see
    ///                   `Denominations`).
    /// @return priceWad  USD per whole unit, WAD, rounded down. Zero when the source has no valid price.
    /// @return updatedAt Unix time of the price, seconds.
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt);
}
