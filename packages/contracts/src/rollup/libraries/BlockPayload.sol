// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupBlocks} from "../interfaces/IRollupBlocks.sol";
import {IRollupTypes} from "../interfaces/IRollupTypes.sol";

/// @title  BlockPayload
/// @notice Reads the payload of a block: hashes its segments with the roots after them, and checks the plan's order.
/// @dev    payload = `u16 n`, n times (`u16 length` 7 to 1,024, bytes), `u8 p`, p times 33 bytes, then a root a segment.
///         Transactions are only hashed here. In assembly where it moves and hashes bytes: it runs for every 32
///         transactions.
library BlockPayload {
    /// @notice Most bytes of a payload.
    uint256 internal constant MAX_BYTES = 120_000;
    /// @notice Most priority and transaction segments. The plan's comes on top: a block that has to take 1,024 items must
    ///         still be able to close the rounds that they make due.
    uint256 internal constant MAX_SEGMENTS = 256;
    /// @notice Items of a priority segment.
    uint256 internal constant ITEMS_PER_SEGMENT = 4;

    uint256 private constant MIN_SEGMENT_BYTES = 7;
    uint256 private constant MAX_SEGMENT_BYTES = 1024;
    uint256 private constant MAX_PLAN_ENTRIES = 32;
    uint256 private constant PLAN_ENTRY_BYTES = 33;

    /// @notice What a payload holds.
    /// @param  segmentCount Segments of all kinds.
    /// @param  segmentsHash Hash of all `segmentHash || checkpoint`.
    /// @param  planHash     Hash of the plan's entries, 0 without a plan.
    /// @param  postRoot     The last checkpoint.
    struct Summary {
        uint256 segmentCount;
        bytes32 segmentsHash;
        bytes32 planHash;
        bytes32 postRoot;
    }

    /// @notice Reads a payload.
    /// @dev    Reverts BadSegment, PayloadTooLarge, EmptyBlock, UnknownStrategy, BadPlanOrder.
    /// @param  priorityFrom  Index of the first priority item.
    /// @param  priorityCount Priority items.
    /// @param  strategyCount Strategies registered.
    function read(bytes calldata payload, uint256 priorityFrom, uint256 priorityCount, uint256 strategyCount)
        internal
        pure
        returns (Summary memory summary)
    {
        if (payload.length > MAX_BYTES) revert IRollupBlocks.PayloadTooLarge(payload.length, MAX_BYTES);
        if (payload.length < 3) revert IRollupTypes.BadSegment(0);
        uint256 transactionSegments = uint16(bytes2(payload[:2]));
        uint256 count = (priorityCount + ITEMS_PER_SEGMENT - 1) / ITEMS_PER_SEGMENT;
        if (count + transactionSegments > MAX_SEGMENTS) {
            revert IRollupBlocks.PayloadTooLarge(count + transactionSegments, MAX_SEGMENTS);
        }

        // Pairs of hash and checkpoint, room for the plan's included, and behind them room for one segment.
        uint256 pairs;
        uint256 room = (count + transactionSegments + 1) * 64;
        assembly ("memory-safe") {
            pairs := mload(0x40)
            room := add(pairs, room)
            mstore(0x40, add(room, 0x460))
        }
        _hashPriority(pairs, room, priorityFrom, priorityCount);
        uint256 at = 2;
        for (uint256 i; i < transactionSegments; ++i) {
            at = _hashTransactions(payload, at, pairs + 64 * count, room);
            ++count;
        }
        if (at >= payload.length) revert IRollupTypes.BadSegment(count);

        uint256 entries = uint8(payload[at]);
        ++at;
        if (entries != 0) {
            if (entries > MAX_PLAN_ENTRIES || at + PLAN_ENTRY_BYTES * entries > payload.length) {
                revert IRollupTypes.BadSegment(count);
            }
            bytes calldata plan = payload[at:at + PLAN_ENTRY_BYTES * entries];
            at += plan.length;
            _requirePlanOrder(plan, strategyCount);
            summary.planHash = keccak256(plan);
            _store(pairs + 64 * count, _hash(2, plan, room));
            ++count;
        }
        if (count == 0) revert IRollupBlocks.EmptyBlock();
        if (payload.length != at + 32 * count) revert IRollupTypes.BadSegment(count);

        summary.segmentCount = count;
        _finish(summary, payload[at:], pairs, count);
    }

    /// @dev Puts the checkpoints beside the hashes, and hashes all.
    function _finish(Summary memory summary, bytes calldata checkpoints, uint256 pairs, uint256 count)
        private
        pure
    {
        bytes32 segmentsHash;
        bytes32 postRoot;
        assembly ("memory-safe") {
            let source := checkpoints.offset
            let end := add(pairs, shl(6, count))
            for { let at := add(pairs, 0x20) } lt(at, end) { at := add(at, 0x40) } {
                postRoot := calldataload(source)
                mstore(at, postRoot)
                source := add(source, 0x20)
            }
            segmentsHash := keccak256(pairs, shl(6, count))
        }
        (summary.segmentsHash, summary.postRoot) = (segmentsHash, postRoot);
    }

    /// @dev Hash of each priority segment: kind 0, index of its first item in 8 bytes, number of its items in 1.
    function _hashPriority(uint256 pairs, uint256 room, uint256 from, uint256 count) private pure {
        assembly ("memory-safe") {
            for {} count {} {
                let items := count
                if gt(items, 4) { items := 4 }
                mstore(room, or(shl(184, from), shl(176, items)))
                mstore(pairs, keccak256(room, 10))
                pairs := add(pairs, 0x40)
                from := add(from, items)
                count := sub(count, items)
            }
        }
    }

    /// @dev Hash of the transaction segment at `at`. Returns where the next one is.
    function _hashTransactions(bytes calldata payload, uint256 at, uint256 pair, uint256 room)
        private
        pure
        returns (uint256 end)
    {
        bool isValid;
        assembly ("memory-safe") {
            let size := shr(240, calldataload(add(payload.offset, at)))
            end := add(add(at, 2), size)
            isValid := and(iszero(lt(size, MIN_SEGMENT_BYTES)), iszero(gt(size, MAX_SEGMENT_BYTES)))
            isValid := and(isValid, lt(end, payload.length))
            if isValid {
                mstore8(room, 1)
                calldatacopy(add(room, 1), add(payload.offset, add(at, 2)), size)
                mstore(pair, keccak256(room, add(size, 1)))
            }
        }
        if (!isValid) revert IRollupTypes.BadSegment(at);
    }

    /// @dev Hash of a kind byte and the data.
    function _hash(uint256 kind, bytes calldata data, uint256 room) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            mstore8(room, kind)
            calldatacopy(add(room, 1), data.offset, data.length)
            hash := keccak256(room, add(data.length, 1))
        }
    }

    function _store(uint256 pair, bytes32 hash) private pure {
        assembly ("memory-safe") {
            mstore(pair, hash)
        }
    }

    function _requirePlanOrder(bytes calldata plan, uint256 strategyCount) private pure {
        uint256 next;
        for (uint256 at; at < plan.length; at += PLAN_ENTRY_BYTES) {
            uint256 strategy = uint8(plan[at]);
            if (strategy >= strategyCount) revert IRollupTypes.UnknownStrategy(strategy);
            if (strategy < next) revert IRollupBlocks.BadPlanOrder(next - 1, strategy);
            next = strategy + 1;
        }
    }
}
