// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IDirectorStaking} from "../../../src/reactors/interfaces/IDirectorStaking.sol";
import {Ledger, Phase} from "../../../src/reactors/interfaces/IReactorTypes.sol";
import {ReactorsBase} from "../utils/ReactorsBase.sol";
import {ReactorsHandler} from "./ReactorsHandler.sol";

/// @notice What holds whatever the actors do; README.md lists the invariants in words.
contract ReactorsInvariantTest is ReactorsBase {
    ReactorsHandler private _handler;

    function setUp() public override {
        super.setUp();
        ReactorsHandler.Setup memory setup = ReactorsHandler.Setup({
            token: token,
            pair: pair,
            manager: manager,
            staking: staking,
            engine: engine,
            oracle: oracle,
            abc: abc,
            usdc: usdc,
            toke: address(toke),
            pool: _addV2()
        });
        manager.endCycleZero();
        usdc.mint(address(treasury), 50_000e6);
        _deposit(pair, alice, 1_000_000e6);
        _deposit(token, bob, 1_000_000e18);
        _stake(carol, tokenId, 100_000e18, _weights(10_000, 0));
        _handler = new ReactorsHandler(setup);
        _letPost(address(_handler));
        for (uint256 i; i < 3; ++i) {
            toke.transfer(_handler.actors(i), 5_000_000e18);
            vm.prank(_handler.actors(i));
            toke.approve(address(staking), type(uint256).max);
        }
        targetContract(address(_handler));
    }

    /// @dev One campaign for all of them: each call is followed by every check.
    function invariant_BooksHold() public view {
        _checkTokensCoverLedgers();
        _checkPairCloses();
        _checkWorthIsCovered();
        _checkBatchesStand();
        assertFalse(_handler.hasPriceFallen(), "4: share price");
        _checkStakeIsHeld();
        _checkRewardsAreHeld();
        _checkTalliesAreVotes();
    }

    /// @dev 16: calls that anyone may make end a rollover from any state.
    function afterInvariant() public {
        if (manager.phase() == Phase.OPEN) vm.warp(manager.nextCycleStart());
        uint256 before = manager.cycle();
        _refresh();
        manager.rollover();
        assertEq(uint8(manager.phase()), uint8(Phase.OPEN), "16: open");
        assertEq(manager.cycle(), before + 1, "16: cycle");
    }

    function _checkTokensCoverLedgers() private view {
        Ledger memory a = token.ledger();
        Ledger memory b = pair.ledger();
        uint256 claimableA;
        uint256 claimableB;
        for (uint256 i; i < 3; ++i) {
            claimableA += token.maxWithdraw(_handler.actors(i));
            claimableB += pair.maxWithdraw(_handler.actors(i));
        }
        assertGe(abc.balanceOf(address(token)), a.idle + claimableA, "1: A");
        assertGe(usdc.balanceOf(address(token)), a.idleBase, "1: B");
        assertGe(usdc.balanceOf(address(pair)), b.idle + claimableB, "1: pair");
        assertEq(abc.balanceOf(address(v2Adapter)) + usdc.balanceOf(address(v2Adapter)), 0, "1: adapter");
    }

    function _checkPairCloses() private view {
        Ledger memory b = pair.ledger();
        assertEq(b.claims + b.owed - b.funded, b.idle + token.debt(), "2: identity");
    }

    function _checkWorthIsCovered() private view {
        uint256 sum = token.convertToAssets(token.balanceOf(bob))
            + token.convertToAssets(token.balanceOf(address(token)));
        for (uint256 i; i < 3; ++i) {
            sum += token.convertToAssets(token.balanceOf(_handler.actors(i)));
        }
        assertLe(sum, token.claims(), "2: worth");
    }

    function _checkBatchesStand() private view {
        Ledger memory a = token.ledger();
        assertLe(a.funded, a.owed, "3: funded");
        uint256 id = _handler.lastBatch();
        if (id == 0) return;
        (, uint256 owed,) = token.batch(id);
        assertEq(owed, _handler.owedOf(id), "3: owed");
    }

    function _checkStakeIsHeld() private view {
        uint256 sum = staking.stakeOf(carol, tokenId).toke;
        uint256 claimable;
        for (uint256 i; i < 3; ++i) {
            IDirectorStaking.StakeView memory directed = staking.stakeOf(_handler.actors(i), tokenId);
            sum += directed.toke;
            claimable += directed.claimable + staking.stakeOf(_handler.actors(i), 0).claimable;
        }
        (uint256 pool,,) = staking.poolOf(tokenId);
        (uint256 passive,,) = staking.poolOf(0);
        assertLe(sum, pool, "6: accounts");
        assertGe(toke.balanceOf(address(staking)), pool + passive + claimable, "6: held");
    }

    function _checkRewardsAreHeld() private view {
        uint256 owed = _earned(alice) + _earned(bob) + _earned(carol);
        for (uint256 i; i < 3; ++i) {
            owed += _earned(_handler.actors(i));
        }
        assertGe(toke.balanceOf(address(engine)), engine.budget() + owed, "7: rewards");
    }

    function _checkTalliesAreVotes() private view {
        uint256 units = staking.stakeOf(carol, tokenId).shares / 1e12;
        for (uint256 i; i < 3; ++i) {
            units += staking.stakeOf(_handler.actors(i), tokenId).shares / 1e12;
        }
        assertEq(staking.tallies(tokenId)[0], units * 10_000, "8: tallies");
    }

    function _earned(address account) private view returns (uint256) {
        uint256[] memory ids = new uint256[](2);
        ids[1] = tokenId;
        return token.earned(account) + pair.earned(account) + staking.earned(account, ids);
    }
}
