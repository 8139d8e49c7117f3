// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {ICycleManagerEvents} from "../interfaces/ICycleManager.sol";
import {IDirectorStaking} from "../interfaces/IDirectorStaking.sol";
import {IReactor} from "../interfaces/IReactor.sol";
import {IReactorParameters} from "../interfaces/IReactorParameters.sol";
import {Ledger, Phase, ReactorInfo, ReactorKind, ReactorStatus} from "../interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../interfaces/IReactorsCommon.sol";
import {IRewardsEngine} from "../interfaces/IRewardsEngine.sol";
import {CycleStorage} from "./CycleStorage.sol";
import {PlacementLib} from "./PlacementLib.sol";
import {ReactorMath} from "./ReactorMath.sol";
import {VenueBook} from "./VenueBook.sol";

/// @title  DeploymentLib
/// @notice Second half of a rollover: moves liquidity toward its targets, funds exits, sweeps what is above the reserve, and
///         sets rewards. Linked to the CycleManager, whose storage it works on.
/// @dev    Goes by the amounts that the first half fixed: later deposits change none of them.
library DeploymentLib {
    using CycleStorage for CycleStorage.State;
    using CycleStorage for CycleStorage.Clock;
    using CycleStorage for uint72;
    using CycleStorage for ReactorInfo;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    uint256 private constant WAD = 1e18;

    /// @dev Terms of this rollover's streams, the same for all reactors.
    struct Streams {
        uint256 endsAt;
        uint256 leastBalanceWad;
        ReactorMath.WeightSums sums;
    }

    /// @notice Deploys reactors.
    /// @param  isPaused Whether nothing may be added.
    function deploy(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        uint256[] memory ids,
        bool isPaused
    ) external {
        if (s.clock.phase != Phase.DEPLOYING) {
            revert IReactorsCommon.WrongPhase(uint8(s.clock.phase));
        }
        IReactorParameters.CycleParams memory params = IReactorParameters(wiring.parameters).cycleParams();
        Streams memory streams = _streams(s, wiring, params.cycleDuration);
        for (uint256 i; i < ids.length; ++i) {
            uint256 id = ids[i];
            ReactorInfo memory info = s.info(id);
            CycleStorage.Marks memory marks = s.marks;
            if ((marks.deployed | marks.skipped).has(id) || info.isClosed) {
                revert ICycleManagerEvents.AlreadyDone(id);
            }
            if (info.kind == ReactorKind.TOKEN) {
                PlacementLib.place(s, wiring, params, id, info, isPaused);
            } else {
                IReactor(info.reactor).fund();
            }
            _setRewards(s, wiring, id, info, streams);
            s.marks.deployed = marks.deployed.with(id);
            if (info.isRetired) _closeIfEmpty(s, wiring, id, info);
        }
    }

    /// @notice Ends the rollover.
    function complete(CycleStorage.State storage s, CycleStorage.Wiring memory wiring) external {
        CycleStorage.Clock memory clock = s.clock;
        if (clock.phase != Phase.DEPLOYING) revert IReactorsCommon.WrongPhase(uint8(clock.phase));
        IReactorParameters.CycleParams memory params = IReactorParameters(wiring.parameters).cycleParams();
        if (block.timestamp < clock.startedAt + params.rolloverTimeout) _requireAllDeployed(s);

        uint256 next = clock.upcomingStart(params.cycleDuration);
        uint256 emitted = s.snapshot.emitted;
        uint256 passiveReward = s.snapshot.passiveReward;
        if (!clock.isDeploying) {
            uint256 weight = s.zeroWeights[0];
            if (s.snapshot.weights != 0) weight = weight.fullMulDiv(WAD, s.snapshot.weights);
            passiveReward = uint256(s.snapshot.emission).fullMulDiv(weight, WAD);
            emitted += passiveReward;
        }
        IRewardsEngine(wiring.engine).distribute(0, 0, passiveReward, next);
        IDirectorStaking(wiring.staking).endRollover();

        emit ICycleManagerEvents.CycleCompleted(clock.cycle, emitted);
        (clock.phase, clock.cycle) = (Phase.OPEN, clock.cycle + 1);
        (clock.nextStart, clock.completedAt) = (uint40(next), uint40(block.timestamp));
        s.clock = clock;
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    function _streams(CycleStorage.State storage s, CycleStorage.Wiring memory wiring, uint256 cycleDuration)
        private
        view
        returns (Streams memory streams)
    {
        IReactorParameters.RewardParams memory params = IReactorParameters(wiring.parameters).rewardParams();
        CycleStorage.Snapshot storage snapshot = s.snapshot;
        CycleStorage.Clock memory clock = s.clock;
        streams.endsAt = clock.upcomingStart(cycleDuration);
        streams.leastBalanceWad = params.leastBalanceWad;
        ReactorMath.WeightSums memory sums = streams.sums;
        sums.emission = snapshot.emission;
        sums.emissionValue = ReactorMath.value(sums.emission, snapshot.tokePrice, WAD);
        (sums.fees, sums.stake) = (snapshot.feeSum, snapshot.stakeSum);
        (sums.feeWeights, sums.weights) = (snapshot.feeWeights, snapshot.weights);
        sums.betaWad = params.betaWad;
    }

    function _setRewards(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        uint256 id,
        ReactorInfo memory info,
        Streams memory streams
    ) private {
        ReactorMath.Split memory split;
        uint256 passivePart;
        if (s.clock.isDeploying) {
            (split, passivePart) = _split(s, id, info, streams);
        } else {
            split.lp = streams.sums.emission
            .fullMulDiv(_doubled(s.zeroWeights[id], info, streams.sums.weights), WAD);
        }
        if (IERC20(info.reactor).totalSupply() == 0) split.lp = 0;

        if (passivePart != 0) s.snapshot.passiveReward += passivePart.toUint96();
        s.snapshot.emitted += (split.lp + split.ld).toUint96();
        uint256 lpRate =
            IRewardsEngine(wiring.engine).distribute(id, split.lp, split.ld - passivePart, streams.endsAt);
        uint256 unstreamed = IReactor(info.reactor).setRewardRate(lpRate, streams.endsAt);
        if (unstreamed != 0) IRewardsEngine(wiring.engine).giveBack(unstreamed);
        emit ICycleManagerEvents.RewardsSet(
            id, split.lp, split.ld - passivePart, passivePart, split.muWad, split.qWad
        );
    }

    /// @dev The balance rule on the reactor's part of the emission.
    function _split(CycleStorage.State storage s, uint256 id, ReactorInfo memory info, Streams memory streams)
        private
        returns (ReactorMath.Split memory split, uint256 passivePart)
    {
        CycleStorage.Snapshot memory snapshot = s.snapshot;
        CycleStorage.ReactorState storage state = s.reactors[id];
        uint256 directed = state.directed;
        passivePart = ReactorMath.passiveShare(snapshot.passive, directed, snapshot.directedSum);
        uint256 stake = directed + passivePart;

        uint256 qWad = state.lastQ;
        // Without a price of TOKE the sides can't be weighed: the last balance stands.
        if (snapshot.tokePrice != 0) {
            qWad = ReactorMath.balanceOfSides(
                state.claimValue, ReactorMath.value(stake, snapshot.tokePrice, WAD)
            );
            state.lastQ = uint64(qWad); // WAD at most
        }
        uint256 weight = CycleStorage.weightOf(state, snapshot, streams.sums);
        weight = _doubled(weight, info, streams.sums.weights);
        split = ReactorMath.balanceSplit(
            streams.sums.emission.fullMulDiv(weight, WAD), qWad, streams.leastBalanceWad
        );
        if (stake == 0) return (_withoutDirectors(split), 0);
        passivePart = split.ld.fullMulDiv(passivePart, stake);
    }

    function _withoutDirectors(ReactorMath.Split memory split)
        private
        pure
        returns (ReactorMath.Split memory)
    {
        split.ld = 0;
        return split;
    }

    /// @dev Doubled while private, and renormalised when any pool is.
    function _doubled(uint256 weight, ReactorInfo memory info, uint256 weightSum)
        private
        view
        returns (uint256)
    {
        if (weightSum == 0) return weight;
        return (info.isPrivate() ? 2 * weight : weight).fullMulDiv(WAD, weightSum);
    }

    // ── End of a rollover, and of a reactor ───────────────────────────────────────────────────────────────────

    function _requireAllDeployed(CycleStorage.State storage s) private view {
        CycleStorage.Marks memory marks = s.marks;
        uint72 done = marks.deployed | marks.skipped | marks.closed;
        uint256 count = s.clock.reactorCount;
        for (uint256 id = 1; id <= count; ++id) {
            if (!done.has(id)) revert ICycleManagerEvents.RolloverUnfinished(id);
        }
    }

    /// @dev A retired reactor without holders, debts and positions ends; what it still has goes to the treasury.
    function _closeIfEmpty(
        CycleStorage.State storage s,
        CycleStorage.Wiring memory wiring,
        uint256 id,
        ReactorInfo memory info
    ) private {
        Ledger memory ledger = IReactor(info.reactor).ledger();
        if (ledger.shares != 0 || ledger.debt != 0 || ledger.owed != ledger.funded) return;
        if (info.kind == ReactorKind.TOKEN) {
            VenueBook.Book memory book = VenueBook.open(s, id, info);
            (uint256 a, uint256 b) = VenueBook.principal(s, book);
            if (a + b != 0) return;
            if (ledger.idleBase != 0) {
                IReactor(info.reactor).pull(book.tokenB, wiring.treasury, ledger.idleBase);
            }
        } else if (_hasDebtors(s, id)) {
            return;
        }
        s.infos[id].isClosed = true;
        s.marks.closed = s.marks.closed.with(id);
        if (ledger.idle != 0) IReactor(info.reactor).pull(info.asset, wiring.treasury, ledger.idle);
        IReactor(info.reactor).setStatus(ReactorStatus.CLOSED);
        emit ICycleManagerEvents.ReactorClosed(id, ledger.idle, ledger.idleBase);
    }

    /// @dev Whether a TOKEN reactor still borrows from the PAIR reactor.
    function _hasDebtors(CycleStorage.State storage s, uint256 pairId) private view returns (bool) {
        uint256 count = s.clock.reactorCount;
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo storage info = s.infos[id];
            if (info.pairId == pairId && IReactor(info.reactor).debt() != 0) return true;
        }
        return false;
    }
}
