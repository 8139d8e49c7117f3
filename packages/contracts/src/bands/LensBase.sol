// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {InvalidPrice} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {IBandLens} from "./interfaces/IBandLens.sol";
import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "./interfaces/IBandMarketTypes.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandReader} from "./libraries/BandReader.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  LensBase
/// @notice Where a loan would be placed, and what it would be worth there: the market's rules, on a copy of
///         its state.
abstract contract LensBase {
    using FixedPointMathLib for uint256;

    uint256 internal constant MIN_BANDS = 4;
    uint256 internal constant MAX_BANDS = 50;
    uint256 internal constant MIN_PER_BAND = 1e6;
    int256 internal constant MAX_SKIP = 1024;

    /// @notice A market at this moment.
    /// @param market       Market.
    /// @param grid         Its grid at the limited oracle price.
    /// @param head         AMM state.
    /// @param placingPrice Price below which loans are placed: the lower of the limited and the raw one, WAD.
    /// @param initialPrice Price at its creation, WAD.
    /// @param loanDiscount WAD.
    /// @param liqDiscount  WAD.
    /// @param scaleX       Factor from borrowed units to wei18.
    /// @param scaleY       Factor from collateral units to wei18.
    struct Scene {
        IBandMarket market;
        BandMath.Grid grid;
        BandSlots.Head head;
        uint256 placingPrice;
        uint256 initialPrice;
        uint256 loanDiscount;
        uint256 liqDiscount;
        uint256 scaleX;
        uint256 scaleY;
    }

    /// @notice A loan at this moment; amounts in wei18.
    /// @param user         Its owner.
    /// @param holding      Its place in the bands.
    /// @param debt         Debt, rounded up to borrowed units.
    /// @param x            x in its bands.
    /// @param y            y in its bands, with the remainder of its division.
    /// @param shares       Shares by band.
    /// @param values       RAY per share by band: x in the high half, y in the low.
    /// @param isUntouched  Whether no swap has touched its bands and all hold the same.
    /// @param isUnderwater Whether its x exceeds 1e-4 of its debt.
    struct Loan {
        address user;
        BandSlots.Holding holding;
        uint256 debt;
        uint256 x;
        uint256 y;
        uint256[] shares;
        uint256[] values;
        bool isUntouched;
        bool isUnderwater;
    }

    // ── State ──────────────────────────────────────────────────────────────────────────────────────────────

    function _sceneOf(address market) internal view returns (Scene memory scene) {
        scene.market = IBandMarket(market);
        address borrowed;
        address collateral;
        (borrowed, collateral,,, scene.grid.A, scene.initialPrice,,) = scene.market.constants();
        (,, scene.loanDiscount, scene.liqDiscount,,,,) = scene.market.settings();
        scene.head = BandReader.head(scene.market);
        scene.grid.lnR = BandMath.lnRatio(scene.grid.A);
        scene.grid.basePrice = scene.market.basePrice();
        scene.grid.oraclePrice = scene.market.oraclePrice();
        scene.placingPrice = scene.grid.oraclePrice.min(_rawPrice(scene.market, collateral));
        scene.scaleX = TokenGuard.wadScaleOf(borrowed);
        scene.scaleY = TokenGuard.wadScaleOf(collateral);
    }

    function _rawPrice(IBandMarket market, address collateral) private view returns (uint256 priceWad) {
        (address oracle,) = market.sources();
        (priceWad,) = IPriceOracle(oracle).price(collateral);
        if (priceWad == 0) revert InvalidPrice(collateral);
    }

    function _loanOf(Scene memory scene, address user) internal view returns (Loan memory loan) {
        loan.user = user;
        loan.debt = scene.market.debt(user) * scene.scaleX;
        if (loan.debt == 0) revert IBandMarketTypes.NoLoan(user);

        loan.holding = BandReader.holding(scene.market, user);
        (loan.shares, loan.values, loan.isUntouched) = BandReader.contents(scene.market, user, loan.holding);
        (loan.x, loan.y) = _withdrawable(scene, loan, 1e18);
        (uint256 firstX,) = _inBand(scene, loan, 0, loan.shares[0]);
        loan.isUnderwater = loan.holding.n1 < scene.head.activeBand
            || (loan.holding.n1 == scene.head.activeBand && firstX * 1e4 > loan.debt);
    }

    // ── Placing ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The band nearest to the price in which a deposit may start: not above the price, and no band from
    ///      it to the active one holds x.
    function _firstBand(Scene memory scene) internal view returns (int256 first) {
        first = BandMath.topBand(scene.grid.basePrice, scene.placingPrice, scene.grid.lnR);
        first = FixedPointMathLib.max(first, scene.head.activeBand - MAX_SKIP + 1);
        for (int256 n = scene.head.activeBand; n >= first; --n) {
            if (BandReader.holdsX(scene.market, n)) return n + 1;
        }
    }

    /// @dev Most debt, wei18, rounded down.
    function _maxDebt(Scene memory scene, uint256 y, uint256 N, address user)
        internal
        view
        returns (uint256)
    {
        int256 first = _firstBand(scene);
        if (y / N < MIN_PER_BAND || !_hasRoom(scene, first, N)) return 0;
        uint256 ye = BandMath.yEffective(y / N, _factor(scene, N, user));
        return BandMath.maxBorrowable(ye, _up(scene, first));
    }

    /// @dev Least collateral for a debt, wei18, rounded up; the highest number where none is enough.
    function _leastCollateral(Scene memory scene, uint256 debt, uint256 N, address user)
        internal
        view
        returns (uint256)
    {
        uint256 factor = _factor(scene, N, user);
        int256 first = _firstBand(scene);
        if (factor == 0 || !_hasRoom(scene, first, N)) return type(uint256).max;
        return BandMath.minCollateral(debt, N, factor, _up(scene, first)).max(N * MIN_PER_BAND);
    }

    /// @dev Whether N bands from `first` on are reachable.
    function _hasRoom(Scene memory scene, int256 first, uint256 N) private pure returns (bool) {
        return first + int256(N) - 1 <= BandMath.highestBand(scene.grid.lnR);
    }

    function _factor(Scene memory scene, uint256 N, address user) private view returns (uint256) {
        uint256 discount = scene.loanDiscount + scene.market.extraHealth(user);
        return BandMath.rangeFactor(scene.grid.A, scene.grid.lnR, N, discount.min(1e18));
    }

    /// @dev First band for a debt, or `found` false where no band in reach carries it.
    function _place(Scene memory scene, Loan memory loan, uint256 y, uint256 debt)
        private
        view
        returns (int256 n1, bool found)
    {
        uint256 N = loan.holding.N;
        uint256 ye = BandMath.yEffective(y / N, _factor(scene, N, loan.user));
        n1 = BandMath.calcN1(ye, scene.grid.basePrice, debt, scene.grid.lnR, N);
        found = n1 >= _firstBand(scene);
    }

    // ── Loans after an action ──────────────────────────────────────────────────────────────────────────────

    /// @dev Debt, wei18, once dust of x in the bands has paid its part of it, as it does whenever a position
    ///      is placed anew.
    function _debtLessDust(Scene memory scene, Loan memory loan) internal pure returns (uint256) {
        return loan.debt - loan.x / scene.scaleX * scene.scaleX; // dust is below 1e-4 of the debt
    }

    /// @dev With all of `y` placed anew. Reverts where it does not carry the debt.
    function _placed(Scene memory scene, Loan memory loan, uint256 y, uint256 debt)
        internal
        view
        returns (IBandLens.LoanPreview memory)
    {
        if (y / loan.holding.N < MIN_PER_BAND) revert IBandMarketTypes.AmountTooLow();
        (int256 n1, bool found) = _place(scene, loan, y, debt);
        if (!found) {
            revert IBandMarketTypes.DebtTooHigh(_maxDebt(scene, y, loan.holding.N, loan.user) / scene.scaleX);
        }
        return _asPlaced(scene, loan, n1, y, debt);
    }

    /// @dev Collateral was added: placed anew where that is no nearer to the price, else spread over the
    ///      bands ahead.
    function _added(Scene memory scene, Loan memory loan, uint256 moreY)
        internal
        view
        returns (IBandLens.LoanPreview memory)
    {
        _lowerDiscount(scene, loan);
        if (!loan.isUnderwater) {
            (int256 n1, bool found) = _place(scene, loan, loan.y + moreY, loan.debt);
            if (found && n1 >= loan.holding.n1) {
                return _asPlaced(scene, loan, n1, loan.y + moreY, _debtLessDust(scene, loan));
            }
        }
        _spread(scene, loan, moreY);
        return _asIs(scene, loan, loan.debt);
    }

    /// @dev Part of the debt was repaid: placed anew where that is no nearer to the price, else the bands
    ///      stay.
    function _repaid(Scene memory scene, Loan memory loan, uint256 amount)
        internal
        view
        returns (IBandLens.LoanPreview memory)
    {
        _lowerDiscount(scene, loan);
        uint256 held = loan.x / scene.scaleX * scene.scaleX;
        if (amount + held >= loan.debt) return _closed(loan);

        uint256 debt = loan.debt - amount;
        if (!loan.isUnderwater) {
            (int256 n1, bool found) = _place(scene, loan, loan.y, debt);
            if (found && n1 >= loan.holding.n1) return _asPlaced(scene, loan, n1, loan.y, debt - held);
        }
        return _asIs(scene, loan, debt);
    }

    /// @dev A third party liquidated a fraction of the debt.
    function _liquidated(Scene memory scene, Loan memory loan, uint256 fraction)
        internal
        pure
        returns (IBandLens.LoanPreview memory)
    {
        if (fraction == 0 || fraction > 1e18) revert IBandMarketTypes.BadFraction(fraction);
        uint256 debt = loan.debt / scene.scaleX;
        debt = (debt - debt.fullMulDivUp(fraction, 1e18)) * scene.scaleX;
        if (debt == 0) return _closed(loan);

        uint256 part = _taken(loan, fraction);
        for (uint256 i; i < loan.holding.N; ++i) {
            loan.shares[i] -= loan.shares[i] * part / 1e18;
        }
        (loan.x, loan.y) = _withdrawable(scene, loan, 1e18);
        return _asIs(scene, loan, debt);
    }

    /// @dev Part of a position, WAD, that a third party takes for a fraction of its debt.
    function _taken(Loan memory loan, uint256 fraction) internal pure returns (uint256) {
        return BandMath.removeFraction(fraction, loan.holding.liqDiscount);
    }

    /// @dev x and y that a part of a position gives, wei18, rounded down; the whole with the remainder of its
    ///      division.
    function _withdrawable(Scene memory scene, Loan memory loan, uint256 part)
        internal
        pure
        returns (uint256 x, uint256 y)
    {
        for (uint256 i; i < loan.holding.N; ++i) {
            (uint256 bandX, uint256 bandY) = _inBand(scene, loan, i, loan.shares[i] * part / 1e18);
            x += bandX;
            y += bandY;
        }
        if (part == 1e18) y += loan.holding.remainder;
    }

    /// @dev x and y of shares of a position's i-th band, wei18, rounded down.
    function _inBand(Scene memory scene, Loan memory loan, uint256 i, uint256 shares)
        internal
        pure
        returns (uint256 x, uint256 y)
    {
        x = BandMath.sharesToX(shares, loan.values[i] >> 128, scene.initialPrice);
        y = BandMath.sharesToY(shares, uint128(loan.values[i]));
    }

    function _spread(Scene memory scene, Loan memory loan, uint256 moreY) private pure {
        int256 first = FixedPointMathLib.max(scene.head.activeBand + 1, loan.holding.n1);
        int256 count = loan.holding.n1 + int256(loan.holding.N) - first;
        if (count <= 0) revert IBandMarketTypes.FullyConverted();
        uint256 perBand = (moreY + loan.holding.remainder) / uint256(count);
        if (perBand < MIN_PER_BAND) revert IBandMarketTypes.AmountTooLow();
        for (uint256 i = uint256(first - loan.holding.n1); i < loan.holding.N; ++i) {
            loan.shares[i] += BandMath.yToShares(perBand, uint128(loan.values[i]));
        }
        loan.y += moreY;
        loan.isUntouched = false;
    }

    /// @dev Neither a raised discount nor a repayment makes an old loan liquidatable.
    function _lowerDiscount(Scene memory scene, Loan memory loan) private pure {
        loan.holding.liqDiscount = loan.holding.liqDiscount.min(scene.liqDiscount);
    }

    // ── Health ─────────────────────────────────────────────────────────────────────────────────────────────

    function _closed(Loan memory loan) private pure returns (IBandLens.LoanPreview memory preview) {
        (preview.n1, preview.n2) = _range(loan.holding.n1, loan.holding.N);
        (preview.health, preview.healthFull) = (type(int256).max, type(int256).max);
    }

    /// @dev In equal bands from n1 on, free of x.
    function _asPlaced(Scene memory scene, Loan memory loan, int256 n1, uint256 y, uint256 debt)
        private
        pure
        returns (IBandLens.LoanPreview memory preview)
    {
        (preview.n1, preview.n2) = _range(n1, loan.holding.N);
        preview.debt = debt / scene.scaleX;
        uint256 xDown = BandMath.xDownUntouched(scene.grid, n1, loan.holding.N, y / loan.holding.N);
        preview.health = BandMath.health(xDown, debt, loan.holding.liqDiscount);
        preview.healthFull =
            preview.health + BandMath.healthAbove(scene.grid.oraclePrice, _up(scene, n1), y, debt);
    }

    /// @dev In its bands as they are.
    function _asIs(Scene memory scene, Loan memory loan, uint256 debt)
        private
        pure
        returns (IBandLens.LoanPreview memory preview)
    {
        (preview.n1, preview.n2) = _range(loan.holding.n1, loan.holding.N);
        preview.debt = debt / scene.scaleX;
        (preview.health, preview.healthFull) = _healthAt(scene, loan, scene.grid.oraclePrice, debt);
    }

    /// @dev Full health for a third party: the higher of those at the oracle price and at the guard price.
    function _guardedHealth(Scene memory scene, Loan memory loan) internal pure returns (int256) {
        (, int256 now_) = _healthAt(scene, loan, scene.grid.oraclePrice, loan.debt);
        (, int256 guarded) = _healthAt(scene, loan, BandSlots.unpackFloat(scene.head.guardFloat), loan.debt);
        return FixedPointMathLib.max(now_, guarded);
    }

    function _healthAt(Scene memory scene, Loan memory loan, uint256 price, uint256 debt)
        private
        pure
        returns (int256 health, int256 healthFull)
    {
        BandMath.Grid memory grid = BandMath.Grid({
            A: scene.grid.A, lnR: scene.grid.lnR, basePrice: scene.grid.basePrice, oraclePrice: price
        });
        health = BandMath.health(_xDown(scene, grid, loan), debt, loan.holding.liqDiscount);
        healthFull = health;
        if (!loan.isUnderwater) {
            healthFull += BandMath.healthAbove(price, _up(scene, loan.holding.n1), loan.y, debt);
        }
    }

    function _xDown(Scene memory scene, BandMath.Grid memory grid, Loan memory loan)
        private
        pure
        returns (uint256 xDown)
    {
        int256 n1 = loan.holding.n1;
        if (loan.isUntouched) return BandMath.xDownUntouched(grid, n1, loan.holding.N, loan.shares[0]);
        for (uint256 i; i < loan.holding.N; ++i) {
            (uint256 x, uint256 y) = _inBand(scene, loan, i, loan.shares[i]);
            uint256 up = BandMath.pUp(grid.basePrice, n1 + int256(i), grid.lnR);
            xDown += BandMath.getXDown(grid.A, up, grid.oraclePrice, x, y);
        }
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _requireBandCount(uint256 N) internal pure {
        if (N < MIN_BANDS || N > MAX_BANDS) revert IBandMarketTypes.BandsOutOfRange(N);
    }

    function _up(Scene memory scene, int256 n) internal pure returns (uint256) {
        return BandMath.pUp(scene.grid.basePrice, n, scene.grid.lnR);
    }

    /// @dev Upper edge of the first and lower edge of the last band.
    function _edges(Scene memory scene, int256 n1, int256 n2)
        internal
        pure
        returns (uint256 upper, uint256 lower)
    {
        return (_up(scene, n1), _up(scene, n2 + 1));
    }

    function _range(int256 n1, uint256 N) private pure returns (int24, int24) {
        return (int24(n1), int24(n1 + int256(N) - 1)); // reachable bands
    }
}
