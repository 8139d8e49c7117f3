// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandAmm
/// @notice The AMM of a band market.
interface IBandAmm is IBandMarketTypes {
    /// @notice Sells an exact amount to the bands.
    /// @dev    Takes less than `amountIn` where the walk ends before: at the last band, after 50 bands, or 50 bands away
    ///         from the oracle price. Reverts ZeroAmount (also for a zero result), SlippageExceeded, InvalidPrice,
    ///         StalePrice, UnsupportedToken, Reentrancy.
    /// @param  pump      True to pay borrowed token for collateral, false for the other way.
    /// @param  amountIn  Input, fee included, units of the input token.
    /// @param  minOut    Least output accepted, units of the output token.
    /// @param  to        Receiver.
    /// @return paid      Input taken, rounded up.
    /// @return received  Output given, rounded down.
    function swapExactIn(bool pump, uint256 amountIn, uint256 minOut, address to)
        external
        returns (uint256 paid, uint256 received);

    /// @notice As above, not after `deadline` (Unix time, seconds). Reverts DeadlinePassed too.
    function swapExactIn(bool pump, uint256 amountIn, uint256 minOut, address to, uint256 deadline)
        external
        returns (uint256 paid, uint256 received);

    /// @notice Buys an exact amount from the bands.
    /// @dev    Reverts as `swapExactIn`, and InsufficientLiquidity where the amount can't be had in full.
    /// @param  pump      True to pay borrowed token for collateral, false for the other way.
    /// @param  amountOut Output wanted, units of the output token.
    /// @param  maxIn     Most input accepted, fee included, units of the input token.
    /// @param  to        Receiver.
    /// @return paid      Input taken, rounded up.
    /// @return received  `amountOut`.
    function swapExactOut(bool pump, uint256 amountOut, uint256 maxIn, address to)
        external
        returns (uint256 paid, uint256 received);

    /// @notice As above, not after `deadline` (Unix time, seconds). Reverts DeadlinePassed too.
    function swapExactOut(bool pump, uint256 amountOut, uint256 maxIn, address to, uint256 deadline)
        external
        returns (uint256 paid, uint256 received);

    // ── Quotes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What `swapExactIn` would do now.
    /// @return paid      Input taken, rounded up.
    /// @return received  Output given, rounded down; zero where the swap would revert ZeroAmount.
    /// @return newActive Active band after.
    function quoteExactIn(bool pump, uint256 amountIn)
        external
        view
        returns (uint256 paid, uint256 received, int24 newActive);

    /// @notice What `swapExactOut` would do now. Reverts InsufficientLiquidity.
    /// @return paid      Input taken, rounded up.
    /// @return received  `amountOut`.
    /// @return newActive Active band after.
    function quoteExactOut(bool pump, uint256 amountOut)
        external
        view
        returns (uint256 paid, uint256 received, int24 newActive);

    /// @notice Input for `swapExactIn` that moves the AMM price to `target`, as near as the bands and the walk's limits
    ///         let it.
    /// @param  target Price, WAD.
    /// @return amount Input, fees included, units of the input token, rounded up.
    /// @return pump   True where borrowed token goes in.
    function amountForPrice(uint256 target) external view returns (uint256 amount, bool pump);

    /// @notice p↑(n): upper edge of band n, WAD, rounded down. Reverts BandOutOfRange.
    function pUp(int24 n) external view returns (uint256);

    /// @notice AMM price at which band n is all collateral at the present oracle price, p_o³/p↑(n)², WAD, rounded down;
    ///         all borrowed token at `pCurrent(n + 1)`. Reverts BandOutOfRange.
    function pCurrent(int24 n) external view returns (uint256);
}
