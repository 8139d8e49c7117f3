// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandLens
/// @notice Views over band markets that no transaction needs: previews, charts, lists. One lens serves all
///         markets.
/// @dev    Amounts are units of their token unless a name says otherwise, prices WAD, health WAD. A preview
///         uses what a transaction in this second would use; pauses, the price's age, ceilings, the least
///         debt and a vault's idle funds are not looked at. Every function reverts InvalidPrice where the
///         market's oracle has no price.
interface IBandLens {
    /// @notice What `previewHealth` looks ahead to.
    enum Action {
        AddCollateral,
        RemoveCollateral,
        BorrowMore,
        Repay,
        Liquidate
    }

    /// @notice One band.
    /// @param n         Index; larger is a lower price.
    /// @param priceUp   Upper edge, WAD.
    /// @param priceDown Lower edge, WAD.
    /// @param x         Borrowed units in it, rounded down.
    /// @param y         Collateral units in it, rounded down.
    struct BandRow {
        int24 n;
        uint256 priceUp;
        uint256 priceDown;
        uint256 x;
        uint256 y;
    }

    /// @notice A loan as it stands after an action.
    /// @param n1         First band.
    /// @param n2         Last band.
    /// @param debt       Borrowed units, rounded up.
    /// @param health     x_down·(1 − liqDiscount)/debt − 1, WAD; the highest number where no debt is left.
    /// @param healthFull With the value of the collateral above the first band, as liquidations use it, WAD.
    struct LoanPreview {
        int24 n1;
        int24 n2;
        uint256 debt;
        int256 health;
        int256 healthFull;
    }

    /// @notice A market as it stands.
    /// @param borrowed     Token lent.
    /// @param collateral   Token taken.
    /// @param vault        Vault of a lending market; zero for a market that mints.
    /// @param A            Band density.
    /// @param fee          Swap fee, WAD.
    /// @param adminFee     Protocol's share of it, WAD.
    /// @param loanDiscount WAD.
    /// @param liqDiscount  WAD.
    /// @param rate         Interest per second, simple, WAD.
    /// @param oraclePrice  Limited oracle price, WAD.
    /// @param price        Price inside the AMM, WAD.
    /// @param basePrice    Price of band 0, WAD.
    /// @param activeBand   Active band.
    /// @param minBand      Lowest band ever used.
    /// @param maxBand      Highest band ever used.
    /// @param totalDebt    Borrowed units, rounded down.
    /// @param ceiling      Borrowed units.
    /// @param available    What can still be borrowed: up to the ceiling and, in a lending market, the idle funds.
    /// @param minDebt      Borrowed units.
    /// @param x            Borrowed units that the market holds.
    /// @param y            Collateral units that the market holds.
    /// @param nLoans       Number of loans.
    /// @param isOpen       Whether loans can be opened, i.e. the guardian has not paused that.
    struct MarketView {
        address borrowed;
        address collateral;
        address vault;
        uint256 A;
        uint256 fee;
        uint256 adminFee;
        uint256 loanDiscount;
        uint256 liqDiscount;
        uint256 rate;
        uint256 oraclePrice;
        uint256 price;
        uint256 basePrice;
        int24 activeBand;
        int24 minBand;
        int24 maxBand;
        uint256 totalDebt;
        uint256 ceiling;
        uint256 available;
        uint256 minDebt;
        uint256 x;
        uint256 y;
        uint256 nLoans;
        bool isOpen;
    }

    /// @notice Everything about one loan.
    /// @param position   As the market gives it; all zero where there is no loan, and then the rest is too.
    /// @param health     WAD.
    /// @param healthFull WAD.
    /// @param xDown      Borrowed units that the position ends with if the price falls through its bands,
    ///                   rounded down.
    /// @param yUp        Collateral units that it ends with if the price rises through its bands, rounded
    ///                   down.
    /// @param priceUpper Upper edge of its first band, WAD.
    /// @param priceLower Lower edge of its last band, WAD.
    struct PositionView {
        IBandMarketTypes.Position position;
        int256 health;
        int256 healthFull;
        uint256 xDown;
        uint256 yUp;
        uint256 priceUpper;
        uint256 priceLower;
    }

    /// @notice A loan that a third party may liquidate.
    /// @param user   Its owner.
    /// @param x      Borrowed units in its bands, rounded down.
    /// @param y      Collateral units in its bands, rounded down.
    /// @param debt   Borrowed units, rounded up.
    /// @param health Full health, WAD: the higher of those at the oracle price and at the guard price.
    struct LiquidatableLoan {
        address user;
        uint256 x;
        uint256 y;
        uint256 debt;
        int256 health;
    }

    // ── Borrowing ──────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Most that `collateral` in `N` bands can borrow now.
    /// @dev    Reverts BandsOutOfRange. 0 where the collateral is too little for a band, or N bands below the
    ///         price are out of reach.
    /// @param  market     Market.
    /// @param  collateral Collateral units.
    /// @param  N          Number of bands, 4 to 50.
    /// @param  user       Borrower, for his additional discount; zero for none.
    /// @return     Borrowed units, rounded down.
    function maxBorrowable(address market, uint256 collateral, uint256 N, address user)
        external
        view
        returns (uint256);

