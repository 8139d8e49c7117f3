// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  PackedIds
/// @notice A list of ids of 32 bits, eight a slot, whose first slot also holds its length: one id costs one slot.
/// @dev    Not ordered. Ids are not 0.
library PackedIds {
    /// @notice Place 0 is the length, places 1 and up the ids.
    struct List {
        mapping(uint256 word => uint256 packed) words;
    }

    /// @notice Appends an id.
    function add(List storage list, uint256 id) internal {
        uint256 length = _get(list, 0) + 1;
        _set(list, 0, length);
        _set(list, length, id);
    }

    /// @notice Takes out an id that is in the list; the last one takes its place. O(length / 8) slots.
    function remove(List storage list, uint256 id) internal {
        uint256 length = _get(list, 0);
        uint256 place = 1;
        while (_get(list, place) != id) ++place;
        _set(list, place, _get(list, length));
        _set(list, length, 0);
        _set(list, 0, length - 1);
    }

    /// @notice All ids.
    function values(List storage list) internal view returns (uint256[] memory ids) {
        ids = new uint256[](_get(list, 0));
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = _get(list, i + 1);
        }
    }

    function _get(List storage list, uint256 place) private view returns (uint256) {
        return uint32(list.words[place / 8] >> (place % 8 * 32));
    }

    function _set(List storage list, uint256 place, uint256 value) private {
        uint256 shift = place % 8 * 32;
        uint256 cleared = list.words[place / 8] & ~(uint256(type(uint32).max) << shift);
        list.words[place / 8] = cleared | value << shift;
    }
}
