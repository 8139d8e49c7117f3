// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {DebtShares} from "./DebtShares.sol";
import {ICollateralToken} from "./interfaces/ICollateralToken.sol";
import {IDebtPool} from "./interfaces/IDebtPool.sol";
import {IExchanger} from "./interfaces/IExchanger.sol";
import {IFeeDistributor} from "./interfaces/IFeeDistributor.sol";
import {IRewardEscrow} from "./interfaces/IRewardEscrow.sol";
import {ISynth} from "./interfaces/ISynth.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";
import {FeeStream} from "./libraries/FeeStream.sol";
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  DebtPool
/// @notice Issues and burns sUSD, liquidates, and streams fees and rewards to the stakers.
/// @dev    Holds no token. Trusts the registry for the value of the pool and the collateral's price, and the escrows for
///         what they hold. Calls only contracts of the module.
contract DebtPool is DebtShares, EntryPause {
    using FixedPointMathLib for uint256;
    using FeeStream for FeeStream.Stream;
    using SafeCastLib for uint256;

    /// @dev Where the pool stands among the module's contracts; `feePeriods` is zero in stream mode.
    struct Wiring {
        address registry;
        address exchanger;
        address collateralToken;
        address susd;
        address rewardEscrow;
        address tokenEscrow;
        address supplySchedule;
        address feePeriods;
    }

    /// @dev One slot: what issuing and burning read. Times of 24 bits hold 194 days.
    struct Limits {
        uint64 issuanceRatioWad;
        uint72 minIssue;
        uint24 minimumStakeTime;
        uint24 liquidationDelay;
        uint24 flagExpiry;
        uint24 feePeriodDuration;
    }

    /// @dev One slot.
    struct Ratios {
        uint64 targetThreshold;
        uint64 liquidation;
        uint64 penalty;
    }

    /// @dev What a liquidation does; `isFixed` when the account leaves it at its issuance ratio or without a debt.
    struct Liquidation {
        uint256 poolDebt;
        uint256 debt;
        uint256 burned;
        uint256 seized;
        uint256 badDebt;
        bool isFixed;
    }

    /// @notice Entry flow: issuing.
    uint8 public constant ISSUE_ENTRY = 0;

    uint8 private constant ISSUE_PERMISSION = 1;
    uint8 private constant BURN_PERMISSION = 2;
    uint8 private constant CLAIM_PERMISSION = 4;
    bytes32 private constant SUSD = "sUSD";

    ISynthRegistry private immutable _registry;
    IExchanger private immutable _exchanger;
    address private immutable _collateralToken;
    ISynth private immutable _susd;
    IRewardEscrow private immutable _rewardEscrow;
    IRewardEscrow private immutable _tokenEscrow;
    address private immutable _supplySchedule;

    Ratios private _ratios = Ratios({targetThreshold: 0.01e18, liquidation: 0.5e18, penalty: 0.1e18});
    Limits private _limits = Limits({
        issuanceRatioWad: 0.2e18,
        minIssue: 1e18,
        minimumStakeTime: 1 days,
        liquidationDelay: 3 days,
        flagExpiry: 14 days,
        feePeriodDuration: 7 days
    });

    /// @inheritdoc IDebtPool
    mapping(address account => mapping(address delegate => uint8 permissions)) public delegatePermissions;

    /// @param authority_ AccessManager.
    /// @param wiring     The other contracts of the module.
    constructor(address authority_, Wiring memory wiring)
        DebtShares(wiring.feePeriods)
        AccessManaged(authority_)
    {
        if (wiring.registry == address(0) || wiring.susd == address(0)) {
            revert ZeroAddress();
        }
        _registry = ISynthRegistry(wiring.registry);
        _exchanger = IExchanger(wiring.exchanger);
        _collateralToken = wiring.collateralToken;
        _susd = ISynth(wiring.susd);
        _rewardEscrow = IRewardEscrow(wiring.rewardEscrow);
        _tokenEscrow = IRewardEscrow(wiring.tokenEscrow);
        _supplySchedule = wiring.supplySchedule;
        _stream.begin(_limits.feePeriodDuration);
    }

    // ── Issuing ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDebtPool
    function issueSynths(uint256 amount) external returns (uint256) {
        return _issue(msg.sender, amount, false);
    }

    /// @inheritdoc IDebtPool
    function issueMaxSynths() external returns (uint256) {
        return _issue(msg.sender, 0, true);
    }

    /// @inheritdoc IDebtPool
    function issueSynthsOnBehalf(address account, uint256 amount) external returns (uint256) {
        requireDelegate(account, msg.sender, ISSUE_PERMISSION);
        return _issue(account, amount, false);
    }

    /// @inheritdoc IDebtPool
    function issueMaxSynthsOnBehalf(address account) external returns (uint256) {
        requireDelegate(account, msg.sender, ISSUE_PERMISSION);
        return _issue(account, 0, true);
    }

    // ── Burning ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDebtPool
    function burnSynths(uint256 amount) external returns (uint256) {
        return _burn(msg.sender, amount, false);
    }

    /// @inheritdoc IDebtPool
    function burnSynthsOnBehalf(address account, uint256 amount) external returns (uint256) {
        requireDelegate(account, msg.sender, BURN_PERMISSION);
        return _burn(account, amount, false);
    }

    /// @inheritdoc IDebtPool
    function burnSynthsToTarget() external returns (uint256) {
        return _burn(msg.sender, 0, true);
    }

    /// @inheritdoc IDebtPool
    function burnSynthsToTargetOnBehalf(address account) external returns (uint256) {
        requireDelegate(account, msg.sender, BURN_PERMISSION);
        return _burn(account, 0, true);
    }

    /// @inheritdoc IDebtPool
    function setDelegate(address delegate, uint8 permissions) external {
        if (delegate == address(0)) revert ZeroAddress();
        if (permissions > 15) revert InvalidParameter("permissions", permissions);
        delegatePermissions[msg.sender][delegate] = permissions;
        emit DelegateSet(msg.sender, delegate, permissions);
    }

    // ── Fees and rewards ──────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IFeeDistributor
    function claimFees() external returns (uint256, uint256) {
        return _claim(msg.sender);
    }

    /// @inheritdoc IFeeDistributor
    function claimFeesOnBehalf(address account) external returns (uint256, uint256) {
        requireDelegate(account, msg.sender, CLAIM_PERMISSION);
        return _claim(account);
    }

    /// @inheritdoc IFeeDistributor
    function notifyFees(uint256 amount) external {
        if (msg.sender != address(_registry)) revert NotSynthsModule(msg.sender);
        if (block.timestamp >= _stream.turnsAt) _stream.advance(_ownedShares(), _limits.feePeriodDuration);
        uint256 total = _stream.nextFees + amount;
        _stream.nextFees = total.toUint112();
        emit FeesNotified(amount, total);
    }

    /// @inheritdoc IFeeDistributor
    function notifyRewards(uint256 amount) external {
        if (msg.sender != _supplySchedule) revert NotSynthsModule(msg.sender);
        if (block.timestamp >= _stream.turnsAt) _stream.advance(_ownedShares(), _limits.feePeriodDuration);
        uint256 total = _stream.nextRewards + amount;
        _stream.nextRewards = total.toUint104();
        emit RewardsNotified(amount, total);
    }

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDebtPool
    function flagForLiquidation(address account) external {
        (uint256 debt, uint256 priceWad) = _registry.requireSoundPool(false);
        uint256 deadline = liquidationDeadline(account);
        if (deadline != 0) revert AlreadyFlagged(account, deadline);
        uint256 cRatioWad = _cRatio(account, _debtOf(account, debt), priceWad);
        uint256 limitWad = _ratios.liquidation;
        if (cRatioWad < limitWad) revert AccountNotLiquidatable(account, cRatioWad, limitWad);

        deadline = block.timestamp + _limits.liquidationDelay;
        _stakers[account].flagDeadline = uint40(deadline);
        emit Flagged(account, deadline);
    }

    /// @inheritdoc IDebtPool
    function removeFlag(address account) external {
        if (_stakers[account].flagDeadline == 0) revert NotFlagged(account);
        (uint256 debt, uint256 priceWad, bool isSound) = _registry.syncPool(false);
        if (!isSound) _registry.requireSoundCollateral();
        uint256 cRatioWad = _cRatio(account, _debtOf(account, debt), priceWad);
        uint256 limitWad = _limits.issuanceRatioWad;
        if (cRatioWad > limitWad) revert CRatioAboveIssuanceRatio(cRatioWad, limitWad);
        _unflag(account);
    }

    /// @inheritdoc IDebtPool
    function liquidate(address account, uint256 maxBurn) external returns (uint256 burned, uint256 seized) {
        bool hasPending = _settleUsd(msg.sender);
        Liquidation memory liquidation = _measureLiquidation(account, maxBurn);
        (burned, seized) = (liquidation.burned, liquidation.seized);
        // What is socialised leaves the account's shares but not the pool.
        uint256 debt = liquidation.poolDebt;
        uint256 relief = burned + liquidation.badDebt;
        _cutDebt(account, relief, liquidation.debt, debt, debt - burned, _limits.feePeriodDuration);
        if (liquidation.isFixed) _unflag(account);

        _retire(msg.sender, burned, hasPending);
        _seize(account, msg.sender, seized);
        emit Liquidated(account, msg.sender, burned, seized);
        if (liquidation.badDebt != 0) emit BadDebtSocialised(account, liquidation.badDebt);
    }

    // ── Module ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDebtPool
    function requireTransferable(address account, uint256 balance, uint256 amount) external {
        if (_stakers[account].shares == 0) return;
        (uint256 debt, uint256 priceWad, bool isSound) = _registry.syncPool(false);
        debt = _debtOf(account, debt);
        if (debt == 0) return;
        if (!isSound) _registry.requireSoundCollateral();

        uint256 movable =
            SynthMath.transferable(balance, _escrowed(account), debt, priceWad, _limits.issuanceRatioWad);
        if (amount > movable) revert ExceedsTransferable(amount, movable);
    }

    /// @inheritdoc IDebtPool
    function requireDelegate(address account, address caller, uint8 permission) public view {
        if (delegatePermissions[account][caller] & permission == 0) {
            revert NotDelegate(account, caller, permission);
        }
    }

    /// @inheritdoc IDebtPool
    function requireClaimable(address account) public {
        (uint256 debt, uint256 priceWad,) = _registry.syncPool(false);
        uint256 cRatioWad = _cRatio(account, _debtOf(account, debt), priceWad);
        uint256 thresholdWad = _claimThreshold();
        if (cRatioWad > thresholdWad) revert CRatioAboveThreshold(cRatioWad, thresholdWad);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDebtPool
    function collateral(address account) public view returns (uint256) {
        return ERC20(_collateralToken).balanceOf(account) + _escrowed(account);
    }

    /// @inheritdoc IDebtPool
    function maxIssuable(address account) public view returns (uint256) {
        (uint256 priceWad,,,) = _registry.collateralPrice();
        return SynthMath.maxIssuable(collateral(account), priceWad, _limits.issuanceRatioWad);
    }

    /// @inheritdoc IDebtPool
    function remainingIssuableSynths(address account) external view returns (uint256) {
        return maxIssuable(account).zeroFloorSub(debtBalanceOf(account));
    }

    /// @inheritdoc IDebtPool
    function debtBalanceOf(address account) public view returns (uint256) {
        return _debtOf(account, _registry.totalDebt());
    }

    /// @inheritdoc IDebtPool
    function collateralisationRatio(address account) public view returns (uint256) {
        (uint256 priceWad,,,) = _registry.collateralPrice();
        return _cRatio(account, debtBalanceOf(account), priceWad);
    }

    /// @inheritdoc IDebtPool
    function locked(address account) external view returns (uint256) {
        uint256 debt = debtBalanceOf(account);
        if (debt == 0) return 0;
        (uint256 priceWad,,,) = _registry.collateralPrice();
        if (priceWad == 0) _registry.requireSoundCollateral();
        return SynthMath.lockedUp(debt, priceWad, _limits.issuanceRatioWad);
    }

    /// @inheritdoc IDebtPool
    function transferable(address account) external view returns (uint256) {
        uint256 balance = ERC20(_collateralToken).balanceOf(account);
        uint256 debt = debtBalanceOf(account);
        if (debt == 0) return balance;
        (uint256 priceWad,,, bool isSound) = _registry.collateralPrice();
        if (!isSound) return 0;
        return SynthMath.transferable(balance, _escrowed(account), debt, priceWad, _limits.issuanceRatioWad);
    }

    /// @inheritdoc IDebtPool
    function debtOwnership(address account) external view returns (uint256) {
        uint256 total = _ledger.totalShares;
        return total == 0 ? 0 : uint256(_stakers[account].shares).fullMulDiv(RAY, total);
    }

    /// @inheritdoc IDebtPool
    function sharesOf(address account) external view returns (uint256) {
        return _stakers[account].shares;
    }

    /// @inheritdoc IDebtPool
    function totalShares() external view returns (uint256) {
        return _ledger.totalShares;
    }

    /// @inheritdoc IDebtPool
    function unownedShares() external view returns (uint256) {
        return _unowned();
    }

    /// @inheritdoc IDebtPool
    function debtLedgerLength() external view returns (uint256) {
        return _ledger.length;
    }

    /// @inheritdoc IDebtPool
    function lastDebtLedgerEntry() external view returns (uint256) {
        uint256 total = _ledger.totalShares;
        return total == 0 ? 0 : uint256(_ledger.firstShares).fullMulDiv(RAY, total);
    }

    /// @inheritdoc IDebtPool
    function issuanceData(address account) external view returns (uint256, uint256) {
        return (_stakers[account].entryOwnershipRay, _stakers[account].entryIndex);
    }

    /// @inheritdoc IDebtPool
    function lastIssuedAt(address account) external view returns (uint256) {
        return _stakers[account].lastIssuedAt;
    }

    /// @inheritdoc IDebtPool
    function canBurnSynths(address account) external view returns (bool) {
        return block.timestamp >= _burnableAt(account);
    }

    /// @inheritdoc IDebtPool
    function liquidationDeadline(address account) public view returns (uint256 deadline) {
        deadline = _stakers[account].flagDeadline;
        if (block.timestamp > deadline + _limits.flagExpiry) return 0;
    }

    /// @inheritdoc IFeeDistributor
    function feesAvailable(address account) external view returns (uint256, uint256) {
        return _streamed(account, _limits.feePeriodDuration);
    }

    /// @inheritdoc IDebtPool
    function isFeesClaimable(address account) external view returns (bool) {
        return collateralisationRatio(account) <= _claimThreshold();
    }

    /// @inheritdoc IDebtPool
    function currentStream() external view returns (uint256, uint256, uint256) {
        uint256 duration = _limits.feePeriodDuration;
        FeeStream.Flow memory flow = _stream.project(_ownedShares(), duration);
        return (flow.fees, flow.rewards, (block.timestamp / duration + 1) * duration);
    }

    /// @inheritdoc IDebtPool
    function issuanceRatioWad() external view returns (uint256) {
        return _limits.issuanceRatioWad;
    }

    /// @inheritdoc IDebtPool
    function ratios() external view returns (uint256, uint256, uint256) {
        return (_ratios.targetThreshold, _ratios.liquidation, _ratios.penalty);
    }

    /// @inheritdoc IDebtPool
    function limits() external view returns (uint256, uint256, uint256, uint256, uint256) {
        Limits memory current = _limits;
        return (
            current.minIssue,
            current.minimumStakeTime,
            current.liquidationDelay,
            current.flagExpiry,
            current.feePeriodDuration
        );
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IDebtPool
    function setParameter(bytes32 name, uint256 value) external restricted {
        if (!_setRatio(name, value) && !_setLimit(name, value)) revert InvalidParameter(name, value);
        emit ParameterSet(name, value);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _measureLiquidation(address account, uint256 maxBurn)
        private
        returns (Liquidation memory liquidation)
    {
        uint256 priceWad;
        (liquidation.poolDebt, priceWad) = _registry.requireSoundPool(true);
        uint256 deadline = liquidationDeadline(account);
        if (deadline == 0) revert NotFlagged(account);
        if (block.timestamp <= deadline) revert LiquidationDelayNotPassed(deadline);

        uint256 debt = _debtOf(account, liquidation.poolDebt);
        uint256 staked = collateral(account);
        uint256 ratioWad = _limits.issuanceRatioWad;
        {
            uint256 cRatioWad = _cRatio(staked, debt, priceWad);
            if (cRatioWad <= ratioWad) revert AccountNotLiquidatable(account, cRatioWad, ratioWad);
        }
        if (maxBurn == 0 && staked != 0) revert ZeroAmount();

        (uint256 amountToFix, uint256 burned, uint256 seized) = SynthMath.liquidation(
            debt, staked, maxBurn, SynthMath.LiquidationTerms(priceWad, ratioWad, _ratios.penalty)
        );
        liquidation.debt = debt;
        liquidation.burned = burned;
        liquidation.seized = seized;
        if (seized == staked) liquidation.badDebt = debt - burned;
        debt -= burned + liquidation.badDebt;
        // After the whole of F the account is fixed, whatever the rounding left.
        liquidation.isFixed =
            burned == amountToFix || debt == 0 || _cRatio(staked - seized, debt, priceWad) <= ratioWad;
    }

    function _issue(address account, uint256 amount, bool isMax)
        private
        whenEntryOpen(ISSUE_ENTRY)
        returns (uint256)
    {
        _settleUsd(account);
        (uint256 debt, uint256 priceWad) = _registry.requireSoundPool(true);
        Limits storage limits_ = _limits;
        uint256 accountDebt = _debtOf(account, debt);
        uint256 max = SynthMath.maxIssuable(collateral(account), priceWad, limits_.issuanceRatioWad);
        max = max.zeroFloorSub(accountDebt);
        if (isMax) amount = max;
        if (amount == 0) revert ZeroAmount();
        if (amount < limits_.minIssue) revert AmountTooSmall(amount, limits_.minIssue);
        if (amount > max) revert ExceedsMaxIssuable(amount, max);

        _growDebt(account, amount, debt, limits_.feePeriodDuration);
        Staker storage staker = _stakers[account];
        staker.lastIssuedAt = uint40(block.timestamp);
        // Issuing needs a ratio at or under the issuance ratio, so a flag has no reason left.
        if (staker.flagDeadline != 0) _unflag(account);

        _registry.issue(account, amount);
        emit Issued(account, amount, accountDebt + amount);
        return amount;
    }

    function _burn(address account, uint256 amount, bool toTarget) private returns (uint256) {
        bool hasPending = _settleUsd(account);
        (uint256 debt, uint256 priceWad, bool isSound) = _registry.syncPool(true);
        uint256 accountDebt = _debtOf(account, debt);
        if (toTarget) {
            // A price that is merely old or far off can only make the caller burn more or less of its own.
            if (priceWad == 0) _registry.requireSoundCollateral();
            uint256 max = SynthMath.maxIssuable(collateral(account), priceWad, _limits.issuanceRatioWad);
            if (accountDebt <= max) revert AlreadyAtTarget(accountDebt, max);
            amount = accountDebt - max;
        } else {
            if (amount == 0) revert ZeroAmount();
            if (accountDebt == 0) revert NoDebt(account);
            uint256 until = _burnableAt(account);
            if (block.timestamp < until) revert MinimumStakeTime(until);
            amount = amount.min(accountDebt);
        }

        _cutDebt(account, amount, accountDebt, debt, debt - amount, _limits.feePeriodDuration);
        uint256 left = accountDebt - amount;
        if (_stakers[account].flagDeadline != 0 && isSound) {
            if (_cRatio(account, left, priceWad) <= _limits.issuanceRatioWad) _unflag(account);
        }

        _retire(account, amount, hasPending);
        emit Burned(account, amount, left);
        return amount;
    }

    function _claim(address account) private returns (uint256 fees, uint256 rewards) {
        requireClaimable(account);
        Staker storage staker = _syncStaker(account, _ownedShares(), _limits.feePeriodDuration);
        (fees, rewards) = (staker.claimableFees, staker.claimableRewards);
        if (fees == 0 && rewards == 0) revert NothingToClaim();

        emit FeesClaimed(account, fees, rewards);
        if (fees != 0) {
            staker.claimableFees = 0;
            _registry.payFees(account, fees);
        }
        if (rewards != 0) {
            staker.claimableRewards = 0;
            _rewardEscrow.append(account, rewards);
        }
    }

    /// @dev Settles the account's mature exchanges into sUSD. Says whether it has exchanges at all.
    function _settleUsd(address account) private returns (bool hasPending) {
        hasPending = _susd.pendingEntries(account) != 0;
        if (hasPending) _exchanger.settleMature(account, SUSD);
    }

    /// @dev Burns free sUSD.
    function _retire(address account, uint256 amount, bool hasPending) private {
        if (amount == 0) return;
        if (hasPending) _exchanger.requireFree(account, SUSD, amount);
        _registry.retire(account, amount);
    }

    /// @dev Wallet first, then rewards, then the custom schedules.
    function _seize(address account, address to, uint256 amount) private {
        uint256 part = amount.min(ERC20(_collateralToken).balanceOf(account));
        if (part != 0) ICollateralToken(_collateralToken).seize(account, to, part);
        amount -= part;
        if (amount != 0) amount -= _rewardEscrow.seize(account, to, amount);
        if (amount != 0) _tokenEscrow.seize(account, to, amount);
    }

    function _unflag(address account) private {
        _stakers[account].flagDeadline = 0;
        emit FlagRemoved(account);
    }

    function _setRatio(bytes32 name, uint256 value) private returns (bool) {
        if (value > type(uint64).max) return false;
        Ratios memory r = _ratios;
        uint256 issuance = _limits.issuanceRatioWad;
        if (name == "issuanceRatio") issuance = value;
        else if (name == "targetThreshold" && value <= 0.5e18) r.targetThreshold = uint64(value);
        else if (name == "liquidationRatio") r.liquidation = uint64(value);
        else if (name == "liquidationPenalty") r.penalty = uint64(value);
        else return false;

        // The denominator of a liquidation stays positive, and a price at the edge of the breaker below par.
        bool isSafe = issuance != 0 && issuance < r.liquidation && (WAD + r.penalty) * issuance < WAD * WAD
            && issuance * _registry.deviationFactorWad() < WAD * WAD;
        if (!isSafe) return false;
        _ratios = r;
        _limits.issuanceRatioWad = uint64(issuance);
        return true;
    }

    function _setLimit(bytes32 name, uint256 value) private returns (bool) {
        if (name == "minIssue" && value <= 1000e18) {
            _limits.minIssue = uint72(value);
        } else if (name == "minimumStakeTime" && value <= 7 days) {
            _limits.minimumStakeTime = uint24(value);
        } else if (name == "liquidationDelay" && value <= 30 days) {
            _limits.liquidationDelay = uint24(value);
        } else if (name == "flagExpiry" && value <= 180 days) {
            _limits.flagExpiry = uint24(value);
        } else if (name == "feePeriodDuration" && value >= 1 hours && value <= 60 days) {
            uint256 duration = _limits.feePeriodDuration;
            _stream.advance(_ownedShares(), duration);
            _stream.restart(duration, value);
            _limits.feePeriodDuration = uint24(value);
        } else {
            return false;
        }
        return true;
    }

    function _escrowed(address account) private view returns (uint256) {
        return _tokenEscrow.balanceOf(account) + _rewardEscrow.balanceOf(account);
    }

    function _cRatio(address account, uint256 debt, uint256 priceWad) private view returns (uint256) {
        return debt == 0 ? 0 : _cRatio(collateral(account), debt, priceWad);
    }

    function _cRatio(uint256 staked, uint256 debt, uint256 priceWad) private pure returns (uint256) {
        return SynthMath.cRatioUp(debt, staked.fullMulDiv(priceWad, WAD));
    }

    function _claimThreshold() private view returns (uint256) {
        return uint256(_limits.issuanceRatioWad).fullMulDiv(WAD + _ratios.targetThreshold, WAD);
    }

    function _burnableAt(address account) private view returns (uint256) {
        return uint256(_stakers[account].lastIssuedAt) + _limits.minimumStakeTime;
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
