// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarket} from "../../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../../src/bands/interfaces/IBandMarketTypes.sol";
import {BandReader} from "../../../src/bands/libraries/BandReader.sol";
import {BandSlots} from "../../../src/bands/libraries/BandSlots.sol";
import {BandsBase} from "../BandsBase.t.sol";
import {BandsHandler} from "./BandsHandler.sol";

/// @notice The books of a whole market under random use; README.md lists the invariants.
/// @dev    A bug that each would catch; * was seeded by hand, and caught:
///         - TokensCoverClaims: a payout rounded up; values per share rounded up *; shares minted twice *
///         - DebtsSumToTotal: debts rounded down *; a repayment that is not taken off the total *
///         - SupplyIsAccounted: x of a closed position that pays but is not burnt *
///         - the handler, x_down: 1 % more out of a swap within a band *
///         - the handler, round trip: the fee of one direction left out
///         - the handler, others' claims: a deposit that clears a band which others own *
///         - the handler, savings: books that lose a part of each withdrawal *
///         - afterInvariant, shares: the active band's shares not reduced with a withdrawal *
///         - afterInvariant, sides: an active band that a deposit does not push down *
///         - afterInvariant, exit: anything above that makes the last one out come up short
contract BandsInvariantsTest is BandsBase {
    BandsHandler private handler;
    IBandMarket private market;
    int256 private otherSupply;

    function setUp() public override {
        super.setUp();
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        (params.ceiling, params.adminFee) = (type(uint96).max, 0.5e18);
        market = _createMarket(params);
        policy.setRate(10 * TEN_PERCENT_A_YEAR);
        handler = new BandsHandler(
            BandsHandler.World(market, lens, qusd, weth, oracle, savings, splitter, address(this))
        );
        qusd.setCeiling(address(handler), type(uint112).max / 2);
        market.saveRate();
        // Somebody always saves: income with nobody to take it would be the virtual shares'.
        _mintQusd(address(this), 1000e18);
        qusd.approve(address(savings), 1000e18);
        savings.deposit(1000e18, address(this));
        otherSupply = int256(qusd.totalSupply());

        targetContract(address(handler));
        bytes4[] memory excluded = new bytes4[](1);
        excluded[0] = handler.onFlashLoan.selector;
        excludeSelector(FuzzSelector(address(handler), excluded));
    }

    /// @notice What all loans hold, and what is owed to the protocol, is there.
    function invariant_TokensCoverClaims() public view {
        (uint256 x, uint256 y) = _claims();
        assertGe(qusd.balanceOf(address(market)), x);
        assertGe(weth.balanceOf(address(market)), y);
    }

    /// @notice The total never exceeds the debts, and falls behind them by rounding only.
    function invariant_DebtsSumToTotal() public view {
        uint256 debts;
        uint256 count;
        for (uint256 i; i < 5; ++i) {
            uint256 debt = market.debt(handler.actors(i));
            debts += debt;
            if (debt != 0) ++count;
        }
        assertEq(market.nLoans(), count);
        assertGe(debts, market.totalDebt());
        assertLe(debts, market.totalDebt() + 1e6);
    }

    /// @notice Every coin is one that the handler minted, or one that is owed, less what is not minted yet.
    function invariant_SupplyIsAccounted() public view {
        int256 minted = qusd.minted(address(market));
        assertEq(int256(qusd.totalSupply()), otherSupply + handler.minted() + minted);
        if (market.pendingAdminFees() != 0) {
            assertApproxEqAbs(minted, int256(market.totalDebt()) - int256(market.pendingAdminFees()), 1e6);
        } else {
            assertLe(minted, int256(market.totalDebt() + market.badDebt()) + 1e6);
        }
    }

    /// @dev Once at the end of each run: what is dear to check, and that everybody gets out.
    function afterInvariant() public {
        _checkBands();
        // With the market's funds and his own money everybody can close, in any order.
        for (uint256 i; i < 5; ++i) {
            address user = handler.actors(i);
            if (market.debt(user) == 0) continue;
            IBandMarketTypes.Position memory position = market.position(user);
            uint256 held = weth.balanceOf(user);
            _mintQusd(user, position.debt);
            vm.prank(user);
            market.repay(
                IBandMarketTypes.RepayParams(type(uint256).max, user, type(int24).max, address(0), "", false)
            );
            assertEq(weth.balanceOf(user) - held, position.collateral);
        }
        market.collectFees();
        assertEq(market.nLoans(), 0);
        assertEq(market.totalDebt(), 0);
        (uint256 x, uint256 y) = _checkBands();
        assertEq(x + y, 0, "bands without an owner");
    }

    /// @dev Over all bands ever used: shares of all users add up to the band's, no coin lies on the wrong
    ///      side of the active band, and the market holds the bands and the protocol's fees.
    function _checkBands() private view returns (uint256 sumX, uint256 sumY) {
        uint256[][] memory shares = new uint256[][](5);
        int256[] memory firsts = new int256[](5);
        for (uint256 i; i < 5; ++i) {
            BandSlots.Holding memory holding = BandReader.holding(market, handler.actors(i));
            (shares[i],,) = BandReader.contents(market, handler.actors(i), holding);
            firsts[i] = holding.n1;
        }
        (int24 from, int24 to) = BandReader.usedBands(market);
        int24 active = market.activeBand();
        for (int24 n = from; n <= to; ++n) {
            (uint256 x, uint256 y, uint256 total) = market.bands(n);
            for (uint256 i; i < 5; ++i) {
                bool isWithin = n >= firsts[i] && n < firsts[i] + int256(shares[i].length);
                if (isWithin) total -= shares[i][uint256(n - firsts[i])];
            }
            assertEq(total, 0, "shares do not add up");
            if (n > active) assertEq(x, 0, "x above the active band");
            if (n < active) assertEq(y, 0, "y below the active band");
            (sumX, sumY) = (sumX + x, sumY + y);
        }
        (uint256 feesX, uint256 feesY) = _adminFees();
        assertGe(qusd.balanceOf(address(market)), sumX + feesX, "x is not there");
        assertGe(weth.balanceOf(address(market)), sumY + feesY, "y is not there");
    }

    /// @dev Slot 8 of a market: swap fees owed to the protocol, x in the low half.
    function _adminFees() private view returns (uint256 x, uint256 y) {
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = bytes32(uint256(8));
        uint256 fees = uint256(market.extsload(slots)[0]);
        return (uint128(fees), fees >> 128);
    }

    function _claims() private view returns (uint256 x, uint256 y) {
        for (uint256 i; i < 5; ++i) {
            IBandMarketTypes.Position memory position = market.position(handler.actors(i));
            x += position.borrowed;
            y += position.collateral;
        }
    }
}
