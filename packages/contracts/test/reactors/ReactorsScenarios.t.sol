// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Vm.sol";

import {ReactorLens} from "../../src/reactors/ReactorLens.sol";
import {ICycleManagerEvents} from "../../src/reactors/interfaces/ICycleManager.sol";
import {IReactorLens} from "../../src/reactors/interfaces/IReactorLens.sol";
import {Ledger, Phase, ReactorStatus, VenueState} from "../../src/reactors/interfaces/IReactorTypes.sol";
import {TestToken} from "../utils/TestToken.sol";
import {IReactorToken} from "./utils/IReactorToken.sol";
import {ReactorsBase} from "./utils/ReactorsBase.sol";
import {IV2Pair, IV3Pool} from "./utils/Uniswap.sol";

/// @notice Many cycles with prices that move, trades, failures and attacks, on the real exchanges.
contract ReactorsScenariosTest is ReactorsBase {
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

    // ── Twelve cycles ─────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Price paths, trades on V2 and V3, conversions, late rollovers, an abandoned venue and a stale price.
    function test_TwelveCycles_NoStateSticksAndLedgersStayExact() public {
        IV3Pool pool3 = _addV3();
        vm.prank(carol);
        staking.vote(tokenId, _weights(6000, 4000));
        uint256[12] memory prices = [
            uint256(0.5e18),
            0.6e18,
            0.8e18,
            0.55e18,
            0.3e18,
            0.35e18,
            0.7e18,
            1.0e18,
            0.9e18,
            0.45e18,
            0.5e18,
            0.52e18
        ];
        for (uint256 i; i < prices.length; ++i) {
            _moveMarket(pool3, prices[i]);
            uint256 id = _request(token, bob, 10_000e18);
            uint256 before = manager.cycle();

            if (i == 4) _staleRollover();
            else if (i == 6) _abandonedRollover();
            else if (i % 3 == 2) _lateRollover();
            else _rollover();

            assertEq(uint8(manager.phase()), uint8(Phase.OPEN), "open");
            assertEq(manager.cycle(), before + 1, "cycle");
            _checkLedgers();
            _convertWhatIsShort();
            _claimIfSettled(id);
            _checkLedgers();
        }
    }

    function _moveMarket(IV3Pool pool3, uint256 priceWad) private {
        _setPrice(address(abc), priceWad);
        _sellA(_pool, abc, 50_000e18);
        _arbitrage(_pool, abc);
        uint160 target = _sqrtPrice(priceWad);
        (uint160 now_,,,,,,) = pool3.slot0();
        if (target == now_) return;
        bool zeroForOne = target < now_;
        trader.sellTo(pool3, zeroForOne, target);
    }

    /// @dev The price of ABC is old: the reactor is skipped after the grace and settled late.
    function _staleRollover() private {
        _toNextCycle();
        vm.warp(block.timestamp + 2 hours);
        _repost(address(toke));
        _repost(address(usdc));
        manager.startRollover();
        vm.expectRevert();
        manager.settle(_ids(tokenId));
        vm.warp(block.timestamp + 6 hours);
        _repost(address(toke));
        _repost(address(usdc));
        manager.rollover();
        assertTrue(manager.rolloverProgress().skipped >> tokenId & 1 == 1);
        _refresh();
        manager.settleLate(tokenId);
        manager.settleLate(pairId);
    }

    /// @dev A venue that reverts is abandoned by governance, and comes back.
    function _abandonedRollover() private {
        vm.mockCallRevert(address(v2Adapter), abi.encodeWithSelector(v2Adapter.mark.selector), bytes("dead"));
        _toNextCycle();
        manager.startRollover();
        vm.expectRevert(bytes("dead"));
        manager.settle(_ids(tokenId));
        factory.setVenueState(tokenId, 0, VenueState.ABANDONED);
        manager.rollover();
        vm.clearMockedCalls();
        factory.setVenueState(tokenId, 0, VenueState.ACTIVE);
    }

    function _lateRollover() private {
        _toNextCycle();
        vm.warp(block.timestamp + 3 days);
        _refresh();
        manager.startRollover();
        vm.warp(block.timestamp + 7 hours);
        _refresh();
        manager.settle(_ids(tokenId));
        manager.finishSettlement();
        manager.deploy(_ids(tokenId));
        manager.deploy(_ids(pairId));
        manager.completeRollover();
    }

    function _convertWhatIsShort() private {
        vm.warp(block.timestamp + 1 days);
        _refresh();
        // One or the other is short, or none.
        try this.convertSome(1000e18) {}
        catch {
            try this.convertSome(100e6) {} catch {}
        }
    }

    function convertSome(uint256 give) external {
        abc.mint(address(this), give);
        usdc.mint(address(this), give);
        abc.approve(address(manager), type(uint256).max);
        usdc.approve(address(manager), type(uint256).max);
        manager.convert(tokenId, give, 0, address(this));
    }

    function _claimIfSettled(uint256) private {
        uint256 shares = token.maxRedeem(bob);
        if (shares == 0) return;
        vm.prank(bob);
        token.redeem(shares, bob, bob);
    }

    function _checkLedgers() private view {
        Ledger memory a = token.ledger();
        Ledger memory b = pair.ledger();
        assertGe(abc.balanceOf(address(token)), a.idle, "idle A is here");
        assertGe(usdc.balanceOf(address(token)), a.idleBase, "idle B is here");
        assertGe(usdc.balanceOf(address(pair)), b.idle, "idle of the pair is here");
        assertEq(b.claims + b.owed - b.funded, b.idle + a.debt, "PAIR identity");
        assertLe(a.funded, a.owed);
        assertEq(abc.balanceOf(address(v2Adapter)) + usdc.balanceOf(address(v2Adapter)), 0, "V2 holds none");
        assertEq(abc.balanceOf(address(v3Adapter)) + usdc.balanceOf(address(v3Adapter)), 0, "V3 holds none");
        (uint256 staked,,) = staking.poolOf(tokenId);
        assertGe(toke.balanceOf(address(staking)), staked, "stake is here");
        assertGe(toke.balanceOf(address(engine)), engine.budget(), "budget is here");
    }

    // ── Waterfall ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev At 0.05 of 0.5 the position has lost: stake first, to its cap, then the treasury, to its part, then holders.
    function test_Storm_TiersComeInTheirOrder() public {
        _rollover();
        _setPrice(address(abc), 0.05e18);
        _arbitrage(_pool, abc);

        vm.recordLogs();
        _rollover();

        (int256 equity, uint256 slash, uint256 backstop, uint256 haircutA, uint256 haircutB) = _settled();
        assertLt(equity, 0);
        // 30 % of 100,000 TOKE, worth 60,000 USD, which the treasury pays; then a fifth of the 40,000 that it has left.
        assertEq(slash, 30_000e18, "slash at its cap");
        assertEq(backstop, 8000e6, "backstop at its part");
        assertGt(haircutA, 0);
        assertGt(haircutB, 0);
        assertEq(token.haircutOwed(), haircutA);
        assertEq(pair.haircutOwed(), haircutB, "no stake of the pair bears it");
        assertEq(toke.balanceOf(address(treasury)), 40_000_000e18 + 30_000e18);
        assertEq(usdc.balanceOf(address(treasury)), 100_000e6 - 60_000e6 - 8000e6);
    }

    /// @dev The price comes back: what was cut is given back before anything else.
    function test_Storm_RecoveryRestoresHaircuts() public {
        _rollover();
        _setPrice(address(abc), 0.05e18);
        _arbitrage(_pool, abc);
        _rollover();
        uint256 owed = token.haircutOwed();
        uint256 claims = token.claims();
        usdc.mint(address(this), 400_000e6);
        usdc.transfer(address(token), 400_000e6);
        vm.prank(script.addressOf("SlashAuction"));
        manager.creditProceeds(tokenId, 400_000e6);

        _rollover();

        assertGt(owed, 0);
        assertEq(token.haircutOwed(), 0, "restored");
        assertEq(token.claims(), claims + owed);
        assertEq(pair.haircutOwed(), 0);
    }

    function _settled() private returns (int256, uint256, uint256, uint256, uint256) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != ICycleManagerEvents.ReactorSettled.selector) continue;
            (int256 equity,, uint256 slash, uint256 backstop, uint256 a, uint256 b,) =
                abi.decode(logs[i].data, (int256, uint256, uint256, uint256, uint256, uint256, uint256));
            return (equity, slash, backstop, a, b);
        }
        revert("not settled");
    }

    // ── Attacks ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The attacker pushes the pool, lets the rollover add up to a thousand times its depth, and trades back.
    function testFuzz_Attack_SandwichOfRolloverNeverPays(uint256 push, uint256 depth, bool sells) public {
        push = bound(push, 1, 5000);
        depth = bound(depth, 900e18, 10_000_000e18);
        TestToken other = new TestToken("Other", "OTH", 18);
        _setPrice(address(other), 0.5e18);
        (uint256 id, IReactorToken reactor) = _createToken(other, pairId);
        IV2Pair pool = _addV2(id, other, depth);
        _deposit(reactor, bob, 1_000_000e18);
        _stake(carol, id, 100_000e18, _weights(10_000, 0));
        if (block.timestamp < manager.nextCycleStart()) vm.warp(manager.nextCycleStart());
        _refresh();
        _repost(address(other));

        uint256 amount = depth * push / 10_000;
        if (sells) {
            uint256 gotB = _sellA(pool, other, amount);
            manager.rollover();
            uint256 backA = _sellB(pool, other, gotB);
            assertLe(backA, amount, "no profit in A");
        } else {
            uint256 paidB = _buyA(pool, other, amount);
            manager.rollover();
            uint256 backB = _sellA(pool, other, amount);
            assertLe(backB, paidB, "no profit in B");
        }
    }

    function _sellB(IV2Pair pool, TestToken asset, uint256 amountB) private returns (uint256 out) {
        (uint256 reserveA, uint256 reserveB) = _reserves(pool, asset);
        uint256 net = amountB * 997;
        out = net * reserveA / (reserveB * 1000 + net);
        usdc.mint(address(pool), amountB);
        if (out != 0) _swap(pool, asset, out, 0);
    }

    function test_Attack_PushBeyondTheFeeAddsNothing() public {
        _sellA(_pool, abc, 100_000e18);

        _rollover();

        assertEq(token.debt(), 0);
        assertEq(token.idle(), 1_000_000e18);
    }

    function test_Attack_DonationsMoveNoPrice() public {
        _rollover();
        abc.mint(address(token), 1_000_000e18);
        usdc.mint(address(token), 1_000_000e6);
        usdc.mint(address(pair), 1_000_000e6);

        assertEq(token.convertToAssets(1e18), 1e18);
        assertEq(pair.convertToAssets(1e6), 1e6);
        _rollover();
        assertEq(token.convertToAssets(1e18), 1e18);
        assertEq(token.claims(), 1_000_000e18);
    }

    /// @dev Who steps out before the snapshot and comes back after it still counts: pending stake is at risk until then.
    function test_Attack_SteppingOutAcrossTheSnapshotShiftsNothing() public {
        _rollover();
        uint256 snapshot = vm.snapshotState();
        _rollover();
        (uint256 rate,,,) = token.rewardState();
        vm.revertToState(snapshot);

        vm.prank(carol);
        staking.requestUnstake(tokenId, 100_000e18);
        _request(token, bob, 500_000e18);
        _rollover();

        (uint256 rateAfter,,,) = token.rewardState();
        assertApproxEqRel(rateAfter, rate, 1e12);
    }

    // ── Exits ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Every switch of the guardian is on: request, rollover, claim, unstake and rewards go on.
    function test_Guardian_CantBlockExits() public {
        _rollover();
        vm.warp(block.timestamp + 1 days);
        vm.startPrank(guardian);
        factory.pauseDeposits(tokenId);
        factory.pauseDeposits(pairId);
        staking.pauseEntry(0);
        (bool ok,) = address(manager).call(abi.encodeWithSignature("pauseEntry(uint8)", 0));
        assertTrue(ok);
        vm.stopPrank();

        _request(token, bob, 1_000_000e18);
        _request(pair, alice, 1_000_000e6);
        vm.prank(carol);
        staking.requestUnstake(tokenId, 100_000e18);
        _rollover();
        _rollover();

        // Roundings of the exchange leave A short by a dust that nobody has converted yet.
        uint256 open = token.maxRedeem(bob);
        vm.prank(bob);
        assertApproxEqAbs(token.redeem(open, bob, bob), 1_000_000e18, 1e7);
        vm.prank(alice);
        assertEq(pair.redeem(1_000_000e6, alice, alice), 1_000_000e6);
        vm.prank(carol);
        assertApproxEqAbs(staking.claimUnstake(tokenId, carol), 100_000e18, 1e15);
        vm.prank(bob);
        assertGt(engine.claim(bob, _ids(tokenId), new uint256[](0), bob), 0);
    }

    /// @dev The price doubled twice: the position holds less A than is owed. What is there is paid, the rest when somebody
    ///      has given A for the B that is long.
    function test_Exit_BatchIsFundedInPartAndByConversion() public {
        _rollover();
        _setPrice(address(abc), 2e18);
        _arbitrage(_pool, abc);
        uint256 id = _request(token, bob, 1_000_000e18);
        _rollover();
        (, uint256 owed, uint256 funded) = token.batch(id);
        assertLt(funded, owed);
        uint256 open = token.claimableRedeemRequest(id, bob);
        assertEq(open, uint256(1_000_000e18) * funded / owed);
        vm.prank(bob);
        token.redeem(open, bob, bob);

        abc.mint(address(this), owed - funded);
        abc.approve(address(manager), owed - funded);
        uint256 out = manager.convert(tokenId, owed - funded, 0, address(this));
        manager.fundExits(tokenId);

        // No time has passed since the rollover: no premium.
        assertEq(out, (owed - funded) * 2 / 1e12);
        uint256 rest = token.maxRedeem(bob);
        assertEq(rest + open, 1_000_000e18);
        vm.prank(bob);
        token.redeem(rest, bob, bob);
        assertApproxEqAbs(abc.balanceOf(bob), owed, 1);
    }

    function test_Retire_WindsDownAndCloses() public {
        _rollover();
        factory.retire(tokenId);
        _request(token, bob, 1_000_000e18);
        _rollover();
        _refresh();
        (, uint256 owed, uint256 funded) = token.batch(1);
        abc.mint(address(this), owed - funded);
        abc.approve(address(manager), owed - funded);
        manager.convert(tokenId, owed - funded, 0, address(this));
        manager.fundExits(tokenId);
        vm.prank(bob);
        token.redeem(1_000_000e18, bob, bob);
        _rollover();

        assertEq(uint8(token.status()), uint8(ReactorStatus.CLOSED));
        assertEq(token.debt(), 0);
        _rollover();
    }

    /// @dev A request of a later batch leaves what an older, funded one gives to be claimed with it.
    function test_Exit_OlderRequestIsCarried() public {
        _request(token, bob, 100e18);
        _rollover();
        uint256 id = _request(token, bob, 50e18);
        assertEq(token.maxRedeem(bob), 100e18);
        _rollover();
        assertEq(token.claimableRedeemRequest(id, bob), 50e18);

        vm.prank(bob);
        assertEq(token.redeem(150e18, bob, bob), 150e18);
    }

    function test_Lens_PreviewEqualsTheRollover() public {
        ReactorLens lens = new ReactorLens(
            ReactorLens.Wiring(
                address(manager),
                address(staking),
                address(engine),
                address(treasury),
                address(parameters),
                address(oracle)
            )
        );
        _rollover();
        _sellA(_pool, abc, 50_000e18);
        _arbitrage(_pool, abc);
        _toNextCycle();
        IReactorLens.Preview memory preview = lens.previewRollover(tokenId);

        manager.rollover();

        assertEq(preview.equityLeft, token.equity());
        assertEq(preview.marks[0].target, manager.venues(tokenId)[0].target);
        (uint256 rate, uint256 endsAt,,) = token.rewardState();
        assertEq(rate, preview.rewards.lp / (endsAt - block.timestamp));
        assertEq(lens.reactors().length, 2);
        assertEq(lens.account(tokenId, bob).shares, 1_000_000e18);
    }
}
