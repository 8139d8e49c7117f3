// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  BandMath
/// @notice The mathematics of price bands: grid, band invariant, projections, swap steps, fees, placing and health.
/// @dev    Pure functions, no storage. Units unless a name says otherwise: amounts x (borrowed token), y (collateral) and
///         debt are normalised to 18 decimals ("wei18"); prices (borrowed token per collateral), fees, discounts and
///         ratios are WAD; band indices are signed and grow as the price falls. Intermediates are 512 bits wide.
///         Nothing reverts for 1e3 <= balances <= 1e32, 1e12 <= prices <= 1e36, 1e-4 <= oracle price / p↑ <= 1e4, A <= 10,000.
///         Products that are left unchecked stay below 2^256 for A <= 1e4, oracle prices <= 1e36, p↑ <= 1e51 and balances
///         below 2^135, which the market makes sure of.
///         The SDK's `math.ts` mirrors this file function by function, bit for bit.
library BandMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant RAY = 1e27;

    /// @dev Reachable bands: |n| <= MAX_INDEX, and e^(-n·ln r) between 1e-15 and 1e9.
    uint256 internal constant MAX_INDEX = 100_000;
    uint256 internal constant LN_1E9 = 20_723265836946411156;
    uint256 internal constant LN_1E15 = 34_538776394910685260;

    /// @dev Oracle moves are limited to a factor MAX_JUMP within JUMP_WINDOW seconds.
    uint256 internal constant MAX_JUMP = 1.25e18;
    uint256 internal constant JUMP_WINDOW = 120;

    /// @dev The highest fee: a swap never pays 100 %.
    uint256 internal constant MAX_FEE = WAD - 1;

    // ── Grid ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice ln r = ln(A / (A - 1)), the logarithmic width of one band.
    /// @return WAD; r is rounded down to WAD first.
    function lnRatio(uint256 A) internal pure returns (uint256) {
        return uint256(FixedPointMathLib.lnWad(int256(A * WAD / (A - 1))));
    }

    /// @notice The reachable band with the highest price.
    function lowestBand(uint256 lnR) internal pure returns (int256) {
        return -int256(FixedPointMathLib.min(MAX_INDEX, LN_1E9 / lnR));
    }

    /// @notice The reachable band with the lowest price.
    function highestBand(uint256 lnR) internal pure returns (int256) {
        return int256(FixedPointMathLib.min(MAX_INDEX, LN_1E15 / lnR));
    }

    /// @notice p↑(n): price of band n's upper edge while the AMM price equals the oracle price.
    /// @dev    Divides for n > 0: a WAD exponential of a negative argument would lose the digits of deep bands.
    /// @return WAD, rounded down.
    function pUp(uint256 basePrice, int256 n, uint256 lnR) internal pure returns (uint256) {
        // |n| <= 1e5 (and its neighbour), the exponential <= 1e34, the base price <= 1e42.
        unchecked {
            if (n > 0) return basePrice * WAD / uint256(FixedPointMathLib.expWad(n * int256(lnR)));
            return basePrice * uint256(FixedPointMathLib.expWad(-n * int256(lnR))) / WAD;
        }
    }

    /// @notice p↓ of a band out of its p↑, without a further exponential.
    /// @dev    Equals p↑(n + 1) within 1e-15 relative; what must leave no gap between bands uses `pUp(n + 1)`.
    /// @return WAD, rounded down.
    function pDownOf(uint256 A, uint256 up) internal pure returns (uint256) {
        unchecked {
            return up * (A - 1) / A;
        }
    }

    /// @notice p_o³ / edge²: the AMM price at which a band is all y (`edge` = p↑) or all x (`edge` = p↓).
    /// @return WAD, rounded down.
    function pCurrent(uint256 oraclePrice, uint256 edge) internal pure returns (uint256) {
        return oraclePrice.fullMulDiv(oraclePrice, edge).fullMulDiv(oraclePrice, edge);
    }

    /// @notice The first band whose p↑ is not above `price`, raised to the lowest reachable band.
    /// @dev    The logarithm gives a candidate, corrected by one with the p↑ that `pUp` computes. A price below the last
    ///         reachable band gives the band after it.
    function topBand(uint256 basePrice, uint256 price, uint256 lnR) internal pure returns (int256 n) {
        int256 lowest = lowestBand(lnR);
        int256 last = highestBand(lnR) + 1;

        uint256 ratio = basePrice.fullMulDiv(WAD, price);
        if (ratio == 0) return lowest;
        n = -_floorDiv(-FixedPointMathLib.lnWad(int256(ratio)), lnR);
        n = FixedPointMathLib.clamp(n, lowest, last);

        if (pUp(basePrice, n, lnR) > price) return n < last ? n + 1 : n;
        if (n > lowest && pUp(basePrice, n - 1, lnR) <= price) return n - 1;
    }

    // ── Band invariant (f + x)(g + y) = I ───────────────────────────────────────────────────────────────────────

    /// @notice y0 of a band: the collateral it would hold, all in y, at an oracle price of p↑.
    /// @return wei18, rounded down.
    function getY0(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        internal
        pure
        returns (uint256)
    {
        (uint256 ay0,,) = curve(A, up, oraclePrice, x, y);
        return ay0 / A;
    }

    /// @notice A·y0 and the virtual reserves f, g of a band.
    /// @dev    The positive root of p_o·A·y0² − b·y0 − x·y = 0, b = p↑/p_o·(A−1)·x + p_o²/p↑·A·y. A one-coin band has a
    ///         linear equation, so that its f and g follow from the balance alone: g = (A−1)·y, or f = (A−1)·x.
    /// @return ay0 A·y0, wei18 of y, rounded down (A·y0 keeps more digits than y0).
    /// @return f   A·y0·p_o²/p↑, wei18 of x, rounded down.
    /// @return g   (A−1)·y0·p↑/p_o, wei18 of y, rounded down.
    function curve(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        internal
        pure
        returns (uint256 ay0, uint256 f, uint256 g)
    {
        if (x == 0) {
            unchecked {
                ay0 = (A * y).fullMulDiv(oraclePrice, up);
                f = ay0.fullMulDiv(oraclePrice * oraclePrice, up * WAD);
                g = (A - 1) * y;
            }
        } else if (y == 0) {
            unchecked {
                f = (A - 1) * x;
                g = f.fullMulDiv(up, oraclePrice);
                ay0 = g.fullMulDiv(WAD, oraclePrice);
                g = g.fullMulDiv((A - 1) * up * WAD, A * oraclePrice * oraclePrice);
            }
        } else {
            ay0 = _largerRoot(A, up, oraclePrice, x, y);
            unchecked {
                f = ay0.fullMulDiv(oraclePrice * oraclePrice, up * WAD);
                g = ay0.fullMulDiv((A - 1) * up, A * oraclePrice);
            }
        }
    }

    /// @notice AMM price within a band: (f + x) / (g + y); p_cd where it holds no x, p_cu where it holds no y, and
    ///         p_cd·r where it is empty.
    /// @return WAD, rounded down.
    function bandPrice(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        internal
        pure
        returns (uint256)
    {
        if (x == 0) {
            uint256 lowest = pCurrent(oraclePrice, up);
            return y == 0 ? lowest.fullMulDiv(A, A - 1) : lowest;
        }
        if (y == 0) return pCurrent(oraclePrice, pDownOf(A, up));
        (, uint256 f, uint256 g) = curve(A, up, oraclePrice, x, y);
        return (f + x).fullMulDiv(WAD, g + y);
    }

    // ── Projections ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What a band holds after trading, at a constant oracle price, until the AMM price equals it.
    /// @dev    I/f = g·r and I/g = f·r, so the one-coin results are g/(A−1) and f/(A−1).
    /// @return xStar wei18, rounded down.
    /// @return yStar wei18, rounded down.
    function toOraclePrice(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        internal
        pure
        returns (uint256 xStar, uint256 yStar)
    {
        if (x == 0 && y == 0) return (0, 0);
        if (oraclePrice >= up && x == 0) return (0, y);

        uint256 down = pDownOf(A, up);
        if (oraclePrice <= down && y == 0) return (x, 0);

        (uint256 ay0, uint256 f, uint256 g) = curve(A, up, oraclePrice, x, y);
        if (oraclePrice >= up) return (0, g / (A - 1));
        if (oraclePrice <= down) return (f / (A - 1), 0);

        yStar = ay0.fullMulDiv(oraclePrice - down, oraclePrice);
        // x worth about 1 wei18 of y: nothing to trade with, and nothing to divide by.
        if (g + yStar == 0) return (x, y);
        xStar = (f + x).fullMulDiv(g + y, g + yStar).zeroFloorSub(f);
    }

    /// @notice x a band ends with if the oracle price falls adiabatically through it.
    /// @return wei18, rounded down.
    function getXDown(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        internal
        pure
        returns (uint256)
    {
        (uint256 xStar, uint256 yStar) = toOraclePrice(A, up, oraclePrice, x, y);
        if (yStar == 0) return xStar;
        uint256 mean = pDownOf(A, up).mulSqrt(FixedPointMathLib.min(oraclePrice, up));
        return xStar + yStar.fullMulDiv(mean, WAD);
    }

    /// @notice y a band ends with if the oracle price rises adiabatically through it.
    /// @return wei18, rounded down.
    function getYUp(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        internal
        pure
        returns (uint256)
    {
        (uint256 xStar, uint256 yStar) = toOraclePrice(A, up, oraclePrice, x, y);
        if (xStar == 0) return yStar;
        // The floors of p↓ and of the root are below 2 together: the divisor rounds up.
        uint256 mean = up.mulSqrt(FixedPointMathLib.max(oraclePrice, pDownOf(A, up))) + 2;
        return yStar + xStar.fullMulDiv(WAD, mean);
    }

    /// @notice The grid at one moment: what every band of a market is computed from.
    struct Grid {
        uint256 A;
        uint256 lnR;
        uint256 basePrice;
        uint256 oraclePrice;
    }

    /// @notice x_down of N equal bands from n1 that hold only y: closed form while p_o >= p↑(n1), else a sum.
    /// @param  perBand y in each band, wei18.
    /// @return xDown   wei18, rounded down.
    function xDownUntouched(Grid memory grid, int256 n1, uint256 N, uint256 perBand)
        internal
        pure
        returns (uint256 xDown)
    {
        uint256 up = pUp(grid.basePrice, n1, grid.lnR);
        if (grid.oraclePrice >= up) {
            return yEffective(perBand, rangeFactor(grid.A, grid.lnR, N, 0)).fullMulDiv(up, WAD);
        }
        for (uint256 i; i < N; ++i) {
            xDown += getXDown(
                grid.A, pUp(grid.basePrice, n1 + int256(i), grid.lnR), grid.oraclePrice, 0, perBand
            );
        }
    }

    // ── Swap step inside one band ──────────────────────────────────────────────────────────────────────────────

    /// @notice One band as a trade sees it: `f + x` takes the input, `g + y` gives the output.
    /// @dev    Written for x in, y out (pump); a dump is the mirror image and swaps x with y, f with g. All in wei18.
    struct Band {
        uint256 x;
        uint256 y;
        uint256 f;
        uint256 g;
    }

    /// @notice The band for a trade of that direction.
    function tradeBand(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y, bool pump)
        internal
        pure
        returns (Band memory band)
    {
        (, uint256 f, uint256 g) = curve(A, up, oraclePrice, x, y);
        return pump ? Band({x: x, y: y, f: f, g: g}) : Band({x: y, y: x, f: g, g: f});
    }

    /// @notice Net input that empties a band of its output: f/(A−1) − x, at least 1 wei18.
    /// @return wei18, rounded up.
    function drainNet(uint256 A, Band memory band) internal pure returns (uint256) {
        (uint256 f, uint256 x) = (band.f, band.x);
        unchecked {
            if (f == 0) return 1;
            uint256 whole = (f - 1) / (A - 1) + 1;
            return whole > x ? whole - x : 1;
        }
    }

    /// @notice Gross input out of which `net` remains after the fee.
    /// @return wei18, rounded up.
    function grossOf(uint256 net, uint256 fee) internal pure returns (uint256) {
        unchecked {
            fee = WAD - fee;
            // The same in 256 bits where it fits.
            if (net >> 190 == 0) return (net * WAD + fee - 1) / fee;
            return net.fullMulDivUp(WAD, fee);
        }
    }

    /// @notice Exact input within a band: the whole band where `amountIn` exceeds what that costs, else a part.
    /// @param  amountIn Gross input left, wei18, positive.
    /// @param  fee      Fee of this band, WAD, below 1.
    /// @return gross Input used, fee included, wei18, rounded up; all of `amountIn` where the walk ends here.
    /// @return net   Input that trades, wei18, rounded up in a whole band, down in a part (against the trader).
    /// @return out   Output, wei18, rounded down, less 1 wei18 in a part.
    /// @return whole True if the band was emptied and input is left for the next one.
    function stepExactIn(uint256 A, Band memory band, uint256 amountIn, uint256 fee)
        internal
        pure
        returns (uint256 gross, uint256 net, uint256 out, bool whole)
    {
        net = drainNet(A, band);
        gross = grossOf(net, fee);
        if (gross < amountIn) return (gross, net, band.y, true);

        // Sums of balances and of virtual reserves, both parts of products that fit.
        unchecked {
            net = amountIn.fullMulDiv(WAD - fee, WAD);
            if (net == 0) return (amountIn, 0, 0, false);
            uint256 taken = band.f + band.x;
            uint256 end = taken.fullMulDivUp(band.g + band.y, taken + net).zeroFloorSub(band.g) + 1;
            return (amountIn, net, band.y.zeroFloorSub(end), false);
        }
    }

    /// @notice Exact output within a band: the whole band where `amountOut` exceeds what it holds, else a part.
    /// @param  amountOut Output still wanted, wei18, positive.
    /// @param  fee       Fee of this band, WAD, below 1.
    /// @return gross Input to take, fee included, wei18, rounded up.
    /// @return net   Input that trades, wei18, rounded up, at least 1.
    /// @return out   Output, wei18: `amountOut`, or all that the band holds.
    /// @return whole True if the band was emptied and output is still wanted from the next one.
    function stepExactOut(uint256 A, Band memory band, uint256 amountOut, uint256 fee)
        internal
        pure
        returns (uint256 gross, uint256 net, uint256 out, bool whole)
    {
        if (amountOut >= band.y) {
            (out, whole) = (band.y, amountOut > band.y);
            net = drainNet(A, band);
        } else {
            out = amountOut;
            uint256 taken = band.f + band.x;
            uint256 given = band.g + band.y;
            net = FixedPointMathLib.max(taken.fullMulDivUp(given, given - out) - taken, 1);
        }
        gross = grossOf(net, fee);
    }

    /// @notice Net input that multiplies the band's price, in input per output, by `factor`; at most what empties it.
    /// @dev    On the invariant (f + x')² = (f + x)²·factor.
    /// @param  factor Target price over present price, WAD, at least 1.
    /// @return wei18, rounded down.
    function netToPrice(uint256 A, Band memory band, uint256 factor) internal pure returns (uint256) {
        uint256 taken = band.f + band.x;
        return FixedPointMathLib.min(
            taken.fullMulDiv((factor * WAD).sqrt(), WAD).zeroFloorSub(taken), drainNet(A, band)
        );
    }

    // ── Oracle jump limit and dynamic fees ─────────────────────────────────────────────────────────────────────

    /// @notice The limited oracle price and the fee that a jump leaves for JUMP_WINDOW seconds.
    /// @param  raw      Price of the oracle, WAD.
    /// @param  elapsed  Seconds since `lastPrice` and `lastFee` were stored.
    /// @return oraclePrice `raw`, within a factor MAX_JUMP of `lastPrice` inside the window; its bounds round down.
    /// @return jumpFee     WAD, below 1; rounded down once ρ³ has been, so up by at most 1 wei.
    function limitPrice(uint256 raw, uint256 lastPrice, uint256 lastFee, uint256 elapsed)
        internal
        pure
        returns (uint256 oraclePrice, uint256 jumpFee)
    {
        if (elapsed >= JUMP_WINDOW) return (raw, 0);

        uint256 left = JUMP_WINDOW - elapsed;
        oraclePrice = FixedPointMathLib.clamp(raw, lastPrice * WAD / MAX_JUMP, lastPrice * MAX_JUMP / WAD);
        (uint256 low, uint256 high) =
            oraclePrice < lastPrice ? (oraclePrice, lastPrice) : (lastPrice, oraclePrice);
        uint256 rho = low.fullMulDiv(WAD, high);
        uint256 cube = rho * rho * rho / (WAD * WAD);
        jumpFee = FixedPointMathLib.min((lastFee + WAD - cube) * left / JUMP_WINDOW, MAX_FEE);
    }

    /// @notice Fee for trading a band away from the oracle price: a quarter of the relative distance to its edge.
    /// @return WAD, below a quarter; rounded up by the squared ratio's floor.
    function distanceFee(uint256 A, uint256 up, uint256 oraclePrice) internal pure returns (uint256) {
        // The ratio is below 1.
        unchecked {
            uint256 ratio;
            if (oraclePrice > up) {
                ratio = up * WAD / oraclePrice;
            } else {
                up = up * (A - 1) / A;
                if (oraclePrice >= up) return 0;
                ratio = oraclePrice * WAD / up;
            }
            return (WAD - ratio * ratio / WAD) / 4;
        }
    }

    // ── Shares of a band ───────────────────────────────────────────────────────────────────────────────────────

    /// @notice Value per share of y: RAY for a band that no swap has touched.
    /// @return RAY y wei18 per share, rounded down; what exceeds 128 bits is cut off.
    function perShareY(uint256 y, uint256 shares) internal pure returns (uint256) {
        uint256 perShare = y.fullMulDiv(RAY, shares);
        return perShare > type(uint128).max ? type(uint128).max : perShare;
    }

    /// @notice Value per share of x, measured in units of the immutable base price so that it is of order 1.
    /// @return RAY x wei18 per (share times initial base price), rounded down; what exceeds 128 bits is cut off.
    function perShareX(uint256 x, uint256 shares, uint256 initialPrice) internal pure returns (uint256) {
        // Shares fit 128 bits.
        unchecked {
            // In 256 bits where it fits.
            shares *= initialPrice;
            uint256 perShare = x >> 106 == 0 ? x * (RAY * WAD) / shares : x.fullMulDiv(RAY * WAD, shares);
            return perShare > type(uint128).max ? type(uint128).max : perShare;
        }
    }

    /// @notice Shares that `y` buys.
    /// @param  perShare Value per share; RAY y per share where the band is pristine.
    /// @return Rounded down; 0 where the band's y is worthless.
    function yToShares(uint256 y, uint256 perShare) internal pure returns (uint256) {
        if (perShare == 0) return 0;
        return y.fullMulDiv(RAY, perShare);
    }

    /// @notice y of `shares`.
    /// @return wei18, rounded down.
    function sharesToY(uint256 shares, uint256 perShare) internal pure returns (uint256) {
        return shares.fullMulDiv(perShare, RAY);
    }

    /// @notice x of `shares`.
    /// @return wei18, rounded down.
    function sharesToX(uint256 shares, uint256 perShare, uint256 initialPrice)
        internal
        pure
        returns (uint256)
    {
        // Both factors fit 128 bits.
        unchecked {
            return (shares * perShare).fullMulDiv(initialPrice, RAY * WAD);
        }
    }

    // ── Placing a loan ─────────────────────────────────────────────────────────────────────────────────────────

    /// @notice (1 − discount)·√k·Σ_{i<N} k^i = (1 − discount)·√k·A·(1 − k^N): what N bands of one y each are worth at
    ///         p↑(n1), in y.
    /// @return WAD, rounded down; 0 for a discount of 1.
    function rangeFactor(uint256 A, uint256 lnR, uint256 N, uint256 discount)
        internal
        pure
        returns (uint256)
    {
        uint256 kN = WAD * WAD / uint256(FixedPointMathLib.expWad(int256(N * lnR)));
        uint256 rootK = ((A - 1) * 1e36 / A).sqrt();
        return (A * (WAD - kN)).fullMulDiv(rootK, WAD).fullMulDiv(WAD - discount, WAD);
    }

    /// @notice ye: effective collateral of a range, that is y that p↑(n1) turns into the debt it can carry.
    /// @param  perBand Collateral per band, ⌊c/N⌋, wei18.
    /// @param  factor  `rangeFactor` of the range and discount.
    /// @return wei18, rounded down.
    function yEffective(uint256 perBand, uint256 factor) internal pure returns (uint256) {
        return perBand.fullMulDiv(factor, WAD);
    }

    /// @notice n1: the last reachable band with ye·p↑(n) >= debt that leaves room for N bands.
    /// @dev    The logarithm gives a candidate, corrected by one with the p↑ that `pUp` computes.
    /// @param  debt wei18, positive.
    /// @return n1 `lowestBand − 1` where even the lowest band does not carry the debt.
    function calcN1(uint256 ye, uint256 basePrice, uint256 debt, uint256 lnR, uint256 N)
        internal
        pure
        returns (int256 n1)
    {
        int256 lowest = lowestBand(lnR);
        int256 last = highestBand(lnR) + 1 - int256(N);

        uint256 ratio = ye.fullMulDiv(basePrice, debt);
        if (ratio == 0) return lowest - 1;
        n1 = _floorDiv(FixedPointMathLib.lnWad(int256(ratio)), lnR);
        n1 = FixedPointMathLib.clamp(n1, lowest, last);

        if (maxBorrowable(ye, pUp(basePrice, n1, lnR)) < debt) {
            // One step, or more where p↑ has so few digits that its floor shifts bands.
            do {
                --n1;
            } while (n1 >= lowest && maxBorrowable(ye, pUp(basePrice, n1, lnR)) < debt);
            return n1;
        }
        if (n1 < last && maxBorrowable(ye, pUp(basePrice, n1 + 1, lnR)) >= debt) return n1 + 1;
    }

    /// @notice The most that `ye` can borrow from band n1 down.
    /// @param  up p↑ of the first band: of `topBand` for the market's maximum.
    /// @return wei18, rounded down.
    function maxBorrowable(uint256 ye, uint256 up) internal pure returns (uint256) {
        return ye.fullMulDiv(up, WAD);
    }

    /// @notice The least collateral with `maxBorrowable` >= debt.
    /// @param  factor `rangeFactor` of the range and discount, positive.
    /// @return wei18, rounded up.
    function minCollateral(uint256 debt, uint256 N, uint256 factor, uint256 up)
        internal
        pure
        returns (uint256)
    {
        return debt.fullMulDivUp(WAD, up).fullMulDivUp(WAD, factor) * N;
    }

    // ── Debt and health ────────────────────────────────────────────────────────────────────────────────────────

    /// @notice rateMul after `elapsed` seconds of simple interest at `rate` per second.
    /// @return WAD, rounded down.
    function accrue(uint256 rateMul, uint256 rate, uint256 elapsed) internal pure returns (uint256) {
        return rateMul + rateMul.fullMulDiv(rate * elapsed, WAD);
    }

    /// @notice A user's debt now, from the debt stored at `storedMul`.
    /// @return Rounded up.
    function debtUp(uint256 stored, uint256 rateMul, uint256 storedMul) internal pure returns (uint256) {
        if (rateMul == storedMul) return stored;
        return stored.fullMulDivUp(rateMul, storedMul);
    }

    /// @notice A market's total debt now, from the total stored at `storedMul`.
    /// @return Rounded down.
    function debtDown(uint256 stored, uint256 rateMul, uint256 storedMul) internal pure returns (uint256) {
        if (rateMul == storedMul) return stored;
        return stored.fullMulDiv(rateMul, storedMul);
    }

    /// @notice x_down·(1 − liqDiscount)/debt − 1.
    /// @param  debt wei18, positive.
    /// @return WAD, rounded down.
    function health(uint256 xDown, uint256 debt, uint256 liqDiscount) internal pure returns (int256) {
        return int256(xDown.fullMulDiv(WAD - liqDiscount, debt)) - int256(WAD);
    }

    /// @notice What `healthFull` adds for a position that is not underwater: (p_o − p↑(n1))·y/debt, where positive.
    /// @return WAD, rounded down.
    function healthAbove(uint256 oraclePrice, uint256 up, uint256 y, uint256 debt)
        internal
        pure
        returns (int256)
    {
        return int256(oraclePrice.zeroFloorSub(up).fullMulDiv(y, debt));
    }

    /// @notice Fraction of a position that a third party takes for a fraction of its debt:
    ///         ((1 + h/2)/(1 + h)·(1 − φ) + φ)·φ, h = liqDiscount.
    /// @return WAD, rounded down.
    function removeFraction(uint256 fraction, uint256 liqDiscount) internal pure returns (uint256) {
        uint256 share = (WAD + liqDiscount / 2) * WAD / (WAD + liqDiscount);
        return (share * (WAD - fraction) / WAD + fraction) * fraction / WAD;
    }

    // ── Private ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A·y0 of a band with both coins. b² must fit in 256 bits: it and the product, which is never above it, are
    ///      taken at 2^-shift.
    function _largerRoot(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        private
        pure
        returns (uint256 root)
    {
        unchecked {
            uint256 b = ((A - 1) * x).fullMulDiv(up, oraclePrice)
                + (A * y).fullMulDiv(oraclePrice * oraclePrice, up * WAD);
            uint256 shift;
            while (b >> shift >= 1 << 127) ++shift;
            b >>= shift;
            root = (4 * A * x).fullMulDiv(oraclePrice * y, WAD << (2 * shift));
            root = (b + (b * b + root).sqrt()).fullMulDiv(WAD << shift, 2 * oraclePrice);
        }
    }

    /// @dev ⌊a / b⌋, toward minus infinity.
    function _floorDiv(int256 a, uint256 b) private pure returns (int256 q) {
        q = a / int256(b);
        if (a < 0 && q * int256(b) != a) --q;
    }
}
