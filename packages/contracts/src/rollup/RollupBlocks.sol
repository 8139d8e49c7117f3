// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PlanExecution} from "./PlanExecution.sol";
import {IRollupBlocks} from "./interfaces/IRollupBlocks.sol";
import {BlockPayload} from "./libraries/BlockPayload.sol";

/// @title  RollupBlocks
/// @notice Blocks from commitment to finality.
abstract contract RollupBlocks is PlanExecution {
    /// @dev Most items a block has to take, however many are overdue.
    uint256 private constant MAX_ITEMS = 1024;
    /// @dev Plan entries of one execution: so many fit a transaction even if every vault burns all the gas it gets.
    uint256 private constant ENTRIES_PER_CALL = 8;

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupBlocks
    function commitBlock(
        uint64 blockId,
        bytes32 parentHash,
        uint32 feeAccount,
        uint16 priorityCount,
        bytes calldata payload
    ) external nonReentrant onlyDirect {
        _requireCanonical(payload);
        ChainState memory state = _state;
        if (state.isEscape) revert EscapeActive();
        if (!bonds.isEntitled(msg.sender, state.tipTime)) revert NotProducer(msg.sender);
        if (blockId != state.tip + 1) revert BadBlockId(blockId, state.tip + 1);
        bytes32 tipHash = _blockHashes[state.tip];
        if (parentHash != tipHash) revert BadParent(parentHash, tipHash);
        if (feeAccount == 0 || feeAccount > state.accountCount) revert UnknownAccount(feeAccount);
        _requireItemsTaken(state, priorityCount);

        Header memory header = _newHeader(state, priorityCount, payload);
        (header.blockId, header.parentHash, header.feeAccount) = (blockId, parentHash, feeAccount);
        bytes32 hash;
        assembly ("memory-safe") {
            // `keccak256(abi.encode(header))`: in memory the struct lies as it is encoded, 17 words.
            hash := keccak256(header, 0x220)
        }

        state.tip += 1;
        state.cursor += priorityCount;
        state.tipTime = uint40(block.timestamp);
        _state = state;
        _tipRoot = header.postRoot;
        _blockHashes[blockId] = hash;
        emit BlockCommitted(blockId, hash, header);
    }

    /// @inheritdoc IRollupBlocks
    function executeBlock(Header[] calldata headers, PlanEntry[] calldata plan)
        external
        nonReentrant
        onlyDirect
    {
        _requireNoEscape();
        Progress memory done = _progress;
        if (headers.length == 0) revert BadHeader(done.executed + 1);
        for (uint256 i; i < headers.length; ++i) {
            Header calldata header = headers[i];
            bytes32 hash = _requireExecutable(header, done);
            bool isLast = i + 1 == headers.length;
            if (isLast ? _planHash(plan) != header.planHash : header.planHash != 0) {
                revert BadHeader(header.blockId);
            }
            if (isLast && plan.length != 0) {
                if (done.planDone == 0 && _hasStaleRound(plan)) {
                    _setProgress(done);
                    return _drop(header, Reason.BadPlan, address(0), false);
                }
                if (!_executeEntries(header.blockId, plan, done)) break;
            }
            done.executed += 1;
            done.executedCursor = uint48(header.priorityFrom + header.priorityCount); // both made from 48 bits
            done.planDone = 0;
            emit BlockExecuted(header.blockId, hash);
        }
        _setProgress(done);
    }

    /// @inheritdoc IRollupBlocks
    function finalize(Header calldata header) external nonReentrant {
        _requireNoEscape();
        _requireStanding(header);
        uint256 blockId = header.blockId;
        if (blockId <= _progress.finalId) revert AlreadyFinal(blockId);
        if (blockId > _progress.executed) revert NotExecuted(blockId);
        if (block.timestamp < header.payoutDeadline) revert ChallengeOpen(header.payoutDeadline);

        _progress.finalId = uint48(blockId); // at most `executed`
        (_previousFinalRoot, _finalRoot) = (_finalRoot, header.postRoot);
        emit BlockFinal(uint64(blockId), header.postRoot);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupBlocks
    function chainState() external view returns (ChainState memory) {
        return _state;
    }

    /// @inheritdoc IRollupBlocks
    function progress() external view returns (Progress memory) {
        return _progress;
    }

    /// @inheritdoc IRollupBlocks
    function blockHash(uint64 blockId) external view returns (bytes32) {
        return _blockHashes[blockId];
    }

    /// @inheritdoc IRollupBlocks
    function tipRoot() external view returns (bytes32) {
        return _tipRoot;
    }

    /// @inheritdoc IRollupBlocks
    function finalRoots() external view returns (bytes32 last, bytes32 before) {
        return (_finalRoot, _previousFinalRoot);
    }

    /// @inheritdoc IRollupBlocks
    function openDemands(bytes32 hash) external view returns (uint256) {
        return _openDemands[hash];
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Everything of a header but what the caller named.
    function _newHeader(ChainState memory state, uint16 priorityCount, bytes calldata payload)
        private
        view
        returns (Header memory header)
    {
        BlockPayload.Summary memory summary =
            BlockPayload.read(payload, state.cursor, priorityCount, state.strategyCount);
        header.l1Time = uint64(block.timestamp);
        header.planDeadline = uint64(block.timestamp + _parameters.allocationWindow);
        header.payoutDeadline = uint64(block.timestamp + _parameters.payoutDelay);
        header.producer = msg.sender;
        header.priorityFrom = state.cursor;
        header.priorityCount = priorityCount;
        header.assetCount = state.assetCount;
        header.strategyCount = state.strategyCount;
        header.accountCount = state.accountCount;
        header.segmentCount = uint16(summary.segmentCount); // at most 257
        header.segmentsHash = summary.segmentsHash;
        header.planHash = summary.planHash;
        header.preRoot = _tipRoot;
        header.postRoot = summary.postRoot;
    }

    /// @dev Executes the next entries of a plan; tells whether it is done. The count is kept before the vaults are called.
    function _executeEntries(uint64 blockId, PlanEntry[] calldata plan, Progress memory done)
        private
        returns (bool)
    {
        uint256 from = done.planDone;
        uint256 end = from + ENTRIES_PER_CALL < plan.length ? from + ENTRIES_PER_CALL : plan.length;
        done.planDone = uint8(end); // at most 32
        for (uint256 i = from; i < end; ++i) {
            _executeEntry(blockId, plan[i]);
        }
        return end == plan.length;
    }

    function _requireExecutable(Header calldata header, Progress memory done)
        private
        view
        returns (bytes32 hash)
    {
        uint256 blockId = header.blockId;
        if (blockId <= done.executed) revert AlreadyFinal(blockId);
        hash = _requireStanding(header);
        if (blockId != done.executed + 1) revert BadHeader(blockId);
        if (block.timestamp < header.planDeadline) revert ChallengeOpen(header.planDeadline);
        if (done.openDemands != 0 && _openDemands[hash] != 0) revert DemandOpen(blockId);
    }

    /// @dev Whether a plan names a round that was executed before. Its block is a fraud; were it executed, two results of
    ///      one round would stand in the queue.
    function _hasStaleRound(PlanEntry[] calldata plan) private view returns (bool) {
        for (uint256 i; i < plan.length; ++i) {
            if (plan[i].round <= _holdings[plan[i].strategy].lastRound) return true;
        }
        return false;
    }

    /// @dev The items must be there, and none may be left that is overdue, unless the block takes the most it may.
    function _requireItemsTaken(ChainState memory state, uint256 count) private view {
        uint256 next = state.cursor + count;
        if (next > state.tail) revert PriorityOverrun(next, state.tail);
        if (next == state.tail || count >= MAX_ITEMS) return;
        uint256 dueAt = (uint256(_priority[next]) >> 216) + _parameters.forceInclusionDelay;
        if (block.timestamp > dueAt) revert PriorityOverdue(next, dueAt);
    }

    /// @dev The calldata must be laid out as every encoder does it, so that every decoder reads what this contract read.
    function _requireCanonical(bytes calldata payload) private pure {
        bool isCanonical;
        assembly ("memory-safe") {
            let padded := and(add(payload.length, 31), not(31))
            isCanonical := and(eq(payload.offset, 0xc4), eq(calldatasize(), add(0xc4, padded)))
            // Padding: what is left of the last word after the payload.
            let rest := and(payload.length, 31)
            if rest {
                let last := calldataload(sub(add(0xc4, padded), 0x20))
                isCanonical := and(isCanonical, iszero(shl(shl(3, rest), last)))
            }
        }
        if (!isCanonical) revert BadSegment(0);
    }
}
