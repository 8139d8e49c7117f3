// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IStrategyAdapter} from "./interfaces/IStrategyAdapter.sol";

/// @title  StrategyAdapter4626
/// @notice An ERC-4626 vault as a strategy of the rollup. Holds its shares, and assets only within a deposit.
/// @dev    Every product with a price is the vault's own conversion. Trusts the vault for nothing: what it takes and gives
///         is measured.
contract StrategyAdapter4626 is IStrategyAdapter {
    using FixedPointMathLib for uint256;

    /// @dev Shares whose value is the price.
    uint256 private constant PRICED_SHARES = 1e27;

    /// @dev A cap that is none.
    uint256 private constant NO_CAP = type(uint112).max;

    /// @inheritdoc IStrategyAdapter
    address public immutable rollup;
    /// @inheritdoc IStrategyAdapter
    address public immutable asset;
    /// @inheritdoc IStrategyAdapter
    address public immutable share;

    modifier onlyRollup() {
        if (msg.sender != rollup) revert OnlyRollup(msg.sender);
        _;
    }

    /// @param rollup_ `RollupChain`.
    /// @param vault_  ERC-4626 vault.
    constructor(address rollup_, address vault_) {
        rollup = rollup_;
        share = vault_;
        asset = IERC4626(vault_).asset();
        SafeTransferLib.safeApprove(asset, vault_, type(uint256).max);
    }

    // ── Rollup ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IStrategyAdapter
    function deposit(uint256 assets) external onlyRollup returns (uint256 shares, uint256 fairShares) {
        fairShares = toShares(assets);
        uint256 sharesBefore = totalShares();
        uint256 balance = SafeTransferLib.balanceOf(asset, address(this));
        IERC4626(share).deposit(assets, address(this));
        uint256 left = SafeTransferLib.balanceOf(asset, address(this));
        if (left + assets != balance) revert InexactLeg(balance - left, assets);
        shares = totalShares() - sharesBefore;
    }

    /// @inheritdoc IStrategyAdapter
    function redeem(uint256 shares) external onlyRollup returns (uint256 fairAssets) {
        fairAssets = toAssets(shares);
        uint256 sharesBefore = totalShares();
        IERC4626(share).redeem(shares, rollup, address(this));
        uint256 taken = sharesBefore - totalShares();
        if (taken != shares) revert InexactLeg(taken, shares);
    }

    /// @inheritdoc IStrategyAdapter
    function transferShares(address to, uint256 shares) external onlyRollup {
        SafeTransferLib.safeTransfer(share, to, shares);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IStrategyAdapter
    function quote(uint256 commit, uint256 uncommit, uint256 heldShares, uint256 cap)
        external
        view
        returns (
            uint256 price_,
            uint256 uncommitValue,
            uint256 commitShares,
            uint256 maxDeposit_,
            uint256 maxRedeem_
        )
    {
        price_ = price();
        if (uncommit != 0) uncommitValue = toAssets(uncommit);
        if (commit >= uncommitValue) {
            // Exits that are worth nothing come back: there is nothing to redeem.
            if (commit != 0) maxDeposit_ = maxDeposit();
            if (cap != NO_CAP) maxDeposit_ = maxDeposit_.min(cap.zeroFloorSub(toAssets(heldShares)));
        } else {
            if (commit != 0) commitShares = toShares(commit);
            maxRedeem_ = maxRedeem();
        }
    }

    /// @inheritdoc IStrategyAdapter
    function price() public view returns (uint256) {
        return toAssets(PRICED_SHARES);
    }

    /// @inheritdoc IStrategyAdapter
    function toShares(uint256 assets) public view returns (uint256) {
        return IERC4626(share).convertToShares(assets);
    }

    /// @inheritdoc IStrategyAdapter
    function toAssets(uint256 shares) public view returns (uint256) {
        return IERC4626(share).convertToAssets(shares);
    }

    /// @inheritdoc IStrategyAdapter
    function maxDeposit() public view returns (uint256) {
        return IERC4626(share).maxDeposit(address(this));
    }

    /// @inheritdoc IStrategyAdapter
    function maxRedeem() public view returns (uint256) {
        return IERC4626(share).maxRedeem(address(this));
    }

    /// @inheritdoc IStrategyAdapter
    function totalShares() public view returns (uint256) {
        return SafeTransferLib.balanceOf(share, address(this));
    }
}
