// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  RfqMath
/// @notice Amounts and bounds of a fill.
library RfqMath {
    using FixedPointMathLib for uint256;

    uint256 private constant BPS = 10_000;

    /// @notice Units sold for `fillBuy`, at the price of the quote, rounded down. Amounts of 128 bits: their product fits.
    function sellOut(uint256 sellAmount, uint256 buyAmount, uint256 fillBuy) internal pure returns (uint256) {
        return sellAmount * fillBuy / buyAmount;
    }

    /// @notice Least value that has to come in for `valueOut`, rounded up; USD, WAD.
    function minValueIn(uint256 valueOut, uint256 boundBps) internal pure returns (uint256) {
        return valueOut.mulDivUp(BPS - boundBps, BPS);
    }

    /// @notice The pricer's part of what the fill earned, units of the token that came in, rounded down.
    function pricerFee(uint256 fillBuy, uint256 valueIn, uint256 valueOut, uint256 shareBps)
        internal
        pure
        returns (uint256)
    {
        if (valueIn <= valueOut) return 0;
        return fillBuy.fullMulDiv(valueIn - valueOut, valueIn) * shareBps / BPS;
    }
}
