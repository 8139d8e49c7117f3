// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  ICoreEvent
/// @notice A vote on which tokens get a reactor next. Power comes from staked TOKE, from vesting TOKE, and from LP tokens
///         that are locked here; who votes in one event has a bonus in the next.
/// @dev    Votes are counted in millionths of a TOKE. Phases: 0 PENDING, 1 VOTE, 2 LAST_LOOK (votes may be moved or
///         removed), 3 ENDED, 4 FINAL.
interface ICoreEvent is IReactorsCommon {
    /// @notice Where the event stands.
    enum Phase {
        PENDING,
        VOTE,
        LAST_LOOK,
        ENDED,
        FINAL
    }

    /// @notice A token that gives votes while it is locked here.
    /// @param  token      LP token of 18 decimals with TOKE in it, or its tAsset.
    /// @param  multiplier Votes per token.
    struct LpSource {
        address token;
        uint64 multiplier;
    }

    /// @notice What an event is made of.
    /// @param  candidates         Tokens to choose from, 255 at most; a candidate's id is its place in the list.
    /// @param  vesting            TokeVesting.
    /// @param  staking            DirectorStaking.
    /// @param  vestingMultiplier  Votes per vesting TOKE.
    /// @param  stakingMultiplier  Votes per staked TOKE.
    /// @param  lpSources          Tokens that may be locked here.
    /// @param  seats              How many candidates win.
    /// @param  start              Unix seconds from which votes are taken.
    /// @param  end                Unix seconds at which the last look begins.
    /// @param  lastLookSeconds    Seconds that it lasts.
    /// @param  previousEvent      Event whose votes give a bonus; zero for none.
    struct Setup {
        address[] candidates;
        address vesting;
        address staking;
        uint64 vestingMultiplier;
        uint64 stakingMultiplier;
        LpSource[] lpSources;
        uint256 seats;
        uint256 start;
        uint256 end;
        uint256 lastLookSeconds;
        address previousEvent;
    }

    /// @notice An LP token was locked. `locked` is what the account has locked of it.
    event CoreLpLocked(address indexed account, address indexed token, uint256 amount, uint256 locked);
    /// @notice An LP token was taken back after the event.
    event CoreLpUnlocked(address indexed account, address indexed token, uint256 amount);
    /// @notice An account's whole ballot; it replaces the one before.
    event CoreVoted(address indexed account, uint256[] candidateIds, uint256[] votes, uint256 used);
    /// @notice The event is over. Ids of the winners, most votes first.
    event CoreFinalized(uint256[] winners);

    /// @notice The votes are more than the account has.
    error NotEnoughVotes(uint256 used, uint256 power);
    /// @notice There is no candidate of this id.
    error UnknownCandidate(uint256 id);
    /// @notice A candidate or a stake is named twice.
    error Duplicate(uint256 id);
    /// @notice In the last look an account's votes may be moved or removed, but not grow.
    error LastLook(uint256 used, uint256 before);
    /// @notice The event does not count this token.
    error UnknownLpToken(address token);

    /// @notice Locks an LP token until the event is over; its votes count at once. Only in the phase VOTE.
    /// @dev    Reverts ZeroAmount, WrongPhase, UnknownLpToken, UnsupportedToken when another amount arrives.
    /// @param  amount Token units.
    function lockLp(address token, uint256 amount) external;

    /// @notice Casts the caller's ballot, in place of the one before: candidates that it does not name get nothing.
    /// @dev    The stakes named, and the account's vesting TOKE, stay locked until the end of the last look. Reverts
    ///         WrongPhase, LengthsDiffer, UnknownCandidate, Duplicate, NotEnoughVotes, LastLook.
    /// @param  candidateIds Candidates.
    /// @param  votes        Votes for each, millionths of a TOKE.
    /// @param  stakeIds     Reactors in which the caller stakes; 0 for its passive stake.
    function voteCore(uint256[] calldata candidateIds, uint256[] calldata votes, uint256[] calldata stakeIds)
        external;

    /// @notice Pays the caller back what it has locked of a token, after the last look.
    /// @dev    Never paused. Reverts WrongPhase, NothingToClaim.
    /// @return amount Token units.
    function unlockLp(address token) external returns (uint256 amount);

    /// @notice Closes the event. Anyone, once, after the last look.
    /// @dev    Reverts WrongPhase.
    /// @return winners Ids, most votes first, ties to the lower id; those without a vote never win.
    function finalize() external returns (uint256[] memory winners);

    /// @notice Votes that the account could cast now with these stakes, bonus included.
    /// @dev    Reverts Duplicate.
    function powerOf(address account, uint256[] calldata stakeIds) external view returns (uint256);
    /// @notice The account's ballot.
    function ballotOf(address account)
        external
        view
        returns (uint256[] memory candidateIds, uint256[] memory votes);
    /// @notice Votes that the account has cast.
    function votesCastBy(address account) external view returns (uint256);
    /// @notice What the account has locked of an LP token, token units.
    function lockedLp(address account, address token) external view returns (uint256);
    /// @notice Votes of every candidate, in the order of their ids.
    function tallies() external view returns (uint256[] memory);
    /// @notice The winners, once the event is final.
    function winners() external view returns (uint256[] memory);
    /// @notice The candidates, in the order of their ids.
    function candidates() external view returns (address[] memory);
    /// @notice The tokens that may be locked here.
    function lpSources() external view returns (LpSource[] memory);
    /// @notice Where the event stands now.
    function phase() external view returns (Phase);
}
