// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {RestakingPortfolio} from "./RestakingPortfolio.sol";
import {ILiquidRestakingVault} from "./interfaces/ILiquidRestakingVault.sol";

/// @title  RedeemQueue
/// @notice The redemptions of a liquid restaking vault: batches of one epoch each, and who has how much of them.
/// @dev    Moves neither shares nor assets. A controller's requests are claimed oldest first.
abstract contract RedeemQueue is RestakingPortfolio {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev Batches that had requests, oldest first, and how many of them are settled.
    uint256[] private _batchIds;
    uint256 private _settledCount;

    mapping(uint256 batchId => Batch batch) private _batches;
    mapping(address controller => mapping(uint256 batchId => uint256 shares)) private _requests;
    mapping(address controller => uint256[] batchIds) private _queues;
    mapping(address controller => uint256 index) private _queueHeads;
    mapping(address controller => mapping(address operator => bool isApproved)) private _approvals;

    // ── Operators of ERC-7540 ─────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidRestakingVault
    function setOperator(address operator, bool approved) external returns (bool) {
        _approvals[msg.sender][operator] = approved;
        emit OperatorSet(msg.sender, operator, approved);
        return true;
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidRestakingVault
    function isOperator(address controller, address operator) public view returns (bool) {
        return _approvals[controller][operator];
    }

    /// @inheritdoc ILiquidRestakingVault
    function pendingRedeemRequest(uint256 requestId, address controller) public view returns (uint256) {
        return _batches[requestId].isSettled ? 0 : _requests[controller][requestId];
    }

    /// @inheritdoc ILiquidRestakingVault
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _batches[requestId].isSettled ? _requests[controller][requestId] : 0;
    }

    /// @inheritdoc ILiquidRestakingVault
    function batch(uint256 batchId) public view returns (Batch memory) {
        return _batches[batchId];
    }

    /// @inheritdoc ILiquidRestakingVault
    function nextBatch() public view returns (bool exists, uint256 batchId) {
        exists = _settledCount < _batchIds.length;
        if (exists) batchId = _batchIds[_settledCount];
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Shares of the batches up to this one that wait for settlement.
    function _unsettledShares(uint256 upToBatchId) internal view returns (uint256 shares) {
        for (uint256 i = _settledCount; i < _batchIds.length && _batchIds[i] <= upToBatchId; ++i) {
            shares += _batches[_batchIds[i]].shares;
        }
    }

    /// @dev Adds shares to the controller's request in a batch.
    function _enqueue(address controller, uint256 batchId, uint256 shares) internal {
        uint256 count = _batchIds.length;
        if (count == 0 || _batchIds[count - 1] != batchId) _batchIds.push(batchId);
        uint256[] storage queue = _queues[controller];
        // A request that was cancelled and made again is in the queue already.
        if (queue.length == 0 || queue[queue.length - 1] != batchId) queue.push(batchId);
        _requests[controller][batchId] += shares;
        _batches[batchId].shares = (_batches[batchId].shares + shares).toUint128();
    }

    /// @dev Takes the controller's whole request out of a batch.
    function _dequeue(address controller, uint256 batchId, uint256 shares) internal {
        delete _requests[controller][batchId];
        _batches[batchId].shares = (_batches[batchId].shares - shares).toUint128();
    }

    /// @dev Gives the next batch its price.
    function _settle(uint256 batchId, uint256 assets) internal {
        (_batches[batchId].assets, _batches[batchId].isSettled) = (assets.toUint128(), true);
        ++_settledCount;
    }

    /// @dev Claims shares of settled batches, oldest first, and returns what they give.
    function _claimShares(address controller, uint256 shares) internal returns (uint256 assets) {
        uint256 left = shares;
        for (uint256 head = _queueHeads[controller]; left != 0; ++head) {
            uint256 batchId = _claimableAt(controller, head, shares - left, shares);
            uint256 taken = FixedPointMathLib.min(left, _requests[controller][batchId]);
            assets += _take(controller, batchId, taken, _assetsOf(batchId, taken));
            left -= taken;
            _advance(controller, head, batchId);
        }
    }

    /// @dev Claims assets of settled batches, oldest first, and returns the shares that they cost.
    function _claimAssets(address controller, uint256 assets) internal returns (uint256 shares) {
        uint256 left = assets;
        for (uint256 head = _queueHeads[controller]; left != 0; ++head) {
            uint256 batchId = _claimableAt(controller, head, assets - left, assets);
            uint256 taken = _requests[controller][batchId];
            uint256 worth = _assetsOf(batchId, taken);
            if (worth > left) {
                Batch storage batch_ = _batches[batchId];
                (taken, worth) = (left.fullMulDivUp(batch_.shares, batch_.assets), left);
            }
            shares += taken;
            left -= _take(controller, batchId, taken, worth);
            _advance(controller, head, batchId);
        }
    }

    /// @dev Batch at a place of the controller's queue, if it can be claimed.
    function _claimableAt(address controller, uint256 head, uint256 got, uint256 wanted)
        private
        view
        returns (uint256 batchId)
    {
        uint256[] storage queue = _queues[controller];
        if (head >= queue.length) revert ExceedsClaimable(got, wanted);
        batchId = queue[head];
        if (!_batches[batchId].isSettled) revert ExceedsClaimable(got, wanted);
    }

    /// @dev What shares of a settled batch are worth, rounded down; the last ones take what is left.
    function _assetsOf(uint256 batchId, uint256 shares) private view returns (uint256) {
        Batch storage batch_ = _batches[batchId];
        return batch_.shares == 0 ? 0 : shares.fullMulDiv(batch_.assets, batch_.shares);
    }

    function _take(address controller, uint256 batchId, uint256 shares, uint256 assets)
        private
        returns (uint256)
    {
        Batch storage batch_ = _batches[batchId];
        _requests[controller][batchId] -= shares;
        batch_.shares = (batch_.shares - shares).toUint128();
        batch_.assets = (batch_.assets - assets).toUint128();
        return assets;
    }

    /// @dev Past a batch that is claimed out.
    function _advance(address controller, uint256 head, uint256 batchId) private {
        if (_requests[controller][batchId] == 0) _queueHeads[controller] = head + 1;
    }

    /// @dev What the controller can claim.
    function _claimable(address controller) internal view returns (uint256 shares, uint256 assets) {
        uint256[] storage queue = _queues[controller];
        for (uint256 i = _queueHeads[controller]; i < queue.length && _batches[queue[i]].isSettled; ++i) {
            uint256 requested = _requests[controller][queue[i]];
            shares += requested;
            assets += _assetsOf(queue[i], requested);
        }
    }

    function _requireController(address controller) internal view {
        if (msg.sender != controller && !_approvals[controller][msg.sender]) {
            revert NotController(controller, msg.sender);
        }
    }
}
