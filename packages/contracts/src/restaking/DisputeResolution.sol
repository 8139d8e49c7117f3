// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ZeroAddress} from "../common/Errors.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {IAvsRegistry} from "./interfaces/IAvsRegistry.sol";
import {IDisputeResolution} from "./interfaces/IDisputeResolution.sol";
import {IServiceManagerBase} from "./interfaces/IServiceManagerBase.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";
import {CallGas} from "./libraries/CallGas.sol";
import {TokenSender} from "./libraries/TokenSender.sol";

/// @title  DisputeResolution
/// @notice Base of a service's court: bonds, challenges, answers, and one punishment for one fault.
/// @dev    Holds bonds and what is left of lost ones. What a fault is, and what refutes it, the service defines.
abstract contract DisputeResolution is IDisputeResolution, ReentrancyGuardTransient {
    /// @notice What evidence comes to.
    /// @param  Unfounded  There is no fault.
    /// @param  Proven     There is one.
    /// @param  Contestable The operator has to refute it.
    enum Verdict {
        Unfounded,
        Proven,
        Contestable
    }

    /// @notice Gas that a freeze is handed at least: a case of 64 assets takes less.
    uint256 public constant FREEZE_GAS = 500_000;

    address private constant BURN_ADDRESS = address(0xdEaD);

    /// @notice Service whose faults are proven here.
    IServiceManagerBase public immutable serviceManager;
    /// @notice Registry with the service's terms.
    IAvsRegistry public immutable avsRegistry;
    /// @notice Slasher that knows which terms bind an operator.
    ISlasher public immutable slasher;

    /// @inheritdoc IDisputeResolution
    uint256 public challengeCount;

    mapping(uint256 challengeId => Challenge state) private _challenges;
    mapping(bytes32 faultId => bool isPunished) private _punished;
    mapping(bytes32 faultId => uint256 challengeId) private _openChallenges;
    mapping(address party => mapping(address token => uint256 amount)) private _credits;

    constructor(address serviceManager_, address avsRegistry_, address slasher_) {
        if (serviceManager_ == address(0) || avsRegistry_ == address(0) || slasher_ == address(0)) {
            revert ZeroAddress();
        }
        serviceManager = IServiceManagerBase(serviceManager_);
        avsRegistry = IAvsRegistry(avsRegistry_);
        slasher = ISlasher(slasher_);
    }

    // ── Challenges ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDisputeResolution
    function challenge(address operator, uint8 faultKind, bytes calldata evidence)
        external
        nonReentrant
        returns (uint256 challengeId)
    {
        uint256 version = slasher.boundTermsVersion(address(serviceManager), operator);
        if (version == 0) revert ISlasher.NotSlashable(address(serviceManager), operator);
        IAvsRegistry.Terms memory terms = avsRegistry.terms(address(serviceManager), version);
        (Verdict verdict, bytes32 subject, uint256 faultAt) = _judge(operator, faultKind, evidence);
        if (faultAt + terms.challengeWindow < block.timestamp) {
            revert FaultTooOld(faultAt, block.timestamp - terms.challengeWindow);
        }
        bytes32 faultId = faultIdOf(faultKind, operator, subject);
        if (_punished[faultId]) revert FaultAlreadyPunished(faultId);
        if (_openChallenges[faultId] != 0) revert ChallengeExists(faultId);

        challengeId = ++challengeCount;
        Challenge storage state = _challenges[challengeId];
        state.faultKind = faultKind;
        state.termsVersion = uint24(version); // counted in 24 bits
        state.operator = operator;
        state.challenger = msg.sender;
        state.subject = subject;
        // The bond of a proven fault would come and go in this call.
        if (verdict == Verdict.Proven) return _succeed(challengeId, state);

        _takeBond(state, terms.bondToken, terms.bond);
        if (verdict == Verdict.Unfounded) return _fail(challengeId, state);

        state.status = ChallengeStatus.Open;
        state.respondBy = uint40(block.timestamp + terms.responseWindow);
        _openChallenges[faultId] = challengeId;
        emit ChallengeOpened(challengeId, operator, msg.sender, faultKind, subject, state.respondBy);
    }

    /// @inheritdoc IDisputeResolution
    function respond(uint256 challengeId, bytes calldata proof) external nonReentrant {
        Challenge storage state = _requireOpen(challengeId);
        if (block.timestamp >= state.respondBy) revert ResponseWindowOver(state.respondBy);
        if (!_isRefuted(state, proof)) revert InvalidResponse(challengeId);

        _close(state);
        _fail(challengeId, state);
    }

    /// @inheritdoc IDisputeResolution
    function resolveChallenge(uint256 challengeId) external nonReentrant {
        Challenge storage state = _requireOpen(challengeId);
        if (block.timestamp < state.respondBy) revert ResponseWindowOpen(state.respondBy);

        _close(state);
        _succeed(challengeId, state);
        _returnBond(state);
    }

    /// @inheritdoc IDisputeResolution
    function retryFreeze(uint256 challengeId) external nonReentrant returns (uint256 caseId) {
        Challenge storage state = _challenges[challengeId];
        if (state.status != ChallengeStatus.Succeeded || state.hasCase) {
            revert NothingToRetry(challengeId, state.status);
        }
        caseId = serviceManager.freezeOperator(state.operator, state.faultKind, state.challenger);
        _recordCase(challengeId, state, caseId);
    }

    /// @inheritdoc IDisputeResolution
    function claimBondCredit(address token, address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert ZeroAddress();
        amount = _credits[msg.sender][token];
        if (amount == 0) revert ITokenPool.NoCredit(msg.sender, token);

        delete _credits[msg.sender][token];
        emit BondCreditClaimed(msg.sender, token, to, amount);
        SafeTransferLib.safeTransfer(token, to, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDisputeResolution
    function challengeOf(uint256 challengeId) external view returns (Challenge memory) {
        return _challenges[challengeId];
    }

    /// @inheritdoc IDisputeResolution
    function isPunished(bytes32 faultId) external view returns (bool) {
        return _punished[faultId];
    }

    /// @inheritdoc IDisputeResolution
    function openChallengeOf(bytes32 faultId) external view returns (uint256) {
        return _openChallenges[faultId];
    }

    /// @inheritdoc IDisputeResolution
    function bondCredits(address party, address token) external view returns (uint256) {
        return _credits[party][token];
    }

    /// @inheritdoc IDisputeResolution
    function faultIdOf(uint8 faultKind, address operator, bytes32 subject) public pure returns (bytes32) {
        return keccak256(abi.encode(faultKind, operator, subject));
    }

    // ── For the service to define ─────────────────────────────────────────────────────────────────────────────

    /// @dev What the evidence comes to.
    /// @return verdict Whether there is a fault.
    /// @return subject The canonical evidence, without signatures; the same fault must give the same.
    /// @return faultAt Unix time of the fault, which nobody may choose.
    function _judge(address operator, uint8 faultKind, bytes calldata evidence)
        internal
        view
        virtual
        returns (Verdict verdict, bytes32 subject, uint256 faultAt);

    /// @dev Whether a proof refutes an open challenge.
    function _isRefuted(Challenge storage state, bytes calldata proof) internal view virtual returns (bool);

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _succeed(uint256 challengeId, Challenge storage state) private returns (uint256) {
        state.status = ChallengeStatus.Succeeded;
        _punished[faultIdOf(state.faultKind, state.operator, state.subject)] = true;
        emit ChallengeSucceeded(challengeId, state.operator, state.challenger, state.faultKind, state.subject);
        // Another case may be open, or a cooldown run: the fault stands all the same. A freeze that lacks gas would be
        // put off too, so a sender who saves on it is refused.
        CallGas.requireToHandOn(FREEZE_GAS);
        try serviceManager.freezeOperator(state.operator, state.faultKind, state.challenger) returns (
            uint256 caseId
        ) {
            _recordCase(challengeId, state, caseId);
        } catch (bytes memory reason) {
            emit FreezeDeferred(challengeId, reason);
        }
        return challengeId;
    }

    /// @dev The bond goes half to the operator and half to whom the terms name, for each to pull: nobody can make an
    ///      answer fail by refusing a token.
    function _fail(uint256 challengeId, Challenge storage state) private returns (uint256) {
        state.status = ChallengeStatus.Failed;
        emit ChallengeFailed(challengeId, state.operator, state.challenger, state.faultKind, state.subject);

        uint256 half = state.bond / 2;
        (, address recipient) = avsRegistry.parties(address(serviceManager), state.termsVersion);
        _credit(state.operator, state.bondToken, half);
        _credit(recipient == address(0) ? BURN_ADDRESS : recipient, state.bondToken, state.bond - half);
        return challengeId;
    }

    function _recordCase(uint256 challengeId, Challenge storage state, uint256 caseId) private {
        (state.hasCase, state.caseId) = (true, caseId);
        emit FaultCaseOpened(challengeId, caseId);
    }

    function _close(Challenge storage state) private {
        delete _openChallenges[faultIdOf(state.faultKind, state.operator, state.subject)];
    }

    function _takeBond(Challenge storage state, address token, uint128 amount) private {
        if (token == address(0) || amount == 0) return;
        (state.bondToken, state.bond) = (token, amount);
        TokenGuard.pullExact(token, msg.sender, amount);
    }

    function _returnBond(Challenge storage state) private {
        uint256 amount = state.bond;
        if (amount == 0 || TokenSender.trySend(state.bondToken, state.challenger, amount)) return;
        _credit(state.challenger, state.bondToken, amount);
    }

    function _credit(address party, address token, uint256 amount) private {
        if (amount == 0) return;
        _credits[party][token] += amount;
        emit BondCredited(party, token, amount);
    }

    function _requireOpen(uint256 challengeId) private view returns (Challenge storage state) {
        state = _challenges[challengeId];
        if (state.status != ChallengeStatus.Open) revert ChallengeNotOpen(challengeId, state.status);
    }
}
