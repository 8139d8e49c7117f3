// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IFeeDistributor} from "./IFeeDistributor.sol";
import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  IDebtPool
/// @notice Issues sUSD against staked collateral. All synths outside loans are one debt, of which every staker owes his
///         share, whatever its value becomes.
/// @dev    Amounts and values WAD; ownership RAY; a debt share has 27 decimals. Ratios are debt per collateral value:
///         higher is worse.
interface IDebtPool is IFeeDistributor, ISynthsCommon {
    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice sUSD was issued. `debt` is what the account owes then.
    event Issued(address indexed account, uint256 amount, uint256 debt);
    /// @notice sUSD was burned against a debt. `debt` is what the account owes then.
    event Burned(address indexed account, uint256 amount, uint256 debt);
    /// @notice A debt changed; all values are those after it. Index 0 starts a new ledger.
    /// @dev    Rebuilds every ownership: d(i) = S(0)/S(i), ownership = accountShares/totalShares.
    event DebtLedgerEntry(
        address indexed account, uint256 index, uint256 accountShares, uint256 totalShares, uint256 totalDebt
    );
    /// @notice An account may be liquidated after `deadline`, Unix seconds.
    event Flagged(address indexed account, uint256 deadline);
    /// @notice A flag was removed: the account is at its issuance ratio again.
    event FlagRemoved(address indexed account);
    /// @notice A debt was liquidated: `burned` sUSD of the liquidator for `seized` SYN of the account.
    event Liquidated(address indexed account, address indexed liquidator, uint256 burned, uint256 seized);
    /// @notice A delegate got exactly these permissions: issue 1, burn 2, claim 4, exchange 8.
    event DelegateSet(address indexed account, address indexed delegate, uint8 permissions);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Less than the smallest issue.
    error AmountTooSmall(uint256 amount, uint256 minimum);
    /// @notice More than the collateral allows.
    error ExceedsMaxIssuable(uint256 requested, uint256 max);
    /// @notice The pool is worth nothing but owned: a new share would have no price.
    error DebtPoolUnderwater();
    /// @notice The account owes nothing.
    error NoDebt(address account);
    /// @notice Burning is not possible before `until`, Unix seconds; burning to the target is.
    error MinimumStakeTime(uint256 until);
    /// @notice The debt is at or under what the collateral may carry.
    error AlreadyAtTarget(uint256 debt, uint256 maxIssuable);
    /// @notice The rest is locked by the debt.
    error ExceedsTransferable(uint256 requested, uint256 transferable);
    /// @notice The account's ratio is not above the limit. (The bands' error about loans has the shorter name.)
    /// @param  cRatioWad Debt per collateral value, WAD.
    /// @param  limitWad  Ratio that it must reach (to flag) or exceed (to liquidate).
    error AccountNotLiquidatable(address account, uint256 cRatioWad, uint256 limitWad);
    /// @notice The account is flagged until `deadline` and after.
    error AlreadyFlagged(address account, uint256 deadline);
    /// @notice The account is not flagged, or the flag has lapsed.
    error NotFlagged(address account);
    /// @notice The account has until `until`, Unix seconds, to mend its ratio.
    error LiquidationDelayNotPassed(uint256 until);
    /// @notice The ratio is above the issuance ratio: the flag stays.
    error CRatioAboveIssuanceRatio(uint256 cRatioWad, uint256 limitWad);
    /// @notice Fees can be claimed again when the ratio is at most the threshold.
    error CRatioAboveThreshold(uint256 cRatioWad, uint256 thresholdWad);

    // ── Issuing and burning ───────────────────────────────────────────────────────────────────────────────────

