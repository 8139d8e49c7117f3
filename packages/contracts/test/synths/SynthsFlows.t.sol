// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {InsufficientGas} from "../../src/common/Errors.sol";
import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {IRewardEscrow} from "../../src/synths/interfaces/IRewardEscrow.sol";
import {ISynthRegistry} from "../../src/synths/interfaces/ISynthRegistry.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {ISynthsLens} from "../../src/synths/interfaces/ISynthsLens.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice What an account can always do, and how the rarer flows end.
contract SynthsFlowsTest is SynthsBase {
    using FixedPointMathLib for uint256;

    function setUp() public override {
        super.setUp();
        pool.setParameter("minimumStakeTime", 0);
        _stake(alice, 10_000e18);
        _stake(bob, 100_000e18);
    }

    // ── Exits ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Pause_EveryExitStaysOpen() public {
        vm.deal(carol, 10 ether);
        vm.prank(carol);
        uint256 id = loans.openLoan{value: 10 ether}(1, 1000e18, 10 ether);
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        pool.pauseEntry(0);
        exchanger.pauseEntry(0);
        loans.pauseEntry(0);
        _warp(200);

        assertGt(_exchange(alice, "sBTC", 0.05e18, "sUSD"), 0);
        assertEq(_burn(alice, 100e18), 100e18);
        vm.prank(carol);
        loans.repayLoan(id, 100e18);
        vm.prank(bob);
        susd.transfer(carol, 100e18);
        vm.prank(carol);
        (, uint256 returned) = loans.closeLoan(id);
        assertEq(returned, 10 ether);
    }

    function test_Suspension_TransfersSettlesAndOpensIntoUsdInTheEnd() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _warp(200);
        prices.set(BTC, 40_000e18);
        registry.suspendSynthWithInvalidRate("sBTC");
        address token = address(_synth("sBTC"));
        vm.prank(alice);
        (bool success,) = token.call(abi.encodeWithSignature("transfer(address,uint256)", carol, 0.01e18));
        assertTrue(success);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISynthRegistry.SynthSuspended.selector, bytes32("sBTC"), block.timestamp + 7 days
            )
        );
        _exchange(alice, "sBTC", 0.01e18, "sUSD");

        _warp(7 days);

        // At the present price, broken or not: 0.01 · 40,000 · 0.997.
        assertEq(_exchange(alice, "sBTC", 0.01e18, "sUSD"), 398.8e18);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthRegistry.SynthSuspended.selector, bytes32("sBTC"), block.timestamp)
        );
        _exchange(alice, "sBTC", 0.01e18, "sETH");
    }

    function test_Resume_AcceptsTheNewPriceWhenTold() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _warp(200);
        prices.set(BTC, 40_000e18);
        assertEq(_exchange(alice, "sBTC", 0.01e18, "sUSD"), 0);

        registry.resumeSynth("sBTC", true);

        assertEq(registry.synth("sBTC").lastPriceWad, 40_000e18);
        assertEq(_exchange(alice, "sBTC", 0.01e18, "sUSD"), 398.8e18);
    }

    function test_Snapshot_OneDeadFeedMarksAndEverybodyCanBurn() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.warp(block.timestamp + 26 hours);
        prices.set(ETH, 1000e18);
        prices.set(address(syn), 1e18);

        registry.takeDebtSnapshot();

        (,, uint256 marks) = registry.snapshot();
        assertEq(marks, 1);
        assertEq(_burn(bob, 1000e18), 1000e18);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InvalidPrices.selector, 1));
        _issue(bob, 10e18);
        prices.set(BTC, 10_100e18);
        registry.takeDebtSnapshot();
        _issue(bob, 10e18);
    }

    /// @dev 1,000 · 0.997 of sBTC at a hundredfold price count; a hundredth would not.
    function test_Snapshot_CachesABrokenPriceOnlyIfItIsHigher() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        uint256 total = registry.totalDebt();
        prices.set(BTC, 100e18);
        assertEq(registry.takeDebtSnapshot(), total);
        prices.set(BTC, 1_000_000e18);
        assertEq(registry.takeDebtSnapshot(), total + 99 * 997e18);
        assertEq(registry.synth("sBTC").lastPriceWad, 10_000e18);
    }

    function test_Snapshot_CannotBeStarvedOfGas() public {
        vm.expectPartialRevert(InsufficientGas.selector);
        registry.takeDebtSnapshot{gas: 180_000}();
    }

    function test_Snapshot_IsRefreshedByWhoeverNeedsIt() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.warp(block.timestamp + 1 hours + 1);
        prices.set(BTC, 11_000e18);

        _burn(bob, 1e18);

        // 0.0997 sBTC at 11,000 instead of 10,000.
        assertEq(registry.totalDebt(), 110_000e18 + 99.7e18 - 1e18);
    }

    // ── Delegation ────────────────────────────────────────────────────────────────────────────────────────────

    function test_Delegate_ActsForTheAccountAndProceedsStayThere() public {
        _give(alice, 5000e18);
        vm.prank(alice);
        pool.setDelegate(keeper, 15);

        vm.startPrank(keeper);
        assertEq(pool.issueSynthsOnBehalf(alice, 500e18), 500e18);
        assertEq(pool.burnSynthsOnBehalf(alice, 100e18), 100e18);
        uint256 received = exchanger.exchangeOnBehalf(alice, "sUSD", 100e18, "sETH", 0, address(0));
        vm.stopPrank();

        assertEq(_balance("sETH", alice), received);
        assertEq(susd.balanceOf(keeper), 0);
    }

    // ── Inverse synths and the end of a synth ─────────────────────────────────────────────────────────────────

    function test_Inverse_FreezesAtItsLimitAndIsPurged() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "iBTC");
        _warp(200);
        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        prices.set(BTC, 10_000e18);

        (uint256 priceWad,, bool isSound) = registry.priceOf("iBTC");
        assertEq(priceWad, 15_000e18);
        assertTrue(isSound);
        address[] memory accounts = new address[](1);
        accounts[0] = alice;
        uint256 before = susd.balanceOf(alice);
        exchanger.purge("iBTC", accounts);

        assertEq(susd.balanceOf(alice) - before, held.mulWad(15_000e18));
        assertEq(registry.synth("iBTC").supply, 0);
        registry.setInversePricing("iBTC", 10_000e18, 15_000e18, 5000e18, true, true);
        assertFalse(registry.synth("iBTC").isFrozen);
    }

    function test_Inverse_UnfrozenFollowsThePriceBack() public {
        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        prices.set(BTC, 12_000e18);
        registry.unfreeze("iBTC");
        registry.takeDebtSnapshot();
        assertEq(registry.synth("iBTC").cachedPriceWad, 8000e18);
    }

    function test_Deprecate_PaysTheLowerPriceForEver() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "sBTC");
        prices.set(BTC, 11_000e18);
        registry.deprecateSynth("sBTC", 10_500e18);
        prices.set(BTC, 20_000e18);

        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthIsDeprecated.selector, bytes32("sBTC")));
        _exchange(alice, "sBTC", held, "sUSD");
        vm.warp(block.timestamp + 1000 days);
        vm.prank(alice);
        uint256 received = exchanger.redeem("sBTC", held);

        // A leg that ended since is not corrected.
        assertEq(received, held.mulWad(10_500e18));
    }

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev 50,000 SYN at 0.15 = 7,500 under a debt of 10,000: all of it pays 7,500/1.1, the pool bears the rest.
    function test_Liquidate_LeavesABadDebtToThePool() public {
        _setSyn(0.34e18);
        registry.takeDebtSnapshot();
        _setSyn(0.15e18);
        registry.takeDebtSnapshot();
        _flag(alice);
        _warp(3 days + 1);
        registry.takeDebtSnapshot();
        uint256 paid = uint256(7500e18).divWad(1.1e18);

        vm.expectEmit(address(pool));
        emit ISynthsCommon.BadDebtSocialised(alice, 10_000e18 - paid);
        vm.prank(bob);
        (uint256 burned, uint256 seized) = pool.liquidate(alice, type(uint256).max);

        assertEq(burned, paid);
        assertEq(seized, 50_000e18);
        assertEq(pool.sharesOf(alice), 0);
        assertEq(pool.debtBalanceOf(bob), 110_000e18 - paid);
    }

    // ── Fees, escrow, supply ──────────────────────────────────────────────────────────────────────────────────

    function test_Supply_ThreeHundredWeeksInOneMint() public {
        vm.warp(START + 300 weeks);
        (uint256 amount, uint256 count) = schedule.mintableSupply();
        assertEq(count, 300);
        uint256 supply = syn.totalSupply();

        vm.prank(keeper);
        assertEq(schedule.mint(), amount);

        assertEq(syn.totalSupply(), supply + amount);
        assertEq(syn.balanceOf(keeper), 200e18);
        assertEq(syn.balanceOf(address(rewardEscrow)), amount - 200e18);
    }

    function test_Escrow_VestsAfterAYearAndMergesADay() public {
        vm.warp(START + 1 weeks);
        schedule.mint();
        _warp(1 weeks);
        registry.takeDebtSnapshot();
        _warp(1 hours);
        vm.prank(alice);
        pool.claimFees();
        _warp(1 hours);
        registry.takeDebtSnapshot();
        vm.prank(alice);
        pool.claimFees();
        uint256 escrowed = rewardEscrow.balanceOf(alice);
        assertEq(rewardEscrow.entryCount(alice), 1);
        assertEq(pool.collateral(alice), 50_000e18 + escrowed);

        IRewardEscrow.VestingEntry[] memory entries = rewardEscrow.schedule(alice, 0, 10);
        assertEq(entries[0].vestAt, START + 2 weeks + 1 days + 52 weeks);
        vm.warp(entries[0].vestAt);
        assertEq(rewardEscrow.vestFor(alice), escrowed);
        assertEq(syn.balanceOf(alice), 50_000e18 + escrowed);
    }

    function test_Escrow_FiveHundredEntriesVestAtOnce() public {
        uint256[] memory times = new uint256[](500);
        uint256[] memory amounts = new uint256[](500);
        for (uint256 i; i < 500; ++i) {
            (times[i], amounts[i]) = (block.timestamp + 1 + i, 1e18);
        }
        syn.approve(address(tokenEscrow), 500e18);
        tokenEscrow.createSchedule(carol, times, amounts);
        vm.warp(block.timestamp + 501);

        vm.prank(carol);
        assertEq(tokenEscrow.vest(), 500e18);
    }

    function test_Periods_FlowFromTheSameScript() public {
        _deploy(true);
        pool.setParameter("minimumStakeTime", 0);
        _stake(alice, 10_000e18);
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.warp(START + 1 weeks);
        schedule.mint();
        periods.closeCurrentFeePeriod();
        _warp(1);
        registry.takeDebtSnapshot();

        vm.prank(alice);
        (uint256 fees, uint256 rewards) = periods.claimFees();

        assertEq(fees, 3e18);
        assertEq(rewards, schedule.weeksMinted() * (uint256(75_000_000e18) / 52) - 200e18);
        assertEq(rewardEscrow.balanceOf(alice), rewards);
        (uint256 streamed,) = pool.feesAvailable(alice);
        assertEq(streamed, 0);
    }

    // ── Loans ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Loan_StaysOutsideThePoolAndItsInterestComesIn() public {
        uint256 total = registry.totalDebt();
        vm.deal(carol, 10 ether);
        vm.prank(carol);
        uint256 id = loans.openLoan{value: 10 ether}(0, 5e18, 10 ether);
        assertEq(_balance("sETH", carol), 4.975e18);
        assertEq(registry.totalDebt(), total);

        _warp(365 days);
        registry.takeDebtSnapshot();
        assertEq(loans.interestOwed(id), 0.25e18);
        _exchange(bob, "sUSD", 1000e18, "sETH");
        _warp(200);
        address token = address(_synth("sETH"));
        vm.prank(bob);
        (bool success,) = token.call(abi.encodeWithSignature("transfer(address,uint256)", carol, 0.9e18));
        assertTrue(success);
        vm.prank(carol);
        (uint256 paid,) = loans.closeLoan(id);

        assertGe(paid, 5.25e18);
        assertEq(carol.balance, 10 ether);
        assertEq(registry.loanDebt(), 0);
        assertApproxEqAbs(registry.totalDebt(), total, 1e4);
    }

    /// @dev 10 ETH fall from 1,000 to 400: V = 4,000 under a loan of 6,000; all goes for 4,000/1.1.
    function test_Loan_LiquidationWritesOffTheRest() public {
        vm.deal(carol, 10 ether);
        vm.prank(carol);
        uint256 id = loans.openLoan{value: 10 ether}(1, 6000e18, 10 ether);
        prices.set(ETH, 700e18);
        loans.recordRate(1);
        prices.set(ETH, 400e18);
        uint256 total = registry.totalDebt();
        uint256 before = bob.balance;
        uint256 expected = uint256(4000e18).divWad(1.1e18);

        vm.prank(bob);
        (uint256 paid, uint256 seized) = loans.liquidateLoan(id, type(uint256).max);

        assertEq(paid, expected);
        assertEq(seized, 10 ether);
        assertEq(bob.balance - before, 10 ether);
        assertEq(loans.openLoans(carol).length, 0);
        assertEq(registry.totalDebt(), total + 6000e18 - expected);
    }

    // ── Lens ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Lens_HedgesAnAccount() public {
        uint256 held = _exchange(bob, "sUSD", 10_000e18, "sBTC");

        assertEq(lens.poolDelta("sBTC"), int256(held.mulWad(100e18)));
        ISynthsLens.Holding[] memory hedge = lens.hedgeFor(alice);
        assertApproxEqAbs(hedge[1].amount, int256(held / 11), 1e3);
        assertEq(lens.portfolio(alice).debt, 10_000e18);
        assertEq(lens.pool().synths.length, 4);
        assertEq(lens.poolComposition()[2].value, int256(held.mulWad(10_000e18)));
    }
}
