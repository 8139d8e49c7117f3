// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Deploy} from "../../script/Deploy.s.sol";
import {DeployConfig, External} from "../../script/DeployBase.sol";
import {Roles} from "../../src/common/Roles.sol";

/// @notice The deployment script, run as a live chain and a devnet run it.
contract DeployTest is Test {
    Deploy internal script;
    address internal deployer = makeAddr("deployer");
    address internal owner = makeAddr("owner");
    address internal guardian = makeAddr("guardian");
    address internal reporter = makeAddr("reporter");
    address internal treasury = makeAddr("treasury");

    function setUp() public {
        vm.warp(1_800_000_000);
        vm.deal(deployer, 1 ether); // qstETH begins with shares that nobody owns
        script = new Deploy();
    }

    function test_Deploy_HandsEveryRoleOver() public {
        _deploy(script, _config());

        AccessManager manager = AccessManager(script.addressOf("AccessManager"));
        _assertRole(manager, Roles.ADMIN, owner, Roles.ADMIN_DELAY);
        _assertRole(manager, Roles.GOVERNOR, owner, Roles.GOVERNOR_DELAY);
        _assertRole(manager, Roles.GUARDIAN, guardian, 0);
        _assertRole(manager, Roles.REPORTER, reporter, 0);
        for (uint64 role; role <= Roles.REPORTER; ++role) {
            (bool isMember,) = manager.hasRole(role, deployer);
            assertFalse(isMember);
        }
    }

    function test_Deploy_KeepsAnOwnerWhoDeploysWithoutDelay() public {
        DeployConfig memory config = _config();
        (config.owner, config.adminDelay, config.governorDelay) = (deployer, 0, 0);

        _deploy(script, config);

        AccessManager manager = AccessManager(script.addressOf("AccessManager"));
        _assertRole(manager, Roles.ADMIN, deployer, 0);
        _assertRole(manager, Roles.GOVERNOR, deployer, 0);
        (bool isGuardian,) = manager.hasRole(Roles.GUARDIAN, deployer);
        assertFalse(isGuardian);
    }

    function test_Deploy_TwiceChangesNothing() public {
        _deploy(script, _config());
        uint64 nonce = vm.getNonce(address(script.addressOf("AccessManager")));
        uint64 sent = vm.getNonce(deployer);

        _deploy(script, _config());

        assertEq(vm.getNonce(address(script.addressOf("AccessManager"))), nonce);
        assertEq(vm.getNonce(deployer), sent);
    }

    function test_Deploy_AddressesDependOnTheDeployerAlone() public {
        _deploy(script, _config());
        address first = script.addressOf("AccessManager");

        Deploy other = new Deploy();
        DeployConfig memory config = _config();
        (config.owner, config.guardian, config.emaWindow) = (makeAddr("other"), makeAddr("another"), 60);
        other.begin(config);
        vm.stopBroadcast();
        assertEq(other.addressOf("AccessManager"), first);

        config.deployer = makeAddr("other deployer");
        other.begin(config);
        vm.stopBroadcast();
        assertNotEq(other.addressOf("AccessManager"), first);
    }

    function test_RevertWhen_PartIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(Deploy.UnknownPart.selector, "no such part"));
        script.deployPart("no such part");
    }

    function test_RevertWhen_ChainIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(Deploy.UnknownChain.selector, 5));
        script.external_(5);
    }

    function _config() internal view returns (DeployConfig memory) {
        return DeployConfig({
            deployer: deployer,
            owner: owner,
            guardian: guardian,
            reporter: reporter,
            treasury: treasury,
            adminDelay: Roles.ADMIN_DELAY,
            governorDelay: Roles.GOVERNOR_DELAY,
            emaWindow: 600,
            chain: External(address(0), address(0), address(0), address(0), address(0), address(0))
        });
    }

    function _deploy(Deploy script_, DeployConfig memory config) internal {
        string[] memory parts = new string[](script_.partCount());
        for (uint256 i; i < parts.length; ++i) {
            parts[i] = script_.partNames(i);
        }
        script_.deploy(config, parts);
    }

    function _assertRole(AccessManager manager, uint64 role, address account, uint32 delay) internal view {
        (bool isMember, uint32 executionDelay) = manager.hasRole(role, account);
        assertTrue(isMember);
        assertEq(executionDelay, delay);
    }
}
