// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  SynthMath
/// @notice The formulas of the debt pool, of exchanges and of loans. Pure; amounts, prices and ratios are WAD.
/// @dev    Every function is mirrored by the SDK's `synths/math.ts`. Divisions round down unless a name or a comment
///         says up, and against whoever asks.
library SynthMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant RAY = 1e27;

    /// @notice Terms of liquidating a staker: price of the collateral, issuance ratio r and penalty p, with
    ///         (1 + p)·r below 1.
    struct LiquidationTerms {
        uint256 priceWad;
        uint256 ratioWad;
        uint256 penaltyWad;
    }

    /// @notice Terms of liquidating a loan: both prices, least ratio c and penalty p, with c above 1 + p.
    struct LoanTerms {
        uint256 collateralPriceWad;
        uint256 loanPriceWad;
        uint256 minRatioWad;
        uint256 penaltyWad;
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Largest debt that the collateral may carry, USD.
    function maxIssuable(uint256 collateral, uint256 priceWad, uint256 ratioWad)
        internal
        pure
        returns (uint256)
    {
        return collateral.fullMulDiv(priceWad, WAD).fullMulDiv(ratioWad, WAD);
    }

    /// @notice Debt per value of collateral, rounded up; no collateral under a debt is the worst ratio there is.
    function cRatioUp(uint256 debt, uint256 value) internal pure returns (uint256) {
        if (debt == 0) return 0;
        return value == 0 ? type(uint256).max : debt.fullMulDivUp(WAD, value);
    }

    /// @notice Collateral that a debt locks, rounded up.
    function lockedUp(uint256 debt, uint256 priceWad, uint256 ratioWad) internal pure returns (uint256) {
        return debt.fullMulDivUp(1e36, ratioWad * priceWad);
    }

    /// @notice What may leave the wallet; escrowed tokens are locked first.
    function transferable(uint256 wallet, uint256 escrowed, uint256 debt, uint256 priceWad, uint256 ratioWad)
        internal
        pure
        returns (uint256)
    {
        if (debt == 0) return wallet;
        return wallet.zeroFloorSub(lockedUp(debt, priceWad, ratioWad).zeroFloorSub(escrowed));
    }

    /// @notice What a liquidation burns and seizes so that the rest is at the issuance ratio again.
    /// @param  debt        D, USD.
    /// @param  collateral  Tokens of the account, escrowed ones included.
    /// @param  maxBurn     Most that the liquidator burns, USD.
    /// @return amountToFix F = (D − V·r)/(1 − (1 + p)·r), rounded up, at most D.
    /// @return burned      min(F, maxBurn), or what the whole collateral pays for.
    /// @return seized      Tokens to the liquidator, rounded down.
    function liquidation(uint256 debt, uint256 collateral, uint256 maxBurn, LiquidationTerms memory terms)
        internal
        pure
        returns (uint256 amountToFix, uint256 burned, uint256 seized)
    {
        uint256 value = collateral.fullMulDiv(terms.priceWad, WAD);
        uint256 withPenalty = WAD + terms.penaltyWad;
        amountToFix = (debt * WAD).zeroFloorSub(value * terms.ratioWad);
        amountToFix = amountToFix.divUp(WAD - withPenalty.fullMulDiv(terms.ratioWad, WAD)).min(debt);
        burned = amountToFix.min(maxBurn);
        seized = burned.fullMulDiv(withPenalty, terms.priceWad);
        if (seized > collateral) {
            seized = collateral;
            burned = value.fullMulDiv(WAD, withPenalty);
        }
    }

    // ── Exchanging ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What an exchange yields.
    /// @return received Units of the destination after the fee, rounded down.
    /// @return feeUsd   Value of the fee, rounded down.
    function exchange(uint256 amount, uint256 srcPriceWad, uint256 dstPriceWad, uint256 rateWad)
        internal
        pure
        returns (uint256 received, uint256 feeUsd)
    {
        uint256 gross = amount.fullMulDiv(srcPriceWad, dstPriceWad);
        received = gross.fullMulDiv(WAD - rateWad, WAD);
        feeUsd = (gross - received).fullMulDiv(dstPriceWad, WAD);
    }

    /// @notice Correction of an exchange by the prices at the end of its waiting period.
    /// @param  received What the exchange yielded.
    /// @return reclaim  Units of the destination to take back.
    /// @return rebate   Units of the destination to give. Neither, when the prices are missing or too far off.
    function settlement(
        uint256 amount,
        uint256 received,
        uint256 rateWad,
        uint256 srcPriceWad,
        uint256 dstPriceWad,
        uint256 deviationFactorWad
    ) internal pure returns (uint256 reclaim, uint256 rebate) {
        if (srcPriceWad == 0 || dstPriceWad == 0) return (0, 0);
        (uint256 should,) = exchange(amount, srcPriceWad, dstPriceWad, rateWad);
        if (received == 0 || isDeviating(received, should, deviationFactorWad)) return (0, 0);
        return (received.zeroFloorSub(should), should.zeroFloorSub(received));
    }

    /// @notice Whether `current` is zero or at least a factor away from `last`.
    function isDeviating(uint256 last, uint256 current, uint256 factorWad) internal pure returns (bool) {
        if (current == 0) return true;
        return last.max(current).fullMulDiv(WAD, last.min(current)) >= factorWad;
    }

    /// @notice Price of an inverse synth that is not frozen.
    function inversePrice(uint256 priceWad, uint256 entryWad, uint256 upperWad, uint256 lowerWad)
        internal
        pure
        returns (uint256)
    {
        return (2 * entryWad).zeroFloorSub(priceWad).clamp(lowerWad, upperWad);
    }

    // ── Loans ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Largest loan in loan units. `collateral` has 18 decimals.
    function loanMax(
        uint256 collateral,
        uint256 collateralPriceWad,
        uint256 loanPriceWad,
        uint256 minRatioWad
    ) internal pure returns (uint256) {
        return collateral.fullMulDiv(collateralPriceWad, loanPriceWad).fullMulDiv(WAD, minRatioWad);
    }

    /// @notice Simple interest on the principal, rounded up.
    function loanInterestUp(uint256 principal, uint256 rateWad, uint256 elapsed)
        internal
        pure
        returns (uint256)
    {
        return principal.fullMulDivUp(rateWad * elapsed, 365 days * WAD);
    }

    /// @notice What a liquidation of a loan pays and seizes. `collateral` and `seized` have 18 decimals.
    /// @return amountToFix F = (D·c − V)/(c − (1 + p)) in loan units, rounded up, at most D.
    /// @return paid        min(F, maxPay), or what the whole collateral pays for.
    /// @return seized      Collateral to the liquidator, rounded down.
    function loanLiquidation(uint256 owed, uint256 collateral, uint256 maxPay, LoanTerms memory terms)
        internal
        pure
        returns (uint256 amountToFix, uint256 paid, uint256 seized)
    {
        uint256 value = collateral.fullMulDiv(terms.collateralPriceWad, terms.loanPriceWad);
        uint256 withPenalty = WAD + terms.penaltyWad;
        amountToFix = (owed * terms.minRatioWad).zeroFloorSub(value * WAD);
        amountToFix = amountToFix.divUp(terms.minRatioWad - withPenalty).min(owed);
        paid = amountToFix.min(maxPay);
        seized = paid.fullMulDiv(terms.loanPriceWad, WAD).fullMulDiv(withPenalty, terms.collateralPriceWad);
        if (seized > collateral) {
            seized = collateral;
            paid = value.fullMulDiv(WAD, withPenalty);
        }
    }
}
