// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  ISavingsVault
/// @notice ERC-4626 vault of the stablecoin (sQUSD), fed by stability fees that unlock over seven days.
interface ISavingsVault {
    /// @notice Income was booked and unlocks from now on.
    /// @param  by           Who called.
    /// @param  income       What the balance exceeded the books by, token units.
    /// @param  locked       What is locked now, older income included, token units.
    /// @param  unlocksUntil Unix time at which all of it is unlocked.
    event IncomeReported(address indexed by, uint256 income, uint256 locked, uint256 unlocksUntil);

    /// @notice Books what the balance exceeds the books by, from the splitter or a donation, and unlocks it
    ///         linearly over seven days; what older income has left is blended in by its remaining time.
    /// @dev    Anybody. Never moves the share price by itself. Books nothing while nobody holds a share,
    ///         since nobody would get it.
    /// @return income Token units; 0 when there is nothing to book.
    function report() external returns (uint256 income);

    /// @notice Income that is booked but not yet part of `totalAssets`, token units, rounded up.
    function lockedIncome() external view returns (uint256);

    /// @notice Unix time at which all booked income is unlocked.
    function unlocksUntil() external view returns (uint256);

    /// @notice Yield at this second, simple, per year: what unlocks over what is deposited. WAD, rounded
    ///         down.
    function apr() external view returns (uint256 aprWad);
}
