// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ZeroAddress} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {IRfqPool} from "./interfaces/IRfqPool.sol";
import {IVenueAdapter} from "./interfaces/IVenueAdapter.sol";

/// @title  RfqAdapter
/// @notice Puts liquidity of reactors into pools that pricers quote over: one pool a reactor.
/// @dev    Holds nothing between calls. There is no exchange whose price could be pushed: `spot` is the oracle's, and the
///         spread that fills earn stays in the balances, so that a position has no fees apart from them.
contract RfqAdapter is IVenueAdapter {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @dev Where a reactor's liquidity is. `pool` is zero until `openVenue`.
    struct Position {
        IRfqPool pool;
        address reactor;
        address tokenA;
        address tokenB;
    }

    uint256 private constant WAD = 1e18;
    /// @dev No limit of its own to how far `spot` may be off.
    uint256 private constant ANY_DEVIATION_BPS = 10_000;

    address private immutable _cycleManager;
    IPriceOracle private immutable _oracle;

    mapping(uint256 reactorId => Position position) private _positions;
    mapping(address pool => bool isUsed) private _isUsed;

    modifier onlyManager() {
        if (msg.sender != _cycleManager) revert Unauthorized();
        _;
    }

    /// @param cycleManager CycleManager.
    /// @param oracle       Prices of the tokens.
    constructor(address cycleManager, IPriceOracle oracle) {
        if (cycleManager == address(0) || address(oracle) == address(0)) revert ZeroAddress();
        _cycleManager = cycleManager;
        _oracle = oracle;
    }

    // ── CycleManager only ─────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    /// @dev `config` is `abi.encode(pool)`: an RfqPool of these two tokens, in this order, that this adapter funds and no
    ///      other reactor uses.
    function openVenue(
        uint256 reactorId,
        address reactor,
        address tokenA,
        address tokenB,
        bytes calldata config
    ) external onlyManager returns (uint256 maxDeviationBps) {
        if (address(_positions[reactorId].pool) != address(0)) revert VenueExists(reactorId);
        if (config.length != 32) revert BadVenueConfig();
        IRfqPool pool = abi.decode(config, (IRfqPool));
        if (_isUsed[address(pool)] || pool.adapter() != address(this)) revert BadVenueConfig();
        (address poolA, address poolB) = pool.tokens();
        if (poolA != tokenA || poolB != tokenB) revert AssetMismatch();

        _isUsed[address(pool)] = true;
        _positions[reactorId] = Position({pool: pool, reactor: reactor, tokenA: tokenA, tokenB: tokenB});
        return ANY_DEVIATION_BPS;
    }

    /// @inheritdoc IVenueAdapter
    /// @dev A pool takes any proportion: nothing comes back.
    function deploy(uint256 reactorId, uint256 a, uint256 b)
        external
        onlyManager
        returns (uint256 usedA, uint256 usedB)
    {
        Position memory position = _positions[reactorId];
        if (a != 0) position.tokenA.safeTransfer(address(position.pool), a);
        if (b != 0) position.tokenB.safeTransfer(address(position.pool), b);
        position.pool.fund(a, b);
        return (a, b);
    }

    /// @inheritdoc IVenueAdapter
    function withdraw(uint256 reactorId, uint256 fractionWad)
        external
        onlyManager
        returns (uint256 a, uint256 b)
    {
        Position memory position = _positions[reactorId];
        return position.pool.withdraw(fractionWad, position.reactor);
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
        IRfqPool pool = _positions[reactorId].pool;
        if (address(pool) != address(0)) (a, b) = pool.balances();
        kpu = WAD;
    }

    /// @inheritdoc IVenueAdapter
    /// @dev The oracle's price, however old: who uses it has checked both prices. 0 when one is missing.
    function spot(uint256 reactorId) external view returns (uint256 priceWad) {
        Position memory position = _positions[reactorId];
        (uint256 priceA,) = _oracle.price(position.tokenA);
        (uint256 priceB,) = _oracle.price(position.tokenB);
        return priceB == 0 ? 0 : priceA.fullMulDiv(WAD, priceB);
    }

    /// @notice Pool of a reactor; zero if there is none.
    function poolOf(uint256 reactorId) external view returns (IRfqPool) {
        return _positions[reactorId].pool;
    }
}
