// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ZeroAddress, ZeroAmount} from "../Errors.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {InnerOracle} from "./InnerOracle.sol";

/// @title  PairOracle
/// @notice Price of an asset in another asset instead of USD: the quotient of two USD prices.
/// @dev    For markets whose borrowed token is not the dollar, and for those that divide by the stablecoin's
///         own market price: there the cap keeps an upward depeg of the stablecoin from liquidating anybody.
contract PairOracle is InnerOracle {
    using FixedPointMathLib for uint256;

    /// @notice Oracle of the quote asset's USD price.
    IPriceOracle public immutable quoteOracle;

    /// @notice Asset in which prices are quoted.
    address public immutable quoteAsset;

    /// @notice Highest price of the quote asset that is used, USD, WAD.
    uint256 public immutable maxQuotePriceWad;

    /// @param base_             Oracle of the priced assets' USD prices.
    /// @param pokesBase_        Whether `base_` keeps state and is to be poked too.
    /// @param quoteOracle_      Oracle of the quote asset's USD price.
    /// @param quoteAsset_       Asset in which prices are quoted.
    /// @param maxQuotePriceWad_ Highest price of the quote asset that is used: `type(uint256).max` for no
    ///                          cap; 1/0.99 lets a stablecoin above 1 USD lower the price by 1 % at most.
    constructor(
        IPriceOracle base_,
        bool pokesBase_,
        IPriceOracle quoteOracle_,
        address quoteAsset_,
        uint256 maxQuotePriceWad_
    ) InnerOracle(base_, pokesBase_) {
        if (address(quoteOracle_) == address(0)) revert ZeroAddress();
        if (maxQuotePriceWad_ == 0) revert ZeroAmount();
        quoteOracle = quoteOracle_;
        quoteAsset = quoteAsset_;
        maxQuotePriceWad = maxQuotePriceWad_;
    }

    /// @inheritdoc IPriceOracle
    /// @dev In whole units of the quote asset, not USD. The time is the older of the two.
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        (uint256 baseWad, uint256 baseAt) = inner.price(asset);
        (uint256 quoteWad, uint256 quoteAt) = quoteOracle.price(quoteAsset);
        updatedAt = baseAt.min(quoteAt);
        // What has more than 128 bits is no price, and the product below needs the room.
        if (quoteWad == 0 || baseWad > type(uint128).max) return (0, updatedAt);

        priceWad = baseWad * 1e18 / quoteWad.min(maxQuotePriceWad);
    }
}
