// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {VmSafe} from "forge-std/Vm.sol";

import {IRollupBlocks} from "../../../src/rollup/interfaces/IRollupBlocks.sol";
import {IRollupPool} from "../../../src/rollup/interfaces/IRollupPool.sol";
import {L2Tx} from "../../../src/rollup/libraries/L2Tx.sol";
import {Leaves} from "../../../src/rollup/libraries/Leaves.sol";
import {PackedAmount} from "../../../src/rollup/libraries/PackedAmount.sol";
import {RollupBase} from "./RollupBase.sol";
import {TreeModel} from "./TreeModel.sol";

/// @title  RollupNode
/// @notice A producer in a test: follows the chain by its events, replays segments by the prover itself, and commits
///         blocks, honest or not.
/// @dev    The state of the model is that after the last block it has committed.
abstract contract RollupNode is RollupBase, TreeModel {
    uint256 internal constant ALL = PackedAmount.ALL;

    /// @dev A segment of a block, with the witness that replays it.
    struct Segment {
        uint8 kind;
        bytes data;
        bytes32 post;
        uint256[] keys;
        Witness witness;
        PriorityItem[] items;
    }

    uint32 internal feeAccount;
    PriorityItem[] internal queue;
    Header[] internal headers;
    mapping(uint256 blockId => bytes segments) internal segmentsOf;
    mapping(uint256 blockId => bytes plan) internal planOf;
    mapping(uint256 blockId => bytes leafs) internal leafsOf;
    /// @dev Data of each PlanExecuted: commit, uncommit, the four parts of the result, status, index, time.
    uint256[9][] internal outcomes;

    /// @dev Whether a key that is missing brings those along that are touched with it: for segments with hundreds.
    bool internal _isBulk;
    Segment[] private _draft;
    uint256 private _draftItems;

    function setUp() public virtual override {
        super.setUp();
        _initTree();
        Header memory genesis;
        (genesis.preRoot, genesis.postRoot) = (_treeRoot(), _treeRoot());
        headers.push(genesis);
        vm.recordLogs();
    }

    // ── Following ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Takes the items of the queue and the headers from the logs since the last call.
    function _sync() internal {
        VmSafe.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(chain)) _follow(logs[i]);
        }
    }

    function _follow(VmSafe.Log memory log) private {
        PriorityItem memory item;
        if (log.topics[0] == IRollupPool.Deposited.selector) {
            (item.account, item.asset) = (uint32(uint256(log.topics[2])), uint8(uint256(log.topics[3])));
            (item.a, item.l1Time) = abi.decode(log.data, (uint128, uint64));
        } else if (log.topics[0] == IRollupPool.ForceRequested.selector) {
            item.account = uint32(uint256(log.topics[2]));
            (item.kind, item.asset, item.strategy, item.strategy2, item.l1Time) =
                abi.decode(log.data, (Kind, uint8, uint8, uint8, uint64));
        } else if (log.topics[0] == IRollupBlocks.PlanExecuted.selector) {
            item.kind = Kind.Result;
            (item.strategy, item.round) = (uint8(uint256(log.topics[2])), uint32(uint256(log.topics[3])));
            uint256[9] memory f = abi.decode(log.data, (uint256[9]));
            (item.a, item.b, item.c, item.d) = (uint128(f[2]), uint128(f[3]), uint128(f[4]), uint128(f[5]));
            item.l1Time = uint64(f[8]);
            outcomes.push(f);
        } else {
            if (log.topics[0] == IRollupBlocks.BlockCommitted.selector) {
                Header memory header = abi.decode(log.data, (Header));
                while (headers.length > header.blockId) headers.pop();
                headers.push(header);
            }
            return;
        }
        queue.push(item);
    }

    // ── Transactions ──────────────────────────────────────────────────────────────────────────────────────────

    function _pack(uint256 amount) internal pure returns (uint40) {
        return uint40(amount == ALL ? ALL : PackedAmount.packAmount(amount));
    }

    function _transfer(address from, address to, uint8 asset, uint256 amount, uint256 fee)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodePacked(
            uint8(1), _idOf(from), _idOf(to), asset, _pack(amount), _packFee(fee), _nonceOf(from)
        );
    }

    function _transferSt(address from, address to, uint8 strategy, uint256 amount, uint256 fee)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodePacked(
            uint8(2), _idOf(from), _idOf(to), strategy, _pack(amount), _packFee(fee), _nonceOf(from)
        );
    }

    /// @dev Commit (3), uncommit (4) or withdrawal (5).
    function _single(uint8 op, address from, uint8 unit, uint256 amount, uint256 fee)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodePacked(op, _idOf(from), unit, _pack(amount), _packFee(fee), _nonceOf(from));
    }

    function _commitTx(address from, uint8 strategy, uint256 amount) internal view returns (bytes memory) {
        return _single(3, from, strategy, amount, 0);
    }

    function _settleTx(uint32 account, uint8 strategy, uint8 ring) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(6), account, strategy, ring);
    }

    function _packFee(uint256 fee) internal pure returns (uint16) {
        return uint16(PackedAmount.packFee(fee));
    }

    function _nonceOf(address user) internal view returns (uint24) {
        return uint24(_word(Leaves.nonce(_idOf(user))));
    }

    // ── Replay ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What the next header will say of what a replay reads.
    function _context() internal view returns (Header memory header) {
        IRollupBlocks.ChainState memory state = chain.chainState();
        header.feeAccount = feeAccount;
        header.accountCount = state.accountCount;
        header.assetCount = state.assetCount;
        header.strategyCount = state.strategyCount;
    }

    /// @dev Replays a segment on the model, adding each key that the prover misses. Leaves the state as it is.
    function _try(uint8 kind, bytes memory data, PriorityItem[] memory items, uint256[] memory keys)
        internal
        view
        returns (Reason, uint256[] memory, bytes32[] memory)
    {
        Header memory header = _context();
        for (;;) {
            bytes32[] memory words = new bytes32[](keys.length);
            uint64[] memory short = new uint64[](keys.length);
            for (uint256 i; i < keys.length; ++i) {
                (words[i], short[i]) = (bytes32(_word(keys[i])), uint64(keys[i]));
            }
            (bool success, bytes memory answer) = address(prover)
                .staticcall(abi.encodeCall(prover.replay, (kind, data, items, header, short, words)));
            if (success) {
                (uint8 reason, bytes32[] memory post) = abi.decode(answer, (uint8, bytes32[]));
                return (Reason(reason), keys, post);
            }
            require(bytes4(answer) == WitnessMissing.selector, "replay failed");
            uint256 missing;
            assembly {
                missing := mload(add(answer, 0x24))
            }
            keys = _insert(keys, missing);
            if (_isBulk) keys = _insertAround(keys, missing);
        }
    }

    function _insertAround(uint256[] memory keys, uint256 key) private pure returns (uint256[] memory) {
        if (key >> 12 >= 0x80000000) {
            // A result: its other slots.
            for (uint256 slot; slot < 4; ++slot) {
                if (key % 4096 != slot) keys = _insert(keys, key - key % 4096 + slot);
            }
        } else if (key % 4096 >= 256 && key % 16 == 1) {
            // The first entry of a ring: the others.
            for (uint256 i = 1; i < Leaves.RING; ++i) {
                keys = _insert(keys, key + i);
            }
        }
        return keys;
    }

    function _insert(uint256[] memory keys, uint256 key) internal pure returns (uint256[] memory longer) {
        longer = new uint256[](keys.length + 1);
        uint256 i;
        for (; i < keys.length && keys[i] < key; ++i) {
            longer[i] = keys[i];
        }
        longer[i] = key;
        for (; i < keys.length; ++i) {
            longer[i + 1] = keys[i];
        }
    }

    function _store(uint256[] memory keys, bytes32[] memory words) internal {
        for (uint256 i; i < keys.length; ++i) {
            _setWord(keys[i], words[i]);
        }
    }

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Begins a block with the next `count` items of the queue.
    function _begin(uint256 count) internal {
        _sync();
        delete _draft;
        _draftItems = count;
        uint256 from = chain.chainState().cursor;
        for (uint256 taken; taken < count;) {
            uint256 size = count - taken < 4 ? count - taken : 4;
            PriorityItem[] memory items = new PriorityItem[](size);
            for (uint256 i; i < size; ++i) {
                items[i] = queue[from + taken + i];
            }
            bytes memory data = abi.encodePacked(uint64(from + taken), uint8(size));
            require(_add(0, data, items) == Reason.Valid, "invalid items");
            taken += size;
        }
    }

    /// @dev Begins a block with everything that the queue holds.
    function _beginAll() internal {
        IRollupBlocks.ChainState memory state = chain.chainState();
        _begin(state.tail - state.cursor);
    }

    /// @dev Adds a segment of transactions if it is valid.
    function _addSegment(bytes memory data) internal returns (Reason) {
        return _add(1, data, new PriorityItem[](0));
    }

    function _add(uint8 kind, bytes memory data, PriorityItem[] memory items)
        private
        returns (Reason reason)
    {
        uint256[] memory keys;
        bytes32[] memory words;
        (reason, keys, words) = _try(kind, data, items, new uint256[](0));
        if (reason != Reason.Valid) return reason;
        Segment storage segment = _draft.push();
        (segment.kind, segment.data, segment.keys) = (kind, data, keys);
        segment.witness = _witnessOf(keys);
        for (uint256 i; i < items.length; ++i) {
            segment.items.push(items[i]);
        }
        _store(keys, words);
        segment.post = _treeRoot();
    }

    /// @dev Closes every open round that may be closed, and commits the block. False if there was nothing to commit.
    function _end() internal returns (bool) {
        bytes memory plan = _planOfOpenRounds();
        if (plan.length != 0) require(_add(2, plan, new PriorityItem[](0)) == Reason.Valid, "invalid plan");
        return _commitDraft();
    }

    function _commitDraft() internal returns (bool) {
        if (_draft.length == 0) return false;
        _send(_payload(), _draftItems);
        return true;
    }

    /// @dev Commits a payload as the producer does.
    function _send(bytes memory payload, uint256 items) internal {
        uint64 next = chain.chainState().tip + 1;
        bytes32 parent = chain.blockHash(next - 1);
        vm.prank(producer, producer);
        chain.commitBlock(next, parent, feeAccount, uint16(items), payload);
        _remember(next);
        _sync();
    }

    function _remember(uint256 blockId) private {
        bytes memory segments;
        delete planOf[blockId];
        for (uint256 i; i < _draft.length; ++i) {
            Segment storage segment = _draft[i];
            segments = abi.encodePacked(
                segments, keccak256(abi.encodePacked(segment.kind, segment.data)), segment.post
            );
            if (segment.kind == 2) planOf[blockId] = segment.data;
        }
        segmentsOf[blockId] = segments;
        leafsOf[blockId] = abi.encode(_leafs());
    }

    function _payload() internal view returns (bytes memory payload) {
        uint256 count;
        bytes memory plan = hex"00";
        bytes memory roots;
        for (uint256 i; i < _draft.length; ++i) {
            Segment storage segment = _draft[i];
            roots = abi.encodePacked(roots, segment.post);
            if (segment.kind == 1) {
                ++count;
                payload = abi.encodePacked(payload, uint16(segment.data.length), segment.data);
            } else if (segment.kind == 2) {
                plan = abi.encodePacked(uint8(segment.data.length / 33), segment.data);
            }
        }
        payload = abi.encodePacked(uint16(count), payload, plan, roots);
    }

    function _segmentCount() internal view returns (uint256) {
        return _draft.length;
    }

    function _segment(uint256 i) internal view returns (Segment memory) {
        return _draft[i];
    }

    /// @dev Puts something else into the draft than the replay gave.
    function _corruptSegment(uint256 i, bytes memory data, bytes32 post) internal {
        (_draft[i].data, _draft[i].post) = (data, post);
    }

    /// @dev Adds a segment unseen, with a checkpoint of one's own.
    function _addUnseen(uint8 kind, bytes memory data, bytes32 post) internal {
        Segment storage segment = _draft.push();
        (segment.kind, segment.data, segment.post) = (kind, data, post);
    }

    function _planOfOpenRounds() internal view returns (bytes memory plan) {
        uint256 count = chain.chainState().strategyCount;
        for (uint256 strategy; strategy < count; ++strategy) {
            (uint256 round, uint256 commit, uint256 uncommit) = _openRoundOf(strategy);
            if (commit | uncommit == 0) continue;
            if (round > 14 && _word(Leaves.result(strategy, round - 14) + 3) != 1) continue;
            plan = abi.encodePacked(plan, uint8(strategy), uint32(round), uint112(commit), uint112(uncommit));
        }
    }

    function _openRoundOf(uint256 strategy)
        internal
        view
        returns (uint256 round, uint256 commit, uint256 uncommit)
    {
        (round, commit, uncommit) = Leaves.unpack(_word(Leaves.stTokens(0, strategy)));
        round &= 0x7fffffff;
        if (round == 0) round = 1;
    }

    function _entriesOf(uint256 blockId) internal view returns (PlanEntry[] memory entries) {
        bytes memory plan = planOf[blockId];
        entries = new PlanEntry[](plan.length / 33);
        for (uint256 i; i < entries.length; ++i) {
            uint256 word;
            uint256 tail;
            assembly {
                word := mload(add(add(plan, 0x20), mul(33, i)))
                tail := mload(add(add(plan, 0x21), mul(33, i)))
            }
            entries[i] =
                PlanEntry(uint8(word >> 248), uint32(word >> 216), uint112(word >> 104), uint112(tail));
        }
    }

    // ── Execution ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Executes the block as soon as its window is over.
    function _execute(uint256 blockId) internal {
        if (block.timestamp < headers[blockId].planDeadline) vm.warp(headers[blockId].planDeadline);
        Header[] memory list = new Header[](1);
        list[0] = headers[blockId];
        PlanEntry[] memory plan = _entriesOf(blockId);
        vm.prank(keeper, keeper);
        chain.executeBlock(list, plan);
        _sync();
    }

    function _finalize(uint256 blockId) internal {
        if (block.timestamp < headers[blockId].payoutDeadline) vm.warp(headers[blockId].payoutDeadline);
        chain.finalize(headers[blockId]);
    }

    // ── Views on the model ────────────────────────────────────────────────────────────────────────────────────

    function _idle(address user, uint8 asset) internal view returns (uint256) {
        return _word(Leaves.idle(_idOf(user), asset)) >> 128;
    }

    function _exited(address user, uint8 asset) internal view returns (uint256) {
        return uint128(_word(Leaves.idle(_idOf(user), asset)));
    }

    function _stTokens(address user, uint8 strategy) internal view returns (uint256) {
        return _word(Leaves.stTokens(_idOf(user), strategy)) >> 128;
    }

    /// @dev Witness of one leaf in the state after a block.
    function _witnessAfter(uint256 blockId, uint256 key) internal view returns (Witness memory) {
        uint256[] memory keys = new uint256[](1);
        keys[0] = key;
        return _witnessAfter(blockId, keys);
    }

    function _witnessAfter(uint256 blockId, uint256[] memory keys) internal view returns (Witness memory) {
        Leafs memory leafs;
        if (blockId != 0) leafs = abi.decode(leafsOf[blockId], (Leafs));
        return _witnessIn(leafs, keys);
    }

    /// @dev Adds a Settle for each entry of the account that has a result.
    function _settleAll(uint32 account) internal {
        uint256 count = chain.chainState().strategyCount;
        for (uint256 strategy; strategy < count; ++strategy) {
            for (uint256 ring; ring < Leaves.RING; ++ring) {
                if (!_isSettleable(account, strategy, ring)) continue;
                Reason reason = _addSegment(_settleTx(account, uint8(strategy), uint8(ring)));
                require(reason == Reason.Valid, "settle");
            }
        }
    }

    function _isSettleable(uint32 account, uint256 strategy, uint256 ring) internal view returns (bool) {
        (uint256 round,,) = Leaves.unpack(_word(Leaves.entry(account, strategy, ring)));
        return round != 0 && _word(Leaves.result(strategy, round) + 3) == 1;
    }
}
