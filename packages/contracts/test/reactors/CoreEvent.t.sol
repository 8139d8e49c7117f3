// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {
    LengthsDiffer,
    NothingToClaim,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {CoreEvent} from "../../src/reactors/CoreEvent.sol";
import {Toke} from "../../src/reactors/Toke.sol";
import {TokeVesting} from "../../src/reactors/TokeVesting.sol";
import {ICoreEvent} from "../../src/reactors/interfaces/ICoreEvent.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {ITokeVesting} from "../../src/reactors/interfaces/ITokeVesting.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {FeeOnTransferToken, TestToken} from "../utils/TestToken.sol";
import {SettableStakes} from "./utils/CoreStubs.sol";

/// @notice The vote: power, ballots, locks, last look, winners. 42 candidates, five seats.
contract CoreEventTest is BaseTest {
    Toke internal toke;
    TokeVesting internal vesting;
    SettableStakes internal stakes;
    TestToken internal lp;
    CoreEvent internal core;
    ICoreEvent.Setup internal setup;

    function setUp() public override {
        super.setUp();
        toke = new Toke(address(this));
        vesting = new TokeVesting(address(manager), address(toke));
        AccessSetup.allow(manager, address(vesting), Roles.GOVERNOR, ITokeVesting.grant.selector);
        AccessSetup.allow(manager, address(vesting), Roles.GOVERNOR, ITokeVesting.setLocker.selector);
        toke.approve(address(vesting), type(uint256).max);
        stakes = new SettableStakes();
        lp = new TestToken("TOKE LP", "LP", 18);
        for (uint256 i; i < 42; ++i) {
            setup.candidates.push(address(uint160(0xca0000 + i)));
        }
        setup.vesting = address(vesting);
        setup.staking = address(stakes);
        setup.vestingMultiplier = 1;
        setup.stakingMultiplier = 4;
        setup.lpSources.push(ICoreEvent.LpSource(address(lp), 69));
        setup.seats = 5;
        setup.start = block.timestamp;
        setup.end = block.timestamp + 7 days;
        setup.lastLookSeconds = 1 days;
        core = _deploy();
    }

    // ── Power ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The reference case: 1,000 vesting, 250 staked, 10 LP make 2,690 TOKE of votes.
    function test_Power_OfAllSources() public {
        vesting.grant(alice, 1000e18, block.timestamp, 0, 365 days);
        stakes.set(alice, 3, 200e18);
        stakes.set(alice, 0, 50e18);
        _lock(alice, 10e18);

        assertEq(core.powerOf(alice, _ids(3, 0)), 2690e6);
        assertEq(core.powerOf(alice, _ids(3)), 2490e6);
    }

    function test_Power_BonusOfThePreviousEvent() public {
        stakes.set(alice, 1, 250e18);
        _vote(alice, _ids(7), _ids(600e6), _ids(1));
        vm.warp(setup.end + 2 days);
        setup.previousEvent = address(core);
        (setup.start, setup.end) = (block.timestamp, block.timestamp + 7 days);
        core = _deploy();

        assertEq(core.powerOf(alice, _ids(1)), 1600e6);
        stakes.set(alice, 1, 100e18);
        assertEq(core.powerOf(alice, _ids(1)), 800e6, "a bonus of at most as much again");
    }

    // ── Ballots ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Vote_BallotReplacesTheOneBefore() public {
        stakes.set(alice, 1, 1000e18);
        uint256[] memory candidates = new uint256[](7);
        uint256[] memory votes = new uint256[](7);
        for (uint256 i; i < 7; ++i) {
            (candidates[i], votes[i]) = (i * 6, 100e6 + i);
        }
        vm.expectEmit(address(core));
        emit ICoreEvent.CoreVoted(alice, candidates, votes, 700e6 + 21);
        _vote(alice, candidates, votes, _ids(1));
        (uint256[] memory chosen, uint256[] memory given) = core.ballotOf(alice);
        assertEq(chosen, candidates);
        assertEq(given, votes);
        assertEq(core.votesCastBy(alice), 700e6 + 21);
        assertEq(core.tallies()[36], 100e6 + 6);

        _vote(alice, _ids(41, 36), _ids(5, 6), _ids(1));
        (chosen, given) = core.ballotOf(alice);
        assertEq(chosen, _ids(41, 36));
        assertEq(given, _ids(5, 6));
        uint256[] memory tallies = core.tallies();
        assertEq(tallies[0], 0);
        assertEq(tallies[36], 6);
        assertEq(tallies[41], 5);
        _vote(alice, new uint256[](0), new uint256[](0), new uint256[](0));
        assertEq(core.votesCastBy(alice), 0);
        assertEq(core.tallies()[36], 0);
    }

    function test_Vote_LocksStakesAndVesting() public {
        vesting.grant(alice, 100e18, block.timestamp - 1 days, 0, 1 days);
        vesting.setLocker(address(core), true);
        stakes.set(alice, 2, 1e18);
        _vote(alice, _ids(0), _ids(1), _ids(2));

        assertEq(stakes.lockedUntil(alice, 2), setup.end + 1 days);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, setup.end + 1 days));
        vesting.release();
    }

    /// @dev The same TOKE moves to another account only after the event: released, it can't vote for Bob.
    function test_Attack_VestedTokeCannotVoteTwice() public {
        vesting.setLocker(address(core), true);
        vesting.grant(alice, 100e18, block.timestamp - 1 days, 0, 1 days);
        _vote(alice, _ids(0), _ids(100e6), new uint256[](0));
        vm.warp(setup.end + 1 days - 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, setup.end + 1 days));
        vesting.release();
        assertEq(core.powerOf(bob, new uint256[](0)), 0);
    }

    function test_RevertWhen_BallotIsBad() public {
        stakes.set(alice, 1, 1e18);
        _voteFails(_ids(1), _ids(1, 2), _ids(1), abi.encodeWithSelector(LengthsDiffer.selector, 1, 2));
        _voteFails(
            _ids(42), _ids(1), _ids(1), abi.encodeWithSelector(ICoreEvent.UnknownCandidate.selector, 42)
        );
        _voteFails(_ids(3, 3), _ids(1, 1), _ids(1), abi.encodeWithSelector(ICoreEvent.Duplicate.selector, 3));
        _voteFails(_ids(3), _ids(1), _ids(1, 1), abi.encodeWithSelector(ICoreEvent.Duplicate.selector, 1));
        _voteFails(
            _ids(3, 4),
            _ids(4e6, 1),
            _ids(1),
            abi.encodeWithSelector(ICoreEvent.NotEnoughVotes.selector, 4e6 + 1, 4e6)
        );
    }

    function test_LastLook_MovesButNeverGrows() public {
        stakes.set(alice, 1, 10e18);
        _vote(alice, _ids(3), _ids(20e6), _ids(1));
        vm.warp(setup.end);
        _voteFails(
            _ids(4),
            _ids(20e6 + 1),
            _ids(1),
            abi.encodeWithSelector(ICoreEvent.LastLook.selector, 20e6 + 1, 20e6)
        );
        _vote(alice, _ids(4), _ids(20e6), _ids(1));
        vm.expectRevert(_wrongPhase(2));
        vm.prank(alice);
        core.lockLp(address(lp), 1);
        vm.warp(setup.end + 1 days);
        _voteFails(_ids(4), _ids(1), _ids(1), _wrongPhase(3));
    }

    function test_RevertWhen_VoteIsTooEarly() public {
        setup.start = block.timestamp + 1;
        core = _deploy();
        _voteFails(_ids(4), _ids(0), new uint256[](0), _wrongPhase(0));
    }

    // ── LP tokens ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_LockLp_ComesBackAfterTheEvent() public {
        _fund(lp, alice, 3e18, address(core));
        vm.expectEmit(address(core));
        emit ICoreEvent.CoreLpLocked(alice, address(lp), 3e18, 3e18);
        vm.prank(alice);
        core.lockLp(address(lp), 3e18);
        _lock(alice, 2e18);
        assertEq(core.lockedLp(alice, address(lp)), 5e18);
        vm.startPrank(alice);
        vm.expectRevert(_wrongPhase(1));
        core.unlockLp(address(lp));
        vm.warp(setup.end + 1 days);
        vm.expectEmit(address(core));
        emit ICoreEvent.CoreLpUnlocked(alice, address(lp), 5e18);
        core.unlockLp(address(lp));
        assertEq(lp.balanceOf(alice), 5e18);
        vm.expectRevert(NothingToClaim.selector);
        core.unlockLp(address(lp));
    }

    function test_RevertWhen_LpIsBad() public {
        vm.expectRevert(ZeroAmount.selector);
        core.lockLp(address(lp), 0);
        vm.expectRevert(abi.encodeWithSelector(ICoreEvent.UnknownLpToken.selector, address(weth)));
        core.lockLp(address(weth), 1);
        FeeOnTransferToken fee = new FeeOnTransferToken();
        setup.lpSources.push(ICoreEvent.LpSource(address(fee), 1));
        core = _deploy();
        _fund(fee, alice, 1e18, address(core));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(fee)));
        core.lockLp(address(fee), 1e18);
    }

    // ── Winners ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The reference case of 42 candidates with ties, voted by 42 accounts.
    function test_Finalize_FiveOfFortyTwo() public {
        uint256[] memory ballots = new uint256[](1);
        uint256[] memory votes = new uint256[](1);
        for (uint256 i; i < 42; ++i) {
            address account = address(uint160(0xace000 + i));
            stakes.set(account, 1, 1e18);
            (ballots[0], votes[0]) = (i, _tally(i));
            vm.prank(account);
            core.voteCore(ballots, votes, _ids(1));
        }
        vm.expectRevert(_wrongPhase(1));
        core.finalize();
        vm.warp(setup.end + 1 days);
        uint256[] memory expected = new uint256[](5);
        (expected[0], expected[1], expected[2], expected[3], expected[4]) = (17, 37, 14, 34, 11);
        vm.expectEmit(address(core));
        emit ICoreEvent.CoreFinalized(expected);
        assertEq(core.finalize(), expected);
        assertEq(core.winners(), expected);
        vm.expectRevert(_wrongPhase(4));
        core.finalize();
    }

    function test_Finalize_SeatsStayEmptyWithoutVotes() public {
        stakes.set(alice, 1, 1e18);
        _vote(alice, _ids(9), _ids(1), _ids(1));
        vm.warp(setup.end + 1 days);
        assertEq(core.finalize(), _ids(9));
    }

    /// @dev Ballots of three accounts, each three times over: tallies are the sums of the last ones, within the power.
    function testFuzz_Tallies_AreSumsOfBallots(uint256 seed) public {
        address[3] memory accounts = [alice, bob, carol];
        for (uint256 round; round < 9; ++round) {
            address account = accounts[round % 3];
            stakes.set(account, 1, 1_000_000e18);
            uint256 length = uint256(keccak256(abi.encode(seed, round))) % 12;
            uint256[] memory candidates = new uint256[](length);
            uint256[] memory votes = new uint256[](length);
            for (uint256 i; i < length; ++i) {
                candidates[i] = (seed % 42 + round + i * 5) % 42;
                votes[i] = uint256(keccak256(abi.encode(seed, round, i))) % 1e11;
            }
            _vote(account, candidates, votes, _ids(1));
        }

        uint256[] memory sums = new uint256[](42);
        for (uint256 i; i < 3; ++i) {
            (uint256[] memory candidates, uint256[] memory votes) = core.ballotOf(accounts[i]);
            for (uint256 j; j < candidates.length; ++j) {
                sums[candidates[j]] += votes[j];
            }
            assertLe(core.votesCastBy(accounts[i]), core.powerOf(accounts[i], _ids(1)));
        }
        assertEq(core.tallies(), sums);
    }

    function test_RevertWhen_SetupIsUnsound() public {
        ICoreEvent.Setup memory sound = setup;
        setup.vesting = address(0);
        _deployFails(abi.encodeWithSelector(ZeroAddress.selector));
        setup.vesting = sound.vesting;
        setup.seats = 43;
        _deployFails(_outOfBounds("seats"));
        setup.seats = 0;
        _deployFails(_outOfBounds("seats"));
        setup.seats = 5;
        setup.end = setup.start;
        _deployFails(_outOfBounds("end"));
        setup.end = setup.start + 28 days;
        _deployFails(_outOfBounds("lastLookSeconds"));
        setup.end = sound.end;
        setup.lpSources.push(ICoreEvent.LpSource(address(lp), 2));
        _deployFails(_outOfBounds("lpSources"));
        setup.lpSources[1].token = address(usdc);
        _deployFails(_outOfBounds("lpSources"));
        setup.lpSources.pop();
        delete setup.candidates;
        _deployFails(_outOfBounds("candidates"));
    }

    // ── Helpers ───────────────────────────────────────────────────────────────────────────────────────────────

    function _deploy() private returns (CoreEvent) {
        return new CoreEvent(setup);
    }

    function _deployFails(bytes memory reason) private {
        vm.expectRevert(reason);
        new CoreEvent(setup);
    }

    function _lock(address account, uint256 amount) private {
        _fund(lp, account, amount, address(core));
        vm.prank(account);
        core.lockLp(address(lp), amount);
    }

    function _vote(
        address account,
        uint256[] memory candidates,
        uint256[] memory votes,
        uint256[] memory stakeIds
    ) private {
        vm.prank(account);
        core.voteCore(candidates, votes, stakeIds);
    }

    function _voteFails(
        uint256[] memory candidates,
        uint256[] memory votes,
        uint256[] memory stakeIds,
        bytes memory reason
    ) private {
        vm.prank(alice);
        vm.expectRevert(reason);
        core.voteCore(candidates, votes, stakeIds);
    }

    /// @dev Votes of the reference case.
    function _tally(uint256 i) private pure returns (uint256) {
        return i * 7 % 20;
    }

    function _ids(uint256 a) private pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = a;
    }

    function _ids(uint256 a, uint256 b) private pure returns (uint256[] memory ids) {
        ids = new uint256[](2);
        (ids[0], ids[1]) = (a, b);
    }

    function _wrongPhase(uint8 phase) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IReactorsCommon.WrongPhase.selector, phase);
    }

    function _outOfBounds(bytes32 key) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, key);
    }
}
