// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {
    AmountTooLarge,
    CapExceeded,
    DeadlinePassed,
    EntryPaused,
    InvalidSignature,
    LengthsDiffer,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {TokenPool} from "../../src/restaking/TokenPool.sol";
import {IEpochClock} from "../../src/restaking/interfaces/IEpochClock.sol";
import {ISlasher} from "../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {FeeOnTransferToken, TestToken} from "../utils/TestToken.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";
import {WeirdToken} from "./utils/WeirdToken.sol";

/// @notice Signs with a key that it holds, as a contract account.
contract ContractSigner {
    bytes32 public approved;

    function approve(bytes32 digest) external {
        approved = digest;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return digest == approved ? bytes4(0x1626ba7e) : bytes4(0);
    }
}

/// @notice The TokenPool: every error of the bad-input table with its arguments, consents, odd tokens, rounding.
contract TokenPoolTest is RestakingBase {
    address internal avs;
    address internal asset;
    address internal approver;
    uint256 internal approverKey;
    ITokenPool.Approval internal none;

    bytes32 private constant DELEGATION_TYPEHASH = keccak256(
        "Delegation(address staker,address operator,address asset,uint256 amount,bytes32 salt,uint256 expiry)"
    );
    bytes32 private constant APPROVAL_TYPEHASH = keccak256(
        "DelegationApproval(address staker,address operator,address asset,uint256 amount,bytes32 salt,uint256 expiry)"
    );

    function setUp() public override {
        super.setUp();
        (approver, approverKey) = makeAddrAndKey("approver");
        asset = address(weth);
        pool.listAsset(asset, 0);
        avs = _newService();
        _registerOperator(operator1);
        _join(operator1, avs);
        _allocate(operator1, avs, asset, 1e18);
        vm.prank(operator2);
        pool.registerAsOperator(approver, 300, "ipfs://operator2");
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_StakeIsBadInput() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, address(usdc)));
        pool.stake(address(usdc), 1, operator1);
        vm.expectRevert(ZeroAmount.selector);
        pool.stake(asset, 0, operator1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorNotRegistered.selector, carol));
        pool.stake(asset, 1, carol);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.ApprovalRequired.selector, operator2, approver));
        pool.stake(asset, 1, operator2);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, uint256(2) ** 96, type(uint96).max));
        pool.stake(asset, 2 ** 96, operator1);
        vm.stopPrank();

        _stake(bob, weth, 10, operator1);
        vm.expectRevert(
            abi.encodeWithSelector(AmountTooLarge.selector, type(uint96).max, type(uint96).max - 10)
        );
        pool.stake(asset, type(uint96).max, address(0));
        pool.setCap(asset, 15);
        vm.expectRevert(abi.encodeWithSelector(CapExceeded.selector, 6, 5));
        pool.stake(asset, 6, address(0));
        pool.setCap(asset, 5);
        vm.expectRevert(abi.encodeWithSelector(CapExceeded.selector, 1, 0));
        pool.stake(asset, 1, address(0));
    }

    function test_RevertWhen_OperatorIsFrozenOrUnderCase() public {
        _stake(alice, weth, 10e18, operator1);
        _stake(alice, weth, 10e18, address(0));
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 1e18);
        _freeze(avs, operator1, asset, 0.5e18);
        bytes memory frozen = abi.encodeWithSelector(ITokenPool.OperatorIsFrozen.selector, operator1);
        address[] memory assets = new address[](1);
        assets[0] = asset;

        vm.startPrank(alice);
        vm.expectRevert(frozen);
        pool.stake(asset, 1, operator1);
        vm.expectRevert(frozen);
        pool.delegateTo(operator1, asset, 1, none);
        vm.expectRevert(frozen);
        pool.queueWithdrawal(operator1, asset, 1);
        vm.expectRevert(frozen);
        pool.undelegate(operator1, assets);
        vm.expectRevert(frozen);
        pool.redelegate(operator1, operator1, assets);
        // Undelegated stake leaves at once.
        pool.withdrawUndelegated(asset, 1e18, alice);

        // The freeze lapses unresolved: exits are free, but nobody walks into the case.
        skip(EPOCH);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorUnderCase.selector, operator1));
        pool.stake(asset, 1, operator1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorUnderCase.selector, operator1));
        pool.delegateTo(operator1, asset, 1, none);
        pool.queueWithdrawal(operator1, asset, 1e18);
        skip(EPOCH);
        pool.completeQueuedWithdrawal(operator1, asset, w.generation, w.epoch, true, address(0));
        vm.stopPrank();
    }

    function test_Delisting_StopsNewStakeOnly() public {
        _stake(alice, weth, 10e18, address(0));
        pool.delistAsset(asset);

        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, asset));
        pool.stake(asset, 1, operator1);
        pool.delegateTo(operator1, asset, 10e18, none);
        vm.stopPrank();
        uint256 caseId = _freeze(avs, operator1, asset, 0.5e18);
        skip(SLASH_DELAY);
        assertEq(_execute(caseId)[0], 5e18);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, asset));
        pool.delistAsset(asset);
        pool.listAsset(asset, 3);
        (uint256 cap, bool acceptsStake) = pool.listing(asset);
        assertEq(cap, 3);
        assertTrue(acceptsStake);
    }

    function test_RevertWhen_ListingIsBadInput() public {
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetAlreadyListed.selector, asset));
        pool.listAsset(asset, 0);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, uint256(2) ** 96, type(uint96).max));
        pool.listAsset(address(usdc), 2 ** 96);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, address(usdc)));
        pool.setCap(address(usdc), 1);
        TestToken tooFine = new TestToken("Fine", "FINE", 19);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(tooFine)));
        pool.listAsset(address(tooFine), 0);

        _deployCore(address(wbtc));
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(wbtc)));
        pool.listAsset(address(wbtc), 0);
        vm.expectRevert(
            abi.encodeWithSelector(IEpochClock.EpochLengthOutOfRange.selector, 59 minutes, 1 hours, 30 days)
        );
        new TokenPool(address(manager), address(slasher), address(0), 59 minutes);
    }

    function test_RevertWhen_CallerHasNoRole() public {
        vm.startPrank(alice);
        bytes memory denied = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice);
        vm.expectRevert(denied);
        pool.listAsset(address(usdc), 0);
        vm.expectRevert(denied);
        pool.delistAsset(asset);
        vm.expectRevert(denied);
        pool.setCap(asset, 1);
        vm.expectRevert(denied);
        pool.pauseEntry(0);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotSlasher.selector, alice));
        pool.applySlash(operator1, asset, 1, 1, 0, false, false);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotSlasher.selector, alice));
        pool.payOut(asset, alice, 1);
        vm.stopPrank();
    }

    function test_StakeFor_NeedsTheBeneficiarysWord() public {
        _fund(weth, bob, 5e18, address(pool));
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.DepositorNotAllowed.selector, alice, bob));
        pool.stakeFor(alice, asset, 5e18, operator1);
        vm.stopPrank();

        vm.prank(alice);
        pool.setDepositor(bob, true);
        assertTrue(pool.isDepositor(alice, bob));
        vm.prank(bob);
        pool.stakeFor(alice, asset, 5e18, operator1);
        (uint256 shares,) = pool.position(alice, operator1, asset);
        assertEq(shares, 5e18);
    }

    function test_StakeWithPermit_UsedPermitDoesNotBlock() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        weth.mint(signer, 10e18);
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                signer,
                address(pool),
                10e18,
                0,
                block.timestamp
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", weth.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);

        // Somebody saw the permit and used it first.
        weth.permit(signer, address(pool), 10e18, block.timestamp, v, r, s);
        vm.prank(signer);
        assertEq(pool.stakeWithPermit(asset, 10e18, operator1, block.timestamp, v, r, s), 10e18);

        vm.prank(signer);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, address(usdc)));
        pool.stakeWithPermit(address(usdc), 1, operator1, block.timestamp, v, r, s);
    }

    // ── Consents ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_DelegateTo_WithTheApproversSignature() public {
        _stake(alice, weth, 10e18, address(0));
        ITokenPool.Approval memory approval =
            _sign(approverKey, APPROVAL_TYPEHASH, alice, operator2, 4e18, block.timestamp);

        vm.startPrank(alice);
        vm.expectRevert(InvalidSignature.selector);
        pool.delegateTo(operator2, asset, 5e18, approval);
        assertEq(pool.delegateTo(operator2, asset, 4e18, approval), 4e18);
        assertTrue(pool.isSaltUsed(approver, approval.salt));
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.SignatureUsed.selector, approver, approval.salt));
        pool.delegateTo(operator2, asset, 4e18, approval);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(DeadlinePassed.selector, approval.expiry));
        pool.delegateTo(operator2, asset, 4e18, approval);
        vm.stopPrank();
    }

    function test_DelegateBySig_ByKeyAndByContract() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        _stake(signer, weth, 10e18, address(0));
        ITokenPool.Approval memory consent =
            _sign(key, DELEGATION_TYPEHASH, signer, operator1, 4e18, block.timestamp);

        vm.expectRevert(InvalidSignature.selector);
        pool.delegateBySig(alice, operator1, asset, 4e18, consent, none);
        pool.delegateBySig(signer, operator1, asset, 4e18, consent, none);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.SignatureUsed.selector, signer, consent.salt));
        pool.delegateBySig(signer, operator1, asset, 4e18, consent, none);

        ContractSigner account = new ContractSigner();
        _stake(address(account), weth, 10e18, address(0));
        consent = _sign(key, DELEGATION_TYPEHASH, address(account), operator1, 4e18, block.timestamp);
        vm.expectRevert(InvalidSignature.selector);
        pool.delegateBySig(address(account), operator1, asset, 4e18, consent, none);
        account.approve(_digest(DELEGATION_TYPEHASH, address(account), operator1, 4e18, consent));
        pool.delegateBySig(address(account), operator1, asset, 4e18, consent, none);
        (uint256 shares,) = pool.position(address(account), operator1, asset);
        assertEq(shares, 4e18);
    }

    function test_RevertWhen_DelegateIsBadInput() public {
        _stake(alice, weth, 10e18, address(0));
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AssetNotListed.selector, address(usdc)));
        pool.delegateTo(operator1, address(usdc), 1, none);
        vm.expectRevert(ZeroAmount.selector);
        pool.delegateTo(operator1, asset, 0, none);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorNotRegistered.selector, carol));
        pool.delegateTo(carol, asset, 1, none);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.InsufficientShares.selector, 10e18, 10e18 + 1));
        pool.delegateTo(operator1, asset, 10e18 + 1, none);

        address[] memory assets = new address[](1);
        assets[0] = asset;
        vm.expectRevert(abi.encodeWithSelector(LengthsDiffer.selector, 1, 2));
        pool.delegateBatch(operator1, assets, new uint256[](2));
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.ApprovalRequired.selector, operator2, approver));
        pool.delegateBatch(operator2, assets, new uint256[](1));
        vm.expectRevert(ZeroAmount.selector);
        pool.delegateBatch(operator1, assets, new uint256[](1));
        vm.stopPrank();
    }

    function test_RevertWhen_OperatorRegistersBadly() public {
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.FeeTooHigh.selector, 3001, 3000));
        pool.registerAsOperator(address(0), 3001, "");
        vm.startPrank(operator1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.AlreadyRegistered.selector, operator1));
        pool.registerAsOperator(address(0), 0, "");
        vm.stopPrank();
        (address named, uint256 fee) = pool.operatorTerms(operator2);
        assertEq(named, approver);
        assertEq(fee, 300);
    }

    // ── Leaving ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_QueueIsBadInput() public {
        _stake(alice, weth, 10e18, operator1);
        vm.startPrank(alice);
        vm.expectRevert(ZeroAmount.selector);
        pool.queueWithdrawal(operator1, asset, 0);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorNotRegistered.selector, carol));
        pool.queueWithdrawal(carol, asset, 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.InsufficientShares.selector, 10e18, 10e18 + 1));
        pool.queueWithdrawal(operator1, asset, 10e18 + 1);
        vm.stopPrank();

        // After a half has gone one share is worth nothing.
        _slash(0.5e18);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.DustWithdrawal.selector, 1));
        pool.queueWithdrawal(operator1, asset, 1);
        vm.stopPrank();

        // After a wipe nothing is owned.
        _slash(1e18);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.InsufficientShares.selector, 0, 1));
        pool.queueWithdrawal(operator1, asset, 1);
        vm.stopPrank();
    }

    function test_RevertWhen_CompleteIsBadInput() public {
        _stake(alice, weth, 10e18, operator1);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 4e18);
        uint256 maturesAt = pool.genesis() + 2 * EPOCH;

        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.WithdrawalNotMatured.selector, maturesAt));
        pool.completeQueuedWithdrawal(operator1, asset, 0, 0, true, address(0));
        vm.warp(maturesAt);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NothingQueued.selector, operator1, asset, 0, 1));
        pool.completeQueuedWithdrawal(operator1, asset, 0, 1, true, address(0));
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NothingQueued.selector, operator1, asset, 1, 0));
        pool.completeQueuedWithdrawal(operator1, asset, 1, 0, true, address(0));
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorNotRegistered.selector, carol));
        pool.completeQueuedWithdrawal(operator1, asset, 0, 0, false, carol);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.ApprovalRequired.selector, operator2, approver));
        pool.completeQueuedWithdrawal(operator1, asset, 0, 0, false, operator2);
        assertEq(pool.claimable(alice, operator1, asset, 0, 0), 4e18);
        vm.stopPrank();
        assertEq(_complete(alice, operator1, asset, w), 4e18);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NothingQueued.selector, operator1, asset, 0, 0));
        pool.completeQueuedWithdrawal(operator1, asset, 0, 0, true, address(0));
        vm.stopPrank();
    }

    function test_Complete_NothingLeftIsAllowed() public {
        _stake(alice, weth, 10e18, operator1);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 10e18);
        _slash(1e18);
        vm.warp(pool.genesis() + 2 * EPOCH);

        vm.prank(alice);
        assertEq(pool.completeQueuedWithdrawal(operator1, asset, w.generation, w.epoch, false, operator1), 0);
    }

    function test_RevertWhen_WithdrawUndelegatedIsBadInput() public {
        _stake(alice, weth, 10e18, address(0));
        vm.startPrank(alice);
        vm.expectRevert(ZeroAmount.selector);
        pool.withdrawUndelegated(asset, 0, alice);
        vm.expectRevert(ZeroAddress.selector);
        pool.withdrawUndelegated(asset, 1, address(0));
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.InsufficientShares.selector, 10e18, 10e18 + 1));
        pool.withdrawUndelegated(asset, 10e18 + 1, alice);
        vm.stopPrank();
    }

    function test_ForceUndelegate_ByTheApproverOnly() public {
        _stake(alice, weth, 10e18, address(0));
        ITokenPool.Approval memory approval =
            _sign(approverKey, APPROVAL_TYPEHASH, alice, operator2, 10e18, block.timestamp);
        vm.prank(alice);
        pool.delegateTo(operator2, asset, 10e18, approval);
        address[] memory assets = new address[](1);
        assets[0] = asset;

        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotApprover.selector, operator2, address(this)));
        pool.forceUndelegate(alice, operator2, assets);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotApprover.selector, operator1, address(this)));
        pool.forceUndelegate(alice, operator1, assets);
        vm.prank(approver);
        assertEq(pool.forceUndelegate(alice, operator2, assets)[0].assets, 10e18);
    }

    function test_Redelegate_AnyoneBringsItOver() public {
        vm.prank(carol);
        pool.registerAsOperator(address(0), 0, "");
        _stake(alice, weth, 10e18, operator1);
        address[] memory assets = new address[](1);
        assets[0] = asset;
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.ApprovalRequired.selector, operator2, approver));
        pool.redelegate(operator1, operator2, assets);
        pool.redelegate(operator1, carol, assets);
        vm.stopPrank();
        assertEq(pool.redelegationTarget(alice, operator1, asset, 0, 0), carol);

        vm.warp(pool.genesis() + 2 * EPOCH);
        vm.prank(keeper);
        assertEq(pool.completeRedelegation(alice, operator1, asset, 0, 0), 10e18);
        (, uint256 value) = pool.position(alice, carol, asset);
        assertEq(value, 10e18);
    }

    function test_Redelegate_APlainWithdrawalClearsTheMark() public {
        vm.prank(carol);
        pool.registerAsOperator(address(0), 0, "");
        _stake(alice, weth, 10e18, operator1);
        address[] memory assets = new address[](1);
        assets[0] = asset;
        vm.prank(alice);
        pool.redelegate(operator1, carol, assets);
        _stake(alice, weth, 1e18, operator1);
        _queue(alice, operator1, asset, 1e18);

        vm.warp(pool.genesis() + 2 * EPOCH);
        vm.expectRevert(
            abi.encodeWithSelector(ITokenPool.NotRedelegated.selector, alice, operator1, asset, 0, 0)
        );
        pool.completeRedelegation(alice, operator1, asset, 0, 0);
    }

    function test_Batches_OneBadEntryRevertsAll() public {
        _stake(alice, weth, 10e18, operator1);
        ITokenPool.WithdrawalRequest[] memory requests = new ITokenPool.WithdrawalRequest[](2);
        requests[0] = ITokenPool.WithdrawalRequest(operator1, asset, 1e18);
        requests[1] = ITokenPool.WithdrawalRequest(operator1, asset, 0);

        vm.prank(alice);
        vm.expectRevert(ZeroAmount.selector);
        pool.queueWithdrawals(requests);
        requests[1].shares = 2e18;
        vm.prank(alice);
        assertEq(pool.queueWithdrawals(requests)[1].assets, 2e18);

        vm.warp(pool.genesis() + 2 * EPOCH);
        ITokenPool.Completion[] memory items = new ITokenPool.Completion[](2);
        items[0] = ITokenPool.Completion(operator1, asset, 0, 0, true, address(0));
        items[1] = items[0];
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NothingQueued.selector, operator1, asset, 0, 0));
        pool.completeQueuedWithdrawals(items);
    }

    // ── Pausing ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Pause_EveryEntryWhileExitsWork() public {
        _stake(alice, weth, 10e18, operator1);
        _stake(alice, weth, 10e18, address(0));
        uint256 caseId = _freeze(avs, operator1, asset, 0.5e18);
        for (uint8 flow; flow < 3; ++flow) {
            pool.pauseEntry(flow);
        }
        slasher.pauseEntry(0);
        slasher.pauseEntry(1);
        registry.pauseEntry(0);
        registry.pauseEntry(1);

        vm.startPrank(alice);
        vm.expectRevert(EntryPaused.selector);
        pool.stake(asset, 1, operator1);
        vm.expectRevert(EntryPaused.selector);
        pool.stakeFor(bob, asset, 1, operator1);
        vm.expectRevert(EntryPaused.selector);
        pool.stakeWithPermit(asset, 1, operator1, 0, 0, 0, 0);
        vm.expectRevert(EntryPaused.selector);
        pool.delegateTo(operator1, asset, 1, none);
        vm.expectRevert(EntryPaused.selector);
        pool.delegateBySig(alice, operator1, asset, 1, none, none);
        vm.expectRevert(EntryPaused.selector);
        pool.delegateBatch(operator1, new address[](0), new uint256[](0));
        vm.expectRevert(EntryPaused.selector);
        pool.registerAsOperator(address(0), 0, "");
        vm.expectRevert(EntryPaused.selector);
        slasher.optIntoSlashing(avs);
        vm.expectRevert(EntryPaused.selector);
        registry.registerForAvs(avs, "");
        vm.expectRevert(EntryPaused.selector);
        registry.registerAvs(avs, _terms(1e18));
        vm.stopPrank();

        skip(SLASH_DELAY);
        _execute(caseId);
        vm.prank(operator1);
        slasher.modifyAllocation(avs, asset, 0);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 10e18);
        vm.warp(pool.genesis() + 2 * EPOCH);
        assertEq(_complete(alice, operator1, asset, w), 5e18);
        vm.prank(alice);
        pool.withdrawUndelegated(asset, 10e18, alice);
        _release(caseId);
        vm.prank(operator1);
        registry.deregisterFromAvs(avs);
    }

    // ── Odd tokens ────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_TokenTakesAFee() public {
        FeeOnTransferToken token = new FeeOnTransferToken();
        pool.listAsset(address(token), 0);
        _fund(token, alice, 1e18, address(pool));

        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(token)));
        pool.stake(address(token), 1e18, address(0));
    }

    function test_Token_ThatAnswersFalseOrNothing() public {
        WeirdToken token = _weird();
        token.setAnswer(WeirdToken.Answer.False);
        vm.prank(alice);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        pool.stake(address(token), 1e18, address(0));

        token.setAnswer(WeirdToken.Answer.Nothing);
        vm.startPrank(alice);
        pool.stake(address(token), 1e18, address(0));
        pool.withdrawUndelegated(address(token), 0.5e18, alice);
        vm.stopPrank();

        token.setAnswer(WeirdToken.Answer.False);
        vm.prank(alice);
        vm.expectRevert(SafeTransferLib.TransferFailed.selector);
        pool.withdrawUndelegated(address(token), 0.5e18, alice);
        assertEq(pool.undelegated(alice, address(token)), 0.5e18);
    }

    function test_Attack_TokenReenters() public {
        WeirdToken token = _weird();
        vm.prank(alice);
        pool.stake(address(token), 1e18, address(0));
        token.callBack(address(pool), abi.encodeCall(pool.claimCredit, (address(token), address(token))));

        vm.prank(alice);
        pool.withdrawUndelegated(address(token), 1e18, alice);

        bytes4 expected = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        assertEq(bytes4(token.lastReason()), expected);
    }

    function test_Release_AFailingPayeeBlocksNobody() public {
        WeirdToken token = _weird();
        address weird = address(token);
        _allocate(operator1, avs, weird, 1e18);
        vm.prank(alice);
        pool.stake(weird, 100e18, operator1);
        uint256 caseId = _freeze(avs, operator1, weird, 1e18);
        skip(SLASH_DELAY);
        _execute(caseId);
        skip(3 days);
        token.block_(recipient, true);

        _release(caseId);

        // 5 % to the challenger, 0.25 % to the executor, the rest waits for the blocked recipient.
        assertEq(token.balanceOf(challenger), 5e18);
        assertEq(token.balanceOf(keeper), 0.25e18);
        assertEq(pool.credits(recipient, weird), 94.75e18);
        assertEq(pool.custody(weird), 94.75e18);
        vm.startPrank(recipient);
        vm.expectRevert(ZeroAddress.selector);
        pool.claimCredit(weird, address(0));
        pool.claimCredit(weird, carol);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NoCredit.selector, recipient, weird));
        pool.claimCredit(weird, carol);
        vm.stopPrank();
        assertEq(token.balanceOf(carol), 94.75e18);
        assertEq(pool.custody(weird), 0);
    }

    function test_Release_OddAnswersBecomeCredits() public {
        WeirdToken token = _weird();
        address weird = address(token);
        _allocate(operator1, avs, weird, 1e18);
        vm.prank(alice);
        pool.stake(weird, 100e18, operator1);
        for (uint256 i; i < 2; ++i) {
            uint256 caseId = _freeze(avs, operator1, weird, 0.5e18);
            skip(EPOCH - 1);
            _execute(caseId);
            skip(3 days);
            token.setAnswer(i == 0 ? WeirdToken.Answer.False : WeirdToken.Answer.Nothing);
            _release(caseId);
            token.setAnswer(WeirdToken.Answer.True);
        }
        assertEq(pool.credits(challenger, weird), 2.5e18);
        assertEq(token.balanceOf(challenger), 1.25e18);
    }

    // ── Rounding ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev One unit of 6, 8 and 18 decimals goes in and out whole.
    function test_OneUnit_OfEveryDecimals() public {
        pool.listAsset(address(usdc), 0);
        pool.listAsset(address(wbtc), 0);
        TestToken[3] memory tokens = [usdc, wbtc, weth];
        for (uint256 i; i < 3; ++i) {
            _stake(alice, tokens[i], 1, operator1);
            _queue(alice, operator1, address(tokens[i]), 1);
        }
        vm.warp(pool.genesis() + 2 * EPOCH);
        for (uint256 i; i < 3; ++i) {
            vm.prank(alice);
            assertEq(pool.completeQueuedWithdrawal(operator1, address(tokens[i]), 0, 0, true, address(0)), 1);
        }
    }

    /// @dev Invariant 8: splitting a withdrawal never beats one, and a deposit never yields more than it is.
    function testFuzz_Rounding_NobodyGainsBySplitting(uint256 amount, uint64 wad, uint256 part, uint256 late)
        public
    {
        amount = bound(amount, 1e6, 1e26);
        _stake(alice, weth, amount, operator1);
        _stake(bob, weth, amount, operator1);
        _slash(uint64(bound(wad, 1, 0.99e18)));
        late = bound(late, 2, 1e26); // one unit alone may be worth none after a slash
        uint256 shares = _stake(carol, weth, late, operator1);
        assertLe(_queue(carol, operator1, asset, shares).assets, late);

        part = bound(part, amount / 1000 + 1000, amount - amount / 1000 - 1000);
        uint256 whole = _queue(alice, operator1, asset, amount).assets;
        uint256 split = _queue(bob, operator1, asset, part).assets;
        split += _queue(bob, operator1, asset, amount - part).assets;
        assertLe(split, whole + 1);
        vm.warp(pool.genesis() + 3 * EPOCH);
        (, uint256 first,,) = pool.claim(alice, operator1, asset, 0, 0);
        (, uint256 second,,) = pool.claim(bob, operator1, asset, 0, 0);
        assertLe(second, first + 1);
    }

    /// @dev Thirty halvings in a row: A <= S and S*M <= A*1e18 hold at every step, and stake still comes out.
    function test_ThirtyHalvings() public {
        _stake(alice, weth, 1e24, operator1);
        uint256 expected = 1e24;
        for (uint256 i; i < 9; ++i) {
            // Nine halvings leave 2**-9 of the magnitude: the pool is still open.
            _slash(0.5e18);
            expected /= 2;
            assertEq(pool.pool(operator1, asset).assets, expected);
            _checkTheorems();
        }
        _stake(bob, weth, 1e18, operator1);
        for (uint256 i; i < 20; ++i) {
            _slash(0.5e18);
            _checkTheorems();
        }
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.PoolDepleted.selector, operator1, asset));
        pool.stake(asset, 1, operator1);
        vm.stopPrank();
        (, uint256 encumbered) = slasher.magnitudes(operator1, asset);
        assertGe(encumbered, 1e9);

        _slash(0.5e18);
        ITokenPool.Pool memory wiped = pool.pool(operator1, asset);
        assertEq(wiped.generation, 1);
        assertEq(wiped.assets, 0);
        assertEq(_stake(bob, weth, 5e18, operator1), 5e18);
    }

    /// @dev What comes out after random slashes is bounded by the product of the shares kept.
    function testFuzz_SlashThenWithdraw_WithinTheBound(uint256 amount, uint64[4] memory wads) public {
        amount = bound(amount, 1e9, 1e26);
        _stake(alice, weth, amount, operator1);
        uint256 kept = WAD;
        for (uint256 i; i < 4; ++i) {
            uint64 wad = uint64(bound(wads[i], 1, 0.8e18));
            _slash(wad);
            kept = kept * (WAD - wad) / WAD;
        }
        uint256 out = _queue(alice, operator1, asset, amount).assets;

        // Each slash removes a floor of at most the rounded-up magnitude: within a unit of 1e-9 either way.
        assertGe(out, amount * (kept > 1e9 ? kept - 1e9 : 0) / WAD);
        assertLe(out, amount * (kept + 1e9) / WAD + 4);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _checkTheorems() private view {
        ITokenPool.Pool memory p = pool.pool(operator1, asset);
        (uint256 maximum,) = slasher.magnitudes(operator1, asset);
        assertLe(p.assets, p.shares);
        assertLe(uint256(p.shares) * maximum, uint256(p.assets) * WAD);
    }

    /// @dev Executes a slash of the first operator; the next epoch's promise is whole again.
    function _slash(uint64 wad) private {
        uint256 caseId = _freeze(avs, operator1, asset, wad);
        skip(SLASH_DELAY);
        _execute(caseId);
    }

    function _weird() private returns (WeirdToken token) {
        token = new WeirdToken(18);
        pool.listAsset(address(token), 0);
        _fund(token, alice, 100e18, address(pool));
    }

    function _sign(
        uint256 key,
        bytes32 typeHash,
        address staker,
        address operator,
        uint256 amount,
        uint256 expiry
    ) private view returns (ITokenPool.Approval memory approval) {
        approval.salt = keccak256(abi.encode(staker, amount));
        approval.expiry = expiry;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _digest(typeHash, staker, operator, amount, approval));
        approval.signature = abi.encodePacked(r, s, v);
    }

    function _digest(
        bytes32 typeHash,
        address staker,
        address operator,
        uint256 amount,
        ITokenPool.Approval memory approval
    ) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("TokenPool"),
                keccak256("1"),
                block.chainid,
                address(pool)
            )
        );
        bytes32 structHash =
            keccak256(abi.encode(typeHash, staker, operator, asset, amount, approval.salt, approval.expiry));
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }
}
