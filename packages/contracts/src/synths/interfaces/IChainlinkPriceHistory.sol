// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceHistory} from "./IPriceHistory.sol";

/// @title  IChainlinkPriceHistory
/// @notice USD prices with rounds from Chainlink-shaped feeds.
interface IChainlinkPriceHistory is IPriceHistory {
    /// @notice The feed of an asset was set, for good: rounds of different feeds can't be compared.
    event FeedAdded(address indexed asset, address indexed feed);

    /// @notice The asset has a feed already.
    error FeedIsSet(address asset);

    /// @notice Feed of `asset`; zero when it has none.
    function feedOf(address asset) external view returns (address);

    /// @notice Sets the feed of an asset.
    /// @dev    Restricted to GOVERNOR. Reverts ZeroAddress, FeedIsSet, FeedDecimalsTooMany; InvalidPrice when the feed
    ///         has no valid price now.
    /// @param  asset Token or denomination.
    /// @param  feed  Feed of its USD price, at most 36 decimals.
    function addFeed(address asset, address feed) external;
}
