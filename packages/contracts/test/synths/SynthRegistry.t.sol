// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {InsufficientGas, StalePrice, ZeroAddress} from "../../src/common/Errors.sol";
import {Synth} from "../../src/synths/Synth.sol";
import {SynthRegistry} from "../../src/synths/SynthRegistry.sol";
import {ICollateralLoans} from "../../src/synths/interfaces/ICollateralLoans.sol";
import {IExchanger} from "../../src/synths/interfaces/IExchanger.sol";
import {ISynthRegistry} from "../../src/synths/interfaces/ISynthRegistry.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice The list of synths, their prices and the snapshot; trees/registry.tree outlines the branches.
contract SynthRegistryTest is SynthsBase {
    using FixedPointMathLib for uint256;

    bytes32 private constant SETH = "sETH";
    bytes32 private constant SBTC = "sBTC";
    bytes32 private constant IBTC = "iBTC";

    function setUp() public override {
        super.setUp();
        pool.setParameter("minimumStakeTime", 0);
        _stake(alice, 10_000e18);
        _stake(bob, 100_000e18);
    }

    // ── Snapshot ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev 1,000 · 0.997 of sBTC rise by 10 %: 99.7.
    function test_RefreshDebt_OfTheNamedSynthsOnly() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        _exchange(alice, "sUSD", 1000e18, "sETH");
        prices.set(BTC, 11_000e18);
        prices.set(ETH, 1100e18);
        bytes32[] memory keys = new bytes32[](2);
        (keys[0], keys[1]) = ("sUSD", SBTC);

        vm.expectEmit(address(registry));
        emit ISynthRegistry.DebtCacheUpdated(110_099.7e18, 0);
        assertEq(registry.refreshDebt(keys), 110_099.7e18);

        (uint256 live, bool anyStale) = registry.currentDebt();
        assertEq(live, 110_199.4e18);
        assertFalse(anyStale);
        assertEq(registry.debtDrift(), uint256(99.7e18).divWad(live));
    }

    function test_TakeDebtSnapshot_MarksAndUnmarks() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        assertEq(registry.debtDrift(), 0);
        prices.set(BTC, 100_000e18);

        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthMarked(SBTC);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.DebtCacheUpdated(110_000e18 + 9 * 997e18, 1);
        registry.takeDebtSnapshot();
        // A second look at the same price changes nothing.
        assertEq(registry.takeDebtSnapshot(), 110_000e18 + 9 * 997e18);

        prices.set(BTC, 10_000e18);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthUnmarked(SBTC);
        assertEq(registry.takeDebtSnapshot(), 110_000e18);
    }

    function test_CurrentDebt_LeavesWhatIsStaleAndTakesABrokenPriceIfItIsHigher() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        prices.set(BTC, 100e18);
        (uint256 live,) = registry.currentDebt();
        assertEq(live, 110_000e18);
        prices.set(BTC, 100_000e18);
        (live,) = registry.currentDebt();
        assertEq(live, 110_000e18 + 9 * 997e18);
        // No price of 113 bits is read at all.
        prices.set(BTC, uint256(type(uint112).max) + 1);
        bool anyStale;
        (live, anyStale) = registry.currentDebt();
        assertEq(live, 110_000e18);
        assertTrue(anyStale);
        registry.takeDebtSnapshot();
        (,, uint256 marks) = registry.snapshot();
        assertEq(marks, 1);
    }

    /// @dev Loans of 500 sETH that rise to 2,900 outweigh the pool; then every drift is infinite.
    function test_DebtDrift_OfAPoolThatIsWorthNothing() public {
        _burn(alice, type(uint256).max);
        vm.prank(bob);
        susd.transfer(carol, 99_000e18);
        _burn(bob, 1000e18);
        vm.deal(carol, 1000 ether);
        vm.startPrank(carol);
        loans.openLoan{value: 1000 ether}(0, 500e18, 1000 ether);
        exchanger.exchange("sETH", type(uint112).max, "sUSD", 0, address(0));
        vm.stopPrank();
        assertEq(registry.loanDebt(), 500_000e18);
        prices.set(ETH, 2900e18);

        assertEq(registry.debtDrift(), type(uint256).max);

        // Without a debt nothing is locked, although the account owns shares.
        registry.takeDebtSnapshot();
        uint256 held = syn.balanceOf(bob);
        assertEq(pool.transferable(bob), held);
        vm.prank(bob);
        syn.transfer(alice, held);
    }

    // ── Prices ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_PriceOf_SaysWhetherItIsSound() public {
        (uint256 priceWad, uint256 updatedAt, bool isSound) = registry.priceOf("sUSD");
        assertEq(priceWad, 1e18);
        assertEq(updatedAt, START);
        assertTrue(isSound);
        prices.set(BTC, 0);
        (priceWad,, isSound) = registry.priceOf(SBTC);
        assertEq(priceWad, 0);
        assertFalse(isSound);
    }

    function test_RevertWhen_SynthIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.UnknownSynth.selector, bytes32(uint256(4))));
        registry.keyOf(4);
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.UnknownSynth.selector, bytes32("sXYZ")));
        registry.synth("sXYZ");
    }

    function test_RevertWhen_CollateralPriceIsBroken() public {
        _setSyn(5e18);
        bytes memory broken =
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 5e18, 1e18);
        vm.expectRevert(broken);
        _issue(alice, 1e18);
        vm.expectRevert(broken);
        _flag(alice);
        vm.prank(alice);
        vm.expectRevert(broken);
        syn.transfer(bob, 1);
        assertEq(pool.transferable(alice), 0);
        assertEq(_burn(alice, 1e18), 1e18);

        vm.expectEmit(address(registry));
        emit ISynthRegistry.CollateralPriceReset(5e18);
        registry.resetCollateralPrice();
        _issue(alice, 1e18);
    }

    function test_RevertWhen_ResettingToAStaleCollateralPrice() public {
        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, address(syn), START, 25 hours));
        registry.resetCollateralPrice();
    }

    // ── Breaker ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Exchange_SuspendsTheBrokenLegAndMovesNothing() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "sBTC");
        _warp(200);
        prices.set(BTC, 30_000e18);

        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthHalted(SBTC, 65);
        assertEq(_exchange(alice, "sBTC", held, "sETH"), 0);
        assertEq(_balance("sBTC", alice), held);
        assertEq(registry.synth(SBTC).suspendedAt, block.timestamp);

        prices.set(ETH, 3000e18);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthHalted(SETH, 65);
        assertEq(_exchange(alice, "sUSD", 1e18, "sETH"), 0);
    }

    function test_SuspendSynth_ByAnyoneOnABrokenPriceOnly() public {
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.PriceNotBroken.selector, SBTC));
        registry.suspendSynthWithInvalidRate("sBTC");

        prices.set(BTC, 3333e18);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthHalted(SBTC, 65);
        vm.prank(keeper);
        registry.suspendSynthWithInvalidRate("sBTC");
    }

    function test_ResumeSynth_KeepsOrAcceptsThePrice() public {
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthNotSuspended.selector, SBTC));
        registry.resumeSynth("sBTC", false);
        prices.set(BTC, 30_000e18);
        registry.suspendSynthWithInvalidRate("sBTC");

        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthResumed(SBTC);
        registry.resumeSynth("sBTC", false);
        assertEq(registry.synth(SBTC).lastPriceWad, 10_000e18);

        registry.suspendSynthWithInvalidRate("sBTC");
        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, BTC, START, 25 hours));
        registry.resumeSynth("sBTC", true);
        prices.set(BTC, 30_000e18);
        registry.resumeSynth("sBTC", true);
        assertEq(registry.synth(SBTC).lastPriceWad, 30_000e18);
    }

    /// @dev After the longest suspension it opens at any price but none.
    function test_RevertWhen_ReopenedAtNoPrice() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "sBTC");
        prices.set(BTC, 30_000e18);
        registry.suspendSynthWithInvalidRate("sBTC");
        _warp(7 days);
        prices.set(BTC, 0);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, BTC, block.timestamp, 25 hours));
        _exchange(alice, "sBTC", held, "sUSD");
    }

    // ── Settlement prices ─────────────────────────────────────────────────────────────────────────────────────

    function test_Settle_ADeadFeedTrapsNobody() public {
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.warp(START + 180);
        prices.kill(BTC, true);

        vm.expectPartialRevert(InsufficientGas.selector);
        exchanger.settle{gas: 105_000}(alice, "sBTC");
        vm.expectEmit(address(exchanger));
        emit IExchanger.ExchangeEntrySettled(alice, SBTC, 0, 0, 1);
        exchanger.settle(alice, "sBTC");
    }

    /// @dev iBTC doubles no more than to its limit of 15,000 and stays there, whatever the price does next.
    function test_Settle_AtTheFrozenPriceOfTheWindow() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "iBTC");
        vm.warp(START + 60);
        prices.set(BTC, 5000e18);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.InversePriceFrozen(IBTC, 15_000e18, 2);
        registry.freezeRate("iBTC");
        vm.warp(START + 120);
        prices.set(BTC, 9000e18);
        vm.warp(START + 180);

        (uint256 reclaimed,,) = exchanger.settle(alice, "iBTC");

        uint256 should = uint256(1000e18).mulDiv(1e18, 15_000e18).mulWad(0.997e18);
        assertEq(reclaimed, held - should);
    }

    function test_Exchange_OutOfAFrozenSynthNeedsNoPrice() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "iBTC");
        _warp(200);
        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        prices.set(BTC, 0);
        prices.kill(BTC, true);

        assertEq(_exchange(alice, "iBTC", held, "sUSD"), held.mulWad(15_000e18).mulWad(0.997e18));
    }

    // ── Inverse synths ────────────────────────────────────────────────────────────────────────────────────────

    function test_FreezeRate_AtEitherLimit() public {
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotAtLimit.selector, SBTC, 10_000e18));
        registry.freezeRate("sBTC");
        prices.set(BTC, 16_000e18);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.InversePriceFrozen(IBTC, 5000e18, 2);
        registry.freezeRate("iBTC");
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotAtLimit.selector, IBTC, 5000e18));
        registry.freezeRate("iBTC");

        vm.expectEmit(address(registry));
        emit ISynthRegistry.InversePriceUnfrozen(IBTC);
        registry.unfreeze("iBTC");
        prices.set(BTC, 6000e18);
        registry.takeDebtSnapshot();
        prices.set(BTC, 5000e18);
        // A refresh that sees it freezes too.
        vm.expectEmit(address(registry));
        emit ISynthRegistry.InversePriceFrozen(IBTC, 15_000e18, 4);
        registry.takeDebtSnapshot();
    }

    function test_RevertWhen_FreezingAtAPriceThatIsNotSound() public {
        prices.set(BTC, 30_000e18);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 30_000e18, 10_000e18)
        );
        registry.freezeRate("iBTC");
        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, BTC, START, 25 hours));
        registry.freezeRate("iBTC");
    }

    function test_SetInversePricing_WithoutFreezingOnlyClamps() public {
        vm.expectEmit(address(registry));
        emit ISynthRegistry.InversePriceConfigured(IBTC, 10_000e18, 15_000e18, 5000e18, false, false);
        registry.setInversePricing("iBTC", 10_000e18, 15_000e18, 5000e18, false, false);
        prices.set(BTC, 15_500e18);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotAtLimit.selector, IBTC, 5000e18));
        registry.freezeRate("iBTC");
    }

    function test_RevertWhen_InversePricingIsOfAnotherSynth() public {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.UnknownSynth.selector, bytes32("sUSD")));
        registry.setInversePricing("sUSD", 2, 3, 1, true, true);
        registry.deprecateSynth("iBTC", 10_000e18);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthIsDeprecated.selector, IBTC));
        registry.setInversePricing("iBTC", 2, 3, 1, true, true);
    }

    function test_RevertWhen_UnfreezingADeprecatedSynth() public {
        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        registry.deprecateSynth("iBTC", 20_000e18);
        assertEq(registry.synth(IBTC).cachedPriceWad, 15_000e18);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotFrozen.selector, IBTC));
        registry.unfreeze("iBTC");
    }

    function test_Purge_TurnsFreeBalancesIntoDollars() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "iBTC");
        _warp(200);
        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        address[] memory accounts = new address[](1);
        accounts[0] = alice;
        vm.expectEmit(address(exchanger));
        emit IExchanger.SynthPurged(alice, IBTC, held, held.mulWad(15_000e18));
        exchanger.purge("iBTC", accounts);
    }

    // ── The end of a synth ────────────────────────────────────────────────────────────────────────────────────

    /// @dev A stale price leaves the last accepted one; the mark goes.
    function test_DeprecateSynth_AtTheLastPriceUnmarks() public {
        uint256 held = _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.warp(START + 25 hours + 1);
        _renew(ETH);
        _renew(address(syn));
        registry.takeDebtSnapshot();

        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthUnmarked(SBTC);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthDeprecated(SBTC, 10_000e18);
        registry.deprecateSynth("sBTC", 12_000e18);

        (,, uint256 marks) = registry.snapshot();
        assertEq(marks, 0);
        vm.expectEmit(address(exchanger));
        emit IExchanger.SynthRedeemed(alice, SBTC, held, 997e18);
        vm.prank(alice);
        exchanger.redeem("sBTC", held);
    }

    function test_RevertWhen_DeprecationIsMisused() public {
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, bytes32("maxPrice"), 0)
        );
        registry.deprecateSynth("sBTC", 0);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, bytes32("maxPrice"), 1)
        );
        registry.deprecateSynth("sUSD", 1);
        registry.deprecateSynth("sBTC", 1);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthIsDeprecated.selector, SBTC));
        registry.deprecateSynth("sBTC", 1);

        _exchange(alice, "sUSD", 1000e18, "sETH");
        _warp(200);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthNotDeprecated.selector, SETH));
        exchanger.redeem("sETH", 1);
    }

    // ── Loans ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_LoanPrices_OfASynthWithAnotherAsset() public {
        uint256 number = loans.addProduct(_terms("sBTC"));
        assertEq(loans.maxLoan(number, 20 ether), uint256(2e18).divWad(1.5e18));
        // The inverse's frozen price needs no reading.
        number = loans.addProduct(_terms("iBTC"));
        prices.set(BTC, 5000e18);
        registry.freezeRate("iBTC");
        prices.set(BTC, 0);
        assertEq(loans.maxLoan(number, 30 ether), uint256(2e18).divWad(1.5e18));
    }

    function test_RevertWhen_LoanSynthIsSuspendedDeprecatedOrStale() public {
        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, ETH, START, 25 hours));
        loans.maxLoan(0, 1 ether);
        prices.set(ETH, 3000e18);
        registry.suspendSynthWithInvalidRate("sETH");
        vm.expectRevert(
            abi.encodeWithSelector(ISynthRegistry.SynthSuspended.selector, SETH, type(uint256).max)
        );
        loans.maxLoan(0, 1 ether);
        registry.resumeSynth("sETH", true);
        registry.deprecateSynth("sETH", 3000e18);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthIsDeprecated.selector, SETH));
        loans.maxLoan(0, 1 ether);
    }

    // ── Listing and parameters ────────────────────────────────────────────────────────────────────────────────

    function test_AddSynth_RecordsThePriceAndTheLimits() public {
        Synth token = new Synth("Synthetic X", "sX", address(registry), address(exchanger));
        vm.expectEmit(address(registry));
        emit ISynthRegistry.SynthAdded("sX", 4, address(token), ETH);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.FeeRateSet("sX", 0.01e18);
        vm.expectEmit(address(registry));
        emit ISynthRegistry.MaxSupplyValueSet("sX", 7e18);
        registry.addSynth(address(token), ETH, 0.01e18, 7e18);

        ISynthRegistry.SynthView memory added = registry.synth("sX");
        assertEq(added.lastPriceWad, 1000e18);
        assertEq(added.maxSupplyValue, 7e18);
        assertEq(registry.synthCount(), 5);
        registry.lowerMaxSupplyValue("sX", 6e18);
        assertEq(registry.synth("sX").maxSupplyValue, 6e18);
    }

    function test_RevertWhen_ListingIsWrong() public {
        Synth token = new Synth("Synthetic Bitcoin", "sBTC", address(registry), address(exchanger));
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthKeyTaken.selector, SBTC));
        registry.addSynth(address(token), BTC, 0, 1);

        token = new Synth("Synthetic X", "sX", address(registry), address(exchanger));
        address asset = makeAddr("asset without a price");
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, asset, 0, 25 hours));
        registry.addSynth(address(token), asset, 0, 1);
        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, BTC, START, 25 hours));
        registry.addSynth(address(token), BTC, 0, 1);
    }

    function test_RevertWhen_TooManySynthsAreListed() public {
        for (uint256 i = 4; i < 128; ++i) {
            _addSynth(string.concat("s", vm.toString(i)), ETH, 0);
        }
        Synth token = new Synth("One more", "s128", address(registry), address(exchanger));
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.TooManySynths.selector, 128));
        registry.addSynth(address(token), ETH, 0, 1);
    }

    function test_RevertWhen_FeeRateOrCapIsOutOfBounds() public {
        _expectInvalid("feeRate", 1);
        registry.setFeeRate("sUSD", 1);
        registry.setFeeRate("sUSD", 0);
        _expectInvalid("maxSupplyValue", type(uint96).max);
        registry.setMaxSupplyValue("sBTC", type(uint96).max);
        registry.setMaxSupplyValue("sBTC", 10e18);
        _expectInvalid("maxSupplyValue", 10e18);
        registry.lowerMaxSupplyValue("sBTC", 10e18);
        _expectInvalid("maxSupplyValue", 1);
        registry.lowerMaxSupplyValue("sUSD", 1);
    }

    function test_SetParameter_EachTakesEffect() public {
        _expectSet("deviationFactor", 4e18);
        registry.setParameter("deviationFactor", 4e18);
        _expectSet("maxSuspension", 2 days);
        registry.setParameter("maxSuspension", 2 days);
        _expectSet("debtSnapshotMaxAge", 2 hours);
        registry.setParameter("debtSnapshotMaxAge", 2 hours);
        _expectSet("maxPriceAge", 3 days);
        registry.setParameter("maxPriceAge", 3 days);

        assertEq(registry.deviationFactorWad(), 4e18);
        (uint256 maxSuspension, uint256 snapshotMaxAge, uint256 maxPriceAge) = registry.parameters();
        assertEq(maxSuspension, 2 days);
        assertEq(snapshotMaxAge, 2 hours);
        assertEq(maxPriceAge, 3 days);
    }

    function test_RevertWhen_CallerIsNoGovernor() public {
        bytes memory unauthorized =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, bob);
        vm.startPrank(bob);
        vm.expectRevert(unauthorized);
        registry.setParameter("maxPriceAge", 1);
        vm.expectRevert(unauthorized);
        registry.deprecateSynth("sBTC", 1);
        vm.expectRevert(unauthorized);
        registry.resumeSynth("sBTC", true);
        vm.expectRevert(unauthorized);
        registry.unfreeze("iBTC");
        vm.expectRevert(unauthorized);
        exchanger.purge("iBTC", new address[](0));
        vm.stopPrank();
    }

    function test_RevertWhen_DeployedWithoutAnOracleOrCollateral() public {
        SynthRegistry.Wiring memory wiring;
        vm.expectRevert(ZeroAddress.selector);
        new SynthRegistry(address(manager), address(0), address(syn), wiring);
        vm.expectRevert(ZeroAddress.selector);
        new SynthRegistry(address(manager), address(prices), address(0), wiring);
    }

    function _terms(bytes32 key) private pure returns (ICollateralLoans.Product memory) {
        return ICollateralLoans.Product({
            collateral: address(0),
            minCollateral: 1e18,
            loanKey: key,
            minRatioWad: 1.5e18,
            liquidationRatioWad: 1.3e18,
            penaltyWad: 0.1e18,
            interestRateWad: 0,
            issueFeeRateWad: 0,
            cap: 1000e18
        });
    }

    function _expectSet(bytes32 name, uint256 value) private {
        vm.expectEmit(address(registry));
        emit ISynthsCommon.ParameterSet(name, value);
    }

    function _expectInvalid(bytes32 name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, name, value));
    }
}
