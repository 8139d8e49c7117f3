// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {SlippageExceeded, UnsupportedToken, ZeroAddress, ZeroAmount} from "../../common/Errors.sol";
import {ICycleManagerEvents} from "../interfaces/ICycleManager.sol";
import {IReactor} from "../interfaces/IReactor.sol";
import {IReactorParameters} from "../interfaces/IReactorParameters.sol";
import {Ledger, Phase, ReactorInfo, ReactorKind, Venue, VenueState} from "../interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../interfaces/IReactorsCommon.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {CycleStorage} from "./CycleStorage.sol";
import {PlacementLib} from "./PlacementLib.sol";
import {ReactorMath} from "./ReactorMath.sol";
import {VenueBook} from "./VenueBook.sol";
import {VenueMath} from "./VenueMath.sol";

/// @title  UpkeepLib
/// @notice What anyone may do between rollovers: pay exits, move venues that are off their targets, and close what a reactor
///         is short of. Linked to the CycleManager, whose storage it works on.
library UpkeepLib {
    using CycleStorage for CycleStorage.State;
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant BPS = 10_000;
    uint256 private constant MOVE_INTERVAL = 1 days;

    /// @notice A conversion that somebody asks for.
    struct Conversion {
        uint256 id;
        uint256 give;
        uint256 minOut;
        address receiver;
    }

    /// @dev Both sides of a conversion.
    struct Sides {
        address tokenIn;
        address tokenOut;
        uint256 short;
        uint256 available;
        uint256 priceIn;
        uint256 unitIn;
        uint256 priceOut;
        uint256 unitOut;
    }

    // ── Exits ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays settled exits of a reactor; a TOKEN reactor also its part of what the exits of its PAIR reactor miss.
    /// @dev    Goes by the principal of the last marks: no missing price holds an exit.
    function fundExits(CycleStorage.State storage s, uint256 id) external {
        _requireOpenPhase(s);
        ReactorInfo memory info = s.info(id);
        uint256 moved;
        if (info.kind == ReactorKind.TOKEN) {
            VenueBook.Book memory book = VenueBook.open(s, id, info);
            Ledger memory ledger = IReactor(info.reactor).ledger();
            (book.idleA, book.idleB) = (ledger.idle, ledger.idleBase);
            uint256 unfunded = ledger.owed - ledger.funded;
            if (unfunded > book.idleA) {
                PlacementLib.unwindFor(s, book, unfunded - book.idleA, true);
            }
            moved = IReactor(info.reactor).fund();
            moved += _returnBase(s, book, s.infos[info.pairId].reactor, ledger.debt);
        } else {
            moved = IReactor(info.reactor).fund();
        }
        if (moved == 0) revert ICycleManagerEvents.NothingToDo();
    }

    /// @dev The reactor's part of what exits of the PAIR reactor miss, by its part of all debts, rounded up.
    function _returnBase(CycleStorage.State storage s, VenueBook.Book memory book, address pair, uint256 debt)
        private
        returns (uint256 back)
    {
        if (debt == 0) return 0;
        Ledger memory ledger = IReactor(pair).ledger();
        uint256 unfunded = ledger.owed - ledger.funded;
        if (unfunded == 0) return 0;
        uint256 debtSum = ledger.claims + unfunded - ledger.idle;
        back = debt.min(unfunded.fullMulDivUp(debt, debtSum));
        if (back > book.idleB) PlacementLib.unwindFor(s, book, back - book.idleB, false);
        back = back.min(book.idleB);
        if (back == 0) return 0;

        IReactor(book.reactor).repay(pair, back);
        IReactor(pair).credit(book.tokenB, back);
        IReactor(pair).fund();
    }

    // ── Rebalance ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Moves venues that are more than twice the band off their targets, or were left out, toward the targets of the
    ///         last rollover; each once a day at most.
    function rebalance(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256 id) external {
        _requireOpenPhase(s);
        ReactorInfo memory info = s.info(id);
        if (info.kind != ReactorKind.TOKEN) revert ICycleManagerEvents.NotTokenReactor(id);
        if (CycleStorage.has(s.marks.skipped, id)) revert ICycleManagerEvents.NothingToDo();

        PlacementLib.Move memory move =
            PlacementLib.begin(s, wiring, IReactorParameters(wiring.parameters).cycleParams(), id, info);
        _readPrices(s, wiring, move.book, info);
        Ledger memory ledger = IReactor(info.reactor).ledger();
        (move.book.idleA, move.book.idleB) = (ledger.idle, ledger.idleBase);
        move.targets = new uint256[](info.venueCount);
        move.allotted = s.reactors[id].demandB;

        (bool hasMoved, bool isBlocked, uint256 blocked) = _moveVenues(s, move);
        if (hasMoved) return;
        if (!isBlocked) revert ICycleManagerEvents.NothingToDo();
        uint256 spot = IVenueAdapter(s.venues[id][blocked].adapter).spot(id);
        revert ICycleManagerEvents.PriceDeviation(id, spot, move.oracleSpot);
    }

    function _moveVenues(CycleStorage.State storage s, PlacementLib.Move memory move)
        private
        returns (bool hasMoved, bool isBlocked, uint256 blocked)
    {
        for (uint256 i; i < move.values.length; ++i) {
            Venue storage venue = s.venues[move.book.id][i];
            if (venue.state != VenueState.ACTIVE || block.timestamp < venue.movedAt + MOVE_INTERVAL) {
                continue;
            }
            (uint256 a, uint256 b) = VenueBook.mark(s, move.book, i);
            move.values[i] = VenueBook.valueOf(move.book, a, b);
            move.targets[i] = venue.target;
            if (_isOver(move, i)) {
                PlacementLib.withdrawTo(s, move, i, venue.target);
                venue.movedAt = uint40(block.timestamp);
                hasMoved = true;
            } else if (_isUnder(move, i, venue.isLeftOut) && !PlacementLib.chooseAddition(s, move, i)) {
                (isBlocked, blocked) = (true, i);
            }
        }
        if (_addChosen(s, move)) hasMoved = true;
    }

    function _addChosen(CycleStorage.State storage s, PlacementLib.Move memory move)
        private
        returns (bool hasMoved)
    {
        if (move.needB == 0) return false;
        (, uint256 placedB) = VenueBook.principal(s, move.book);
        PlacementLib.measureDrawable(move, move.allotted.zeroFloorSub(move.book.idleB + placedB));
        uint256[] memory before = new uint256[](move.values.length);
        for (uint256 i; i < before.length; ++i) {
            before[i] = move.values[i];
            if (move.isAdding[i]) s.venues[move.book.id][i].isLeftOut = false;
        }
        hasMoved = PlacementLib.addChosen(s, move);
        for (uint256 i; i < before.length; ++i) {
            if (move.values[i] > before[i]) s.venues[move.book.id][i].movedAt = uint40(block.timestamp);
        }
    }

    function _isOver(PlacementLib.Move memory move, uint256 index) private pure returns (bool) {
        uint256 limit = BPS + 2 * uint256(move.params.rebalanceBandBps);
        return move.values[index] > move.targets[index].fullMulDiv(limit, BPS);
    }

    function _isUnder(PlacementLib.Move memory move, uint256 index, bool isLeftOut)
        private
        pure
        returns (bool)
    {
        uint256 band = move.params.rebalanceBandBps;
        uint256 limit = BPS - (isLeftOut ? band : 2 * band);
        return move.values[index] < move.targets[index].fullMulDiv(limit, BPS);
    }

    // ── Conversion ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Takes the token that a reactor is short of from the caller, for the idle token that it is long of.
    function convert(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        Conversion memory request
    ) external returns (uint256 out) {
        _requireOpenPhase(s);
        if (request.give == 0) revert ZeroAmount();
        if (request.receiver == address(0)) revert ZeroAddress();
        ReactorInfo memory info = s.info(request.id);
        if (info.kind != ReactorKind.TOKEN) revert ICycleManagerEvents.NotTokenReactor(request.id);

        Sides memory sides = _sides(s, wiring, request.id, info);
        uint256 premium = _premium(s, wiring, request.id);
        if (sides.short == 0) revert ICycleManagerEvents.ConversionLimit(request.give, 0);
        out = ReactorMath.conversion(
            request.give, sides.priceIn, sides.unitIn, sides.priceOut, sides.unitOut, premium
        );
        if (request.give > sides.short || out > sides.available) {
            revert ICycleManagerEvents.ConversionLimit(request.give, out);
        }
        if (out < request.minOut) revert SlippageExceeded(out, request.minOut);

        _exchange(info.reactor, sides, request, out);
        emit ICycleManagerEvents.Converted(request.id, msg.sender, sides.tokenIn, request.give, out, premium);
    }

    function _exchange(address reactor, Sides memory sides, Conversion memory request, uint256 out) private {
        // The idle token leaves the books first: a hook of the other one finds nothing to take twice.
        IReactor(reactor).pull(sides.tokenOut, request.receiver, out);
        uint256 before = sides.tokenIn.balanceOf(reactor);
        sides.tokenIn.safeTransferFrom(msg.sender, reactor, request.give);
        if (sides.tokenIn.balanceOf(reactor) != before + request.give) {
            revert UnsupportedToken(sides.tokenIn);
        }
        IReactor(reactor).credit(sides.tokenIn, request.give);
    }

    function _sides(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        uint256 id,
        ReactorInfo memory info
    ) private view returns (Sides memory) {
        VenueBook.Book memory book = VenueBook.open(s, id, info);
        _readPrices(s, wiring, book, info);
        Ledger memory ledger = IReactor(info.reactor).ledger();
        (uint256 a, uint256 b) = VenueBook.marks(s, book);
        (uint256 shortA, uint256 longA) =
            ReactorMath.openPosition(ledger.idle + a, ledger.claims + ledger.owed - ledger.funded);
        (uint256 shortB, uint256 longB) = ReactorMath.openPosition(ledger.idleBase + b, ledger.debt);
        VenueMath.Quotes memory quotes = book.quotes;
        bool takesB = shortB != 0 && longA != 0;
        if (takesB) {
            return Sides({
                tokenIn: book.tokenB,
                tokenOut: book.tokenA,
                short: shortB,
                available: longA.min(ledger.idle),
                priceIn: quotes.priceB,
                unitIn: quotes.unitB,
                priceOut: quotes.priceA,
                unitOut: quotes.unitA
            });
        }
        return Sides({
            tokenIn: book.tokenA,
            tokenOut: book.tokenB,
            short: shortA,
            available: longB.min(ledger.idleBase),
            priceIn: quotes.priceA,
            unitIn: quotes.unitA,
            priceOut: quotes.priceB,
            unitOut: quotes.unitB
        });
    }

    /// @dev Grows since the end of the rollover, or since the reactor was settled late.
    function _premium(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256 id)
        private
        view
        returns (uint256)
    {
        IReactorParameters.CycleParams memory params = IReactorParameters(wiring.parameters).cycleParams();
        uint256 since = uint256(s.clock.completedAt).max(s.reactors[id].settledLateAt);
        return ReactorMath.premiumBps(params.maxConversionBps, block.timestamp - since, params.conversionRamp);
    }

    // ── Private ───────────────────────────────────────────────────────────────────────────────────────────────

    function _readPrices(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        VenueBook.Book memory book,
        ReactorInfo memory info
    ) private view {
        uint256 maxAgeB = s.infos[info.pairId].maxPriceAge;
        book.quotes.priceA = CycleStorage.freshPrice(wiring.oracle, book.tokenA, info.maxPriceAge);
        book.quotes.priceB = CycleStorage.freshPrice(wiring.oracle, book.tokenB, maxAgeB);
    }

    function _requireOpenPhase(CycleStorage.State storage s) private view {
        if (s.clock.phase != Phase.OPEN) revert IReactorsCommon.WrongPhase(uint8(s.clock.phase));
    }
}
