// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  CoreMath
/// @notice Power and winners of a CoRE event.
library CoreMath {
    /// @notice Token units of one vote: the power counts millionths of a token of 18 decimals.
    uint256 internal constant VOTE_UNIT = 1e12;

    /// @notice Votes of a balance, rounded down.
    /// @param  multiplier Votes per token.
    function power(uint256 balance, uint256 multiplier) internal pure returns (uint256) {
        return balance * multiplier / VOTE_UNIT;
    }

    /// @notice Power with the bonus for the votes of the event before: at most as much again.
    function withBonus(uint256 ownPower, uint256 earlierVotes) internal pure returns (uint256) {
        return ownPower + FixedPointMathLib.min(ownPower, earlierVotes);
    }

    /// @notice The `seats` candidates with most votes, in falling order, ties to the lower id; those without a vote never
    ///         win.
    /// @dev    Changes `tallies`. O(seats · candidates).
    function winners(uint256[] memory tallies, uint256 seats) internal pure returns (uint256[] memory won) {
        won = new uint256[](FixedPointMathLib.min(seats, tallies.length));
        uint256 count;
        while (count < won.length) {
            uint256 best;
            for (uint256 i = 1; i < tallies.length; ++i) {
                if (tallies[i] > tallies[best]) best = i;
            }
            if (tallies[best] == 0) break;
            tallies[best] = 0;
            won[count++] = best;
        }
        assembly ("memory-safe") {
            mstore(won, count) // shorter than what was allocated, or as long
        }
    }
}
