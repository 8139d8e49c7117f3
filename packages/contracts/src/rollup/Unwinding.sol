// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibBitmap} from "solady/utils/LibBitmap.sol";

import {NothingToClaim} from "../common/Errors.sol";
import {RollupStore} from "./RollupStore.sol";
import {IRollupBlocks} from "./interfaces/IRollupBlocks.sol";
import {IRollupEscape} from "./interfaces/IRollupEscape.sol";
import {IStrategyAdapter} from "./interfaces/IStrategyAdapter.sol";

/// @title  Unwinding
/// @notice After a late fraud: books what executions did that the root does not know, and trades it back.
abstract contract Unwinding is RollupStore, IRollupEscape {
    using FixedPointMathLib for uint256;
    using LibBitmap for LibBitmap.Bitmap;

    /// @inheritdoc IRollupEscape
    function bookOrphan(
        Header calldata header,
        PlanEntry[] calldata plan,
        uint256 i,
        uint64 itemIndex,
        PriorityItem calldata item
    ) external nonReentrant {
        _requireUnwinding();
        _requireOrphan(header, plan, i);
        PlanEntry calldata entry = plan[i];
        // No round is executed twice, so its result is the only one of its name in the queue.
        bool isResult =
            item.kind == Kind.Result && item.strategy == entry.strategy && item.round == entry.round;
        if (!isResult || !_isQueued(itemIndex, item)) revert BadItem(itemIndex);
        _useItem(itemIndex);

        int256 shares = int256(uint256(item.a)) + int256(uint256(item.d)) - int256(uint256(entry.uncommit));
        int256 assets = int256(uint256(item.b)) + int256(uint256(item.c)) - int256(uint256(entry.commit));
        _extraShares[entry.strategy] += shares;
        _addExtraAssets(entry.strategy, assets);
        emit OrphanBooked(header.blockId, entry.strategy, entry.round, shares, assets);
    }

    /// @inheritdoc IRollupEscape
    function unwind(uint8 strategy) external nonReentrant onlyDirect {
        _requireUnwinding();
        _requireStrategy(strategy);
        IStrategyAdapter adapter = IStrategyAdapter(_strategies[strategy].adapter);
        int256 extra = _extraShares[strategy];
        if (extra > 0) _sell(strategy, uint256(extra).min(adapter.maxRedeem()));
        else _buyBack(strategy, adapter, uint256(-extra));
        emit Unwound(strategy, _extraShares[strategy], _extraAssets[strategy]);
    }

    /// @inheritdoc IRollupEscape
    function extraOf(uint8 strategy) external view returns (int256 shares, int256 assets) {
        return (_extraShares[strategy], _extraAssets[strategy]);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _sell(uint8 strategy, uint256 shares) private {
        if (shares == 0) revert NothingToClaim();
        uint256 assets = IRollupBlocks(address(this)).redeemLeg(strategy, shares);
        // Amounts of legs have 112 bits.
        _extraShares[strategy] -= int256(shares);
        _addExtraAssets(strategy, int256(assets));
    }

    /// @dev Spends at most what the missing shares cost, and what is there beyond the root.
    function _buyBack(uint8 strategy, IStrategyAdapter adapter, uint256 missing) private {
        int256 extra = _extraAssets[strategy];
        uint256 assets = extra > 0 ? uint256(extra) : 0;
        assets = assets.min(adapter.toAssets(missing) + 1).min(adapter.maxDeposit());
        if (missing == 0 || assets == 0) revert NothingToClaim();

        uint256 shares = IRollupBlocks(address(this)).depositLeg(strategy, assets);
        _extraShares[strategy] += int256(shares);
        _addExtraAssets(strategy, -int256(assets));
    }

    function _addExtraAssets(uint8 strategy, int256 assets) private {
        _extraAssets[strategy] += assets;
        _extraOfAsset[_strategies[strategy].asset] += assets;
    }

    /// @dev The entry must have been executed in a block that the late fraud dropped.
    function _requireOrphan(Header calldata header, PlanEntry[] calldata plan, uint256 i) private view {
        uint256 blockId = header.blockId;
        IRollupBlocks.Progress memory done = _progress;
        bool isDone = blockId <= done.executed || (blockId == done.executed + 1 && i < done.planDone);
        if (
            blockId < _escape.fraudId || !isDone || i >= plan.length
                || _hashOf(header) != _blockHashes[blockId] || _planHash(plan) != header.planHash
        ) revert BadHeader(blockId);
    }

    function _requireUnwinding() private view {
        if (!_state.isEscape || block.timestamp >= _escape.unwindUntil) revert UnwindClosed();
    }

    function _useItem(uint256 index) internal {
        if (_usedItems.get(index)) revert AlreadyEscaped(index);
        _usedItems.set(index);
    }
}
