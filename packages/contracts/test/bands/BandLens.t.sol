// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LendVault} from "../../src/bands/LendVault.sol";
import {IBandLens} from "../../src/bands/interfaces/IBandLens.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {ZeroAmount} from "../../src/common/Errors.sol";
import {TestToken} from "../utils/TestToken.sol";
import {BandsBase} from "./BandsBase.t.sol";

contract BandLensTest is BandsBase {
    /// @dev Health may differ from the market's by what shares lose to rounding.
    uint256 private constant HEALTH_TOLERANCE = 1e10;

    IBandMarket private market;

    function setUp() public override {
        super.setUp();
        market = _createMintMarket(weth);
    }

    // ── Borrowing ──────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Worked figures of the design: price 3,000, A 100, discounts 9 % and 6 %, collateral 10, debt
    ///         20,000.
    function test_WorkedFigures_OfAFreshMarket() public view {
        _assertFigures(4, 28, 26_758.419202429606712582e18, 0.043043371600244544e18, 0.410964440794795473e18);
        _assertFigures(10, 26, 25_972.847117064842599666e18, 0.032978028877390767e18, 0.37791331016965781e18);
        _assertFigures(50, 7, 21_458.564450859174743801e18, 0.033007542859678409e18, 0.134909520999193409e18);
    }

    function testFuzz_MaxBorrowable_CanBeBorrowed(uint256 collateral, uint8 N, uint64 extra) public {
        collateral = bound(collateral, 1e12, 1000e18);
        N = uint8(bound(N, 4, 50));
        vm.prank(alice);
        market.setExtraHealth(uint64(bound(extra, 0, 0.5e18)));
        uint256 most = lens.maxBorrowable(address(market), collateral, N, alice);

        uint256 tooMuch = most + most / 1e6 + 1;
        _fund(weth, alice, collateral, address(market));
        vm.startPrank(alice);
        vm.expectPartialRevert(IBandMarketTypes.DebtTooHigh.selector);
        market.createLoan(_create(alice, collateral, tooMuch, N));
        market.createLoan(_create(alice, collateral, most, N));
        assertEq(market.debt(alice), most);
    }

    function testFuzz_MinCollateral_IsEnough(uint256 debt, uint8 N) public {
        debt = bound(debt, 1e9, 1_000_000e18);
        N = uint8(bound(N, 4, 50));

        uint256 least = lens.minCollateral(address(market), debt, N, alice);

        _openLoan(market, weth, alice, least, debt, N);
        if (least > uint256(N) * 1e7) {
            uint256 less = lens.maxBorrowable(address(market), least - least / 1e6 - 1, N, bob);
            assertLt(less, debt);
        }
    }

    function test_MaxBorrowable_StopsAtBandsThatHoldX() public {
        _openLoan(market, weth, alice, 10e18, 25_000e18, 10);
        _moveOracle(address(weth), 2500e18);
        _arbitrage(market, weth, 2500e18);
        _moveOracle(address(weth), 3000e18);

        uint256 most = lens.maxBorrowable(address(market), 10e18, 4, bob);
        _openLoan(market, weth, bob, 10e18, most, 4);

        assertEq(market.position(bob).n1, market.activeBand() + 1);
    }

    function test_MaxBorrowable_NothingForDust() public view {
        assertEq(lens.maxBorrowable(address(market), 1e6, 4, alice), 0);
    }

    function test_MaxBorrowable_NothingWhereBandsAreOutOfReach() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.A = 2; // a band halves the price: the last reachable one is 49, as ln(1e15) / ln 2 = 49.8
        IBandMarket coarse = _createMarket(params);
        assertGt(lens.maxBorrowable(address(coarse), 10e18, 50, alice), 0);

        _moveOracle(address(weth), 2999e18); // below band 0: the first band is 1, and the fiftieth would be 50
        assertEq(lens.maxBorrowable(address(coarse), 10e18, 50, alice), 0);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, 0));
        lens.minCollateral(address(coarse), 1e18, 50, alice);
        assertGt(lens.maxBorrowable(address(coarse), 10e18, 49, alice), 0);
    }

    function test_RevertWhen_BandCountIsOutOfRange() public {
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandsOutOfRange.selector, 3));
        lens.maxBorrowable(address(market), 1e18, 3, alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandsOutOfRange.selector, 51));
        lens.minCollateral(address(market), 1e18, 51, alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandsOutOfRange.selector, 51));
        lens.previewCreate(address(market), 1e18, 1e18, 51, alice);
    }

    function test_RevertWhen_PreviewIsImpossible() public {
        uint256 most = lens.maxBorrowable(address(market), 10e18, 10, alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, most));
        lens.previewCreate(address(market), 10e18, 30_000e18, 10, alice);
        vm.expectRevert(ZeroAmount.selector);
        lens.previewCreate(address(market), 10e18, 0, 10, alice);
        vm.expectRevert(IBandMarketTypes.AmountTooLow.selector);
        lens.previewCreate(address(market), 1e6, 1, 10, alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.NoLoan.selector, alice));
        lens.previewHealth(address(market), IBandLens.Action.Repay, alice, 0, 1, 0);
    }

    function testFuzz_PreviewCreate_IsWhatHappens(uint256 collateral, uint256 share, uint8 N) public {
        collateral = bound(collateral, 1e13, 1000e18);
        N = uint8(bound(N, 4, 50));
        uint256 debt = lens.maxBorrowable(address(market), collateral, N, alice);
        debt = debt * bound(share, 1e16, 1e18) / 1e18;

        (int24 n1, int24 n2, int256 health, int256 healthFull) =
            lens.previewCreate(address(market), collateral, debt, N, alice);
        (int24 n1Made, int24 n2Made) = _openLoan(market, weth, alice, collateral, debt, N);

        assertEq(n1, n1Made);
        assertEq(n2, n2Made);
        assertEq(health, market.health(alice, false));
        assertApproxEqAbs(healthFull, market.health(alice, true), HEALTH_TOLERANCE);
    }

    // ── Changes ────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_PreviewHealth_AddCollateral(uint256 amount, bool underwater) public {
        amount = bound(amount, 1e9, 100e18);
        _loanOfAlice(underwater);
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.AddCollateral, alice, amount, 0, 0);

        _fund(weth, alice, amount, address(market));
        vm.prank(alice);
        market.addCollateral(amount, alice);

        _assertPreview(preview);
    }

    function testFuzz_PreviewHealth_RemoveCollateral(uint256 amount) public {
        _loanOfAlice(false);
        amount = bound(amount, 1, lens.maxRemovable(address(market), alice));
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.RemoveCollateral, alice, amount, 0, 0);

        vm.prank(alice);
        market.removeCollateral(amount, alice, alice);

        _assertPreview(preview);
    }

    function testFuzz_PreviewHealth_BorrowMore(uint256 collateral, uint256 debt) public {
        _loanOfAlice(false);
        collateral = bound(collateral, 0, 100e18);
        debt = bound(debt, 1, lens.maxBorrowMore(address(market), alice, collateral));
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.BorrowMore, alice, collateral, debt, 0);

        _fund(weth, alice, collateral, address(market));
        vm.prank(alice);
        market.borrowMore(collateral, debt, alice, address(0), "");

        _assertPreview(preview);
    }

    function testFuzz_PreviewHealth_Repay(uint256 amount, bool underwater) public {
        _loanOfAlice(underwater);
        amount = bound(amount, 1, market.debt(alice) / 3);
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.Repay, alice, 0, amount, 0);

        _mintQusd(alice, amount);
        vm.startPrank(alice);
        qusd.approve(address(market), type(uint256).max);
        market.repay(_repayment(amount, false));

        _assertPreview(preview);
    }

    function testFuzz_PreviewHealth_Liquidate(uint256 fraction) public {
        _makeLiquidatable();
        fraction = bound(fraction, 1e12, 1e18 - 1);
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.Liquidate, alice, 0, 0, fraction);
        _mintQusd(keeper, 30_000e18);

        vm.startPrank(keeper);
        qusd.approve(address(market), type(uint256).max);
        market.liquidate(alice, fraction, 0, address(0), "");

        _assertPreview(preview);
    }

    /// @dev With dust of x in the first band, and with shares that differ per band.
    function testFuzz_PreviewHealth_UnevenPositions(uint256 seed, uint256 amount) public {
        _loanOfAlice(false);
        _pumpDust(bound(seed, 1e6, 1e17));
        assertGt(market.position(alice).borrowed, 0);
        uint256 snapshot = vm.snapshotState();
        _previewAndDo(amount);
        vm.revertToState(snapshot);

        _moveOracle(address(weth), market.pUp(market.position(alice).n1 + 3));
        _arbitrage(market, weth, market.oraclePrice());
        _fund(weth, alice, 3e18, address(market));
        vm.prank(alice);
        market.addCollateral(3e18, alice); // spread over the bands ahead
        _moveOracle(address(weth), 3000e18);
        (uint256 back,) = market.amountForPrice(3000e18);
        weth.mint(keeper, back);
        vm.startPrank(keeper);
        weth.approve(address(market), back);
        market.swapExactIn(false, back, 0, keeper);
        vm.stopPrank();
        _previewAndDo(amount);
    }

    function _pumpDust(uint256 amount) private {
        _mintQusd(bob, amount);
        vm.startPrank(bob);
        qusd.approve(address(market), amount);
        market.swapExactIn(true, amount, 0, bob);
        vm.stopPrank();
    }

    /// @dev Each change once, from the same state.
    function _previewAndDo(uint256 amount) private {
        _fund(weth, alice, 100e18, address(market));
        vm.prank(alice);
        qusd.approve(address(market), type(uint256).max);
        uint256 snapshot = vm.snapshotState();

        uint256 most = lens.maxRemovable(address(market), alice);
        uint256 given = bound(amount, 1, most == 0 ? 1 : most);
        IBandLens.LoanPreview memory preview;
        if (most != 0) {
            preview =
                lens.previewHealth(address(market), IBandLens.Action.RemoveCollateral, alice, given, 0, 0);
            vm.prank(alice);
            market.removeCollateral(given, alice, alice);
            _assertPreview(preview);
            vm.revertToState(snapshot);
        }
        most = lens.maxBorrowMore(address(market), alice, 0);
        if (most != 0) {
            given = bound(amount, 1, most);
            preview = lens.previewHealth(address(market), IBandLens.Action.BorrowMore, alice, 0, given, 0);
            vm.prank(alice);
            market.borrowMore(0, given, alice, address(0), "");
            _assertPreview(preview);
            vm.revertToState(snapshot);
        }
        given = bound(amount, 1e9, 100e18);
        preview = lens.previewHealth(address(market), IBandLens.Action.AddCollateral, alice, given, 0, 0);
        vm.prank(alice);
        market.addCollateral(given, alice);
        _assertPreview(preview);
        vm.revertToState(snapshot);

        given = bound(amount, 1, market.debt(alice) / 2);
        preview = lens.previewHealth(address(market), IBandLens.Action.Repay, alice, 0, given, 0);
        vm.prank(alice);
        market.repay(_repayment(given, false));
        _assertPreview(preview);
    }

    function test_PreviewHealth_RepayAllLeavesNothing() public {
        _loanOfAlice(false);
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.Repay, alice, 0, market.debt(alice), 0);

        assertEq(preview.debt, 0);
        assertEq(preview.health, type(int256).max);
    }

    function test_RevertWhen_PreviewedActionNeedsDryBands() public {
        _loanOfAlice(true);
        uint256 held = market.position(alice).borrowed;

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.Underwater.selector, held));
        lens.previewHealth(address(market), IBandLens.Action.BorrowMore, alice, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.Underwater.selector, held));
        lens.previewHealth(address(market), IBandLens.Action.RemoveCollateral, alice, 1, 0, 0);
        assertEq(lens.maxRemovable(address(market), alice), 0);
        assertEq(lens.maxBorrowMore(address(market), alice, 1e18), 0);
    }

    function test_RevertWhen_PreviewRemovesMoreThanHeld() public {
        _loanOfAlice(false);

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.InsufficientCollateral.selector, 10e18));
        lens.previewHealth(address(market), IBandLens.Action.RemoveCollateral, alice, 10e18 + 1, 0, 0);
    }

    function test_MaxRemovable_IsTheMost() public {
        _loanOfAlice(false);
        uint256 most = lens.maxRemovable(address(market), alice);

        vm.startPrank(alice);
        vm.expectPartialRevert(IBandMarketTypes.DebtTooHigh.selector);
        market.removeCollateral(most + most / 1e6, alice, alice);
        market.removeCollateral(most, alice, alice);
    }

    function test_MaxBorrowMore_IsTheMost() public {
        _loanOfAlice(false);
        uint256 most = lens.maxBorrowMore(address(market), alice, 0);

        vm.startPrank(alice);
        vm.expectPartialRevert(IBandMarketTypes.DebtTooHigh.selector);
        market.borrowMore(0, most + most / 1e5, alice, address(0), "");
        market.borrowMore(0, most, alice, address(0), "");
    }

    // ── Closing ────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_TokensToLiquidate_IsWhatTheOwnerPays(uint256 fraction) public {
        fraction = bound(fraction, 1e15, 1e18);
        _loanOfAlice(true);
        uint256 needed = lens.tokensToLiquidate(address(market), alice, fraction, alice);
        _mintQusd(alice, needed);
        uint256 before = qusd.balanceOf(alice);

        vm.startPrank(alice);
        qusd.approve(address(market), type(uint256).max);
        market.liquidate(alice, fraction, 0, address(0), "");

        assertApproxEqAbs(before - qusd.balanceOf(alice), needed, 50);
    }

    function testFuzz_TokensToLiquidate_IsWhatAThirdPartyPays(uint256 fraction) public {
        fraction = bound(fraction, 0.01e18, 1e18);
        _makeLiquidatable();
        uint256 needed = lens.tokensToLiquidate(address(market), alice, fraction, keeper);
        IBandLens.LoanPreview memory preview =
            lens.previewHealth(address(market), IBandLens.Action.Liquidate, alice, 0, 0, fraction);
        _mintQusd(keeper, needed);

        vm.startPrank(keeper);
        qusd.approve(address(market), type(uint256).max);
        market.liquidate(alice, fraction, 0, address(0), "");
        vm.stopPrank();

        assertLe(qusd.balanceOf(keeper), 50);
        if (fraction < 1e18) _assertPreview(preview);
    }

    function test_RevertWhen_FractionIsOutOfRange() public {
        _loanOfAlice(false);

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFraction.selector, 0));
        lens.tokensToLiquidate(address(market), alice, 0, alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFraction.selector, 1e18 + 1));
        lens.previewHealth(address(market), IBandLens.Action.Liquidate, alice, 0, 0, 1e18 + 1);
    }

    function test_TokensToShrink_AreEnoughAndNoMore() public {
        _loanOfAlice(true);
        skip(200 days); // at 10 % a year interest eats up the health
        _setPrice(address(weth), market.oraclePrice());
        assertLt(market.health(alice, false), 0);
        uint256 needed = lens.tokensToShrink(address(market), alice);
        assertGt(needed, 0);

        _mintQusd(alice, needed);
        vm.startPrank(alice);
        qusd.approve(address(market), type(uint256).max);
        vm.expectPartialRevert(IBandMarketTypes.Unhealthy.selector);
        market.repay(_repayment(needed - needed / 1e6 - 1, true));
        market.repay(_repayment(needed, true));

        assertGe(market.health(alice, false), 0);
        assertLt(market.health(alice, false), 1e12);
    }

    function test_RevertWhen_ThereIsNothingToShrink() public {
        _loanOfAlice(false);

        vm.expectRevert(IBandMarketTypes.CannotShrink.selector);
        lens.tokensToShrink(address(market), alice);
    }

    function test_Liquidatable_ListsWhomTheMarketLetsGo() public {
        _openLoan(market, weth, bob, 100e18, 10_000e18, 10);
        _makeLiquidatable();

        IBandLens.LiquidatableLoan[] memory found = lens.liquidatable(address(market), 0, 100);
        assertEq(found.length, 1);
        assertEq(found[0].user, alice);
        assertEq(found[0].debt, market.debt(alice));
        assertEq(found[0].x, market.position(alice).borrowed);
        assertEq(found[0].y, market.position(alice).collateral);
        assertApproxEqAbs(found[0].health, market.health(alice, true), HEALTH_TOLERANCE);
        assertEq(lens.liquidatable(address(market), 2, 100).length, 0);
        assertEq(lens.liquidatable(address(market), 0, 1).length, 0); // bob's is the first
    }

    function test_Liquidatable_SparesThoseWhomTheGuardProtects() public {
        _loanOfAlice(false);
        _moveOracle(address(weth), 1500e18); // nobody has traded at this price yet

        assertLt(market.health(alice, true), 0);
        assertEq(lens.liquidatable(address(market), 0, 100).length, 0);
    }

    // ── Markets ────────────────────────────────────────────────────────────────────────────────────────────

    function test_MarketView_GathersTheMarketsViews() public {
        factory.setAdminFee(address(market), 0.25e18);
        factory.setMinDebt(address(market), 100e18);
        _openLoan(market, weth, bob, 7e18, 13_000e18, 13);
        _loanOfAlice(true);
        skip(1 days);
        _setPrice(address(weth), 2900e18);

        IBandLens.MarketView memory seen = lens.marketView(address(market));

        assertEq(seen.borrowed, address(qusd));
        assertEq(seen.collateral, address(weth));
        assertEq(seen.vault, address(0));
        assertEq(seen.A, 100);
        assertEq(seen.fee, 0.006e18);
        assertEq(seen.adminFee, 0.25e18);
        assertEq(seen.loanDiscount, 0.09e18);
        assertEq(seen.liqDiscount, 0.06e18);
        assertEq(seen.rate, TEN_PERCENT_A_YEAR);
        assertEq(seen.minDebt, 100e18);
        _assertMovingParts(market, seen);
        assertEq(seen.available, 10_000_000e18 - market.totalDebt());
        assertEq(seen.x, qusd.balanceOf(address(market)));
        assertEq(seen.y, weth.balanceOf(address(market)));
        assertEq(seen.nLoans, 2);
    }

    /// @dev Every band that ever held anything lies between both.
    function test_MarketView_MinAndMaxBandSpanAllThatWasUsed() public {
        IBandLens.MarketView memory seen = lens.marketView(address(market));
        assertEq(seen.minBand, 0);
        assertEq(seen.maxBand, 0);

        (, int24 lowest) = _openLoan(market, weth, alice, 10e18, 10_000e18, 10);
        _setPrice(address(weth), 3600e18);
        skip(10 minutes);
        _setPrice(address(weth), 3600e18);
        uint256 most = lens.maxBorrowable(address(market), 1e18, 4, bob);
        (int24 highest,) = _openLoan(market, weth, bob, 1e18, most, 4);
        _mintQusd(alice, 10_000e18);
        vm.startPrank(alice);
        qusd.approve(address(market), type(uint256).max);
        market.repay(_repayment(type(uint256).max, false));
        vm.stopPrank();

        seen = lens.marketView(address(market));
        assertLt(highest, 0);
        assertLe(seen.minBand, highest);
        assertGe(seen.maxBand, lowest);
    }

    function test_MarketView_OfALendingMarketStopsAtTheIdleFunds() public {
        (IBandMarket lending, LendVault vault) = _createLendMarket(usdc, wbtc);
        factory.setCeiling(address(lending), 50_000e6);
        _fund(usdc, carol, 40_000e6, address(vault));
        vm.prank(carol);
        vault.deposit(40_000e6, carol);
        assertEq(lens.marketView(address(lending)).available, 40_000e6);
        _openLoan(lending, wbtc, alice, 1e8, 15_000e6, 10);

        IBandLens.MarketView memory seen = lens.marketView(address(lending));
        assertEq(seen.vault, address(vault));
        assertEq(seen.available, 25_000e6);
        factory.setCeiling(address(lending), 20_000e6);
        assertEq(lens.marketView(address(lending)).available, 5000e6);
        factory.setCeiling(address(lending), 10_000e6);
        assertEq(lens.marketView(address(lending)).available, 0);
        _assertMovingParts(lending, lens.marketView(address(lending)));
    }

    function test_MarketView_ShowsAPausedEntry() public {
        assertTrue(lens.marketView(address(market)).isOpen);
        factory.pauseMarketEntry(address(market), 1);
        assertTrue(lens.marketView(address(market)).isOpen); // only of createLoan
        factory.pauseMarketEntry(address(market), 0);
        assertFalse(lens.marketView(address(market)).isOpen);
    }

    function _assertMovingParts(IBandMarket of_, IBandLens.MarketView memory seen) private view {
        (,,,, uint256 ceiling,,,) = of_.settings();
        assertEq(seen.ceiling, ceiling);
        assertEq(seen.oraclePrice, of_.oraclePrice());
        assertEq(seen.price, of_.p());
        assertEq(seen.basePrice, of_.basePrice());
        assertEq(seen.activeBand, of_.activeBand());
        assertEq(seen.totalDebt, of_.totalDebt());
    }

    // ── Positions and bands ────────────────────────────────────────────────────────────────────────────────

    function test_PositionView_GathersTheMarketsViews() public {
        _loanOfAlice(true);

        IBandLens.PositionView memory seen = lens.positionView(address(market), alice);

        assertEq(seen.position.debt, market.debt(alice));
        assertEq(seen.health, market.health(alice, false));
        assertEq(seen.healthFull, market.health(alice, true));
        assertEq(seen.xDown, market.getXDown(alice));
        assertEq(seen.yUp, market.getYUp(alice));
        assertEq(seen.priceUpper, market.pUp(seen.position.n1));
        assertEq(seen.priceLower, market.pUp(seen.position.n2 + 1));
        (uint256 upper, uint256 lower) = lens.userPrices(address(market), alice);
        assertEq(upper, seen.priceUpper);
        assertEq(lower, seen.priceLower);
    }

    function test_PositionView_IsEmptyWithoutALoan() public {
        IBandLens.PositionView memory seen = lens.positionView(address(market), bob);

        assertEq(seen.position.debt, 0);
        assertEq(seen.priceUpper, 0);
        assertEq(lens.positionBands(address(market), bob).length, 0);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.NoLoan.selector, bob));
        lens.userPrices(address(market), bob);
    }

    function test_PositionBands_SumUpToThePosition() public {
        _openLoan(market, weth, bob, 7e18, 13_000e18, 13);
        _loanOfAlice(true);

        IBandLens.BandRow[] memory rows = lens.positionBands(address(market), alice);

        uint256 x;
        uint256 y;
        for (uint256 i; i < rows.length; ++i) {
            assertEq(rows[i].priceUp, market.pUp(rows[i].n));
            assertEq(rows[i].priceDown, market.pUp(rows[i].n + 1));
            x += rows[i].x;
            y += rows[i].y;
        }
        IBandMarketTypes.Position memory position = market.position(alice);
        assertEq(rows.length, 10);
        assertApproxEqAbs(x, position.borrowed, 10);
        assertApproxEqAbs(y, position.collateral, 50);
    }

    function test_BandsRange_IsWhatTheMarketHolds() public {
        _loanOfAlice(true);
        IBandMarketTypes.Position memory position = market.position(alice);

        IBandLens.BandRow[] memory rows = lens.bandsRange(address(market), position.n1 - 2, position.n2 + 2);

        assertEq(rows.length, 14);
        for (uint256 i; i < rows.length; ++i) {
            (uint256 x, uint256 y,) = market.bands(rows[i].n);
            assertEq(rows[i].x, x);
            assertEq(rows[i].y, y);
        }
        assertEq(lens.bandsRange(address(market), 5, 4).length, 0);
    }

    /// @dev Amounts are native units on both sides, whatever the decimals.
    function test_Lens_ServesEveryPairOfDecimals() public {
        TestToken[3] memory tokens = [usdc, wbtc, weth];
        for (uint256 i; i < 3; ++i) {
            uint256 unit = 10 ** tokens[i].decimals();
            _setPrice(address(tokens[i]), 3000e18);
            IBandMarketTypes.MarketParams memory params = _mintParams(address(tokens[i]));
            params.A = 99; // unlike the market of setUp
            IBandMarket other = _createMarket(params);

            uint256 most = lens.maxBorrowable(address(other), 10 * unit, 10, alice);
            uint256 least = lens.minCollateral(address(other), most, 10, alice);
            assertApproxEqAbs(least, 10 * unit, 2 * 10 ** (tokens[i].decimals() / 2));
            _openLoan(other, tokens[i], alice, 10 * unit, most, 10);
            assertEq(lens.maxBorrowMore(address(other), alice, 0), 0);
        }
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _assertFigures(uint256 N, int24 n1, uint256 most, int256 health, int256 healthFull)
        private
        view
    {
        assertApproxEqRel(lens.maxBorrowable(address(market), 10e18, N, alice), most, 1e9);
        (int24 first, int24 last, int256 plain, int256 full) =
            lens.previewCreate(address(market), 10e18, 20_000e18, N, alice);
        assertEq(first, n1);
        assertEq(last, n1 + int24(int256(N)) - 1);
        assertApproxEqAbs(plain, health, HEALTH_TOLERANCE);
        assertApproxEqAbs(full, healthFull, HEALTH_TOLERANCE);
    }

    /// @dev 10 WETH, 20,000 QUSD, 10 bands at 3,000; half converted where `underwater`.
    function _loanOfAlice(bool underwater) private {
        _openLoan(market, weth, alice, 10e18, 20_000e18, 10);
        if (!underwater) return;
        uint256 middle = market.pUp(market.position(alice).n1 + 4);
        _moveOracle(address(weth), middle);
        _arbitrage(market, weth, middle);
    }

    /// @dev A fall of 40 % that has been seen for longer than the guard's window.
    function _makeLiquidatable() private {
        _loanOfAlice(true);
        _moveOracle(address(weth), 1800e18);
        market.saveRate();
        skip(10 minutes);
        _setPrice(address(weth), 1800e18);
        market.saveRate();
        skip(10 minutes);
        _setPrice(address(weth), 1800e18);
        market.saveRate();
    }

    function _repayment(uint256 amount, bool shrink)
        private
        view
        returns (IBandMarketTypes.RepayParams memory)
    {
        return IBandMarketTypes.RepayParams({
            amount: amount,
            onBehalf: alice,
            maxActiveBand: type(int24).max,
            cb: address(0),
            data: "",
            shrink: shrink
        });
    }

    function _create(address onBehalf, uint256 collateral, uint256 debt, uint8 N)
        private
        pure
        returns (IBandMarketTypes.CreateParams memory)
    {
        return IBandMarketTypes.CreateParams({
            collateral: collateral,
            debt: debt,
            N: N,
            onBehalf: onBehalf,
            minN1: type(int24).min,
            cb: address(0),
            data: ""
        });
    }

    function _assertPreview(IBandLens.LoanPreview memory preview) private view {
        IBandMarketTypes.Position memory position = market.position(alice);
        assertEq(preview.n1, position.n1);
        assertEq(preview.n2, position.n2);
        assertEq(preview.debt, position.debt);
        assertApproxEqAbs(preview.health, market.health(alice, false), HEALTH_TOLERANCE);
        assertApproxEqAbs(preview.healthFull, market.health(alice, true), HEALTH_TOLERANCE);
    }
}
