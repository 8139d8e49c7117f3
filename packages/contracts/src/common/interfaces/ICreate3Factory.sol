// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  ICreate3Factory
/// @notice Deploys contracts at addresses that depend on the sender and a salt only, not on code or
///         arguments.
interface ICreate3Factory {
    /// @notice A contract was deployed.
    /// @param  deployer Who called.
    /// @param  salt     Salt that the caller gave.
    /// @param  deployed Address of the new contract.
    event ContractDeployed(address indexed deployer, bytes32 indexed salt, address deployed);

    /// @notice Deploys a contract; its constructor gets the value sent.
    /// @dev    Reverts Solady's DeploymentFailed when the salt was used before or the constructor reverts.
    /// @param  salt         Any value; the caller's own name space.
    /// @param  creationCode Creation code with the encoded constructor arguments.
    /// @return deployed     `addressOf(msg.sender, salt)`.
    function deploy(bytes32 salt, bytes calldata creationCode) external payable returns (address deployed);

    /// @notice Address that `deploy(salt, …)` called by `deployer` gives, deployed or not.
    /// @param  deployer Who calls `deploy`.
    /// @param  salt     Salt of that call.
    function addressOf(address deployer, bytes32 salt) external view returns (address);
}
