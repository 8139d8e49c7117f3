// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InsufficientGas} from "../../common/Errors.sol";

/// @title  CallGas
/// @notice Gas before a call whose failure is tolerated: it must fail by itself, not because the sender saved on gas.
library CallGas {
    /// @dev What the call itself costs beside the gas that it hands on.
    uint256 private constant CALL_OVERHEAD = 10_000;

    /// @notice Reverts InsufficientGas unless a call made now can be handed `amount`, of which a call gets 63/64 of
    ///         what is left at most.
    function requireToHandOn(uint256 amount) internal view {
        uint256 available = gasleft();
        uint256 needed = (amount + CALL_OVERHEAD) * 64 / 63;
        if (available < needed) revert InsufficientGas(available, needed);
    }
}
