// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {
    AmountTooLarge,
    DeadlinePassed,
    EntryPaused,
    InvalidPrice,
    InvalidSignature,
    NothingToClaim,
    SlippageExceeded,
    StalePrice,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {PricerRegistry} from "../../src/reactors/PricerRegistry.sol";
import {RfqPool} from "../../src/reactors/RfqPool.sol";
import {Toke} from "../../src/reactors/Toke.sol";
import {RfqAdapter} from "../../src/reactors/adapters/RfqAdapter.sol";
import {ICycleManager} from "../../src/reactors/interfaces/ICycleManager.sol";
import {IPricerRegistry} from "../../src/reactors/interfaces/IPricerRegistry.sol";
import {IReactorErrors} from "../../src/reactors/interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {IRfqPool} from "../../src/reactors/interfaces/IRfqPool.sol";
import {IVenueAdapter} from "../../src/reactors/interfaces/IVenueAdapter.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {FeeOnTransferToken, HookedToken, TestToken} from "../utils/TestToken.sol";
import {ContractSigner, SettableCycle} from "./utils/CoreStubs.sol";

/// @notice A pool of WETH (18 decimals) and USDC (6), funded by the adapter, with one pricer: 100,000 TOKE of bond at 2 USD,
///         50,000 USD a quote, 100,000 a cycle.
abstract contract RfqBase is BaseTest {
    uint256 internal constant MAX_AGE = 1 hours;

    Toke internal toke;
    SettableCycle internal clock;
    PricerRegistry internal registry;
    RfqAdapter internal adapter;
    RfqPool internal pool;
    address internal treasury = makeAddr("treasury");
    address internal reactor = makeAddr("reactor");
    address internal pricer;
    uint256 internal pricerKey;

    function setUp() public virtual override {
        super.setUp();
        (pricer, pricerKey) = makeAddrAndKey("pricer");
        toke = new Toke(address(this));
        clock = new SettableCycle();
        clock.set(10, 2e18);
        registry =
            new PricerRegistry(address(manager), address(toke), treasury, ICycleManager(address(clock)));
        _allowRegistry();
        adapter = new RfqAdapter(address(clock), oracle);
        pool = _listedPool(address(weth), address(usdc));
        _openAndFund(7, pool, weth, usdc, 100e18, 300_000e6);
        _register(pricer);
    }

    function _allowRegistry() private {
        bytes4[] memory selectors = new bytes4[](4);
        selectors[0] = IPricerRegistry.setPricerLimits.selector;
        selectors[1] = IPricerRegistry.slashPricer.selector;
        selectors[2] = IPricerRegistry.setQuoteTerms.selector;
        selectors[3] = IPricerRegistry.setPool.selector;
        AccessSetup.allow(manager, address(registry), Roles.GOVERNOR, selectors);
        AccessSetup.allow(
            manager, address(registry), Roles.GUARDIAN, IPricerRegistry.deactivatePricer.selector
        );
    }

    function _listedPool(address tokenA, address tokenB) internal returns (RfqPool made) {
        made = new RfqPool(address(manager), address(adapter), registry, oracle, tokenA, tokenB, MAX_AGE);
        AccessSetup.allowEntryPause(manager, address(made));
        registry.setPool(address(made), true);
    }

    function _openAndFund(
        uint256 reactorId,
        RfqPool at,
        TestToken tokenA,
        TestToken tokenB,
        uint256 amountA,
        uint256 amountB
    ) internal {
        vm.startPrank(address(clock));
        adapter.openVenue(reactorId, reactor, address(tokenA), address(tokenB), abi.encode(at));
        tokenA.mint(address(adapter), amountA);
        tokenB.mint(address(adapter), amountB);
        adapter.deploy(reactorId, amountA, amountB);
        vm.stopPrank();
    }

    function _register(address who) internal {
        toke.approve(address(registry), type(uint256).max);
        registry.registerPricer(who, 100_000e18);
        registry.setPricerLimits(who, 50_000e18, 100_000e18);
    }

    /// @dev The pool sells 10 WETH at 3,010 USDC.
    function _quote() internal view returns (IRfqPool.Quote memory) {
        return IRfqPool.Quote({
            pricer: pricer,
            taker: address(0),
            sellToken: address(weth),
            buyToken: address(usdc),
            sellAmount: 10e18,
            buyAmount: 30_100e6,
            expiry: uint64(block.timestamp + 60),
            nonce: 1
        });
    }

    function _sign(IRfqPool.Quote memory quote) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(pricerKey, pool.quoteHash(quote));
        return abi.encodePacked(r, s, v);
    }

    function _fill(IRfqPool.Quote memory quote, uint256 fillBuy) internal returns (uint256) {
        bytes memory signature = _sign(quote);
        _fund(TestToken(quote.buyToken), alice, fillBuy, address(pool));
        vm.prank(alice);
        return pool.fillRfq(quote, signature, fillBuy, 0, alice);
    }

    function _fillFails(IRfqPool.Quote memory quote, uint256 fillBuy, bytes memory reason) internal {
        bytes memory signature = _sign(quote);
        _fund(TestToken(quote.buyToken), alice, fillBuy, address(pool));
        vm.prank(alice);
        vm.expectRevert(reason);
        pool.fillRfq(quote, signature, fillBuy, 0, alice);
    }
}

