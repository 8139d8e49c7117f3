// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {DeadlinePassed, InvalidSignature} from "../common/Errors.sol";
import {PoolLedger} from "./PoolLedger.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";

/// @title  DelegationBook
/// @notice The operators of the TokenPool, the consents of stakers and approvers, and what a freeze closes.
abstract contract DelegationBook is PoolLedger, EIP712 {
    /// @notice Highest fee of an operator, 1e4.
    uint256 public constant MAX_OPERATOR_FEE_BPS = 3000;

    bytes32 private constant DELEGATION_TYPEHASH = keccak256(
        "Delegation(address staker,address operator,address asset,uint256 amount,bytes32 salt,uint256 expiry)"
    );
    bytes32 private constant DELEGATION_APPROVAL_TYPEHASH = keccak256(
        "DelegationApproval(address staker,address operator,address asset,uint256 amount,bytes32 salt,uint256 expiry)"
    );

    /// @inheritdoc ITokenPool
    address public immutable slasher;

    /// @dev One slot.
    struct Operator {
        address approver;
        uint16 feeBps;
        bool isRegistered;
    }

    /// @dev Last operator that a batch asked the Slasher about, and the answer.
    struct FreezeCache {
        address operator;
        uint256 frozenSince;
    }

    mapping(address account => Operator operator) private _operators;
    mapping(address signer => mapping(bytes32 salt => bool isUsed)) private _usedSalts;

    constructor(address slasher_) {
        slasher = slasher_;
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function isOperator(address account) public view returns (bool) {
        return _operators[account].isRegistered;
    }

    /// @inheritdoc ITokenPool
    function operatorTerms(address operator) external view returns (address approver, uint256 feeBps) {
        return (_operators[operator].approver, _operators[operator].feeBps);
    }

    /// @inheritdoc ITokenPool
    function isSaltUsed(address signer, bytes32 salt) external view returns (bool) {
        return _usedSalts[signer][salt];
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _registerOperator(address account, address approver, uint256 feeBps, string calldata metadataUri)
        internal
    {
        if (_operators[account].isRegistered) revert AlreadyRegistered(account);
        if (feeBps > MAX_OPERATOR_FEE_BPS) revert FeeTooHigh(feeBps, MAX_OPERATOR_FEE_BPS);

        _operators[account] = Operator(approver, uint16(feeBps), true); // 3,000 fits
        emit OperatorRegistered(account, approver, feeBps, metadataUri);
    }

    /// @dev Spends the staker's own consent to a delegation.
    function _spendConsent(
        address staker,
        address operator,
        address asset,
        uint256 amount,
        Approval calldata consent
    ) internal {
        _spendSignature(DELEGATION_TYPEHASH, staker, staker, operator, asset, amount, consent);
    }

    /// @dev Spends the consent of the operator's approver, if he has one.
    function _spendApproval(
        address staker,
        address operator,
        address asset,
        uint256 amount,
        Approval calldata approval
    ) internal {
        address approver = _operatorOf(operator).approver;
        if (approver == address(0)) return;
        _spendSignature(DELEGATION_APPROVAL_TYPEHASH, approver, staker, operator, asset, amount, approval);
    }

    function _requireApprover(address operator, address caller) internal view {
        address approver = _operatorOf(operator).approver;
        if (caller != approver || approver == address(0)) revert NotApprover(operator, caller);
    }

    /// @dev The operator takes stake, and without anybody's signature.
    function _requireFreeEntry(address operator) internal view {
        address approver = _operatorOf(operator).approver;
        if (approver != address(0)) revert ApprovalRequired(operator, approver);
        _requireNoCase(operator);
    }

    /// @dev Nobody walks into a case that is open, whether or not it freezes.
    function _requireNoCase(address operator) internal view {
        (uint256 frozenSince, uint256 openCases) = _freezeInfo(operator);
        if (frozenSince != 0) revert OperatorIsFrozen(operator);
        if (openCases != 0) revert OperatorUnderCase(operator);
    }

    /// @dev The operator exists and lets stake leave.
    function _requireExitOpen(address operator, FreezeCache memory cache) internal view {
        if (cache.operator != operator) _operatorOf(operator);
        if (_frozenSince(operator, cache) != 0) revert OperatorIsFrozen(operator);
    }

    /// @dev The bucket was mature before the operator's freeze, if he is frozen. One that matures during it waits.
    function _requireNotHeldBack(address operator, uint256 epoch, FreezeCache memory cache) internal view {
        if (_isHeldBack(epoch, _frozenSince(operator, cache))) revert OperatorIsFrozen(operator);
    }

    function _isHeldBack(uint256 epoch, uint256 frozenSince) internal view returns (bool) {
        return frozenSince != 0 && epoch + 1 >= _epochAt(frozenSince);
    }

    function _operatorOf(address account) private view returns (Operator storage operator) {
        operator = _operators[account];
        if (!operator.isRegistered) revert OperatorNotRegistered(account);
    }

    /// @dev Nobody can freeze an operator in the middle of a batch, so one answer holds for all of it.
    function _frozenSince(address operator, FreezeCache memory cache) internal view returns (uint256) {
        if (cache.operator != operator) {
            (cache.frozenSince,) = _freezeInfo(operator);
            cache.operator = operator;
        }
        return cache.frozenSince;
    }

    function _freezeInfo(address operator) private view returns (uint256 frozenSince, uint256 openCases) {
        return ISlasher(slasher).freezeInfo(operator);
    }

    function _spendSignature(
        bytes32 typeHash,
        address signer,
        address staker,
        address operator,
        address asset,
        uint256 amount,
        Approval calldata approval
    ) private {
        if (block.timestamp > approval.expiry) revert DeadlinePassed(approval.expiry);
        if (_usedSalts[signer][approval.salt]) revert SignatureUsed(signer, approval.salt);
        bytes32 digest = _hashTypedData(
            keccak256(abi.encode(typeHash, staker, operator, asset, amount, approval.salt, approval.expiry))
        );
        if (!_isSignedBy(signer, digest, approval.signature)) revert InvalidSignature();

        _usedSalts[signer][approval.salt] = true;
    }

    /// @dev The key first, then ERC-1271: an account that delegates its code (EIP-7702) keeps signing with its key.
    function _isSignedBy(address signer, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool)
    {
        if (ECDSA.tryRecoverCalldata(digest, signature) == signer) return true;
        return SignatureCheckerLib.isValidERC1271SignatureNowCalldata(signer, digest, signature);
    }

    /// @inheritdoc EIP712
    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("TokenPool", "1");
    }
}
