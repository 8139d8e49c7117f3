// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IBandMarketTypes
/// @notice Types, events and errors of a band market.
/// @dev    Amounts are in units of their token, prices and ratios WAD. Shared errors (ZeroAmount, EntryPaused, StalePrice,
///         InvalidPrice, SlippageExceeded, DeadlinePassed, UnsupportedToken, InvalidSignature, ZeroAddress) live in
///         `common/Errors.sol`.
interface IBandMarketTypes {
    /// @notice What a market is created with. `MarketFactory` documents bounds and defaults.
    /// @param borrowed         Token lent: a stablecoin that this market may mint, or the asset of `vault`.
    /// @param collateral       Token taken as collateral.
    /// @param oracle           `IPriceOracle` whose `price(collateral)` is collateral in borrowed token.
    /// @param pokeOracle       True to have swaps write the oracle's state.
    /// @param policy           `IMonetaryPolicy` that sets the borrow rate.
    /// @param A                Band density: a band is 1/A wide; 2 to 10,000.
    /// @param fee              Swap fee, WAD; 1e6 to min(4/A, 10 %).
    /// @param adminFee         Protocol's share of the swap fee, WAD, a multiple of 1e9; at most 1.
    /// @param loanDiscount     Discount on collateral when borrowing, WAD; above `liqDiscount`, at most 50 %.
    /// @param liqDiscount      Discount on x_down in health, WAD; at least 1 %.
    /// @param minDebt          Least debt that may stay after an action, borrowed units.
    /// @param liquidationGuard Least seconds between two moves of the guard price; at most 600.
    /// @param ceiling          Most debt of the whole market, borrowed units.
    /// @param vault            `LendVault` of a lending market; zero for a market that mints.
    struct MarketParams {
        address borrowed;
        address collateral;
        address oracle;
        bool pokeOracle;
        address policy;
        uint32 A;
        uint64 fee;
        uint64 adminFee;
        uint64 loanDiscount;
        uint64 liqDiscount;
        uint128 minDebt;
        uint32 liquidationGuard;
        uint128 ceiling;
        address vault;
    }

    /// @param collateral Collateral taken from the caller, collateral units; the callback's come on top.
    /// @param debt       Debt to take, borrowed units.
    /// @param N          Number of bands, 4 to 50.
    /// @param onBehalf   Whose loan it becomes: the caller, or somebody who approved him.
    /// @param minN1      Least first band accepted (a smaller one is nearer to liquidation); type(int24).min for any.
    /// @param cb         Callback that gets the debt and gives collateral; zero for none.
    /// @param data       Passed to the callback.
    struct CreateParams {
        uint256 collateral;
        uint256 debt;
        uint8 N;
        address onBehalf;
        int24 minN1;
        address cb;
        bytes data;
    }

    /// @param amount        Most that the caller pays, borrowed units; type(uint256).max for all of the debt.
    /// @param onBehalf      Whose loan it is: the caller, or somebody who approved him.
    /// @param maxActiveBand Highest active band accepted; type(int24).max for any.
    /// @param cb            Callback that gets the collateral and gives borrowed token; zero for none.
    /// @param data          Passed to the callback.
    /// @param shrink        True to pay with the position's x too, and spread its y over the bands above the active one.
    struct RepayParams {
        uint256 amount;
        address onBehalf;
        int24 maxActiveBand;
        address cb;
        bytes data;
        bool shrink;
    }

    /// @param n1              First band, the one with the highest price.
    /// @param n2              Last band.
    /// @param debt            Debt now, borrowed units, rounded up.
    /// @param collateral      Collateral in the bands, collateral units, rounded down.
    /// @param borrowed        Borrowed token in the bands, borrowed units, rounded down.
    /// @param liqDiscount     Liquidation discount of this loan, WAD.
    /// @param softLiquidation True where the position is underwater: its x exceeds 1e-4 of its debt.
    struct Position {
        int24 n1;
        int24 n2;
        uint256 debt;
        uint256 collateral;
        uint256 borrowed;
        uint256 liqDiscount;
        bool softLiquidation;
    }

    // ── Events ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A loan was opened. `collateral` includes what the callback gave.
    event LoanCreated(address indexed user, uint256 collateral, uint256 debt, int24 n1, int24 n2);

    /// @notice `by` added collateral to `user`'s loan.
    event CollateralAdded(address indexed user, address indexed by, uint256 amount);

    /// @notice `by` took collateral out of `user`'s loan.
    event CollateralRemoved(address indexed user, address indexed by, uint256 amount);

    /// @notice A loan grew by `debt`, and by `collateral` that came with it.
    event Borrowed(address indexed user, uint256 collateral, uint256 debt);

    /// @notice `by` reduced `user`'s debt by `debt`. Out of the position came `x`, of which the debt took what it could,
    ///         and `y`, as far as they left the bands for good.
    event Repaid(address indexed user, address indexed by, uint256 debt, uint256 x, uint256 y);

    /// @notice A position as it is after a change: what its bands hold, what it owes.
    event PositionState(
        address indexed user,
        uint256 collateral,
        uint256 borrowed,
        uint256 debt,
        int24 n1,
        int24 n2,
        uint256 liqDiscount
    );

    /// @notice `fraction` of `user`'s debt, `debt` units, was liquidated; `x` and `y` left his bands.
    event Liquidated(
        address indexed user, address indexed liquidator, uint256 debt, uint256 x, uint256 y, uint256 fraction
    );

