// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibBit} from "solady/utils/LibBit.sol";

import {IRollupTypes} from "../interfaces/IRollupTypes.sol";

/// @title  SparseMerkle
/// @notice Roots of the sparse Merkle tree of depth 44 over the leaves of a witness.
/// @dev    `node(level, keys)`: no keys, the next bit: 0 gives the empty subtree, 1 the next sibling; level 0, the word;
///         else `H(node(level - 1, zero side) || node(level - 1, one side))`. Left before right, and the streams must be
///         used up exactly. One traversal gives the roots of two sets of words; where both are the same so far, one hash
///         does for both. In assembly because a full segment hashes some 1,200 nodes a root: the plain recursion costs
///         more than twice as much. A test compares it with a naive tree.
library SparseMerkle {
    /// @notice Levels above the leaves.
    uint256 internal constant DEPTH = 44;

    /// @notice Root of the empty tree: 44 times hashed zero.
    bytes32 internal constant EMPTY_ROOT = 0xb33b1809c42623f474055fa9400a2027a7a885c8dfa4efe20666b4ee27d7529c;

    /// @dev Bytes of the bit stream of one key: a bit for each level.
    uint256 internal constant BITS_OF_ONE = 6;

    /// @notice Roots over the words of the witness, and over `postWords` at the same keys. Reverts BadWitness.
    function roots(IRollupTypes.Witness calldata witness, bytes32[] memory postWords)
        internal
        pure
        returns (bytes32 preRoot, bytes32 postRoot)
    {
        uint64[] calldata keys = witness.keys;
        _requireKeys(keys);
        if (witness.words.length != keys.length || postWords.length != keys.length) {
            revert IRollupTypes.BadWitness();
        }
        uint256 cursor = _newCursor(witness, postWords);
        uint256 count = keys.length;

        assembly ("memory-safe") {
            // An empty side: one bit, and a sibling if it is set.
            function next(c, level) -> hash {
                let position := mload(c)
                mstore(c, add(position, 1))
                let bits := calldataload(add(mload(add(c, 0x40)), shr(3, position)))
                switch and(shr(sub(255, and(position, 7)), bits), 1)
                case 0 { hash := mload(add(add(c, 0xc0), shl(5, level))) }
                default {
                    let at := mload(add(c, 0x20))
                    hash := calldataload(at)
                    mstore(add(c, 0x20), add(at, 0x20))
                }
            }
            // The subtree at `level` with the keys `low` to `high - 1`.
            function node(c, low, high, level) -> pre, post {
                let keyList := mload(add(c, 0x60))
                let key := calldataload(add(keyList, shl(5, low)))
                // Down, as long as all keys are on one side. Left sides that are empty come first in the stream.
                let differing := xor(key, calldataload(add(keyList, shl(5, sub(high, 1)))))
                let at := level
                for {} at {} {
                    let below := sub(at, 1)
                    if and(shr(below, differing), 1) { break }
                    if and(shr(below, key), 1) {
                        let left := next(c, below)
                        mstore(add(add(c, 0x660), shl(5, below)), left)
                    }
                    at := below
                }

                switch at
                case 0 {
                    pre := calldataload(add(mload(add(c, 0x80)), shl(5, low)))
                    post := mload(add(mload(add(c, 0xa0)), shl(5, low)))
                }
                default {
                    // The first key of the right side: `low` is on the left, `high - 1` on the right.
                    let left := low
                    let right := sub(high, 1)
                    for {} gt(sub(right, left), 1) {} {
                        let middle := shr(1, add(left, right))
                        switch and(shr(sub(at, 1), calldataload(add(keyList, shl(5, middle)))), 1)
                        case 0 { left := middle }
                        default { right := middle }
                    }
                    pre, post := node(c, low, right, sub(at, 1))
                    let rightPre, rightPost := node(c, right, high, sub(at, 1))
                    let isSame := and(eq(pre, post), eq(rightPre, rightPost))
                    mstore(0x00, pre)
                    mstore(0x20, rightPre)
                    pre := keccak256(0x00, 0x40)
                    switch isSame
                    case 0 {
                        mstore(0x00, post)
                        mstore(0x20, rightPost)
                        post := keccak256(0x00, 0x40)
                    }
                    default { post := pre }
                }

                // Up again.
                for {} lt(at, level) { at := add(at, 1) } {
                    let position := shl(5, and(shr(at, key), 1))
                    let sibling
                    switch position
                    case 0 { sibling := next(c, at) }
                    default { sibling := mload(add(add(c, 0x660), shl(5, at))) }
                    mstore(sub(0x20, position), sibling)
                    mstore(position, pre)
                    let hash := keccak256(0x00, 0x40)
                    switch eq(pre, post)
                    case 0 {
                        mstore(position, post)
                        post := keccak256(0x00, 0x40)
                    }
                    default { post := hash }
                    pre := hash
                }
            }
            preRoot, postRoot := node(cursor, 0, count, 44)
        }
        _requireUsedUp(witness, cursor);
    }

    /// @notice Root over the single word of a witness, and that word. Reverts BadWitness if it is not of `key` alone.
    function rootOfOne(IRollupTypes.Witness calldata witness, uint256 key)
        internal
        pure
        returns (bytes32 root, uint256 word)
    {
        if (witness.keys.length != 1 || witness.words.length != 1 || witness.keys[0] != key) {
            revert IRollupTypes.BadWitness();
        }
        word = uint256(witness.words[0]);
        if (witness.bits.length != BITS_OF_ONE) revert IRollupTypes.BadWitness();
        uint256 stream = uint256(bytes32(witness.bits));
        if (stream << DEPTH != 0 || witness.siblings.length != LibBit.popCount(stream)) {
            revert IRollupTypes.BadWitness();
        }
        root = _fold(witness.siblings, stream, key, word);
    }

    /// @dev Root over one word: the traversal of `roots` as a loop from the leaf up. Left siblings are those of the set
    ///      bits of the key; they come first in the stream, the highest level first.
    function _fold(bytes32[] calldata siblings, uint256 stream, uint256 key, uint256 word)
        private
        pure
        returns (bytes32 root)
    {
        uint256 leftBit = LibBit.popCount(key);
        uint256 rightBit = leftBit;
        uint256 right = leftBit == 0 ? 0 : LibBit.popCount(stream >> 256 - leftBit);
        uint256 left;
        assembly ("memory-safe") {
            right := add(siblings.offset, shl(5, right))
            left := right
            root := word
            // The empty subtree of the level.
            word := 0
            for { let level := 0 } lt(level, DEPTH) { level := add(level, 1) } {
                let sibling := word
                switch and(shr(level, key), 1)
                case 0 {
                    if and(shr(sub(255, rightBit), stream), 1) {
                        sibling := calldataload(right)
                        right := add(right, 0x20)
                    }
                    rightBit := add(rightBit, 1)
                    mstore(0x00, root)
                    mstore(0x20, sibling)
                }
                default {
                    leftBit := sub(leftBit, 1)
                    if and(shr(sub(255, leftBit), stream), 1) {
                        left := sub(left, 0x20)
                        sibling := calldataload(left)
                    }
                    mstore(0x00, sibling)
                    mstore(0x20, root)
                }
                root := keccak256(0x00, 0x40)
                mstore(0x00, word)
                mstore(0x20, word)
                word := keccak256(0x00, 0x40)
            }
        }
    }

    /// @dev Where the traversal stands. Words: 0 bits used, 1 next sibling, 2 bits, 3 keys, 4 words before, 5 words
    ///      after, 6 to 50 the empty subtrees of level 0 to 44, 51 to 94 left siblings that wait, by level.
    function _newCursor(IRollupTypes.Witness calldata witness, bytes32[] memory postWords)
        private
        pure
        returns (uint256 cursor)
    {
        bytes calldata bits = witness.bits;
        bytes32[] calldata siblings = witness.siblings;
        uint64[] calldata keys = witness.keys;
        bytes32[] calldata words = witness.words;
        assembly ("memory-safe") {
            cursor := mload(0x40)
            mstore(0x40, add(cursor, 0xbe0))
            mstore(cursor, 0)
            mstore(add(cursor, 0x20), siblings.offset)
            mstore(add(cursor, 0x40), bits.offset)
            mstore(add(cursor, 0x60), keys.offset)
            mstore(add(cursor, 0x80), words.offset)
            mstore(add(cursor, 0xa0), add(postWords, 0x20))
            let empty := 0
            let end := add(cursor, 0x660)
            for { let at := add(cursor, 0xc0) } lt(at, end) { at := add(at, 0x20) } {
                mstore(at, empty)
                mstore(0x00, empty)
                mstore(0x20, empty)
                empty := keccak256(0x00, 0x40)
            }
        }
    }

    function _requireUsedUp(IRollupTypes.Witness calldata witness, uint256 cursor) private pure {
        bytes calldata bits = witness.bits;
        bytes32[] calldata siblings = witness.siblings;
        bool isUsedUp;
        assembly ("memory-safe") {
            let used := mload(cursor)
            isUsedUp := eq(bits.length, shr(3, add(used, 7)))
            isUsedUp := and(
                isUsedUp,
                eq(mload(add(cursor, 0x20)), add(siblings.offset, shl(5, siblings.length)))
            )
            // What is left of the last byte must be zero.
            if and(used, 7) {
                let last := byte(0, calldataload(add(bits.offset, shr(3, used))))
                isUsedUp := and(isUsedUp, iszero(and(0xff, shl(and(used, 7), last))))
            }
        }
        if (!isUsedUp) revert IRollupTypes.BadWitness();
    }

    function _requireKeys(uint64[] calldata keys) private pure {
        uint256 count = keys.length;
        if (count == 0) revert IRollupTypes.BadWitness();
        bool isAscending;
        assembly ("memory-safe") {
            let previous := calldataload(keys.offset)
            isAscending := 1
            for { let i := 1 } lt(i, count) { i := add(i, 1) } {
                let key := calldataload(add(keys.offset, shl(5, i)))
                if iszero(gt(key, previous)) { isAscending := 0 }
                previous := key
            }
            if shr(44, previous) { isAscending := 0 }
        }
        if (!isAscending) revert IRollupTypes.BadWitness();
    }
}
