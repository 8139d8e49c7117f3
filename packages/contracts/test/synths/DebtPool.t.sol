// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {StalePrice, ZeroAddress, ZeroAmount} from "../../src/common/Errors.sol";
import {DebtPool} from "../../src/synths/DebtPool.sol";
import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {IFeeDistributor} from "../../src/synths/interfaces/IFeeDistributor.sol";
import {IRewardEscrow} from "../../src/synths/interfaces/IRewardEscrow.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice Issuing, burning, flags, liquidation and the stream; trees/debtPool.tree outlines the branches.
contract DebtPoolTest is SynthsBase {
    using FixedPointMathLib for uint256;

    function setUp() public override {
        super.setUp();
        pool.setParameter("minimumStakeTime", 0);
        _stake(alice, 10_000e18);
        _stake(bob, 100_000e18);
    }

    // ── Issuing and burning ───────────────────────────────────────────────────────────────────────────────────

    function test_IssueMax_WritesTheLedger() public {
        _give(alice, 5000e18);
        assertEq(pool.remainingIssuableSynths(alice), 1000e18);
        vm.expectEmit(address(pool));
        emit IDebtPool.DebtLedgerEntry(alice, 2, 11_000e27, 111_000e27, 111_000e18);
        vm.expectEmit(address(pool));
        emit IDebtPool.Issued(alice, 1000e18, 11_000e18);
        vm.prank(alice);
        assertEq(pool.issueMaxSynths(), 1000e18);
        assertEq(pool.lastIssuedAt(alice), START);
        vm.prank(alice);
        vm.expectRevert(ZeroAmount.selector);
        pool.issueMaxSynths();
    }

    function test_Delegate_IssuesTheMostAndBurnsToTarget() public {
        vm.expectEmit(address(pool));
        emit IDebtPool.DelegateSet(alice, keeper, 3);
        vm.prank(alice);
        pool.setDelegate(keeper, 3);
        _give(alice, 5000e18);
        vm.prank(keeper);
        assertEq(pool.issueMaxSynthsOnBehalf(alice), 1000e18);
        _setSyn(0.5e18);

        vm.expectEmit(address(pool));
        emit IDebtPool.Burned(alice, 5500e18, 5500e18);
        vm.prank(keeper);
        assertEq(pool.burnSynthsToTargetOnBehalf(alice), 5500e18);
    }

    function test_RevertWhen_DelegationIsMalformed() public {
        vm.expectRevert(ZeroAddress.selector);
        pool.setDelegate(address(0), 1);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, bytes32("permissions"), 16)
        );
        pool.setDelegate(keeper, 16);
    }

    function test_RevertWhen_TheCollateralHasNoPrice() public {
        _setSyn(0);
        bytes memory stale = abi.encodeWithSelector(StalePrice.selector, address(syn), START, 25 hours);
        vm.prank(alice);
        vm.expectRevert(stale);
        pool.burnSynthsToTarget();
        vm.expectRevert(stale);
        pool.locked(alice);
        // A plain burn needs none.
        assertEq(_burn(alice, 1e18), 1e18);
    }

    function test_Views_OfAnAccount() public view {
        assertEq(pool.locked(alice), 50_000e18);
        assertEq(pool.locked(carol), 0);
        assertEq(pool.transferable(carol), 0);
        assertEq(pool.debtOwnership(bob), uint256(100_000e27).fullMulDiv(1e27, 110_000e27));
        assertEq(pool.debtLedgerLength(), 2);
        assertEq(pool.lastDebtLedgerEntry(), uint256(10_000e27).fullMulDiv(1e27, 110_000e27));
        (uint256 ownership, uint256 index) = pool.issuanceData(bob);
        assertEq(ownership, uint256(100_000e27).fullMulDiv(1e27, 110_000e27));
        assertEq(index, 1);
        assertTrue(pool.canBurnSynths(alice));
        assertEq(pool.unownedShares(), 0);
    }

    /// @dev After a full exit nothing is owned, and the views say so.
    function test_Views_OfAnEmptyPool() public {
        _burn(alice, type(uint256).max);
        _burn(bob, type(uint256).max);
        assertEq(pool.totalShares(), 0);
        assertEq(pool.debtOwnership(alice), 0);
        assertEq(pool.lastDebtLedgerEntry(), 0);
        assertEq(pool.collateralisationRatio(alice), 0);
    }

    // ── Flags ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Flag_IsRemovedByAnyoneWhenCured() public {
        _flagAlice();
        _setSyn(1e18);
        vm.expectEmit(address(pool));
        emit IDebtPool.FlagRemoved(alice);
        vm.prank(keeper);
        pool.removeFlag(alice);
        assertEq(pool.liquidationDeadline(alice), 0);
    }

    function test_RevertWhen_RemovingAFlagAtAStalePrice() public {
        _flagAlice();
        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, address(syn), START, 25 hours));
        pool.removeFlag(alice);
    }

    /// @dev 150,000 SYN at 0.4 carry 12,000.
    function test_Flag_IsRemovedByIssuing() public {
        _flagAlice();
        _give(alice, 100_000e18);
        vm.expectEmit(address(pool));
        emit IDebtPool.FlagRemoved(alice);
        _issue(alice, 2000e18);
    }

    /// @dev 50,000 SYN at 0.4 carry 4,000.
    function test_Flag_IsRemovedByBurningEnough() public {
        _flagAlice();
        _burn(alice, 6000e18 - 1);
        assertEq(pool.liquidationDeadline(alice), START + 3 days);
        vm.expectEmit(address(pool));
        emit IDebtPool.FlagRemoved(alice);
        _burn(alice, 1);
    }

    function test_Flag_StaysWhenThePriceIsNotSound() public {
        _flagAlice();
        vm.warp(START + 25 hours + 1);
        _burn(alice, 9000e18);
        assertEq(pool.liquidationDeadline(alice), START + 3 days);
    }

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev D = 10,000, V = 20,000, r = 0.2, p = 0.1: F = 6,000/0.78.
    function test_Liquidate_TheWholeOfFOrAPart() public {
        _flagAlice();
        _warp(3 days + 1);
        vm.prank(bob);
        vm.expectRevert(ZeroAmount.selector);
        pool.liquidate(alice, 0);

        vm.expectEmit(address(pool));
        emit IDebtPool.Liquidated(alice, bob, 1000e18, 2750e18);
        vm.prank(bob);
        pool.liquidate(alice, 1000e18);
        assertTrue(pool.liquidationDeadline(alice) != 0);

        // D = 9,000, V = 18,900.
        uint256 amountToFix = uint256((9000e18 - 3780e18) * 1e18).divUp(0.78e18);
        vm.expectEmit(address(pool));
        emit IDebtPool.FlagRemoved(alice);
        vm.prank(bob);
        (uint256 burned,) = pool.liquidate(alice, type(uint256).max);
        assertEq(burned, amountToFix);
        assertApproxEqAbs(pool.collateralisationRatio(alice), 0.2e18, 2);
    }

    /// @dev Wallet first, then rewards, then custom schedules: 62,000 SYN at 0.15 = 9,300 under 10,000.
    function test_Liquidate_SeizesTheEscrowsAfterTheWallet() public {
        vm.prank(address(schedule));
        syn.mintSupply(address(rewardEscrow), 2000e18, keeper, 0);
        vm.prank(address(pool));
        rewardEscrow.append(alice, 2000e18);
        _escrow(alice, 10_000e18);
        _fall(0.15e18);
        _flag(alice);
        _warp(3 days + 1);

        vm.expectEmit(address(rewardEscrow));
        emit IRewardEscrow.EscrowSeized(alice, bob, 2000e18);
        vm.expectEmit(address(tokenEscrow));
        emit IRewardEscrow.EscrowSeized(alice, bob, 10_000e18);
        vm.prank(bob);
        (uint256 burned, uint256 seized) = pool.liquidate(alice, type(uint256).max);

        assertEq(burned, uint256(9300e18).divWad(1.1e18));
        assertEq(seized, 62_000e18);
        assertEq(pool.collateral(alice), 0);
    }

    /// @dev 5 wei of SYN at 0.15 are worth nothing: the pool bears the wei they carried.
    function test_Liquidate_DustIsSocialisedWhole() public {
        pool.setParameter("minIssue", 0);
        _give(carol, 5);
        _issue(carol, 1);
        _fall(0.15e18);
        assertEq(pool.collateralisationRatio(carol), type(uint256).max);
        _flag(carol);
        _warp(3 days + 1);

        vm.expectEmit(address(pool));
        emit ISynthsCommon.BadDebtSocialised(carol, 1);
        vm.prank(bob);
        (uint256 burned, uint256 seized) = pool.liquidate(carol, type(uint256).max);
        assertEq(burned, 0);
        assertEq(seized, 5);
        assertEq(pool.sharesOf(carol), 0);
    }

    // ── Stream ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Claim_FeesOfAWeekByADelegate() public {
        vm.expectEmit(address(pool));
        emit IFeeDistributor.FeesNotified(3e18, 3e18);
        _exchange(bob, "sUSD", 1000e18, "sBTC");
        vm.prank(alice);
        pool.setDelegate(keeper, 4);
        _warp(2 weeks);

        // The accumulator holds 36 decimals; both divisions round down.
        uint256 fees = uint256(3e18 * 1e36) / 110_000e27 * 10_000e27 / 1e36;
        vm.expectEmit(address(pool));
        emit IFeeDistributor.FeesClaimed(alice, fees, 0);
        vm.prank(keeper);
        pool.claimFeesOnBehalf(alice);
    }

    function test_Claim_RewardsWithoutFees() public {
        _warp(1 weeks);
        uint256 amount = uint256(75_000_000e18) / 52 - 200e18;
        vm.expectEmit(address(pool));
        emit IFeeDistributor.RewardsNotified(amount, amount);
        schedule.mint();
        (, uint256 streaming, uint256 end) = pool.currentStream();
        assertEq(streaming, 0);
        assertEq(end, START + 2 weeks);
        _warp(1 weeks);
        (, streaming,) = pool.currentStream();
        assertEq(streaming, amount);
        _warp(1 weeks);

        uint256 rewards = amount * 1e36 / 110_000e27 * 10_000e27 / 1e36;
        vm.expectEmit(address(pool));
        emit IFeeDistributor.FeesClaimed(alice, 0, rewards);
        vm.prank(alice);
        pool.claimFees();
        assertEq(rewardEscrow.balanceOf(alice), rewards);
    }

    /// @dev Half of the 3 flows in the first half of the week; the other half starts again as a new period of a day.
    function test_Stream_SurvivesAChangeOfTheDuration() public {
        _exchange(bob, "sUSD", 1000e18, "sBTC");
        vm.warp(START + 1.5 weeks);
        pool.setParameter("feePeriodDuration", 1 days);
        (uint256 fees,) = pool.feesAvailable(bob);
        assertApproxEqAbs(fees, uint256(1.5e18) * 10 / 11, 2);
        vm.warp(START + 1.5 weeks + 2 days);
        (fees,) = pool.feesAvailable(bob);
        assertApproxEqAbs(fees, uint256(3e18) * 10 / 11, 4);
    }

    // ── Parameters ────────────────────────────────────────────────────────────────────────────────────────────

    function test_SetParameter_EachTakesEffect() public {
        _set("issuanceRatio", 0.25e18);
        _set("targetThreshold", 0.02e18);
        _set("liquidationRatio", 0.6e18);
        _set("liquidationPenalty", 0.2e18);
        _set("minIssue", 5e18);
        _set("minimumStakeTime", 2 days);
        _set("liquidationDelay", 4 days);
        _set("flagExpiry", 10 days);
        _set("feePeriodDuration", 1 days);

        assertEq(pool.issuanceRatioWad(), 0.25e18);
        (uint256 threshold, uint256 liquidation, uint256 penalty) = pool.ratios();
        assertEq(threshold, 0.02e18);
        assertEq(liquidation, 0.6e18);
        assertEq(penalty, 0.2e18);
        (uint256 minIssue, uint256 stakeTime, uint256 delay, uint256 expiry, uint256 period) = pool.limits();
        assertEq(minIssue, 5e18);
        assertEq(stakeTime, 2 days);
        assertEq(delay, 4 days);
        assertEq(expiry, 10 days);
        assertEq(period, 1 days);
        assertFalse(pool.canBurnSynths(alice));
    }

    function test_RevertWhen_ParameterIsOutOfBounds() public {
        _expectInvalid("issuanceRatio", uint256(type(uint64).max) + 1);
        pool.setParameter("issuanceRatio", uint256(type(uint64).max) + 1);
        _expectInvalid("liquidationDelay", 30 days + 1);
        pool.setParameter("liquidationDelay", 30 days + 1);
        _expectInvalid("flagExpiry", 180 days + 1);
        pool.setParameter("flagExpiry", 180 days + 1);
        _expectInvalid("feePeriodDuration", 60 days + 1);
        pool.setParameter("feePeriodDuration", 60 days + 1);
    }

    function test_RevertWhen_DeployedWithoutItsModule() public {
        DebtPool.Wiring memory wiring;
        wiring.susd = address(this);
        vm.expectRevert(ZeroAddress.selector);
        new DebtPool(address(manager), wiring);
        (wiring.registry, wiring.susd) = (address(this), address(0));
        vm.expectRevert(ZeroAddress.selector);
        new DebtPool(address(manager), wiring);
    }

    /// @dev 50,000 SYN at 0.4 under 10,000: a ratio of 0.5.
    function _flagAlice() private {
        _setSyn(0.4e18);
        vm.expectEmit(address(pool));
        emit IDebtPool.Flagged(alice, block.timestamp + 3 days);
        _flag(alice);
    }

    /// @dev In steps that the breaker accepts.
    function _fall(uint256 priceWad) private {
        _setSyn(priceWad * 5 / 2);
        registry.takeDebtSnapshot();
        _setSyn(priceWad);
        registry.takeDebtSnapshot();
    }

    function _escrow(address account, uint256 amount) private {
        (uint256[] memory times, uint256[] memory amounts) = (new uint256[](1), new uint256[](1));
        (times[0], amounts[0]) = (block.timestamp + 52 weeks, amount);
        syn.approve(address(tokenEscrow), amount);
        tokenEscrow.createSchedule(account, times, amounts);
    }

    function _set(bytes32 name, uint256 value) private {
        vm.expectEmit(address(pool));
        emit ISynthsCommon.ParameterSet(name, value);
        pool.setParameter(name, value);
    }

    function _expectInvalid(bytes32 name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, name, value));
    }
}
