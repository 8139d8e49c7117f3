// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BandMarket} from "../../src/bands/BandMarket.sol";
import {LendVault} from "../../src/bands/LendVault.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {ILendVault} from "../../src/bands/interfaces/ILendVault.sol";
import {BandMath} from "../../src/bands/libraries/BandMath.sol";
import {
    DeadlinePassed,
    EntryPaused,
    InvalidPrice,
    InvalidSignature,
    SlippageExceeded,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {SettableOracle} from "../../src/common/oracles/SettableOracle.sol";
import {FeeOnTransferToken} from "../utils/TestToken.sol";
import {BandHarness} from "./utils/BandHarness.sol";
import {LoanActions, ScriptedCallback} from "./utils/LoanActions.sol";

/// @dev Every bad input of the market gets its error, with its arguments. Elsewhere:
///         - MarketExists, UnknownMarket, BorrowedTokenMismatch, SameTokens, PolicyUnanswered, CeilingNotLower,
///           MarketAlreadyBound, UnsupportedToken (more than 18 decimals): MarketFactory.t.sol
///         - NotMinter, NotMarketMinter, MintCeilingExceeded, FlashMintRefused, AmountTooLarge (flash mints),
///           EntryPaused (flash mints): Stablecoin.t.sol
///         - NotVaultMarket, NotMarketFactory, IdleFundsTooLow (called directly), EntryPaused (deposits):
///           LendVault.t.sol
///         - WeightsSumWrong, ZeroAddress (treasury): SavingsVault.t.sol
///         - RateRangeInvalid, AmountTooLarge (rate): Policies.t.sol
///         - Reentrancy, from callbacks and from tokens: BandAttacks.t.sol
///         - BandsOutOfRange, NoLoan, CannotShrink, FullyConverted, BadFraction of the lens: BandLens.t.sol
contract BandMarketErrorsTest is LoanActions {
    ScriptedCallback private callback;

    function setUp() public override {
        super.setUp();
        callback = new ScriptedCallback();
        callback.approve(weth, address(market));
        vm.prank(address(callback));
        qusd.approve(address(market), type(uint256).max);
    }

    // ── Creating a market ──────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_BadA() public {
        uint32[3] memory densities = [uint32(0), 1, 10_001];
        for (uint256 i; i < densities.length; ++i) {
            IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
            params.A = densities[i];
            params.fee = 1e6;
            vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadA.selector, densities[i]));
            factory.createMarket(params);
        }
    }

    function test_RevertWhen_BadFee() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.fee = 1e6 - 1;
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 1e6 - 1));
        factory.createMarket(params);
        (params.fee, params.A) = (0.1e18 + 1, 2);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 0.1e18 + 1));
        factory.createMarket(params);
        (params.fee, params.A) = (0.04e18 + 1, 100); // 4 / A
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 0.04e18 + 1));
        factory.createMarket(params);

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 0.04e18 + 1));
        factory.setFee(address(market), 0.04e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 1e18 + 1e9));
        factory.setAdminFee(address(market), 1e18 + 1e9);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 1e9 + 1));
        factory.setAdminFee(address(market), 1e9 + 1);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFee.selector, 0.5e18 + 1));
        factory.setAdminShare(address(market), 0.5e18 + 1);
    }

    function test_RevertWhen_BadDiscount() public {
        uint64[2][4] memory pairs = [
            [uint64(0.09e18), 0.01e18 - 1],
            [uint64(0.06e18), 0.06e18],
            [uint64(0.05e18), 0.06e18],
            [uint64(0.5e18 + 1), 0.06e18]
        ];
        for (uint256 i; i < pairs.length; ++i) {
            bytes memory expected =
                abi.encodeWithSelector(IBandMarketTypes.BadDiscount.selector, pairs[i][0], pairs[i][1]);
            IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
            (params.loanDiscount, params.liqDiscount) = (pairs[i][0], pairs[i][1]);
            vm.expectRevert(expected);
            factory.createMarket(params);
            vm.expectRevert(expected);
            factory.setDiscounts(address(market), pairs[i][0], pairs[i][1]);
        }
    }

    function test_RevertWhen_BadParameter() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.liquidationGuard = 601;
        vm.expectRevert(_badParameter("liquidationGuard", 601));
        factory.createMarket(params);
        vm.expectRevert(_badParameter("maxPriceAge", 59));
        factory.setMaxPriceAge(address(market), 59);
        vm.expectRevert(_badParameter("maxPriceAge", 7 days + 1));
        factory.setMaxPriceAge(address(market), 7 days + 1);
        vm.expectRevert(_badParameter("flow", 3));
        factory.pauseMarketEntry(address(market), 3);
        vm.expectRevert(_badParameter("extraHealth", 1e18));
        market.setExtraHealth(1e18);
    }

    function test_RevertWhen_ConstructedWithoutAnAddress() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        vm.expectRevert(ZeroAddress.selector);
        new BandMarket(params, address(0), address(1));
        vm.expectRevert(ZeroAddress.selector);
        new BandMarket(params, address(factory), address(0));
        params.policy = address(0);
        vm.expectRevert(ZeroAddress.selector);
        new BandMarket(params, address(factory), address(1));
    }

    function test_RevertWhen_ConstructedWithOneTokenOrBadPrice() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.borrowed = address(weth);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(weth)));
        new BandMarket(params, address(factory), address(1));

        params = _mintParams(address(weth));
        _setPrice(address(weth), 1e36 + 1);
        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, address(weth)));
        new BandMarket(params, address(factory), address(1));
        _setPrice(address(weth), 3000e18);
        bytes memory stale = _goStale();
        vm.expectRevert(stale);
        new BandMarket(params, address(factory), address(1));
    }

    // ── Settings ───────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_SettingsAreNotTheFactorys() public {
        bytes[] memory calls = new bytes[](9);
        calls[0] = abi.encodeCall(market.setDiscounts, (0.2e18, 0.1e18));
        calls[1] = abi.encodeCall(market.setFee, (0.01e18));
        calls[2] = abi.encodeCall(market.setAdminFee, (0));
        calls[3] = abi.encodeCall(market.setAdminShare, (0));
        calls[4] = abi.encodeCall(market.setPolicy, (address(policy)));
        calls[5] = abi.encodeCall(market.setOracle, (address(oracle)));
        calls[6] = abi.encodeCall(market.setCaps, (1, 1));
        calls[7] = abi.encodeCall(market.setMaxPriceAge, (1 days));
        calls[8] = abi.encodeCall(market.setEntryPaused, (0, true));
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(alice);
            (bool success, bytes memory returned) = address(market).call(calls[i]);
            assertFalse(success);
            assertEq(returned, abi.encodeWithSelector(IBandMarketTypes.NotFactory.selector, alice));
        }
    }

    function test_RevertWhen_SourcesAreUseless() public {
        SettableOracle empty = new SettableOracle(address(manager));
        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, address(weth)));
        factory.setOracle(address(market), address(empty));
        vm.prank(address(factory));
        vm.expectRevert(ZeroAddress.selector);
        market.setPolicy(address(0));
    }

    // ── Bands ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_BandsOutOfRange() public {
        uint8[4] memory counts = [0, 3, 51, 255];
        for (uint256 i; i < counts.length; ++i) {
            vm.prank(alice);
            vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandsOutOfRange.selector, counts[i]));
            market.createLoan(_creation(alice, 10e18, 1000e18, counts[i]));
        }
    }

    /// @dev ln(1e9)/ln(100/99) = 2061.9 and ln(1e15)/ln(100/99) = 3436.6.
    function test_RevertWhen_BandOutOfRange() public {
        market.pUp(-2061);
        market.pUp(3436);
        int24[2] memory beyond = [int24(-2062), 3437];
        for (uint256 i; i < 2; ++i) {
            bytes memory expected =
                abi.encodeWithSelector(IBandMarketTypes.BandOutOfRange.selector, beyond[i]);
            vm.expectRevert(expected);
            market.pUp(beyond[i]);
            vm.expectRevert(expected);
            market.pCurrent(beyond[i]);
        }
    }

    /// @dev A market answers DebtTooHigh before it gets there, hence the bare AMM.
    function test_RevertWhen_BandsOfADepositAreTaken() public {
        BandHarness amm = new BandHarness(address(qusd), address(weth), address(oracle), 100, 0.006e18, 0);
        _fund(weth, alice, 10e18, address(amm));
        vm.startPrank(alice);
        amm.deposit(alice, 1e18, 1, 4);
        amm.setActiveBand(1025);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.TooDeep.selector, int24(1)));
        amm.deposit(bob, 1e18, 1, 4);
        amm.setActiveBand(0);
        vm.stopPrank();

        _mintQusd(carol, 100e18);
        vm.startPrank(carol);
        qusd.approve(address(amm), 100e18);
        amm.swapExactIn(true, 100e18, 0, carol);
        vm.stopPrank();
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandNotEmpty.selector, int24(1)));
        amm.deposit(bob, 1e18, 0, 4);
    }

    function test_RevertWhen_AmountTooLow() public {
        _fundWeth(alice, 1e18);
        vm.startPrank(alice);
        vm.expectRevert(IBandMarketTypes.AmountTooLow.selector);
        market.createLoan(_creation(alice, 10e6 - 1, 1, 10));
        market.createLoan(_creation(alice, 1e18, 1, 10));
        vm.expectRevert(IBandMarketTypes.AmountTooLow.selector);
        market.removeCollateral(1e18 - 10e6 + 1, alice, alice);
        vm.stopPrank();

        _open(bob, 10e18, 20_000e18, 10);
        _goUnderwater(bob);
        int24 ahead = market.position(bob).n2 - market.activeBand();
        _fundWeth(bob, 10e6);
        vm.prank(bob);
        vm.expectRevert(IBandMarketTypes.AmountTooLow.selector);
        market.addCollateral(uint256(int256(ahead)) * 1e6 - 10, bob); // the remainder is below 10
    }

    function test_RevertWhen_BandSlippage() public {
        _fundWeth(alice, 10e18);
        IBandMarketTypes.CreateParams memory creation = _creation(alice, 10e18, 20_000e18, 10);
        creation.minN1 = 27; // it would be 26
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandSlippage.selector, int24(26)));
        market.createLoan(creation);

        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 1e18);
        int24 active = market.activeBand();
        repayment.maxActiveBand = active - 1;
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BandSlippage.selector, active));
        market.repay(repayment);
    }

    // ── Whose loan ─────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_LoanExists() public {
        _open(alice, 10e18, 20_000e18, 10);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.LoanExists.selector, alice));
        market.createLoan(_creation(alice, 10e18, 1000e18, 10));
    }

    function test_RevertWhen_NoLoan() public {
        bytes[] memory calls = new bytes[](8);
        calls[0] = abi.encodeCall(market.addCollateral, (1, alice));
        calls[1] = abi.encodeCall(market.removeCollateral, (1, alice, alice));
        calls[2] = abi.encodeCall(market.borrowMore, (0, 1, alice, address(0), ""));
        calls[3] = abi.encodeCall(market.repay, (_repayment(alice, 1)));
        calls[4] = abi.encodeCall(market.liquidate, (alice, 1e18, 0, address(0), ""));
        calls[5] = abi.encodeCall(market.coverBadDebt, (alice));
        calls[6] = abi.encodeCall(market.health, (alice, true));
        calls[7] = abi.encodeCall(market.health, (alice, false));
        _expectAll(alice, calls, abi.encodeWithSelector(IBandMarketTypes.NoLoan.selector, alice));
    }

    function test_RevertWhen_NotApproved() public {
        _open(alice, 10e18, 20_000e18, 10);
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(market.createLoan, (_creation(alice, 10e18, 1000e18, 10)));
        calls[1] = abi.encodeCall(market.addCollateral, (1, alice));
        calls[2] = abi.encodeCall(market.removeCollateral, (1, alice, bob));
        calls[3] = abi.encodeCall(market.borrowMore, (0, 1, alice, address(0), ""));
        calls[4] = abi.encodeCall(market.repay, (_repayment(alice, 1)));
        bytes memory expected = abi.encodeWithSelector(IBandMarketTypes.NotApproved.selector, alice, bob);
        _expectAll(bob, calls, expected);

        vm.startPrank(alice);
        market.approve(bob, true);
        market.approve(bob, false);
        vm.stopPrank();
        _expectAll(bob, calls, expected);
    }

    // ── Amounts ────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_ZeroAmount() public {
        bytes[] memory calls = new bytes[](12);
        calls[0] = abi.encodeCall(market.createLoan, (_creation(bob, 10e18, 0, 10)));
        calls[1] = abi.encodeCall(market.createLoan, (_creation(bob, 0, 1000e18, 10)));
        calls[2] = abi.encodeCall(market.addCollateral, (0, alice));
        calls[3] = abi.encodeCall(market.removeCollateral, (0, alice, alice));
        calls[4] = abi.encodeCall(market.borrowMore, (1e18, 0, alice, address(0), ""));
        calls[5] = abi.encodeCall(market.repay, (_repayment(alice, 0)));
        calls[6] = abi.encodeWithSignature("swapExactIn(bool,uint256,uint256,address)", true, 0, 0, alice);
        calls[7] = abi.encodeWithSignature("swapExactOut(bool,uint256,uint256,address)", true, 0, 0, alice);
        calls[8] = abi.encodeCall(market.quoteExactIn, (true, 0));
        calls[9] = abi.encodeCall(market.quoteExactOut, (true, 0));
        calls[10] = abi.encodeCall(market.repayBadDebt, (1));
        // Nothing to sell for x, as no band holds any.
        calls[11] =
            abi.encodeWithSignature("swapExactIn(bool,uint256,uint256,address)", false, 1e18, 0, alice);
        _open(alice, 10e18, 20_000e18, 10);
        for (uint256 i; i < calls.length; ++i) {
            _expect(i < 2 ? bob : alice, calls[i], abi.encodeWithSelector(ZeroAmount.selector));
        }
    }

    function test_RevertWhen_ReceiverIsZero() public {
        _open(alice, 10e18, 20_000e18, 10);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(market.removeCollateral, (1, alice, address(0)));
        calls[1] =
            abi.encodeWithSignature("swapExactIn(bool,uint256,uint256,address)", true, 1, 0, address(0));
        calls[2] =
            abi.encodeWithSignature("swapExactOut(bool,uint256,uint256,address)", true, 1, 1, address(0));
        _expectAll(alice, calls, abi.encodeWithSelector(ZeroAddress.selector));
    }

    function test_RevertWhen_DebtTooHigh() public {
        uint256 most = lens.maxBorrowable(address(market), 10e18, 10, alice);
        _fundWeth(alice, 10e18);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, most));
        market.createLoan(_creation(alice, 10e18, most + most / 1e6, 10));

        market.createLoan(_creation(alice, 10e18, 20_000e18, 10));
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, most));
        market.borrowMore(0, most - 20_000e18 + most / 1e6, alice, address(0), "");
        uint256 half = lens.maxBorrowable(address(market), 5e18, 10, alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, half));
        market.removeCollateral(5e18, alice, alice);

        // A discount of 100 % leaves nothing to borrow.
        market.setExtraHealth(0.91e18);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, 0));
        market.borrowMore(0, 1, alice, address(0), "");
    }

    /// @dev A fall that the jump limit holds back can't be borrowed against: 1,000 counts, not 3,000/1.25.
    function test_RevertWhen_DebtTooHighAtTheRawPrice() public {
        market.saveRate();
        _setPrice(address(weth), 1000e18);
        assertEq(market.oraclePrice(), 2400e18);
        uint256 most = lens.maxBorrowable(address(market), 10e18, 10, alice);
        assertLt(most, 10_000e18);
        _fundWeth(alice, 10e18);

        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, most));
        market.createLoan(_creation(alice, 10e18, 10_000e18, 10));
    }

    function test_RevertWhen_DebtTooSmall() public {
        factory.setMinDebt(address(market), 100e18);
        _fundWeth(alice, 10e18);
        bytes memory expected = abi.encodeWithSelector(IBandMarketTypes.DebtTooSmall.selector, 100e18);
        vm.startPrank(alice);
        vm.expectRevert(expected);
        market.createLoan(_creation(alice, 10e18, 100e18 - 1, 10));
        market.createLoan(_creation(alice, 10e18, 200e18, 10));
        qusd.approve(address(market), type(uint256).max);
        vm.expectRevert(expected);
        market.repay(_repayment(alice, 100e18 + 1));
        vm.expectRevert(expected);
        market.liquidate(alice, 0.51e18, 0, address(0), "");
        market.repay(_repayment(alice, 100e18));
        market.repay(_repayment(alice, 100e18)); // none left is fine
        assertEq(market.debt(alice), 0);
    }

    function test_RevertWhen_DebtCeilingExceeded() public {
        _open(alice, 10e18, 20_000e18, 10);
        factory.setCeiling(address(market), 21_000e18);
        _fundWeth(bob, 10e18);
        bytes memory expected = abi.encodeWithSelector(IBandMarketTypes.DebtCeilingExceeded.selector, 1000e18);
        vm.prank(bob);
        vm.expectRevert(expected);
        market.createLoan(_creation(bob, 10e18, 1000e18 + 1, 10));
        vm.prank(alice);
        vm.expectRevert(expected);
        market.borrowMore(0, 1000e18 + 1, alice, address(0), "");
        factory.setCeiling(address(market), 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtCeilingExceeded.selector, 0));
        market.borrowMore(0, 1, alice, address(0), "");
    }

    function test_RevertWhen_VaultHasTooLittle() public {
        (IBandMarket lending, LendVault vault) = _createLendMarket(usdc, weth);
        _fund(usdc, carol, 5000e6, address(vault));
        vm.prank(carol);
        vault.deposit(5000e6, carol);
        _fund(weth, alice, 10e18, address(lending));

        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ILendVault.IdleFundsTooLow.selector, 5001e6, 5000e6));
        lending.createLoan(_creation(alice, 10e18, 5001e6, 10));
    }

    function test_RevertWhen_InsufficientCollateral() public {
        _open(alice, 10e18 + 7, 20_000e18, 10);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.InsufficientCollateral.selector, 10e18 + 7));
        market.removeCollateral(10e18 + 8, alice, alice);
    }

    // ── Underwater ─────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_Underwater() public {
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        uint256 held = market.position(alice).borrowed;
        bytes memory expected = abi.encodeWithSelector(IBandMarketTypes.Underwater.selector, held);
        _fundWeth(alice, 10e18);

        vm.startPrank(alice);
        vm.expectRevert(expected);
        market.removeCollateral(1, alice, alice);
        vm.expectRevert(expected);
        market.borrowMore(10e18, 1, alice, address(0), "");

        // With a callback that gives everything back but does not close.
        callback.answer(0, market.position(alice).collateral);
        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 1);
        repayment.cb = address(callback);
        vm.expectRevert(expected);
        market.repay(repayment);
    }

    function test_RevertWhen_FullyConverted() public {
        int24 n1 = _open(alice, 10e18, 20_000e18, 10);
        _moveOracle(address(weth), market.pUp(n1 + 11));
        _arbitrage(market, weth, market.pUp(n1 + 11));
        assertEq(market.activeBand(), n1 + 9);
        _fundWeth(alice, 1e18);

        vm.prank(alice);
        vm.expectRevert(IBandMarketTypes.FullyConverted.selector);
        market.addCollateral(1e18, alice);
    }

    function test_RevertWhen_CannotShrink() public {
        int24 n1 = _open(alice, 10e18, 20_000e18, 10);
        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 10_000e18);
        repayment.shrink = true;
        vm.prank(alice);
        vm.expectRevert(IBandMarketTypes.CannotShrink.selector); // not underwater
        market.repay(repayment);

        // The active band is n1 + 6: three bands are left above it.
        _moveOracle(address(weth), market.pUp(n1 + 6) * 995 / 1000);
        _arbitrage(market, weth, market.pUp(n1 + 6) * 995 / 1000);
        assertEq(market.activeBand(), n1 + 6);
        vm.prank(alice);
        vm.expectRevert(IBandMarketTypes.CannotShrink.selector);
        market.repay(repayment);
    }

    /// @dev The health that is refused follows from x_down of the y left, in the bands left.
    function test_RevertWhen_Unhealthy() public {
        _open(alice, 10e18, 20_000e18, 10);
        _wearDown(alice);
        _goUnderwater(alice);
        uint256 needed = lens.tokensToShrink(address(market), alice);
        assertGt(needed, 10e18);
        IBandMarketTypes.Position memory position = market.position(alice);
        int24 from = market.activeBand() + 1;
        uint256 N = uint256(int256(position.n2 - from + 1));
        BandMath.Grid memory grid =
            BandMath.Grid(100, BandMath.lnRatio(100), market.basePrice(), market.oraclePrice());
        uint256 xDown = BandMath.xDownUntouched(grid, from, N, position.collateral / N);
        uint256 debt = position.debt - position.borrowed - needed * 9 / 10;

        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, needed * 9 / 10);
        repayment.shrink = true;
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IBandMarketTypes.Unhealthy.selector, BandMath.health(xDown, debt, 0.06e18))
        );
        market.repay(repayment);
    }

    // ── Liquidating ────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_NotLiquidatable() public {
        _open(alice, 10e18, 20_000e18, 10);
        int256 healthy = market.health(alice, true);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.NotLiquidatable.selector, healthy));
        market.liquidate(alice, 1e18, 0, address(0), "");

        // Due at the new price, but not at the guard's, which is still 3,000: the debt has not grown since.
        _setPrice(address(weth), 1800e18);
        skip(120);
        _setPrice(address(weth), 1800e18);
        assertLt(market.health(alice, true), 0);
        _setPrice(address(weth), 3000e18);
        int256 guarded = market.health(alice, true);
        _setPrice(address(weth), 1800e18);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.NotLiquidatable.selector, guarded));
        market.liquidate(alice, 1e18, 0, address(0), "");
    }

    function test_RevertWhen_BadFraction() public {
        _open(alice, 10e18, 20_000e18, 10);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFraction.selector, 0));
        market.liquidate(alice, 0, 0, address(0), "");
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadFraction.selector, 1e18 + 1));
        market.liquidate(alice, 1e18 + 1, 0, address(0), "");
    }

    function test_RevertWhen_LiquidationGivesTooLittleX() public {
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        uint256 held = market.position(alice).borrowed;
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, held, held + 1));
        market.liquidate(alice, 1e18, held + 1, address(0), "");
    }

    function test_RevertWhen_NotBadDebt() public {
        _open(alice, 10e18, 20_000e18, 10);
        bytes memory expected = abi.encodeWithSelector(IBandMarketTypes.NotBadDebt.selector, alice);
        vm.expectRevert(expected);
        market.coverBadDebt(alice);

        // Worth less at the oracle price only, not yet at the guard's.
        _moveOracle(address(weth), 1000e18);
        vm.expectRevert(expected);
        market.coverBadDebt(alice);
        _settlePrice(1000e18);
        market.coverBadDebt(alice);
    }

    // ── Swaps ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_InsufficientLiquidity() public {
        _open(alice, 10e18 + 3, 20_000e18, 10); // the remainder of 3 wei is in no band
        _fundQusd(bob, 1_000_000e18);
        bytes memory expected = abi.encodeWithSelector(IBandMarketTypes.InsufficientLiquidity.selector, 10e18);
        vm.prank(bob);
        vm.expectRevert(expected);
        market.swapExactOut(true, 10e18 + 1, type(uint256).max, bob);
        vm.expectRevert(expected);
        market.quoteExactOut(true, 10e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.InsufficientLiquidity.selector, 0));
        market.quoteExactOut(false, 1);
    }

    function test_RevertWhen_SwapSlips() public {
        _open(alice, 10e18, 20_000e18, 10);
        _fundQusd(bob, 1_000_000e18);
        (uint256 paid, uint256 received,) = market.quoteExactIn(true, 1000e18);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, received, received + 1));
        market.swapExactIn(true, 1000e18, received + 1, bob);
        (paid,,) = market.quoteExactOut(true, 0.1e18);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, paid, paid - 1));
        market.swapExactOut(true, 0.1e18, paid - 1, bob);
    }

    function test_RevertWhen_DeadlinePassed() public {
        uint256 deadline = block.timestamp - 1;
        bytes memory expected = abi.encodeWithSelector(DeadlinePassed.selector, deadline);
        vm.expectRevert(expected);
        market.swapExactIn(true, 1, 0, bob, deadline);
        vm.expectRevert(expected);
        market.swapExactOut(true, 1, 1, bob, deadline);
        vm.expectRevert(expected);
        market.permitOperator(alice, bob, true, deadline, "");
    }

    // ── Callbacks ──────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_CallbackShort() public {
        _open(alice, 10e18, 20_000e18, 10);
        _settlePrice(1800e18);
        uint256 owed = market.debt(alice);
        callback.answer(owed - 1, 0);

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.CallbackShort.selector, owed - 1, owed));
        market.liquidate(alice, 1e18, 0, address(callback), "");
    }

    function test_RevertWhen_CallbackPaysLessThanItSays() public {
        _fundWeth(alice, 10e18);
        callback.answer(0, 1e18); // holds none
        IBandMarketTypes.CreateParams memory creation = _creation(alice, 10e18, 20_000e18, 10);
        creation.cb = address(callback);
        vm.prank(alice);
        vm.expectRevert(bytes4(keccak256("TransferFromFailed()")));
        market.createLoan(creation);
    }

    function test_RevertWhen_BadCallback() public {
        _open(alice, 10e18, 20_000e18, 10);
        _fundWeth(bob, 10e18);
        address[4] memory callbacks = [address(market), address(qusd), address(weth), makeAddr("no code")];
        for (uint256 i; i < callbacks.length; ++i) {
            bytes memory expected =
                abi.encodeWithSelector(IBandMarketTypes.BadCallback.selector, callbacks[i]);
            IBandMarketTypes.CreateParams memory creation = _creation(bob, 10e18, 1000e18, 10);
            creation.cb = callbacks[i];
            _expect(bob, abi.encodeCall(market.createLoan, (creation)), expected);
            IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 1);
            repayment.cb = callbacks[i];
            _expect(alice, abi.encodeCall(market.repay, (repayment)), expected);
            _expect(alice, abi.encodeCall(market.borrowMore, (0, 1, alice, callbacks[i], "")), expected);
            _expect(alice, abi.encodeCall(market.liquidate, (alice, 1e18, 0, callbacks[i], "")), expected);
        }
        (IBandMarket lending, LendVault vault) = _createLendMarket(usdc, weth);
        _fund(usdc, carol, 5000e6, address(vault));
        vm.prank(carol);
        vault.deposit(5000e6, carol);
        IBandMarketTypes.CreateParams memory byVault = _creation(bob, 10e18, 1000e6, 10);
        byVault.cb = address(vault);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadCallback.selector, address(vault)));
        lending.createLoan(byVault);
    }

    // ── Prices ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_PriceIsStaleOrMissing() public {
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        _open(bob, 10e18, 10_000e18, 10);
        uint256 snapshot = vm.snapshotState();

        _expectPriced(_goStale(), true);
        vm.revertToState(snapshot);
        bytes memory invalid = abi.encodeWithSelector(InvalidPrice.selector, address(weth));
        _setPrice(address(weth), 0);
        _expectPriced(invalid, false);
        _setPrice(address(weth), 1e36 + 1);
        _expectPriced(invalid, false);
        vm.mockCallRevert(address(oracle), abi.encodeCall(oracle.price, (address(weth))), "down");
        _expectPriced(invalid, false);
        vm.clearMockedCalls();
    }

    /// @dev Whatever needs a price refuses. Views only need one, of any age.
    function _expectPriced(bytes memory expected, bool viewsWork) private {
        _fundWeth(carol, 10e18);
        _expect(carol, abi.encodeCall(market.createLoan, (_creation(carol, 10e18, 1000e18, 10))), expected);
        _expect(bob, abi.encodeCall(market.borrowMore, (0, 1, bob, address(0), "")), expected);
        _expect(bob, abi.encodeCall(market.removeCollateral, (1, bob, bob)), expected);
        _expect(
            carol,
            abi.encodeWithSignature("swapExactIn(bool,uint256,uint256,address)", true, 1e18, 0, carol),
            expected
        );
        _expect(
            carol,
            abi.encodeWithSignature("swapExactOut(bool,uint256,uint256,address)", false, 1e18, 1e18, carol),
            expected
        );
        _expect(carol, abi.encodeCall(market.quoteExactIn, (true, 1e18)), expected);
        _expect(carol, abi.encodeCall(market.quoteExactOut, (true, 1e16)), expected);
        _expect(carol, abi.encodeCall(market.liquidate, (alice, 1e18, 0, address(0), "")), expected);
        _expect(carol, abi.encodeCall(market.coverBadDebt, (alice)), expected);
        IBandMarketTypes.RepayParams memory shrinking = _repayment(alice, 1000e18);
        shrinking.shrink = true;
        _expect(alice, abi.encodeCall(market.repay, (shrinking)), expected);
        if (viewsWork) {
            market.health(alice, true);
            market.p();
            return;
        }
        _expect(carol, abi.encodeCall(market.health, (alice, true)), expected);
        _expect(carol, abi.encodeCall(market.p, ()), expected);
        _expect(carol, abi.encodeCall(market.oraclePrice, ()), expected);
        _expect(carol, abi.encodeCall(market.getXDown, (alice)), expected);
    }

    // ── Pauses, permits, tokens ────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_EntryPaused() public {
        _open(alice, 10e18, 20_000e18, 10);
        bytes memory expected = abi.encodeWithSelector(EntryPaused.selector);
        bytes[3] memory calls = [
            abi.encodeCall(market.createLoan, (_creation(bob, 10e18, 1000e18, 10))),
            abi.encodeCall(market.borrowMore, (0, 1, alice, address(0), "")),
            abi.encodeCall(market.removeCollateral, (1, alice, alice))
        ];
        for (uint8 flow; flow < 3; ++flow) {
            factory.pauseMarketEntry(address(market), flow);
            assertTrue(market.isEntryPaused(flow));
            _expect(flow == 0 ? bob : alice, calls[flow], expected);
            factory.unpauseMarketEntry(address(market), flow);
            assertFalse(market.isEntryPaused(flow));
        }
    }

    function test_RevertWhen_SignatureIsWrong() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        uint256 deadline = block.timestamp + 1 hours;
        bytes memory signature = _signPermit(key, signer, bob, true, 0, deadline);
        vm.startPrank(carol);
        vm.expectRevert(InvalidSignature.selector); // another owner
        market.permitOperator(alice, bob, true, deadline, signature);
        vm.expectRevert(InvalidSignature.selector); // another operator
        market.permitOperator(signer, carol, true, deadline, signature);
        vm.expectRevert(InvalidSignature.selector); // another permission
        market.permitOperator(signer, bob, false, deadline, signature);
        vm.expectRevert(InvalidSignature.selector); // another deadline
        market.permitOperator(signer, bob, true, deadline + 1, signature);
        vm.expectRevert(InvalidSignature.selector); // nobody's
        market.permitOperator(address(0), bob, true, deadline, new bytes(65));
        assertEq(market.nonces(signer), 0);
        market.permitOperator(signer, bob, true, deadline, signature);
        assertTrue(market.isOperator(signer, bob));
    }

    function test_RevertWhen_TokenTakesAFee() public {
        FeeOnTransferToken lossy = new FeeOnTransferToken();
        _setPrice(address(lossy), 3000e18);
        IBandMarket other = _createMarket(_mintParams(address(lossy)));
        _fund(lossy, alice, 100e18, address(other));
        bytes memory expected = abi.encodeWithSelector(UnsupportedToken.selector, address(lossy));
        vm.prank(alice);
        vm.expectRevert(expected);
        other.createLoan(_creation(alice, 10e18, 1000e18, 10));

        callback.approve(lossy, address(other));
        lossy.mint(address(callback), 10e18);
        callback.answer(0, 10e18);
        IBandMarketTypes.CreateParams memory creation = _creation(alice, 0, 1000e18, 10);
        creation.cb = address(callback);
        vm.prank(alice);
        vm.expectRevert(expected);
        other.createLoan(creation);
    }

    function test_RevertWhen_LentTokenTakesAFee() public {
        FeeOnTransferToken lossy = new FeeOnTransferToken();
        _setPrice(address(lossy), 1e18);
        (IBandMarket lending, LendVault vault) = _createLendMarket(lossy, weth);
        lossy.mint(address(vault), 100_000e18);
        _fund(weth, alice, 10e18, address(lending));
        _fund(lossy, alice, 100_000e18, address(lending));
        vm.startPrank(alice);
        lending.createLoan(_creation(alice, 10e18, 20_000e18, 10));

        bytes memory expected = abi.encodeWithSelector(UnsupportedToken.selector, address(lossy));
        vm.expectRevert(expected);
        lending.repay(_repayment(alice, 1000e18));
        vm.expectRevert(expected);
        lending.swapExactIn(true, 1000e18, 0, alice);
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _badParameter(bytes32 name, uint256 value) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBandMarketTypes.BadParameter.selector, name, value);
    }

    function _expectAll(address caller, bytes[] memory calls, bytes memory expected) private {
        for (uint256 i; i < calls.length; ++i) {
            _expect(caller, calls[i], expected);
        }
    }

    function _expect(address caller, bytes memory call, bytes memory expected) private {
        vm.prank(caller);
        (bool success, bytes memory returned) = address(market).call(call);
        assertFalse(success, "was not refused");
        assertEq(returned, expected);
    }

    function _signPermit(
        uint256 key,
        address signer,
        address operator,
        bool allowed,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "PermitOperator(address owner,address operator,bool allowed,uint256 nonce,uint256 deadline)"
                ),
                signer,
                operator,
                allowed,
                nonce,
                deadline
            )
        );
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", market.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}
