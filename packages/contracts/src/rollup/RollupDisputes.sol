// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "solady/utils/ECDSA.sol";
import {EfficientHashLib} from "solady/utils/EfficientHashLib.sol";
import {LibCall} from "solady/utils/LibCall.sol";

import {DeadlinePassed, InvalidSignature} from "../common/Errors.sol";
import {RollupStore} from "./RollupStore.sol";
import {IRollupBlocks} from "./interfaces/IRollupBlocks.sol";
import {IRollupDisputes} from "./interfaces/IRollupDisputes.sol";
import {IRollupProver} from "./interfaces/IRollupProver.sol";
import {BlockPayload} from "./libraries/BlockPayload.sol";
import {L2Tx} from "./libraries/L2Tx.sol";

/// @title  RollupDisputes
/// @notice Fraud proofs and signatures on demand: code that `RollupChain` runs on its own storage.
/// @dev    Trusts its prover for what is a fraud, and nobody else.
contract RollupDisputes is RollupStore, IRollupDisputes {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant NAME_HASH = keccak256("Quintet Rollup");
    bytes32 private constant VERSION_HASH = keccak256("1");

    /// @dev Signatures with an s above half of the curve's order are not accepted.
    uint256 private constant MAX_S = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;
    uint256 private constant SIGNATURE_BYTES = 65;

    address private immutable prover;
    address private immutable escapeCode;

    /// @param authority_  AccessManager.
    /// @param weth_       Wrapped ether.
    /// @param bonds_      `ProducerBonds`.
    /// @param prover_     `RollupProver`.
    /// @param escapeCode_ `RollupEscape`, which answers what this contract does not.
    constructor(address authority_, address weth_, address bonds_, address prover_, address escapeCode_)
        RollupStore(authority_, weth_, bonds_)
    {
        prover = prover_;
        escapeCode = escapeCode_;
    }

    /// @dev What is not answered above is answered by the code of `RollupEscape`.
    fallback() external {
        _runCode(escapeCode);
    }

    // ── Fraud ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupDisputes
    function commitFraud(bytes32 hash) external nonReentrant {
        if (_fraudCommitments[hash] == 0) _fraudCommitments[hash] = block.number;
        emit FraudCommitted(hash);
    }

    /// @inheritdoc IRollupDisputes
    function proveFraud(
        Header calldata header,
        bytes calldata,
        uint16 index,
        bytes calldata,
        PriorityItem[] calldata items,
        Witness calldata,
        bytes32 salt
    ) external nonReentrant {
        bytes32 hash = _requireChallengeable(header);
        _requireItems(header, index, items);
        // The prover takes the same arguments: they are handed on as they came.
        bytes memory call = msg.data;
        LibCall.setSelector(IRollupProver.judge.selector, call);
        Reason reason = abi.decode(LibCall.staticCallContract(prover, call), (Reason));
        if (reason == Reason.Valid) revert NoFraud();

        uint256 announcedAt = _fraudCommitments[keccak256(abi.encode(msg.sender, hash, salt))];
        _drop(header, reason, msg.sender, announcedAt != 0 && announcedAt < block.number);
    }

    // ── Signatures ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupDisputes
    function demandSignatures(Header calldata header, bytes calldata segments, uint16 index)
        external
        payable
        nonReentrant
        returns (bytes32 demandId)
    {
        uint256 fee = _parameters.demandFee;
        if (msg.value != fee) revert WrongFee(msg.value, fee);
        _requireNoEscape();
        bytes32 hash = _requireStanding(header);
        if (block.timestamp >= header.planDeadline) revert DeadlinePassed(header.planDeadline);
        if (!_isTransactionSegment(header, index) || keccak256(segments) != header.segmentsHash) {
            revert BadSegment(index);
        }
        demandId = EfficientHashLib.hash(uint256(hash), index);
        if (_demands[demandId].demander != address(0)) revert AlreadyDemanded(demandId);

        Demand memory demand;
        demand.demander = msg.sender;
        demand.answerBy = uint40(block.timestamp + _parameters.responseWindow);
        demand.blockId = uint48(header.blockId); // a standing header's was made from 48 bits
        demand.blockHash = hash;
        demand.segmentHash = bytes32(segments[64 * uint256(index):]);
        demand.fee = uint128(fee);
        _demands[demandId] = demand;
        ++_openDemands[hash];
        ++_progress.openDemands;
        emit SignaturesDemanded(demandId, header.blockId, index, msg.sender, demand.answerBy);
    }

    /// @inheritdoc IRollupDisputes
    function answerSignatures(bytes32 demandId, bytes calldata data, bytes calldata signatures)
        external
        nonReentrant
    {
        Demand memory demand = _demands[demandId];
        if (!_isOpen(demand)) revert UnknownDemand(demandId);
        if (block.timestamp > demand.answerBy) revert DeadlinePassed(demand.answerBy);
        if (keccak256(bytes.concat(hex"01", data)) != demand.segmentHash) revert BadSegment(0);
        _requireSigned(data, signatures);

        _close(demandId, demand.blockHash);
        emit SignaturesAnswered(demandId, msg.sender);
        _creditEth(msg.sender, demand.fee);
    }

    /// @inheritdoc IRollupDisputes
    function resolveDemand(bytes32 demandId, Header calldata header) external nonReentrant {
        Demand memory demand = _demands[demandId];
        if (!_isOpen(demand)) revert UnknownDemand(demandId);
        bool isStanding = demand.blockId <= _state.tip && _blockHashes[demand.blockId] == demand.blockHash;
        if (isStanding) {
            if (_hashOf(header) != demand.blockHash) revert BadHeader(demand.blockId);
            if (block.timestamp <= demand.answerBy) revert IRollupBlocks.ChallengeOpen(demand.answerBy);
        }
        _close(demandId, demand.blockHash);
        emit DemandResolved(demandId, isStanding);
        _creditEth(demand.demander, demand.fee);
        if (isStanding) _drop(header, Reason.SignatureWithheld, demand.demander, true);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupDisputes
    function demandOf(bytes32 demandId) external view returns (Demand memory) {
        return _demands[demandId];
    }

    /// @inheritdoc IRollupDisputes
    function fraudCommittedAt(bytes32 hash) external view returns (uint256) {
        return _fraudCommitments[hash];
    }

    /// @inheritdoc IRollupDisputes
    function domainSeparator() public view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPEHASH, NAME_HASH, VERSION_HASH, block.chainid, address(this)));
    }

    /// @inheritdoc IRollupDisputes
    function strategyAssets() external view returns (bytes memory assets) {
        uint256 count = _state.strategyCount;
        assets = new bytes(count);
        for (uint256 i; i < count; i += 32) {
            uint256 word = _strategyAssets[i / 32];
            assembly ("memory-safe") {
                mstore(add(add(assets, 0x20), i), word)
            }
        }
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A block that stands and is not final; once the escape hatch is open, only while a late fraud is unwound.
    function _requireChallengeable(Header calldata header) private view returns (bytes32 hash) {
        if (_state.isEscape && block.timestamp >= _escape.unwindUntil) revert EscapeActive();
        hash = _requireStanding(header);
        if (header.blockId <= _progress.finalId) revert AlreadyFinal(header.blockId);
    }

    /// @dev The items of a priority segment must be those of the queue; no other segment has any.
    function _requireItems(Header calldata header, uint256 index, PriorityItem[] calldata items)
        private
        view
    {
        uint256 first = index * BlockPayload.ITEMS_PER_SEGMENT;
        uint256 left = first < header.priorityCount ? header.priorityCount - first : 0;
        if (items.length != (left < BlockPayload.ITEMS_PER_SEGMENT ? left : BlockPayload.ITEMS_PER_SEGMENT)) {
            revert BadSegment(index);
        }
        for (uint256 i; i < items.length; ++i) {
            if (!_isQueued(header.priorityFrom + first + i, items[i])) revert BadSegment(index);
        }
    }

    function _isTransactionSegment(Header calldata header, uint256 index) private pure returns (bool) {
        if (index * BlockPayload.ITEMS_PER_SEGMENT < header.priorityCount) return false;
        uint256 end = header.planHash == 0 ? header.segmentCount : header.segmentCount - 1;
        return index < end;
    }

    /// @dev Every signed transaction must be its account's owner's; a segment that can't be read has no valid answer.
    function _requireSigned(bytes calldata data, bytes calldata signatures) private view {
        bytes32 separator = domainSeparator();
        uint256 signed;
        for (uint256 at; at < data.length;) {
            uint256 size = L2Tx.sizeOf(uint8(data[at]));
            if (size == 0 || data.length - at < size) revert BadSegment(at);
            L2Tx.Transaction memory transaction = L2Tx.read(data, at);
            at += size;
            if (transaction.op == L2Tx.SETTLE) continue;

            uint256 end = SIGNATURE_BYTES * (signed + 1);
            if (signatures.length < end) revert BadSignatureCount(signatures.length, end);
            bytes calldata signature = signatures[SIGNATURE_BYTES * signed:end];
            bytes32 digest = keccak256(abi.encodePacked(hex"1901", separator, L2Tx.structHash(transaction)));
            if (!_isSignedBy(_ownerOf[transaction.account], digest, signature)) revert InvalidSignature();
            ++signed;
        }
        if (signatures.length != SIGNATURE_BYTES * signed) {
            revert BadSignatureCount(signatures.length, SIGNATURE_BYTES * signed);
        }
    }

    function _isSignedBy(address owner, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool)
    {
        if (owner == address(0) || uint256(bytes32(signature[32:])) > MAX_S) return false;
        return ECDSA.tryRecoverCalldata(digest, signature) == owner;
    }

    /// @dev Whether a demand was made and not closed.
    function _isOpen(Demand memory demand) private pure returns (bool) {
        return demand.answerBy != 0;
    }

    function _close(bytes32 demandId, bytes32 hash) private {
        _demands[demandId].answerBy = 0;
        --_openDemands[hash];
        --_progress.openDemands;
    }
}
