// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {CREATE3} from "solady/utils/CREATE3.sol";

import {Create3Factory} from "../../src/common/Create3Factory.sol";
import {ICreate3Factory} from "../../src/common/interfaces/ICreate3Factory.sol";

/// @dev Keeps what its constructor was given.
contract Box {
    uint256 public immutable content;
    address public immutable maker = msg.sender;

    constructor(uint256 content_) payable {
        require(content_ != 13, "unlucky");
        content = content_;
    }
}

contract Create3FactoryTest is Test {
    address private constant CREATE2_DEPLOYER = 0x4e59b44847b379578588920cA78FbF26c0B4956C;

    Create3Factory private factory;
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");

    function setUp() public {
        factory = new Create3Factory();
    }

    function testFuzz_Deploy_AddressDependsOnSenderAndSaltOnly(
        address deployer,
        bytes32 salt,
        uint256 content
    ) public {
        vm.assume(content != 13 && deployer != address(vm));
        address expected = factory.addressOf(deployer, salt);

        vm.expectEmit(address(factory));
        emit ICreate3Factory.ContractDeployed(deployer, salt, expected);
        vm.prank(deployer);
        address deployed = factory.deploy(salt, _boxCode(content));

        assertEq(deployed, expected);
        assertEq(Box(deployed).content(), content);
    }

    function test_Deploy_PassesTheValueOn() public {
        vm.deal(alice, 1 ether);

        vm.prank(alice);
        address deployed = factory.deploy{value: 1 ether}("salt", _boxCode(1));

        assertEq(deployed.balance, 1 ether);
        assertEq(address(factory).balance, 0);
    }

    function test_Deploy_SendersDoNotShareSalts() public {
        vm.prank(alice);
        address first = factory.deploy("salt", _boxCode(1));
        vm.prank(bob);
        address second = factory.deploy("salt", _boxCode(1));

        assertNotEq(first, second);
    }

    function test_RevertWhen_SaltIsUsed() public {
        factory.deploy("salt", _boxCode(1));

        vm.expectRevert(CREATE3.DeploymentFailed.selector);
        factory.deploy("salt", _boxCode(2));
    }

    function test_RevertWhen_ConstructorReverts() public {
        vm.expectRevert(CREATE3.DeploymentFailed.selector);
        factory.deploy("salt", _boxCode(13));
    }

    function test_CanonicalDeployer_PlacesTheFactoryAtSaltZero() public {
        bytes memory creationCode = type(Create3Factory).creationCode;
        address expected = vm.computeCreate2Address(0, keccak256(creationCode), CREATE2_DEPLOYER);

        (bool success,) = CREATE2_DEPLOYER.call(abi.encodePacked(bytes32(0), creationCode));

        assertTrue(success);
        assertEq(expected.codehash, address(factory).codehash);
    }

    function _boxCode(uint256 content) private pure returns (bytes memory) {
        return abi.encodePacked(type(Box).creationCode, abi.encode(content));
    }
}
