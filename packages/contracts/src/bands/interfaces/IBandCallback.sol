// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IBandCallback
/// @notice What a market calls between sending tokens and pulling the results. The callback approves the market for both.
/// @dev    The market is locked meanwhile: its swaps, state changes and its vault's deposits and withdrawals revert.
interface IBandCallback {
    /// @notice Called by `createLoan` and `borrowMore` after the debt was sent.
    /// @param  user  Whose loan.
    /// @param  x     Always 0: the position holds no borrowed token.
    /// @param  y     Collateral given by the caller, collateral units.
    /// @param  debt  Borrowed units just sent to the callback.
    /// @param  data  As the caller gave it.
    /// @return xBack Ignored.
    /// @return yBack Collateral to pull from the callback, collateral units.
    function onCreate(address user, uint256 x, uint256 y, uint256 debt, bytes calldata data)
        external
        returns (uint256 xBack, uint256 yBack);

    /// @notice Called by `repay` after all the position's collateral was sent.
    /// @param  user  Whose loan.
    /// @param  x     Borrowed token that came out of the bands and pays debt first, borrowed units.
    /// @param  y     Collateral just sent to the callback, collateral units.
    /// @param  debt  Debt of the loan, borrowed units.
    /// @param  data  As the caller gave it.
    /// @return xBack Borrowed token to pull from the callback, borrowed units.
    /// @return yBack Collateral to pull from the callback, collateral units.
    function onRepay(address user, uint256 x, uint256 y, uint256 debt, bytes calldata data)
        external
        returns (uint256 xBack, uint256 yBack);

    /// @notice Called by `liquidate` after the collateral and any surplus of borrowed token were sent.
    /// @param  user  Whose loan.
    /// @param  x     Borrowed token that came out of the bands, borrowed units.
    /// @param  y     Collateral just sent to the callback, collateral units.
    /// @param  debt  Debt liquidated, borrowed units; what `x` does not pay is pulled from the callback.
    /// @param  data  As the caller gave it.
    /// @return xBack Borrowed token that the callback holds ready: at least what is pulled.
    /// @return yBack Ignored.
    function onLiquidate(address user, uint256 x, uint256 y, uint256 debt, bytes calldata data)
        external
        returns (uint256 xBack, uint256 yBack);
}
