// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {AmountTooLarge, InvalidPrice, StalePrice} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {BandStore} from "./BandStore.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandCore
/// @notice What swaps, loans and the extension share: the lock, prices, the walk over the bands, debt and health.
/// @dev    Most of it reads. The walk over the bands stores what it changes unless it is told that it is a quote.
abstract contract BandCore is BandStore {
    using FixedPointMathLib for uint256;

    /// @dev Most bands with liquidity that one swap touches.
    uint256 internal constant MAX_TOUCHED = 50;

    /// @dev x that a dump leaves in a band below this, wei18, goes to the protocol: the band counts as pure y.
    uint256 internal constant DUST = 1000;

    /// @dev Highest price that the mathematics takes, WAD.
    uint256 internal constant MAX_PRICE = 1e36;

    /// @dev Debt never grows more than a million times, WAD: the mathematics relies on it.
    uint256 internal constant MAX_MUL = 1e24;

    modifier locked() {
        _lock();
        _;
        _locked = 0;
    }

    function _lock() private {
        if (_locked != 0) revert Reentrancy();
        _locked = 1;
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

    function _grid(uint256 mul, uint256 oraclePrice) internal view returns (BandMath.Grid memory grid) {
        _fillGrid(grid, mul, oraclePrice);
    }

    function _fillGrid(BandMath.Grid memory grid, uint256 mul, uint256 oraclePrice) private view {
        (grid.A, grid.lnR, grid.oraclePrice) = (_A(), _lnR(), oraclePrice);
        grid.basePrice = _initialPrice().mulWad(mul);
    }

    /// @dev The grid now, whatever the age of the price.
    function _viewGrid() internal view returns (BandMath.Grid memory) {
        return _grid(_mulNow(), _viewPrice());
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
        uint256 found = BandSlots.packFloat(last.price);
        if (found == head.guardFloat && raw == last.price) return;
        (head.guardFloat, head.guardTime) = (found, block.timestamp);
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
    /// @param isQuote  True to store nothing.
    /// @param isDirty  True while the bitmap word of touched bands has changes that are not stored.
    /// @param left     What is left of that, wei18.
    /// @param paid     Input taken, fees included, wei18.
    /// @param given    Output, wei18.
    /// @param fees     Fees in `paid`, wei18.
    /// @param cutX     What goes to the protocol, wei18.
    /// @param cutY     The same in y.
    /// @param baseFee  Fee that applies in every band, WAD.
    /// @param adminFee Protocol's share of fees, 1e-9.
    /// @param limit    p↑ beyond which the walk does not go: 50 bands from the oracle price, WAD.
    /// @param grid     The grid at this moment.
    /// @param active   Last band that was traded in, and its shares.
    /// @param count    Bands traded in.
    struct Walk {
        bool pump;
        bool exactIn;
        bool isQuote;
        bool isDirty;
        uint256 left;
        uint256 paid;
        uint256 given;
        uint256 fees;
        uint256 cutX;
        uint256 cutY;
        uint256 baseFee;
        uint256 adminFee;
        uint256 limit;
        BandMath.Grid grid;
        int256 active;
        uint256 activeShares;
        uint256 count;
    }

    /// @dev Readies a walk whose direction and amount are set. Reverts InvalidPrice, StalePrice.
    function _startWalk(Walk memory walk, BandSlots.Head memory head, Prices memory prices) internal view {
        _requireFresh(prices);
        uint256 config = _config;
        walk.baseFee = FixedPointMathLib.max(BandSlots.feeOf(config), prices.jumpFee);
        walk.adminFee = BandSlots.adminFeeOf(config);
        _fillGrid(walk.grid, _mulNow(), prices.limited);
        walk.limit = walk.pump ? prices.limited.divWad(_reach()) : prices.limited.mulWad(_reach());
        (walk.active, walk.activeShares) = (head.activeBand, head.activeShares);
    }

    /// @dev From the active band on, through every band with liquidity; stores their new values unless it is a quote.
    function _walk(Walk memory walk) internal {
        Cursor memory cursor;
        (cursor.n, cursor.shares) = (walk.active, walk.activeShares);
        Bits memory touched;
        BandMath.Band memory band;
        while (cursor.shares == 0 || !_tradeBand(walk, cursor, touched, band)) {
            _step(cursor, walk.pump);
            if (cursor.shares == 0 && !_jump(cursor, walk.pump ? _maxBand : _minBand, walk.pump)) break;
            if (walk.isDirty && (cursor.n >> 8) + KEY_BIAS != touched.key) _storeTouched(walk, touched);
        }
        if (walk.isDirty) _storeTouched(walk, touched);
    }

    /// @dev Trades in the cursor's band. True where the walk ends.
    function _tradeBand(
        Walk memory walk,
        Cursor memory cursor,
        Bits memory touched,
        BandMath.Band memory band
    ) private returns (bool) {
        uint256 up = _openBand(walk, cursor, touched, band);
        if (band.y == 0) return false;
        if (_isBeyondLimit(walk, up)) return true;

        bool whole = _tradeStep(walk, band, up);
        int256 n = cursor.n;
        (walk.active, walk.activeShares) = (n, cursor.shares);
        up = _newValue(walk, band, cursor.shares);
        if (!walk.isQuote) {
            _bandValues[n] = up;
            up = 1 << uint8(uint256(n));
            if (touched.bits & up == 0) (touched.bits, walk.isDirty) = (touched.bits | up, true);
        }
        if (!whole) return true;
        // Below MAX_TOUCHED.
        unchecked {
            return ++walk.count == MAX_TOUCHED;
        }
    }

    function _storeTouched(Walk memory walk, Bits memory touched) private {
        _touchedBits[touched.key - KEY_BIAS] = touched.bits;
        walk.isDirty = false;
    }

    /// @dev Loads the cursor's band as the walk trades it, and its p↑. Where there is no output only `band.y` counts.
    function _openBand(Walk memory walk, Cursor memory cursor, Bits memory touched, BandMath.Band memory band)
        internal
        view
        returns (uint256 up)
    {
        int256 n = cursor.n;
        uint256 x;
        uint256 y = cursor.shares;
        if (_word(_touchedBits, touched, n) >> uint8(uint256(n)) & 1 != 0) (x, y) = _touchedHoldings(n, y);
        BandMath.Grid memory grid = walk.grid;
        if (walk.pump) {
            (band.x, band.y) = (x, y);
            if (y == 0) return 0;
            up = BandMath.pUp(grid.basePrice, n, grid.lnR);
            (, band.f, band.g) = BandMath.curve(grid.A, up, grid.oraclePrice, x, y);
        } else {
            (band.x, band.y) = (y, x);
            if (x == 0) return 0;
            up = BandMath.pUp(grid.basePrice, n, grid.lnR);
            (, band.g, band.f) = BandMath.curve(grid.A, up, grid.oraclePrice, x, y);
        }
    }

    /// @dev Whether a band is more than 50 bands away from the oracle price, in the direction of the walk.
    function _isBeyondLimit(Walk memory walk, uint256 up) internal pure returns (bool) {
        return walk.pump ? up < walk.limit : up > walk.limit;
    }

    /// @dev Leaves the new balances in `band`.
    function _tradeStep(Walk memory walk, BandMath.Band memory band, uint256 up)
        private
        pure
        returns (bool whole)
    {
        uint256 A = walk.grid.A;
        uint256 fee = BandMath.distanceFee(A, up, walk.grid.oraclePrice);
        if (fee < walk.baseFee) fee = walk.baseFee;
        uint256 gross;
        uint256 net;
        uint256 out;
        // No sum exceeds what the tokens' supplies hold; a step uses no more than is left or the band holds, and its net
        // and the cut are parts of the gross.
        unchecked {
            if (walk.exactIn) {
                (gross, net, out, whole) = BandMath.stepExactIn(A, band, walk.left, fee);
                walk.left -= gross;
            } else {
                (gross, net, out, whole) = BandMath.stepExactOut(A, band, walk.left, fee);
                walk.left -= out;
            }
            walk.paid += gross;
            walk.given += out;
            walk.fees += net = gross - net;
            band.y -= out;
            if (walk.adminFee != 0) gross -= _cut(walk, net);
            band.x += gross;
        }
    }

    /// @dev The protocol's share of a fee.
    function _cut(Walk memory walk, uint256 fee) private pure returns (uint256 cut) {
        cut = fee * walk.adminFee / 1e9;
        if (walk.pump) walk.cutX += cut;
        else walk.cutY += cut;
    }

    /// @dev The band's new values per share. Dust of x after a dump, and what does not fit a slot, is cut off.
    function _newValue(Walk memory walk, BandMath.Band memory band, uint256 shares)
        private
        view
        returns (uint256 value)
    {
        (uint256 x, uint256 y) = (band.x, band.y);
        if (!walk.pump) {
            (x, y) = (y, x);
            if (x < DUST) {
                walk.cutX += x;
                x = 0;
            }
        }
        if (x != 0) {
            value = BandMath.perShareX(x, shares, _initialPrice());
            if (value == type(uint128).max) {
                walk.cutX += x - BandMath.sharesToX(shares, value, _initialPrice());
            }
            value <<= 128;
        }
        if (y != 0) {
            uint256 perShareY = BandMath.perShareY(y, shares);
            if (perShareY == type(uint128).max) walk.cutY += y - BandMath.sharesToY(shares, perShareY);
            value |= perShareY;
        }
    }

    /// @dev Input in native units rounded up, output down.
    function _nativeAmounts(Walk memory walk) internal view returns (uint256 paid, uint256 received) {
        (uint256 scaleIn, uint256 scaleOut) = walk.pump ? (_scaleX(), _scaleY()) : (_scaleY(), _scaleX());
        return (walk.paid.divUp(scaleIn), walk.given / scaleOut);
    }

    /// @dev Takes exactly `amount` of a token. The stablecoin of a market that mints takes no fee: nothing to check.
    function _pull(address token, address from, uint256 amount) internal {
        if (token == _borrowed() && _vault() == address(0)) {
            SafeTransferLib.safeTransferFrom(token, from, address(this), amount);
        } else {
            TokenGuard.pullExact(token, from, amount);
        }
    }

    /// @dev A swap's amount in wei18: 128 bits, so that the mathematics stays within its bounds.
    function _toWei18(bool isX, uint256 amount) internal view returns (uint256) {
        uint256 scale = isX ? _scaleX() : _scaleY();
        uint256 limit = type(uint128).max / scale;
        if (amount > limit) revert AmountTooLarge(amount, limit);
        return amount * scale;
    }

    /// @dev Reverts where an exact output can't be had in full.
    function _requireFilled(Walk memory walk) internal view {
        if (walk.exactIn || walk.left == 0) return;
        (, uint256 available) = _nativeAmounts(walk);
        revert InsufficientLiquidity(available);
    }

    // ── Debt ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The multiplier now, up to MAX_MUL.
    function _mulNow() internal view returns (uint256 mul) {
        uint256 word = _rate;
        mul = uint128(word);
        uint256 elapsed = block.timestamp - (word >> 192);
        if (elapsed == 0) return mul;
        mul = FixedPointMathLib.min(BandMath.accrue(mul, uint64(word >> 128), elapsed), MAX_MUL);
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
