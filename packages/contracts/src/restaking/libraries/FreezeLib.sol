// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISlasher} from "../interfaces/ISlasher.sol";

/// @title  FreezeLib
/// @notice How cases freeze an operator: streaks of freezes have an end, and a gap for exits follows each.
library FreezeLib {
    /// @notice Whether the freeze holds at this second. An unresolved one lapses by itself.
    function isFrozen(ISlasher.FreezeState memory state) internal view returns (bool) {
        return state.openCases != 0 && block.timestamp < state.frozenUntil;
    }

    /// @notice Adds a case to the state.
    /// @param  deadline      Unix time at which the case expires.
    /// @param  maxContinuous Longest streak, seconds.
    /// @param  exitGap       After a streak at its cap, cases open without freezing for this long, seconds.
    /// @return freezes       Whether the case freezes; if not the right to slash is kept, and exits get their gap.
    function open(ISlasher.FreezeState memory state, uint256 deadline, uint256 maxContinuous, uint256 exitGap)
        internal
        view
        returns (bool freezes)
    {
        freezes = true;
        // Unix times fit 40 bits for 34,000 years.
        if (!isFrozen(state)) {
            bool isSameStreak = state.frozenUntil != 0 && block.timestamp < state.frozenUntil + exitGap;
            if (isSameStreak) freezes = block.timestamp < state.streakStart + maxContinuous;
            else state.streakStart = uint40(block.timestamp);
            if (freezes) {
                state.frozenSince = uint40(block.timestamp);
                state.frozenUntil = 0;
            }
        }
        if (freezes) {
            uint256 streakEnd = state.streakStart + maxContinuous;
            uint256 end = deadline < streakEnd ? deadline : streakEnd;
            if (end > state.frozenUntil) state.frozenUntil = uint40(end);
        }
        ++state.openCases;
    }

    /// @notice Takes a case that has ended out of the state.
    /// @return thaws Whether that ends a freeze.
    function close(ISlasher.FreezeState memory state) internal view returns (bool thaws) {
        bool wasFrozen = isFrozen(state);
        --state.openCases;
        thaws = wasFrozen && state.openCases == 0;
        if (thaws) state.frozenUntil = uint40(block.timestamp);
    }
}
