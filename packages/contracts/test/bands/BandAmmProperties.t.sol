// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {LoanActions} from "./utils/LoanActions.sol";

/// @dev What holds for every swap: the invariants of the design that compare two swaps from the same state.
contract BandAmmPropertiesTest is LoanActions {
    address private trader = makeAddr("one who swaps");

    /// @dev Two loans of unlike ranges, half converted.
    function setUp() public override {
        super.setUp();
        _open(alice, 10e18, 20_000e18, 10);
        _open(bob, 20e18, 38_000e18, 25);
        _goUnderwater(bob);
        skip(10 minutes);
        _setPrice(address(weth), market.oraclePrice());
    }

    /// @dev More in never gives less out.
    function testFuzz_Swap_OutputIsMonotone(bool pump, uint256 less, uint256 more) public view {
        more = bound(more, 1, pump ? 100_000e18 : 100e18);
        less = bound(less, 1, more);

        (uint256 paidLess, uint256 outLess,) = market.quoteExactIn(pump, less);
        (uint256 paidMore, uint256 outMore,) = market.quoteExactIn(pump, more);

        assertLe(outLess, outMore);
        assertLe(paidLess, paidMore);
        assertLe(paidMore, more);
    }

    /// @dev exactIn(exactOut(q).in).out >= q - 1.
    function testFuzz_Swap_ExactInUndoesExactOut(bool pump, uint256 wanted) public view {
        (, uint256 most,) = market.quoteExactIn(pump, 1e27);
        wanted = bound(wanted, 1, most);

        (uint256 paid, uint256 received,) = market.quoteExactOut(pump, wanted);
        (, uint256 again,) = market.quoteExactIn(pump, paid);

        assertEq(received, wanted);
        assertGe(again + 1, wanted);
    }

    /// @dev Splitting gains nothing but the fee step at a band's edge: fees stay in the band, and a smaller
    ///      part of them lies in the band when the next one is entered. The step is below fee² of the input.
    function testFuzz_Swap_SplittingGainsNothing(bool pump, uint256 amount, uint256 part) public {
        amount = bound(amount, 1e12, pump ? 30_000e18 : 5e18);
        part = bound(part, amount / 1e6 + 1, amount - amount / 1e6 - 1);
        (, uint256 atOnce,) = market.quoteExactIn(pump, amount);

        (uint256 first, uint256 received) = _swap(trader, pump, part);
        vm.assume(first == part);
        (, uint256 rest,) = market.quoteExactIn(pump, amount - part);

        assertLe(received + rest, atOnce + atOnce * 36 / 1e6 + 1e6);
    }

    /// @dev There and back costs a whole fee at least: of the two, no more than a part comes back with the
    ///      liquidity.
    function testFuzz_Swap_RoundTripCostsAFee(bool pump, uint256 amount) public {
        (uint256 most,,) = market.quoteExactIn(pump, pump ? 1e27 : 1e24);
        amount = bound(amount, most / 1e6, most);

        (uint256 paid, uint256 received) = _swap(trader, pump, amount);
        (, uint256 back) = _swap(trader, !pump, received);

        assertLe(back, paid * 994 / 1000);
    }

    /// @dev `amountForPrice` brings the price there. Fees stay in the bands and move the price on: by 0.6 %
    ///      of the way, that is 1.8e-4 of a price 3 % away.
    function testFuzz_Swap_AmountForPriceHitsTheTarget(uint256 target) public {
        uint256 now_ = market.p();
        target = bound(target, now_ * 97 / 100, now_ * 103 / 100);
        (uint256 amount, bool pump) = market.amountForPrice(target);
        vm.assume(amount > 1e12);

        _swap(trader, pump, amount);

        assertApproxEqRel(market.p(), target, 1.8e14);
    }

    /// @dev The edges of neighbouring bands meet, whatever the oracle says.
    function testFuzz_Bands_AreContiguous(int24 n, uint256 price) public {
        n = int24(bound(n, -500, 1500));
        _moveOracle(address(weth), bound(price, 100e18, 1_000_000e18));

        uint256 up = market.pUp(n);
        uint256 down = market.pUp(n + 1);

        assertLt(down, up);
        assertApproxEqRel(down, up * 99 / 100, 1e6);
        assertGt(market.pCurrent(n + 1), market.pCurrent(n));
    }

    /// @dev A loan of exactly the most that can be borrowed goes through, whatever the market looks like.
    function testFuzz_CreateLoan_TakesExactlyTheMost(uint256 collateral, uint8 N, uint256 price) public {
        collateral = bound(collateral, 1e12, 1000e18);
        N = uint8(bound(N, 4, 50));
        _moveOracle(address(weth), bound(price, 1500e18, 6000e18));
        uint256 most = lens.maxBorrowable(address(market), collateral, N, carol);

        _open(carol, collateral, most, N);

        assertEq(market.debt(carol), most);
        assertGe(market.health(carol, false), 0);
    }

    /// @dev No gap of time and no price within bounds makes anything revert but what needs a fresh one.
    function testFuzz_Nothing_RevertsWithinBounds(uint256 elapsed, uint256 price) public {
        skip(bound(elapsed, 0, 3650 days));
        _setPrice(address(weth), bound(price, 1e17, 1e26));

        market.saveRate();
        market.p();
        market.health(alice, true);
        market.getYUp(bob);
        market.quoteExactIn(true, 1000e18);
        market.quoteExactIn(false, 1e18);
        market.collectFees();
        _fundQusd(alice, market.debt(alice));
        vm.prank(alice);
        market.repay(
            IBandMarketTypes.RepayParams(type(uint256).max, alice, type(int24).max, address(0), "", false)
        );
    }
}
