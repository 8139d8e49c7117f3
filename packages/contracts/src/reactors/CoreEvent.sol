// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {LengthsDiffer, NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {ICoreEvent} from "./interfaces/ICoreEvent.sol";
import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";
import {ITokeVesting} from "./interfaces/ITokeVesting.sol";
import {CoreMath} from "./libraries/CoreMath.sol";

/// @title  CoreEvent
/// @notice A vote on which tokens get a reactor next.
/// @dev    Holds the LP tokens that are locked in it. Has no privileged function: the governor registers it as a locker
///         with DirectorStaking and TokeVesting, which keep for it what has voted.
///
///         Tallies stand four to a slot. A ballot has its first three entries in one slot with its length, and three more
///         in each slot that follows: `length (8) | votes (64) candidate (8) | …` from the right.
contract CoreEvent is ICoreEvent, ReentrancyGuardTransient {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant MAX_CANDIDATES = 255;
    /// @dev Longest time from a vote to the end of the last look: what may be locked ahead.
    uint256 private constant MAX_SECONDS = 28 days;
    uint256 private constant ENTRIES_PER_SLOT = 3;
    uint256 private constant ENTRY_BITS = 72;

    /// @notice How many candidates win.
    uint256 public immutable seats;
    /// @notice Unix seconds from which votes are taken.
    uint256 public immutable start;
    /// @notice Unix seconds at which the last look begins.
    uint256 public immutable end;
    /// @notice Unix seconds at which it ends.
    uint256 public immutable looksUntil;
    /// @notice Event whose votes give a bonus; zero for none.
    ICoreEvent public immutable previousEvent;

    ITokeVesting private immutable _vesting;
    IDirectorStaking private immutable _staking;
    uint256 private immutable _vestingMultiplier;
    uint256 private immutable _stakingMultiplier;
    uint256 private immutable _candidateCount;

    bool private _isFinal;
    address[] private _candidates;
    LpSource[] private _lpSources;
    uint256[] private _winners;
    mapping(uint256 slot => uint256 tallies) private _tallies;
    mapping(address account => mapping(uint256 slot => uint256 entries)) private _ballots;
    mapping(address account => uint256 votes) private _lpPower;
    /// @inheritdoc ICoreEvent
    mapping(address account => mapping(address token => uint256 amount)) public lockedLp;

    /// @param setup What the event is made of.
    constructor(Setup memory setup) {
        if (setup.vesting == address(0) || setup.staking == address(0)) revert ZeroAddress();
        uint256 count = setup.candidates.length;
        if (count == 0 || count > MAX_CANDIDATES) revert ParamOutOfBounds("candidates");
        if (setup.seats == 0 || setup.seats > count) revert ParamOutOfBounds("seats");
        if (setup.start < block.timestamp || setup.end <= setup.start) revert ParamOutOfBounds("end");
        uint256 until = setup.end + setup.lastLookSeconds;
        if (until - setup.start > MAX_SECONDS) revert ParamOutOfBounds("lastLookSeconds");

        seats = setup.seats;
        start = setup.start;
        end = setup.end;
        looksUntil = until;
        previousEvent = ICoreEvent(setup.previousEvent);
        _vesting = ITokeVesting(setup.vesting);
        _staking = IDirectorStaking(setup.staking);
        _vestingMultiplier = setup.vestingMultiplier;
        _stakingMultiplier = setup.stakingMultiplier;
        _candidateCount = count;
        _candidates = setup.candidates;
        for (uint256 i; i < setup.lpSources.length; ++i) {
            if (TokenGuard.decimalsOf(setup.lpSources[i].token) != 18) revert ParamOutOfBounds("lpSources");
            if (_multiplierOf(setup.lpSources[i].token) != 0) revert ParamOutOfBounds("lpSources");
            _lpSources.push(setup.lpSources[i]);
        }
    }

    // ── Voting ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICoreEvent
    function lockLp(address token, uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        _requirePhase(Phase.VOTE);
        uint256 multiplier = _multiplierOf(token);
        if (multiplier == 0) revert UnknownLpToken(token);

        uint256 before = lockedLp[msg.sender][token];
        uint256 locked = before + amount;
        lockedLp[msg.sender][token] = locked;
        _lpPower[msg.sender] += CoreMath.power(locked, multiplier) - CoreMath.power(before, multiplier);
        emit CoreLpLocked(msg.sender, token, amount, locked);
        TokenGuard.pullExact(token, msg.sender, amount);
    }

    /// @inheritdoc ICoreEvent
    function voteCore(uint256[] calldata candidateIds, uint256[] calldata votes, uint256[] calldata stakeIds)
        external
        nonReentrant
    {
        if (candidateIds.length != votes.length) revert LengthsDiffer(candidateIds.length, votes.length);
        Phase at = phase();
        if (at != Phase.VOTE && at != Phase.LAST_LOOK) revert WrongPhase(uint8(at));

        uint256 before = _clearBallot(msg.sender);
        uint256 used = _castBallot(msg.sender, candidateIds, votes);
        if (at == Phase.LAST_LOOK && used > before) revert LastLook(used, before);
        (uint256 power, uint256 vesting) = _powerOf(msg.sender, stakeIds);
        if (used > power) revert NotEnoughVotes(used, power);
        emit CoreVoted(msg.sender, candidateIds, votes, used);

        if (stakeIds.length != 0) _staking.lockForVote(msg.sender, stakeIds, looksUntil);
        if (vesting != 0) _vesting.lockForVote(msg.sender, looksUntil);
    }

    /// @inheritdoc ICoreEvent
    function unlockLp(address token) external nonReentrant returns (uint256 amount) {
        if (block.timestamp < looksUntil) revert WrongPhase(uint8(phase()));
        amount = lockedLp[msg.sender][token];
        if (amount == 0) revert NothingToClaim();

        lockedLp[msg.sender][token] = 0;
        emit CoreLpUnlocked(msg.sender, token, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc ICoreEvent
    function finalize() external returns (uint256[] memory won) {
        _requirePhase(Phase.ENDED);
        won = CoreMath.winners(tallies(), seats);
        _isFinal = true;
        _winners = won;
        emit CoreFinalized(won);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICoreEvent
    function powerOf(address account, uint256[] calldata stakeIds) external view returns (uint256 power) {
        (power,) = _powerOf(account, stakeIds);
    }

    /// @inheritdoc ICoreEvent
    function ballotOf(address account)
        external
        view
        returns (uint256[] memory candidateIds, uint256[] memory votes)
    {
        uint256 length = uint8(_ballots[account][0]);
        candidateIds = new uint256[](length);
        votes = new uint256[](length);
        for (uint256 i; i < length; ++i) {
            (candidateIds[i], votes[i]) = _entryOf(account, i);
        }
    }

    /// @inheritdoc ICoreEvent
    function votesCastBy(address account) external view returns (uint256 total) {
        uint256 length = uint8(_ballots[account][0]);
        for (uint256 i; i < length; ++i) {
            (, uint256 votes) = _entryOf(account, i);
            total += votes;
        }
    }

    /// @inheritdoc ICoreEvent
    function tallies() public view returns (uint256[] memory list) {
        list = new uint256[](_candidateCount);
        for (uint256 i; i < list.length; ++i) {
            list[i] = uint64(_tallies[i / 4] >> (i % 4 * 64));
        }
    }

    /// @inheritdoc ICoreEvent
    function winners() external view returns (uint256[] memory) {
        return _winners;
    }

    /// @inheritdoc ICoreEvent
    function candidates() external view returns (address[] memory) {
        return _candidates;
    }

    /// @inheritdoc ICoreEvent
    function lpSources() external view returns (LpSource[] memory) {
        return _lpSources;
    }

    /// @inheritdoc ICoreEvent
    function phase() public view returns (Phase) {
        if (block.timestamp < start) return Phase.PENDING;
        if (block.timestamp < end) return Phase.VOTE;
        if (block.timestamp < looksUntil) return Phase.LAST_LOOK;
        return _isFinal ? Phase.FINAL : Phase.ENDED;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _requirePhase(Phase needed) private view {
        Phase at = phase();
        if (at != needed) revert WrongPhase(uint8(at));
    }

    /// @dev Takes the account's votes out of the tallies. The entries stay: `_castBallot` writes the length anew, after
    ///      which nothing reads beyond it.
    function _clearBallot(address account) private returns (uint256 total) {
        uint256 length = uint8(_ballots[account][0]);
        for (uint256 i; i < length; ++i) {
            (uint256 id, uint256 votes) = _entryOf(account, i);
            total += votes;
            _tallies[id / 4] -= votes << (id % 4 * 64); // a part of that lane
        }
    }

    function _castBallot(address account, uint256[] calldata ids, uint256[] calldata votes)
        private
        returns (uint256 total)
    {
        uint256 seen;
        uint256 packed = ids.length; // at most 255: every id is a candidate's, and no other's
        for (uint256 i; i < ids.length; ++i) {
            uint256 id = ids[i];
            if (id >= _candidateCount) revert UnknownCandidate(id);
            if (seen >> id & 1 == 1) revert Duplicate(id);
            seen |= 1 << id;
            uint256 lane = votes[i].toUint64();
            total += lane;
            _addToTally(id, lane);
            packed |= (lane << 8 | id) << _shiftOf(i);
            if (i % ENTRIES_PER_SLOT == ENTRIES_PER_SLOT - 1) {
                _ballots[account][i / ENTRIES_PER_SLOT] = packed;
                packed = 0;
            }
        }
        if (ids.length % ENTRIES_PER_SLOT != 0 || ids.length == 0) {
            _ballots[account][ids.length / ENTRIES_PER_SLOT] = packed;
        }
    }

    /// @dev A full lane reverts rather than spills into its neighbour.
    function _addToTally(uint256 id, uint256 votes) private {
        uint256 slot = _tallies[id / 4];
        uint256 shift = id % 4 * 64;
        uint256 lane = (uint64(slot >> shift) + votes).toUint64();
        _tallies[id / 4] = slot & ~(uint256(type(uint64).max) << shift) | lane << shift;
    }

    function _entryOf(address account, uint256 i) private view returns (uint256 id, uint256 votes) {
        uint256 entry = _ballots[account][i / ENTRIES_PER_SLOT] >> _shiftOf(i);
        return (uint8(entry), uint64(entry >> 8));
    }

    /// @dev The first eight bits of each slot are kept for the length, though only the first has it.
    function _shiftOf(uint256 i) private pure returns (uint256) {
        return 8 + i % ENTRIES_PER_SLOT * ENTRY_BITS;
    }

    function _powerOf(address account, uint256[] calldata stakeIds)
        private
        view
        returns (uint256 power, uint256 vesting)
    {
        vesting = _vesting.balanceOf(account);
        power = CoreMath.power(vesting, _vestingMultiplier) + _lpPower[account];
        uint256 staked;
        for (uint256 i; i < stakeIds.length; ++i) {
            for (uint256 j; j < i; ++j) {
                if (stakeIds[i] == stakeIds[j]) revert Duplicate(stakeIds[i]);
            }
            staked += _staking.stakeOf(account, stakeIds[i]).toke;
        }
        power += CoreMath.power(staked, _stakingMultiplier);
        if (address(previousEvent) != address(0)) {
            power = CoreMath.withBonus(power, previousEvent.votesCastBy(account));
        }
    }

    function _multiplierOf(address token) private view returns (uint256) {
        for (uint256 i; i < _lpSources.length; ++i) {
            if (_lpSources[i].token == token) return _lpSources[i].multiplier;
        }
        return 0;
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
