// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {DeadlinePassed, InvalidSignature} from "../common/Errors.sol";
import {BandCore} from "./BandCore.sol";
import {IBandConsents} from "./interfaces/IBandConsents.sol";

/// @title  BandConsents
/// @notice Operators of users, by call or by signature, and their additional discounts.
abstract contract BandConsents is BandCore, IBandConsents {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant PERMIT_TYPEHASH = keccak256(
        "PermitOperator(address owner,address operator,bool allowed,uint256 nonce,uint256 deadline)"
    );

    /// @inheritdoc IBandConsents
    function approve(address operator, bool allowed) external locked {
        _setOperator(msg.sender, operator, allowed);
    }

    /// @inheritdoc IBandConsents
    function permitOperator(
        address owner,
        address operator,
        bool allowed,
        uint256 deadline,
        bytes calldata signature
    ) external locked {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        bytes32 hash =
            keccak256(abi.encode(PERMIT_TYPEHASH, owner, operator, allowed, _nonces[owner]++, deadline));
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", DOMAIN_SEPARATOR(), hash));
        bool isValid = SignatureCheckerLib.isValidSignatureNowCalldata(owner, digest, signature);
        if (owner == address(0) || !isValid) revert InvalidSignature();

        _setOperator(owner, operator, allowed);
    }

    /// @inheritdoc IBandConsents
    function setExtraHealth(uint64 extraHealth_) external locked {
        if (extraHealth_ >= WAD) revert BadParameter("extraHealth", extraHealth_);
        _extraHealth[msg.sender] = extraHealth_;
        emit ExtraHealthSet(msg.sender, extraHealth_);
    }

    function _setOperator(address owner, address operator, bool allowed) private {
        _operators[owner][operator] = allowed;
        emit OperatorSet(owner, operator, allowed);
    }

    /// @inheritdoc IBandConsents
    function extraHealth(address user) external view returns (uint256) {
        return _extraHealth[user];
    }

    /// @inheritdoc IBandConsents
    function isOperator(address owner, address operator) external view returns (bool) {
        return _operators[owner][operator];
    }

    /// @inheritdoc IBandConsents
    function nonces(address owner) external view returns (uint256) {
        return _nonces[owner];
    }

    /// @inheritdoc IBandConsents
    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return keccak256(
            abi.encode(
                DOMAIN_TYPEHASH, keccak256("Quintet Bands"), keccak256("1"), block.chainid, address(this)
            )
        );
    }
}
