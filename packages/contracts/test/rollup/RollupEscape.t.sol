// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NothingToClaim} from "../../src/common/Errors.sol";
import {IRollupBlocks} from "../../src/rollup/interfaces/IRollupBlocks.sol";
import {IRollupEscape} from "../../src/rollup/interfaces/IRollupEscape.sol";
import {IRollupPool} from "../../src/rollup/interfaces/IRollupPool.sol";
import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {RollupNode} from "./utils/RollupNode.sol";
import {VenueVault} from "./utils/VenueVault.sol";

/// @notice The escape hatch: after a dead producer, and after a fraud that was proven late.
contract RollupEscapeTest is RollupNode {
    PriorityItem private _noItem;

    function setUp() public override {
        super.setUp();
        chain.registerAsset(address(usdc), CAP);
        chain.registerAsset(address(weth9), CAP);
        _addStrategy(USDC, 1e18);
        _addStrategy(USDC, 1e18);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
        _deposit(alice, USDC, 1000e6);
        _deposit(bob, USDC, 1000e6);
        _beginAll();
        _end();
    }

    // ── A dead producer ───────────────────────────────────────────────────────────────────────────────────────

    /// @dev Idle, allocated, pending in each phase, and a deposit that nobody took: all leave, and nothing is left.
    function test_Escape_PaysEveryoneEverything() public {
        _execute(1);
        // Strategy 0: a round executed and consumed; alice's is settled, bob's is not.
        _begin(0);
        _addSegment(abi.encodePacked(_commitTx(alice, 0, 100e6), _commitTx(bob, 0, 300e6)));
        _end();
        _execute(2);
        _beginAll();
        _settleAll(_idOf(alice));
        // A round that is executed, but whose result no block takes; one of strategy 1 that is open.
        _addSegment(_single(4, alice, 0, 40e6, 0));
        _end();
        _execute(3);
        _begin(0);
        _addSegment(_commitTx(bob, 1, 200e6));
        _commitDraft();
        _execute(4);
        _deposit(carol, USDC, 50e6);

        uint256 tail = chain.chainState().tail;
        skip(3 days + 1);
        chain.activateEscape(headers[4], headers[0]);
        _sync();
        assertEq(chain.escapeState().root, headers[4].postRoot, "root");

        assertEq(chain.escapeAsset(_idOf(alice), USDC, _leaf(Leaves.idle(_idOf(alice), USDC))), 900e6, "idle");
        assertEq(
            chain.escapeShares(_idOf(alice), 0, _leaf(Leaves.stTokens(_idOf(alice), 0))), 60e6, "stTokens"
        );
        _escapePending(alice, 0, 2, uint64(tail - 2), 40e6, 0);
        assertEq(chain.escapeAsset(_idOf(bob), USDC, _leaf(Leaves.idle(_idOf(bob), USDC))), 500e6, "idle");
        _escapePending(bob, 0, 1, 0, 0, 300e6);
        _escapePending(bob, 1, 1, 0, 200e6, 0);
        chain.escapeDeposit(uint64(tail - 1), queue[tail - 1]);

        assertEq(usdc.balanceOf(address(chain)), 0, "the pool is empty");
        assertEq(chain.holdingOf(0).shares, 0, "no share is left");
        assertEq(usdc.balanceOf(alice), 940e6, "alice");
        assertEq(usdc.balanceOf(bob), 700e6, "bob");
        assertEq(usdc.balanceOf(carol), 50e6, "carol");
        assertEq(venues[0].balanceOf(alice), 60e6, "alice's shares");
        assertEq(venues[0].balanceOf(bob), 300e6, "bob's shares");
    }

    function test_Escape_PaysInKindFromADeadVault() public {
        _execute(1);
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _end();
        _execute(2);
        _beginAll();
        _settleAll(_idOf(alice));
        _end();
        _execute(3);
        VenueVault.Behaviour memory behaviour = venues[0].behaviour();
        (behaviour.burnsGas, behaviour.failRedeem) = (true, true);
        venues[0].behave(behaviour);
        _deposit(carol, USDC, 1e6);
        skip(3 days + 1);
        chain.activateEscape(headers[3], headers[0]);

        chain.escapeShares(_idOf(alice), 0, _leaf(Leaves.stTokens(_idOf(alice), 0)));
        assertEq(venues[0].balanceOf(alice), 100e6, "shares");
    }

    function test_RevertWhen_EscapeIsNotDue() public {
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.EscapeNotDue.selector, block.timestamp + 3 days));
        chain.activateEscape(headers[0], headers[1]);

        skip(3 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.ExecuteFirst.selector, 1));
        chain.activateEscape(headers[0], headers[1]);
        vm.expectRevert(abi.encodeWithSelector(BadHeader.selector, 1));
        chain.activateEscape(headers[1], headers[1]);

        _execute(1);
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.EscapeNotDue.selector, 0));
        chain.activateEscape(headers[1], headers[0]);
    }

    function test_RevertWhen_EscapeIsActive() public {
        Witness memory witness = _leaf(Leaves.idle(_idOf(alice), USDC));
        uint32 account = _idOf(alice);
        vm.expectRevert(IRollupEscape.NotEscaped.selector);
        chain.escapeAsset(account, USDC, witness);

        _execute(1);
        _deposit(carol, USDC, 1e6);
        skip(3 days + 1);
        vm.expectEmit();
        emit IRollupEscape.EscapeActivated(headers[1].postRoot, 2, 0);
        chain.activateEscape(headers[1], headers[0]);

        vm.expectRevert(EscapeActive.selector);
        chain.claim(account, USDC, witness);
        vm.expectRevert(EscapeActive.selector);
        chain.deposit(USDC, 1);
        vm.expectRevert(EscapeActive.selector);
        chain.finalize(headers[1]);
        vm.expectRevert(EscapeActive.selector);
        chain.activateEscape(headers[1], headers[0]);
        vm.expectRevert(EscapeActive.selector);
        chain.registerAccount(keeper);
        bytes32 parent = chain.blockHash(1);
        vm.prank(producer, producer);
        vm.expectRevert(EscapeActive.selector);
        chain.commitBlock(2, parent, feeAccount, 1, abi.encodePacked(uint16(0), hex"00", bytes32(0)));

        chain.escapeAsset(account, USDC, witness);
        vm.expectRevert(
            abi.encodeWithSelector(IRollupEscape.AlreadyEscaped.selector, Leaves.idle(account, USDC))
        );
        chain.escapeAsset(account, USDC, witness);

        witness = _leaf(Leaves.idle(_idOf(bob), USDC));
        witness.words[0] = bytes32(uint256(witness.words[0]) + 1);
        account = _idOf(bob);
        vm.expectRevert(IRollupPool.BadProof.selector);
        chain.escapeAsset(account, USDC, witness);
        witness = _leaf(Leaves.stTokens(_idOf(bob), 0));
        vm.expectRevert(NothingToClaim.selector);
        chain.escapeShares(account, 0, witness);
    }

    /// @dev A block in its window does not hold up the escape, and its transactions never happened.
    function test_Escape_DropsWhatIsInItsWindow() public {
        _execute(1);
        vm.deal(alice, 1 ether);
        vm.prank(alice);
        chain.forceUncommit{value: 0.001 ether}(0);
        skip(3 days + 1);
        _beginAll();
        _addSegment(_transfer(alice, bob, USDC, 5e6, 0));
        _end();
        chain.activateEscape(headers[1], headers[2]);
        assertEq(chain.chainState().tip, 1, "dropped");
        uint256 paid = chain.escapeAsset(_idOf(alice), USDC, _leaf(1, Leaves.idle(_idOf(alice), USDC)));
        assertEq(paid, 1000e6, "as before");
    }

    // ── A late fraud ──────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A fraudulent plan takes 500 of others into a vault. Its shares are sold again, and nobody is cut.
    function test_LateFraud_UnwoundWhole() public {
        _fraudulentPlan(500e6, 0);
        assertEq(chain.escapeState().unwindUntil, block.timestamp + 2 days, "period");
        assertEq(usdc.balanceOf(address(chain)), 1500e6, "invested");
        _book(0);
        (int256 shares, int256 assets) = chain.extraOf(0);
        assertEq(shares, 500e6, "extra shares");
        assertEq(assets, -500e6, "missing assets");

        vm.prank(keeper, keeper);
        chain.unwind(0);
        (shares, assets) = chain.extraOf(0);
        assertEq(shares, 0, "sold");
        assertEq(assets, 0, "back");
        _expectPaid(alice, 1000e6);
        _expectPaid(bob, 1000e6);
    }

    /// @dev The vault gives nothing back: what is held is shared to the unit, 1,500 for claims of 2,000.
    function test_LateFraud_LossIsShared() public {
        _fraudulentPlan(500e6, 0);
        VenueVault.Behaviour memory behaviour = venues[0].behaviour();
        behaviour.maxRedeem = 200e6;
        venues[0].behave(behaviour);
        _book(0);
        vm.prank(keeper, keeper);
        chain.unwind(0);
        // 200 came back: 1,700 for claims of 2,000.
        _expectPaid(alice, 1000e6 * uint256(1700e6) / 2000e6);
        _expectPaid(bob, 1000e6 * uint256(1700e6) / 2000e6);

        chain.payExtraShares(0, alice, 300e6);
        assertEq(venues[0].balanceOf(alice), 300e6, "the rest in kind");
    }

    /// @dev A fraudulent plan sells the shares of others. They are bought back with what came.
    function test_LateFraud_MissingSharesAreBoughtBack() public {
        _execute(1);
        _begin(0);
        _addSegment(_commitTx(alice, 0, 400e6));
        _end();
        _execute(2);
        _beginAll();
        _settleAll(_idOf(alice));
        _end();
        _execute(3);
        _lateFraud(4, 0, abi.encodePacked(uint8(0), uint32(2), uint112(0), uint112(400e6)));
        assertEq(chain.holdingOf(0).shares, 0, "sold");
        _book(0);
        vm.prank(keeper, keeper);
        chain.unwind(0);
        assertEq(chain.holdingOf(0).shares, 400e6, "bought back");

        skip(2 days);
        uint256 paid = chain.escapeShares(_idOf(alice), 0, _leaf(3, Leaves.stTokens(_idOf(alice), 0)));
        assertEq(paid, 400e6, "in kind");
    }

    function test_RevertWhen_UnwindingIsOpenOrOver() public {
        _fraudulentPlan(500e6, 0);
        Witness memory witness = _leaf(1, Leaves.idle(_idOf(alice), USDC));
        uint32 account = _idOf(alice);
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.UnwindOpen.selector, block.timestamp + 2 days));
        chain.escapeAsset(account, USDC, witness);
        _book(0);
        PlanEntry[] memory plan = _entriesOf(2);
        PriorityItem memory item = queue[2];
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.AlreadyEscaped.selector, 2));
        chain.bookOrphan(headers[2], plan, 0, 2, item);
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.BadItem.selector, 1));
        chain.bookOrphan(headers[2], plan, 0, 1, queue[1]);
        vm.expectRevert(abi.encodeWithSelector(BadHeader.selector, 1));
        chain.bookOrphan(headers[1], plan, 0, 2, item);

        skip(2 days);
        vm.expectRevert(IRollupEscape.UnwindClosed.selector);
        vm.prank(keeper, keeper);
        chain.unwind(0);
        vm.expectRevert(IRollupEscape.UnwindClosed.selector);
        chain.bookOrphan(headers[2], plan, 0, 2, item);
    }

    /// @dev A plan that names an executed round again is dropped by the chain itself: no second result can appear.
    function test_Execute_DropsAPlanOfAnExecutedRound() public {
        _execute(1);
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _end();
        _execute(2);
        _begin(0);
        _addUnseen(1, _settleTx(1, 0, 0), keccak256("any"));
        _addUnseen(2, abi.encodePacked(uint8(0), uint32(1), uint112(500e6), uint112(0)), keccak256("any"));
        _commitDraft();
        uint256 tail = chain.chainState().tail;
        vm.warp(headers[3].planDeadline);
        vm.expectEmit();
        emit IRollupBlocks.BlockReverted(3, Reason.BadPlan, address(0));
        _execute(3);
        assertEq(chain.chainState().tip, 2, "dropped");
        assertEq(chain.chainState().tail, tail, "no result");
        assertEq(chain.lossReserve(), 32 ether, "slashed");
        assertFalse(chain.chainState().isEscape, "nothing was executed");
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Executes block 1, then a block 2 whose plan nobody ordered, and proves it late.
    function _fraudulentPlan(uint112 commit, uint112 uncommit) private {
        _execute(1);
        _lateFraud(2, 0, abi.encodePacked(uint8(0), uint32(1), commit, uncommit));
    }

    function _lateFraud(uint256 blockId, uint256 items, bytes memory plan) private {
        _begin(items);
        _addUnseen(2, plan, keccak256("any"));
        _commitDraft();
        _execute(blockId);
        PriorityItem[] memory none = new PriorityItem[](0);
        (Reason reason, uint256[] memory keys,) = _try(2, plan, none, new uint256[](0));
        assertEq(uint256(reason), uint256(Reason.BadPlan), "a fraud");
        Witness memory witness = _witnessOf(keys);
        vm.prank(challenger);
        chain.proveFraud(headers[blockId], segmentsOf[blockId], 0, plan, none, witness, 0);
        assertTrue(chain.chainState().isEscape, "escape");
        assertEq(chain.escapeState().root, headers[blockId].preRoot, "root");
    }

    /// @dev Books the only entry of the last block.
    function _book(uint256 entry) private {
        uint256 blockId = headers.length - 1;
        uint64 index = uint64(queue.length - 1);
        chain.bookOrphan(headers[blockId], _entriesOf(blockId), entry, index, queue[index]);
    }

    function _expectPaid(address user, uint256 amount) private {
        if (block.timestamp < chain.escapeState().unwindUntil) vm.warp(chain.escapeState().unwindUntil);
        uint256 paid = chain.escapeAsset(_idOf(user), USDC, _leaf(1, Leaves.idle(_idOf(user), USDC)));
        assertEq(paid, amount, "paid");
        assertEq(usdc.balanceOf(user), amount, "balance");
    }

    function _leaf(uint256 key) private view returns (Witness memory) {
        return _leaf(headers.length - 1, key);
    }

    function _leaf(uint256 blockId, uint256 key) private view returns (Witness memory) {
        return _witnessAfter(blockId, key);
    }

    function _escapePending(
        address user,
        uint8 strategy,
        uint8 ring,
        uint64 index,
        uint256 assets,
        uint256 shares
    ) private {
        uint32 account = _idOf(user);
        uint256[] memory keys = new uint256[](5);
        keys[0] = Leaves.entry(account, strategy, ring);
        (uint256 round,,) = Leaves.unpack(_word(keys[0]));
        for (uint256 i; i < 4; ++i) {
            keys[i + 1] = Leaves.result(strategy, round) + i;
        }
        Witness memory witness = _witnessAfter(headers.length - 1, keys);
        PriorityItem memory item = index == 0 ? _noItem : queue[index];
        (uint256 gotAssets, uint256 gotShares) =
            chain.escapePending(account, strategy, ring, index, item, witness);
        assertEq(gotAssets, assets, "assets");
        assertEq(gotShares, shares, "shares");
        vm.expectRevert(abi.encodeWithSelector(IRollupEscape.AlreadyEscaped.selector, keys[0]));
        chain.escapePending(account, strategy, ring, index, item, witness);
    }
}
