// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NothingToClaim, ZeroAddress} from "../../src/common/Errors.sol";
import {FeePeriods} from "../../src/synths/FeePeriods.sol";
import {IFeeDistributor} from "../../src/synths/interfaces/IFeeDistributor.sol";
import {IFeePeriods} from "../../src/synths/interfaces/IFeePeriods.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice Fees by weekly periods with roll-over; trees/feePeriods.tree outlines the branches.
contract FeePeriodsTest is SynthsBase {
    uint256 private constant WEEKLY = uint256(75_000_000e18) / 52;

    function setUp() public override {
        vm.warp(START);
        _deploy(true);
        pool.setParameter("minimumStakeTime", 0);
        _stake(alice, 10_000e18);
        _stake(bob, 30_000e18);
    }

    function test_Close_MakesThePeriodClaimable() public {
        vm.expectEmit(address(periods));
        emit IFeeDistributor.FeesNotified(3e18, 3e18);
        _exchange(bob, "sUSD", 1000e18, "sBTC");
        vm.expectEmit(address(periods));
        emit IFeeDistributor.FeesNotified(6e18, 9e18);
        _exchange(bob, "sUSD", 2000e18, "sBTC");
        (uint256[2] memory fees,) = periods.feesByPeriod(alice);
        assertEq(fees[0], 2.25e18);
        assertEq(fees[1], 0);
        assertEq(periods.effectiveDebtRatioForPeriod(alice, 0), 0.25e27);
        assertEq(periods.effectiveDebtRatioForPeriod(alice, 1), 0);
        _warp(1 weeks);

        vm.expectEmit(address(periods));
        emit IFeePeriods.FeePeriodClosed(1, 9e18, 0);
        vm.prank(keeper);
        periods.closeCurrentFeePeriod();

        (fees,) = periods.feesByPeriod(alice);
        assertEq(fees[0], 0);
        assertEq(fees[1], 2.25e18);
        assertEq(periods.effectiveDebtRatioForPeriod(alice, 1), 0.25e27);
        assertEq(periods.effectiveDebtRatioForPeriod(alice, 2), 0);
        (uint256 id, IFeePeriods.FeePeriod memory period) = periods.recentFeePeriods(1);
        assertEq(id, 1);
        assertEq(period.feesToDistribute, 9e18);
        assertEq(period.endTotalShares, 40_000e27);
        (id, period) = periods.recentFeePeriods(0);
        assertEq(id, 2);
        assertEq(period.startTime, block.timestamp);
        assertEq(period.startingDebtIndex, 2);
    }

    function test_Claim_OncePerPeriodAndByADelegate() public {
        _exchange(bob, "sUSD", 1000e18, "sBTC");
        _warp(1 weeks);
        periods.closeCurrentFeePeriod();
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.NotDelegate.selector, alice, keeper, 4));
        periods.claimFeesOnBehalf(alice);
        vm.prank(alice);
        pool.setDelegate(keeper, 4);
        uint256 before = susd.balanceOf(alice);

        vm.expectEmit(address(periods));
        emit IFeeDistributor.FeesClaimed(alice, 0.75e18, 0);
        vm.prank(keeper);
        periods.claimFeesOnBehalf(alice);

        assertEq(susd.balanceOf(alice) - before, 0.75e18);
        vm.prank(alice);
        vm.expectRevert(NothingToClaim.selector);
        periods.claimFees();
    }

    function test_Claim_RewardsWithoutFees() public {
        _warp(1 weeks);
        vm.expectEmit(address(periods));
        emit IFeeDistributor.RewardsNotified(WEEKLY - 200e18, WEEKLY - 200e18);
        schedule.mint();
        periods.closeCurrentFeePeriod();

        uint256 rewards = (WEEKLY - 200e18) / 4;
        vm.expectEmit(address(periods));
        emit IFeeDistributor.FeesClaimed(alice, 0, rewards);
        vm.prank(alice);
        periods.claimFees();
        assertEq(rewardEscrow.balanceOf(alice), rewards);
    }

    /// @dev The known effect: who issues only in the second period gets a half of both weeks' fees.
    function test_Close_RollsWhatIsUnclaimedOverToWhoeverIsThere() public {
        _exchange(bob, "sUSD", 1000e18, "sBTC");
        _warp(1 weeks);
        periods.closeCurrentFeePeriod();
        _stake(carol, 40_000e18);
        (uint256 fees,) = periods.feesAvailable(carol);
        assertEq(fees, 0);
        vm.prank(alice);
        periods.claimFees();
        _exchange(bob, "sUSD", 2000e18, "sBTC");
        _warp(1 weeks);

        vm.expectEmit(address(periods));
        emit IFeePeriods.FeePeriodClosed(2, 8.25e18, 0);
        periods.closeCurrentFeePeriod();

        (fees,) = periods.feesAvailable(carol);
        // Debts grew by nothing: fees paid out were part of the pool before.
        assertEq(fees, 4.125e18);
        // A change in the open period leaves what was owned at the end of the last.
        _burn(bob, 10_000e18);
        (fees,) = periods.feesAvailable(bob);
        assertEq(fees, uint256(8.25e18) * 3 / 8);
    }

    function test_RevertWhen_ClosedEarly() public {
        periods.setParameter("feePeriodDuration", 2 weeks);
        assertEq(periods.feePeriodDuration(), 2 weeks);
        _warp(1 weeks);
        vm.expectRevert(abi.encodeWithSelector(IFeePeriods.TooEarlyToClosePeriod.selector, START + 2 weeks));
        periods.closeCurrentFeePeriod();
    }

    function test_RevertWhen_CallerIsNoModule() public {
        bytes memory error_ = abi.encodeWithSelector(ISynthsCommon.NotSynthsModule.selector, address(this));
        vm.expectRevert(error_);
        periods.notifyFees(1);
        vm.expectRevert(error_);
        periods.notifyRewards(1);
        vm.expectRevert(error_);
        periods.checkpoint(alice, 1);
    }

    function test_RevertWhen_ParameterIsOutOfBounds() public {
        _expectInvalid("waitingPeriod", 1 weeks);
        periods.setParameter("waitingPeriod", 1 weeks);
        _expectInvalid("feePeriodDuration", 1 hours - 1);
        periods.setParameter("feePeriodDuration", 1 hours - 1);
        _expectInvalid("feePeriodDuration", 60 days + 1);
        periods.setParameter("feePeriodDuration", 60 days + 1);
        _expectInvalid("period", 2);
        periods.recentFeePeriods(2);
        vm.expectEmit(address(periods));
        emit ISynthsCommon.ParameterSet("feePeriodDuration", 60 days);
        periods.setParameter("feePeriodDuration", 60 days);
    }

    function test_RevertWhen_DeployedWithoutItsModule() public {
        address any = address(this);
        vm.expectRevert(ZeroAddress.selector);
        new FeePeriods(any, address(0), any, any, any);
        vm.expectRevert(ZeroAddress.selector);
        new FeePeriods(any, any, address(0), any, any);
    }

    function _expectInvalid(bytes32 name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, name, value));
    }
}
