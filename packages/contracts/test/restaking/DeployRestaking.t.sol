// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {DeployConfig, External} from "../../script/DeployBase.sol";
import {DeployCommon} from "../../script/DeployCommon.sol";
import {DeployDevnet} from "../../script/DeployDevnet.sol";
import {DeployRestaking} from "../../script/DeployRestaking.sol";
import {Roles} from "../../src/common/Roles.sol";
import {IAllocations} from "../../src/restaking/interfaces/IAllocations.sol";
import {IAvsRegistry} from "../../src/restaking/interfaces/IAvsRegistry.sol";
import {IEpochClock} from "../../src/restaking/interfaces/IEpochClock.sol";
import {ILiquidStakingToken} from "../../src/restaking/interfaces/ILiquidStakingToken.sol";
import {IServiceManager} from "../../src/restaking/interfaces/IServiceManager.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";

/// @notice The module's part of the deployment script, alone.
contract RestakingScript is DeployCommon, DeployDevnet, DeployRestaking {
    function deploy(DeployConfig memory config_) external {
        config = config_;
        vm.startBroadcast(config_.deployer);
        _placeFactory();
        _deployAccess();
        _deployDevnet();
        _deployRestaking();
        _handOver();
        vm.stopBroadcast();
    }

    function again(DeployConfig memory config_) external {
        config = config_;
        vm.startBroadcast(config_.deployer);
        _deployDevnet();
        _deployRestaking();
        vm.stopBroadcast();
    }
}

/// @notice The restaking module as its script deploys it.
contract DeployRestakingTest is Test {
    RestakingScript internal script;
    address internal deployer = makeAddr("deployer");
    address internal owner = makeAddr("owner");

    function setUp() public {
        vm.warp(1_800_000_000);
        vm.deal(deployer, 1 ether);
        script = new RestakingScript();
        script.deploy(_config());
    }

    function test_Deploy_ContractsKnowEachOther() public view {
        address pool = script.addressOf("TokenPool");
        address slasher = script.addressOf("Slasher");
        assertEq(ITokenPool(pool).slasher(), slasher);
        assertEq(ITokenPool(pool).rebasingToken(), script.addressOf("LiquidStakingToken"));
        assertEq(IEpochClock(slasher).genesis(), IEpochClock(pool).genesis());
        assertEq(IEpochClock(script.addressOf("AvsRegistry")).epochLength(), 7 days);
        assertTrue(ITokenPool(pool).isListed(script.addressOf("WrappedStakingToken")));
        assertEq(ILiquidStakingToken(script.addressOf("LiquidStakingToken")).totalPooledEther(), 1000);
        assertEq(IServiceManager(script.addressOf("HashAttestationServiceManager")).owner(), owner);
        (bool isCurator,) = AccessManager(script.addressOf("AccessManager")).hasRole(Roles.CURATOR, owner);
        assertTrue(isCurator);
    }

    /// @dev From the owner's first registration to stake that a service may slash.
    function test_Deploy_TheModuleWorks() public {
        address service = script.addressOf("HashAttestationServiceManager");
        IAvsRegistry registry = IAvsRegistry(script.addressOf("AvsRegistry"));
        IAllocations slasher = IAllocations(script.addressOf("Slasher"));
        ITokenPool pool = ITokenPool(script.addressOf("TokenPool"));
        address wrapped = script.addressOf("WrappedStakingToken");
        IAvsRegistry.Terms memory terms;
        (terms.maxWad, terms.slashDelay, terms.challengeWindow) = (1e18, 1 days, 3 days);
        vm.prank(owner);
        registry.registerAvs(service, terms);

        address operator = makeAddr("operator");
        vm.startPrank(operator);
        pool.registerAsOperator(address(0), 0, "");
        slasher.optIntoSlashing(service);
        registry.registerForAvs(service, "");
        slasher.modifyAllocation(service, wrapped, 1e18);
        vm.stopPrank();

        assertTrue(slasher.isSlashable(operator, service, 0));
    }

    function test_Deploy_TwiceChangesNothing() public {
        uint64 sent = vm.getNonce(deployer);
        script.again(_config());
        assertEq(vm.getNonce(deployer), sent);
    }

    function _config() private returns (DeployConfig memory) {
        External memory chain; // set by the part `devnet`
        return DeployConfig({
            deployer: deployer,
            owner: owner,
            guardian: makeAddr("guardian"),
            reporter: makeAddr("reporter"),
            treasury: makeAddr("treasury"),
            adminDelay: 5 days,
            governorDelay: 2 days,
            emaWindow: 600,
            chain: chain
        });
    }
}
