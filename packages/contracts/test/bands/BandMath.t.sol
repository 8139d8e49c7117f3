// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {BandMath} from "../../src/bands/libraries/BandMath.sol";

/// @notice Properties of the band mathematics; the numbers come from the worked figures of docs/bands.md or closed forms.
contract BandMathTest is Test {
    uint256 internal constant WAD = 1e18;
    uint256 internal constant A = 100;
    uint256 internal constant PRICE = 3000e18;

    uint256 internal immutable lnR = BandMath.lnRatio(A);

    // ── Worked figures ─────────────────────────────────────────────────────────────────────────────────────────

    struct Figures {
        uint256 N;
        int256 n1;
        uint256 maxBorrowable;
        uint256 xDown;
        int256 health;
        int256 healthFull;
        uint256 high;
        uint256 low;
    }

    function test_WorkedFigures_Loan() public view {
        _checkLoan(
            Figures({
                N: 4,
                n1: 28,
                maxBorrowable: 26758_419202429606712582,
                xDown: 22192_412161707330728807,
                health: 0.043043371600244544e18,
                healthFull: 0.410964440794795473e18,
                high: 2264.1579e18,
                low: 2174.941e18
            })
        );
        _checkLoan(
            Figures({
                N: 10,
                n1: 26,
                maxBorrowable: 25972_847117064842599666,
                xDown: 21978_255933561505701274,
                health: 0.032978028877390767e18,
                healthFull: 0.377913310169657811e18,
                high: 2310.1294e18,
                low: 2089.2397e18
            })
        );
        _checkLoan(
            Figures({
                N: 50,
                n1: 7,
                maxBorrowable: 21458_564450859174743801,
                xDown: 21978_883890631455524175,
                health: 0.033007542859678409e18,
                healthFull: 0.134909520999193409e18,
                high: 2796.196e18,
                low: 1691.7156e18
            })
        );
    }

    function _checkLoan(Figures memory figures) private view {
        uint256 collateral = 10e18;
        uint256 debt = 20_000e18;
        uint256 perBand = collateral / figures.N;
        uint256 ye = BandMath.yEffective(perBand, BandMath.rangeFactor(A, lnR, figures.N, 0.09e18));

        int256 n1 = BandMath.calcN1(ye, PRICE, debt, lnR, figures.N);
        uint256 up = BandMath.pUp(PRICE, n1, lnR);
        uint256 xDown = BandMath.xDownUntouched(BandMath.Grid(A, lnR, PRICE, PRICE), n1, figures.N, perBand);
        int256 health = BandMath.health(xDown, debt, 0.06e18);

        assertEq(n1, figures.n1, "n1");
        assertEq(BandMath.topBand(PRICE, PRICE, lnR), 0, "topBand");
        assertApproxEqRel(BandMath.maxBorrowable(ye, PRICE), figures.maxBorrowable, 1e5, "maxBorrowable");
        assertApproxEqRel(xDown, figures.xDown, 1e5, "xDown");
        assertApproxEqAbs(health, figures.health, 1e5, "health");
        int256 healthFull = health + BandMath.healthAbove(PRICE, up, collateral, debt);
        assertApproxEqAbs(healthFull, figures.healthFull, 1e5, "healthFull");
        assertApproxEqAbs(up, figures.high, 0.0001e18, "range high");
        uint256 low = BandMath.pUp(PRICE, n1 + int256(figures.N), lnR);
        assertApproxEqAbs(low, figures.low, 0.0001e18, "range low");
    }

    function test_WorkedFigures_Band() public pure {
        (uint256 x, uint256 y) = (1000e18, uint256(2e18) / 3);

        assertApproxEqAbs(BandMath.getY0(A, PRICE, 2985e18, x, y), 0.99889411115347749e18, 10);
        assertApproxEqAbs(BandMath.bandPrice(A, PRICE, 2985e18, x, y), 2975.18023160951510897e18, 1e5);
        assertApproxEqAbs(BandMath.getXDown(A, PRICE, 2985e18, x, y), 2985.421209915026127957e18, 1e5);
        assertApproxEqAbs(BandMath.getYUp(A, PRICE, 2985e18, x, y), 1.000153713027198559e18, 10);
    }

    // ── Grid ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Grid_ReachesItsBoundsForEveryDensity() public pure {
        uint256[5] memory densities = [uint256(2), 3, 100, 999, 2800];

        for (uint256 i; i < densities.length; ++i) {
            uint256 width = BandMath.lnRatio(densities[i]);
            uint256 high = BandMath.pUp(PRICE, BandMath.lowestBand(width), width);
            uint256 low = BandMath.pUp(PRICE, BandMath.highestBand(width), width);
            assertLe(high, PRICE * 1e9 + PRICE * 1e9 / 1e12);
            assertGt(high, PRICE * 1e9 / 2 - 1);
            assertGe(low, PRICE / 1e15);
            assertLt(low, PRICE * 2 / 1e15);
        }
    }

    function testFuzz_Grid_TopBandIsTheFirstNotAbovePrice(uint256 base, uint256 price, uint256 density)
        public
        pure
    {
        density = bound(density, 2, 2800);
        base = bound(base, 1e12, 1e36);
        price = bound(price, FixedPointMathLib.max(1e12, base / 1e9), FixedPointMathLib.min(1e36, base * 1e8));
        uint256 width = BandMath.lnRatio(density);

        int256 n = BandMath.topBand(base, price, width);

        assertLe(BandMath.pUp(base, n, width), price, "not above");
        assertGt(BandMath.pUp(base, n - 1, width), price, "the first");
    }

    function testFuzz_Grid_PDownIsTheNextBandsPUp(int256 n, uint256 density) public pure {
        density = bound(density, 2, 10_000);
        uint256 width = BandMath.lnRatio(density);
        n = bound(n, BandMath.lowestBand(width), 0);

        uint256 down = BandMath.pDownOf(density, BandMath.pUp(PRICE, n, width));

        assertApproxEqRel(down, BandMath.pUp(PRICE, n + 1, width), 1e3);
    }

    // ── Placing ────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Place_N1IsTheLastBandThatCarriesTheDebt(
        uint256 perBand,
        uint256 debt,
        uint256 base,
        uint256 density
    ) public pure {
        density = bound(density, 2, 2800);
        base = bound(base, 1e12, 1e36);
        perBand = bound(perBand, 1e9, 1e30);
        uint256 width = BandMath.lnRatio(density);
        uint256 ye = BandMath.yEffective(perBand, BandMath.rangeFactor(density, width, 4, 0.09e18));
        uint256 worth = ye * base / WAD;
        if (worth <= 1e9) return;
        debt = bound(debt, worth / 1e9 + 1, worth * 1e8);

        int256 n1 = BandMath.calcN1(ye, base, debt, width, 4);

        assertGe(BandMath.maxBorrowable(ye, BandMath.pUp(base, n1, width)), debt, "carries");
        assertLt(BandMath.maxBorrowable(ye, BandMath.pUp(base, n1 + 1, width)), debt, "the last");
    }

    function testFuzz_Place_MinCollateralCarriesTheDebt(
        uint256 debt,
        uint256 N,
        uint256 density,
        uint256 price
    ) public pure {
        density = bound(density, 2, 10_000);
        N = bound(N, 4, 50);
        price = bound(price, 1e12, 1e36);
        debt = bound(debt, 1e6, 1e32);
        uint256 factor = BandMath.rangeFactor(density, BandMath.lnRatio(density), N, 0.09e18);

        uint256 collateral = BandMath.minCollateral(debt, N, factor, price);

        assertGe(BandMath.maxBorrowable(BandMath.yEffective(collateral / N, factor), price), debt);
    }

    // ── Band ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The bounds of §4.10: nothing reverts inside them.
    function testFuzz_Band_NeverRevertsWithinBounds(
        uint256 density,
        uint256 price,
        uint256 ratio,
        uint256 x,
        uint256 y,
        uint256 amount
    ) public pure {
        density = bound(density, 2, 10_000);
        price = bound(price, 1e12, 1e36);
        ratio = bound(ratio, 1e14, 1e22);
        uint256 up = FixedPointMathLib.max(1, price * WAD / ratio);
        x = x % 5 == 0 ? 0 : bound(x, 1e3, 1e32);
        y = y % 5 == 0 ? 0 : bound(y, 1e3, 1e32);
        amount = bound(amount, 1, 1e32);

        BandMath.getXDown(density, up, price, x, y);
        BandMath.getYUp(density, up, price, x, y);
        BandMath.bandPrice(density, up, price, x, y);
        uint256 fee = BandMath.distanceFee(density, up, price);
        for (uint256 side; side < 2; ++side) {
            BandMath.Band memory band = BandMath.tradeBand(density, up, price, x, y, side == 0);
            if (band.y == 0) continue;
            BandMath.stepExactIn(density, band, amount, fee);
            BandMath.stepExactOut(density, band, amount, fee);
        }
    }

    function testFuzz_Band_RoundTripNeverProfits(uint256 x, uint256 y, uint256 amount, uint256 ratio)
        public
        pure
    {
        ratio = bound(ratio, 0.9e18, 1.1e18);
        (uint256 up, uint256 price) = (PRICE, PRICE * ratio / WAD);
        x = bound(x, 0, 1e28);
        y = bound(y, 1e6, 1e25);
        amount = bound(amount, 1, 1e28);

        BandMath.Band memory band = BandMath.tradeBand(A, up, price, x, y, true);
        (uint256 gross,, uint256 out,) = BandMath.stepExactIn(A, band, amount, 0);
        if (out == 0) return;
        band = BandMath.tradeBand(A, up, price, x + gross, y - out, false);
        (,, uint256 back,) = BandMath.stepExactIn(A, band, out, 0);

        // One wei18 of y is worth p wei18 of x: the two floors of y0 cost less than that.
        assertLe(back, gross + price / WAD + 1);
    }

    function testFuzz_Band_ExactOutCostsWhatExactInGives(uint256 x, uint256 y, uint256 want) public pure {
        x = bound(x, 0, 1e28);
        y = bound(y, 1e9, 1e25);
        want = bound(want, 1, y);

        BandMath.Band memory band = BandMath.tradeBand(A, PRICE, PRICE, x, y, true);
        (uint256 gross,,,) = BandMath.stepExactOut(A, band, want, 0.006e18);
        (,, uint256 out,) = BandMath.stepExactIn(A, band, gross, 0.006e18);

        assertApproxEqAbs(out, want, want / 1e15 + 3);
    }

    function testFuzz_Band_ProjectionsIgnoreTradesAtConstantOraclePrice(uint256 amount, uint256 ratio)
        public
        pure
    {
        ratio = bound(ratio, 0.95e18, 1.05e18);
        uint256 price = PRICE * ratio / WAD;
        (uint256 x, uint256 y) = (1000e18, 1e18);
        amount = bound(amount, 1e6, 2500e18);
        uint256 before = BandMath.getXDown(A, PRICE, price, x, y);

        BandMath.Band memory band = BandMath.tradeBand(A, PRICE, price, x, y, true);
        (uint256 gross,, uint256 out,) = BandMath.stepExactIn(A, band, amount, 0);

        assertApproxEqRel(BandMath.getXDown(A, PRICE, price, x + gross, y - out), before, 1e4);
    }

    function test_Band_Trades_ToTheTargetPrice() public pure {
        (uint256 x, uint256 y) = (1000e18, 1e18);
        uint256 target = BandMath.bandPrice(A, PRICE, PRICE, x, y) * 1.001e18 / WAD;

        BandMath.Band memory band = BandMath.tradeBand(A, PRICE, PRICE, x, y, true);
        uint256 net = BandMath.netToPrice(A, band, 1.001e18);
        (uint256 gross,, uint256 out,) = BandMath.stepExactIn(A, band, net, 0);

        assertApproxEqRel(BandMath.bandPrice(A, PRICE, PRICE, x + gross, y - out), target, 1e4);
    }

    // ── Shares ─────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Shares_ClaimsNeverExceedTheBand(uint256 x, uint256 y, uint256 shares) public pure {
        shares = bound(shares, 1e6, 1e32);
        x = bound(x, 0, 1e32);
        y = bound(y, 0, 1e32);

        uint256 claimY = BandMath.sharesToY(shares, BandMath.perShareY(y, shares));
        uint256 claimX = BandMath.sharesToX(shares, BandMath.perShareX(x, shares, PRICE), PRICE);

        assertLe(claimY, y);
        assertLe(claimX, x);
        if (y / shares < 1e11) assertGe(claimY + shares / 1e27 + 1, y);
        if (x / shares < 1e11 * 3000) assertGe(claimX + 3000 * (shares / 1e27 + 1), x);
    }

    // ── Fees ───────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Fees_StayBelowOne(uint256 raw, uint256 last, uint256 lastFee, uint256 elapsed)
        public
        pure
    {
        raw = bound(raw, 1e12, 1e36);
        last = bound(last, 1e12, 1e36);
        lastFee = bound(lastFee, 0, WAD - 1);

        (uint256 price, uint256 fee) = BandMath.limitPrice(raw, last, lastFee, elapsed);

        assertLt(fee, WAD);
        if (elapsed >= 120) assertEq(price, raw);
        else assertTrue(price <= last * 5 / 4 && price >= last * 4 / 5);
        assertLe(BandMath.distanceFee(A, PRICE, raw), WAD / 4);
    }

    // ── Debt ───────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Debt_UsersRoundUpTotalRoundsDown(uint256 stored, uint256 mulNow, uint256 mulThen)
        public
        pure
    {
        stored = bound(stored, 1, 1e32);
        mulThen = bound(mulThen, WAD, 1e20);
        mulNow = bound(mulNow, mulThen, 1e22);

        uint256 up = BandMath.debtUp(stored, mulNow, mulThen);
        uint256 down = BandMath.debtDown(stored, mulNow, mulThen);

        assertTrue(up == down || up == down + 1);
        assertGe(up, stored);
    }
}

