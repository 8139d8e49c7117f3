// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICycleManager, ICycleManagerEvents} from "./interfaces/ICycleManager.sol";
import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {IReactorLens} from "./interfaces/IReactorLens.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {Ledger, ReactorInfo, ReactorKind, Venue, VenueState} from "./interfaces/IReactorTypes.sol";
import {IRewardsEngine} from "./interfaces/IRewardsEngine.sol";
import {IVenueAdapter} from "./interfaces/IVenueAdapter.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";
import {VenueMath} from "./libraries/VenueMath.sol";

/// @title  ReactorLens
/// @notice Aggregate views of reactors, and what a rollover would do now. Holds nothing, is trusted with nothing.
contract ReactorLens is IReactorLens {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant WAD = 1e18;

    /// @notice Contracts that are looked at.
    struct Wiring {
        address manager;
        address staking;
        address engine;
        address treasury;
        address parameters;
        address oracle;
    }

    /// @dev A TOKEN reactor as a settlement would leave it.
    struct Outcome {
        ReactorInfo info;
        Ledger ledger;
        VenueMath.Quotes quotes;
        MarkView[] marks;
        uint256 markedA;
        uint256 markedB;
        int256 net;
        ReactorMath.WaterfallOutput waterfall;
        int256 equityLeft;
        uint256 feeAverage;
        uint256 claimValue;
        uint256 directed;
        uint256 passivePart;
        uint256 amountA;
        uint256 demandB;
    }

    address private immutable _manager;
    address private immutable _staking;
    address private immutable _engine;
    address private immutable _treasury;
    address private immutable _parameters;
    address private immutable _oracle;

    constructor(Wiring memory wiring) {
        (_manager, _staking, _engine) = (wiring.manager, wiring.staking, wiring.engine);
        (_treasury, _parameters, _oracle) = (wiring.treasury, wiring.parameters, wiring.oracle);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorLens
    function reactors() external view returns (ReactorView[] memory list) {
        list = new ReactorView[](ICycleManager(_manager).reactorCount());
        for (uint256 i; i < list.length; ++i) {
            list[i] = reactor(i + 1);
        }
    }

    /// @inheritdoc IReactorLens
    function reactor(uint256 id) public view returns (ReactorView memory view_) {
        view_.id = id;
        view_.info = ICycleManager(_manager).reactorInfo(id);
        IReactor found = IReactor(view_.info.reactor);
        view_.status = found.status();
        view_.ledger = found.ledger();
        view_.venues = ICycleManager(_manager).venues(id);
        view_.equity = found.equity();
        (view_.directed, view_.passivePart) = IDirectorStaking(_staking).effectiveStake(id);
        view_.tallies = IDirectorStaking(_staking).tallies(id);
        view_.openBatch = found.openBatch();
        view_.depositsPaused = found.depositsPaused();
    }

    /// @inheritdoc IReactorLens
    function account(uint256 id, address who) external view returns (AccountView memory view_) {
        address found = ICycleManager(_manager).reactorInfo(id).reactor;
        view_.shares = found.balanceOf(who);
        view_.assets = IReactor(found).convertToAssets(view_.shares);
        (view_.requestId, view_.requested,) = IReactor(found).requestOf(who);
        view_.claimableShares = IReactor(found).maxRedeem(who);
        view_.claimableAssets = IReactor(found).maxWithdraw(who);
        view_.earned = IReactor(found).earned(who);
        IDirectorStaking.StakeView memory stake = IDirectorStaking(_staking).stakeOf(who, id);
        (view_.stakeShares, view_.stakeToke, view_.weights) = (stake.shares, stake.toke, stake.weights);
        (view_.unstaking, view_.unstaked) = (stake.pending, stake.claimable);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        view_.stakeEarned = IDirectorStaking(_staking).earned(who, ids);
    }

    /// @inheritdoc IReactorLens
    function previewRollover(uint256 id) external view returns (Preview memory preview) {
        Outcome memory own = _outcome(id);
        preview.marks = own.marks;
        (preview.waterfall, preview.equityLeft) = (own.waterfall, own.equityLeft);
        preview.demandB = own.demandB;
        _previewPlacement(id, own, preview);
        _previewRewards(id, own, preview);
    }

    // ── Placement ─────────────────────────────────────────────────────────────────────────────────────────────

    function _previewPlacement(uint256 id, Outcome memory own, Preview memory preview) private view {
        if (own.demandB == 0) return;
        uint256 demandSum;
        uint256 count = ICycleManager(_manager).reactorCount();
        for (uint256 i = 1; i <= count; ++i) {
            ReactorInfo memory other = ICycleManager(_manager).reactorInfo(i);
            if (other.pairId == own.info.pairId) demandSum += i == id ? own.demandB : _outcome(i).demandB;
        }
        ReactorInfo memory pair = ICycleManager(_manager).reactorInfo(own.info.pairId);
        Ledger memory ledger = IReactor(pair.reactor).ledger();
        uint256 stays =
            ledger.shares == 0 ? 0 : ledger.claims - ledger.pending.fullMulDiv(ledger.claims, ledger.shares);
        uint256 a;
        (a, preview.allotted) = ReactorMath.allot(
            own.amountA, own.demandB, demandSum, ReactorMath.available(stays, pair.idleBufferBps)
        );
        preview.exposure = _value(own.quotes, a, preview.allotted);
        _previewTargets(id, preview);
    }

    function _previewTargets(uint256 id, Preview memory preview) private view {
        uint256[8] memory lanes = IDirectorStaking(_staking).tallies(id);
        uint256[] memory tallies = new uint256[](preview.marks.length);
        for (uint256 i; i < tallies.length; ++i) {
            tallies[i] = lanes[i];
        }
        (uint256[] memory targets, bool isVoted) = ReactorMath.venueTargets(preview.exposure, tallies);
        uint256 sum;
        for (uint256 i; i < tallies.length; ++i) {
            sum += preview.marks[i].value;
        }
        for (uint256 i; i < tallies.length; ++i) {
            uint256 value = preview.marks[i].value;
            if (isVoted) preview.marks[i].target = targets[i];
            else if (value != 0) preview.marks[i].target = value.min(preview.exposure.fullMulDiv(value, sum));
        }
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    function _previewRewards(uint256 id, Outcome memory own, Preview memory preview) private view {
        if (ICycleManager(_manager).isCycleZero()) return;
        IReactorParameters.RewardParams memory params = IReactorParameters(_parameters).rewardParams();
        uint256 tokePrice = ICycleManager(_manager).tokePrice();
        ReactorMath.WeightSums memory sums;
        sums.emission = IRewardsEngine(_engine).emissionOfCycle();
        sums.emissionValue = ReactorMath.value(sums.emission, tokePrice, WAD);
        sums.betaWad = params.betaWad;
        uint256[] memory fees = _sum(id, own, sums);
        uint256 weight = _weight(id, fees[id], sums, sums.weights);

        uint256 stake = own.directed + own.passivePart;
        uint256 qWad = ReactorMath.balanceOfSides(own.claimValue, ReactorMath.value(stake, tokePrice, WAD));
        preview.rewards =
            ReactorMath.balanceSplit(sums.emission.fullMulDiv(weight, WAD), qWad, params.leastBalanceWad);
        if (stake == 0) preview.rewards.ld = 0;
        else preview.ldPassive = preview.rewards.ld.fullMulDiv(own.passivePart, stake);
        if (own.ledger.shares == own.ledger.pending) preview.rewards.lp = 0;
    }

    /// @dev Fee averages of all reactors, and the sums of stakes, fees and weights.
    function _sum(uint256 id, Outcome memory own, ReactorMath.WeightSums memory sums)
        private
        view
        returns (uint256[] memory fees)
    {
        uint256 count = ICycleManager(_manager).reactorCount();
        fees = new uint256[](count + 1);
        bool hasPrivate;
        for (uint256 i = 1; i <= count; ++i) {
            ReactorInfo memory info = ICycleManager(_manager).reactorInfo(i);
            if (CycleStorage.isPrivate(info)) hasPrivate = true;
            if (info.kind == ReactorKind.TOKEN) fees[i] = i == id ? own.feeAverage : _outcome(i).feeAverage;
            sums.fees += fees[i];
            sums.stake += _stakeOf(i);
        }
        for (uint256 i = 1; i <= count; ++i) {
            sums.feeWeights += ReactorMath.feeWeight(fees[i], sums);
        }
        uint256 weightSum;
        for (uint256 i = 1; hasPrivate && i <= count; ++i) {
            weightSum += _weight(i, fees[i], sums, 0);
        }
        sums.weights = weightSum;
    }

    function _weight(uint256 id, uint256 fees, ReactorMath.WeightSums memory sums, uint256 weightSum)
        private
        view
        returns (uint256 weight)
    {
        weight = ReactorMath.baseWeight(_stakeOf(id), ReactorMath.feeWeight(fees, sums), sums);
        if (CycleStorage.isPrivate(ICycleManager(_manager).reactorInfo(id))) weight *= 2;
        if (weightSum != 0) weight = weight.fullMulDiv(WAD, weightSum);
    }

    function _stakeOf(uint256 id) private view returns (uint256) {
        (uint256 directed, uint256 passivePart) = IDirectorStaking(_staking).effectiveStake(id);
        return directed + passivePart;
    }

    // ── Settlement ────────────────────────────────────────────────────────────────────────────────────────────

    function _outcome(uint256 id) private view returns (Outcome memory own) {
        own.info = ICycleManager(_manager).reactorInfo(id);
        if (own.info.kind != ReactorKind.TOKEN) revert ICycleManagerEvents.NotTokenReactor(id);
        ReactorInfo memory pair = ICycleManager(_manager).reactorInfo(own.info.pairId);
        own.quotes.priceA = CycleStorage.freshPrice(_oracle, own.info.asset, own.info.maxPriceAge);
        own.quotes.priceB = CycleStorage.freshPrice(_oracle, pair.asset, pair.maxPriceAge);
        (own.quotes.unitA, own.quotes.unitB) = (10 ** own.info.decimals, 10 ** pair.decimals);
        own.ledger = IReactor(own.info.reactor).ledger();
        (own.directed, own.passivePart) = IDirectorStaking(_staking).effectiveStake(id);
        _mark(id, own);
        _waterfall(id, own, pair);
        _demand(id, own);
    }

    function _mark(uint256 id, Outcome memory own) private view {
        Venue[] memory venues = ICycleManager(_manager).venues(id);
        own.marks = new MarkView[](venues.length);
        for (uint256 i; i < venues.length; ++i) {
            bool isHeld = venues[i].principalA != 0 || venues[i].principalB != 0;
            if (venues[i].state == VenueState.ABANDONED || !isHeld) continue;
            (uint256 a, uint256 b, uint256 kpu) =
                IVenueAdapter(venues[i].adapter).mark(id, own.quotes.priceA, own.quotes.priceB);
            VenueMath.Report memory report = VenueMath.report(
                VenueMath.Holding(venues[i].principalA, venues[i].principalB, a, b),
                venues[i].kpu,
                kpu,
                0,
                own.quotes
            );
            own.marks[i] = MarkView(a, b, report.hold, report.value, report.fees, report.il, 0);
            (own.markedA, own.markedB) = (own.markedA + a, own.markedB + b);
            own.net += report.net;
        }
    }

    function _waterfall(uint256 id, Outcome memory own, ReactorInfo memory pair) private view {
        IReactorParameters.RiskParams memory risk = IReactorParameters(_parameters).riskParams();
        ICycleManager.SettledState memory state = ICycleManager(_manager).settledState(id);
        ReactorMath.WaterfallInput memory input;
        (input.claims, input.owed) = (own.ledger.claims, own.ledger.owed - own.ledger.funded);
        input.debt = own.ledger.debt;
        input.assetsA = own.ledger.idle + own.markedA;
        input.assetsB = own.ledger.idleBase + own.markedB;
        (input.priceA, input.unitA) = (own.quotes.priceA, own.quotes.unitA);
        (input.priceB, input.unitB) = (own.quotes.priceB, own.quotes.unitB);
        input.equityBefore = state.equity;
        (input.directed, input.passive) = (own.directed, own.passivePart);
        input.tokePrice = ICycleManager(_manager).tokePrice();
        (input.maxSlashBps, input.backstopBps) = (risk.maxSlashBps, risk.backstopBps);
        input.treasuryB = pair.asset.balanceOf(_treasury);
        input.haircutOwed = own.ledger.haircutOwed;
        input.haircutOwedB = own.ledger.haircutOwedBase.min(IReactor(pair.reactor).haircutOwed());
        input.pairClaims = IReactor(pair.reactor).claims();
        input.reserveTargetWad = risk.reserveTargetWad;
        own.waterfall = ReactorMath.waterfall(input);
        _applyWaterfall(own, state);
    }

    function _applyWaterfall(Outcome memory own, ICycleManager.SettledState memory state) private pure {
        ReactorMath.WaterfallOutput memory out = own.waterfall;
        VenueMath.Quotes memory quotes = own.quotes;
        uint256 reserve = state.slashReserve - state.slashReserve / 8;
        reserve += ReactorMath.value(out.paidB, quotes.priceB, quotes.unitB);
        out.sweep = out.sweep.zeroFloorSub(reserve);
        own.ledger.claims = own.ledger.claims + out.restoredA - out.haircutA;
        own.ledger.debt = own.ledger.debt + out.restoredB - out.haircutB;
        own.ledger.idleBase += out.paidB + out.backstopB;
        own.feeAverage = ReactorMath.feeAverage(state.feeAverage, own.net);
        own.claimValue = ReactorMath.value(own.ledger.claims, quotes.priceA, quotes.unitA);

        uint256 assets = _value(quotes, own.ledger.idle + own.markedA, own.ledger.idleBase + own.markedB);
        uint256 unfunded = own.ledger.owed - own.ledger.funded;
        uint256 liabilities = ReactorMath.valueUp(own.ledger.claims, quotes.priceA, quotes.unitA)
            + ReactorMath.valueUp(unfunded, quotes.priceA, quotes.unitA)
            + ReactorMath.valueUp(own.ledger.debt, quotes.priceB, quotes.unitB);
        own.equityLeft = int256(assets) - int256(liabilities) - int256(out.sweep);
    }

    function _demand(uint256 id, Outcome memory own) private view {
        if (ICycleManager(_manager).isCycleZero() || own.info.isRetired) return;
        IReactorParameters.RiskParams memory risk = IReactorParameters(_parameters).riskParams();
        Ledger memory ledger = own.ledger;
        uint256 leaves = ledger.shares == 0 ? 0 : ledger.pending.fullMulDiv(ledger.claims, ledger.shares);
        uint256 heldA = ledger.idle + own.markedA;
        (uint256 short, uint256 long) =
            ReactorMath.openPosition(heldA, ledger.claims + ledger.owed - ledger.funded);
        uint256 openRisk =
            ReactorMath.openRisk(short, long, own.quotes.priceA, own.quotes.unitA, risk.coverMoveWad);
        uint256 limit = ReactorMath.maxExposure(
            own.equityLeft - int256(openRisk),
            ReactorMath.value(_staysStaked(id, own), ICycleManager(_manager).tokePrice(), WAD),
            risk.gammaWad,
            ReactorMath.ilBuffer(risk.coverMoveWad)
        );
        (own.amountA, own.demandB) = ReactorMath.demand(
            ReactorMath.available((ledger.claims - leaves).min(heldA), own.info.idleBufferBps),
            limit,
            own.quotes.priceA,
            own.quotes.unitA,
            own.quotes.priceB,
            own.quotes.unitB
        );
    }

    /// @dev Effective stake after the slash, without what leaves.
    function _staysStaked(uint256 id, Outcome memory own) private view returns (uint256) {
        uint256 directed = _activePart(id, own.directed - own.waterfall.slashDirected);
        return directed + _activePart(0, own.passivePart - own.waterfall.slashPassive);
    }

    /// @dev The part of an amount of a pool that is not leaving.
    function _activePart(uint256 poolId, uint256 amount) private view returns (uint256) {
        (, uint256 shares, uint256 pending) = IDirectorStaking(_staking).poolOf(poolId);
        return pending == 0 ? amount : amount.fullMulDiv(shares - pending, shares);
    }

    function _value(VenueMath.Quotes memory quotes, uint256 a, uint256 b) private pure returns (uint256) {
        return
            ReactorMath.value(a, quotes.priceA, quotes.unitA)
                + ReactorMath.value(b, quotes.priceB, quotes.unitB);
    }
}
