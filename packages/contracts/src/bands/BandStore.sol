// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibBit} from "solady/utils/LibBit.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IBandMarketTypes} from "./interfaces/IBandMarketTypes.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandStore
/// @notice The storage engine of a band market: who holds which part of which band.
/// @dev    Shares lie in a difference array: `_net[n]` is the change of total shares from band n−1 to n, so that a
///         position of N equal bands costs two entries whatever N is. Bitmaps tell which entries are not zero. A band
///         holds x and y per share; one that no swap has touched has no slot and counts as (0, 1) per share.
///         Shares of the active band are stored, those of any other band follow by stepping over the entries between.
abstract contract BandStore is IBandMarketTypes {
    using SafeCastLib for uint256;

    /// @dev Least collateral per band, wei18: value per share starts at 1 and dust can't distort it.
    uint256 internal constant MIN_PER_BAND = 1e6;

    /// @dev Most bands that a deposit may push the active band down over.
    int256 internal constant MAX_SKIP = 1024;

    uint256 internal constant WAD = 1e18;

    // ── Storage, read raw by the lens: the order is part of the interface ──────────────────────────────────────

    /// @dev Slot 0. `BandSlots.Head`.
    uint256 internal _head;
    /// @dev Slot 1. `BandSlots.Last`.
    uint256 internal _last;
    /// @dev Slot 2. `BandSlots.Rate`.
    uint256 internal _rate;
    /// @dev Slot 3. `BandSlots.Config`.
    uint256 internal _config;

    /// @dev Slot 4. Low half: debt of all loans at the stored multiplier. High half: fees on it not collected yet.
    uint256 internal _totals;

    /// @dev Slot 5. Limits of debt, borrowed units.
    uint128 internal _ceiling;
    uint128 internal _minDebt;

    /// @dev Slot 6. Discounts and the protocol's share of a lending market's interest, WAD.
    uint64 internal _loanDiscount;
    uint64 internal _liqDiscount;
    uint128 internal _adminShare;

    /// @dev Slot 7. The list of loans, the bands ever used, and a bit per paused entry.
    uint32 internal _loanCount;
    int24 internal _minBand;
    int24 internal _maxBand;
    uint8 internal _pausedEntries;
    address internal _policy;

    /// @dev Slot 8. Swap fees owed to the protocol, wei18: x in the low half, y in the high half.
    uint256 internal _adminFees;

    /// @dev Slot 9. Debt that closed positions left unpaid, borrowed units.
    uint256 internal _badDebt;

    /// @dev Slots 10 to 13. Shares and bands; a bitmap word holds 256 bands, floor(n / 256) names it.
    mapping(int256 band => int256 change) internal _net;
    mapping(int256 word => uint256 bits) internal _netBits;
    mapping(int256 band => uint256 xyPerShare) internal _bandValues;
    mapping(int256 word => uint256 bits) internal _touchedBits;

    /// @dev Slots 14 to 17. `BandSlots.Holding`; shares per band where explicit, two to a slot; debt in the low and its
    ///      multiplier in the high half; owners in the order of the list.
    mapping(address user => uint256 holding) internal _holdings;
    mapping(address user => mapping(uint256 pair => uint256 shares)) internal _explicitShares;
    mapping(address user => uint256 debtAndMul) internal _loans;
    mapping(uint256 index => address user) internal _loanOwners;

    /// @dev Slots 18 to 20. Consents of users.
    mapping(address user => uint256 discountWad) internal _extraHealth;
    mapping(address owner => mapping(address operator => bool allowed)) internal _operators;
    mapping(address owner => uint256 nonce) internal _nonces;

    /// @dev 1 inside a guarded call.
    uint256 internal transient _locked;

    // ── Constants of the market ────────────────────────────────────────────────────────────────────────────────

    // Immutables of the market, arguments of its extension: hence functions.

    function _borrowed() internal view virtual returns (address);

    function _collateral() internal view virtual returns (address);

    /// @dev Zero in a market that mints.
    function _vault() internal view virtual returns (address);

    function _factory() internal view virtual returns (address);

    function _A() internal view virtual returns (uint256);

    /// @dev ln(A / (A − 1)), WAD.
    function _lnR() internal view virtual returns (uint256);

    /// @dev r^50: how far from the oracle price a swap goes, WAD.
    function _reach() internal view virtual returns (uint256);

    /// @dev Oracle price at creation: price of band 0 while no interest has accrued, WAD.
    function _initialPrice() internal view virtual returns (uint256);

    /// @dev 10^(18 − decimals) of the borrowed token and of the collateral.
    function _scaleX() internal view virtual returns (uint256);

    function _scaleY() internal view virtual returns (uint256);

    /// @dev Seconds between two moves of the guard price, and whether swaps poke the oracle.
    function _guardWindow() internal view virtual returns (uint256);

    function _pokesOracle() internal view virtual returns (bool);

    // ── Cursor over the difference array ───────────────────────────────────────────────────────────────────────

    /// @dev One word of a bitmap, kept while a loop stays within it.
    /// @param key  Number of the word plus KEY_BIAS; 0 while none is loaded.
    /// @param bits The word.
    struct Bits {
        int256 key;
        uint256 bits;
    }

    int256 internal constant KEY_BIAS = 1 << 20;

    /// @dev A band and its total shares.
    struct Cursor {
        int256 n;
        uint256 shares;
        Bits net;
    }

    function _word(mapping(int256 => uint256) storage map, Bits memory cache, int256 n)
        internal
        view
        returns (uint256 bits)
    {
        // Bands are within 24 bits.
        unchecked {
            int256 key = (n >> 8) + KEY_BIAS;
            if (cache.key == key) return cache.bits;
            bits = map[n >> 8];
            (cache.key, cache.bits) = (key, bits);
        }
    }

    /// @dev One band on, in the direction of a pump (up) or a dump.
    function _step(Cursor memory cursor, bool up) internal view {
        // Bands are within 24 bits.
        unchecked {
            int256 entry = up ? cursor.n + 1 : cursor.n;
            if (_word(_netBits, cursor.net, entry) >> uint8(uint256(entry)) & 1 != 0) {
                _pass(cursor, entry, up);
            }
            cursor.n = up ? entry : entry - 1;
        }
    }

    /// @dev On to the next band with shares; false where there is none up to `limit`, the last band ever used.
    function _jump(Cursor memory cursor, int256 limit, bool up) internal view returns (bool) {
        while (cursor.shares == 0) {
            int256 entry =
                up ? _entryAbove(cursor, cursor.n, limit + 1) : _entryBelow(cursor, cursor.n, limit);
            if (up ? entry > limit : entry <= limit) return false;
            _pass(cursor, entry, up);
            cursor.n = up ? entry : entry - 1;
        }
        return true;
    }

    /// @dev To any band, either way.
    function _moveTo(Cursor memory cursor, int256 target) internal view {
        while (cursor.n < target) {
            int256 entry = _entryAbove(cursor, cursor.n, target + 1);
            if (entry <= target) _pass(cursor, entry, true);
            cursor.n = entry <= target ? entry : target;
        }
        while (cursor.n > target) {
            int256 entry = _entryBelow(cursor, cursor.n, target);
            if (entry > target) _pass(cursor, entry, false);
            cursor.n = entry > target ? entry - 1 : target;
        }
    }

    /// @dev Shares as they are on the other side of an entry.
    function _pass(Cursor memory cursor, int256 entry, bool up) private view {
        int256 change = _net[entry];
        cursor.shares = uint256(int256(cursor.shares) + (up ? change : -change));
    }

    /// @dev First entry above `n`, or `limit` where none lies below it.
    function _entryAbove(Cursor memory cursor, int256 n, int256 limit) private view returns (int256 entry) {
        entry = n + 1;
        while (entry < limit) {
            uint256 bits = _word(_netBits, cursor.net, entry) >> uint8(uint256(entry));
            if (bits != 0) {
                entry += int256(LibBit.ffs(bits));
                return entry < limit ? entry : limit;
            }
            entry = (entry >> 8) + 1 << 8;
        }
        return limit;
    }

    /// @dev Last entry not above `n`, or `limit` where none lies above it.
    function _entryBelow(Cursor memory cursor, int256 n, int256 limit) private view returns (int256 entry) {
        entry = n;
        while (entry > limit) {
            uint256 bits = _word(_netBits, cursor.net, entry) << 255 - uint8(uint256(entry));
            if (bits != 0) {
                entry -= int256(255 - LibBit.fls(bits));
                return entry > limit ? entry : limit;
            }
            entry = (entry >> 8 << 8) - 1;
        }
        return limit;
    }

    // ── Bands ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Whether a swap has touched any band of [from, to].
    function _anyTouched(int256 from, int256 to) internal view returns (bool) {
        Bits memory cache;
        return _nextTouched(cache, from, to) <= to;
    }

    /// @dev First touched band of [from, to], or to + 1.
    function _nextTouched(Bits memory cache, int256 from, int256 to) internal view returns (int256) {
        while (from <= to) {
            uint256 bits = _word(_touchedBits, cache, from) >> uint8(uint256(from));
            if (bits != 0) {
                from += int256(LibBit.ffs(bits));
                return from <= to ? from : to + 1;
            }
            from = (from >> 8) + 1 << 8;
        }
        return to + 1;
    }

    function _isTouched(Bits memory cache, int256 n) internal view returns (bool) {
        return _word(_touchedBits, cache, n) >> uint8(uint256(n)) & 1 != 0;
    }

    /// @dev x and y of `shares` of band n, wei18, rounded down.
    function _holdingsOf(Bits memory touched, int256 n, uint256 shares)
        internal
        view
        returns (uint256 x, uint256 y)
    {
        if (!_isTouched(touched, n)) return (0, shares);
        return _touchedHoldings(n, shares);
    }

    function _touchedHoldings(int256 n, uint256 shares) internal view returns (uint256 x, uint256 y) {
        uint256 value = _bandValues[n];
        if (value >> 128 != 0) x = BandMath.sharesToX(shares, value >> 128, _initialPrice());
        if (uint128(value) != 0) y = BandMath.sharesToY(shares, uint128(value));
    }

    /// @dev What band n holds, wei18, and its shares.
    function _band(int256 n) internal view returns (uint256 x, uint256 y, uint256 shares) {
        BandSlots.Head memory head = BandSlots.unpackHead(_head);
        Cursor memory cursor;
        (cursor.n, cursor.shares) = (head.activeBand, head.activeShares);
        _moveTo(cursor, n);
        Bits memory touched;
        (x, y) = _holdingsOf(touched, n, cursor.shares);
        shares = cursor.shares;
    }

    /// @dev A touched band that nobody holds counts as pristine again.
    function _clearBand(int256 n) internal {
        delete _bandValues[n];
        _touchedBits[n >> 8] &= ~(1 << uint8(uint256(n)));
    }

    // ── Deposits ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Whether every band of [n1, active] is free of x, so that a deposit may start at n1.
    function _isVacant(BandSlots.Head memory head, int256 n1) internal view returns (bool) {
        if (n1 > head.activeBand) return true;
        if (head.activeBand - n1 >= MAX_SKIP) return false;
        (int256 blocked,) = _lastWithX(head, n1);
        return blocked < n1;
    }

    /// @dev The last band of [n1, active] that holds x, or n1 − 1; and a cursor there.
    function _lastWithX(BandSlots.Head memory head, int256 n1)
        private
        view
        returns (int256 n, Cursor memory cursor)
    {
        (cursor.n, cursor.shares) = (head.activeBand, head.activeShares);
        Bits memory touched;
        for (n = head.activeBand; n >= n1; --n) {
            if (_isTouched(touched, n) && _bandValues[n] >> 128 != 0) {
                _moveTo(cursor, n);
                if (cursor.shares != 0) return (n, cursor);
            }
        }
        _moveTo(cursor, n);
    }

    /// @dev Puts `y` equally into N bands from n1, as the position's new range. The remainder of the division stays with
    ///      the position. Changes `holding` and `head` in memory; the caller stores them.
    function _deposit(
        BandSlots.Head memory head,
        BandSlots.Holding memory holding,
        address user,
        int256 n1,
        uint256 N,
        uint256 y
    ) internal {
        uint256 perBand = y / N;
        if (perBand < MIN_PER_BAND) revert AmountTooLow();
        _requireReachable(n1, n1 + int256(N) - 1);
        if (n1 <= head.activeBand) _lowerActive(head, n1);

        _widen(n1, n1 + int256(N) - 1);

        (holding.n1, holding.N, holding.remainder) = (n1, N, y % N);
        holding.isExplicit = _resetUnowned(head, n1, n1 + int256(N) - 1);
        if (holding.isExplicit) {
            holding.shares = 0;
            uint256[] memory minted = new uint256[](N);
            _mintExplicit(n1, 0, perBand, minted);
            _storeExplicit(user, minted);
            _applyChanges(n1, minted, true);
            return;
        }
        holding.shares = uint256(perBand.toUint112());
        _addNet(n1, int256(perBand));
        _addNet(n1 + int256(N), -int256(perBand));
    }

    /// @dev Bounds of the walk: wide, never narrow.
    function _widen(int256 n1, int256 n2) private {
        if (n1 < _minBand) _minBand = int24(n1);
        if (n2 > _maxBand) _maxBand = int24(n2);
    }

    /// @dev Adds `y` equally to the bands [from, n2] of a position, which becomes explicit.
    function _depositInto(
        BandSlots.Head memory head,
        BandSlots.Holding memory holding,
        address user,
        int256 from,
        uint256 y
    ) internal {
        uint256 first = uint256(from - holding.n1);
        uint256 count = holding.N - first;
        y += holding.remainder;
        if (y / count < MIN_PER_BAND) revert AmountTooLow();

        _resetUnowned(head, from, holding.n1 + int256(holding.N) - 1);
        uint256[] memory shares = _sharesOf(holding, user);
        uint256[] memory minted = new uint256[](holding.N);
        _mintExplicit(holding.n1, first, y / count, minted);
        for (uint256 i = first; i < holding.N; ++i) {
            shares[i] += minted[i];
        }
        (holding.remainder, holding.shares, holding.isExplicit) = (y % count, 0, true);
        _storeExplicit(user, shares);
        _applyChanges(holding.n1, minted, true);
    }

    /// @dev The active band goes below n1. Reverts where a band on the way holds x.
    function _lowerActive(BandSlots.Head memory head, int256 n1) private view {
        if (head.activeBand - n1 >= MAX_SKIP) revert TooDeep(int24(n1));
        (int256 blocked, Cursor memory cursor) = _lastWithX(head, n1);
        if (blocked >= n1) revert BandNotEmpty(int24(blocked));
        (head.activeBand, head.activeShares) = (cursor.n, cursor.shares);
    }

    /// @dev Clears the touched bands of [from, to] that nobody holds; true where others stay touched.
    function _resetUnowned(BandSlots.Head memory head, int256 from, int256 to) private returns (bool owned) {
        Bits memory touched;
        Cursor memory cursor;
        (cursor.n, cursor.shares) = (head.activeBand, head.activeShares);
        for (int256 n = _nextTouched(touched, from, to); n <= to; n = _nextTouched(touched, n + 1, to)) {
            _moveTo(cursor, n);
            if (cursor.shares == 0) _clearBand(n);
            else owned = true;
        }
    }

    /// @dev Shares for `perBand` y in each band from the `first` of a range on, rounded down.
    function _mintExplicit(int256 n1, uint256 first, uint256 perBand, uint256[] memory minted) private view {
        Bits memory touched;
        for (uint256 i = first; i < minted.length; ++i) {
            int256 n = n1 + int256(i);
            minted[i] =
                _isTouched(touched, n) ? BandMath.yToShares(perBand, uint128(_bandValues[n])) : perBand;
            if (minted[i] == 0) revert AmountTooLow();
        }
    }

    // ── Withdrawals ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Takes `fraction` (WAD) of a position out of its bands. A whole position brings its remainder along and leaves
    ///      `holding` empty but for N and n1. Changes `holding` and `head` in memory; the caller stores them.
    /// @return x wei18, rounded down.
    /// @return y wei18, rounded down.
    function _withdraw(
        BandSlots.Head memory head,
        BandSlots.Holding memory holding,
        address user,
        uint256 fraction
    ) internal returns (uint256 x, uint256 y) {
        if (holding.isExplicit) {
            (x, y) = _withdrawExplicit(head, holding, user, fraction);
        } else {
            uint256 burned = fraction == WAD ? holding.shares : holding.shares * fraction / WAD;
            (x, y) = _claimsOfEqual(holding.n1, holding.N, burned);
            holding.shares -= burned;
            _addNet(holding.n1, -int256(burned));
            _addNet(holding.n1 + int256(holding.N), int256(burned));
            int256 offset = head.activeBand - holding.n1;
            if (offset >= 0 && offset < int256(holding.N)) head.activeShares -= burned;
        }
        if (fraction == WAD) {
            y += holding.remainder;
            (holding.remainder, holding.isExplicit) = (0, false);
        }
    }

    function _withdrawExplicit(
        BandSlots.Head memory head,
        BandSlots.Holding memory holding,
        address user,
        uint256 fraction
    ) private returns (uint256 x, uint256 y) {
        uint256[] memory shares = _sharesOf(holding, user);
        uint256[] memory burned = new uint256[](holding.N);
        Bits memory touched;
        for (uint256 i; i < holding.N; ++i) {
            burned[i] = fraction == WAD ? shares[i] : shares[i] * fraction / WAD;
            shares[i] -= burned[i];
            (uint256 bandX, uint256 bandY) = _holdingsOf(touched, holding.n1 + int256(i), burned[i]);
            x += bandX;
            y += bandY;
        }
        _storeExplicit(user, shares);
        _applyChanges(holding.n1, burned, false);
        int256 offset = head.activeBand - holding.n1;
        if (offset >= 0 && offset < int256(holding.N)) head.activeShares -= burned[uint256(offset)];
    }

    /// @dev What a position could withdraw as a whole, wei18, rounded down.
    function _claims(BandSlots.Holding memory holding, address user)
        internal
        view
        returns (uint256 x, uint256 y)
    {
        if (!holding.isExplicit) {
            (x, y) = _claimsOfEqual(holding.n1, holding.N, holding.shares);
        } else {
            uint256[] memory shares = _sharesOf(holding, user);
            Bits memory touched;
            for (uint256 i; i < holding.N; ++i) {
                (uint256 bandX, uint256 bandY) = _holdingsOf(touched, holding.n1 + int256(i), shares[i]);
                x += bandX;
                y += bandY;
            }
        }
        y += holding.remainder;
    }

    /// @dev x and y of `shares` in each of N bands: no loop while no swap has touched them.
    function _claimsOfEqual(int256 n1, uint256 N, uint256 shares)
        private
        view
        returns (uint256 x, uint256 y)
    {
        Bits memory touched;
        int256 end = n1 + int256(N);
        if (_nextTouched(touched, n1, end - 1) == end) return (0, shares * N);
        for (int256 n = n1; n < end; ++n) {
            (uint256 bandX, uint256 bandY) = _holdingsOf(touched, n, shares);
            x += bandX;
            y += bandY;
        }
    }

    // ── Shares of a position ───────────────────────────────────────────────────────────────────────────────────

    /// @dev Shares per band, from the first band of the position on.
    function _sharesOf(BandSlots.Holding memory holding, address user)
        internal
        view
        returns (uint256[] memory shares)
    {
        shares = new uint256[](holding.N);
        uint256 pair;
        for (uint256 i; i < holding.N; ++i) {
            if (!holding.isExplicit) {
                shares[i] = holding.shares;
            } else {
                if (i & 1 == 0) pair = _explicitShares[user][i >> 1];
                shares[i] = i & 1 == 0 ? uint128(pair) : pair >> 128;
            }
        }
    }

    function _storeExplicit(address user, uint256[] memory shares) private {
        for (uint256 i; i < shares.length; i += 2) {
            uint256 pair = uint256(shares[i].toUint128());
            if (i + 1 < shares.length) pair |= uint256(shares[i + 1].toUint128()) << 128;
            _explicitShares[user][i >> 1] = pair;
        }
    }

    /// @dev Adds `amounts` per band from n1 on to the total shares, or takes them off.
    function _applyChanges(int256 n1, uint256[] memory amounts, bool add) private {
        int256 previous;
        for (uint256 i; i < amounts.length; ++i) {
            int256 amount = int256(amounts[i]);
            _addNet(n1 + int256(i), add ? amount - previous : previous - amount);
            previous = amount;
        }
        _addNet(n1 + int256(amounts.length), add ? -previous : previous);
    }

    function _addNet(int256 n, int256 change) private {
        if (change == 0) return;
        int256 before = _net[n];
        _net[n] = before + change;
        if (before == 0 || before + change == 0) _netBits[n >> 8] ^= 1 << uint8(uint256(n));
    }

    /// @dev Reverts BandOutOfRange where a band of [n1, n2] is not reachable.
    function _requireReachable(int256 n1, int256 n2) internal view {
        if (n1 < BandMath.lowestBand(_lnR())) revert BandOutOfRange(int24(n1));
        if (n2 > BandMath.highestBand(_lnR())) revert BandOutOfRange(int24(n2));
    }
}
