// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ZeroAddress} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {ICollateralToken} from "./interfaces/ICollateralToken.sol";
import {IDebtPool} from "./interfaces/IDebtPool.sol";

/// @title  CollateralToken
/// @notice The token that backs the debt pool (SYN).
/// @dev    Holds nothing. Trusts the debt pool to say what a debt locks, and the supply schedule for new tokens.
contract CollateralToken is ICollateralToken, PermitToken {
    IDebtPool private immutable _debtPool;
    address private immutable _supplySchedule;

    /// @param name_          Name, at most 31 bytes.
    /// @param symbol_        Symbol, at most 31 bytes.
    /// @param debtPool       DebtPool.
    /// @param supplySchedule SupplySchedule.
    /// @param holder         Receives the initial supply.
    /// @param initialSupply  Token units.
    constructor(
        string memory name_,
        string memory symbol_,
        address debtPool,
        address supplySchedule,
        address holder,
        uint256 initialSupply
    ) PermitToken(name_, symbol_) {
        if (debtPool == address(0) || supplySchedule == address(0)) {
            revert ZeroAddress();
        }
        _debtPool = IDebtPool(debtPool);
        _supplySchedule = supplySchedule;
        _mint(holder, initialSupply);
    }

    // ── Transfers ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Moves tokens that no debt locks.
    /// @dev    Reverts ZeroAddress, InsufficientBalance, ExceedsTransferable; with a debt also StalePrice and
    ///         CollateralPriceDeviation.
    function transfer(address to, uint256 amount) public override returns (bool) {
        _requireTransferable(msg.sender, to, amount);
        return super.transfer(to, amount);
    }

    /// @notice Moves tokens of `from`, by its allowance, that no debt locks.
    /// @dev    Reverts as `transfer`, and InsufficientAllowance.
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _requireTransferable(from, to, amount);
        return super.transferFrom(from, to, amount);
    }

    // ── Module ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICollateralToken
    function mintSupply(address to, uint256 amount, address minter, uint256 reward) external {
        if (msg.sender != _supplySchedule) revert NotSynthsModule(msg.sender);
        _mint(to, amount);
        _mint(minter, reward);
    }

    /// @inheritdoc ICollateralToken
    function seize(address from, address to, uint256 amount) external {
        if (msg.sender != address(_debtPool)) revert NotSynthsModule(msg.sender);
        _transfer(from, to, amount);
    }

    function _requireTransferable(address from, address to, uint256 amount) private {
        if (to == address(0)) revert ZeroAddress();
        uint256 balance = balanceOf(from);
        // Above the balance the token's own error is the right one.
        if (amount <= balance) _debtPool.requireTransferable(from, balance, amount);
    }
}
