// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {
    AmountTooLarge,
    CapExceeded,
    EntryPaused,
    InsufficientGas,
    NothingToClaim,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {StrategyAdapter4626} from "../../src/rollup/StrategyAdapter4626.sol";
import {IRollupBlocks} from "../../src/rollup/interfaces/IRollupBlocks.sol";
import {IRollupPool} from "../../src/rollup/interfaces/IRollupPool.sol";
import {IRollupRegistry} from "../../src/rollup/interfaces/IRollupRegistry.sol";
import {IStrategyAdapter} from "../../src/rollup/interfaces/IStrategyAdapter.sol";
import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {WeirdToken} from "../restaking/utils/WeirdToken.sol";
import {FeeOnTransferToken, HookedToken} from "../utils/TestToken.sol";
import {RollupNode} from "./utils/RollupNode.sol";
import {VenueVault} from "./utils/VenueVault.sol";

/// @notice The table of bad inputs (4.1), row by row, and what else can go wrong on L1.
contract RollupErrorsTest is RollupNode {
    function setUp() public override {
        super.setUp();
        chain.registerAsset(address(usdc), CAP);
        chain.registerAsset(address(weth9), CAP);
        _addStrategy(USDC, 1e18);
        _addStrategy(USDC, 1e18);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
        _deposit(alice, USDC, 1000e6);
        vm.deal(alice, 10 ether);
    }

    // ── Deposits ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_DepositIsBad() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(UnknownAsset.selector, 9));
        chain.deposit(9, 1);
        vm.expectRevert(ZeroAmount.selector);
        chain.deposit(USDC, 0);
        vm.expectRevert(ZeroAmount.selector);
        chain.depositETH();
        vm.expectRevert(ZeroAddress.selector);
        chain.depositFor(address(0), USDC, 1);
        vm.stopPrank();

        chain.setDepositCap(USDC, 1001e6);
        _fund(usdc, alice, 2e6, address(chain));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(CapExceeded.selector, 2e6, 1e6));
        chain.deposit(USDC, 2e6);

        chain.pauseEntry(0);
        vm.startPrank(alice);
        vm.expectRevert(EntryPaused.selector);
        chain.deposit(USDC, 1e6);
        vm.expectRevert(EntryPaused.selector);
        chain.depositETH{value: 1}();
        // Forced items can't be paused.
        chain.forceWithdraw{value: 0.001 ether}(USDC, 0, 255);
    }

    function test_RevertWhen_EtherComesByItself() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IRollupPool.EtherNotAccepted.selector, alice));
        payable(address(chain)).transfer(1);
    }

    function test_Deposit_CreditsWhatArrives() public {
        FeeOnTransferToken token = new FeeOnTransferToken();
        uint8 asset = chain.registerAsset(address(token), CAP);
        _deposit(alice, asset, 1000);
        _sync();
        assertEq(queue[queue.length - 1].a, 990, "less the fee");
    }

    function test_RevertWhen_TokenAnswersFalse() public {
        WeirdToken token = new WeirdToken(18);
        uint8 asset = chain.registerAsset(address(token), CAP);
        _fund(token, alice, 10, address(chain));
        token.setAnswer(WeirdToken.Answer.False);
        vm.prank(alice);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        chain.deposit(asset, 10);
    }

    function test_Attack_TokenComesBackIn() public {
        HookedToken token = new HookedToken();
        uint8 asset = chain.registerAsset(address(token), CAP);
        token.arm(address(chain), abi.encodeCall(IRollupPool.deposit, (asset, 1)));
        _deposit(alice, asset, 10);
        assertEq(token.refusal(), ReentrancyGuardTransient.Reentrancy.selector, "refused");
    }

    function test_RevertWhen_ForceIsBad() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(WrongFee.selector, 1, 0.001 ether));
        chain.forceWithdraw{value: 1}(USDC, 255, 255);
        vm.expectRevert(abi.encodeWithSelector(UnknownAsset.selector, 9));
        chain.forceWithdraw{value: 0.001 ether}(9, 255, 255);
        vm.expectRevert(abi.encodeWithSelector(UnknownStrategy.selector, 0));
        chain.forceWithdraw{value: 0.001 ether}(WETH_ASSET, 0, 255);
        vm.expectRevert(abi.encodeWithSelector(UnknownStrategy.selector, 7));
        chain.forceUncommit{value: 0.001 ether}(7);
        vm.stopPrank();
        vm.deal(carol, 1 ether);
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(UnknownAccount.selector, 0));
        chain.forceUncommit{value: 0.001 ether}(0);
    }

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_BlockIsBad() public {
        bytes32 genesis = chain.blockHash(0);
        bytes memory payload = abi.encodePacked(uint16(0), hex"00", bytes32("root"));
        vm.prank(alice, alice);
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.NotProducer.selector, alice));
        chain.commitBlock(1, genesis, feeAccount, 1, payload);

        _expect(abi.encodeWithSelector(IRollupBlocks.BadBlockId.selector, 2, 1));
        chain.commitBlock(2, genesis, feeAccount, 1, payload);
        _expect(abi.encodeWithSelector(IRollupBlocks.BadParent.selector, bytes32("x"), genesis));
        chain.commitBlock(1, "x", feeAccount, 1, payload);
        _expect(abi.encodeWithSelector(UnknownAccount.selector, 3));
        chain.commitBlock(1, genesis, 3, 1, payload);
        _expect(abi.encodeWithSelector(IRollupBlocks.PriorityOverrun.selector, 2, 1));
        chain.commitBlock(1, genesis, feeAccount, 2, payload);
        _expect(abi.encodeWithSelector(IRollupBlocks.EmptyBlock.selector));
        chain.commitBlock(1, genesis, feeAccount, 0, abi.encodePacked(uint16(0), hex"00"));
        _expect(abi.encodeWithSelector(IRollupBlocks.PayloadTooLarge.selector, 120_001, 120_000));
        chain.commitBlock(1, genesis, feeAccount, 1, new bytes(120_001));
        _expect(abi.encodeWithSelector(IRollupBlocks.PayloadTooLarge.selector, 257, 256));
        chain.commitBlock(1, genesis, feeAccount, 0, abi.encodePacked(uint16(257), hex"00"));
    }

    function test_RevertWhen_PayloadIsMalformed() public {
        _expectBadPayload(hex"");
        _expectBadPayload(hex"0000");
        // Too short and too long a segment, one cut off, a byte too much, a root missing.
        _expectBadPayload(
            abi.encodePacked(uint16(1), uint16(6), new bytes(6), hex"00", bytes32(0), bytes32(0))
        );
        _expectBadPayload(
            abi.encodePacked(uint16(1), uint16(1025), new bytes(1025), hex"00", bytes32(0), bytes32(0))
        );
        _expectBadPayload(abi.encodePacked(uint16(1), uint16(7), new bytes(3)));
        _expectBadPayload(abi.encodePacked(uint16(0), hex"00", bytes32(0), hex"00"));
        _expectBadPayload(abi.encodePacked(uint16(0), hex"00", bytes31(0)));
        _expectBadPayload(abi.encodePacked(uint16(0), hex"21", new bytes(33 * 33), bytes32(0), bytes32(0)));
    }

    function test_RevertWhen_PlanIsOutOfOrder() public {
        bytes memory entry0 = abi.encodePacked(uint8(0), uint32(1), uint112(1), uint112(0));
        bytes memory entry1 = abi.encodePacked(uint8(1), uint32(1), uint112(1), uint112(0));
        bytes memory entry2 = abi.encodePacked(uint8(2), uint32(1), uint112(1), uint112(0));
        bytes32 genesis = chain.blockHash(0);
        _expect(abi.encodeWithSelector(IRollupBlocks.BadPlanOrder.selector, 1, 0));
        chain.commitBlock(
            1, genesis, feeAccount, 0, abi.encodePacked(uint16(0), hex"02", entry1, entry0, bytes32(0))
        );
        _expect(abi.encodeWithSelector(IRollupBlocks.BadPlanOrder.selector, 1, 1));
        chain.commitBlock(
            1, genesis, feeAccount, 0, abi.encodePacked(uint16(0), hex"02", entry1, entry1, bytes32(0))
        );
        _expect(abi.encodeWithSelector(UnknownStrategy.selector, 2));
        chain.commitBlock(1, genesis, feeAccount, 0, abi.encodePacked(uint16(0), hex"01", entry2, bytes32(0)));
    }

    /// @dev Only one encoding of the call is accepted.
    function test_RevertWhen_EncodingIsNotCanonical() public {
        bytes memory payload = abi.encodePacked(uint16(0), hex"00", bytes32("root"));
        bytes memory call =
            abi.encodeCall(IRollupBlocks.commitBlock, (1, chain.blockHash(0), feeAccount, 1, payload));
        bytes memory longer = bytes.concat(call, hex"00");
        _expectBadCall(longer);
        bytes memory padded = bytes.concat(call);
        padded[padded.length - 1] = 0x01;
        _expectBadCall(padded);
        // The payload a word further back.
        bytes memory moved = new bytes(call.length + 32);
        for (uint256 i; i < call.length; ++i) {
            moved[i < 164 ? i : i + 32] = call[i];
        }
        moved[4 + 4 * 32 + 31] = 0xc0;
        _expectBadCall(moved);
        vm.prank(producer, producer);
        (bool success,) = address(chain).call(call);
        assertTrue(success, "the canonical one");
    }

    function test_RevertWhen_CallIsNotDirect() public {
        bytes32 genesis = chain.blockHash(0);
        bytes memory payload = abi.encodePacked(uint16(0), hex"00", bytes32("root"));
        vm.prank(producer);
        vm.expectRevert(abi.encodeWithSelector(NotDirectCall.selector, producer));
        chain.commitBlock(1, genesis, feeAccount, 1, payload);
        // An account that has delegated to code.
        vm.etch(producer, abi.encodePacked(hex"ef0100", address(this)));
        _expect(abi.encodeWithSelector(NotDirectCall.selector, producer));
        chain.commitBlock(1, genesis, feeAccount, 1, payload);

        vm.expectRevert(abi.encodeWithSelector(NotDirectCall.selector, address(this)));
        chain.executeBlock(new Header[](0), new PlanEntry[](0));
        vm.expectRevert(abi.encodeWithSelector(NotDirectCall.selector, address(this)));
        chain.pokePrice(0);
    }

    function test_RevertWhen_ItemIsOverdue() public {
        skip(24 hours + 1);
        bytes32 genesis = chain.blockHash(0);
        _expect(abi.encodeWithSelector(IRollupBlocks.PriorityOverdue.selector, 0, block.timestamp - 1));
        chain.commitBlock(
            1,
            genesis,
            feeAccount,
            0,
            abi.encodePacked(uint16(1), uint16(7), new bytes(7), hex"00", bytes32(0))
        );
    }

    /// @dev More is overdue than a block may take: a block of 1,024 passes, one item fewer does not.
    function test_Commit_TakesTheMostItMay() public {
        usdc.mint(alice, 1024);
        vm.startPrank(alice);
        for (uint256 i; i < 1024; ++i) {
            chain.deposit(USDC, 1);
        }
        vm.stopPrank();
        skip(24 hours + 1);
        bytes32 genesis = chain.blockHash(0);
        bytes memory payload = abi.encodePacked(uint16(0), hex"00", new bytes(256 * 32));
        vm.prank(producer, producer);
        vm.expectPartialRevert(IRollupBlocks.PriorityOverdue.selector);
        chain.commitBlock(1, genesis, feeAccount, 1023, payload);
        vm.prank(producer, producer);
        chain.commitBlock(1, genesis, feeAccount, 1024, payload);
        assertEq(chain.chainState().cursor, 1024, "taken");
        bytes32 parent = chain.blockHash(1);
        vm.prank(producer, producer);
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.PayloadTooLarge.selector, 257, 256));
        chain.commitBlock(2, parent, feeAccount, 1, abi.encodePacked(uint16(256), hex"00"));
    }

    // ── Execution ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_ExecutionIsBad() public {
        _commitRound(alice, 100e6);
        Header[] memory list = new Header[](1);
        list[0] = headers[1];
        PlanEntry[] memory plan = _entriesOf(1);
        vm.startPrank(keeper, keeper);
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.ChallengeOpen.selector, headers[1].planDeadline));
        chain.executeBlock(list, plan);
        vm.warp(headers[1].planDeadline);
        plan[0].commit += 1;
        vm.expectRevert(abi.encodeWithSelector(BadHeader.selector, 1));
        chain.executeBlock(list, plan);
        vm.expectRevert(abi.encodeWithSelector(BadHeader.selector, 1));
        chain.executeBlock(new Header[](0), plan);
        plan[0].commit -= 1;
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.NotExecuted.selector, 1));
        chain.finalize(headers[1]);
        chain.executeBlock(list, plan);
        vm.expectRevert(abi.encodeWithSelector(AlreadyFinal.selector, 1));
        chain.executeBlock(list, plan);
        vm.expectRevert(
            abi.encodeWithSelector(IRollupBlocks.ChallengeOpen.selector, headers[1].payoutDeadline)
        );
        chain.finalize(headers[1]);
        vm.warp(headers[1].payoutDeadline);
        chain.finalize(headers[1]);
        vm.expectRevert(abi.encodeWithSelector(AlreadyFinal.selector, 1));
        chain.finalize(headers[1]);
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.NotSelf.selector, keeper));
        chain.depositLeg(0, 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupBlocks.NotSelf.selector, keeper));
        chain.redeemLeg(0, 1);
    }

    /// @dev With gas for the quote but not for the leg, the call reverts instead of letting the leg fail.
    function test_RevertWhen_GasIsTooLittle() public {
        _commitRound(alice, 100e6);
        vm.warp(headers[1].planDeadline);
        Header[] memory list = new Header[](1);
        list[0] = headers[1];
        PlanEntry[] memory plan = _entriesOf(1);
        vm.startPrank(keeper, keeper);
        for (uint256 gasLimit = 200_000; gasLimit < 1_600_000; gasLimit += 200_000) {
            vm.expectPartialRevert(InsufficientGas.selector);
            chain.executeBlock{gas: gasLimit}(list, plan);
        }
        chain.executeBlock{gas: 1_800_000}(list, plan);
        assertEq(chain.holdingOf(0).shares, 100e6, "executed");
    }

    /// @dev Eight vaults that burn what they get fit one transaction, and all rounds come back.
    function test_Attack_VaultsBurnAllGas() public {
        for (uint256 i; i < 30; ++i) {
            _addStrategy(USDC, 1e18);
        }
        bytes memory data;
        _beginAll();
        for (uint8 i; i < 32; ++i) {
            data = abi.encodePacked(data, uint8(3), _idOf(alice), i, _pack(1e6), uint16(0), uint24(i));
            VenueVault.Behaviour memory behaviour = venues[i].behaviour();
            behaviour.burnsGas = true;
            venues[i].behave(behaviour);
        }
        _addSegment(data);
        _end();
        vm.warp(headers[1].planDeadline);
        Header[] memory list = new Header[](1);
        list[0] = headers[1];
        PlanEntry[] memory plan = _entriesOf(1);
        for (uint256 i; i < 4; ++i) {
            assertEq(chain.progress().executed, 0, "not yet");
            vm.prank(keeper, keeper);
            chain.executeBlock{gas: 16_777_216 - 100_000}(list, plan);
        }
        _sync();
        assertEq(chain.progress().executed, 1, "executed");
        for (uint256 i; i < 32; ++i) {
            assertEq(outcomes[i][3], 1e6, "refunded");
            assertEq(outcomes[i][6], uint256(Status.PriceGuard), "status");
        }
    }

    function test_Attack_VaultTakesLessThanGiven() public {
        _commitRound(alice, 100e6);
        VenueVault.Behaviour memory behaviour = venues[0].behaviour();
        behaviour.takesLess = 1;
        venues[0].behave(behaviour);
        _execute(1);
        assertEq(outcomes[0][6], uint256(Status.DepositFailed), "status");
        assertEq(outcomes[0][3], 100e6, "refunded");
        assertEq(usdc.balanceOf(address(chain)), 1000e6, "nothing left the pool");
    }

    function test_Attack_VaultComesBackIn() public {
        _commitRound(alice, 100e6);
        venues[0].callBack(address(chain), abi.encodeCall(IRollupPool.deposit, (USDC, 1)));
        _execute(1);
        assertEq(venues[0].refusal(), ReentrancyGuardTransient.Reentrancy.selector, "refused");
        assertEq(outcomes[0][6], uint256(Status.Executed), "the round is not hurt");
    }

    function test_PriceGuard_IsNotWalkedInOneL1Block() public {
        _commitRound(alice, 100e6);
        _begin(0);
        _addSegment(_commitTx(alice, 0, 100e6));
        _end();
        vm.warp(headers[2].planDeadline);
        venues[0].setPrice(1.1e18);
        _execute(1);
        venues[0].setPrice(1.2e18);
        _execute(2);
        assertEq(outcomes[0][6], uint256(Status.Executed), "within 10 %");
        assertEq(outcomes[1][6], uint256(Status.PriceGuard), "against the price before the L1 block");
    }

    function test_PokePrice_SettlesAPriceAfterATime() public {
        venues[0].setPrice(2e18);
        vm.prank(keeper, keeper);
        chain.pokePrice(0);
        skip(3 hours);
        vm.prank(keeper, keeper);
        chain.pokePrice(0);
        (IRollupRegistry.PriceGuard memory guard,) = chain.priceGuardOf(0);
        assertEq(guard.last, 1e27, "too early");
        skip(3 hours);
        vm.roll(block.number + 1);
        vm.expectEmit();
        emit IRollupRegistry.PricePoked(0, 2e27, true);
        vm.prank(keeper, keeper);
        chain.pokePrice(0);
        (guard,) = chain.priceGuardOf(0);
        assertEq(guard.last, 2e27, "settled");
        assertEq(guard.before, 1e27, "still counts in this L1 block");
    }

    function test_PokePrice_DisagreementRestartsTheClock() public {
        venues[0].setPrice(2e18);
        vm.prank(keeper, keeper);
        chain.pokePrice(0);
        skip(6 hours);
        venues[0].setPrice(2.1e18);
        vm.prank(keeper, keeper);
        chain.pokePrice(0);
        (, IRollupRegistry.PricePoke memory poke) = chain.priceGuardOf(0);
        assertEq(poke.price, 2.1e27, "replaced");
        assertEq(poke.pokedAt, block.timestamp, "restarted");
    }

    // ── Claims ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_ClaimIsBad() public {
        _beginAll();
        _addSegment(_single(5, alice, USDC, 100e6, 0));
        _end();
        _execute(1);
        uint32 account = _idOf(alice);
        Witness memory witness = _witnessAfter(1, Leaves.idle(account, USDC));
        vm.expectRevert(IRollupPool.BadProof.selector);
        chain.claim(account, USDC, witness);
        _finalize(1);
        vm.expectRevert(BadWitness.selector);
        chain.claim(feeAccount, USDC, witness);
        vm.expectRevert(abi.encodeWithSelector(UnknownAsset.selector, 0));
        chain.claim(account, 0, _witnessAfter(1, Leaves.nonce(account)));
        chain.claim(account, USDC, witness);
        vm.expectRevert(NothingToClaim.selector);
        chain.claim(account, USDC, witness);
        vm.expectRevert(NothingToClaim.selector);
        chain.withdrawEth();
    }

    /// @dev A finalization in front breaks no claim: the root before counts as well.
    function test_Claim_SurvivesAFinalization() public {
        _beginAll();
        _addSegment(_single(5, alice, USDC, 100e6, 0));
        _end();
        _begin(0);
        _addSegment(_single(5, alice, USDC, 100e6, 0));
        _end();
        _execute(1);
        _execute(2);
        _finalize(1);
        Witness memory witness = _witnessAfter(1, Leaves.idle(_idOf(alice), USDC));
        _finalize(2);
        assertEq(chain.claim(_idOf(alice), USDC, witness), 100e6, "by the root before");
        witness = _witnessAfter(2, Leaves.idle(_idOf(alice), USDC));
        assertEq(chain.claim(_idOf(alice), USDC, witness), 100e6, "the rest");
    }

    function test_ClaimETH_PaysEther() public {
        vm.prank(alice);
        chain.depositETH{value: 3 ether}();
        _beginAll();
        _addSegment(_single(5, alice, WETH_ASSET, 2 ether, 0));
        _end();
        _execute(1);
        _finalize(1);
        Witness memory witness = _witnessAfter(1, Leaves.idle(_idOf(alice), WETH_ASSET));
        uint32 account = _idOf(alice);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IRollupPool.NotAccountOwner.selector, bob, alice));
        chain.claimETH(account, witness);
        vm.prank(alice);
        chain.claimETH(account, witness);
        assertEq(alice.balance, 9 ether, "paid");
    }

    // ── Registry ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_RegistryIsMisused() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        chain.registerAsset(address(wbtc), CAP);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.AssetIsRegistered.selector, usdc));
        chain.registerAsset(address(usdc), CAP);
        address adapter = address(_adapterOf(0));
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.BadVault.selector, adapter));
        chain.registerStrategy(adapter, WETH_ASSET, 50, 1000, 500, 1);
        VenueVault inflated = new VenueVault(usdc);
        inflated.setPrice(1e21);
        adapter = address(new StrategyAdapter4626(address(chain), address(inflated)));
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.BadVault.selector, adapter));
        chain.registerStrategy(adapter, USDC, 50, 1000, 500, 1);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.TokenInUse.selector, usdc));
        chain.sweep(address(usdc), bob);
        vm.expectRevert(abi.encodeWithSelector(IRollupRegistry.TokenInUse.selector, venues[0]));
        chain.sweep(address(venues[0]), bob);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 1, 0));
        chain.spendReserve(bob, 1);
        bytes32[4] memory names = [bytes32("allocationWindow"), "escapeDelay", "forceFee", "nothing"];
        uint256[4] memory values = [uint256(59 minutes), 1 days, 1 ether, 1];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IRollupRegistry.ParameterOutOfBounds.selector, names[i], values[i])
            );
            chain.setParameter(names[i], values[i]);
        }
        StrategyAdapter4626 own = _adapterOf(0);
        vm.expectRevert(abi.encodeWithSelector(IStrategyAdapter.OnlyRollup.selector, address(this)));
        own.deposit(1);
    }

    function test_Registry_SettersWork() public {
        chain.setParameter("allocationWindow", 6 hours);
        chain.setParameter("forceFee", 0.01 ether);
        assertEq(chain.parameters().allocationWindow, 6 hours, "window");
        chain.disableStrategy(1);
        assertTrue(chain.strategyAt(1).isDisabled, "disabled");
        chain.setStrategyTerms(0, 10, 20, 30, 40);
        assertEq(chain.holdingOf(0).cap, 40, "cap");
        wbtc.mint(address(chain), 5);
        assertEq(chain.sweep(address(wbtc), bob), 5, "swept");
        vm.prank(alice);
        chain.forceUncommit{value: 0.01 ether}(0);
        chain.spendReserve(bob, 0.01 ether);
        assertEq(chain.ethOwed(bob), 0.01 ether, "credited");
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _commitRound(address user, uint256 amount) private {
        _beginAll();
        _addSegment(_commitTx(user, 0, amount));
        _end();
    }

    function _expect(bytes memory error) private {
        vm.prank(producer, producer);
        vm.expectRevert(error);
    }

    function _expectBadPayload(bytes memory payload) private {
        bytes32 genesis = chain.blockHash(0);
        vm.prank(producer, producer);
        vm.expectPartialRevert(BadSegment.selector);
        chain.commitBlock(1, genesis, feeAccount, 1, payload);
    }

    function _expectBadCall(bytes memory call) private {
        vm.prank(producer, producer);
        (bool success, bytes memory answer) = address(chain).call(call);
        assertFalse(success, "refused");
        assertEq(bytes4(answer), BadSegment.selector, "as a segment that can't be read");
    }
}
