// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {BandsBase} from "./BandsBase.t.sol";

/// @notice Gas of whole transactions in the scene of the reference figures; run with --isolate.
/// @dev    18 decimals on both sides, A = 100, fee 1 %, discounts 9 % and 6 %, price 3,000, constant rate 10 % a year,
///         unlimited approvals, one other loan far below, 10 minutes between steps. Unless a name says otherwise the loan
///         is 10 collateral and 20,000 debt.
contract BandsGasTest is BandsBase {
    string private constant GROUP = "bands";

    IBandMarket private market;
    uint256 private price = 3000e18;

    function setUp() public override {
        super.setUp();
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.fee = 0.01e18;
        market = _createMarket(params);
        _mintQusd(keeper, 10_000_000e18);
        address[4] memory accounts = [alice, bob, carol, keeper];
        for (uint256 i; i < accounts.length; ++i) {
            _fund(weth, accounts[i], 10_000e18, address(market));
            vm.prank(accounts[i]);
            qusd.approve(address(market), type(uint256).max);
        }
        _open(carol, 10e18, 5000e18, 10);
        _wait();
    }

    // ── Loans ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_CreateLoan() public {
        _create(4, "createLoan_N4_emptyBands");
        _create(10, "createLoan_N10_emptyBands");
        _create(50, "createLoan_N50_emptyBands");
    }

    function _create(uint8 N, string memory key) private {
        uint256 snapshot = vm.snapshotState();
        _open(alice, 10e18, 20_000e18, N);
        vm.snapshotGasLastCall(GROUP, key);
        vm.revertToState(snapshot);
    }

    function test_Gas_CreateLoan_UsedBands() public {
        _createUsed(4, "createLoan_N4_usedBands");
        _createUsed(10, "createLoan_N10_usedBands");
        _createUsed(50, "createLoan_N50_usedBands");
    }

    function _createUsed(uint8 N, string memory key) private {
        uint256 snapshot = vm.snapshotState();
        _open(bob, 10e18, 20_000e18, N);
        _wait();
        _open(alice, 10e18, 20_000e18, N);
        vm.snapshotGasLastCall(GROUP, key);
        vm.revertToState(snapshot);
    }

    function test_Gas_ChangeLoan_N4() public {
        _change(4, "_N4");
    }

    function test_Gas_ChangeLoan_N10() public {
        _change(10, "_N10");
    }

    function test_Gas_ChangeLoan_N50() public {
        _change(50, "_N50");
    }

    function _change(uint8 N, string memory suffix) private {
        _open(alice, 10e18, 20_000e18, N);
        _wait();
        uint256 snapshot = vm.snapshotState();

        vm.prank(alice);
        market.addCollateral(1e18, alice);
        vm.snapshotGasLastCall(GROUP, string.concat("addCollateral", suffix));

        vm.revertToState(snapshot);
        vm.prank(alice);
        market.removeCollateral(0.5e18, alice, alice);
        vm.snapshotGasLastCall(GROUP, string.concat("removeCollateral", suffix));

        vm.revertToState(snapshot);
        vm.prank(alice);
        market.borrowMore(0, 1000e18, alice, address(0), "");
        vm.snapshotGasLastCall(GROUP, string.concat("borrowMore", suffix));

        vm.revertToState(snapshot);
        _repay(5000e18);
        vm.snapshotGasLastCall(GROUP, string.concat("repayPart", suffix));

        vm.revertToState(snapshot);
        _mintQusd(alice, 1000e18);
        _repay(type(uint256).max);
        vm.snapshotGasLastCall(GROUP, string.concat("repayAll", suffix));
    }

    // ── Underwater ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_RepayUnderwater() public {
        _openUnderwater(10);

        _repay(1000e18);

        vm.snapshotGasLastCall(GROUP, "repayUnderwater");
    }

    function test_Gas_SelfLiquidate() public {
        _selfLiquidate(4, "selfLiquidateUnderwater_N4");
        _selfLiquidate(10, "selfLiquidateUnderwater_N10");
        _selfLiquidate(50, "selfLiquidateUnderwater_N50");
    }

    function _selfLiquidate(uint8 N, string memory key) private {
        uint256 snapshot = vm.snapshotState();
        _openUnderwater(N);
        vm.prank(alice);
        market.liquidate(alice, 1e18, 0, address(0), "");
        vm.snapshotGasLastCall(GROUP, key);
        vm.revertToState(snapshot);
    }

    function test_Gas_LiquidateFull() public {
        _liquidate(4, 85, "liquidateFull_N4");
        _liquidate(10, 85, "liquidateFull_N10");
        _liquidate(50, 60, "liquidateFull_N50");
    }

    function _liquidate(uint8 N, uint256 percent, string memory key) private {
        uint256 snapshot = vm.snapshotState();
        _openUnderwater(N);
        price = price * percent / 100;
        // Somebody sees the fall, and the guard price follows a window later.
        for (uint256 i; i < 2; ++i) {
            _wait();
            market.saveRate();
        }
        _wait();
        vm.prank(keeper);
        market.liquidate(alice, 1e18, 0, address(0), "");
        vm.snapshotGasLastCall(GROUP, key);
        vm.revertToState(snapshot);
    }

    /// @dev Arbitrage to the middle of the range.
    function _openUnderwater(uint8 N) private {
        _open(alice, 10e18, 20_000e18, N);
        _mintQusd(alice, 1000e18);
        int24 n1 = market.position(alice).n1;
        price = market.pUp(n1 + int24(uint24(N / 2)));
        _wait();
        (uint256 amount, bool pump) = market.amountForPrice(price);
        vm.prank(keeper);
        market.swapExactIn(pump, amount, 0, keeper);
        assertTrue(market.position(alice).softLiquidation);
        _wait();
    }

    // ── Swaps ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Swap_1Band() public {
        int24 n1 = _enterBands();
        uint256 snapshot = vm.snapshotState();

        vm.prank(keeper);
        market.swapExactIn(true, 10e18, 0, keeper);
        vm.snapshotGasLastCall(GROUP, "swapPump_1band");
        assertEq(market.activeBand(), n1);

        vm.revertToState(snapshot);
        vm.prank(keeper);
        market.swapExactIn(false, 0.001e18, 0, keeper);
        vm.snapshotGasLastCall(GROUP, "swapDump_1band");
        assertEq(market.activeBand(), n1);

        vm.revertToState(snapshot);
        vm.prank(keeper);
        market.swapExactOut(true, 0.01e18, type(uint256).max, keeper);
        vm.snapshotGasLastCall(GROUP, "swapExactOut_1band");
        assertEq(market.activeBand(), n1);
    }

    function test_Gas_Swap_5Bands() public {
        _swapBands(5, "swapPump_5bands", "swapDump_5bands");
    }

    function test_Gas_Swap_20Bands() public {
        _swapBands(20, "swapPump_20bands", "swapDump_20bands");
    }

    function test_Gas_Swap_50Bands() public {
        int24 n1 = _enterBands();

        _pumpTo(n1, 50);

        vm.snapshotGasLastCall(GROUP, "swapPump_50bands");
        assertEq(market.activeBand(), n1 + 49);
    }

    function _swapBands(int24 count, string memory pumpKey, string memory dumpKey) private {
        int24 n1 = _enterBands();

        _pumpTo(n1, count);
        vm.snapshotGasLastCall(GROUP, pumpKey);
        assertEq(market.activeBand(), n1 + count - 1);

        price = market.pUp(n1);
        _wait();
        uint256 wanted;
        for (int24 i = 1; i < count; ++i) {
            (uint256 x,,) = market.bands(n1 + i);
            wanted += x;
        }
        (uint256 first,,) = market.bands(n1);
        (uint256 amount,,) = market.quoteExactOut(false, wanted + first / 2);
        vm.prank(keeper);
        market.swapExactIn(false, amount, 0, keeper);
        vm.snapshotGasLastCall(GROUP, dumpKey);
        assertEq(market.activeBand(), n1);
    }

    /// @dev Consumes all bands from n1 on but the last of `count`, and half of that.
    function _pumpTo(int24 n1, int24 count) private {
        uint256 wanted;
        for (int24 i; i < count - 1; ++i) {
            (, uint256 y,) = market.bands(n1 + i);
            wanted += y;
        }
        (, uint256 last,) = market.bands(n1 + count - 1);
        (uint256 amount,,) = market.quoteExactOut(true, wanted + last / 2);
        vm.prank(keeper);
        market.swapExactIn(true, amount, 0, keeper);
    }

    /// @dev Two loans of 50 bands; the oracle 3 % below them; a first swap enters the first band.
    function _enterBands() private returns (int24 n1) {
        _open(alice, 10e18, 19_000e18, 50);
        _wait();
        _open(bob, 10e18, 19_000e18, 50);
        n1 = market.position(alice).n1;
        price = market.pUp(n1) * 97 / 100;
        _wait();
        vm.prank(keeper);
        market.swapExactIn(true, 100e18, 0, keeper);
        _wait();
    }

    function test_Gas_Swap_AcrossEmptyBands() public {
        _open(alice, 10e18, 22_700e18, 10);
        assertEq(market.activeBand(), 0);
        assertEq(market.position(alice).n1, 13);
        price = market.pUp(13) * 97 / 100;
        _wait();

        vm.prank(keeper);
        market.swapExactIn(true, 100e18, 0, keeper);

        vm.snapshotGasLastCall(GROUP, "swapAcross12EmptyBands");
        assertEq(market.activeBand(), 13);
    }

    // ── Private ────────────────────────────────────────────────────────────────────────────────────────────────

    function _wait() private {
        _setPrice(address(weth), price);
        skip(10 minutes);
        _setPrice(address(weth), price);
    }

    function _open(address account, uint256 collateral, uint256 debt, uint8 N) private {
        vm.prank(account);
        market.createLoan(
            IBandMarketTypes.CreateParams({
                collateral: collateral,
                debt: debt,
                N: N,
                onBehalf: account,
                minN1: type(int24).min,
                cb: address(0),
                data: ""
            })
        );
    }

    function _repay(uint256 amount) private {
        vm.prank(alice);
        market.repay(
            IBandMarketTypes.RepayParams({
                amount: amount,
                onBehalf: alice,
                maxActiveBand: type(int24).max,
                cb: address(0),
                data: "",
                shrink: false
            })
        );
    }
}
