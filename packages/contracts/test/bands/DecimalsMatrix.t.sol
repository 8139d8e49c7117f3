// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LendVault} from "../../src/bands/LendVault.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {TestToken} from "../utils/TestToken.sol";
import {BandsBase} from "./BandsBase.t.sol";

/// @dev The whole life of a loan in every pair of 6, 8 and 18 decimals. Tokens are only minted by the test,
///      so that what leaves one account has to arrive at another, to the unit.
contract DecimalsMatrixTest is BandsBase {
    struct Pair {
        IBandMarket market;
        LendVault vault;
        TestToken x;
        TestToken y;
        uint256 unitX;
        uint256 unitY;
    }

    Pair private pair;
    address private trader = makeAddr("trader of the pair");

    function test_Life_6_6() public {
        _live(6, 6);
    }

    function test_Life_6_8() public {
        _live(6, 8);
    }

    function test_Life_6_18() public {
        _live(6, 18);
    }

    function test_Life_8_6() public {
        _live(8, 6);
    }

    function test_Life_8_8() public {
        _live(8, 8);
    }

    function test_Life_8_18() public {
        _live(8, 18);
    }

    function test_Life_18_6() public {
        _live(18, 6);
    }

    function test_Life_18_8() public {
        _live(18, 8);
    }

    function test_Life_18_18() public {
        _live(18, 18);
    }

    function _live(uint8 decimalsX, uint8 decimalsY) private {
        _deployPair(decimalsX, decimalsY);
        _enter();
        _change();
        _convert();
        _liquidate();
        _leave();
    }

    // ── Chapters ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A loan takes its collateral and gives its debt, to the unit.
    function _enter() private {
        uint256 collateral = 10 * pair.unitY + 3; // does not divide by 10
        _fund(pair.y, alice, collateral, address(pair.market));
        vm.prank(alice);
        pair.market.createLoan(_creation(alice, collateral, 15_000 * pair.unitX));

        assertEq(pair.y.balanceOf(address(pair.market)), collateral);
        assertEq(pair.x.balanceOf(alice), 15_000 * pair.unitX);
        _assertPosition(collateral, 15_000 * pair.unitX);
        _fund(pair.y, bob, 10 * pair.unitY, address(pair.market));
        vm.prank(bob);
        pair.market.createLoan(_creation(bob, 10 * pair.unitY, 19_000 * pair.unitX));
    }

    /// @dev Adding, removing, borrowing more and repaying a part move what they say.
    function _change() private {
        vm.startPrank(alice);
        pair.y.mint(alice, pair.unitY + 1);
        pair.market.addCollateral(pair.unitY + 1, alice);
        _assertPosition(11 * pair.unitY + 4, 15_000 * pair.unitX);
        pair.market.removeCollateral(pair.unitY + 4, alice, alice);
        assertEq(pair.y.balanceOf(alice), pair.unitY + 4);
        _assertPosition(10 * pair.unitY, 15_000 * pair.unitX);
        pair.market.borrowMore(7, 4000 * pair.unitX, alice, address(0), "");
        assertEq(pair.y.balanceOf(alice), pair.unitY - 3);
        assertEq(pair.x.balanceOf(alice), 19_000 * pair.unitX);
        pair.x.approve(address(pair.market), type(uint256).max);
        pair.market.repay(_repayment(alice, 1000 * pair.unitX + 1));
        assertEq(pair.x.balanceOf(alice), 18_000 * pair.unitX - 1);
        _assertPosition(10 * pair.unitY + 7, 18_000 * pair.unitX - 1);
        vm.stopPrank();
        _assertConserved();
    }

    /// @dev The price falls into the bands and comes back; swaps take and give what they return.
    function _convert() private {
        uint256 middle = pair.market.pUp(pair.market.position(bob).n1 + 5);
        _move(middle);
        (uint256 amount, bool pump) = pair.market.amountForPrice(middle);
        assertTrue(pump);
        _trade(true, amount);
        assertTrue(pair.market.position(bob).softLiquidation);
        _exactOut(true, pair.unitY / 50);
        _trade(false, pair.unitY / 100);
        _exactOut(false, 20 * pair.unitX);

        vm.prank(bob);
        pair.x.approve(address(pair.market), type(uint256).max);
        vm.prank(bob);
        pair.market.repay(_repayment(bob, 500 * pair.unitX)); // underwater: the bands stay
        _assertConserved();
    }

    /// @dev A further fall: a part, then all of bob's loan goes to a third party.
    function _liquidate() private {
        for (uint256 i; i < 3; ++i) {
            _move(1500e18);
            pair.market.saveRate();
        }
        uint256[2] memory fractions = [uint256(0.3e18), 1e18];
        for (uint256 i; i < 2; ++i) {
            uint256 needed = lens.tokensToLiquidate(address(pair.market), bob, fractions[i], trader);
            _fund(pair.x, trader, needed, address(pair.market));
            uint256 heldX = pair.x.balanceOf(trader);
            uint256 heldY = pair.y.balanceOf(trader);
            vm.prank(trader);
            (uint256 x, uint256 y) = pair.market.liquidate(bob, fractions[i], 0, address(0), "");
            assertGt(x, 0);
            assertEq(pair.y.balanceOf(trader), heldY + y);
            assertEq(pair.x.balanceOf(trader), heldX - needed);
            _assertConserved();
        }
        assertEq(pair.market.debt(bob), 0);
        assertEq(pair.market.position(bob).collateral, 0);
    }

    /// @dev Alice pays all; nothing stays but the protocol's fees and less than a unit a rounding.
    function _leave() private {
        IBandMarketTypes.Position memory position = pair.market.position(alice);
        pair.x.mint(alice, position.debt);
        uint256 heldX = pair.x.balanceOf(alice);
        uint256 heldY = pair.y.balanceOf(alice);
        vm.prank(alice);
        pair.market.repay(_repayment(alice, type(uint256).max));
        assertEq(pair.y.balanceOf(alice), heldY + position.collateral);
        assertEq(pair.x.balanceOf(alice), heldX + position.borrowed - position.debt);

        pair.market.collectFees();
        assertLe(pair.x.balanceOf(address(pair.market)), 40 + pair.unitX / 1e6);
        assertLe(pair.y.balanceOf(address(pair.market)), 40 + pair.unitY / 1e6);
        assertEq(pair.market.nLoans(), 0);
        assertLe(pair.market.totalDebt(), 40);
        // The lender has the interest, but for the protocol's part.
        assertGe(pair.vault.maxWithdraw(carol), 1_000_000 * pair.unitX);
        _assertConserved();
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _deployPair(uint8 decimalsX, uint8 decimalsY) private {
        pair.x = new TestToken("Borrowed", "X", decimalsX);
        pair.y = new TestToken("Collateral", "Y", decimalsY);
        (pair.unitX, pair.unitY) = (10 ** decimalsX, 10 ** decimalsY);
        _setPrice(address(pair.y), 3000e18);
        (pair.market, pair.vault) = _createLendMarket(pair.x, pair.y);
        factory.setAdminFee(address(pair.market), 0.5e18);
        _fund(pair.x, carol, 1_000_000 * pair.unitX, address(pair.vault));
        vm.prank(carol);
        pair.vault.deposit(1_000_000 * pair.unitX, carol);
    }

    function _move(uint256 price) private {
        skip(10 minutes);
        _setPrice(address(pair.y), price);
    }

    function _trade(bool pump, uint256 amount) private {
        (TestToken tokenIn, TestToken tokenOut) = pump ? (pair.x, pair.y) : (pair.y, pair.x);
        _fund(tokenIn, trader, amount, address(pair.market));
        (uint256 quotedIn, uint256 quotedOut,) = pair.market.quoteExactIn(pump, amount);
        uint256 heldIn = tokenIn.balanceOf(trader);
        uint256 heldOut = tokenOut.balanceOf(trader);
        vm.prank(trader);
        (uint256 paid, uint256 received) = pair.market.swapExactIn(pump, amount, 0, trader);
        assertEq(paid, quotedIn);
        assertEq(received, quotedOut);
        assertEq(tokenIn.balanceOf(trader), heldIn - paid);
        assertEq(tokenOut.balanceOf(trader), heldOut + received);
        _assertConserved();
    }

    function _exactOut(bool pump, uint256 amount) private {
        (TestToken tokenIn, TestToken tokenOut) = pump ? (pair.x, pair.y) : (pair.y, pair.x);
        (uint256 quoted,,) = pair.market.quoteExactOut(pump, amount);
        _fund(tokenIn, trader, quoted, address(pair.market));
        uint256 heldIn = tokenIn.balanceOf(trader);
        uint256 heldOut = tokenOut.balanceOf(trader);
        vm.prank(trader);
        pair.market.swapExactOut(pump, amount, quoted, trader);
        assertEq(tokenIn.balanceOf(trader), heldIn - quoted);
        assertEq(tokenOut.balanceOf(trader), heldOut + amount);
        _assertConserved();
    }

    /// @dev All that there is lies with somebody known; the market can pay all its loans.
    function _assertConserved() private view {
        assertEq(_sum(pair.x), pair.x.totalSupply());
        assertEq(_sum(pair.y), pair.y.totalSupply());
        IBandMarketTypes.Position memory one = pair.market.position(alice);
        IBandMarketTypes.Position memory other = pair.market.position(bob);
        assertGe(pair.x.balanceOf(address(pair.market)), one.borrowed + other.borrowed);
        assertGe(pair.y.balanceOf(address(pair.market)), one.collateral + other.collateral);
    }

    function _sum(TestToken token) private view returns (uint256) {
        return token.balanceOf(address(pair.market)) + token.balanceOf(address(pair.vault))
            + token.balanceOf(alice) + token.balanceOf(bob) + token.balanceOf(carol) + token.balanceOf(trader)
            + token.balanceOf(address(splitter));
    }

    function _assertPosition(uint256 collateral, uint256 debt) private view {
        IBandMarketTypes.Position memory position = pair.market.position(alice);
        assertEq(position.collateral, collateral);
        assertEq(position.debt, debt);
        assertEq(position.borrowed, 0);
    }

    function _creation(address account, uint256 collateral, uint256 debt)
        private
        pure
        returns (IBandMarketTypes.CreateParams memory)
    {
        return IBandMarketTypes.CreateParams(collateral, debt, 10, account, type(int24).min, address(0), "");
    }

    function _repayment(address account, uint256 amount)
        private
        pure
        returns (IBandMarketTypes.RepayParams memory)
    {
        return IBandMarketTypes.RepayParams(amount, account, type(int24).max, address(0), "", false);
    }
}
