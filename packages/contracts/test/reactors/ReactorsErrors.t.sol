// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {
    AmountTooLarge,
    DeadlinePassed,
    EntryPaused,
    InsufficientGas,
    InvalidSignature,
    NothingToClaim,
    SlippageExceeded,
    StalePrice,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {UniswapV2Adapter} from "../../src/reactors/adapters/UniswapV2Adapter.sol";
import {ICycleManagerEvents} from "../../src/reactors/interfaces/ICycleManager.sol";
import {IDirectorStaking} from "../../src/reactors/interfaces/IDirectorStaking.sol";
import {IReactor} from "../../src/reactors/interfaces/IReactor.sol";
import {IReactorFactory} from "../../src/reactors/interfaces/IReactorFactory.sol";
import {
    IReactorErrors,
    ReactorKind,
    ReactorTerms,
    VenueState
} from "../../src/reactors/interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {IRewardsEngine} from "../../src/reactors/interfaces/IRewardsEngine.sol";
import {IVenueAdapter} from "../../src/reactors/interfaces/IVenueAdapter.sol";
import {FeeOnTransferToken, HookedToken, TestToken} from "../utils/TestToken.sol";
import {IReactorToken} from "./utils/IReactorToken.sol";
import {ReactorsBase} from "./utils/ReactorsBase.sol";
import {IV2Pair, IV3Pool} from "./utils/Uniswap.sol";

