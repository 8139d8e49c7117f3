// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "./IRollupTypes.sol";

/// @title  IRollupDisputes
/// @notice Fraud proofs, and signatures on demand.
interface IRollupDisputes is IRollupTypes {
    /// @notice A demand for the signatures of a segment.
    /// @param  demander    Who asks, and gets his fee back if nobody answers.
    /// @param  answerBy    Unix time up to which an answer is accepted; 0 once the demand is closed.
    /// @param  blockId     Block of the segment.
    /// @param  blockHash   Its hash.
    /// @param  segmentHash `keccak256(1 || data)` of the segment.
    /// @param  fee         Wei for who answers.
    struct Demand {
        address demander;
        uint40 answerBy;
        uint48 blockId;
        bytes32 blockHash;
        bytes32 segmentHash;
        uint128 fee;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A proof was announced: `hash = keccak256(abi.encode(challenger, blockHash, salt))`.
    event FraudCommitted(bytes32 indexed hash);

    /// @notice The signatures of a segment are demanded.
    /// @param  demandId `keccak256(abi.encode(blockHash, index))`.
    event SignaturesDemanded(
        bytes32 indexed demandId,
        uint64 indexed blockId,
        uint16 index,
        address indexed demander,
        uint256 answerBy
    );

    /// @notice A demand was answered; the signatures are in the calldata.
    event SignaturesAnswered(bytes32 indexed demandId, address indexed answerer);

    /// @notice A demand was not answered, or its block is gone: the fee went back.
    /// @param  isBlockDropped Whether this dropped the block.
    event DemandResolved(bytes32 indexed demandId, bool isBlockDropped);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The segment is valid.
    error NoFraud();

    /// @notice The signatures of this segment were demanded before.
    error AlreadyDemanded(bytes32 demandId);

    /// @notice There is no such open demand.
    error UnknownDemand(bytes32 demandId);

    /// @notice The signatures are to be 65 bytes for each signed transaction.
    /// @param  given  Bytes given.
    /// @param  needed Bytes needed.
    error BadSignatureCount(uint256 given, uint256 needed);

    // ── Fraud ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Announces a proof in an earlier L1 block than the proof, so that nobody takes it from the mempool: without
    ///         this the reward goes to the loss reserve.
    /// @param  hash `keccak256(abi.encode(challenger, blockHash, salt))`.
    function commitFraud(bytes32 hash) external;

    /// @notice Proves that a segment of a block is invalid, by replaying it. The block and all after it are dropped.
    /// @dev    Reverts BadHeader, AlreadyFinal, BadSegment, BadWitness, WitnessMissing, NoFraud.
    /// @param  header   Header of the block.
    /// @param  segments All `segmentHash || checkpoint` of the block.
    /// @param  index    Number of the segment.
    /// @param  data     What the segment holds, without the kind byte.
    /// @param  items    Items of a priority segment; else empty.
    /// @param  witness  Touched leaves under the root before the segment.
    /// @param  salt     Salt of the announcement.
    function proveFraud(
        Header calldata header,
        bytes calldata segments,
        uint16 index,
        bytes calldata data,
        PriorityItem[] calldata items,
        Witness calldata witness,
        bytes32 salt
    ) external;

    // ── Signatures ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Demands the signatures of a transaction segment, for `demandFee` wei, before the plan's deadline.
    /// @dev    Reverts WrongFee, EscapeActive, BadHeader, DeadlinePassed, BadSegment, AlreadyDemanded.
    function demandSignatures(Header calldata header, bytes calldata segments, uint16 index)
        external
        payable
        returns (bytes32 demandId);

    /// @notice Answers a demand and earns its fee. Anyone may.
    /// @dev    Reverts UnknownDemand, DeadlinePassed, BadSegment, BadSignatureCount, InvalidSignature.
    /// @param  data       Transactions of the segment.
    /// @param  signatures 65 bytes r, s, v for each of them that is signed, in order; s is low.
    function answerSignatures(bytes32 demandId, bytes calldata data, bytes calldata signatures) external;

    /// @notice Ends a demand: if nobody answered in time its block is dropped as for fraud, with the reward to the
    ///         demander; if the block is gone the fee goes back.
    /// @dev    Reverts UnknownDemand, BadHeader, ChallengeOpen.
    function resolveDemand(bytes32 demandId, Header calldata header) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A demand.
    function demandOf(bytes32 demandId) external view returns (Demand memory);

    /// @notice L1 block in which a proof was announced, 0 for never.
    function fraudCommittedAt(bytes32 hash) external view returns (uint256);

    /// @notice EIP-712 separator of the domain in which L2 transactions are signed.
    function domainSeparator() external view returns (bytes32);

    /// @notice Asset ids of the strategies, one byte each, by id.
    function strategyAssets() external view returns (bytes memory);
}
