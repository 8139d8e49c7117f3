// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  ICollateralLoans
/// @notice Loans of synths against ether and listed tokens, outside the debt pool.
/// @dev    Loan amounts in units of the loan synth (18 decimals); collateral in its token's own units.
interface ICollateralLoans is ISynthsCommon {
    /// @notice What is lent against what.
    /// @param  collateral          Token; zero for ether.
    /// @param  minCollateral       Least collateral of a new loan, token units.
    /// @param  loanKey             Synth that is lent.
    /// @param  minRatioWad         Least value of collateral per loan at opening and withdrawing.
    /// @param  liquidationRatioWad Ratio under which a loan can be liquidated.
    /// @param  penaltyWad          Part of what a liquidator pays that he gets on top.
    /// @param  interestRateWad     Simple interest a year, fixed at opening; a multiple of 1e9.
    /// @param  issueFeeRateWad     Part of a new loan that goes to the stakers.
    /// @param  cap                 Most that may be owed as principal.
    struct Product {
        address collateral;
        uint96 minCollateral;
        bytes32 loanKey;
        uint64 minRatioWad;
        uint64 liquidationRatioWad;
        uint64 penaltyWad;
        uint64 interestRateWad;
        uint64 issueFeeRateWad;
        uint112 cap;
    }

    /// @notice A loan as the apps see it.
    /// @param  borrower   Owner; zero when closed.
    /// @param  product    Number of the product.
    /// @param  principal  Units of the loan synth.
    /// @param  interest   Owed up to now, units of the loan synth, rounded up.
    /// @param  collateral Token units.
    /// @param  rateWad    Interest a year.
    struct LoanView {
        address borrower;
        uint256 product;
        uint256 principal;
        uint256 interest;
        uint256 collateral;
        uint256 rateWad;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A product was listed.
    event ProductAdded(uint256 indexed product, address indexed collateral, bytes32 indexed loanKey);
    /// @notice A loan was opened; `fee` of its `principal` went to the stakers.
    event LoanOpened(
        uint256 indexed id,
        address indexed borrower,
        uint256 indexed product,
        uint256 principal,
        uint256 collateral,
        uint256 fee
    );
    /// @notice The collateral of a loan changed to `collateral`.
    event LoanAdjusted(uint256 indexed id, uint256 collateral);
    /// @notice A loan was paid back in part: `interest` first, then `principal`; `left` is still owed.
    event LoanRepaid(
        uint256 indexed id, address indexed payer, uint256 principal, uint256 interest, uint256 left
    );
    /// @notice A loan was paid back in full and its collateral returned.
    event LoanClosed(uint256 indexed id, address indexed borrower, uint256 collateral);
    /// @notice A loan was liquidated; `left` is still owed and `collateral` still held.
    event LoanLiquidated(
        uint256 indexed id,
        address indexed liquidator,
        uint256 paid,
        uint256 seized,
        uint256 left,
        uint256 collateral
    );
    /// @notice A rate of collateral per loan unit was accepted, WAD.
    event RateRecorded(uint256 indexed product, uint256 rateWad);

    /// @notice Interest and issue fee of later loans were set.
    event RatesSet(uint256 indexed product, uint256 interestRateWad, uint256 issueFeeRateWad);
    /// @notice The most that a product lends was set.
    event LoanCapSet(uint256 indexed product, uint256 cap);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice No product has this number.
    error UnknownProduct(uint256 product);
    /// @notice No open loan has this number.
    error UnknownLoan(uint256 id);
    /// @notice Only the borrower may do this.
    error NotLoanOwner(uint256 id, address caller);
    /// @notice More than the collateral carries.
    error LoanTooLarge(uint256 requested, uint256 max);
    /// @notice More than the product lends.
    error LoanCapExceeded(uint256 requested, uint256 available);
    /// @notice Less collateral than a loan needs.
    error TooLittleCollateral(uint256 amount, uint256 minimum);
    /// @notice The ratio is not under the liquidation ratio.
    error LoanHealthy(uint256 ratioWad, uint256 liquidationRatioWad);
    /// @notice The ether sent is not the collateral named.
    error WrongEtherAmount(uint256 sent, uint256 expected);

