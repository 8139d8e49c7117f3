// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAggregatorV3} from "../../common/interfaces/IAggregatorV3.sol";

/// @title  IAggregatorRounds
/// @notice The part of Chainlink's AggregatorV3Interface that a history reads.
interface IAggregatorRounds is IAggregatorV3 {
    /// @notice One round; in Chainlink's proxies `id` is phase << 64 | round of the phase. Results as
    ///         `latestRoundData`. Feeds revert, or answer with zeros, for a round that is not there.
    /// @param  id Number of the round.
    function getRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
