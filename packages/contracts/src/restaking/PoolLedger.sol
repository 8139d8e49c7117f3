// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EpochClock} from "./EpochClock.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";
import {PoolMath} from "./libraries/PoolMath.sol";

/// @title  PoolLedger
/// @notice The books of the TokenPool: pools, positions, buckets and claims, and how each operation moves them.
/// @dev    Moves no token and asks nobody: who may do what, and when, is decided by those above.
///         Casts: custody bounds the assets of every pool and bucket by 2**96 - 1. A price falls by no more than the
///         pool's magnitude, which is at least 1e-9 of the full one within a generation, so shares are at most 1e9
///         times the assets, below 2**126.
abstract contract PoolLedger is ITokenPool, EpochClock {
    /// @dev Worth nothing when the generation is not the pool's. One slot.
    struct Position {
        uint128 shares;
        uint24 generation;
    }

    /// @dev One slot.
    struct Claim {
        uint128 shares;
        bool isRedelegated;
    }

    /// @dev Names a bucket, and with a staker a claim.
    struct BucketKey {
        address operator;
        address asset;
        uint256 generation;
        uint256 epoch;
    }

    mapping(address operator => mapping(address asset => Pool pool)) internal _pools;
    mapping(address staker => mapping(address operator => mapping(address asset => Position position)))
        private _positions;
    mapping(address staker => mapping(address asset => uint256 amount)) internal _undelegated;
    mapping(bytes32 bucketId => Bucket bucket) private _buckets;
    mapping(address staker => mapping(bytes32 bucketId => Claim claim)) internal _claims;

    // ── In and out ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Adds assets to the staker's position.
    function _enter(address staker, address operator, address asset, uint256 amount)
        internal
        returns (uint256 shares)
    {
        Pool storage pool_ = _pools[operator][asset];
        Pool memory before = pool_;
        if (before.isDepleted) revert PoolDepleted(operator, asset);

        shares = PoolMath.toShares(amount, before.assets, before.shares);
        (pool_.assets, pool_.shares) = (uint96(before.assets + amount), uint128(before.shares + shares));

        Position storage position_ = _positions[staker][operator][asset];
        uint256 held = position_.generation == before.generation ? position_.shares : 0;
        (position_.shares, position_.generation) = (uint128(held + shares), before.generation);
    }

    /// @dev Adds assets to the staker's undelegated balance.
    function _enterUndelegated(address staker, address asset, uint256 amount) internal {
        _undelegated[staker][asset] += amount;
    }

    /// @dev Takes assets from the staker's undelegated balance.
    function _leaveUndelegated(address staker, address asset, uint256 amount) internal {
        uint256 held = _undelegated[staker][asset];
        if (amount > held) revert InsufficientShares(held, amount);
        // `amount <= held` was checked.
        unchecked {
            _undelegated[staker][asset] = held - amount;
        }
    }

    /// @dev Moves pool shares of the staker into the bucket of this epoch.
    function _queue(address staker, address operator, address asset, uint256 shares, bool isRedelegated)
        internal
        returns (Withdrawal memory withdrawal)
    {
        (uint256 out, uint256 generation) = _leavePool(staker, operator, asset, shares);
        uint256 epoch = currentEpoch();
        bytes32 id = _bucketId(BucketKey(operator, asset, generation, epoch));
        _enterBucket(staker, id, out, isRedelegated);

        emit WithdrawalQueued(staker, operator, asset, generation, epoch, shares, out);
        return Withdrawal(out, epoch, generation);
    }

    /// @dev Empties the staker's claim and returns what it is worth.
    function _leaveBucket(address staker, bytes32 id) internal returns (uint256 out) {
        Claim storage claim_ = _claims[staker][id];
        uint256 claimed = claim_.shares;
        Bucket storage bucket_ = _buckets[id];
        Bucket memory before = bucket_;

        out = PoolMath.toAssets(claimed, before.assets, before.shares);
        // The claims of a bucket sum up to its shares, so neither is more than there is.
        unchecked {
            bucket_.assets = uint96(before.assets - out);
            bucket_.shares = uint128(before.shares - claimed);
        }
        (claim_.shares, claim_.isRedelegated) = (0, false);
    }

    // ── Slashing ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Takes a share of the pool and of its buckets from `fromEpoch` to now.
    function _slashShare(
        address operator,
        address asset,
        uint256 numerator,
        uint256 denominator,
        uint256 fromEpoch
    ) internal returns (uint256 removedActive, uint256 removedQueued) {
        Pool storage pool_ = _pools[operator][asset];
        removedActive = PoolMath.slashedAssets(pool_.assets, numerator, denominator);
        // A slash takes at most the whole.
        unchecked {
            pool_.assets = uint96(pool_.assets - removedActive);
        }

        BucketKey memory key = BucketKey(operator, asset, pool_.generation, fromEpoch);
        for (uint256 last = currentEpoch(); key.epoch <= last; ++key.epoch) {
            Bucket storage bucket_ = _buckets[_bucketId(key)];
            uint256 removed = PoolMath.slashedAssets(bucket_.assets, numerator, denominator);
            if (removed == 0) continue;
            unchecked {
                bucket_.assets = uint96(bucket_.assets - removed);
            }
            removedQueued += removed;
        }
    }

    /// @dev Takes all of the pool and of its buckets from `fromEpoch` to now, and begins a new generation.
    function _wipe(address operator, address asset, uint256 fromEpoch)
        internal
        returns (uint256 removedActive, uint256 removedQueued)
    {
        Pool memory wiped = _pools[operator][asset];
        removedActive = wiped.assets;

        BucketKey memory key = BucketKey(operator, asset, wiped.generation, fromEpoch);
        for (uint256 last = currentEpoch(); key.epoch <= last; ++key.epoch) {
            Bucket storage bucket_ = _buckets[_bucketId(key)];
            removedQueued += bucket_.assets;
            bucket_.assets = 0;
        }
        _pools[operator][asset] = Pool(0, 0, wiped.generation + 1, false);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function pool(address operator, address asset) external view returns (Pool memory) {
        return _pools[operator][asset];
    }

    /// @inheritdoc ITokenPool
    function position(address staker, address operator, address asset)
        external
        view
        returns (uint256 shares, uint256 assets)
    {
        shares = _sharesOf(staker, operator, asset);
        assets = convertToAssets(operator, asset, shares);
    }

    /// @inheritdoc ITokenPool
    function undelegated(address staker, address asset) external view returns (uint256) {
        return _undelegated[staker][asset];
    }

    /// @inheritdoc ITokenPool
    function bucket(address operator, address asset, uint256 generation, uint256 epoch)
        external
        view
        returns (Bucket memory)
    {
        return _buckets[_bucketId(BucketKey(operator, asset, generation, epoch))];
    }

    /// @inheritdoc ITokenPool
    function convertToAssets(address operator, address asset, uint256 shares) public view returns (uint256) {
        Pool storage pool_ = _pools[operator][asset];
        return PoolMath.toAssets(shares, pool_.assets, pool_.shares);
    }

    /// @inheritdoc ITokenPool
    function isReachable(address operator, address asset) external view returns (bool) {
        Pool storage pool_ = _pools[operator][asset];
        if (pool_.shares != 0) return true;

        BucketKey memory key = BucketKey(operator, asset, pool_.generation, currentEpoch());
        if (_buckets[_bucketId(key)].assets != 0) return true;
        if (key.epoch == 0) return false;
        --key.epoch;
        return _buckets[_bucketId(key)].assets != 0;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The staker's shares of the live generation.
    function _sharesOf(address staker, address operator, address asset) internal view returns (uint256) {
        Position storage position_ = _positions[staker][operator][asset];
        return position_.generation == _pools[operator][asset].generation ? position_.shares : 0;
    }

    function _claimValue(address staker, BucketKey memory key)
        internal
        view
        returns (uint256 shares, uint256 assets)
    {
        bytes32 id = _bucketId(key);
        shares = _claims[staker][id].shares;
        assets = PoolMath.toAssets(shares, _buckets[id].assets, _buckets[id].shares);
    }

    /// @dev First second at which a claim of this epoch can be completed.
    function _maturityOf(uint256 epoch) internal view returns (uint256) {
        return _startOf(epoch + 2);
    }

    function _bucketId(BucketKey memory key) internal pure returns (bytes32) {
        return keccak256(abi.encode(key));
    }

    /// @dev Burns pool shares of the staker and returns what they were worth.
    function _leavePool(address staker, address operator, address asset, uint256 shares)
        private
        returns (uint256 out, uint256 generation)
    {
        Pool storage pool_ = _pools[operator][asset];
        Pool memory before = pool_;
        Position storage position_ = _positions[staker][operator][asset];
        generation = before.generation;
        uint256 held = position_.generation == generation ? position_.shares : 0;
        if (shares > held) revert InsufficientShares(held, shares);
        out = PoolMath.toAssets(shares, before.assets, before.shares);
        if (out == 0) revert DustWithdrawal(shares);

        // `shares <= held <= before.shares`, and a floor share of the assets is no more than all of them.
        unchecked {
            pool_.assets = uint96(before.assets - out);
            pool_.shares = uint128(before.shares - shares);
            position_.shares = uint128(held - shares);
        }
    }

    /// @dev Adds assets to the bucket, and the shares for them to the staker's claim. A bucket that holds shares holds
    ///      assets as well, since what a slash takes from it is rounded down and a wipe ends its generation.
    function _enterBucket(address staker, bytes32 id, uint256 assets, bool isRedelegated) private {
        Bucket storage bucket_ = _buckets[id];
        Bucket memory before = bucket_;
        uint256 shares = PoolMath.toShares(assets, before.assets, before.shares);
        (bucket_.assets, bucket_.shares) = (uint96(before.assets + assets), uint128(before.shares + shares));

        Claim storage claim_ = _claims[staker][id];
        (claim_.shares, claim_.isRedelegated) = (uint128(claim_.shares + shares), isRedelegated);
    }
}
