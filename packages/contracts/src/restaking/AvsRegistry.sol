// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {LibCall} from "solady/utils/LibCall.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {ZeroAddress} from "../common/Errors.sol";
import {EpochClock} from "./EpochClock.sol";
import {IAllocations} from "./interfaces/IAllocations.sol";
import {IAvsRegistry} from "./interfaces/IAvsRegistry.sol";
import {IEpochClock} from "./interfaces/IEpochClock.sol";
import {IServiceManager} from "./interfaces/IServiceManager.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";
import {CallGas} from "./libraries/CallGas.sol";

/// @title  AvsRegistry
/// @notice Registers services, publishes their terms, and leads operators in and out.
/// @dev    Holds nothing. A service may refuse an operator, never hold one: the hook on leaving can't block.
contract AvsRegistry is IAvsRegistry, EpochClock, EntryPause, ReentrancyGuardTransient {
    /// @notice Entry flow: registration of services.
    uint8 public constant REGISTER_AVS_ENTRY = 0;
    /// @notice Entry flow: operators who join a service.
    uint8 public constant JOIN_AVS_ENTRY = 1;

    /// @notice Gas that the hook on leaving gets.
    uint256 public constant DEREGISTRATION_HOOK_GAS = 200_000;
    /// @notice Longest veto window, seconds.
    uint256 public constant MAX_SLASH_DELAY = 3 days;
    /// @notice Largest part of a slash for the challenger, 1e4.
    uint256 public constant MAX_CHALLENGER_BPS = 2000;

    /// @notice Slasher that keeps the operators' records.
    ISlasher public immutable slasher;

    /// @dev Versions are numbered from 1.
    struct Avs {
        uint24 latest;
        mapping(uint256 version => Terms terms) terms;
        mapping(uint256 version => uint256 epoch) opensAt;
    }

    mapping(address avs => Avs state) private _avss;

    address private transient _joiningAvs;
    address private transient _joiningOperator;

    /// @param authority_ AccessManager.
    /// @param tokenPool_ TokenPool, whose clock is taken over.
    /// @param slasher_   Slasher.
    constructor(address authority_, address tokenPool_, address slasher_)
        AccessManaged(authority_)
        EpochClock(IEpochClock(tokenPool_).genesis(), IEpochClock(tokenPool_).epochLength())
    {
        if (slasher_ == address(0)) revert ZeroAddress();
        slasher = ISlasher(slasher_);
    }

    // ── Services ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAvsRegistry
    function registerAvs(address serviceManager, Terms calldata terms_)
        external
        nonReentrant
        whenEntryOpen(REGISTER_AVS_ENTRY)
    {
        _requireAvsOwner(serviceManager);
        Avs storage avs = _avss[serviceManager];
        if (avs.latest != 0) revert AvsAlreadyRegistered(serviceManager);
        _requireValid(terms_);

        avs.latest = 1;
        avs.terms[1] = terms_;
        avs.opensAt[1] = currentEpoch();
        emit AvsRegistered(serviceManager, msg.sender, terms_);
    }

    /// @inheritdoc IAvsRegistry
    function updateTerms(address avs, Terms calldata terms_) external nonReentrant returns (uint256 version) {
        Avs storage state = _avss[avs];
        if (state.latest == 0) revert IAllocations.AvsNotRegistered(avs);
        _requireAvsOwner(avs);
        _requireValid(terms_);

        version = ++state.latest;
        uint256 opensAt = currentEpoch() + 2;
        state.terms[version] = terms_;
        state.opensAt[version] = opensAt;
        emit TermsUpdated(avs, version, opensAt, terms_);
    }

    /// @inheritdoc IAvsRegistry
    function ejectOperator(address avs, address operator) external nonReentrant {
        _requireAvsOwner(avs);
        _deregister(avs, operator);
    }

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAvsRegistry
    function registerForAvs(address avs, bytes calldata data)
        external
        nonReentrant
        whenEntryOpen(JOIN_AVS_ENTRY)
    {
        _requireMayJoin(avs);
        (_joiningAvs, _joiningOperator) = (avs, msg.sender);
        IServiceManager(avs).onOperatorRegistered(msg.sender, data);
        (_joiningAvs, _joiningOperator) = (address(0), address(0));
        if (!slasher.isRegistered(msg.sender, avs)) revert RegistrationNotRecorded(avs, msg.sender);

        emit OperatorRegisteredForAvs(msg.sender, avs, slasher.boundTermsVersion(avs, msg.sender));
    }

    /// @inheritdoc IAvsRegistry
    function deregisterFromAvs(address avs) external nonReentrant {
        _deregister(avs, msg.sender);
    }

    /// @inheritdoc IAvsRegistry
    function acceptTerms(address avs, uint256 version) external nonReentrant {
        if (!slasher.isRegistered(msg.sender, avs)) revert IAllocations.NotRegistered(msg.sender, avs);
        Avs storage state = _avss[avs];
        if (version == 0 || version > state.latest || state.opensAt[version] > currentEpoch()) {
            revert UnknownTermsVersion(avs, version);
        }
        uint256 bound = slasher.boundTermsVersion(avs, msg.sender);
        if (version <= bound) revert TermsNotNewer(version, bound);

        uint256 fromEpoch = slasher.recordTermsAcceptance(avs, msg.sender, version);
        emit TermsAccepted(msg.sender, avs, version, fromEpoch);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAvsRegistry
    function isAvs(address avs) external view returns (bool) {
        return _avss[avs].latest != 0;
    }

    /// @inheritdoc IAvsRegistry
    function latestVersion(address avs) external view returns (uint256) {
        return _avss[avs].latest;
    }

    /// @inheritdoc IAvsRegistry
    function newestOpenVersion(address avs) external view returns (uint256 version) {
        Avs storage state = _avss[avs];
        uint256 epoch = currentEpoch();
        // Version 1 is open from the start, so this ends there at the latest.
        for (version = state.latest; version > 1 && state.opensAt[version] > epoch; --version) {}
    }

    /// @inheritdoc IAvsRegistry
    function terms(address avs, uint256 version) external view returns (Terms memory) {
        if (version == 0 || version > _avss[avs].latest) revert UnknownTermsVersion(avs, version);
        return _avss[avs].terms[version];
    }

    /// @inheritdoc IAvsRegistry
    function opensAtEpoch(address avs, uint256 version) external view returns (uint256) {
        return _avss[avs].opensAt[version];
    }

    /// @inheritdoc IAvsRegistry
    function slashTerms(address avs, uint256 version)
        external
        view
        returns (uint256 maxWad, uint256 slashDelay, uint256 challengerBps)
    {
        Terms storage stored = _avss[avs].terms[version];
        return (stored.maxWad, stored.slashDelay, stored.challengerBps);
    }

    /// @inheritdoc IAvsRegistry
    function parties(address avs, uint256 version)
        external
        view
        returns (address resolver, address redistributionRecipient)
    {
        Terms storage stored = _avss[avs].terms[version];
        return (stored.resolver, stored.redistributionRecipient);
    }

    /// @inheritdoc IAvsRegistry
    function registrationUnderWay() external view returns (address avs, address operator) {
        return (_joiningAvs, _joiningOperator);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _deregister(address avs, address operator) private {
        uint256 through = slasher.recordDeregistration(avs, operator);
        emit OperatorDeregisteredFromAvs(operator, avs, msg.sender, through);

        // A sender who saves on gas must not keep the service from hearing of it.
        CallGas.requireToHandOn(DEREGISTRATION_HOOK_GAS);
        (bool success,,) = LibCall.tryCall(
            avs,
            0,
            DEREGISTRATION_HOOK_GAS,
            0,
            abi.encodeCall(IServiceManager.onOperatorDeregistered, (operator))
        );
        if (!success) emit DeregistrationHookFailed(avs, operator);
    }

    function _requireMayJoin(address avs) private view {
        IAllocations.Standing standing = slasher.record(avs, msg.sender).standing;
        if (standing == IAllocations.Standing.None) revert IAllocations.NotOptedIn(msg.sender, avs);
        if (slasher.isFrozen(msg.sender)) revert ITokenPool.OperatorIsFrozen(msg.sender);
        if (standing == IAllocations.Standing.Registered) revert ITokenPool.AlreadyRegistered(msg.sender);
    }

    function _requireAvsOwner(address avs) private view {
        if (msg.sender == avs) return;
        if (avs.code.length != 0) {
            try IServiceManager(avs).owner() returns (address owner) {
                if (msg.sender == owner) return;
            } catch {}
        }
        revert NotAvsOwner(avs, msg.sender);
    }

    /// @dev Together the windows fit an epoch, so that stake at a fault is still there when its case is executed.
    function _requireValid(Terms calldata terms_) private view {
        uint256 windows = uint256(terms_.challengeWindow) + terms_.responseWindow + terms_.slashDelay;
        if (
            terms_.maxWad == 0 || terms_.maxWad > 1e18 || terms_.slashDelay > MAX_SLASH_DELAY
                || terms_.slashDelay >= epochLength || windows > epochLength
                || terms_.challengerBps > MAX_CHALLENGER_BPS
        ) revert InvalidTerms();
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 2;
    }
}
