// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../common/interfaces/IPriceOracle.sol";

/// @title  IPriceHistory
/// @notice Prices in numbered rounds, so that a trade can be judged later by the price of an earlier moment.
/// @dev    `price` is the price of the newest round. Round numbers of an asset only grow, and so do their times.
interface IPriceHistory is IPriceOracle {
    /// @notice The newest round of `asset`. A source without rounds of its own records one first.
    /// @param  asset     Token or denomination.
    /// @return round     Number of the newest round; 0 when there is none.
    /// @return priceWad  USD per whole unit, WAD, rounded down. Zero when the source has no valid price.
    /// @return updatedAt Unix time of the round, seconds.
    function sync(address asset) external returns (uint80 round, uint256 priceWad, uint256 updatedAt);

    /// @notice The last valid round from `fromRound` on that is not later than `notAfter`.
    /// @dev    Walks forward from `fromRound`, at most 128 rounds: at the limit it is the round reached. When no round
    ///         qualifies, `fromRound` itself with its own time, and the price 0 if it has none.
    /// @param  asset     Token or denomination.
    /// @param  fromRound Round to start from.
    /// @param  notAfter  Latest time of the round, Unix seconds.
    /// @return round     Number of the round.
    /// @return priceWad  Its price, WAD.
    /// @return updatedAt Its Unix time, seconds.
    function roundAt(address asset, uint80 fromRound, uint256 notAfter)
        external
        view
        returns (uint80 round, uint256 priceWad, uint256 updatedAt);
}
