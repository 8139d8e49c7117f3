// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DeadlinePassed, InvalidSignature} from "../../src/common/Errors.sol";
import {IProducerBonds} from "../../src/rollup/interfaces/IProducerBonds.sol";
import {IRollupBlocks} from "../../src/rollup/interfaces/IRollupBlocks.sol";
import {IRollupDisputes} from "../../src/rollup/interfaces/IRollupDisputes.sol";
import {RollupNode} from "./utils/RollupNode.sol";

/// @notice Signatures on demand, and the bonds behind them.
contract RollupDisputesTest is RollupNode {
    bytes32 private constant COMMIT_TYPEHASH =
        keccak256("Commit(uint32 account,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)");
    bytes32 private constant TRANSFER_TYPEHASH =
        keccak256("Transfer(uint32 from,uint32 to,uint8 asset,uint256 amount,uint256 fee,uint32 nonce)");

    address private _user;
    uint256 private _userKey;
    bytes private _data;
    bytes32 private _demand;

    function setUp() public override {
        super.setUp();
        chain.registerAsset(address(usdc), CAP);
        _addStrategy(USDC, 1e18);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
        (_user, _userKey) = makeAddrAndKey("user");
        vm.deal(challenger, 10 ether);
        _deposit(_user, USDC, 100e6);
        _deposit(bob, USDC, 100e6);
        _beginAll();
        _data = abi.encodePacked(_commitTx(_user, 0, 1e6));
        _addSegment(_data);
        _end();
    }

    // ── Answers ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Answer_EarnsTheFee() public {
        _ask();
        assertEq(chain.openDemands(chain.blockHash(1)), 1, "open");
        bytes memory signatures = _sign(_userKey);

        vm.expectEmit();
        emit IRollupDisputes.SignaturesAnswered(_demand, keeper);
        vm.prank(keeper);
        chain.answerSignatures(_demand, _data, signatures);

        assertEq(chain.ethOwed(keeper), 0.02 ether, "fee");
        assertEq(chain.openDemands(chain.blockHash(1)), 0, "closed");
        _execute(1);
        vm.expectRevert(abi.encodeWithSelector(IRollupDisputes.UnknownDemand.selector, _demand));
        chain.answerSignatures(_demand, _data, signatures);
    }

    function test_Answer_SettlesNeedNoSignature() public {
        _execute(1);
        _beginAll();
        bytes memory data =
            abi.encodePacked(_settleTx(_idOf(_user), 0, 1), _transfer(_user, bob, USDC, ALL, 1000));
        assertEq(uint256(_addSegment(data)), 0, "valid");
        _end();
        vm.prank(challenger);
        bytes32 id = chain.demandSignatures{value: 0.02 ether}(headers[2], segmentsOf[2], 1);
        bytes32 hash = keccak256(
            abi.encode(TRANSFER_TYPEHASH, _idOf(_user), _idOf(bob), USDC, type(uint256).max, 1000, 1)
        );
        chain.answerSignatures(id, data, _signHash(_userKey, hash));
        assertEq(chain.demandOf(id).answerBy, 0, "closed");
    }

    function test_RevertWhen_AnswerIsWrong() public {
        _ask();
        bytes memory signatures = _sign(_userKey);
        (, uint256 otherKey) = makeAddrAndKey("other");
        bytes memory forged = _sign(otherKey);
        vm.expectRevert(InvalidSignature.selector);
        chain.answerSignatures(_demand, _data, forged);

        vm.expectRevert(abi.encodeWithSelector(IRollupDisputes.BadSignatureCount.selector, 0, 65));
        chain.answerSignatures(_demand, _data, "");
        vm.expectRevert(abi.encodeWithSelector(IRollupDisputes.BadSignatureCount.selector, 130, 65));
        chain.answerSignatures(_demand, _data, bytes.concat(signatures, signatures));
        vm.expectRevert(abi.encodeWithSelector(BadSegment.selector, 0));
        chain.answerSignatures(_demand, hex"03", signatures);

        // The other s of the same signature.
        bytes memory high = signatures;
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        assembly {
            mstore(add(high, 0x40), sub(order, mload(add(high, 0x40))))
            mstore8(add(high, 0x60), xor(byte(0, mload(add(high, 0x60))), 7))
        }
        vm.expectRevert(InvalidSignature.selector);
        chain.answerSignatures(_demand, _data, high);

        skip(2 hours + 1);
        signatures = _sign(_userKey);
        vm.expectRevert(abi.encodeWithSelector(DeadlinePassed.selector, block.timestamp - 1));
        chain.answerSignatures(_demand, _data, signatures);
    }

    // ── Silence ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Resolve_DropsTheBlock() public {
        _ask();
        vm.expectRevert(
            abi.encodeWithSelector(IRollupBlocks.ChallengeOpen.selector, block.timestamp + 2 hours)
        );
        chain.resolveDemand(_demand, headers[1]);

        skip(2 hours + 1);
        vm.expectEmit();
        emit IRollupDisputes.DemandResolved(_demand, true);
        vm.expectEmit();
        emit IRollupBlocks.BlockReverted(1, Reason.SignatureWithheld, challenger);
        chain.resolveDemand(_demand, headers[1]);
        assertEq(chain.chainState().tip, 0, "dropped");
        assertEq(chain.ethOwed(challenger), 16.02 ether, "fee and reward");
    }

    function test_Resolve_GivesTheFeeBackWhenTheBlockIsGone() public {
        _begin(0);
        _addSegment(_commitTx(bob, 0, 1e6));
        _end();
        _ask();
        vm.deal(keeper, 1 ether);
        vm.prank(keeper);
        bytes32 second = chain.demandSignatures{value: 0.02 ether}(headers[2], segmentsOf[2], 0);
        skip(2 hours + 1);
        chain.resolveDemand(_demand, headers[1]);

        chain.resolveDemand(second, headers[2]);
        assertEq(chain.ethOwed(keeper), 0.02 ether, "fee back");
        assertEq(chain.progress().openDemands, 0, "none open");
    }

    function test_RevertWhen_DemandIsOpen() public {
        _ask();
        vm.warp(headers[1].planDeadline);
        Header[] memory list = new Header[](1);
        list[0] = headers[1];
        PlanEntry[] memory plan = _entriesOf(1);
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.DemandOpen.selector, 1));
        vm.prank(keeper, keeper);
        chain.executeBlock(list, plan);
    }

    function test_RevertWhen_DemandIsNotPossible() public {
        _ask();
        vm.startPrank(challenger);
        vm.expectRevert(abi.encodeWithSelector(IRollupDisputes.AlreadyDemanded.selector, _demand));
        chain.demandSignatures{value: 0.02 ether}(headers[1], segmentsOf[1], 1);
        vm.expectRevert(abi.encodeWithSelector(BadSegment.selector, 0));
        chain.demandSignatures{value: 0.02 ether}(headers[1], segmentsOf[1], 0);
        vm.expectRevert(abi.encodeWithSelector(BadSegment.selector, 2));
        chain.demandSignatures{value: 0.02 ether}(headers[1], segmentsOf[1], 2);
        vm.expectRevert(abi.encodeWithSelector(WrongFee.selector, 1, 0.02 ether));
        chain.demandSignatures{value: 1}(headers[1], segmentsOf[1], 1);
        vm.warp(headers[1].planDeadline);
        vm.expectRevert(abi.encodeWithSelector(DeadlinePassed.selector, headers[1].planDeadline));
        chain.demandSignatures{value: 0.02 ether}(headers[1], segmentsOf[1], 1);
    }

    // ── Bonds ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Bond_LeadersTakeTurns() public {
        address second = makeAddr("second producer");
        _join(second);
        uint256 slot = block.timestamp - block.timestamp % 10 minutes;
        assertTrue(bonds.leaderAt(slot) != bonds.leaderAt(slot + 10 minutes), "turns");

        vm.warp(slot + 10 minutes);
        address leader = bonds.leaderAt(block.timestamp);
        address other = leader == second ? producer : second;
        assertTrue(bonds.isEntitled(leader, slot), "leader");
        assertFalse(bonds.isEntitled(other, slot), "within the grace");
        skip(2 minutes);
        assertTrue(bonds.isEntitled(other, slot), "after the grace");
        assertFalse(bonds.isEntitled(other, block.timestamp), "once the slot has a block");
        assertFalse(bonds.isEntitled(alice, slot), "no member");
    }

    function test_Bond_LeavesAndIsPaidLate() public {
        vm.prank(producer);
        bonds.unbond();
        assertEq(bonds.members().length, 0, "left");
        vm.startPrank(producer);
        vm.expectRevert(abi.encodeWithSelector(IProducerBonds.BondLocked.selector, block.timestamp + 8 days));
        bonds.withdrawBond();
        skip(8 days);
        assertEq(bonds.withdrawBond(), 32 ether, "paid");
        assertEq(producer.balance, 32 ether, "balance");
    }

    function test_Bond_IsSlashedWhileLeaving() public {
        _ask();
        vm.prank(producer);
        bonds.unbond();
        skip(2 hours + 1);
        chain.resolveDemand(_demand, headers[1]);
        assertEq(bonds.bondOf(producer).amount, 0, "slashed");
        skip(8 days);
        vm.prank(producer);
        vm.expectRevert(abi.encodeWithSelector(IProducerBonds.BondLocked.selector, 0));
        bonds.withdrawBond();
    }

    function test_RevertWhen_BondIsWrong() public {
        vm.deal(alice, 40 ether);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IProducerBonds.WrongBond.selector, 31 ether, 32 ether));
        bonds.bond{value: 31 ether}();
        vm.expectRevert(abi.encodeWithSelector(IProducerBonds.NotMember.selector, alice));
        bonds.unbond();
        vm.expectRevert(abi.encodeWithSelector(IProducerBonds.NotRollup.selector, alice));
        bonds.slash(producer);
        vm.stopPrank();
        vm.deal(producer, 32 ether);
        vm.prank(producer);
        vm.expectRevert(abi.encodeWithSelector(IProducerBonds.AlreadyBonded.selector, producer));
        bonds.bond{value: 32 ether}();
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _ask() private {
        vm.prank(challenger);
        _demand = chain.demandSignatures{value: 0.02 ether}(headers[1], segmentsOf[1], 1);
        assertEq(_demand, keccak256(abi.encode(chain.blockHash(1), uint16(1))), "id");
    }

    /// @dev Signature of the commit of 1e6 that the first block holds.
    function _sign(uint256 key) private view returns (bytes memory) {
        return _signHash(key, keccak256(abi.encode(COMMIT_TYPEHASH, chain.accountIdOf(_user), 0, 1e6, 0, 0)));
    }

    function _signHash(uint256 key, bytes32 hash) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Quintet Rollup"),
                keccak256("1"),
                block.chainid,
                address(chain)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, hash)));
        return abi.encodePacked(r, s, v);
    }
}
