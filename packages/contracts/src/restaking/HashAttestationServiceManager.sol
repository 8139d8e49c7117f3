// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";

import {InvalidSignature} from "../common/Errors.sol";
import {ServiceManagerBase} from "./ServiceManagerBase.sol";
import {IAllocations} from "./interfaces/IAllocations.sol";
import {IHashAttestation} from "./interfaces/IHashAttestation.sol";
import {IServiceManagerBase} from "./interfaces/IServiceManagerBase.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";

/// @title  HashAttestationServiceManager
/// @notice The example service: takes tasks, accepts what two thirds of the promised stake have signed.
/// @dev    Holds nothing. Faults are proven at HashAttestationDispute.
contract HashAttestationServiceManager is IHashAttestation, ServiceManagerBase, EIP712 {
    /// @notice Fault: an attestation of another result.
    uint8 public constant WRONG_RESULT = 0;
    /// @notice Fault: attestations of two results.
    uint8 public constant EQUIVOCATION = 1;
    /// @notice Fault: no attestation.
    uint8 public constant WITHHELD = 2;

    /// @notice Longest input, bytes.
    uint256 public constant MAX_INPUT_LENGTH = 1024;
    /// @notice Most rounds.
    uint256 public constant MAX_ROUNDS = 64;
    /// @notice Seconds after the request in which an attestation counts.
    uint256 public constant ANSWER_WINDOW = 1 hours;

    uint64 private constant WRONG_RESULT_WAD = 0.5e18;
    uint64 private constant EQUIVOCATION_WAD = 1e18;
    uint64 private constant WITHHELD_WAD = 0.05e18;

    bytes32 private constant ATTESTATION_TYPEHASH =
        keccak256("Attestation(uint256 taskId,bytes32 result,uint64 timestamp)");

    /// @inheritdoc IHashAttestation
    address public immutable stakeToken;

    /// @inheritdoc IHashAttestation
    uint256 public taskCount;

    mapping(uint256 taskId => Task task) private _tasks;

    /// @param owner_             Publishes terms and sends operators away.
    /// @param avsRegistry_       AvsRegistry.
    /// @param slasher_           Slasher.
    /// @param disputeResolution_ HashAttestationDispute.
    /// @param stakeToken_        Token that the operators promise.
    constructor(
        address owner_,
        address avsRegistry_,
        address slasher_,
        address disputeResolution_,
        address stakeToken_
    ) ServiceManagerBase(owner_, avsRegistry_, slasher_, disputeResolution_) {
        stakeToken = stakeToken_;
    }

    // ── Tasks ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IHashAttestation
    function requestAttestation(bytes calldata input, uint16 rounds) external returns (uint256 taskId) {
        if (input.length > MAX_INPUT_LENGTH) revert InputTooLong(input.length, MAX_INPUT_LENGTH);
        if (rounds == 0 || rounds > MAX_ROUNDS) revert RoundsOutOfRange(rounds, MAX_ROUNDS);

        taskId = ++taskCount;
        _tasks[taskId] = Task(msg.sender, uint40(block.timestamp), rounds, false, keccak256(input));
        emit TaskRequested(taskId, msg.sender, input, rounds, block.timestamp + ANSWER_WINDOW);
    }

    /// @inheritdoc IHashAttestation
    function fulfil(uint256 taskId, bytes32 result, SignedAttestation[] calldata attestations) external {
        if (_taskOf(taskId).isFulfilled) revert TaskAlreadyFulfilled(taskId);

        uint256 signedStake;
        address previous;
        for (uint256 i; i < attestations.length; ++i) {
            SignedAttestation calldata item = attestations[i];
            if (item.signer <= previous) revert SignersNotAscending(previous, item.signer);
            previous = item.signer;
            _requireValid(taskId, result, item);
            signedStake += slasher.minSlashableStake(item.signer, address(this), stakeToken);
        }
        uint256 totalStake = totalSlashableStake(stakeToken);
        if (signedStake == 0 || signedStake * 3 < totalStake * 2) {
            revert InsufficientStakeSigned(signedStake, totalStake);
        }

        _tasks[taskId].isFulfilled = true;
        emit TaskFulfilled(taskId, result, signedStake, totalStake);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IHashAttestation
    function task(uint256 taskId) external view returns (Task memory) {
        return _taskOf(taskId);
    }

    /// @inheritdoc IHashAttestation
    function expectedResult(uint256 taskId) external view returns (bytes32 result) {
        Task storage state = _taskOf(taskId);
        result = state.inputHash;
        for (uint256 round = 1; round < state.rounds; ++round) {
            result = keccak256(abi.encode(result));
        }
    }

    /// @inheritdoc IHashAttestation
    function answerWindow(uint256 taskId) public view returns (uint256 from, uint256 until) {
        from = _taskOf(taskId).requestedAt;
        until = from + ANSWER_WINDOW;
    }

    /// @inheritdoc IHashAttestation
    function isAttestedBy(
        address operator,
        uint256 taskId,
        bytes32 result,
        uint64 timestamp,
        bytes calldata signature
    ) public view returns (bool) {
        bytes32 digest = _hashTypedData(
            keccak256(abi.encode(ATTESTATION_TYPEHASH, taskId, result, timestamp))
        );
        return operator != address(0) && ECDSA.tryRecoverCalldata(digest, signature) == operator;
    }

    /// @inheritdoc IServiceManagerBase
    function slashSchedule(uint8 faultKind)
        public
        view
        override(IServiceManagerBase, ServiceManagerBase)
        returns (ISlasher.SlashItem[] memory items)
    {
        items = new ISlasher.SlashItem[](1);
        items[0] = ISlasher.SlashItem(stakeToken, _wadOf(faultKind));
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _requireValid(uint256 taskId, bytes32 result, SignedAttestation calldata item) private view {
        if (!isServing(item.signer)) revert IAllocations.NotRegistered(item.signer, address(this));
        (uint256 from, uint256 until) = answerWindow(taskId);
        if (item.timestamp < from || item.timestamp > until) {
            revert OutsideAnswerWindow(item.timestamp, from, until);
        }
        if (!isAttestedBy(item.signer, taskId, result, item.timestamp, item.signature)) {
            revert InvalidSignature();
        }
    }

    function _taskOf(uint256 taskId) private view returns (Task storage state) {
        state = _tasks[taskId];
        if (state.rounds == 0) revert UnknownTask(taskId);
    }

    function _wadOf(uint8 faultKind) private pure returns (uint64) {
        if (faultKind == WRONG_RESULT) return WRONG_RESULT_WAD;
        if (faultKind == EQUIVOCATION) return EQUIVOCATION_WAD;
        if (faultKind == WITHHELD) return WITHHELD_WAD;
        revert UnknownFaultKind(faultKind);
    }

    /// @inheritdoc EIP712
    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("HashAttestation", "1");
    }
}
