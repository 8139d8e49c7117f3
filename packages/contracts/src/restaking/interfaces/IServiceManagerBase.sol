// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IServiceManager} from "./IServiceManager.sol";
import {ISlasher} from "./ISlasher.sol";

/// @title  IServiceManagerBase
/// @notice A service with a list of operators, and a schedule of what each kind of fault costs.
interface IServiceManagerBase is IServiceManager {
    /// @notice An operator serves now.
    event OperatorJoined(address indexed operator);

    /// @notice An operator serves no longer.
    event OperatorLeft(address indexed operator);

    /// @notice The owner set where the service describes itself.
    event MetadataUriSet(string uri);

    /// @notice The service has as many operators as it may.
    error TooManyOperators(uint256 limit);

    /// @notice Only the service's DisputeResolution may call this.
    error NotDisputeResolution(address caller);

    /// @notice There is no such kind of fault.
    error UnknownFaultKind(uint8 faultKind);

    /// @notice Opens a case on an operator with what the kind of fault costs.
    /// @dev    DisputeResolution only: NotDisputeResolution. Reverts UnknownFaultKind, and as `Slasher.freezeOperator`.
    /// @param  faultKind  Kind of fault.
    /// @param  challenger Who is paid for it.
    /// @return caseId     Case of the Slasher.
    function freezeOperator(address operator, uint8 faultKind, address challenger)
        external
        returns (uint256 caseId);

    /// @notice Sets where the service describes itself.
    /// @dev    By the owner: NotAvsOwner.
    function setMetadataURI(string calldata uri) external;

    /// @notice What a kind of fault costs: shares of what was promised of each asset.
    /// @dev    Reverts UnknownFaultKind.
    function slashSchedule(uint8 faultKind) external view returns (ISlasher.SlashItem[] memory items);

    /// @notice Operators who serve; at most 64, in no order.
    function operators() external view returns (address[] memory);

    /// @notice What all operators together have promised until the epoch after the next at least, token units.
    function totalSlashableStake(address asset) external view returns (uint256);

    /// @notice Whether an operator serves.
    function isServing(address operator) external view returns (bool);

    /// @notice Whether an operator served at a time in the past. Who left and came back counts as if he had stayed, so
    ///         that leaving for a moment is no way around a duty.
    function wasServing(address operator, uint256 time) external view returns (bool);
}
