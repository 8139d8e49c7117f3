// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ZeroAddress} from "../../common/Errors.sol";
import {IPriceOracle} from "../../common/interfaces/IPriceOracle.sol";
import {IRfqPool} from "../interfaces/IRfqPool.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {VenueAdapterBase} from "./VenueAdapterBase.sol";

/// @title  RfqAdapter
/// @notice Puts liquidity of reactors into pools that pricers quote over: one pool a reactor.
/// @dev    Holds nothing between calls. There is no exchange whose price could be pushed: `spot` is the oracle's, and the
///         spread that fills earn stays in the balances, so that a position has no fees apart from them.
contract RfqAdapter is VenueAdapterBase {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    IPriceOracle private immutable _oracle;

    /// @notice Pool of a reactor; zero if there is none.
    mapping(uint256 reactorId => IRfqPool pool) public poolOf;
    mapping(address pool => bool isUsed) private _isUsed;

    /// @param manager_ CycleManager.
    /// @param oracle   Prices of the tokens.
    constructor(address manager_, IPriceOracle oracle) VenueAdapterBase(manager_) {
        if (manager_ == address(0) || address(oracle) == address(0)) revert ZeroAddress();
        _oracle = oracle;
    }

    // ── CycleManager only ─────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    /// @dev `config` is `abi.encode(pool)`: an RfqPool of these two tokens, in this order, that this adapter funds and no
    ///      other reactor uses. Its price being the oracle's, there is no limit of its own to how far it may be off.
    function openVenue(
        uint256 reactorId,
        address reactor,
        address tokenA,
        address tokenB,
        bytes calldata config
    ) external onlyManager returns (uint256 maxDeviationBps, bool hasFees) {
        if (config.length != 32) revert BadVenueConfig();
        IRfqPool pool = abi.decode(config, (IRfqPool));
        if (_isUsed[address(pool)] || pool.adapter() != address(this)) revert BadVenueConfig();
        (address poolA, address poolB) = pool.tokens();
        if (poolA != tokenA || poolB != tokenB) revert AssetMismatch();
        _openMarket(reactorId, reactor, tokenA, tokenB);

        _isUsed[address(pool)] = true;
        poolOf[reactorId] = pool;
        return (BPS, false);
    }

    /// @inheritdoc IVenueAdapter
    /// @dev A pool takes any proportion: nothing comes back.
    function deploy(uint256 reactorId, uint256 a, uint256 b)
        external
        onlyManager
        returns (uint256 usedA, uint256 usedB)
    {
        IRfqPool pool = poolOf[reactorId];
        if (a != 0) _markets[reactorId].tokenA.safeTransfer(address(pool), a);
        if (b != 0) _markets[reactorId].tokenB.safeTransfer(address(pool), b);
        pool.fund(a, b);
        return (a, b);
    }

    /// @inheritdoc IVenueAdapter
    function withdraw(uint256 reactorId, uint256 fractionWad)
        external
        onlyManager
        returns (uint256 a, uint256 b)
    {
        return poolOf[reactorId].withdraw(fractionWad, _markets[reactorId].reactor);
    }

    /// @inheritdoc IVenueAdapter
    /// @dev The spread is in the balances: there is nothing to collect.
    function collect(uint256) external view onlyManager returns (uint256 a, uint256 b) {
        return (0, 0);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    function mark(uint256 reactorId, uint256, uint256)
        external
        view
        returns (uint256 a, uint256 b, uint256 kpu)
    {
        (a, b) = poolOf[reactorId].balances();
        kpu = WAD;
    }

    /// @inheritdoc IVenueAdapter
    /// @dev The oracle's price, however old: who uses it has checked both prices. 0 when one is missing.
    function spot(uint256 reactorId) external view returns (uint256 priceWad) {
        (uint256 priceA,) = _oracle.price(_markets[reactorId].tokenA);
        (uint256 priceB,) = _oracle.price(_markets[reactorId].tokenB);
        return priceB == 0 ? 0 : priceA.fullMulDiv(WAD, priceB);
    }
}
