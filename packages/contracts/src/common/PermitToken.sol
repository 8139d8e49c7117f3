// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";
import {LibString} from "solady/utils/LibString.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {DeadlinePassed, InvalidSignature} from "./Errors.sol";
import {IPermitToken} from "./interfaces/IPermitToken.sol";

/// @title  PermitToken
/// @notice Base of the suite's tokens: Solady's ERC-20 with EIP-2612 permits that contract accounts can sign
///         too.
/// @dev    Unlike Solady's default, Permit2 gets no allowance that the holder has not given.
abstract contract PermitToken is IPermitToken, ERC20 {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    /// @dev Name and symbol as length byte and text: at most 31 bytes each, and no storage read.
    bytes32 private immutable _packedName;
    bytes32 private immutable _packedSymbol;
    bytes32 private immutable _nameHash;

    /// @param name_   Name, at most 31 bytes; also the name of the EIP-712 domain, version 1.
    /// @param symbol_ Symbol, at most 31 bytes.
    constructor(string memory name_, string memory symbol_) {
        _packedName = _pack(name_);
        _packedSymbol = _pack(symbol_);
        _nameHash = keccak256(bytes(name_));
    }

    // ── Permits ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC20
    function permit(
        address owner,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) public virtual override(ERC20, IPermitToken) {
        _permit(owner, spender, value, deadline, abi.encodePacked(r, s, v));
    }

    /// @inheritdoc IPermitToken
    function permit(address owner, address spender, uint256 value, uint256 deadline, bytes calldata signature)
        public
        virtual
    {
        _permit(owner, spender, value, deadline, signature);
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC20
    function name() public view virtual override returns (string memory) {
        return LibString.unpackOne(_packedName);
    }

    /// @inheritdoc ERC20
    function symbol() public view virtual override returns (string memory) {
        return LibString.unpackOne(_packedSymbol);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────

    function _permit(address owner, address spender, uint256 value, uint256 deadline, bytes memory signature)
        private
    {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        bytes32 structHash =
            keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, nonces(owner), deadline));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", DOMAIN_SEPARATOR(), structHash));
        if (!_isSignedBy(owner, digest, signature)) revert InvalidSignature();

        _incrementNonce(owner);
        _approve(owner, spender, value);
    }

    /// @dev The key first, then ERC-1271: an account that delegates its code (EIP-7702) keeps signing with
    ///      its key.
    function _isSignedBy(address owner, bytes32 digest, bytes memory signature) private view returns (bool) {
        if (owner == address(0)) return false;
        if (ECDSA.tryRecover(digest, signature) == owner) return true;
        return SignatureCheckerLib.isValidERC1271SignatureNow(owner, digest, signature);
    }

    /// @inheritdoc ERC20
    function _constantNameHash() internal view virtual override returns (bytes32) {
        return _nameHash;
    }

    /// @inheritdoc ERC20
    function _givePermit2InfiniteAllowance() internal view virtual override returns (bool) {
        return false;
    }

    function _pack(string memory text) private pure returns (bytes32 packed) {
        packed = LibString.packOne(text);
        if (packed == 0) revert UnsupportedName(text);
    }
}
