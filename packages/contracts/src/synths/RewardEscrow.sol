// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {LengthsDiffer, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IRewardEscrow} from "./interfaces/IRewardEscrow.sol";

/// @title  RewardEscrow
/// @notice Holds SYN until it vests.
/// @dev    Its balance is at least what is escrowed: rewards are minted here before anybody owns them.
contract RewardEscrow is IRewardEscrow, AccessManaged {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev One slot. Entries from `next` on are not paid out yet.
    struct Account {
        uint128 balance;
        uint64 next;
        uint64 length;
    }

    uint256 private constant VESTING_PERIOD = 52 weeks;

    address private immutable _token;
    address private immutable _feeDistributor;
    address private immutable _debtPool;

    /// @inheritdoc IRewardEscrow
    uint256 public totalEscrowed;
    mapping(address account => Account state) private _accounts;
    mapping(address account => mapping(uint256 index => VestingEntry entry)) private _entries;

    /// @param authority_      AccessManager.
    /// @param token_          CollateralToken.
    /// @param feeDistributor_ DebtPool or FeePeriods, which appends rewards; zero for none.
    /// @param debtPool_       DebtPool, which seizes.
    constructor(address authority_, address token_, address feeDistributor_, address debtPool_)
        AccessManaged(authority_)
    {
        if (token_ == address(0) || debtPool_ == address(0)) revert ZeroAddress();
        _token = token_;
        _feeDistributor = feeDistributor_;
        _debtPool = debtPool_;
    }

    // ── Vesting ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardEscrow
    function vest() external returns (uint256) {
        return vestFor(msg.sender);
    }

    /// @inheritdoc IRewardEscrow
    function vestFor(address account) public returns (uint256 amount) {
        Account memory state = _accounts[account];
        uint256 next;
        (amount, next) = _matured(account, state);
        if (amount == 0) return 0;

        state.next = uint64(next);
        _pay(account, state, account, amount);
        emit Vested(account, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardEscrow
    function balanceOf(address account) external view returns (uint256) {
        return _accounts[account].balance;
    }

    /// @inheritdoc IRewardEscrow
    function vestable(address account) external view returns (uint256 amount) {
        (amount,) = _matured(account, _accounts[account]);
    }

    /// @inheritdoc IRewardEscrow
    function schedule(address account, uint256 from, uint256 count)
        external
        view
        returns (VestingEntry[] memory entries)
    {
        Account memory state = _accounts[account];
        uint256 first = state.next + from;
        entries = new VestingEntry[](uint256(state.length).zeroFloorSub(first).min(count));
        for (uint256 i; i < entries.length; ++i) {
            entries[i] = _entries[account][first + i];
        }
    }

    /// @inheritdoc IRewardEscrow
    function entryCount(address account) external view returns (uint256) {
        return _accounts[account].length - _accounts[account].next;
    }

    // ── Module ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardEscrow
    function append(address account, uint256 amount) external {
        if (msg.sender != _feeDistributor) revert NotSynthsModule(msg.sender);
        Account memory state = _accounts[account];
        _add(account, state, block.timestamp / 1 days * 1 days + 1 days + VESTING_PERIOD, amount);
        _accounts[account] = state;
        totalEscrowed += amount;
    }

    /// @inheritdoc IRewardEscrow
    function seize(address account, address to, uint256 amount) external returns (uint256 seized) {
        if (msg.sender != _debtPool) revert NotSynthsModule(msg.sender);
        Account memory state = _accounts[account];
        uint256 next = state.next;
        while (seized < amount && next < state.length) {
            VestingEntry storage entry = _entries[account][next];
            uint256 part = uint256(entry.amount).min(amount - seized);
            seized += part;
            if (part == entry.amount) ++next;
            else entry.amount -= uint128(part);
        }
        if (seized == 0) return 0;

        state.next = uint64(next);
        _pay(account, state, to, seized);
        emit EscrowSeized(account, to, seized);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardEscrow
    function createSchedule(address account, uint256[] calldata times, uint256[] calldata amounts)
        external
        restricted
    {
        if (times.length != amounts.length) revert LengthsDiffer(times.length, amounts.length);
        if (account == address(0)) revert ZeroAddress();
        Account memory state = _accounts[account];
        uint256 previous = block.timestamp;
        if (state.length > state.next) previous = previous.max(_entries[account][state.length - 1].vestAt);
        uint256 total;
        for (uint256 i; i < times.length; ++i) {
            if (amounts[i] == 0) revert ZeroAmount();
            if (times[i] < previous) revert VestingTimesNotAscending(previous, times[i]);
            previous = times[i];
            total += amounts[i];
            _add(account, state, times[i], amounts[i]);
        }
        _accounts[account] = state;
        totalEscrowed += total;
        _token.safeTransferFrom(msg.sender, address(this), total);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _add(address account, Account memory state, uint256 vestAt, uint256 amount) private {
        VestingEntry storage last = _entries[account][uint256(state.length).zeroFloorSub(1)];
        if (state.length > state.next && last.vestAt == vestAt) {
            last.amount = (last.amount + amount).toUint128();
        } else {
            _entries[account][state.length] =
                VestingEntry({amount: amount.toUint128(), vestAt: vestAt.toUint40()});
            ++state.length;
        }
        state.balance = (state.balance + amount).toUint128();
        emit VestingEntryCreated(account, vestAt, amount);
    }

    function _pay(address account, Account memory state, address to, uint256 amount) private {
        state.balance -= uint128(amount); // a sum of entries of the same account
        _accounts[account] = state;
        totalEscrowed -= amount;
        _token.safeTransfer(to, amount);
    }

    function _matured(address account, Account memory state)
        private
        view
        returns (uint256 amount, uint256 next)
    {
        for (next = state.next; next < state.length; ++next) {
            VestingEntry memory entry = _entries[account][next];
            if (entry.vestAt > block.timestamp) break;
            amount += entry.amount;
        }
    }
}
