// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {LengthsDiffer} from "../Errors.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISettableOracle} from "../interfaces/ISettableOracle.sol";

/// @title  SettableOracle
/// @notice Prices that a reporter posts. For tests and devnets: nothing bounds what he says.
contract SettableOracle is ISettableOracle, AccessManaged {
    using SafeCastLib for uint256;

    /// @dev One slot.
    struct Price {
        uint128 priceWad;
        uint40 updatedAt;
    }

    mapping(address asset => Price price) private _prices;

    /// @param authority_ AccessManager.
    constructor(address authority_) AccessManaged(authority_) {}

    /// @inheritdoc IPriceOracle
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        Price memory posted = _prices[asset];
        return (posted.priceWad, posted.updatedAt);
    }

    /// @inheritdoc ISettableOracle
    function setPrice(address asset, uint256 priceWad) external restricted {
        _setPrice(asset, priceWad);
    }

    /// @inheritdoc ISettableOracle
    function setPrices(address[] calldata assets, uint256[] calldata pricesWad) external restricted {
        if (assets.length != pricesWad.length) revert LengthsDiffer(assets.length, pricesWad.length);
        for (uint256 i; i < assets.length; ++i) {
            _setPrice(assets[i], pricesWad[i]);
        }
    }

    function _setPrice(address asset, uint256 priceWad) private {
        _prices[asset] = Price({priceWad: priceWad.toUint128(), updatedAt: uint40(block.timestamp)});
        emit PricePosted(asset, priceWad);
    }
}
