// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICycleManagerEvents} from "../interfaces/ICycleManager.sol";
import {IDirectorStaking} from "../interfaces/IDirectorStaking.sol";
import {IReactor} from "../interfaces/IReactor.sol";
import {IReactorParameters} from "../interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "../interfaces/IReactorTreasury.sol";
import {Ledger, Phase, ReactorInfo, ReactorKind, Venue, VenueState} from "../interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../interfaces/IReactorsCommon.sol";
import {IRewardsEngine} from "../interfaces/IRewardsEngine.sol";
import {IVenueAdapter} from "../interfaces/IVenueAdapter.sol";
import {CycleStorage} from "./CycleStorage.sol";
import {ReactorMath} from "./ReactorMath.sol";
import {VenueBook} from "./VenueBook.sol";
import {VenueMath} from "./VenueMath.sol";

/// @title  SettlementLib
/// @notice First half of a rollover: marks positions, books losses by the waterfall, prices exits, and fixes what the
///         second half may deploy. Linked to the CycleManager, whose storage it works on.
/// @dev    Looks at oracle prices only, never at a pool's.
library SettlementLib {
    using CycleStorage for CycleStorage.State;
    using CycleStorage for uint72;
    using CycleStorage for ReactorInfo;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeCastLib for int256;
    using SafeTransferLib for address;

    uint256 private constant WAD = 1e18;
    uint256 private constant BPS = 10_000;
    uint256 private constant MICRO = 1e12;

    /// @dev What the steps of one reactor's settlement pass on.
    struct Step {
        uint256 id;
        ReactorInfo info;
        Ledger ledger;
        VenueBook.Book book;
        IReactorParameters.RiskParams risk;
        uint256 tokePrice;
        uint256 markedA;
        uint256 markedB;
        int256 net;
        int256 equityLeft;
        uint256 passivePart;
    }

    // ── Steps of a rollover ───────────────────────────────────────────────────────────────────────────────────

    /// @notice Begins a rollover: takes the snapshot of stakes and of the price of TOKE.
    function start(CycleStorage.State storage s, CycleStorage.Wiring memory wiring) external {
        CycleStorage.Clock memory clock = s.clock;
        if (clock.phase != Phase.OPEN) revert IReactorsCommon.WrongPhase(uint8(clock.phase));
        if (block.timestamp < clock.nextStart) revert ICycleManagerEvents.CycleNotEnded(clock.nextStart);

        uint256 tokeWad = _tokePriceOrZero(s, wiring);
        clock.staleCount = tokeWad != 0 ? 0 : clock.staleCount == 255 ? 255 : clock.staleCount + 1;
        clock.phase = Phase.SETTLING;
        clock.startedAt = uint40(block.timestamp);
        clock.hasPrivate = false;
        uint256 count = clock.reactorCount;

        (uint256[] memory stakes, uint256 pendingMask) = IDirectorStaking(wiring.staking).beginRollover(count);
        uint256 directedSum;
        for (uint256 id = 1; id <= count; ++id) {
            directedSum += stakes[id];
            s.reactors[id].directed = stakes[id].toUint96();
            ReactorInfo storage info = s.infos[id];
            if (info.kind != ReactorKind.PAIR) continue;
            if (s.pairs[id].demandSum != 0 || s.pairs[id].slashed != 0) {
                (s.pairs[id].demandSum, s.pairs[id].slashed) = (0, 0);
            }
            if (block.timestamp < info.privateUntil) clock.hasPrivate = true;
        }
        s.clock = clock;
        CycleStorage.Marks storage marks = s.marks;
        (marks.settled, marks.skipped, marks.deployed) = (1, 0, 0); // bit 0 keeps the slot filled
        (marks.pendingUnstakes, marks.latePairs) = (uint72(pendingMask), 0); // ids go to 64

        CycleStorage.Snapshot storage snapshot = s.snapshot;
        (snapshot.tokePrice, snapshot.passive) = (uint96(tokeWad), stakes[0].toUint96()); // as checked
        snapshot.directedSum = directedSum.toUint96();
        (snapshot.passiveReward, snapshot.emitted) = (0, 0);
        snapshot.takenAt = uint40(block.timestamp);
        emit ICycleManagerEvents.RolloverStarted(clock.cycle, msg.sender);
    }

    /// @notice Settles TOKEN reactors.
    function settle(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256[] memory ids)
        external
    {
        if (s.clock.phase != Phase.SETTLING) {
            revert IReactorsCommon.WrongPhase(uint8(s.clock.phase));
        }
        IReactorParameters.RiskParams memory risk = IReactorParameters(wiring.parameters).riskParams();
        for (uint256 i; i < ids.length; ++i) {
            CycleStorage.Marks memory marks = s.marks;
            if ((marks.settled | marks.skipped | marks.closed).has(ids[i])) {
                revert ICycleManagerEvents.AlreadyDone(ids[i]);
            }
            _settleToken(s, wiring, risk, ids[i], s.snapshot.tokePrice);
            s.marks.settled = marks.settled.with(ids[i]);
        }
    }

    /// @notice Settles PAIR reactors and the passive stake, and what the emission weights need.
    /// @return done PAIR reactors settled.
    function finish(CycleStorage.State storage s, CycleStorage.Wiring memory wiring)
        external
        returns (uint256 done)
    {
        if (s.clock.phase != Phase.SETTLING) {
            revert IReactorsCommon.WrongPhase(uint8(s.clock.phase));
        }
        CycleStorage.Marks memory marks = s.marks;
        uint256 count = s.clock.reactorCount;
        uint72 debtorsSkipped;
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo storage info = s.infos[id];
            if (info.kind != ReactorKind.TOKEN || info.isClosed) continue;
            if (!(marks.settled | marks.skipped).has(id)) {
                revert ICycleManagerEvents.RolloverUnfinished(id);
            }
            if (marks.skipped.has(id)) debtorsSkipped = debtorsSkipped.with(info.pairId).with(0);
        }
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo memory info = s.infos[id];
            if (info.kind != ReactorKind.PAIR || info.isClosed) continue;
            uint256 left =
                _settlePair(s, wiring, id, info, debtorsSkipped.has(id), marks.pendingUnstakes.has(id));
            s.pairs[id].supply = ReactorMath.available(left, info.idleBufferBps).toUint128();
            if (debtorsSkipped.has(id)) continue;
            marks.settled = marks.settled.with(id);
            ++done;
        }
        if (!debtorsSkipped.has(0) && marks.pendingUnstakes.has(0)) {
            IDirectorStaking(wiring.staking).settleUnstakes(0);
        }
        (s.marks.settled, s.marks.latePairs) = (marks.settled, debtorsSkipped);
        _sumWeights(s, wiring, count);
        s.clock.phase = Phase.DEPLOYING;
    }

    /// @notice Settles what the last rollover skipped, or left waiting for a skipped debtor.
    function settleLate(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256 id)
        external
    {
        if (s.clock.phase != Phase.OPEN) revert IReactorsCommon.WrongPhase(uint8(s.clock.phase));
        CycleStorage.Marks memory marks = s.marks;
        if (id != 0 && s.info(id).kind == ReactorKind.TOKEN) {
            if (!marks.skipped.has(id)) revert ICycleManagerEvents.AlreadyDone(id);
            _settleTokenLate(s, wiring, id);
            s.marks.skipped = marks.skipped.without(id);
            return;
        }
        if (!marks.latePairs.has(id)) revert ICycleManagerEvents.AlreadyDone(id);
        _requireDebtorsSettled(s, wiring, marks.skipped, id);
        s.marks.latePairs = marks.latePairs.without(id);
        if (id == 0) {
            if (marks.pendingUnstakes.has(0)) IDirectorStaking(wiring.staking).settleUnstakes(0);
            return;
        }
        ReactorInfo memory info = s.infos[id];
        if (marks.pendingUnstakes.has(id)) IDirectorStaking(wiring.staking).settleUnstakes(id);
        IReactor(info.reactor).settleBatch();
        IReactor(info.reactor).fund();
    }

    /// @notice The lower of spot and average price of TOKE. Reverts InvalidPrice, StalePrice.
    function tokePrice(CycleStorage.Wiring memory wiring) internal view returns (uint256) {
        uint256 maxAge = IReactorParameters(wiring.parameters).rewardParams().tokeMaxAge;
        uint256 spot = CycleStorage.freshPrice(wiring.oracle, wiring.toke, maxAge);
        return spot.min(CycleStorage.freshPrice(wiring.tokeAverage, wiring.toke, maxAge));
    }

    // ── One TOKEN reactor ─────────────────────────────────────────────────────────────────────────────────────

    function _settleToken(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        IReactorParameters.RiskParams memory risk,
        uint256 id,
        uint256 tokePrice_
    ) private {
        Step memory step;
        step.id = id;
        step.info = s.info(id);
        if (step.info.kind != ReactorKind.TOKEN) revert ICycleManagerEvents.NotTokenReactor(id);
        (step.risk, step.tokePrice) = (risk, tokePrice_);
        step.book = VenueBook.open(s, id, step.info);
        _readPrices(s, wiring, step);
        step.ledger = IReactor(step.info.reactor).ledger();
        (step.book.idleA, step.book.idleB) = (step.ledger.idle, step.ledger.idleBase);

        _markVenues(s, step);
        _bearLosses(s, wiring, step);
        _settleExits(s, wiring, step);
        _measureDemand(s, wiring, step);
    }

    /// @dev The same while OPEN: stakes are as they are now, and nothing is deployed before the next rollover.
    function _settleTokenLate(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256 id)
        private
    {
        _refreshStakes(s, wiring);
        _settleToken(s, wiring, IReactorParameters(wiring.parameters).riskParams(), id, tokePrice(wiring));
        s.reactors[id].settledLateAt = uint40(block.timestamp);
        (s.reactors[id].amountA, s.reactors[id].demandB) = (0, 0);
        IReactor(s.infos[id].reactor).fund();
    }

    /// @dev Stakes have moved since the rollover began: the snapshot that slashes go by is taken anew.
    function _refreshStakes(CycleStorage.State storage s, CycleStorage.Wiring memory wiring) private {
        IDirectorStaking staking = IDirectorStaking(wiring.staking);
        uint256 directedSum;
        uint256 toke;
        for (uint256 i = 1; i <= s.clock.reactorCount; ++i) {
            (toke,,) = staking.poolOf(i);
            directedSum += toke;
            s.reactors[i].directed = toke.toUint96();
        }
        (toke,,) = staking.poolOf(0);
        (s.snapshot.passive, s.snapshot.directedSum) = (toke.toUint96(), directedSum.toUint96());
    }

    function _readPrices(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, Step memory step)
        private
    {
        VenueMath.Quotes memory quotes = step.book.quotes;
        ReactorInfo storage pair = s.infos[step.info.pairId];
        quotes.priceA = CycleStorage.freshPrice(wiring.oracle, step.book.tokenA, step.info.maxPriceAge);
        quotes.priceB = CycleStorage.freshPrice(wiring.oracle, step.book.tokenB, pair.maxPriceAge);
        CycleStorage.ReactorState storage state = s.reactors[step.id];
        (state.priceA, state.priceB) = (uint128(quotes.priceA), uint128(quotes.priceB)); // as checked
    }

    /// @dev Reports each position; its mark becomes its principal.
    function _markVenues(CycleStorage.State storage s, Step memory step) private {
        for (uint256 i; i < step.book.venueCount; ++i) {
            Venue memory venue = s.venues[step.id][i];
            bool isHeld = venue.principalA != 0 || venue.principalB != 0;
            if (venue.state == VenueState.ABANDONED || !isHeld) continue;
            _markVenue(s, step, i, venue);
        }
    }

    function _markVenue(CycleStorage.State storage s, Step memory step, uint256 index, Venue memory venue)
        private
    {
        (uint256 feesA, uint256 feesB) = VenueBook.collect(s, step.book, index);
        VenueMath.Quotes memory quotes = step.book.quotes;
        (uint256 a, uint256 b, uint256 kpu) =
            IVenueAdapter(venue.adapter).mark(step.id, quotes.priceA, quotes.priceB);
        VenueMath.Report memory report = VenueMath.report(
            VenueMath.Holding(venue.principalA, venue.principalB, a, b),
            venue.kpu,
            kpu,
            VenueBook.valueOf(step.book, feesA, feesB),
            quotes
        );
        step.net += report.net;
        (step.markedA, step.markedB) = (step.markedA + a, step.markedB + b);

        Venue storage stored = s.venues[step.id][index];
        (stored.principalA, stored.principalB) = (a.toUint128(), b.toUint128());
        stored.kpu = kpu.toUint128();
        emit ICycleManagerEvents.PositionMarked(
            step.id, index, a, b, report.hold, report.value, report.fees, report.il
        );
    }

    /// @dev The waterfall, and the transfers that it asks for.
    function _bearLosses(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, Step memory step)
        private
    {
        ReactorMath.WaterfallInput memory input = _waterfallInput(s, wiring, step);
        ReactorMath.WaterfallOutput memory out = ReactorMath.waterfall(input);
        if (out.shortfall != 0 && step.tokePrice == 0 && s.clock.staleCount < 2) {
            revert ICycleManagerEvents.StakePriceMissing(step.id);
        }
        if (out.shortfall != 0) _coverShortfall(s, wiring, step, out);
        else if (out.restoredA != 0 || out.restoredB != 0) _restore(s, step, input, out);

        _bookEquity(s, step, input, out);
        emit ICycleManagerEvents.ReactorSettled(
            step.id,
            s.clock.cycle,
            out.equity,
            out.reserveUsed,
            out.slashDirected + out.slashPassive,
            out.backstopB,
            out.haircutA,
            out.haircutB,
            out.restoredA
        );
    }

    function _waterfallInput(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        Step memory step
    ) private view returns (ReactorMath.WaterfallInput memory input) {
        Ledger memory ledger = step.ledger;
        CycleStorage.ReactorState storage state = s.reactors[step.id];
        IReactor pair = IReactor(s.infos[step.info.pairId].reactor);
        input.claims = ledger.claims;
        input.owed = ledger.owed - ledger.funded;
        input.debt = ledger.debt;
        input.assetsA = step.book.idleA + step.markedA;
        input.assetsB = step.book.idleB + step.markedB;
        (input.priceA, input.unitA) = (step.book.quotes.priceA, step.book.quotes.unitA);
        (input.priceB, input.unitB) = (step.book.quotes.priceB, step.book.quotes.unitB);
        input.equityBefore = state.equity;
        input.directed = state.directed;
        input.passive = ReactorMath.passiveShare(s.snapshot.passive, state.directed, s.snapshot.directedSum);
        step.passivePart = input.passive;
        input.tokePrice = step.tokePrice;
        input.maxSlashBps = step.risk.maxSlashBps;
        input.treasuryB = step.book.tokenB.balanceOf(wiring.treasury);
        input.backstopBps = step.risk.backstopBps;
        input.haircutOwed = ledger.haircutOwed;
        if (ledger.haircutOwedBase != 0) {
            input.haircutOwedB = ledger.haircutOwedBase.min(pair.haircutOwed());
        }
        if (ledger.debt != 0) input.pairClaims = pair.claims();
        input.reserveTargetWad = step.risk.reserveTargetWad;
    }

    /// @dev Tiers 2 to 4: stake, treasury, holders.
    function _coverShortfall(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        Step memory step,
        ReactorMath.WaterfallOutput memory out
    ) private {
        if (out.slashDirected + out.slashPassive != 0) {
            IDirectorStaking(wiring.staking)
                .slash(step.id, out.slashDirected, out.slashPassive, wiring.treasury);
        }
        if (out.auctionToke != 0) IReactorTreasury(wiring.treasury).bookUnsold(step.id, out.auctionToke);
        if (out.paidB + out.backstopB != 0) {
            uint256 paid = IReactorTreasury(wiring.treasury)
                .coverLoss(step.book.tokenB, step.book.reactor, out.paidB + out.backstopB);
            IReactor(step.book.reactor).credit(step.book.tokenB, paid);
            step.book.idleB += paid;
        }
        if (out.haircutA == 0 && out.haircutB == 0) return;

        IReactor(step.book.reactor).applyLoss(out.haircutA, out.haircutB);
        step.ledger.claims -= out.haircutA;
        step.ledger.debt -= out.haircutB;
        if (out.haircutB != 0) _cutPair(s, wiring, step, out.haircutB);
    }

    /// @dev Stake of the PAIR reactor bears a cut before its holders, within the cycle's limit.
    function _cutPair(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        Step memory step,
        uint256 haircutB
    ) private {
        address reactor = s.infos[step.info.pairId].reactor;
        (uint256 toke, uint256 own, uint256 needB) = _pairSlash(s, step, haircutB);
        uint256 paid;
        if (toke != 0) {
            IDirectorStaking(wiring.staking).slash(step.info.pairId, own, toke - own, wiring.treasury);
            paid = IReactorTreasury(wiring.treasury).coverLoss(step.book.tokenB, reactor, needB);
            uint256 unsold = ReactorMath.unpaidToke(toke, paid, needB);
            if (unsold != 0) IReactorTreasury(wiring.treasury).bookUnsold(step.info.pairId, unsold);
            if (paid != 0) IReactor(reactor).credit(step.book.tokenB, paid);
        }
        IReactor(reactor).applyLoss(haircutB - paid, 0);
    }

    /// @dev TOKE that the stake of the PAIR reactor gives for a cut, its directors' part, and the units of B that it is worth.
    function _pairSlash(CycleStorage.State storage s, Step memory step, uint256 haircutB)
        private
        returns (uint256 toke, uint256 own, uint256 needB)
    {
        CycleStorage.PairState storage pair = s.pairs[step.info.pairId];
        VenueMath.Quotes memory quotes = step.book.quotes;
        uint256 directed = s.reactors[step.info.pairId].directed;
        uint256 stake =
            directed + ReactorMath.passiveShare(s.snapshot.passive, directed, s.snapshot.directedSum);
        (toke, needB) = ReactorMath.slashFor(
            ReactorMath.value(haircutB, quotes.priceB, quotes.unitB),
            (stake * step.risk.maxSlashBps / BPS).zeroFloorSub(pair.slashed),
            step.tokePrice,
            quotes.priceB,
            quotes.unitB
        );
        if (toke == 0) return (0, 0, 0);
        pair.slashed += toke.toUint128();
        own = toke.fullMulDiv(directed, stake);
        needB = needB.min(haircutB);
    }

    function _restore(
        CycleStorage.State storage s,
        Step memory step,
        ReactorMath.WaterfallInput memory input,
        ReactorMath.WaterfallOutput memory out
    ) private {
        IReactor(step.book.reactor).restore(out.restoredA, out.restoredB, input.haircutOwedB);
        if (out.restoredB != 0) {
            IReactor(s.infos[step.info.pairId].reactor).restore(out.restoredB, 0, 0);
        }
        step.ledger.claims += out.restoredA;
        step.ledger.debt += out.restoredB;
    }

    /// @dev Equity after everything, the reserve that stake has paid, and what may be swept.
    function _bookEquity(
        CycleStorage.State storage s,
        Step memory step,
        ReactorMath.WaterfallInput memory input,
        ReactorMath.WaterfallOutput memory out
    ) private {
        CycleStorage.ReactorState storage state = s.reactors[step.id];
        uint256 reserve = state.slashReserve;
        reserve -= reserve / 8;
        reserve += ReactorMath.value(out.paidB, input.priceB, input.unitB);
        uint256 sweep = out.sweep.zeroFloorSub(reserve);

        uint256 assets =
            VenueBook.valueOf(step.book, step.book.idleA + step.markedA, step.book.idleB + step.markedB);
        uint256 liabilities = ReactorMath.valueUp(step.ledger.claims, input.priceA, input.unitA)
            + ReactorMath.valueUp(input.owed, input.priceA, input.unitA)
            + ReactorMath.valueUp(step.ledger.debt, input.priceB, input.unitB);
        step.equityLeft = int256(assets) - int256(liabilities) - int256(sweep);

        state.equity = step.equityLeft.toInt96();
        state.feeAverage = ReactorMath.feeAverage(state.feeAverage, step.net).toUint96();
        (state.slashReserve, state.sweep) = (reserve.toUint96(), sweep.toUint96());
        uint256 deployed = ReactorMath.value(step.markedA, input.priceA, input.unitA) / MICRO;
        state.deployedMicro = ((7 * uint256(state.deployedMicro) + deployed) / 8).toUint64();
    }

    /// @dev Notes the claims for the reward split, then prices the batch and the unstakes.
    function _settleExits(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, Step memory step)
        private
    {
        VenueMath.Quotes memory quotes = step.book.quotes;
        uint256 claimValue = ReactorMath.value(step.ledger.claims, quotes.priceA, quotes.unitA);
        s.reactors[step.id].claimValue = claimValue.toUint96();
        if (step.ledger.pending != 0) {
            (, uint256 assets) = IReactor(step.book.reactor).settleBatch();
            step.ledger.claims -= assets;
            step.ledger.owed += assets;
        }
        if (s.marks.pendingUnstakes.has(step.id)) {
            IDirectorStaking(wiring.staking).settleUnstakes(step.id);
        }
    }

    /// @dev What may be deployed, by what is left of cover, and the base asset that it asks for.
    function _measureDemand(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, Step memory step)
        private
    {
        CycleStorage.ReactorState storage state = s.reactors[step.id];
        uint256 amountA;
        uint256 demandB;
        if (s.clock.isDeploying && !step.info.isRetired) {
            (amountA, demandB) = _demand(s, wiring, step);
        }
        (state.amountA, state.demandB) = (amountA.toUint128(), demandB.toUint128());
        if (demandB != 0) s.pairs[step.info.pairId].demandSum += demandB.toUint128();
    }

    function _demand(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, Step memory step)
        private
        view
        returns (uint256, uint256)
    {
        VenueMath.Quotes memory quotes = step.book.quotes;
        Ledger memory ledger = step.ledger;
        uint256 heldA = step.book.idleA + step.markedA;
        (uint256 shortA, uint256 longA) =
            ReactorMath.openPosition(heldA, ledger.claims + ledger.owed - ledger.funded);
        uint256 risk =
            ReactorMath.openRisk(shortA, longA, quotes.priceA, quotes.unitA, step.risk.coverMoveWad);
        uint256 limit = ReactorMath.maxExposure(
            step.equityLeft - int256(risk),
            ReactorMath.value(_stakeThatStays(s, wiring, step), step.tokePrice, WAD),
            step.risk.gammaWad,
            ReactorMath.ilBuffer(step.risk.coverMoveWad)
        );
        uint256 available = ReactorMath.available(ledger.claims.min(heldA), step.info.idleBufferBps);
        return ReactorMath.demand(available, limit, quotes.priceA, quotes.unitA, quotes.priceB, quotes.unitB);
    }

    /// @dev Effective stake after slashes, without what leaves: of its own pool, and of the passive one.
    function _stakeThatStays(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        Step memory step
    ) private view returns (uint256) {
        if (step.tokePrice == 0) return 0;
        uint256 directed = _activeStake(wiring.staking, step.id);
        if (s.snapshot.passive == 0) return directed;
        uint256 passive = ReactorMath.passiveShare(
            _activeStake(wiring.staking, 0), s.reactors[step.id].directed, s.snapshot.directedSum
        );
        return directed + passive;
    }

    function _activeStake(address staking, uint256 id) private view returns (uint256) {
        (uint256 toke, uint256 shares, uint256 pending) = IDirectorStaking(staking).poolOf(id);
        return pending == 0 ? toke : toke.fullMulDiv(shares - pending, shares);
    }

    // ── PAIR reactors and weights ─────────────────────────────────────────────────────────────────────────────

    /// @dev Returns the claims that stay.
    function _settlePair(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        uint256 id,
        ReactorInfo memory info,
        bool isLate,
        bool hasUnstakes
    ) private returns (uint256 claims) {
        claims = IReactor(info.reactor).claims();
        CycleStorage.ReactorState storage state = s.reactors[id];
        uint256 price = CycleStorage.priceOrZero(wiring.oracle, info.asset, info.maxPriceAge);
        // Without a price the split of rewards keeps to the last value: nobody's exit waits for it.
        if (price != 0) {
            state.claimValue = ReactorMath.value(claims, price, 10 ** info.decimals).toUint96();
        }
        if (isLate) return claims;

        (, uint256 assets) = IReactor(info.reactor).settleBatch();
        if (hasUnstakes) IDirectorStaking(wiring.staking).settleUnstakes(id);
        claims -= assets;
    }

    /// @dev Sums for the emission weights of all reactors.
    function _sumWeights(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256 count)
        private
    {
        CycleStorage.Snapshot memory snapshot = s.snapshot;
        ReactorMath.WeightSums memory sums;
        sums.emission = IRewardsEngine(wiring.engine).emissionOfCycle();
        sums.emissionValue = ReactorMath.value(sums.emission, snapshot.tokePrice, WAD);
        if (!s.clock.isDeploying) {
            if (s.clock.hasPrivate) sums.weights = _sumZeroWeights(s, count);
        } else if (snapshot.directedSum != 0) {
            sums.betaWad = IReactorParameters(wiring.parameters).rewardParams().betaWad;
            _sumStakes(s, snapshot, sums, count);
        }
        s.snapshot.emission = sums.emission.toUint96();
        (s.snapshot.feeSum, s.snapshot.stakeSum) = (sums.fees.toUint128(), sums.stake.toUint128());
        // At most WAD, and at most twice that.
        (s.snapshot.feeWeights, s.snapshot.weights) = (uint64(sums.feeWeights), uint64(sums.weights));
    }

    function _sumStakes(
        CycleStorage.State storage s,
        CycleStorage.Snapshot memory snapshot,
        ReactorMath.WeightSums memory sums,
        uint256 count
    ) private view {
        for (uint256 id = 1; id <= count; ++id) {
            CycleStorage.ReactorState storage state = s.reactors[id];
            uint256 directed = state.directed;
            sums.stake += directed
                + ReactorMath.passiveShare(snapshot.passive, directed, snapshot.directedSum);
            sums.fees += state.feeAverage;
        }
        for (uint256 id = 1; sums.fees != 0 && id <= count; ++id) {
            sums.feeWeights += ReactorMath.feeWeight(s.reactors[id].feeAverage, sums);
        }
        if (!s.clock.hasPrivate) return;
        uint256 weightSum;
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo memory info = s.infos[id];
            uint256 weight = CycleStorage.weightOf(s.reactors[id], snapshot, sums);
            weightSum += info.isPrivate() ? 2 * weight : weight;
        }
        sums.weights = weightSum;
    }

    function _sumZeroWeights(CycleStorage.State storage s, uint256 count) private view returns (uint256 sum) {
        sum = s.zeroWeights[0];
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo memory info = s.infos[id];
            sum += info.isPrivate() ? 2 * s.zeroWeights[id] : s.zeroWeights[id];
        }
    }

    // ── Guards ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Nobody leaves a PAIR reactor, or the passive stake, ahead of a loss that is not booked; but a dead reactor holds
    ///      nobody beyond the rollover's timeout.
    function _requireDebtorsSettled(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        uint72 skipped,
        uint256 id
    ) private view {
        uint256 timeout = IReactorParameters(wiring.parameters).cycleParams().rolloverTimeout;
        if (block.timestamp >= s.clock.startedAt + timeout) return;
        uint256 count = s.clock.reactorCount;
        for (uint256 i = 1; i <= count; ++i) {
            bool owes = id == 0 || s.infos[i].pairId == id;
            if (owes && skipped.has(i)) revert IReactorsCommon.WrongPhase(uint8(Phase.OPEN));
        }
    }

    /// @dev Within the grace after the cycle's end a rollover waits for the price of TOKE; later it goes without.
    function _tokePriceOrZero(CycleStorage.State storage s, CycleStorage.Wiring memory wiring)
        private
        view
        returns (uint256)
    {
        uint256 grace = IReactorParameters(wiring.parameters).cycleParams().graceWindow;
        if (block.timestamp < s.clock.nextStart + grace) return tokePrice(wiring);
        uint256 maxAge = IReactorParameters(wiring.parameters).rewardParams().tokeMaxAge;
        uint256 spot = CycleStorage.priceOrZero(wiring.oracle, wiring.toke, maxAge);
        return spot.min(CycleStorage.priceOrZero(wiring.tokeAverage, wiring.toke, maxAge));
    }
}
