// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISlasher} from "../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";

/// @notice Stories: stakers who race a slash, services that chain cases to hold an operator, operators who prepare a pool
///         for its stakers' harm.
contract RestakingAttacksTest is RestakingBase {
    address internal avsA;
    address internal avsB;
    address internal avsC;
    address internal asset;

    function setUp() public override {
        super.setUp();
        asset = address(weth);
        pool.listAsset(asset, 0);
        (avsA, avsB, avsC) = (_newService(), _newService(), _newService());
        _registerOperator(operator1);
        _registerOperator(operator2);
        _join(operator1, avsA);
        _join(operator1, avsB);
        _join(operator1, avsC);
    }

    // ── No escape ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Wherever within the window the staker queues, and whenever the case opens, he bears the slash.
    ///      challengeWindow + responseWindow + slashDelay = 5 days, below the epoch of 7.
    function testFuzz_Attack_StakerRacesTheSlash(uint256 faultAt, uint256 queuedAt, uint256 openedAt) public {
        _allocate(operator1, avsA, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        faultAt = pool.genesis() + bound(faultAt, 0, 3 * EPOCH);
        openedAt = faultAt + bound(openedAt, 0, 4 days);
        queuedAt = faultAt + bound(queuedAt, 0, openedAt - faultAt);

        vm.warp(queuedAt);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 100e18);
        vm.warp(openedAt);
        uint256 caseId = _freeze(avsA, operator1, asset, 0.3e18);
        vm.warp(openedAt + SLASH_DELAY);
        _execute(caseId);

        vm.warp(queuedAt + 3 * EPOCH);
        assertEq(_complete(alice, operator1, asset, w), 70e18);
    }

    /// @dev The freeze has lapsed at its cap when he queues: the slash still reaches what he queued.
    function test_Attack_QueueAfterTheFreezeLapsed() public {
        _allocate(operator1, avsA, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 first = _freeze(avsB, operator1, asset, 0.1e18);
        skip(6 days);
        _freeze(avsC, operator1, asset, 0.1e18);
        skip(6 days);
        _expireIfOver(first);
        uint256 caseId = _freeze(avsA, operator1, asset, 0.3e18);
        skip(2 days);
        assertFalse(slasher.isFrozen(operator1));

        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 100e18);
        _execute(caseId);
        skip(2 * EPOCH);
        assertEq(_complete(alice, operator1, asset, w), 70e18);
    }

    /// @dev Stake that had matured when the case opened is out of reach, frozen or not.
    function test_MatureStake_IsUntouched() public {
        _allocate(operator1, avsA, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 40e18);
        vm.warp(pool.genesis() + 2 * EPOCH);
        uint256 caseId = _freeze(avsA, operator1, asset, 1e18);
        skip(SLASH_DELAY);
        assertEq(_execute(caseId)[0], 60e18);
        assertEq(_complete(alice, operator1, asset, w), 40e18);
    }

    // ── New promises ──────────────────────────────────────────────────────────────────────────────────────────

    /// @dev All stake is in the queue and the pool looks empty: a promise made now would bind those who leave.
    function test_Attack_RaiseIntoAnEmptiedPoolWithExitsQueued() public {
        _stake(alice, weth, 100e18, operator1);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 100e18);

        assertEq(_allocate(operator1, avsA, asset, 1e18), 2);
        uint256 caseId = _freeze(avsA, operator1, asset, 1e18);
        skip(SLASH_DELAY);
        assertEq(_execute(caseId)[0], 0);

        vm.warp(pool.genesis() + 2 * EPOCH);
        assertEq(_complete(alice, operator1, asset, w), 100e18);
    }

    /// @dev The window between promise and force is long enough for every staker to leave first.
    function test_NewPromise_BindsOnlyWhoStays() public {
        _stake(alice, weth, 100e18, operator1);
        _stake(bob, weth, 100e18, operator1);
        vm.warp(pool.genesis() + EPOCH - 1);
        _allocate(operator1, avsA, asset, 1e18);
        ITokenPool.Withdrawal memory w = _queue(alice, operator1, asset, 100e18);

        vm.warp(pool.genesis() + 2 * EPOCH);
        uint256 caseId = _freeze(avsA, operator1, asset, 0.5e18);
        skip(SLASH_DELAY);
        assertEq(_execute(caseId)[0], 50e18);
        assertEq(_complete(alice, operator1, asset, w), 100e18);
    }

    // ── Worn-down pools ───────────────────────────────────────────────────────────────────────────────────────

    /// @dev Operator and service wear a pool down so that one unit of slash takes all: nobody can be lured in.
    function test_Attack_OneUnitOfSlashOnAWornDownPool() public {
        _allocate(operator1, avsA, asset, 1e18);
        _stake(alice, weth, 1e24, operator1);
        _slash(avsA, 1e18 - 1e15 + 1);

        (uint256 maximum,) = slasher.magnitudes(operator1, asset);
        assertLt(maximum, 1e15);
        _fund(weth, bob, 1000e18, address(pool));
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.PoolDepleted.selector, operator1, asset));
        pool.stake(asset, 1000e18, operator1);
    }

    // ── Isolation ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Whatever one service takes, the other's slashable stake does not fall by a unit.
    function testFuzz_Isolation_OtherServicesLoseNothing(uint64 a, uint64 b, uint64 wad, uint256 amount)
        public
    {
        a = uint64(bound(a, 1e9, 0.9e18));
        b = uint64(bound(b, 1e9, 1e18 - a - 1e9));
        _allocate(operator1, avsA, asset, a);
        _allocate(operator1, avsB, asset, b);
        _stake(alice, weth, bound(amount, 1, 1e27), operator1);
        _queue(alice, operator1, asset, pool.pool(operator1, asset).shares / 3 + 1);
        uint256 before = slasher.slashableStake(operator1, avsB, asset);

        _slash(avsA, uint64(bound(wad, 1, 1e18)));

        assertGe(slasher.slashableStake(operator1, avsB, asset), before);
    }

    // ── Liveness ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Three services freeze and slash one unit at every chance, for twenty weeks. A streak never exceeds the cap, a
    ///      gap of two days follows each, in it the staker queues, and he is out at maturity or one freeze later.
    function test_Attack_ThreeServicesChainFreezes() public {
        _allocate(operator1, avsA, asset, 0.3e18);
        _allocate(operator1, avsB, asset, 0.3e18);
        _allocate(operator1, avsC, asset, 0.3e18);
        _stake(alice, weth, 100e18, operator1);
        address[3] memory services = [avsA, avsB, avsC];
        uint256[3] memory cases = [type(uint256).max, type(uint256).max, type(uint256).max];

        uint256 frozenFor;
        uint256 gapBegan;
        bool isQueued;
        ITokenPool.Withdrawal memory w;
        uint256 queuedAt;
        uint256 outAt;
        for (uint256 hour; hour < 20 * 7 * 24; ++hour) {
            skip(1 hours);
            for (uint256 i; i < 3; ++i) {
                // Each keeps its case open as long as it can, executes it at the last moment, and opens the next.
                if (cases[i] != type(uint256).max) {
                    if (block.timestamp < _case(cases[i]).openedAt + EPOCH - 1 hours) continue;
                    _execute(cases[i]);
                }
                cases[i] = _freeze(services[i], operator1, asset, 1);
            }
            if (slasher.isFrozen(operator1)) {
                frozenFor += 1 hours;
                gapBegan = 0;
                assertLe(frozenFor, 14 days, "a streak is longer than the cap");
            } else if (gapBegan == 0) {
                (frozenFor, gapBegan) = (0, block.timestamp);
            }
            if (!isQueued && gapBegan != 0 && block.timestamp == gapBegan + 1 days) {
                // In the middle of the gap the exit works, cases or no cases.
                w = _queue(alice, operator1, asset, 100e18);
                (isQueued, queuedAt) = (true, block.timestamp);
            }
            if (isQueued && outAt == 0) {
                if (pool.claimable(alice, operator1, asset, w.generation, w.epoch) != 0) {
                    assertGt(_complete(alice, operator1, asset, w), 100e18 - 1e6);
                    outAt = block.timestamp;
                }
            }
        }

        assertTrue(isQueued, "no gap came");
        assertGt(outAt, 0, "the staker is not out");
        assertLe(outAt, pool.genesis() + (w.epoch + 2) * EPOCH + 14 days + 1 hours);
        assertGt(outAt, queuedAt);
    }

    /// @dev One service alone, chaining cases of one unit: the operator leaves, and the last case ends in bounded time.
    function test_Attack_OneServiceChainsCasesOfOneUnit() public {
        _allocate(operator1, avsA, asset, 1e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 caseId = _freeze(avsA, operator1, asset, 1);
        vm.prank(operator1);
        registry.deregisterFromAvs(avsA);
        uint256 leftAt = block.timestamp;

        uint256 last = leftAt;
        while (block.timestamp < leftAt + 10 * EPOCH) {
            skip(SLASH_DELAY);
            if (caseId != type(uint256).max) {
                _execute(caseId);
                last = block.timestamp;
            }
            caseId = type(uint256).max;
            if (slasher.isSlashable(operator1, avsA, pool.currentEpoch())) {
                caseId = _freeze(avsA, operator1, asset, 1);
            }
        }
        assertLe(last, leftAt + 2 * EPOCH + EPOCH);
        assertEq(slasher.freezeState(operator1).openCases, 0);
        // And its promise can be taken back at once.
        vm.prank(operator1);
        assertEq(slasher.modifyAllocation(avsA, asset, 0), pool.currentEpoch());
    }

    /// @dev A soft case freezes nobody and slashes all the same.
    function test_SoftCase_SlashesWithoutFreezing() public {
        _allocate(operator1, avsA, asset, 0.5e18);
        _stake(alice, weth, 100e18, operator1);
        uint256 first = _freeze(avsB, operator1, asset, 0.1e18);
        skip(6 days);
        uint256 second = _freeze(avsC, operator1, asset, 0.1e18);
        skip(1 days);
        _expireIfOver(first);
        skip(5 days);
        first = _freeze(avsA, operator1, asset, 0.1e18);
        _expireIfOver(second);
        skip(2 days);
        assertFalse(slasher.isFrozen(operator1));
        _execute(first);

        uint256 soft = _freeze(avsA, operator1, asset, 0.5e18);
        assertFalse(slasher.isFrozen(operator1));
        assertEq(slasher.freezeState(operator1).openCases, 2);
        _queue(alice, operator1, asset, 10e18);
        skip(SLASH_DELAY);
        assertGt(_execute(soft)[0], 0);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _slash(address avs, uint64 wad) private {
        uint256 caseId = _freeze(avs, operator1, asset, wad);
        skip(SLASH_DELAY);
        _execute(caseId);
    }

    function _expireIfOver(uint256 caseId) private {
        ISlasher.CaseData memory data = _case(caseId);
        if (data.state == ISlasher.CaseState.Open && block.timestamp >= data.openedAt + EPOCH) {
            _expire(caseId);
        }
    }
}
