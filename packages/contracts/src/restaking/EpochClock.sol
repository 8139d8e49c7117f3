// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEpochClock} from "./interfaces/IEpochClock.sol";

/// @title  EpochClock
/// @notice Base of the contracts that count in epochs. All of one system take the clock of its TokenPool.
abstract contract EpochClock is IEpochClock {
    uint256 private constant MIN_EPOCH_LENGTH = 1 hours;
    uint256 private constant MAX_EPOCH_LENGTH = 30 days;

    /// @inheritdoc IEpochClock
    uint256 public immutable genesis;

    /// @inheritdoc IEpochClock
    uint256 public immutable epochLength;

    constructor(uint256 genesis_, uint256 epochLength_) {
        if (epochLength_ < MIN_EPOCH_LENGTH || epochLength_ > MAX_EPOCH_LENGTH) {
            revert EpochLengthOutOfRange(epochLength_, MIN_EPOCH_LENGTH, MAX_EPOCH_LENGTH);
        }
        genesis = genesis_;
        epochLength = epochLength_;
    }

    /// @inheritdoc IEpochClock
    function currentEpoch() public view returns (uint256) {
        return _epochAt(block.timestamp);
    }

    function _epochAt(uint256 time) internal view returns (uint256) {
        return (time - genesis) / epochLength;
    }

    /// @dev Unix time at which `epoch` begins.
    function _startOf(uint256 epoch) internal view returns (uint256) {
        return genesis + epoch * epochLength;
    }
}
