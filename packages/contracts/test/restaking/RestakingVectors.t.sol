// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm, console} from "forge-std/Test.sol";
import {LibBytes} from "solady/utils/LibBytes.sol";
import {LibString} from "solady/utils/LibString.sol";

import {AmountTooLarge, CapExceeded, ZeroAmount} from "../../src/common/Errors.sol";
import {IAllocations} from "../../src/restaking/interfaces/IAllocations.sol";
import {IAvsRegistry} from "../../src/restaking/interfaces/IAvsRegistry.sol";
import {ISlasher} from "../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {TestToken} from "../utils/TestToken.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";
import {TestService} from "./utils/TestService.sol";

/// @notice Replays every sequence of every `restaking*.json` in test/vectors on the contracts: each step's result or
///         error, and the state at the end, to the unit.
/// @dev    A sequence with an operation that this runner does not know is listed by name as not yet run, and counted.
contract RestakingVectorsTest is RestakingBase {
    string private constant FOLDER = "packages/contracts/test/vectors";

    mapping(string name => address avs) private _avss;
    mapping(string name => address asset) private _assets;
    mapping(address account => mapping(address asset => uint256 amount)) private _paid;
    mapping(bytes32 nameHash => bytes4 selector) private _selectors;

    uint256 private _start;
    uint256 private _ran;
    uint256 private _notYet;

    function setUp() public override {
        super.setUp();
        _start = block.timestamp;
        _nameErrors();
    }

    function test_Vectors_EverySequence() public {
        vm.pauseGasMetering();
        Vm.DirEntry[] memory entries = vm.readDir(FOLDER);
        for (uint256 i; i < entries.length; ++i) {
            string memory path = entries[i].path;
            string[] memory parts = vm.split(path, "/");
            string memory file = parts[parts.length - 1];
            if (!LibString.startsWith(file, "restaking") || !LibString.endsWith(file, ".json")) continue;
            _runFile(vm.readFile(path));
        }

        console.log("restaking sequences run:", _ran);
        console.log("restaking sequences not yet run:", _notYet);
        assertGt(_ran, 0, "no vectors found");
    }

    function _runFile(string memory json) private {
        uint256 fresh = vm.snapshotState();
        for (uint256 i; vm.keyExistsJson(json, _vector(i)); ++i) {
            string memory path = _vector(i);
            (uint256 stepCount, string memory unknown) = this.survey(json, path);
            if (bytes(unknown).length != 0) {
                console.log("not yet run:", this.nameOf(json, path), unknown);
                ++_notYet;
                continue;
            }
            this.begin(json, path);
            for (uint256 j; j < stepCount; ++j) {
                this.step(json, string.concat(path, ".steps[", vm.toString(j), "]"));
            }
            this.checkFinal(json, string.concat(path, ".final"));

            (uint256 ran, uint256 notYet) = (_ran + 1, _notYet);
            assertTrue(vm.revertToState(fresh));
            (_ran, _notYet) = (ran, notYet);
        }
    }

    // ── A sequence ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev External, like all below, so that the memory of the parsing is freed after each.
    function nameOf(string calldata json, string calldata path) external pure returns (string memory) {
        return vm.parseJsonString(json, string.concat(path, ".name"));
    }

    /// @dev How many steps a sequence has, and the first operation that is not known here.
    function survey(string calldata json, string calldata path)
        external
        view
        returns (uint256 count, string memory unknown)
    {
        for (;; ++count) {
            string memory key = string.concat(path, ".steps[", vm.toString(count), "].op");
            if (!vm.keyExistsJson(json, key)) return (count, unknown);
            string memory op = vm.parseJsonString(json, key);
            if (!_isKnown(op)) return (count, op);
        }
    }

    function begin(string calldata json, string calldata path) external {
        string[] memory names = vm.parseJsonKeys(json, string.concat(path, ".assets"));
        _sort(names);
        for (uint256 i; i < names.length; ++i) {
            uint256 decimals = vm.parseJsonUint(json, string.concat(path, ".assets.", names[i]));
            address asset = address(uint160(0xA55E7000 + i));
            deployCodeTo("TestToken.sol:TestToken", abi.encode(names[i], names[i], uint8(decimals)), asset);
            _assets[names[i]] = asset;
            pool.listAsset(asset, 0);
        }
    }

    function step(string calldata json, string calldata path) external {
        vm.warp(_start + vm.parseJsonUint(json, string.concat(path, ".t")));
        string memory op = vm.parseJsonString(json, string.concat(path, ".op"));
        Step memory s = Step(json, string.concat(path, ".args"), string.concat(path, ".result"));
        if (!vm.keyExistsJson(json, string.concat(path, ".error"))) return _run(op, s, path);

        string memory expected = vm.parseJsonString(json, string.concat(path, ".error"));
        try this.act(op, s, path) {
            revert(string.concat(path, " did not revert with ", expected));
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), _selectorOf(expected), string.concat(path, " error of ", op));
        }
    }

    /// @dev External, so that a revert undoes all of the step.
    function act(string calldata op, Step calldata s, string calldata path) external {
        _run(op, s, path);
    }

    struct Step {
        string json;
        string args;
        string result;
    }

    function _run(string memory op, Step memory s, string memory path) private {
        bytes32 id = keccak256(bytes(op));
        if (id == keccak256("stake")) _runStake(s, path);
        else if (id == keccak256("withdrawUndelegated")) _runWithdraw(s, path);
        else if (id == keccak256("delegateTo")) _runDelegate(s, path);
        else if (id == keccak256("queueWithdrawal")) _runQueue(s, path);
        else if (id == keccak256("undelegate")) _runUndelegate(s, path);
        else if (id == keccak256("completeQueuedWithdrawal")) _runComplete(s, path);
        else if (id == keccak256("freezeOperator")) _runFreeze(s, path);
        else if (id == keccak256("executeSlash")) _runExecute(s, path);
        else if (id == keccak256("releaseSlashed")) _runRelease(s, path);
        else if (id == keccak256("cancelCase")) _cancel(_uint(s, "caseId"));
        else if (id == keccak256("expireCase")) _expire(_uint(s, "caseId"));
        else _runOperator(id, s, path);
    }

    function _isKnown(string memory op) private pure returns (bool) {
        string memory known = " registerAvs registerAsOperator optIntoSlashing registerForAvs deregisterFromAvs modifyAllocation "
            "settleAllocation stake withdrawUndelegated delegateTo queueWithdrawal undelegate "
            "completeQueuedWithdrawal freezeOperator executeSlash releaseSlashed cancelCase expireCase ";
        return LibString.contains(known, string.concat(" ", op, " "));
    }

    // ── Operations ────────────────────────────────────────────────────────────────────────────────────────────

    function _runOperator(bytes32 id, Step memory s, string memory path) private {
        if (id == keccak256("registerAvs")) return _runRegisterAvs(s);
        address operator = _account(s, "operator");
        if (id == keccak256("registerAsOperator")) return _registerOperator(operator);

        address avs = _avs(_string(s, "avs"));
        if (id == keccak256("modifyAllocation")) {
            uint256 magnitude = _uint(s, "magnitude");
            uint256 epoch = _allocate(operator, avs, _asset(s), uint64(magnitude));
            return assertEq(epoch, _result(s, "effectiveEpoch"), path);
        }
        if (id == keccak256("settleAllocation")) {
            slasher.settleAllocation(operator, avs, _asset(s));
            (, uint256 encumbered) = slasher.magnitudes(operator, _asset(s));
            return assertEq(encumbered, _result(s, "encumbered"), path);
        }
        vm.prank(operator);
        if (id == keccak256("optIntoSlashing")) return slasher.optIntoSlashing(avs);
        if (id == keccak256("registerForAvs")) return registry.registerForAvs(avs, "");
        registry.deregisterFromAvs(avs);
        uint256 through = slasher.record(avs, operator).slashableThroughEpoch;
        assertEq(through, _result(s, "slashableThroughEpoch"), path);
    }

    function _runRegisterAvs(Step memory s) private {
        string memory name = _string(s, "avs");
        bool hasMax = _has(s, "maxWad");
        IAvsRegistry.Terms memory terms = _terms(hasMax ? uint64(_uint(s, "maxWad")) : 1e18);
        terms.redistributionRecipient = makeAddr(string.concat("recipient:", name));
        address avs = address(new TestService(address(this), slasher));
        registry.registerAvs(avs, terms);
        _avss[name] = avs;
    }

    function _runStake(Step memory s, string memory path) private {
        (address staker, address asset, uint256 amount) =
            (_account(s, "staker"), _asset(s), _uint(s, "amount"));
        address operator = _optionalAccount(s, "operator");
        if (asset.code.length != 0) {
            _fund(TestToken(asset), staker, amount, address(pool));
        }
        vm.prank(staker);
        assertEq(pool.stake(asset, amount, operator), _result(s, "shares"), path);
    }

    function _runWithdraw(Step memory s, string memory path) private {
        (address staker, uint256 amount) = (_account(s, "staker"), _uint(s, "amount"));
        vm.prank(staker);
        pool.withdrawUndelegated(_asset(s), amount, staker);
        assertEq(amount, _result(s, "assets"), path);
    }

    function _runDelegate(Step memory s, string memory path) private {
        (address staker, address operator) = (_account(s, "staker"), _account(s, "operator"));
        (address asset, uint256 amount) = (_asset(s), _uint(s, "amount"));
        ITokenPool.Approval memory none;
        vm.prank(staker);
        uint256 shares = pool.delegateTo(operator, asset, amount, none);
        assertEq(shares, _result(s, "shares"), path);
    }

    function _runQueue(Step memory s, string memory path) private {
        (address staker, address operator) = (_account(s, "staker"), _account(s, "operator"));
        (address asset, uint256 shares) = (_asset(s), _uint(s, "shares"));
        (uint256 before,,,) =
            pool.claim(staker, operator, asset, pool.pool(operator, asset).generation, _epoch());
        ITokenPool.Withdrawal memory w = _queue(staker, operator, asset, shares);
        _checkWithdrawal(s, s.result, Queued(staker, operator, asset, w, before), path);
    }

    struct Queued {
        address staker;
        address operator;
        address asset;
        ITokenPool.Withdrawal w;
        uint256 sharesBefore;
    }

    function _checkWithdrawal(Step memory s, string memory key, Queued memory q, string memory path)
        private
        view
    {
        (uint256 claimShares,, uint256 maturesAt,) =
            pool.claim(q.staker, q.operator, q.asset, q.w.generation, q.w.epoch);
        assertEq(q.w.assets, _at(s, key, ".assets"), path);
        assertEq(q.w.epoch, _at(s, key, ".epoch"), path);
        assertEq(q.w.generation, _at(s, key, ".generation"), path);
        assertEq(claimShares - q.sharesBefore, _at(s, key, ".claimShares"), path);
        assertEq(maturesAt - _start, _at(s, key, ".maturesAt"), path);
    }

    function _runUndelegate(Step memory s, string memory path) private {
        (address staker, address operator) = (_account(s, "staker"), _account(s, "operator"));
        string[] memory names = vm.parseJsonStringArray(s.json, string.concat(s.args, ".assets"));
        address[] memory assets = new address[](names.length);
        uint256[] memory before = new uint256[](names.length);
        for (uint256 i; i < names.length; ++i) {
            assets[i] = _assets[names[i]];
            (before[i],,,) =
                pool.claim(staker, operator, assets[i], pool.pool(operator, assets[i]).generation, _epoch());
        }
        vm.prank(staker);
        ITokenPool.Withdrawal[] memory w = pool.undelegate(operator, assets);
        for (uint256 i; i < names.length; ++i) {
            string memory key = string.concat(s.result, ".withdrawals[", vm.toString(i), "]");
            _checkWithdrawal(s, key, Queued(staker, operator, assets[i], w[i], before[i]), path);
        }
    }

    function _runComplete(Step memory s, string memory path) private {
        ITokenPool.Completion[] memory c = new ITokenPool.Completion[](1);
        c[0].operator = _account(s, "operator");
        c[0].asset = _asset(s);
        c[0].generation = _uint(s, "generation");
        c[0].epoch = _uint(s, "epoch");
        string memory asTokens = string.concat(s.args, ".receiveAsTokens");
        c[0].receiveAsTokens = !vm.keyExistsJson(s.json, asTokens) || vm.parseJsonBool(s.json, asTokens);
        c[0].toOperator = _optionalAccount(s, "toOperator");
        address staker = _account(s, "staker");
        uint256 sharesBefore = _keptShares(staker, c[0]);
        vm.prank(staker);
        assertEq(pool.completeQueuedWithdrawals(c)[0], _result(s, "assets"), path);
        if (vm.keyExistsJson(s.json, string.concat(s.result, ".shares"))) {
            assertEq(_keptShares(staker, c[0]) - sharesBefore, _result(s, "shares"), path);
        }
    }

    function _keptShares(address staker, ITokenPool.Completion memory c)
        private
        view
        returns (uint256 shares)
    {
        if (c.toOperator == address(0)) return pool.undelegated(staker, c.asset);
        (shares,) = pool.position(staker, c.toOperator, c.asset);
    }

    function _runFreeze(Step memory s, string memory path) private {
        (string memory name, address operator) = (_string(s, "avs"), _account(s, "operator"));
        string memory list = string.concat(s.args, ".slashes");
        uint256 count;
        while (vm.keyExistsJson(s.json, string.concat(list, "[", vm.toString(count), "]"))) ++count;
        ISlasher.SlashItem[] memory items = new ISlasher.SlashItem[](count);
        for (uint256 i; i < count; ++i) {
            string memory item = string.concat(list, "[", vm.toString(i), "]");
            items[i].asset = _assets[vm.parseJsonString(s.json, string.concat(item, "[0]"))];
            items[i].wad = uint64(vm.parseJsonUint(s.json, string.concat(item, "[1]")));
        }
        challenger = makeAddr(string.concat("challenger:", name));
        uint256 caseId = _freeze(_avs(name), operator, items);
        assertEq(caseId, _result(s, "caseId"), path);
        assertEq(
            slasher.isFrozen(operator), vm.parseJsonBool(s.json, string.concat(s.result, ".frozen")), path
        );
        assertEq(slasher.freezeState(operator).frozenUntil - _start, _result(s, "frozenUntil"), path);
    }

    function _runExecute(Step memory s, string memory path) private {
        uint256[] memory removed = _execute(_uint(s, "caseId"));
        uint256[] memory expected = vm.parseJsonUintArray(s.json, string.concat(s.result, ".removed"));
        assertEq(removed, expected, path);
    }

    function _runRelease(Step memory s, string memory path) private {
        uint256 caseId = _uint(s, "caseId");
        ISlasher.CaseData memory data = _case(caseId);
        (, address to) = registry.parties(data.avs, data.termsVersion);
        uint256 count = data.items.length;
        uint256[3][] memory before = new uint256[3][](count);
        for (uint256 i; i < count; ++i) {
            before[i] = _balances(data, to, i);
        }
        _release(caseId);
        for (uint256 i; i < count; ++i) {
            string memory key = string.concat(s.result, ".paid[", vm.toString(i), "]");
            uint256[3] memory current = _balances(data, to, i);
            assertEq(current[0] - before[i][0], _at(s, key, ".challenger"), path);
            assertEq(current[1] - before[i][1], _at(s, key, ".executor"), path);
            assertEq(current[2] - before[i][2], _at(s, key, ".recipient"), path);
        }
    }

    function _balances(ISlasher.CaseData memory data, address to, uint256 i)
        private
        view
        returns (uint256[3] memory)
    {
        TestToken token = TestToken(data.items[i].asset);
        return [token.balanceOf(data.challenger), token.balanceOf(data.executor), token.balanceOf(to)];
    }

    // ── The state at the end ──────────────────────────────────────────────────────────────────────────────────

    struct Paid {
        string to;
        string asset;
        uint256 amount;
    }

    struct Undelegated {
        string staker;
        string asset;
        uint256 amount;
    }

    struct PoolRow {
        string operator;
        string asset;
        uint256 assets;
        uint256 shares;
        uint256 generation;
    }

    struct PositionRow {
        string staker;
        string operator;
        string asset;
        uint256 shares;
        uint256 value;
    }

    struct BucketRow {
        string operator;
        string asset;
        uint256 generation;
        uint256 epoch;
        uint256 assets;
        uint256 shares;
    }

    struct ClaimRow {
        string staker;
        string operator;
        string asset;
        uint256 generation;
        uint256 epoch;
        uint256 shares;
        uint256 value;
    }

    struct MagnitudeRow {
        string operator;
        string asset;
        uint256 max;
        uint256 encumbered;
    }

    struct AllocationRow {
        string operator;
        string avs;
        string asset;
        uint256 current;
        uint256 slashableStake;
    }

    struct FrozenRow {
        string operator;
        bool frozen;
    }

    function checkFinal(string calldata json, string calldata path) external {
        vm.warp(_start + vm.parseJsonUint(json, string.concat(path, ".t")));
        _checkHeld(json, path);
        _checkPools(json, path);
        _checkQueue(json, path);
        _checkPromises(json, path);
    }

    function _checkHeld(string calldata json, string calldata path) private {
        string[] memory names = vm.parseJsonKeys(json, string.concat(path, ".custody"));
        for (uint256 i; i < names.length; ++i) {
            uint256 expected = vm.parseJsonUint(json, string.concat(path, ".custody.", names[i]));
            assertEq(pool.custody(_assets[names[i]]), expected, path);
            assertEq(TestToken(_assets[names[i]]).balanceOf(address(pool)), expected, path);
        }
        Paid[] memory paid =
            abi.decode(_rows(json, path, ".paid", "Paid(string to,string asset,uint256 amount)"), (Paid[]));
        for (uint256 i; i < paid.length; ++i) {
            _paid[makeAddr(paid[i].to)][_assets[paid[i].asset]] += paid[i].amount;
        }
        for (uint256 i; i < paid.length; ++i) {
            (address to, address asset) = (makeAddr(paid[i].to), _assets[paid[i].asset]);
            assertEq(TestToken(asset).balanceOf(to), _paid[to][asset], path);
        }
        Undelegated[] memory rows = abi.decode(
            _rows(json, path, ".undelegated", "Un(string staker,string asset,uint256 amount)"),
            (Undelegated[])
        );
        for (uint256 i; i < rows.length; ++i) {
            assertEq(pool.undelegated(makeAddr(rows[i].staker), _assets[rows[i].asset]), rows[i].amount, path);
        }
    }

    function _checkPools(string calldata json, string calldata path) private {
        PoolRow[] memory pools = abi.decode(
            _rows(
                json,
                path,
                ".pools",
                "P(string operator,string asset,uint256 assets,uint256 shares,uint256 generation)"
            ),
            (PoolRow[])
        );
        for (uint256 i; i < pools.length; ++i) {
            ITokenPool.Pool memory actual = pool.pool(makeAddr(pools[i].operator), _assets[pools[i].asset]);
            assertEq(actual.assets, pools[i].assets, path);
            assertEq(actual.shares, pools[i].shares, path);
            assertEq(actual.generation, pools[i].generation, path);
        }
        PositionRow[] memory rows = abi.decode(
            _rows(
                json,
                path,
                ".positions",
                "Po(string staker,string operator,string asset,uint256 shares,uint256 value)"
            ),
            (PositionRow[])
        );
        for (uint256 i; i < rows.length; ++i) {
            (uint256 shares, uint256 value) =
                pool.position(makeAddr(rows[i].staker), makeAddr(rows[i].operator), _assets[rows[i].asset]);
            assertEq(shares, rows[i].shares, path);
            assertEq(value, rows[i].value, path);
        }
    }

    function _checkQueue(string calldata json, string calldata path) private {
        BucketRow[] memory buckets = abi.decode(
            _rows(
                json,
                path,
                ".buckets",
                "B(string operator,string asset,uint256 generation,uint256 epoch,uint256 assets,uint256 shares)"
            ),
            (BucketRow[])
        );
        for (uint256 i; i < buckets.length; ++i) {
            ITokenPool.Bucket memory actual = pool.bucket(
                makeAddr(buckets[i].operator),
                _assets[buckets[i].asset],
                buckets[i].generation,
                buckets[i].epoch
            );
            assertEq(actual.assets, buckets[i].assets, path);
            assertEq(actual.shares, buckets[i].shares, path);
        }
        ClaimRow[] memory claims = abi.decode(
            _rows(
                json,
                path,
                ".claims",
                "C(string staker,string operator,string asset,uint256 generation,uint256 epoch,uint256 shares,uint256 value)"
            ),
            (ClaimRow[])
        );
        for (uint256 i; i < claims.length; ++i) {
            (uint256 shares, uint256 value,,) = pool.claim(
                makeAddr(claims[i].staker),
                makeAddr(claims[i].operator),
                _assets[claims[i].asset],
                claims[i].generation,
                claims[i].epoch
            );
            assertEq(shares, claims[i].shares, path);
            assertEq(value, claims[i].value, path);
        }
    }

    function _checkPromises(string calldata json, string calldata path) private {
        MagnitudeRow[] memory magnitudes = abi.decode(
            _rows(
                json, path, ".magnitudes", "M(string operator,string asset,uint256 max,uint256 encumbered)"
            ),
            (MagnitudeRow[])
        );
        for (uint256 i; i < magnitudes.length; ++i) {
            (uint256 maximum, uint256 encumbered) =
                slasher.magnitudes(makeAddr(magnitudes[i].operator), _assets[magnitudes[i].asset]);
            assertEq(maximum, magnitudes[i].max, path);
            assertEq(encumbered, magnitudes[i].encumbered, path);
        }
        AllocationRow[] memory rows = abi.decode(
            _rows(
                json,
                path,
                ".allocations",
                "A(string operator,string avs,string asset,uint256 current,uint256 slashableStake)"
            ),
            (AllocationRow[])
        );
        for (uint256 i; i < rows.length; ++i) {
            (address operator, address avs, address asset) =
                (makeAddr(rows[i].operator), _avs(rows[i].avs), _assets[rows[i].asset]);
            (uint256 current,,) = slasher.allocationNow(operator, avs, asset);
            assertEq(current, rows[i].current, path);
            assertEq(slasher.slashableStake(operator, avs, asset), rows[i].slashableStake, path);
        }
        FrozenRow[] memory frozen =
            abi.decode(_rows(json, path, ".frozen", "F(string operator,bool frozen)"), (FrozenRow[]));
        for (uint256 i; i < frozen.length; ++i) {
            assertEq(slasher.isFrozen(makeAddr(frozen[i].operator)), frozen[i].frozen, path);
        }
    }

    // ── Reading ───────────────────────────────────────────────────────────────────────────────────────────────

    function _vector(uint256 i) private pure returns (string memory) {
        return string.concat(".vectors[", vm.toString(i), "]");
    }

    function _rows(string calldata json, string calldata path, string memory key, string memory row)
        private
        pure
        returns (bytes memory)
    {
        return vm.parseJsonTypeArray(json, string.concat(path, key), row);
    }

    function _epoch() private view returns (uint256) {
        return pool.currentEpoch();
    }

    function _asset(Step memory s) private view returns (address) {
        return _assets[_string(s, "asset")];
    }

    /// @dev A name that no step registered stands for an address without a service.
    function _avs(string memory name) private returns (address avs) {
        avs = _avss[name];
        if (avs == address(0)) avs = makeAddr(name);
    }

    function _account(Step memory s, string memory key) private returns (address) {
        return makeAddr(_string(s, key));
    }

    function _optionalAccount(Step memory s, string memory key) private returns (address) {
        return _has(s, key) ? _account(s, key) : address(0);
    }

    /// @dev Whether an argument is there and not null.
    function _has(Step memory s, string memory key) private view returns (bool) {
        string memory path = string.concat(s.args, ".", key);
        if (!vm.keyExistsJson(s.json, path)) return false;
        return keccak256(bytes(vm.parseJsonString(s.json, path))) != keccak256("null");
    }

    function _string(Step memory s, string memory key) private pure returns (string memory) {
        return vm.parseJsonString(s.json, string.concat(s.args, ".", key));
    }

    function _uint(Step memory s, string memory key) private pure returns (uint256) {
        return vm.parseJsonUint(s.json, string.concat(s.args, ".", key));
    }

    function _result(Step memory s, string memory key) private pure returns (uint256) {
        return _at(s, s.result, string.concat(".", key));
    }

    function _at(Step memory s, string memory path, string memory key) private pure returns (uint256) {
        return vm.parseJsonUint(s.json, string.concat(path, key));
    }

    /// @dev Assets are laid out in the order of their names.
    function _sort(string[] memory names) private pure {
        for (uint256 i = 1; i < names.length; ++i) {
            for (uint256 j = i; j > 0 && LibBytes.cmp(bytes(names[j - 1]), bytes(names[j])) > 0; --j) {
                (names[j - 1], names[j]) = (names[j], names[j - 1]);
            }
        }
    }

    /// @dev Errors of the files by the suite's names.
    function _selectorOf(string memory name) private view returns (bytes4 selector) {
        selector = _selectors[keccak256(bytes(name))];
        if (selector == 0) revert(string.concat("unknown error ", name));
    }

    function _nameErrors() private {
        _name("AssetNotListed", ITokenPool.AssetNotListed.selector);
        _name("ZeroAmount", ZeroAmount.selector);
        _name("OperatorNotRegistered", ITokenPool.OperatorNotRegistered.selector);
        _name("AmountTooLarge", AmountTooLarge.selector);
        _name("CapExceeded", CapExceeded.selector);
        _name("PoolDepleted", ITokenPool.PoolDepleted.selector);
        _name("InsufficientShares", ITokenPool.InsufficientShares.selector);
        _name("DustWithdrawal", ITokenPool.DustWithdrawal.selector);
        _name("WithdrawalNotMatured", ITokenPool.WithdrawalNotMatured.selector);
        _name("NothingQueued", ITokenPool.NothingQueued.selector);
        _name("OperatorFrozen", ITokenPool.OperatorIsFrozen.selector);
        _name("OperatorUnderCase", ITokenPool.OperatorUnderCase.selector);
        _name("ApprovalRequired", ITokenPool.ApprovalRequired.selector);
        _name("AlreadyRegistered", ITokenPool.AlreadyRegistered.selector);
        _name("NotRegistered", IAllocations.NotRegistered.selector);
        _name("NotOptedIn", IAllocations.NotOptedIn.selector);
        _name("AlreadyOptedIn", IAllocations.AlreadyOptedIn.selector);
        _name("AvsNotRegistered", IAllocations.AvsNotRegistered.selector);
        _name("SameMagnitude", IAllocations.SameMagnitude.selector);
        _name("MagnitudeTooSmall", IAllocations.MagnitudeTooSmall.selector);
        _name("InsufficientMagnitude", IAllocations.InsufficientMagnitude.selector);
        _name("ModificationPending", IAllocations.ModificationPending.selector);
        _name("OpenCase", IAllocations.OpenCase.selector);
        _name("NotSlashable", ISlasher.NotSlashable.selector);
        _name("EmptySlash", ISlasher.EmptySlash.selector);
        _name("InvalidWad", ISlasher.InvalidWad.selector);
        _name("WadAboveTerms", ISlasher.WadAboveTerms.selector);
        _name("AssetsNotAscending", ISlasher.AssetsNotAscending.selector);
        _name("CaseAlreadyOpen", ISlasher.CaseAlreadyOpen.selector);
        _name("FreezeCooldown", ISlasher.FreezeCooldown.selector);
        _name("SlashDelayNotElapsed", ISlasher.SlashDelayNotElapsed.selector);
        _name("CaseExpired", ISlasher.CaseExpired.selector);
        _name("CaseNotOpen", ISlasher.CaseNotOpen.selector);
        _name("CaseNotExpired", ISlasher.CaseNotExpired.selector);
        _name("CaseNotExecuted", ISlasher.CaseNotExecuted.selector);
        _name("NotResolver", ISlasher.NotResolver.selector);
        _name("RedistributionDelayNotElapsed", ISlasher.RedistributionDelayNotElapsed.selector);
    }

    function _name(string memory name, bytes4 selector) private {
        _selectors[keccak256(bytes(name))] = selector;
    }
}
