// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CREATE3} from "solady/utils/CREATE3.sol";
import {EfficientHashLib} from "solady/utils/EfficientHashLib.sol";

import {ICreate3Factory} from "./interfaces/ICreate3Factory.sol";

/// @title  Create3Factory
/// @notice Gives a deployer the same addresses on every chain, whatever that chain's constructor arguments
///         are.
/// @dev    Has no constructor arguments, and is itself placed by the canonical CREATE2 deployer
///         (0x4e59b44847b379578588920cA78FbF26c0B4956C) with salt 0. Holds nothing, trusts nothing.
contract Create3Factory is ICreate3Factory {
    /// @inheritdoc ICreate3Factory
    function deploy(bytes32 salt, bytes calldata creationCode) external payable returns (address deployed) {
        deployed = CREATE3.deployDeterministic(msg.value, creationCode, _namespaced(msg.sender, salt));
        emit ContractDeployed(msg.sender, salt, deployed);
    }

    /// @inheritdoc ICreate3Factory
    function addressOf(address deployer, bytes32 salt) external view returns (address) {
        return CREATE3.predictDeterministicAddress(_namespaced(deployer, salt));
    }

    function _namespaced(address deployer, bytes32 salt) private pure returns (bytes32) {
        return EfficientHashLib.hash(uint256(uint160(deployer)), uint256(salt));
    }
}
