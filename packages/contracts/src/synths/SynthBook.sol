// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {InsufficientGas, StalePrice} from "../common/Errors.sol";
import {IPriceHistory} from "./interfaces/IPriceHistory.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  SynthBook
/// @notice Base of the registry: one slot a synth, one for the sum, and what a price may do to them.
/// @dev    The sum is kept current by the difference that each change makes, so that no operation walks all synths.
///         A price is sound when it is fresh and within the deviation factor of the last accepted one. The last
///         accepted price is the cached one; a slot of its own holds it for inverse synths (before inversion) and while
///         a broken price is cached (SPLIT).
abstract contract SynthBook is ISynthRegistry {
    using FixedPointMathLib for uint256;
    using SafeCastLib for *;

    enum Verdict {
        Sound,
        Stale,
        Broken
    }

    /// @dev One slot. Fields of 112 bits hold 5e15 units or dollars.
    struct Book {
        uint112 supply;
        uint112 priceWad;
        uint8 flags;
        uint8 revision;
    }

    /// @dev One slot.
    struct Listing {
        address asset;
        uint64 feeRateWad;
        uint32 suspendedAt;
    }

    /// @dev One slot.
    struct Pool {
        int128 rawSum;
        uint40 refreshedAt;
        uint16 marks;
        uint16 count;
    }

    /// @dev One slot, with the last accepted price of the collateral, which is read beside it. 96 bits hold 7e10 USD.
    struct Parameters {
        uint64 deviationFactorWad;
        uint32 maxSuspension;
        uint32 snapshotMaxAge;
        uint32 maxPriceAge;
        uint96 lastCollateralPriceWad;
    }

    /// @dev What an oracle said; all zero when it could not be read.
    struct Reading {
        uint80 round;
        uint256 baseWad;
        uint256 updatedAt;
    }

    /// @notice Most synths that can be listed.
    uint256 public constant MAX_SYNTHS = 128;

    uint256 internal constant WAD = 1e18;

    /// @dev Gas of one read of a price, which must be there: a feed may not be starved to make it look dead.
    uint256 internal constant READ_GAS = 150_000;

    uint8 internal constant MARKED = 1;
    uint8 internal constant SPLIT = 2;
    uint8 internal constant INVERSE = 4;
    uint8 internal constant FROZEN_UPPER = 8;
    uint8 internal constant FROZEN_LOWER = 16;
    uint8 internal constant DEPRECATED = 32;
    uint8 internal constant LOANED = 64;
    uint8 internal constant FROZEN = FROZEN_UPPER | FROZEN_LOWER;
    /// @dev The price never changes again by itself.
    uint8 internal constant FIXED = FROZEN | DEPRECATED;

    /// @notice Where every price comes from.
    IPriceHistory public immutable oracle;
    /// @notice The staked token, priced by the same oracle.
    address public immutable collateralToken;

    Pool internal _pool;
    Parameters internal _parameters = Parameters({
        deviationFactorWad: 3e18,
        maxSuspension: 7 days,
        snapshotMaxAge: 1 hours,
        maxPriceAge: 25 hours,
        lastCollateralPriceWad: 0
    });

    /// @dev By id. Arrays, because a refresh of all walks them.
    Book[MAX_SYNTHS] internal _books;
    Listing[MAX_SYNTHS] internal _listings;
    mapping(uint256 id => uint256 lastPriceWad) internal _lastBase;
    mapping(uint256 id => Inverse inverse) internal _inverses;
    mapping(uint256 id => uint256 principal) internal _loanPrincipals;
    mapping(uint256 id => bytes32 key) internal _keys;

    constructor(IPriceHistory oracle_, address collateralToken_) {
        oracle = oracle_;
        collateralToken = collateralToken_;
    }

    // ── Refreshing ────────────────────────────────────────────────────────────────────────────────────────────

    function _refreshAll() internal returns (Pool memory pool) {
        pool = _poolNow();
        Parameters memory limits = _limits();
        for (uint256 id = 1; id < pool.count; ++id) {
            _refresh(id, pool, limits);
        }
        pool.refreshedAt = uint40(block.timestamp);
        _pool = pool;
        _readCollateral(true);
        emit DebtCacheUpdated(_positive(pool.rawSum), pool.marks);
    }

    function _refresh(uint256 id, Pool memory pool, Parameters memory limits) internal {
        Book memory book = _bookOf(id);
        if (book.flags & FIXED != 0) return;

        Reading memory reading = _sync(_listings[id].asset);
        if (book.flags == 0 && _judge(id, book, limits, reading) == Verdict.Sound) {
            // Nearly every synth at nearly every time: a price and nothing else.
            uint256 supply = book.supply;
            int256 change = int256(supply * reading.baseWad / WAD) - int256(supply * book.priceWad / WAD);
            pool.rawSum = (pool.rawSum + change).toInt128();
            _books[id].priceWad = uint112(reading.baseWad); // no wider by `_sync`
            return;
        }
        int256 valueBefore = _value(id, book);
        if (_apply(id, book, pool, limits, reading)) {
            _books[id] = book;
            _revalue(id, book, pool, valueBefore);
        }
    }

    /// @dev What a reading does to a book: a sound price is accepted, a broken one is cached if it is higher, and any
    ///      other than a sound one marks. Says whether the book changed.
    function _apply(
        uint256 id,
        Book memory book,
        Pool memory pool,
        Parameters memory limits,
        Reading memory reading
    ) internal returns (bool) {
        Verdict verdict = _judge(id, book, limits, reading);
        if (verdict == Verdict.Sound) return _accept(id, book, pool, reading);

        bool changed;
        if (verdict == Verdict.Broken) {
            uint256 shown = _shown(id, book, reading.baseWad);
            if (shown > book.priceWad) {
                if (book.flags & (INVERSE | SPLIT) == 0) {
                    _lastBase[id] = book.priceWad;
                    book.flags |= SPLIT;
                }
                book.priceWad = shown.toUint112();
                changed = true;
            }
        }
        if (book.flags & MARKED == 0 && book.supply != 0) {
            book.flags |= MARKED;
            ++pool.marks;
            changed = true;
            emit SynthMarked(_keys[id]);
        }
        return changed;
    }

    /// @dev Takes a price as it is: caches it, unmarks, and freezes an inverse synth that has reached a limit.
    function _accept(uint256 id, Book memory book, Pool memory pool, Reading memory reading)
        internal
        returns (bool changed)
    {
        uint256 priceWad = _shown(id, book, reading.baseWad);
        changed = priceWad != book.priceWad || book.flags & (SPLIT | MARKED) != 0;
        book.priceWad = priceWad.toUint112();
        book.flags &= ~SPLIT;
        _unmark(id, book, pool);
        if (book.flags & INVERSE == 0) return changed;

        _lastBase[id] = reading.baseWad;
        Inverse storage config = _inverses[id];
        bool atUpper = config.freezeAtUpper && priceWad == config.upperWad;
        bool atLower = config.freezeAtLower && priceWad == config.lowerWad;
        if (!atUpper && !atLower) return changed;

        book.flags |= atUpper ? FROZEN_UPPER : FROZEN_LOWER;
        config.freezeRound = reading.round;
        emit InversePriceFrozen(_keys[id], priceWad, reading.round);
        return true;
    }

    function _unmark(uint256 id, Book memory book, Pool memory pool) internal {
        if (book.flags & MARKED == 0) return;
        book.flags &= ~MARKED;
        --pool.marks;
        emit SynthUnmarked(_keys[id]);
    }

    /// @dev Changes a supply, and the sum by the value of the change. Without a supply there is nothing to mark.
    function _changeSupply(uint256 id, Book memory book, Pool memory pool, uint256 minted, uint256 burned)
        internal
    {
        int256 valueBefore = _value(id, book);
        book.supply = (book.supply + minted - burned).toUint112();
        if (book.supply == 0) _unmark(id, book, pool);
        _revalue(id, book, pool, valueBefore);
    }

    /// @dev Moves the sum by what has changed since a synth was worth `valueBefore`.
    function _revalue(uint256 id, Book memory book, Pool memory pool, int256 valueBefore) internal view {
        pool.rawSum = (pool.rawSum + _value(id, book) - valueBefore).toInt128();
    }

    // Copies between storage and memory in one place each: the code is large.

    function _bookOf(uint256 id) internal view returns (Book memory) {
        return _books[id];
    }

    function _poolNow() internal view returns (Pool memory) {
        return _pool;
    }

    function _limits() internal view returns (Parameters memory) {
        return _parameters;
    }

    function _store(uint256 id, Book memory book, Pool memory pool) internal {
        _books[id] = book;
        _pool = pool;
    }

    // ── Judging prices ────────────────────────────────────────────────────────────────────────────────────────

    function _judge(uint256 id, Book memory book, Parameters memory limits, Reading memory reading)
        internal
        view
        returns (Verdict)
    {
        if (reading.baseWad == 0 || _isStale(reading.updatedAt, limits.maxPriceAge)) {
            return Verdict.Stale;
        }
        bool isBroken =
            SynthMath.isDeviating(_lastAccepted(id, book), reading.baseWad, limits.deviationFactorWad);
        return isBroken ? Verdict.Broken : Verdict.Sound;
    }

    /// @dev A time in the future is as good as none.
    function _isStale(uint256 updatedAt, uint256 maxAge) internal view returns (bool) {
        return updatedAt > block.timestamp || block.timestamp - updatedAt > maxAge;
    }

    /// @dev Last accepted price of the asset, before inversion.
    function _lastAccepted(uint256 id, Book memory book) internal view returns (uint256) {
        return book.flags & (INVERSE | SPLIT) == 0 ? book.priceWad : _lastBase[id];
    }

    /// @dev Price of the synth when its asset's is `baseWad`.
    function _shown(uint256 id, Book memory book, uint256 baseWad) internal view returns (uint256) {
        if (book.flags & FIXED != 0) return book.priceWad;
        if (book.flags & INVERSE == 0) return baseWad;
        Inverse storage config = _inverses[id];
        return SynthMath.inversePrice(baseWad, config.entryWad, config.upperWad, config.lowerWad);
    }

    /// @dev Supply at the cached price less what loans owe at it. Products of two 112-bit numbers.
    function _value(uint256 id, Book memory book) internal view returns (int256) {
        uint256 price = book.priceWad;
        int256 value = int256(book.supply * price / WAD);
        if (book.flags & LOANED != 0) value -= int256(_loanPrincipals[id] * price / WAD);
        return value;
    }

    function _positive(int256 rawSum) internal pure returns (uint256) {
        return rawSum > 0 ? uint256(rawSum) : 0;
    }

    // ── Reading prices ────────────────────────────────────────────────────────────────────────────────────────

    function _sync(address asset) internal returns (Reading memory reading) {
        _requireReadGas();
        try oracle.sync{gas: READ_GAS}(asset) returns (uint80 round, uint256 priceWad, uint256 updatedAt) {
            if (priceWad <= type(uint112).max) reading = Reading(round, priceWad, updatedAt);
        } catch {}
    }

    /// @dev The same as a view, without the round.
    function _look(address asset) internal view returns (Reading memory reading) {
        _requireReadGas();
        try oracle.price{gas: READ_GAS}(asset) returns (uint256 priceWad, uint256 updatedAt) {
            if (priceWad <= type(uint112).max) reading = Reading(0, priceWad, updatedAt);
        } catch {}
    }

    /// @dev The collateral's price, judged; recorded as the last accepted one when it is sound.
    function _readCollateral(bool record)
        internal
        returns (uint256 priceWad, uint256 updatedAt, Verdict verdict)
    {
        uint256 last;
        (priceWad, updatedAt, last, verdict) = _lookCollateral();
        if (record && verdict == Verdict.Sound && priceWad != last) {
            _parameters.lastCollateralPriceWad = uint96(priceWad); // no price above 96 bits is sound
        }
    }

    function _lookCollateral()
        internal
        view
        returns (uint256 priceWad, uint256 updatedAt, uint256 last, Verdict verdict)
    {
        Parameters storage limits = _parameters;
        Reading memory reading = _look(collateralToken);
        (priceWad, updatedAt, last) = (reading.baseWad, reading.updatedAt, limits.lastCollateralPriceWad);
        bool isMissing = priceWad == 0 || priceWad > type(uint96).max;
        if (isMissing || _isStale(updatedAt, limits.maxPriceAge)) {
            verdict = Verdict.Stale;
        } else if (last != 0 && SynthMath.isDeviating(last, priceWad, limits.deviationFactorWad)) {
            verdict = Verdict.Broken;
        }
    }

    function _requireCollateral(uint256 priceWad, uint256 updatedAt, Verdict verdict) internal view {
        if (verdict == Verdict.Stale) revert StalePrice(collateralToken, updatedAt, _parameters.maxPriceAge);
        if (verdict == Verdict.Broken) {
            revert CollateralPriceDeviation(priceWad, _parameters.lastCollateralPriceWad);
        }
    }

    function _requireReadGas() private view {
        // 63/64 of what is left must cover a read; the rest pays for the call itself.
        uint256 needed = READ_GAS + READ_GAS / 63 + 5000;
        if (gasleft() < needed) revert InsufficientGas(gasleft(), needed);
    }
}