    // ── Borrowing ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Opens a loan against collateral; the borrower gets it less the issue fee.
    /// @dev    Reverts EntryPaused, UnknownProduct, ZeroAmount, TooLittleCollateral, LoanTooLarge, LoanCapExceeded,
    ///         StalePrice, CollateralPriceDeviation, SynthSuspended, WrongEtherAmount, UnsupportedToken.
    /// @param  product          Number of the product.
    /// @param  loanAmount       Units of the loan synth.
    /// @param  collateralAmount Token units, taken from the caller; for ether the value sent.
    /// @return id               Number of the loan, from 1.
    function openLoan(uint256 product, uint256 loanAmount, uint256 collateralAmount)
        external
        payable
        returns (uint256 id);
    /// @notice Adds collateral; anyone may. Never paused. Reverts UnknownLoan, ZeroAmount, WrongEtherAmount,
    ///         UnsupportedToken.
    function depositCollateral(uint256 id, uint256 amount) external payable;
    /// @notice Takes out collateral above the least ratio.
    /// @dev    Reverts EntryPaused, UnknownLoan, NotLoanOwner, ZeroAmount, LoanTooLarge, StalePrice,
    ///         CollateralPriceDeviation.
    function withdrawCollateral(uint256 id, uint256 amount) external;
    /// @notice Pays at most `amount` of a loan, interest first; anyone for anyone. Never paused, needs no price.
    /// @dev    The loan stays open, if only with its collateral. Reverts UnknownLoan, ZeroAmount, InsufficientBalance,
    ///         WaitingPeriodActive.
    /// @return paid Units of the loan synth burned.
    /// @return left Units still owed, rounded up.
    function repayLoan(uint256 id, uint256 amount) external returns (uint256 paid, uint256 left);
    /// @notice Pays all that is owed and returns the collateral. Never paused, needs no price.
    /// @dev    Reverts UnknownLoan, NotLoanOwner, InsufficientBalance, WaitingPeriodActive.
    /// @return paid Units of the loan synth burned.
    /// @return collateral Token units returned.
    function closeLoan(uint256 id) external returns (uint256 paid, uint256 collateral);
    /// @notice Pays for a loan under its liquidation ratio, up to its least ratio, and takes collateral with a penalty.
    ///         A loan left without collateral is written off to the pool. Never paused.
    /// @dev    Reverts UnknownLoan, ZeroAmount, LoanHealthy, StalePrice, CollateralPriceDeviation, InsufficientBalance,
    ///         WaitingPeriodActive.
    /// @param  maxPay Most units of the loan synth to pay.
    /// @return paid   Units of the loan synth burned.
    /// @return seized Token units, rounded down.
    function liquidateLoan(uint256 id, uint256 maxPay) external returns (uint256 paid, uint256 seized);
    /// @notice Accepts the present rate of a product if it is within its least ratio of the last. Anyone.
    /// @dev    Reverts UnknownProduct, StalePrice, CollateralPriceDeviation.
    function recordRate(uint256 product) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A loan; all zero when there is none.
    function loan(uint256 id) external view returns (LoanView memory);
    /// @notice Numbers of an account's open loans, in no order.
    function openLoans(address account) external view returns (uint256[] memory ids);
    /// @notice Value of collateral per loan, WAD, rounded down; the largest number when nothing is owed.
    /// @dev    Reverts UnknownLoan, StalePrice.
    function loanRatio(uint256 id) external view returns (uint256);
    /// @notice Interest owed up to now, units of the loan synth, rounded up.
    function interestOwed(uint256 id) external view returns (uint256);
    /// @notice Largest loan against so much collateral, rounded down. Reverts UnknownProduct, StalePrice.
    function maxLoan(uint256 product, uint256 collateralAmount) external view returns (uint256);
    /// @notice A product. Reverts UnknownProduct.
    /// @return terms       Its terms.
    /// @return issued      Principal owed in all.
    /// @return lastRateWad Last accepted price of collateral per price of the loan synth.
    function product(uint256 number)
        external
        view
        returns (Product memory terms, uint256 issued, uint256 lastRateWad);
    /// @notice How many products are listed.
    function productCount() external view returns (uint256);

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Lists a product. Restricted to GOVERNOR.
    /// @dev    Reverts InvalidParameter unless liquidationRatio ≤ minRatio, penalty < liquidationRatio − 1, interest ≤ 1
    ///         in steps of 1e-9 and issue fee ≤ 0.1; UnknownSynth; UnsupportedToken; StalePrice.
    function addProduct(Product calldata terms) external returns (uint256 number);
    /// @notice Sets the most that a product lends. Restricted to GOVERNOR.
    function setCap(uint256 number, uint256 cap) external;
    /// @notice Lowers the most that a product lends at once. Restricted to GUARDIAN. Reverts InvalidParameter.
    function lowerCap(uint256 number, uint256 cap) external;
    /// @notice Sets interest and issue fee of later loans. Restricted to GOVERNOR. Reverts InvalidParameter.
    function setRates(uint256 number, uint256 interestRateWad, uint256 issueFeeRateWad) external;
    /// @notice Accepts a product's rate as it is. Restricted to GOVERNOR. Reverts StalePrice.
    function resetRate(uint256 number) external;
}