    /// @notice Somebody traded with the bands.
    /// @param buyer        Who paid.
    /// @param pump         True for borrowed token in and collateral out.
    /// @param amountIn     Input, fee included, units of the input token.
    /// @param amountOut    Output, units of the output token.
    /// @param activeBefore Active band before.
    /// @param activeAfter  Active band after.
    /// @param oraclePrice  Limited oracle price used, WAD.
    /// @param fee          Fee contained in `amountIn`, units of the input token, rounded down.
    event Swap(
        address indexed buyer,
        bool pump,
        uint256 amountIn,
        uint256 amountOut,
        int24 activeBefore,
        int24 activeAfter,
        uint256 oraclePrice,
        uint256 fee
    );

    /// @notice The borrow rate changed: `rate` per second (WAD) from the multiplier `rateMul` (WAD) on.
    event RateSet(uint256 rate, uint256 rateMul);

    /// @notice Fees were paid out: interest and swap fees in borrowed token, swap fees in collateral.
    event FeesCollected(address indexed receiver, uint256 interest, uint256 borrowed, uint256 collateral);

    /// @notice `owner` let `operator` act on his loan, or no longer.
    event OperatorSet(address indexed owner, address indexed operator, bool allowed);

    /// @notice `user` set an additional discount for his future placements.
    event ExtraHealthSet(address indexed user, uint256 extraHealth);

    /// @notice A position worth less than its debt was closed.
    /// @param user     Whose.
    /// @param debt     Debt it had.
    /// @param paid     Part of it that the insurance fund paid.
    /// @param missing  Part of it that was left, added to `badDebt`.
    /// @param receiver Who got the collateral.
    event BadDebtCovered(
        address indexed user, uint256 debt, uint256 paid, uint256 missing, address indexed receiver
    );

    /// @notice `amount` of the bad debt was paid, by `by` or out of fees (`by` is the market).
    event BadDebtRepaid(address indexed by, uint256 amount, uint256 left);

    /// @notice A parameter changed; an address is given as its number.
    event ParameterSet(bytes32 indexed name, uint256 value);

    // ── Errors ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A is not within 2 and 10,000.
    error BadA(uint256 A);

    /// @notice A fee or a share of one is out of its bounds.
    error BadFee(uint256 fee);

    /// @notice The discounts are not 1 % <= liqDiscount < loanDiscount <= 50 %.
    error BadDiscount(uint256 loanDiscount, uint256 liqDiscount);

    /// @notice A parameter is out of its bounds.
    error BadParameter(bytes32 name, uint256 value);

    /// @notice Only the factory may call this.
    error NotFactory(address caller);

    /// @notice Positions have 4 to 50 bands.
    error BandsOutOfRange(uint256 N);

    /// @notice Band `n` is not reachable: |n| <= 100,000 and its price within 1e-15 and 1e9 of the base price.
    error BandOutOfRange(int24 n);

    /// @notice The active band can't be pushed down to `n1`: more than 1024 bands lie between.
    error TooDeep(int24 n1);

    /// @notice Band `n` holds borrowed token, so that no deposit can go to it or below.
    error BandNotEmpty(int24 n);

    /// @notice The collateral is below 1e-12 units of 18 decimals per band, or would buy no share of a band.
    error AmountTooLow();

    /// @notice The first band `n1` (or the active band, in `repay`) is not what the caller accepts.
    error BandSlippage(int24 n1);

    /// @notice `user` has a loan already.
    error LoanExists(address user);

    /// @notice `user` has no loan.
    error NoLoan(address user);

    /// @notice The caller may not act for `user`.
    error NotApproved(address user, address caller);

    /// @notice The debt is too high for the collateral.
    /// @param  maxBorrowable The most it could be now, borrowed units, rounded down.
    error DebtTooHigh(uint256 maxBorrowable);

    /// @notice The debt that would stay is below `minDebt`, borrowed units.
    error DebtTooSmall(uint256 minDebt);

    /// @notice The market's ceiling allows `available` more borrowed units only.
    error DebtCeilingExceeded(uint256 available);

    /// @notice The position holds `borrowed` units of borrowed token: only repay, add collateral or liquidate.
    error Underwater(uint256 borrowed);

    /// @notice All collateral is converted: none of the position's bands can take more.
    error FullyConverted();

    /// @notice More collateral was asked for than the position holds, collateral units.
    error InsufficientCollateral(uint256 held);

    /// @notice Fewer than 4 bands of the position lie above the active one, or it is not underwater.
    error CannotShrink();

    /// @notice The position would end with a health below zero, WAD.
    error Unhealthy(int256 health);

    /// @notice A third party may liquidate only below zero health, WAD; the higher of both prices' is given.
    error NotLiquidatable(int256 health);

    /// @notice The position is worth its debt: there is no bad debt to cover.
    error NotBadDebt(address user);

    /// @notice The fraction is 0 or above 1e18.
    error BadFraction(uint256 fraction);

    /// @notice The wanted output can't be had in full.
    /// @param  available What can, units of the output token.
    error InsufficientLiquidity(uint256 available);

    /// @notice The callback gave less than needed, borrowed or collateral units.
    error CallbackShort(uint256 got, uint256 needed);

    /// @notice A callback may be neither of the tokens, the market, nor an account without code.
    error BadCallback(address callback);

    /// @notice The market was entered while a call of it was running.
    error Reentrancy();
}
