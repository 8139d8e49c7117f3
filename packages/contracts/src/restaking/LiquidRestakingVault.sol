// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {PermitVault} from "../common/PermitVault.sol";
import {EpochClock} from "./EpochClock.sol";
import {RedeemQueue} from "./RedeemQueue.sol";
import {RestakingPortfolio} from "./RestakingPortfolio.sol";
import {IEpochClock} from "./interfaces/IEpochClock.sol";
import {ILiquidRestakingVault} from "./interfaces/ILiquidRestakingVault.sol";

/// @title  LiquidRestakingVault
/// @notice Restaked stake as a token. Deposits are ERC-4626; redemptions go through batches of one epoch each, priced
///         when they are settled, and leave whether or not the curator lifts a finger.
/// @dev    Holds idle assets, what settled redemptions own, and the shares in escrow. While an operator has an open case
///         nobody enters or leaves at a price that the case may change.
contract LiquidRestakingVault is RedeemQueue, PermitVault, EntryPause, EpochClock {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Entry flow: deposits and mints.
    uint8 public constant DEPOSIT_ENTRY = 0;

    /// @notice Seconds after a batch's epoch before anyone may queue withdrawals for it.
    uint256 public constant FORCE_DELAY = 1 days;

    uint256 private constant MAX_PERFORMANCE_FEE_BPS = 2000;
    uint256 private constant MAX_INSTANT_FEE_BPS = 500;
    uint256 private constant MAX_INSTANT_TARGET_BPS = 5000;

    /// @dev Virtual shares for a virtual unit of the asset: the empty vault gives a million shares for one asset.
    uint256 private constant SHARE_OFFSET = 1e6;
    uint256 private constant WAD = 1e18;

    /// @dev One slot.
    address private _feeReceiver;
    uint16 private _performanceFeeBps = 1000;
    uint16 private _instantFeeBps = 30;
    uint16 private _instantTargetBps = 500;

    /// @dev Assets per share up to which the fee is paid, WAD: the price of the empty vault at first.
    uint256 private _highWaterMark = WAD;

    /// @param authority_   AccessManager.
    /// @param tokenPool_   TokenPool, whose clock is taken over.
    /// @param guard_       ConcentrationGuard.
    /// @param asset_       Token that the pool lists.
    /// @param name_        Name of the share, at most 31 bytes.
    /// @param symbol_      Symbol of the share, at most 31 bytes.
    /// @param feeReceiver_ Receives the performance fee: the curator.
    constructor(
        address authority_,
        address tokenPool_,
        address guard_,
        address asset_,
        string memory name_,
        string memory symbol_,
        address feeReceiver_
    )
        AccessManaged(authority_)
        RestakingPortfolio(tokenPool_, guard_)
        PermitVault(asset_, name_, symbol_)
        EpochClock(IEpochClock(tokenPool_).genesis(), IEpochClock(tokenPool_).epochLength())
    {
        if (feeReceiver_ == address(0) || guard_ == address(0)) revert ZeroAddress();
        _feeReceiver = feeReceiver_;
    }

    // ── Deposits ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    /// @dev Entry. Reverts EntryPaused, OperatorUnderCase, ZeroAmount.
    function deposit(uint256 assets, address to)
        public
        override
        nonReentrant
        whenEntryOpen(DEPOSIT_ENTRY)
        returns (uint256 shares)
    {
        _requireNoCase();
        _takePerformanceFee(totalAssets());
        shares = previewDeposit(assets);
        if (shares == 0) revert ZeroAmount();
        _deposit(msg.sender, to, assets, shares);
    }

    /// @inheritdoc ERC4626
    /// @dev Entry. Reverts EntryPaused, OperatorUnderCase, ZeroAmount.
    function mint(uint256 shares, address to)
        public
        override
        nonReentrant
        whenEntryOpen(DEPOSIT_ENTRY)
        returns (uint256 assets)
    {
        if (shares == 0) revert ZeroAmount();
        _requireNoCase();
        _takePerformanceFee(totalAssets());
        assets = previewMint(shares);
        _deposit(msg.sender, to, assets, shares);
    }

    // ── Redemption ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidRestakingVault
    function requestRedeem(uint256 shares, address controller, address owner)
        external
        nonReentrant
        returns (uint256 batchId)
    {
        if (shares == 0) revert ZeroAmount();
        if (controller == address(0)) revert ZeroAddress();
        if (msg.sender != owner && !isOperator(owner, msg.sender)) {
            _spendAllowance(owner, msg.sender, shares);
        }

        batchId = currentEpoch();
        _enqueue(controller, batchId, shares);
        _transfer(owner, address(this), shares);
        emit RedeemRequest(controller, owner, batchId, msg.sender, shares);
    }

    /// @inheritdoc ILiquidRestakingVault
    function cancelRedeem(uint256 batchId) external nonReentrant returns (uint256 shares) {
        shares = pendingRedeemRequest(batchId, msg.sender);
        if (shares == 0 || !hasOpenCase()) revert NotCancellable(batchId);

        _dequeue(msg.sender, batchId, shares);
        _transfer(address(this), msg.sender, shares);
        emit RedeemCancelled(batchId, msg.sender, shares);
    }

    /// @inheritdoc ILiquidRestakingVault
    function settleBatch(uint256 batchId) external nonReentrant returns (uint256 assets) {
        bool isForced = _requireSettleable(batchId);
        uint256 total = isForced ? _portfolioValue(true) : totalAssets();
        _takePerformanceFee(total);
        uint256 shares = batch(batchId).shares;
        assets = _worthOf(shares, total);
        uint256 available = freeIdle();
        if (assets > available) revert BatchNotReady(batchId, available, assets);

        _settle(batchId, assets);
        _reserved += uint96(assets);
        _burn(address(this), shares);
        emit BatchSettled(batchId, shares, assets, isForced);
    }

    /// @inheritdoc ERC4626
    /// @dev Claims settled redemptions of the controller, oldest first. Reverts NotController, ExceedsClaimable.
    function redeem(uint256 shares, address to, address controller)
        public
        override
        nonReentrant
        returns (uint256 assets)
    {
        _requireController(controller);
        assets = _claimShares(controller, shares);
        _pay(to, controller, assets, shares);
    }

    /// @inheritdoc ERC4626
    /// @dev Claims settled redemptions of the controller, oldest first. Reverts NotController, ExceedsClaimable.
    function withdraw(uint256 assets, address to, address controller)
        public
        override
        nonReentrant
        returns (uint256 shares)
    {
        _requireController(controller);
        shares = _claimAssets(controller, assets);
        _pay(to, controller, assets, shares);
    }

    /// @inheritdoc ILiquidRestakingVault
    function forceUnstake(uint256 batchId) external nonReentrant returns (uint256 assets) {
        uint256 from = _startOf(batchId + 1) + FORCE_DELAY;
        if (block.timestamp < from) revert UnstakeTooEarly(from);

        uint256 needed = convertToAssets(_unsettledShares(batchId));
        (uint256 queued, uint256[] memory staked, uint256 total) = _unstakable();
        uint256 underWay = freeIdle() + queued;
        if (needed <= underWay || total == 0) revert NothingToUnstake(batchId);

        assets = _unstakeProRata(needed - underWay, staked, total);
        emit UnstakeForced(batchId, msg.sender, assets);
    }

    /// @inheritdoc ILiquidRestakingVault
    function instantRedeem(uint256 shares, uint256 minAssets) external nonReentrant returns (uint256 assets) {
        if (shares == 0) revert ZeroAmount();
        _requireNoCase();
        _takePerformanceFee(totalAssets());
        uint256 gross = convertToAssets(shares);
        uint256 available = availableIdle();
        if (gross > available || _instantTargetBps == 0) revert InsufficientIdle(available, gross);
        uint256 fee = _instantFee(gross, available);
        assets = gross - fee;
        if (assets < minAssets) revert SlippageExceeded(assets, minAssets);

        _held -= uint96(assets); // at most what is idle
        _burn(msg.sender, shares);
        emit InstantlyRedeemed(msg.sender, shares, assets, fee);
        SafeTransferLib.safeTransfer(asset(), msg.sender, assets);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    /// @dev Idle assets, positions and withdrawals under way, less what settled redemptions own.
    function totalAssets() public view override returns (uint256) {
        return _portfolioValue(false);
    }

    /// @inheritdoc ERC4626
    /// @dev 0 while deposits are paused or an operator has an open case.
    function maxDeposit(address) public view override returns (uint256) {
        return isEntryPaused(DEPOSIT_ENTRY) || hasOpenCase() ? 0 : type(uint96).max;
    }

    /// @inheritdoc ERC4626
    /// @dev The asset's, as ERC-4626 recommends: with the six more of the virtual offset few protocols could take the
    ///      share, which is made to be used elsewhere. One asset is a million shares at first.
    function decimals() public view override returns (uint8) {
        return _underlyingDecimals();
    }

    /// @inheritdoc ERC4626
    /// @dev 0 while deposits are paused or an operator has an open case.
    function maxMint(address) public view override returns (uint256) {
        return isEntryPaused(DEPOSIT_ENTRY) || hasOpenCase() ? 0 : type(uint96).max * SHARE_OFFSET;
    }

    /// @inheritdoc ERC4626
    /// @dev What settled redemptions of the controller give.
    function maxWithdraw(address controller) public view override returns (uint256 assets) {
        (, assets) = _claimable(controller);
    }

    /// @inheritdoc ERC4626
    /// @dev Shares of settled redemptions of the controller.
    function maxRedeem(address controller) public view override returns (uint256 shares) {
        (shares,) = _claimable(controller);
    }

    /// @inheritdoc ERC4626
    /// @dev Reverts PreviewNotAvailable, as ERC-7540 wants.
    function previewWithdraw(uint256) public pure override returns (uint256) {
        revert PreviewNotAvailable();
    }

    /// @inheritdoc ERC4626
    /// @dev Reverts PreviewNotAvailable, as ERC-7540 wants.
    function previewRedeem(uint256) public pure override returns (uint256) {
        revert PreviewNotAvailable();
    }

    /// @inheritdoc ILiquidRestakingVault
    function previewInstantRedeem(uint256 shares) external view returns (uint256 assets, uint256 fee) {
        uint256 gross = convertToAssets(shares);
        uint256 available = availableIdle();
        if (gross > available || _instantTargetBps == 0 || hasOpenCase()) return (0, 0);
        fee = _instantFee(gross, available);
        assets = gross - fee;
    }

    /// @inheritdoc ILiquidRestakingVault
    function share() external view returns (address) {
        return address(this);
    }

    /// @inheritdoc ILiquidRestakingVault
    function availableIdle() public view override returns (uint256) {
        uint256 epoch = currentEpoch();
        uint256 needed = epoch == 0 ? 0 : convertToAssets(_unsettledShares(epoch - 1));
        return freeIdle().zeroFloorSub(needed);
    }

    /// @inheritdoc ILiquidRestakingVault
    function vaultFees()
        external
        view
        returns (
            uint256 performanceFeeBps,
            uint256 instantFeeBps,
            uint256 instantTargetBps,
            address feeReceiver,
            uint256 highWaterMark
        )
    {
        return (_performanceFeeBps, _instantFeeBps, _instantTargetBps, _feeReceiver, _highWaterMark);
    }

    /// @notice ERC-165: ERC-7540 (operators, asynchronous redemption) and ERC-7575.
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == 0xe3bc4e65
            || interfaceId == 0x620ee8e4 || interfaceId == 0x2f0a18c5;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidRestakingVault
    function setVaultFees(
        uint256 performanceFeeBps,
        uint256 instantFeeBps,
        uint256 instantTargetBps,
        address feeReceiver
    ) external restricted {
        _requireRange(performanceFeeBps, 0, MAX_PERFORMANCE_FEE_BPS);
        _requireRange(instantFeeBps, 0, MAX_INSTANT_FEE_BPS);
        _requireRange(instantTargetBps, 0, MAX_INSTANT_TARGET_BPS);
        if (feeReceiver == address(0)) revert ZeroAddress();

        // All at most 5,000.
        _performanceFeeBps = uint16(performanceFeeBps);
        _instantFeeBps = uint16(instantFeeBps);
        _instantTargetBps = uint16(instantTargetBps);
        _feeReceiver = feeReceiver;
        emit VaultFeesSet(performanceFeeBps, instantFeeBps, instantTargetBps, feeReceiver);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Mints the curator's part of what the price has gained since its highest.
    function _takePerformanceFee(uint256 total) private {
        uint256 supply = totalSupply() + SHARE_OFFSET;
        uint256 price = (total + 1).fullMulDiv(WAD * SHARE_OFFSET, supply);
        if (price <= _highWaterMark) return;

        uint256 gain = (price - _highWaterMark).fullMulDiv(supply, WAD * SHARE_OFFSET);
        uint256 fee = gain * _performanceFeeBps / BPS;
        uint256 shares = fee.fullMulDiv(supply, total + 1 - fee);
        _highWaterMark = (total + 1).fullMulDiv(WAD * SHARE_OFFSET, supply + shares);
        if (shares == 0) return;
        _mint(_feeReceiver, shares);
        emit PerformanceFeeMinted(_feeReceiver, shares, _highWaterMark);
    }

    /// @dev Whether the batch is the next one, is past its epoch, and no case is in the way.
    /// @return isForced Whether it settles although a case is open, because it has waited long enough.
    function _requireSettleable(uint256 batchId) private view returns (bool isForced) {
        (bool exists, uint256 next) = nextBatch();
        if (!exists || next != batchId || currentEpoch() <= batchId) {
            revert BatchNotReady(batchId, freeIdle(), 0);
        }

        isForced = hasOpenCase();
        uint256 waitsUntil = _startOf(batchId + 2) + slasher.maxContinuousFreeze();
        if (isForced && block.timestamp < waitsUntil) _requireNoCase();
    }

    /// @dev Worth of shares when all assets are `total`, rounded down; as `convertToAssets`.
    function _worthOf(uint256 shares, uint256 total) private view returns (uint256) {
        return shares.fullMulDiv(total + 1, totalSupply() + SHARE_OFFSET);
    }

    /// @dev The less is idle, the dearer: from the fee itself at the target to ten times that at nothing, at the mean of
    ///      before and after. Rounded up.
    function _instantFee(uint256 gross, uint256 available) private view returns (uint256) {
        uint256 targetIdle = totalAssets() * _instantTargetBps / BPS;
        uint256 meanIdle = available - gross / 2;
        uint256 fill = meanIdle >= targetIdle ? WAD : meanIdle * WAD / targetIdle;
        return gross.fullMulDivUp(_instantFeeBps * (10 * WAD - 9 * fill), BPS * WAD);
    }

    function _pay(address to, address controller, uint256 assets, uint256 shares) private {
        _reserved -= uint96(assets); // part of what was reserved at settlement
        _held -= uint96(assets);
        emit Withdraw(msg.sender, to, controller, assets, shares);
        SafeTransferLib.safeTransfer(asset(), to, assets);
    }

    /// @inheritdoc ERC4626
    function _afterDeposit(uint256 assets, uint256) internal override {
        _held = (_held + assets).toUint96();
    }

    /// @inheritdoc RestakingPortfolio
    function _asset() internal view override returns (address) {
        return asset();
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
