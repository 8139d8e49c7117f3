// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title  SettableFeed
/// @notice Stands in on devnets for a Chainlink price feed: the same views (AggregatorV3), rounds included, with
///         answers posted by REPORTER instead of by an oracle network.
contract SettableFeed is AccessManaged {
    using SafeCastLib for uint256;

    struct Round {
        int192 answer;
        uint64 updatedAt;
    }

    /// @notice Decimals of the answers.
    uint8 public immutable decimals;
    /// @notice What is priced in what, e.g. "ETH / USD".
    string public description;
    /// @notice Number of the latest round; 0 before the first.
    uint80 public latestRound;
    mapping(uint80 roundId => Round round) private _rounds;

    /// @notice An answer was posted.
    event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt);

    /// @notice There is no such round.
    error NoSuchRound(uint80 roundId);

    /// @param authority_   AccessManager; REPORTER may post.
    /// @param decimals_    Decimals of the answers, 8 for a USD feed.
    /// @param description_ What is priced in what.
    constructor(address authority_, uint8 decimals_, string memory description_) AccessManaged(authority_) {
        decimals = decimals_;
        description = description_;
    }

    /// @notice Posts an answer as a new round, at the block's time.
    /// @dev    Restricted to REPORTER. Any answer is taken, also zero and negative ones, so that tests can post them.
    /// @param  answer Price with `decimals` decimals.
    function post(int192 answer) external restricted {
        uint80 roundId = ++latestRound;
        _rounds[roundId] = Round({answer: answer, updatedAt: block.timestamp.toUint64()});
        emit AnswerUpdated(answer, roundId, block.timestamp);
    }

    /// @notice Version of the views' shape, as in Chainlink's proxies.
    function version() external pure returns (uint256) {
        return 4;
    }

    /// @notice The latest round, in the shape of AggregatorV3.
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(latestRound);
    }

    /// @notice One round, in the shape of AggregatorV3.
    /// @dev    Reverts NoSuchRound.
    function getRoundData(uint80 roundId)
        public
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        Round memory round = _rounds[roundId];
        if (round.updatedAt == 0) revert NoSuchRound(roundId);
        return (roundId, round.answer, round.updatedAt, round.updatedAt, roundId);
    }
}