    /// @notice Least collateral that can borrow `debt` in `N` bands now.
    /// @dev    Reverts BandsOutOfRange; DebtTooHigh where no collateral is enough: the borrower's discount
    ///         leaves nothing, or N bands below the price are out of reach.
    /// @param  market Market.
    /// @param  debt   Borrowed units.
    /// @param  N      Number of bands, 4 to 50.
    /// @param  user   Borrower, for his additional discount; zero for none.
    /// @return     Collateral units, rounded up.
    function minCollateral(address market, uint256 debt, uint256 N, address user)
        external
        view
        returns (uint256);

    /// @notice Where a new loan would be placed and how healthy it would be.
    /// @dev    Reverts BandsOutOfRange, ZeroAmount, AmountTooLow, DebtTooHigh as the market would.
    /// @param  market     Market.
    /// @param  collateral Collateral units.
    /// @param  debt       Borrowed units.
    /// @param  N          Number of bands, 4 to 50.
    /// @param  user       Borrower, for his additional discount; zero for none.
    /// @return n1         First band.
    /// @return n2         Last band.
    /// @return health     Plain health, WAD, rounded down.
    /// @return healthFull With the value of the collateral above the first band, WAD, rounded down.
    function previewCreate(address market, uint256 collateral, uint256 debt, uint256 N, address user)
        external
        view
        returns (int24 n1, int24 n2, int256 health, int256 healthFull);

    /// @notice A loan after an action.
    /// @dev    Reverts NoLoan, and as the market would: Underwater, InsufficientCollateral, DebtTooHigh,
    ///         AmountTooLow, FullyConverted, BadFraction.
    /// @param  market     Market.
    /// @param  action     What is to be done.
    /// @param  user       Owner of the loan.
    /// @param  collateral Collateral units added or taken out.
    /// @param  debt       Borrowed units taken or repaid.
    /// @param  fraction   Of the debt, WAD, for a liquidation by a third party.
    /// @return            The loan as it then stands; health is the highest number where none is left.
    function previewHealth(
        address market,
        Action action,
        address user,
        uint256 collateral,
        uint256 debt,
        uint256 fraction
    ) external view returns (LoanPreview memory);

    /// @notice Most collateral that can be taken out of a loan now; 0 where it is underwater.
    /// @dev    Reverts NoLoan.
    /// @param  market Market.
    /// @param  user   Owner of the loan.
    /// @return        Collateral units, rounded down.
    function maxRemovable(address market, address user) external view returns (uint256);

    /// @notice Most that a loan can grow by now with `collateral` more; 0 where it is underwater.
    /// @dev    Reverts NoLoan.
    /// @param  market     Market.
    /// @param  user       Owner of the loan.
    /// @param  collateral Collateral units added with it; may be 0.
    /// @return            Borrowed units, rounded down.
    function maxBorrowMore(address market, address user, uint256 collateral) external view returns (uint256);

    // ── Closing ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What `caller` needs to liquidate a fraction of a loan.
    /// @dev    Reverts NoLoan, BadFraction. Whether he may is not looked at.
    /// @param  market   Market.
    /// @param  user     Owner of the loan.
    /// @param  fraction Of the debt, WAD.
    /// @param  caller   Who liquidates: the owner and his operators take a fair part of the position, others
    ///                  less.
    /// @return          Borrowed units, rounded up.
    function tokensToLiquidate(address market, address user, uint256 fraction, address caller)
        external
        view
        returns (uint256);

    /// @notice Least amount that a `repay` with `shrink` needs for a health of at least zero.
    /// @dev    Reverts NoLoan, CannotShrink.
    /// @param  market Market.
    /// @param  user   Owner of the loan.
    /// @return        Borrowed units, rounded up.
    function tokensToShrink(address market, address user) external view returns (uint256);

    /// @notice Loans `from` to `from + limit − 1` of the market's list that a third party may liquidate now.
    /// @param  market Market.
    /// @param  from   Place in the list.
    /// @param  limit  Most loans looked at.
    /// @return        Those of them whose full health is below zero at both prices.
    function liquidatable(address market, uint256 from, uint256 limit)
        external
        view
        returns (LiquidatableLoan[] memory);

    // ── Markets ────────────────────────────────────────────────────────────────────────────────

    /// @notice Everything about a market, in one call.
    function marketView(address market) external view returns (MarketView memory);

    // ── Positions and bands ────────────────────────────────────────────────────────────────────────────────

    /// @notice Everything about one loan.
    /// @param  market Market.
    /// @param  user   Its owner.
    /// @return        All zero where there is no loan.
    function positionView(address market, address user) external view returns (PositionView memory);

    /// @notice A loan's part of each of its bands.
    /// @param  market Market.
    /// @param  user   Its owner.
    /// @return        A row a band, from the first on; empty where there is no loan.
    function positionBands(address market, address user) external view returns (BandRow[] memory);

    /// @notice What lies in the bands `from` to `to`.
    /// @param  market Market.
    /// @param  from   First band.
    /// @param  to     Last band; below `from` for none.
    /// @return        A row a band.
    function bandsRange(address market, int24 from, int24 to) external view returns (BandRow[] memory);

    /// @notice Prices between which a loan is converted.
    /// @dev    Reverts NoLoan.
    /// @param  market Market.
    /// @param  user   Owner of the loan.
    /// @return upper  Upper edge of its first band, WAD, rounded down.
    /// @return lower  Lower edge of its last band, WAD, rounded down.
    function userPrices(address market, address user) external view returns (uint256 upper, uint256 lower);
}
