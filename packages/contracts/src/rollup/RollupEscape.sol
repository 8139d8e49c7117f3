// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {WETH} from "solady/tokens/WETH.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibBitmap} from "solady/utils/LibBitmap.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {NothingToClaim} from "../common/Errors.sol";
import {RollupStore} from "./RollupStore.sol";
import {Unwinding} from "./Unwinding.sol";
import {IRollupBlocks} from "./interfaces/IRollupBlocks.sol";
import {IRollupEscape} from "./interfaces/IRollupEscape.sol";
import {IRollupPool} from "./interfaces/IRollupPool.sol";
import {IStrategyAdapter} from "./interfaces/IStrategyAdapter.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {SparseMerkle} from "./libraries/SparseMerkle.sol";

/// @title  RollupEscape
/// @notice The escape hatch: code that `RollupChain` runs on its own storage. Needs no role and no producer.
/// @dev    Every word and item is paid once. Where a late fraud left something missing, all claims of that asset or share
///         are cut alike.
contract RollupEscape is Unwinding {
    using FixedPointMathLib for uint256;
    using LibBitmap for LibBitmap.Bitmap;
    using SafeCastLib for uint256;

    address private immutable registryCode;

    /// @param authority_    AccessManager.
    /// @param weth_         Wrapped ether.
    /// @param bonds_        `ProducerBonds`.
    /// @param registryCode_ `RollupRegistry`, which answers what this contract does not.
    constructor(address authority_, address weth_, address bonds_, address registryCode_)
        RollupStore(authority_, weth_, bonds_)
    {
        registryCode = registryCode_;
    }

    /// @dev What is not answered above is answered by the code of `RollupRegistry`.
    fallback() external {
        _runCode(registryCode);
    }

    // ── Opening ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupEscape
    function activateEscape(Header calldata lastExecuted, Header calldata next) external nonReentrant {
        _requireNoEscape();
        IRollupBlocks.Progress memory done = _progress;
        _requireOverdue(done.executedCursor);
        _requireStanding(lastExecuted);
        if (lastExecuted.blockId != done.executed) revert BadHeader(lastExecuted.blockId);
        if (done.executed < _state.tip) _requireNotExecutable(next, done.executed + 1);

        _progress.finalId = done.executed;
        _rewind(done.executed, lastExecuted.postRoot, done.executedCursor);
        _openEscape(lastExecuted.postRoot, done.executedCursor, 0);
    }

    // ── Escaping ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupEscape
    function escapeAsset(uint32 account, uint8 asset, Witness calldata witness)
        external
        nonReentrant
        returns (uint256 assets)
    {
        _requirePaying();
        uint256 leaf = Leaves.idle(account, asset);
        uint256 word = _provenWord(witness, leaf);
        _useWord(leaf);
        uint256 exited = uint128(word);
        assets = (word >> 128) + exited - _claimed[leaf];
        if (assets == 0) revert NothingToClaim();

        _claimed[leaf] = exited;
        assets = _cutAssets(asset, assets);
        emit Escaped(account, EscapeKind.Asset, asset, NO_STRATEGY, assets, 0);
        _payAssets(account, asset, assets);
    }

    /// @inheritdoc IRollupEscape
    function escapeShares(uint32 account, uint8 strategy, Witness calldata witness)
        external
        nonReentrant
        returns (uint256 shares)
    {
        _requirePaying();
        _requireStrategy(strategy);
        uint256 leaf = Leaves.stTokens(account, strategy);
        shares = _provenWord(witness, leaf) >> 128;
        _useWord(leaf);
        if (shares == 0) revert NothingToClaim();

        shares = _cutShares(strategy, shares);
        emit Escaped(account, EscapeKind.Shares, 0, strategy, 0, shares);
        _payShares(account, strategy, shares);
    }

    /// @inheritdoc IRollupEscape
    function escapePending(
        uint32 account,
        uint8 strategy,
        uint8 ring,
        uint64 itemIndex,
        PriorityItem calldata item,
        Witness calldata witness
    ) external nonReentrant returns (uint256 assets, uint256 shares) {
        _requirePaying();
        _requireStrategy(strategy);
        if (ring >= Leaves.RING) revert BadWitness();
        _useWord(Leaves.entry(account, strategy, ring));
        uint256 entry = _provenEntry(account, strategy, ring, witness);
        if (entry == 0) revert NothingToClaim();
        (assets, shares) = _partsOf(entry, strategy, itemIndex, item, witness.words);

        uint8 asset = _strategies[strategy].asset;
        if (assets != 0) assets = _cutAssets(asset, assets);
        if (shares != 0) shares = _cutShares(strategy, shares);
        emit Escaped(account, EscapeKind.Pending, asset, strategy, assets, shares);
        if (assets != 0) _payAssets(account, asset, assets);
        if (shares != 0) _payShares(account, strategy, shares);
    }

    /// @inheritdoc IRollupEscape
    function escapeDeposit(uint64 index, PriorityItem calldata item)
        external
        nonReentrant
        returns (uint256 assets)
    {
        _requirePaying();
        if (item.kind != Kind.Deposit || index < _escape.cursor || !_isQueued(index, item)) {
            revert BadItem(index);
        }
        _useItem(index);

        assets = _cutAssets(item.asset, item.a);
        emit Escaped(item.account, EscapeKind.Deposit, item.asset, NO_STRATEGY, assets, 0);
        _payAssets(item.account, item.asset, assets);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupEscape
    function escapeState() external view returns (EscapeState memory) {
        return _escape;
    }

    /// @inheritdoc IRollupEscape
    function shareOfAsset(uint8 asset) external view returns (Share memory) {
        return _assetShares[asset];
    }

    /// @inheritdoc IRollupEscape
    function shareOfStrategy(uint8 strategy) external view returns (Share memory) {
        return _strategyShares[strategy];
    }

    /// @inheritdoc IRollupEscape
    function isEscaped(uint256 key) external view returns (bool) {
        return _escapedWords.get(key);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev An item of the queue must have waited too long for a block that was executed. One that is committed and dropped
    ///      again wins no time.
    function _requireOverdue(uint256 cursor) private view {
        if (cursor == _state.tail) revert EscapeNotDue(0);
        uint256 dueAt = (uint256(_priority[cursor]) >> 216) + _parameters.escapeDelay;
        if (block.timestamp <= dueAt) revert EscapeNotDue(dueAt);
    }

    /// @dev The next block must still be in its window, or wait for an answer to a demand.
    function _requireNotExecutable(Header calldata next, uint256 blockId) private view {
        bytes32 hash = _requireStanding(next);
        if (next.blockId != blockId) revert BadHeader(next.blockId);
        if (block.timestamp < next.planDeadline) return;
        // Demands are made before the plan's deadline, so the last answer comes within a response window of it.
        bool isWaiting = _openDemands[hash] != 0
            && block.timestamp <= uint256(next.planDeadline) + _parameters.responseWindow;
        if (!isWaiting) revert ExecuteFirst(blockId);
    }

    function _requirePaying() private view {
        if (!_state.isEscape) revert NotEscaped();
        if (block.timestamp < _escape.unwindUntil) revert UnwindOpen(_escape.unwindUntil);
    }

    function _provenWord(Witness calldata witness, uint256 leaf) private view returns (uint256 word) {
        bytes32 root;
        (root, word) = SparseMerkle.rootOfOne(witness, leaf);
        if (root != _escape.root) revert IRollupPool.BadProof();
    }

    /// @dev The entry of a witness that holds it and slots 0 to 3 of its result's account.
    function _provenEntry(uint32 account, uint8 strategy, uint8 ring, Witness calldata witness)
        private
        view
        returns (uint256 entry)
    {
        if (witness.keys.length != 5 || witness.words.length != 5) revert BadWitness();
        entry = uint256(witness.words[0]);
        (uint256 round,,) = Leaves.unpack(entry);
        uint256 key = Leaves.result(strategy, round);
        bool isRight = witness.keys[0] == Leaves.entry(account, strategy, ring);
        for (uint256 i; i < 4; ++i) {
            isRight = isRight && witness.keys[i + 1] == key + i;
        }
        if (!isRight) revert BadWitness();
        bytes32[] memory words = witness.words;
        (bytes32 root,) = SparseMerkle.roots(witness, words);
        if (root != _escape.root) revert IRollupPool.BadProof();
    }

    /// @dev What an entry is worth under the root. A round that the root does not know as closed never was: the result of
    ///      an orphan counts for nothing. A closed one has a single result in the queue, as no round is executed twice.
    function _partsOf(
        uint256 entry,
        uint8 strategy,
        uint64 itemIndex,
        PriorityItem calldata item,
        bytes32[] calldata words
    ) private view returns (uint256 assets, uint256 shares) {
        (uint256 round, uint256 commit, uint256 uncommit) = Leaves.unpack(entry);
        (uint256 closed, uint256 commitIn, uint256 uncommitIn) = Leaves.unpack(uint256(words[1]));
        if (closed != round) return (commit, uncommit);

        uint256 commits = uint256(words[2]);
        uint256 exits = uint256(words[3]);
        if (uint256(words[4]) == 0) {
            bool isResult = item.kind == Kind.Result && item.strategy == strategy && item.round == round;
            if (!isResult || !_isQueued(itemIndex, item)) revert BadItem(itemIndex);
            commits = uint256(item.a) << 128 | item.b;
            exits = uint256(item.c) << 128 | item.d;
        }
        shares = Leaves.share(commit, commits >> 128, commitIn)
            + Leaves.share(uncommit, exits & Leaves.MAX_128, uncommitIn);
        assets = Leaves.share(commit, commits & Leaves.MAX_128, commitIn)
            + Leaves.share(uncommit, exits >> 128, uncommitIn);
    }

    /// @dev The account's part of what is held; the first claim of an asset fixes how much is missing.
    function _cutAssets(uint8 asset, uint256 amount) private returns (uint256) {
        Share memory share = _assetShares[asset];
        if (!share.isFixed) {
            int256 extra = _extraOfAsset[asset];
            uint256 missing = extra < 0 ? uint256(-extra) : 0;
            if (asset == _state.wethAsset && missing != 0) missing -= _coverFromReserve(missing);
            uint256 held = SafeTransferLib.balanceOf(_assets[asset].token, address(this));
            share = Share(true, held.toUint120(), missing.toUint128());
            _assetShares[asset] = share;
        }
        return _cut(amount, share);
    }

    function _cutShares(uint8 strategy, uint256 amount) private returns (uint256) {
        Share memory share = _strategyShares[strategy];
        if (!share.isFixed) {
            int256 extra = _extraShares[strategy];
            share = Share(true, _holdings[strategy].shares, extra < 0 ? uint256(-extra).toUint128() : 0);
            _strategyShares[strategy] = share;
        }
        return _cut(amount, share);
    }

    function _cut(uint256 amount, Share memory share) private pure returns (uint256) {
        if (share.missing == 0) return amount;
        return amount.mulDiv(share.available, uint256(share.available) + share.missing);
    }

    /// @dev Wraps ether of the loss reserve into the pool, as much as is missing.
    function _coverFromReserve(uint256 missing) private returns (uint256 covered) {
        covered = missing.min(_lossReserve);
        _lossReserve -= covered;
        WETH(payable(weth)).deposit{value: covered}();
    }

    function _payAssets(uint256 account, uint8 asset, uint256 amount) private {
        SafeTransferLib.safeTransfer(_assets[asset].token, _ownerOf[account], amount);
    }

    function _payShares(uint256 account, uint8 strategy, uint256 amount) private {
        _holdings[strategy].shares -= uint112(amount); // at most what is held: a share of it
        IStrategyAdapter(_strategies[strategy].adapter).transferShares(_ownerOf[account], amount);
    }

    function _useWord(uint256 key) private {
        if (_escapedWords.get(key)) revert AlreadyEscaped(key);
        _escapedWords.set(key);
    }
}
