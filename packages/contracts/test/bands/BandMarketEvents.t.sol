// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {IMonetaryPolicy} from "../../src/bands/interfaces/IMonetaryPolicy.sol";
import {IEntryPause} from "../../src/common/interfaces/IEntryPause.sol";
import {LoanActions} from "./utils/LoanActions.sol";

/// @dev Every event with all its fields, and what upkeep and consents leave behind. No interest: figures are
///      whole.
contract BandMarketEventsTest is LoanActions {
    function setUp() public override {
        super.setUp();
        policy.setRate(0);
        market.saveRate();
    }

    // ── Loans ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_CreateLoan_EmitsLoanCreatedAndPositionState() public {
        _fundWeth(alice, 10e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 10e18, 0, 20_000e18, 26, 35, 0.06e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.LoanCreated(alice, 10e18, 20_000e18, 26, 35);
        vm.prank(alice);
        market.createLoan(_creation(alice, 10e18, 20_000e18, 10));
    }

    function test_AddCollateral_EmitsCollateralAddedAndPositionState() public {
        _openByOperator();
        _fundWeth(bob, 1e18);
        (int24 n1, int24 n2,,) = lens.previewCreate(address(market), 11e18, 20_000e18, 10, alice);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.CollateralAdded(alice, bob, 1e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 11e18, 0, 20_000e18, n1, n2, 0.06e18);
        vm.prank(bob);
        market.addCollateral(1e18, alice);
    }

    function test_RemoveCollateral_EmitsCollateralRemovedAndPositionState() public {
        _openByOperator();
        (int24 n1, int24 n2,,) = lens.previewCreate(address(market), 9e18, 20_000e18, 10, alice);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.CollateralRemoved(alice, bob, 1e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 9e18, 0, 20_000e18, n1, n2, 0.06e18);
        vm.prank(bob);
        market.removeCollateral(1e18, alice, bob);
    }

    function test_BorrowMore_EmitsBorrowedAndPositionState() public {
        _openByOperator();
        _fundWeth(bob, 1e18);
        (int24 n1, int24 n2,,) = lens.previewCreate(address(market), 11e18, 21_000e18, 10, alice);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 11e18, 0, 21_000e18, n1, n2, 0.06e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.Borrowed(alice, 1e18, 1000e18);
        vm.prank(bob);
        market.borrowMore(1e18, 1000e18, alice, address(0), "");
    }

    function test_Repay_EmitsRepaidAndPositionState() public {
        _openByOperator();
        _fundQusd(bob, 20_000e18);
        (int24 n1, int24 n2,,) = lens.previewCreate(address(market), 10e18, 15_000e18, 10, alice);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.Repaid(alice, bob, 5000e18, 0, 0);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 10e18, 0, 15_000e18, n1, n2, 0.06e18);
        _repayFor(bob, alice, 5000e18);

        vm.expectEmit(address(market));
        emit IBandMarketTypes.Repaid(alice, bob, 15_000e18, 0, 10e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 0, 0, 0, 0, 0, 0);
        _repayFor(bob, alice, type(uint256).max);
    }

    function test_Liquidate_EmitsLiquidatedAndPositionState() public {
        _openByOperator();
        _goUnderwater(alice);
        _fundQusd(bob, 20_000e18);
        IBandMarketTypes.Position memory held = market.position(alice);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.Liquidated(alice, bob, 20_000e18, held.borrowed, held.collateral, 1e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 0, 0, 0, 0, 0, 0);
        vm.prank(bob);
        market.liquidate(alice, 1e18, 0, address(0), "");
    }

    /// @dev The insurance fund pays what it has approved; the rest is missing and can be paid by anybody.
    function test_CoverBadDebt_EmitsBadDebtCoveredAndRepaid() public {
        _open(alice, 10e18, 20_000e18, 10);
        factory.setInsuranceFund(carol);
        _mintQusd(carol, 5000e18);
        vm.prank(carol);
        qusd.approve(address(market), 4000e18);
        _settlePrice(1000e18);

        vm.expectEmit(address(market));
        emit IBandMarketTypes.BadDebtCovered(alice, 20_000e18, 4000e18, 16_000e18, carol);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.PositionState(alice, 0, 0, 0, 0, 0, 0);
        market.coverBadDebt(alice);
        assertEq(weth.balanceOf(carol), 10e18);
        assertEq(qusd.balanceOf(carol), 1000e18);

        _fundQusd(bob, 10_000e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.BadDebtRepaid(bob, 10_000e18, 6000e18);
        vm.prank(bob);
        market.repayBadDebt(10_000e18);
    }

    // ── Swaps and upkeep ───────────────────────────────────────────────────────────────────────────────────

    function test_Swap_EmitsSwap() public {
        _open(alice, 10e18, 20_000e18, 10);
        _moveOracle(address(weth), 2310e18);
        _fundQusd(bob, 1000e18);
        (uint256 paid, uint256 received, int24 active) = market.quoteExactIn(true, 1000e18);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.Swap(bob, true, paid, received, 0, active, 2310e18, 6e18);
        vm.prank(bob);
        market.swapExactIn(true, 1000e18, 0, bob);
    }

    function test_SaveRate_AsksThePolicyAndSurvivesItsFailure() public {
        policy.setRate(TEN_PERCENT_A_YEAR);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.RateSet(TEN_PERCENT_A_YEAR, 1e18);
        assertEq(market.saveRate(), TEN_PERCENT_A_YEAR);

        vm.mockCallRevert(
            address(policy), abi.encodeCall(IMonetaryPolicy.rateWrite, (address(market))), "broken"
        );
        _open(alice, 10e18, 20_000e18, 10);
        assertEq(market.saveRate(), TEN_PERCENT_A_YEAR);
        skip(365 days);
        assertApproxEqRel(market.debt(alice), 22_000e18, 1e9);

        vm.clearMockedCalls();
        vm.mockCall(
            address(policy),
            abi.encodeCall(IMonetaryPolicy.rateWrite, (address(market))),
            abi.encode(type(uint256).max)
        );
        assertEq(market.saveRate(), 43_959_106_799); // clamped to MAX_RATE
        vm.clearMockedCalls();
    }

    function test_CollectFees_EmitsWhatItPaidInBothTokens() public {
        factory.setAdminFee(address(market), 0.5e18);
        policy.setRate(TEN_PERCENT_A_YEAR);
        market.saveRate();
        _open(alice, 10e18, 20_000e18, 10);
        _moveOracle(address(weth), 2300e18); // within the first band: no fee for its distance
        (uint256 paidX,) = _swap(bob, true, 2000e18);
        (uint256 paidY,) = _swap(bob, false, 0.1e18);
        skip(365 days);
        uint256 interest = market.pendingAdminFees();

        // Half of 0.6 % of either input; what native units and floors of shares take off is below 1e6.
        uint256 heldX = qusd.balanceOf(address(splitter));
        assertEq(market.collectFees(), interest);
        assertApproxEqAbs(qusd.balanceOf(address(splitter)) - heldX - interest, paidX * 3 / 1000, 1e6);
        assertApproxEqAbs(weth.balanceOf(address(splitter)), paidY * 3 / 1000, 1e6);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.FeesCollected(address(splitter), 0, 0, 0);
        assertEq(market.collectFees(), 0);
    }

    // ── Consents and settings ──────────────────────────────────────────────────────────────────────────────

    function test_Consents_EmitOperatorSetAndExtraHealthSet() public {
        vm.startPrank(alice);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.OperatorSet(alice, bob, true);
        market.approve(bob, true);
        vm.expectEmit(address(market));
        emit IBandMarketTypes.ExtraHealthSet(alice, 0.05e18);
        market.setExtraHealth(0.05e18);
        vm.stopPrank();

        assertTrue(market.isOperator(alice, bob));
        assertEq(market.extraHealth(alice), 0.05e18);
        // A discount of 14 % instead of 9 %: ye falls by 86/91.
        uint256 most = lens.maxBorrowable(address(market), 10e18, 10, alice);
        uint256 without = lens.maxBorrowable(address(market), 10e18, 10, bob);
        assertApproxEqRel(most, without * 86 / 91, 1e6);
        _open(alice, 10e18, most, 10);
        // (1 − 6 %)/(1 − 14 %) − 1 to the digit: the most that can be borrowed leaves nothing for a band's edge.
        assertApproxEqAbs(market.health(alice, false), int256(0.94e18) * 1e18 / 0.86e18 - 1e18, 1e12);
    }

    function test_Settings_EmitParameterSet() public {
        vm.startPrank(address(factory));
        _expectParameter("fee", 0.01e18);
        market.setFee(0.01e18);
        _expectParameter("adminFee", 0.3e18);
        market.setAdminFee(0.3e18);
        _expectParameter("adminShare", 0.2e18);
        market.setAdminShare(0.2e18);
        _expectParameter("loanDiscount", 0.2e18);
        _expectParameter("liqDiscount", 0.1e18);
        market.setDiscounts(0.2e18, 0.1e18);
        _expectParameter("policy", uint160(address(policy)));
        market.setPolicy(address(policy));
        _expectParameter("oracle", uint160(address(oracle)));
        market.setOracle(address(oracle));
        _expectParameter("ceiling", 5e18);
        _expectParameter("minDebt", 4e18);
        market.setCaps(5e18, 4e18);
        _expectParameter("maxPriceAge", 2 days);
        market.setMaxPriceAge(2 days);
        vm.expectEmit(address(market));
        emit IEntryPause.EntryPauseSet(2, true);
        market.setEntryPaused(2, true);
    }

    /// @dev A raised discount binds new placements, not old loans.
    function test_Settings_RaisedDiscountLeavesOldLoansAlone() public {
        _open(alice, 10e18, 25_900e18, 10);
        int256 health = market.health(alice, true);
        factory.setDiscounts(address(market), 0.3e18, 0.25e18);
        assertEq(market.health(alice, true), health);

        _fundQusd(alice, 100e18);
        _repay(alice, 100e18);
        assertEq(market.position(alice).liqDiscount, 0.06e18);
        vm.expectPartialRevert(IBandMarketTypes.NotLiquidatable.selector);
        market.liquidate(alice, 1e18, 0, address(0), "");
        factory.setDiscounts(address(market), 0.05e18, 0.04e18);
        _repay(alice, 100e18);
        assertEq(market.position(alice).liqDiscount, 0.04e18);
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A loan of alice on which bob may act.
    function _openByOperator() private {
        _open(alice, 10e18, 20_000e18, 10);
        vm.prank(alice);
        market.approve(bob, true);
    }

    function _repayFor(address payer, address account, uint256 amount) private {
        vm.prank(payer);
        market.repay(_repayment(account, amount));
    }

    function _expectParameter(bytes32 name, uint256 value) private {
        vm.expectEmit(address(market));
        emit IBandMarketTypes.ParameterSet(name, value);
    }
}
