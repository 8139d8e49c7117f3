// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {InsufficientGas, LengthsDiffer} from "../common/Errors.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "./interfaces/IReactorTreasury.sol";
import {
    Phase,
    ReactorInfo,
    ReactorKind,
    ReactorStatus,
    Venue,
    VenueState
} from "./interfaces/IReactorTypes.sol";
import {IRewardsEngine} from "./interfaces/IRewardsEngine.sol";
import {IVenueAdapter} from "./interfaces/IVenueAdapter.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";
import {DeploymentLib} from "./libraries/DeploymentLib.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";
import {SettlementLib} from "./libraries/SettlementLib.sol";
import {UpkeepLib} from "./libraries/UpkeepLib.sol";

/// @title  CycleManager
/// @notice Runs the cycle of all reactors. Anyone may call every step and is paid for it; no switch stops one.
/// @dev    Keeps phases, storage and access; what a step does is in the linked libraries. Holds no tokens. May move those of
///         reactors and adapters, by fixed rules only.
contract CycleManager is ICycleManager, EntryPause {
    using CycleStorage for CycleStorage.State;
    using CycleStorage for uint72;
    using FixedPointMathLib for uint256;

    /// @notice Entry flow: additions of liquidity, in rollovers and by `rebalance`.
    uint8 public constant ADD_ENTRY = 0;

    uint256 private constant WAD = 1e18;
    uint256 private constant MICRO = 1e12;

    address private immutable _factory;
    address private immutable _staking;
    address private immutable _engine;
    address private immutable _treasury;
    address private immutable _auction;
    address private immutable _parameters;
    address private immutable _oracle;
    address private immutable _tokeAverage;
    address private immutable _toke;

    CycleStorage.State private _state;
    bool private transient _isEntered;

    modifier onlyFactory() {
        if (msg.sender != _factory) revert Unauthorized();
        _;
    }

    /// @dev A token's hook in the middle of a call would find books that are not closed.
    modifier nonReentrant() {
        _enterGuard();
        _;
        _isEntered = false;
    }

    modifier onlySelf() {
        if (msg.sender != address(this)) revert Unauthorized();
        _;
    }

    /// @param authority_ AccessManager.
    /// @param wiring     Contracts around the manager.
    /// @param firstStart Unix seconds from which the first rollover may start.
    constructor(address authority_, CycleStorage.Wiring memory wiring, uint256 firstStart)
        AccessManaged(authority_)
    {
        (_factory, _staking, _engine) = (wiring.factory, wiring.staking, wiring.engine);
        (_treasury, _auction, _parameters) = (wiring.treasury, wiring.auction, wiring.parameters);
        (_oracle, _tokeAverage, _toke) = (wiring.oracle, wiring.tokeAverage, wiring.toke);
        _state.clock.nextStart = uint40(firstStart);
    }

    // ── Rollover ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICycleManager
    function rollover() external nonReentrant {
        CycleStorage.Wiring memory wiring = _wiring();
        uint256 pay;
        uint256 lateness = _lateness();
        IReactorParameters.RewardParams memory params = IReactorParameters(_parameters).rewardParams();
        if (_state.clock.phase == Phase.OPEN) {
            SettlementLib.start(_state, wiring);
            pay = params.keeperBase;
        }
        if (_state.clock.phase == Phase.SETTLING) {
            pay += _settleIds(wiring, _undone(ReactorKind.TOKEN)) * params.keeperPerReactor;
            pay += SettlementLib.finish(_state, wiring) * params.keeperPerReactor;
        }
        pay += _deployIds(wiring, _undone(ReactorKind.TOKEN)) * params.keeperPerReactor;
        pay += _deployIds(wiring, _undone(ReactorKind.PAIR)) * params.keeperPerReactor;
        // A reactor that failed may be tried again until the timeout.
        if (_isCompletable()) _complete(wiring);
        _payKeeper(pay, lateness);
    }

    /// @inheritdoc ICycleManager
    function startRollover() external nonReentrant {
        uint256 lateness = _lateness();
        SettlementLib.start(_state, _wiring());
        _payKeeper(IReactorParameters(_parameters).rewardParams().keeperBase, lateness);
    }

    /// @inheritdoc ICycleManager
    function settle(uint256[] calldata ids) external nonReentrant {
        uint256 done = _settleIds(_wiring(), ids);
        _payKeeper(done * IReactorParameters(_parameters).rewardParams().keeperPerReactor, _lateness());
    }

    /// @inheritdoc ICycleManager
    function finishSettlement() external nonReentrant {
        uint256 done = SettlementLib.finish(_state, _wiring());
        _payKeeper(done * IReactorParameters(_parameters).rewardParams().keeperPerReactor, _lateness());
    }

    /// @inheritdoc ICycleManager
    function deploy(uint256[] calldata ids) external nonReentrant {
        uint256 done = _deployIds(_wiring(), ids);
        _payKeeper(done * IReactorParameters(_parameters).rewardParams().keeperPerReactor, _lateness());
    }

    /// @inheritdoc ICycleManager
    function completeRollover() external nonReentrant {
        _complete(_wiring());
    }

    /// @inheritdoc ICycleManager
    function settleStep(uint256 reactorId) external onlySelf {
        SettlementLib.settle(_state, _wiring(), _only(reactorId));
    }

    /// @inheritdoc ICycleManager
    function deployStep(uint256 reactorId) external onlySelf {
        DeploymentLib.deploy(_state, _wiring(), _only(reactorId), isEntryPaused(ADD_ENTRY));
    }

    // ── Between rollovers ─────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICycleManager
    function fundExits(uint256 reactorId) external nonReentrant {
        UpkeepLib.fundExits(_state, reactorId);
    }

    /// @inheritdoc ICycleManager
    function settleLate(uint256 reactorId) external nonReentrant {
        SettlementLib.settleLate(_state, _wiring(), reactorId);
    }

    /// @inheritdoc ICycleManager
    function rebalance(uint256 reactorId) external nonReentrant whenEntryOpen(ADD_ENTRY) {
        UpkeepLib.rebalance(_state, _wiring(), reactorId);
    }

    /// @inheritdoc ICycleManager
    function convert(uint256 reactorId, uint256 give, uint256 minOut, address receiver)
        external
        nonReentrant
        returns (uint256 out)
    {
        return UpkeepLib.convert(_state, _wiring(), UpkeepLib.Conversion(reactorId, give, minOut, receiver));
    }

    // ── Other contracts of the module ─────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICycleManager
    function registerReactor(uint256 reactorId, ReactorInfo calldata info, uint256 targetDepth)
        external
        onlyFactory
    {
        if (_state.clock.phase != Phase.OPEN) revert WrongPhase(uint8(_state.clock.phase));
        _state.infos[reactorId] = info;
        if (targetDepth != 0) _state.targetDepths[reactorId] = targetDepth;
        _state.clock.reactorCount = uint8(reactorId); // 64 at most
        IRewardsEngine(_engine).addReactor(reactorId, info.reactor);
        IDirectorStaking(_staking).setPool(reactorId, true, info.kind == ReactorKind.PAIR, 0);
    }

    /// @inheritdoc ICycleManager
    function retireReactor(uint256 reactorId) external onlyFactory {
        ReactorInfo memory info = _state.info(reactorId);
        if (info.isRetired) revert ReactorRetired();
        _state.infos[reactorId].isRetired = true;
        IReactor(info.reactor).setStatus(ReactorStatus.WINDING_DOWN);
        _setPool(reactorId);
    }

    /// @inheritdoc ICycleManager
    function addVenue(uint256 reactorId, address adapter, bytes calldata config)
        external
        onlyFactory
        returns (uint256 index, uint256 maxDeviationBps)
    {
        ReactorInfo memory info = _state.info(reactorId);
        index = info.venueCount;
        bool hasFees;
        (maxDeviationBps, hasFees) = IVenueAdapter(adapter)
            .openVenue(reactorId, info.reactor, info.asset, _state.infos[info.pairId].asset, config);
        Venue storage venue = _state.venues[reactorId][index];
        (venue.adapter, venue.hasFees) = (adapter, hasFees);
        venue.maxDeviationBps = uint16(maxDeviationBps.min(type(uint16).max));
        _state.infos[reactorId].venueCount = uint8(index + 1); // 8 at most
        _setPool(reactorId);
    }

    /// @inheritdoc ICycleManager
    function setVenueState(uint256 reactorId, uint256 index, VenueState state) external onlyFactory {
        _state.venues[reactorId][index].state = state;
        _setPool(reactorId);
    }

    /// @inheritdoc ICycleManager
    function creditProceeds(uint256 reactorId, uint256 amount) external {
        if (msg.sender != _auction && msg.sender != _treasury) revert Unauthorized();
        ReactorInfo memory info = _state.info(reactorId);
        IReactor reactor = IReactor(info.reactor);
        address base = reactor.baseAsset();
        reactor.credit(base, amount);
        emit ProceedsCredited(reactorId, amount);
        if (info.kind == ReactorKind.TOKEN) return;

        // A PAIR reactor has no equity: its holders get back what they lost, the treasury the rest.
        uint256 restored = amount.min(reactor.haircutOwed());
        if (restored != 0) reactor.restore(restored, 0, 0);
        if (amount > restored) reactor.pull(base, _treasury, amount - restored);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICycleManager
    function endCycleZero() external restricted {
        CycleStorage.Clock storage clock = _state.clock;
        if (clock.phase != Phase.OPEN) revert WrongPhase(uint8(clock.phase));
        clock.isDeploying = true;
        emit CycleZeroEnded(clock.cycle);
    }

    /// @inheritdoc ICycleManager
    function setZeroWeights(uint256[] calldata ids, uint256[] calldata weightsWad) external restricted {
        if (ids.length != weightsWad.length) revert LengthsDiffer(ids.length, weightsWad.length);
        for (uint256 i; i < ids.length; ++i) {
            if (ids[i] != 0 && _state.info(ids[i]).kind != ReactorKind.PAIR) revert UnknownReactor(ids[i]);
            _state.zeroWeights[ids[i]] = weightsWad[i];
            emit ZeroWeightSet(ids[i], weightsWad[i]);
        }
        uint256 sum;
        for (uint256 id; id <= _state.clock.reactorCount; ++id) {
            sum += _state.zeroWeights[id];
        }
        if (sum > WAD) revert ParamOutOfBounds("zeroWeights");
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICycleManager
    function cycle() external view returns (uint256) {
        return _state.clock.cycle;
    }

    /// @inheritdoc ICycleManager
    function phase() external view returns (Phase) {
        return _state.clock.phase;
    }

    /// @inheritdoc ICycleManager
    function nextCycleStart() external view returns (uint256) {
        return _state.clock.nextStart;
    }

    /// @inheritdoc ICycleManager
    function isCycleZero() external view returns (bool) {
        return !_state.clock.isDeploying;
    }

    /// @inheritdoc ICycleManager
    function rolloverProgress() external view returns (Progress memory) {
        CycleStorage.Marks memory marks = _state.marks;
        return Progress({
            startedAt: _state.clock.startedAt,
            settled: marks.settled,
            skipped: marks.skipped,
            deployed: marks.deployed,
            latePairs: marks.latePairs
        });
    }

    /// @inheritdoc ICycleManager
    function reactorCount() external view returns (uint256) {
        return _state.clock.reactorCount;
    }

    /// @inheritdoc ICycleManager
    function reactorInfo(uint256 reactorId) external view returns (ReactorInfo memory) {
        return _state.info(reactorId);
    }

    /// @inheritdoc ICycleManager
    function settledState(uint256 reactorId) external view returns (SettledState memory) {
        CycleStorage.ReactorState memory state = _state.reactors[reactorId];
        return SettledState({
            equity: state.equity,
            feeAverage: state.feeAverage,
            slashReserve: state.slashReserve,
            claimValue: state.claimValue,
            directed: state.directed,
            amountA: state.amountA,
            demandB: state.demandB,
            priceA: state.priceA,
            priceB: state.priceB,
            lastQ: state.lastQ
        });
    }

    /// @inheritdoc ICycleManager
    function venues(uint256 reactorId) external view returns (Venue[] memory list) {
        list = new Venue[](_state.infos[reactorId].venueCount);
        for (uint256 i; i < list.length; ++i) {
            list[i] = _state.venues[reactorId][i];
        }
    }

    /// @inheritdoc ICycleManager
    function zeroWeight(uint256 reactorId) external view returns (uint256) {
        return _state.zeroWeights[reactorId];
    }

    /// @inheritdoc ICycleManager
    function depths() external view returns (Depth[] memory list) {
        uint256 count = _state.clock.reactorCount;
        list = new Depth[](count);
        uint256 found;
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo storage info = _state.infos[id];
            CycleStorage.ReactorState storage state = _state.reactors[id];
            uint256 need = uint256(state.deployedMicro) * MICRO;
            if (info.kind != ReactorKind.TOKEN || info.isClosed) continue;
            need = need.max(_state.targetDepths[id]);
            if (need == 0) continue;
            uint256 equity = state.equity > 0 ? uint256(int256(state.equity)) : 0;
            list[found++] = Depth(info.reactor, info.asset, info.decimals, need, equity);
        }
        assembly ("memory-safe") {
            mstore(list, found) // never longer than it was made
        }
    }

    /// @inheritdoc ICycleManager
    function exitState(uint256 reactorId)
        external
        view
        returns (Phase phase_, int256 equity, bool isSkipped, uint256 cycle_)
    {
        CycleStorage.Clock memory clock = _state.clock;
        equity = _state.reactors[reactorId].equity;
        isSkipped = (_state.marks.skipped | _state.marks.latePairs).has(reactorId);
        return (clock.phase, equity, isSkipped, clock.cycle);
    }

    /// @inheritdoc ICycleManager
    function tokePrice() external view returns (uint256) {
        return SettlementLib.tokePrice(_wiring());
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _enterGuard() private {
        if (_isEntered) revert ReentrancyGuardTransient.Reentrancy();
        _isEntered = true;
    }

    /// @dev Settles reactors: as a whole within the grace, one by one after it. Returns how many were settled.
    function _settleIds(CycleStorage.Wiring memory wiring, uint256[] memory ids)
        private
        returns (uint256 done)
    {
        if (_isInGrace()) {
            SettlementLib.settle(_state, wiring, ids);
            return ids.length;
        }
        uint256 stepGas = IReactorParameters(_parameters).cycleParams().stepGas;
        for (uint256 i; i < ids.length; ++i) {
            _requireSettleable(ids[i]);
            _requireGas(stepGas);
            try this.settleStep{gas: stepGas}(ids[i]) {
                ++done;
            } catch (bytes memory reason) {
                _state.marks.skipped = _state.marks.skipped.with(ids[i]);
                emit ReactorSkipped(ids[i], reason);
            }
        }
    }

    /// @dev Deploys reactors in the same manner. One that fails may be tried again until the timeout.
    function _deployIds(CycleStorage.Wiring memory wiring, uint256[] memory ids)
        private
        returns (uint256 done)
    {
        if (ids.length == 0) return 0;
        if (_isInGrace()) {
            DeploymentLib.deploy(_state, wiring, ids, isEntryPaused(ADD_ENTRY));
            return ids.length;
        }
        uint256 stepGas = IReactorParameters(_parameters).cycleParams().stepGas;
        for (uint256 i; i < ids.length; ++i) {
            _requireDeployable(ids[i]);
            _requireGas(stepGas);
            try this.deployStep{gas: stepGas}(ids[i]) {
                ++done;
            } catch (bytes memory reason) {
                emit ReactorSkipped(ids[i], reason);
            }
        }
    }

    function _complete(CycleStorage.Wiring memory wiring) private {
        DeploymentLib.complete(_state, wiring);
        // A token that reverts must not hold the cycle.
        uint256 stepGas = IReactorParameters(_parameters).cycleParams().stepGas;
        _requireGas(stepGas);
        try IReactorTreasury(_treasury).recordSingularity{gas: stepGas}() {} catch {}
    }

    function _payKeeper(uint256 pay, uint256 lateness) private {
        if (pay == 0) return;
        uint256 tau = IReactorParameters(_parameters).cycleParams().keeperTau;
        uint256 budget = IRewardsEngine(_engine).budget();
        uint256 amount = ReactorMath.keeperBounty(pay, lateness, tau, budget);
        if (amount != 0) IRewardsEngine(_engine).payKeeper(msg.sender, amount);
    }

    /// @dev The venues that votes may go to, and whether stakes are taken.
    function _setPool(uint256 reactorId) private {
        ReactorInfo memory info = _state.infos[reactorId];
        uint256 mask;
        for (uint256 i; i < info.venueCount; ++i) {
            if (_state.venues[reactorId][i].state == VenueState.ACTIVE) mask |= 1 << i;
        }
        IDirectorStaking(_staking).setPool(reactorId, !info.isRetired, info.kind == ReactorKind.PAIR, mask);
    }

    function _requireSettleable(uint256 reactorId) private view {
        if (_state.clock.phase != Phase.SETTLING) revert WrongPhase(uint8(_state.clock.phase));
        if (_state.info(reactorId).kind != ReactorKind.TOKEN) revert NotTokenReactor(reactorId);
        CycleStorage.Marks memory marks = _state.marks;
        if ((marks.settled | marks.skipped | marks.closed).has(reactorId)) revert AlreadyDone(reactorId);
    }

    function _requireDeployable(uint256 reactorId) private view {
        if (_state.clock.phase != Phase.DEPLOYING) revert WrongPhase(uint8(_state.clock.phase));
        CycleStorage.Marks memory marks = _state.marks;
        bool isDone = (marks.deployed | marks.skipped).has(reactorId);
        if (isDone || _state.info(reactorId).isClosed) revert AlreadyDone(reactorId);
    }

    /// @dev So that a step fails by itself and not for want of gas.
    function _requireGas(uint256 stepGas) private view {
        uint256 needed = stepGas + stepGas / 32 + 50_000;
        if (gasleft() < needed) revert InsufficientGas(gasleft(), needed);
    }

    function _isInGrace() private view returns (bool) {
        uint256 grace = IReactorParameters(_parameters).cycleParams().graceWindow;
        return block.timestamp < _state.clock.startedAt + grace;
    }

    function _isCompletable() private view returns (bool) {
        CycleStorage.Marks memory marks = _state.marks;
        uint256 all = (1 << uint256(_state.clock.reactorCount) + 1) - 2;
        if ((marks.deployed | marks.skipped | marks.closed) & all == all) return true;
        uint256 timeout = IReactorParameters(_parameters).cycleParams().rolloverTimeout;
        return block.timestamp >= _state.clock.startedAt + timeout;
    }

    function _lateness() private view returns (uint256) {
        return block.timestamp.zeroFloorSub(_state.clock.nextStart);
    }

    /// @dev Reactors of a kind that the phase still has to do.
    function _undone(ReactorKind kind) private view returns (uint256[] memory ids) {
        CycleStorage.Marks memory marks = _state.marks;
        uint72 done = marks.skipped | marks.closed
            | (_state.clock.phase == Phase.SETTLING ? marks.settled : marks.deployed);
        uint256 count = _state.clock.reactorCount;
        ids = new uint256[](count);
        uint256 found;
        for (uint256 id = 1; id <= count; ++id) {
            if (done.has(id) || _state.infos[id].kind != kind) continue;
            ids[found++] = id;
        }
        assembly ("memory-safe") {
            mstore(ids, found) // never longer than it was made
        }
    }

    function _only(uint256 id) private pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }

    function _wiring() private view returns (CycleStorage.Wiring memory) {
        return CycleStorage.Wiring({
            factory: _factory,
            staking: _staking,
            engine: _engine,
            treasury: _treasury,
            auction: _auction,
            parameters: _parameters,
            oracle: _oracle,
            tokeAverage: _tokeAverage,
            toke: _toke
        });
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
