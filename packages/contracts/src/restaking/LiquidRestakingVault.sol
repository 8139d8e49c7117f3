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
import {RestakingPortfolio} from "./RestakingPortfolio.sol";
import {IEpochClock} from "./interfaces/IEpochClock.sol";
import {ILiquidRestakingVault} from "./interfaces/ILiquidRestakingVault.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";

/// @title  LiquidRestakingVault
/// @notice Restaked stake as a token. Deposits are ERC-4626; redemptions go through batches of one epoch each, priced
///         when they are settled, and leave whether or not the curator lifts a finger.
/// @dev    Holds idle assets, what settled redemptions own, and the shares in escrow. While an operator has an open case
///         nobody enters or leaves at a price that the case may change.
contract LiquidRestakingVault is RestakingPortfolio, PermitVault, EntryPause, EpochClock {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Entry flow: deposits and mints.
    uint8 public constant DEPOSIT_ENTRY = 0;

    /// @notice Seconds after a batch's epoch before anyone may queue withdrawals for it.
    uint256 public constant FORCE_DELAY = 1 days;

    uint256 private constant MAX_PERFORMANCE_FEE_BPS = 2000;
    uint256 private constant MAX_INSTANT_FEE_BPS = 500;
    uint256 private constant MAX_INSTANT_TARGET_BPS = 5000;

    /// @dev Shares have 6 decimals more than assets.
    uint256 private constant SHARE_OFFSET = 1e6;
    uint256 private constant WAD = 1e18;

    /// @dev One slot.
    address private _feeReceiver;
    uint16 private _performanceFeeBps = 1000;
    uint16 private _instantFeeBps = 30;
    uint16 private _instantTargetBps = 500;

    /// @dev Assets per share up to which the fee is paid, WAD: the price of the empty vault at first.
    uint256 private _highWaterMark = WAD;

    /// @dev Batches that had requests, oldest first, and how many of them are settled.
    uint256[] private _batchIds;
    uint256 private _settledCount;

    mapping(uint256 batchId => Batch batch) private _batches;
    mapping(address controller => mapping(uint256 batchId => uint256 shares)) private _requests;
    mapping(address controller => uint256[] batchIds) private _queues;
    mapping(address controller => uint256 index) private _queueHeads;
    mapping(address controller => mapping(address operator => bool isApproved)) private _approvals;

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
        if (msg.sender != owner && !_approvals[owner][msg.sender]) {
            _spendAllowance(owner, msg.sender, shares);
        }

        batchId = currentEpoch();
        uint256 count = _batchIds.length;
        if (count == 0 || _batchIds[count - 1] != batchId) _batchIds.push(batchId);
        Batch storage batch_ = _batches[batchId];
        batch_.shares = (batch_.shares + shares).toUint128();
        if (_requests[controller][batchId] == 0) _enqueue(controller, batchId);
        _requests[controller][batchId] += shares;
        _transfer(owner, address(this), shares);
        emit RedeemRequest(controller, owner, batchId, msg.sender, shares);
    }

    /// @inheritdoc ILiquidRestakingVault
    function cancelRedeem(uint256 batchId) external nonReentrant returns (uint256 shares) {
        shares = _requests[msg.sender][batchId];
        Batch storage batch_ = _batches[batchId];
        if (shares == 0 || batch_.isSettled || !hasOpenCase()) revert NotCancellable(batchId);

        delete _requests[msg.sender][batchId];
        batch_.shares = (batch_.shares - shares).toUint128();
        _transfer(address(this), msg.sender, shares);
        emit RedeemCancelled(batchId, msg.sender, shares);
    }

    /// @inheritdoc ILiquidRestakingVault
    function settleBatch(uint256 batchId) external nonReentrant returns (uint256 assets) {
        bool isForced = _requireSettleable(batchId);
        uint256 total = isForced ? _portfolioValue(true) : totalAssets();
        _takePerformanceFee(total);
        Batch storage batch_ = _batches[batchId];
        uint256 shares = batch_.shares;
        assets = _worthOf(shares, total);
        uint256 available = freeIdle();
        if (assets > available) revert BatchNotReady(batchId, available, assets);

        (batch_.assets, batch_.isSettled) = (uint128(assets), true); // at most what is idle
        ++_settledCount;
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
        uint256 left = shares;
        for (uint256 head = _queueHeads[controller]; left != 0; ++head) {
            uint256 batchId = _claimableAt(controller, head, shares - left, shares);
            uint256 taken = FixedPointMathLib.min(left, _requests[controller][batchId]);
            assets += _take(controller, batchId, taken, _assetsOf(batchId, taken));
            left -= taken;
            _advance(controller, head, batchId);
        }
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
        uint256 left = assets;
        for (uint256 head = _queueHeads[controller]; left != 0; ++head) {
            uint256 batchId = _claimableAt(controller, head, assets - left, assets);
            uint256 taken = _requests[controller][batchId];
            uint256 worth = _assetsOf(batchId, taken);
            if (worth > left) {
                Batch storage batch_ = _batches[batchId];
                (taken, worth) = (left.fullMulDivUp(batch_.shares, batch_.assets), left);
            }
            shares += taken;
            left -= _take(controller, batchId, taken, worth);
            _advance(controller, head, batchId);
        }
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

    /// @inheritdoc ILiquidRestakingVault
    function setOperator(address operator, bool approved) external returns (bool) {
        _approvals[msg.sender][operator] = approved;
        emit OperatorSet(msg.sender, operator, approved);
        return true;
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
    function isOperator(address controller, address operator) external view returns (bool) {
        return _approvals[controller][operator];
    }

    /// @inheritdoc ILiquidRestakingVault
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _batches[requestId].isSettled ? 0 : _requests[controller][requestId];
    }

    /// @inheritdoc ILiquidRestakingVault
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _batches[requestId].isSettled ? _requests[controller][requestId] : 0;
    }

    /// @inheritdoc ILiquidRestakingVault
    function share() external view returns (address) {
        return address(this);
    }

    /// @inheritdoc ILiquidRestakingVault
    function batch(uint256 batchId) external view returns (Batch memory) {
        return _batches[batchId];
    }

    /// @inheritdoc ILiquidRestakingVault
    function nextBatch() external view returns (bool exists, uint256 batchId) {
        exists = _settledCount < _batchIds.length;
        if (exists) batchId = _batchIds[_settledCount];
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
        bool isNext = _settledCount < _batchIds.length && _batchIds[_settledCount] == batchId;
        if (!isNext || currentEpoch() <= batchId) revert BatchNotReady(batchId, freeIdle(), 0);

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

    /// @dev Shares of the batches up to this one that wait for settlement.
    function _unsettledShares(uint256 upToBatchId) private view returns (uint256 shares) {
        for (uint256 i = _settledCount; i < _batchIds.length && _batchIds[i] <= upToBatchId; ++i) {
            shares += _batches[_batchIds[i]].shares;
        }
    }

    function _enqueue(address controller, uint256 batchId) private {
        uint256[] storage queue = _queues[controller];
        // A request that was cancelled and made again is in the queue already.
        if (queue.length == 0 || queue[queue.length - 1] != batchId) queue.push(batchId);
    }

    /// @dev Batch at a place of the controller's queue, if it can be claimed.
    function _claimableAt(address controller, uint256 head, uint256 got, uint256 wanted)
        private
        view
        returns (uint256 batchId)
    {
        uint256[] storage queue = _queues[controller];
        if (head >= queue.length) revert ExceedsClaimable(got, wanted);
        batchId = queue[head];
        if (!_batches[batchId].isSettled) revert ExceedsClaimable(got, wanted);
    }

    /// @dev What shares of a settled batch are worth, rounded down; the last ones take what is left.
    function _assetsOf(uint256 batchId, uint256 shares) private view returns (uint256) {
        Batch storage batch_ = _batches[batchId];
        return batch_.shares == 0 ? 0 : shares.fullMulDiv(batch_.assets, batch_.shares);
    }

    function _take(address controller, uint256 batchId, uint256 shares, uint256 assets)
        private
        returns (uint256)
    {
        Batch storage batch_ = _batches[batchId];
        _requests[controller][batchId] -= shares;
        batch_.shares = (batch_.shares - shares).toUint128();
        batch_.assets = (batch_.assets - assets).toUint128();
        return assets;
    }

    /// @dev Past a batch that is claimed out.
    function _advance(address controller, uint256 head, uint256 batchId) private {
        if (_requests[controller][batchId] == 0) _queueHeads[controller] = head + 1;
    }

    function _pay(address to, address controller, uint256 assets, uint256 shares) private {
        _reserved -= uint96(assets); // part of what was reserved at settlement
        _held -= uint96(assets);
        emit Withdraw(msg.sender, to, controller, assets, shares);
        SafeTransferLib.safeTransfer(asset(), to, assets);
    }

    function _claimable(address controller) private view returns (uint256 shares, uint256 assets) {
        uint256[] storage queue = _queues[controller];
        for (uint256 i = _queueHeads[controller]; i < queue.length && _batches[queue[i]].isSettled; ++i) {
            uint256 requested = _requests[controller][queue[i]];
            shares += requested;
            assets += _assetsOf(queue[i], requested);
        }
    }

    function _requireController(address controller) private view {
        if (msg.sender != controller && !_approvals[controller][msg.sender]) {
            revert NotController(controller, msg.sender);
        }
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
