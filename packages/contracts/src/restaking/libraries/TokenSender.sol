// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibCall} from "solady/utils/LibCall.sol";

/// @title  TokenSender
/// @notice A token transfer whose failure is an answer, not a revert: one receiver who refuses must not block others.
library TokenSender {
    /// @notice Transfers, and tells whether the token said so: no revert, and true or nothing returned.
    function trySend(address token, address to, uint256 amount) internal returns (bool) {
        if (token.code.length == 0) return false;
        (bool success,, bytes memory returned) = LibCall.tryCall(
            token, 0, gasleft(), 32, abi.encodeWithSignature("transfer(address,uint256)", to, amount)
        );
        if (!success) return false;
        return returned.length == 0 || (returned.length == 32 && abi.decode(returned, (uint256)) == 1);
    }
}
