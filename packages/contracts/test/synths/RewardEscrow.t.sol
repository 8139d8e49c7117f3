// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {LengthsDiffer, ZeroAddress, ZeroAmount} from "../../src/common/Errors.sol";
import {RewardEscrow} from "../../src/synths/RewardEscrow.sol";
import {SupplySchedule} from "../../src/synths/SupplySchedule.sol";
import {IRewardEscrow} from "../../src/synths/interfaces/IRewardEscrow.sol";
import {ISupplySchedule} from "../../src/synths/interfaces/ISupplySchedule.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice Vesting, seizure and the weekly supply that fills the escrow; trees/escrow.tree outlines the branches.
contract RewardEscrowTest is SynthsBase {
    function test_CreateSchedule_VestsEntryByEntry() public {
        syn.approve(address(tokenEscrow), type(uint256).max);
        (uint256[] memory times, uint256[] memory amounts) = _two(START + 10, 10e18, START + 20, 20e18);
        vm.expectEmit(address(tokenEscrow));
        emit IRewardEscrow.VestingEntryCreated(alice, START + 10, 10e18);
        vm.expectEmit(address(tokenEscrow));
        emit IRewardEscrow.VestingEntryCreated(alice, START + 20, 20e18);
        tokenEscrow.createSchedule(alice, times, amounts);

        assertEq(tokenEscrow.totalEscrowed(), 30e18);
        assertEq(tokenEscrow.vestable(alice), 0);
        assertEq(tokenEscrow.vestFor(alice), 0);
        assertEq(tokenEscrow.schedule(alice, 1, 5).length, 1);
        assertEq(tokenEscrow.schedule(alice, 2, 5).length, 0);

        vm.warp(START + 10);
        assertEq(tokenEscrow.vestable(alice), 10e18);
        vm.expectEmit(address(tokenEscrow));
        emit IRewardEscrow.Vested(alice, 10e18);
        vm.prank(alice);
        assertEq(tokenEscrow.vest(), 10e18);
        assertEq(syn.balanceOf(alice), 10e18);
        assertEq(tokenEscrow.balanceOf(alice), 20e18);
        assertEq(tokenEscrow.entryCount(alice), 1);
        assertEq(tokenEscrow.schedule(alice, 0, 1)[0].amount, 20e18);
    }

    function test_CreateSchedule_MergesTheSameMoment() public {
        syn.approve(address(tokenEscrow), type(uint256).max);
        (uint256[] memory times, uint256[] memory amounts) = _two(START + 10, 10e18, START + 10, 20e18);
        tokenEscrow.createSchedule(alice, times, amounts);
        assertEq(tokenEscrow.entryCount(alice), 1);
        assertEq(tokenEscrow.schedule(alice, 0, 1)[0].amount, 30e18);
    }

    function test_RevertWhen_ScheduleIsWrong() public {
        syn.approve(address(tokenEscrow), type(uint256).max);
        (uint256[] memory times, uint256[] memory amounts) = _two(START + 10, 10e18, START + 20, 0);
        vm.expectRevert(abi.encodeWithSelector(LengthsDiffer.selector, 2, 0));
        tokenEscrow.createSchedule(alice, times, new uint256[](0));
        vm.expectRevert(ZeroAddress.selector);
        tokenEscrow.createSchedule(address(0), times, amounts);
        vm.expectRevert(ZeroAmount.selector);
        tokenEscrow.createSchedule(alice, times, amounts);
        (times[1], amounts[1]) = (START + 9, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IRewardEscrow.VestingTimesNotAscending.selector, START + 10, START + 9)
        );
        tokenEscrow.createSchedule(alice, times, amounts);
        times[1] = START + 10;
        tokenEscrow.createSchedule(alice, times, amounts);
        // What is there already comes first.
        times[0] = START + 5;
        vm.expectRevert(
            abi.encodeWithSelector(IRewardEscrow.VestingTimesNotAscending.selector, START + 10, START + 5)
        );
        tokenEscrow.createSchedule(alice, times, amounts);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, bob));
        tokenEscrow.createSchedule(alice, times, amounts);
    }

    function test_Append_AtTheNextMidnightAndAYear() public {
        vm.warp(START + 5 hours);
        vm.expectEmit(address(rewardEscrow));
        emit IRewardEscrow.VestingEntryCreated(alice, START + 1 days + 52 weeks, 7e18);
        vm.prank(address(pool));
        rewardEscrow.append(alice, 7e18);
        vm.warp(START + 1 days - 1);
        vm.prank(address(pool));
        rewardEscrow.append(alice, 1e18);
        assertEq(rewardEscrow.entryCount(alice), 1);
        vm.warp(START + 1 days);
        vm.prank(address(pool));
        rewardEscrow.append(alice, 1e18);
        assertEq(rewardEscrow.entryCount(alice), 2);
        assertEq(rewardEscrow.balanceOf(alice), 9e18);
    }

    function test_Seize_TakesTheOldestFirst() public {
        syn.approve(address(tokenEscrow), type(uint256).max);
        (uint256[] memory times, uint256[] memory amounts) = _two(START + 10, 10e18, START + 20, 10e18);
        tokenEscrow.createSchedule(alice, times, amounts);
        vm.startPrank(address(pool));

        vm.expectEmit(address(tokenEscrow));
        emit IRewardEscrow.EscrowSeized(alice, bob, 15e18);
        assertEq(tokenEscrow.seize(alice, bob, 15e18), 15e18);
        assertEq(tokenEscrow.schedule(alice, 0, 1)[0].amount, 5e18);
        assertEq(tokenEscrow.schedule(alice, 0, 1)[0].vestAt, START + 20);
        // No more than there is.
        assertEq(tokenEscrow.seize(alice, bob, 15e18), 5e18);
        assertEq(tokenEscrow.seize(alice, bob, 15e18), 0);
        assertEq(syn.balanceOf(bob), 20e18);
        assertEq(tokenEscrow.totalEscrowed(), 0);
    }

    function test_Mint_PaysTheMinterAndNumbersTheWeek() public {
        vm.expectEmit(address(schedule));
        emit ISynthsCommon.ParameterSet("minterReward", 100e18);
        schedule.setParameter("minterReward", 100e18);
        assertEq(schedule.minterReward(), 100e18);
        vm.warp(START + 1 weeks);

        uint256 amount = uint256(75_000_000e18) / 52;
        vm.expectEmit(address(schedule));
        emit ISupplySchedule.SupplyMinted(keeper, amount, 100e18, 1);
        vm.prank(keeper);
        assertEq(schedule.mint(), amount);
        assertEq(syn.balanceOf(keeper), 100e18);
    }

    function test_RevertWhen_SupplyParameterIsUnknown() public {
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, bytes32("waitingPeriod"), 1)
        );
        schedule.setParameter("waitingPeriod", 1);
    }

    function test_RevertWhen_DeployedWithoutItsModule() public {
        address any = address(this);
        vm.expectRevert(ZeroAddress.selector);
        new RewardEscrow(any, address(0), any, any);
        vm.expectRevert(ZeroAddress.selector);
        new RewardEscrow(any, any, any, address(0));
        vm.expectRevert(ZeroAddress.selector);
        new SupplySchedule(any, address(0), any, any, 0);
        vm.expectRevert(ZeroAddress.selector);
        new SupplySchedule(any, any, address(0), any, 0);
        vm.expectRevert(ZeroAddress.selector);
        new SupplySchedule(any, any, any, address(0), 0);
        assertEq(new SupplySchedule(any, any, any, any, 77).inflationStart(), 77);
    }

    function _two(uint256 firstAt, uint256 first, uint256 secondAt, uint256 second)
        private
        pure
        returns (uint256[] memory times, uint256[] memory amounts)
    {
        (times, amounts) = (new uint256[](2), new uint256[](2));
        (times[0], times[1], amounts[0], amounts[1]) = (firstAt, secondAt, first, second);
    }
}
