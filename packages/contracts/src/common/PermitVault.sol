// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";

import {PermitToken} from "./PermitToken.sol";
import {TokenGuard} from "./libraries/TokenGuard.sol";

/// @title  PermitVault
/// @notice Base of the suite's ERC-4626 vaults: Solady's vault, with shares that have permits.
/// @dev    Virtual shares with an offset of 6 decimals: to take a wei from the next depositor, an attacker
///         who inflates the share has to give away a million. The vault trusts its asset to move what it
///         says.
abstract contract PermitVault is ERC4626, PermitToken {
    address private immutable _asset;
    uint8 private immutable _assetDecimals;

    /// @param asset_  ERC-20 with at most 18 decimals.
    /// @param name_   Name of the share, at most 31 bytes.
    /// @param symbol_ Symbol of the share, at most 31 bytes.
    constructor(address asset_, string memory name_, string memory symbol_) PermitToken(name_, symbol_) {
        _asset = asset_;
        _assetDecimals = uint8(TokenGuard.decimalsOf(asset_)); // 18 at most
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    function asset() public view override returns (address) {
        return _asset;
    }

    /// @inheritdoc PermitToken
    function name() public view virtual override(ERC20, PermitToken) returns (string memory) {
        return PermitToken.name();
    }

    /// @inheritdoc PermitToken
    function symbol() public view virtual override(ERC20, PermitToken) returns (string memory) {
        return PermitToken.symbol();
    }

    /// @inheritdoc ERC4626
    function decimals() public view virtual override(ERC20, ERC4626) returns (uint8) {
        return ERC4626.decimals();
    }

    // ── Permits ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc PermitToken
    function permit(
        address owner,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) public virtual override(ERC20, PermitToken) {
        PermitToken.permit(owner, spender, value, deadline, v, r, s);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    function _underlyingDecimals() internal view override returns (uint8) {
        return _assetDecimals;
    }

    /// @inheritdoc ERC4626
    function _decimalsOffset() internal pure override returns (uint8) {
        return 6;
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
