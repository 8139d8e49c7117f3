// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {ZeroAddress} from "../common/Errors.sol";
import {AllocationBook} from "./AllocationBook.sol";
import {EpochClock} from "./EpochClock.sol";
import {IEpochClock} from "./interfaces/IEpochClock.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {FreezeLib} from "./libraries/FreezeLib.sol";
import {PoolMath} from "./libraries/PoolMath.sol";

/// @title  Slasher
/// @notice Cases of services against operators: freeze, veto window, slash, release of the funds.
/// @dev    Holds nothing: slashed tokens stay in the TokenPool. Trusts each service only with what was promised to it.
///         Time bounds hold whatever services do: a streak of freezes ends, and a gap for exits follows.
contract Slasher is AllocationBook, ReentrancyGuardTransient {
    using FreezeLib for FreezeState;

    /// @notice Longest time that slashed funds may be kept in custody, seconds.
    uint256 public constant MAX_REDISTRIBUTION_DELAY = 14 days;
    /// @notice Largest part of a slash for its executor, 1e4.
    uint256 public constant MAX_EXECUTOR_BPS = 100;

    address private constant BURN_ADDRESS = address(0xdEaD);
    uint256 private constant BPS = 1e4;

    /// @inheritdoc ISlasher
    uint256 public immutable caseDuration;
    /// @inheritdoc ISlasher
    uint256 public immutable maxContinuousFreeze;
    /// @inheritdoc ISlasher
    uint256 public immutable exitGap;
    /// @inheritdoc ISlasher
    uint256 public immutable freezeCooldown;

    /// @dev One slot with the two below.
    uint64 private _caseCount;
    uint32 private _redistributionDelay = 3 days;
    uint16 private _executorBps = 25;

    mapping(uint256 caseId => bytes32 hash) private _caseHashes;
    mapping(address operator => FreezeState state) private _freezes;

    /// @param authority_      AccessManager.
    /// @param tokenPool_      TokenPool, whose clock is taken over.
    /// @param avsRegistry_    AvsRegistry.
    /// @param exitGap_        Seconds.
    /// @param freezeCooldown_ Seconds.
    constructor(
        address authority_,
        address tokenPool_,
        address avsRegistry_,
        uint256 exitGap_,
        uint256 freezeCooldown_
    )
        AccessManaged(authority_)
        EpochClock(IEpochClock(tokenPool_).genesis(), IEpochClock(tokenPool_).epochLength())
        AllocationBook(tokenPool_, avsRegistry_)
    {
        if (avsRegistry_ == address(0)) revert ZeroAddress();
        caseDuration = epochLength;
        maxContinuousFreeze = 2 * epochLength;
        exitGap = exitGap_;
        freezeCooldown = freezeCooldown_;
    }

    // ── Cases ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISlasher
    function freezeOperator(address operator, SlashItem[] memory items, address challenger)
        external
        nonReentrant
        returns (uint256 caseId)
    {
        _requireSlashable(msg.sender, operator);
        uint256 largestWad = _checkItems(items);
        uint256 version = _countCase(msg.sender, operator, largestWad);

        caseId = _caseCount++;
        CaseData memory data;
        data.state = CaseState.Open;
        data.avs = msg.sender;
        data.operator = operator;
        data.challenger = challenger;
        data.openedAt = uint40(block.timestamp);
        data.termsVersion = uint24(version); // counted in 24 bits
        data.items = items;
        _keep(caseId, data);

        FreezeState memory state = _freezes[operator];
        bool freezes = state.open(block.timestamp + caseDuration, maxContinuousFreeze, exitGap);
        _freezes[operator] = state;

        emit CaseOpened(caseId, msg.sender, operator, freezes, data);
        if (freezes) emit OperatorFrozen(operator, caseId, state.frozenSince, state.frozenUntil);
    }

    /// @inheritdoc ISlasher
    function executeSlash(uint256 caseId, CaseData memory data)
        external
        nonReentrant
        returns (uint256[] memory)
    {
        return _execute(caseId, data);
    }

    /// @inheritdoc ISlasher
    function executeSlashes(CaseRef[] memory cases)
        external
        nonReentrant
        returns (uint256[][] memory removed)
    {
        removed = new uint256[][](cases.length);
        for (uint256 i; i < cases.length; ++i) {
            removed[i] = _execute(cases[i].id, cases[i].data);
        }
    }

    /// @inheritdoc ISlasher
    function cancelCase(uint256 caseId, CaseData memory data) external nonReentrant {
        _requireOpen(caseId, data);
        (address resolver,) = _parties(data);
        if (msg.sender != resolver || resolver == address(0)) revert NotResolver(msg.sender, resolver);

        _closeUnslashed(caseId, data, CaseState.Cancelled);
        emit CaseCancelled(caseId, data);
    }

    /// @inheritdoc ISlasher
    function expireCase(uint256 caseId, CaseData memory data) external nonReentrant {
        _requireOpen(caseId, data);
        uint256 deadline = _deadlineOf(data);
        if (block.timestamp < deadline) revert CaseNotExpired(deadline);

        _expire(caseId, data);
    }

    /// @inheritdoc ISlasher
    function resetFrozenStatus(address operator, CaseRef[] memory cases) external nonReentrant {
        for (uint256 i; i < cases.length; ++i) {
            uint256 caseId = cases[i].id;
            CaseData memory data = cases[i].data;
            _requireData(caseId, data);
            if (data.operator != operator) revert OtherOperator(caseId, data.operator);
            if (data.state != CaseState.Open || block.timestamp < _deadlineOf(data)) continue;
            _expire(caseId, data);
        }
    }

    /// @inheritdoc ISlasher
    function releaseSlashed(uint256 caseId, CaseData memory data) external nonReentrant {
        _requireData(caseId, data);
        if (data.state != CaseState.Executed) revert CaseNotExecuted(caseId, data.state);
        if (block.timestamp < data.releaseAt) revert RedistributionDelayNotElapsed(data.releaseAt);

        data.state = CaseState.Released;
        _keep(caseId, data);
        emit CaseReleased(caseId, data);
        _payOut(data);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISlasher
    function caseHash(uint256 caseId) external view returns (bytes32) {
        return _caseHashes[caseId];
    }

    /// @inheritdoc ISlasher
    function caseCount() external view returns (uint256) {
        return _caseCount;
    }

    /// @inheritdoc ISlasher
    function isFrozen(address operator) external view returns (bool) {
        return _freezes[operator].isFrozen();
    }

    /// @inheritdoc ISlasher
    function freezeInfo(address operator) external view returns (uint256 frozenSince, uint256 openCases) {
        FreezeState memory state = _freezes[operator];
        return (state.isFrozen() ? state.frozenSince : 0, state.openCases);
    }

    /// @inheritdoc ISlasher
    function freezeState(address operator) external view returns (FreezeState memory) {
        return _freezes[operator];
    }

    /// @inheritdoc ISlasher
    function redistributionDelay() external view returns (uint256) {
        return _redistributionDelay;
    }

    /// @inheritdoc ISlasher
    function executorBps() external view returns (uint256) {
        return _executorBps;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISlasher
    function setSlashParameters(uint256 redistributionDelay_, uint256 executorBps_) external restricted {
        if (redistributionDelay_ > MAX_REDISTRIBUTION_DELAY) {
            revert SlashParameterTooHigh(redistributionDelay_, MAX_REDISTRIBUTION_DELAY);
        }
        if (executorBps_ > MAX_EXECUTOR_BPS) revert SlashParameterTooHigh(executorBps_, MAX_EXECUTOR_BPS);

        _redistributionDelay = uint32(redistributionDelay_); // both below their limits
        _executorBps = uint16(executorBps_);
        emit SlashParametersSet(redistributionDelay_, executorBps_);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _execute(uint256 caseId, CaseData memory data) private returns (uint256[] memory removed) {
        _requireOpen(caseId, data);
        _requireExecutable(data);

        data.state = CaseState.Executed;
        data.executor = msg.sender;
        data.executorBps = _executorBps;
        data.releaseAt = uint40(block.timestamp + _redistributionDelay);
        _records[data.avs][data.operator].hasOpenCase = false;
        _thaw(data.operator);

        removed = new uint256[](data.items.length);
        uint256 openedEpoch = _epochAt(data.openedAt);
        for (uint256 i; i < removed.length; ++i) {
            removed[i] = _slash(data.operator, data.avs, data.items[i], openedEpoch);
        }
        data.removed = removed;
        _keep(caseId, data);
        emit CaseExecuted(caseId, data);
    }

    function _expire(uint256 caseId, CaseData memory data) private {
        _closeUnslashed(caseId, data, CaseState.Expired);
        emit CaseLapsed(caseId, data);
    }

    /// @dev Ends a case that slashes nothing. The service then has to wait for its next one.
    function _closeUnslashed(uint256 caseId, CaseData memory data, CaseState state) private {
        data.state = state;
        _keep(caseId, data);

        Record storage record_ = _records[data.avs][data.operator];
        record_.hasOpenCase = false;
        record_.cooldownUntil = uint40(block.timestamp + freezeCooldown);
        _thaw(data.operator);
    }

    /// @dev One case of the operator less; the last one frees him.
    function _thaw(address operator) private {
        FreezeState memory state = _freezes[operator];
        bool thaws = state.close();
        _freezes[operator] = state;
        if (thaws) emit FrozenStatusReset(operator);
    }

    /// @dev Counts a case against what the terms let the service take in this epoch, and returns the terms' version.
    ///      What a cancelled case took of that does not come back.
    function _countCase(address avs, address operator, uint256 wad) private returns (uint256 version) {
        Record storage record_ = _records[avs][operator];
        if (record_.hasOpenCase) revert CaseAlreadyOpen(avs, operator);
        if (block.timestamp < record_.cooldownUntil) revert FreezeCooldown(record_.cooldownUntil);

        version = _boundVersion(record_);
        (uint256 maxWad,,) = _slashTerms(avs, version);
        uint256 epoch = currentEpoch();
        uint256 taken = record_.takenEpoch == epoch ? record_.takenWad : 0;
        uint256 kept = (PoolMath.WAD - taken) * (PoolMath.WAD - wad) / PoolMath.WAD;
        if (kept < PoolMath.WAD - maxWad) revert WadAboveTerms(kept, PoolMath.WAD - maxWad);

        // Below 1e18, and epochs of an hour fill 24 bits in 1,900 years.
        record_.takenWad = uint64(PoolMath.WAD - kept);
        record_.takenEpoch = uint24(epoch);
        record_.hasOpenCase = true;
    }

    function _payOut(CaseData memory data) private {
        (,, uint256 challengerBps) = _slashTerms(data.avs, data.termsVersion);
        (, address recipient) = _parties(data);
        if (recipient == address(0)) recipient = BURN_ADDRESS;

        for (uint256 i; i < data.items.length; ++i) {
            address asset = data.items[i].asset;
            uint256 removed = data.removed[i];
            uint256 toChallenger = removed * challengerBps / BPS;
            uint256 toExecutor = removed * data.executorBps / BPS;
            _pay(asset, data.challenger, toChallenger);
            _pay(asset, data.executor, toExecutor);
            _pay(asset, recipient, removed - toChallenger - toExecutor);
        }
    }

    function _pay(address asset, address to, uint256 amount) private {
        if (amount != 0) tokenPool.payOut(asset, to, amount);
    }

    function _keep(uint256 caseId, CaseData memory data) private {
        _caseHashes[caseId] = keccak256(abi.encode(data));
    }

    function _requireSlashable(address avs, address operator) private view {
        if (isSlashable(operator, avs, currentEpoch())) return;
        _requireAvs(avs);
        revert NotSlashable(avs, operator);
    }

    /// @dev Returns the largest share.
    function _checkItems(SlashItem[] memory items) private view returns (uint256 largestWad) {
        if (items.length == 0) revert EmptySlash();
        address previous;
        for (uint256 i; i < items.length; ++i) {
            SlashItem memory item = items[i];
            _requireListed(item.asset);
            if (item.wad == 0 || item.wad > PoolMath.WAD) revert InvalidWad(item.wad);
            if (item.asset <= previous) revert AssetsNotAscending(previous, item.asset);
            previous = item.asset;
            if (item.wad > largestWad) largestWad = item.wad;
        }
    }

    function _requireData(uint256 caseId, CaseData memory data) private view {
        if (_caseHashes[caseId] != keccak256(abi.encode(data))) revert CaseDataMismatch(caseId);
    }

    function _requireOpen(uint256 caseId, CaseData memory data) private view {
        _requireData(caseId, data);
        if (data.state != CaseState.Open) revert CaseNotOpen(caseId, data.state);
    }

    function _requireExecutable(CaseData memory data) private view {
        uint256 deadline = _deadlineOf(data);
        if (block.timestamp >= deadline) revert CaseExpired(deadline);
        (, uint256 slashDelay,) = _slashTerms(data.avs, data.termsVersion);
        uint256 executableAt = data.openedAt + slashDelay;
        if (block.timestamp < executableAt) revert SlashDelayNotElapsed(executableAt);
    }

    function _slashTerms(address avs, uint256 version) private view returns (uint256, uint256, uint256) {
        return avsRegistry.slashTerms(avs, version);
    }

    function _parties(CaseData memory data) private view returns (address resolver, address recipient) {
        return avsRegistry.parties(data.avs, data.termsVersion);
    }

    function _deadlineOf(CaseData memory data) private view returns (uint256) {
        return data.openedAt + caseDuration;
    }

    /// @inheritdoc AllocationBook
    function _openCases(address operator) internal view override returns (uint256) {
        return _freezes[operator].openCases;
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 2;
    }
}
