// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorErrors} from "./IReactorTypes.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IDirectorStaking
/// @notice Holds the TOKE that directors stake, reactor by reactor, with their votes on venues. Stake 0 is passive: it
///         backs every reactor and votes on none.
/// @dev    An account holds shares of a reactor's pool, so that a slash is one subtraction. `weights` are eight uint16 of
///         basis points in a uint128, lane i (from the low end) for venue i.
interface IDirectorStaking is IReactorsCommon, IReactorErrors {
    /// @notice A signed vote: EIP-712, domain ("Quintet Directors", "1").
    struct Vote {
        address account;
        uint256 reactorId;
        uint128 weights;
        uint256 nonce;
        uint256 deadline;
    }

    /// @notice Stake of an account in one pool.
    /// @param  shares    Active shares of the pool.
    /// @param  toke      What they are worth, TOKE wei, rounded down.
    /// @param  weights   Votes.
    /// @param  pending   Shares that leave at the next rollover.
    /// @param  claimable TOKE wei that can be claimed, locks aside.
    /// @param  lockedUntil Unix seconds until which votes hold the claim.
    struct StakeView {
        uint256 shares;
        uint256 toke;
        uint128 weights;
        uint256 pending;
        uint256 claimable;
        uint256 lockedUntil;
    }

    event DirectorStaked(address indexed account, uint256 indexed reactorId, uint256 amount, uint256 shares);
    event Voted(address indexed account, uint256 indexed reactorId, uint128 weights, uint256 shares);
    event VoteDelegateSet(address indexed account, address indexed delegate);
    event UnstakeRequested(address indexed account, uint256 indexed reactorId, uint256 shares);
    event UnstakeCancelled(address indexed account, uint256 indexed reactorId, uint256 shares);
    event UnstakeClaimed(address indexed account, uint256 indexed reactorId, address to, uint256 amount);
    event Restaked(address indexed account, uint256 indexed fromId, uint256 indexed toId, uint256 amount);
    /// @notice Pending shares of a pool became TOKE.
    event UnstakesSettled(uint256 indexed reactorId, uint256 indexed round, uint256 shares, uint256 amount);
    event Slashed(uint256 indexed reactorId, uint256 directed, uint256 passive);
    event StakeVoteLocked(
        address indexed account, uint256 indexed stakeId, address indexed locker, uint256 until
    );
    event StakeLockerSet(address indexed locker, bool allowed);

    /// @notice Weights do not sum to 10,000, or give to a venue that is missing or not active.
    error BadWeights();
    /// @notice The signed vote is out of sequence.
    error BadNonce(uint256 given, uint256 expected);
    /// @notice The caller is not the account's delegate.
    error NotVoteDelegate();
    /// @notice More than the active shares.
    error InsufficientStake(uint256 shares, uint256 active);
    /// @notice No settled unstake.
    error NotClaimable();
    /// @notice The slashed pool can't give shares any more, or a tally is full.
    error StakeOverflow();

    // ── Directors ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Stakes TOKE of the caller in a reactor; the weights replace earlier ones.
    /// @dev    Entry. Reverts EntryPaused, ZeroAmount, UnknownReactor, ReactorRetired, BadWeights, RolloverInProgress,
    ///         StakeOverflow.
    /// @param  reactorId Reactor, 0 for passive.
    /// @param  amount    TOKE wei.
    /// @param  weights   Votes; 0 for the passive stake and for PAIR reactors.
    /// @return shares    Shares of the pool, rounded down.
    function stake(uint256 reactorId, uint256 amount, uint128 weights) external returns (uint256 shares);
    /// @notice `stake(0, amount, 0)`.
    function stakePassive(uint256 amount) external returns (uint256 shares);
    /// @notice Stakes TOKE of the caller for an account. RewardsEngine and ReactorFunding only. Errors as `stake`, and
    ///         Unauthorized.
    function stakeFor(address account, uint256 reactorId, uint256 amount, uint128 weights)
        external
        returns (uint256 shares);
    /// @notice Replaces the caller's votes in a reactor. Reverts UnknownReactor, BadWeights, RolloverInProgress.
    function vote(uint256 reactorId, uint128 weights) external;
    /// @notice The same for an account that made the caller its delegate. Reverts NotVoteDelegate too.
    function voteFor(address account, uint256 reactorId, uint128 weights) external;
    /// @notice The same by a signature of the account or its delegate, contracts included (ERC-1271). Anyone may send it.
    /// @dev    Reverts DeadlinePassed, BadNonce, InvalidSignature, and as `vote`.
    function voteBySig(Vote calldata signedVote, bytes calldata signature) external;
    /// @notice Lets another account vote for the caller (not unstake); zero ends that.
    function setVoteDelegate(address delegate) external;
    /// @notice Ends the votes and rewards of shares; they become TOKE at the next rollover and can be slashed until then.
    /// @dev    Exit: never paused, nor locked by votes. Reverts ZeroAmount, InsufficientStake, RolloverInProgress.
    function requestUnstake(uint256 reactorId, uint256 shares) external;
    /// @notice Takes a request back that no rollover has settled, votes included. Reverts NotClaimable without one,
    ///         RolloverInProgress, StakeOverflow.
    function cancelUnstake(uint256 reactorId) external returns (uint256 shares);
    /// @notice Pays settled unstakes. Exit: never paused. Reverts ZeroAddress, NotClaimable, VoteLocked.
    /// @return amount TOKE wei, rounded down.
    function claimUnstake(uint256 reactorId, address to) external returns (uint256 amount);
    /// @notice Stakes part of a settled unstake elsewhere. Errors as `stake`, NotClaimable, VoteLocked.
    function restake(uint256 reactorId, uint256 toReactorId, uint256 amount, uint128 weights)
        external
        returns (uint256 shares);

