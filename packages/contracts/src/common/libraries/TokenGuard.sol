// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20Metadata} from "@openzeppelin/contracts/interfaces/IERC20Metadata.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {UnsupportedToken} from "../Errors.sol";

/// @title  TokenGuard
/// @notice What the suite asks of foreign tokens: at most 18 decimals, and a transfer that moves what it
///         says.
library TokenGuard {
    /// @notice Most decimals that a token may have.
    uint256 internal constant MAX_DECIMALS = 18;

    /// @notice Takes exactly `amount` of `token` from `from`. Reverts UnsupportedToken when another amount
    ///         arrives (fee on transfer, rebase), TransferFromFailed when the token refuses.
    function pullExact(address token, address from, uint256 amount) internal {
        uint256 balanceBefore = SafeTransferLib.balanceOf(token, address(this));
        SafeTransferLib.safeTransferFrom(token, from, address(this), amount);
        uint256 balanceAfter = SafeTransferLib.balanceOf(token, address(this));
        // Written as a sum: a balance that shrank must not end as an arithmetic panic.
        if (balanceAfter != balanceBefore + amount) revert UnsupportedToken(token);
    }

    /// @notice Decimals of `token`. Reverts UnsupportedToken when it names none, or more than 18.
    function decimalsOf(address token) internal view returns (uint256 decimals) {
        (bool success, bytes memory returned) = token.staticcall(abi.encodeCall(IERC20Metadata.decimals, ()));
        if (!success || returned.length < 32) revert UnsupportedToken(token);

        decimals = abi.decode(returned, (uint256));
        if (decimals > MAX_DECIMALS) revert UnsupportedToken(token);
    }

    /// @notice Factor between token units and 18 decimals: `10 ** (18 - decimals)`.
    function wadScaleOf(address token) internal view returns (uint256) {
        return 10 ** (MAX_DECIMALS - decimalsOf(token));
    }
}
