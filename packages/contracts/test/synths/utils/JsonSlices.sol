// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibString} from "solady/utils/LibString.sol";

/// @title  JsonSlices
/// @notice Cuts the objects of a JSON list into strings of their own: reading from a small text costs a small memory.
library JsonSlices {
    /// @notice The objects of the first list of this name.
    function items(string memory json, string memory name) internal pure returns (string[] memory slices) {
        bytes memory text = bytes(json);
        uint256 at = LibString.indexOf(json, string.concat('"', name, '"'));
        require(at != LibString.NOT_FOUND, string.concat("no list ", name));
        slices = new string[](_scan(text, at, new string[](0)));
        _scan(text, at, slices);
    }

    /// @dev Counts the objects, and cuts them out if there is room.
    function _scan(bytes memory text, uint256 at, string[] memory slices)
        private
        pure
        returns (uint256 count)
    {
        uint256 depth;
        uint256 start;
        bool quoted;
        // Past the name itself.
        while (text[at] != "[") ++at;
        for (;; ++at) {
            bytes1 character = text[at];
            if (character == '"' && text[at - 1] != "\\") quoted = !quoted;
            if (quoted) continue;
            if (character == "{") {
                if (depth++ == 0) start = at;
            } else if (character == "}") {
                if (--depth != 0) continue;
                if (slices.length != 0) slices[count] = LibString.slice(string(text), start, at + 1);
                ++count;
            } else if (character == "]" && depth == 0) {
                return count;
            }
        }
    }
}
