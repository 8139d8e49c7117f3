// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {CommonBase} from "forge-std/Base.sol";

import {AccessSetup} from "../src/common/AccessSetup.sol";
import {Create3Factory} from "../src/common/Create3Factory.sol";
import {ICreate3Factory} from "../src/common/interfaces/ICreate3Factory.sol";
import {DataContracts} from "../src/common/libraries/DataContracts.sol";

/// @notice What a chain brings along.
/// @param  weth       Wrapped ether.
/// @param  usdc       The dollar of the chain, 6 decimals.
/// @param  wbtc       Wrapped bitcoin, 8 decimals.
/// @param  ethUsdFeed Chainlink feed of ETH in USD.
/// @param  btcUsdFeed Chainlink feed of BTC in USD.
/// @param  usdcUsdFeed Chainlink feed of USDC in USD.
/// @param  eurUsdFeed Chainlink feed of EUR in USD; zero leaves sEUR out.
/// @param  synUsdFeed Feed of SYN in USD, of the same shape; needed by the synths alone.
/// @param  tokeUsdFeed Feed of TOKE in USD, of the same shape; needed by the reactors alone.
struct External {
    address weth;
    address usdc;
    address wbtc;
    address ethUsdFeed;
    address btcUsdFeed;
    address usdcUsdFeed;
    address eurUsdFeed;
    address synUsdFeed;
    address tokeUsdFeed;
}

/// @notice Who and how. One such struct describes a deployment.
/// @param  deployer      Sends every transaction; addresses depend on it and on nothing else.
/// @param  owner         ADMIN and GOVERNOR afterwards.
/// @param  guardian      GUARDIAN afterwards.
/// @param  reporter      REPORTER afterwards.
/// @param  treasury      Receives the treasury's share of fees.
/// @param  adminDelay    Execution delay of ADMIN, seconds.
/// @param  governorDelay Execution delay of GOVERNOR, seconds.
/// @param  emaWindow     Smoothing time of market prices, seconds; 0 takes them as they come.
/// @param  chain         What the chain brings along.
struct DeployConfig {
    address deployer;
    address owner;
    address guardian;
    address reporter;
    address treasury;
    uint32 adminDelay;
    uint32 governorDelay;
    uint32 emaWindow;
    External chain;
}

/// @title  DeployBase
/// @notice What every part of the deployment uses: addresses fixed before code by CREATE3, creation that skips what
///         exists, and the config.
abstract contract DeployBase is CommonBase {
    /// @dev The deployer that exists at this address on practically every chain.
    address internal constant CREATE2_DEPLOYER = 0x4e59b44847b379578588920cA78FbF26c0B4956C;

    ICreate3Factory internal create3;
    DeployConfig internal config;

    /// @notice The creation of a contract left no code behind.
    error NotCreated(string name);

    /// @dev Address that `name` has or will have, known before anything is deployed.
    function addressOf(string memory name) public view returns (address) {
        return create3.addressOf(config.deployer, _salt(name));
    }

    /// @dev The access manager of the deployment.
    function accessManager() internal view returns (AccessManager) {
        return AccessManager(addressOf("AccessManager"));
    }

    /// @dev Places the CREATE3 factory by the canonical CREATE2 deployer, at the same address on every chain.
    function _placeFactory() internal {
        bytes memory code = type(Create3Factory).creationCode;
        address created = vm.computeCreate2Address(0, keccak256(code), CREATE2_DEPLOYER);
        if (created.code.length == 0) {
            (bool success,) = CREATE2_DEPLOYER.call(abi.encodePacked(bytes32(0), code));
            if (!success || created.code.length == 0) revert NotCreated("Create3Factory");
        }
        create3 = ICreate3Factory(created);
    }

    /// @dev Creates the contract of this name with ABI-encoded constructor arguments, unless it exists.
    function _create(string memory name, bytes memory args) internal returns (address) {
        return _createAs(name, name, args);
    }

    /// @dev Creates one of several contracts of the same code, under a name of its own.
    function _createAs(string memory name, string memory artifact, bytes memory args)
        internal
        returns (address created)
    {
        created = addressOf(name);
        if (created.code.length != 0) return created;
        create3.deploy(_salt(name), abi.encodePacked(vm.getCode(artifact), args));
        if (created.code.length == 0) revert NotCreated(name);
    }

    /// @dev Creates the contract of this name and sends it wei along, unless it exists.
    function _createPaid(string memory name, bytes memory args, uint256 value)
        internal
        returns (address created)
    {
        created = addressOf(name);
        if (created.code.length != 0) return created;
        create3.deploy{value: value}(_salt(name), abi.encodePacked(vm.getCode(name), args));
        if (created.code.length == 0) revert NotCreated(name);
    }

    /// @dev Places the data contracts that hold the creation code of `artifact` between them (see `DataContracts`), as
    ///      `<artifact>Code0` and so on, unless they exist.
    function _store(string memory artifact) internal returns (address[] memory parts) {
        bytes[] memory codes = DataContracts.split(vm.getCode(artifact));
        parts = new address[](codes.length);
        for (uint256 i; i < codes.length; ++i) {
            string memory name = string.concat(artifact, "Code", vm.toString(i));
            parts[i] = addressOf(name);
            if (parts[i].code.length == 0) create3.deploy(_salt(name), codes[i]);
            if (parts[i].code.length == 0) revert NotCreated(name);
        }
    }

    /// @dev Lets the holders of `role` call one function of `target`, unless they may already.
    function _allow(address target, uint64 role, bytes4 selector) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        _allow(target, role, selectors);
    }

    /// @dev Lets the holders of `role` call functions of `target`, unless they may already.
    function _allow(address target, uint64 role, bytes4[] memory selectors) internal {
        if (accessManager().getTargetFunctionRole(target, selectors[0]) == role) return;
        AccessSetup.allow(accessManager(), target, role, selectors);
    }

    /// @dev A name of at most 32 bytes, left aligned: readable in the creation transaction.
    function _salt(string memory name) private pure returns (bytes32) {
        return bytes32(bytes(name));
    }
}
