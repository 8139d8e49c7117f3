// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {InvalidPrice, ZeroAddress} from "../../common/Errors.sol";
import {IChainlinkOracle} from "../../common/interfaces/IChainlinkOracle.sol";
import {IPriceOracle} from "../../common/interfaces/IPriceOracle.sol";
import {IAggregatorRounds} from "../interfaces/IAggregatorRounds.sol";
import {IChainlinkPriceHistory} from "../interfaces/IChainlinkPriceHistory.sol";
import {IPriceHistory} from "../interfaces/IPriceHistory.sol";

/// @title  ChainlinkPriceHistory
/// @notice USD prices with rounds from Chainlink-shaped feeds, one feed an asset for good.
/// @dev    Trusts the listed feeds. Judges no age. A round that is unanswered, in the future or not positive is none.
///         Rounds of Chainlink's proxies carry the phase of the aggregator in the bits from 64 on; a walk goes on in the
///         next phase when one has ended.
contract ChainlinkPriceHistory is IChainlinkPriceHistory, AccessManaged {
    uint256 private constant MAX_WALK = 128;
    uint256 private constant MAX_FEED_DECIMALS = 36;
    uint80 private constant PHASE_SHIFT = 64;

    /// @dev One slot.
    struct Feed {
        IAggregatorRounds aggregator;
        uint8 decimals;
    }

    mapping(address asset => Feed feed) private _feeds;

    /// @param authority_ AccessManager.
    constructor(address authority_) AccessManaged(authority_) {}

    /// @inheritdoc IPriceHistory
    /// @dev Feeds have rounds of their own: nothing is written.
    function sync(address asset) external view returns (uint80, uint256, uint256) {
        return _latest(_feeds[asset]);
    }

    /// @inheritdoc IPriceOracle
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        (, priceWad, updatedAt) = _latest(_feeds[asset]);
    }

    /// @inheritdoc IPriceHistory
    function roundAt(address asset, uint80 fromRound, uint256 notAfter)
        external
        view
        returns (uint80 round, uint256 priceWad, uint256 updatedAt)
    {
        Feed memory feed = _feeds[asset];
        round = fromRound;
        (priceWad, updatedAt) = _round(feed, fromRound);
        (uint80 newest,,) = _latest(feed);
        uint80 candidate = fromRound;
        for (uint256 i; i < MAX_WALK && candidate < newest; ++i) {
            (uint256 nextWad, uint256 nextAt) = _round(feed, candidate + 1);
            if (nextAt == 0 && candidate >> PHASE_SHIFT < newest >> PHASE_SHIFT) {
                // The phase has ended, or never answered: on to the first round of the next.
                candidate = ((candidate >> PHASE_SHIFT) + 1) << PHASE_SHIFT;
                continue;
            }
            ++candidate;
            if (nextAt > notAfter) break;
            if (nextWad != 0) (round, priceWad, updatedAt) = (candidate, nextWad, nextAt);
        }
    }

    /// @inheritdoc IChainlinkPriceHistory
    function feedOf(address asset) external view returns (address) {
        return address(_feeds[asset].aggregator);
    }

    /// @inheritdoc IChainlinkPriceHistory
    function addFeed(address asset, address feed) external restricted {
        if (asset == address(0) || feed == address(0)) revert ZeroAddress();
        if (address(_feeds[asset].aggregator) != address(0)) revert FeedIsSet(asset);
        uint8 decimals = IAggregatorRounds(feed).decimals();
        if (decimals > MAX_FEED_DECIMALS) {
            revert IChainlinkOracle.FeedDecimalsTooMany(feed, decimals, MAX_FEED_DECIMALS);
        }

        _feeds[asset] = Feed({aggregator: IAggregatorRounds(feed), decimals: decimals});
        (, uint256 priceWad,) = _latest(_feeds[asset]);
        if (priceWad == 0) revert InvalidPrice(asset);
        emit FeedAdded(asset, feed);
    }

    /// @dev A feed that reverts has no round. The calls are cheap: a caller can't starve one and have enough left to
    ///      profit from its absence.
    function _latest(Feed memory feed)
        private
        view
        returns (uint80 round, uint256 priceWad, uint256 updatedAt)
    {
        if (address(feed.aggregator) == address(0)) return (0, 0, 0);
        try feed.aggregator.latestRoundData() returns (
            uint80 id, int256 answer, uint256, uint256 answeredAt, uint80
        ) {
            round = id;
            (priceWad, updatedAt) = _checked(feed, answer, answeredAt);
        } catch {}
    }

    function _round(Feed memory feed, uint80 id) private view returns (uint256 priceWad, uint256 updatedAt) {
        try feed.aggregator.getRoundData(id) returns (
            uint80, int256 answer, uint256, uint256 answeredAt, uint80
        ) {
            (priceWad, updatedAt) = _checked(feed, answer, answeredAt);
        } catch {}
    }

    function _checked(Feed memory feed, int256 answer, uint256 answeredAt)
        private
        view
        returns (uint256 priceWad, uint256 updatedAt)
    {
        updatedAt = answeredAt;
        bool isAnswered = answeredAt != 0 && answeredAt <= block.timestamp && answer > 0;
        if (!isAnswered || uint256(answer) > type(uint128).max) return (0, updatedAt);

        // 2**128 * 1e18 < 2**256
        priceWad = feed.decimals <= 18
            ? uint256(answer) * 10 ** (18 - feed.decimals)
            : uint256(answer) / 10 ** (feed.decimals - 18);
    }
}
