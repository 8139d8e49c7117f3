// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandLoans
/// @notice The loans of a band market.
/// @dev    Called on the market, which runs the code of `BandLoans` on its own storage.
interface IBandLoans is IBandMarketTypes {
    /// @notice Opens a loan: collateral goes to N bands as low as the debt allows, the debt goes to `onBehalf`, or to the
    ///         callback, which returns further collateral.
    /// @dev    Entry flow 0. The first band is the last one whose price covers the debt after the discount.
    ///         Reverts EntryPaused, NotApproved, LoanExists, ZeroAmount, BandsOutOfRange, AmountTooLow, DebtTooHigh,
    ///         TooDeep, BandSlippage, DebtTooSmall, DebtCeilingExceeded, BadCallback, UnsupportedToken, InvalidPrice,
    ///         StalePrice, Unhealthy, Reentrancy.
    /// @return n1 First band.
    /// @return n2 Last band.
    function createLoan(CreateParams calldata params) external returns (int24 n1, int24 n2);

    /// @notice Adds collateral. Above water the whole position is placed anew, at least as far from the price as before;
    ///         in soft liquidation, or with a stale price, the amount is spread over the bands not yet reached.
    /// @dev    Never paused. Owner or operator, because a new placement depends on the market's parameters.
    ///         Reverts NotApproved, NoLoan, ZeroAmount, AmountTooLow, FullyConverted, UnsupportedToken, Reentrancy.
    /// @param  amount   Collateral units taken from the caller.
    /// @param  onBehalf Whose loan.
    function addCollateral(uint256 amount, address onBehalf) external;

    /// @notice Takes collateral out and places the rest anew.
    /// @dev    Entry flow 2. Reverts EntryPaused, NotApproved, NoLoan, ZeroAmount, Underwater, InsufficientCollateral,
    ///         DebtTooHigh, InvalidPrice, StalePrice, Unhealthy, Reentrancy.
    /// @param  amount   Collateral units.
    /// @param  onBehalf Whose loan.
    /// @param  to       Receiver.
    function removeCollateral(uint256 amount, address onBehalf, address to) external;

    /// @notice Borrows more, with more collateral or without, and places the position anew.
    /// @dev    Entry flow 1. Reverts as `createLoan`, and NoLoan, Underwater.
    /// @param  collateral Collateral units taken from the caller; may be 0.
    /// @param  debt       Further debt, borrowed units, sent to `onBehalf` or to the callback.
    /// @param  onBehalf   Whose loan.
    /// @param  cb         Callback that gets the debt and gives collateral; zero for none.
    /// @param  data       Passed to the callback.
    function borrowMore(uint256 collateral, uint256 debt, address onBehalf, address cb, bytes calldata data)
        external;

    /// @notice Repays. Where the amount, the position's x and the callback's x cover the debt the loan closes: x pays
    ///         first, the caller only what is missing, what is left of x and all y go to the borrower. Otherwise debt
    ///         falls, and a position above water moves to lower bands where it can.
    /// @dev    Never paused, works with a stale or missing price unless a callback or `shrink` needs one.
    ///         Reverts NotApproved, NoLoan, ZeroAmount, BandSlippage, Underwater, CannotShrink, DebtTooSmall,
    ///         BadCallback, DebtTooHigh, InvalidPrice, StalePrice, Unhealthy, Reentrancy.
    /// @return left Debt that remains, borrowed units; 0 where the loan closed.
    function repay(RepayParams calldata params) external returns (uint256 left);

    /// @notice Liquidates a part of a loan. The x of that part pays debt first, the caller pays the rest and gets the y
    ///         and any surplus x. The owner and his operators may do so at any time and get the part they pay for.
    /// @dev    Never paused. A third party needs a full health below zero at the oracle price and at the guard price.
    ///         Reverts NoLoan, BadFraction, NotLiquidatable, SlippageExceeded, DebtTooSmall, BadCallback, CallbackShort,
    ///         InvalidPrice, StalePrice (third parties only), Reentrancy.
    /// @param  user     Whose loan.
    /// @param  fraction Part of the debt, WAD; 1e18 closes the loan.
    /// @param  minX     Least x that must come out of the bands, borrowed units.
    /// @param  cb       Callback that gets y and surplus x and pays the rest; zero for none.
    /// @param  data     Passed to the callback.
    /// @return xOut     x out of the bands, borrowed units, rounded down.
    /// @return yOut     y out of the bands, collateral units, rounded down.
    function liquidate(address user, uint256 fraction, uint256 minX, address cb, bytes calldata data)
        external
        returns (uint256 xOut, uint256 yOut);

    // ── Bad debt ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Closes a position that is worth less than its debt, at the oracle price and at the guard price. Its x pays
    ///         first, the insurance fund pays what it can of the rest and gets all y (without a fund the fee receiver
    ///         does); what is missing becomes `badDebt`. Anybody may call.
    /// @dev    The fund must have approved the market. Reverts NoLoan, NotBadDebt, InvalidPrice, StalePrice.
    /// @return missing Borrowed units added to `badDebt`.
    function coverBadDebt(address user) external returns (uint256 missing);

    /// @notice Pays bad debt with the caller's borrowed token: burnt, or given to the lenders.
    /// @dev    Reverts ZeroAmount where there is none.
    /// @param  amount Borrowed units, cut down to the bad debt.
    /// @return paid   Borrowed units taken.
    function repayBadDebt(uint256 amount) external returns (uint256 paid);

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A user's position; all zero where he has none.
    function position(address user) external view returns (Position memory);

    /// @notice x_down·(1 − liqDiscount)/debt − 1 at the limited oracle price, WAD, rounded down. Reverts NoLoan.
    /// @param  full True to add the value of collateral above the first band, as liquidations do.
    function health(address user, bool full) external view returns (int256);

    /// @notice x the user's position ends with if the oracle falls through all its bands, wei18, rounded down.
    function getXDown(address user) external view returns (uint256);
}
