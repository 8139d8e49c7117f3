// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IServiceManager
/// @notice What the registry asks of a service.
interface IServiceManager {
    /// @notice An operator registers. Reverts to refuse him; accepts by calling `Slasher.recordFirstRegistration`.
    /// @dev    AvsRegistry only.
    /// @param  data What the operator sent along.
    function onOperatorRegistered(address operator, bytes calldata data) external;

    /// @notice An operator has left. Gets 200,000 gas and can't stop him.
    /// @dev    AvsRegistry only.
    function onOperatorDeregistered(address operator) external;

    /// @notice Who publishes terms for the service besides itself.
    function owner() external view returns (address);
}
