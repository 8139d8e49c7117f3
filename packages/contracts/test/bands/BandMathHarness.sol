// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BandMath} from "../../src/bands/libraries/BandMath.sol";
import {Batched} from "../utils/Batched.sol";

/// @title  BandMathHarness
/// @notice BandMath callable from outside: the SDK's `bands/math.ts` is compared with it call by call.
contract BandMathHarness is Batched {
    // ── Grid ───────────────────────────────────────────────────────────────────────────────────────────────────

    function lnRatio(uint256 A) external pure returns (uint256) {
        return BandMath.lnRatio(A);
    }

    function lowestBand(uint256 lnR) external pure returns (int256) {
        return BandMath.lowestBand(lnR);
    }

    function highestBand(uint256 lnR) external pure returns (int256) {
        return BandMath.highestBand(lnR);
    }

    function pUp(uint256 basePrice, int256 n, uint256 lnR) external pure returns (uint256) {
        return BandMath.pUp(basePrice, n, lnR);
    }

    function pDownOf(uint256 A, uint256 up) external pure returns (uint256) {
        return BandMath.pDownOf(A, up);
    }

    function pCurrent(uint256 oraclePrice, uint256 edge) external pure returns (uint256) {
        return BandMath.pCurrent(oraclePrice, edge);
    }

    function topBand(uint256 basePrice, uint256 price, uint256 lnR) external pure returns (int256) {
        return BandMath.topBand(basePrice, price, lnR);
    }

    // ── Band invariant ─────────────────────────────────────────────────────────────────────────────────────────

    function getY0(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        external
        pure
        returns (uint256)
    {
        return BandMath.getY0(A, up, oraclePrice, x, y);
    }

    function curve(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        external
        pure
        returns (uint256 ay0, uint256 f, uint256 g)
    {
        return BandMath.curve(A, up, oraclePrice, x, y);
    }

    function bandPrice(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        external
        pure
        returns (uint256)
    {
        return BandMath.bandPrice(A, up, oraclePrice, x, y);
    }

    // ── Projections ────────────────────────────────────────────────────────────────────────────────────────────

    function toOraclePrice(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        external
        pure
        returns (uint256 xStar, uint256 yStar)
    {
        return BandMath.toOraclePrice(A, up, oraclePrice, x, y);
    }

    function getXDown(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        external
        pure
        returns (uint256)
    {
        return BandMath.getXDown(A, up, oraclePrice, x, y);
    }

    function getYUp(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y)
        external
        pure
        returns (uint256)
    {
        return BandMath.getYUp(A, up, oraclePrice, x, y);
    }

    function xDownUntouched(BandMath.Grid memory grid, int256 n1, uint256 N, uint256 perBand)
        external
        pure
        returns (uint256)
    {
        return BandMath.xDownUntouched(grid, n1, N, perBand);
    }

    // ── Swap step inside one band ──────────────────────────────────────────────────────────────────────────────

    function tradeBand(uint256 A, uint256 up, uint256 oraclePrice, uint256 x, uint256 y, bool pump)
        external
        pure
        returns (BandMath.Band memory)
    {
        return BandMath.tradeBand(A, up, oraclePrice, x, y, pump);
    }

    function drainNet(uint256 A, BandMath.Band memory band) external pure returns (uint256) {
        return BandMath.drainNet(A, band);
    }

    function grossOf(uint256 net, uint256 fee) external pure returns (uint256) {
        return BandMath.grossOf(net, fee);
    }

    function stepExactIn(uint256 A, BandMath.Band memory band, uint256 amountIn, uint256 fee)
        external
        pure
        returns (uint256 gross, uint256 net, uint256 out, bool whole)
    {
        return BandMath.stepExactIn(A, band, amountIn, fee);
    }

    function stepExactOut(uint256 A, BandMath.Band memory band, uint256 amountOut, uint256 fee)
        external
        pure
        returns (uint256 gross, uint256 net, uint256 out, bool whole)
    {
        return BandMath.stepExactOut(A, band, amountOut, fee);
    }

    function netToPrice(uint256 A, BandMath.Band memory band, uint256 factor)
        external
        pure
        returns (uint256)
    {
        return BandMath.netToPrice(A, band, factor);
    }

    // ── Oracle jump limit and dynamic fees ─────────────────────────────────────────────────────────────────────

    function limitPrice(uint256 raw, uint256 lastPrice, uint256 lastFee, uint256 elapsed)
        external
        pure
        returns (uint256 oraclePrice, uint256 jumpFee)
    {
        return BandMath.limitPrice(raw, lastPrice, lastFee, elapsed);
    }

    function distanceFee(uint256 A, uint256 up, uint256 oraclePrice) external pure returns (uint256) {
        return BandMath.distanceFee(A, up, oraclePrice);
    }

    // ── Shares of a band ───────────────────────────────────────────────────────────────────────────────────────

    function perShareY(uint256 y, uint256 shares) external pure returns (uint256) {
        return BandMath.perShareY(y, shares);
    }

    function perShareX(uint256 x, uint256 shares, uint256 initialPrice) external pure returns (uint256) {
        return BandMath.perShareX(x, shares, initialPrice);
    }

    function yToShares(uint256 y, uint256 perShare) external pure returns (uint256) {
        return BandMath.yToShares(y, perShare);
    }

    function sharesToY(uint256 shares, uint256 perShare) external pure returns (uint256) {
        return BandMath.sharesToY(shares, perShare);
    }

    function sharesToX(uint256 shares, uint256 perShare, uint256 initialPrice)
        external
        pure
        returns (uint256)
    {
        return BandMath.sharesToX(shares, perShare, initialPrice);
    }

    // ── Placing a loan ─────────────────────────────────────────────────────────────────────────────────────────

    function rangeFactor(uint256 A, uint256 lnR, uint256 N, uint256 discount)
        external
        pure
        returns (uint256)
    {
        return BandMath.rangeFactor(A, lnR, N, discount);
    }

    function yEffective(uint256 perBand, uint256 factor) external pure returns (uint256) {
        return BandMath.yEffective(perBand, factor);
    }

    function calcN1(uint256 ye, uint256 basePrice, uint256 debt, uint256 lnR, uint256 N)
        external
        pure
        returns (int256)
    {
        return BandMath.calcN1(ye, basePrice, debt, lnR, N);
    }

    function maxBorrowable(uint256 ye, uint256 up) external pure returns (uint256) {
        return BandMath.maxBorrowable(ye, up);
    }

    function minCollateral(uint256 debt, uint256 N, uint256 factor, uint256 up)
        external
        pure
        returns (uint256)
    {
        return BandMath.minCollateral(debt, N, factor, up);
    }

    // ── Debt and health ────────────────────────────────────────────────────────────────────────────────────────

    function accrue(uint256 rateMul, uint256 rate, uint256 elapsed) external pure returns (uint256) {
        return BandMath.accrue(rateMul, rate, elapsed);
    }

    function debtUp(uint256 stored, uint256 rateMul, uint256 storedMul) external pure returns (uint256) {
        return BandMath.debtUp(stored, rateMul, storedMul);
    }

    function debtDown(uint256 stored, uint256 rateMul, uint256 storedMul) external pure returns (uint256) {
        return BandMath.debtDown(stored, rateMul, storedMul);
    }

    function health(uint256 xDown, uint256 debt, uint256 liqDiscount) external pure returns (int256) {
        return BandMath.health(xDown, debt, liqDiscount);
    }

    function healthAbove(uint256 oraclePrice, uint256 up, uint256 y, uint256 debt)
        external
        pure
        returns (int256)
    {
        return BandMath.healthAbove(oraclePrice, up, y, debt);
    }

    function removeFraction(uint256 fraction, uint256 liqDiscount) external pure returns (uint256) {
        return BandMath.removeFraction(fraction, liqDiscount);
    }
}
