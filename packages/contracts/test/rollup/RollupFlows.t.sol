// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "../../src/rollup/interfaces/IRollupTypes.sol";
import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {RollupNode} from "./utils/RollupNode.sol";

/// @notice The life of an allocation, from the deposit to the claim.
contract RollupFlowsTest is RollupNode {
    function setUp() public override {
        super.setUp();
        chain.registerAsset(address(usdc), CAP);
        chain.registerAsset(address(weth9), CAP);
        _addStrategy(USDC, 1e18);
        _addStrategy(USDC, 1e18);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
    }

    function test_Allocation_FromDepositToClaim() public {
        _deposit(alice, USDC, 500e6);
        _deposit(bob, USDC, 400e6);
        _deposit(carol, USDC, 300e6);
        _beginAll();
        _addSegment(abi.encodePacked(_commitTx(alice, 0, 200e6), _single(3, bob, 0, 100e6, 2000)));
        _addSegment(_commitTx(bob, 1, 200e6));
        _addSegment(_commitTx(carol, 1, 300e6));
        assertTrue(_end(), "committed");
        assertEq(chain.tipRoot(), _treeRoot(), "root");

        _execute(1);
        assertEq(chain.holdingOf(0).shares, 300e6, "held by the first");
        assertEq(chain.holdingOf(1).shares, 500e6, "held by the second");

        venues[0].setPrice(1.1e18);
        _beginAll();
        _settleAll(_idOf(alice));
        _addSegment(_single(4, alice, 0, ALL, 0));
        _end();
        assertEq(_stTokens(alice, 0), 0, "given back");
        _execute(2);
        _beginAll();
        _settleAll(_idOf(alice));
        assertEq(_idle(alice, USDC), 520e6, "with yield");
        _addSegment(_single(5, alice, USDC, ALL, 0));
        _end();
        _execute(3);
        _finalize(3);

        uint256 before = usdc.balanceOf(alice);
        chain.claim(_idOf(alice), USDC, _witnessOfOne(Leaves.idle(_idOf(alice), USDC)));
        assertEq(usdc.balanceOf(alice) - before, 520e6, "paid");
    }
}
