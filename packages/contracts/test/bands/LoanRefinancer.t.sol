// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";

import {LoanRefinancer} from "../../src/bands/LoanRefinancer.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {ILoanRefinancer} from "../../src/bands/interfaces/ILoanRefinancer.sol";
import {EntryPaused} from "../../src/common/Errors.sol";
import {LoanActions} from "./utils/LoanActions.sol";

contract LoanRefinancerTest is LoanActions {
    LoanRefinancer private refinancer;

    function setUp() public override {
        super.setUp();
        refinancer = new LoanRefinancer(address(qusd));
        _open(alice, 10e18, 18_000e18, 10);
        vm.prank(alice);
        market.approve(address(refinancer), true);
    }

    /// @dev Debt, collateral and supply stay; only the range changes, and nothing is left in the contract.
    function testFuzz_Refinance_KeepsDebtAndCollateral(uint8 n) public {
        n = uint8(bound(n, 4, 50));
        uint256 debt = market.debt(alice);
        uint256 supply = qusd.totalSupply();

        vm.prank(alice);
        (int24 n1, int24 n2) = refinancer.refinance(address(market), n, type(int24).min);

        IBandMarketTypes.Position memory position = market.position(alice);
        assertEq(n2 - n1 + 1, int24(uint24(n)));
        assertEq(position.n1, n1);
        assertEq(position.n2, n2);
        assertEq(market.debt(alice), debt);
        assertApproxEqAbs(position.collateral, 10e18, 100);
        assertEq(qusd.totalSupply(), supply);
        _assertHoldsNothing();
    }

    /// @dev What is in QUSD already pays; the collateral that is left backs the smaller debt.
    function test_Refinance_InSoftLiquidation() public {
        _goUnderwater(alice);
        _moveOracle(address(weth), 3000e18); // back up, and nobody has traded yet
        IBandMarketTypes.Position memory before = market.position(alice);
        assertTrue(before.softLiquidation);
        uint256 debt = market.debt(alice);

        vm.prank(alice);
        (int24 n1,) = refinancer.refinance(address(market), 30, type(int24).min);

        IBandMarketTypes.Position memory position = market.position(alice);
        assertGt(n1, market.activeBand());
        assertEq(position.borrowed, 0);
        assertApproxEqAbs(position.collateral, before.collateral, 100);
        assertApproxEqAbs(market.debt(alice), debt - before.borrowed, 2);
        _assertHoldsNothing();
    }

    function test_Refinance_PaysTheFlashFeeOutOfTheNewLoan() public {
        qusd.setFlashTerms(100_000_000e18, 0.01e18);
        uint256 debt = market.debt(alice);

        vm.prank(alice);
        refinancer.refinance(address(market), 20, type(int24).min);

        assertEq(market.debt(alice), debt + debt / 100);
        assertEq(qusd.balanceOf(address(splitter)), debt / 100);
        _assertHoldsNothing();
    }

    function test_Refinance_EmitsLoanRefinanced() public {
        (uint256 debt, uint256 snapshot) = (market.debt(alice), vm.snapshotState());
        vm.prank(alice);
        (int24 n1, int24 n2) = refinancer.refinance(address(market), 20, type(int24).min);
        uint256 collateral = weth.balanceOf(address(market));
        vm.revertToState(snapshot);

        vm.expectEmit(address(refinancer));
        emit ILoanRefinancer.LoanRefinanced(address(market), alice, collateral, debt, n1, n2);
        vm.prank(alice);
        refinancer.refinance(address(market), 20, type(int24).min);
    }

    /// @dev Any refusal leaves the loan as it was.
    function test_Refinance_RevertsWhole() public {
        IBandMarketTypes.Position memory before = market.position(alice);
        // 18,000 on 10 WETH are more than 50 bands carry once the price has fallen.
        _moveOracle(address(weth), 2400e18);
        vm.expectPartialRevert(IBandMarketTypes.DebtTooHigh.selector);
        vm.prank(alice);
        refinancer.refinance(address(market), 50, type(int24).min);
        _moveOracle(address(weth), 3000e18);

        vm.expectPartialRevert(IBandMarketTypes.BandSlippage.selector);
        vm.prank(alice);
        refinancer.refinance(address(market), 20, 1000);

        factory.pauseMarketEntry(address(market), 0);
        vm.expectRevert(EntryPaused.selector);
        vm.prank(alice);
        refinancer.refinance(address(market), 20, type(int24).min);

        IBandMarketTypes.Position memory position = market.position(alice);
        assertEq(position.n1, before.n1);
        assertEq(position.n2, before.n2);
        assertEq(position.collateral, before.collateral);
    }

    function test_Refinance_RevertsWithoutApproval() public {
        _open(bob, 10e18, 1000e18, 10);
        vm.expectRevert(
            abi.encodeWithSelector(IBandMarketTypes.NotApproved.selector, bob, address(refinancer))
        );
        vm.prank(bob);
        refinancer.refinance(address(market), 20, type(int24).min);
    }

    /// @dev Nobody moves the loan of somebody who approved the contract: not by a flash mint of his own, and not by
    ///      calling as the stablecoin would.
    function test_Attack_ForgedFlashMint() public {
        bytes memory data = abi.encode(address(market), alice, uint8(50), type(int24).min);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ILoanRefinancer.FlashMintUnasked.selector, address(qusd)));
        qusd.flashLoan(IERC3156FlashBorrower(address(refinancer)), address(qusd), 18_000e18, data);
        vm.expectRevert(abi.encodeWithSelector(ILoanRefinancer.FlashMintUnasked.selector, bob));
        refinancer.onFlashLoan(address(refinancer), address(qusd), 18_000e18, 0, data);
    }

    function _assertHoldsNothing() private view {
        assertEq(qusd.balanceOf(address(refinancer)), 0);
        assertEq(weth.balanceOf(address(refinancer)), 0);
        assertEq(qusd.allowance(address(refinancer), address(market)), 0);
        assertEq(weth.allowance(address(refinancer), address(market)), 0);
    }
}
