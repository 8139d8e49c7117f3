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
}
