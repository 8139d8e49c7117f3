// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title  TokenSender
/// @notice A token transfer whose failure is an answer, not a revert: one receiver who refuses must not block others.
library TokenSender {
    /// @notice Transfers, and tells whether the token said so: no revert, and true or nothing returned.
    function trySend(address token, address to, uint256 amount) internal returns (bool) {
        // Any answer of the token has to come back as one, which a typed call would turn into a revert.
        // solhint-disable-next-line avoid-low-level-calls
        (bool success, bytes memory returned) = token.call(abi.encodeCall(IERC20.transfer, (to, amount)));
        if (!success) return false;
        if (returned.length == 0) return token.code.length != 0;
        return returned.length >= 32 && abi.decode(returned, (uint256)) == 1;
    }
}
