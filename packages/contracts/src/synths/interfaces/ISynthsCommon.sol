// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  ISynthsCommon
/// @notice Events and errors that several contracts of the module share.
interface ISynthsCommon {
    /// @notice A parameter has a new value.
    /// @param  name  Name of the parameter, as text.
    /// @param  value New value, in the parameter's unit.
    event ParameterSet(bytes32 indexed name, uint256 value);

    /// @notice A debt without collateral was left to the pool.
    /// @param  account Staker or borrower who owed it.
    /// @param  amount  Its value, USD.
    event BadDebtSocialised(address indexed account, uint256 amount);

    /// @notice There is no parameter of this name, or the value is out of its bounds.
    /// @param  name  Name that was given, as text.
    /// @param  value Value that was given.
    error InvalidParameter(bytes32 name, uint256 value);

    /// @notice Only one contract of the module may call this, and the caller is another.
    error NotSynthsModule(address caller);

    /// @notice No synth has this key.
    error UnknownSynth(bytes32 key);

    /// @notice What an exchange yielded can't leave before the waiting period has passed.
    /// @param  key   Synth concerned.
    /// @param  until Unix time at which the request can succeed, seconds.
    error WaitingPeriodActive(bytes32 key, uint256 until);

    /// @notice The caller has no permission of `account` to do this.
    /// @param  account    Account in whose name the call was made.
    /// @param  caller     Who called.
    /// @param  permission Bit that is missing: issue 1, burn 2, claim 4, exchange 8.
    error NotDelegate(address account, address caller, uint256 permission);

    /// @notice A collateral price is too far from the last accepted one for an act that it would make cheap.
    /// @param  priceWad     Price now, WAD.
    /// @param  lastPriceWad Last accepted price, WAD.
    error CollateralPriceDeviation(uint256 priceWad, uint256 lastPriceWad);
}
