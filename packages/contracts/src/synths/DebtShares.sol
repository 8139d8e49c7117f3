// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IDebtPool} from "./interfaces/IDebtPool.sol";
import {IFeePeriods} from "./interfaces/IFeePeriods.sol";
import {FeeStream} from "./libraries/FeeStream.sol";

/// @title  DebtShares
/// @notice Base of the debt pool: who owns which share of it, and what has streamed to whom.
/// @dev    The ledger d(i) of a growing array is S(0)/S(i) here, S being all shares after change i: one number that
///         survives a full exit. Shares of nobody (`unowned`) carry the debt that a new ledger found.
abstract contract DebtShares is IDebtPool {
    using FixedPointMathLib for uint256;
    using FeeStream for FeeStream.Stream;
    using SafeCastLib for uint256;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant RAY = 1e27;
    /// @dev Shares of the first unit of debt of a ledger.
    uint256 private constant SHARES_PER_UNIT = 1e9;

    /// @dev Four slots, one a line.
    struct Staker {
        uint160 shares;
        uint96 entryOwnershipRay;
        //
        uint112 claimableFees;
        uint104 claimableRewards;
        uint40 lastIssuedAt;
        //
        uint192 paidFees;
        uint64 entryIndex;
        //
        uint192 paidRewards;
        uint40 flagDeadline;
    }

    /// @dev Three slots: the first changes with every debt, the others with a new ledger. `hasUnowned` spares the
    ///      second where nothing is in it.
    struct Ledger {
        uint160 totalShares;
        uint64 length;
        bool hasUnowned;
        //
        uint160 unowned;
        //
        uint160 firstShares;
    }

    /// @notice The period mode's books; zero in stream mode.
    IFeePeriods public immutable feePeriods;

    Ledger internal _ledger;
    FeeStream.Stream internal _stream;
    mapping(address account => Staker staker) internal _stakers;

    constructor(address feePeriods_) {
        feePeriods = IFeePeriods(feePeriods_);
    }

    // ── Shares ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Gives `account` the shares of a new debt of `amount`, rounded up, in a pool worth `debt`.
    function _growDebt(address account, uint256 amount, uint256 debt, uint256 duration) internal {
        uint256 total = _ledger.totalShares;
        uint256 owned = total - _unowned();
        Staker storage staker = _syncStaker(account, owned, duration);
        uint256 added;
        if (owned == 0) {
            added = amount * SHARES_PER_UNIT;
            total = (debt + amount) * SHARES_PER_UNIT;
            _ledger.hasUnowned = debt != 0;
            if (debt != 0) _ledger.unowned = (debt * SHARES_PER_UNIT).toUint160();
            _ledger.firstShares = total.toUint160();
            _ledger.length = 0;
        } else {
            if (debt == 0) revert DebtPoolUnderwater();
            added = amount.fullMulDivUp(total, debt);
            total += added;
        }
        _recordShares(account, staker, staker.shares + added, total, debt + amount);
    }

    /// @dev Takes the shares of `amount` of the account's debt, rounded down unless it is the whole.
    function _cutDebt(
        address account,
        uint256 amount,
        uint256 accountDebt,
        uint256 debt,
        uint256 debtAfter,
        uint256 duration
    ) internal {
        uint256 total = _ledger.totalShares;
        Staker storage staker = _syncStaker(account, total - _unowned(), duration);
        uint256 shares = staker.shares;
        uint256 cut = amount == accountDebt ? shares : amount.fullMulDiv(total, debt);
        _recordShares(account, staker, shares - cut, total - cut, debtAfter);
    }

    function _debtOf(address account, uint256 debt) internal view returns (uint256) {
        uint256 shares = _stakers[account].shares;
        return shares == 0 ? 0 : shares.fullMulDiv(debt, _ledger.totalShares);
    }

    function _recordShares(
        address account,
        Staker storage staker,
        uint256 shares,
        uint256 total,
        uint256 debtAfter
    ) private {
        uint64 index = _ledger.length;
        uint64 length = index + 1;
        uint160 newTotal = total.toUint160();
        uint160 newShares = shares.toUint160();
        // At most RAY.
        uint96 ownershipRay = total == 0 ? 0 : uint96(shares.fullMulDiv(RAY, total));
        // Fields of one slot side by side, so that they are written together.
        (_ledger.totalShares, _ledger.length) = (newTotal, length);
        (staker.shares, staker.entryOwnershipRay) = (newShares, ownershipRay);
        staker.entryIndex = index;
        emit DebtLedgerEntry(account, index, shares, total, debtAfter);
        if (address(feePeriods) != address(0)) feePeriods.checkpoint(account, shares);
    }

    // ── Stream ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Credits what has streamed to the account's shares. Before every change of them.
    function _syncStaker(address account, uint256 owned, uint256 duration)
        internal
        returns (Staker storage staker)
    {
        staker = _stakers[account];
        if (address(feePeriods) != address(0)) return staker;
        FeeStream.Flow memory flow = _stream.advance(owned, duration);
        uint256 shares = staker.shares;
        if (shares != 0) {
            (uint256 fees, uint256 rewards) = _accrued(staker, shares, flow);
            // One slot, so one write.
            staker.claimableFees = (staker.claimableFees + fees).toUint112();
            staker.claimableRewards = (staker.claimableRewards + rewards).toUint104();
        }
        (staker.paidFees, staker.paidRewards) = (uint192(flow.accFees), uint192(flow.accRewards)); // as stored
    }

    function _streamed(address account, uint256 duration)
        internal
        view
        returns (uint256 fees, uint256 rewards)
    {
        Staker storage staker = _stakers[account];
        (fees, rewards) = _accrued(staker, staker.shares, _stream.project(_ownedShares(), duration));
        fees += staker.claimableFees;
        rewards += staker.claimableRewards;
    }

    function _accrued(Staker storage staker, uint256 shares, FeeStream.Flow memory flow)
        private
        view
        returns (uint256 fees, uint256 rewards)
    {
        fees = shares.fullMulDiv(flow.accFees - staker.paidFees, FeeStream.SCALE);
        rewards = shares.fullMulDiv(flow.accRewards - staker.paidRewards, FeeStream.SCALE);
    }

    function _ownedShares() internal view returns (uint256) {
        return _ledger.totalShares - _unowned();
    }

    function _unowned() internal view returns (uint256) {
        return _ledger.hasUnowned ? _ledger.unowned : 0;
    }
}