    /// @notice Issues `amount` of sUSD to the caller.
    /// @dev    Reverts EntryPaused, InvalidPrices, StalePrice, CollateralPriceDeviation, ZeroAmount, AmountTooSmall,
    ///         ExceedsMaxIssuable, DebtPoolUnderwater.
    /// @param  amount Units of sUSD.
    /// @return issued The same.
    function issueSynths(uint256 amount) external returns (uint256 issued);
    /// @notice Issues as much as the collateral allows. Errors as `issueSynths`.
    /// @return issued Units of sUSD, rounded down.
    function issueMaxSynths() external returns (uint256 issued);
    /// @notice Issues to `account`, which owes it. Reverts NotDelegate without permission 1; else as `issueSynths`.
    function issueSynthsOnBehalf(address account, uint256 amount) external returns (uint256 issued);
    /// @notice Issues as much as possible to `account`. Reverts NotDelegate without permission 1.
    function issueMaxSynthsOnBehalf(address account) external returns (uint256 issued);

    /// @notice Burns at most `amount` of the caller's sUSD against its debt. Never paused.
    /// @dev    Needs no price of the collateral. Reverts ZeroAmount, NoDebt, MinimumStakeTime, InsufficientBalance,
    ///         WaitingPeriodActive.
    /// @return burned min(amount, debt).
    function burnSynths(uint256 amount) external returns (uint256 burned);
    /// @notice The same with sUSD and debt of `account`. Reverts NotDelegate without permission 2.
    function burnSynthsOnBehalf(address account, uint256 amount) external returns (uint256 burned);
    /// @notice Burns down to what the collateral may carry, at any time.
    /// @dev    Reverts NoDebt, AlreadyAtTarget, StalePrice, CollateralPriceDeviation, InsufficientBalance,
    ///         WaitingPeriodActive.
    function burnSynthsToTarget() external returns (uint256 burned);
    /// @notice The same with sUSD and debt of `account`. Reverts NotDelegate without permission 2.
    function burnSynthsToTargetOnBehalf(address account) external returns (uint256 burned);

