// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibBytes} from "solady/utils/LibBytes.sol";

import {AmountTooLarge} from "../Errors.sol";

/// @title  DataContracts
/// @notice Puts creation code that is too large for one contract into the code of two, in Solady's SSTORE2 format.
/// @dev    For deployments: the result is itself creation code, so it can be placed through `Create3Factory`.
library DataContracts {
    /// @notice Most bytes that one data contract holds: the limit on code, less the STOP in front.
    uint256 internal constant CAPACITY = 24_575;

    /// @notice Creation code of two data contracts that hold `data` between them. Reverts AmountTooLarge when it
    ///         does not fit, which EIP-3860 forbids for creation code anyway.
    function split(bytes memory data) internal pure returns (bytes memory first, bytes memory second) {
        if (data.length > 2 * CAPACITY) revert AmountTooLarge(data.length, 2 * CAPACITY);
        uint256 half = (data.length + 1) / 2;
        first = _creationCode(LibBytes.slice(data, 0, half));
        second = _creationCode(LibBytes.slice(data, half));
    }

    /// @dev PUSH2 size, DUP1, PUSH1 10, RETURNDATASIZE, CODECOPY, RETURNDATASIZE, RETURN; then STOP and the data.
    function _creationCode(bytes memory data) private pure returns (bytes memory) {
        return abi.encodePacked(hex"61", uint16(data.length + 1), hex"80600a3d393df300", data);
    }
}
