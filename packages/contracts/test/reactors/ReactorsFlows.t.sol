// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Ledger, Phase} from "../../src/reactors/interfaces/IReactorTypes.sol";
import {ReactorsBase} from "./utils/ReactorsBase.sol";
import {IV2Pair} from "./utils/Uniswap.sol";

/// @notice Whole flows of the core on the real exchanges.
contract ReactorsFlowsTest is ReactorsBase {
    IV2Pair internal pool;

    function setUp() public override {
        super.setUp();
        pool = _addV2();
        // Stake pays for the units that roundings take: the treasury can.
        usdc.mint(address(treasury), 100_000e6);
        manager.endCycleZero();
        _deposit(pair, alice, 1_000_000e6);
        _deposit(token, bob, 1_000_000e18);
        _stake(carol, tokenId, 100_000e18, _weights(10_000, 0));
    }

    /// @dev 900,000 ABC may leave the buffer, worth 450,000; 0.5 · 200,000 of stake cover 100,000 / 0.0858 of exposure:
    ///      the buffer binds. X = 900,000 USD, half of it each.
    function test_Rollover_PlacesLiquidityWhereVotesSay() public {
        _rollover();

        Ledger memory a = token.ledger();
        Ledger memory b = pair.ledger();
        assertEq(a.debt, 450_000e6, "debt");
        assertEq(a.idle, 100_000e18, "idle A");
        assertEq(a.idleBase, 0, "idle B");
        assertEq(b.idle, 550_000e6, "idle of the pair");
        assertEq(uint8(manager.phase()), uint8(Phase.OPEN));
        assertEq(manager.cycle(), 1);
        (, uint256 units) = v2Adapter.positionOf(tokenId);
        assertGt(units, 0);
        assertEq(abc.balanceOf(address(v2Adapter)), 0);
        assertEq(usdc.balanceOf(address(v2Adapter)), 0);
    }

    function test_Cycle_ExitsArePricedFundedAndClaimed() public {
        _rollover();
        uint256 shares = token.balanceOf(bob) / 2;
        uint256 id = _request(token, bob, shares);

        _rollover();

        assertEq(token.claimableRedeemRequest(id, bob), shares);
        vm.prank(bob);
        uint256 assets = token.redeem(shares, bob, bob);
        assertEq(assets, 500_000e18);
        assertEq(abc.balanceOf(bob), 500_000e18);
    }

    function test_Rewards_StreamToBothSides() public {
        _rollover();
        vm.warp(manager.nextCycleStart());

        uint256[] memory none = new uint256[](0);
        vm.prank(bob);
        uint256 lp = engine.claim(bob, _ids(tokenId), none, bob);
        vm.prank(carol);
        uint256 ld = engine.claim(carol, none, _ids(tokenId), carol);

        // a = 500,000, s = 200,000: q = 2/7, mu = 0.5 + 0.5 · 4 · 10/49; emission 149,997.5 or so.
        assertApproxEqRel(ld * 2, lp * 5, 1e12);
        assertApproxEqRel(lp + ld, uint256(149_970e18) * 89 / 98, 1e15);
    }
}
