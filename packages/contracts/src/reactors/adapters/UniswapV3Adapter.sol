// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IUniswapV3Factory, IUniswapV3Pool} from "../interfaces/IUniswapV3.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {TickRoots} from "../libraries/TickRoots.sol";
import {VenueMath} from "../libraries/VenueMath.sol";
import {VenueAdapterBase} from "./VenueAdapterBase.sol";

/// @title  UniswapV3Adapter
/// @notice Positions of reactors in pools of Uniswap V3: one range each, symmetric about the price at which it was placed.
/// @dev    Configuration of a venue: `abi.encode(uint24 fee, uint16 addDeviationBps, uint256 rangeWad)`: the pool's fee, a
///         limit of at most that fee, and the factor from the price to either end of the range, 1.05 to 10. A deployment
///         moves the range when the price has left the middle half of it.
contract UniswapV3Adapter is VenueAdapterBase {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeCastLib for int256;
    using SafeTransferLib for address;

    uint256 private constant MIN_RANGE_WAD = 1.05e18;
    uint256 private constant MAX_RANGE_WAD = 10e18;

    /// @dev Two slots.
    struct Position {
        address pool;
        int24 lower;
        int24 upper;
        int24 halfRange; // ticks
        uint128 liquidity;
    }

    /// @notice Factory of the pools.
    address public immutable factory;

    mapping(uint256 reactorId => Position position) private _positions;
    mapping(address pool => uint256 reactorId) private _reactorOf;

    /// @param manager_ CycleManager.
    /// @param factory_ Factory of the pools.
    constructor(address manager_, address factory_) VenueAdapterBase(manager_) {
        factory = factory_;
    }

    // ── CycleManager ──────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    /// @dev A pool serves one reactor, so that fees of two never mix.
    function openVenue(
        uint256 reactorId,
        address reactor,
        address tokenA,
        address tokenB,
        bytes calldata config
    ) external onlyManager returns (uint256 maxDeviationBps, bool hasFees) {
        (uint24 fee, uint16 addDeviationBps, uint256 rangeWad) = abi.decode(config, (uint24, uint16, uint256));
        address pool = IUniswapV3Factory(factory).getPool(tokenA, tokenB, fee);
        if (pool == address(0)) revert AssetMismatch();
        if (addDeviationBps == 0 || addDeviationBps > fee / 100) revert BadVenueConfig();
        if (rangeWad < MIN_RANGE_WAD || rangeWad > MAX_RANGE_WAD) revert BadVenueConfig();
        if (_reactorOf[pool] != 0) revert VenueExists(_reactorOf[pool]);

        _openMarket(reactorId, reactor, tokenA, tokenB);
        _reactorOf[pool] = reactorId;
        _positions[reactorId].pool = pool;
        _positions[reactorId].halfRange = TickRoots.ticksOf(rangeWad).toInt24();
        return (addDeviationBps, true);
    }

    /// @inheritdoc IVenueAdapter
    function deploy(uint256 reactorId, uint256 a, uint256 b)
        external
        onlyManager
        returns (uint256 usedA, uint256 usedB)
    {
        Position memory position = _positions[reactorId];
        (uint256 sqrtPrice, int256 tick) = _price(position.pool);
        if (_isOffCentre(position, tick)) {
            if (position.liquidity != 0) {
                (uint256 a_, uint256 b_) = _take(reactorId, position, position.liquidity, address(this));
                (a, b) = (a + a_, b + b_);
            }
            _centre(position, tick);
            position.liquidity = 0;
        }
        (usedA, usedB) = _add(reactorId, position, sqrtPrice, a, b);
        _positions[reactorId] = position;
        Market storage market = _markets[reactorId];
        _refund(reactorId, market.tokenA, a - usedA, market.tokenB, b - usedB);
    }

    /// @inheritdoc IVenueAdapter
    function withdraw(uint256 reactorId, uint256 fractionWad)
        external
        onlyManager
        returns (uint256 a, uint256 b)
    {
        Position memory position = _positions[reactorId];
        uint256 units = uint256(position.liquidity).fullMulDivUp(fractionWad, WAD);
        if (units == 0) return (0, 0);
        _positions[reactorId].liquidity = uint128(position.liquidity - units); // a part of it
        return _take(reactorId, position, units, _markets[reactorId].reactor);
    }

    /// @inheritdoc IVenueAdapter
    function collect(uint256 reactorId) external onlyManager returns (uint256 a, uint256 b) {
        Position memory position = _positions[reactorId];
        if (position.liquidity == 0) return (0, 0);
        return _take(reactorId, position, 0, _markets[reactorId].reactor);
    }

    /// @notice Pays the pool for an addition. Only a pool that the adapter is adding to may call; else Unauthorized.
    function uniswapV3MintCallback(uint256 amount0, uint256 amount1, bytes calldata data) external {
        uint256 reactorId = abi.decode(data, (uint256));
        if (msg.sender != _positions[reactorId].pool) revert Unauthorized();
        Market storage market = _markets[reactorId];
        (uint256 a, uint256 b) = _ordered(market.isFirst, amount0, amount1);
        if (a != 0) market.tokenA.safeTransfer(msg.sender, a);
        if (b != 0) market.tokenB.safeTransfer(msg.sender, b);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IVenueAdapter
    /// @dev Fees are apart from the position: kpu does not grow.
    function mark(uint256 reactorId, uint256 pA, uint256 pB)
        external
        view
        returns (uint256 a, uint256 b, uint256 kpu)
    {
        Position memory position = _positions[reactorId];
        Market storage market = _markets[reactorId];
        kpu = WAD;
        if (position.liquidity == 0) return (0, 0, kpu);
        VenueMath.Quotes memory quotes = _quotes(market, pA, pB);
        (uint256 price0, uint256 price1) =
            _ordered(market.isFirst, quotes.priceA * quotes.unitB, quotes.priceB * quotes.unitA);
        (uint256 amount0, uint256 amount1) = VenueMath.v3Amounts(
            position.liquidity,
            VenueMath.sqrtPriceX96(price0, price1),
            TickRoots.rootAt(position.lower),
            TickRoots.rootAt(position.upper)
        );
        (,,, uint256 owed0, uint256 owed1) = IUniswapV3Pool(position.pool).positions(_key(position));
        (a, b) = _ordered(market.isFirst, amount0 + owed0, amount1 + owed1);
    }

    /// @inheritdoc IVenueAdapter
    function spot(uint256 reactorId) external view returns (uint256 priceWad) {
        Market storage market = _markets[reactorId];
        (uint256 sqrtPrice,) = _price(_positions[reactorId].pool);
        // Units of token1 per unit of token0, Q128.
        uint256 ratio = sqrtPrice.fullMulDiv(sqrtPrice, 1 << 64);
        if (ratio == 0) return 0;
        uint256 unitA = 10 ** market.decimalsA;
        priceWad = market.isFirst
            ? ratio.fullMulDiv(WAD * unitA, 1 << 128)
            : (WAD * unitA).fullMulDiv(1 << 128, ratio);
        priceWad /= 10 ** market.decimalsB;
    }

    /// @notice Pool, range and liquidity of a reactor's position.
    function positionOf(uint256 reactorId) external view returns (Position memory) {
        return _positions[reactorId];
    }

    // ── Private ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Adds what the amounts give to the range, and tells what that took.
    function _add(uint256 reactorId, Position memory position, uint256 sqrtPrice, uint256 a, uint256 b)
        private
        returns (uint256 usedA, uint256 usedB)
    {
        bool isFirst = _markets[reactorId].isFirst;
        (uint256 amount0, uint256 amount1) = _ordered(isFirst, a, b);
        uint256 liquidity = VenueMath.v3Liquidity(
            amount0, amount1, sqrtPrice, TickRoots.rootAt(position.lower), TickRoots.rootAt(position.upper)
        );
        if (liquidity == 0) return (0, 0);
        position.liquidity = (position.liquidity + liquidity).toUint128();
        (amount0, amount1) = _mint(reactorId, position, uint128(liquidity)); // at most that by construction
        return _ordered(isFirst, amount0, amount1);
    }

    function _mint(uint256 reactorId, Position memory position, uint128 liquidity)
        private
        returns (uint256, uint256)
    {
        return IUniswapV3Pool(position.pool)
            .mint(address(this), position.lower, position.upper, liquidity, abi.encode(reactorId));
    }

    /// @dev Takes liquidity out with all that is owed, fees included.
    function _take(uint256 reactorId, Position memory position, uint256 liquidity, address to)
        private
        returns (uint256 a, uint256 b)
    {
        IUniswapV3Pool pool = IUniswapV3Pool(position.pool);
        pool.burn(position.lower, position.upper, uint128(liquidity)); // at most the position's
        (uint256 amount0, uint256 amount1) =
            pool.collect(to, position.lower, position.upper, type(uint128).max, type(uint128).max);
        return _ordered(_markets[reactorId].isFirst, amount0, amount1);
    }

    /// @dev A range about the tick, rounded outward to the pool's spacing.
    function _centre(Position memory position, int256 tick) private view {
        int256 spacing = IUniswapV3Pool(position.pool).tickSpacing();
        int256 limit = TickRoots.MAX_TICK / spacing * spacing;
        int256 lower = _floorTo(tick - position.halfRange, spacing);
        int256 upper = -_floorTo(-(tick + position.halfRange), spacing);
        position.lower = FixedPointMathLib.max(lower, -limit).toInt24();
        position.upper = FixedPointMathLib.min(upper, limit).toInt24();
    }

    /// @dev Whether there is no range yet, or the tick is outside of its middle half.
    function _isOffCentre(Position memory position, int256 tick) private pure returns (bool) {
        int256 quarter = (int256(position.upper) - position.lower) / 4;
        if (quarter == 0) return true;
        return tick < position.lower + quarter || tick >= position.upper - quarter;
    }

    function _price(address pool) private view returns (uint256 sqrtPrice, int256 tick) {
        (sqrtPrice, tick,,,,,) = IUniswapV3Pool(pool).slot0();
    }

    function _key(Position memory position) private view returns (bytes32) {
        return keccak256(abi.encodePacked(address(this), position.lower, position.upper));
    }

    function _floorTo(int256 tick, int256 spacing) private pure returns (int256) {
        int256 quotient = tick / spacing;
        if (tick % spacing < 0) --quotient;
        return quotient * spacing;
    }
}
