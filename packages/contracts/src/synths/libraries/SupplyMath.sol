// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  SupplyMath
/// @notice The weekly supply in closed form. Pure; token units of 18 decimals; weeks are numbered from 1.
/// @dev    Weeks 1–39 mint a 52nd of 75,000,000 each; weeks 40–234 mint 0.9875 times the week before; from week 235 on
///         each mints a 52nd of 2.5 % of all there is. Powers are taken by squaring with 36 decimals, so the cost does
///         not grow with the weeks.
library SupplyMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant FIRST_YEAR = 75_000_000e18;
    uint256 internal constant WEEKLY = FIRST_YEAR / 52;
    uint256 internal constant LAST_FLAT_WEEK = 39;
    uint256 internal constant LAST_DECAY_WEEK = 234;

    uint256 private constant ONE = 1e36;
    uint256 private constant DECAY = 0.9875e36;
    uint256 private constant LOSS = ONE - DECAY;
    /// @dev 1 + 2.5 % / 52, rounded down.
    uint256 private constant GROWTH = ONE + 0.025e36 / uint256(52);

    /// @notice Supply of the weeks `done + 1` to `target`, when `supply` exists after week `done`. Rounded down.
    function minted(uint256 done, uint256 target, uint256 supply) internal pure returns (uint256 amount) {
        uint256 last = target.min(LAST_FLAT_WEEK);
        if (done < last) {
            amount = (last - done) * WEEKLY;
            done = last;
        }
        last = target.min(LAST_DECAY_WEEK);
        if (done < last) {
            // Σ q^(w − 39) for w = done + 1 … last is (q^(done + 1 − 39) − q^(last + 1 − 39)) / (1 − q).
            uint256 from = DECAY.rpow(done + 1 - LAST_FLAT_WEEK, ONE);
            uint256 to = DECAY.rpow(last + 1 - LAST_FLAT_WEEK, ONE);
            amount += WEEKLY.fullMulDiv(from - to, LOSS);
            done = last;
        }
        if (done < target) {
            amount += (supply + amount).fullMulDiv(GROWTH.rpow(target - done, ONE) - ONE, ONE);
        }
    }
}
