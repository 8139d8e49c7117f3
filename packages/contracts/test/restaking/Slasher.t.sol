// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {EntryPaused, InsufficientGas} from "../../src/common/Errors.sol";
import {IAllocations} from "../../src/restaking/interfaces/IAllocations.sol";
import {IAvsRegistry} from "../../src/restaking/interfaces/IAvsRegistry.sol";
import {ISlasher} from "../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";
import {TestService} from "./utils/TestService.sol";

/// @notice Slasher and AvsRegistry: promises, cases, terms, and every error of theirs with its arguments.
contract SlasherTest is RestakingBase {
    address internal avs;
    address internal asset;

    function setUp() public override {
        super.setUp();
        asset = address(weth);
        pool.listAsset(asset, 0);
        avs = _newService();
        _registerOperator(operator1);
        _join(operator1, avs);
    }

    // ── Services and terms ────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_RegistrationIsBadInput() public {
        vm.startPrank(operator2);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorNotRegistered.selector, operator2));
        slasher.optIntoSlashing(avs);
        pool.registerAsOperator(address(0), 0, "");
        vm.expectRevert(abi.encodeWithSelector(IAllocations.AvsNotRegistered.selector, carol));
        slasher.optIntoSlashing(carol);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotOptedIn.selector, operator2, avs));
        registry.registerForAvs(avs, "");
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotRegistered.selector, operator2, avs));
        registry.deregisterFromAvs(avs);
        slasher.optIntoSlashing(avs);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.AlreadyOptedIn.selector, operator2, avs));
        slasher.optIntoSlashing(avs);
        registry.registerForAvs(avs, "");
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AlreadyRegistered.selector, operator2));
        registry.registerForAvs(avs, "");
        vm.stopPrank();
    }

    function test_RevertWhen_ServiceForgetsRefusesOrRecordsTwice() public {
        _registerOperator(operator2);
        vm.startPrank(operator2);
        slasher.optIntoSlashing(avs);
        TestService(avs).setHook(TestService.Hook.Forgets);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.RegistrationNotRecorded.selector, avs, operator2));
        registry.registerForAvs(avs, "");
        TestService(avs).setHook(TestService.Hook.Refuses);
        vm.expectRevert(TestService.Refused.selector);
        registry.registerForAvs(avs, "");
        TestService(avs).setHook(TestService.Hook.RecordsTwice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AlreadyRegistered.selector, operator2));
        registry.registerForAvs(avs, "");
        vm.stopPrank();
    }

    /// @dev A service can't take in an operator who is not registering, nor write any record itself.
    function test_Attack_ServiceRecordsOperatorsItself() public {
        _registerOperator(operator2);
        vm.prank(operator2);
        slasher.optIntoSlashing(avs);

        vm.startPrank(avs);
        bytes memory denied = abi.encodeWithSelector(IAllocations.NotRegistry.selector, avs);
        vm.expectRevert(denied);
        slasher.recordFirstRegistration(operator2);
        vm.expectRevert(denied);
        slasher.recordDeregistration(avs, operator1);
        vm.expectRevert(denied);
        slasher.recordTermsAcceptance(avs, operator1, 1);
        vm.stopPrank();
    }

    function test_RevertWhen_TermsAreBadInput() public {
        IAvsRegistry.Terms memory terms = _terms(1e18);
        address other = address(new TestService(alice, slasher));
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.NotAvsOwner.selector, other, address(this)));
        registry.registerAvs(other, terms);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.NotAvsOwner.selector, carol, address(this)));
        registry.registerAvs(carol, terms);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.AvsAlreadyRegistered.selector, avs));
        registry.registerAvs(avs, terms);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.AvsNotRegistered.selector, other));
        registry.updateTerms(other, terms);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.NotAvsOwner.selector, avs, alice));
        registry.updateTerms(avs, terms);

        terms.maxWad = 0;
        _expectInvalid(terms);
        terms.maxWad = 1e18 + 1;
        _expectInvalid(terms);
        terms = _terms(1e18);
        terms.slashDelay = 3 days + 1;
        _expectInvalid(terms);
        terms = _terms(1e18);
        terms.challengeWindow = 5 days + 1;
        _expectInvalid(terms);
        terms = _terms(1e18);
        terms.challengerBps = 2001;
        _expectInvalid(terms);
        terms.challengerBps = 2000;
        registry.updateTerms(avs, terms);
    }

    function test_Terms_BindUntilAccepted() public {
        IAvsRegistry.Terms memory terms = _terms(0.5e18);
        assertEq(registry.updateTerms(avs, terms), 2);
        assertEq(registry.newestOpenVersion(avs), 1);
        assertEq(registry.opensAtEpoch(avs, 2), 2);

        vm.startPrank(operator1);
        bytes memory unknown;
        for (uint256 version; version < 4; version += version == 0 ? 2 : 1) {
            unknown = abi.encodeWithSelector(IAvsRegistry.UnknownTermsVersion.selector, avs, version);
            vm.expectRevert(unknown);
            registry.acceptTerms(avs, version);
        }
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.TermsNotNewer.selector, 1, 1));
        registry.acceptTerms(avs, 1);
        skip(2 * EPOCH);
        assertEq(registry.newestOpenVersion(avs), 2);
        registry.acceptTerms(avs, 2);
        vm.stopPrank();

        assertEq(slasher.boundTermsVersion(avs, operator1), 1);
        skip(2 * EPOCH);
        assertEq(slasher.boundTermsVersion(avs, operator1), 2);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.UnknownTermsVersion.selector, avs, 3));
        registry.terms(avs, 3);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotRegistered.selector, address(this), avs));
        registry.acceptTerms(avs, 2);
    }

    /// @dev Leaving and coming back is no way around `acceptTerms`, for whoever is still slashable.
    function test_Attack_LeaveAndReturnForNewerTerms() public {
        registry.updateTerms(avs, _terms(0.1e18));
        skip(2 * EPOCH);
        vm.startPrank(operator1);
        registry.deregisterFromAvs(avs);
        registry.registerForAvs(avs, "");
        assertEq(slasher.boundTermsVersion(avs, operator1), 1);

        registry.deregisterFromAvs(avs);
        skip(2 * EPOCH);
        registry.registerForAvs(avs, "");
        vm.stopPrank();
        assertEq(slasher.boundTermsVersion(avs, operator1), 2);
    }

    function test_Leave_NoServiceCanHoldAnOperator() public {
        TestService(avs).setHook(TestService.Hook.Burns);
        vm.expectEmit();
        emit IAvsRegistry.DeregistrationHookFailed(avs, operator1);
        vm.prank(operator1);
        registry.deregisterFromAvs(avs);
        assertTrue(slasher.isSlashable(operator1, avs, 1));
        assertFalse(slasher.isSlashable(operator1, avs, 2));

        vm.startPrank(operator1);
        registry.registerForAvs(avs, "");
        vm.stopPrank();
        TestService(avs).setHook(TestService.Hook.Refuses);
        registry.ejectOperator(avs, operator1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAvsRegistry.NotAvsOwner.selector, avs, alice));
        registry.ejectOperator(avs, operator1);
    }

    function test_RevertWhen_TheHookIsOwedMoreGas() public {
        vm.prank(operator1);
        try registry.deregisterFromAvs{gas: 200_000}(avs) {
            revert("the hook was not guaranteed its gas");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), InsufficientGas.selector);
        }
    }

    // ── Promises ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_AllocationIsBadInput() public {
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorNotRegistered.selector, address(this)));
        slasher.modifyAllocation(avs, asset, 1e18);
        address other = _newService();
        vm.startPrank(operator1);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.NotOptedIn.selector, operator1, other));
        slasher.modifyAllocation(other, asset, 1e18);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, address(usdc)));
        slasher.modifyAllocation(avs, address(usdc), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.MagnitudeTooSmall.selector, 1e9 - 1, 1e9));
        slasher.modifyAllocation(avs, asset, 1e9 - 1);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.SameMagnitude.selector, 0));
        slasher.modifyAllocation(avs, asset, 0);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.InsufficientMagnitude.selector, 1e18, 1e18 + 1));
        slasher.modifyAllocation(avs, asset, 1e18 + 1);
        slasher.modifyAllocation(avs, asset, 0.5e18);
        slasher.modifyAllocation(avs, asset, 0.4e18);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.ModificationPending.selector, 2));
        slasher.modifyAllocation(avs, asset, 0.3e18);
        vm.stopPrank();

        _freeze(avs, operator1, asset, 0.5e18);
        vm.prank(operator1);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.OpenCase.selector, operator1, 1));
        slasher.modifyAllocation(avs, asset, 0.3e18);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.OpenCase.selector, operator1, 1));
        slasher.settleAllocation(operator1, avs, asset);
    }

    function test_Allocation_PausedForRaisesOnly() public {
        _allocate(operator1, avs, asset, 0.5e18);
        slasher.pauseEntry(1);
        vm.startPrank(operator1);
        vm.expectRevert(EntryPaused.selector);
        slasher.modifyAllocation(avs, asset, 0.6e18);
        assertEq(slasher.modifyAllocation(avs, asset, 0.4e18), 2);
        vm.stopPrank();
    }

    /// @dev Security counts what stays promised whatever the operator does next.
    function test_MinSlashableStake_CountsALowerPromiseAtOnce() public {
        _allocate(operator1, avs, asset, 0.5e18);
        _stake(alice, weth, 100e18, operator1);
        _allocate(operator1, avs, asset, 0.2e18);

        assertEq(slasher.slashableStake(operator1, avs, asset), 50e18);
        assertEq(slasher.minSlashableStake(operator1, avs, asset), 20e18);
        assertEq(slasher.utilisation(operator1, asset), 0.5e18);
        skip(2 * EPOCH);
        assertEq(slasher.slashableStake(operator1, avs, asset), 20e18);
        address[] memory assets = new address[](1);
        assets[0] = asset;
        slasher.settleAllocations(operator1, avs, assets);
        assertEq(slasher.utilisation(operator1, asset), 0.2e18);
    }

    // ── Cases ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_FreezeIsBadInput() public {
        pool.listAsset(address(usdc), 0);
        ISlasher.SlashItem[] memory items = _item(asset, 0.1e18);
        vm.expectRevert(abi.encodeWithSelector(IAllocations.AvsNotRegistered.selector, address(this)));
        slasher.freezeOperator(operator1, items, challenger);
        vm.startPrank(avs);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotSlashable.selector, avs, operator2));
        slasher.freezeOperator(operator2, items, challenger);
        vm.expectRevert(ISlasher.EmptySlash.selector);
        slasher.freezeOperator(operator1, new ISlasher.SlashItem[](0), challenger);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, address(wbtc)));
        slasher.freezeOperator(operator1, _item(address(wbtc), 1), challenger);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidWad.selector, 0));
        slasher.freezeOperator(operator1, _item(asset, 0), challenger);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.InvalidWad.selector, 1e18 + 1));
        slasher.freezeOperator(operator1, _item(asset, 1e18 + 1), challenger);

        (address low, address high) = asset < address(usdc) ? (asset, address(usdc)) : (address(usdc), asset);
        items = new ISlasher.SlashItem[](2);
        (items[0], items[1]) = (ISlasher.SlashItem(high, 1), ISlasher.SlashItem(low, 1));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AssetsNotAscending.selector, high, low));
        slasher.freezeOperator(operator1, items, challenger);
        items[1] = items[0];
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AssetsNotAscending.selector, high, high));
        slasher.freezeOperator(operator1, items, challenger);

        slasher.freezeOperator(operator1, _item(asset, 0.1e18), challenger);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.CaseAlreadyOpen.selector, avs, operator1));
        slasher.freezeOperator(operator1, _item(asset, 0.1e18), challenger);
        vm.stopPrank();
    }

    function test_RevertWhen_CaseIsTreatedWrongly() public {
        _allocate(operator1, avs, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 caseId = _freeze(avs, operator1, asset, 0.1e18);
        ISlasher.CaseData memory open = _case(caseId);
        uint256 openedAt = block.timestamp;

        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.SlashDelayNotElapsed.selector, openedAt + SLASH_DELAY)
        );
        slasher.executeSlash(caseId, open);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotResolver.selector, address(this), resolver));
        slasher.cancelCase(caseId, open);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.CaseNotExpired.selector, openedAt + EPOCH));
        slasher.expireCase(caseId, open);
        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.CaseNotExecuted.selector, caseId, ISlasher.CaseState.Open)
        );
        slasher.releaseSlashed(caseId, open);
        ISlasher.CaseData memory other = _case(caseId);
        other.challenger = alice;
        bytes memory mismatch = abi.encodeWithSelector(ISlasher.CaseDataMismatch.selector, caseId);
        vm.expectRevert(mismatch);
        slasher.executeSlash(caseId, other);
        vm.expectRevert(mismatch);
        slasher.cancelCase(caseId, other);
        vm.expectRevert(mismatch);
        slasher.expireCase(caseId, other);
        vm.expectRevert(mismatch);
        slasher.releaseSlashed(caseId, other);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.CaseDataMismatch.selector, 7));
        slasher.executeSlash(7, open);

        skip(SLASH_DELAY);
        _execute(caseId);
        vm.expectRevert(mismatch);
        slasher.executeSlash(caseId, open);
        ISlasher.CaseData memory executed = _case(caseId);
        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.CaseNotOpen.selector, caseId, ISlasher.CaseState.Executed)
        );
        slasher.executeSlash(caseId, executed);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISlasher.RedistributionDelayNotElapsed.selector, openedAt + SLASH_DELAY + 3 days
            )
        );
        slasher.releaseSlashed(caseId, executed);
    }

    function test_RevertWhen_ExecutedTooLate() public {
        uint256 caseId = _freeze(avs, operator1, asset, 0.1e18);
        uint256 deadline = block.timestamp + EPOCH;
        ISlasher.CaseData memory data = _case(caseId);
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.CaseExpired.selector, deadline));
        slasher.executeSlash(caseId, data);
        _expire(caseId);

        vm.prank(avs);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.FreezeCooldown.selector, deadline + 7 days));
        slasher.freezeOperator(operator1, _item(asset, 1), challenger);
    }

    function test_WadAboveTerms_AloneAndInSlices() public {
        address strict = _newService(_terms(0.2e18));
        _join(operator1, strict);
        _allocate(operator1, strict, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        vm.prank(strict);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WadAboveTerms.selector, 0.8e18 - 1, 0.8e18));
        slasher.freezeOperator(operator1, _item(asset, 0.2e18 + 1), challenger);

        // 0.9 * 0.9 = 0.81 is kept; another tenth would leave 0.729.
        for (uint256 i; i < 2; ++i) {
            uint256 caseId = _freeze(strict, operator1, asset, 0.1e18);
            skip(SLASH_DELAY);
            _execute(caseId);
        }
        vm.prank(strict);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WadAboveTerms.selector, 0.729e18, 0.8e18));
        slasher.freezeOperator(operator1, _item(asset, 0.1e18), challenger);
        vm.warp(pool.genesis() + EPOCH);
        _freeze(strict, operator1, asset, 0.2e18);
    }

    function test_Veto_ByTheResolverOnly() public {
        uint256 caseId = _freeze(avs, operator1, asset, 0.1e18);
        assertTrue(slasher.isFrozen(operator1));
        _cancel(caseId);
        assertFalse(slasher.isFrozen(operator1));

        IAvsRegistry.Terms memory terms = _terms(1e18);
        terms.resolver = address(0);
        address unvetoed = _newService(terms);
        _join(operator1, unvetoed);
        caseId = _freeze(unvetoed, operator1, asset, 0.1e18);
        ISlasher.CaseData memory data = _case(caseId);
        vm.prank(address(0));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotResolver.selector, address(0), address(0)));
        slasher.cancelCase(caseId, data);
    }

    function test_ResetFrozenStatus_ExpiresWhatIsOver() public {
        address other = _newService();
        _join(operator1, other);
        uint256 first = _freeze(avs, operator1, asset, 0.1e18);
        skip(1 days);
        uint256 second = _freeze(other, operator1, asset, 0.1e18);
        ISlasher.CaseRef[] memory refs = new ISlasher.CaseRef[](2);
        refs[0] = ISlasher.CaseRef(first, _case(first));
        refs[1] = ISlasher.CaseRef(second, _case(second));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.OtherOperator.selector, first, operator1));
        slasher.resetFrozenStatus(operator2, refs);

        skip(6 days);
        vm.recordLogs();
        slasher.resetFrozenStatus(operator1, refs);
        _capture();
        assertEq(slasher.freezeState(operator1).openCases, 1);
        assertTrue(slasher.isFrozen(operator1));
        skip(1 days);
        slasher.resetFrozenStatus(operator1, _refs(second));
        (uint256 since, uint256 open) = slasher.freezeInfo(operator1);
        assertEq(since, 0);
        assertEq(open, 0);
    }

    function test_ExecuteSlashes_Batch() public {
        _allocate(operator1, avs, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 caseId = _freeze(avs, operator1, asset, 0.1e18);
        skip(SLASH_DELAY);
        assertEq(slasher.executeSlashes(_refs(caseId))[0][0], 10e18);
    }

    function test_Burn_WhereTheTermsNameNobody() public {
        IAvsRegistry.Terms memory terms = _terms(1e18);
        terms.redistributionRecipient = address(0);
        address burner = _newService(terms);
        _join(operator1, burner);
        _allocate(operator1, burner, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 caseId = _freeze(burner, operator1, asset, 1e18);
        skip(SLASH_DELAY);
        _execute(caseId);
        skip(3 days);
        _release(caseId);
        assertEq(weth.balanceOf(address(0xdEaD)), 94.75e18);
    }

    /// @dev The values at execution hold for a case, whatever is set afterwards.
    function test_Parameters_OfExecutionHold() public {
        _allocate(operator1, avs, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 caseId = _freeze(avs, operator1, asset, 1e18);
        skip(SLASH_DELAY);
        _execute(caseId);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SlashParameterTooHigh.selector, 14 days + 1, 14 days));
        slasher.setSlashParameters(14 days + 1, 0);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SlashParameterTooHigh.selector, 101, 100));
        slasher.setSlashParameters(0, 101);
        slasher.setSlashParameters(14 days, 100);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        slasher.setSlashParameters(0, 0);

        skip(3 days);
        _release(caseId);
        assertEq(weth.balanceOf(keeper), 0.25e18);
        assertEq(slasher.redistributionDelay(), 14 days);
        assertEq(slasher.executorBps(), 100);
    }

    function _expectInvalid(IAvsRegistry.Terms memory terms) private {
        vm.expectRevert(IAvsRegistry.InvalidTerms.selector);
        registry.updateTerms(avs, terms);
    }
}
