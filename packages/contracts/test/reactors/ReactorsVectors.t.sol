// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {Test} from "forge-std/Test.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibString} from "solady/utils/LibString.sol";

import {DirectorStaking} from "../../src/reactors/DirectorStaking.sol";
import {ReactorMath} from "../../src/reactors/libraries/ReactorMath.sol";
import {VenueMath} from "../../src/reactors/libraries/VenueMath.sol";
import {JsonSlices} from "../synths/utils/JsonSlices.sol";
import {TestToken} from "../utils/TestToken.sol";

/// @notice The reference cases of the core in every reactors*.json under test/vectors, exact. Those of sale, vote and quotes
///         are run by PeripheryVectors.
contract ReactorsVectorsTest is Test {
    using stdJson for string;
    using FixedPointMathLib for uint256;

    uint256 private constant WAD = 1e18;

    string private _json;
    uint256 private _run;

    function test_Vectors() public {
        // Reading the files costs more than a block's gas.
        vm.pauseGasMetering();
        VmSafe.DirEntry[] memory files = vm.readDir("packages/contracts/test/vectors");
        for (uint256 i; i < files.length; ++i) {
            if (!LibString.contains(files[i].path, "/vectors/reactors")) continue;
            string[] memory cases = JsonSlices.items(vm.readFile(files[i].path), "vectors");
            for (uint256 j; j < cases.length; ++j) {
                this.runCase(cases[j]);
            }
        }
        emit log_named_uint("cases run", _run);
        assertGe(_run, 49, "the reference cases");
    }

    function runCase(string memory json) external {
        _json = json;
        bytes32 kind = keccak256(bytes(json.readString(".kind")));
        if (_isPeriphery(kind)) return;
        ++_run;
        if (kind == keccak256("balance_split")) _balanceSplit();
        else if (kind == keccak256("cycle_rewards")) _cycleRewards();
        else if (kind == keccak256("apr")) _apr();
        else if (kind == keccak256("fee_ema")) _feeEma();
        else if (kind == keccak256("tally")) _tally();
        else if (kind == keccak256("venue_targets")) _venueTargets();
        else if (kind == keccak256("il_buffer")) _ilBuffer();
        else if (kind == keccak256("allocate")) _allocate();
        else if (kind == keccak256("v2_mark")) _v2Mark();
        else if (kind == keccak256("v3_mark")) _v3Mark();
        else if (kind == keccak256("il_report")) _ilReport();
        else if (kind == keccak256("waterfall")) _waterfall();
        else if (kind == keccak256("open_position")) _openPosition();
        else if (kind == keccak256("convert")) _convert();
        else if (kind == keccak256("exit_batch")) _exitBatch();
        else if (kind == keccak256("fund_exits")) _fundExits();
        else if (kind == keccak256("singularity")) _singularity();
        else if (kind == keccak256("keeper_bounty")) _keeperBounty();
        else revert("unknown kind");
    }

    function _isPeriphery(bytes32 kind) private pure returns (bool) {
        return kind == keccak256("degenesis") || kind == keccak256("core_power")
            || kind == keccak256("core_winners") || kind == keccak256("rfq_fill");
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    function _balanceSplit() private view {
        uint256 m = _has(".input.m") ? _in("m") : 0.5e18;
        uint256 q = ReactorMath.balanceOfSides(_in("a"), _in("s"));
        ReactorMath.Split memory split = ReactorMath.balanceSplit(_in("E"), q, m);
        assertEq(split.qWad, _out("q"), "q");
        assertEq(split.muWad, _out("mu"), "mu");
        assertEq(split.lp + split.ld, _out("total"), "total");
        assertEq(split.lp, _out("lp"), "lp");
        assertEq(split.ld, _out("ld"), "ld");
        assertEq(_in("E") - split.lp - split.ld, _out("returned"), "returned");
    }

    function _cycleRewards() private view {
        uint256 count = _count(".input.reactors");
        ReactorMath.WeightSums memory sums;
        uint256 directedSum;
        for (uint256 i; i < count; ++i) {
            directedSum += _reactor(i, "D");
            sums.fees += _reactor(i, "F");
        }
        sums.emission = ReactorMath.emission(_in("budget"), _in("rate"), _in("cap"));
        sums.emissionValue = ReactorMath.value(sums.emission, _in("toke_price"), WAD);
        sums.betaWad = _in("beta");
        assertEq(sums.emission, _out("emission"), "emission");

        bool hasPrivate;
        for (uint256 i; directedSum != 0 && i < count; ++i) {
            sums.stake += _effective(i, directedSum);
            sums.feeWeights += ReactorMath.feeWeight(_reactor(i, "F"), sums);
            if (_isPrivate(i)) hasPrivate = true;
        }
        for (uint256 i; hasPrivate && i < count; ++i) {
            sums.weights += _weight(i, directedSum, sums) * (_isPrivate(i) ? 2 : 1);
        }
        uint256 passive;
        uint256 emitted;
        for (uint256 i; i < count; ++i) {
            (uint256 total, uint256 part) = _checkReactor(i, directedSum, sums);
            (emitted, passive) = (emitted + total, passive + part);
        }
        assertEq(passive, _out("passive"), "passive");
        assertEq(emitted, _out("emitted"), "emitted");
        assertEq(_in("budget") - emitted, _out("budgetAfter"), "budgetAfter");
    }

    function _checkReactor(uint256 i, uint256 directedSum, ReactorMath.WeightSums memory sums)
        private
        view
        returns (uint256 total, uint256 passivePart)
    {
        uint256 stake = _effective(i, directedSum);
        uint256 weight = _weight(i, directedSum, sums);
        if (sums.weights != 0) weight = (weight * (_isPrivate(i) ? 2 : 1)).fullMulDiv(WAD, sums.weights);
        uint256 budget = sums.emission.fullMulDiv(weight, WAD);
        uint256 q = ReactorMath.balanceOfSides(
            _reactor(i, "claim_value"), ReactorMath.value(stake, _in("toke_price"), WAD)
        );
        ReactorMath.Split memory split = ReactorMath.balanceSplit(budget, q, _in("m"));
        if (stake == 0) split.ld = 0;
        passivePart = stake == 0 ? 0 : split.ld.fullMulDiv(stake - _reactor(i, "D"), stake);
        total = split.lp + split.ld;
        assertEq(stake, _expected(i, "effective"), "effective");
        assertEq(weight, _expected(i, "weight"), "weight");
        assertEq(budget, _expected(i, "budget"), "budget");
        assertEq(split.qWad, _expected(i, "q"), "q");
        assertEq(split.muWad, _expected(i, "mu"), "mu");
        assertEq(split.lp, _expected(i, "lp"), "lp");
        assertEq(split.ld, _expected(i, "ld"), "ld");
        assertEq(passivePart, _expected(i, "ldPassive"), "ldPassive");
        assertEq(split.ld - passivePart, _expected(i, "ldDirected"), "ldDirected");
    }

    function _effective(uint256 i, uint256 directedSum) private view returns (uint256) {
        uint256 directed = _reactor(i, "D");
        return directed + ReactorMath.passiveShare(_in("P"), directed, directedSum);
    }

    function _weight(uint256 i, uint256 directedSum, ReactorMath.WeightSums memory sums)
        private
        view
        returns (uint256)
    {
        uint256 fees = ReactorMath.feeWeight(_reactor(i, "F"), sums);
        return ReactorMath.baseWeight(_effective(i, directedSum), fees, sums);
    }

    function _isPrivate(uint256 i) private view returns (bool) {
        string memory path = string.concat(_at(".input.reactors", i), ".private");
        return _has(path) && _json.readBool(path);
    }

    function _apr() private view {
        uint256 got = ReactorMath.apr(_in("reward"), _in("toke_price"), _in("side_value"), _in("duration"));
        assertEq(got, _uint(".output"));
    }

    function _feeEma() private view {
        int256 net = vm.parseInt(_json.readString(".input.net"));
        assertEq(ReactorMath.feeAverage(_in("F"), net), _uint(".output"));
    }

    function _keeperBounty() private view {
        uint256 pay = _in("base") + _in("per") * _in("n");
        assertEq(ReactorMath.keeperBounty(pay, _in("late"), _in("tau"), _in("budget")), _uint(".output"));
    }

    function _singularity() private view {
        uint256 ownSum;
        uint256 needSum;
        for (uint256 i; i < _count(".input.own"); ++i) {
            uint256 need = _uint(_at(".input.need", i));
            needSum += need;
            ownSum += need.min(_uint(_at(".input.own", i)));
        }
        assertEq(ReactorMath.singularity(ownSum, needSum), _uint(".output"));
    }

    // ── Votes and amounts ─────────────────────────────────────────────────────────────────────────────────────

    /// @dev By the contract itself: the accounts stake, then venues are switched off.
    function _tally() private {
        TestToken toke = new TestToken("Toke", "TOKE", 18);
        DirectorStaking staking = new DirectorStaking(
            address(this), DirectorStaking.Wiring(address(toke), address(this), address(this), address(this))
        );
        toke.approve(address(staking), type(uint256).max);
        uint256 count = _in("n");
        staking.setPool(1, true, false, (1 << count) - 1);
        for (uint256 i; i < _count(".input.users"); ++i) {
            string memory user = _at(".input.users", i);
            uint256 amount = _uint(_at(user, 0));
            uint256 weights;
            for (uint256 lane; lane < count; ++lane) {
                weights |= _uint(_at(_at(user, 1), lane)) << 16 * lane;
            }
            toke.mint(address(this), amount);
            staking.stakeFor(address(uint160(i + 1)), 1, amount, uint128(weights));
        }
        uint256 mask;
        for (uint256 lane; lane < count; ++lane) {
            if (_json.readBool(_at(".input.active", lane))) mask |= 1 << lane;
        }
        staking.setPool(1, true, false, mask);
        uint256[8] memory votes = staking.tallies(1);
        for (uint256 lane; lane < count; ++lane) {
            assertEq(votes[lane], _uint(_at(".output", lane)), "tally");
        }
    }

    function _venueTargets() private view {
        uint256[] memory tallies = _list(".input.t");
        (uint256[] memory targets, bool isVoted) = ReactorMath.venueTargets(_in("X"), tallies);
        assertEq(isVoted, _count(".output") != 0, "voted");
        for (uint256 i; isVoted && i < targets.length; ++i) {
            assertEq(targets[i], _uint(_at(".output", i)), "target");
        }
    }

    function _ilBuffer() private view {
        assertEq(ReactorMath.ilBuffer(_in("k_wad")), _uint(".output"));
    }

    function _allocate() private view {
        uint256 count = _count(".input.reactors");
        uint256[] memory amounts = new uint256[](count);
        uint256[] memory demands = new uint256[](count);
        uint256 sum;
        uint256 unitB = 10 ** _uint(".input.pair.decB");
        for (uint256 i; i < count; ++i) {
            string memory path = string.concat(_at(".input.reactors", i), ".equity");
            uint256 limit = ReactorMath.maxExposure(
                vm.parseInt(_json.readString(path)),
                _reactor(i, "stakeValue"),
                _reactor(i, "gamma"),
                _reactor(i, "ilbuf")
            );
            (amounts[i], demands[i]) = ReactorMath.demand(
                ReactorMath.available(_reactor(i, "L"), _reactor(i, "buf")),
                limit,
                _reactor(i, "pA"),
                10 ** _reactor(i, "decA"),
                _uint(".input.pair.pB"),
                unitB
            );
            sum += demands[i];
        }
        uint256 supply = ReactorMath.available(_uint(".input.pair.L"), _uint(".input.pair.buf"));
        for (uint256 i; i < count; ++i) {
            (uint256 a, uint256 b) = ReactorMath.allot(amounts[i], demands[i], sum, supply);
            assertEq(demands[i], _uint(string.concat(_at(".output", i), ".demandB")), "demandB");
            _checkAllotment(i, a, b, unitB);
        }
    }

    function _checkAllotment(uint256 i, uint256 a, uint256 b, uint256 unitB) private view {
        string memory path = _at(".output", i);
        uint256 exposure = ReactorMath.value(a, _reactor(i, "pA"), 10 ** _reactor(i, "decA"))
            + ReactorMath.value(b, _uint(".input.pair.pB"), unitB);
        assertEq(a, _uint(string.concat(path, ".amountA")), "amountA");
        assertEq(b, _uint(string.concat(path, ".amountB")), "amountB");
        assertEq(exposure, _uint(string.concat(path, ".exposure")), "exposure");
        uint256[] memory tallies = _list(string.concat(_at(".input.reactors", i), ".tally"));
        (uint256[] memory targets,) = ReactorMath.venueTargets(exposure, tallies);
        for (uint256 j; j < targets.length; ++j) {
            assertEq(targets[j], _uint(_at(string.concat(path, ".targets"), j)), "target");
        }
    }

    // ── Venues ────────────────────────────────────────────────────────────────────────────────────────────────

    function _v2Mark() private view {
        VenueMath.Pool memory pool = VenueMath.Pool(_in("rA"), _in("rB"), _in("supply"), _in("units"));
        (uint256 a, uint256 b, uint256 kpu) = VenueMath.v2Mark(pool, _quotes());
        assertEq(a, _uint(".output[0]"), "a");
        assertEq(b, _uint(".output[1]"), "b");
        assertEq(kpu, _uint(".output[2]"), "kpu");
    }

    function _v3Mark() private view {
        (uint256 a, uint256 b) = VenueMath.v3Amounts(_in("L"), _in("sp"), _in("sl"), _in("su"));
        assertEq(a, _uint(".output[0]"), "amount0");
        assertEq(b, _uint(".output[1]"), "amount1");
    }

    function _ilReport() private view {
        VenueMath.Report memory report = VenueMath.report(
            VenueMath.Holding(_in("A0"), _in("B0"), _in("a"), _in("b")),
            _in("kpu0"),
            _in("kpu1"),
            _has(".input.collected") ? _in("collected") : 0,
            _quotes()
        );
        assertEq(report.hold, _out("hold"), "hold");
        assertEq(report.value, _out("value"), "value");
        assertEq(report.fees, _out("fees"), "fees");
        assertEq(report.il, _out("il"), "il");
        assertEq(report.net, vm.parseInt(_json.readString(".output.net")), "net");
    }

    function _quotes() private view returns (VenueMath.Quotes memory) {
        return VenueMath.Quotes(_in("pA"), 10 ** _in("decA"), _in("pB"), 10 ** _in("decB"));
    }

    // ── Waterfall and exits ───────────────────────────────────────────────────────────────────────────────────

    function _waterfall() private view {
        ReactorMath.WaterfallInput memory input;
        (input.claims, input.owed, input.debt) = (_in("L"), _in("owed"), _in("D"));
        (input.priceA, input.unitA) = (_in("pA"), 10 ** _in("decA"));
        (input.priceB, input.unitB) = (_in("pB"), 10 ** _in("decB"));
        input.equityBefore = vm.parseInt(_json.readString(".input.equityPrev"));
        (input.directed, input.passive) = (_in("directed"), _in("passive"));
        (input.tokePrice, input.maxSlashBps) = (_in("tokePrice"), _in("maxSlashBps"));
        (input.treasuryB, input.backstopBps) = (_in("treasuryB"), _in("backstopBps"));
        (input.haircutOwed, input.haircutOwedB) = (_in("haircutOwed"), _in("haircutOwedB"));
        (input.reserveTargetWad, input.pairClaims) = (_in("reserveTarget"), _in("pairL"));
        (input.assetsA, input.assetsB) = (_in("assetsA"), _in("assetsB"));

        ReactorMath.WaterfallOutput memory out = ReactorMath.waterfall(input);
        assertEq(out.equity, vm.parseInt(_json.readString(".output.equity")), "equity");
        assertEq(out.reserveUsed, _out("reserveUsed"), "reserveUsed");
        assertEq(out.shortfall, _out("shortfall"), "shortfall");
        assertEq(out.slashDirected + out.slashPassive, _out("slashToke"), "slashToke");
        assertEq(out.slashDirected, _out("slashDirected"), "slashDirected");
        assertEq(out.slashPassive, _out("slashPassive"), "slashPassive");
        assertEq(out.paidB, _out("slashPaidB"), "slashPaidB");
        assertEq(out.auctionToke, _out("auctionToke"), "auctionToke");
        assertEq(out.backstopB, _out("backstopB"), "backstopB");
        assertEq(out.haircut, _out("haircut"), "haircut");
        assertEq(out.haircutA, _out("haircutA"), "haircutA");
        assertEq(out.haircutB, _out("haircutB"), "haircutB");
        assertEq(out.restoredA, _out("restoredA"), "restoredA");
        assertEq(out.restoredB, _out("restoredB"), "restoredB");
        assertEq(out.sweep, _out("sweep"), "sweep");
        _checkBooks(input, out);
    }

    function _checkBooks(ReactorMath.WaterfallInput memory input, ReactorMath.WaterfallOutput memory out)
        private
        view
    {
        assertEq(input.claims - out.haircutA + out.restoredA, _out("L"), "L");
        assertEq(input.debt - out.haircutB + out.restoredB, _out("D"), "D");
        assertEq(input.haircutOwed + out.haircutA - out.restoredA, _out("haircutOwed"), "haircutOwed");
        assertEq(input.haircutOwedB + out.haircutB - out.restoredB, _out("haircutOwedB"), "haircutOwedB");
        assertEq(input.treasuryB - out.paidB - out.backstopB, _out("treasuryB"), "treasuryB");
    }

    function _openPosition() private view {
        (uint256 shortA, uint256 longA) = ReactorMath.openPosition(_in("held_a"), _in("owes_a"));
        (uint256 shortB, uint256 longB) = ReactorMath.openPosition(_in("held_b"), _in("owes_b"));
        assertEq(shortA, _out("shortA"), "shortA");
        assertEq(longA, _out("longA"), "longA");
        assertEq(shortB, _out("shortB"), "shortB");
        assertEq(longB, _out("longB"), "longB");
        uint256 risk = ReactorMath.openRisk(shortA, longA, _in("pA"), 10 ** _in("decA"), _in("k_wad"));
        assertEq(risk, _out("risk"), "risk");
    }

    function _convert() private view {
        uint256 premium = ReactorMath.premiumBps(_in("max_bps"), _in("elapsed"), _in("ramp"));
        uint256 out = ReactorMath.conversion(
            _in("give"), _in("p_in"), 10 ** _in("dec_in"), _in("p_out"), 10 ** _in("dec_out"), premium
        );
        assertEq(premium, _out("premiumBps"), "premiumBps");
        assertEq(out, _out("out"), "out");
        bool ok = _in("give") <= _in("short") && out <= _in("available");
        assertEq(ok, _json.readBool(".output.ok"), "ok");
    }

    function _exitBatch() private view {
        uint256 owed = _in("pending").fullMulDiv(_in("L"), _in("supply"));
        assertEq(owed, _out("owed"), "owed");
        assertEq(_in("L") - owed, _out("L"), "L");
        assertEq(_in("supply") - _in("pending"), _out("supply"), "supply");
    }

    function _fundExits() private view {
        uint256 funded = _in("idle").min(_in("owed_cum") - _in("funded_cum"));
        assertEq(_in("funded_cum") + funded, _out("fundedCum"), "fundedCum");
        assertEq(_in("idle") - funded, _out("idle"), "idle");
    }

    // ── JSON ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _in(string memory key) private view returns (uint256) {
        return _uint(string.concat(".input.", key));
    }

    function _out(string memory key) private view returns (uint256) {
        return _uint(string.concat(".output.", key));
    }

    function _reactor(uint256 i, string memory key) private view returns (uint256) {
        return _uint(string.concat(_at(".input.reactors", i), ".", key));
    }

    function _expected(uint256 i, string memory key) private view returns (uint256) {
        return _uint(string.concat(_at(".output.reactors", i), ".", key));
    }

    function _list(string memory path) private view returns (uint256[] memory values) {
        values = new uint256[](_count(path));
        for (uint256 i; i < values.length; ++i) {
            values[i] = _uint(_at(path, i));
        }
    }

    function _count(string memory path) private view returns (uint256 count) {
        while (_has(_at(path, count))) ++count;
    }

    function _at(string memory path, uint256 i) private pure returns (string memory) {
        return string.concat(path, "[", LibString.toString(i), "]");
    }

    function _has(string memory path) private view returns (bool) {
        return vm.keyExistsJson(_json, path);
    }

    function _uint(string memory path) private view returns (uint256) {
        return _json.readUint(path);
    }
}
