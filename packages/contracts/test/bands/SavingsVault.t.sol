// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC4626} from "solady/tokens/ERC4626.sol";

import {FeeSplitter} from "../../src/bands/FeeSplitter.sol";
import {SavingsVault} from "../../src/bands/SavingsVault.sol";
import {Stablecoin} from "../../src/bands/Stablecoin.sol";
import {IFeeSplitter} from "../../src/bands/interfaces/IFeeSplitter.sol";
import {ISavingsVault} from "../../src/bands/interfaces/ISavingsVault.sol";
import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {EntryPaused, ZeroAddress} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @dev The test is the minter of the stablecoin, in place of the markets.
contract SavingsTest is BaseTest {
    Stablecoin private coin;
    SavingsVault private vault;
    FeeSplitter private splitter;
    address private insurance = makeAddr("insurance");
    address private treasury = makeAddr("treasury");

    function setUp() public override {
        super.setUp();
        coin = new Stablecoin("Quintet USD", "QUSD", address(manager), address(this));
        coin.setCeiling(address(this), type(uint128).max);
        vault = new SavingsVault(address(coin), "Savings QUSD", "sQUSD", address(manager));
        AccessSetup.allowEntryPause(manager, address(vault));
        splitter = new FeeSplitter(address(manager), address(coin), address(vault), insurance, treasury);
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (FeeSplitter.setTargets.selector, FeeSplitter.setWeights.selector);
        AccessSetup.allow(manager, address(splitter), Roles.GOVERNOR, selectors);
    }

    // ── SavingsVault ───────────────────────────────────────────────────────────────────────────────────────

    function test_Metadata_SharesHaveSixMoreDecimals() public view {
        assertEq(vault.decimals(), 24);
        assertEq(vault.symbol(), "sQUSD");
        assertEq(vault.asset(), address(coin));
    }

    function testFuzz_Deposit_ComesBackInFull(uint256 assets) public {
        assets = bound(assets, 1, 1e30);

        uint256 shares = _deposit(alice, assets);
        assertEq(shares, assets * 1e6);
        vm.prank(alice);
        uint256 back = vault.redeem(shares, alice, alice);

        assertEq(back, assets);
        assertEq(vault.totalAssets(), 0);
    }

    function test_Report_UnlocksLinearlyOverSevenDays() public {
        _deposit(alice, 1000e18);
        coin.mint(address(vault), 70e18);

        vm.expectEmit(address(vault));
        emit ISavingsVault.IncomeReported(bob, 70e18, 70e18, block.timestamp + 7 days);
        vm.prank(bob);
        assertEq(vault.report(), 70e18);

        assertEq(vault.totalAssets(), 1000e18);
        assertEq(vault.apr(), uint256(70e18) * 365 * 1e18 / (7 * 1000e18));
        skip(1 days);
        assertEq(vault.totalAssets(), 1010e18);
        assertEq(vault.lockedIncome(), 60e18);
        skip(6 days);
        assertEq(vault.totalAssets(), 1070e18);
        assertEq(vault.apr(), 0);
    }

    function test_Report_BlendsByRemainingTime() public {
        _deposit(alice, 1000e18);
        _report(70e18);
        skip(6 days); // 10 left for one day
        _report(30e18); // for seven: (10·1 + 30·7) / 40 = 5.5 days

        assertEq(vault.unlocksUntil(), block.timestamp + 5.5 days);
        assertEq(vault.lockedIncome(), 40e18);
    }

    function test_Report_BooksNothingTwice() public {
        _deposit(alice, 1000e18);
        _report(70e18);

        assertEq(vault.report(), 0);
    }

    function test_Report_WaitsForAHolder() public {
        coin.mint(address(vault), 70e18);
        assertEq(vault.report(), 0);

        _deposit(alice, 1000e18);
        assertEq(vault.report(), 70e18);
        skip(7 days);
        assertApproxEqAbs(vault.maxWithdraw(alice), 1070e18, 1e6);
    }

    function test_Attack_DustReportsDoNotPutTheEndOff() public {
        _deposit(alice, 1000e18);
        _report(70e18);
        uint256 end = vault.unlocksUntil();
        for (uint256 i; i < 50; ++i) {
            skip(1 hours);
            _report(1);
        }

        assertLe(vault.unlocksUntil(), end + 1);
    }

    function testFuzz_Attack_SandwichAroundAReportGainsNothing(uint256 income, uint256 stake) public {
        income = bound(income, 1, 1e24);
        stake = bound(stake, 1, 1e27);
        _deposit(alice, 1000e18);

        uint256 shares = _deposit(bob, stake);
        _report(income);
        vm.prank(bob);
        uint256 back = vault.redeem(shares, bob, bob);

        assertLe(back, stake);
    }

    function testFuzz_Attack_FirstDepositorCannotInflateTheShare(uint256 donation) public {
        donation = bound(donation, 1e18, 1e24);
        uint256 attackerShares = _deposit(bob, 1);
        _report(donation);
        skip(7 days);

        uint256 victimShares = _deposit(alice, 10e18);
        uint256 victimAssets = vault.previewRedeem(victimShares);
        uint256 attackerAssets = vault.previewRedeem(attackerShares);

        // One million shares of the attacker stand beside a million virtual ones, so half of the donation is
        // gone for good. The victim loses less than a share to rounding, worth (donation + 2) / 2e6; half of
        // it is the attacker's.
        uint256 sharePrice = (donation + 2) / 2e6 + 1;
        assertLe(attackerAssets, (donation + 2) / 2 + sharePrice / 2 + 1);
        assertGe(victimAssets + sharePrice + 1, 10e18);
    }

    function test_Attack_DonationDoesNotMoveSharePrice() public {
        uint256 shares = _deposit(alice, 1000e18);
        coin.mint(address(vault), 1e24);

        assertEq(vault.previewRedeem(shares), 1000e18);
        vault.report();
        assertEq(vault.previewRedeem(shares), 1000e18);
    }

    function testFuzz_SharePriceNeverFalls(uint256[12] memory steps) public {
        _deposit(alice, 1e18);
        uint256 lastPrice = vault.convertToAssets(1e36);
        for (uint256 i; i < steps.length; ++i) {
            uint256 amount = bound(steps[i] >> 8, 1, 1e24);
            uint256 action = steps[i] % 5;
            if (action == 0) _deposit(bob, amount);
            else if (action == 1) _withdraw(bob, amount);
            else if (action == 2) _report(amount);
            else if (action == 3) coin.mint(address(vault), amount);
            else skip(amount % 10 days);

            uint256 price = vault.convertToAssets(1e36);
            assertGe(price, lastPrice);
            lastPrice = price;
        }
    }

    function test_Pause_BlocksDepositsOnly() public {
        uint256 shares = _deposit(alice, 10e18);
        vault.pauseEntry(vault.DEPOSIT_ENTRY());

        assertEq(vault.maxDeposit(alice), 0);
        assertEq(vault.maxMint(alice), 0);
        vm.startPrank(alice);
        vm.expectRevert(EntryPaused.selector);
        vault.deposit(1, alice);
        vm.expectRevert(EntryPaused.selector);
        vault.mint(1, alice);
        vault.withdraw(4e18, alice, alice);
        vault.redeem(shares / 2, alice, alice);
        vm.stopPrank();
    }

    function test_RevertWhen_WithdrawingMoreThanHeld() public {
        _deposit(alice, 10e18);

        vm.prank(alice);
        vm.expectRevert(ERC4626.WithdrawMoreThanMax.selector);
        vault.withdraw(10e18 + 1, alice, alice);
    }

    // ── FeeSplitter ────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Distribute_SplitsByWeight(uint256 amount) public {
        amount = bound(amount, 0, 1e30);
        _deposit(alice, 1e18);
        coin.mint(address(splitter), amount);
        (uint256 toSavings, uint256 toInsurance) = (amount * 5000 / 10_000, amount * 1000 / 10_000);

        vm.expectEmit(address(splitter));
        emit IFeeSplitter.FeesDistributed(toSavings, toInsurance, amount - toSavings - toInsurance);
        vm.prank(bob);
        splitter.distribute();

        assertEq(vault.lockedIncome(), toSavings);
        assertEq(coin.balanceOf(insurance), toInsurance);
        assertEq(coin.balanceOf(treasury), amount - toSavings - toInsurance);
        assertEq(coin.balanceOf(address(splitter)), 0);
    }

    function test_Distribute_UnsetTargetsGoToTheTreasury() public {
        splitter.setTargets(address(vault), address(0), treasury);
        coin.mint(address(splitter), 100e18);
        splitter.distribute();
        assertEq(coin.balanceOf(treasury), 50e18);

        splitter.setTargets(address(0), address(0), treasury);
        coin.mint(address(splitter), 100e18);
        splitter.distribute();
        assertEq(coin.balanceOf(treasury), 150e18);
    }

    function test_Distribute_OtherTokensGoToTheTreasury() public {
        weth.mint(address(splitter), 3e18);

        vm.expectEmit(address(splitter));
        emit IFeeSplitter.TokenDistributed(address(weth), 3e18);
        splitter.distribute(address(weth));

        assertEq(weth.balanceOf(treasury), 3e18);
    }

    function test_Distribute_StablecoinByNameIsSplitToo() public {
        coin.mint(address(splitter), 100e18);

        splitter.distribute(address(coin));

        assertEq(coin.balanceOf(insurance), 10e18);
    }

    function test_SetWeights_TakesEffect() public {
        vm.expectEmit(address(splitter));
        emit IFeeSplitter.WeightsSet(2000, 3000, 5000);
        splitter.setWeights(2000, 3000, 5000);

        (uint256 savingsBps, uint256 insuranceBps, uint256 treasuryBps) = splitter.weights();
        assertEq(savingsBps, 2000);
        assertEq(insuranceBps, 3000);
        assertEq(treasuryBps, 5000);
    }

    function test_RevertWhen_WeightsDoNotAddUp() public {
        vm.expectRevert(abi.encodeWithSelector(IFeeSplitter.WeightsSumWrong.selector, 9999));
        splitter.setWeights(2000, 3000, 4999);
    }

    function test_RevertWhen_ThereIsNoTreasury() public {
        vm.expectRevert(ZeroAddress.selector);
        splitter.setTargets(address(vault), insurance, address(0));
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _deposit(address account, uint256 assets) private returns (uint256 shares) {
        coin.mint(account, assets);
        vm.startPrank(account);
        coin.approve(address(vault), assets);
        shares = vault.deposit(assets, account);
        vm.stopPrank();
    }

    function _withdraw(address account, uint256 assets) private {
        uint256 limit = vault.maxWithdraw(account);
        vm.prank(account);
        vault.withdraw(assets > limit ? limit : assets, account, account);
    }

    function _report(uint256 income) private {
        coin.mint(address(vault), income);
        vault.report();
    }
}
