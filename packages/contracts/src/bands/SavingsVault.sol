// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {PermitVault} from "../common/PermitVault.sol";
import {ISavingsVault} from "./interfaces/ISavingsVault.sol";

/// @title  SavingsVault
/// @notice Savings in the stablecoin: stability fees come in through the splitter and unlock over seven days.
/// @dev    Holds the deposits and the income. The books, not the balance, count: a donation does nothing
///         before it is reported and then unlocks like any income, so that nobody can jump in front of it or
///         inflate a share. Only for a token that moves what it says, as the stablecoin does.
contract SavingsVault is ISavingsVault, PermitVault, EntryPause {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Entry flow: deposits and mints.
    uint8 public constant DEPOSIT_ENTRY = 0;

    /// @notice Seconds over which new income unlocks.
    uint256 public constant UNLOCK_PERIOD = 7 days;

    /// @dev One slot: deposits plus all income booked, and the times of the present unlocking.
    uint128 private _booked;
    uint40 private _unlocksFrom;
    uint40 private _unlocksUntil;

    /// @dev What was locked at `_unlocksFrom`.
    uint128 private _lockedAtStart;

    /// @param asset_     The stablecoin.
    /// @param name_      Name of the share, at most 31 bytes.
    /// @param symbol_    Symbol of the share, at most 31 bytes.
    /// @param authority_ AccessManager.
    constructor(address asset_, string memory name_, string memory symbol_, address authority_)
        PermitVault(asset_, name_, symbol_)
        AccessManaged(authority_)
    {}

    // ── Saving ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    function deposit(uint256 assets, address to)
        public
        override
        whenEntryOpen(DEPOSIT_ENTRY)
        returns (uint256)
    {
        return super.deposit(assets, to);
    }

    /// @inheritdoc ERC4626
    function mint(uint256 shares, address to) public override whenEntryOpen(DEPOSIT_ENTRY) returns (uint256) {
        return super.mint(shares, to);
    }

    /// @inheritdoc ISavingsVault
    function report() external returns (uint256 income) {
        if (totalSupply() == 0) return 0;
        uint256 booked = _booked;
        income = SafeTransferLib.balanceOf(asset(), address(this)).zeroFloorSub(booked);
        if (income == 0) return 0;

        uint256 locked = lockedIncome();
        uint256 remaining = uint256(_unlocksUntil).zeroFloorSub(block.timestamp);
        // Rounded down: a wei a second must not be able to put the end off for ever.
        uint256 period = (locked * remaining + income * UNLOCK_PERIOD) / (locked + income);

        locked += income;
        _booked = (booked + income).toUint128();
        _lockedAtStart = locked.toUint128();
        _unlocksFrom = uint40(block.timestamp);
        _unlocksUntil = uint40(block.timestamp + period);
        emit IncomeReported(msg.sender, income, locked, block.timestamp + period);
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    /// @dev What is booked, less what is still locked.
    function totalAssets() public view override returns (uint256) {
        return _booked - lockedIncome();
    }

    /// @inheritdoc ISavingsVault
    function lockedIncome() public view returns (uint256) {
        uint256 end = _unlocksUntil;
        if (block.timestamp >= end) return 0;
        return uint256(_lockedAtStart).fullMulDivUp(end - block.timestamp, end - _unlocksFrom);
    }

    /// @inheritdoc ISavingsVault
    function unlocksUntil() external view returns (uint256) {
        return _unlocksUntil;
    }

    /// @inheritdoc ISavingsVault
    function apr() external view returns (uint256) {
        uint256 end = _unlocksUntil;
        uint256 assets = totalAssets();
        if (block.timestamp >= end || assets == 0) return 0;
        return uint256(_lockedAtStart).fullMulDiv(365 days * 1e18, (end - _unlocksFrom) * assets);
    }

    /// @inheritdoc ERC4626
    function maxDeposit(address to) public view override returns (uint256) {
        return isEntryPaused(DEPOSIT_ENTRY) ? 0 : super.maxDeposit(to);
    }

    /// @inheritdoc ERC4626
    function maxMint(address to) public view override returns (uint256) {
        return isEntryPaused(DEPOSIT_ENTRY) ? 0 : super.maxMint(to);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    function _afterDeposit(uint256 assets, uint256) internal override {
        _booked = (_booked + assets).toUint128();
    }

    /// @inheritdoc ERC4626
    function _beforeWithdraw(uint256 assets, uint256) internal override {
        _booked = (_booked - assets).toUint128();
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
