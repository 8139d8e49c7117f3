// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ZeroAddress} from "../../src/common/Errors.sol";
import {CollateralToken} from "../../src/synths/CollateralToken.sol";
import {Exchanger} from "../../src/synths/Exchanger.sol";
import {Synth} from "../../src/synths/Synth.sol";
import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {IExchanger} from "../../src/synths/interfaces/IExchanger.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {ISynthsLens} from "../../src/synths/interfaces/ISynthsLens.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice The tokens, the entries that bind them, and what the lens reads of them.
contract SynthsTokensTest is SynthsBase {
    using FixedPointMathLib for uint256;

    // ── Tokens ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_TransferFrom_MovesWhatIsFreeByAllowance() public {
        _stake(alice, 10_000e18);
        vm.startPrank(alice);
        susd.approve(bob, 10e18);
        syn.approve(bob, type(uint256).max);
        vm.stopPrank();

        vm.startPrank(bob);
        susd.transferFrom(alice, carol, 10e18);
        assertEq(susd.balanceOf(carol), 10e18);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.ExceedsTransferable.selector, 1, 0));
        syn.transferFrom(alice, carol, 1);
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        syn.transferFrom(alice, carol, 50_000e18 + 1);
        vm.expectRevert(ZeroAddress.selector);
        syn.transferFrom(alice, address(0), 0);
        vm.stopPrank();
    }

    function test_RevertWhen_EntriesAreSetByAnyoneElse() public {
        bytes memory error_ = abi.encodeWithSelector(ISynthsCommon.NotSynthsModule.selector, address(this));
        vm.expectRevert(error_);
        susd.mintPending(alice, 1);
        vm.expectRevert(error_);
        susd.setPending(alice, 1);
    }

    function test_RevertWhen_DeployedWithoutTheModule() public {
        address any = address(this);
        vm.expectRevert(ZeroAddress.selector);
        new Synth("X", "X", address(0), any);
        vm.expectRevert(ZeroAddress.selector);
        new Synth("X", "X", any, address(0));
        vm.expectRevert(ZeroAddress.selector);
        new CollateralToken("X", "X", address(0), any, any, 1);
        vm.expectRevert(ZeroAddress.selector);
        new CollateralToken("X", "X", any, address(0), any, 1);
        vm.expectRevert(ZeroAddress.selector);
        new Exchanger(any, address(0), any);
        vm.expectRevert(ZeroAddress.selector);
        new Exchanger(any, any, address(0));
    }

    // ── Entries ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Exchange_AppendsAnEntryAndTells() public {
        _stake(alice, 10_000e18);
        vm.expectEmit(address(exchanger));
        emit IExchanger.ExchangeEntryAppended(alice, "sBTC", 0.0997e18, 0.003e18, START + 180);
        vm.expectEmit(address(exchanger));
        emit IExchanger.Exchanged(alice, "sUSD", "sBTC", 1000e18, 0.0997e18, 3e18, carol);
        vm.prank(alice);
        exchanger.exchange("sUSD", 1000e18, "sBTC", 0, carol);

        IExchanger.Entry[] memory entries = exchanger.entriesOf(alice, "sBTC");
        assertEq(entries.length, 1);
        assertEq(entries[0].received, 0.0997e18);
        assertEq(entries[0].matureAt, START + 180);
    }

    function test_Quote_IsNothingWhenALegIsBroken() public {
        prices.set(BTC, 30_000e18);
        (uint256 received, uint256 feeUsd, uint256 rateWad) = exchanger.quote("sUSD", 1000e18, "sBTC");
        assertEq(received + feeUsd + rateWad, 0);
    }

    function test_SetParameter_OfTheExchanger() public {
        vm.expectEmit(address(exchanger));
        emit ISynthsCommon.ParameterSet("waitingPeriod", 60);
        exchanger.setParameter("waitingPeriod", 60);
        vm.expectEmit(address(exchanger));
        emit ISynthsCommon.ParameterSet("maxEntries", 3);
        exchanger.setParameter("maxEntries", 3);
        assertEq(exchanger.waitingPeriod(), 60);
        assertEq(exchanger.maxEntries(), 3);
    }

    // ── Lens ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Lens_OfAnEmptyPool() public view {
        ISynthsLens.Part[] memory parts = lens.poolComposition();
        assertEq(parts.length, 4);
        assertEq(parts[0].share, 0);
        assertEq(lens.portfolio(carol).synths.length, 0);
    }

    /// @dev At 10,000 a rise of 1 % costs iBTC 100 and brings sBTC 100.
    function test_Lens_DeltaOfBothDirections() public {
        _stake(alice, 10_000e18);
        uint256 long = _exchange(alice, "sUSD", 1000e18, "sBTC");
        uint256 short = _exchange(alice, "sUSD", 3000e18, "iBTC");
        int256 expected = int256(long.mulWad(100e18)) - int256(short.mulWad(100e18));
        assertEq(lens.poolDelta("sBTC"), expected);

        // The only staker holds all there is of both: he is hedged.
        ISynthsLens.Holding[] memory net = lens.netExposure(alice);
        assertEq(net[1].amount, 0);
        assertEq(net[2].amount, 0);
        assertEq(lens.portfolio(alice).synths.length, 3);

        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        // A frozen price has no delta.
        assertEq(lens.poolDelta("sBTC"), int256(long.mulWad(50e18)));
        // A price that is not sound is the cached one.
        prices.set(BTC, 0);
        assertEq(lens.poolDelta("sBTC"), int256(long.mulWad(100e18)));
    }
}