    // ── Locks ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Holds claims of the account's stakes until then, so that TOKE that has voted can't vote elsewhere.
    ///         Registered CoRE events only. Reverts Unauthorized, AmountTooLarge beyond 28 days.
    function lockForVote(address account, uint256[] calldata stakeIds, uint256 until) external;
    /// @notice Holds claims of shares that ReactorFunding has just staked for the account; its other TOKE stays free.
    ///         ReactorFunding only. Reverts Unauthorized.
    function lockFunding(address account, uint256 reactorId, uint256 shares, uint256 until) external;
    /// @notice Registers a CoRE event, or ends its right. Restricted to GOVERNOR. Reverts ZeroAddress.
    function setLocker(address locker, bool allowed) external;

    // ── CycleManager only ─────────────────────────────────────────────────────────────────────────────────────

    /// @notice Stops stakes, votes and unstakes until `endRollover`. Reverts Unauthorized.
    /// @return stakes      TOKE wei of each pool from 0 to `lastId`, pending unstakes included.
    /// @return pendingMask Bit i is set when pool i has pending unstakes.
    function beginRollover(uint256 lastId) external returns (uint256[] memory stakes, uint256 pendingMask);
    /// @notice Opens again. Reverts Unauthorized.
    function endRollover() external;
    /// @notice Takes TOKE from a reactor's pool and from the passive one. Reverts Unauthorized.
    /// @param  reactorId Pool that the loss is booked for.
    /// @param  directed  TOKE wei from its own pool.
    /// @param  passive   TOKE wei from the passive pool.
    /// @param  to        Receives them.
    function slash(uint256 reactorId, uint256 directed, uint256 passive, address to) external;
    /// @notice Turns pending shares of a pool into TOKE. Reverts Unauthorized.
    function settleUnstakes(uint256 reactorId) external;
    /// @notice A pool may be staked in, with these venues active. Reverts Unauthorized.
    /// @param  isOpen     Whether stakes are taken.
    /// @param  isPair     Whether the reactor has no venues at all.
    /// @param  activeMask Bit i is set while venue i is active.
    function setPool(uint256 reactorId, bool isOpen, bool isPair, uint256 activeMask) external;

    // ── RewardsEngine only ────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sets what streams to a pool until `endsAt`. Reverts Unauthorized.
    /// @return unstreamed TOKE wei that streamed to nobody since the last call.
    function setRates(uint256 reactorId, uint256 rate, uint256 endsAt) external returns (uint256 unstreamed);
    /// @notice Takes what the account has earned in pools. Reverts Unauthorized.
    function takeEarned(address account, uint256[] calldata reactorIds) external returns (uint256 amount);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Stake of the account in a pool.
    function stakeOf(address account, uint256 reactorId) external view returns (StakeView memory);
    /// @notice D and P_r: TOKE wei that back the reactor, pending unstakes included; of 0 the passive stake itself.
    function effectiveStake(uint256 reactorId) external view returns (uint256 directed, uint256 passivePart);
    /// @notice Stake of a pool: TOKE wei, shares, pending shares.
    function poolOf(uint256 reactorId)
        external
        view
        returns (uint256 toke, uint256 shares, uint256 pendingShares);
    /// @notice TOKE wei per share of the pool, WAD, rounded down; WAD when it is empty.
    function stakeShareRate(uint256 reactorId) external view returns (uint256);
    /// @notice Votes: Σ floor(shares / 1e12) · bps of each venue; 0 for venues that are not active.
    function tallies(uint256 reactorId) external view returns (uint256[8] memory);
    /// @notice TOKE wei that the account has earned in pools and not claimed, rounded down.
    function earned(address account, uint256[] calldata reactorIds) external view returns (uint256);
    /// @notice What streams to a pool, as `IReactor.rewardState`.
    function rewardState(uint256 reactorId)
        external
        view
        returns (uint256 rate, uint256 endsAt, uint256 perShare, uint256 shares);
    /// @notice Delegate of the account, and nonce of its next signed vote.
    function voterOf(address account) external view returns (address delegate, uint256 nonce);
    /// @notice Whether the contract may lock for votes.
    function isLocker(address locker) external view returns (bool);
    /// @notice EIP-712 domain separator.
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}
