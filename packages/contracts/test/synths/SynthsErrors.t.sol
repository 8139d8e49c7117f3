// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";

import {
    EntryPaused,
    NothingToClaim,
    SlippageExceeded,
    StalePrice,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {ICollateralLoans} from "../../src/synths/interfaces/ICollateralLoans.sol";
import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {IExchanger} from "../../src/synths/interfaces/IExchanger.sol";
import {IFeePeriods} from "../../src/synths/interfaces/IFeePeriods.sol";
import {ISupplySchedule} from "../../src/synths/interfaces/ISupplySchedule.sol";
import {ISynthRegistry} from "../../src/synths/interfaces/ISynthRegistry.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice Every row of the specification's table of bad inputs, with the arguments of the error.
contract SynthsErrorsTest is SynthsBase {
    bytes32 private constant SBTC = "sBTC";
    bytes32 private constant IBTC = "iBTC";

    function setUp() public override {
        super.setUp();
        _stake(alice, 10_000e18);
        _stake(bob, 100_000e18);
    }

    // ── Issuing and burning ───────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_AmountIsZero() public {
        vm.startPrank(alice);
        vm.expectRevert(ZeroAmount.selector);
        pool.issueSynths(0);
        vm.expectRevert(ZeroAmount.selector);
        pool.burnSynths(0);
        vm.expectRevert(ZeroAmount.selector);
        exchanger.exchange("sUSD", 0, "sBTC", 0, address(0));
        vm.expectRevert(ZeroAmount.selector);
        exchanger.redeem("sBTC", 0);
        vm.stopPrank();
        uint256 id = _openLoan();
        vm.expectRevert(ZeroAmount.selector);
        loans.repayLoan(id, 0);
    }

    function test_RevertWhen_IssueIsTooSmallOrTooLarge() public {
        _give(alice, 5000e18);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.AmountTooSmall.selector, 1e18 - 1, 1e18));
        _issue(alice, 1e18 - 1);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.ExceedsMaxIssuable.selector, 1000e18 + 1, 1000e18));
        _issue(alice, 1000e18 + 1);
        _issue(alice, 1000e18);
    }

    /// @dev Loans lent at 10,000 and worth twice as much by now outweigh everything the pool holds.
    function test_RevertWhen_PoolIsWorthNothingButOwned() public {
        pool.setParameter("minimumStakeTime", 0);
        _burn(alice, type(uint256).max);
        vm.prank(bob);
        susd.transfer(carol, 99_000e18);
        _burn(bob, 1000e18);
        vm.deal(carol, 1000 ether);
        vm.prank(carol);
        loans.openLoan{value: 1000 ether}(0, 500e18, 1000 ether);
        vm.startPrank(carol);
        exchanger.exchange("sETH", type(uint112).max, "sUSD", 0, address(0));
        vm.stopPrank();
        prices.set(ETH, 2900e18);
        registry.takeDebtSnapshot();

        assertEq(registry.totalDebt(), 0);
        vm.expectRevert(IDebtPool.DebtPoolUnderwater.selector);
        _issue(alice, 10e18);
    }

    function test_RevertWhen_BurningWithoutDebtTooEarlyOrTooMuch() public {
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.NoDebt.selector, carol));
        _burn(carol, 1);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.MinimumStakeTime.selector, START + 1 days));
        _burn(alice, 1);

        _warp(1 days);
        vm.prank(alice);
        susd.transfer(carol, 9000e18);
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        _burn(alice, 2000e18);
        assertEq(_burn(alice, 1000e18), 1000e18);
    }

    function test_RevertWhen_BurningToATargetThatIsMet() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.AlreadyAtTarget.selector, 10_000e18, 10_000e18));
        pool.burnSynthsToTarget();
    }

    // ── Tokens ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_CollateralIsLocked() public {
        _give(alice, 100e18);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.ExceedsTransferable.selector, 100e18 + 1, 100e18));
        syn.transfer(bob, 100e18 + 1);
        assertEq(pool.transferable(alice), 100e18);
        syn.transfer(bob, 100e18);
        vm.stopPrank();
    }

    function test_RevertWhen_TransferringToNobody() public {
        vm.startPrank(alice);
        vm.expectRevert(ZeroAddress.selector);
        syn.transfer(address(0), 0);
        vm.expectRevert(ZeroAddress.selector);
        susd.transfer(address(0), 0);
        vm.expectRevert(ZeroAddress.selector);
        susd.transferFrom(alice, address(0), 0);
        vm.stopPrank();
    }

    function test_RevertWhen_CallerIsNoModule() public {
        bytes memory error_ = abi.encodeWithSelector(ISynthsCommon.NotSynthsModule.selector, address(this));
        vm.expectRevert(error_);
        susd.mint(alice, 1);
        vm.expectRevert(error_);
        susd.burn(alice, 1);
        vm.expectRevert(error_);
        syn.mintSupply(alice, 1, alice, 1);
        vm.expectRevert(error_);
        syn.seize(alice, bob, 1);
        vm.expectRevert(error_);
        registry.issue(alice, 1);
        vm.expectRevert(error_);
        registry.payFees(alice, 1);
        vm.expectRevert(error_);
        registry.openExchange("sUSD", "sBTC");
        vm.expectRevert(error_);
        registry.mintLoan(0, alice, 1, 0);
        vm.expectRevert(error_);
        pool.notifyFees(1);
        vm.expectRevert(error_);
        pool.notifyRewards(1);
        vm.expectRevert(error_);
        rewardEscrow.append(alice, 1);
        vm.expectRevert(error_);
        rewardEscrow.seize(alice, bob, 1);
    }

    // ── Exchanging ────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_ExchangeNamesAreWrong() public {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.UnknownSynth.selector, bytes32("sXYZ")));
        _exchange(alice, "sUSD", 1e18, "sXYZ");
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SameSynth.selector, SBTC));
        _exchange(alice, "sBTC", 1e18, "sBTC");
    }

    function test_RevertWhen_ExchangeIsSuspendedStaleCappedOrLimited() public {
        registry.setMaxSupplyValue("sETH", 500e18);
        vm.expectRevert(
            abi.encodeWithSelector(ISynthRegistry.SynthCapExceeded.selector, bytes32("sETH"), 997e18, 500e18)
        );
        _exchange(alice, "sUSD", 1000e18, "sETH");

        prices.set(BTC, 15_000e18);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseAtLimit.selector, IBTC, 5000e18));
        _exchange(alice, "sUSD", 1000e18, "iBTC");

        prices.set(BTC, 100_000e18);
        registry.suspendSynthWithInvalidRate("sBTC");
        vm.expectRevert(
            abi.encodeWithSelector(ISynthRegistry.SynthSuspended.selector, SBTC, type(uint256).max)
        );
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.SynthSuspended.selector, SBTC, START + 7 days));
        _exchange(alice, "sBTC", 1000e18, "sUSD");

        vm.warp(START + 25 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, ETH, START, 25 hours));
        _exchange(alice, "sUSD", 100e18, "sETH");
    }

    function test_RevertWhen_ExchangeYieldsTooLittle() public {
        uint256 received = 0.0997e18;
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, received, received + 1));
        exchanger.exchange("sUSD", 1000e18, "sBTC", received + 1, address(0));
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, 0, 0));
        _exchange(alice, "sUSD", 1, "sBTC");
    }

    function test_RevertWhen_NothingIsFree() public {
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        _exchange(carol, "sUSD", 1e18, "sBTC");
        _exchange(alice, "sUSD", 1000e18, "sBTC");
        bytes memory waiting =
            abi.encodeWithSelector(ISynthsCommon.WaitingPeriodActive.selector, SBTC, START + 180);
        vm.expectRevert(waiting);
        _exchange(alice, "sBTC", 1, "sUSD");
        address token = address(_synth("sBTC"));
        vm.startPrank(alice);
        vm.expectRevert(waiting);
        ERC20(token).transfer(bob, 1);
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        ERC20(token).transfer(bob, 1e18);
        vm.expectRevert(waiting);
        exchanger.settle(alice, "sBTC");
        vm.expectRevert(abi.encodeWithSelector(IExchanger.NothingToSettle.selector, bob, SBTC));
        exchanger.settle(bob, "sBTC");
        vm.stopPrank();
    }

    function test_RevertWhen_EntriesAreFull() public {
        exchanger.setParameter("maxEntries", 2);
        _exchange(alice, "sUSD", 100e18, "sBTC");
        _exchange(alice, "sUSD", 100e18, "sBTC");
        vm.expectRevert(abi.encodeWithSelector(IExchanger.TooManyEntries.selector, SBTC, 2));
        _exchange(alice, "sUSD", 100e18, "sBTC");
    }

    function test_RevertWhen_CallerIsNoDelegate() public {
        vm.startPrank(bob);
        _expectNotDelegate(1);
        pool.issueSynthsOnBehalf(alice, 1e18);
        _expectNotDelegate(1);
        pool.issueMaxSynthsOnBehalf(alice);
        _expectNotDelegate(2);
        pool.burnSynthsOnBehalf(alice, 1e18);
        _expectNotDelegate(2);
        pool.burnSynthsToTargetOnBehalf(alice);
        _expectNotDelegate(4);
        pool.claimFeesOnBehalf(alice);
        _expectNotDelegate(8);
        exchanger.exchangeOnBehalf(alice, "sUSD", 1e18, "sBTC", 0, address(0));
        vm.stopPrank();
    }

    // ── Liquidation ───────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_FlagsAreMisused() public {
        vm.expectRevert(
            abi.encodeWithSelector(IDebtPool.AccountNotLiquidatable.selector, alice, 0.2e18, 0.5e18)
        );
        _flag(alice);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.NotFlagged.selector, alice));
        pool.liquidate(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.NotFlagged.selector, alice));
        pool.removeFlag(alice);

        _setSyn(0.4e18);
        _flag(alice);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.AlreadyFlagged.selector, alice, START + 3 days));
        _flag(alice);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.CRatioAboveIssuanceRatio.selector, 0.5e18, 0.2e18));
        pool.removeFlag(alice);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.LiquidationDelayNotPassed.selector, START + 3 days));
        vm.prank(bob);
        pool.liquidate(alice, 1);
    }

    function test_RevertWhen_FlagIsCuredOrLapsed() public {
        _setSyn(0.4e18);
        _flag(alice);
        _warp(3 days + 1);
        _setSyn(1e18);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDebtPool.AccountNotLiquidatable.selector, alice, 0.2e18, 0.2e18)
        );
        pool.liquidate(alice, 1e18);

        _setSyn(0.4e18);
        _warp(14 days);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDebtPool.NotFlagged.selector, alice));
        pool.liquidate(alice, 1e18);
        _flag(alice);
    }

    // ── Fees and supply ───────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_ClaimIsBlockedOrEmpty() public {
        vm.prank(alice);
        vm.expectRevert(NothingToClaim.selector);
        pool.claimFees();
        _setSyn(0.98e18);
        assertFalse(pool.isFeesClaimable(alice));
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IDebtPool.CRatioAboveThreshold.selector, 204_081_632_653_061_225, 0.202e18)
        );
        pool.claimFees();
    }

    function test_RevertWhen_PeriodOrWeekIsNotOver() public {
        vm.expectRevert(abi.encodeWithSelector(ISupplySchedule.NothingToMint.selector, START + 1 weeks));
        schedule.mint();
        _deploy(true);
        vm.expectRevert(abi.encodeWithSelector(IFeePeriods.TooEarlyToClosePeriod.selector, START + 1 weeks));
        periods.closeCurrentFeePeriod();
    }

    // ── Loans ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_LoanBreaksItsTerms() public {
        vm.deal(carol, 100_000 ether);
        vm.startPrank(carol);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.LoanTooLarge.selector, 0.8e18 + 1, 0.8e18));
        loans.openLoan{value: 1 ether}(0, 0.8e18 + 1, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.TooLittleCollateral.selector, 0.5e18, 1e18));
        loans.openLoan{value: 0.5 ether}(0, 0.1e18, 0.5 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.LoanCapExceeded.selector, 5001e18, 5000e18));
        loans.openLoan{value: 10_000 ether}(0, 5001e18, 10_000 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.UnknownProduct.selector, 2));
        loans.openLoan{value: 1 ether}(2, 1, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.WrongEtherAmount.selector, 1e18, 2e18));
        loans.openLoan{value: 1 ether}(0, 0.1e18, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.UnknownLoan.selector, 1));
        loans.repayLoan(1, 1);
        vm.stopPrank();

        uint256 id = _openLoan();
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.NotLoanOwner.selector, id, address(this)));
        loans.closeLoan(id);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.NotLoanOwner.selector, id, address(this)));
        loans.withdrawCollateral(id, 1);
        vm.expectRevert(abi.encodeWithSelector(ICollateralLoans.LoanHealthy.selector, 2e18, 1.15e18));
        loans.liquidateLoan(id, 1);
    }

    // ── Inverse synths, parameters, pause ─────────────────────────────────────────────────────────────────────

    function test_RevertWhen_InverseIsMisconfigured() public {
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InvalidInverse.selector, 100, 200, 50));
        registry.setInversePricing("iBTC", 100, 200, 50, true, true);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InvalidInverse.selector, 100, 150, 0));
        registry.setInversePricing("iBTC", 100, 150, 0, true, true);
        uint256 supply = _exchange(alice, "sUSD", 1000e18, "iBTC");
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseInUse.selector, IBTC, supply));
        registry.setInversePricing("iBTC", 10_000e18, 15_000e18, 5000e18, true, true);
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotAtLimit.selector, IBTC, 10_000e18));
        registry.freezeRate("iBTC");
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotFrozen.selector, IBTC));
        registry.unfreeze("iBTC");
        address[] memory accounts = new address[](1);
        accounts[0] = alice;
        vm.expectRevert(abi.encodeWithSelector(ISynthRegistry.InverseNotFrozen.selector, IBTC));
        exchanger.purge("iBTC", accounts);
    }

    function test_RevertWhen_ParameterIsOutOfBounds() public {
        _expectInvalid("issuanceRatio", 0);
        pool.setParameter("issuanceRatio", 0);
        _expectInvalid("issuanceRatio", 0.34e18);
        pool.setParameter("issuanceRatio", 0.34e18);
        _expectInvalid("liquidationRatio", 0.2e18);
        pool.setParameter("liquidationRatio", 0.2e18);
        _expectInvalid("liquidationPenalty", 4e18);
        pool.setParameter("liquidationPenalty", 4e18);
        _expectInvalid("targetThreshold", 0.5e18 + 1);
        pool.setParameter("targetThreshold", 0.5e18 + 1);
        _expectInvalid("minimumStakeTime", 7 days + 1);
        pool.setParameter("minimumStakeTime", 7 days + 1);
        _expectInvalid("minIssue", 1000e18 + 1);
        pool.setParameter("minIssue", 1000e18 + 1);
        _expectInvalid("feePeriodDuration", 1 hours - 1);
        pool.setParameter("feePeriodDuration", 1 hours - 1);
        _expectInvalid("no such", 1);
        pool.setParameter("no such", 1);
        _expectInvalid("waitingPeriod", 1 hours + 1);
        exchanger.setParameter("waitingPeriod", 1 hours + 1);
        _expectInvalid("maxEntries", 33);
        exchanger.setParameter("maxEntries", 33);
        _expectInvalid("deviationFactor", 5e18);
        registry.setParameter("deviationFactor", 5e18);
        _expectInvalid("deviationFactor", 1e18);
        registry.setParameter("deviationFactor", 1e18);
        _expectInvalid("maxSuspension", 1 days - 1);
        registry.setParameter("maxSuspension", 1 days - 1);
        _expectInvalid("debtSnapshotMaxAge", 12 hours + 1);
        registry.setParameter("debtSnapshotMaxAge", 12 hours + 1);
        _expectInvalid("maxPriceAge", 7 days + 1);
        registry.setParameter("maxPriceAge", 7 days + 1);
        _expectInvalid("feeRate", 0.1e18 + 1);
        registry.setFeeRate("sBTC", 0.1e18 + 1);
        _expectInvalid("minterReward", 200e18 + 1);
        schedule.setParameter("minterReward", 200e18 + 1);
    }

    function test_RevertWhen_EntryIsPaused() public {
        uint256 id = _openLoan();
        uint8[3] memory flows = [0, 0, 0];
        pool.pauseEntry(flows[0]);
        exchanger.pauseEntry(flows[1]);
        loans.pauseEntry(flows[2]);
        loans.pauseEntry(1);

        vm.expectRevert(EntryPaused.selector);
        _issue(alice, 1e18);
        vm.expectRevert(EntryPaused.selector);
        _exchange(alice, "sUSD", 1e18, "sBTC");
        vm.deal(carol, 10 ether);
        vm.startPrank(carol);
        vm.expectRevert(EntryPaused.selector);
        loans.openLoan{value: 1 ether}(0, 0.1e18, 1 ether);
        vm.expectRevert(EntryPaused.selector);
        loans.withdrawCollateral(id, 1);
        vm.stopPrank();
    }

    // ── Prices ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_CollateralPriceIsStaleOrBroken() public {
        vm.warp(START + 25 hours + 1);
        prices.set(BTC, 10_000e18);
        prices.set(ETH, 1000e18);
        bytes memory stale = abi.encodeWithSelector(StalePrice.selector, address(syn), START, 25 hours);
        vm.expectRevert(stale);
        _issue(alice, 1e18);
        vm.expectRevert(stale);
        _flag(alice);
        vm.prank(alice);
        vm.expectRevert(stale);
        syn.transfer(bob, 1);
        assertEq(pool.transferable(alice), 0);
        assertEq(_burn(alice, 1e18), 1e18);
    }

    function _openLoan() private returns (uint256) {
        vm.deal(carol, 10 ether);
        vm.prank(carol);
        return loans.openLoan{value: 10 ether}(0, 5e18, 10 ether);
    }

    function _expectNotDelegate(uint256 permission) private {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.NotDelegate.selector, alice, bob, permission));
    }

    function _expectInvalid(bytes32 name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ISynthsCommon.InvalidParameter.selector, name, value));
    }
}
