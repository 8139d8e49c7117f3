// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {InvalidPrice, StalePrice} from "../../common/Errors.sol";
import {IPriceOracle} from "../../common/interfaces/IPriceOracle.sol";

/// @title  ValueMath
/// @notice Amounts in USD, and prices that are fresh enough to use.
library ValueMath {
    using FixedPointMathLib for uint256;

    /// @notice USD (WAD) of `amount` token units, rounded down.
    /// @param  priceWad USD per whole token, WAD.
    /// @param  decimals The token's.
    function value(uint256 amount, uint256 priceWad, uint256 decimals) internal pure returns (uint256) {
        return amount.fullMulDiv(priceWad, 10 ** decimals);
    }

    /// @notice USD (WAD) of `amount` token units, rounded up.
    function valueUp(uint256 amount, uint256 priceWad, uint256 decimals) internal pure returns (uint256) {
        return amount.fullMulDivUp(priceWad, 10 ** decimals);
    }

    /// @notice Price of `asset`, USD per whole token, WAD. Reverts InvalidPrice, StalePrice.
    /// @param  maxAge Oldest age accepted, seconds.
    function freshPrice(IPriceOracle oracle, address asset, uint256 maxAge)
        internal
        view
        returns (uint256 priceWad)
    {
        uint256 updatedAt;
        (priceWad, updatedAt) = oracle.price(asset);
        if (priceWad == 0) revert InvalidPrice(asset);
        if (block.timestamp > updatedAt + maxAge) revert StalePrice(asset, updatedAt, maxAge);
    }
}
