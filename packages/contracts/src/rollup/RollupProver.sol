// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SegmentReplay} from "./SegmentReplay.sol";
import {IRollupProver} from "./interfaces/IRollupProver.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {SparseMerkle} from "./libraries/SparseMerkle.sol";

/// @title  RollupProver
/// @notice Replays one segment of a block on the leaves that it touches, and says which rule it breaks.
/// @dev    Holds nothing; reads from the chain only the assets of strategies, which never change.
contract RollupProver is SegmentReplay, IRollupProver {
    uint256 private constant MAX_PLAN_ENTRIES = 32;

    /// @param rollup_ `RollupChain`.
    constructor(address rollup_) SegmentReplay(rollup_) {}

    /// @inheritdoc IRollupProver
    function replay(
        uint8 kind,
        bytes calldata data,
        PriorityItem[] calldata items,
        Header calldata header,
        uint64[] calldata keys,
        bytes32[] calldata words
    ) external view returns (uint8 reason, bytes32[] memory postWords) {
        Run memory run = _begin(header, keys, words);
        reason = uint8(_replay(run, kind, data, items));
        postWords = run.words;
    }

    /// @inheritdoc IRollupProver
    function judge(
        Header calldata header,
        bytes calldata segments,
        uint16 index,
        bytes calldata data,
        PriorityItem[] calldata items,
        Witness calldata witness,
        bytes32
    ) external view returns (Reason reason) {
        uint8 kind = _kindOf(header, index);
        _requireSegment(header, segments, index, kind, data);

        Run memory run = _begin(header, witness.keys, witness.words);
        reason = _replay(run, kind, data, items);
        (bytes32 preRoot, bytes32 postRoot) = SparseMerkle.roots(witness, run.words);
        if (preRoot != (index == 0 ? header.preRoot : _checkpoint(segments, index - 1))) revert BadWitness();
        if (reason != Reason.Valid) return reason;
        if (postRoot != _checkpoint(segments, index)) return Reason.BadRoot;
        if (index + 1 == header.segmentCount && _isRoundOmitted(run, kind == PLAN ? data.length / 33 : 0)) {
            return Reason.PlanOmitted;
        }
    }

    /// @inheritdoc IRollupProver
    function roots(Witness calldata witness, bytes32[] calldata postWords)
        external
        pure
        returns (bytes32 preRoot, bytes32 postRoot)
    {
        return SparseMerkle.roots(witness, postWords);
    }

    /// @dev The segment must be the one of this number: `segments` is what the header sums up.
    function _requireSegment(
        Header calldata header,
        bytes calldata segments,
        uint256 index,
        uint256 kind,
        bytes calldata data
    ) private pure {
        if (index >= header.segmentCount || keccak256(segments) != header.segmentsHash) {
            revert BadSegment(index);
        }
        bytes32 hash;
        assembly ("memory-safe") {
            let copy := mload(0x40)
            mstore8(copy, kind)
            calldatacopy(add(copy, 1), data.offset, data.length)
            hash := keccak256(copy, add(data.length, 1))
        }
        if (bytes32(segments[64 * index:]) != hash) revert BadSegment(index);
    }

    /// @dev Whether a round is left open that is due and could have been closed, though the plan had room. A plan has more
    ///      entries than this looks at only where the header's own segment is the plan.
    function _isRoundOmitted(Run memory run, uint256 planEntries) private pure returns (bool) {
        if (planEntries >= MAX_PLAN_ENTRIES) return false;
        for (uint256 i; i < run.keys.length; ++i) {
            (bool isSystem, uint256 strategy) = Leaves.systemStrategy(run.keys[i]);
            if (!isSystem) continue;
            uint256 word = uint256(run.words[i]);
            if (word >> 255 == 0 || word << 32 == 0 || strategy >= run.strategyCount) continue;
            if (_canClose(run, strategy, _openRound(word))) return true;
        }
        return false;
    }

    function _checkpoint(bytes calldata segments, uint256 index) private pure returns (bytes32) {
        return bytes32(segments[64 * index + 32:]);
    }

    /// @dev Priority segments come first, the plan last.
    function _kindOf(Header calldata header, uint256 index) private pure returns (uint8) {
        if (index * ITEMS_PER_SEGMENT < header.priorityCount) return PRIORITY;
        return header.planHash != 0 && index + 1 == header.segmentCount ? PLAN : TRANSACTIONS;
    }
}
