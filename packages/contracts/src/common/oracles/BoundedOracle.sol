// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {AmountTooLarge, ZeroAddress} from "../Errors.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {InnerOracle} from "./InnerOracle.sol";

/// @title  BoundedOracle
/// @notice The price of one oracle, held within a bound around another's.
/// @dev    Trusts the reference up to the whole price and the inner one up to the bound. Without a valid
///         price of both there is none.
contract BoundedOracle is InnerOracle {
    using FixedPointMathLib for uint256;

    /// @notice Oracle around whose price the bound lies.
    IPriceOracle public immutable referenceOracle;

    /// @notice How far the price may be from the reference, as a share of it, WAD.
    uint256 public immutable boundWad;

    /// @param primary_      Oracle whose price is used.
    /// @param pokesPrimary_ Whether `primary_` keeps state and is to be poked too.
    /// @param reference_    Oracle around whose price the bound lies.
    /// @param boundWad_     Share of the reference price, WAD, below 1; 0.015e18 by custom.
    constructor(IPriceOracle primary_, bool pokesPrimary_, IPriceOracle reference_, uint256 boundWad_)
        InnerOracle(primary_, pokesPrimary_)
    {
        if (address(reference_) == address(0)) revert ZeroAddress();
        if (boundWad_ >= 1e18) revert AmountTooLarge(boundWad_, 1e18 - 1);
        referenceOracle = reference_;
        boundWad = boundWad_;
    }

    /// @inheritdoc IPriceOracle
    /// @dev The time is the older of the two.
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        (uint256 primaryWad, uint256 primaryAt) = inner.price(asset);
        (uint256 referenceWad, uint256 referenceAt) = referenceOracle.price(asset);
        updatedAt = primaryAt.min(referenceAt);
        if (primaryWad == 0 || referenceWad == 0) return (0, updatedAt);

        uint256 width = referenceWad.fullMulDiv(boundWad, 1e18);
        priceWad = primaryWad.clamp(referenceWad - width, referenceWad.saturatingAdd(width));
    }
}
