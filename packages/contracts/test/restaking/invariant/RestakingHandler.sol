// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAllocations} from "../../../src/restaking/interfaces/IAllocations.sol";
import {ISlasher} from "../../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../../src/restaking/interfaces/ITokenPool.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {RestakingBase} from "../utils/RestakingBase.t.sol";

/// @title  RestakingHandler
/// @notice Three stakers, two operators, two services and tokens of 6 and 18 decimals, in any order and at any time.
/// @dev    Every call does what is possible in the state it finds, so that none reverts. What must hold around one call
///         is asserted in it; what must hold always, the invariants read from here.
contract RestakingHandler is RestakingBase {
    struct BucketRef {
        address operator;
        address asset;
        uint256 generation;
        uint256 epoch;
    }

    address[3] public stakers;
    address[2] public operators;
    address[2] public services;
    address[2] public assets;

    BucketRef[] private _buckets;
    mapping(bytes32 key => bool isKnown) private _isKnown;

    uint256[] private _openCases;
    uint256[] private _executedCases;
    mapping(address asset => uint256 amount) public unreleased;

    /// @dev What a service took of a promise in an epoch, as a product of the parts kept.
    mapping(bytes32 key => uint256 keptWad) private _kept;

    uint256 public races;
    uint256 public slashes;

    function setUp() public override {
        super.setUp();
        stakers = [alice, bob, carol];
        operators = [operator1, operator2];
        assets = [address(usdc), address(weth)];
        for (uint256 i; i < 2; ++i) {
            pool.listAsset(assets[i], 0);
            services[i] = _newService(_terms(i == 0 ? 1e18 : 0.3e18));
        }
        for (uint256 i; i < 2; ++i) {
            _registerOperator(operators[i]);
            for (uint256 j; j < 2; ++j) {
                _join(operators[i], services[j]);
                _allocate(operators[i], services[j], assets[0], 0.4e18);
                _allocate(operators[i], services[j], assets[1], 0.4e18);
            }
            for (uint256 j; j < 3; ++j) {
                _stake(stakers[j], usdc, 1e12, operators[i]);
                _stake(stakers[j], weth, 1e24, operators[i]);
            }
        }
    }

    // ── Time ──────────────────────────────────────────────────────────────────────────────────────────────────

    function warp(uint256 seconds_) external {
        skip(bound(seconds_, 1 hours, 4 days));
    }

    // ── Stakers ───────────────────────────────────────────────────────────────────────────────────────────────

    function stake(uint256 who, uint256 where, uint256 what, uint256 amount) external {
        (address staker, address asset) = (stakers[who % 3], assets[what % 2]);
        amount = bound(amount, 1, 1e24);
        address operator = where % 3 == 2 ? address(0) : operators[where % 3];
        if (operator != address(0) && !_takesStake(operator, asset)) return _checkClosed(operator, asset);
        _stake(staker, TestToken(asset), amount, operator);
    }

    function delegate(uint256 who, uint256 where, uint256 what, uint256 amount) external {
        (address staker, address operator, address asset) =
            (stakers[who % 3], operators[where % 2], assets[what % 2]);
        uint256 held = pool.undelegated(staker, asset);
        if (held == 0 || !_takesStake(operator, asset)) return;
        amount = bound(amount, 1, held);
        ITokenPool.Approval memory none;
        vm.prank(staker);
        uint256 shares = pool.delegateTo(operator, asset, amount, none);
        assertGe(shares, amount);
        assertLe(pool.convertToAssets(operator, asset, shares), amount, "more came out than went in");
    }

    function queue(uint256 who, uint256 where, uint256 what, uint256 part) external {
        _tryQueue(stakers[who % 3], operators[where % 2], assets[what % 2], part);
    }

    function complete(uint256 who, uint256 index, bool asTokens, uint256 to) external {
        if (_buckets.length == 0) return;
        BucketRef memory b = _buckets[index % _buckets.length];
        address target = to % 3 == 2 ? address(0) : operators[to % 3];
        if (!asTokens && target != address(0) && !_takesStake(target, b.asset)) target = address(0);
        _tryComplete(stakers[who % 3], b, asTokens, target);
    }

    function withdrawUndelegated(uint256 who, uint256 what, uint256 amount) external {
        (address staker, address asset) = (stakers[who % 3], assets[what % 2]);
        uint256 held = pool.undelegated(staker, asset);
        if (held == 0) return;
        vm.prank(staker);
        pool.withdrawUndelegated(asset, bound(amount, 1, held), staker);
    }

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    function modifyAllocation(uint256 where, uint256 whom, uint256 what, uint256 magnitude) external {
        (address operator, address avs, address asset) =
            (operators[where % 2], services[whom % 2], assets[what % 2]);
        (, uint256 open) = slasher.freezeInfo(operator);
        if (open != 0) return;
        slasher.settleAllocation(operator, avs, asset);
        (uint256 current,, uint256 pending) = slasher.allocationNow(operator, avs, asset);
        (uint256 maximum, uint256 encumbered) = slasher.magnitudes(operator, asset);
        if (pending != 0) return;
        magnitude = bound(magnitude, 0, current + maximum - encumbered);
        if (magnitude < 1e9) magnitude = 0;
        if (magnitude == current) return;
        _allocate(operator, avs, asset, uint64(magnitude));
    }

    function leaveOrReturn(uint256 where, uint256 whom) external {
        (address operator, address avs) = (operators[where % 2], services[whom % 2]);
        vm.startPrank(operator);
        if (slasher.isRegistered(operator, avs)) registry.deregisterFromAvs(avs);
        else if (!slasher.isFrozen(operator)) registry.registerForAvs(avs, "");
        vm.stopPrank();
    }

    // ── Cases ─────────────────────────────────────────────────────────────────────────────────────────────────

    function freeze(uint256 where, uint256 whom, uint256 what, uint256 wad) external {
        wad = bound(wad, 1, whom % 2 == 0 ? 1e18 : 0.3e18);
        _tryFreeze(operators[where % 2], services[whom % 2], assets[what % 2], uint64(wad));
    }

    function execute(uint256 index) external {
        if (_openCases.length == 0) return;
        uint256 place = index % _openCases.length;
        ISlasher.CaseData memory data = _case(_openCases[place]);
        if (block.timestamp >= data.openedAt + EPOCH || block.timestamp < data.openedAt + SLASH_DELAY) {
            return;
        }
        _executeAt(place);
    }

    function cancelOrExpire(uint256 index) external {
        if (_openCases.length == 0) return;
        uint256 place = index % _openCases.length;
        uint256 caseId = _openCases[place];
        if (block.timestamp >= _case(caseId).openedAt + EPOCH) _expire(caseId);
        else if (index % 4 == 0) _cancel(caseId);
        else return;
        _dropOpen(place);
    }

    function release(uint256 index) external {
        if (_executedCases.length == 0) return;
        uint256 place = index % _executedCases.length;
        uint256 caseId = _executedCases[place];
        ISlasher.CaseData memory data = _case(caseId);
        if (block.timestamp < data.releaseAt) return;
        _release(caseId);
        unreleased[data.items[0].asset] -= data.removed[0];
        _executedCases[place] = _executedCases[_executedCases.length - 1];
        _executedCases.pop();
    }

    /// @dev A fault, and a staker who runs for it: every call he has, in any order and at any time, until the slash. The
    ///      case opens within challengeWindow + responseWindow and is executed as soon as it may be. What he ends up with
    ///      bears the slash in full.
    function race(uint256 who, uint256 where, uint256 whom, uint256 what, uint256 seed) external {
        Race memory r;
        (r.staker, r.operator) = (stakers[who % 3], operators[where % 2]);
        (r.avs, r.asset) = (services[whom % 2], assets[what % 2]);
        if (slasher.minSlashableStake(r.operator, r.avs, r.asset) == 0) return;
        if (!slasher.isRegistered(r.operator, r.avs)) return;
        (, r.active) = pool.position(r.staker, r.operator, r.asset);
        r.queued = _queuedWorth(r.staker, r.operator, r.asset);
        r.openBy = block.timestamp + 4 days;

        _run(r, seed, 3);
        uint256 caseId = _tryFreeze(r.operator, r.avs, r.asset, uint64(bound(seed, 1, 0.3e18)));
        if (caseId == type(uint256).max) return;
        r.openBy = block.timestamp + SLASH_DELAY;
        _run(r, uint256(keccak256(abi.encode(seed))), 3);
        vm.warp(r.openBy);
        (uint256 before,) = slasher.magnitudes(r.operator, r.asset);
        uint256 generation = pool.pool(r.operator, r.asset).generation;
        _executeAt(_openCases.length - 1);
        (uint256 left,) = slasher.magnitudes(r.operator, r.asset);
        if (pool.pool(r.operator, r.asset).generation != generation) left = 0;

        assertLt(left, before, "nothing was slashed");
        (, uint256 worth) = pool.position(r.staker, r.operator, r.asset);
        worth += _queuedWorth(r.staker, r.operator, r.asset) + r.received;
        uint256 bound_ = r.queued + (r.active + r.added) * left / before;
        assertLe(worth, bound_ + 16, "stake escaped its slash");
        ++races;
    }

    struct Race {
        address staker;
        address operator;
        address avs;
        address asset;
        uint256 active;
        uint256 queued;
        uint256 added;
        uint256 received;
        uint256 openBy;
    }

    function _run(Race memory r, uint256 seed, uint256 steps) private {
        for (uint256 i; i < steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            vm.warp(bound(seed >> 8, block.timestamp, r.openBy));
            uint256 kind = seed % 4;
            if (kind < 2) {
                _tryQueue(r.staker, r.operator, r.asset, seed >> 16);
            } else if (kind == 2) {
                for (uint256 j; j < _buckets.length; ++j) {
                    BucketRef memory b = _buckets[j];
                    if (b.operator != r.operator || b.asset != r.asset) continue;
                    r.received += _tryComplete(r.staker, b, true, address(0));
                }
            } else if (_takesStake(r.operator, r.asset)) {
                uint256 amount = bound(seed >> 16, 1, 1e24);
                _stake(r.staker, TestToken(r.asset), amount, r.operator);
                r.added += amount;
            }
        }
    }

    // ── For the invariants ────────────────────────────────────────────────────────────────────────────────────

    function bucketCount() external view returns (uint256) {
        return _buckets.length;
    }

    function bucketRef(uint256 i) external view returns (BucketRef memory) {
        return _buckets[i];
    }

    function core() external view returns (address pool_, address slasher_) {
        return (address(pool), address(slasher));
    }

    function creditsOf(address asset) external view returns (uint256) {
        return pool.credits(challenger, asset) + pool.credits(keeper, asset) + pool.credits(recipient, asset);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _takesStake(address operator, address asset) private view returns (bool) {
        (, uint256 open) = slasher.freezeInfo(operator);
        return open == 0 && !pool.pool(operator, asset).isDepleted;
    }

    /// @dev While a case is open, frozen or not, nothing comes in; while frozen, nothing is queued.
    function _checkClosed(address operator, address asset) private {
        (uint256 since, uint256 open) = slasher.freezeInfo(operator);
        if (open == 0) return;
        vm.prank(alice);
        try pool.stake(asset, 1, operator) {
            fail();
        } catch (bytes memory reason) {
            bytes4 expected =
                since != 0 ? ITokenPool.OperatorIsFrozen.selector : ITokenPool.OperatorUnderCase.selector;
            assertEq(bytes4(reason), expected);
        }
        if (since == 0) return;
        vm.prank(alice);
        try pool.queueWithdrawal(operator, asset, 1) {
            fail();
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), ITokenPool.OperatorIsFrozen.selector);
        }
    }

    function _tryQueue(address staker, address operator, address asset, uint256 part) private {
        (uint256 held,) = pool.position(staker, operator, asset);
        if (held == 0 || slasher.isFrozen(operator)) return;
        uint256 shares = bound(part, 1, held);
        if (pool.convertToAssets(operator, asset, shares) == 0) return;
        ITokenPool.Withdrawal memory w = _queue(staker, operator, asset, shares);
        bytes32 key = keccak256(abi.encode(operator, asset, w.generation, w.epoch));
        if (_isKnown[key]) return;
        _isKnown[key] = true;
        _buckets.push(BucketRef(operator, asset, w.generation, w.epoch));
    }

    function _tryComplete(address staker, BucketRef memory b, bool asTokens, address to)
        private
        returns (uint256)
    {
        (uint256 shares,, uint256 maturesAt, bool isBlocked) =
            pool.claim(staker, b.operator, b.asset, b.generation, b.epoch);
        if (shares == 0 || block.timestamp < maturesAt || isBlocked) return 0;
        vm.prank(staker);
        return pool.completeQueuedWithdrawal(b.operator, b.asset, b.generation, b.epoch, asTokens, to);
    }

    function _tryFreeze(address operator, address avs, address asset, uint64 wad)
        private
        returns (uint256 caseId)
    {
        IAllocations.Record memory r = slasher.record(avs, operator);
        if (!slasher.isSlashable(operator, avs, pool.currentEpoch())) return type(uint256).max;
        if (r.hasOpenCase || block.timestamp < r.cooldownUntil) return type(uint256).max;
        (uint256 maxWad,,) = registry.slashTerms(avs, slasher.boundTermsVersion(avs, operator));
        bytes32 key = keccak256(abi.encode(avs, operator, pool.currentEpoch()));
        uint256 kept = (_kept[key] == 0 ? WAD : _kept[key]) * (WAD - wad) / WAD;
        if (kept < WAD - maxWad || kept == 0) return type(uint256).max;
        _kept[key] = kept;
        caseId = _freeze(avs, operator, asset, wad);
        _openCases.push(caseId);
    }

    /// @dev Executes a case, and checks around it what it may and may not touch.
    function _executeAt(uint256 place) private {
        uint256 caseId = _openCases[place];
        ISlasher.CaseData memory data = _case(caseId);
        (address operator, address asset) = (data.operator, data.items[0].asset);
        address other = data.avs == services[0] ? services[1] : services[0];
        uint256 otherBefore = slasher.slashableStake(operator, other, asset);
        uint256 generation = pool.pool(operator, asset).generation;
        uint256 untouchedBefore = _untouchable(operator, asset, data.openedAt);

        uint256 removed = _execute(caseId)[0];

        unreleased[asset] += removed;
        assertEq(_untouchable(operator, asset, data.openedAt), untouchedBefore, "mature stake was slashed");
        if (pool.pool(operator, asset).generation == generation) {
            assertGe(slasher.slashableStake(operator, other, asset), otherBefore, "isolation");
        }
        if (removed != 0) ++slashes;
        _executedCases.push(caseId);
        _dropOpen(place);
    }

    function _dropOpen(uint256 place) private {
        _openCases[place] = _openCases[_openCases.length - 1];
        _openCases.pop();
    }

    /// @dev Undelegated stake, and buckets that were mature when the case opened.
    function _untouchable(address operator, address asset, uint256 openedAt)
        private
        view
        returns (uint256 total)
    {
        for (uint256 i; i < 3; ++i) {
            total += pool.undelegated(stakers[i], asset);
        }
        for (uint256 i; i < _buckets.length; ++i) {
            BucketRef memory b = _buckets[i];
            if (b.operator != operator || b.asset != asset) continue;
            if (pool.genesis() + (b.epoch + 2) * EPOCH > openedAt) continue;
            total += pool.bucket(operator, asset, b.generation, b.epoch).assets;
        }
    }

    function _queuedWorth(address staker, address operator, address asset)
        private
        view
        returns (uint256 total)
    {
        for (uint256 i; i < _buckets.length; ++i) {
            BucketRef memory b = _buckets[i];
            if (b.operator != operator || b.asset != asset) continue;
            (, uint256 worth,,) = pool.claim(staker, operator, asset, b.generation, b.epoch);
            total += worth;
        }
    }
}