/// @notice Fills: amounts, bounds, every refusal.
contract RfqPoolTest is RfqBase {
    /// @dev 15,050 USDC for 5 WETH worth 15,000: 50 USDC earned, a fifth of it (floor) the pricer's.
    function test_Fill_PartPaysPoolAndPricer() public {
        IRfqPool.Quote memory quote = _quote();
        uint256 fee = uint256(15_050e6) * 50e18 / 15_050e18 * 2000 / 10_000;
        _fund(usdc, alice, 15_050e6, address(pool));
        bytes memory signature = _sign(quote);
        bytes32 hash = pool.quoteHash(quote);
        vm.expectEmit(address(pool));
        emit IRfqPool.QuoteFilled(hash, pricer, alice, 15_050e6, 5e18, fee);
        vm.prank(alice);
        uint256 sold = pool.fillRfq(quote, signature, 15_050e6, 5e18, bob);

        assertEq(sold, 5e18);
        assertEq(weth.balanceOf(bob), 5e18);
        (uint256 balanceA, uint256 balanceB) = pool.balances();
        assertEq(balanceA, 95e18);
        assertEq(balanceB, 300_000e6 + 15_050e6 - fee);
        (, uint256 feesB) = pool.feesOf(pricer);
        assertEq(feesB, fee);
        assertEq(pool.filledOf(hash), 15_050e6);
        assertEq(registry.roomOf(pricer), 50_000e18);
        assertEq(registry.pricerOf(pricer).usedUsd, 15_050e18);
    }

    function test_Fill_BothDirections() public {
        IRfqPool.Quote memory quote = _quote();
        (quote.sellToken, quote.buyToken) = (address(usdc), address(weth));
        (quote.sellAmount, quote.buyAmount) = (29_900e6, 10e18);

        assertEq(_fill(quote, 10e18), 29_900e6);

        (uint256 balanceA, uint256 balanceB) = pool.balances();
        (uint256 feesA,) = pool.feesOf(pricer);
        assertEq(balanceB, 270_100e6);
        assertEq(balanceA + feesA, 110e18);
        // 100 USD earned of 30,000; a fifth is the pricer's.
        assertEq(feesA, uint256(10e18) * 100e18 / 30_000e18 * 2000 / 10_000);
    }

    function test_Fill_InParts_NeverBeyondTheQuote() public {
        IRfqPool.Quote memory quote = _quote();
        _fill(quote, 10_000e6);
        _fill(quote, 20_000e6);
        (uint256 left, IRfqPool.QuoteReason reason) = pool.quoteState(quote);
        assertEq(left, 100e6);
        assertEq(uint8(reason), 0);

        _fillFails(quote, 100e6 + 1, abi.encodeWithSelector(IRfqPool.Overfilled.selector, 100e6));
        _fill(quote, 100e6);
        (left, reason) = pool.quoteState(quote);
        assertEq(left, 0);
        assertEq(uint8(reason), uint8(IRfqPool.QuoteReason.Filled));
    }

    function test_Fill_ByContractSigner() public {
        ContractSigner signer = new ContractSigner();
        signer.accept("yes");
        _register(address(signer));
        IRfqPool.Quote memory quote = _quote();
        quote.pricer = address(signer);
        _fund(usdc, alice, 30_100e6, address(pool));
        vm.startPrank(alice);
        vm.expectRevert(InvalidSignature.selector);
        pool.fillRfq(quote, "no", 30_100e6, 0, alice);

        assertEq(pool.fillRfq(quote, "yes", 30_100e6, 0, alice), 10e18);
    }

    function test_RevertWhen_ArgumentsAreBad() public {
        IRfqPool.Quote memory quote = _quote();
        bytes memory signature = _sign(quote);
        vm.expectRevert(ZeroAddress.selector);
        pool.fillRfq(quote, signature, 1, 0, address(0));
        _fillFails(quote, 0, abi.encodeWithSelector(ZeroAmount.selector));
        // A unit that buys less than one of the other.
        IRfqPool.Quote memory dust = _quote();
        (dust.sellAmount, dust.buyAmount) = (1, 30_100e6);
        _fillFails(dust, 1, abi.encodeWithSelector(ZeroAmount.selector));
        _fund(usdc, alice, 3010e6, address(pool));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, 1e18, 1e18 + 1));
        pool.fillRfq(quote, signature, 3010e6, 1e18 + 1, alice);
    }

    function test_RevertWhen_QuoteIsForAnother() public {
        IRfqPool.Quote memory quote = _quote();
        quote.taker = bob;
        _fillFails(quote, 1e6, abi.encodeWithSelector(IRfqPool.WrongTaker.selector, bob));
        quote = _quote();
        quote.sellToken = address(wbtc);
        _fillFails(
            quote, 1e6, abi.encodeWithSelector(IRfqPool.WrongTokens.selector, address(wbtc), address(usdc))
        );
        quote.sellToken = address(usdc);
        _fillFails(
            quote, 1e6, abi.encodeWithSelector(IRfqPool.WrongTokens.selector, address(usdc), address(usdc))
        );
        assertEq(uint8(_reason(quote)), uint8(IRfqPool.QuoteReason.WrongTokens));
    }

    function test_RevertWhen_SignatureIsAnothers() public {
        IRfqPool.Quote memory quote = _quote();
        bytes memory signature = _sign(quote);
        quote.nonce = 2;
        _fund(usdc, alice, 1e6, address(pool));
        vm.startPrank(alice);
        vm.expectRevert(InvalidSignature.selector);
        pool.fillRfq(quote, signature, 1e6, 0, alice);
        quote.pricer = address(0);
        vm.expectRevert(InvalidSignature.selector);
        pool.fillRfq(quote, signature, 1e6, 0, alice);
    }

    function test_RevertWhen_QuoteIsLateOrTooLong() public {
        IRfqPool.Quote memory quote = _quote();
        quote.expiry = uint64(block.timestamp + 5 minutes + 1);
        _fillFails(
            quote,
            1e6,
            abi.encodeWithSelector(IRfqPool.QuoteTooLong.selector, quote.expiry, block.timestamp + 5 minutes)
        );
        assertEq(uint8(_reason(quote)), uint8(IRfqPool.QuoteReason.TooLong));
        vm.warp(quote.expiry + 1);
        _fillFails(quote, 1e6, abi.encodeWithSelector(DeadlinePassed.selector, quote.expiry));
        assertEq(uint8(_reason(quote)), uint8(IRfqPool.QuoteReason.Expired));
        vm.warp(quote.expiry);
        _fill(quote, 3010e6);
    }

    function test_RevertWhen_QuoteIsCancelled() public {
        IRfqPool.Quote memory quote = _quote();
        uint256[] memory nonces = new uint256[](2);
        (nonces[0], nonces[1]) = (1, 1000);
        vm.expectEmit(address(pool));
        emit IRfqPool.QuotesCancelled(pricer, nonces);
        vm.prank(pricer);
        pool.cancelQuotes(nonces);
        _fillFails(quote, 1e6, abi.encodeWithSelector(IRfqPool.QuoteCancelled.selector, 1));
        assertEq(uint8(_reason(quote)), uint8(IRfqPool.QuoteReason.Cancelled));
        quote.nonce = 2;
        _fill(quote, 3010e6);

        vm.startPrank(pricer);
        vm.expectEmit(address(pool));
        emit IRfqPool.AllQuotesCancelledBefore(pricer, quote.expiry);
        pool.cancelAllBefore(quote.expiry);
        pool.cancelAllBefore(1);
        vm.stopPrank();
        _fillFails(quote, 1e6, abi.encodeWithSelector(IRfqPool.QuoteCancelled.selector, 2));
        quote.expiry += 1;
        _fill(quote, 3010e6);
    }

    function test_RevertWhen_PricerMayNot() public {
        vm.prank(pricer);
        registry.resign();
        _fillFails(_quote(), 1e6, abi.encodeWithSelector(IPricerRegistry.NotPricer.selector, pricer));
        assertEq(uint8(_reason(_quote())), uint8(IRfqPool.QuoteReason.NotPricer));
        assertEq(registry.roomOf(pricer), 0);
    }

    function test_RevertWhen_PricerIsAtItsLimits() public {
        IRfqPool.Quote memory quote = _quote();
        (quote.sellAmount, quote.buyAmount) = (100e18, 301_000e6);
        _fillFails(
            quote,
            50_000e6 + 1,
            abi.encodeWithSelector(IPricerRegistry.PricerLimit.selector, 50_000e18 + 1e12, 50_000e18)
        );
        _fill(quote, 50_000e6);
        _fill(quote, 40_000e6);
        assertEq(registry.roomOf(pricer), 10_000e18);
        _fillFails(
            quote,
            20_000e6,
            abi.encodeWithSelector(IPricerRegistry.PricerLimit.selector, 110_000e18, 100_000e18)
        );

        clock.set(11, 2e18);
        assertEq(registry.roomOf(pricer), 50_000e18);
        _fill(quote, 20_000e6);
    }

    /// @dev A sale of 1 WETH may bring in 2,985 USDC, half a percent below the oracle, and no unit less.
    function test_RevertWhen_PriceIsOutOfBound() public {
        IRfqPool.Quote memory quote = _quote();
        (quote.sellAmount, quote.buyAmount) = (1e18, 2985e6);
        _fill(quote, 2985e6);
        quote.buyAmount = 2985e6 - 1;
        _fillFails(
            quote, 2985e6 - 1, abi.encodeWithSelector(IRfqPool.OutOfBound.selector, 2985e18 - 1e12, 2985e18)
        );
    }

    function test_RevertWhen_PoolHasTooLittle() public {
        IRfqPool.Quote memory quote = _quote();
        (quote.sellAmount, quote.buyAmount) = (200e18, 602_000e6);
        registry.registerPricer(pricer, 10_000_000e18);
        registry.setPricerLimits(pricer, 1_000_000e18, 1_000_000e18);
        _fillFails(quote, 602_000e6, abi.encodeWithSelector(IRfqPool.PoolEmpty.selector, 200e18, 100e18));
    }

    function test_RevertWhen_PriceIsStaleOrMissing() public {
        uint256 then = block.timestamp;
        vm.warp(then + MAX_AGE + 1);
        _fillFails(_quote(), 1e6, abi.encodeWithSelector(StalePrice.selector, address(weth), then, MAX_AGE));
        _setPrice(address(weth), 3000e18);
        _fillFails(_quote(), 1e6, abi.encodeWithSelector(StalePrice.selector, address(usdc), then, MAX_AGE));
        _setPrice(address(usdc), 0);
        _fillFails(_quote(), 1e6, abi.encodeWithSelector(InvalidPrice.selector, address(usdc)));
    }

    function test_RevertWhen_FillsArePaused() public {
        pool.pauseEntry(pool.FILLS());
        _fillFails(_quote(), 1e6, abi.encodeWithSelector(EntryPaused.selector));
        pool.unpauseEntry(pool.FILLS());
        _fill(_quote(), 3010e6);
        pool.pauseEntry(pool.FILLS());
        vm.prank(pricer);
        pool.claimFees(pricer);
    }

    function test_Fees_ArePaidApart() public {
        _fill(_quote(), 30_100e6);
        (, uint256 feesB) = pool.feesOf(pricer);
        vm.startPrank(pricer);
        vm.expectRevert(ZeroAddress.selector);
        pool.claimFees(address(0));
        vm.expectEmit(address(pool));
        emit IRfqPool.PricerFeesClaimed(pricer, bob, 0, feesB);
        pool.claimFees(bob);
        assertEq(usdc.balanceOf(bob), feesB);
        vm.expectRevert(NothingToClaim.selector);
        pool.claimFees(bob);
    }

    /// @dev Whatever is quoted and filled: the pool's value at oracle prices falls by no more than the bound of the fill,
    ///      and its ledger is covered.
    function testFuzz_Fill_LosesNoMoreThanTheBound(
        uint256 sellAmount,
        uint256 buyAmount,
        uint256 fillBuy,
        uint256 price,
        bool sellsWeth
    ) public {
        _setPrice(address(weth), bound(price, 100e18, 20_000e18));
        IRfqPool.Quote memory quote = _quote();
        if (!sellsWeth) (quote.sellToken, quote.buyToken) = (quote.buyToken, quote.sellToken);
        quote.sellAmount = uint128(bound(sellAmount, 1, 1000e18));
        quote.buyAmount = uint128(bound(buyAmount, 1, sellsWeth ? 3_000_000e6 : 1000e18));
        fillBuy = bound(fillBuy, 1, quote.buyAmount);
        bytes memory signature = _sign(quote);
        _fund(TestToken(quote.buyToken), alice, fillBuy, address(pool));
        uint256 before = _poolValue();
        uint256 sellPrice = sellsWeth ? bound(price, 100e18, 20_000e18) : 1e18;

        vm.prank(alice);
        try pool.fillRfq(quote, signature, fillBuy, 0, alice) returns (uint256 sold) {
            uint256 soldValue = sold * sellPrice / (sellsWeth ? 1e18 : 1e6);
            assertGe(_poolValue() + soldValue * 50 / 10_000 + 2e12, before);
        } catch {}
        (uint256 balanceA, uint256 balanceB) = pool.balances();
        (uint256 feesA, uint256 feesB) = pool.feesOf(pricer);
        assertEq(weth.balanceOf(address(pool)), balanceA + feesA);
        assertEq(usdc.balanceOf(address(pool)), balanceB + feesB);
    }

    /// @dev Against the naive form of the formulas, within what they floor.
    function testFuzz_Fill_BetweenEveryDecimals(uint256 decimalsA, uint256 decimalsB, uint256 fillBuy)
        public
    {
        TestToken tokenA = new TestToken("A", "A", uint8(bound(decimalsA, 6, 18)));
        TestToken tokenB = new TestToken("B", "B", uint8(bound(decimalsB, 6, 18)));
        _setPrice(address(tokenA), 3e18);
        _setPrice(address(tokenB), 1e18);
        pool = _listedPool(address(tokenA), address(tokenB));
        uint256 unitA = 10 ** tokenA.decimals();
        uint256 unitB = 10 ** tokenB.decimals();
        _openAndFund(8, pool, tokenA, tokenB, 1000 * unitA, 0);
        IRfqPool.Quote memory quote = _quote();
        (quote.sellToken, quote.buyToken) = (address(tokenA), address(tokenB));
        (quote.sellAmount, quote.buyAmount) = (uint128(1000 * unitA), uint128(3030 * unitB));
        fillBuy = bound(fillBuy, unitB, 3030 * unitB);

        uint256 sold = _fill(quote, fillBuy);

        assertEq(sold, 1000 * unitA * fillBuy / (3030 * unitB));
        (, uint256 feesB) = pool.feesOf(pricer);
        // The pool earns a hundredth of what it sells: 1/101 of what comes in, and the pricer a fifth of that.
        assertApproxEqAbs(feesB, fillBuy / 101 / 5, 2 + unitB * 4 / unitA);
    }

    /// @dev The digest against its plain form.
    function testFuzz_QuoteHash_IsEip712(IRfqPool.Quote memory quote) public view {
        bytes32 typeHash = keccak256(
            "Quote(address pricer,address taker,address sellToken,address buyToken,uint128 sellAmount,uint128 buyAmount,uint64 expiry,uint256 nonce)"
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Quintet RFQ"),
                keccak256("1"),
                block.chainid,
                address(pool)
            )
        );
        bytes32 structHash = keccak256(abi.encode(typeHash, quote));
        assertEq(pool.quoteHash(quote), keccak256(abi.encodePacked(hex"1901", domain, structHash)));
    }

    function test_Attack_HookedTokenCannotReenter() public {
        HookedToken hooked = new HookedToken();
        _setPrice(address(hooked), 1e18);
        pool = _listedPool(address(weth), address(hooked));
        _openAndFund(8, pool, weth, hooked, 100e18, 0);
        IRfqPool.Quote memory quote = _quote();
        (quote.buyToken, quote.buyAmount) = (address(hooked), 30_100e18);
        hooked.arm(address(pool), abi.encodeCall(IRfqPool.claimFees, (alice)));

        _fill(quote, 3010e18);

        assertEq(hooked.refusal(), bytes4(keccak256("Reentrancy()")));
    }

    function test_RevertWhen_TokenTakesAFee() public {
        FeeOnTransferToken fee = new FeeOnTransferToken();
        _setPrice(address(fee), 1e18);
        pool = _listedPool(address(weth), address(fee));
        _openAndFund(8, pool, weth, fee, 100e18, 0);
        IRfqPool.Quote memory quote = _quote();
        (quote.buyToken, quote.buyAmount) = (address(fee), 30_100e18);
        _fillFails(quote, 3010e18, abi.encodeWithSelector(UnsupportedToken.selector, address(fee)));
    }

    function test_Attack_DonationIsNobodys() public {
        usdc.mint(address(pool), 1_000_000e6);
        (, uint256 balanceB) = pool.balances();
        (, uint256 b,) = adapter.mark(7, 0, 0);
        assertEq(balanceB, 300_000e6);
        assertEq(b, 300_000e6);
    }

    // ── Adapter ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Adapter_MarksWithdrawsAndSpots() public {
        (uint256 a, uint256 b, uint256 kpu) = adapter.mark(7, 0, 0);
        assertEq(a, 100e18);
        assertEq(b, 300_000e6);
        assertEq(kpu, 1e18);
        assertEq(adapter.spot(7), 3000e18);
        vm.startPrank(address(clock));
        (a, b) = adapter.collect(7);
        assertEq(a + b, 0);
        (a, b) = adapter.withdraw(7, uint256(1e18) / 3);
        vm.stopPrank();

        assertEq(a, 33_333333333333333300);
        assertEq(weth.balanceOf(reactor), a);
        assertEq(usdc.balanceOf(reactor), b);
        vm.prank(address(clock));
        adapter.withdraw(7, 1e18);
        (a, b) = pool.balances();
        assertEq(a + b, 0);
        assertEq(usdc.balanceOf(reactor), 300_000e6);
        assertEq(weth.balanceOf(address(adapter)) + usdc.balanceOf(address(adapter)), 0);
    }

    function test_RevertWhen_CallerIsNotTheManager() public {
        vm.startPrank(alice);
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        adapter.deploy(7, 1, 1);
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        adapter.withdraw(7, 1);
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        adapter.collect(7);
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        adapter.openVenue(9, reactor, address(weth), address(usdc), abi.encode(pool));
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        pool.fund(1, 1);
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        pool.withdraw(1, alice);
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        registry.countFill(pricer, 1);
    }

    function test_RevertWhen_VenueDoesNotFit() public {
        RfqPool second = _listedPool(address(weth), address(usdc));
        vm.startPrank(address(clock));
        vm.expectRevert(abi.encodeWithSelector(IVenueAdapter.VenueExists.selector, 7));
        adapter.openVenue(7, reactor, address(weth), address(usdc), abi.encode(second));
        vm.expectRevert(IVenueAdapter.BadVenueConfig.selector);
        adapter.openVenue(8, reactor, address(weth), address(usdc), abi.encode(pool));
        vm.expectRevert(IVenueAdapter.BadVenueConfig.selector);
        adapter.openVenue(8, reactor, address(weth), address(usdc), "");
        vm.stopPrank();
        RfqPool other = _listedPool(address(wbtc), address(usdc));
        vm.prank(address(clock));
        vm.expectRevert(IReactorErrors.AssetMismatch.selector);
        adapter.openVenue(8, reactor, address(weth), address(usdc), abi.encode(other));
    }

    function test_RevertWhen_FundedTokensDidNotArrive() public {
        vm.prank(address(adapter));
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(weth)));
        pool.fund(1, 0);
        vm.prank(address(adapter));
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(usdc)));
        pool.fund(0, 1);
    }

    function test_RevertWhen_PoolIsUnsound() public {
        vm.expectRevert(ZeroAddress.selector);
        new RfqPool(address(manager), address(0), registry, oracle, address(weth), address(usdc), 1);
        vm.expectRevert(abi.encodeWithSelector(IRfqPool.WrongTokens.selector, address(weth), address(weth)));
        new RfqPool(address(manager), address(adapter), registry, oracle, address(weth), address(weth), 1);
        vm.expectRevert(
            abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, bytes32("maxPriceAge"))
        );
        new RfqPool(address(manager), address(adapter), registry, oracle, address(weth), address(usdc), 0);
    }

    // ── Helpers ───────────────────────────────────────────────────────────────────────────────────────────────

    function _reason(IRfqPool.Quote memory quote) private view returns (IRfqPool.QuoteReason reason) {
        (, reason) = pool.quoteState(quote);
    }

    function _poolValue() private view returns (uint256) {
        (uint256 balanceA, uint256 balanceB) = pool.balances();
        (uint256 price,) = oracle.price(address(weth));
        return balanceA * price / 1e18 + balanceB * 1e12;
    }
}

