// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {UniswapV3Adapter} from "../../src/reactors/adapters/UniswapV3Adapter.sol";
import {IDirectorStaking} from "../../src/reactors/interfaces/IDirectorStaking.sol";
import {Phase, VenueState} from "../../src/reactors/interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {ContractSigner} from "./utils/CoreStubs.sol";
import {ReactorsBase} from "./utils/ReactorsBase.sol";
import {IV2Pair, IV3Pool} from "./utils/Uniswap.sol";

/// @notice One behaviour of the core each.
contract ReactorsUnitsTest is ReactorsBase {
    bytes32 private constant VOTE_TYPEHASH =
        keccak256("Vote(address account,uint256 reactorId,uint128 weights,uint256 nonce,uint256 deadline)");

    IV2Pair private _pool;

    function setUp() public override {
        super.setUp();
        _pool = _addV2();
        usdc.mint(address(treasury), 100_000e6);
        _deposit(pair, alice, 1_000_000e6);
        _deposit(token, bob, 1_000_000e18);
        _stake(carol, tokenId, 100_000e18, _weights(10_000, 0));
    }

    // ── Cycle zero ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev min(0.5 % of 30 million, 200,000) = 150,000 TOKE: 60 % to the providers of USDC, 30 % to the passive stake.
    function test_CycleZero_EmissionFollowsItsWeights() public {
        _stake(carol, 0, 1000e18, 0);
        uint256[] memory ids = new uint256[](2);
        uint256[] memory weights = new uint256[](2);
        (ids[0], weights[0], weights[1]) = (pairId, 0.6e18, 0.3e18);
        manager.setZeroWeights(ids, weights);

        _rollover();

        (uint256 rate,,,) = pair.rewardState();
        assertEq(rate, uint256(90_000e18) / 7 days);
        (rate,,,) = staking.rewardState(0);
        assertEq(rate, uint256(45_000e18) / 7 days);
        (rate,,,) = token.rewardState();
        assertEq(rate, 0);
        assertEq(token.debt(), 0, "nothing is deployed");
    }

    function test_RevertWhen_ZeroWeightsExceedTheWhole() public {
        uint256[] memory weights = new uint256[](1);
        weights[0] = 1e18 + 1;
        vm.expectRevert(
            abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, bytes32("zeroWeights"))
        );
        manager.setZeroWeights(_ids(pairId), weights);
    }

    // ── Keepers ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev 5 for the start and 2 each for two settled and two deployed reactors, doubled by one hour of lateness.
    function test_Keeper_IsPaidTwiceAfterAnHour() public {
        vm.warp(manager.nextCycleStart() + 1 hours);
        _refresh();

        vm.prank(keeper);
        manager.rollover();

        assertEq(toke.balanceOf(keeper), 26e18);
    }

    // ── Votes ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Vote_DelegateVotesAndSigns() public {
        Account memory agent = makeAccount("agent");
        vm.prank(carol);
        staking.setVoteDelegate(agent.addr);
        vm.prank(agent.addr);
        staking.voteFor(carol, tokenId, _weights(10_000, 0));
        IDirectorStaking.Vote memory signed =
            IDirectorStaking.Vote(carol, tokenId, _weights(10_000, 0), 0, block.timestamp);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(agent.key, _digest(signed));

        staking.voteBySig(signed, abi.encodePacked(r, s, v));

        (address delegate, uint256 nonce) = staking.voterOf(carol);
        assertEq(delegate, agent.addr);
        assertEq(nonce, 1);
    }

    function test_Vote_ContractSigns() public {
        ContractSigner signer = new ContractSigner();
        signer.accept("yes");
        toke.approve(address(staking), 1e18);
        IDirectorStaking.Vote memory signed =
            IDirectorStaking.Vote(address(signer), tokenId, _weights(10_000, 0), 0, block.timestamp);

        staking.voteBySig(signed, "yes");

        (, uint256 nonce) = staking.voterOf(address(signer));
        assertEq(nonce, 1);
    }

    function _digest(IDirectorStaking.Vote memory signed) private view returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                hex"1901", staking.DOMAIN_SEPARATOR(), keccak256(abi.encode(VOTE_TYPEHASH, signed))
            )
        );
    }

    // ── Stakes ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Restake_MovesStakeThatHasLeft() public {
        vm.prank(carol);
        staking.requestUnstake(tokenId, 40_000e18);
        _rollover();

        vm.prank(carol);
        staking.restake(tokenId, 0, 30_000e18, 0);

        assertEq(staking.stakeOf(carol, 0).toke, 30_000e18);
        assertEq(staking.stakeOf(carol, tokenId).claimable, 10_000e18);
        assertEq(staking.stakeOf(carol, tokenId).toke, 60_000e18);
    }

    function test_CancelUnstake_BringsVotesBack() public {
        vm.startPrank(carol);
        staking.requestUnstake(tokenId, 40_000e18);
        assertEq(staking.tallies(tokenId)[0], 60_000e6 * 10_000);
        staking.cancelUnstake(tokenId);
        vm.stopPrank();

        assertEq(staking.tallies(tokenId)[0], 100_000e6 * 10_000);
        (,, uint256 pending) = staking.poolOf(tokenId);
        assertEq(pending, 0);
    }

    /// @dev Directed 100,000 and passive 25,000 bear a slash 4 to 1, up to 30 % of either.
    function test_Slash_IsBorneByBothPools() public {
        manager.endCycleZero();
        _stake(carol, 0, 25_000e18, 0);
        _rollover();
        _setPrice(address(abc), 0.05e18);
        _arbitrage(_pool, abc);
        vm.prank(carol);
        staking.requestUnstake(tokenId, 50_000e18);

        _rollover();

        (uint256 directed,,) = staking.poolOf(tokenId);
        (uint256 passive,,) = staking.poolOf(0);
        // Half of the pool was leaving, and was slashed all the same.
        assertApproxEqAbs(directed, 35_000e18, 1e6);
        assertApproxEqAbs(passive, 17_500e18, 1e6);
        assertApproxEqAbs(staking.stakeOf(carol, tokenId).claimable, 35_000e18, 1e6);
    }

    /// @dev Stake of the PAIR reactor pays before its holders lose.
    function test_Slash_PairStakeComesBeforeItsHolders() public {
        manager.endCycleZero();
        _stake(carol, pairId, 100_000e18, 0);
        _rollover();
        _setPrice(address(abc), 0.02e18);
        _arbitrage(_pool, abc);
        usdc.mint(address(treasury), 1_000_000e6);
        parameters.setParameter("backstopBps", 0);
        parameters.setParameter("maxSlashBps", 1000);
        uint256 claims = pair.claims();

        _rollover();

        (uint256 staked,,) = staking.poolOf(pairId);
        assertApproxEqAbs(staked, 90_000e18, 1e6);
        uint256 lost = claims - pair.claims();
        assertEq(pair.haircutOwed(), lost);
        // What its stake paid, 20,000 USD, the holders did not lose.
        assertApproxEqAbs(1_000_000e6 - lost, pair.claims(), 1);
        assertEq(pair.claims(), pair.idle() + token.debt());
    }

    // ── Progress ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A reactor that can't be deployed holds the cycle until the timeout and no longer; it gets no rewards.
    function test_Progress_DeadReactorEndsWithTheTimeout() public {
        manager.endCycleZero();
        _rollover();
        _toNextCycle();
        manager.startRollover();
        manager.settle(_ids(tokenId));
        manager.finishSettlement();
        vm.mockCallRevert(address(token), abi.encodeWithSignature("setRewardRate(uint256,uint256)"), "dead");
        vm.warp(block.timestamp + 7 hours);
        manager.rollover();
        assertEq(uint8(manager.phase()), uint8(Phase.DEPLOYING));

        vm.warp(block.timestamp + 24 hours);
        manager.rollover();

        assertEq(uint8(manager.phase()), uint8(Phase.OPEN));
        assertEq(manager.cycle(), 2);
    }

    function test_Progress_PairWaitsForItsDebtor() public {
        manager.endCycleZero();
        _rollover();
        _request(pair, alice, 1000e6);
        _toNextCycle();
        manager.startRollover();
        vm.mockCallRevert(address(v2Adapter), abi.encodeWithSelector(v2Adapter.mark.selector), "dead");
        vm.warp(block.timestamp + 7 hours);
        _refresh();
        manager.rollover();
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.WrongPhase.selector, 0));
        manager.settleLate(pairId);
        assertEq(pair.maxRedeem(alice), 0);

        vm.warp(block.timestamp + 24 hours);
        manager.settleLate(pairId);

        assertEq(pair.maxRedeem(alice), 1000e6);
    }

    // ── Venues ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The price leaves the middle half of the range of 0.25 to 1: the next rollover places it anew.
    function test_V3_RangeIsCentredAgain() public {
        manager.endCycleZero();
        IV3Pool pool3 = _addV3();
        // Cover enough for what the position is short of A afterwards.
        _stake(carol, tokenId, 1_000_000e18, _weights(10_000, 0));
        vm.prank(carol);
        staking.vote(tokenId, _weights(0, 10_000));
        _rollover();
        UniswapV3Adapter.Position memory before = v3Adapter.positionOf(tokenId);
        assertGt(before.liquidity, 0);
        _setPrice(address(abc), 0.75e18);
        uint160 target = _sqrtPrice(0.75e18);
        (uint160 price,,,,,,) = pool3.slot0();
        trader.sellTo(pool3, target < price, target);

        _rollover();

        UniswapV3Adapter.Position memory moved = v3Adapter.positionOf(tokenId);
        assertTrue(moved.lower != before.lower, "moved");
        assertGt(moved.liquidity, 0);
        (, int24 tick,,,,,) = pool3.slot0();
        assertApproxEqAbs(int256(moved.lower) + moved.upper, 2 * int256(tick), 120);
    }

    function test_Venue_InactiveIsUnwound() public {
        manager.endCycleZero();
        _rollover();
        factory.setVenueState(tokenId, 0, VenueState.INACTIVE);

        _rollover();

        (, uint256 units) = v2Adapter.positionOf(tokenId);
        assertEq(units, 0);
        // The base asset that it was allotted stays at hand for the next votes, but for what the pair's ratio rounds away.
        assertApproxEqAbs(token.debt(), 450_000e6, 10);
        assertApproxEqAbs(token.ledger().idleBase, 450_000e6, 10);
    }

    // ── Exits on the spot ─────────────────────────────────────────────────────────────────────────────────────

    /// @dev 0.3 % goes to the treasury.
    function test_InstantRedeem_PaysLessTheFee() public {
        manager.endCycleZero();
        _rollover();
        uint256 treasuryBefore = abc.balanceOf(address(treasury));

        vm.prank(bob);
        uint256 assets = token.instantRedeem(10_000e18, bob, bob, 0);

        assertEq(assets, 9970e18);
        assertEq(abc.balanceOf(bob), 9970e18);
        assertEq(abc.balanceOf(address(treasury)) - treasuryBefore, 30e18);
        assertEq(token.claims(), 990_000e18);
    }
}
