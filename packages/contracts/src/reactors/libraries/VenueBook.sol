// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IReactor} from "../interfaces/IReactor.sol";
import {ReactorInfo, Venue, VenueState} from "../interfaces/IReactorTypes.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {CycleStorage} from "./CycleStorage.sol";
import {ReactorMath} from "./ReactorMath.sol";
import {VenueMath} from "./VenueMath.sol";

/// @title  VenueBook
/// @notice Positions of one TOKEN reactor during a step: marks, withdrawals and additions, with tokens booked by balance
///         difference.
library VenueBook {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant WAD = 1e18;

    /// @notice A reactor in hand.
    struct Book {
        uint256 id;
        address reactor;
        address tokenA;
        address tokenB;
        uint256 venueCount;
        VenueMath.Quotes quotes;
        uint256 idleA;
        uint256 idleB;
    }

    /// @notice Tokens for a venue: A, B of the reactor, and B that the PAIR reactor lends and sends itself.
    struct Addition {
        uint256 a;
        uint256 ownB;
        uint256 lentB;
    }

    /// @notice Opens the book of a reactor, without prices and balances.
    function open(CycleStorage.State storage s, uint256 id, ReactorInfo memory info)
        internal
        view
        returns (Book memory book)
    {
        ReactorInfo storage pair = s.infos[info.pairId];
        book.id = id;
        book.reactor = info.reactor;
        book.tokenA = info.asset;
        book.tokenB = pair.asset;
        book.venueCount = info.venueCount;
        book.quotes.unitA = 10 ** info.decimals;
        book.quotes.unitB = 10 ** pair.decimals;
    }

    /// @notice Value of amounts of both tokens.
    function valueOf(Book memory book, uint256 a, uint256 b) internal pure returns (uint256) {
        return ReactorMath.value(a, book.quotes.priceA, book.quotes.unitA)
            + ReactorMath.value(b, book.quotes.priceB, book.quotes.unitB);
    }

    /// @notice Principal of all positions that are not abandoned: amounts of the last mark, moved by what went in and out.
    function principal(CycleStorage.State storage s, Book memory book)
        internal
        view
        returns (uint256 a, uint256 b)
    {
        for (uint256 i; i < book.venueCount; ++i) {
            Venue storage venue = s.venues[book.id][i];
            if (venue.state == VenueState.ABANDONED) continue;
            (a, b) = (a + venue.principalA, b + venue.principalB);
        }
    }

    /// @notice Marks of all positions at the book's prices.
    function marks(CycleStorage.State storage s, Book memory book)
        internal
        view
        returns (uint256 a, uint256 b)
    {
        for (uint256 i; i < book.venueCount; ++i) {
            (uint256 a_, uint256 b_) = mark(s, book, i);
            (a, b) = (a + a_, b + b_);
        }
    }

    /// @notice Mark of one position at the book's prices; nothing for an abandoned or empty one.
    function mark(CycleStorage.State storage s, Book memory book, uint256 index)
        internal
        view
        returns (uint256 a, uint256 b)
    {
        Venue storage venue = s.venues[book.id][index];
        if (venue.state == VenueState.ABANDONED || !_isHeld(venue)) return (0, 0);
        (a, b,) = IVenueAdapter(venue.adapter).mark(book.id, book.quotes.priceA, book.quotes.priceB);
    }

    /// @notice Takes fees that the exchange keeps apart. They become idle.
    function collect(CycleStorage.State storage s, Book memory book, uint256 index)
        internal
        returns (uint256 a, uint256 b)
    {
        Venue storage venue = s.venues[book.id][index];
        if (!venue.hasFees) return (0, 0);
        (uint256 a_, uint256 b_) = _balances(book);
        IVenueAdapter(venue.adapter).collect(book.id);
        (a, b) = _credit(book, a_, b_);
    }

    /// @notice Takes a part of a position out. Its principal shrinks by the same part, rounded down.
    function withdraw(CycleStorage.State storage s, Book memory book, uint256 index, uint256 fractionWad)
        internal
    {
        Venue storage venue = s.venues[book.id][index];
        (uint256 a, uint256 b) = _balances(book);
        IVenueAdapter(venue.adapter).withdraw(book.id, fractionWad);
        _credit(book, a, b);
        (uint256 a_, uint256 b_) = (venue.principalA, venue.principalB);
        // A part of itself each.
        venue.principalA = uint128(a_ - a_.fullMulDiv(fractionWad, WAD));
        venue.principalB = uint128(b_ - b_.fullMulDiv(fractionWad, WAD));
    }

    /// @notice Takes the same part of every position out.
    function withdrawAll(CycleStorage.State storage s, Book memory book, uint256 fractionWad) internal {
        for (uint256 i; i < book.venueCount; ++i) {
            Venue storage venue = s.venues[book.id][i];
            if (venue.state == VenueState.ABANDONED || !_isHeld(venue)) continue;
            withdraw(s, book, i, fractionWad);
        }
    }

    /// @notice Adds to a position as much of (a, b) as the exchange takes. Amounts may be zero: an exchange with ranges then
    ///         moves its position if it must, and may give back more than it was sent.
    function add(
        CycleStorage.State storage s,
        Book memory book,
        uint256 index,
        Addition memory addition,
        address pair
    ) internal returns (uint256 usedA, uint256 usedB) {
        Venue storage venue = s.venues[book.id][index];
        (uint256 backA, uint256 backB) = _sendTo(venue.adapter, book, addition, pair);
        uint256 b = addition.ownB + addition.lentB;
        (usedA, usedB) = (addition.a.zeroFloorSub(backA), b.zeroFloorSub(backB));
        if (!_isHeld(venue)) _noteKpu(venue, book);
        venue.principalA = (venue.principalA + addition.a).zeroFloorSub(backA).toUint128();
        venue.principalB = (venue.principalB + b).zeroFloorSub(backB).toUint128();
    }

    /// @dev Returns what came back.
    function _sendTo(address adapter, Book memory book, Addition memory addition, address pair)
        private
        returns (uint256, uint256)
    {
        if (addition.a != 0) IReactor(book.reactor).pull(book.tokenA, adapter, addition.a);
        if (addition.ownB != 0) IReactor(book.reactor).pull(book.tokenB, adapter, addition.ownB);
        if (addition.lentB != 0) {
            IReactor(pair).pull(book.tokenB, adapter, addition.lentB);
            IReactor(book.reactor).borrow(addition.lentB);
        }
        (book.idleA, book.idleB) = (book.idleA - addition.a, book.idleB - addition.ownB);
        (uint256 beforeA, uint256 beforeB) = _balances(book);
        IVenueAdapter(adapter).deploy(book.id, addition.a, addition.ownB + addition.lentB);
        return _credit(book, beforeA, beforeB);
    }

    function _noteKpu(Venue storage venue, Book memory book) private {
        (,, uint256 kpu) = IVenueAdapter(venue.adapter).mark(book.id, book.quotes.priceA, book.quotes.priceB);
        venue.kpu = kpu.toUint128();
    }

    function _isHeld(Venue storage venue) private view returns (bool) {
        return venue.principalA != 0 || venue.principalB != 0;
    }

    function _balances(Book memory book) private view returns (uint256 a, uint256 b) {
        return (book.tokenA.balanceOf(book.reactor), book.tokenB.balanceOf(book.reactor));
    }

    /// @dev Books what has arrived since the balances were taken.
    function _credit(Book memory book, uint256 beforeA, uint256 beforeB)
        private
        returns (uint256 a, uint256 b)
    {
        (a, b) = _balances(book);
        (a, b) = (a - beforeA, b - beforeB);
        if (a != 0) IReactor(book.reactor).credit(book.tokenA, a);
        if (b != 0) IReactor(book.reactor).credit(book.tokenB, b);
        (book.idleA, book.idleB) = (book.idleA + a, book.idleB + b);
    }
}
