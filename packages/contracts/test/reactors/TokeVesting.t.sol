// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {AmountTooLarge, NothingToClaim, ZeroAddress, ZeroAmount} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {Toke} from "../../src/reactors/Toke.sol";
import {TokeVesting} from "../../src/reactors/TokeVesting.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {ITokeVesting} from "../../src/reactors/interfaces/ITokeVesting.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @notice TOKE, and its vesting.
contract TokeVestingTest is BaseTest {
    Toke internal toke;
    TokeVesting internal vesting;
    address internal coreEvent = makeAddr("coreEvent");

    function setUp() public override {
        super.setUp();
        toke = new Toke(address(this));
        vesting = new TokeVesting(address(manager), address(toke));
        AccessSetup.allow(manager, address(vesting), Roles.GOVERNOR, ITokeVesting.grant.selector);
        AccessSetup.allow(manager, address(vesting), Roles.GOVERNOR, ITokeVesting.setLocker.selector);
        toke.approve(address(vesting), type(uint256).max);
        vesting.setLocker(coreEvent, true);
    }

    // ── TOKE ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Toke_WholeSupplyToTreasury() public view {
        assertEq(toke.totalSupply(), 100_000_000e18);
        assertEq(toke.balanceOf(address(this)), 100_000_000e18);
        assertEq(toke.decimals(), 18);
        assertEq(toke.name(), "Toke");
        assertEq(toke.symbol(), "TOKE");
        assertEq(toke.CLOCK_MODE(), "mode=timestamp");
    }

    function test_Toke_VotesFollowTransfersOnTheClockOfSeconds() public {
        toke.transfer(alice, 10e18);
        vm.prank(alice);
        toke.delegate(bob);
        uint256 then = block.timestamp;
        vm.warp(then + 1);
        vm.prank(alice);
        toke.transfer(carol, 4e18);

        assertEq(toke.getVotes(bob), 6e18);
        assertEq(toke.getPastVotes(bob, then), 10e18);
    }

    function test_Toke_PermitsByKey() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                toke.DOMAIN_SEPARATOR(),
                keccak256(
                    abi.encode(
                        keccak256(
                            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                        ),
                        signer,
                        alice,
                        5e18,
                        0,
                        block.timestamp
                    )
                )
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);

        toke.permit(signer, alice, 5e18, block.timestamp, v, r, s);

        assertEq(toke.allowance(signer, alice), 5e18);
    }

    function test_RevertWhen_TreasuryIsZero() public {
        vm.expectRevert(ZeroAddress.selector);
        new Toke(address(0));
        vm.expectRevert(ZeroAddress.selector);
        new TokeVesting(address(manager), address(0));
    }

    // ── Vesting ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Release_LinearAfterTheCliff() public {
        uint256 start = block.timestamp;
        vm.expectEmit(address(vesting));
        emit ITokeVesting.VestingGranted(alice, 100e18, start, 25 days, 100 days, 100e18);
        vesting.grant(alice, 100e18, start, 25 days, 100 days);

        vm.warp(start + 25 days - 1);
        assertEq(vesting.releasable(alice), 0);
        vm.warp(start + 25 days);
        vm.expectEmit(address(vesting));
        emit ITokeVesting.VestingReleased(alice, 25e18, 75e18);
        vm.prank(alice);
        assertEq(vesting.release(), 25e18);

        vm.warp(start + 1000 days);
        vm.prank(alice);
        vesting.release();
        assertEq(toke.balanceOf(alice), 100e18);
        assertEq(vesting.balanceOf(alice), 0);
    }

    function test_Release_SumsGrants() public {
        vesting.grant(alice, 10e18, block.timestamp, 0, 10 days);
        vesting.grant(alice, 50e18, block.timestamp - 5 days, 0, 10 days);

        assertEq(vesting.releasable(alice), 25e18);
        assertEq(vesting.balanceOf(alice), 60e18);
        assertEq(vesting.grantsOf(alice).length, 2);
    }

    function testFuzz_Release_PaysEveryGrantExactly(uint256 amount, uint256 duration, uint256 steps) public {
        amount = bound(amount, 1, 1_000_000e18);
        duration = bound(duration, 1, 4 * 365 days);
        steps = bound(steps, 1, 6);
        uint256 start = block.timestamp;
        vesting.grant(alice, amount, start, 0, duration);

        for (uint256 i = 1; i <= steps; ++i) {
            vm.warp(start + duration * i / steps);
            uint256 due = vesting.releasable(alice);
            assertLe(vesting.balanceOf(alice), toke.balanceOf(address(vesting)));
            vm.prank(alice);
            if (due == 0) vm.expectRevert(NothingToClaim.selector);
            vesting.release();
        }

        assertEq(toke.balanceOf(alice), amount);
    }

    function test_RevertWhen_GrantIsUnsound() public {
        vm.expectRevert(ZeroAddress.selector);
        vesting.grant(address(0), 1e18, block.timestamp, 0, 1 days);
        vm.expectRevert(ZeroAmount.selector);
        vesting.grant(alice, 0, block.timestamp, 0, 1 days);
        vm.expectRevert(abi.encodeWithSelector(ITokeVesting.VestingPeriodInvalid.selector, 0, 0));
        vesting.grant(alice, 1e18, block.timestamp, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ITokeVesting.VestingPeriodInvalid.selector, 2 days, 1 days));
        vesting.grant(alice, 1e18, block.timestamp, 2 days, 1 days);
        for (uint256 i; i < 16; ++i) {
            vesting.grant(alice, 1, block.timestamp, 0, 1 days);
        }
        vm.expectRevert(abi.encodeWithSelector(ITokeVesting.TooManyGrants.selector, 16));
        vesting.grant(alice, 1, block.timestamp, 0, 1 days);
    }

    function test_RevertWhen_StrangerGrantsOrRegisters() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        vesting.grant(alice, 1e18, block.timestamp, 0, 1 days);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        vesting.setLocker(alice, true);
    }

    // ── Locks ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Lock_HoldsReleaseAndNeverShortens() public {
        vesting.grant(alice, 100e18, block.timestamp, 0, 1 days);
        uint256 until = block.timestamp + 8 days;
        vm.startPrank(coreEvent);
        vm.expectEmit(address(vesting));
        emit ITokeVesting.VestingVoteLocked(alice, coreEvent, until);
        vesting.lockForVote(alice, until);
        vesting.lockForVote(alice, until - 3 days);
        vm.stopPrank();

        vm.warp(until - 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, until));
        vesting.release();
        vm.warp(until);
        vm.prank(alice);
        assertEq(vesting.release(), 100e18);
        assertEq(vesting.lockedUntil(alice), until);
    }

    function test_RevertWhen_LockerIsUnknownOrLocksTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(ITokeVesting.NotVoteLocker.selector, address(this)));
        vesting.lockForVote(alice, block.timestamp + 1 days);
        uint256 limit = block.timestamp + 28 days;
        vm.prank(coreEvent);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, limit + 1, limit));
        vesting.lockForVote(alice, limit + 1);
        vesting.setLocker(coreEvent, false);
        vm.prank(coreEvent);
        vm.expectRevert(abi.encodeWithSelector(ITokeVesting.NotVoteLocker.selector, coreEvent));
        vesting.lockForVote(alice, limit);
        vm.expectRevert(ZeroAddress.selector);
        vesting.setLocker(address(0), true);
    }
}
