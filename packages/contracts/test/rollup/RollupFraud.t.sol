// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupBlocks} from "../../src/rollup/interfaces/IRollupBlocks.sol";
import {IRollupDisputes} from "../../src/rollup/interfaces/IRollupDisputes.sol";
import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {RollupNode} from "./utils/RollupNode.sol";

/// @notice Every kind of corrupted block is proven and dropped; no honest one is, whatever the witness.
contract RollupFraudTest is RollupNode {
    PriorityItem[] private _none;

    function setUp() public override {
        super.setUp();
        chain.registerAsset(address(usdc), CAP);
        _addStrategy(USDC, 1e18);
        _addStrategy(USDC, 1e18);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
        _deposit(alice, USDC, 1000e6);
        _deposit(bob, USDC, 1000e6);
        _beginAll();
        _end();
    }

    // ── Transactions ──────────────────────────────────────────────────────────────────────────────────────────

    function test_Fraud_UnknownOpcode() public {
        _expectFraud(hex"0700000002000000", Reason.UnknownOpcode);
    }

    function test_Fraud_TruncatedTransaction() public {
        bytes memory data = _commitTx(alice, 0, 1e6);
        assembly {
            mstore(data, 15)
        }
        _expectFraud(data, Reason.BadSegment);
    }

    function test_Fraud_TrailingBytes() public {
        _expectFraud(abi.encodePacked(_commitTx(alice, 0, 1e6), hex"03"), Reason.BadSegment);
    }

    function test_Fraud_MoreThan32Transactions() public {
        bytes memory data;
        for (uint24 i; i < 33; ++i) {
            data = abi.encodePacked(data, uint8(3), _idOf(alice), uint8(0), _pack(1e6), uint16(0), i);
        }
        _expectFraud(data, Reason.BadSegment);
    }

    function test_Fraud_UnknownAccount() public {
        _expectFraud(
            abi.encodePacked(uint8(3), uint32(9), uint8(0), _pack(1e6), uint40(0)), Reason.UnknownAccount
        );
    }

    function test_Fraud_SystemAccount() public {
        _expectFraud(
            abi.encodePacked(uint8(3), uint32(0), uint8(0), _pack(1e6), uint40(0)), Reason.UnknownAccount
        );
    }

    function test_Fraud_ReplayedTransaction() public {
        bytes memory data = _commitTx(alice, 0, 1e6);
        _expectFraud(abi.encodePacked(data, data), Reason.BadNonce);
    }

    function test_Fraud_SkippedNonce() public {
        _expectFraud(
            abi.encodePacked(uint8(3), _idOf(alice), uint8(0), _pack(1e6), uint16(0), uint24(1)),
            Reason.BadNonce
        );
    }

    function test_Fraud_AmountNotCanonical() public {
        _expectFraud(_raw(alice, uint40(10 << 5 | 1), 0), Reason.AmountNotPackable);
    }

    function test_Fraud_AmountTooLarge() public {
        _expectFraud(_raw(alice, uint40(34_000_000_000 << 5 | 30), 0), Reason.AmountNotPackable);
    }

    function test_Fraud_FeeNotCanonical() public {
        _expectFraud(_raw(alice, _pack(1e6), uint16(10 << 5 | 1)), Reason.FeeNotPackable);
    }

    function test_Fraud_ZeroAmount() public {
        _expectFraud(_commitTx(alice, 0, 0), Reason.ZeroAmount);
    }

    function test_Fraud_UnknownAsset() public {
        _expectFraud(_single(5, alice, 2, 1e6, 0), Reason.UnknownAsset);
        _expectFraud(_single(5, alice, 0, 1e6, 0), Reason.UnknownAsset);
    }

    function test_Fraud_UnknownStrategy() public {
        _expectFraud(_commitTx(alice, 2, 1e6), Reason.UnknownStrategy);
    }

    function test_Fraud_UnknownRecipient() public {
        _expectFraud(_transfer(alice, carol, USDC, 1e6, 0), Reason.UnknownRecipient);
    }

    function test_Fraud_SelfTransfer() public {
        _expectFraud(_transfer(alice, alice, USDC, 1e6, 0), Reason.SelfTransfer);
    }

    function test_Fraud_Overspend() public {
        _expectFraud(_transfer(alice, bob, USDC, 1001e6, 0), Reason.InsufficientBalance);
    }

    function test_Fraud_OverspendByTheFee() public {
        _expectFraud(_transfer(alice, bob, USDC, 1000e6, 1), Reason.InsufficientBalance);
    }

    function test_Fraud_SettleOfNothing() public {
        _expectFraud(_settleTx(_idOf(alice), 0, 1), Reason.NothingToSettle);
        // A sixteenth place would be the next strategy's stTokens.
        _expectFraud(_settleTx(_idOf(alice), 0, 15), Reason.NothingToSettle);
    }

    function test_Fraud_SettleBeforeTheResult() public {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 1e6));
        _end();
        _expectFraud(_settleTx(_idOf(alice), 0, 1), Reason.NothingToSettle);
    }

    // ── Roots ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Fraud_WrongCheckpoint() public {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 1e6));
        _addSegment(_commitTx(bob, 0, 1e6));
        _corruptSegment(0, _segment(0).data, keccak256("wrong"));
        _commitDraft();
        _prove(0, Reason.BadRoot);
    }

    function test_Fraud_WrongFeeCredit() public {
        _begin(0);
        _addSegment(_transfer(alice, bob, USDC, 1e6, 1000));
        _steal(Leaves.idle(feeAccount, USDC), 1);
        _prove(0, Reason.BadRoot);
    }

    function test_Fraud_WrongDepositCredit() public {
        _deposit(carol, USDC, 5e6);
        _beginAll();
        _steal(Leaves.idle(_idOf(carol), USDC), 1);
        _prove(0, Reason.BadRoot);
    }

    /// @dev The items are the queue's, so skipping, repeating or reordering them can only show in the root.
    function test_Fraud_SkippedItem() public {
        _deposit(carol, USDC, 5e6);
        _beginAll();
        _corruptSegment(0, _segment(0).data, headers[1].postRoot);
        _commitDraft();
        _prove(0, Reason.BadRoot);
    }

    function test_Fraud_WrongSettlement() public {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _end();
        _execute(1);
        _execute(2);
        _beginAll();
        _addSegment(_settleTx(_idOf(alice), 0, 1));
        _steal(Leaves.stTokens(_idOf(alice), 0), 1);
        _prove(1, Reason.BadRoot);
    }

    // ── Plans ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Fraud_PlanTooLarge() public {
        _expectBadPlan(abi.encodePacked(uint8(0), uint32(1), uint112(100e6 + 1), uint112(0)));
    }

    function test_Fraud_PlanOfAnotherRound() public {
        _expectBadPlan(abi.encodePacked(uint8(0), uint32(2), uint112(100e6), uint112(0)));
    }

    function test_Fraud_PlanOfNothing() public {
        _expectBadPlan(abi.encodePacked(uint8(1), uint32(1), uint112(0), uint112(0)));
    }

    function test_Fraud_PlanOmitted() public {
        vm.deal(alice, 1 ether);
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _commitDraft();
        vm.prank(alice);
        chain.forceUncommit{value: 0.001 ether}(0);
        _beginAll();
        Segment memory last = _segment(0);
        _commitDraft();
        _prove(0, Reason.PlanOmitted);
        assertGt(last.keys.length, 0, "the due leaf is touched");
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Fraud_RewardsWhoAnnounced() public {
        _begin(0);
        _addUnseen(1, _commitTx(carol, 0, 1e6), keccak256("any"));
        _commitDraft();
        bytes32 hash = chain.blockHash(2);
        bytes32 announcement = keccak256(abi.encode(challenger, hash, bytes32("salt")));
        vm.expectEmit();
        emit IRollupDisputes.FraudCommitted(announcement);
        chain.commitFraud(announcement);
        vm.roll(block.number + 1);

        vm.expectEmit();
        emit IRollupBlocks.BlockReverted(2, Reason.UnknownAccount, challenger);
        _proveAs(challenger, 0, "salt");
        assertEq(chain.ethOwed(challenger), 16 ether, "half of the bond");
        assertEq(chain.lossReserve(), 16 ether, "the rest");
        assertEq(bonds.members().length, 0, "membership");

        vm.prank(challenger);
        chain.withdrawEth();
        assertEq(challenger.balance, 16 ether, "pulled");
    }

    function test_Fraud_AnnouncedInTheSameL1BlockGetsNothing() public {
        _begin(0);
        _addUnseen(1, _commitTx(carol, 0, 1e6), keccak256("any"));
        _commitDraft();
        chain.commitFraud(keccak256(abi.encode(challenger, chain.blockHash(2), bytes32("salt"))));
        _proveAs(challenger, 0, "salt");
        assertEq(chain.ethOwed(challenger), 0, "reward");
        assertEq(chain.lossReserve(), 32 ether, "reserve");
    }

    /// @dev Five blocks, the third a fraud: what follows goes, deposits and results come back to the queue.
    function test_Fraud_InTheMiddleOfAChain() public {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _end();
        _execute(1);
        _execute(2);
        Leafs memory before = _leafs();

        _deposit(carol, USDC, 7e6);
        _beginAll();
        Segment memory fraud = _segment(0);
        _steal(Leaves.idle(_idOf(carol), USDC), 1e6);
        uint64 cursor = headers[3].priorityFrom;
        for (uint256 i; i < 2; ++i) {
            _beginAll();
            _addSegment(_transfer(bob, alice, USDC, 1e6, 0));
            _end();
        }
        assertEq(chain.chainState().tip, 5, "five blocks");

        address second = makeAddr("second producer");
        _join(second);
        chain.proveFraud(headers[3], segmentsOf[3], 0, fraud.data, fraud.items, fraud.witness, 0);
        assertEq(chain.chainState().tip, 2, "dropped");
        assertEq(chain.chainState().cursor, cursor, "cursor");
        assertEq(chain.tipRoot(), headers[2].postRoot, "root");
        assertFalse(chain.chainState().isEscape, "the chain goes on");

        _clearTree();
        _store(before.keys, before.words);
        producer = second;
        _beginAll();
        _addSegment(_transfer(bob, alice, USDC, 1e6, 0));
        _end();
        assertEq(chain.tipRoot(), _treeRoot(), "another producer goes on");
        assertEq(_idle(carol, USDC), 7e6, "the deposit is not lost");
    }

    /// @dev I7: whichever byte of an honest block's transactions or checkpoints is turned, the segment that holds it is a
    ///      fraud: its transactions break a rule, or they lead to another root.
    function testFuzz_Fraud_AnyByteTurned(uint256 seed, uint8 mask) public {
        mask = uint8(bound(mask, 1, 255));
        Leafs memory before = _leafs();
        _begin(0);
        _addSegment(abi.encodePacked(_transfer(alice, bob, USDC, 1e6, 1000), _single(3, bob, 0, 5e6, 100)));
        Segment memory segment = _segment(0);
        bytes memory data = segment.data;
        bytes32 post = segment.post;
        uint256 at = seed % (data.length + 32);
        if (at < data.length) data[at] ^= bytes1(mask);
        else post ^= bytes32(uint256(mask) << 8 * (at - data.length));
        _corruptSegment(0, data, post);
        _commitDraft();

        // The watcher's witness: what the turned segment touches, under the state before.
        _clearTree();
        _store(before.keys, before.words);
        PriorityItem[] memory none = new PriorityItem[](0);
        (, uint256[] memory keys,) = _try(1, data, none, new uint256[](0));
        if (keys.length == 0) keys = _insert(keys, Leaves.nonce(_idOf(alice)));
        chain.proveFraud(headers[2], segmentsOf[2], 0, data, none, _witnessOf(keys), 0);
        assertEq(chain.chainState().tip, 1, "dropped");
    }

    // ── Honest blocks ─────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Whatever bytes of the witness are turned, an honest segment is no fraud.
    function testFuzz_NoHonestSegmentIsAFraud(uint256 seed, uint8 flips) public {
        _deposit(carol, USDC, 9e6);
        _beginAll();
        _addSegment(abi.encodePacked(_transfer(alice, bob, USDC, 1e6, 1000), _single(3, bob, 0, 5e6, 100)));
        _end();
        uint16 index = uint16(seed % _segmentCount());
        Segment memory segment = _segment(index);
        for (uint256 i; i < bound(flips, 1, 4); ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _mutate(segment.witness, seed);
        }
        try prover.judge(
            headers[2], segmentsOf[2], index, segment.data, segment.items, segment.witness, 0
        ) returns (
            Reason reason
        ) {
            assertEq(uint256(reason), 0, "an honest segment is no fraud");
        } catch (bytes memory error) {
            bytes4 selector = bytes4(error);
            assertTrue(
                selector == BadWitness.selector || selector == WitnessMissing.selector || error.length == 0,
                "a bad witness is refused as such"
            );
        }
    }

    function test_RevertWhen_SegmentIsHonest() public {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 1e6));
        _end();
        Segment memory segment = _segment(0);
        vm.expectRevert(IRollupDisputes.NoFraud.selector);
        chain.proveFraud(headers[2], segmentsOf[2], 0, segment.data, _none, segment.witness, 0);

        Witness memory witness = _witnessAfter(1, Leaves.nonce(_idOf(alice)));
        vm.expectPartialRevert(WitnessMissing.selector);
        chain.proveFraud(headers[2], segmentsOf[2], 0, segment.data, _none, witness, 0);

        segment = _segment(0);
        segment.witness.siblings[0] = keccak256("another");
        vm.expectRevert(BadWitness.selector);
        chain.proveFraud(headers[2], segmentsOf[2], 0, segment.data, _none, segment.witness, 0);
    }

    function test_RevertWhen_HeaderOrSegmentIsAnother() public {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 1e6));
        _end();
        Segment memory segment = _segment(0);
        Header memory header = headers[2];
        header.postRoot = 0;
        vm.expectRevert(abi.encodeWithSelector(BadHeader.selector, 2));
        chain.proveFraud(header, segmentsOf[2], 0, segment.data, _none, segment.witness, 0);
        vm.expectRevert(abi.encodeWithSelector(BadSegment.selector, 0));
        chain.proveFraud(headers[2], segmentsOf[1], 0, segment.data, _none, segment.witness, 0);
        vm.expectRevert(abi.encodeWithSelector(BadSegment.selector, 0));
        chain.proveFraud(headers[2], segmentsOf[2], 0, hex"03", _none, segment.witness, 0);

        _execute(1);
        _execute(2);
        _finalize(2);
        vm.expectRevert(abi.encodeWithSelector(AlreadyFinal.selector, 2));
        chain.proveFraud(headers[2], segmentsOf[2], 0, segment.data, _none, segment.witness, 0);
    }

    // ── Tree ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The prover's roots against the naive tree, for two sets of words at once.
    function testFuzz_Roots_MatchTheNaiveTree(uint256 seed, uint8 leafCount, uint8 touchedCount) public {
        _clearTree();
        uint256[] memory touched = new uint256[](0);
        for (uint256 i; i < bound(leafCount, 1, 24); ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            // Near one another and far apart.
            uint256 key = (seed >> 128) % (seed % 3 == 0 ? 1 << 44 : 64);
            _setWord(key, bytes32(seed));
        }
        Leafs memory leafs = _leafs();
        for (uint256 i; i < bound(touchedCount, 1, 12); ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 key = seed % 2 == 0 ? leafs.keys[seed % leafs.keys.length] : (seed >> 128) % (1 << 44);
            if (!_contains(touched, key)) touched = _insert(touched, key);
        }
        Witness memory witness = _witnessOf(touched);
        bytes32 rootBefore = _treeRoot();
        bytes32[] memory words = new bytes32[](touched.length);
        for (uint256 i; i < touched.length; ++i) {
            words[i] = i % 3 == 0 ? witness.words[i] : keccak256(abi.encode(seed, i));
            _setWord(touched[i], words[i]);
        }
        (bytes32 pre, bytes32 post) = prover.roots(witness, words);
        assertEq(pre, rootBefore, "root before");
        assertEq(post, _treeRoot(), "root after");
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _contains(uint256[] memory keys, uint256 key) private pure returns (bool) {
        for (uint256 i; i < keys.length; ++i) {
            if (keys[i] == key) return true;
        }
        return false;
    }

    function _mutate(Witness memory witness, uint256 seed) private pure {
        uint256 kind = seed % 4;
        uint256 at = (seed >> 8) % witness.keys.length;
        uint256 bit = 1 << ((seed >> 64) % 256);
        if (kind == 0) {
            witness.words[at] = bytes32(uint256(witness.words[at]) ^ bit);
        } else if (kind == 1) {
            witness.keys[at] ^= uint64(1 << ((seed >> 64) % 44));
        } else if (kind == 2) {
            witness.bits[(seed >> 8) % witness.bits.length] ^= bytes1(uint8(1 << (bit % 8)));
        } else if (witness.siblings.length != 0) {
            at = (seed >> 8) % witness.siblings.length;
            witness.siblings[at] = bytes32(uint256(witness.siblings[at]) ^ bit);
        }
    }

    function _raw(address user, uint40 amount, uint16 fee) private view returns (bytes memory) {
        return abi.encodePacked(uint8(3), _idOf(user), uint8(0), amount, fee, _nonceOf(user));
    }

    /// @dev Commits the draft, and 1 unit more in the high half of a word of its last segment than the replay gives.
    function _steal(uint256 key, uint256 amount) private {
        uint256 last = _segmentCount() - 1;
        _setWord(key, bytes32(_word(key) + (amount << 128)));
        _corruptSegment(last, _segment(last).data, _treeRoot());
        _commitDraft();
    }

    /// @dev A block of these transactions alone is committed, proven a fraud for this reason, and dropped.
    function _expectFraud(bytes memory data, Reason reason) private {
        if (bonds.members().length == 0) _join(producer);
        _begin(0);
        _addUnseen(1, data, keccak256("any"));
        _commitDraft();
        _prove(0, reason);
    }

    function _expectBadPlan(bytes memory plan) private {
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _addUnseen(2, plan, keccak256("any"));
        _commitDraft();
        _prove(1, Reason.BadPlan);
    }

    /// @dev Proves that a segment of the tip is a fraud, and that the chain drops it.
    function _prove(uint256 index, Reason reason) private {
        uint64 tip = uint64(headers.length - 1);
        vm.expectEmit();
        emit IRollupBlocks.BlockReverted(tip, reason, challenger);
        _proveAs(challenger, index, 0);
        assertEq(chain.chainState().tip, tip - 1, "dropped");
        assertEq(chain.tipRoot(), headers[tip].preRoot, "root");
        headers.pop();
    }

    function _proveAs(address who, uint256 index, bytes32 salt) private {
        uint256 tip = headers.length - 1;
        Segment memory segment = _segment(index);
        Witness memory witness = segment.witness;
        if (witness.keys.length == 0) witness = _witnessFor(segment);
        vm.prank(who);
        chain.proveFraud(
            headers[tip], segmentsOf[tip], uint16(index), segment.data, segment.items, witness, salt
        );
    }

    /// @dev What the replay of an unseen segment touches up to where it fails, under the model's state.
    function _witnessFor(Segment memory segment) private view returns (Witness memory) {
        (, uint256[] memory keys,) = _try(segment.kind, segment.data, segment.items, new uint256[](0));
        if (keys.length == 0) keys = _insert(keys, Leaves.nonce(_idOf(alice)));
        return _witnessOf(keys);
    }
}
