// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketExtension} from "./IBandMarketExtension.sol";
import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandMarketActions
/// @notice What the market's own code answers. Use `IBandMarket`, which adds what its extension answers.
interface IBandMarketActions is IBandMarketTypes {
    // ── Loans ──────────────────────────────────────────────────────────────────────────────────────────────────

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

    // ── Swaps ──────────────────────────────────────────────────────────────────────────────────────────────────

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

    // ── Upkeep ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Accrues interest, asks the policy for its rate and moves the guard price. Anybody may call.
    /// @dev    A policy that reverts leaves the rate as it was; a stale price leaves the guard as it was.
    /// @return rate Interest per second from now on, WAD.
    function saveRate() external returns (uint256 rate);

    /// @notice Pays interest (less bad debt) and swap fees to the factory's fee receiver. Anybody may call.
    /// @return interest Borrowed units: all interest since the last call in a market that mints, the protocol's share in
    ///         a lending market, as far as its vault has idle funds.
    function collectFees() external returns (uint256 interest);

    /// @notice Lets `operator` act on the caller's loan, or no longer.
    function approve(address operator, bool allowed) external;

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Raw storage slots, for lenses. `BandStore` documents the layout.
    function extsload(bytes32[] calldata slots) external view returns (bytes32[] memory values);

    /// @notice The constants of the market.
    function constants()
        external
        view
        returns (
            address borrowed,
            address collateral,
            address vault,
            address factory,
            uint256 A,
            uint256 initialPrice,
            uint256 liquidationGuard,
            bool pokeOracle
        );

    /// @notice True inside a guarded call, a callback's included.
    function isLocked() external view returns (bool);

    /// @notice Limited oracle price now, WAD; not checked for its age. Reverts InvalidPrice.
    function oraclePrice() external view returns (uint256);

    /// @notice AMM price now, in the active band, WAD.
    function p() external view returns (uint256);

    /// @notice The only band that may hold both coins.
    function activeBand() external view returns (int24);

    /// @notice Price of band 0 now: the initial price times `rateMul`, WAD.
    function basePrice() external view returns (uint256);

    /// @notice Multiplier of all debt since the market began, now, WAD.
    function rateMul() external view returns (uint256);

    /// @notice What band `n` holds, wei18, and its shares.
    function bands(int24 n) external view returns (uint256 x, uint256 y, uint256 shares);

    /// @notice A user's position; all zero where he has none.
    function position(address user) external view returns (Position memory);

    /// @notice A user's debt now, borrowed units, rounded up.
    function debt(address user) external view returns (uint256);

    /// @notice Debt of all loans now, borrowed units, rounded down.
    /// @dev    A closed position's debt leaves it, bad debt too: whoever values the loans must not deduct `badDebt` again.
    function totalDebt() external view returns (uint256);

    /// @notice Interest owed to the protocol now, less bad debt, borrowed units: what `collectFees` would pay.
    function pendingAdminFees() external view returns (uint256);

    /// @notice Debt that closed positions left unpaid, borrowed units: first claim on later fees.
    function badDebt() external view returns (uint256);

    /// @notice x_down·(1 − liqDiscount)/debt − 1 at the limited oracle price, WAD, rounded down. Reverts NoLoan.
    /// @param  full True to add the value of collateral above the first band, as liquidations do.
    function health(address user, bool full) external view returns (int256);

    /// @notice Number of loans.
    function nLoans() external view returns (uint256);

    /// @notice Owner of the i-th loan. Closing a loan moves the last one to its place.
    function loans(uint256 i) external view returns (address);
}

/// @title  IBandMarket
/// @notice One market of soft-liquidated loans: an AMM whose liquidity is the borrowers' collateral, in price bands.
/// @dev    Constructor: `BandMarket(MarketParams params, address factory, address extension)`; the initial price is the
///         oracle's price at that moment.
interface IBandMarket is IBandMarketActions, IBandMarketExtension {}
