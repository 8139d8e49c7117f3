// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {LendVault} from "../../src/bands/LendVault.sol";
import {MarketFactory} from "../../src/bands/MarketFactory.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {ILendVault} from "../../src/bands/interfaces/ILendVault.sol";
import {IMarketFactory} from "../../src/bands/interfaces/IMarketFactory.sol";
import {InvalidPrice, UnsupportedToken, ZeroAddress} from "../../src/common/Errors.sol";
import {TestToken} from "../utils/TestToken.sol";
import {BandsBase} from "./BandsBase.t.sol";

contract MarketFactoryTest is BandsBase {
    // ── Creating ───────────────────────────────────────────────────────────────────────────────────────────

    function test_CreateMarket_RegistersAMintMarket() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));

        vm.expectEmit(false, true, true, true, address(factory));
        emit IMarketFactory.MarketCreated(address(0), address(qusd), address(weth), address(0), params);
        IBandMarket market = _createMarket(params);

        assertTrue(factory.isMarket(address(market)));
        assertEq(factory.nMarkets(), 1);
        assertEq(factory.markets(0), address(market));
        assertEq(factory.marketsOf(address(weth))[0], address(market));
        assertEq(factory.marketsOf(address(wbtc)).length, 0);
        assertEq(qusd.ceiling(address(market)), params.ceiling);
        assertTrue(qusd.isMinter(address(market)));
    }

    function test_CreateMarket_MarketHasItsParameters() public {
        IBandMarket market = _createMintMarket(weth);

        (
            address borrowed,
            address collateral,
            address vault,
            address itsFactory,
            uint256 A,
            uint256 price,,
        ) = market.constants();
        assertEq(borrowed, address(qusd));
        assertEq(collateral, address(weth));
        assertEq(vault, address(0));
        assertEq(itsFactory, address(factory));
        assertEq(A, 100);
        assertEq(price, 3000e18);
        (uint256 fee,, uint256 loanDiscount, uint256 liqDiscount, uint256 ceiling,,,) = market.settings();
        assertEq(fee, 0.006e18);
        assertEq(loanDiscount, 0.09e18);
        assertEq(liqDiscount, 0.06e18);
        assertEq(ceiling, 10_000_000e18);
    }

    function test_CreateMarket_LendingMarketIsBoundAndMayNotMint() public {
        (IBandMarket market, LendVault vault) = _createLendMarket(usdc, weth);

        assertEq(vault.market(), address(market));
        assertFalse(qusd.isMinter(address(market)));
        assertEq(qusd.ceiling(address(market)), 0);
    }

    function test_CreateMarket_ServesSixEightAndEighteenDecimals() public {
        _createMintMarket(usdc);
        _createMintMarket(wbtc);
        _createMintMarket(weth);

        assertEq(factory.nMarkets(), 3);
    }

    function test_Gas_CreateMarket() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));

        factory.createMarket(params);

        vm.snapshotGasLastCall("bands", "createMarket");
    }

    function test_RevertWhen_MarketExists() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        address market = factory.createMarket(params);

        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.MarketExists.selector, market));
        factory.createMarket(params);

        params.A = 101; // another market on the same pair
        factory.createMarket(params);
        assertEq(factory.marketsOf(address(weth)).length, 2);
    }

    function test_RevertWhen_StrangerCreates() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        factory.createMarket(_mintParams(address(weth)));
    }

    function test_RevertWhen_BorrowedTokenIsWrong() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.borrowed = address(usdc);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMarketFactory.BorrowedTokenMismatch.selector, address(usdc), address(qusd)
            )
        );
        factory.createMarket(params);

        LendVault vault = new LendVault(address(usdc), "Lent", "LENT", address(manager), address(factory));
        (params.borrowed, params.vault) = (address(wbtc), address(vault));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMarketFactory.BorrowedTokenMismatch.selector, address(wbtc), address(usdc)
            )
        );
        factory.createMarket(params);
    }

    function test_RevertWhen_TokensAreTheSame() public {
        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.SameTokens.selector, address(qusd)));
        factory.createMarket(_mintParams(address(qusd)));
    }

    function test_RevertWhen_CollateralHasTooManyDecimals() public {
        TestToken fine = new TestToken("Fine", "FINE", 19);
        _setPrice(address(fine), 1e18);

        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(fine)));
        factory.createMarket(_mintParams(address(fine)));
    }

    function test_RevertWhen_OracleHasNoPrice() public {
        _setPrice(address(weth), 0);
        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, address(weth)));
        factory.createMarket(_mintParams(address(weth)));

        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.oracle = address(usdc); // answers no price call
        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, address(weth)));
        factory.createMarket(params);
    }

    function test_RevertWhen_PolicyDoesNotAnswer() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.policy = address(usdc);

        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.PolicyUnanswered.selector, address(usdc)));
        factory.createMarket(params);
    }

    function test_RevertWhen_VaultHasAMarket() public {
        (IBandMarket market, LendVault vault) = _createLendMarket(usdc, weth);
        IBandMarketTypes.MarketParams memory params = _mintParams(address(wbtc));
        (params.borrowed, params.vault) = (address(usdc), address(vault));

        vm.expectRevert(abi.encodeWithSelector(ILendVault.MarketAlreadyBound.selector, address(market)));
        factory.createMarket(params);
    }

    function test_RevertWhen_ParameterIsOutOfBounds() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.A = 1;

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.BadA.selector, 1));
        factory.createMarket(params);
    }

    // ── The factory itself ─────────────────────────────────────────────────────────────────────────────────

    function test_SetReceivers_TakesEffect() public {
        vm.expectEmit(address(factory));
        emit IMarketFactory.FeeReceiverSet(bob);
        factory.setFeeReceiver(bob);
        vm.expectEmit(address(factory));
        emit IMarketFactory.InsuranceFundSet(carol);
        factory.setInsuranceFund(carol);

        assertEq(factory.feeReceiver(), bob);
        assertEq(factory.insuranceFund(), carol);
        vm.expectRevert(ZeroAddress.selector);
        factory.setFeeReceiver(address(0));
    }

    function test_RevertWhen_ConstructedWithoutStablecoinOrReceiver() public {
        vm.expectRevert(ZeroAddress.selector);
        new MarketFactory(address(manager), address(0), bob, new address[](0), bob);
        vm.expectRevert(ZeroAddress.selector);
        new MarketFactory(address(manager), address(qusd), address(0), new address[](0), bob);
    }

    function test_TotalDebt_SumsMintMarketsOnly() public {
        IBandMarket first = _createMintMarket(weth);
        IBandMarket second = _createMintMarket(wbtc);
        (IBandMarket lending, LendVault vault) = _createLendMarket(usdc, weth);
        _fund(usdc, carol, 50_000e6, address(vault));
        vm.prank(carol);
        vault.deposit(50_000e6, carol);

        _openLoan(first, weth, alice, 10e18, 15_000e18, 10);
        _openLoan(second, wbtc, alice, 1e8, 20_000e18, 10);
        _openLoan(lending, weth, alice, 10e18, 10_000e6, 10);

        assertEq(factory.totalDebt(), 35_000e18);
    }

    // ── A market ───────────────────────────────────────────────────────────────────────────────────────────

    function test_SetCeiling_MovesBothCeilings() public {
        IBandMarket market = _createMintMarket(weth);

        vm.expectEmit(address(factory));
        emit IMarketFactory.CeilingSet(address(market), 5e18);
        factory.setCeiling(address(market), 5e18);

        (,,,, uint256 ceiling,,,) = market.settings();
        assertEq(ceiling, 5e18);
        assertEq(qusd.ceiling(address(market)), 5e18);
    }

    function test_SetCeiling_OfALendingMarketMintsNothing() public {
        (IBandMarket market,) = _createLendMarket(usdc, weth);

        factory.setCeiling(address(market), 5e6);

        assertFalse(qusd.isMinter(address(market)));
    }

    function test_LowerCeiling_GuardianMayOnlyLower() public {
        IBandMarket market = _createMintMarket(weth);
        _handOver(true);

        vm.startPrank(guardian);
        factory.lowerCeiling(address(market), 1000e18);
        assertEq(qusd.ceiling(address(market)), 1000e18);
        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.CeilingNotLower.selector, 1000e18 + 1, 1000e18));
        factory.lowerCeiling(address(market), 1000e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        factory.setCeiling(address(market), 1);
    }

    function test_PauseMarketEntry_GuardianPausesGovernorOpens() public {
        IBandMarket market = _createMintMarket(weth);
        _handOver(false);

        vm.prank(guardian);
        factory.pauseMarketEntry(address(market), 0);
        assertTrue(market.isEntryPaused(0));
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        factory.unpauseMarketEntry(address(market), 0);

        vm.prank(owner);
        factory.unpauseMarketEntry(address(market), 0);
        assertFalse(market.isEntryPaused(0));
    }

    function test_Setters_ReachTheMarket() public {
        (IBandMarket market,) = _createLendMarket(usdc, weth);
        address target = address(market);

        factory.setDiscounts(target, 0.2e18, 0.1e18);
        factory.setFee(target, 0.01e18);
        factory.setAdminFee(target, 0.5e18);
        factory.setAdminShare(target, 0.2e18);
        factory.setMinDebt(target, 100e6);
        factory.setMaxPriceAge(target, 3600);

        (
            uint256 fee,
            uint256 adminFee,
            uint256 loanDiscount,
            uint256 liqDiscount,
            uint256 ceiling,
            uint256 minDebt,
            uint256 adminShare,
            uint256 maxPriceAge
        ) = market.settings();
        assertEq(fee, 0.01e18);
        assertEq(adminFee, 0.5e18);
        assertEq(loanDiscount, 0.2e18);
        assertEq(liqDiscount, 0.1e18);
        assertEq(ceiling, type(uint128).max);
        assertEq(minDebt, 100e6);
        assertEq(adminShare, 0.2e18);
        assertEq(maxPriceAge, 3600);
    }

    function test_SetOracle_WaitsForTheGovernorsDelay() public {
        IBandMarket market = _createMintMarket(weth);
        _handOver(true);
        bytes memory call = abi.encodeCall(factory.setOracle, (address(market), address(oracle)));

        vm.startPrank(owner);
        manager.schedule(address(factory), call, 0);
        skip(2 days - 1);
        vm.expectRevert();
        manager.execute(address(factory), call);
        skip(1);
        manager.execute(address(factory), call);

        (address source,) = market.sources();
        assertEq(source, address(oracle));
    }

    function test_RevertWhen_SetPolicyDoesNotAnswer() public {
        IBandMarket market = _createMintMarket(weth);

        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.PolicyUnanswered.selector, address(usdc)));
        factory.setPolicy(address(market), address(usdc));
        factory.setPolicy(address(market), address(policy));
    }

    function test_RevertWhen_MarketIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.UnknownMarket.selector, alice));
        factory.setFee(alice, 0.01e18);
        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.UnknownMarket.selector, alice));
        factory.setCeiling(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarketFactory.UnknownMarket.selector, alice));
        factory.pauseMarketEntry(alice, 0);
    }
}
