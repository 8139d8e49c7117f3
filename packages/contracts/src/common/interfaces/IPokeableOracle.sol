// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./IPriceOracle.sol";

/// @title  IPokeableOracle
/// @notice A price oracle that keeps state of its own, such as a moving average, which somebody has to write
///         down.
interface IPokeableOracle is IPriceOracle {
    /// @notice Writes the state of `asset` as it stands now. Anybody may call, at any time; it changes no
    ///         price that `price` returns in this second.
    /// @dev    Never reverts for an age, a missing price or an asset that keeps no state.
    /// @param  asset Token or denomination.
    function poke(address asset) external;
}
