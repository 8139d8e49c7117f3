// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ZeroAddress} from "../Errors.sol";
import {IPokeableOracle} from "../interfaces/IPokeableOracle.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";

/// @title  InnerOracle
/// @notice Base of adapters that refine the price of another oracle.
abstract contract InnerOracle is IPokeableOracle {
    /// @notice Oracle whose price is refined.
    IPriceOracle public immutable inner;

    /// @notice Whether a poke is passed on to `inner`, i.e. whether that one keeps state too.
    bool public immutable pokesInner;

    constructor(IPriceOracle inner_, bool pokesInner_) {
        if (address(inner_) == address(0)) revert ZeroAddress();
        inner = inner_;
        pokesInner = pokesInner_;
    }

    /// @inheritdoc IPokeableOracle
    function poke(address asset) public virtual {
        if (pokesInner) IPokeableOracle(address(inner)).poke(asset);
    }
}
