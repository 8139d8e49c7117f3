// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {
    AmountTooLarge,
    DeadlinePassed,
    InvalidSignature,
    ZeroAddress,
    ZeroAmount
} from "../common/Errors.sol";
import {StakePools} from "./StakePools.sol";
import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";

/// @title  DirectorStaking
/// @notice Holds the TOKE that directors stake: collateral for losses of the reactors, and votes on their venues.
/// @dev    The CycleManager slashes and settles; no role can. No switch stops an unstake.
contract DirectorStaking is StakePools, EntryPause, EIP712 {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @notice Entry flow: stakes.
    uint8 public constant STAKE_ENTRY = 0;
    /// @notice Longest that a vote holds a stake.
    uint256 public constant MAX_LOCK = 28 days;

    /// @dev Set during a rollover; beside the switch of stakes, which reads the slot anyway.
    uint256 private constant ROLLOVER_BIT = 1 << 255;

    bytes32 private constant VOTE_TYPEHASH =
        keccak256("Vote(address account,uint256 reactorId,uint128 weights,uint256 nonce,uint256 deadline)");

    /// @notice Contracts around the stake.
    struct Wiring {
        address toke;
        address manager;
        address engine;
        address funding;
    }

    /// @dev One slot.
    struct Voter {
        address delegate;
        uint96 nonce;
    }

    /// @dev One slot. A vote holds all that leaves; a funding only the shares that it paid for.
    struct Lock {
        uint40 votesUntil;
        uint40 fundingUntil;
        uint128 fundingShares;
    }

    address private immutable _toke;
    address private immutable _manager;
    address private immutable _engine;
    address private immutable _funding;

    mapping(address account => Voter voter) private _voters;
    mapping(address account => mapping(uint256 reactorId => Lock lock)) private _locks;
    mapping(address locker => bool isAllowed) private _lockers;

    modifier whenOpen() {
        if (_pausedFlows & ROLLOVER_BIT != 0) revert RolloverInProgress();
        _;
    }

    modifier only(address allowed) {
        if (msg.sender != allowed) revert Unauthorized();
        _;
    }

    constructor(address authority_, Wiring memory wiring) AccessManaged(authority_) {
        (_toke, _manager, _engine, _funding) = (wiring.toke, wiring.manager, wiring.engine, wiring.funding);
        _pools[0].terms =
            Terms({pending: 0, round: 1, isOpen: true, hasVotes: false, hasUnstreamed: false, activeMask: 0});
    }

    // ── Stakes ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function stake(uint256 reactorId, uint256 amount, uint128 weights) external returns (uint256 shares) {
        shares = _stake(msg.sender, reactorId, amount, weights);
        _toke.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IDirectorStaking
    function stakePassive(uint256 amount) external returns (uint256 shares) {
        shares = _stake(msg.sender, 0, amount, 0);
        _toke.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IDirectorStaking
    function stakeFor(address account, uint256 reactorId, uint256 amount, uint128 weights)
        external
        returns (uint256 shares)
    {
        if (msg.sender != _engine && msg.sender != _funding) revert Unauthorized();
        if (account == address(0)) revert ZeroAddress();
        shares = _stake(account, reactorId, amount, weights);
        _toke.safeTransferFrom(msg.sender, address(this), amount);
    }

    // ── Votes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function vote(uint256 reactorId, uint128 weights) external {
        _vote(msg.sender, reactorId, weights);
    }

    /// @inheritdoc IDirectorStaking
    function voteFor(address account, uint256 reactorId, uint128 weights) external {
        if (_voters[account].delegate != msg.sender) revert NotVoteDelegate();
        _vote(account, reactorId, weights);
    }

    /// @inheritdoc IDirectorStaking
    function voteBySig(Vote calldata signedVote, bytes calldata signature) external {
        if (block.timestamp > signedVote.deadline) revert DeadlinePassed(signedVote.deadline);
        Voter memory voter = _voters[signedVote.account];
        if (signedVote.nonce != voter.nonce) revert BadNonce(signedVote.nonce, voter.nonce);
        if (!_isSigned(signedVote, voter.delegate, signature)) revert InvalidSignature();

        _voters[signedVote.account].nonce = voter.nonce + 1;
        _vote(signedVote.account, signedVote.reactorId, signedVote.weights);
    }

    /// @inheritdoc IDirectorStaking
    function setVoteDelegate(address delegate) external {
        _voters[msg.sender].delegate = delegate;
        emit VoteDelegateSet(msg.sender, delegate);
    }

    // ── Unstakes ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function requestUnstake(uint256 reactorId, uint256 shares) external whenOpen {
        if (shares == 0) revert ZeroAmount();
        Stake storage stake_ = _stakes[msg.sender][reactorId];
        (uint256 active, uint128 weights) = (stake_.shares, stake_.weights);
        if (shares > active) revert InsufficientStake(shares, active);

        Unstake memory unstake = _currentUnstake(msg.sender, reactorId);
        _setStake(msg.sender, reactorId, active - shares, weights);
        Terms storage terms = _pools[reactorId].terms;
        unstake.round = terms.round;
        unstake.shares += shares.toUint112();
        _unstakes[msg.sender][reactorId] = unstake;
        terms.pending += uint128(shares); // at most a stake
        emit UnstakeRequested(msg.sender, reactorId, shares);
    }

    /// @inheritdoc IDirectorStaking
    function cancelUnstake(uint256 reactorId) external whenOpen returns (uint256 shares) {
        Unstake memory unstake = _currentUnstake(msg.sender, reactorId);
        shares = unstake.shares;
        if (shares == 0) revert NotClaimable();

        unstake.shares = 0;
        _unstakes[msg.sender][reactorId] = unstake;
        Stake storage stake_ = _stakes[msg.sender][reactorId];
        _setStake(msg.sender, reactorId, stake_.shares + shares, stake_.weights);
        _pools[reactorId].terms.pending -= uint128(shares); // part of it
        emit UnstakeCancelled(msg.sender, reactorId, shares);
    }

    /// @inheritdoc IDirectorStaking
    function claimUnstake(uint256 reactorId, address to) external returns (uint256 amount) {
        if (to == address(0)) revert ZeroAddress();
        (Unstake memory unstake, uint256 free) = _claimable(msg.sender, reactorId);
        amount = free;
        unstake.claimable -= uint112(amount); // at most that
        _unstakes[msg.sender][reactorId] = unstake;
        emit UnstakeClaimed(msg.sender, reactorId, to, amount);
        _toke.safeTransfer(to, amount);
    }

    /// @inheritdoc IDirectorStaking
    function restake(uint256 reactorId, uint256 toReactorId, uint256 amount, uint128 weights)
        external
        returns (uint256 shares)
    {
        (Unstake memory unstake, uint256 free) = _claimable(msg.sender, reactorId);
        if (amount > free) revert InsufficientStake(amount, free);
        unstake.claimable -= uint112(amount); // at most that
        _unstakes[msg.sender][reactorId] = unstake;
        emit Restaked(msg.sender, reactorId, toReactorId, amount);
        return _stake(msg.sender, toReactorId, amount, weights);
    }

    // ── Locks ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function lockForVote(address account, uint256[] calldata stakeIds, uint256 until) external {
        if (!_lockers[msg.sender]) revert Unauthorized();
        uint256 latest = block.timestamp + MAX_LOCK;
        if (until > latest) revert AmountTooLarge(until, latest);
        for (uint256 i; i < stakeIds.length; ++i) {
            Lock storage lock = _locks[account][stakeIds[i]];
            if (until <= lock.votesUntil) continue;
            lock.votesUntil = uint40(until); // 28 days ahead at most
            emit StakeVoteLocked(account, stakeIds[i], msg.sender, until);
        }
    }

    /// @inheritdoc IDirectorStaking
    function lockFunding(address account, uint256 reactorId, uint256 shares, uint256 until)
        external
        only(_funding)
    {
        Lock memory lock = _locks[account][reactorId];
        uint256 before = block.timestamp < lock.fundingUntil ? lock.fundingShares : 0;
        lock.fundingShares = (before + shares).toUint128();
        lock.fundingUntil = uint256(lock.fundingUntil).max(until).toUint40();
        _locks[account][reactorId] = lock;
        emit StakeVoteLocked(account, reactorId, msg.sender, lock.fundingUntil);
    }

    /// @inheritdoc IDirectorStaking
    function setLocker(address locker, bool allowed) external restricted {
        if (locker == address(0)) revert ZeroAddress();
        _lockers[locker] = allowed;
        emit StakeLockerSet(locker, allowed);
    }

    // ── CycleManager ──────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function beginRollover(uint256 lastId)
        external
        only(_manager)
        returns (uint256[] memory stakes, uint256 pendingMask)
    {
        _pausedFlows |= ROLLOVER_BIT;
        stakes = new uint256[](lastId + 1);
        for (uint256 i; i <= lastId; ++i) {
            stakes[i] = _pools[i].toke;
            if (stakes[i] != 0 && _pools[i].terms.pending != 0) pendingMask |= 1 << i;
        }
    }

    /// @inheritdoc IDirectorStaking
    function endRollover() external only(_manager) {
        _pausedFlows &= ~ROLLOVER_BIT;
    }

    /// @inheritdoc IDirectorStaking
    function slash(uint256 reactorId, uint256 directed, uint256 passive, address to) external only(_manager) {
        _pools[reactorId].toke -= directed.toUint128();
        _pools[0].toke -= passive.toUint128();
        emit Slashed(reactorId, directed, passive);
        _toke.safeTransfer(to, directed + passive);
    }

    /// @inheritdoc IDirectorStaking
    function settleUnstakes(uint256 reactorId) external only(_manager) {
        _settleRound(reactorId);
    }

    /// @inheritdoc IDirectorStaking
    function setPool(uint256 reactorId, bool isOpen, bool isPair, uint256 activeMask)
        external
        only(_manager)
    {
        Terms storage terms = _pools[reactorId].terms;
        if (terms.round == 0) terms.round = 1;
        (terms.isOpen, terms.hasVotes, terms.activeMask) = (isOpen, !isPair, uint8(activeMask)); // 8 lanes
    }

    // ── RewardsEngine ─────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function setRates(uint256 reactorId, uint256 rate, uint256 endsAt)
        external
        only(_engine)
        returns (uint256 unstreamed)
    {
        return _setStream(_pools[reactorId], rate, endsAt);
    }

    /// @inheritdoc IDirectorStaking
    function takeEarned(address account, uint256[] calldata reactorIds)
        external
        only(_engine)
        returns (uint256 amount)
    {
        for (uint256 i; i < reactorIds.length; ++i) {
            amount += _takeEarned(account, reactorIds[i]);
        }
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function stakeOf(address account, uint256 reactorId) external view returns (StakeView memory view_) {
        Stake memory stake_ = _stakes[account][reactorId];
        Pool storage pool = _pools[reactorId];
        Unstake memory unstake = _currentUnstake(account, reactorId);
        view_.shares = stake_.shares;
        view_.toke = pool.shares == 0 ? 0 : uint256(stake_.shares).fullMulDiv(pool.toke, pool.shares);
        view_.weights = stake_.weights;
        view_.pending = unstake.shares;
        view_.claimable = unstake.claimable;
        view_.lockedUntil = _locks[account][reactorId].votesUntil;
    }

    /// @inheritdoc IDirectorStaking
    function effectiveStake(uint256 reactorId) external view returns (uint256 directed, uint256 passivePart) {
        directed = _pools[reactorId].toke;
        uint256 passive = _pools[0].toke;
        if (reactorId == 0) return (0, passive);

        uint256 sum;
        for (uint256 i = 1; _pools[i].terms.round != 0; ++i) {
            sum += _pools[i].toke;
        }
        passivePart = ReactorMath.passiveShare(passive, directed, sum);
    }

    /// @inheritdoc IDirectorStaking
    function voterOf(address account) external view returns (address delegate, uint256 nonce) {
        Voter memory voter = _voters[account];
        return (voter.delegate, voter.nonce);
    }

    /// @inheritdoc IDirectorStaking
    function isLocker(address locker) external view returns (bool) {
        return _lockers[locker];
    }

    /// @inheritdoc IDirectorStaking
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparator();
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _stake(address account, uint256 reactorId, uint256 amount, uint128 weights)
        private
        whenEntryOpen(STAKE_ENTRY)
        whenOpen
        returns (uint256 shares)
    {
        if (amount == 0) revert ZeroAmount();
        Pool storage pool = _pools[reactorId];
        Terms memory terms = pool.terms;
        if (terms.round == 0) revert UnknownReactor(reactorId);
        if (!terms.isOpen) revert ReactorRetired();
        _requireWeights(terms, weights);
        shares = _sharesFor(pool, amount);
        if (shares == 0) revert ZeroAmount();

        uint256 total = _stakes[account][reactorId].shares + shares;
        _setStake(account, reactorId, total, weights);
        (pool.toke, pool.shares) = (pool.toke + amount.toUint128(), pool.shares + shares.toUint128());
        emit DirectorStaked(account, reactorId, amount, shares);
        if (terms.hasVotes) emit Voted(account, reactorId, weights, total);
    }

    function _vote(address account, uint256 reactorId, uint128 weights) private whenOpen {
        Terms memory terms = _pools[reactorId].terms;
        if (terms.round == 0) revert UnknownReactor(reactorId);
        _requireWeights(terms, weights);
        uint256 shares = _setWeights(account, reactorId, weights);
        emit Voted(account, reactorId, weights, shares);
    }

    /// @dev The unstake as it stands, and how much of it locks let go; at least something.
    function _claimable(address account, uint256 reactorId)
        private
        view
        returns (Unstake memory unstake, uint256 free)
    {
        unstake = _currentUnstake(account, reactorId);
        free = unstake.claimable;
        if (free == 0) revert NotClaimable();
        Lock memory lock = _locks[account][reactorId];
        if (block.timestamp < lock.votesUntil) revert VoteLocked(lock.votesUntil);
        if (block.timestamp >= lock.fundingUntil) return (unstake, free);

        // Shares that stay in the pool count first toward what a funding holds.
        uint256 staying = uint256(_stakes[account][reactorId].shares) + unstake.shares;
        uint256 held = uint256(lock.fundingShares).zeroFloorSub(staying);
        free = free.zeroFloorSub(held);
        if (free == 0) revert VoteLocked(lock.fundingUntil);
    }

    /// @dev The account's own key first, then its contract's word, then the same of its delegate.
    function _isSigned(Vote calldata signedVote, address delegate, bytes calldata signature)
        private
        view
        returns (bool)
    {
        bytes32 digest = _hashTypedData(
            keccak256(
                abi.encode(
                    VOTE_TYPEHASH,
                    signedVote.account,
                    signedVote.reactorId,
                    signedVote.weights,
                    signedVote.nonce,
                    signedVote.deadline
                )
            )
        );
        address signer = ECDSA.tryRecoverCalldata(digest, signature);
        if (signer != address(0) && (signer == signedVote.account || signer == delegate)) return true;
        return SignatureCheckerLib.isValidERC1271SignatureNowCalldata(signedVote.account, digest, signature)
            || (delegate != address(0)
                && SignatureCheckerLib.isValidERC1271SignatureNowCalldata(delegate, digest, signature));
    }

    /// @inheritdoc EIP712
    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Quintet Directors", "1");
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
