// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {ZeroAddress} from "../../common/Errors.sol";
import {IPokeableOracle} from "../../common/interfaces/IPokeableOracle.sol";
import {IPriceOracle} from "../../common/interfaces/IPriceOracle.sol";
import {IPriceHistory} from "../interfaces/IPriceHistory.sol";

/// @title  RecordedPriceOracle
/// @notice Gives any price oracle rounds, by writing its prices down whenever somebody asks.
/// @dev    Trusts the inner oracle. Views count its present price as the newest round, written down or not, so that a
///         trade and its later judgement see the same.
contract RecordedPriceOracle is IPriceHistory, IPokeableOracle {
    using SafeCastLib for uint256;

    uint256 private constant MAX_WALK = 128;

    /// @dev One slot.
    struct Round {
        uint128 priceWad;
        uint40 updatedAt;
    }

    /// @notice Oracle whose prices are written down.
    IPriceOracle public immutable inner;

    /// @notice Number of the newest written round of an asset; 0 before the first.
    mapping(address asset => uint80 round) public lastRound;
    mapping(address asset => mapping(uint80 round => Round recorded)) private _rounds;

    /// @notice A price was written down.
    event RoundRecorded(address indexed asset, uint80 indexed round, uint256 priceWad, uint256 updatedAt);

    /// @param inner_ Oracle whose prices are written down.
    constructor(IPriceOracle inner_) {
        if (address(inner_) == address(0)) revert ZeroAddress();
        inner = inner_;
    }

    /// @inheritdoc IPriceHistory
    function sync(address asset) public returns (uint80 round, uint256 priceWad, uint256 updatedAt) {
        bool isNew;
        (round, priceWad, updatedAt, isNew) = _newest(asset);
        if (!isNew) return (round, priceWad, updatedAt);

        lastRound[asset] = round;
        _rounds[asset][round] = Round({priceWad: priceWad.toUint128(), updatedAt: uint40(updatedAt)});
        emit RoundRecorded(asset, round, priceWad, updatedAt);
    }

    /// @inheritdoc IPokeableOracle
    function poke(address asset) external {
        sync(asset);
    }

    /// @inheritdoc IPriceOracle
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        (, priceWad, updatedAt,) = _newest(asset);
    }

    /// @inheritdoc IPriceHistory
    function roundAt(address asset, uint80 fromRound, uint256 notAfter)
        external
        view
        returns (uint80 round, uint256 priceWad, uint256 updatedAt)
    {
        (uint80 newest, uint256 newestWad, uint256 newestAt,) = _newest(asset);
        if (fromRound >= newest) return (newest, newestWad, newestAt);

        round = fromRound;
        (priceWad, updatedAt) = (_rounds[asset][round].priceWad, _rounds[asset][round].updatedAt);
        for (uint256 i; i < MAX_WALK && round < newest; ++i) {
            Round memory next = round + 1 == newest
                ? Round(newestWad.toUint128(), uint40(newestAt))
                : _rounds[asset][round + 1];
            if (next.updatedAt > notAfter) break;
            ++round;
            (priceWad, updatedAt) = (next.priceWad, next.updatedAt);
        }
    }

    /// @dev The inner price becomes a round when it is valid and newer than the last; else the last one stands.
    function _newest(address asset)
        private
        view
        returns (uint80 round, uint256 priceWad, uint256 updatedAt, bool isNew)
    {
        round = lastRound[asset];
        Round memory last = _rounds[asset][round];
        (priceWad, updatedAt) = inner.price(asset);
        isNew = priceWad != 0 && priceWad <= type(uint128).max && updatedAt > last.updatedAt
            && updatedAt <= block.timestamp;
        if (isNew) return (round + 1, priceWad, updatedAt, true);
        return (round, last.priceWad, last.updatedAt, false);
    }
}
