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
///         the rule that an invalid transaction breaks.
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
        if (uint256(run.words[nonceAt]) != t.nonce) return Reason.BadNonce;

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

        (isValid, amount) = _debit(run, _unitKey(run, t, t.account), isAll, amount, fee);
        if (!isValid) return Reason.InsufficientBalance;
        run.words[nonceAt] = bytes32(t.nonce + 1);
        reason = _move(run, t, amount);
        if (reason != Reason.Valid || fee == 0) return reason;
        return _credit(run, _unitKey(run, t, run.feeAccount), fee);
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
        if (!_hasResult(run, t.unit, uint256(run.words[entryAt]) >> 224)) return Reason.NothingToSettle;
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
        uint256 word = uint256(run.words[at]);
        uint256 exited = (word & Leaves.MAX_128) + (word >> 128);
        if (exited > Leaves.MAX_128) return Reason.AmountOverflow;
        run.words[at] = bytes32(exited);
    }

    function _forceUncommit(Run memory run, uint256 account, uint256 strategy)
        private
        view
        returns (Reason reason)
    {
        reason = _settleAll(run, account, strategy);
        if (reason != Reason.Valid) return reason;

        uint256 at = _find(run, Leaves.stTokens(account, strategy));
        uint256 word = uint256(run.words[at]);
        if (word >> 128 != 0) {
            run.words[at] = bytes32(word & Leaves.MAX_128);
            reason = _order(run, account, strategy, 0, word >> 128);
            if (reason != Reason.Valid) return reason;
        }
        // The open round is due unless it is empty, so that a commit which nobody closes gets free too.
        uint256 systemAt = _find(run, Leaves.stTokens(0, strategy));
        word = uint256(run.words[systemAt]);
        if (word << 32 != 0) run.words[systemAt] = bytes32(word | 1 << 255);
    }

    /// @dev Materialises all entries of an account and strategy that have results.
    function _settleAll(Run memory run, uint256 account, uint256 strategy)
        private
        view
        returns (Reason reason)
    {
        for (uint256 ring; ring < Leaves.RING && reason == Reason.Valid; ++ring) {
            uint256 at = _find(run, Leaves.entry(account, strategy, ring));
            if (_hasResult(run, strategy, uint256(run.words[at]) >> 224)) {
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
        uint256 round = _openRound(uint256(run.words[systemAt]));
        uint256 entryAt = _find(run, Leaves.entry(account, strategy, round % Leaves.RING));
        uint256 held = uint256(run.words[entryAt]) >> 224;
        if (held != 0 && held != round) {
            // Its result exists: a round opens only after the result of the one 15 before it was consumed.
            reason = _materialise(run, account, strategy, entryAt);
            if (reason != Reason.Valid) return reason;
        }
        reason = _addOrder(run, entryAt, round, commit, uncommit);
        if (reason != Reason.Valid) return reason;
        uint256 due = uint256(run.words[systemAt]) >> 255 << 31;
        return _addOrder(run, systemAt, due | round, commit, uncommit);
    }

    function _addOrder(Run memory run, uint256 at, uint256 round, uint256 commit, uint256 uncommit)
        private
        pure
        returns (Reason)
    {
        (, uint256 commitSum, uint256 uncommitSum) = Leaves.unpack(uint256(run.words[at]));
        commitSum += commit;
        uncommitSum += uncommit;
        if (commitSum > Leaves.MAX_112 || uncommitSum > Leaves.MAX_112) return Reason.AmountOverflow;
        run.words[at] = bytes32(Leaves.pack(round, commitSum, uncommitSum));
        return Reason.Valid;
    }

    /// @dev Gives the account its parts of the round's result and clears the entry.
    function _materialise(Run memory run, uint256 account, uint256 strategy, uint256 entryAt)
        private
        view
        returns (Reason reason)
    {
        Settled memory parts = _partsOf(run, strategy, uint256(run.words[entryAt]));
        run.words[entryAt] = 0;
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
        uint256 word = uint256(run.words[at]);
        if (Leaves.pack(round, commit, uncommit) != Leaves.pack(_openRound(word), 0, 0) | (word << 32 >> 32)) {
            return Reason.BadPlan;
        }
        if (!_canClose(run, strategy, round)) return Reason.BadPlan;
        _write(run, Leaves.result(strategy, round), Leaves.pack(round, commit, uncommit));
        run.words[at] = bytes32(Leaves.pack(round + 1, 0, 0));
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

    /// @dev Leaf of what the transaction moves, of this account.
    function _unitKey(Run memory run, L2Tx.Transaction memory t, uint256 account)
        private
        view
        returns (uint256)
    {
        if (t.op == L2Tx.TRANSFER_ST || t.op == L2Tx.UNCOMMIT) return Leaves.stTokens(account, t.unit);
        return Leaves.idle(account, t.op == L2Tx.COMMIT ? _assetOf(run, t.unit) : t.unit);
    }

    /// @dev Takes amount and fee from the high half of a word. `amount` comes back because ALL is only known here.
    function _debit(Run memory run, uint256 key, bool isAll, uint256 amount, uint256 fee)
        private
        pure
        returns (bool isEnough, uint256)
    {
        uint256 at = _find(run, key);
        uint256 word = uint256(run.words[at]);
        uint256 balance = word >> 128;
        if (isAll ? balance <= fee : balance < amount + fee) return (false, 0);
        if (isAll) amount = balance - fee;
        run.words[at] = bytes32(word - (amount + fee << 128));
        return (true, amount);
    }

    /// @dev Adds to the high half of a word.
    function _credit(Run memory run, uint256 key, uint256 amount) private pure returns (Reason) {
        uint256 at = _find(run, key);
        uint256 word = uint256(run.words[at]);
        if ((word >> 128) + amount > Leaves.MAX_128) return Reason.AmountOverflow;
        run.words[at] = bytes32(word + (amount << 128));
        return Reason.Valid;
    }

    /// @dev Adds to the low half of an asset's word.
    function _exit(Run memory run, uint256 key, uint256 amount) private pure returns (Reason) {
        uint256 at = _find(run, key);
        uint256 word = uint256(run.words[at]);
        if ((word & Leaves.MAX_128) + amount > Leaves.MAX_128) return Reason.AmountOverflow;
        run.words[at] = bytes32(word + amount);
        return Reason.Valid;
    }

    function _read(Run memory run, uint256 key) private pure returns (uint256) {
        return uint256(run.words[_find(run, key)]);
    }

    function _write(Run memory run, uint256 key, uint256 word) private pure {
        run.words[_find(run, key)] = bytes32(word);
    }

    /// @dev Place of a key in the witness. Reverts WitnessMissing. In assembly, as every access of a leaf searches: half
    ///      the replay of a full segment is this. Halving stays within the list: 0 <= low <= middle < high <= length.
    function _find(Run memory run, uint256 key) private pure returns (uint256 at) {
        uint256[] memory keys = run.keys;
        bool isFound;
        assembly ("memory-safe") {
            let first := add(keys, 0x20)
            let low := 0
            let high := mload(keys)
            for {} lt(low, high) {} {
                at := shr(1, add(low, high))
                let there := mload(add(first, shl(5, at)))
                if eq(there, key) {
                    isFound := 1
                    break
                }
                switch lt(there, key)
                case 0 { high := at }
                default { low := add(at, 1) }
            }
        }
        if (!isFound) revert WitnessMissing(key);
    }

    /// @dev The keys, which must ascend strictly.
    function _copyKeys(uint64[] calldata keys) private pure returns (uint256[] memory copy) {
        copy = new uint256[](keys.length);
        bool isAscending = true;
        assembly ("memory-safe") {
            calldatacopy(add(copy, 0x20), keys.offset, shl(5, keys.length))
            let previous := mload(add(copy, 0x20))
            let end := add(copy, add(0x20, shl(5, keys.length)))
            for { let at := add(copy, 0x40) } lt(at, end) { at := add(at, 0x20) } {
                let key := mload(at)
                if iszero(gt(key, previous)) { isAscending := 0 }
                previous := key
            }
        }
        if (!isAscending) revert BadWitness();
    }

    /// @dev Asset of a strategy. Asked for once in a replay, and only if it is needed.
    function _assetOf(Run memory run, uint256 strategy) private view returns (uint256) {
        if (run.strategyAssets.length == 0) run.strategyAssets = rollup.strategyAssets();
        return uint8(run.strategyAssets[strategy]);
    }
}
