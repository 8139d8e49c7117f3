// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ReactorMath} from "./ReactorMath.sol";

/// @title  VenueMath
/// @notice What positions on exchanges are worth at an oracle's price, what they lost against holding, and how much of
///         two tokens a pool takes.
library VenueMath {
    using FixedPointMathLib for uint256;

    uint256 private constant WAD = 1e18;
    uint256 private constant Q96 = 1 << 96;

    /// @notice Report of one position since its last mark. Values USD, WAD.
    struct Report {
        uint256 hold;
        uint256 value;
        uint256 fees;
        uint256 il;
        int256 net;
    }

    /// @notice Prices of both tokens and 10**decimals of each.
    struct Quotes {
        uint256 priceA;
        uint256 unitA;
        uint256 priceB;
        uint256 unitB;
    }

    /// @notice Units that were put in, and units that the position is worth.
    struct Holding {
        uint256 principalA;
        uint256 principalB;
        uint256 a;
        uint256 b;
    }

    /// @notice A constant-product pool, and units of it.
    struct Pool {
        uint256 reserveA;
        uint256 reserveB;
        uint256 supply;
        uint256 units;
    }

    // ── Constant product ──────────────────────────────────────────────────────────────────────────────────────

    /// @notice How much of (a, b) a pool takes in the proportion of its reserves.
    function pairing(uint256 a, uint256 b, uint256 reserveA, uint256 reserveB)
        internal
        pure
        returns (uint256 usedA, uint256 usedB)
    {
        uint256 optimalB = a.fullMulDiv(reserveB, reserveA);
        if (optimalB <= b) return (a, optimalB);
        return (b.fullMulDiv(reserveA, reserveB), b);
    }

    /// @notice Worth of units of a constant-product pool at the oracle's price: no swap moves it.
    function v2Mark(Pool memory pool, Quotes memory quotes)
        internal
        pure
        returns (uint256 a, uint256 b, uint256 kpu)
    {
        uint256 k = pool.reserveA * pool.reserveB;
        uint256 weightA = quotes.priceA * quotes.unitB;
        uint256 weightB = quotes.priceB * quotes.unitA;
        a = k.fullMulDiv(weightB, weightA).sqrt().fullMulDiv(pool.units, pool.supply);
        b = k.fullMulDiv(weightA, weightB).sqrt().fullMulDiv(pool.units, pool.supply);
        kpu = k.sqrt().fullMulDiv(WAD, pool.supply);
    }

    // ── Concentrated liquidity ────────────────────────────────────────────────────────────────────────────────

    /// @notice Amounts of a position at a price, rounded down. All roots Q64.96.
    function v3Amounts(uint256 liquidity, uint256 sqrtPrice, uint256 sqrtLower, uint256 sqrtUpper)
        internal
        pure
        returns (uint256 amount0, uint256 amount1)
    {
        uint256 root = sqrtPrice.clamp(sqrtLower, sqrtUpper);
        if (root < sqrtUpper) amount0 = (liquidity << 96).fullMulDiv(sqrtUpper - root, sqrtUpper) / root;
        if (root > sqrtLower) amount1 = liquidity.fullMulDiv(root - sqrtLower, Q96);
    }

    /// @notice Liquidity that amounts give, rounded down.
    function v3Liquidity(
        uint256 amount0,
        uint256 amount1,
        uint256 sqrtPrice,
        uint256 sqrtLower,
        uint256 sqrtUpper
    ) internal pure returns (uint256 liquidity) {
        uint256 root = sqrtPrice.clamp(sqrtLower, sqrtUpper);
        liquidity = type(uint128).max;
        if (root < sqrtUpper) {
            uint256 from0 = amount0.fullMulDiv(root.fullMulDiv(sqrtUpper, Q96), sqrtUpper - root);
            liquidity = liquidity.min(from0);
        }
        if (root > sqrtLower) liquidity = liquidity.min(amount1.fullMulDiv(Q96, root - sqrtLower));
    }

    /// @notice Root of the price of token0 in token1, Q64.96, rounded down.
    /// @param  price0 Value of a unit of token0 times the unit of token1, on any common scale.
    /// @param  price1 The same of token1.
    function sqrtPriceX96(uint256 price0, uint256 price1) internal pure returns (uint256) {
        // The wide form keeps 96 bits after the point; the narrow one is for prices beyond 2**64.
        if (price0 / price1 < 1 << 64) return price0.fullMulDiv(1 << 192, price1).sqrt();
        return price0.fullMulDiv(1 << 64, price1).sqrt() << 64;
    }

    // ── Report ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Compares a position with its principal.
    /// @param  holding   What was put in, and what it is worth now.
    /// @param  kpuBefore kpu of the last mark.
    /// @param  kpu       kpu now.
    /// @param  collected Value of fees taken out since the last mark.
    function report(
        Holding memory holding,
        uint256 kpuBefore,
        uint256 kpu,
        uint256 collected,
        Quotes memory quotes
    ) internal pure returns (Report memory result) {
        result.hold = _value(holding.principalA, holding.principalB, quotes);
        result.value = _value(holding.a, holding.b, quotes);
        uint256 withoutFees = kpu > kpuBefore ? result.value.fullMulDiv(kpuBefore, kpu) : result.value;
        result.fees = result.value - withoutFees + collected;
        result.il = result.hold.zeroFloorSub(withoutFees);
        result.net = int256(result.value + collected) - int256(result.hold);
    }

    function _value(uint256 a, uint256 b, Quotes memory quotes) private pure returns (uint256) {
        return
            ReactorMath.value(a, quotes.priceA, quotes.unitA)
                + ReactorMath.value(b, quotes.priceB, quotes.unitB);
    }
}
