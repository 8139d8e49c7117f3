// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {Test} from "forge-std/Test.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {LibString} from "solady/utils/LibString.sol";

import {CoreMath} from "../../src/reactors/libraries/CoreMath.sol";
import {DeGenesisMath} from "../../src/reactors/libraries/DeGenesisMath.sol";
import {ReactorMath} from "../../src/reactors/libraries/ReactorMath.sol";
import {RfqMath} from "../../src/reactors/libraries/RfqMath.sol";
import {JsonSlices} from "../synths/utils/JsonSlices.sol";

/// @notice The reference cases of the sale, the vote and the quotes in every reactors*.json under test/vectors, exact.
contract PeripheryVectorsTest is Test {
    using stdJson for string;

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
        assertGe(_run, 12, "the reference cases");
    }

    function runCase(string memory json) external {
        _json = json;
        string memory kind = json.readString(".kind");
        if (LibString.eq(kind, "degenesis")) _deGenesis();
        else if (LibString.eq(kind, "core_power")) _corePower();
        else if (LibString.eq(kind, "core_winners")) _coreWinners();
        else if (LibString.eq(kind, "rfq_fill")) _rfqFill();
        else return; // a case of the reactors themselves: ReactorsVectors
        ++_run;
    }

    function _deGenesis() private view {
        uint256 count = _count(".input.pledges");
        DeGenesisMath.Terms memory terms = DeGenesisMath.terms(_pledgedValue(count), 3_000_000e18, 2e18, 8e18);
        assertEq(terms.totalWad, _uint(".output.total"));
        assertEq(terms.priceWad, _uint(".output.price"));
        uint256 sold;
        for (uint256 i; i < count; ++i) {
            string memory pledge = _at(".input.pledges", i);
            uint256 amount = _uint(_at(pledge, 1));
            uint256 swap = DeGenesisMath.swapped(amount, terms.totalWad, terms.capWad);
            (uint256 price, uint256 decimals) = _priceOf(_json.readString(_at(pledge, 0)));
            uint256 toke = DeGenesisMath.tokeFor(swap, price, 10 ** decimals, terms.priceWad);
            string memory result = _at(".output.results", i);
            assertEq(swap, _uint(string.concat(result, ".swap")));
            assertEq(amount - swap, _uint(string.concat(result, ".genesis")));
            assertEq(toke, _uint(string.concat(result, ".toke")));
            sold += toke;
        }
        assertEq(sold, _uint(".output.tokeSold"));
    }

    /// @dev Values are of the sum of an asset's pledges.
    function _pledgedValue(uint256 count) private view returns (uint256 total) {
        string[2] memory symbols = ["USDC", "ETH"];
        for (uint256 s; s < 2; ++s) {
            uint256 sum;
            for (uint256 i; i < count; ++i) {
                string memory pledge = _at(".input.pledges", i);
                if (LibString.eq(_json.readString(_at(pledge, 0)), symbols[s])) sum += _uint(_at(pledge, 1));
            }
            (uint256 price, uint256 decimals) = _priceOf(symbols[s]);
            total += ReactorMath.value(sum, price, 10 ** decimals);
        }
    }

    function _priceOf(string memory symbol) private view returns (uint256, uint256) {
        string memory path = string.concat(".input.prices.", symbol);
        return (_uint(_at(path, 0)), _uint(_at(path, 1)));
    }

    function _corePower() private view {
        uint256 power;
        for (uint256 i; i < _count(".input.sources"); ++i) {
            string memory source = _at(".input.sources", i);
            power += CoreMath.power(_uint(_at(source, 0)), _uint(_at(source, 1)));
        }
        uint256 prior = vm.keyExistsJson(_json, ".input.prior") ? _uint(".input.prior") : 0;
        assertEq(CoreMath.withBonus(power, prior), _uint(".output"));
    }

    function _coreWinners() private view {
        uint256[] memory winners = CoreMath.winners(_json.readUintArray(".input.t"), _uint(".input.k"));
        assertEq(winners, _json.readUintArray(".output"));
    }

    function _rfqFill() private view {
        uint256 fillBuy = _uint(".input.fill_buy");
        uint256 sold = RfqMath.sellOut(_uint(".input.sell_amount"), _uint(".input.buy_amount"), fillBuy);
        uint256 valueIn = ReactorMath.value(fillBuy, _uint(".input.pB"), 10 ** _uint(".input.decB"));
        uint256 valueOut = ReactorMath.valueUp(sold, _uint(".input.pS"), 10 ** _uint(".input.decS"));
        assertEq(sold, _uint(".output.sellOut"));
        assertEq(valueIn, _uint(".output.valueIn"));
        assertEq(valueOut, _uint(".output.valueOut"));
        bool ok = valueIn >= RfqMath.minValueIn(valueOut, _uint(".input.bound_bps"));
        assertEq(ok, _json.readBool(".output.ok"));
        assertEq(
            RfqMath.pricerFee(fillBuy, valueIn, valueOut, _uint(".input.pricer_bps")),
            _uint(".output.pricerFee")
        );
    }

    function _count(string memory path) private view returns (uint256 count) {
        while (vm.keyExistsJson(_json, _at(path, count))) ++count;
    }

    function _at(string memory path, uint256 i) private pure returns (string memory) {
        return string.concat(path, "[", LibString.toString(i), "]");
    }

    function _uint(string memory path) private view returns (uint256) {
        return _json.readUint(path);
    }
}
