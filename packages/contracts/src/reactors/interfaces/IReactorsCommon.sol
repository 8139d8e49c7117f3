// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IReactorsCommon
/// @notice Events and errors that several contracts of the module share.
interface IReactorsCommon {
    /// @notice A parameter has a new value.
    /// @param  key   Name of the parameter, as text.
    /// @param  value New value, in the parameter's unit.
    event ParamSet(bytes32 indexed key, uint256 value);

    /// @notice The value of the parameter is out of its bounds, or there is no parameter of this name.
    /// @param  key Name of the parameter, as text.
    error ParamOutOfBounds(bytes32 key);

    /// @notice The phase is another than the call needs.
    /// @param  phase Phase at present, by its number.
    error WrongPhase(uint8 phase);

    /// @notice Stake or vesting TOKE has voted, and stays where it is.
    /// @param  until Unix seconds from which it can leave.
    error VoteLocked(uint256 until);

    /// @notice Only one contract of the module may call this, and the caller is another.
    error Unauthorized();
}
