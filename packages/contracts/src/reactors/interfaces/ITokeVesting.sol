// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  ITokeVesting
/// @notice Holds TOKE that vests: linearly from a start, nothing before a cliff. It can't be transferred or revoked, and
///         votes in CoRE events while it is here.
interface ITokeVesting is IReactorsCommon {
    /// @notice TOKE that vests over one period. One slot.
    /// @param  amount   TOKE wei in all.
    /// @param  start    Unix seconds from which it vests linearly.
    /// @param  cliff    Seconds after `start` before which nothing is released.
    /// @param  duration Seconds after `start` at which everything is vested.
    struct Grant {
        uint128 amount;
        uint40 start;
        uint40 cliff;
        uint40 duration;
    }

    /// @notice TOKE was granted. `granted` is what the account has been granted in all.
    event VestingGranted(
        address indexed account,
        uint256 amount,
        uint256 start,
        uint256 cliff,
        uint256 duration,
        uint256 granted
    );
    /// @notice Vested TOKE was paid out. `left` stays here.
    event VestingReleased(address indexed account, uint256 amount, uint256 left);
    /// @notice A vote holds the account's release until this time, Unix seconds.
    event VestingVoteLocked(address indexed account, address indexed locker, uint256 until);
    /// @notice A contract may lock for votes, or no longer.
    event VestingLockerSet(address indexed locker, bool allowed);

    /// @notice The cliff is after the end, or the period is empty.
    error VestingPeriodInvalid(uint256 cliff, uint256 duration);
    /// @notice The account has as many grants as it may.
    error TooManyGrants(uint256 limit);
    /// @notice Only a registered CoRE event may lock.
    error NotVoteLocker(address caller);

    /// @notice Pays the caller what has vested. Reverts NothingToClaim, VoteLocked.
    /// @return amount TOKE wei, rounded down for each grant.
    function release() external returns (uint256 amount);

    /// @notice TOKE of the account that is not released yet, vested or not; TOKE wei.
    function balanceOf(address account) external view returns (uint256);
    /// @notice What `release` would pay the account if no vote held it; TOKE wei.
    function releasable(address account) external view returns (uint256);
    /// @notice The account's grants, spent ones too.
    function grantsOf(address account) external view returns (Grant[] memory);
    /// @notice Until when votes hold the account's release, Unix seconds; 0 or past when none does.
    function lockedUntil(address account) external view returns (uint256);
    /// @notice Whether the contract may lock for votes.
    function isLocker(address locker) external view returns (bool);

    /// @notice Holds the account's release until `until`, so that TOKE which voted can't vote again elsewhere.
    /// @dev    Registered CoRE events only. A lock never shortens. Reverts NotVoteLocker, AmountTooLarge beyond 28 days.
    /// @param  account Who voted.
    /// @param  until   Unix seconds.
    function lockForVote(address account, uint256 until) external;

    /// @notice Takes TOKE of the caller and vests it to `account`.
    /// @dev    Restricted to GOVERNOR. Reverts ZeroAddress, ZeroAmount, VestingPeriodInvalid, TooManyGrants.
    /// @param  account  Who gets it.
    /// @param  amount   TOKE wei.
    /// @param  start    Unix seconds; may be past.
    /// @param  cliff    Seconds after `start`.
    /// @param  duration Seconds after `start`; not 0.
    function grant(address account, uint256 amount, uint256 start, uint256 cliff, uint256 duration) external;
    /// @notice Registers a CoRE event, or ends its right. Restricted to GOVERNOR. Reverts ZeroAddress.
    function setLocker(address locker, bool allowed) external;
}
