// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Deploy} from "../../script/Deploy.s.sol";
import {DeployConfig, External} from "../../script/DeployBase.sol";
import {SynthsConfig} from "../../script/DeploySynths.sol";
import {Create3Factory} from "../../src/common/Create3Factory.sol";
import {Roles} from "../../src/common/Roles.sol";
import {ICreate3Factory} from "../../src/common/interfaces/ICreate3Factory.sol";
import {IRollupChain} from "../../src/rollup/interfaces/IRollupChain.sol";
import {IStrategyAdapter} from "../../src/rollup/interfaces/IStrategyAdapter.sol";
import {ICollateralLoans} from "../../src/synths/interfaces/ICollateralLoans.sol";
import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {ISynthRegistry} from "../../src/synths/interfaces/ISynthRegistry.sol";

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

    function test_Deploy_SynthsInEitherFeeMode() public {
        _deploy(script, _config());
        _assertSynths(script);
        assertEq(script.addressOf("FeePeriods").code.length, 0);

        Deploy other = new Deploy();
        other.configureSynths(SynthsConfig({periodMode: true, oracle: address(0), inflationStart: 0}));
        DeployConfig memory config = _config();
        config.deployer = makeAddr("other deployer");
        vm.deal(config.deployer, 1 ether);
        _deploy(other, config);
        _assertSynths(other);
        assertGt(other.addressOf("FeePeriods").code.length, 0);
    }

    function test_Deploy_RollupTakesItsStrategies() public {
        _deploy(script, _config());

        IRollupChain rollup = IRollupChain(script.addressOf("RollupChain"));
        assertEq(rollup.assetAt(1).token, script.addressOf("WETH"));
        assertEq(rollup.chainState().wethAsset, 1);
        assertEq(rollup.assetAt(3).token, script.addressOf("Stablecoin"));
        address vault = script.addressOf("SavingsVault");
        assertEq(IStrategyAdapter(rollup.strategyAt(0).adapter).share(), vault);
        assertEq(rollup.strategyAt(0).asset, 3);
        vault = script.addressOf("LendVaultUSDC");
        assertEq(IStrategyAdapter(rollup.strategyAt(1).adapter).share(), vault);
        assertEq(rollup.strategyAt(1).asset, 2);
    }

    /// @dev The state that a deployment leaves which stopped between a synth's creation and its listing.
    function test_Deploy_ListsWhatAnEarlierRunOnlyCreated() public {
        script.begin(_config());
        vm.stopBroadcast();
        address factory = vm.computeCreate2Address(
            0, keccak256(type(Create3Factory).creationCode), 0x4e59b44847b379578588920cA78FbF26c0B4956C
        );
        bytes memory args = abi.encode(
            "Synthetic Dollar", "sUSD", script.addressOf("SynthRegistry"), script.addressOf("Exchanger")
        );
        vm.prank(deployer);
        ICreate3Factory(factory).deploy("sUSD", abi.encodePacked(vm.getCode("Synth"), args));
        assertGt(script.addressOf("sUSD").code.length, 0);

        _deploy(script, _config());

        _assertSynths(script);
    }

    function test_RevertWhen_PartIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(Deploy.UnknownPart.selector, "no such part"));
        script.deployPart("no such part");
    }

    function test_RevertWhen_ChainIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(Deploy.UnknownChain.selector, 5));
        script.external_(5);
    }

    function _assertSynths(Deploy script_) internal view {
        ISynthRegistry registry = ISynthRegistry(script_.addressOf("SynthRegistry"));
        string[6] memory symbols = ["sUSD", "sETH", "sBTC", "iETH", "iBTC", "sEUR"];
        uint256[6] memory pricesWad = [uint256(1e18), 3000e18, 60_000e18, 3000e18, 60_000e18, 1.1e18];
        assertEq(registry.synthCount(), symbols.length);
        for (uint256 i; i < symbols.length; ++i) {
            bytes32 key = bytes32(bytes(symbols[i]));
            (uint256 priceWad,, bool isSound) = registry.priceOf(key);
            assertEq(registry.synth(key).token, script_.addressOf(symbols[i]));
            assertEq(priceWad, pricesWad[i]);
            assertTrue(isSound);
        }
        assertEq(registry.inverse("iETH").upperWad, 4500e18);
        assertEq(ICollateralLoans(script_.addressOf("CollateralLoans")).productCount(), 2);
        assertEq(IDebtPool(script_.addressOf("DebtPool")).collateral(owner), 100_000_000e18);
    }

    function _config() internal view returns (DeployConfig memory) {
        External memory chain; // set by the part `devnet`
        return DeployConfig({
            deployer: deployer,
            owner: owner,
            guardian: guardian,
            reporter: reporter,
            treasury: treasury,
            adminDelay: Roles.ADMIN_DELAY,
            governorDelay: Roles.GOVERNOR_DELAY,
            emaWindow: 600,
            chain: chain
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
