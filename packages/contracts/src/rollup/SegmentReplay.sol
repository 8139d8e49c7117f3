// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupDisputes} from "./interfaces/IRollupDisputes.sol";
import {IRollupTypes} from "./interfaces/IRollupTypes.sol";
import {L2Tx} from "./libraries/L2Tx.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {PackedAmount} from "./libraries/PackedAmount.sol";

/// @title  SegmentReplay
/// @notice The state transition of the rollup, on the leaves of a witness.
/// @dev    Reads no leaf that it does not need, so that a witness can be small. A leaf that is needed and missing reverts;
///         a broken rule is an answer. The order of the checks is that of the specification: two implementations agree on
///         the rule that an invalid transaction breaks. Sums are unchecked where it says so by being in `unchecked`: balances
///         have 128 bits, amounts at most 240, so that none comes near 256.
abstract contract SegmentReplay is IRollupTypes {
    uint8 internal constant PRIORITY = 0;
    uint8 internal constant TRANSACTIONS = 1;
    uint8 internal constant PLAN = 2;
    uint256 internal constant ITEMS_PER_SEGMENT = 4;

    uint256 private constant PLAN_ENTRY_BYTES = 33;
    uint256 private constant NO_STRATEGY = 255;
    /// @dev Rounds of a strategy in flight: one less than the ring, so that the open one has its place.
    uint256 private constant ROUNDS_IN_FLIGHT = 14;

    IRollupDisputes private immutable rollup;

    /// @dev A replay.
    struct Run {
        uint256[] keys;
        bytes32[] words;
        uint256 feeAccount;
        uint256 accountCount;
        uint256 assetCount;
        uint256 strategyCount;
        bytes strategyAssets;
        uint256 lastAt;
    }

    /// @dev Parts of an entry that was settled.
    struct Settled {
        uint256 shares;
        uint256 assets;
    }

    constructor(address rollup_) {
        rollup = IRollupDisputes(rollup_);
    }

    // ── Segments ──────────────────────────────────────────────────────────────────────────────────────────────

    function _begin(Header calldata header, uint64[] calldata keys, bytes32[] calldata words)
        internal
        pure
        returns (Run memory run)
    {
        if (keys.length != words.length) revert BadWitness();
        run.keys = _copyKeys(keys);
        run.words = words;
        run.feeAccount = header.feeAccount;
        run.accountCount = header.accountCount;
        run.assetCount = header.assetCount;
        run.strategyCount = header.strategyCount;
    }

    function _replay(Run memory run, uint8 kind, bytes calldata data, PriorityItem[] calldata items)
        internal
        view
        returns (Reason)
    {
        if (kind == TRANSACTIONS) return _replayTransactions(run, data);
        return kind == PRIORITY ? _replayItems(run, data, items) : _replayPlan(run, data);
    }

    function _replayTransactions(Run memory run, bytes calldata data) private view returns (Reason reason) {
        if (data.length == 0) return Reason.BadSegment;
        uint256 at;
        for (uint256 i; at < data.length; ++i) {
            if (i == L2Tx.MAX_PER_SEGMENT) return Reason.BadSegment;
            uint256 size = L2Tx.sizeOf(uint8(data[at]));
            if (size == 0) return Reason.UnknownOpcode;
            if (data.length - at < size) return Reason.BadSegment;

            L2Tx.Transaction memory transaction = L2Tx.read(data, at);
            reason = transaction.op == L2Tx.SETTLE ? _settle(run, transaction) : _apply(run, transaction);
            if (reason != Reason.Valid) return reason;
            at += size;
        }
    }

    /// @dev `data` names the place in the queue; the caller has compared the items with it.
    function _replayItems(Run memory run, bytes calldata data, PriorityItem[] calldata items)
        private
        view
        returns (Reason reason)
    {
        if (data.length != 9 || uint8(data[8]) != items.length) revert BadWitness();
        for (uint256 i; i < items.length; ++i) {
            PriorityItem calldata item = items[i];
            if (item.kind == Kind.Deposit) {
                reason = _credit(run, Leaves.idle(item.account, item.asset), item.a);
            } else if (item.kind == Kind.Result) {
                reason = _consume(run, item);
            } else if (item.kind == Kind.ForceWithdraw) {
                reason = _forceWithdraw(run, item);
            } else {
                reason = _forceUncommit(run, item.account, item.strategy);
            }
            if (reason != Reason.Valid) return reason;
        }
    }

    function _replayPlan(Run memory run, bytes calldata data) private pure returns (Reason reason) {
        if (data.length == 0 || data.length % PLAN_ENTRY_BYTES != 0) return Reason.BadPlan;
        for (uint256 at; at < data.length; at += PLAN_ENTRY_BYTES) {
            reason = _close(
                run,
                uint8(data[at]),
                uint32(bytes4(data[at + 1:])),
                uint112(bytes14(data[at + 5:])),
                uint112(bytes14(data[at + 19:]))
            );
            if (reason != Reason.Valid) return reason;
        }
    }

    // ── Transactions ──────────────────────────────────────────────────────────────────────────────────────────

    function _apply(Run memory run, L2Tx.Transaction memory t) private view returns (Reason reason) {
        if (t.account == 0 || t.account > run.accountCount) return Reason.UnknownAccount;
        uint256 nonceAt = _find(run, Leaves.nonce(t.account));
        if (_at(run, nonceAt) != t.nonce) return Reason.BadNonce;

        bool isAll = t.amount == PackedAmount.ALL;
        bool isValid = isAll;
        uint256 amount;
        if (!isAll) (isValid, amount) = PackedAmount.unpackAmount(t.amount);
        if (!isValid) return Reason.AmountNotPackable;
        uint256 fee;
        (isValid, fee) = PackedAmount.unpackFee(t.fee);
        if (!isValid) return Reason.FeeNotPackable;
        if (amount == 0 && !isAll) return Reason.ZeroAmount;
        reason = _checkParties(run, t);
        if (reason != Reason.Valid) return reason;

        uint256 slot = _unitSlot(run, t);
        (isValid, amount) = _debit(run, t.account << 12 | slot, isAll, amount, fee);
        if (!isValid) return Reason.InsufficientBalance;
        _put(run, nonceAt, t.nonce + 1);
        reason = _move(run, t, amount);
        if (reason != Reason.Valid || fee == 0) return reason;
        return _credit(run, run.feeAccount << 12 | slot, fee);
    }

    function _checkParties(Run memory run, L2Tx.Transaction memory t) private pure returns (Reason) {
        if (t.op == L2Tx.TRANSFER || t.op == L2Tx.WITHDRAW) {
            if (t.unit == 0 || t.unit > run.assetCount) return Reason.UnknownAsset;
        } else if (t.unit >= run.strategyCount) {
            return Reason.UnknownStrategy;
        }
        if (t.op <= L2Tx.TRANSFER_ST) {
            if (t.to == 0 || t.to > run.accountCount) return Reason.UnknownRecipient;
            if (t.to == t.account) return Reason.SelfTransfer;
        }
        return Reason.Valid;
    }

    /// @dev What the amount, already taken from the sender, becomes.
    function _move(Run memory run, L2Tx.Transaction memory t, uint256 amount) private view returns (Reason) {
        if (t.op == L2Tx.TRANSFER) return _credit(run, Leaves.idle(t.to, t.unit), amount);
        if (t.op == L2Tx.TRANSFER_ST) return _credit(run, Leaves.stTokens(t.to, t.unit), amount);
        if (t.op == L2Tx.WITHDRAW) return _exit(run, Leaves.idle(t.account, t.unit), amount);
        if (t.op == L2Tx.COMMIT) return _order(run, t.account, t.unit, amount, 0);
        return _order(run, t.account, t.unit, 0, amount);
    }

    function _settle(Run memory run, L2Tx.Transaction memory t) private view returns (Reason) {
        if (t.account == 0 || t.account > run.accountCount) return Reason.UnknownAccount;
        if (t.unit >= run.strategyCount) return Reason.UnknownStrategy;
        if (t.to >= Leaves.RING) return Reason.NothingToSettle;
        uint256 entryAt = _find(run, Leaves.entry(t.account, t.unit, t.to));
        if (!_hasResult(run, t.unit, _at(run, entryAt) >> 224)) return Reason.NothingToSettle;
        return _materialise(run, t.account, t.unit, entryAt);
    }

    // ── Priority items ────────────────────────────────────────────────────────────────────────────────────────

    function _consume(Run memory run, PriorityItem calldata item) private pure returns (Reason) {
        uint256 key = Leaves.result(item.strategy, item.round);
        _write(run, key + 1, uint256(item.a) << 128 | item.b);
        _write(run, key + 2, uint256(item.c) << 128 | item.d);
        _write(run, key + 3, 1);
        return Reason.Valid;
    }

    function _forceWithdraw(Run memory run, PriorityItem calldata item) private view returns (Reason reason) {
        if (item.strategy != NO_STRATEGY) reason = _settleAll(run, item.account, item.strategy);
        if (reason == Reason.Valid && item.strategy2 != NO_STRATEGY) {
            reason = _settleAll(run, item.account, item.strategy2);
        }
        if (reason != Reason.Valid) return reason;

        uint256 at = _find(run, Leaves.idle(item.account, item.asset));
        uint256 word = _at(run, at);
        uint256 exited = (word & Leaves.MAX_128) + (word >> 128);
        if (exited > Leaves.MAX_128) return Reason.AmountOverflow;
        _put(run, at, exited);
    }

    function _forceUncommit(Run memory run, uint256 account, uint256 strategy)
        private
        view
        returns (Reason reason)
    {
        reason = _settleAll(run, account, strategy);
        if (reason != Reason.Valid) return reason;

        uint256 at = _find(run, Leaves.stTokens(account, strategy));
        uint256 word = _at(run, at);
        if (word >> 128 != 0) {
            _put(run, at, word & Leaves.MAX_128);
            reason = _order(run, account, strategy, 0, word >> 128);
            if (reason != Reason.Valid) return reason;
        }
        // The open round is due unless it is empty, so that a commit which nobody closes gets free too.
        uint256 systemAt = _find(run, Leaves.stTokens(0, strategy));
        word = _at(run, systemAt);
        if (word << 32 != 0) _put(run, systemAt, word | 1 << 255);
    }

    /// @dev Materialises all entries of an account and strategy that have results.
    function _settleAll(Run memory run, uint256 account, uint256 strategy)
        private
        view
        returns (Reason reason)
    {
        for (uint256 ring; ring < Leaves.RING && reason == Reason.Valid; ++ring) {
            uint256 at = _find(run, Leaves.entry(account, strategy, ring));
            if (_hasResult(run, strategy, _at(run, at) >> 224)) {
                reason = _materialise(run, account, strategy, at);
            }
        }
    }

    // ── Rounds ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Adds an order to the account's entry of the open round and to the round's totals.
    function _order(Run memory run, uint256 account, uint256 strategy, uint256 commit, uint256 uncommit)
        private
        view
        returns (Reason reason)
    {
        uint256 systemAt = _find(run, Leaves.stTokens(0, strategy));
        uint256 round = _openRound(_at(run, systemAt));
        uint256 entryAt = _find(run, Leaves.entry(account, strategy, round % Leaves.RING));
        uint256 held = _at(run, entryAt) >> 224;
        if (held != 0 && held != round) {
            // Its result exists: a round opens only after the result of the one 15 before it was consumed.
            reason = _materialise(run, account, strategy, entryAt);
            if (reason != Reason.Valid) return reason;
        }
        reason = _addOrder(run, entryAt, round, commit, uncommit);
        if (reason != Reason.Valid) return reason;
        uint256 due = _at(run, systemAt) >> 255 << 31;
        return _addOrder(run, systemAt, due | round, commit, uncommit);
    }

    function _addOrder(Run memory run, uint256 at, uint256 round, uint256 commit, uint256 uncommit)
        private
        pure
        returns (Reason)
    {
        (, uint256 commitSum, uint256 uncommitSum) = Leaves.unpack(_at(run, at));
        unchecked {
            commitSum += commit;
            uncommitSum += uncommit;
            if (commitSum > Leaves.MAX_112 || uncommitSum > Leaves.MAX_112) return Reason.AmountOverflow;
            _put(run, at, Leaves.pack(round, commitSum, uncommitSum));
            return Reason.Valid;
        }
    }

    /// @dev Gives the account its parts of the round's result and clears the entry.
    function _materialise(Run memory run, uint256 account, uint256 strategy, uint256 entryAt)
        private
        view
        returns (Reason reason)
    {
        Settled memory parts = _partsOf(run, strategy, _at(run, entryAt));
        _put(run, entryAt, 0);
        if (parts.shares != 0) reason = _credit(run, Leaves.stTokens(account, strategy), parts.shares);
        if (reason != Reason.Valid || parts.assets == 0) return reason;
        return _credit(run, Leaves.idle(account, _assetOf(run, strategy)), parts.assets);
    }

    function _partsOf(Run memory run, uint256 strategy, uint256 entry)
        private
        pure
        returns (Settled memory parts)
    {
        (uint256 round, uint256 commit, uint256 uncommit) = Leaves.unpack(entry);
        uint256 key = Leaves.result(strategy, round);
        (, uint256 commitIn, uint256 uncommitIn) = Leaves.unpack(_read(run, key));
        if (commit != 0) {
            uint256 word = _read(run, key + 1);
            parts.shares = Leaves.share(commit, word >> 128, commitIn);
            parts.assets = Leaves.share(commit, word & Leaves.MAX_128, commitIn);
        }
        if (uncommit != 0) {
            uint256 word = _read(run, key + 2);
            parts.assets += Leaves.share(uncommit, word >> 128, uncommitIn);
            parts.shares += Leaves.share(uncommit, word & Leaves.MAX_128, uncommitIn);
        }
    }

    /// @dev Closes the open round of a strategy as the plan says.
    function _close(Run memory run, uint256 strategy, uint256 round, uint256 commit, uint256 uncommit)
        private
        pure
        returns (Reason)
    {
        if (strategy >= run.strategyCount || commit | uncommit == 0) return Reason.BadPlan;
        uint256 at = _find(run, Leaves.stTokens(0, strategy));
        uint256 word = _at(run, at);
        if (Leaves.pack(round, commit, uncommit) != Leaves.pack(_openRound(word), 0, 0) | (word << 32 >> 32))
        {
            return Reason.BadPlan;
        }
        if (!_canClose(run, strategy, round)) return Reason.BadPlan;
        _write(run, Leaves.result(strategy, round), Leaves.pack(round, commit, uncommit));
        _put(run, at, Leaves.pack(round + 1, 0, 0));
        return Reason.Valid;
    }

    /// @dev Whether fewer rounds are in flight than the ring holds, and the round's number has its place.
    function _canClose(Run memory run, uint256 strategy, uint256 round) internal pure returns (bool) {
        if (round >= Leaves.ROUND_LIMIT) return false;
        if (round <= ROUNDS_IN_FLIGHT) return true;
        return _read(run, Leaves.result(strategy, round - ROUNDS_IN_FLIGHT) + 3) == 1;
    }

    /// @dev Number of the open round of a system leaf; none counts as the first.
    function _openRound(uint256 word) internal pure returns (uint256 round) {
        round = word << 1 >> 225;
        if (round == 0) round = 1;
    }

    /// @dev Whether there is a round, and its result was consumed.
    function _hasResult(Run memory run, uint256 strategy, uint256 round) private pure returns (bool) {
        return round != 0 && _read(run, Leaves.result(strategy, round) + 3) == 1;
    }

    // ── Leaves ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Slot of what the transaction moves, the same in every account.
    function _unitSlot(Run memory run, L2Tx.Transaction memory t) private view returns (uint256) {
        if (t.op == L2Tx.TRANSFER_ST || t.op == L2Tx.UNCOMMIT) return Leaves.stTokens(0, t.unit);
        return t.op == L2Tx.COMMIT ? _assetOf(run, t.unit) : t.unit;
    }

    /// @dev Takes amount and fee from the high half of a word. `amount` comes back because ALL is only known here.
    function _debit(Run memory run, uint256 key, bool isAll, uint256 amount, uint256 fee)
        private
        pure
        returns (bool isEnough, uint256)
    {
        uint256 at = _find(run, key);
        uint256 word = _at(run, at);
        unchecked {
            uint256 balance = word >> 128;
            if (isAll ? balance <= fee : balance < amount + fee) return (false, 0);
            if (isAll) amount = balance - fee;
            _put(run, at, word - (amount + fee << 128));
            return (true, amount);
        }
    }

    /// @dev Adds to the high half of a word.
    function _credit(Run memory run, uint256 key, uint256 amount) private pure returns (Reason) {
        uint256 at = _find(run, key);
        uint256 word = _at(run, at);
        unchecked {
            if ((word >> 128) + amount > Leaves.MAX_128) return Reason.AmountOverflow;
            _put(run, at, word + (amount << 128));
            return Reason.Valid;
        }
    }

    /// @dev Adds to the low half of an asset's word.
    function _exit(Run memory run, uint256 key, uint256 amount) private pure returns (Reason) {
        uint256 at = _find(run, key);
        uint256 word = _at(run, at);
        unchecked {
            if ((word & Leaves.MAX_128) + amount > Leaves.MAX_128) return Reason.AmountOverflow;
            _put(run, at, word + amount);
            return Reason.Valid;
        }
    }

    function _read(Run memory run, uint256 key) private pure returns (uint256) {
        return _at(run, _find(run, key));
    }

    function _write(Run memory run, uint256 key, uint256 word) private pure {
        _put(run, _find(run, key), word);
    }

    /// @dev The word at a place that `_find` gave. Keys and words are equally many, so it is in the list.
    function _at(Run memory run, uint256 at) private pure returns (uint256 word) {
        bytes32[] memory words = run.words;
        assembly ("memory-safe") {
            word := mload(add(add(words, 0x20), shl(5, at)))
        }
    }

    /// @dev Sets the word at a place that `_find` gave.
    function _put(Run memory run, uint256 at, uint256 word) private pure {
        bytes32[] memory words = run.words;
        assembly ("memory-safe") {
            mstore(add(add(words, 0x20), shl(5, at)), word)
        }
    }

    /// @dev Place of a key in the witness. Reverts WitnessMissing. In assembly, as every access of a leaf searches: half
    ///      the replay of a full segment is this. Looks behind the last place first, where the same account's next leaf
    ///      mostly is; then halves: `base` is always in the list, at or before the key if that is there at all.
    function _find(Run memory run, uint256 key) private pure returns (uint256 at) {
        uint256[] memory keys = run.keys;
        uint256 next = run.lastAt + 1;
        bool isFound;
        assembly ("memory-safe") {
            let count := mload(keys)
            let first := add(keys, 0x20)
            at := next
            if lt(next, count) { isFound := eq(mload(add(first, shl(5, next))), key) }
            if iszero(isFound) {
                let base := first
                for {} gt(count, 1) {} {
                    let half := shr(1, count)
                    let middle := add(base, shl(5, half))
                    if iszero(gt(mload(middle), key)) { base := middle }
                    count := sub(count, half)
                }
                at := shr(5, sub(base, first))
                isFound := and(eq(mload(base), key), eq(count, 1))
            }
        }
        if (!isFound) revert WitnessMissing(key);
        run.lastAt = at;
    }

    /// @dev The keys as they came. `SparseMerkle` requires that they ascend; a replay of others only misses leaves.
    function _copyKeys(uint64[] calldata keys) private pure returns (uint256[] memory copy) {
        copy = new uint256[](keys.length);
        assembly ("memory-safe") {
            calldatacopy(add(copy, 0x20), keys.offset, shl(5, keys.length))
        }
    }

    /// @dev Asset of a strategy. Asked for once in a replay, and only if it is needed.
    function _assetOf(Run memory run, uint256 strategy) private view returns (uint256) {
        if (run.strategyAssets.length == 0) run.strategyAssets = rollup.strategyAssets();
        return uint8(run.strategyAssets[strategy]);
    }
}
