// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {InvalidPrice, StalePrice, ZeroAmount} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {BandStore} from "./BandStore.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandCore
/// @notice What swaps, loans and the extension share: the lock, prices, the walk over the bands, debt and health.
/// @dev    Writes nothing but accrued interest; the walk is a view whose result the swap commits and a quote discards.
abstract contract BandCore is BandStore {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev Most bands with liquidity that one swap touches.
    uint256 internal constant MAX_TOUCHED = 50;

    /// @dev x that a dump leaves in a band below this, wei18, goes to the protocol: the band counts as pure y.
    uint256 internal constant DUST = 1000;

    /// @dev Highest price that the mathematics takes, WAD.
    uint256 internal constant MAX_PRICE = 1e36;

    modifier locked() {
        _lock();
        _;
        _locked = false;
    }

    function _lock() private {
        if (_locked) revert Reentrancy();
        _locked = true;
    }

    // ── Prices ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @param raw       Price of the oracle, WAD; 0 where it has none.
    /// @param updatedAt Its time, seconds.
    /// @param limited   p_o: `raw` after the jump limit, WAD.
    /// @param jumpFee   Fee left by a jump, WAD.
    /// @param isFresh   True where the price is usable: there is one, and it is not too old.
    struct Prices {
        uint256 raw;
        uint256 updatedAt;
        uint256 limited;
        uint256 jumpFee;
        bool isFresh;
    }

    /// @dev Never reverts: an oracle that reverts has no price.
    function _observe(BandSlots.Last memory last) internal view returns (Prices memory prices) {
        address source = address(uint160(_config));
        try IPriceOracle(source).price(_collateral()) returns (uint256 raw, uint256 updatedAt) {
            if (raw == 0 || raw > MAX_PRICE) return prices;
            (prices.raw, prices.updatedAt) = (raw, updatedAt);
        } catch {
            return prices;
        }
        (prices.limited, prices.jumpFee) =
            BandMath.limitPrice(prices.raw, last.price, last.fee, block.timestamp - last.time);
        prices.isFresh = block.timestamp.zeroFloorSub(prices.updatedAt) <= last.maxAge;
    }

    function _requirePrice(Prices memory prices) internal view {
        if (prices.raw == 0) revert InvalidPrice(_collateral());
    }

    function _requireFresh(Prices memory prices) internal view {
        if (prices.isFresh) return;
        _requirePrice(prices);
        revert StalePrice(_collateral(), prices.updatedAt, BandSlots.unpackLast(_last).maxAge);
    }

    /// @dev Limited price, whatever its age, for views.
    function _viewPrice() internal view returns (uint256) {
        Prices memory prices = _observe(BandSlots.unpackLast(_last));
        _requirePrice(prices);
        return prices.limited;
    }

    function _grid(uint256 mul, uint256 oraclePrice) internal view returns (BandMath.Grid memory) {
        return BandMath.Grid({
            A: _A(), lnR: _lnR(), basePrice: _initialPrice().mulWad(mul), oraclePrice: oraclePrice
        });
    }

    /// @dev The grid now, whatever the age of the price.
    function _viewGrid() internal view returns (BandMath.Grid memory) {
        return _grid(_currentMul(BandSlots.unpackRate(_rate)), _viewPrice());
    }

    /// @dev AMM price in the active band now, WAD.
    function _activePrice() internal view returns (uint256) {
        BandMath.Grid memory grid = _viewGrid();
        int256 active = BandSlots.unpackHead(_head).activeBand;
        (uint256 x, uint256 y,) = _band(active);
        return
            BandMath.bandPrice(grid.A, BandMath.pUp(grid.basePrice, active, grid.lnR), grid.oraclePrice, x, y);
    }

    /// @dev The guard price follows the last price of before this call, at most once per window.
    function _moveGuard(BandSlots.Head memory head, BandSlots.Last memory last, uint256 raw) internal view {
        if (block.timestamp < head.guardTime + _guardWindow()) return;
        uint256 found = BandSlots.unpackFloat(BandSlots.packFloat(last.price));
        if (found == head.guardPrice && raw == last.price) return;
        (head.guardPrice, head.guardTime) = (found, block.timestamp);
    }

    /// @dev Stores the limited price, its fee and the time.
    function _storePrice(BandSlots.Last memory last, Prices memory prices) internal {
        (last.price, last.fee, last.time) = (prices.limited, prices.jumpFee, block.timestamp);
        _last = BandSlots.packLast(last);
    }

    function _storeHead(BandSlots.Head memory head) internal {
        uint256 word = BandSlots.packHead(head);
        if (word != _head) _head = word;
    }

    // ── Walk over the bands ────────────────────────────────────────────────────────────────────────────────────

    /// @param pump     True for x in, y out.
    /// @param exactIn  True where `left` is input to use, false where it is output to get.
    /// @param left     What is left of that, wei18.
    /// @param paid     Input taken, fees included, wei18.
    /// @param given    Output, wei18.
    /// @param fees     Fees in `paid`, wei18.
    /// @param cutX     What goes to the protocol, wei18.
    /// @param cutY     The same in y.
    /// @param baseFee  Fee that applies in every band, WAD.
    /// @param adminFee Protocol's share of fees, 1e-9.
    /// @param grid     The grid at this moment.
    /// @param active   Last band that was traded in, and its shares.
    /// @param count    Bands traded in: their indices and new values per share.
    struct Walk {
        bool pump;
        bool exactIn;
        uint256 left;
        uint256 paid;
        uint256 given;
        uint256 fees;
        uint256 cutX;
        uint256 cutY;
        uint256 baseFee;
        uint256 adminFee;
        BandMath.Grid grid;
        int256 active;
        uint256 activeShares;
        uint256 count;
        int256[] bands;
        uint256[] values;
    }

    /// @dev A walk at its start. Reverts InvalidPrice, StalePrice.
    function _startWalk(
        bool pump,
        bool exactIn,
        uint256 amount,
        BandSlots.Head memory head,
        Prices memory prices
    ) internal view returns (Walk memory walk) {
        _requireFresh(prices);
        BandSlots.Config memory config = BandSlots.unpackConfig(_config);
        (walk.pump, walk.exactIn, walk.left) = (pump, exactIn, amount);
        walk.baseFee = FixedPointMathLib.max(config.fee, prices.jumpFee);
        walk.adminFee = config.adminFeePpb;
        walk.grid = _grid(_currentMul(BandSlots.unpackRate(_rate)), prices.limited);
        (walk.active, walk.activeShares) = (head.activeBand, head.activeShares);
        walk.bands = new int256[](MAX_TOUCHED);
        walk.values = new uint256[](MAX_TOUCHED);
    }

    /// @dev From the active band on, through every band with liquidity.
    function _walk(Walk memory walk) internal view {
        Cursor memory cursor;
        (cursor.n, cursor.shares) = (walk.active, walk.activeShares);
        Bits memory touched;
        while (cursor.shares == 0 || !_tradeBand(walk, cursor, touched)) {
            _step(cursor, walk.pump);
            if (cursor.shares == 0 && !_jump(cursor, walk.pump ? _maxBand : _minBand, walk.pump)) return;
        }
    }

    /// @dev Trades in the cursor's band. True where the walk ends.
    function _tradeBand(Walk memory walk, Cursor memory cursor, Bits memory touched)
        private
        view
        returns (bool)
    {
        (BandMath.Band memory band, uint256 up) = _openBand(walk, cursor, touched);
        if (band.y == 0) return false;
        if (_isBeyondReach(walk, up)) return true;

        uint256 fee = BandMath.distanceFee(walk.grid.A, up, walk.grid.oraclePrice);
        bool whole = _tradeStep(walk, band, FixedPointMathLib.max(walk.baseFee, fee));
        (walk.active, walk.activeShares) = (cursor.n, cursor.shares);
        _record(walk, band);
        return !whole || walk.count == MAX_TOUCHED;
    }

    /// @dev The cursor's band as the walk trades it, and its p↑. Only its output counts where that is 0.
    function _openBand(Walk memory walk, Cursor memory cursor, Bits memory touched)
        internal
        view
        returns (BandMath.Band memory band, uint256 up)
    {
        (uint256 x, uint256 y) = _holdingsOf(touched, cursor.n, cursor.shares);
        if ((walk.pump ? y : x) == 0) return (band, 0);
        BandMath.Grid memory grid = walk.grid;
        up = BandMath.pUp(grid.basePrice, cursor.n, grid.lnR);
        band = BandMath.tradeBand(grid.A, up, grid.oraclePrice, x, y, walk.pump);
    }

    /// @dev Whether a band is more than 50 bands away from the oracle price, in the direction of the walk.
    function _isBeyondReach(Walk memory walk, uint256 up) internal view returns (bool) {
        uint256 price = walk.grid.oraclePrice;
        return walk.pump ? up.mulWad(_reach()) < price : up > price.mulWad(_reach());
    }

    /// @dev Leaves the new balances in `band`.
    function _tradeStep(Walk memory walk, BandMath.Band memory band, uint256 fee)
        private
        pure
        returns (bool whole)
    {
        uint256 A = walk.grid.A;
        uint256 gross;
        uint256 net;
        uint256 out;
        if (walk.exactIn) {
            (gross, net, out, whole) = BandMath.stepExactIn(A, band, walk.left, fee);
            walk.left -= gross;
        } else {
            (gross, net, out, whole) = BandMath.stepExactOut(A, band, walk.left, fee);
            walk.left -= out;
        }
        walk.paid += gross;
        walk.given += out;
        walk.fees += gross - net;

        uint256 cut;
        if (walk.adminFee != 0) {
            cut = (gross - net) * walk.adminFee / 1e9;
            if (walk.pump) walk.cutX += cut;
            else walk.cutY += cut;
        }
        band.x += gross - cut;
        band.y -= out;
    }

    /// @dev Notes the band's new values per share. Dust of x after a dump, and what does not fit a slot, is cut off.
    function _record(Walk memory walk, BandMath.Band memory band) private view {
        (uint256 x, uint256 y) = walk.pump ? (band.x, band.y) : (band.y, band.x);
        uint256 shares = walk.activeShares;
        if (!walk.pump && x < DUST) {
            walk.cutX += x;
            x = 0;
        }
        uint256 perShareX;
        if (x != 0) {
            perShareX = BandMath.perShareX(x, shares, _initialPrice());
            if (perShareX == type(uint128).max) {
                walk.cutX += x - BandMath.sharesToX(shares, perShareX, _initialPrice());
            }
        }
        uint256 perShareY;
        if (y != 0) {
            perShareY = BandMath.perShareY(y, shares);
            if (perShareY == type(uint128).max) walk.cutY += y - BandMath.sharesToY(shares, perShareY);
        }
        walk.bands[walk.count] = walk.active;
        walk.values[walk.count] = perShareX << 128 | perShareY;
        ++walk.count;
    }

    /// @dev Input in native units rounded up, output down.
    function _nativeAmounts(Walk memory walk) internal view returns (uint256 paid, uint256 received) {
        (uint256 scaleIn, uint256 scaleOut) = walk.pump ? (_scaleX(), _scaleY()) : (_scaleY(), _scaleX());
        return (walk.paid.divUp(scaleIn), walk.given / scaleOut);
    }

    /// @dev A swap's amount in wei18.
    function _toWei18(bool isX, uint256 amount) internal view returns (uint256) {
        return amount * (isX ? _scaleX() : _scaleY());
    }

    /// @dev Reverts where an exact output can't be had in full.
    function _requireFilled(Walk memory walk) internal view {
        if (walk.exactIn || walk.left == 0) return;
        (, uint256 available) = _nativeAmounts(walk);
        revert InsufficientLiquidity(available);
    }

    // ── Debt ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The multiplier now; a slot's width bounds it.
    function _currentMul(BandSlots.Rate memory rate) internal view returns (uint256) {
        uint256 elapsed = block.timestamp - rate.time;
        if (elapsed == 0) return rate.mul;
        return FixedPointMathLib.min(BandMath.accrue(rate.mul, rate.rate, elapsed), type(uint128).max);
    }

    /// @dev Total debt and fees now, as `_accrue` would store them.
    function _currentTotals(BandSlots.Rate memory rate, uint256 mul)
        internal
        view
        returns (uint256 total, uint256 fees)
    {
        uint256 word = _totals;
        (total, fees) = (uint128(word), word >> 128);
        if (mul == rate.mul) return (total, fees);
        uint256 grown = BandMath.debtDown(total, mul, rate.mul);
        uint256 interest = grown - total;
        fees += _vault() == address(0) ? interest : interest.mulWad(_adminShare);
        total = grown;
    }

    function _debtOf(address user, uint256 mul) internal view returns (uint256) {
        uint256 word = _loans[user];
        if (word == 0) return 0;
        return BandMath.debtUp(uint128(word), mul, word >> 128);
    }

    // ── Health ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev x_down of a position, wei18, rounded down.
    function _xDown(BandSlots.Holding memory holding, address user, BandMath.Grid memory grid)
        internal
        view
        returns (uint256 total)
    {
        if (!holding.isExplicit && !_anyTouched(holding.n1, holding.n1 + int256(holding.N) - 1)) {
            return BandMath.xDownUntouched(grid, holding.n1, holding.N, holding.shares);
        }
        uint256[] memory shares = _sharesOf(holding, user);
        Bits memory touched;
        for (uint256 i; i < holding.N; ++i) {
            int256 n = holding.n1 + int256(i);
            (uint256 x, uint256 y) = _holdingsOf(touched, n, shares[i]);
            total += BandMath.getXDown(
                grid.A, BandMath.pUp(grid.basePrice, n, grid.lnR), grid.oraclePrice, x, y
            );
        }
    }

    /// @dev y_up of a position, wei18, rounded down.
    function _yUp(BandSlots.Holding memory holding, address user, BandMath.Grid memory grid)
        internal
        view
        returns (uint256 total)
    {
        uint256[] memory shares = _sharesOf(holding, user);
        Bits memory touched;
        for (uint256 i; i < holding.N; ++i) {
            int256 n = holding.n1 + int256(i);
            (uint256 x, uint256 y) = _holdingsOf(touched, n, shares[i]);
            total += BandMath.getYUp(
                grid.A, BandMath.pUp(grid.basePrice, n, grid.lnR), grid.oraclePrice, x, y
            );
        }
    }

    /// @dev Health of a position that owes `debtWad` (wei18).
    function _healthOf(
        BandSlots.Holding memory holding,
        address user,
        BandMath.Grid memory grid,
        uint256 debtWad,
        bool full
    ) internal view returns (int256 health) {
        health = BandMath.health(_xDown(holding, user, grid), debtWad, holding.liqDiscount);
        if (!full) return health;
        uint256 up = BandMath.pUp(grid.basePrice, holding.n1, grid.lnR);
        if (grid.oraclePrice <= up) return health;
        if (_isUnderwater(BandSlots.unpackHead(_head), holding, user, debtWad)) return health;
        (, uint256 y) = _claims(holding, user);
        health += BandMath.healthAbove(grid.oraclePrice, up, y, debtWad);
    }

    /// @dev Whether the position's x exceeds 1e-4 of its debt: only a first band that is active can hold less.
    function _isUnderwater(
        BandSlots.Head memory head,
        BandSlots.Holding memory holding,
        address user,
        uint256 debtWad
    ) internal view returns (bool) {
        if (holding.n1 != head.activeBand) return holding.n1 < head.activeBand;
        Bits memory touched;
        uint256 shares = holding.isExplicit ? uint128(_explicitShares[user][0]) : holding.shares;
        (uint256 x,) = _holdingsOf(touched, holding.n1, shares);
        return x * 1e4 > debtWad;
    }
}
