// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPokeableOracle} from "./IPokeableOracle.sol";

/// @title  IEmaOracle
/// @notice Exponential moving average over another oracle's price.
interface IEmaOracle is IPokeableOracle {
    /// @notice The average was written down.
    /// @param  asset    Token or denomination.
    /// @param  priceWad The average, USD per whole unit, WAD.
    event AverageWritten(address indexed asset, uint256 priceWad);

    /// @notice Seconds in which the weight of a price falls to 1/e.
    function averagingSeconds() external view returns (uint256);
}
