// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./IPriceOracle.sol";

/// @title  IChainlinkOracle
/// @notice USD prices from Chainlink feeds, one feed an asset.
interface IChainlinkOracle is IPriceOracle {
    /// @notice The feed of an asset was listed, replaced or, with the zero address, removed.
    /// @param  asset Token or denomination.
    /// @param  feed  AggregatorV3 feed of its USD price.
    event FeedSet(address indexed asset, address indexed feed);

    /// @notice The feed's answers have more decimals than can be scaled.
    /// @param  feed     Feed that was given.
    /// @param  decimals Its decimals.
    /// @param  limit    The most that is accepted.
    error FeedDecimalsTooMany(address feed, uint256 decimals, uint256 limit);

    /// @notice Feed of `asset`; zero when none is listed.
    function feedOf(address asset) external view returns (address);

    /// @notice Lists, replaces or, with the zero address, removes the feed of `asset`.
    /// @dev    Restricted to GOVERNOR. Reverts FeedDecimalsTooMany; InvalidPrice when the feed has no valid
    ///         price now. The feed's decimals are read once, here.
    /// @param  asset Token or denomination.
    /// @param  feed  AggregatorV3 feed of its USD price.
    function setFeed(address asset, address feed) external;
}
