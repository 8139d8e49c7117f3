// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPaused, ZeroAddress, ZeroAmount} from "../../src/common/Errors.sol";
import {LiquidStakingToken} from "../../src/restaking/LiquidStakingToken.sol";
import {ValidatorBook} from "../../src/restaking/ValidatorBook.sol";
import {WrappedStakingToken} from "../../src/restaking/WrappedStakingToken.sol";
import {ILiquidStakingToken} from "../../src/restaking/interfaces/ILiquidStakingToken.sol";
import {IValidatorBook} from "../../src/restaking/interfaces/IValidatorBook.sol";
import {RestakingAccess} from "../../src/restaking/libraries/RestakingAccess.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @notice The liquid staking token, its wrapper and the validator book.
contract LiquidStakingTest is BaseTest {
    LiquidStakingToken internal token;
    WrappedStakingToken internal wrapped;
    ValidatorBook internal book;
    address internal treasury = makeAddr("treasury");

    uint256 private constant DEAD = 1000;

    function setUp() public override {
        super.setUp();
        address bookAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        token = new LiquidStakingToken{value: DEAD}(
            "Quintet Staked Ether", "qstETH", address(manager), treasury, bookAddress
        );
        book = new ValidatorBook(address(manager), payable(address(token)));
        wrapped = new WrappedStakingToken(address(token), "Wrapped qstETH", "wqstETH");

        RestakingAccess.allowLiquidStakingToken(manager, address(token));
        RestakingAccess.allowValidatorBook(manager, address(book));
        vm.deal(alice, 1000 ether);
        vm.deal(bob, 1000 ether);
        vm.deal(address(this), 1000 ether);
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Submit_MintsOneToOneAtFirst() public {
        uint256 shares = _submit(alice, 10 ether);

        assertEq(shares, 10 ether);
        assertEq(token.balanceOf(alice), 10 ether);
        assertEq(token.totalSupply(), 10 ether + DEAD);
        assertEq(token.sharesOf(address(0xdEaD)), DEAD);
        assertEq(token.bufferedEther(), 10 ether + DEAD);
    }

    function test_RevertWhen_SeedTooSmall() public {
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.SeedTooSmall.selector, 999, DEAD));
        new LiquidStakingToken{value: 999}("Q", "Q", address(manager), treasury, address(book));
    }

    function test_RevertWhen_SubmitNothing() public {
        vm.prank(alice);
        vm.expectRevert(ZeroAmount.selector);
        token.submit(address(0));
    }

    function test_Pause_StopsSubmitOnly() public {
        _submit(alice, 10 ether);
        token.pauseEntry(0);

        vm.prank(alice);
        vm.expectRevert(EntryPaused.selector);
        token.submit{value: 1 ether}(address(0));

        vm.prank(alice);
        uint256 id = token.requestWithdrawal(1 ether);
        skip(3 days + 1);
        token.finalize(id);
        vm.prank(alice);
        assertEq(token.claimWithdrawal(id), 1 ether);
    }

    function test_RevertWhen_EtherSentPlainly() public {
        vm.prank(alice);
        (bool success, bytes memory reason) = address(token).call{value: 1 ether}("");

        assertFalse(success);
        assertEq(reason, abi.encodeWithSelector(ILiquidStakingToken.NotValidatorBook.selector, alice));
    }

    function test_Attack_ForcedEtherDoesNotMoveThePrice() public {
        _submit(alice, 10 ether);
        uint256 before = token.balanceOf(alice);

        vm.deal(address(token), address(token).balance + 5 ether);

        assertEq(token.balanceOf(alice), before);
        assertEq(token.bufferedEther(), 15 ether + DEAD);
    }

    // ── Transfers ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Transfer_MovesShares() public {
        _submit(alice, 10 ether);
        _gain(0.01 ether);

        vm.prank(alice);
        token.transfer(bob, 1 ether);

        assertEq(token.sharesOf(bob), token.sharesForEther(1 ether));
        assertApproxEqAbs(token.balanceOf(bob), 1 ether, 1);
    }

    function test_TransferFrom_SpendsAllowance() public {
        _submit(alice, 10 ether);
        vm.prank(alice);
        token.approve(bob, 3 ether);

        vm.prank(bob);
        token.transferFrom(alice, bob, 2 ether);

        assertEq(token.allowance(alice, bob), 1 ether);
        assertEq(token.balanceOf(bob), 2 ether);
    }

    function test_RevertWhen_TransferMoreThanHeld() public {
        _submit(alice, 1 ether);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStakingToken.SharesExceedBalance.selector, 1 ether, 2 ether)
        );
        token.transfer(bob, 2 ether);

        vm.prank(alice);
        vm.expectRevert(ZeroAddress.selector);
        token.transfer(address(0), 1);
    }

    // ── Reports ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The fee is exactly its part of the gain, at the price after the report.
    function test_Report_GainPaysTreasury() public {
        _submit(alice, 100 ether - DEAD);

        _gain(0.1 ether);

        assertEq(token.totalPooledEther(), 100.1 ether);
        assertApproxEqAbs(token.balanceOf(treasury), 0.01 ether, 1);
        // gain*feeBps*totalShares/(newTotal*1e4 - gain*feeBps)
        uint256 fee = uint256(0.1 ether) * 1000;
        assertEq(token.sharesOf(treasury), fee * 100 ether / (100.1 ether * 1e4 - fee));
    }

    function test_Report_LossIsEverybodysAtOnce() public {
        _submit(alice, 50 ether);
        _submit(bob, 50 ether - DEAD);
        book.deposit(100 ether);
        book.slash(5 ether);
        skip(1 days);

        token.reportRewards(-5 ether);

        assertEq(token.balanceOf(alice), 47.5 ether);
        assertEq(token.totalPooledEther(), 95 ether);
    }

    function test_RevertWhen_ReportTooSoon() public {
        _submit(alice, 100 ether);
        _gain(0.1 ether);
        uint256 acceptedAt = block.timestamp + 1 days;

        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.ReportTooSoon.selector, acceptedAt));
        token.reportRewards(0);
    }

    function test_RevertWhen_ReportOutOfBounds() public {
        _submit(alice, 100 ether - DEAD);
        skip(1 days);

        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStakingToken.ReportOutOfBounds.selector, 0.1 ether + 1, 0.1 ether)
        );
        token.reportRewards(0.1 ether + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStakingToken.ReportOutOfBounds.selector, -5 ether - 1, 5 ether)
        );
        token.reportRewards(-5 ether - 1);
    }

    function test_RevertWhen_GainIsNotThere() public {
        _submit(alice, 100 ether - DEAD);
        skip(1 days);

        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStakingToken.ReportUnbacked.selector, 100.05 ether, 100 ether)
        );
        token.reportRewards(0.05 ether);
    }

    function test_RevertWhen_ReportParameterTooHigh() public {
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStakingToken.ReportParameterTooHigh.selector, 2001, 2000)
        );
        token.setReportParameters(2001, 10, 500);

        token.setReportParameters(500, 20, 800);
        (uint256 fee, uint256 gain, uint256 loss,) = token.reportParameters();
        assertEq(fee, 500);
        assertEq(gain, 20);
        assertEq(loss, 800);
    }

    // ── Withdrawals ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Withdrawal_NobodyLeavesAheadOfALoss() public {
        _submit(alice, 50 ether);
        _submit(bob, 50 ether - DEAD);
        vm.prank(alice);
        uint256 id = token.requestWithdrawal(50 ether);
        book.deposit(40 ether);
        book.slash(5 ether);

        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.ReportPending.selector, id));
        token.finalize(id);
        skip(1 days);
        token.reportRewards(-5 ether);
        token.finalize(id);

        vm.prank(alice);
        assertEq(token.claimWithdrawal(id), 47.5 ether);
        assertEq(token.balanceOf(bob), 47.5 ether - DEAD * 95 / 100);
    }

    function test_Withdrawal_EarnsNothingInTheQueue() public {
        _submit(alice, 50 ether);
        _submit(bob, 50 ether - DEAD);
        vm.prank(alice);
        uint256 id = token.requestWithdrawal(50 ether);
        _gain(0.1 ether);

        token.finalize(id);
        vm.prank(alice);
        uint256 paid = token.claimWithdrawal(id);

        assertEq(paid, 50 ether);
        assertEq(token.totalPooledEther(), 50.1 ether);
        assertEq(token.reservedEther(), 0);
    }

    function test_Withdrawal_WaitsForTheBuffer() public {
        _submit(alice, 100 ether - DEAD);
        vm.prank(alice);
        uint256 id = token.requestWithdrawal(60 ether);
        book.deposit(50 ether);
        skip(3 days + 1);

        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStakingToken.InsufficientBuffer.selector, 50 ether, 60 ether)
        );
        token.finalize(id);
        book.withdraw(10 ether);
        token.finalize(id);

        assertEq(token.reservedEther(), 60 ether);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.InsufficientBuffer.selector, 0, 1));
        book.deposit(1);
    }

    function test_RevertWhen_RequestsAreNotInOrderOrOthers() public {
        _submit(alice, 10 ether);
        vm.startPrank(alice);
        uint256 id = token.requestWithdrawal(1 ether);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.RequestNotFinalized.selector, id));
        token.claimWithdrawal(id);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.UnknownRequest.selector, id + 1, id));
        token.finalize(id + 1);
        skip(3 days + 1);
        token.finalize(id);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.RequestFinalized.selector, id));
        token.finalize(id);
        vm.stopPrank();

        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.NotRequestOwner.selector, id, bob));
        token.claimWithdrawal(id);
        vm.startPrank(alice);
        token.claimWithdrawal(id);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.NotRequestOwner.selector, id, alice));
        token.claimWithdrawal(id);
    }

    // ── Validators ────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_BookIsAskedByOthers() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorBook.NotLiquidStakingToken.selector, address(this)));
        book.receiveDeposit{value: 1}();
        vm.expectRevert(abi.encodeWithSelector(ILiquidStakingToken.NotValidatorBook.selector, address(this)));
        token.sendToValidators(1);
        vm.expectRevert(abi.encodeWithSelector(IValidatorBook.ValidatorBalanceTooLow.selector, 0, 1));
        book.withdraw(1);
    }

    // ── The wrapper ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Wrap_OneTokenIsOneShare() public {
        _submit(alice, 100 ether - DEAD);
        _gain(0.1 ether);

        uint256 shares = _wrap(alice, 10 ether);

        assertEq(shares, token.sharesForEther(10 ether));
        assertEq(token.sharesOf(address(wrapped)), shares);
        assertEq(wrapped.totalAssets(), token.etherForShares(shares));
        assertEq(wrapped.decimals(), 18);
    }

    function test_Attack_DonationDoesNotMoveTheWrapper() public {
        _submit(alice, 100 ether);
        _wrap(alice, 10 ether);
        uint256 before = wrapped.convertToAssets(1e18);

        vm.prank(alice);
        token.transfer(address(wrapped), 20 ether);

        assertEq(wrapped.convertToAssets(1e18), before);
    }

    /// @dev ERC-4626: what the previews say happens, nobody gains by going in and out, and the wrapper stays backed.
    function testFuzz_Wrapper_Properties(uint256 amount, uint256 gain, uint256 loss, uint256 part) public {
        _submit(bob, 500 ether);
        amount = bound(amount, 1000, 900 ether);
        _submit(alice, amount);
        _gain(bound(gain, 0, 0.4 ether));
        book.deposit(20 ether);
        loss = bound(loss, 0, 20 ether);
        book.slash(loss);
        skip(1 days);
        token.reportRewards(-int256(loss));

        uint256 assets = bound(part, 2, token.balanceOf(alice));
        uint256 previewed = wrapped.previewDeposit(assets);
        uint256 shares = _wrap(alice, assets);
        assertEq(shares, previewed);
        assertLe(wrapped.maxWithdraw(alice), assets);
        assertGe(token.sharesOf(address(wrapped)), wrapped.totalSupply());

        uint256 half = wrapped.maxWithdraw(alice) / 2;
        uint256 needed = wrapped.previewWithdraw(half);
        vm.startPrank(alice);
        assertEq(wrapped.withdraw(half, alice, alice), needed);
        assertLe(wrapped.convertToAssets(wrapped.balanceOf(alice)), assets - half);
        uint256 rest = wrapped.balanceOf(alice);
        previewed = wrapped.previewRedeem(rest);
        assertEq(wrapped.redeem(rest, alice, alice), previewed);
        vm.stopPrank();

        assertEq(wrapped.totalSupply(), 0);
        assertEq(token.sharesOf(address(wrapped)), 0);
    }

    function testFuzz_Wrapper_MintTakesWhatItPreviews(uint256 shares) public {
        _submit(bob, 500 ether);
        _submit(alice, 500 ether);
        _gain(0.5 ether);
        shares = bound(shares, 1, 400 ether);

        uint256 assets = wrapped.previewMint(shares);
        vm.startPrank(alice);
        token.approve(address(wrapped), assets);
        assertEq(wrapped.mint(shares, alice), assets);
        vm.stopPrank();

        assertEq(wrapped.balanceOf(alice), shares);
        assertGe(assets, wrapped.convertToAssets(shares));
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _submit(address staker, uint256 amount) private returns (uint256) {
        vm.prank(staker);
        return token.submit{value: amount}(address(0));
    }

    function _wrap(address staker, uint256 assets) private returns (uint256 shares) {
        vm.startPrank(staker);
        token.approve(address(wrapped), assets);
        shares = wrapped.deposit(assets, staker);
        vm.stopPrank();
    }

    function _gain(uint256 amount) private {
        SafeTransferLib.safeTransferETH(address(book), amount);
        skip(1 days);
        token.reportRewards(int256(amount));
    }
}
