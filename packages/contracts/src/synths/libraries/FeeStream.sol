// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title  FeeStream
/// @notice Fees and rewards collected in one period flow to the owners of debt shares over the next, by the second.
/// @dev    Periods are numbered by `time / duration`; nobody has to close one. O(1) whatever was missed.
library FeeStream {
    using SafeCastLib for uint256;

    /// @notice Four slots, one a line: within a period only the first two are written.
    /// @param  accFees     sUSD released per owned share since the beginning, times 1e36.
    /// @param  updatedAt   Up to when releases are accounted.
    /// @param  accRewards  SYN released per owned share since the beginning, times 1e36.
    /// @param  fees        sUSD that this period releases in all.
    /// @param  rewards     SYN that this period releases in all.
    /// @param  nextFees    sUSD collected for the next.
    /// @param  nextRewards SYN collected for the next.
    /// @param  turnsAt     End of the period in which `next…` is collected.
    struct Stream {
        uint192 accFees;
        uint40 updatedAt;
        //
        uint192 accRewards;
        //
        uint128 fees;
        uint128 rewards;
        //
        uint112 nextFees;
        uint104 nextRewards;
        uint40 turnsAt;
    }

    /// @notice A stream on its way to another moment.
    struct Flow {
        uint256 accFees;
        uint256 accRewards;
        uint256 fees;
        uint256 rewards;
        uint256 nextFees;
        uint256 nextRewards;
        bool hasTurned;
    }

    /// @notice Scale of the accumulators.
    uint256 internal constant SCALE = 1e36;

    /// @notice Begins the first period.
    function begin(Stream storage stream, uint256 duration) internal {
        stream.updatedAt = uint40(block.timestamp);
        stream.turnsAt = uint40(_end(duration));
    }

    /// @notice Accounts every release up to now. `owned` has been constant since the last time.
    /// @return flow The stream as it is now.
    function advance(Stream storage stream, uint256 owned, uint256 duration)
        internal
        returns (Flow memory flow)
    {
        flow = project(stream, owned, duration);
        if (stream.updatedAt == block.timestamp) return flow;

        uint192 accFees = flow.accFees.toUint192();
        stream.accRewards = flow.accRewards.toUint192();
        (stream.accFees, stream.updatedAt) = (accFees, uint40(block.timestamp));
        if (flow.hasTurned) {
            (stream.fees, stream.rewards) = (flow.fees.toUint128(), flow.rewards.toUint128());
            stream.turnsAt = uint40(_end(duration));
        }
        if (flow.hasTurned || owned == 0) {
            stream.nextFees = flow.nextFees.toUint112();
            stream.nextRewards = flow.nextRewards.toUint104();
        }
    }

    /// @notice What `advance` would give.
    /// @dev    While nobody owns a share, what would be released is collected again.
    function project(Stream storage stream, uint256 owned, uint256 duration)
        internal
        view
        returns (Flow memory flow)
    {
        uint256 since = stream.updatedAt;
        (flow.accFees, flow.accRewards) = (stream.accFees, stream.accRewards);
        (flow.fees, flow.rewards) = (stream.fees, stream.rewards);
        if (since == block.timestamp) return flow;

        uint256 periods = block.timestamp / duration - since / duration;
        if (periods == 0 && owned != 0) {
            _release(flow, owned, since % duration, block.timestamp % duration, duration);
            return flow;
        }
        (flow.nextFees, flow.nextRewards) = (stream.nextFees, stream.nextRewards);
        uint256 from = since % duration;
        if (periods != 0) {
            _release(flow, owned, from, duration, duration);
            _turn(flow);
            if (periods > 1) {
                // Everything collected has flowed, or merged again without owners; later turns change nothing.
                _release(flow, owned, 0, duration, duration);
                _turn(flow);
            }
            flow.hasTurned = true;
            from = 0;
        }
        _release(flow, owned, from, block.timestamp % duration, duration);
    }

    /// @notice Puts what this period has not released yet into the next, for a change of the duration. Advance first.
    function restart(Stream storage stream, uint256 oldDuration, uint256 newDuration) internal {
        uint256 elapsed = block.timestamp % oldDuration;
        stream.nextFees += (stream.fees - _released(stream.fees, elapsed, oldDuration)).toUint112();
        stream.nextRewards += (stream.rewards - _released(stream.rewards, elapsed, oldDuration)).toUint104();
        (stream.fees, stream.rewards) = (0, 0);
        stream.turnsAt = uint40(_end(newDuration));
    }

    function _turn(Flow memory flow) private pure {
        (flow.fees, flow.rewards) = (flow.nextFees, flow.nextRewards);
        (flow.nextFees, flow.nextRewards) = (0, 0);
    }

    function _release(Flow memory flow, uint256 owned, uint256 from, uint256 to, uint256 duration)
        private
        pure
    {
        uint256 fees = _released(flow.fees, to, duration) - _released(flow.fees, from, duration);
        uint256 rewards = _released(flow.rewards, to, duration) - _released(flow.rewards, from, duration);
        if (owned == 0) {
            flow.nextFees += fees;
            flow.nextRewards += rewards;
            return;
        }
        // Below 2**128 * 2**120.
        flow.accFees += fees * SCALE / owned;
        flow.accRewards += rewards * SCALE / owned;
    }

    function _released(uint256 amount, uint256 elapsed, uint256 duration) private pure returns (uint256) {
        return amount * elapsed / duration; // 2**128 * 2**40
    }

    function _end(uint256 duration) private view returns (uint256) {
        return (block.timestamp / duration + 1) * duration;
    }
}
