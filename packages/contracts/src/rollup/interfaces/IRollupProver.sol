// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "./IRollupTypes.sol";

/// @title  IRollupProver
/// @notice Replays one segment on the words of a witness.
interface IRollupProver is IRollupTypes {
    /// @notice Replays a segment.
    /// @dev    Reverts WitnessMissing, and BadWitness where there are not as many words as keys or the items do not match.
    /// @param  kind   0 priority, 1 transactions, 2 plan.
    /// @param  data   What the segment holds, without the kind byte.
    /// @param  items  Items of a priority segment; else empty.
    /// @param  header Header of its block: fee account and counts are read.
    /// @param  keys   Touched keys, strictly ascending.
    /// @param  words  Their words before.
    /// @return reason    0 if the segment is valid, else which rule it breaks.
    /// @return postWords Words after; where a rule is broken they mean nothing.
    function replay(
        uint8 kind,
        bytes calldata data,
        PriorityItem[] calldata items,
        Header calldata header,
        uint64[] calldata keys,
        bytes32[] calldata words
    ) external view returns (uint8 reason, bytes32[] memory postWords);

    /// @notice Judges a segment: the rule that it breaks, or Valid. Takes what `proveFraud` takes, whose caller has to know
    ///         that the header stands and that the items are those of the queue.
    /// @dev    Reverts BadSegment, WitnessMissing, BadWitness.
    function judge(
        Header calldata header,
        bytes calldata segments,
        uint16 index,
        bytes calldata data,
        PriorityItem[] calldata items,
        Witness calldata witness,
        bytes32 salt
    ) external view returns (Reason reason);

    /// @notice Roots of the tree over the witness's words, and over other words of the same keys.
    /// @dev    Reverts BadWitness.
    function roots(Witness calldata witness, bytes32[] calldata postWords)
        external
        pure
        returns (bytes32 preRoot, bytes32 postRoot);
}
