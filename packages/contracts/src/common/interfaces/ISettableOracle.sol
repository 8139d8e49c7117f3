// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./IPriceOracle.sol";

/// @title  ISettableOracle
/// @notice Prices that a reporter posts: for tests and devnets.
interface ISettableOracle is IPriceOracle {
    /// @notice A price was posted; it is of the time of its block.
    /// @param  asset    Token or denomination.
    /// @param  priceWad USD per whole unit, WAD; 0 withdraws the price.
    event PricePosted(address indexed asset, uint256 priceWad);

    /// @notice Posts one price.
    /// @dev    Restricted to REPORTER.
    /// @param  asset    Token or denomination.
    /// @param  priceWad USD per whole unit, WAD, below 2**128; 0 withdraws the price.
    function setPrice(address asset, uint256 priceWad) external;

    /// @notice Posts several prices.
    /// @dev    Restricted to REPORTER. Reverts LengthsDiffer.
    /// @param  assets    Tokens or denominations.
    /// @param  pricesWad Their prices in the same order, as for `setPrice`.
    function setPrices(address[] calldata assets, uint256[] calldata pricesWad) external;
}
