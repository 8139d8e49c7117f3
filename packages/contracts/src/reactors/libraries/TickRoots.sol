// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  TickRoots
/// @notice Roots of prices at the ticks of concentrated liquidity, to the unit as the pools compute them.
library TickRoots {
    /// @notice Highest tick; the lowest is its negative.
    int256 internal constant MAX_TICK = 887_272;

    uint256 private constant TABLE_LENGTH = 20;
    /// @dev ln(1.0001), WAD.
    int256 private constant LN_TICK_WAD = 99_995_000_333_308;

    /// @dev 2**128 / 1.0001**(2**i / 2), rounded to nearest, 16 bytes each.
    bytes private constant TABLE = hex"fffcb933bd6fad37aa2d162d1a594001" // 2**0
        hex"fff97272373d413259a46990580e213a" // 2**1
        hex"fff2e50f5f656932ef12357cf3c7fdcc" // 2**2
        hex"ffe5caca7e10e4e61c3624eaa0941cd0" // 2**3
        hex"ffcb9843d60f6159c9db58835c926644" // 2**4
        hex"ff973b41fa98c081472e6896dfb254c0" // 2**5
        hex"ff2ea16466c96a3843ec78b326b52861" // 2**6
        hex"fe5dee046a99a2a811c461f1969c3053" // 2**7
        hex"fcbe86c7900a88aedcffc83b479aa3a4" // 2**8
        hex"f987a7253ac413176f2b074cf7815e54" // 2**9
        hex"f3392b0822b70005940c7a398e4b70f3" // 2**10
        hex"e7159475a2c29b7443b29c7fa6e889d9" // 2**11
        hex"d097f3bdfd2022b8845ad8f792aa5825" // 2**12
        hex"a9f746462d870fdf8a65dc1f90e061e5" // 2**13
        hex"70d869a156d2a1b890bb3df62baf32f7" // 2**14
        hex"31be135f97d08fd981231505542fcfa6" // 2**15
        hex"09aa508b5b7a84e1c677de54f3e99bc9" // 2**16
        hex"005d6af8dedb81196699c329225ee604" // 2**17
        hex"00002216e584f5fa1ea926041bedfe98" // 2**18
        hex"00000000048a170391f7dc42444e8fa2"; // 2**19

    /// @notice Root of 1.0001**tick, Q64.96, rounded up.
    function rootAt(int256 tick) internal pure returns (uint256 sqrtPriceX96) {
        uint256 distance = FixedPointMathLib.abs(tick);
        bytes memory table = TABLE;
        uint256 ratio = 1 << 128;
        for (uint256 i; i < TABLE_LENGTH; ++i) {
            if (distance >> i & 1 == 0) continue;
            uint256 factor;
            assembly ("memory-safe") {
                factor := shr(128, mload(add(add(table, 32), shl(4, i))))
            }
            ratio = ratio * factor >> 128;
        }
        if (tick > 0) ratio = type(uint256).max / ratio;
        return (ratio + type(uint32).max) >> 32;
    }

    /// @notice Ticks in which a price grows by a factor, rounded up.
    /// @param  factorWad Factor, WAD, above 1.
    function ticksOf(uint256 factorWad) internal pure returns (int256) {
        int256 logarithm = FixedPointMathLib.lnWad(int256(factorWad)) * 1e18;
        return (logarithm / LN_TICK_WAD + 1e18 - 1) / 1e18;
    }
}
