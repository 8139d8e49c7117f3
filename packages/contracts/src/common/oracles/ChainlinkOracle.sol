// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {InvalidPrice, ZeroAddress} from "../Errors.sol";
import {IAggregatorV3} from "../interfaces/IAggregatorV3.sol";
import {IChainlinkOracle} from "../interfaces/IChainlinkOracle.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {Denominations} from "../libraries/Denominations.sol";

/// @title  ChainlinkOracle
/// @notice USD prices from Chainlink feeds.
/// @dev    Trusts the listed feeds. Reports their age and judges none: consumers do. An answer that is not
///         positive, an unanswered or carried-over round, a time in the future, and a feed that reverts all
///         give the price 0. The sequencer uptime check of rollups is left out on purpose: the suite targets
///         L1, and a deployment on an L2 wraps this adapter in one that has it.
contract ChainlinkOracle is IChainlinkOracle, AccessManaged {
    /// @notice Most decimals of a feed.
    uint256 public constant MAX_FEED_DECIMALS = 36;

    /// @dev One slot.
    struct Feed {
        IAggregatorV3 aggregator;
        uint8 decimals;
    }

    mapping(address asset => Feed feed) private _feeds;

    /// @param authority_ AccessManager.
    constructor(address authority_) AccessManaged(authority_) {}

    /// @inheritdoc IPriceOracle
    /// @dev The dollar itself is 1 at any time.
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        if (asset == Denominations.USD) return (1e18, block.timestamp);
        return _read(_feeds[asset]);
    }

    /// @inheritdoc IChainlinkOracle
    function feedOf(address asset) external view returns (address) {
        return address(_feeds[asset].aggregator);
    }

    /// @inheritdoc IChainlinkOracle
    function setFeed(address asset, address feed) external restricted {
        if (asset == address(0)) revert ZeroAddress();

        if (feed == address(0)) {
            delete _feeds[asset];
        } else {
            uint8 decimals = IAggregatorV3(feed).decimals();
            if (decimals > MAX_FEED_DECIMALS) revert FeedDecimalsTooMany(feed, decimals, MAX_FEED_DECIMALS);

            _feeds[asset] = Feed({aggregator: IAggregatorV3(feed), decimals: decimals});
            (uint256 priceWad,) = _read(_feeds[asset]);
            if (priceWad == 0) revert InvalidPrice(asset);
        }
        emit FeedSet(asset, feed);
    }

    function _read(Feed memory feed) private view returns (uint256 priceWad, uint256 updatedAt) {
        if (address(feed.aggregator) == address(0)) return (0, 0);

        try feed.aggregator.latestRoundData() returns (
            uint80 roundId, int256 answer, uint256, uint256 answeredAt, uint80 answeredInRound
        ) {
            updatedAt = answeredAt;
            bool isComplete = answeredAt != 0 && answeredAt <= block.timestamp && answeredInRound >= roundId;
            if (isComplete && answer > 0) priceWad = _toWad(uint256(answer), feed.decimals);
        } catch {}
    }

    /// @dev Rounded down. What does not fit 128 bits is no price.
    function _toWad(uint256 answer, uint256 decimals) private pure returns (uint256) {
        if (answer > type(uint128).max) return 0;
        // 2**128 * 1e18 < 2**256
        uint256 scaled = decimals <= 18 ? answer * 10 ** (18 - decimals) : answer / 10 ** (decimals - 18);
        return scaled > type(uint128).max ? 0 : scaled;
    }
}
