// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {DeadlinePassed, SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPokeableOracle} from "../common/interfaces/IPokeableOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
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
        _walk(walk);
        _requireFilled(walk);
        (paid, received) = _nativeAmounts(walk);
        newActive = int24(walk.active);
    }

    function _newWalk(bool pump, bool exactIn, uint256 amount) private view returns (Walk memory) {
        Prices memory prices = _observe(BandSlots.unpackLast(_last));
        return _startWalk(pump, exactIn, amount, BandSlots.unpackHead(_head), prices);
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
        (BandMath.Band memory band, uint256 up) = _openBand(walk, cursor, touched);
        if (band.y == 0) return (0, false);
        if (_isBeyondReach(walk, up)) return (0, true);
        ++walk.count;
        return _inputTowards(walk, band, up, target);
    }

    function _inputTowards(Walk memory walk, BandMath.Band memory band, uint256 up, uint256 target)
        private
        pure
        returns (uint256 gross, bool isEnd)
    {
        // Price in input per output, and the same of the target: the price itself for a pump, its inverse for a dump.
        (uint256 taken, uint256 given) = (band.f + band.x, band.g + band.y);
        uint256 factor = walk.pump
            ? target.fullMulDiv(given, taken)
            : given.fullMulDiv(WAD, taken).fullMulDiv(WAD, target);
        if (factor <= WAD) return (0, true);
        uint256 net = BandMath.netToPrice(walk.grid.A, band, factor);
        uint256 fee = BandMath.distanceFee(walk.grid.A, up, walk.grid.oraclePrice);
        gross = BandMath.grossOf(net, FixedPointMathLib.max(walk.baseFee, fee));
        isEnd = net < BandMath.drainNet(walk.grid.A, band);
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
        return _grid(_currentMul(BandSlots.unpackRate(_rate)), 0).basePrice;
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
        int256 activeBefore;
        (walk, activeBefore) = _walkAndStore(pump, exactIn, amount);
        (paid, received) = _nativeAmounts(walk);
        if (paid == 0 || received == 0) revert ZeroAmount();
        if (exactIn && received < limit) revert SlippageExceeded(received, limit);
        if (!exactIn && paid > limit) revert SlippageExceeded(paid, limit);

        TokenGuard.pullExact(pump ? _borrowed() : _collateral(), msg.sender, paid);
        (pump ? _collateral() : _borrowed()).safeTransfer(to, received);
        _emitSwap(walk, activeBefore, paid, received);
    }

    function _walkAndStore(bool pump, bool exactIn, uint256 amount)
        private
        returns (Walk memory walk, int256 activeBefore)
    {
        BandSlots.Head memory head = BandSlots.unpackHead(_head);
        BandSlots.Last memory last = BandSlots.unpackLast(_last);
        Prices memory prices = _observe(last);
        walk = _startWalk(pump, exactIn, _toWei18(pump == exactIn, amount), head, prices);
        _walk(walk);
        _requireFilled(walk);

        _moveGuard(head, last, prices.raw);
        _storePrice(last, prices);
        activeBefore = head.activeBand;
        (head.activeBand, head.activeShares) = (walk.active, walk.activeShares);
        _storeHead(head);
        _commit(walk);
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

    /// @dev Stores what a walk changed in the bands, and what it owes the protocol.
    function _commit(Walk memory walk) private {
        Bits memory touched;
        for (uint256 i; i < walk.count; ++i) {
            int256 n = walk.bands[i];
            if (!_isTouched(touched, n)) {
                touched.bits |= 1 << uint8(uint256(n));
                _touchedBits[touched.word] = touched.bits;
            }
            _bandValues[n] = walk.values[i];
        }
        if (walk.cutX | walk.cutY != 0) {
            uint256 fees = _adminFees;
            uint256 feesX = uint256((uint128(fees) + walk.cutX).toUint128());
            _adminFees = feesX | uint256(((fees >> 128) + walk.cutY).toUint128()) << 128;
        }
    }
}