/// @notice Bonds and limits.
contract PricerRegistryTest is RfqBase {
    address internal other = makeAddr("other");

    function test_Register_AddsToTheBond() public {
        vm.expectRevert(ZeroAddress.selector);
        registry.registerPricer(address(0), 1e18);
        vm.expectRevert(ZeroAmount.selector);
        registry.registerPricer(other, 0);
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.BondTooSmall.selector, 9999e18, 10_000e18));
        registry.registerPricer(other, 9999e18);
        registry.registerPricer(other, 10_000e18);
        vm.expectEmit(address(registry));
        emit IPricerRegistry.PricerBonded(other, address(this), 1e18, 10_001e18);
        registry.registerPricer(other, 1e18);
        assertFalse(registry.pricerOf(other).isActive);
    }

    /// @dev A bond of 10,000 TOKE at 2 USD covers two cycles of 2,000,000 USD at 50 basis points.
    function test_Limits_AreBoundedByTheBond() public {
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.BondTooSmall.selector, 0, 10_000e18));
        registry.setPricerLimits(other, 1e18, 1e18);
        registry.registerPricer(other, 10_000e18);
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.PricerLimit.selector, 2e18, 1e18));
        registry.setPricerLimits(other, 2e18, 1e18);
        vm.expectRevert(
            abi.encodeWithSelector(IPricerRegistry.PricerLimit.selector, 20_000e18 + 1, 20_000e18)
        );
        registry.setPricerLimits(other, 1e18, 2_000_000e18 + 1);
        vm.expectEmit(address(registry));
        emit IPricerRegistry.PricerSet(other, 1e18, 2_000_000e18, true);
        registry.setPricerLimits(other, 1e18, 2_000_000e18);
    }

    function test_Deactivate_ByGuardianOrItself() public {
        registry.deactivatePricer(pricer);
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.NotPricer.selector, pricer));
        registry.deactivatePricer(pricer);
        vm.prank(pricer);
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.NotPricer.selector, pricer));
        registry.resign();
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        registry.deactivatePricer(pricer);
    }

    function test_WithdrawBond_AfterAFullCycle() public {
        vm.startPrank(pricer);
        vm.expectRevert(ZeroAddress.selector);
        registry.withdrawBond(address(0));
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.PricerIsActive.selector, pricer));
        registry.withdrawBond(bob);
        registry.resign();
        clock.set(11, 2e18);
        vm.expectRevert(abi.encodeWithSelector(IPricerRegistry.BondHeld.selector, 12));
        registry.withdrawBond(bob);
        clock.set(12, 2e18);
        vm.expectEmit(address(registry));
        emit IPricerRegistry.PricerBondWithdrawn(pricer, bob, 100_000e18);
        registry.withdrawBond(bob);
        assertEq(toke.balanceOf(bob), 100_000e18);
        vm.expectRevert(NothingToClaim.selector);
        registry.withdrawBond(bob);
    }

    function test_Attack_StrangersUnitDoesNotHoldTheBond() public {
        vm.prank(pricer);
        registry.resign();
        clock.set(12, 2e18);
        registry.registerPricer(pricer, 1);
        vm.prank(pricer);
        assertEq(registry.withdrawBond(pricer), 100_000e18 + 1);
    }

    function test_Slash_TakesAndDeactivates() public {
        vm.expectRevert(ZeroAmount.selector);
        registry.slashPricer(pricer, 0);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 100_001e18, 100_000e18));
        registry.slashPricer(pricer, 100_001e18);
        vm.expectEmit(address(registry));
        emit IPricerRegistry.PricerSlashed(pricer, 40_000e18, 60_000e18);
        registry.slashPricer(pricer, 40_000e18);
        assertEq(toke.balanceOf(treasury), 40_000e18);
        assertFalse(registry.pricerOf(pricer).isActive);
        registry.slashPricer(pricer, 60_000e18);
        assertEq(registry.pricerOf(pricer).bond, 0);
    }

    function test_Terms_WithinBounds() public {
        IPricerRegistry.QuoteTerms memory terms = registry.quoteTerms();
        assertEq(terms.maxQuoteSeconds, 5 minutes);
        assertEq(terms.boundBps, 50);
        assertEq(terms.shareBps, 2000);
        assertEq(terms.minBond, 10_000e18);
        terms.maxQuoteSeconds = 1 hours + 1;
        _termsFail(terms, "maxQuoteLife");
        terms.maxQuoteSeconds = 0;
        _termsFail(terms, "maxQuoteLife");
        terms.maxQuoteSeconds = 1 hours;
        terms.boundBps = 301;
        _termsFail(terms, "rfqBoundBps");
        terms.boundBps = 300;
        terms.shareBps = 5001;
        _termsFail(terms, "pricerShareBps");
        terms.shareBps = 5000;
        terms.minBond = 0;
        _termsFail(terms, "minPricerBond");
        terms.minBond = 1;
        vm.expectEmit(address(registry));
        emit IReactorsCommon.ParamSet("minPricerBond", 1);
        registry.setQuoteTerms(terms);
        vm.expectRevert(ZeroAddress.selector);
        registry.setPool(address(0), true);
    }

    function test_RevertWhen_RegistryIsUnsound() public {
        vm.expectRevert(ZeroAddress.selector);
        new PricerRegistry(address(manager), address(toke), address(0), ICycleManager(address(clock)));
        vm.expectRevert(ZeroAddress.selector);
        new RfqAdapter(address(0), oracle);
    }

    function _termsFail(IPricerRegistry.QuoteTerms memory terms, bytes32 key) private {
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, key));
        registry.setQuoteTerms(terms);
    }
}
