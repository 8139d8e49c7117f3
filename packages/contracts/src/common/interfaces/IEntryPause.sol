// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IEntryPause
/// @notice One switch per entry flow. Exits have no switch and can never be paused.
interface IEntryPause {
    /// @notice An entry was paused or opened again.
    /// @param  flow     Number of the entry flow; each contract names its own as constants.
    /// @param  isPaused Whether the entry is paused now.
    event EntryPauseSet(uint8 indexed flow, bool isPaused);

    /// @notice There is no entry flow of this number.
    /// @param  flow  Number that was given.
    /// @param  count Flows are numbered from 0 to `count - 1`.
    error UnknownEntryFlow(uint8 flow, uint8 count);

    /// @notice Pauses an entry at once. Pausing a paused entry changes nothing.
    /// @dev    Restricted to GUARDIAN. Reverts UnknownEntryFlow.
    /// @param  flow Number of the entry flow.
    function pauseEntry(uint8 flow) external;

    /// @notice Opens a paused entry again.
    /// @dev    Restricted to GOVERNOR. Reverts UnknownEntryFlow.
    /// @param  flow Number of the entry flow.
    function unpauseEntry(uint8 flow) external;

    /// @notice Whether an entry is paused.
    /// @param  flow Number of the entry flow.
    function isEntryPaused(uint8 flow) external view returns (bool);
}
