// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPermitToken} from "../../common/interfaces/IPermitToken.sol";

/// @title  IToke
/// @notice The directors' token: staked it votes where liquidity goes, and its supply never changes.
/// @dev    ERC-20 with permits and, for the DAO to come, delegated votes by ERC-5805 on a clock of Unix seconds.
interface IToke is IPermitToken {
    /// @notice All the tokens that there will ever be: 100,000,000 of 18 decimals.
    function MAX_SUPPLY() external view returns (uint256);
}
