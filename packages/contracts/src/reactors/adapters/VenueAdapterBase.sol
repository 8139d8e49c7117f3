// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {TokenGuard} from "../../common/libraries/TokenGuard.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {VenueMath} from "../libraries/VenueMath.sol";

/// @title  VenueAdapterBase
/// @notice What adapters of exchanges share: whose positions they are, and in which tokens.
abstract contract VenueAdapterBase is IVenueAdapter {
    using SafeTransferLib for address;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant BPS = 10_000;

    /// @dev A reactor and its tokens. Three slots, the flags with the first.
    struct Market {
        address tokenA;
        uint8 decimalsA;
        bool isFirst; // whether A is the exchange's token0
        address tokenB;
        uint8 decimalsB;
        address reactor;
    }

    /// @notice The CycleManager.
    address public immutable manager;

    mapping(uint256 reactorId => Market market) internal _markets;

    modifier onlyManager() {
        if (msg.sender != manager) revert Unauthorized();
        _;
    }

    constructor(address manager_) {
        manager = manager_;
    }

    /// @dev Registers the reactor. Reverts VenueExists.
    function _openMarket(uint256 reactorId, address reactor, address tokenA, address tokenB) internal {
        if (_markets[reactorId].reactor != address(0)) revert VenueExists(reactorId);
        _markets[reactorId] = Market({
            tokenA: tokenA,
            decimalsA: uint8(TokenGuard.decimalsOf(tokenA)), // 18 at most, as the next
            isFirst: tokenA < tokenB,
            tokenB: tokenB,
            decimalsB: uint8(TokenGuard.decimalsOf(tokenB)),
            reactor: reactor
        });
    }

    /// @dev Sends to the reactor what the exchange did not take.
    function _refund(uint256 reactorId, address tokenA, uint256 a, address tokenB, uint256 b) internal {
        if (a == 0 && b == 0) return;
        address reactor = _markets[reactorId].reactor;
        if (a != 0) tokenA.safeTransfer(reactor, a);
        if (b != 0) tokenB.safeTransfer(reactor, b);
    }

    function _quotes(Market storage market, uint256 pA, uint256 pB)
        internal
        view
        returns (VenueMath.Quotes memory)
    {
        return VenueMath.Quotes({
            priceA: pA, unitA: 10 ** market.decimalsA, priceB: pB, unitB: 10 ** market.decimalsB
        });
    }

    /// @dev (token0, token1) to (A, B), and back.
    function _ordered(bool isFirst, uint256 x, uint256 y) internal pure returns (uint256, uint256) {
        return isFirst ? (x, y) : (y, x);
    }
}
