// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {ZeroAddress} from "../common/Errors.sol";
import {PermitVault} from "../common/PermitVault.sol";
import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {ILendVault} from "./interfaces/ILendVault.sol";
import {ILendVaultMarket} from "./interfaces/ILendVaultMarket.sol";
import {BandReader} from "./libraries/BandReader.sol";

/// @title  LendVault
/// @notice The lenders' side of a lending market.
/// @dev    Holds what is not lent. Trusts its market for everything else: the debt of its borrowers and the
///         protocol's share of the interest. While the market is in a callback the books are half written, so
///         nobody gets in or out.
contract LendVault is ILendVault, PermitVault, EntryPause, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @notice Entry flow: deposits and mints.
    uint8 public constant DEPOSIT_ENTRY = 0;

    /// @inheritdoc ILendVault
    address public immutable marketFactory;

    /// @inheritdoc ILendVault
    address public market;

    /// @inheritdoc ILendVault
    uint256 public depositCap = type(uint256).max;

    /// @param asset_         Token that is lent.
    /// @param name_          Name of the share, at most 31 bytes.
    /// @param symbol_        Symbol of the share, at most 31 bytes.
    /// @param authority_     AccessManager.
    /// @param marketFactory_ Factory that binds the vault to its market.
    constructor(
        address asset_,
        string memory name_,
        string memory symbol_,
        address authority_,
        address marketFactory_
    ) PermitVault(asset_, name_, symbol_) AccessManaged(authority_) {
        if (marketFactory_ == address(0)) revert ZeroAddress();
        marketFactory = marketFactory_;
    }

    modifier whenMarketUnlocked() {
        if (_isLocked()) revert Reentrancy();
        _;
    }

    modifier onlyMarket() {
        if (msg.sender != market) revert NotVaultMarket(msg.sender);
        _;
    }

    // ── Lending ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    function deposit(uint256 assets, address to)
        public
        override
        whenEntryOpen(DEPOSIT_ENTRY)
        nonReentrant
        whenMarketUnlocked
        returns (uint256)
    {
        return super.deposit(assets, to);
    }

    /// @inheritdoc ERC4626
    function mint(uint256 shares, address to)
        public
        override
        whenEntryOpen(DEPOSIT_ENTRY)
        nonReentrant
        whenMarketUnlocked
        returns (uint256)
    {
        return super.mint(shares, to);
    }

    /// @inheritdoc ERC4626
    function withdraw(uint256 assets, address to, address owner)
        public
        override
        nonReentrant
        whenMarketUnlocked
        returns (uint256)
    {
        return super.withdraw(assets, to, owner);
    }

    /// @inheritdoc ERC4626
    function redeem(uint256 shares, address to, address owner)
        public
        override
        nonReentrant
        whenMarketUnlocked
        returns (uint256)
    {
        return super.redeem(shares, to, owner);
    }

    // ── Market ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILendVaultMarket
    function lend(address to, uint256 amount) external nonReentrant onlyMarket {
        _requireIdle(amount);
        emit Lent(to, amount);
        asset().safeTransfer(to, amount);
    }

    /// @inheritdoc ILendVaultMarket
    function payFees(address to, uint256 amount) external nonReentrant onlyMarket {
        _requireIdle(amount);
        emit LendFeesPaid(to, amount);
        asset().safeTransfer(to, amount);
    }

    /// @inheritdoc ILendVault
    function bindMarket(address market_) external {
        if (msg.sender != marketFactory) revert NotMarketFactory(msg.sender);
        if (market != address(0)) revert MarketAlreadyBound(market);
        market = market_;
        emit MarketBound(market_);
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    /// @dev What lies idle and what is owed, less what belongs to the protocol. Bad debt is neither: it has
    ///      left the market's debt, and the protocol's share is less by it.
    function totalAssets() public view override returns (uint256) {
        if (market == address(0)) return idle();
        IBandMarket market_ = IBandMarket(market);
        return (idle() + market_.totalDebt()).zeroFloorSub(market_.pendingAdminFees());
    }

    /// @inheritdoc ILendVault
    function idle() public view returns (uint256) {
        return asset().balanceOf(address(this));
    }

    /// @inheritdoc ILendVault
    function utilisation() public view returns (uint256) {
        if (market == address(0)) return 0;
        uint256 debt = IBandMarket(market).totalDebt();
        return debt == 0 ? 0 : debt.fullMulDiv(1e18, debt + idle());
    }

    /// @inheritdoc ILendVault
    function borrowApr() public view returns (uint256) {
        if (market == address(0)) return 0;
        return BandReader.rate(IBandMarket(market)).rate * 365 days;
    }

    /// @inheritdoc ILendVault
    function lendApr() external view returns (uint256) {
        if (market == address(0)) return 0;
        (,,,,,, uint256 adminShare,) = IBandMarket(market).settings();
        return borrowApr().mulWad(utilisation()).mulWad(1e18 - adminShare);
    }

    /// @inheritdoc ERC4626
    /// @dev What the cap leaves; 0 while deposits are paused, the market is in a callback, or there is none.
    function maxDeposit(address) public view override returns (uint256) {
        if (market == address(0) || isEntryPaused(DEPOSIT_ENTRY) || _isLocked()) return 0;
        return depositCap == type(uint256).max ? depositCap : depositCap.zeroFloorSub(totalAssets());
    }

    /// @inheritdoc ERC4626
    function maxMint(address to) public view override returns (uint256) {
        uint256 assets = maxDeposit(to);
        return assets == type(uint256).max ? assets : convertToShares(assets);
    }

    /// @inheritdoc ERC4626
    /// @dev Limited to what lies idle; 0 while the market is in a callback.
    function maxWithdraw(address owner) public view override returns (uint256) {
        return _isLocked() ? 0 : super.maxWithdraw(owner).min(idle());
    }

    /// @inheritdoc ERC4626
    /// @dev Limited to what lies idle; 0 while the market is in a callback.
    function maxRedeem(address owner) public view override returns (uint256) {
        return _isLocked() ? 0 : super.maxRedeem(owner).min(convertToShares(idle()));
    }

    // ── Restricted ─────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILendVault
    function setDepositCap(uint256 cap) external restricted {
        depositCap = cap;
        emit DepositCapSet(cap);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────

    function _isLocked() private view returns (bool) {
        return market != address(0) && IBandMarket(market).isLocked();
    }

    function _requireIdle(uint256 amount) private view {
        uint256 available = idle();
        if (amount > available) revert IdleFundsTooLow(amount, available);
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
