// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {IExchanger} from "../../src/synths/interfaces/IExchanger.sol";
import {ISynthRegistry} from "../../src/synths/interfaces/ISynthRegistry.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice What people have tried on pools like this one, and what comes of it here.
contract SynthsAttacksTest is SynthsBase {
    using FixedPointMathLib for uint256;

    address internal mallory = makeAddr("mallory");

    function setUp() public override {
        super.setUp();
        pool.setParameter("minimumStakeTime", 0);
        _stake(bob, 1_000_000e18);
        vm.prank(bob);
        susd.transfer(mallory, 100_000e18);
        registry.takeDebtSnapshot();
    }

    // ── Oracle front-running ──────────────────────────────────────────────────────────────────────────────────

    /// @dev She sees the next price, buys before it and sells after: the move less two fees is hers.
    function test_Attack_OracleFrontRunPaysWithoutWaitingPeriod() public {
        exchanger.setParameter("waitingPeriod", 0);

        _exchange(mallory, "sUSD", 100_000e18, "sBTC");
        vm.warp(block.timestamp + 1);
        prices.set(BTC, 10_200e18);
        _exchange(mallory, "sBTC", type(uint112).max, "sUSD");

        // 100,000 / 10,000 · 10,200, each way at 0.3 %
        assertEq(susd.balanceOf(mallory), uint256(102_000e18).mulWad(0.997e18).mulWad(0.997e18));
        assertGt(susd.balanceOf(mallory), 100_000e18);
    }

    function test_Attack_OracleFrontRunLosesItsFeesWithWaitingPeriod() public {
        _exchange(mallory, "sUSD", 100_000e18, "sBTC");
        vm.warp(block.timestamp + 1);
        prices.set(BTC, 10_200e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                ISynthsCommon.WaitingPeriodActive.selector, bytes32("sBTC"), block.timestamp + 179
            )
        );
        _exchange(mallory, "sBTC", 1e18, "sUSD");
        vm.warp(block.timestamp + 180);
        (uint256 reclaimed,,) = exchanger.settle(mallory, "sBTC");
        _exchange(mallory, "sBTC", type(uint112).max, "sUSD");

        uint256 bought = uint256(9.97e18);
        assertEq(reclaimed, bought - bought.fullMulDiv(10_000e18, 10_200e18));
        assertApproxEqAbs(susd.balanceOf(mallory), uint256(100_000e18).mulWad(0.997e18).mulWad(0.997e18), 1e5);
    }

    /// @dev A trade at a price that is worse for her by the end of the window is made good.
    function test_Attack_OracleFrontRunAgainstATraderIsRefunded() public {
        _exchange(mallory, "sUSD", 100_000e18, "sBTC");
        vm.warp(block.timestamp + 60);
        prices.set(BTC, 9900e18);
        vm.warp(block.timestamp + 120);

        (uint256 reclaimed, uint256 refunded, uint256 entries) = exchanger.settle(mallory, "sBTC");

        uint256 should = uint256(100_000e18).fullMulDiv(1e18, 9900e18).mulWad(0.997e18);
        assertEq(reclaimed, 0);
        assertEq(refunded, should - 9.97e18);
        assertEq(entries, 1);
    }

    // ── Price typos ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Attack_PriceTypo100xTripsTheBreakerAndMovesNothing() public {
        prices.set(BTC, 1_000_000e18);

        uint256 received = _exchange(mallory, "sUSD", 1000e18, "sBTC");

        assertEq(received, 0);
        assertEq(susd.balanceOf(mallory), 100_000e18);
        assertEq(registry.synth("sBTC").suspendedAt, block.timestamp);
    }

    /// @dev At a hundredth of the price she would buy a hundred times too much.
    function test_Attack_PriceTypo100thTripsTheBreaker() public {
        prices.set(BTC, 100e18);

        assertEq(_exchange(mallory, "sUSD", 1000e18, "sBTC"), 0);

        assertEq(_balance("sBTC", mallory), 0);
    }

    /// @dev A debt issued while the pool counts a hundredfold would be owed at a fraction tomorrow.
    function test_Attack_PriceTypo100xCannotIssueAgainstAnInflatedPool() public {
        _exchange(mallory, "sUSD", 50_000e18, "sBTC");
        _give(carol, 1_000_000e18);
        prices.set(BTC, 1_000_000e18);
        registry.takeDebtSnapshot();

        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InvalidPrices.selector, 1));
        _issue(carol, 1000e18);
    }

    function test_Attack_CollateralTypo100xIssuesAndMovesNothing() public {
        _give(carol, 1000e18);
        _issue(carol, 100e18);
        _setSyn(100e18);

        bytes memory deviation =
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 100e18, 1e18);
        vm.expectRevert(deviation);
        _issue(carol, 10_000e18);
        vm.prank(carol);
        vm.expectRevert(deviation);
        syn.transfer(mallory, 1e18);
        vm.expectRevert(deviation);
        pool.flagForLiquidation(carol);
    }

    function test_Attack_LoanOnACollateralTypoIsRefused() public {
        vm.deal(mallory, 10 ether);
        prices.set(ETH, 100_000e18);

        vm.prank(mallory);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 100_000e18, 1000e18)
        );
        loans.openLoan{value: 10 ether}(1, 500_000e18, 10 ether);
    }

    function test_Attack_LiquidationOfALoanOnATypoIsRefused() public {
        vm.deal(carol, 10 ether);
        vm.prank(carol);
        loans.openLoan{value: 10 ether}(1, 5000e18, 10 ether);
        prices.set(ETH, 10e18);

        vm.prank(mallory);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 10e18, 1000e18)
        );
        loans.liquidateLoan(1, 1000e18);
    }

    /// @dev Whether she refreshes, exchanges and repays around one wrong round or not: nothing is to be had.
    function test_Attack_OneWrongRoundGainsNothingWhateverIsDone() public {
        _give(mallory, 1_000_000e18);
        _exchange(mallory, "sUSD", 50_000e18, "sBTC");
        _warp(200);
        uint256 before = _wealth(mallory);

        prices.set(BTC, 30_000e18);
        registry.takeDebtSnapshot();
        assertEq(_exchange(mallory, "sBTC", 1e18, "sUSD"), 0);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InvalidPrices.selector, 1));
        _issue(mallory, 1000e18);
        prices.set(BTC, 10_000e18);
        registry.takeDebtSnapshot();
        registry.resumeSynth("sBTC", false);
        _exchange(mallory, "sBTC", type(uint112).max, "sUSD");

        assertLe(_wealth(mallory), before);
    }

    // ── The stream ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev She enters just before a fee is paid and leaves right after it.
    function test_Attack_PoolExitAndReEntryAroundAFeeEarnsNothing() public {
        _give(mallory, 100_000_000e18 / 20);
        _issue(mallory, 900_000e18);
        vm.prank(bob);
        exchanger.exchange("sUSD", 100_000e18, "sBTC", 0, address(0));
        _burn(mallory, type(uint256).max);
        _warp(1 weeks);
        registry.takeDebtSnapshot();
        _issue(mallory, 900_000e18);
        _burn(mallory, type(uint256).max);

        (uint256 fees,) = pool.feesAvailable(mallory);
        assertEq(fees, 0);
        _warp(1 weeks);
        (fees,) = pool.feesAvailable(bob);
        assertApproxEqAbs(fees, 300e18, 2);
    }

    /// @dev Within one transaction: issue, make the snapshot count her, leave. No second passes, so nothing is hers.
    function test_Attack_FlashLoanOfASnapshotEarnsNothing() public {
        vm.prank(bob);
        exchanger.exchange("sUSD", 100_000e18, "sBTC", 0, address(0));
        _warp(1 weeks + 3 days);
        registry.takeDebtSnapshot();
        (uint256 bobBefore,) = pool.feesAvailable(bob);

        _give(mallory, 50_000_000e18);
        _issue(mallory, 9_000_000e18);
        registry.takeDebtSnapshot();
        (uint256 fees, uint256 rewards) = pool.feesAvailable(mallory);
        _burn(mallory, type(uint256).max);

        assertEq(fees + rewards, 0);
        (uint256 bobAfter,) = pool.feesAvailable(bob);
        assertEq(bobAfter, bobBefore);
    }

    // ── Entries ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Entries can't be sent: dust goes to her own account, and a transfer arrives free.
    function test_Attack_DustCannotFillAnotherAccountsEntries() public {
        for (uint256 i; i < 12; ++i) {
            _exchange(mallory, "sUSD", 1e18, "sBTC");
        }
        vm.expectRevert(abi.encodeWithSelector(IExchanger.TooManyEntries.selector, bytes32("sBTC"), 12));
        _exchange(mallory, "sUSD", 1e18, "sBTC");

        _exchange(bob, "sUSD", 1000e18, "sBTC");

        assertEq(_synth("sBTC").pendingEntries(bob), 1);
        _warp(180);
        address token = address(_synth("sBTC"));
        vm.prank(mallory);
        (bool success,) = token.call(abi.encodeWithSignature("transfer(address,uint256)", bob, 1));
        assertTrue(success);
        assertEq(_synth("sBTC").pendingEntries(mallory), 0);
        assertEq(_synth("sBTC").pendingEntries(bob), 1);
    }

    /// @dev A full list of mature entries does not stop the next exchange.
    function test_Attack_DustEntriesSettleThemselvesWhenFull() public {
        for (uint256 i; i < 12; ++i) {
            _exchange(bob, "sUSD", 1e18, "sBTC");
        }
        _warp(180);

        _exchange(bob, "sUSD", 1000e18, "sBTC");

        assertEq(_synth("sBTC").pendingEntries(bob), 1);
    }

    /// @dev Dust exchanges only move the pool by their rounding, in its favour.
    function test_Attack_SnapshotGriefingByDustMovesNoDebt() public {
        uint256 before = pool.debtBalanceOf(bob);
        for (uint256 i; i < 10; ++i) {
            _exchange(mallory, "sUSD", 1e6, "sETH");
            _warp(180);
            _exchange(mallory, "sETH", 1e3, "sUSD");
            _warp(180);
        }
        registry.takeDebtSnapshot();

        assertApproxEqAbs(pool.debtBalanceOf(bob), before, 1e5);
    }

    // ── Inverse synths ────────────────────────────────────────────────────────────────────────────────────────

    /// @dev At its floor an inverse synth can only rise: a free option, hence no entry.
    function test_Attack_InverseAtTheLimitCannotBeBought() public {
        _exchange(mallory, "sUSD", 10_000e18, "iBTC");
        _warp(200);
        prices.set(BTC, 15_000e18);

        vm.expectRevert(
            abi.encodeWithSelector(ISynthRegistry.InverseAtLimit.selector, bytes32("iBTC"), 5000e18)
        );
        _exchange(mallory, "sUSD", 10_000e18, "iBTC");

        assertGt(_exchange(mallory, "iBTC", 0.5e18, "sUSD"), 0);
        prices.set(BTC, 10_000e18);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthRegistry.InverseAtLimit.selector, bytes32("iBTC"), 5000e18)
        );
        _exchange(mallory, "sUSD", 10_000e18, "iBTC");
    }

    // ── Collateral ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev All of her collateral sits in escrow, where the original could not reach it.
    function test_Attack_EscrowDoesNotEvadeLiquidation() public {
        _escrow(mallory, 10_000e18);
        _issue(mallory, 2000e18);
        _setSyn(0.4e18);
        registry.takeDebtSnapshot();
        _flag(mallory);
        _warp(3 days + 1);
        registry.takeDebtSnapshot();

        vm.prank(bob);
        (uint256 burned, uint256 seized) = pool.liquidate(mallory, type(uint256).max);

        // F = (2,000 − 4,000·0.2)/(1 − 1.1·0.2)
        assertEq(burned, uint256(1200e18).divWadUp(0.78e18));
        assertEq(seized, burned.fullMulDiv(1.1e18, 0.4e18));
        assertEq(tokenEscrow.balanceOf(mallory), 10_000e18 - seized);
        assertLe(pool.collateralisationRatio(mallory), 0.2e18 + 2);
    }

    /// @dev One wei of debt is a share like any other: who comes after owes what he issued.
    function test_Attack_ShareInflationByOneWei() public {
        vm.prank(mallory);
        susd.transfer(bob, 100_000e18);
        _burn(bob, type(uint256).max);
        pool.setParameter("minIssue", 1);
        assertEq(registry.totalDebt(), 0);
        _give(mallory, 1_000_000e18);
        _issue(mallory, 1);
        prices.set(ETH, 2900e18);
        _stake(carol, 1000e18);

        assertApproxEqAbs(pool.debtBalanceOf(carol), 1000e18, 1e6);
        assertLe(pool.debtBalanceOf(carol) + pool.debtBalanceOf(mallory), registry.totalDebt());
    }

    /// @dev SYN at 1, all synths at the oracle's price, less the debt.
    function _wealth(address account) private view returns (uint256) {
        uint256 value = susd.balanceOf(account) + syn.balanceOf(account);
        (uint256 priceWad,,) = registry.priceOf("sBTC");
        return value + _balance("sBTC", account).mulWad(priceWad) - pool.debtBalanceOf(account);
    }

    function _escrow(address account, uint256 amount) private {
        uint256[] memory times = new uint256[](1);
        uint256[] memory amounts = new uint256[](1);
        (times[0], amounts[0]) = (block.timestamp + 365 days, amount);
        syn.approve(address(tokenEscrow), amount);
        tokenEscrow.createSchedule(account, times, amounts);
    }
}
