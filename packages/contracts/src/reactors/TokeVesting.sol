// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {AmountTooLarge, NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {ITokeVesting} from "./interfaces/ITokeVesting.sol";

/// @title  TokeVesting
/// @notice Holds TOKE until it vests.
/// @dev    Its balance is at least the sum of what it has not released. Trusts the events that the governor registers
///         for a delay of at most 28 days, nothing else.
contract TokeVesting is ITokeVesting, AccessManaged {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Two slots, the second for the lock.
    struct Account {
        uint128 granted;
        uint128 released;
        uint40 lockedUntil;
    }

    /// @notice Most grants that an account may have: `release` reads them all.
    uint256 public constant MAX_GRANTS = 16;
    /// @notice Longest lock ahead, seconds.
    uint256 public constant MAX_LOCK = 28 days;

    address private immutable _toke;

    mapping(address account => Account state) private _accounts;
    mapping(address account => Grant[] grants) private _grants;
    /// @inheritdoc ITokeVesting
    mapping(address locker => bool allowed) public isLocker;

    /// @param authority_ AccessManager.
    /// @param toke_      TOKE.
    constructor(address authority_, address toke_) AccessManaged(authority_) {
        if (toke_ == address(0)) revert ZeroAddress();
        _toke = toke_;
    }

    // ── Vesting ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokeVesting
    function release() external returns (uint256 amount) {
        Account storage state = _accounts[msg.sender];
        if (block.timestamp < state.lockedUntil) revert VoteLocked(state.lockedUntil);
        amount = releasable(msg.sender);
        if (amount == 0) revert NothingToClaim();

        uint256 released = state.released + amount;
        state.released = released.toUint128();
        emit VestingReleased(msg.sender, amount, state.granted - released);
        _toke.safeTransfer(msg.sender, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokeVesting
    function balanceOf(address account) external view returns (uint256) {
        Account storage state = _accounts[account];
        return state.granted - state.released;
    }

    /// @inheritdoc ITokeVesting
    function releasable(address account) public view returns (uint256) {
        Grant[] storage grants = _grants[account];
        uint256 vested;
        for (uint256 i; i < grants.length; ++i) {
            vested += _vested(grants[i]);
        }
        return vested - _accounts[account].released;
    }

    /// @inheritdoc ITokeVesting
    function grantsOf(address account) external view returns (Grant[] memory) {
        return _grants[account];
    }

    /// @inheritdoc ITokeVesting
    function lockedUntil(address account) external view returns (uint256) {
        return _accounts[account].lockedUntil;
    }

    // ── Votes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokeVesting
    function lockForVote(address account, uint256 until) external {
        if (!isLocker[msg.sender]) revert NotVoteLocker(msg.sender);
        uint256 limit = block.timestamp + MAX_LOCK;
        if (until > limit) revert AmountTooLarge(until, limit);
        Account storage state = _accounts[account];
        if (until <= state.lockedUntil) return;

        state.lockedUntil = uint40(until); // at most 28 days ahead
        emit VestingVoteLocked(account, msg.sender, until);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokeVesting
    function grant(address account, uint256 amount, uint256 start, uint256 cliff, uint256 duration)
        external
        restricted
    {
        if (account == address(0)) revert ZeroAddress();
        if (amount == 0) revert ZeroAmount();
        if (duration == 0 || cliff > duration) revert VestingPeriodInvalid(cliff, duration);
        if (_grants[account].length == MAX_GRANTS) revert TooManyGrants(MAX_GRANTS);

        _grants[account].push(
            Grant({
                amount: amount.toUint128(),
                start: start.toUint40(),
                cliff: cliff.toUint40(),
                duration: duration.toUint40()
            })
        );
        uint256 granted = _accounts[account].granted + amount;
        _accounts[account].granted = granted.toUint128();
        emit VestingGranted(account, amount, start, cliff, duration, granted);
        _toke.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc ITokeVesting
    function setLocker(address locker, bool allowed) external restricted {
        if (locker == address(0)) revert ZeroAddress();
        isLocker[locker] = allowed;
        emit VestingLockerSet(locker, allowed);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What of the grant has vested by now, rounded down.
    function _vested(Grant memory entry) private view returns (uint256) {
        if (block.timestamp < uint256(entry.start) + entry.cliff) return 0;
        uint256 elapsed = (block.timestamp - entry.start).min(entry.duration);
        return entry.amount * elapsed / entry.duration; // 128 and 40 bits
    }
}
