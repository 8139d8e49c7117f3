// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {UnsupportedToken} from "../common/Errors.sol";
import {BandCore} from "./BandCore.sol";
import {ILendVaultMarket} from "./interfaces/ILendVaultMarket.sol";
import {IMonetaryPolicy} from "./interfaces/IMonetaryPolicy.sol";
import {IStablecoin} from "./interfaces/IStablecoin.sol";
import {BandSlots} from "./libraries/BandSlots.sol";
import {MAX_RATE} from "./libraries/Rates.sol";

/// @title  BandLedger
/// @notice Debt and its payment: accrual, the list of loans, and where borrowed tokens come from and go to.
/// @dev    In a market that mints, debt is minted and repayments are burnt; a lending market takes from and gives to its
///         vault.
abstract contract BandLedger is BandCore {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev A loan as an action works on it; stored at the end.
    struct Account {
        address user;
        BandSlots.Head head;
        BandSlots.Rate rate;
        BandSlots.Holding holding;
        uint256 debt;
    }

    // ── Accounts ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Accrues and loads; the loan need not exist.
    function _loadAccount(address user) internal returns (Account memory account) {
        account.user = user;
        account.rate = _accrue();
        account.head = BandSlots.unpackHead(_head);
        account.holding = BandSlots.unpackHolding(_holdings[user]);
        account.debt = _debtOf(user, account.rate.mul);
    }

    /// @dev Accrues and loads a loan. Reverts NoLoan.
    function _openAccount(address user) internal returns (Account memory account) {
        account = _loadAccount(user);
        if (account.holding.N == 0) revert NoLoan(user);
    }

    function _storeAccount(Account memory account) internal {
        _holdings[account.user] = BandSlots.packHolding(account.holding);
        _storeDebt(account);
        _storeHead(account.head);
    }

    function _storeDebt(Account memory account) internal {
        _loans[account.user] = uint256(account.debt.toUint128()) | account.rate.mul << 128;
    }

    /// @dev Appends a new loan to the list.
    function _listLoan(Account memory account) internal {
        uint256 index = _loanCount;
        account.holding.index = index;
        _loanOwners[index] = account.user;
        _loanCount = (index + 1).toUint32();
    }

    /// @dev Deletes a loan whose position has left the bands; the last of the list takes its place.
    function _deleteLoan(Account memory account) internal {
        uint256 last = uint256(_loanCount) - 1;
        uint256 index = account.holding.index;
        if (index != last) {
            address moved = _loanOwners[last];
            _loanOwners[index] = moved;
            BandSlots.Holding memory holding = BandSlots.unpackHolding(_holdings[moved]);
            holding.index = index;
            _holdings[moved] = BandSlots.packHolding(holding);
        }
        delete _loanOwners[last];
        _loanCount = uint32(last);
        delete _holdings[account.user];
        delete _loans[account.user];
        _storeHead(account.head);
    }

    // ── Interest ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Books the interest since the last action.
    function _accrue() internal returns (BandSlots.Rate memory rate) {
        rate = BandSlots.unpackRate(_rate);
        if (rate.time == block.timestamp) return rate;
        uint256 mul = _mulNow();
        (uint256 total, uint256 fees) = _currentTotals(rate, mul);
        _storeTotals(total, fees);
        (rate.mul, rate.time) = (mul, block.timestamp);
        _rate = BandSlots.packRate(rate);
    }

    /// @dev Asks the policy, whose rate holds from the next second on. One that reverts leaves the rate as it was.
    function _updateRate(BandSlots.Rate memory rate) internal {
        try IMonetaryPolicy(_policy).rateWrite(address(this)) returns (uint256 asked) {
            asked = FixedPointMathLib.min(asked, MAX_RATE);
            if (asked == rate.rate) return;
            rate.rate = asked;
            _rate = BandSlots.packRate(rate);
            emit RateSet(asked, rate.mul);
        } catch {}
    }

    function _storeTotals(uint256 total, uint256 fees) internal {
        _totals = uint256(total.toUint128()) | uint256(fees.toUint128()) << 128;
    }

    // ── Principal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Books further debt. Reverts DebtCeilingExceeded, DebtTooSmall.
    function _addDebt(Account memory account, uint256 amount) internal {
        uint256 total = uint128(_totals);
        uint256 available = uint256(_ceiling).zeroFloorSub(total);
        if (amount > available) revert DebtCeilingExceeded(available);
        account.debt += amount;
        _requireMinDebt(account.debt);
        _storeTotals(total + amount, _totals >> 128);
    }

    /// @dev Books debt that was paid, or given up. Debts round up and the total down, hence the floor.
    function _subtractDebt(Account memory account, uint256 amount) internal {
        account.debt -= amount;
        uint256 word = _totals;
        _storeTotals(uint256(uint128(word)).zeroFloorSub(amount), word >> 128);
    }

    function _requireMinDebt(uint256 left) internal view {
        if (left != 0 && left < _minDebt) revert DebtTooSmall(_minDebt);
    }

    // ── Token moves ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Sends debt out.
    function _lendTo(address to, uint256 amount) internal {
        address vault = _vault();
        if (vault == address(0)) IStablecoin(_borrowed()).mint(to, amount);
        else ILendVaultMarket(vault).lend(to, amount);
    }

    /// @dev Takes a repayment from `payer`.
    function _payFrom(address payer, uint256 amount) internal {
        if (amount == 0) return;
        address vault = _vault();
        address token = _borrowed();
        if (vault == address(0)) return IStablecoin(token).burn(payer, amount);
        uint256 balance = token.balanceOf(vault);
        token.safeTransferFrom(payer, vault, amount);
        if (token.balanceOf(vault) != balance + amount) revert UnsupportedToken(token);
    }

    /// @dev Repays with borrowed token that the market holds.
    function _payFromMarket(uint256 amount) internal {
        if (amount == 0) return;
        address vault = _vault();
        address token = _borrowed();
        if (vault == address(0)) IStablecoin(token).burn(address(this), amount);
        else token.safeTransfer(vault, amount);
    }

    function _send(address token, address to, uint256 amount) internal {
        if (amount != 0) token.safeTransfer(to, amount);
    }

    // ── Events ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev `x` and `y` are what the position holds, wei18.
    function _emitState(Account memory account, uint256 x, uint256 y) internal {
        BandSlots.Holding memory holding = account.holding;
        emit PositionState(
            account.user,
            y / _scaleY(),
            x / _scaleX(),
            account.debt,
            int24(holding.n1),
            int24(holding.n1 + int256(holding.N) - 1),
            holding.liqDiscount
        );
    }

    /// @dev A closed position.
    function _emitClosed(address user) internal {
        emit PositionState(user, 0, 0, 0, 0, 0, 0);
    }
}
