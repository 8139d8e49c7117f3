// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {console} from "forge-std/Test.sol";

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {EmaOracle} from "../../src/common/oracles/EmaOracle.sol";
import {LoanActions} from "./utils/LoanActions.sol";

/// @dev Days of a market in small steps: many users on a walking price, and one loan through a dip and back.
///      The long run takes 200 users through 2,000 steps; the deep profile (FOUNDRY_PROFILE=deep) through
///      10,000.
contract BandsLongRunTest is LoanActions {
    uint256 private constant USERS = 200;

    uint256 private price = 3000e18;
    uint256 private underwater;
    uint256 private liquidated;
    uint256 private randomness = uint256(keccak256("bands"));

    function setUp() public override {
        super.setUp();
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        (params.ceiling, params.A) = (1_000_000_000e18, 99); // unlike the market of the base
        market = _createMarket(params);
    }

    // ── Many users ─────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A step is five minutes: the price moves by up to 0.6 % either way and 0.06 % on, down for 500
    ///      steps and up for 500; arbitrage follows, somebody acts, who is due is liquidated. No loan is ever
    ///      worth less than it owes, and in the end the market pays everybody.
    function test_LongRun_NobodyTurnsInsolventWhileArbitraged() public {
        vm.pauseGasMetering();
        for (uint256 i; i < USERS; ++i) {
            this.enter(_user(i));
        }
        uint256 steps = _isDeep() ? 10_000 : 2000;
        for (uint256 i; i < steps; ++i) {
            this.step(i);
        }
        for (uint256 i; i < USERS; ++i) {
            this.leave(_user(i));
        }

        console.log("loans found underwater, liquidated:", underwater, liquidated);
        assertGt(underwater, USERS);
        assertEq(market.nLoans(), 0);
        assertEq(market.badDebt(), 0);
        market.collectFees();
        assertEq(market.totalDebt(), 0);
    }

    /// @dev External, like `step` and `leave`, so that its memory is freed.
    function enter(address user) external {
        uint256 collateral = 0.1e18 + _random(20e18);
        uint8 N = uint8(4 + _random(47));
        uint256 most = lens.maxBorrowable(address(market), collateral, N, user);
        _open(user, collateral, most * (60 + _random(41)) / 100, N);
    }

    function step(uint256 i) external {
        price = price * ((i % 1000 < 500 ? 9934 : 9946) + _random(121)) / 10_000;
        if (price < 1200e18) price = 1200e18;
        skip(5 minutes);
        _setPrice(address(weth), price);
        _arbitrageIfAny(price);
        this.act(_user(_random(USERS)));
        if (i % 10 == 0) {
            market.saveRate();
            _liquidateDue();
        }
        if (i % 25 == 0) _assertSolvent();
    }

    /// @dev A user adds, takes out, borrows, repays or comes back.
    function act(address user) external {
        if (market.debt(user) == 0) return this.enter(user);
        if (market.position(user).softLiquidation) ++underwater;
        uint256 action = _random(4);
        if (action == 0 && market.activeBand() < market.position(user).n2) {
            _fundWeth(user, 0.1e18);
            vm.prank(user);
            market.addCollateral(0.1e18, user);
        } else if (action == 1) {
            uint256 most = lens.maxRemovable(address(market), user);
            if (most < 2) return;
            vm.prank(user);
            market.removeCollateral(most / 2, user, user);
        } else if (action == 2) {
            uint256 most = lens.maxBorrowMore(address(market), user, 0);
            if (most < 2) return;
            vm.prank(user);
            market.borrowMore(0, most / 2, user, address(0), "");
        } else if (action == 3) {
            uint256 part = market.debt(user) / 5;
            _fundQusd(user, part);
            _repay(user, part);
        }
    }

    function leave(address user) external {
        IBandMarketTypes.Position memory position = market.position(user);
        if (position.debt == 0) return;
        uint256 held = weth.balanceOf(user);
        _fundQusd(user, position.debt);
        _repay(user, type(uint256).max);
        assertEq(weth.balanceOf(user), held + position.collateral);
    }

    function _liquidateDue() private {
        uint256 count = market.nLoans();
        for (uint256 i = count; i > 0; --i) {
            address user = market.loans(i - 1);
            if (market.health(user, true) >= 0) continue;
            uint256 debt = market.debt(user);
            _fundQusd(keeper, debt);
            vm.prank(keeper);
            try market.liquidate(user, 1e18, 0, address(0), "") {
                ++liquidated;
            } catch (bytes memory reason) {
                assertEq(bytes4(reason), IBandMarketTypes.NotLiquidatable.selector); // the guard's window
            }
        }
    }

    /// @dev Each loan is worth its debt at the oracle price, and the market holds what all of them do.
    function _assertSolvent() private view {
        uint256 x;
        uint256 y;
        uint256 debts;
        uint256 count = market.nLoans();
        for (uint256 i; i < count; ++i) {
            IBandMarketTypes.Position memory position = market.position(market.loans(i));
            uint256 worth = position.borrowed + position.collateral * price / 1e18;
            assertGe(worth, position.debt, "insolvent");
            (x, y, debts) = (x + position.borrowed, y + position.collateral, debts + position.debt);
        }
        assertGe(qusd.balanceOf(address(market)), x);
        assertGe(weth.balanceOf(address(market)), y);
        assertGe(debts, market.totalDebt());
    }

    // ── One loan through a dip ─────────────────────────────────────────────────────────────────────────────

    function test_RoundTrip_TwentyBandsLoseLessThanOnePercent() public {
        assertLt(_dip(20), 0.01e18);
    }

    function test_RoundTrip_FiveBandsLoseLessThanOneAndAHalfPercent() public {
        assertLt(_dip(5), 0.015e18);
    }

    /// @dev A smooth dip of 10 % below the first band and full recovery in three days, arbitrage every five
    ///      minutes against a market 0.05 % dear, the oracle an EMA of ten minutes.
    /// @return loss Of x_down, WAD.
    function _dip(uint8 N) private returns (uint256 loss) {
        vm.pauseGasMetering();
        EmaOracle ema = new EmaOracle(oracle, false, 600);
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        (params.oracle, params.pokeOracle) = (address(ema), true);
        market = _createMarket(params);
        uint256 most = lens.maxBorrowable(address(market), 10e18, N, alice);
        int24 n1 = _open(alice, 10e18, most * 9 / 10, N);
        policy.setRate(0); // what is measured is the conversion, not interest
        market.saveRate();
        price = market.pUp(n1);
        _setPrice(address(weth), price);
        ema.poke(address(weth));
        skip(1 days);
        _setPrice(address(weth), price);
        ema.poke(address(weth));
        uint256 before = market.getXDown(alice);

        uint256 steps = 3 * 24 * 12;
        for (uint256 i = 1; i <= steps; ++i) {
            uint256 way = i <= steps / 2 ? i : steps - i;
            // 0.9^(way / half)
            int256 exponent = -int256(105_360_515_657_826_301 * way / (steps / 2));
            this.tick(price * uint256(FixedPointMathLib.expWad(exponent)) / 1e18);
        }
        assertEq(
            market.position(alice).softLiquidation, market.position(alice).borrowed * 1e4 > market.debt(alice)
        );

        uint256 left = market.getXDown(alice);
        loss = left < before ? (before - left) * 1e18 / before : 0;
        console.log("bands, loss of x_down (WAD):", N, loss);
    }

    function tick(uint256 externalPrice) external {
        skip(5 minutes);
        _setPrice(address(weth), externalPrice);
        // The trader stops where the fee eats what is left between the AMM and the world.
        uint256 inside = market.p();
        uint256 dear = externalPrice * 994 / 1000;
        uint256 cheap = externalPrice * 1000 / 994;
        if (inside < dear) _arbitrageIfAny(dear);
        else if (inside > cheap) _arbitrageIfAny(cheap);
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _isDeep() private view returns (bool) {
        return keccak256(bytes(vm.envOr("FOUNDRY_PROFILE", string("default")))) == keccak256("deep");
    }

    function _user(uint256 i) private pure returns (address) {
        return address(uint160(0x10_000_000 + i));
    }

    /// @dev Below `limit`, the same in every run.
    function _random(uint256 limit) private returns (uint256) {
        randomness = uint256(keccak256(abi.encode(randomness)));
        return randomness % limit;
    }
}
