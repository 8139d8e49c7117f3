// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IUniswapV2Factory, IUniswapV2Pair} from "../interfaces/IUniswapV2.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {VenueMath} from "../libraries/VenueMath.sol";
import {VenueAdapterBase} from "./VenueAdapterBase.sol";

/// @title  UniswapV2Adapter
/// @notice Positions of reactors in pools of one Uniswap V2 factory, or of a fork of it; by the pairs themselves.
/// @dev    Configuration of a venue: `abi.encode(uint16 addDeviationBps)`, 30 at most: within its fee nobody gains from an
///         addition made off the fair price.
contract UniswapV2Adapter is VenueAdapterBase {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant MAX_DEVIATION_BPS = 30;

    /// @dev One slot: a pair's liquidity has 112 bits at most, but 96 hold what any real one has.
    struct Position {
        address pair;
        uint96 units;
    }

    /// @notice Factory of the pairs.
    address public immutable factory;

    mapping(uint256 reactorId => Position position) private _positions;

    /// @param manager_ CycleManager.
    /// @param factory_ Factory of the pairs.
    constructor(address manager_, address factory_) VenueAdapterBase(manager_) {
        factory = factory_;
    }

    // ── CycleManager ──────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    function openVenue(
        uint256 reactorId,
        address reactor,
        address tokenA,
        address tokenB,
        bytes calldata config
    ) external onlyManager returns (uint256 maxDeviationBps, bool hasFees) {
        address pair = IUniswapV2Factory(factory).getPair(tokenA, tokenB);
        if (pair == address(0)) revert AssetMismatch();
        maxDeviationBps = abi.decode(config, (uint16));
        if (maxDeviationBps == 0 || maxDeviationBps > MAX_DEVIATION_BPS) revert BadVenueConfig();
        _openMarket(reactorId, reactor, tokenA, tokenB);
        _positions[reactorId].pair = pair;
        hasFees = false; // they grow the reserves
    }

    /// @inheritdoc IVenueAdapter
    function deploy(uint256 reactorId, uint256 a, uint256 b)
        external
        onlyManager
        returns (uint256 usedA, uint256 usedB)
    {
        Position memory position = _positions[reactorId];
        Market storage market = _markets[reactorId];
        (address tokenA, bool isFirst, address tokenB) = (market.tokenA, market.isFirst, market.tokenB);
        (uint256 reserveA, uint256 reserveB) = _reserves(position.pair, isFirst);
        if (reserveA != 0 && reserveB != 0) {
            (usedA, usedB) = VenueMath.pairing(a, b, reserveA, reserveB);
        }
        if (usedA == 0 || usedB == 0) {
            (usedA, usedB) = (0, 0);
        } else {
            tokenA.safeTransfer(position.pair, usedA);
            tokenB.safeTransfer(position.pair, usedB);
            uint256 minted = IUniswapV2Pair(position.pair).mint(address(this));
            _positions[reactorId].units = (position.units + minted).toUint96();
        }
        _refund(reactorId, tokenA, a - usedA, tokenB, b - usedB);
    }

    /// @inheritdoc IVenueAdapter
    function withdraw(uint256 reactorId, uint256 fractionWad)
        external
        onlyManager
        returns (uint256 a, uint256 b)
    {
        Position memory position = _positions[reactorId];
        uint256 units = uint256(position.units).fullMulDivUp(fractionWad, WAD);
        if (units == 0) return (0, 0);
        _positions[reactorId].units = uint96(position.units - units); // a part of it
        position.pair.safeTransfer(position.pair, units);
        (uint256 amount0, uint256 amount1) = IUniswapV2Pair(position.pair).burn(_markets[reactorId].reactor);
        return _ordered(_markets[reactorId].isFirst, amount0, amount1);
    }

    /// @inheritdoc IVenueAdapter
    /// @dev Nothing: fees stay in the reserves.
    function collect(uint256) external view onlyManager returns (uint256, uint256) {
        return (0, 0);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    function mark(uint256 reactorId, uint256 pA, uint256 pB)
        external
        view
        returns (uint256 a, uint256 b, uint256 kpu)
    {
        Position memory position = _positions[reactorId];
        Market storage market = _markets[reactorId];
        VenueMath.Pool memory pool;
        pool.supply = IUniswapV2Pair(position.pair).totalSupply();
        if (pool.supply == 0) return (0, 0, 0);
        (pool.reserveA, pool.reserveB) = _reserves(position.pair, market.isFirst);
        pool.units = position.units;
        return VenueMath.v2Mark(pool, _quotes(market, pA, pB));
    }

    /// @inheritdoc IVenueAdapter
    function spot(uint256 reactorId) external view returns (uint256 priceWad) {
        Market storage market = _markets[reactorId];
        (uint256 reserveA, uint256 reserveB) = _reserves(_positions[reactorId].pair, market.isFirst);
        if (reserveA == 0) return 0;
        return (reserveB * 10 ** market.decimalsA).fullMulDiv(WAD, reserveA * 10 ** market.decimalsB);
    }

    /// @notice Pair and liquidity of a reactor's position.
    function positionOf(uint256 reactorId) external view returns (address pair, uint256 units) {
        Position memory position = _positions[reactorId];
        return (position.pair, position.units);
    }

    // ── Private ───────────────────────────────────────────────────────────────────────────────────────────────

    function _reserves(address pair, bool isFirst) private view returns (uint256, uint256) {
        (uint112 reserve0, uint112 reserve1,) = IUniswapV2Pair(pair).getReserves();
        return _ordered(isFirst, reserve0, reserve1);
    }
}
