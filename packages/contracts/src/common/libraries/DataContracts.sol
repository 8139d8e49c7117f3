// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibBytes} from "solady/utils/LibBytes.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @title  DataContracts
/// @notice Puts creation code that is too large for one contract into the code of several, in Solady's
///         SSTORE2 format.
/// @dev    For deployments: the result is itself creation code, so it can be placed through `Create3Factory`.
library DataContracts {
    /// @notice Most bytes that one data contract holds: the limit on code, less the STOP in front.
    uint256 internal constant CAPACITY = 24_575;

    /// @notice Creation code of as many data contracts as hold `data` between them, in its order.
    function split(bytes memory data) internal pure returns (bytes[] memory parts) {
        parts = new bytes[]((data.length + CAPACITY - 1) / CAPACITY);
        for (uint256 i; i < parts.length; ++i) {
            parts[i] = _creationCode(LibBytes.slice(data, i * CAPACITY, (i + 1) * CAPACITY));
        }
    }

    /// @notice What the data contracts hold, put together.
    function join(address[] memory parts) internal view returns (bytes memory data) {
        for (uint256 i; i < parts.length; ++i) {
            data = bytes.concat(data, SSTORE2.read(parts[i]));
        }
    }

    /// @dev PUSH2 size, DUP1, PUSH1 10, RETURNDATASIZE, CODECOPY, RETURNDATASIZE, RETURN; then STOP and the
    ///      data.
    function _creationCode(bytes memory data) private pure returns (bytes memory) {
        return abi.encodePacked(hex"61", uint16(data.length + 1), hex"80600a3d393df300", data);
    }
}
