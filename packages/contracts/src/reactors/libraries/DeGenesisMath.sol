// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ReactorMath} from "./ReactorMath.sol";

/// @title  DeGenesisMath
/// @notice Price of the first sale, and what a pledge gets.
library DeGenesisMath {
    using FixedPointMathLib for uint256;

    uint256 private constant WAD = 1e18;

    /// @notice Terms of a sale that has ended.
    /// @param  totalWad USD of all pledges, WAD.
    /// @param  capWad   USD that the supply costs at its highest price; what was pledged beyond it is not swapped.
    /// @param  priceWad USD per TOKE, WAD.
    struct Terms {
        uint256 totalWad;
        uint256 capWad;
        uint256 priceWad;
    }

    /// @notice Terms for a total: the price at which it buys the whole supply, between the least and the highest price.
    /// @dev    Rounded up, so that no more than the supply is sold.
    function terms(uint256 totalWad, uint256 supply, uint256 minPriceWad, uint256 maxPriceWad)
        internal
        pure
        returns (Terms memory)
    {
        uint256 capWad = maxPriceWad.fullMulDiv(supply, WAD);
        uint256 priceWad =
            totalWad >= capWad ? maxPriceWad : totalWad.fullMulDivUp(WAD, supply).max(minPriceWad);
        return Terms(totalWad, capWad, priceWad);
    }

    /// @notice Part of `amount` that is swapped for TOKE, token units, rounded down; the rest goes on to genesis.
    function swapped(uint256 amount, uint256 totalWad, uint256 capWad) internal pure returns (uint256) {
        return totalWad <= capWad ? amount : amount.fullMulDiv(capWad, totalWad);
    }

    /// @notice TOKE wei for `amount` token units that are swapped, rounded down. `unit` is 10**decimals of the token.
    function tokeFor(uint256 amount, uint256 assetPriceWad, uint256 unit, uint256 priceWad)
        internal
        pure
        returns (uint256)
    {
        return ReactorMath.value(amount, assetPriceWad, unit).fullMulDiv(WAD, priceWad);
    }
}
