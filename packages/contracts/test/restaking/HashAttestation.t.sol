// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InsufficientGas, InvalidSignature, ZeroAddress} from "../../src/common/Errors.sol";
import {HashAttestationDispute} from "../../src/restaking/HashAttestationDispute.sol";
import {HashAttestationServiceManager} from "../../src/restaking/HashAttestationServiceManager.sol";
import {IAllocations} from "../../src/restaking/interfaces/IAllocations.sol";
import {IAvsRegistry} from "../../src/restaking/interfaces/IAvsRegistry.sol";
import {IDisputeResolution} from "../../src/restaking/interfaces/IDisputeResolution.sol";
import {IHashAttestation} from "../../src/restaking/interfaces/IHashAttestation.sol";
import {IServiceManagerBase} from "../../src/restaking/interfaces/IServiceManagerBase.sol";
import {ISlasher} from "../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {TestToken} from "../utils/TestToken.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";
import {WeirdToken} from "./utils/WeirdToken.sol";

/// @notice The example service with its court: honest work, each kind of fault, bonds, and one punishment for a fault.
contract HashAttestationTest is RestakingBase {
    HashAttestationServiceManager internal service;
    HashAttestationDispute internal dispute;
    WeirdToken internal bondToken;
    address internal asset;
    uint256 internal key1;
    uint256 internal key2;

    uint8 private constant WRONG = 0;
    uint8 private constant EQUIVOCATION = 1;
    uint8 private constant WITHHELD = 2;
    uint128 private constant BOND = 7e18 + 1;

    function setUp() public override {
        super.setUp();
        asset = address(weth);
        pool.listAsset(asset, 0);
        (operator1, key1) = makeAddrAndKey("operator1");
        (operator2, key2) = makeAddrAndKey("operator2");
        bondToken = new WeirdToken(18);

        address court = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        service = new HashAttestationServiceManager(
            address(this), address(registry), address(slasher), court, asset
        );
        dispute = new HashAttestationDispute(address(service), address(registry), address(slasher));
        IAvsRegistry.Terms memory terms = _terms(1e18);
        (terms.bondToken, terms.bond) = (address(bondToken), BOND);
        registry.registerAvs(address(service), terms);

        address[2] memory operators = [operator1, operator2];
        for (uint256 i; i < 2; ++i) {
            _registerOperator(operators[i]);
            _join(operators[i], address(service));
            _allocate(operators[i], address(service), asset, 1e18);
            _stake(alice, weth, i == 0 ? 200e18 : 100e18, operators[i]);
        }
        bondToken.mint(challenger, 100e18);
        vm.prank(challenger);
        bondToken.approve(address(dispute), type(uint256).max);
    }

    // ── Tasks ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Fulfil_WithTwoThirdsOfTheStake() public {
        uint256 id = _task(3);
        bytes32 result = keccak256(abi.encode(keccak256(abi.encode(keccak256("input")))));
        assertEq(service.expectedResult(id), result);
        assertEq(service.totalSlashableStake(asset), 300e18);

        IHashAttestation.SignedAttestation[] memory one = new IHashAttestation.SignedAttestation[](1);
        one[0] = _attestation(operator2, key2, id, result);
        vm.expectRevert(
            abi.encodeWithSelector(IHashAttestation.InsufficientStakeSigned.selector, 100e18, 300e18)
        );
        service.fulfil(id, result, one);
        one[0] = _attestation(operator1, key1, id, result);
        service.fulfil(id, result, one);
        assertTrue(service.task(id).isFulfilled);
        vm.expectRevert(abi.encodeWithSelector(IHashAttestation.TaskAlreadyFulfilled.selector, id));
        service.fulfil(id, result, one);
    }

    function test_RevertWhen_TaskIsBadInput() public {
        vm.expectRevert(abi.encodeWithSelector(IHashAttestation.InputTooLong.selector, 1025, 1024));
        service.requestAttestation(new bytes(1025), 1);
        vm.expectRevert(abi.encodeWithSelector(IHashAttestation.RoundsOutOfRange.selector, 0, 64));
        service.requestAttestation("", 0);
        vm.expectRevert(abi.encodeWithSelector(IHashAttestation.RoundsOutOfRange.selector, 65, 64));
        service.requestAttestation("", 65);
        vm.expectRevert(abi.encodeWithSelector(IHashAttestation.UnknownTask.selector, 9));
        service.task(9);
    }

    function test_RevertWhen_AttestationIsBad() public {
        uint256 id = _task(1);
        bytes32 result = service.expectedResult(id);
        IHashAttestation.SignedAttestation[] memory list = new IHashAttestation.SignedAttestation[](2);
        list[0] = _attestation(operator1, key1, id, result);
        list[1] = list[0];
        vm.expectRevert(
            abi.encodeWithSelector(IHashAttestation.SignersNotAscending.selector, operator1, operator1)
        );
        service.fulfil(id, result, list);

        list = new IHashAttestation.SignedAttestation[](1);
        list[0] = _attestation(operator1, key1, id, bytes32("other"));
        vm.expectRevert(InvalidSignature.selector);
        service.fulfil(id, result, list);
        list[0].timestamp = uint64(block.timestamp + 1 hours + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IHashAttestation.OutsideAnswerWindow.selector,
                block.timestamp + 1 hours + 1,
                block.timestamp,
                block.timestamp + 1 hours
            )
        );
        service.fulfil(id, result, list);
        list[0] = _attestation(alice, 1, id, result);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotRegistered.selector, alice, address(service)));
        service.fulfil(id, result, list);
    }

    // ── Faults ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_WrongResult_IsSlashedByHalf() public {
        uint256 id = _task(2);
        bytes memory evidence = _wrong(key1, id, "wrong");

        vm.recordLogs();
        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WRONG, evidence);
        _capture();

        IDisputeResolution.Challenge memory c = dispute.challengeOf(challengeId);
        assertEq(uint8(c.status), uint8(IDisputeResolution.ChallengeStatus.Succeeded));
        assertTrue(c.hasCase);
        assertTrue(slasher.isFrozen(operator1));
        assertEq(bondToken.balanceOf(challenger), 100e18);
        bytes32 faultId = dispute.faultIdOf(WRONG, operator1, bytes32(id));
        vm.expectRevert(abi.encodeWithSelector(IDisputeResolution.FaultAlreadyPunished.selector, faultId));
        dispute.challenge(operator1, WRONG, evidence);
        skip(SLASH_DELAY);
        assertEq(_execute(c.caseId)[0], 100e18);
        skip(3 days);
        _release(c.caseId);
        assertEq(weth.balanceOf(challenger), 5e18);
    }

    function test_Equivocation_IsSlashedWhole() public {
        uint256 id = _task(2);
        HashAttestationDispute.Statement memory first = _statement(key1, id, "one");
        HashAttestationDispute.Statement memory second = _statement(key1, id, "two");

        vm.recordLogs();
        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, EQUIVOCATION, abi.encode(id, first, second));
        _capture();

        skip(SLASH_DELAY);
        assertEq(_execute(dispute.challengeOf(challengeId).caseId)[0], 200e18);
        assertEq(pool.pool(operator1, asset).generation, 1);
    }

    /// @dev A false challenge does not revert: half of the bond, rounded down, is the operator's, the rest the
    ///      recipient's.
    function test_FalseChallenge_LosesTheBond() public {
        uint256 id = _task(2);
        bytes memory right = _wrong(key1, id, service.expectedResult(id));

        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WRONG, right);

        assertEq(
            uint8(dispute.challengeOf(challengeId).status), uint8(IDisputeResolution.ChallengeStatus.Failed)
        );
        assertFalse(slasher.isFrozen(operator1));
        assertEq(dispute.bondCredits(operator1, address(bondToken)), BOND / 2);
        assertEq(dispute.bondCredits(recipient, address(bondToken)), BOND - BOND / 2);
        vm.startPrank(operator1);
        vm.expectRevert(ZeroAddress.selector);
        dispute.claimBondCredit(address(bondToken), address(0));
        dispute.claimBondCredit(address(bondToken), operator1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NoCredit.selector, operator1, address(bondToken)));
        dispute.claimBondCredit(address(bondToken), operator1);
        vm.stopPrank();
        assertEq(bondToken.balanceOf(operator1), BOND / 2);

        // Only a success uses a fault up.
        HashAttestationDispute.Statement memory same = _statement(key1, id, "one");
        vm.startPrank(challenger);
        dispute.challenge(operator1, EQUIVOCATION, abi.encode(id, same, same));
        dispute.challenge(operator1, WRONG, _wrong(key2, id, "wrong"));
        dispute.challenge(operator1, WRONG, _wrong(key1, id, "wrong"));
        vm.stopPrank();
        assertTrue(slasher.isFrozen(operator1));
    }

    function test_Withheld_StandsWhereNobodyAnswers() public {
        uint256 id = _task(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                HashAttestationDispute.AnswerWindowOpen.selector, block.timestamp + 1 hours
            )
        );
        dispute.challenge(operator1, WITHHELD, abi.encode(id));
        skip(1 hours + 1);

        vm.startPrank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WITHHELD, abi.encode(id));
        assertEq(bondToken.balanceOf(challenger), 100e18 - BOND);
        bytes32 faultId = dispute.faultIdOf(WITHHELD, operator1, bytes32(id));
        assertEq(dispute.openChallengeOf(faultId), challengeId);
        vm.expectRevert(abi.encodeWithSelector(IDisputeResolution.ChallengeExists.selector, faultId));
        dispute.challenge(operator1, WITHHELD, abi.encode(id));
        vm.stopPrank();
        uint256 respondBy = block.timestamp + 1 days;
        vm.expectRevert(abi.encodeWithSelector(IDisputeResolution.ResponseWindowOpen.selector, respondBy));
        dispute.resolveChallenge(challengeId);

        vm.warp(respondBy);
        vm.expectRevert(abi.encodeWithSelector(IDisputeResolution.ResponseWindowOver.selector, respondBy));
        dispute.respond(challengeId, "");
        vm.recordLogs();
        dispute.resolveChallenge(challengeId);
        _capture();
        assertTrue(dispute.isPunished(faultId));
        assertEq(bondToken.balanceOf(challenger), 100e18);
        skip(SLASH_DELAY);
        assertEq(_execute(0)[0], 10e18);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputeResolution.ChallengeNotOpen.selector,
                challengeId,
                IDisputeResolution.ChallengeStatus.Succeeded
            )
        );
        dispute.resolveChallenge(challengeId);
    }

    function test_Withheld_IsRefutedByTheRightSignature() public {
        uint256 id = _task(1);
        uint64 timestamp = uint64(block.timestamp);
        skip(1 hours + 1);
        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WITHHELD, abi.encode(id));

        bytes memory bad = abi.encode(timestamp, _signature(key1, id, "wrong", timestamp));
        vm.expectRevert(abi.encodeWithSelector(IDisputeResolution.InvalidResponse.selector, challengeId));
        dispute.respond(challengeId, bad);
        bytes memory good = abi.encode(timestamp, _signature(key1, id, service.expectedResult(id), timestamp));
        vm.prank(bob);
        dispute.respond(challengeId, good);

        assertEq(dispute.bondCredits(operator1, address(bondToken)), BOND / 2);
        assertEq(dispute.openChallengeOf(dispute.faultIdOf(WITHHELD, operator1, bytes32(id))), 0);
        assertFalse(slasher.isFrozen(operator1));
    }

    /// @dev Who joined after the request owes nothing; who left after it still does.
    function test_Withheld_OnlyWhoServed() public {
        vm.prank(operator2);
        registry.deregisterFromAvs(address(service));
        uint256 id = _task(1);
        vm.prank(operator2);
        registry.registerForAvs(address(service), "");
        vm.prank(operator1);
        registry.deregisterFromAvs(address(service));
        skip(1 hours + 1);

        assertFalse(service.wasServing(carol, block.timestamp));
        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WITHHELD, abi.encode(id));
        assertEq(
            uint8(dispute.challengeOf(challengeId).status), uint8(IDisputeResolution.ChallengeStatus.Failed)
        );
    }

    function test_RevertWhen_FaultIsTooOldOrUnknown() public {
        uint256 id = _task(1);
        uint256 faultAt = block.timestamp + 1 hours;
        bytes memory evidence = _wrong(key1, id, "wrong");
        vm.expectRevert(abi.encodeWithSelector(IServiceManagerBase.UnknownFaultKind.selector, 3));
        dispute.challenge(operator1, 3, evidence);
        vm.expectRevert(abi.encodeWithSelector(IServiceManagerBase.UnknownFaultKind.selector, 3));
        service.slashSchedule(3);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotSlashable.selector, address(service), carol));
        dispute.challenge(carol, WRONG, evidence);

        vm.warp(faultAt + 3 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeResolution.FaultTooOld.selector, faultAt, faultAt + 1));
        dispute.challenge(operator1, WRONG, evidence);
    }

    /// @dev Another case is open: the fault stands, and anybody opens its case later, whatever its age by then.
    function test_RetryFreeze_WhenTheFirstTryFails() public {
        uint256 first = _task(1);
        uint256 second = _task(2);
        vm.recordLogs();
        vm.startPrank(challenger);
        dispute.challenge(operator1, WRONG, _wrong(key1, first, "wrong"));
        uint256 later = dispute.challenge(operator1, WRONG, _wrong(key1, second, "wrong"));
        vm.stopPrank();
        _capture();
        assertFalse(dispute.challengeOf(later).hasCase);
        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.CaseAlreadyOpen.selector, address(service), operator1)
        );
        dispute.retryFreeze(later);

        skip(SLASH_DELAY);
        _execute(0);
        skip(5 days);
        vm.prank(bob);
        assertEq(dispute.retryFreeze(later), 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputeResolution.NothingToRetry.selector,
                later,
                IDisputeResolution.ChallengeStatus.Succeeded
            )
        );
        dispute.retryFreeze(later);
    }

    /// @dev Whatever gas the sender gives: the case is opened, or nothing happens. A freeze is not put off for want of it.
    function testFuzz_Challenge_GasNeverPutsTheFreezeOff(uint256 gas) public {
        gas = bound(gas, 50_000, 1_200_000);
        uint256 id = _task(1);
        bytes memory evidence = _wrong(key1, id, "wrong");
        vm.prank(challenger);
        try dispute.challenge{gas: gas}(operator1, WRONG, evidence) returns (uint256 challengeId) {
            assertTrue(dispute.challengeOf(challengeId).hasCase);
            assertGe(gas, dispute.FREEZE_GAS());
        } catch {
            assertEq(dispute.challengeCount(), 0);
            assertFalse(slasher.isFrozen(operator1));
        }
    }

    function test_RevertWhen_TheFreezeIsOwedMoreGas() public {
        uint256 id = _task(1);
        bytes memory evidence = _wrong(key1, id, "wrong");
        try dispute.challenge{gas: 500_000}(operator1, WRONG, evidence) {
            revert("the freeze was not guaranteed its gas");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), InsufficientGas.selector);
        }

        skip(1 hours + 1);
        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WITHHELD, abi.encode(id));
        skip(1 days);
        try dispute.resolveChallenge{gas: 500_000}(challengeId) {
            revert("the freeze was not guaranteed its gas");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), InsufficientGas.selector);
        }
        dispute.resolveChallenge{gas: 800_000}(challengeId);
        assertTrue(slasher.isFrozen(operator1));
    }

    /// @dev What courts guarantee is enough for many assets, with nothing warmed by earlier calls.
    function test_FreezeGas_CoversSixtyFourAssets() public {
        address avs = _newService();
        _registerOperator(carol);
        _join(carol, avs);
        ISlasher.SlashItem[] memory items = new ISlasher.SlashItem[](64);
        for (uint256 i; i < items.length; ++i) {
            address token = address(new TestToken("Token", "TKN", 18));
            pool.listAsset(token, 0);
            items[i] = ISlasher.SlashItem(token, 1e18);
        }
        for (uint256 i; i < items.length; ++i) {
            for (uint256 j = i + 1; j < items.length; ++j) {
                if (items[j].asset < items[i].asset) {
                    (items[i].asset, items[j].asset) = (items[j].asset, items[i].asset);
                }
            }
        }
        vm.cool(address(slasher));
        vm.cool(address(pool));
        vm.cool(address(registry));

        uint256 handedOn = dispute.FREEZE_GAS();
        vm.prank(avs);
        slasher.freezeOperator{gas: handedOn}(carol, items, challenger);

        assertTrue(slasher.isFrozen(carol));
    }

    /// @dev A challenger whom his bond's token refuses gets a credit, and the slash goes on.
    function test_Bond_ThatCannotBeReturnedIsCredited() public {
        uint256 id = _task(1);
        skip(1 hours + 1);
        vm.prank(challenger);
        uint256 challengeId = dispute.challenge(operator1, WITHHELD, abi.encode(id));
        bondToken.block_(challenger, true);
        skip(1 days);

        dispute.resolveChallenge(challengeId);

        assertTrue(slasher.isFrozen(operator1));
        assertEq(dispute.bondCredits(challenger, address(bondToken)), BOND);
    }

    // ── The base ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_ServiceIsCalledByOthers() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotRegistry.selector, alice));
        service.onOperatorRegistered(alice, "");
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotRegistry.selector, alice));
        service.onOperatorDeregistered(operator1);
        vm.expectRevert(abi.encodeWithSelector(IServiceManagerBase.NotDisputeResolution.selector, alice));
        service.freezeOperator(operator1, WRONG, alice);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.NotAvsOwner.selector, address(service), alice));
        service.setMetadataURI("ipfs://x");
        vm.stopPrank();
        vm.expectEmit();
        emit IServiceManagerBase.MetadataUriSet("ipfs://x");
        service.setMetadataURI("ipfs://x");
    }

    function test_RevertWhen_TooManyOperators() public {
        for (uint256 i = 2; i < 64; ++i) {
            address operator = address(uint160(0x09E4 + i));
            _registerOperator(operator);
            _join(operator, address(service));
        }
        assertEq(service.operators().length, 64);
        _registerOperator(carol);
        vm.startPrank(carol);
        slasher.optIntoSlashing(address(service));
        vm.expectRevert(abi.encodeWithSelector(IServiceManagerBase.TooManyOperators.selector, 64));
        registry.registerForAvs(address(service), "");
        vm.stopPrank();

        vm.prank(operator1);
        registry.deregisterFromAvs(address(service));
        vm.prank(carol);
        registry.registerForAvs(address(service), "");
        assertEq(service.operators().length, 64);
        assertFalse(service.isServing(operator1));
        assertTrue(service.isServing(carol));
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _task(uint16 rounds) private returns (uint256) {
        return service.requestAttestation("input", rounds);
    }

    function _wrong(uint256 key, uint256 id, bytes32 result) private view returns (bytes memory) {
        HashAttestationDispute.Statement memory s = _statement(key, id, result);
        return abi.encode(id, s.result, s.timestamp, s.signature);
    }

    function _statement(uint256 key, uint256 id, bytes32 result)
        private
        view
        returns (HashAttestationDispute.Statement memory)
    {
        (uint256 from,) = service.answerWindow(id);
        return
            HashAttestationDispute.Statement(result, uint64(from), _signature(key, id, result, uint64(from)));
    }

    function _attestation(address signer, uint256 key, uint256 id, bytes32 result)
        private
        view
        returns (IHashAttestation.SignedAttestation memory)
    {
        uint64 timestamp = uint64(block.timestamp);
        return IHashAttestation.SignedAttestation(signer, timestamp, _signature(key, id, result, timestamp));
    }

    function _signature(uint256 key, uint256 id, bytes32 result, uint64 timestamp)
        private
        view
        returns (bytes memory)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("HashAttestation"),
                keccak256("1"),
                block.chainid,
                address(service)
            )
        );
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Attestation(uint256 taskId,bytes32 result,uint64 timestamp)"),
                id,
                result,
                timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
        return abi.encodePacked(r, s, v);
    }
}