/// @notice One test per row of the table of bad inputs that concerns the core, with the error's arguments.
contract ReactorsErrorsTest is ReactorsBase {
    IV2Pair private _pool;

    function setUp() public override {
        super.setUp();
        _pool = _addV2();
        manager.endCycleZero();
        usdc.mint(address(treasury), 100_000e6);
        _deposit(pair, alice, 1_000_000e6);
        _deposit(token, bob, 1_000_000e18);
        _stake(carol, tokenId, 100_000e18, _weights(10_000, 0));
    }

    /// @dev Whether anybody is a participant of the genesis sale, for the reactor that is made private.
    function hasPledged(address account) external view returns (bool) {
        return account == alice;
    }

    // ── Reactor ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_AmountIsZero() public {
        vm.startPrank(bob);
        vm.expectRevert(ZeroAmount.selector);
        token.deposit(0, bob);
        vm.expectRevert(ZeroAmount.selector);
        token.mint(0, bob);
        vm.expectRevert(ZeroAmount.selector);
        token.requestRedeem(0, bob, bob);
        vm.expectRevert(ZeroAmount.selector);
        token.redeem(0, bob, bob);
        vm.expectRevert(ZeroAmount.selector);
        token.withdraw(0, bob, bob);
        vm.expectRevert(ZeroAmount.selector);
        token.instantRedeem(0, bob, bob, 0);
        vm.expectRevert(ZeroAmount.selector);
        staking.stake(tokenId, 0, _weights(10_000, 0));
        vm.expectRevert(ZeroAmount.selector);
        staking.requestUnstake(tokenId, 0);
        vm.expectRevert(ZeroAmount.selector);
        engine.fundEmission(0);
        vm.expectRevert(ZeroAmount.selector);
        manager.convert(tokenId, 0, 0, bob);
    }

    function test_RevertWhen_AddressIsZero() public {
        vm.startPrank(bob);
        vm.expectRevert(ZeroAddress.selector);
        token.deposit(1, address(0));
        vm.expectRevert(ZeroAddress.selector);
        token.requestRedeem(1, address(0), bob);
        vm.expectRevert(ZeroAddress.selector);
        token.redeem(1, address(0), bob);
        vm.expectRevert(ZeroAddress.selector);
        token.instantRedeem(1, address(0), bob, 0);
        vm.expectRevert(ZeroAddress.selector);
        token.transfer(address(0), 1);
        vm.expectRevert(ZeroAddress.selector);
        staking.claimUnstake(tokenId, address(0));
        vm.expectRevert(ZeroAddress.selector);
        manager.convert(tokenId, 1, 0, address(0));
        vm.expectRevert(ZeroAddress.selector);
        engine.claim(bob, _ids(tokenId), new uint256[](0), address(0));
    }

    function test_RevertWhen_DepositArrivesShort() public {
        FeeOnTransferToken taxed = new FeeOnTransferToken();
        (, IReactorToken reactor) = _createToken(taxed, pairId);
        taxed.mint(bob, 100e18);
        vm.startPrank(bob);
        taxed.approve(address(reactor), 100e18);

        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(taxed)));
        reactor.deposit(100e18, bob);
    }

    function test_RevertWhen_PoolIsPrivate() public {
        TestToken dollar = new TestToken("Dollar", "DOL", 6);
        uint64 until = uint64(block.timestamp + 14 days);
        (, address created) = factory.createReactor(
            IReactorFactory.CreateParams(
                address(dollar),
                ReactorKind.PAIR,
                0,
                "tDOL",
                "tDOL",
                ReactorTerms(1000, 1 hours, until, address(this), 0)
            )
        );
        dollar.mint(bob, 2e6);
        vm.startPrank(bob);
        dollar.approve(created, 2e6);

        vm.expectRevert(abi.encodeWithSelector(IReactor.PrivatePeriod.selector, until));
        IReactorToken(created).deposit(1e6, bob);
        IReactorToken(created).deposit(1e6, alice);
        assertEq(IReactorToken(created).maxDeposit(bob), 0);
        assertGt(IReactorToken(created).maxDeposit(alice), 0);
    }

    function test_RevertWhen_EntriesArePaused() public {
        vm.startPrank(guardian);
        factory.pauseDeposits(tokenId);
        staking.pauseEntry(0);
        (bool ok,) = address(manager).call(abi.encodeWithSignature("pauseEntry(uint8)", 0));
        assertTrue(ok);
        vm.stopPrank();

        vm.startPrank(bob);
        vm.expectRevert(EntryPaused.selector);
        token.deposit(1e18, bob);
        vm.expectRevert(EntryPaused.selector);
        token.mint(1e18, bob);
        vm.expectRevert(EntryPaused.selector);
        staking.stake(tokenId, 1e18, _weights(10_000, 0));
        vm.expectRevert(EntryPaused.selector);
        manager.rebalance(tokenId);
    }

    function test_RevertWhen_RequestExceedsBalance() public {
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        vm.prank(bob);
        token.requestRedeem(1_000_001e18, bob, bob);
    }

    function test_RevertWhen_CallerIsNotOperator() public {
        vm.startPrank(carol);
        vm.expectRevert(IReactor.NotOperator.selector);
        token.requestRedeem(1, carol, bob);
        vm.expectRevert(IReactor.NotOperator.selector);
        token.redeem(1, carol, bob);
        vm.expectRevert(IReactor.NotOperator.selector);
        token.cancelRedeemRequest(bob, carol);
    }

    function test_RevertWhen_ControllerHasNotApproved() public {
        vm.expectRevert(IReactor.NotOperator.selector);
        vm.prank(bob);
        token.requestRedeem(1, alice, bob);
    }

    /// @dev The price doubled twice: the position holds less A than is owed, and all of it is asked for.
    function test_RevertWhen_PreviousRequestIsUnfunded() public {
        _rollover();
        _setPrice(address(abc), 2e18);
        _arbitrage(_pool, abc);
        uint256 id = _request(token, bob, 900_000e18);
        _rollover();

        vm.expectRevert(abi.encodeWithSelector(IReactor.PreviousRequestUnfunded.selector, id));
        vm.prank(bob);
        token.requestRedeem(1e18, bob, bob);
    }

    function test_RevertWhen_ClaimExceedsClaimable() public {
        _request(token, bob, 100e18);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IReactor.NothingClaimable.selector, 1e18, 0));
        token.redeem(1e18, bob, bob);
        vm.stopPrank();
        _rollover();

        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IReactor.NothingClaimable.selector, 101e18, 100e18));
        token.redeem(101e18, bob, bob);
        vm.expectRevert(abi.encodeWithSelector(IReactor.NothingClaimable.selector, 101e18, 100e18));
        token.withdraw(101e18, bob, bob);
    }

    function test_RevertWhen_NoPendingRequest() public {
        vm.startPrank(bob);
        vm.expectRevert(IReactor.NoPendingRequest.selector);
        token.cancelRedeemRequest(bob, bob);
        token.requestRedeem(100e18, bob, bob);
        vm.stopPrank();
        _rollover();

        vm.expectRevert(IReactor.NoPendingRequest.selector);
        vm.prank(bob);
        token.cancelRedeemRequest(bob, bob);
    }

    function test_RevertWhen_RedemptionIsPreviewed() public {
        vm.expectRevert(IReactor.AsyncRedeem.selector);
        token.previewRedeem(1);
        vm.expectRevert(IReactor.AsyncRedeem.selector);
        token.previewWithdraw(1);
    }

    function test_RevertWhen_InstantExitIsUnavailable() public {
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IReactor.InstantExitUnavailable.selector, 4));
        token.instantRedeem(1e18, bob, bob, 0);

        _rollover();
        vm.startPrank(bob);
        // 5 % of a million.
        vm.expectRevert(abi.encodeWithSelector(IReactor.InstantExitUnavailable.selector, 4));
        token.instantRedeem(50_001e18, bob, bob, 0);
        uint256 paid = 1000e18 - 3e18;
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, paid, paid + 1));
        token.instantRedeem(1000e18, bob, bob, paid + 1);
        assertEq(token.instantRedeem(1000e18, bob, bob, paid), paid);
        vm.stopPrank();

        _toNextCycle();
        manager.startRollover();
        vm.expectRevert(abi.encodeWithSelector(IReactor.InstantExitUnavailable.selector, 1));
        vm.prank(bob);
        token.instantRedeem(1e18, bob, bob, 0);
    }

    function test_RevertWhen_ReactorIsRetired() public {
        factory.retire(tokenId);

        vm.startPrank(bob);
        vm.expectRevert(IReactorErrors.ReactorRetired.selector);
        token.deposit(1e18, bob);
        vm.expectRevert(IReactorErrors.ReactorRetired.selector);
        staking.stake(tokenId, 1e18, _weights(10_000, 0));
        vm.stopPrank();
        vm.expectRevert(IReactorErrors.ReactorRetired.selector);
        factory.retire(tokenId);
    }

    function test_RevertWhen_HookOnTransferEntersAgain() public {
        HookedToken hooked = new HookedToken();
        (, IReactorToken reactor) = _createToken(hooked, pairId);
        hooked.mint(bob, 100e18);
        hooked.arm(address(reactor), abi.encodeCall(reactor.deposit, (1e18, bob)));
        vm.startPrank(bob);
        hooked.approve(address(reactor), 100e18);
        reactor.deposit(10e18, bob);

        assertEq(hooked.refusal(), ReentrancyGuardTransient.Reentrancy.selector);
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_WeightsAreBad() public {
        vm.startPrank(carol);
        vm.expectRevert(IDirectorStaking.BadWeights.selector);
        staking.vote(tokenId, _weights(9999, 0));
        vm.expectRevert(IDirectorStaking.BadWeights.selector);
        staking.vote(tokenId, _weights(5000, 5000));
        vm.expectRevert(IDirectorStaking.BadWeights.selector);
        staking.stake(pairId, 1e18, _weights(10_000, 0));
        vm.expectRevert(IDirectorStaking.BadWeights.selector);
        staking.stake(0, 1e18, _weights(10_000, 0));
        vm.stopPrank();
        factory.setVenueState(tokenId, 0, VenueState.INACTIVE);
        vm.expectRevert(IDirectorStaking.BadWeights.selector);
        vm.prank(carol);
        staking.vote(tokenId, _weights(10_000, 0));
    }

    function test_RevertWhen_ReactorIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IReactorErrors.UnknownReactor.selector, 9));
        staking.stake(9, 1e18, 0);
        vm.expectRevert(abi.encodeWithSelector(IReactorErrors.UnknownReactor.selector, 9));
        engine.claim(address(this), _ids(9), new uint256[](0), address(this));
        vm.expectRevert(abi.encodeWithSelector(IReactorErrors.UnknownReactor.selector, 9));
        manager.fundExits(9);
    }

    function test_RevertWhen_RolloverIsRunning() public {
        _toNextCycle();
        manager.startRollover();

        vm.startPrank(carol);
        vm.expectRevert(IReactorErrors.RolloverInProgress.selector);
        staking.stake(tokenId, 1e18, _weights(10_000, 0));
        vm.expectRevert(IReactorErrors.RolloverInProgress.selector);
        staking.vote(tokenId, _weights(10_000, 0));
        vm.expectRevert(IReactorErrors.RolloverInProgress.selector);
        staking.requestUnstake(tokenId, 1e18);
        vm.expectRevert(IReactorErrors.RolloverInProgress.selector);
        staking.cancelUnstake(tokenId);
    }

    function test_RevertWhen_CancelComesInARollover() public {
        _request(token, bob, 1e18);
        _toNextCycle();
        manager.startRollover();

        vm.expectRevert(IReactorErrors.RolloverInProgress.selector);
        vm.prank(bob);
        token.cancelRedeemRequest(bob, bob);
    }

    function test_RevertWhen_SignedVoteIsBad() public {
        Account memory signer = makeAccount("signer");
        IDirectorStaking.Vote memory signed =
            IDirectorStaking.Vote(signer.addr, tokenId, _weights(10_000, 0), 0, block.timestamp - 1);
        vm.expectRevert(abi.encodeWithSelector(DeadlinePassed.selector, block.timestamp - 1));
        staking.voteBySig(signed, "");
        (signed.deadline, signed.nonce) = (block.timestamp, 1);
        vm.expectRevert(abi.encodeWithSelector(IDirectorStaking.BadNonce.selector, 1, 0));
        staking.voteBySig(signed, "");
        signed.nonce = 0;
        vm.expectRevert(InvalidSignature.selector);
        staking.voteBySig(signed, hex"00");
        vm.expectRevert(IDirectorStaking.NotVoteDelegate.selector);
        staking.voteFor(carol, tokenId, _weights(10_000, 0));
    }

    function test_RevertWhen_UnstakeIsBad() public {
        vm.startPrank(carol);
        vm.expectRevert(
            abi.encodeWithSelector(IDirectorStaking.InsufficientStake.selector, 100_001e18, 100_000e18)
        );
        staking.requestUnstake(tokenId, 100_001e18);
        vm.expectRevert(IDirectorStaking.NotClaimable.selector);
        staking.cancelUnstake(tokenId);
        staking.requestUnstake(tokenId, 1000e18);
        vm.expectRevert(IDirectorStaking.NotClaimable.selector);
        staking.claimUnstake(tokenId, carol);
        vm.expectRevert(IDirectorStaking.NotClaimable.selector);
        staking.restake(tokenId, 0, 1e18, 0);
    }

    function test_RevertWhen_VoteHoldsTheUnstake() public {
        staking.setLocker(address(this), true);
        vm.prank(carol);
        staking.requestUnstake(tokenId, 1000e18);
        _rollover();
        uint256 until = block.timestamp + 8 days;
        staking.lockForVote(carol, _ids(tokenId), until);

        vm.startPrank(carol);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, until));
        staking.claimUnstake(tokenId, carol);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, until));
        staking.restake(tokenId, 0, 1e18, 0);
        staking.requestUnstake(tokenId, 1e18);
        vm.stopPrank();
        uint256 latest = block.timestamp + 28 days;
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, latest + 1, latest));
        staking.lockForVote(carol, _ids(tokenId), latest + 1);
    }

    // ── Cycle ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_CycleHasNotEnded() public {
        uint256 next = manager.nextCycleStart();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.CycleNotEnded.selector, next));
        manager.startRollover();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.CycleNotEnded.selector, next));
        manager.rollover();
    }

    function test_RevertWhen_PhaseIsWrong() public {
        bytes memory open = abi.encodeWithSelector(IReactorsCommon.WrongPhase.selector, 0);
        vm.expectRevert(open);
        manager.settle(_ids(tokenId));
        vm.expectRevert(open);
        manager.finishSettlement();
        vm.expectRevert(open);
        manager.deploy(_ids(tokenId));
        vm.expectRevert(open);
        manager.completeRollover();
        _toNextCycle();
        manager.startRollover();
        bytes memory settling = abi.encodeWithSelector(IReactorsCommon.WrongPhase.selector, 1);
        vm.expectRevert(settling);
        manager.startRollover();
        vm.expectRevert(settling);
        manager.fundExits(tokenId);
        vm.expectRevert(settling);
        manager.convert(tokenId, 1, 0, bob);
        vm.expectRevert(settling);
        manager.rebalance(tokenId);
        vm.expectRevert(settling);
        manager.settleLate(tokenId);
    }

    function test_RevertWhen_StepIsRepeatedOrMissing() public {
        _toNextCycle();
        manager.startRollover();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.RolloverUnfinished.selector, tokenId));
        manager.finishSettlement();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.NotTokenReactor.selector, pairId));
        manager.settle(_ids(pairId));
        manager.settle(_ids(tokenId));
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.AlreadyDone.selector, tokenId));
        manager.settle(_ids(tokenId));
        manager.finishSettlement();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.RolloverUnfinished.selector, pairId));
        manager.completeRollover();
        manager.deploy(_ids(tokenId));
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.AlreadyDone.selector, tokenId));
        manager.deploy(_ids(tokenId));
        manager.deploy(_ids(pairId));
        manager.completeRollover();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.AlreadyDone.selector, tokenId));
        manager.settleLate(tokenId);
    }

    function test_RevertWhen_PriceIsStale() public {
        _toNextCycle();
        uint256 posted = block.timestamp;
        vm.warp(posted + 1 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, address(toke), posted, 1 hours));
        manager.startRollover();
        _repost(address(toke));
        _repost(address(usdc));
        manager.startRollover();

        bytes memory stale = abi.encodeWithSelector(StalePrice.selector, address(abc), posted, 1 hours);
        vm.expectRevert(stale);
        manager.settle(_ids(tokenId));
        vm.expectRevert(stale);
        manager.rollover();
    }

    function test_RevertWhen_ConversionExceedsLimits() public {
        _rollover();
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.ConversionLimit.selector, 1e18, 0.5e6));
        manager.convert(tokenId, 1e18, 0, bob);
        vm.expectRevert(abi.encodeWithSelector(ICycleManagerEvents.NotTokenReactor.selector, pairId));
        manager.convert(pairId, 1e18, 0, bob);
    }

    function test_RevertWhen_RebalanceHasNothingToDo() public {
        _rollover();
        vm.expectRevert(ICycleManagerEvents.NothingToDo.selector);
        manager.rebalance(tokenId);
        vm.expectRevert(ICycleManagerEvents.NothingToDo.selector);
        manager.fundExits(tokenId);
    }

    function test_RevertWhen_RebalanceIsOutsideTheGuard() public {
        _sellA(_pool, abc, 200_000e18);
        _rollover();
        _refresh();
        uint256 spot = v2Adapter.spot(tokenId);

        vm.expectRevert(
            abi.encodeWithSelector(ICycleManagerEvents.PriceDeviation.selector, tokenId, spot, 0.5e18)
        );
        manager.rebalance(tokenId);
        _arbitrage(_pool, abc);
        manager.rebalance(tokenId);
        assertGt(token.debt(), 0);
    }

    function test_RevertWhen_GasIsTooLittleForAStep() public {
        _toNextCycle();
        manager.startRollover();
        vm.warp(block.timestamp + 6 hours);
        _refresh();

        (bool ok, bytes memory reason) =
            address(manager).call{gas: 1_000_000}(abi.encodeCall(manager.settle, (_ids(tokenId))));
        assertFalse(ok);
        assertEq(bytes4(reason), InsufficientGas.selector);
        manager.settle(_ids(tokenId));
    }

    // ── Wiring and governance ─────────────────────────────────────────────────────────────────────────────────

    function test_RevertWhen_HookIsCalledByOthers() public {
        bytes memory denied = abi.encodeWithSelector(IReactorsCommon.Unauthorized.selector);
        vm.startPrank(bob);
        vm.expectRevert(denied);
        token.pull(address(abc), bob, 1);
        vm.expectRevert(denied);
        token.credit(address(abc), 1);
        vm.expectRevert(denied);
        token.settleBatch();
        vm.expectRevert(denied);
        token.applyLoss(1, 1);
        vm.expectRevert(denied);
        token.restore(1, 1, 1);
        vm.expectRevert(denied);
        token.fund();
        vm.expectRevert(denied);
        token.setRewardRate(1, 1);
        vm.expectRevert(denied);
        token.takeEarned(bob);
        vm.expectRevert(denied);
        token.borrow(1);
        vm.expectRevert(denied);
        token.repay(bob, 1);
        vm.expectRevert(denied);
        staking.slash(tokenId, 1, 0, bob);
        vm.expectRevert(denied);
        staking.settleUnstakes(tokenId);
        vm.expectRevert(denied);
        staking.setRates(tokenId, 1, 1);
        vm.expectRevert(denied);
        staking.takeEarned(bob, _ids(tokenId));
        vm.expectRevert(denied);
        staking.stakeFor(bob, tokenId, 1, 0);
        vm.expectRevert(denied);
        staking.lockForVote(bob, _ids(tokenId), 1);
        vm.expectRevert(denied);
        engine.payKeeper(bob, 1);
        vm.expectRevert(denied);
        treasury.coverLoss(address(usdc), bob, 1);
        vm.expectRevert(denied);
        treasury.releaseUnsold(tokenId, 1, bob);
        vm.expectRevert(denied);
        v2Adapter.deploy(tokenId, 1, 1);
        vm.expectRevert(denied);
        v2Adapter.withdraw(tokenId, 1);
        vm.expectRevert(denied);
        manager.creditProceeds(tokenId, 1);
        vm.expectRevert(denied);
        manager.settleStep(tokenId);
        vm.expectRevert(IRewardsEngine.NotClaimOperator.selector);
        engine.claim(alice, _ids(tokenId), new uint256[](0), bob);
        vm.expectRevert(NothingToClaim.selector);
        engine.claim(bob, _ids(pairId), new uint256[](0), bob);
    }

    function test_RevertWhen_V3CallbackIsForged() public {
        _addV3();
        vm.expectRevert(IReactorsCommon.Unauthorized.selector);
        v3Adapter.uniswapV3MintCallback(1, 1, abi.encode(tokenId));
    }

    function test_RevertWhen_ReactorCantBeCreated() public {
        ReactorTerms memory terms = ReactorTerms(1000, 1 hours, 0, address(0), 0);
        IReactorFactory.CreateParams memory params =
            IReactorFactory.CreateParams(address(abc), ReactorKind.TOKEN, pairId, "tABC", "tABC", terms);
        vm.expectRevert(IReactorFactory.ReactorExists.selector);
        factory.createReactor(params);
        TestToken other = new TestToken("Other", "OTH", 18);
        (params.asset, params.pairReactor) = (address(other), 0);
        vm.expectRevert(IReactorFactory.NoPair.selector);
        factory.createReactor(params);
        params.pairReactor = tokenId;
        vm.expectRevert(IReactorFactory.NoPair.selector);
        factory.createReactor(params);
        (params.asset, params.pairReactor) = (address(toke), pairId);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(toke)));
        factory.createReactor(params);
        TestToken wide = new TestToken("Wide", "WIDE", 19);
        params.asset = address(wide);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(wide)));
        factory.createReactor(params);
    }

    function test_RevertWhen_VenueDoesNotFit() public {
        TestToken other = new TestToken("Other", "OTH", 18);
        (uint256 id,) = _createToken(other, pairId);
        vm.expectRevert(IReactorErrors.AssetMismatch.selector);
        factory.addVenue(id, address(v2Adapter), abi.encode(LIMIT_BPS));
        vm.expectRevert(abi.encodeWithSelector(IVenueAdapter.VenueExists.selector, tokenId));
        factory.addVenue(tokenId, address(v2Adapter), abi.encode(LIMIT_BPS));
        UniswapV2Adapter another = new UniswapV2Adapter(address(manager), address(v2));
        vm.expectRevert(IVenueAdapter.BadVenueConfig.selector);
        factory.addVenue(tokenId, address(another), abi.encode(uint16(31)));
        for (uint256 i = 1; i < 8; ++i) {
            another = new UniswapV2Adapter(address(manager), address(v2));
            factory.addVenue(tokenId, address(another), abi.encode(LIMIT_BPS));
        }
        vm.expectRevert(IReactorFactory.TooManyVenues.selector);
        factory.addVenue(tokenId, address(another), abi.encode(LIMIT_BPS));
        vm.expectRevert(abi.encodeWithSelector(IReactorFactory.UnknownVenue.selector, tokenId, 8));
        factory.setVenueState(tokenId, 8, VenueState.INACTIVE);
    }

    function test_RevertWhen_ParameterIsOutOfBounds() public {
        _outOfBounds("cycleDuration", 1 days - 1);
        _outOfBounds("graceWindow", 2 days + 1);
        _outOfBounds("stepGas", 499_999);
        _outOfBounds("maxDeviationBps", 9);
        _outOfBounds("maxConversionBps", 501);
        _outOfBounds("conversionRamp", 1 hours - 1);
        _outOfBounds("rebalanceBandBps", 2001);
        _outOfBounds("coverMoveWad", 1.1e18 - 1);
        _outOfBounds("gammaWad", 1e18 + 1);
        _outOfBounds("maxSlashBps", 5001);
        _outOfBounds("backstopBps", 5001);
        _outOfBounds("leastBalanceWad", 0.5e18 - 1);
        _outOfBounds("betaWad", 1e18 + 1);
        _outOfBounds("emissionRateWad", 0.05e18 + 1);
        _outOfBounds("instantExitFeeBps", 501);
        _outOfBounds("instantExitCapBps", 2001);
        _outOfBounds("singularityStreak", 1);
        _outOfBounds("nothing", 1);
        parameters.setParameter("gammaWad", 1e18);
        assertEq(parameters.riskParams().gammaWad, 1e18);
    }

    function _outOfBounds(bytes32 key, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, key));
        parameters.setParameter(key, value);
    }
}
