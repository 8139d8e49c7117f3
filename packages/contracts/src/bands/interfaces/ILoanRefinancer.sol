// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  ILoanRefinancer
/// @notice Changes the number of bands of a loan in one transaction and without capital: a flash mint pays the loan back,
///         its collateral opens the new loan, and the new loan pays the flash mint back.
interface ILoanRefinancer {
    /// @notice A loan was opened anew.
    /// @param  market     Market that mints QUSD.
    /// @param  user       Owner of the loan.
    /// @param  collateral Collateral of the new loan, collateral units.
    /// @param  debt       Debt of the new loan: the old debt, plus the fee of the flash mint, less the QUSD that was in
    ///                    the bands.
    /// @param  n1         First band.
    /// @param  n2         Last band.
    event LoanRefinanced(
        address indexed market, address indexed user, uint256 collateral, uint256 debt, int24 n1, int24 n2
    );

    /// @notice `onFlashLoan` was called other than by a flash mint of the stablecoin that this contract asked for.
    error FlashMintUnasked(address caller);

    /// @notice Opens the caller's loan anew over N bands, with its own collateral and debt.
    /// @dev    The caller must have approved this contract as an operator in the market. In soft liquidation the QUSD in
    ///         the bands pays debt and what collateral is left backs the rest. The collateral goes back to the bands in
    ///         the same transaction; nothing is left here.
    ///         Reverts NoLoan, NotApproved, and whatever `flashLoan`, `repay` and `createLoan` revert with: DebtTooHigh
    ///         where N bands do not carry the debt, BandSlippage, EntryPaused, StalePrice, DebtCeilingExceeded.
    /// @param  market Market that mints QUSD.
    /// @param  N      Number of bands, 4 to 50.
    /// @param  minN1  Lowest first band accepted.
    /// @return n1     First band.
    /// @return n2     Last band.
    function refinance(address market, uint8 N, int24 minN1) external returns (int24 n1, int24 n2);

    /// @notice The stablecoin whose flash mints are used.
    function stablecoin() external view returns (address);
}
