// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {EntryPause} from "../../src/common/EntryPause.sol";
import {EntryPaused} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {IEntryPause} from "../../src/common/interfaces/IEntryPause.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @dev A contract with two entries and an exit.
contract Turnstile is EntryPause {
    uint8 public constant FRONT_ENTRY = 0;
    uint8 public constant BACK_ENTRY = 1;
    uint256 public limit;

    constructor(address authority_) AccessManaged(authority_) {}

    function enterFront() external whenEntryOpen(FRONT_ENTRY) {}
    function enterBack() external whenEntryOpen(BACK_ENTRY) {}
    function goOut() external {}

    function setLimit(uint256 limit_) external restricted {
        limit = limit_;
    }

    function _entryFlowCount() internal pure override returns (uint8) {
        return 2;
    }
}

contract AccessSetupTest is BaseTest {
    Turnstile private turnstile;

    function setUp() public override {
        super.setUp();
        turnstile = new Turnstile(address(manager));
        AccessSetup.allowEntryPause(manager, address(turnstile));
        AccessSetup.allow(manager, address(turnstile), Roles.GOVERNOR, Turnstile.setLimit.selector);
    }

    // ── AccessSetup ────────────────────────────────────────────────────────────────────────────────────────

    function test_Begin_DeployerActsWithoutDelay() public {
        turnstile.setLimit(7);

        assertEq(turnstile.limit(), 7);
    }

    function test_HandOver_DeployerKeepsNoRole() public {
        _handOver(true);

        for (uint64 role = Roles.ADMIN; role <= Roles.REPORTER; ++role) {
            (bool isMember,) = manager.hasRole(role, address(this));
            assertFalse(isMember);
        }
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
        );
        turnstile.setLimit(7);
    }

    function test_HandOver_HoldersGetTheDelaysOfTheTable() public {
        _handOver(true);

        _assertRole(Roles.ADMIN, owner, 5 days);
        _assertRole(Roles.GOVERNOR, owner, 2 days);
        _assertRole(Roles.GUARDIAN, guardian, 0);
        _assertRole(Roles.REPORTER, reporter, 0);
    }

    function test_HandOver_GovernorWaitsTwoDays() public {
        _handOver(true);
        bytes memory call = abi.encodeCall(Turnstile.setLimit, (7));

        vm.startPrank(owner);
        manager.schedule(address(turnstile), call, 0);
        skip(2 days - 1);
        vm.expectRevert();
        manager.execute(address(turnstile), call);
        skip(1);
        manager.execute(address(turnstile), call);

        assertEq(turnstile.limit(), 7);
    }

    function test_HandOver_DevnetHasNoDelay() public {
        _handOver(false);

        vm.prank(owner);
        turnstile.setLimit(7);

        assertEq(turnstile.limit(), 7);
    }

    function test_HandOver_OwnerMayBeTheDeployer() public {
        address[] memory reporters = new address[](1);
        reporters[0] = address(this);
        AccessSetup.Holders memory holders = AccessSetup.Holders({
            owner: address(this),
            guardian: guardian,
            reporters: reporters,
            adminDelay: Roles.ADMIN_DELAY,
            governorDelay: Roles.GOVERNOR_DELAY
        });

        AccessSetup.handOver(manager, address(this), holders);

        _assertRole(Roles.ADMIN, address(this), 5 days);
        _assertRole(Roles.GOVERNOR, address(this), 2 days);
        _assertRole(Roles.REPORTER, address(this), 0);
        (bool isGuardian,) = manager.hasRole(Roles.GUARDIAN, address(this));
        assertFalse(isGuardian);
    }

    function test_RevertWhen_FunctionHasNoRole_ForAllButAdmin() public {
        Turnstile unassigned = new Turnstile(address(manager));
        _handOver(false);

        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        unassigned.setLimit(1);
    }

    // ── EntryPause ─────────────────────────────────────────────────────────────────────────────────────────

    function test_PauseEntry_ClosesThatEntryOnly() public {
        _handOver(true);

        vm.expectEmit(address(turnstile));
        emit IEntryPause.EntryPauseSet(1, true);
        vm.prank(guardian);
        turnstile.pauseEntry(1);

        assertTrue(turnstile.isEntryPaused(1));
        assertFalse(turnstile.isEntryPaused(0));
        turnstile.enterFront();
        turnstile.goOut();
        vm.expectRevert(EntryPaused.selector);
        turnstile.enterBack();
    }

    function test_UnpauseEntry_OpensIt() public {
        _handOver(false);
        vm.prank(guardian);
        turnstile.pauseEntry(0);

        vm.expectEmit(address(turnstile));
        emit IEntryPause.EntryPauseSet(0, false);
        vm.prank(owner);
        turnstile.unpauseEntry(0);

        turnstile.enterFront();
    }

    function test_RevertWhen_GuardianUnpauses() public {
        _handOver(true);
        vm.startPrank(guardian);
        turnstile.pauseEntry(0);

        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        turnstile.unpauseEntry(0);
    }

    function testFuzz_RevertWhen_EntryFlowIsUnknown(uint8 flow) public {
        flow = uint8(bound(flow, 2, 255));

        vm.expectRevert(abi.encodeWithSelector(IEntryPause.UnknownEntryFlow.selector, flow, 2));
        turnstile.pauseEntry(flow);
        vm.expectRevert(abi.encodeWithSelector(IEntryPause.UnknownEntryFlow.selector, flow, 2));
        turnstile.unpauseEntry(flow);
    }

    function _assertRole(uint64 role, address account, uint32 expectedDelay) private view {
        (bool isMember, uint32 delay) = manager.hasRole(role, account);
        assertTrue(isMember);
        assertEq(delay, expectedDelay);
    }
}
