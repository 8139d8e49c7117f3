// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {DeadlinePassed, SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPokeableOracle} from "../common/interfaces/IPokeableOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {BandCore} from "./BandCore.sol";
import {IBandAmm} from "./interfaces/IBandAmm.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandAmm
/// @notice Swaps against the bands. Holds the collateral of all loans and what it was converted into.
/// @dev    Trusts the oracle for the price, nothing else for value.
abstract contract BandAmm is BandCore, IBandAmm {
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
        walk = _trade(pump, exactIn, _toWei18(pump == exactIn, amount), head, prices);
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
        if (walk.cutX != 0) _adminFeesX = (_adminFeesX + walk.cutX).toUint128();
        if (walk.cutY != 0) _adminFeesY = (_adminFeesY + walk.cutY).toUint128();
    }
}
