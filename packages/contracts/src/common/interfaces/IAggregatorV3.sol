// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IAggregatorV3
/// @notice The part of Chainlink's AggregatorV3Interface that the suite reads.
interface IAggregatorV3 {
    /// @notice Decimals of the answers.
    function decimals() external view returns (uint8);

    /// @notice The latest round.
    /// @return roundId         Number of the round.
    /// @return answer          Price, in units of `decimals`.
    /// @return startedAt       When the round began, Unix time.
    /// @return updatedAt       When it was answered, Unix time; 0 while it is not.
    /// @return answeredInRound Round in which the answer was computed; below `roundId` when it was carried
    ///                         over.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
