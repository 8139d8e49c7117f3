// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title  FeeStream
/// @notice Fees and rewards collected in one period flow to the owners of debt shares over the next, by the second.
/// @dev    Periods are numbered by `time / duration`; nobody has to close one. Works on memory: O(1) whatever was missed.
library FeeStream {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Four slots.
    /// @param  fees        sUSD that this period releases in all.
    /// @param  rewards     SYN that this period releases in all.
    /// @param  nextFees    sUSD collected for the next.
    /// @param  nextRewards SYN collected for the next.
    /// @param  updatedAt   Up to when releases are accounted.
    /// @param  accFees     sUSD released per owned share since the beginning, times 1e36.
    /// @param  accRewards  SYN released per owned share since the beginning, times 1e36.
    struct Stream {
        uint128 fees;
        uint128 rewards;
        uint112 nextFees;
        uint104 nextRewards;
        uint40 updatedAt;
        uint256 accFees;
        uint256 accRewards;
    }

    /// @notice Scale of the accumulators.
    uint256 internal constant SCALE = 1e36;

    /// @notice Accounts every release up to now. `owned` has been constant since `updatedAt`.
    /// @dev    While nobody owns a share, what would be released is collected again.
    function advance(Stream memory stream, uint256 owned, uint256 duration) internal view {
        uint256 since = stream.updatedAt;
        if (since == block.timestamp) return;
        stream.updatedAt = uint40(block.timestamp);

        uint256 periods = block.timestamp / duration - since / duration;
        uint256 from = since % duration;
        if (periods != 0) {
            _release(stream, owned, from, duration, duration);
            _turn(stream);
            if (periods > 1) {
                // Everything collected has flowed, or merged again without owners; later turns change nothing.
                _release(stream, owned, 0, duration, duration);
                _turn(stream);
            }
            from = 0;
        }
        _release(stream, owned, from, block.timestamp % duration, duration);
    }

    /// @notice Puts what this period has not released yet into the next. For a change of the duration.
    function restart(Stream memory stream, uint256 duration) internal pure {
        uint256 elapsed = stream.updatedAt % duration;
        stream.nextFees += (stream.fees - _released(stream.fees, elapsed, duration)).toUint112();
        stream.nextRewards += (stream.rewards - _released(stream.rewards, elapsed, duration)).toUint104();
        (stream.fees, stream.rewards) = (0, 0);
    }

    function _turn(Stream memory stream) private pure {
        (stream.fees, stream.rewards) = (stream.nextFees, stream.nextRewards);
        (stream.nextFees, stream.nextRewards) = (0, 0);
    }

    function _release(Stream memory stream, uint256 owned, uint256 from, uint256 to, uint256 duration)
        private
        pure
    {
        uint256 fees = _released(stream.fees, to, duration) - _released(stream.fees, from, duration);
        uint256 rewards = _released(stream.rewards, to, duration) - _released(stream.rewards, from, duration);
        if (owned == 0) {
            stream.nextFees += fees.toUint112();
            stream.nextRewards += rewards.toUint104();
            return;
        }
        // Below 2**128 * 2**120: no overflow whatever the shares.
        if (fees != 0) stream.accFees += fees * SCALE / owned;
        if (rewards != 0) stream.accRewards += rewards * SCALE / owned;
    }

    function _released(uint256 amount, uint256 elapsed, uint256 duration) private pure returns (uint256) {
        return amount * elapsed / duration; // 2**128 * 2**40
    }
}
