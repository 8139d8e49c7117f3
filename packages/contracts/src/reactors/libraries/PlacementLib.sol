// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {ICycleManagerEvents} from "../interfaces/ICycleManager.sol";
import {IDirectorStaking} from "../interfaces/IDirectorStaking.sol";
import {IReactor} from "../interfaces/IReactor.sol";
import {IReactorParameters} from "../interfaces/IReactorParameters.sol";
import {Ledger, ReactorInfo, Venue, VenueState} from "../interfaces/IReactorTypes.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {CycleStorage} from "./CycleStorage.sol";
import {ReactorMath} from "./ReactorMath.sol";
import {VenueBook} from "./VenueBook.sol";

/// @title  PlacementLib
/// @notice Moves the liquidity of one TOKEN reactor: out of venues that have too much, to exits, to the treasury, back to or
///         from the PAIR reactor, and into venues that have too little.
library PlacementLib {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    uint256 private constant WAD = 1e18;
    uint256 private constant BPS = 10_000;
    uint256 private constant LANES = 8;

    /// @notice A reactor that is being moved.
    struct Move {
        CycleStorage.Wiring wiring;
        IReactorParameters.CycleParams params;
        VenueBook.Book book;
        address pair;
        uint256 exposure; // X
        uint256 allotted; // b
        uint256[] values; // V of each venue
        uint256[] targets; // T of each venue
        bool[] isAdding;
        bool[] isCentring;
        uint256[] spots; // of venues that may be added to
        uint256 needA; // what all additions ask for
        uint256 needB;
        uint256 bufferBps;
        uint256 placedA; // principal after withdrawals
        uint256 placedB;
        uint256 keptA; // long while the other is short: left for conversions
        uint256 keptB;
        uint256 oracleSpot;
        uint256 drawable; // B that the PAIR reactor may lend
    }

    // ── Deployment ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The reactor's part of `DeploymentLib.deploy`.
    function place(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        IReactorParameters.CycleParams memory params,
        uint256 id,
        ReactorInfo memory info,
        bool isPaused
    ) internal {
        Move memory move = begin(s, wiring, params, id, info);
        _allot(s, move, info.pairId);
        _measure(s, move);
        _aim(s, move, info.isRetired);
        _withdrawExcess(s, move);

        Ledger memory ledger = IReactor(info.reactor).ledger();
        (move.book.idleA, move.book.idleB) = (ledger.idle, ledger.idleBase);
        _fundExits(s, move, ledger);
        (move.placedA, move.placedB) = VenueBook.principal(s, move.book);
        _sweep(s, move, ledger);
        _keepLong(move, ledger);

        if (!isPaused) _chooseAdditions(s, move);
        _settleBase(move, ledger.debt);
        addChosen(s, move);
    }

    /// @notice Opens a move at the prices of the last settlement.
    function begin(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        IReactorParameters.CycleParams memory params,
        uint256 id,
        ReactorInfo memory info
    ) internal view returns (Move memory move) {
        (move.wiring, move.params) = (wiring, params);
        move.book = VenueBook.open(s, id, info);
        (move.book.quotes.priceA, move.book.quotes.priceB) = (s.reactors[id].priceA, s.reactors[id].priceB);
        move.pair = s.infos[info.pairId].reactor;
        move.bufferBps = info.idleBufferBps;
        move.values = new uint256[](info.venueCount);
        move.isAdding = new bool[](info.venueCount);
        move.isCentring = new bool[](info.venueCount);
        move.spots = new uint256[](info.venueCount);
    }

    /// @dev The reactor's part of the base asset, and the exposure that it makes.
    function _allot(CycleStorage.State storage s, Move memory move, uint256 pairId) private {
        CycleStorage.ReactorState storage state = s.reactors[move.book.id];
        (uint256 amountA, uint256 demandB) = (state.amountA, state.demandB);
        if (demandB == 0) return;
        CycleStorage.PairState storage pair = s.pairs[pairId];
        uint256 a;
        (a, move.allotted) = ReactorMath.allot(amountA, demandB, pair.demandSum, pair.supply);
        move.exposure = VenueBook.valueOf(move.book, a, move.allotted);
        // For `rebalance`, which comes when the sums may be gone.
        if (move.allotted != demandB) {
            (state.amountA, state.demandB) = (a.toUint128(), move.allotted.toUint128());
        }
        emit ICycleManagerEvents.BaseAllotted(move.book.id, demandB, move.allotted);
    }

    /// @dev Values at the marks of this rollover's settlement.
    function _measure(CycleStorage.State storage s, Move memory move) private view {
        for (uint256 i; i < move.values.length; ++i) {
            Venue storage venue = s.venues[move.book.id][i];
            if (venue.state == VenueState.ABANDONED) continue;
            move.values[i] = VenueBook.valueOf(move.book, venue.principalA, venue.principalB);
        }
    }

    /// @dev Targets by votes; without votes positions shrink with the exposure.
    function _aim(CycleStorage.State storage s, Move memory move, bool isRetired) private {
        uint256 count = move.values.length;
        if (isRetired || count == 0) {
            move.targets = new uint256[](count);
            return;
        }
        uint256[] memory tallies = new uint256[](count);
        uint256[LANES] memory lanes = IDirectorStaking(move.wiring.staking).tallies(move.book.id);
        for (uint256 i; i < count; ++i) {
            tallies[i] = lanes[i];
        }
        bool isVoted;
        (move.targets, isVoted) = ReactorMath.venueTargets(move.exposure, tallies);
        if (!isVoted) _shrink(s, move);
        for (uint256 i; i < count; ++i) {
            Venue storage venue = s.venues[move.book.id][i];
            if (venue.target != move.targets[i]) venue.target = move.targets[i].toUint128();
            if (venue.isLeftOut) venue.isLeftOut = false;
        }
    }

    function _shrink(CycleStorage.State storage s, Move memory move) private view {
        uint256 sum;
        for (uint256 i; i < move.values.length; ++i) {
            sum += move.values[i];
        }
        for (uint256 i; i < move.values.length; ++i) {
            if (move.values[i] == 0 || s.venues[move.book.id][i].state != VenueState.ACTIVE) continue;
            move.targets[i] = move.values[i].min(move.exposure.fullMulDiv(move.values[i], sum));
        }
    }

    function _withdrawExcess(CycleStorage.State storage s, Move memory move) private {
        uint256 band = move.params.rebalanceBandBps;
        for (uint256 i; i < move.values.length; ++i) {
            (uint256 value, uint256 target) = (move.values[i], move.targets[i]);
            if (value <= target.fullMulDiv(BPS + band, BPS)) continue;
            withdrawTo(s, move, i, target);
        }
    }

    /// @notice Takes a position down to a value.
    function withdrawTo(CycleStorage.State storage s, Move memory move, uint256 index, uint256 target)
        internal
    {
        uint256 value = move.values[index];
        uint256 fraction = target == 0 ? WAD : (value - target).fullMulDiv(WAD, value);
        VenueBook.withdraw(s, move.book, index, fraction);
        emit ICycleManagerEvents.VenueRebalanced(move.book.id, index, value, target, 0, 0);
        move.values[index] = target;
    }

    /// @dev Settled exits from what is idle, then by taking the same part of every position out.
    function _fundExits(CycleStorage.State storage s, Move memory move, Ledger memory ledger) private {
        uint256 unfunded = ledger.owed - ledger.funded;
        if (unfunded == 0) return;
        if (unfunded > move.book.idleA) unwindFor(s, move.book, unfunded - move.book.idleA, true);
        uint256 funded = IReactor(move.book.reactor).fund();
        move.book.idleA -= funded;
        ledger.funded += funded;
        _measure(s, move);
    }

    /// @notice Takes out of every position the part that a missing amount is of all principal.
    function unwindFor(CycleStorage.State storage s, VenueBook.Book memory book, uint256 missing, bool ofA)
        internal
    {
        (uint256 a, uint256 b) = VenueBook.principal(s, book);
        uint256 marked = ofA ? a : b;
        if (marked == 0) return;
        VenueBook.withdrawAll(s, book, missing.fullMulDivUp(WAD, marked).min(WAD));
    }

    // ── Treasury and conversions ──────────────────────────────────────────────────────────────────────────────

    /// @dev Surplus to the treasury: idle B that is not owed, then idle A above the buffer that is not owed.
    function _sweep(CycleStorage.State storage s, Move memory move, Ledger memory ledger) private {
        CycleStorage.ReactorState storage state = s.reactors[move.book.id];
        uint256 left = state.sweep;
        if (left == 0) return;
        uint256 b = _sweepableB(move, ledger, left);
        left = left.zeroFloorSub(VenueBook.valueOf(move.book, 0, b));
        uint256 a = _sweepableA(move, ledger, left);
        left = left.zeroFloorSub(VenueBook.valueOf(move.book, a, 0));

        (move.book.idleA, move.book.idleB) = (move.book.idleA - a, move.book.idleB - b);
        // What can't be paid stays as equity.
        state.equity += int96(uint96(left)); // at most the sweep, which fits
        state.sweep = 0;
        if (b != 0) IReactor(move.book.reactor).pull(move.book.tokenB, move.wiring.treasury, b);
        if (a != 0) IReactor(move.book.reactor).pull(move.book.tokenA, move.wiring.treasury, a);
        if (a + b != 0) emit ICycleManagerEvents.SurplusSwept(move.book.id, a, b);
    }

    function _sweepableB(Move memory move, Ledger memory ledger, uint256 sweep)
        private
        pure
        returns (uint256)
    {
        uint256 long = (move.placedB + move.book.idleB).zeroFloorSub(ledger.debt);
        return long.min(move.book.idleB)
            .min(ReactorMath.amountOf(sweep, move.book.quotes.priceB, move.book.quotes.unitB));
    }

    function _sweepableA(Move memory move, Ledger memory ledger, uint256 sweep)
        private
        pure
        returns (uint256)
    {
        uint256 owes = ledger.claims + ledger.owed - ledger.funded;
        uint256 long = (move.placedA + move.book.idleA).zeroFloorSub(owes);
        uint256 buffer = ledger.claims.fullMulDivUp(move.bufferBps, BPS);
        return long.min(move.book.idleA.zeroFloorSub(buffer))
            .min(ReactorMath.amountOf(sweep, move.book.quotes.priceA, move.book.quotes.unitA));
    }

    /// @dev What is long of one token while the other is short stays idle.
    function _keepLong(Move memory move, Ledger memory ledger) private pure {
        (uint256 shortA, uint256 longA) = ReactorMath.openPosition(
            move.placedA + move.book.idleA, ledger.claims + ledger.owed - ledger.funded
        );
        (uint256 shortB, uint256 longB) =
            ReactorMath.openPosition(move.placedB + move.book.idleB, ledger.debt);
        if (shortB != 0) move.keptA = longA.min(move.book.idleA);
        if (shortA != 0) move.keptB = longB.min(move.book.idleB);
    }

    // ── Base asset ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Returns B beyond the allotment, or draws what additions lack.
    function _settleBase(Move memory move, uint256 debt) private {
        uint256 held = move.book.idleB + move.placedB;
        uint256 free = move.book.idleB - move.keptB;
        if (held > move.allotted) {
            uint256 back = debt.min(free).min(held - move.allotted);
            if (back != 0) _repay(move, back);
        } else {
            measureDrawable(move, move.allotted - held);
        }
    }

    /// @notice How much additions may draw from the PAIR reactor: what they lack, as far as it has idle B beyond its exits.
    function measureDrawable(Move memory move, uint256 limit) internal view {
        uint256 lacking = move.needB.zeroFloorSub(move.book.idleB - move.keptB).min(limit);
        if (lacking != 0) move.drawable = lacking.min(IReactor(move.pair).lendable());
    }

    function _repay(Move memory move, uint256 amount) private {
        IReactor(move.book.reactor).repay(move.pair, amount);
        IReactor(move.pair).credit(move.book.tokenB, amount);
        move.book.idleB -= amount;
    }

    // ── Additions ─────────────────────────────────────────────────────────────────────────────────────────────

    function _chooseAdditions(CycleStorage.State storage s, Move memory move) private {
        uint256 band = move.params.rebalanceBandBps;
        for (uint256 i; i < move.values.length; ++i) {
            uint256 target = move.targets[i];
            if (move.values[i] < target.fullMulDiv(BPS - band, BPS)) {
                if (!chooseAddition(s, move, i)) s.venues[move.book.id][i].isLeftOut = true;
            } else if (target != 0 && s.venues[move.book.id][i].hasFees) {
                // Nothing to add, but an exchange with ranges may have to move its own.
                move.isCentring[i] = isNearOracle(s, move, i);
            }
        }
    }

    /// @notice Puts a venue on the list of additions, if its price is within its limit of the oracle's.
    function chooseAddition(CycleStorage.State storage s, Move memory move, uint256 index)
        internal
        view
        returns (bool)
    {
        if (!isNearOracle(s, move, index)) return false;
        move.isAdding[index] = true;
        (uint256 a, uint256 b) = _wanted(move, index);
        (move.needA, move.needB) = (move.needA + a, move.needB + b);
        return true;
    }

    /// @notice The guard: whether the venue's price is within its limit of the oracle's, which must be fresh.
    function isNearOracle(CycleStorage.State storage s, Move memory move, uint256 index)
        internal
        view
        returns (bool)
    {
        if (move.oracleSpot == 0) move.oracleSpot = _oracleSpot(s, move);
        uint256 oracle = move.oracleSpot;
        if (oracle == 0) return false;
        Venue storage venue = s.venues[move.book.id][index];
        uint256 limit = uint256(venue.maxDeviationBps).min(move.params.maxDeviationBps);
        uint256 spot = IVenueAdapter(venue.adapter).spot(move.book.id);
        move.spots[index] = spot;
        return spot.dist(oracle) * BPS <= limit * oracle;
    }

    /// @notice What the oracle says now: whole units of B per whole unit of A, WAD; 0 without fresh prices.
    function _oracleSpot(CycleStorage.State storage s, Move memory move) private view returns (uint256) {
        ReactorInfo storage info = s.infos[move.book.id];
        ReactorInfo storage pair = s.infos[info.pairId];
        uint256 priceA = CycleStorage.priceOrZero(move.wiring.oracle, move.book.tokenA, info.maxPriceAge);
        uint256 priceB = CycleStorage.priceOrZero(move.wiring.oracle, move.book.tokenB, pair.maxPriceAge);
        return priceB == 0 ? 0 : priceA.fullMulDiv(WAD, priceB);
    }

    /// @dev Half of what is missing, of each side.
    function _wanted(Move memory move, uint256 index) private pure returns (uint256 a, uint256 b) {
        uint256 half = (move.targets[index] - move.values[index]) / 2;
        a = ReactorMath.amountOf(half, move.book.quotes.priceA, move.book.quotes.unitA);
        b = ReactorMath.amountOf(half, move.book.quotes.priceB, move.book.quotes.unitB);
    }

    /// @notice Adds to the venues on the list, as far as tokens reach. Returns whether anything moved.
    function addChosen(CycleStorage.State storage s, Move memory move) internal returns (bool hasMoved) {
        for (uint256 i; i < move.values.length; ++i) {
            if (move.isCentring[i]) {
                VenueBook.add(s, move.book, i, VenueBook.Addition(0, 0, 0), move.pair);
            }
            if (move.isAdding[i] && _addTo(s, move, i)) hasMoved = true;
        }
    }

    function _addTo(CycleStorage.State storage s, Move memory move, uint256 index) private returns (bool) {
        (VenueBook.Addition memory addition, bool isShort) = _addition(move, index);
        if (isShort) s.venues[move.book.id][index].isLeftOut = true;
        uint256 b = addition.ownB + addition.lentB;
        if (addition.a == 0 || b == 0) return false;

        (uint256 usedA, uint256 usedB) = VenueBook.add(s, move.book, index, addition, move.pair);
        move.drawable -= addition.lentB;
        // Lent B that the venue did not take goes back.
        uint256 unused = addition.lentB.min(b.zeroFloorSub(usedB));
        if (unused != 0) _repay(move, unused);
        uint256 value = move.values[index] + VenueBook.valueOf(move.book, usedA, usedB);
        emit ICycleManagerEvents.VenueRebalanced(move.book.id, index, move.values[index], value, usedA, usedB);
        move.values[index] = value;
        return true;
    }

    /// @dev What goes to a venue, and whether tokens fall short of what it wants.
    function _addition(Move memory move, uint256 index)
        private
        pure
        returns (VenueBook.Addition memory addition, bool isShort)
    {
        (uint256 wantedA, uint256 wantedB) = _wanted(move, index);
        uint256 free = move.book.idleB.zeroFloorSub(move.keptB);
        addition.a = wantedA.min(move.book.idleA.zeroFloorSub(move.keptA));
        uint256 b = wantedB.min(free + move.drawable);
        isShort = addition.a < wantedA || b < wantedB;
        // At the pool's price: B beyond that would only come back.
        b = b.min(_atSpot(move, addition.a, move.spots[index]));
        (addition.ownB, addition.lentB) = (b.min(free), b.zeroFloorSub(free));
    }

    /// @dev Units of B that go with units of A at a price of whole units, rounded down.
    function _atSpot(Move memory move, uint256 a, uint256 spotWad) private pure returns (uint256) {
        return a.fullMulDiv(spotWad, WAD).fullMulDiv(move.book.quotes.unitB, move.book.quotes.unitA);
    }
}
