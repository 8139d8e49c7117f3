// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IServiceManagerBase} from "./IServiceManagerBase.sol";

/// @title  IHashAttestation
/// @notice The example service: operators attest the hash of an input, iterated. Whoever signs another result, or two,
///         or none, can be challenged.
/// @dev    Kinds of fault: 0 WRONG_RESULT (50 %), 1 EQUIVOCATION (100 %), 2 WITHHELD (5 %) of the promise.
interface IHashAttestation is IServiceManagerBase {
    /// @notice A task.
    /// @param  client      Who asked.
    /// @param  requestedAt Unix time.
    /// @param  rounds      How often to hash.
    /// @param  isFulfilled Whether a result was accepted.
    /// @param  inputHash   Hash of the input, the first round.
    struct Task {
        address client;
        uint40 requestedAt;
        uint16 rounds;
        bool isFulfilled;
        bytes32 inputHash;
    }

    /// @notice An operator's signature over `Attestation(uint256 taskId,bytes32 result,uint64 timestamp)`.
    /// @param  signer    Operator.
    /// @param  timestamp Unix time within the answer window, as signed.
    /// @param  signature 64 or 65 bytes of the operator's key.
    struct SignedAttestation {
        address signer;
        uint64 timestamp;
        bytes signature;
    }

    /// @notice A client wants a hash.
    /// @param  answerUntil Last second at which an attestation counts, Unix time.
    event TaskRequested(
        uint256 indexed taskId, address indexed client, bytes input, uint16 rounds, uint256 answerUntil
    );

    /// @notice Operators with enough stake have signed a result.
    event TaskFulfilled(uint256 indexed taskId, bytes32 result, uint256 signedStake, uint256 totalStake);

    /// @notice The input is longer than 1,024 bytes.
    error InputTooLong(uint256 length, uint256 limit);

    /// @notice Rounds are 1 to 64.
    error RoundsOutOfRange(uint256 rounds, uint256 limit);

    /// @notice There is no such task.
    error UnknownTask(uint256 taskId);

    /// @notice The task has its result.
    error TaskAlreadyFulfilled(uint256 taskId);

    /// @notice Signers are to ascend, each once.
    error SignersNotAscending(address previous, address signer);

    /// @notice The attestation is not of the answer window, Unix times.
    error OutsideAnswerWindow(uint256 timestamp, uint256 from, uint256 until);

    /// @notice Less than two thirds of the stake has signed, token units.
    error InsufficientStakeSigned(uint256 signedStake, uint256 totalStake);

    /// @notice Asks for the hash of `input`, iterated.
    /// @dev    Reverts InputTooLong, RoundsOutOfRange.
    /// @param  input  At most 1,024 bytes.
    /// @param  rounds 1 to 64; one round is the plain hash.
    /// @return taskId Counts from 1.
    function requestAttestation(bytes calldata input, uint16 rounds) external returns (uint256 taskId);

    /// @notice Brings the attestations of operators who have promised at least two thirds of the stake. A wrong result
    ///         is accepted here as well: whoever signed it can be challenged.
    /// @dev    Reverts UnknownTask, TaskAlreadyFulfilled, SignersNotAscending, NotRegistered, OutsideAnswerWindow,
    ///         InvalidSignature, InsufficientStakeSigned.
    /// @param  attestations Ascending by signer.
    function fulfil(uint256 taskId, bytes32 result, SignedAttestation[] calldata attestations) external;

    /// @notice A task.
    /// @dev    Reverts UnknownTask.
    function task(uint256 taskId) external view returns (Task memory);

    /// @notice How many tasks there were.
    function taskCount() external view returns (uint256);

    /// @notice The right result.
    /// @dev    Reverts UnknownTask.
    function expectedResult(uint256 taskId) external view returns (bytes32);

    /// @notice Within which times an attestation of the task counts, Unix seconds, both included.
    /// @dev    Reverts UnknownTask. The end is the time of every fault on the task.
    function answerWindow(uint256 taskId) external view returns (uint256 from, uint256 until);

    /// @notice Whether the operator's key has signed this attestation. Keys only: a contract's answer could change.
    function isAttestedBy(
        address operator,
        uint256 taskId,
        bytes32 result,
        uint64 timestamp,
        bytes calldata signature
    ) external view returns (bool);

    /// @notice Token that the operators promise.
    function stakeToken() external view returns (address);
}
