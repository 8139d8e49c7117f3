// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  PoolMath
/// @notice Shares, queue and slash arithmetic of the restaking pools. Mirrored by `restaking/math.ts` of the SDK.
/// @dev    Every division rounds down. Assets fit 96 bits, shares 128 and magnitudes 60, so no product overflows.
library PoolMath {
    /// @notice A share of the whole, or a full magnitude: 1.
    uint256 internal constant WAD = 1e18;

    /// @notice Shares for `amount`: one to one into an empty pool.
    function toShares(uint256 amount, uint256 assets, uint256 shares) internal pure returns (uint256) {
        return shares == 0 ? amount : amount * shares / assets;
    }

    /// @notice Worth of `amount` shares; 0 in an empty pool.
    function toAssets(uint256 amount, uint256 assets, uint256 shares) internal pure returns (uint256) {
        return shares == 0 ? 0 : amount * assets / shares;
    }

    /// @notice Magnitude that a slash of `wad` takes from a promise, rounded up: a fault always costs.
    function slashedMagnitude(uint256 current, uint256 wad) internal pure returns (uint256) {
        return (current * wad + WAD - 1) / WAD;
    }

    /// @notice What a slash of `numerator / denominator` takes from `assets`. Rounded down, so that no other
    ///         service's slashable stake falls by it.
    function slashedAssets(uint256 assets, uint256 numerator, uint256 denominator)
        internal
        pure
        returns (uint256)
    {
        return assets * numerator / denominator;
    }

    /// @notice What a promise of `magnitude` out of `maxMagnitude` is worth, rounded down.
    function promisedAssets(uint256 assets, uint256 magnitude, uint256 maxMagnitude)
        internal
        pure
        returns (uint256)
    {
        return assets * magnitude / maxMagnitude;
    }
}
