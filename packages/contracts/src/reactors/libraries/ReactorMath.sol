// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title  ReactorMath
/// @notice Rewards, votes, deployable amounts, the waterfall and the keeper's pay, as pure functions.
/// @dev    Prices are USD per whole unit, WAD; values USD, WAD; `unit` is 10**decimals of a token. Divisions round down
///         unless a name or a comment says otherwise.
library ReactorMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant BPS = 10_000;
    uint256 private constant YEAR = 365 days;

    /// @notice What a reactor's waterfall looks at. Names as in the documentation.
    struct WaterfallInput {
        uint256 claims; // L
        uint256 owed; // unfunded exits
        uint256 debt; // D
        uint256 assetsA; // idle and marked
        uint256 assetsB;
        uint256 priceA;
        uint256 unitA;
        uint256 priceB;
        uint256 unitB;
        int256 equityBefore;
        uint256 directed; // D_r, TOKE
        uint256 passive; // P_r, TOKE
        uint256 tokePrice; // 0: no slash
        uint256 maxSlashBps;
        uint256 treasuryB;
        uint256 backstopBps;
        uint256 haircutOwed;
        uint256 haircutOwedB;
        uint256 pairClaims; // L of the PAIR reactor
        uint256 reserveTargetWad;
    }

    /// @notice What each tier gives.
    struct WaterfallOutput {
        int256 equity;
        uint256 reserveUsed;
        uint256 shortfall;
        uint256 slashDirected;
        uint256 slashPassive;
        uint256 paidB; // by the treasury for slashed TOKE
        uint256 auctionToke; // slashed and not paid for
        uint256 backstopB;
        uint256 haircut; // USD
        uint256 haircutA;
        uint256 haircutB;
        uint256 restoredA;
        uint256 restoredB;
        uint256 sweep; // USD
    }

    /// @notice Rewards of one reactor.
    struct Split {
        uint256 qWad;
        uint256 muWad;
        uint256 lp;
        uint256 ld;
    }

    /// @notice Sums over all reactors that the emission weights need.
    struct WeightSums {
        uint256 emission;
        uint256 emissionValue;
        uint256 fees; // ΣF
        uint256 stake; // ΣS
        uint256 feeWeights; // Σf
        uint256 weights; // Σw after doubling; 0 when none is private
        uint256 betaWad; // most weight of fees
    }

    // ── Values ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Value of an asset, rounded down.
    function value(uint256 amount, uint256 priceWad, uint256 unit) internal pure returns (uint256) {
        return amount.fullMulDiv(priceWad, unit);
    }

    /// @notice Value of a liability, rounded up.
    function valueUp(uint256 amount, uint256 priceWad, uint256 unit) internal pure returns (uint256) {
        return amount.fullMulDivUp(priceWad, unit);
    }

    /// @notice Units of a token that a value buys, rounded down.
    function amountOf(uint256 valueWad, uint256 priceWad, uint256 unit) internal pure returns (uint256) {
        return valueWad.fullMulDiv(unit, priceWad);
    }

    /// @notice Units of a token that a value costs, rounded up.
    function amountUp(uint256 valueWad, uint256 priceWad, uint256 unit) internal pure returns (uint256) {
        return valueWad.fullMulDivUp(unit, priceWad);
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice q: the providers' part of the rewards, the larger the scarcer their side is. WAD for an empty reactor.
    function balanceOfSides(uint256 claimValue, uint256 stakeValue) internal pure returns (uint256 qWad) {
        if (claimValue + stakeValue == 0) return 0;
        return stakeValue.fullMulDiv(WAD, claimValue + stakeValue);
    }

    /// @notice The balance rule: splits a reactor's budget between providers and directors.
    /// @param  budget          E, TOKE wei.
    /// @param  qWad            From `balanceOfSides`.
    /// @param  leastBalanceWad m.
    function balanceSplit(uint256 budget, uint256 qWad, uint256 leastBalanceWad)
        internal
        pure
        returns (Split memory split)
    {
        uint256 balance = (4 * qWad).fullMulDiv(WAD - qWad, WAD);
        split.qWad = qWad;
        split.muWad = leastBalanceWad + (WAD - leastBalanceWad).fullMulDiv(balance, WAD);
        uint256 total = budget.fullMulDiv(split.muWad, WAD);
        split.lp = total.fullMulDiv(qWad, WAD);
        split.ld = total - split.lp;
    }

    /// @notice What a cycle may emit.
    function emission(uint256 budget, uint256 rateWad, uint256 cap) internal pure returns (uint256) {
        return budget.fullMulDiv(rateWad, WAD).min(cap);
    }

    /// @notice P_r: the part of the passive stake that backs a reactor.
    function passiveShare(uint256 passive, uint256 directed, uint256 directedSum)
        internal
        pure
        returns (uint256)
    {
        return directedSum == 0 ? 0 : passive.fullMulDiv(directed, directedSum);
    }

    /// @notice f_r: weight of a reactor's fees. A dollar of fees moves a dollar of TOKE at most.
    function feeWeight(uint256 fees, WeightSums memory sums) internal pure returns (uint256) {
        if (fees == 0 || sums.fees == 0 || sums.emissionValue == 0) return 0;
        uint256 byRank = sums.betaWad.fullMulDiv(fees.fullMulDiv(WAD, sums.fees), WAD);
        return byRank.min(fees.fullMulDiv(WAD, sums.emissionValue));
    }

    /// @notice w_r before a private pool is doubled.
    function baseWeight(uint256 effectiveStake, uint256 feeWeightWad, WeightSums memory sums)
        internal
        pure
        returns (uint256)
    {
        if (sums.stake == 0) return 0;
        return
            (WAD - sums.feeWeights).fullMulDiv(effectiveStake.fullMulDiv(WAD, sums.stake), WAD) + feeWeightWad;
    }

    /// @notice F after a settlement: an eighth of it is the cycle's net result, a loss counting zero.
    function feeAverage(uint256 before, int256 net) internal pure returns (uint256) {
        return (7 * before + (net > 0 ? uint256(net) : 0)) / 8;
    }

    /// @notice Yearly rate of a side.
    function apr(uint256 reward, uint256 tokePrice, uint256 sideValue, uint256 duration)
        internal
        pure
        returns (uint256)
    {
        return value(reward, tokePrice, WAD).fullMulDiv(YEAR * WAD, sideValue * duration);
    }

    /// @notice Pay of a keeper.
    /// @param  pay      Base and all reactors' parts, TOKE wei.
    /// @param  lateness Seconds since the cycle's end.
    function keeperBounty(uint256 pay, uint256 lateness, uint256 tau, uint256 budget)
        internal
        pure
        returns (uint256)
    {
        uint256 lateWad = lateness.fullMulDiv(WAD, tau).min(3 * WAD);
        return pay.fullMulDiv(WAD + lateWad, WAD).min(budget);
    }

    /// @notice Own part of the depth that is needed.
    /// @param  ownSum  Σ min(own, need).
    /// @param  needSum Σ need.
    function singularity(uint256 ownSum, uint256 needSum) internal pure returns (uint256) {
        return needSum == 0 ? 0 : ownSum.fullMulDiv(WAD, needSum);
    }

    // ── Votes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Splits an exposure by tallies; the remainder goes to the largest, the lowest index on a tie.
    /// @return targets Value of each venue; zeros without votes: positions then shrink with the exposure.
    /// @return isVoted Whether there are any votes.
    function venueTargets(uint256 exposure, uint256[] memory tallies)
        internal
        pure
        returns (uint256[] memory targets, bool isVoted)
    {
        targets = new uint256[](tallies.length);
        uint256 sum;
        uint256 largest;
        for (uint256 i; i < tallies.length; ++i) {
            sum += tallies[i];
            if (tallies[i] > tallies[largest]) largest = i;
        }
        if (sum == 0) return (targets, false);

        uint256 left = exposure;
        for (uint256 i; i < tallies.length; ++i) {
            if (tallies[i] == 0) continue;
            targets[i] = exposure.fullMulDiv(tallies[i], sum);
            left -= targets[i];
        }
        targets[largest] += left;
        isVoted = true;
    }

    // ── Deployable amounts ────────────────────────────────────────────────────────────────────────────────────

    /// @notice What a balanced position loses when the relative price moves by `moveWad`, per dollar deployed before;
    ///         rounded up.
    function ilBuffer(uint256 moveWad) internal pure returns (uint256) {
        return (WAD + moveWad + 1) / 2 - (moveWad * WAD).sqrt();
    }

    /// @notice What may be deployed of an amount, less its idle buffer.
    function available(uint256 amount, uint256 bufferBps) internal pure returns (uint256) {
        return amount - amount.fullMulDivUp(bufferBps, BPS);
    }

    /// @notice Most exposure that equity and stake cover.
    /// @param  equity     E_c: equity left, less the risk of the open position.
    /// @param  stakeValue Value of the effective stake without what leaves.
    function maxExposure(int256 equity, uint256 stakeValue, uint256 gammaWad, uint256 ilBufferWad)
        internal
        pure
        returns (uint256)
    {
        int256 cover = equity + int256(stakeValue.fullMulDiv(gammaWad, WAD));
        return cover <= 0 ? 0 : uint256(cover).fullMulDiv(WAD, ilBufferWad);
    }

    /// @notice Units of A to deploy, and units of B that they ask for.
    function demand(
        uint256 availableA,
        uint256 exposureLimit,
        uint256 priceA,
        uint256 unitA,
        uint256 priceB,
        uint256 unitB
    ) internal pure returns (uint256 amountA, uint256 demandB) {
        amountA = availableA.min(amountOf(exposureLimit / 2, priceA, unitA));
        demandB = amountOf(value(amountA, priceA, unitA), priceB, unitB);
    }

    /// @notice Shares out the base asset where demands exceed the supply.
    function allot(uint256 amountA, uint256 demandB, uint256 demandSum, uint256 supplyB)
        internal
        pure
        returns (uint256 a, uint256 b)
    {
        if (demandSum <= supplyB || demandB == 0) return (amountA, demandB);
        b = supplyB.fullMulDiv(demandB, demandSum);
        a = amountA.fullMulDiv(b, demandB);
    }

    // ── Open position ─────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What a reactor holds beyond and short of what it owes.
    function openPosition(uint256 held, uint256 owes) internal pure returns (uint256 short, uint256 long) {
        return (owes.zeroFloorSub(held), held.zeroFloorSub(owes));
    }

    /// @notice Loss of the open position in A when its price moves by `moveWad` against it, rounded up.
    function openRisk(uint256 shortA, uint256 longA, uint256 priceA, uint256 unitA, uint256 moveWad)
        internal
        pure
        returns (uint256)
    {
        return valueUp(shortA, priceA, unitA).fullMulDivUp(moveWad - WAD, WAD)
            + valueUp(longA, priceA, unitA).fullMulDivUp(moveWad - WAD, moveWad);
    }

    /// @notice Premium of a conversion, basis points.
    function premiumBps(uint256 maxBps, uint256 elapsed, uint256 ramp) internal pure returns (uint256) {
        return (maxBps * elapsed / ramp).min(maxBps);
    }

    /// @notice What a conversion pays.
    function conversion(
        uint256 give,
        uint256 priceIn,
        uint256 unitIn,
        uint256 priceOut,
        uint256 unitOut,
        uint256 premium
    ) internal pure returns (uint256) {
        return amountOf(value(give, priceIn, unitIn).fullMulDiv(BPS + premium, BPS), priceOut, unitOut);
    }

    // ── Waterfall ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Who bears a loss, or what a surplus gives back: reserve, stake, treasury, holders, in this order.
    function waterfall(WaterfallInput memory input) internal pure returns (WaterfallOutput memory out) {
        uint256 assets =
            value(input.assetsA, input.priceA, input.unitA) + value(input.assetsB, input.priceB, input.unitB);
        uint256 liabilities = valueUp(input.claims, input.priceA, input.unitA)
            + valueUp(input.owed, input.priceA, input.unitA) + valueUp(input.debt, input.priceB, input.unitB);
        out.equity = int256(assets) - int256(liabilities);
        out.reserveUsed = _reserveUsed(input.equityBefore, out.equity);

        if (out.equity >= 0) {
            _distributeSurplus(input, out);
            return out;
        }
        out.shortfall = uint256(-out.equity);
        uint256 left = _slash(input, out);
        left = _backstop(input, out, left);
        _cut(input, out, left);
    }

    /// @notice What the stake of a PAIR reactor bears of a haircut: the rule of tier 2.
    /// @return toke  TOKE wei to slash.
    /// @return needB Units of B that they are worth, rounded up; 0 when nothing is slashed.
    function slashFor(uint256 shortfall, uint256 slashLimit, uint256 tokePrice, uint256 priceB, uint256 unitB)
        internal
        pure
        returns (uint256 toke, uint256 needB)
    {
        if (tokePrice == 0) return (0, 0);
        toke = slashLimit.min(shortfall.fullMulDivUp(WAD, tokePrice));
        if (toke == 0) return (0, 0);
        needB = amountUp(shortfall.min(value(toke, tokePrice, WAD)), priceB, unitB);
    }

    /// @notice TOKE wei that the treasury could not pay for.
    function unpaidToke(uint256 toke, uint256 paidB, uint256 needB) internal pure returns (uint256) {
        return needB == 0 ? toke : toke - toke.fullMulDiv(paidB, needB);
    }

    function _reserveUsed(int256 before, int256 equity) private pure returns (uint256) {
        if (before <= 0 || equity >= before) return 0;
        return uint256(before - equity).min(uint256(before));
    }

    /// @dev Tier 2. Returns what is left of the shortfall.
    function _slash(WaterfallInput memory input, WaterfallOutput memory out) private pure returns (uint256) {
        uint256 stake = input.directed + input.passive;
        (uint256 toke, uint256 needB) = slashFor(
            out.shortfall, stake * input.maxSlashBps / BPS, input.tokePrice, input.priceB, input.unitB
        );
        if (toke == 0) return out.shortfall;

        out.slashDirected = toke.fullMulDiv(input.directed, stake);
        out.slashPassive = toke - out.slashDirected;
        out.paidB = needB.min(input.treasuryB);
        out.auctionToke = unpaidToke(toke, out.paidB, needB);
        return out.shortfall.zeroFloorSub(value(out.paidB, input.priceB, input.unitB));
    }

    /// @dev Tier 3. Returns what is left of the shortfall.
    function _backstop(WaterfallInput memory input, WaterfallOutput memory out, uint256 shortfall)
        private
        pure
        returns (uint256)
    {
        uint256 limit = (input.treasuryB - out.paidB).fullMulDiv(input.backstopBps, BPS);
        out.backstopB = limit.min(amountUp(shortfall, input.priceB, input.unitB));
        return shortfall.zeroFloorSub(value(out.backstopB, input.priceB, input.unitB));
    }

    /// @dev Tier 4: holders of both reactors by the value of their claims.
    function _cut(WaterfallInput memory input, WaterfallOutput memory out, uint256 shortfall) private pure {
        out.haircut = shortfall;
        if (shortfall == 0) return;
        uint256 capB = input.debt.min(input.pairClaims);
        uint256 valueA = valueUp(input.claims, input.priceA, input.unitA);
        uint256 valueB = valueUp(capB, input.priceB, input.unitB);
        if (valueA + valueB == 0) return;

        uint256 cutA = shortfall.fullMulDiv(valueA, valueA + valueB);
        out.haircutA = input.claims.min(amountUp(cutA, input.priceA, input.unitA));
        out.haircutB = capB.min(amountUp(shortfall - cutA, input.priceB, input.unitB));
    }

    /// @dev Earlier haircuts first, then what is above the reserve.
    function _distributeSurplus(WaterfallInput memory input, WaterfallOutput memory out) private pure {
        uint256 left = uint256(out.equity);
        uint256 owedA = valueUp(input.haircutOwed, input.priceA, input.unitA);
        uint256 owedB = valueUp(input.haircutOwedB, input.priceB, input.unitB);
        if (owedA + owedB != 0) {
            uint256 back = left.min(owedA + owedB);
            uint256 backA = back.fullMulDiv(owedA, owedA + owedB);
            out.restoredA = input.haircutOwed.min(amountOf(backA, input.priceA, input.unitA));
            out.restoredB = input.haircutOwedB.min(amountOf(back - backA, input.priceB, input.unitB));
            left = left.zeroFloorSub(
                valueUp(out.restoredA, input.priceA, input.unitA)
                    + valueUp(out.restoredB, input.priceB, input.unitB)
            );
        }
        uint256 claimValue = value(input.claims + out.restoredA, input.priceA, input.unitA);
        out.sweep = left.zeroFloorSub(claimValue.fullMulDivUp(input.reserveTargetWad, WAD));
    }
}
