// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandCallback} from "../../src/bands/interfaces/IBandCallback.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {BandsBase} from "./BandsBase.t.sol";

/// @notice Gives and takes what the test tells it, and can try to enter the market again.
contract CallbackProbe is IBandCallback {
    IBandMarket private immutable market;
    uint256 public xBack;
    uint256 public yBack;
    bool public enters;

    constructor(IBandMarket market_, address x, address y) {
        market = market_;
        (bool okX,) = x.call(abi.encodeWithSignature("approve(address,uint256)", market_, type(uint256).max));
        (bool okY,) = y.call(abi.encodeWithSignature("approve(address,uint256)", market_, type(uint256).max));
        require(okX && okY);
    }

    function set(uint256 xBack_, uint256 yBack_, bool enters_) external {
        (xBack, yBack, enters) = (xBack_, yBack_, enters_);
    }

    function onCreate(address, uint256, uint256, uint256, bytes calldata)
        external
        returns (uint256, uint256)
    {
        return _answer();
    }

    function onRepay(address, uint256, uint256, uint256, bytes calldata) external returns (uint256, uint256) {
        return _answer();
    }

    function onLiquidate(address, uint256, uint256, uint256, bytes calldata)
        external
        returns (uint256, uint256)
    {
        return _answer();
    }

    function _answer() private returns (uint256, uint256) {
        if (enters) market.swapExactIn(true, 1e18, 0, address(this));
        return (xBack, yBack);
    }
}

