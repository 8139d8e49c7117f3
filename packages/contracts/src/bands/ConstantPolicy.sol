// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {AmountTooLarge} from "../common/Errors.sol";
import {IConstantPolicy} from "./interfaces/IConstantPolicy.sol";
import {IMonetaryPolicy} from "./interfaces/IMonetaryPolicy.sol";
import {MAX_RATE} from "./libraries/Rates.sol";

/// @title  ConstantPolicy
/// @notice One borrow rate for every market.
contract ConstantPolicy is IConstantPolicy, AccessManaged {
    uint256 private _ratePerSecond;

    /// @param authority_    AccessManager.
    /// @param ratePerSecond Simple interest per second, WAD, at most `MAX_RATE`.
    constructor(address authority_, uint256 ratePerSecond) AccessManaged(authority_) {
        _setRate(ratePerSecond);
    }

    /// @inheritdoc IMonetaryPolicy
    function rateWrite(address) external view returns (uint256) {
        return _ratePerSecond;
    }

    /// @inheritdoc IMonetaryPolicy
    function rate(address) external view returns (uint256) {
        return _ratePerSecond;
    }

    /// @inheritdoc IConstantPolicy
    function setRate(uint256 ratePerSecond) external restricted {
        _setRate(ratePerSecond);
    }

    function _setRate(uint256 ratePerSecond) private {
        if (ratePerSecond > MAX_RATE) revert AmountTooLarge(ratePerSecond, MAX_RATE);
        _ratePerSecond = ratePerSecond;
        emit PolicyRateSet(ratePerSecond);
    }
}
