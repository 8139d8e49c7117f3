// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Batched} from "../utils/Batched.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  FixedPointHarness
/// @notice The functions of Solady's FixedPointMathLib that the SDK's `core/fixedPoint.ts` mirrors, callable from outside.
contract FixedPointHarness is Batched {
    function min(int256 x, int256 y) external pure returns (int256) {
        return FixedPointMathLib.min(x, y);
    }

    function max(int256 x, int256 y) external pure returns (int256) {
        return FixedPointMathLib.max(x, y);
    }

    function clamp(int256 x, int256 minValue, int256 maxValue) external pure returns (int256) {
        return FixedPointMathLib.clamp(x, minValue, maxValue);
    }

    function zeroFloorSub(uint256 x, uint256 y) external pure returns (uint256) {
        return FixedPointMathLib.zeroFloorSub(x, y);
    }

    function fullMulDiv(uint256 x, uint256 y, uint256 d) external pure returns (uint256) {
        return FixedPointMathLib.fullMulDiv(x, y, d);
    }

    function fullMulDivUp(uint256 x, uint256 y, uint256 d) external pure returns (uint256) {
        return FixedPointMathLib.fullMulDivUp(x, y, d);
    }

    function divUp(uint256 x, uint256 d) external pure returns (uint256) {
        return FixedPointMathLib.divUp(x, d);
    }

    function sqrt(uint256 x) external pure returns (uint256) {
        return FixedPointMathLib.sqrt(x);
    }

    function mulSqrt(uint256 x, uint256 y) external pure returns (uint256) {
        return FixedPointMathLib.mulSqrt(x, y);
    }

    function expWad(int256 x) external pure returns (int256) {
        return FixedPointMathLib.expWad(x);
    }

    function lnWad(int256 x) external pure returns (int256) {
        return FixedPointMathLib.lnWad(x);
    }

    function asInt256(uint256 x) external pure returns (int256) {
        return int256(x);
    }

    function shiftLeft(uint256 x, uint256 bits) external pure returns (uint256) {
        return x << bits;
    }
}
