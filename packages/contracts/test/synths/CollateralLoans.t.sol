// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ZeroAddress, ZeroAmount} from "../../src/common/Errors.sol";
import {CollateralLoans} from "../../src/synths/CollateralLoans.sol";
import {ICollateralLoans} from "../../src/synths/interfaces/ICollateralLoans.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {TestToken} from "../utils/TestToken.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice Loans against ether and tokens; trees/loans.tree outlines the branches.
contract CollateralLoansTest is SynthsBase {
    using FixedPointMathLib for uint256;

    function setUp() public override {
        super.setUp();
        _stake(bob, 100_000e18);
        vm.deal(carol, 100 ether);
    }

    // ── Opening and adjusting ─────────────────────────────────────────────────────────────────────────────────

    function test_OpenLoan_MintsTheLoanLessTheFee() public {
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanOpened(1, carol, 0, 5e18, 10e18, 0.025e18);
        uint256 id = _open(0, 5e18);

        assertEq(_balance("sETH", carol), 4.975e18);
        assertEq(loans.loanRatio(id), 2e18);
        assertEq(loans.maxLoan(0, 1 ether), 0.8e18);
        assertEq(loans.productCount(), 2);
        (ICollateralLoans.Product memory terms, uint256 issued, uint256 lastRateWad) = loans.product(0);
        assertEq(terms.loanKey, "sETH");
        assertEq(terms.interestRateWad, 0.05e18);
        assertEq(issued, 5e18);
        assertEq(lastRateWad, 1e18);
        ICollateralLoans.LoanView memory loan = loans.loan(id);
        assertEq(loan.borrower, carol);
        assertEq(loan.principal, 5e18);
        assertEq(loan.collateral, 10e18);
    }

    function test_Collateral_GoesInAndOutWithinTheRatio() public {
        uint256 id = _open(0, 5e18);
        vm.startPrank(carol);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanAdjusted(id, 11 ether);
        loans.depositCollateral{value: 1 ether}(id, 1 ether);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanAdjusted(id, 6.25 ether);
        loans.withdrawCollateral(id, 4.75 ether);

        // 6.25/1.25 carries the 5; a wei less does not.
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.LoanTooLarge.selector, 5e18, 5e18 - 1));
        loans.withdrawCollateral(id, 1);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralLoans.TooLittleCollateral.selector, 7 ether, 6.25 ether)
        );
        loans.withdrawCollateral(id, 7 ether);
        vm.expectRevert(ZeroAmount.selector);
        loans.withdrawCollateral(id, 0);
        vm.expectRevert(ZeroAmount.selector);
        loans.depositCollateral(id, 0);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.WrongEtherAmount.selector, 0, 1));
        loans.depositCollateral(id, 1);
        vm.expectRevert(ZeroAmount.selector);
        loans.openLoan{value: 1 ether}(0, 0, 1 ether);
        vm.stopPrank();
    }

    /// @dev Without interest or fee the whole loan comes back; then all collateral may leave, and the loan closes.
    function test_Withdraw_EverythingOnceNothingIsOwed() public {
        loans.setRates(0, 0, 0);
        uint256 id = _open(0, 5e18);
        vm.startPrank(carol);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanRepaid(id, carol, 5e18, 0, 0);
        loans.repayLoan(id, 6e18);
        assertEq(loans.loanRatio(id), type(uint256).max);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralLoans.LoanHealthy.selector, type(uint256).max, 1.15e18)
        );
        loans.liquidateLoan(id, 1);
        loans.withdrawCollateral(id, 10 ether);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanClosed(id, carol, 0);
        (uint256 paid, uint256 returned) = loans.closeLoan(id);
        vm.stopPrank();

        assertEq(paid, 0);
        assertEq(returned, 0);
        assertEq(carol.balance, 100 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.UnknownLoan.selector, id));
        loans.loanRatio(id);
    }

    /// @dev A year at 5 % on 5 sETH: 0.25 of interest, which a payment of 0.3 covers first.
    function test_RepayLoan_CoversInterestFirst() public {
        uint256 id = _open(0, 5e18);
        _warp(365 days);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanRepaid(id, carol, 0.05e18, 0.25e18, 4.95e18);
        vm.prank(carol);
        (uint256 paid, uint256 left) = loans.repayLoan(id, 0.3e18);
        assertEq(paid, 0.3e18);
        assertEq(left, 4.95e18);
        assertEq(loans.loan(id).interest, 0);
    }

    function test_RevertWhen_RepayingWithWhatIsNotFree() public {
        uint256 id = _open(0, 5e18);
        _exchange(bob, "sUSD", 1000e18, "sETH");
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.WaitingPeriodActive.selector, bytes32("sETH"), START + 180)
        );
        loans.repayLoan(id, 0.5e18);
    }

    // ── Tokens ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev 6,000 units of a token with 6 decimals at 1 USD carry 4,000 sUSD.
    function test_Token_OfSixDecimals() public {
        TestToken token = new TestToken("Six", "SIX", 6);
        prices.set(address(token), 1e18);
        ICollateralLoans.Product memory terms = _terms();
        terms.collateral = address(token);
        terms.minCollateral = 1e6;
        vm.expectEmit(address(loans));
        emit ICollateralLoans.ProductAdded(2, address(token), "sUSD");
        uint256 number = loans.addProduct(terms);
        token.mint(carol, 6000e6);
        vm.startPrank(carol);
        token.approve(address(loans), 6000e6);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.WrongEtherAmount.selector, 1, 0));
        loans.openLoan{value: 1}(number, 4000e18, 6000e6);
        uint256 id = loans.openLoan(number, 4000e18, 6000e6);
        vm.stopPrank();
        prices.set(address(token), 0.8e18);

        // V = 4,800 under c·D = 6,000: F = 1,200/0.4 = 3,000; seized 3,300/0.8.
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanLiquidated(id, bob, 3000e18, 4125e6, 1000e18, 1875e6);
        vm.prank(bob);
        loans.liquidateLoan(id, type(uint256).max);
        assertEq(token.balanceOf(bob), 4125e6);

        vm.prank(bob);
        susd.transfer(carol, 100e18);
        vm.prank(carol);
        loans.closeLoan(id);
        assertEq(token.balanceOf(carol), 1875e6);
    }

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev 10 ETH at 750 under 6,000: ratio 1.25. 110 pay for 0.1613 ETH: 110 · 1.1/750, rounded down.
    function test_LiquidateLoan_InParts() public {
        uint256 id = _open(1, 6000e18);
        prices.set(ETH, 750e18);
        vm.expectRevert(ZeroAmount.selector);
        loans.liquidateLoan(id, 0);
        uint256 seized = uint256(121e18) / 750;
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanLiquidated(id, bob, 110e18, seized, 5890e18, 10 ether - seized);
        vm.prank(bob);
        loans.liquidateLoan(id, 110e18);
    }

    /// @dev At 660 the collateral is worth 1.1 of the loan: all is paid and all is seized, nothing is written off.
    function test_LiquidateLoan_ThatPaysToTheLastWei() public {
        uint256 id = _open(1, 6000e18);
        prices.set(ETH, 660e18);
        uint256 total = registry.totalDebt();
        vm.prank(bob);
        (uint256 paid, uint256 seized) = loans.liquidateLoan(id, type(uint256).max);
        assertEq(paid, 6000e18);
        assertEq(seized, 10 ether);
        assertEq(registry.totalDebt(), total);
        assertEq(loans.openLoans(carol).length, 0);
    }

    /// @dev What is socialised is told: 6,000 − 4,000/1.1.
    function test_LiquidateLoan_SocialisesTheRest() public {
        uint256 id = _open(1, 6000e18);
        prices.set(ETH, 700e18);
        loans.recordRate(1);
        prices.set(ETH, 400e18);
        vm.expectEmit(address(loans));
        emit ISynthsCommon.BadDebtSocialised(carol, 6000e18 - uint256(4000e18).divWad(1.1e18));
        vm.prank(bob);
        loans.liquidateLoan(id, type(uint256).max);
    }

    // ── Price guard ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Guard_StopsWhatAWrongRateWouldHarm() public {
        uint256 id = _open(1, 6000e18);
        prices.set(ETH, 1500e18);
        bytes memory high =
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 1500e18, 1000e18);
        vm.startPrank(carol);
        vm.expectRevert(high);
        loans.openLoan{value: 1 ether}(1, 1e18, 1 ether);
        vm.expectRevert(high);
        loans.withdrawCollateral(id, 1);
        vm.expectRevert(high);
        loans.recordRate(1);
        vm.stopPrank();

        prices.set(ETH, 333e18);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthsCommon.CollateralPriceDeviation.selector, 333e18, 1000e18)
        );
        loans.liquidateLoan(id, 1e18);
        // Exits go on.
        vm.prank(carol);
        loans.repayLoan(id, 1e18);
    }

    function test_RecordRate_FollowsAndResets() public {
        loans.recordRate(1);
        prices.set(ETH, 1499e18);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.RateRecorded(1, 1499e18);
        loans.recordRate(1);
        prices.set(ETH, 9000e18);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.RateRecorded(1, 9000e18);
        loans.resetRate(1);
        loans.recordRate(1);
    }

    // ── Terms ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Terms_CanBeSet() public {
        vm.expectEmit(address(loans));
        emit ICollateralLoans.LoanCapSet(0, 7e18);
        loans.setCap(0, 7e18);
        _expectInvalid("cap", 7e18);
        loans.lowerCap(0, 7e18);
        loans.lowerCap(0, 6e18);
        vm.expectEmit(address(loans));
        emit ICollateralLoans.RatesSet(0, 0.1e18, 0.01e18);
        loans.setRates(0, 0.1e18, 0.01e18);
        (ICollateralLoans.Product memory terms,,) = loans.product(0);
        assertEq(terms.cap, 6e18);
        assertEq(terms.interestRateWad, 0.1e18);
        assertEq(terms.issueFeeRateWad, 0.01e18);
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.LoanCapExceeded.selector, 6e18 + 1, 6e18));
        loans.openLoan{value: 10 ether}(0, 6e18 + 1, 10 ether);
    }

    function test_RevertWhen_TermsAreOutOfBounds() public {
        ICollateralLoans.Product memory terms = _terms();
        terms.liquidationRatioWad = 1.6e18;
        _expectInvalid("ratios", 1.6e18);
        loans.addProduct(terms);
        terms.liquidationRatioWad = 1e18;
        _expectInvalid("ratios", 1e18);
        loans.addProduct(terms);
        (terms.liquidationRatioWad, terms.penaltyWad) = (1.3e18, 0.3e18);
        _expectInvalid("ratios", 1.3e18);
        loans.addProduct(terms);
        _expectInvalid("interestRate", 1e18 + 1e9);
        loans.setRates(0, 1e18 + 1e9, 0);
        _expectInvalid("interestRate", 1e9 + 1);
        loans.setRates(0, 1e9 + 1, 0);
        _expectInvalid("issueFeeRate", 0.1e18 + 1);
        loans.setRates(0, 0, 0.1e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.UnknownProduct.selector, 2));
        loans.setCap(2, 1);
    }

    function test_RevertWhen_DeployedWithoutItsModule() public {
        vm.expectRevert(ZeroAddress.selector);
        new CollateralLoans(address(manager), address(0), address(exchanger));
        vm.expectRevert(ZeroAddress.selector);
        new CollateralLoans(address(manager), address(registry), address(0));
    }

    function _open(uint256 number, uint256 amount) private returns (uint256) {
        vm.prank(carol);
        return loans.openLoan{value: 10 ether}(number, amount, 10 ether);
    }

    function _terms() private pure returns (ICollateralLoans.Product memory) {
        return ICollateralLoans.Product({
            collateral: address(0),
            minCollateral: 1e18,
            loanKey: "sUSD",
            minRatioWad: 1.5e18,
            liquidationRatioWad: 1.3e18,
            penaltyWad: 0.1e18,
            interestRateWad: 0,
            issueFeeRateWad: 0,
            cap: 1_000_000e18
        });
    }

    function _expectInvalid(bytes32 name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, name, value));
    }
}