/// @notice What each function of a market does, with the worked figures of docs/bands.md.
contract BandMarketTest is BandsBase {
    IBandMarket private market;

    function setUp() public override {
        super.setUp();
        policy.setRate(0);
        market = _createMintMarket(weth);
        address[3] memory accounts = [alice, bob, keeper];
        for (uint256 i; i < accounts.length; ++i) {
            _fund(weth, accounts[i], 1000e18, address(market));
            _mintQusd(accounts[i], 1_000_000e18);
            vm.prank(accounts[i]);
            qusd.approve(address(market), type(uint256).max);
        }
    }

    // ── createLoan ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_CreateLoan_PlacesTheWorkedExample() public {
        (int24 n1, int24 n2) = _open(alice, 10e18, 20_000e18, 10);

        assertEq(n1, 26);
        assertEq(n2, 35);
        assertApproxEqAbs(market.health(alice, false), 0.032978028877390767e18, 1e4);
        assertApproxEqAbs(market.health(alice, true), 0.377913310169657811e18, 1e4);
        assertApproxEqAbs(market.getXDown(alice), 21978.255933561505701274e18, 1e6);
        assertEq(market.getYUp(alice), 10e18);
        assertEq(qusd.balanceOf(alice), 1_020_000e18);
        assertEq(market.debt(alice), 20_000e18);
        assertEq(market.totalDebt(), 20_000e18);
        assertEq(market.loans(0), alice);
    }

    function test_CreateLoan_TakesExactlyTheMaximum() public {
        uint256 maximum = lens.maxBorrowable(address(market), 10e18, 10, alice);
        assertApproxEqRel(maximum, 25972.847117064842599666e18, 1e4);

        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.DebtTooHigh.selector, maximum));
        _open(alice, 10e18, maximum + maximum / 1e6, 10);

        _open(alice, 10e18, maximum, 10);
        assertGe(market.health(alice, false), 0);
    }

    function test_CreateLoan_WithCallbackAddsItsCollateral() public {
        CallbackProbe probe = new CallbackProbe(market, address(qusd), address(weth));
        weth.mint(address(probe), 6e18);
        probe.set(0, 6e18, false);

        vm.prank(alice);
        market.createLoan(_create(4e18, 20_000e18, 10, alice, address(probe)));

        assertEq(market.position(alice).n1, 26);
        assertEq(qusd.balanceOf(address(probe)), 20_000e18);
    }

    function test_RevertWhen_CallbackEntersTheMarket() public {
        CallbackProbe probe = new CallbackProbe(market, address(qusd), address(weth));
        probe.set(0, 0, true);

        vm.prank(alice);
        vm.expectRevert(IBandMarketTypes.Reentrancy.selector);
        market.createLoan(_create(10e18, 20_000e18, 10, alice, address(probe)));
    }

    // ── Swaps ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Swap_PumpsTheWorkedExample() public {
        _open(alice, 10e18, 20_000e18, 10);
        _moveOracle(address(weth), 2290e18);

        (uint256 quoted,, int24 active) = market.quoteExactIn(true, 1000e18);
        (uint256 paid, uint256 received) = _swapIn(true, 1000e18);

        assertEq(paid, 1000e18);
        assertEq(quoted, paid);
        assertApproxEqAbs(received, 0.439782962595192337e18, 2000);
        assertEq(market.activeBand(), 26);
        assertEq(active, 26);
    }

    function test_Swap_AmountForPriceReachesThePrice() public {
        _open(alice, 10e18, 20_000e18, 10);
        _moveOracle(address(weth), 2200e18);

        (uint256 amount, bool pump) = market.amountForPrice(2200e18);
        _swapIn(pump, amount);

        assertTrue(pump);
        assertApproxEqRel(market.p(), 2200e18, 1e6);
    }

    // ── Collateral ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_AddCollateral_MovesTheBandsAway() public {
        _open(alice, 10e18, 20_000e18, 10);

        vm.prank(alice);
        market.addCollateral(1e18, alice);

        // n1 is the last band whose price covers the debt: ln(1.1)/ln(100/99) = 9.5 bands further.
        assertEq(market.position(alice).n1, 35);
        assertEq(market.position(alice).collateral, 11e18);
    }

    function test_AddCollateral_UnderwaterGoesToTheBandsNotReached() public {
        _openUnderwater();
        IBandMarketTypes.Position memory before = market.position(alice);

        vm.prank(alice);
        market.addCollateral(1e18, alice);

        IBandMarketTypes.Position memory position = market.position(alice);
        assertEq(position.n1, before.n1);
        assertApproxEqAbs(position.collateral, before.collateral + 1e18, 10);
        assertApproxEqAbs(position.borrowed, before.borrowed, 10);
        assertGt(market.health(alice, false), 0);
    }

    function test_RemoveCollateral_BringsTheBandsNearer() public {
        _open(alice, 10e18, 20_000e18, 10);

        vm.prank(alice);
        market.removeCollateral(0.5e18, alice, bob);

        // ln(0.95)/ln(100/99) = −5.1 bands; the example lies 0.3 of a band above its edge.
        assertEq(market.position(alice).n1, 20);
        assertEq(weth.balanceOf(bob), 1000.5e18);
    }

    function test_RevertWhen_RemovingUnderwater() public {
        _openUnderwater();
        uint256 x = market.position(alice).borrowed;

        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.Underwater.selector, x));
        market.removeCollateral(0.1e18, alice, alice);
    }

    // ── Debt ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_BorrowMore_MovesTheBandsNearer() public {
        _open(alice, 10e18, 20_000e18, 10);

        vm.prank(alice);
        market.borrowMore(0, 1000e18, alice, address(0), "");

        assertEq(market.position(alice).n1, 21);
        assertEq(market.debt(alice), 21_000e18);
    }

    function test_Repay_PartMovesTheBandsAway() public {
        _open(alice, 10e18, 20_000e18, 10);

        uint256 left = _repay(alice, 5000e18, false);

        // ln(4/3)/ln(100/99) = 28.6 bands.
        assertEq(left, 15_000e18);
        assertEq(market.position(alice).n1, 54);
        assertEq(market.totalDebt(), 15_000e18);
    }

    function test_Repay_AllReturnsEverything() public {
        _open(alice, 10e18, 20_000e18, 7);

        _repay(alice, type(uint256).max, false);

        assertEq(weth.balanceOf(alice), 1000e18);
        assertEq(qusd.balanceOf(alice), 1_000_000e18);
        assertEq(market.nLoans(), 0);
        assertEq(market.totalDebt(), 0);
        assertEq(weth.balanceOf(address(market)), 0);
    }

    function test_Repay_UnderwaterPaysWithTheConvertedPartFirst() public {
        _openUnderwater();
        uint256 x = market.position(alice).borrowed;
        uint256 wallet = qusd.balanceOf(alice);

        _repay(alice, type(uint256).max, false);

        assertEq(wallet - qusd.balanceOf(alice), 20_000e18 - x);
    }

    function test_Repay_ShrinkLeavesTheBandsNotReached() public {
        _openUnderwater();
        uint256 x = market.position(alice).borrowed;
        int24 active = market.activeBand();

        uint256 left = _repay(alice, 1000e18, true);

        IBandMarketTypes.Position memory position = market.position(alice);
        assertEq(left, 20_000e18 - 1000e18 - x);
        assertEq(position.n1, active + 1);
        assertEq(position.n2, 35);
        assertEq(position.borrowed, 0);
    }

    function test_Repay_NeverFailsForAStalePrice() public {
        _open(alice, 10e18, 20_000e18, 10);
        skip(30 days);

        _repay(alice, 5000e18, false);

        assertEq(market.position(alice).n1, 26);
        assertEq(market.debt(alice), 15_000e18);
    }

    function test_Repay_WithCallbackSellsTheCollateral() public {
        _open(alice, 10e18, 20_000e18, 10);
        CallbackProbe probe = new CallbackProbe(market, address(qusd), address(weth));
        _mintQusd(address(probe), 20_000e18);
        probe.set(20_000e18, 3e18, false);
        IBandMarketTypes.RepayParams memory params = _repayParams(alice, 0, false);
        params.cb = address(probe);

        vm.prank(alice);
        market.repay(params);

        assertEq(market.nLoans(), 0);
        assertEq(weth.balanceOf(alice), 993e18);
        assertEq(weth.balanceOf(address(probe)), 7e18);
    }

    // ── Liquidation ────────────────────────────────────────────────────────────────────────────────────────────

    function test_Liquidate_OwnPositionAnyTime() public {
        _openUnderwater();
        IBandMarketTypes.Position memory before = market.position(alice);
        skip(30 days);

        vm.prank(alice);
        (uint256 x, uint256 y) = market.liquidate(alice, 1e18, before.borrowed, address(0), "");

        assertEq(x, before.borrowed);
        assertEq(y, before.collateral);
        assertEq(market.nLoans(), 0);
    }

    function test_Liquidate_ThirdPartyAfterTheGuardHasSeenTheFall() public {
        _openUnderwater();
        skip(2 minutes);
        market.saveRate();
        _moveOracle(address(weth), 1800e18);
        assertLt(market.health(alice, true), 0);

        vm.prank(keeper);
        vm.expectPartialRevert(IBandMarketTypes.NotLiquidatable.selector);
        market.liquidate(alice, 1e18, 0, address(0), "");

        market.saveRate();
        skip(2 minutes);
        market.saveRate();
        vm.prank(keeper);
        market.liquidate(alice, 0.5e18, 0, address(0), "");
        assertEq(market.debt(alice), 10_000e18);

        vm.prank(keeper);
        market.liquidate(alice, 1e18, 0, address(0), "");
        assertEq(market.nLoans(), 0);
    }

    function test_CoverBadDebt_ClosesAndBooksWhatIsMissing() public {
        _openUnderwater();
        for (uint256 i; i < 3; ++i) {
            _moveOracle(address(weth), 500e18);
            market.saveRate();
        }
        uint256 x = market.position(alice).borrowed;

        uint256 missing = market.coverBadDebt(alice);

        assertEq(missing, 20_000e18 - x);
        assertEq(market.badDebt(), missing);
        assertEq(market.totalDebt(), 0);
        vm.prank(bob);
        assertEq(market.repayBadDebt(type(uint256).max), missing);
        assertEq(market.badDebt(), 0);
    }

    // ── Interest ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_CollectFees_MintsTheInterest() public {
        policy.setRate(TEN_PERCENT_A_YEAR);
        _open(alice, 10e18, 20_000e18, 10);
        skip(365 days);

        uint256 interest = market.collectFees();

        assertApproxEqRel(interest, 2000e18, 1e9);
        assertEq(qusd.balanceOf(address(splitter)), interest);
        assertApproxEqAbs(market.totalDebt(), 20_000e18 + interest, 1);
        assertApproxEqRel(market.basePrice(), 3300e18, 1e9);
    }

    // ── Consents ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_PermitOperator_LetsTheOperatorActOnce() public {
        (address owner_, uint256 key) = makeAddrAndKey("signer");
        bytes32 hash = keccak256(
            abi.encode(
                keccak256(
                    "PermitOperator(address owner,address operator,bool allowed,uint256 nonce,uint256 deadline)"
                ),
                owner_,
                bob,
                true,
                uint256(0),
                block.timestamp
            )
        );
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", market.DOMAIN_SEPARATOR(), hash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);

        market.permitOperator(owner_, bob, true, block.timestamp, abi.encodePacked(r, s, v));

        vm.prank(bob);
        market.createLoan(_create(10e18, 20_000e18, 10, owner_, address(0)));
        assertEq(market.debt(owner_), 20_000e18);
        assertEq(market.nonces(owner_), 1);
    }

    function test_RevertWhen_StrangerActs() public {
        _open(alice, 10e18, 20_000e18, 10);

        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IBandMarketTypes.NotApproved.selector, alice, bob));
        market.borrowMore(0, 1e18, alice, address(0), "");
    }

    // ── Shared bands ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A new loan over touched bands gets shares per band and leaves the others' claims alone.
    function test_Bands_NewcomerOnTouchedBandsTakesNothingFromOthers() public {
        _openUnderwater();
        _moveOracle(address(weth), 3000e18);
        (uint256 paid,) = _swapIn(false, 100e18);
        assertLt(paid, 10e18);
        assertEq(market.position(alice).borrowed, 0);
        IBandMarketTypes.Position memory before = market.position(alice);

        _open(bob, 10e18, 20_000e18, 10);

        IBandMarketTypes.Position memory position = market.position(alice);
        assertApproxEqAbs(position.collateral, before.collateral, 20);
        assertApproxEqAbs(market.position(bob).collateral, 10e18, 20);
        _repay(bob, type(uint256).max, false);
        assertApproxEqAbs(weth.balanceOf(bob), 1000e18, 20);
        assertLe(weth.balanceOf(bob), 1000e18);
    }

    // ── Private ────────────────────────────────────────────────────────────────────────────────────────────────

    function _create(uint256 collateral, uint256 debt, uint8 N, address onBehalf, address cb)
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
            cb: cb,
            data: ""
        });
    }

    function _open(address account, uint256 collateral, uint256 debt, uint8 N)
        private
        returns (int24, int24)
    {
        vm.prank(account);
        return market.createLoan(_create(collateral, debt, N, account, address(0)));
    }

    /// @dev alice's loan of 10 bands, arbitraged to the middle of its range.
    function _openUnderwater() private {
        _open(alice, 10e18, 20_000e18, 10);
        uint256 price = market.pUp(31);
        _moveOracle(address(weth), price);
        (uint256 amount, bool pump) = market.amountForPrice(price);
        _swapIn(pump, amount);
        assertTrue(market.position(alice).softLiquidation);
    }

    function _swapIn(bool pump, uint256 amount) private returns (uint256, uint256) {
        vm.prank(keeper);
        return market.swapExactIn(pump, amount, 0, keeper);
    }

    function _repayParams(address account, uint256 amount, bool shrink)
        private
        pure
        returns (IBandMarketTypes.RepayParams memory)
    {
        return IBandMarketTypes.RepayParams({
            amount: amount,
            onBehalf: account,
            maxActiveBand: type(int24).max,
            cb: address(0),
            data: "",
            shrink: shrink
        });
    }

    function _repay(address account, uint256 amount, bool shrink) private returns (uint256) {
        vm.prank(account);
        return market.repay(_repayParams(account, amount, shrink));
    }
}
