// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {DeadlinePassed, SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPokeableOracle} from "../common/interfaces/IPokeableOracle.sol";
import {BandCore} from "./BandCore.sol";
import {IBandAmm} from "./interfaces/IBandAmm.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandAmm
/// @notice Swaps against the bands. Holds the collateral of all loans and what it was converted into.
/// @dev    Trusts the oracle for the price, nothing else for value.
abstract contract BandAmm is BandCore, IBandAmm {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    modifier notAfter(uint256 deadline) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        _;
    }

    /// @inheritdoc IBandAmm
    function swapExactIn(bool pump, uint256 amountIn, uint256 minOut, address to)
        external
        returns (uint256, uint256)
    {
        return _swap(pump, true, amountIn, minOut, to);
    }

    /// @inheritdoc IBandAmm
    function swapExactIn(bool pump, uint256 amountIn, uint256 minOut, address to, uint256 deadline)
        external
        notAfter(deadline)
        returns (uint256, uint256)
    {
        return _swap(pump, true, amountIn, minOut, to);
    }

    /// @inheritdoc IBandAmm
    function swapExactOut(bool pump, uint256 amountOut, uint256 maxIn, address to)
        external
        returns (uint256, uint256)
    {
        return _swap(pump, false, amountOut, maxIn, to);
    }

    /// @inheritdoc IBandAmm
    function swapExactOut(bool pump, uint256 amountOut, uint256 maxIn, address to, uint256 deadline)
        external
        notAfter(deadline)
        returns (uint256, uint256)
    {
        return _swap(pump, false, amountOut, maxIn, to);
    }

    // ── Quotes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandAmm
    function quoteExactIn(bool pump, uint256 amountIn) external view returns (uint256, uint256, int24) {
        return _quote(pump, true, amountIn);
    }

    /// @inheritdoc IBandAmm
    function quoteExactOut(bool pump, uint256 amountOut) external view returns (uint256, uint256, int24) {
        return _quote(pump, false, amountOut);
    }

    function _quote(bool pump, bool exactIn, uint256 amount)
        private
        view
        returns (uint256 paid, uint256 received, int24 newActive)
    {
        if (amount == 0) revert ZeroAmount();
        Walk memory walk = _newWalk(pump, exactIn, _toWei18(pump == exactIn, amount));
        _asView(_walk)(walk);
        _requireFilled(walk);
        (paid, received) = _nativeAmounts(walk);
        newActive = int24(walk.active);
    }

    function _newWalk(bool pump, bool exactIn, uint256 amount) private view returns (Walk memory walk) {
        (walk.pump, walk.exactIn, walk.isQuote, walk.left) = (pump, exactIn, true, amount);
        _startWalk(walk, BandSlots.unpackHead(_head), _observe(BandSlots.unpackLast(_last)));
    }

    /// @inheritdoc IBandAmm
    function amountForPrice(uint256 target) external view returns (uint256 amount, bool pump) {
        pump = target > _activePrice();
        Walk memory walk = _newWalk(pump, true, type(uint128).max);
        Cursor memory cursor;
        (cursor.n, cursor.shares) = (walk.active, walk.activeShares);
        Bits memory touched;
        while (walk.count < MAX_TOUCHED) {
            if (cursor.shares != 0) {
                (uint256 gross, bool isEnd) = _amountInBand(walk, cursor, touched, target);
                amount += gross;
                if (isEnd) break;
            }
            _step(cursor, pump);
            if (cursor.shares == 0 && !_jump(cursor, pump ? _maxBand : _minBand, pump)) break;
        }
        amount = amount.divUp(pump ? _scaleX() : _scaleY());
    }

    /// @dev Gross input, wei18, that moves the price within one band towards the target.
    function _amountInBand(Walk memory walk, Cursor memory cursor, Bits memory touched, uint256 target)
        private
        view
        returns (uint256 gross, bool isEnd)
    {
        BandMath.Band memory band;
        uint256 up = _openBand(walk, cursor, touched, band);
        if (band.y == 0) return (0, false);
        if (_isBeyondLimit(walk, up)) return (0, true);
        ++walk.count;
        return _inputTowards(walk, band, up, target);
    }

    /// @dev What stays in the band as fee moves its price too: the factor is corrected by where it led.
    function _inputTowards(Walk memory walk, BandMath.Band memory band, uint256 up, uint256 target)
        private
        pure
        returns (uint256 gross, bool isEnd)
    {
        uint256 A = walk.grid.A;
        uint256 fee = FixedPointMathLib.max(walk.baseFee, BandMath.distanceFee(A, up, walk.grid.oraclePrice));
        uint256 missing = _factorTo(walk, band, target);
        if (missing <= WAD) return (0, true);
        uint256 factor = WAD;
        for (uint256 i; i < 6; ++i) {
            factor = factor.mulWad(missing);
            uint256 net = BandMath.netToPrice(A, band, FixedPointMathLib.max(factor, WAD));
            gross = BandMath.grossOf(net, fee);
            isEnd = net < BandMath.drainNet(A, band);
            if (!isEnd || net == 0) return (gross, isEnd);
            missing = _factorTo(walk, _after(walk, band, up, gross, fee), target);
        }
    }

    /// @dev Target over present price of a band, in input per output, WAD.
    function _factorTo(Walk memory walk, BandMath.Band memory band, uint256 target)
        private
        pure
        returns (uint256)
    {
        (uint256 taken, uint256 given) = (band.f + band.x, band.g + band.y);
        if (walk.pump) return target.fullMulDiv(given, taken);
        return given.fullMulDiv(WAD, taken).fullMulDiv(WAD, target);
    }

    /// @dev The band after an input of `gross`.
    function _after(Walk memory walk, BandMath.Band memory band, uint256 up, uint256 gross, uint256 fee)
        private
        pure
        returns (BandMath.Band memory)
    {
        (, uint256 net, uint256 out,) = BandMath.stepExactIn(walk.grid.A, band, gross, fee);
        uint256 x = band.x + gross - (gross - net) * walk.adminFee / 1e9;
        uint256 y = band.y - out;
        if (!walk.pump) (x, y) = (y, x);
        return BandMath.tradeBand(walk.grid.A, up, walk.grid.oraclePrice, x, y, walk.pump);
    }

    /// @inheritdoc IBandAmm
    function pUp(int24 n) external view returns (uint256) {
        _requireReachable(n, n);
        return BandMath.pUp(_viewBasePrice(), n, _lnR());
    }

    /// @inheritdoc IBandAmm
    function pCurrent(int24 n) external view returns (uint256) {
        _requireReachable(n, n);
        return BandMath.pCurrent(_viewPrice(), BandMath.pUp(_viewBasePrice(), n, _lnR()));
    }

    function _viewBasePrice() private view returns (uint256) {
        return _grid(_mulNow(), 0).basePrice;
    }

    // ── Private ────────────────────────────────────────────────────────────────────────────────────────────────

    function _swap(bool pump, bool exactIn, uint256 amount, uint256 limit, address to)
        private
        locked
        returns (uint256 paid, uint256 received)
    {
        if (amount == 0) revert ZeroAmount();
        if (to == address(0)) revert ZeroAddress();
        if (_pokesOracle()) IPokeableOracle(address(uint160(_config))).poke(_collateral());

        Walk memory walk;
        (walk.pump, walk.exactIn, walk.left) = (pump, exactIn, _toWei18(pump == exactIn, amount));
        int256 activeBefore = _walkAndStore(walk);
        (paid, received) = _nativeAmounts(walk);
        if (paid == 0 || received == 0) revert ZeroAmount();
        if (exactIn && received < limit) revert SlippageExceeded(received, limit);
        if (!exactIn && paid > limit) revert SlippageExceeded(paid, limit);

        _pull(pump ? _borrowed() : _collateral(), msg.sender, paid);
        (pump ? _collateral() : _borrowed()).safeTransfer(to, received);
        _emitSwap(walk, activeBefore, paid, received);
    }

    function _walkAndStore(Walk memory walk) private returns (int256 activeBefore) {
        BandSlots.Head memory head = BandSlots.unpackHead(_head);
        BandSlots.Last memory last = BandSlots.unpackLast(_last);
        Prices memory prices = _observe(last);
        _startWalk(walk, head, prices);
        _walk(walk);
        _requireFilled(walk);

        _moveGuard(head, last, prices.raw);
        _storePrice(last, prices);
        activeBefore = head.activeBand;
        (head.activeBand, head.activeShares) = (walk.active, walk.activeShares);
        _storeHead(head);
        _storeFees(walk);
    }

    function _emitSwap(Walk memory walk, int256 activeBefore, uint256 paid, uint256 received) private {
        emit Swap(
            msg.sender,
            walk.pump,
            paid,
            received,
            int24(activeBefore),
            int24(walk.active),
            walk.grid.oraclePrice,
            walk.fees / (walk.pump ? _scaleX() : _scaleY())
        );
    }

    function _storeFees(Walk memory walk) private {
        if (walk.cutX | walk.cutY == 0) return;
        uint256 fees = _adminFees;
        uint256 feesX = uint256((uint128(fees) + walk.cutX).toUint128());
        _adminFees = feesX | uint256(((fees >> 128) + walk.cutY).toUint128()) << 128;
    }

    /// @dev The walk as a view: a quote stores nothing.
    function _asView(function(Walk memory) internal walker)
        private
        pure
        returns (function(Walk memory) internal view viewer)
    {
        assembly {
            viewer := walker
        }
    }
}
