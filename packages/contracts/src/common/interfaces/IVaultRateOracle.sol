// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPokeableOracle} from "./IPokeableOracle.sol";

/// @title  IVaultRateOracle
/// @notice Price of an ERC-4626 share: its rate, whose growth is limited, times the price of the asset.
interface IVaultRateOracle is IPokeableOracle {
    /// @notice The rate was written down.
    /// @param  rateWad   Assets per share as used, whole units, WAD.
    /// @param  fillsFrom Unix time since which unused growth is saved up.
    event RateWritten(uint256 rateWad, uint256 fillsFrom);

    /// @notice Vault whose share is priced. Every other asset has the price 0.
    function vault() external view returns (address);

    /// @notice Most that the rate may grow a day, as a share of it, WAD.
    function maxGrowthPerDayWad() external view returns (uint256);

    /// @notice Assets per share as used now: the vault's rate, or less where that grew too fast.
    /// @return rateWad Whole units of the asset per whole share, WAD, rounded down. 0 when the vault gives no
    ///                 rate.
    function rate() external view returns (uint256 rateWad);
}
