// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRestakingPortfolio} from "./IRestakingPortfolio.sol";

/// @title  ILiquidRestakingVault
/// @notice Restaked stake as a token (LRT): ERC-4626 in, ERC-7540 out, ERC-7575.
/// @dev    Amounts are token units of the asset, shares have 6 decimals more. A request's id is the epoch in which it was
///         made; its price is that of its settlement, so that redeemers bear a slash like all others.
interface ILiquidRestakingVault is IRestakingPortfolio {
    /// @notice Redemptions requested in one epoch.
    /// @param  shares    Shares not yet settled, or not yet claimed.
    /// @param  assets    Set aside for them; 0 before settlement.
    /// @param  isSettled Whether the price is fixed.
    struct Batch {
        uint128 shares;
        uint128 assets;
        bool isSettled;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice ERC-7540: shares were put in escrow for redemption.
    event RedeemRequest(
        address indexed controller,
        address indexed owner,
        uint256 indexed requestId,
        address sender,
        uint256 shares
    );

    /// @notice ERC-7540: `operator` may act for `controller`, or no longer.
    event OperatorSet(address indexed controller, address indexed operator, bool approved);

    /// @notice A batch has its price.
    /// @param  isForced Whether a case was open, and the stake that it may take was counted as lost.
    event BatchSettled(uint256 indexed batchId, uint256 shares, uint256 assets, bool isForced);

    /// @notice A controller took his shares back while a case held the batch up.
    event RedeemCancelled(uint256 indexed batchId, address indexed controller, uint256 shares);

    /// @notice Shares were redeemed at once.
    /// @param  fee Stays with the vault, token units.
    event InstantlyRedeemed(address indexed owner, uint256 shares, uint256 assets, uint256 fee);

    /// @notice Withdrawals were queued because redeemers wait.
    event UnstakeForced(uint256 indexed batchId, address indexed caller, uint256 assets);

    /// @notice The curator's fee on a gain was minted.
    event PerformanceFeeMinted(address indexed receiver, uint256 shares, uint256 highWaterMark);

    /// @notice Governance set the fees.
    event VaultFeesSet(
        uint256 performanceFeeBps, uint256 instantFeeBps, uint256 instantTargetBps, address feeReceiver
    );

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Redemption is asynchronous: its outcome can't be previewed.
    error PreviewNotAvailable();

    /// @notice The caller may not act for this controller or owner.
    error NotController(address controller, address caller);

    /// @notice The batch can't be settled yet: its epoch lasts, an earlier one waits, or too little is idle.
    /// @param  available Idle assets, token units.
    /// @param  needed    Worth of the batch, token units; 0 where idle assets are not the reason.
    error BatchNotReady(uint256 batchId, uint256 available, uint256 needed);

    /// @notice The controller has nothing to cancel, or no case holds the batch up.
    error NotCancellable(uint256 batchId);

    /// @notice More than is settled for the controller.
    error ExceedsClaimable(uint256 available, uint256 needed);

    /// @notice Withdrawals can be forced from this time on, Unix seconds.
    error UnstakeTooEarly(uint256 from);

    /// @notice What is idle and under way is enough for the batches, or no operator has stake to queue.
    error NothingToUnstake(uint256 batchId);

    // ── Redemption ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Puts shares in escrow for redemption. They keep earning and keep bearing slashes.
    /// @dev    Never paused. Reverts ZeroAmount, ZeroAddress, and Solady's InsufficientAllowance, InsufficientBalance.
    /// @param  controller Who claims later.
    /// @param  owner      Whose shares: the caller, one who made him operator, or one who gave him an allowance.
    /// @return batchId    Epoch of the request.
    function requestRedeem(uint256 shares, address controller, address owner)
        external
        returns (uint256 batchId);

    /// @notice Takes shares of the caller back out of a batch that a case holds up.
    /// @dev    Reverts NotCancellable.
    /// @return shares What was taken back.
    function cancelRedeem(uint256 batchId) external returns (uint256 shares);

