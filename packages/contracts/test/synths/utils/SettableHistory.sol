// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceHistory} from "../../../src/synths/interfaces/IPriceHistory.sol";

/// @title  SettableHistory
/// @notice Prices with rounds that anybody sets: one call and one slot a price.
contract SettableHistory is IPriceHistory {
    struct Price {
        uint128 priceWad;
        uint40 updatedAt;
        uint80 round;
    }

    mapping(address asset => Price latest) private _latest;
    mapping(address asset => mapping(uint80 round => Price)) private _rounds;
    mapping(address asset => bool) public isDead;

    function set(address asset, uint256 priceWad) external {
        setAt(asset, priceWad, block.timestamp);
    }

    function setAt(address asset, uint256 priceWad, uint256 updatedAt) public {
        uint80 round = _latest[asset].round + 1;
        Price memory latest = Price(uint128(priceWad), uint40(updatedAt), round);
        _latest[asset] = latest;
        _rounds[asset][round] = latest;
    }

    function kill(address asset, bool dead) external {
        isDead[asset] = dead;
    }

    function sync(address asset) external view returns (uint80, uint256, uint256) {
        Price memory latest = _latest[asset];
        if (latest.priceWad == 0) require(!isDead[asset], "dead");
        return (latest.round, latest.priceWad, latest.updatedAt);
    }

    function price(address asset) external view returns (uint256, uint256) {
        Price memory latest = _latest[asset];
        return (latest.priceWad, latest.updatedAt);
    }

    function roundAt(address asset, uint80 fromRound, uint256 notAfter)
        external
        view
        returns (uint80 round, uint256 priceWad, uint256 updatedAt)
    {
        require(!isDead[asset], "dead");
        uint80 newest = _latest[asset].round;
        if (fromRound < newest) {
            round = fromRound;
            while (round < newest && _rounds[asset][round + 1].updatedAt <= notAfter) ++round;
        } else {
            return (newest, _latest[asset].priceWad, _latest[asset].updatedAt);
        }
        return (round, _rounds[asset][round].priceWad, _rounds[asset][round].updatedAt);
    }
}
