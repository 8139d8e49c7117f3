// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice The share form against the recursion of the ledger, d(i) = d(i − 1)·t⁻(i)/t⁺(i), over random operations with
///         full exits and moving prices. The recursion works with 54 decimals of its own.
contract DebtLedgerTest is SynthsBase {
    using FixedPointMathLib for uint256;

    uint256 private constant OPERATIONS = 10_000;
    uint256 private constant ACCOUNTS = 5;
    uint256 private constant UNIT = 1e54;

    /// @dev What the recursion keeps of an account: its ownership at its last change and the d of that change.
    struct Entry {
        uint256 ownership;
        uint256 ledger;
    }

    uint256 private _d;
    uint256 private _seed = 7;
    uint256 private _exits;
    uint256 private _restarts;
    address[ACCOUNTS] private _accounts;
    mapping(address account => Entry entry) private _recursion;

    function test_Differential_SharesEqualTheLedgersRecursion() public {
        vm.pauseGasMetering();
        pool.setParameter("minimumStakeTime", 0);
        pool.setParameter("minIssue", 1);
        _rates(0);
        registry.setMaxSupplyValue("sETH", type(uint256).max);
        exchanger.setParameter("waitingPeriod", 0);
        for (uint256 i; i < ACCOUNTS; ++i) {
            _accounts[i] = vm.addr(i + 1);
            _give(_accounts[i], 15_000_000e18);
        }

        for (uint256 i; i < OPERATIONS; ++i) {
            this.operate();
        }

        emit log_named_uint("full exits of the pool", _exits);
        emit log_named_uint("restarts of the ledger", _restarts);
        assertGt(_exits, 10);
    }

    /// @dev One operation in a call of its own, so that its memory is given back.
    function operate() external {
        uint256 choice = _random(100);
        address account = _accounts[_random(ACCOUNTS)];
        if (choice < 40) _issueSome(account);
        else if (choice < 70) _burnSome(account);
        else if (choice < 75) _burnAll(account);
        else if (choice < 76) _everybodyLeaves();
        else if (choice < 88) _movePrice();
        else _buySome(account);
        _compare();
    }

    function _issueSome(address account) private {
        uint256 max = pool.remainingIssuableSynths(account);
        if (max == 0) return;
        uint256 amount = 1 + _random(max.min(1_000_000e18));
        uint256 before = registry.totalDebt();
        bool isNew = pool.totalShares() == pool.unownedShares();

        _issue(account, amount);

        if (isNew) ++_restarts;
        _record(account, isNew ? 0 : before, isNew ? before : 0);
    }

    function _burnSome(address account) private {
        uint256 most = pool.debtBalanceOf(account).min(susd.balanceOf(account));
        if (most == 0) return;
        uint256 before = registry.totalDebt();
        _burn(account, 1 + _random(most));
        _record(account, before, 0);
    }

    /// @dev The account leaves wholly: others lend it what it lacks.
    function _burnAll(address account) private {
        uint256 debt = pool.debtBalanceOf(account);
        if (debt == 0) return;
        for (uint256 i; i < ACCOUNTS && susd.balanceOf(account) < debt; ++i) {
            address other = _accounts[i];
            if (other == account) continue;
            uint256 part = susd.balanceOf(other).min(debt - susd.balanceOf(account));
            vm.prank(other);
            susd.transfer(account, part);
        }
        if (susd.balanceOf(account) < debt) return;
        uint256 before = registry.totalDebt();
        _burn(account, debt);
        assertEq(pool.sharesOf(account), 0);
        _record(account, before, 0);
        if (pool.totalShares() == pool.unownedShares()) ++_exits;
    }

    function _everybodyLeaves() private {
        for (uint256 i; i < ACCOUNTS; ++i) {
            _sellAll(_accounts[i]);
        }
        for (uint256 i; i < ACCOUNTS; ++i) {
            _burnAll(_accounts[i]);
        }
    }

    function _sellAll(address account) private {
        if (_balance("sETH", account) != 0 && registry.synth("sETH").suspendedAt == 0) {
            _exchange(account, "sETH", type(uint112).max, "sUSD");
        }
    }

    /// @dev Within the breaker, and back to where it came from in the long run.
    function _movePrice() private {
        (uint256 priceWad,) = prices.price(ETH);
        priceWad = priceWad * (80 + _random(45)) / 100;
        prices.set(ETH, priceWad.clamp(100e18, 10_000e18));
        registry.takeDebtSnapshot();
    }

    function _buySome(address account) private {
        uint256 balance = susd.balanceOf(account);
        if (balance < 1e6) return;
        _exchange(account, "sUSD", balance / (2 + _random(10)), "sETH");
    }

    /// @dev The recursion's own books after a change by `account`. `before` is t⁻; a new ledger has none, and finds
    ///      `found` that belongs to nobody.
    function _record(address account, uint256 before, uint256 found) private {
        uint256 afterwards = registry.totalDebt();
        if (before == 0) {
            _d = UNIT;
            for (uint256 i; i < ACCOUNTS; ++i) {
                delete _recursion[_accounts[i]];
            }
            _recursion[account] = Entry((afterwards - found).fullMulDiv(UNIT, afterwards), UNIT);
            return;
        }
        uint256 ownership = _owned(account);
        uint256 debt = ownership.fullMulDiv(before, UNIT);
        debt = afterwards > before ? debt + (afterwards - before) : debt.zeroFloorSub(before - afterwards);
        if (pool.sharesOf(account) == 0) debt = 0;
        if (afterwards == 0) return;
        _d = _d.fullMulDiv(before, afterwards);
        _recursion[account] = Entry(debt.fullMulDiv(UNIT, afterwards), _d);
    }

    /// @dev d(j)/d(i)·initialDebtOwnership.
    function _owned(address account) private view returns (uint256) {
        Entry memory entry = _recursion[account];
        return entry.ledger == 0 ? 0 : entry.ownership.fullMulDiv(_d, entry.ledger);
    }

    function _compare() private view {
        uint256 total = registry.totalDebt();
        uint256 sum;
        for (uint256 i; i < ACCOUNTS; ++i) {
            uint256 debt = pool.debtBalanceOf(_accounts[i]);
            sum += debt;
            if (total == 0) continue;
            // Each change of the pool rounds by a wei, always for the pool; a ledger here lives some hundred changes.
            uint256 expected = _owned(_accounts[i]).fullMulDiv(total, UNIT);
            assertApproxEqAbs(debt, expected, 1000 + total / 1e15, "debt");
        }
        uint256 unowned =
            pool.totalShares() == 0 ? total : pool.unownedShares().fullMulDiv(total, pool.totalShares());
        assertLe(sum, total, "sum of debts");
        assertLe(total - sum - unowned.min(total - sum), ACCOUNTS, "dust");
    }

    function _random(uint256 below) private returns (uint256) {
        _seed = uint256(keccak256(abi.encode(_seed)));
        return _seed % below;
    }
}
