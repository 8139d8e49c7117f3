// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IEpochClock
/// @notice The clock that withdrawals, allocations and cases share. Epoch 0 begins at `genesis`.
interface IEpochClock {
    /// @notice The epoch length is outside its range.
    /// @param  epochLength What was given, seconds.
    /// @param  minimum     Shortest epoch, seconds.
    /// @param  maximum     Longest epoch, seconds.
    error EpochLengthOutOfRange(uint256 epochLength, uint256 minimum, uint256 maximum);

    /// @notice Unix time at which epoch 0 began, seconds.
    function genesis() external view returns (uint256);

    /// @notice Length of an epoch, seconds.
    function epochLength() external view returns (uint256);

    /// @notice Epoch of this second, rounded down.
    function currentEpoch() external view returns (uint256);
}
