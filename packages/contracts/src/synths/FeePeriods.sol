// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {NothingToClaim, ZeroAddress} from "../common/Errors.sol";
import {IDebtPool} from "./interfaces/IDebtPool.sol";
import {IFeeDistributor} from "./interfaces/IFeeDistributor.sol";
import {IFeePeriods} from "./interfaces/IFeePeriods.sol";
import {IRewardEscrow} from "./interfaces/IRewardEscrow.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";

/// @title  FeePeriods
/// @notice Fees by weekly periods with roll-over, for those who want the original rule.
/// @dev    Holds no token. A ring of two periods: one open, one claimable. An account's share of a period is what it
///         owned at its end; two checkpoints suffice to know it.
contract FeePeriods is IFeePeriods, AccessManaged {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev One slot: shares from the period on in which they changed.
    struct Checkpoint {
        uint160 shares;
        uint48 period;
        uint48 claimedPeriod;
    }

    uint8 private constant CLAIM_PERMISSION = 4;
    uint256 private constant RAY = 1e27;

    ISynthRegistry private immutable _registry;
    IDebtPool private immutable _debtPool;
    IRewardEscrow private immutable _rewardEscrow;
    address private immutable _supplySchedule;

    /// @dev One slot: number of the open period and how long it lasts.
    uint64 private _current = 1;
    uint64 private _duration = 7 days;

    FeePeriod[2] private _ring;
    mapping(address account => Checkpoint checkpoint) private _latest;
    mapping(address account => Checkpoint checkpoint) private _previous;

    /// @param authority_      AccessManager.
    /// @param registry_       SynthRegistry.
    /// @param debtPool_       DebtPool.
    /// @param rewardEscrow_   RewardEscrow that takes claimed rewards.
    /// @param supplySchedule_ SupplySchedule.
    constructor(
        address authority_,
        address registry_,
        address debtPool_,
        address rewardEscrow_,
        address supplySchedule_
    ) AccessManaged(authority_) {
        if (registry_ == address(0) || debtPool_ == address(0)) revert ZeroAddress();
        _registry = ISynthRegistry(registry_);
        _debtPool = IDebtPool(debtPool_);
        _rewardEscrow = IRewardEscrow(rewardEscrow_);
        _supplySchedule = supplySchedule_;
        _period(1).startTime = uint40(block.timestamp);
    }

    // ── Stakers ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IFeeDistributor
    function claimFees() external returns (uint256, uint256) {
        return _claim(msg.sender);
    }

    /// @inheritdoc IFeeDistributor
    function claimFeesOnBehalf(address account) external returns (uint256, uint256) {
        _debtPool.requireDelegate(account, msg.sender, CLAIM_PERMISSION);
        return _claim(account);
    }

    /// @inheritdoc IFeePeriods
    function closeCurrentFeePeriod() external {
        uint64 closed = _current;
        FeePeriod storage closing = _period(closed);
        FeePeriod storage claimable = _period(closed - 1);
        uint256 closableAt = uint256(closing.startTime) + _duration;
        if (block.timestamp < closableAt) revert TooEarlyToClosePeriod(closableAt);

        closing.feesToDistribute += claimable.feesToDistribute - claimable.feesClaimed;
        closing.rewardsToDistribute += claimable.rewardsToDistribute - claimable.rewardsClaimed;
        closing.endTotalShares = uint160(_debtPool.totalShares()); // as wide as the pool's own
        emit FeePeriodClosed(closed, closing.feesToDistribute, closing.rewardsToDistribute);

        _current = closed + 1;
        // The ring: what was claimable becomes the open period.
        _ring[(closed + 1) % 2] = FeePeriod({
            feesToDistribute: 0,
            feesClaimed: 0,
            rewardsToDistribute: 0,
            rewardsClaimed: 0,
            endTotalShares: 0,
            startTime: uint40(block.timestamp),
            startingDebtIndex: uint56(_debtPool.debtLedgerLength())
        });
    }

    // ── Module ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IFeeDistributor
    function notifyFees(uint256 amount) external {
        if (msg.sender != address(_registry)) revert NotSynthsModule(msg.sender);
        FeePeriod storage open = _period(_current);
        uint256 total = open.feesToDistribute + amount;
        open.feesToDistribute = total.toUint128();
        emit FeesNotified(amount, total);
    }

    /// @inheritdoc IFeeDistributor
    function notifyRewards(uint256 amount) external {
        if (msg.sender != _supplySchedule) revert NotSynthsModule(msg.sender);
        FeePeriod storage open = _period(_current);
        uint256 total = open.rewardsToDistribute + amount;
        open.rewardsToDistribute = total.toUint128();
        emit RewardsNotified(amount, total);
    }

    /// @inheritdoc IFeePeriods
    function checkpoint(address account, uint256 shares) external {
        if (msg.sender != address(_debtPool)) revert NotSynthsModule(msg.sender);
        Checkpoint memory latest = _latest[account];
        uint48 current = uint48(_current);
        if (latest.period != current) {
            _previous[account] = latest;
            latest.period = current;
        }
        latest.shares = shares.toUint160();
        _latest[account] = latest;
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IFeeDistributor
    function feesAvailable(address account) public view returns (uint256 fees, uint256 rewards) {
        uint64 claimable = _current - 1;
        if (_latest[account].claimedPeriod >= claimable) return (0, 0);
        FeePeriod memory period = _period(claimable);
        uint256 shares = _sharesAtEnd(account, claimable);
        fees = _part(period.feesToDistribute, period.feesClaimed, shares, period.endTotalShares);
        rewards = _part(period.rewardsToDistribute, period.rewardsClaimed, shares, period.endTotalShares);
    }

    /// @inheritdoc IFeePeriods
    function feesByPeriod(address account)
        external
        view
        returns (uint256[2] memory fees, uint256[2] memory rewards)
    {
        FeePeriod memory open = _period(_current);
        uint256 total = _debtPool.totalShares();
        fees[0] = _part(open.feesToDistribute, 0, _latest[account].shares, total);
        rewards[0] = _part(open.rewardsToDistribute, 0, _latest[account].shares, total);
        (fees[1], rewards[1]) = feesAvailable(account);
    }

    /// @inheritdoc IFeePeriods
    function effectiveDebtRatioForPeriod(address account, uint256 i) external view returns (uint256) {
        if (i == 0) return _part(RAY, 0, _latest[account].shares, _debtPool.totalShares());
        if (i != 1) return 0;
        uint64 claimable = _current - 1;
        return _part(RAY, 0, _sharesAtEnd(account, claimable), _period(claimable).endTotalShares);
    }

    /// @inheritdoc IFeePeriods
    function recentFeePeriods(uint256 i)
        external
        view
        returns (uint256 feePeriodId, FeePeriod memory period)
    {
        if (i > 1) {
            revert InvalidParameter("period", i);
        }
        feePeriodId = _current - i;
        period = _period(uint64(feePeriodId));
    }

    /// @inheritdoc IFeePeriods
    function feePeriodDuration() external view returns (uint256) {
        return _duration;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IFeePeriods
    function setParameter(bytes32 name, uint256 value) external restricted {
        if (name != "feePeriodDuration" || value < 1 hours || value > 60 days) {
            revert InvalidParameter(name, value);
        }
        _duration = uint64(value);
        emit ParameterSet(name, value);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _claim(address account) private returns (uint256 fees, uint256 rewards) {
        _debtPool.requireClaimable(account);
        (fees, rewards) = feesAvailable(account);
        if (fees == 0 && rewards == 0) revert NothingToClaim();

        uint64 claimable = _current - 1;
        FeePeriod storage period = _period(claimable);
        _latest[account].claimedPeriod = uint48(claimable);
        emit FeesClaimed(account, fees, rewards);
        if (fees != 0) {
            period.feesClaimed += uint128(fees); // at most what is left of 128 bits
            _registry.payFees(account, fees);
        }
        if (rewards != 0) {
            period.rewardsClaimed += uint128(rewards);
            _rewardEscrow.append(account, rewards);
        }
    }

    function _period(uint64 id) private view returns (FeePeriod storage) {
        return _ring[id % 2];
    }

    function _sharesAtEnd(address account, uint64 period) private view returns (uint256) {
        Checkpoint memory latest = _latest[account];
        return latest.period <= period ? latest.shares : _previous[account].shares;
    }

    /// @dev Never more than what is left: the last claimant bears the rounding.
    function _part(uint256 amount, uint256 claimed, uint256 shares, uint256 total)
        private
        pure
        returns (uint256)
    {
        return total == 0 ? 0 : amount.fullMulDiv(shares, total).min(amount - claimed);
    }
}
