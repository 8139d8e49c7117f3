// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DisputeResolution} from "./DisputeResolution.sol";
import {IHashAttestation} from "./interfaces/IHashAttestation.sol";
import {IServiceManagerBase} from "./interfaces/IServiceManagerBase.sol";

/// @title  HashAttestationDispute
/// @notice Court of the example service.
/// @dev    The subject of every fault is its task, so one operator is punished once for each kind on each task. Evidence:
///         WRONG_RESULT `(uint256 taskId, bytes32 result, uint64 timestamp, bytes signature)`,
///         EQUIVOCATION `(uint256 taskId, Statement first, Statement second)`, WITHHELD `(uint256 taskId)`; the answer to
///         WITHHELD is `(uint64 timestamp, bytes signature)` over the right result.
contract HashAttestationDispute is DisputeResolution {
    uint8 private constant WRONG_RESULT = 0;
    uint8 private constant EQUIVOCATION = 1;
    uint8 private constant WITHHELD = 2;

    /// @notice A result that an operator has signed.
    /// @param  result    As signed.
    /// @param  timestamp As signed.
    /// @param  signature 64 or 65 bytes of the operator's key.
    struct Statement {
        bytes32 result;
        uint64 timestamp;
        bytes signature;
    }

    /// @notice Operators may attest until this time, Unix seconds.
    error AnswerWindowOpen(uint256 until);

    /// @param serviceManager_ HashAttestationServiceManager.
    /// @param avsRegistry_    AvsRegistry.
    /// @param slasher_        Slasher.
    constructor(address serviceManager_, address avsRegistry_, address slasher_)
        DisputeResolution(serviceManager_, avsRegistry_, slasher_)
    {}

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc DisputeResolution
    /// @dev A fault is of the end of the answer window, whatever time its signer put down.
    function _judge(address operator, uint8 faultKind, bytes calldata evidence)
        internal
        view
        override
        returns (Verdict verdict, bytes32 subject, uint256 faultAt)
    {
        bool isProven;
        uint256 taskId;
        if (faultKind == WRONG_RESULT) {
            (taskId, isProven) = _isWrong(operator, evidence);
        } else if (faultKind == EQUIVOCATION) {
            (taskId, isProven) = _isEquivocal(operator, evidence);
        } else if (faultKind == WITHHELD) {
            taskId = abi.decode(evidence, (uint256));
        } else {
            revert IServiceManagerBase.UnknownFaultKind(faultKind);
        }

        (uint256 from, uint256 until) = _service().answerWindow(taskId);
        if (faultKind == WITHHELD) verdict = _judgeWithheld(operator, from, until);
        else if (isProven) verdict = Verdict.Proven;
        return (verdict, bytes32(taskId), until);
    }

    /// @inheritdoc DisputeResolution
    function _isRefuted(Challenge storage state, bytes calldata proof) internal view override returns (bool) {
        (uint64 timestamp, bytes memory signature) = abi.decode(proof, (uint64, bytes));
        uint256 taskId = uint256(state.subject);
        bytes32 result = _service().expectedResult(taskId);
        return _isSigned(state.operator, taskId, Statement(result, timestamp, signature));
    }

    /// @dev Only who served when the task was requested has to attest it; only he can refute, with his signature.
    function _judgeWithheld(address operator, uint256 from, uint256 until) private view returns (Verdict) {
        if (block.timestamp <= until) revert AnswerWindowOpen(until);
        return _service().wasServing(operator, from) ? Verdict.Contestable : Verdict.Unfounded;
    }

    function _isWrong(address operator, bytes calldata evidence)
        private
        view
        returns (uint256 taskId, bool isProven)
    {
        Statement memory statement;
        (taskId, statement.result, statement.timestamp, statement.signature) =
            abi.decode(evidence, (uint256, bytes32, uint64, bytes));
        isProven =
            statement.result != _service().expectedResult(taskId) && _isSigned(operator, taskId, statement);
    }

    function _isEquivocal(address operator, bytes calldata evidence)
        private
        view
        returns (uint256 taskId, bool isProven)
    {
        Statement memory first;
        Statement memory second;
        (taskId, first, second) = abi.decode(evidence, (uint256, Statement, Statement));
        isProven = first.result != second.result && _isSigned(operator, taskId, first)
            && _isSigned(operator, taskId, second);
    }

    /// @dev Whether the operator signed the statement for a time within the answer window.
    function _isSigned(address operator, uint256 taskId, Statement memory statement)
        private
        view
        returns (bool)
    {
        (uint256 from, uint256 until) = _service().answerWindow(taskId);
        if (statement.timestamp < from || statement.timestamp > until) return false;
        return
            _service()
                .isAttestedBy(operator, taskId, statement.result, statement.timestamp, statement.signature);
    }

    function _service() private view returns (IHashAttestation) {
        return IHashAttestation(address(serviceManager));
    }
}
