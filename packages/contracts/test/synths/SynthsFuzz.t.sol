// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {SynthsBase} from "./utils/SynthsBase.sol";

/// @notice Rules that hold for every sequence and every amount.
contract SynthsFuzzTest is SynthsBase {
    using FixedPointMathLib for uint256;

    bytes32[3] private _keys = [bytes32("sUSD"), "sETH", "sBTC"];

    function setUp() public override {
        super.setUp();
        pool.setParameter("minimumStakeTime", 0);
        _stake(alice, 100_000e18);
    }

    /// @dev 4. At constant prices the value of a group never grows, and every exchange loses its fee at least.
    function testFuzz_Exchange_NoSequenceAtConstantPricesGains(uint256[12] memory seeds) public {
        uint256 value = _value(alice) + _value(bob);
        for (uint256 i; i < seeds.length; ++i) {
            bytes32 src = _keys[seeds[i] % 3];
            bytes32 dst = _keys[(seeds[i] >> 8) % 3];
            address account = seeds[i] >> 16 & 1 == 0 ? alice : bob;
            uint256 free = exchanger.freeBalance(account, src);
            uint256 amount = bound(seeds[i] >> 24, 0, free);
            if (amount < 1e9) continue;
            if (src == dst) {
                address token = address(_synth(src));
                vm.prank(account);
                (bool success,) =
                    token.call(abi.encodeWithSignature("transfer(address,uint256)", bob, amount));
                assertTrue(success);
            } else {
                _exchange(account, src, amount, dst);
            }
            _warp(seeds[i] >> 200 & 255);
            uint256 next = _value(alice) + _value(bob);
            assertLe(next, value);
            value = next;
        }
    }

    /// @dev 5. With a move inside the window only, out and back never gains.
    function testFuzz_Settle_MoveInsideTheWindowNeverGains(uint256 amount, uint256 percent) public {
        amount = bound(amount, 1e12, 100_000e18);
        percent = bound(percent, 50, 200);
        _exchange(alice, "sUSD", amount, "sBTC");
        vm.warp(block.timestamp + 60);
        prices.set(BTC, 10_000e18 * percent / 100);
        vm.warp(block.timestamp + 180);

        exchanger.settle(alice, "sBTC");
        _exchange(alice, "sBTC", type(uint112).max, "sUSD");

        assertLe(susd.balanceOf(alice), 100_000e18 + 10);
    }

    /// @dev 8. A liquidation leaves the ratio at or under r, takes no more than there is, and never lifts it.
    function testFuzz_Liquidate_RestoresTheRatio(uint256 debt, uint256 priceWad) public {
        debt = bound(debt, 10e18, 10_000e18);
        priceWad = bound(priceWad, 0.34e18, 0.4e18);
        _stake(bob, debt);
        _setSyn(priceWad);
        registry.takeDebtSnapshot();
        _flag(bob);
        _warp(3 days + 1);
        registry.takeDebtSnapshot();
        uint256 before = pool.collateral(bob);

        vm.prank(alice);
        (uint256 burned, uint256 seized) = pool.liquidate(bob, type(uint256).max);

        assertLe(pool.collateralisationRatio(bob), 0.2e18 + 2);
        assertEq(pool.collateral(bob), before - seized);
        assertLe(seized, burned.fullMulDiv(1.1e18, priceWad));
        assertEq(pool.liquidationDeadline(bob), 0);
    }

    /// @dev 6. Over any split of the weeks every fee is claimable by somebody, within a wei per sync.
    function testFuzz_Stream_PaysEveryFeeOnce(uint256[6] memory steps, uint256 share) public {
        _stake(bob, bound(share, 1e18, 1_000_000e18));
        uint256 supply = _exchange(alice, "sUSD", 50_000e18, "sBTC");
        assertGt(supply, 0);
        for (uint256 i; i < steps.length; ++i) {
            _warp(bound(steps[i], 1, 5 days));
            registry.takeDebtSnapshot();
            _issue(bob, pool.remainingIssuableSynths(bob) >= 1e18 ? 1e18 : _topUp());
        }
        _warp(3 weeks);

        (uint256 toAlice,) = pool.feesAvailable(alice);
        (uint256 toBob,) = pool.feesAvailable(bob);
        assertLe(toAlice + toBob, 150e18);
        assertApproxEqAbs(toAlice + toBob, 150e18, 4 * steps.length + 4);
    }

    function _topUp() private returns (uint256) {
        _give(bob, 10e18);
        return 1e18;
    }

    function _value(address account) private view returns (uint256 value) {
        for (uint256 i; i < _keys.length; ++i) {
            (uint256 priceWad,,) = registry.priceOf(_keys[i]);
            (uint256 reclaimed, uint256 refunded,) = exchanger.settlementOwing(account, _keys[i]);
            value += (_balance(_keys[i], account) + refunded - reclaimed).mulWad(priceWad);
        }
    }
}
