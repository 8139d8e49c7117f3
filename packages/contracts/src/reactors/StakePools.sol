// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";

/// @title  StakePools
/// @notice The pools of stake: shares, the rewards that stream to them, and the votes that they carry.
/// @dev    Moves no tokens. Pending shares count for losses and for the stake of a pool, not for rewards and votes.
abstract contract StakePools is IDirectorStaking {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Lanes of the votes: venues that a reactor may have.
    uint256 public constant LANES = 8;
    uint256 internal constant BPS = 10_000;
    /// @dev Votes count in units of 1e12 shares.
    uint256 private constant VOTE_UNIT = 1e12;
    uint256 private constant REWARD_SCALE = 1e18;
    uint256 private constant WAD = 1e18;
    uint256 private constant LANE_MASK = type(uint64).max;
    uint256 private constant LANES_PER_WORD = 4;

    /// @dev One slot. `perShare` is scaled by 1e18 and wraps at 2**128: only differences count.
    struct Stream {
        uint128 perShare;
        uint64 rate;
        uint32 updatedAt;
        uint32 endsAt;
    }

    /// @dev One slot. `round` is the one that pending unstakes wait for, from 1; 0 for no pool.
    struct Terms {
        uint128 pending;
        uint32 round;
        bool isOpen;
        bool hasVotes;
        bool hasUnstreamed; // spares the slot of what streamed to nobody
        uint8 activeMask;
    }

    /// @dev Three slots that every stake touches, two of votes (four lanes of 64 bits each), one that is seldom used.
    struct Pool {
        uint128 toke;
        uint128 shares;
        Stream stream;
        Terms terms;
        uint256[2] tallies;
        uint256 unstreamed;
    }

    /// @dev Two slots.
    struct Stake {
        uint128 shares;
        uint128 weights;
        uint128 paid;
        uint128 earned;
    }

    /// @dev One slot: shares that leave with `round`, and TOKE that has left already.
    struct Unstake {
        uint112 shares;
        uint32 round;
        uint112 claimable;
    }

    /// @dev One slot: what the shares of a settled round became.
    struct Round {
        uint128 shares;
        uint128 toke;
    }

    mapping(uint256 reactorId => Pool pool) internal _pools;
    mapping(uint256 reactorId => mapping(uint256 number => Round round)) internal _rounds;
    mapping(address account => mapping(uint256 reactorId => Stake stake)) internal _stakes;
    mapping(address account => mapping(uint256 reactorId => Unstake unstake)) internal _unstakes;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDirectorStaking
    function poolOf(uint256 reactorId)
        external
        view
        returns (uint256 toke, uint256 shares, uint256 pendingShares)
    {
        Pool storage pool = _pools[reactorId];
        return (pool.toke, pool.shares, pool.terms.pending);
    }

    /// @inheritdoc IDirectorStaking
    function stakeShareRate(uint256 reactorId) external view returns (uint256) {
        Pool storage pool = _pools[reactorId];
        return pool.shares == 0 ? WAD : uint256(pool.toke).fullMulDiv(WAD, pool.shares);
    }

    /// @inheritdoc IDirectorStaking
    function tallies(uint256 reactorId) external view returns (uint256[LANES] memory votes) {
        Pool storage pool = _pools[reactorId];
        uint256 mask = pool.terms.activeMask;
        for (uint256 i; i < LANES && mask >> i != 0; ++i) {
            if (mask >> i & 1 == 0) continue;
            votes[i] = pool.tallies[i / LANES_PER_WORD] >> 64 * (i % LANES_PER_WORD) & LANE_MASK;
        }
    }

    /// @inheritdoc IDirectorStaking
    function rewardState(uint256 reactorId)
        external
        view
        returns (uint256 rate, uint256 endsAt, uint256 perShare, uint256 shares)
    {
        Pool storage pool = _pools[reactorId];
        Stream memory stream = pool.stream;
        shares = pool.shares - pool.terms.pending;
        return (stream.rate, stream.endsAt, _perShareNow(stream, shares), shares);
    }

    /// @inheritdoc IDirectorStaking
    function earned(address account, uint256[] calldata reactorIds) external view returns (uint256 amount) {
        for (uint256 i; i < reactorIds.length; ++i) {
            Stake memory stake_ = _stakes[account][reactorIds[i]];
            Pool storage pool = _pools[reactorIds[i]];
            uint128 perShare = _perShareNow(pool.stream, pool.shares - pool.terms.pending);
            amount += stake_.earned + _gained(stake_, perShare);
        }
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Takes all that the account has earned in a pool. The accumulator is not written: no shares change.
    function _takeEarned(address account, uint256 reactorId) internal returns (uint256 amount) {
        Stake storage stored = _stakes[account][reactorId];
        Stake memory stake_ = stored;
        Pool storage pool = _pools[reactorId];
        uint128 perShare = _perShareNow(pool.stream, pool.shares - pool.terms.pending);
        amount = stake_.earned + _gained(stake_, perShare);
        if (amount != 0) (stored.paid, stored.earned) = (perShare, 0);
    }

    /// @dev Starts a stream. Returns what streamed to nobody since the last call.
    function _setStream(Pool storage pool, uint256 rate, uint256 endsAt)
        internal
        returns (uint256 unstreamed)
    {
        _accrue(pool, pool.shares - pool.terms.pending);
        if (pool.terms.hasUnstreamed) {
            unstreamed = pool.unstreamed;
            (pool.unstreamed, pool.terms.hasUnstreamed) = (0, false);
        }
        (pool.stream.rate, pool.stream.endsAt) = (uint64(rate), uint32(endsAt)); // the engine's limits fit
    }

    function _accrue(Pool storage pool, uint256 earningShares) private returns (uint128 perShare) {
        Stream memory stream = pool.stream;
        if (stream.updatedAt == block.timestamp) return stream.perShare;

        perShare = _perShareNow(stream, earningShares);
        if (earningShares == 0) {
            uint256 lost = uint256(stream.rate) * _elapsed(stream);
            if (lost != 0) (pool.unstreamed, pool.terms.hasUnstreamed) = (pool.unstreamed + lost, true);
        }
        (stream.perShare, stream.updatedAt) = (perShare, uint32(block.timestamp));
        pool.stream = stream;
    }

    // ── Shares and votes ──────────────────────────────────────────────────────────────────────────────────────

    /// @dev Shares that TOKE buys; 1:1 in an empty pool.
    function _sharesFor(Pool storage pool, uint256 amount) internal view returns (uint256 shares) {
        (uint256 toke, uint256 total) = (pool.toke, pool.shares);
        if (total == 0) return amount;
        if (toke == 0) revert StakeOverflow();
        shares = amount.fullMulDiv(total, toke);
        if (shares > type(uint112).max) revert StakeOverflow();
    }

    /// @dev Gives a stake other shares and votes, books what it has earned until now, and moves the tallies.
    function _setStake(address account, uint256 reactorId, uint256 shares, uint128 weights) internal {
        Pool storage pool = _pools[reactorId];
        uint128 perShare = _accrue(pool, pool.shares - pool.terms.pending);
        Stake storage stored = _stakes[account][reactorId];
        Stake memory stake_ = stored;
        if (pool.terms.hasVotes) _moveVotes(pool, stake_.shares, stake_.weights, shares, weights);

        stake_.earned += uint128(_gained(stake_, perShare)); // TOKE fits
        stake_.paid = perShare;
        (stake_.shares, stake_.weights) = (shares.toUint128(), weights);
        _stakes[account][reactorId] = stake_;
    }

    /// @dev Other votes of a stake whose shares stay: rewards need no checkpoint.
    function _setWeights(address account, uint256 reactorId, uint128 weights)
        internal
        returns (uint256 shares)
    {
        Stake storage stake_ = _stakes[account][reactorId];
        shares = stake_.shares;
        _moveVotes(_pools[reactorId], shares, stake_.weights, shares, weights);
        stake_.weights = weights;
    }

    function _moveVotes(
        Pool storage pool,
        uint256 oldShares,
        uint256 oldWeights,
        uint256 newShares,
        uint256 newWeights
    ) private {
        (oldShares, newShares) = (oldShares / VOTE_UNIT, newShares / VOTE_UNIT);
        for (uint256 i; i < 2; ++i) {
            if ((oldWeights | newWeights) & LANE_MASK != 0) {
                uint256 word = pool.tallies[i];
                uint256 moved = _moveWord(word, oldShares, oldWeights, newShares, newWeights);
                if (moved != word) pool.tallies[i] = moved;
            }
            (oldWeights, newWeights) = (oldWeights >> 64, newWeights >> 64);
        }
    }

    /// @dev Four lanes of tallies by four lanes of weights.
    function _moveWord(
        uint256 word,
        uint256 oldUnits,
        uint256 oldWeights,
        uint256 newUnits,
        uint256 newWeights
    ) private pure returns (uint256 moved) {
        for (uint256 lane; lane < 256; lane += 64) {
            uint256 tally = word >> lane & LANE_MASK;
            tally = tally + newUnits * (newWeights & 0xffff) - oldUnits * (oldWeights & 0xffff);
            if (tally > LANE_MASK) revert StakeOverflow();
            moved |= tally << lane;
            (oldWeights, newWeights) = (oldWeights >> 16, newWeights >> 16);
        }
    }

    /// @dev Weights must be whole and on active venues, where there are votes at all.
    function _requireWeights(Terms memory terms, uint256 weights) internal pure {
        if (!terms.hasVotes) {
            if (weights != 0) revert BadWeights();
            return;
        }
        uint256 sum;
        uint256 mask = terms.activeMask;
        while (weights != 0) {
            uint256 weight = weights & 0xffff;
            if (weight != 0 && mask & 1 == 0) revert BadWeights();
            sum += weight;
            (weights, mask) = (weights >> 16, mask >> 1);
        }
        if (sum != BPS) revert BadWeights();
    }

    // ── Unstakes ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The account's unstake, with shares of a settled round turned into what they became.
    function _currentUnstake(address account, uint256 reactorId)
        internal
        view
        returns (Unstake memory unstake)
    {
        unstake = _unstakes[account][reactorId];
        if (unstake.shares == 0 || unstake.round == _pools[reactorId].terms.round) return unstake;
        Round memory round = _rounds[reactorId][unstake.round];
        uint256 toke = uint256(unstake.shares).fullMulDiv(round.toke, round.shares);
        (unstake.claimable, unstake.shares) = (unstake.claimable + uint112(toke), 0); // TOKE fits
    }

    /// @dev Turns pending shares into TOKE; the next round begins. Does nothing when none are pending.
    function _settleRound(uint256 reactorId) internal returns (uint256 shares, uint256 toke) {
        Pool storage pool = _pools[reactorId];
        Terms memory terms = pool.terms;
        shares = terms.pending;
        if (shares == 0) return (0, 0);

        // Pending shares earn nothing: that they go changes no reward.
        toke = uint256(pool.toke).fullMulDiv(shares, pool.shares);
        pool.toke -= uint128(toke); // a part of it
        pool.shares -= uint128(shares);
        _rounds[reactorId][terms.round] = Round(uint128(shares), uint128(toke));
        (terms.pending, terms.round) = (0, terms.round + 1);
        pool.terms = terms;
        emit UnstakesSettled(reactorId, terms.round - 1, shares, toke);
    }

    // ── Private ───────────────────────────────────────────────────────────────────────────────────────────────

    function _perShareNow(Stream memory stream, uint256 shares) private view returns (uint128) {
        if (shares == 0) return stream.perShare;
        uint256 gain = uint256(stream.rate) * _elapsed(stream) * REWARD_SCALE / shares;
        unchecked {
            return stream.perShare + uint128(gain); // wraps on purpose
        }
    }

    function _elapsed(Stream memory stream) private view returns (uint256) {
        return block.timestamp.min(stream.endsAt).zeroFloorSub(stream.updatedAt);
    }

    function _gained(Stake memory stake_, uint128 perShare) private pure returns (uint256) {
        unchecked {
            // The difference of two values of a wrapping accumulator.
            return uint256(stake_.shares) * (perShare - stake_.paid) / REWARD_SCALE;
        }
    }
}