    /// @notice Sets the permissions of a delegate: issue 1, burn 2, claim 4, exchange 8. Proceeds go to the account
    ///         whoever calls.
    /// @dev    Reverts InvalidParameter above 15.
    function setDelegate(address delegate, uint8 permissions) external;

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Flags an account whose ratio has reached the liquidation ratio.
    /// @dev    Reverts InvalidPrices, StalePrice, CollateralPriceDeviation, AlreadyFlagged, AccountNotLiquidatable.
    function flagForLiquidation(address account) external;
    /// @notice Removes a flag when the account is at its issuance ratio again.
    /// @dev    Reverts NotFlagged, CRatioAboveIssuanceRatio, StalePrice, CollateralPriceDeviation.
    function removeFlag(address account) external;
    /// @notice Burns the caller's sUSD for a flagged account, and gets its SYN with a penalty: wallet first, then
    ///         escrowed. Brings the account back to the issuance ratio at most.
    /// @dev    Reverts InvalidPrices, StalePrice, CollateralPriceDeviation, NotFlagged, LiquidationDelayNotPassed,
    ///         AccountNotLiquidatable, ZeroAmount, InsufficientBalance, WaitingPeriodActive. Never paused.
    /// @param  maxBurn Most sUSD to burn.
    /// @return burned  Units of sUSD.
    /// @return seized  Units of SYN, rounded down.
    function liquidate(address account, uint256 maxBurn) external returns (uint256 burned, uint256 seized);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Units of SYN of the account: wallet and both escrows.
    function collateral(address account) external view returns (uint256);
    /// @notice Largest debt that the collateral may carry at this price, USD, rounded down.
    function maxIssuable(address account) external view returns (uint256);
    /// @notice How much sUSD can be issued still, rounded down.
    function remainingIssuableSynths(address account) external view returns (uint256);
    /// @notice What the account owes by the snapshot, USD, rounded down.
    function debtBalanceOf(address account) external view returns (uint256);
    /// @notice Debt per collateral value, WAD, rounded up; the largest number without collateral.
    function collateralisationRatio(address account) external view returns (uint256);
    /// @notice Units of SYN that the debt locks, rounded up. Reverts StalePrice without a price.
    function locked(address account) external view returns (uint256);
    /// @notice Units of SYN that may leave the wallet; 0 with a debt and a stale or broken price.
    function transferable(address account) external view returns (uint256);
    /// @notice Share of the pool, RAY, rounded down.
    function debtOwnership(address account) external view returns (uint256);
    /// @notice Debt shares of the account, 27 decimals.
    function sharesOf(address account) external view returns (uint256);
    /// @notice All debt shares, 27 decimals.
    function totalShares() external view returns (uint256);
    /// @notice Debt shares that belong to nobody: debt that a new ledger found.
    function unownedShares() external view returns (uint256);
    /// @notice Entries of the present ledger.
    function debtLedgerLength() external view returns (uint256);
    /// @notice d of the newest entry, S(0)/S, RAY, rounded down; 0 when there are no shares.
    function lastDebtLedgerEntry() external view returns (uint256);
    /// @notice The account's last own debt change.
    /// @return initialDebtOwnership Its share then, RAY, rounded down.
    /// @return debtEntryIndex       Index of the change.
    function issuanceData(address account)
        external
        view
        returns (uint256 initialDebtOwnership, uint256 debtEntryIndex);
    /// @notice Unix time of the account's last issue.
    function lastIssuedAt(address account) external view returns (uint256);
    /// @notice Whether the minimum stake time has passed.
    function canBurnSynths(address account) external view returns (bool);
    /// @notice From when a flagged account may be liquidated, Unix seconds; 0 when it has no flag that counts.
    function liquidationDeadline(address account) external view returns (uint256);
    /// @notice Permissions that `account` gave to `delegate`.
    function delegatePermissions(address account, address delegate) external view returns (uint8);
    /// @notice Whether the ratio allows claiming.
    function isFeesClaimable(address account) external view returns (bool);
    /// @notice What is being released to the stakers.
    /// @return fees    Units of sUSD that this week releases.
    /// @return rewards Units of SYN that this week releases.
    /// @return end     End of the week, Unix seconds.
    function currentStream() external view returns (uint256 fees, uint256 rewards, uint256 end);
    /// @notice Allowed debt per collateral value, WAD.
    function issuanceRatioWad() external view returns (uint256);
    /// @notice The other ratios, WAD.
    function ratios()
        external
        view
        returns (uint256 targetThresholdWad, uint256 liquidationRatioWad, uint256 liquidationPenaltyWad);
    /// @notice Limits of amounts and times; seconds.
    function limits()
        external
        view
        returns (
            uint256 minIssue,
            uint256 minimumStakeTime,
            uint256 liquidationDelay,
            uint256 flagExpiry,
            uint256 feePeriodDuration
        );

    // ── Module ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Reverts unless `amount` of the wallet may leave it. Refreshes an old snapshot if there is a debt.
    /// @dev    Reverts ExceedsTransferable, StalePrice, CollateralPriceDeviation.
    function requireTransferable(address account, uint256 balance, uint256 amount) external;
    /// @notice Reverts NotDelegate unless the caller has the permission.
    function requireDelegate(address account, address caller, uint8 permission) external view;
    /// @notice Reverts CRatioAboveThreshold unless the account may claim. Refreshes an old snapshot.
    function requireClaimable(address account) external;

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sets a parameter by name. Restricted to GOVERNOR. Reverts InvalidParameter.
    /// @dev    issuanceRatio (0 < r < 1, below the liquidation ratio, (1 + penalty)·r and deviationFactor·r below 1),
    ///         targetThreshold (≤ 0.5), liquidationRatio (> r), liquidationPenalty, minIssue (≤ 1,000 sUSD),
    ///         minimumStakeTime (≤ 7 days), liquidationDelay (≤ 30 days), flagExpiry (≤ 180 days), feePeriodDuration
    ///         (1 h to 60 days; what is not released yet streams again in the next period).
    function setParameter(bytes32 name, uint256 value) external;
}
