// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Stablecoin} from "../../../src/bands/Stablecoin.sol";
import {IBandMarket} from "../../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../../src/bands/interfaces/IBandMarketTypes.sol";
import {SettableOracle} from "../../../src/common/oracles/SettableOracle.sol";
import {TestToken} from "../../utils/TestToken.sol";

/// @title  BandMarketHandler
/// @notice Borrowers, a trader and the clock, at random. Actions that the market refuses count as refused; what must hold
///         whatever happens is checked in the invariants.
contract BandMarketHandler is Test {
    IBandMarket public immutable market;
    Stablecoin private immutable qusd;
    TestToken private immutable weth;
    SettableOracle private immutable oracle;
    address[] public users;
    address private immutable trader = makeAddr("trader");
    uint256 private price = 3000e18;

    /// @dev Health below zero after an action of the owner that must leave it sound.
    uint256 public unhealthy;
    /// @dev Swaps whose output differs from the quote.
    uint256 public misquoted;
    uint256 public actions;

    constructor(IBandMarket market_, Stablecoin qusd_, TestToken weth_, SettableOracle oracle_) {
        (market, qusd, weth, oracle) = (market_, qusd_, weth_, oracle_);
        for (uint256 i; i < 5; ++i) {
            users.push(address(uint160(0x1000 + i)));
            _equip(users[i]);
        }
        _equip(trader);
    }

    function _equip(address account) private {
        weth.mint(account, 1e24);
        vm.startPrank(account);
        weth.approve(address(market), type(uint256).max);
        qusd.approve(address(market), type(uint256).max);
        vm.stopPrank();
    }

    function userCount() external view returns (uint256) {
        return users.length;
    }

    // ── Borrowers ──────────────────────────────────────────────────────────────────────────────────────────────

    function create(uint256 who, uint256 collateral, uint256 share, uint256 N) external {
        address user = _user(who);
        collateral = bound(collateral, 1e9, 1000e18);
        uint256 debt = collateral * price / 1e18 * bound(share, 1, 95) / 100 + 1;
        IBandMarketTypes.CreateParams memory params = IBandMarketTypes.CreateParams({
            collateral: collateral,
            debt: debt,
            N: uint8(bound(N, 4, 50)),
            onBehalf: user,
            minN1: type(int24).min,
            cb: address(0),
            data: ""
        });
        vm.prank(user);
        try market.createLoan(params) {
            _sound(user);
        } catch {}
    }

    function addCollateral(uint256 who, uint256 amount) external {
        address user = _user(who);
        vm.prank(user);
        try market.addCollateral(bound(amount, 1e9, 100e18), user) {
            ++actions;
        } catch {}
    }

    function removeCollateral(uint256 who, uint256 amount) external {
        address user = _user(who);
        vm.prank(user);
        try market.removeCollateral(bound(amount, 1, 10e18), user, user) {
            _sound(user);
        } catch {}
    }

    function borrowMore(uint256 who, uint256 amount) external {
        address user = _user(who);
        vm.prank(user);
        try market.borrowMore(0, bound(amount, 1, 10_000e18), user, address(0), "") {
            _sound(user);
        } catch {}
    }

    function repay(uint256 who, uint256 percent, bool shrink) external {
        address user = _user(who);
        uint256 amount = market.debt(user) * bound(percent, 1, 110) / 100;
        deal(address(qusd), user, qusd.balanceOf(user) + amount, true);
        vm.prank(user);
        try market.repay(
            IBandMarketTypes.RepayParams(amount, user, type(int24).max, address(0), "", shrink)
        ) {
            ++actions;
        } catch {}
    }

    function liquidate(uint256 who, uint256 fraction, bool own) external {
        address user = _user(who);
        deal(address(qusd), own ? user : trader, 1e27, true);
        vm.prank(own ? user : trader);
        try market.liquidate(user, bound(fraction, 1e15, 1e18), 0, address(0), "") {
            ++actions;
        } catch {}
    }

    // ── Trader and clock ───────────────────────────────────────────────────────────────────────────────────────

    function swap(bool pump, uint256 amount) external {
        amount = pump ? bound(amount, 1, 300_000e18) : bound(amount, 1, 100e18);
        deal(address(qusd), trader, 1e27, true);
        (uint256 paid, uint256 received,) = market.quoteExactIn(pump, amount);
        vm.prank(trader);
        try market.swapExactIn(pump, amount, 0, trader) returns (uint256 taken, uint256 given) {
            if (taken != paid || given != received) ++misquoted;
            ++actions;
        } catch {}
    }

    function movePrice(uint256 percent, uint256 seconds_) external {
        price = bound(price * bound(percent, 85, 118) / 100, 1200e18, 6000e18);
        skip(bound(seconds_, 1, 1 hours));
        oracle.setPrice(address(weth), price);
        market.saveRate();
    }

    function arbitrage() external {
        (uint256 amount, bool pump) = market.amountForPrice(price);
        if (amount == 0) return;
        deal(address(qusd), trader, 1e27, true);
        vm.prank(trader);
        try market.swapExactIn(pump, amount, 0, trader) {
            ++actions;
        } catch {}
    }

    function collectFees() external {
        market.collectFees();
    }

    function _user(uint256 who) private view returns (address) {
        return users[who % users.length];
    }

    function _sound(address user) private {
        ++actions;
        if (market.health(user, false) < 0) ++unhealthy;
    }
}
