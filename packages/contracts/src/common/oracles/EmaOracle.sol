// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {AmountTooLarge} from "../Errors.sol";
import {IEmaOracle} from "../interfaces/IEmaOracle.sol";
import {IPokeableOracle} from "../interfaces/IPokeableOracle.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {InnerOracle} from "./InnerOracle.sol";

/// @title  EmaOracle
/// @notice Exponential moving average over another oracle's price.
/// @dev    price = raw · (1 − α) + last · α with α = e^(−dt/T). It never moves without time passing; an asset
///         that was never poked has no average yet and shows the raw price. `inner` must not be movable
///         inside one transaction: the raw price of this very second counts with the weight of all the time
///         since the last poke.
contract EmaOracle is IEmaOracle, InnerOracle {
    /// @notice Longest averaging time, seconds.
    uint256 public constant MAX_AVERAGING_SECONDS = 30 days;

    /// @inheritdoc IEmaOracle
    uint256 public immutable averagingSeconds;

    /// @dev One slot.
    struct Average {
        uint128 priceWad;
        uint40 writtenAt;
    }

    mapping(address asset => Average average) private _averages;

    /// @param inner_            Oracle whose price is averaged.
    /// @param pokesInner_       Whether `inner_` keeps state and is to be poked too.
    /// @param averagingSeconds_ T, seconds in which the weight of a price falls to 1/e; 600 by custom,
    ///                          30 days at most, 0 to take prices as they come.
    constructor(IPriceOracle inner_, bool pokesInner_, uint256 averagingSeconds_)
        InnerOracle(inner_, pokesInner_)
    {
        if (averagingSeconds_ > MAX_AVERAGING_SECONDS) {
            revert AmountTooLarge(averagingSeconds_, MAX_AVERAGING_SECONDS);
        }
        averagingSeconds = averagingSeconds_;
    }

    /// @inheritdoc IPriceOracle
    /// @dev The age is that of the inner price.
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        uint256 rawWad;
        (rawWad, updatedAt) = inner.price(asset);
        priceWad = _average(_averages[asset], rawWad);
    }

    /// @inheritdoc IPokeableOracle
    function poke(address asset) public override(IPokeableOracle, InnerOracle) {
        super.poke(asset);
        if (averagingSeconds == 0) return;

        Average storage average = _averages[asset];
        if (average.writtenAt == block.timestamp) return;

        (uint256 rawWad,) = inner.price(asset);
        uint256 priceWad = _average(average, rawWad);
        if (priceWad == 0) return;

        average.priceWad = uint128(priceWad); // `_average` gives 128 bits at most
        average.writtenAt = uint40(block.timestamp);
        emit AverageWritten(asset, priceWad);
    }

    /// @dev The average as of now, rounded down; 0 when the raw price is invalid or has more than 128 bits.
    function _average(Average memory last, uint256 rawWad) private view returns (uint256) {
        if (rawWad == 0 || rawWad > type(uint128).max) return 0;
        if (last.writtenAt == 0 || averagingSeconds == 0) return rawWad;

        // Beyond 42 T nothing of the last value is left in 18 digits, and the exponent stays small.
        uint256 elapsed = FixedPointMathLib.min(block.timestamp - last.writtenAt, 42 * averagingSeconds);
        int256 exponent = -int256(elapsed * 1e18 / averagingSeconds);
        uint256 weight = uint256(FixedPointMathLib.expWad(exponent));
        // 2**128 * 1e18 < 2**255
        return (rawWad * (1e18 - weight) + uint256(last.priceWad) * weight) / 1e18;
    }
}