    /// @notice Fixes the price of a batch. Anyone may call.
    /// @dev    Never paused. Reverts BatchNotReady; OperatorUnderCase, unless the batch has waited the longest freeze past
    ///         its two epochs: then the promised part of the stake under case counts as lost.
    /// @return assets Token units set aside for it, rounded down.
    function settleBatch(uint256 batchId) external returns (uint256 assets);

    /// @notice Queues withdrawals for batches that wait, a day after their epoch, whatever the curator does. Anyone may
    ///         call, repeatedly.
    /// @dev    Never paused. Reverts UnstakeTooEarly, NothingToUnstake.
    /// @return assets Token units queued.
    function forceUnstake(uint256 batchId) external returns (uint256 assets);

    /// @notice Redeems shares of the caller from idle assets at once, at a fee that grows as idle assets shrink.
    /// @dev    Never paused. Reverts ZeroAmount, OperatorUnderCase, InsufficientIdle, SlippageExceeded.
    /// @param  minAssets Least to receive, token units.
    /// @return assets    Token units, rounded down.
    function instantRedeem(uint256 shares, uint256 minAssets) external returns (uint256 assets);

    /// @notice ERC-7540: lets `operator` act for the caller, or no longer.
    function setOperator(address operator, bool approved) external returns (bool);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice ERC-7540: whether `operator` may act for `controller`.
    function isOperator(address controller, address operator) external view returns (bool);

    /// @notice ERC-7540: shares that wait for settlement.
    function pendingRedeemRequest(uint256 requestId, address controller)
        external
        view
        returns (uint256 shares);

    /// @notice ERC-7540: shares that are settled and not yet claimed.
    function claimableRedeemRequest(uint256 requestId, address controller)
        external
        view
        returns (uint256 shares);

    /// @notice ERC-7575: the share token, this contract.
    function share() external view returns (address);

    /// @notice A batch.
    function batch(uint256 batchId) external view returns (Batch memory);

    /// @notice Oldest batch that waits for settlement.
    /// @return exists  Whether there is one.
    /// @return batchId Its id.
    function nextBatch() external view returns (bool exists, uint256 batchId);

    /// @notice Idle assets that no settled redemption owns, token units.
    function freeIdle() external view returns (uint256);

    /// @notice Of these, what batches of past epochs do not need, token units.
    function availableIdle() external view returns (uint256);

    /// @notice Assets of settled redemptions that are not yet claimed, token units.
    function reservedAssets() external view returns (uint256);

    /// @notice What `instantRedeem` would give at this second.
    /// @return assets Token units; 0 while it is closed.
    /// @return fee    Token units.
    function previewInstantRedeem(uint256 shares) external view returns (uint256 assets, uint256 fee);

    /// @notice Whether an operator of the vault has an open case, so that its price may be stale.
    function hasOpenCase() external view returns (bool);

    /// @notice Fees (1e4), their receiver, and the price up to which the performance fee is paid, WAD per whole share.
    function vaultFees()
        external
        view
        returns (
            uint256 performanceFeeBps,
            uint256 instantFeeBps,
            uint256 instantTargetBps,
            address feeReceiver,
            uint256 highWaterMark
        );

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sets the fees.
    /// @dev    Restricted to GOVERNOR. Reverts VaultParameterOutOfRange, ZeroAddress.
    /// @param  performanceFeeBps Of gains, 1e4, at most 2,000.
    /// @param  instantFeeBps     Lowest fee of an instant redemption, 1e4, at most 500; ten times that when nothing is idle.
    /// @param  instantTargetBps  Part of all assets that should be idle, 1e4, at most 5,000; 0 closes instant redemption.
    /// @param  feeReceiver       Receives the performance fee.
    function setVaultFees(
        uint256 performanceFeeBps,
        uint256 instantFeeBps,
        uint256 instantTargetBps,
        address feeReceiver
    ) external;
}
