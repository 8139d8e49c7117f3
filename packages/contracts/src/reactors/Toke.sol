// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";
import {ERC20Votes} from "solady/tokens/ERC20Votes.sol";

import {ZeroAddress} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {IPermitToken} from "../common/interfaces/IPermitToken.sol";
import {IToke} from "./interfaces/IToke.sol";

/// @title  Toke
/// @notice The directors' token.
/// @dev    Minted once, to the treasury; nobody can mint or burn. Votes count for a delegate only, so an account that
///         never delegates pays for no checkpoint.
contract Toke is IToke, PermitToken, ERC20Votes {
    /// @inheritdoc IToke
    uint256 public constant MAX_SUPPLY = 100_000_000e18;

    /// @param treasury Receives the whole supply.
    constructor(address treasury) PermitToken("Toke", "TOKE") {
        if (treasury == address(0)) revert ZeroAddress();
        _mint(treasury, MAX_SUPPLY);
    }

    // ── Permits ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc PermitToken
    function permit(
        address owner,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) public override(IPermitToken, ERC20, PermitToken) {
        PermitToken.permit(owner, spender, value, deadline, v, r, s);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc PermitToken
    function name() public view override(ERC20, PermitToken) returns (string memory) {
        return PermitToken.name();
    }

    /// @inheritdoc PermitToken
    function symbol() public view override(ERC20, PermitToken) returns (string memory) {
        return PermitToken.symbol();
    }

    /// @inheritdoc ERC20Votes
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp); // Unix seconds fit for millions of years
    }

    /// @inheritdoc ERC20Votes
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC20Votes
    function _afterTokenTransfer(address from, address to, uint256 amount)
        internal
        override(ERC20, ERC20Votes)
    {
        ERC20Votes._afterTokenTransfer(from, to, amount);
    }

    /// @inheritdoc PermitToken
    function _constantNameHash() internal view override(ERC20, PermitToken) returns (bytes32) {
        return PermitToken._constantNameHash();
    }

    /// @inheritdoc PermitToken
    function _givePermit2InfiniteAllowance() internal view override(ERC20, PermitToken) returns (bool) {
        return PermitToken._givePermit2InfiniteAllowance();
    }
}
