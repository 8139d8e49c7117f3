// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {ILendVault} from "./interfaces/ILendVault.sol";
import {IMonetaryPolicy} from "./interfaces/IMonetaryPolicy.sol";
import {ISemilogPolicy} from "./interfaces/ISemilogPolicy.sol";
import {MAX_RATE} from "./libraries/Rates.sol";

/// @title  SemilogPolicy
/// @notice rate = minRate · (maxRate / minRate) ^ utilisation.
/// @dev    Utilisation is what a lending market has lent of its vault's funds, or what a mint market has lent
///         of its ceiling. Serves any number of markets, and trusts them for nothing but their own rate.
contract SemilogPolicy is ISemilogPolicy, AccessManaged {
    using FixedPointMathLib for uint256;

    /// @inheritdoc ISemilogPolicy
    uint256 public minRate;

    /// @inheritdoc ISemilogPolicy
    uint256 public maxRate;

    /// @dev ln(maxRate / minRate), WAD.
    int256 private _lnRange;

    /// @param authority_ AccessManager.
    /// @param minRate_   Rate of an unused market, simple interest per second, WAD.
    /// @param maxRate_   Rate of a market used in full, likewise.
    constructor(address authority_, uint256 minRate_, uint256 maxRate_) AccessManaged(authority_) {
        _setRateRange(minRate_, maxRate_);
    }

    /// @inheritdoc IMonetaryPolicy
    function rateWrite(address market) external view returns (uint256) {
        return rate(market);
    }

    /// @inheritdoc IMonetaryPolicy
    function rate(address market) public view returns (uint256) {
        // Utilisation is at most 1 and the logarithm at most ln(4.4e10) < 25, so the exponent is small.
        int256 exponent = _lnRange * int256(_utilisation(IBandMarket(market))) / 1e18;
        uint256 ratePerSecond = minRate * uint256(FixedPointMathLib.expWad(exponent)) / 1e18;
        return ratePerSecond.min(maxRate);
    }

    /// @inheritdoc ISemilogPolicy
    function setRateRange(uint256 minRate_, uint256 maxRate_) external restricted {
        _setRateRange(minRate_, maxRate_);
    }

    /// @dev At most 1; a ceiling that was lowered below the debt counts as used in full.
    function _utilisation(IBandMarket market) private view returns (uint256) {
        (,, address vault,,,,,) = market.constants();
        if (vault != address(0)) return ILendVault(vault).utilisation();

        uint256 debt = market.totalDebt();
        (,,,, uint256 ceiling,,,) = market.settings();
        return debt >= ceiling ? 1e18 : debt.fullMulDiv(1e18, ceiling);
    }

    function _setRateRange(uint256 minRate_, uint256 maxRate_) private {
        if (minRate_ == 0 || minRate_ > maxRate_ || maxRate_ > MAX_RATE) {
            revert RateRangeInvalid(minRate_, maxRate_, MAX_RATE);
        }
        (minRate, maxRate) = (minRate_, maxRate_);
        _lnRange = FixedPointMathLib.lnWad(int256(maxRate_ * 1e18 / minRate_)); // both are below 2**36
        emit RateRangeSet(minRate_, maxRate_);
    }
}
