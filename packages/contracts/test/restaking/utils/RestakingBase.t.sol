// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {AvsRegistry} from "../../../src/restaking/AvsRegistry.sol";
import {Slasher} from "../../../src/restaking/Slasher.sol";
import {TokenPool} from "../../../src/restaking/TokenPool.sol";
import {IAvsRegistry} from "../../../src/restaking/interfaces/IAvsRegistry.sol";
import {ISlasher} from "../../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../../src/restaking/interfaces/ITokenPool.sol";
import {RestakingAccess} from "../../../src/restaking/libraries/RestakingAccess.sol";
import {BaseTest} from "../../utils/Base.t.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {TestService} from "./TestService.sol";

/// @title  RestakingBase
/// @notice The core deployed as it is on a chain, with helpers in the module's own words.
/// @dev    A case is kept on chain as a hash: `_cases` holds the data that its last event gave, as an indexer would.
abstract contract RestakingBase is BaseTest {
    uint256 internal constant EPOCH = 7 days;
    uint256 internal constant SLASH_DELAY = 1 days;
    uint256 internal constant WAD = 1e18;

    address internal operator1 = makeAddr("operator1");
    address internal operator2 = makeAddr("operator2");
    address internal challenger = makeAddr("challenger");
    address internal recipient = makeAddr("recipient");
    address internal resolver = makeAddr("resolver");

    TokenPool internal pool;
    Slasher internal slasher;
    AvsRegistry internal registry;

    mapping(uint256 caseId => bytes data) private _cases;

    function setUp() public virtual override {
        super.setUp();
        _deployCore(address(0));
    }

    // ── Deployment ────────────────────────────────────────────────────────────────────────────────────────────

    function _deployCore(address rebasingToken) internal {
        uint64 nonce = vm.getNonce(address(this));
        address slasherAddress = vm.computeCreateAddress(address(this), nonce + 1);
        address registryAddress = vm.computeCreateAddress(address(this), nonce + 2);
        pool = new TokenPool(address(manager), slasherAddress, rebasingToken, EPOCH);
        slasher = new Slasher(address(manager), address(pool), registryAddress, 2 days, 7 days);
        registry = new AvsRegistry(address(manager), address(pool), address(slasher));

        RestakingAccess.allowTokenPool(manager, address(pool));
        RestakingAccess.allowSlasher(manager, address(slasher));
        RestakingAccess.allowAvsRegistry(manager, address(registry));
    }

    function _terms(uint64 maxWad) internal view returns (IAvsRegistry.Terms memory terms) {
        terms.maxWad = maxWad;
        terms.slashDelay = uint32(SLASH_DELAY);
        terms.challengeWindow = 3 days;
        terms.responseWindow = 1 days;
        terms.challengerBps = 500;
        terms.resolver = resolver;
        terms.redistributionRecipient = recipient;
    }

    function _newService() internal returns (address avs) {
        return _newService(_terms(1e18));
    }

    function _newService(IAvsRegistry.Terms memory terms) internal returns (address avs) {
        avs = address(new TestService(address(this), slasher));
        registry.registerAvs(avs, terms);
    }

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    function _registerOperator(address operator) internal {
        vm.prank(operator);
        pool.registerAsOperator(address(0), 0, "");
    }

    function _join(address operator, address avs) internal {
        vm.startPrank(operator);
        slasher.optIntoSlashing(avs);
        registry.registerForAvs(avs, "");
        vm.stopPrank();
    }

    function _allocate(address operator, address avs, address asset, uint64 magnitude)
        internal
        returns (uint256)
    {
        vm.prank(operator);
        return slasher.modifyAllocation(avs, asset, magnitude);
    }

    // ── Stakers ───────────────────────────────────────────────────────────────────────────────────────────────

    function _stake(address staker, TestToken token, uint256 amount, address operator)
        internal
        returns (uint256)
    {
        _fund(token, staker, amount, address(pool));
        vm.prank(staker);
        return pool.stake(address(token), amount, operator);
    }

    function _queue(address staker, address operator, address asset, uint256 shares)
        internal
        returns (ITokenPool.Withdrawal memory w)
    {
        vm.prank(staker);
        (w.assets, w.epoch, w.generation) = pool.queueWithdrawal(operator, asset, shares);
    }

    function _complete(address staker, address operator, address asset, ITokenPool.Withdrawal memory w)
        internal
        returns (uint256)
    {
        vm.prank(staker);
        return pool.completeQueuedWithdrawal(operator, asset, w.generation, w.epoch, true, address(0));
    }

    // ── Cases ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _item(address asset, uint64 wad) internal pure returns (ISlasher.SlashItem[] memory items) {
        items = new ISlasher.SlashItem[](1);
        items[0] = ISlasher.SlashItem(asset, wad);
    }

    function _freeze(address avs, address operator, address asset, uint64 wad) internal returns (uint256) {
        return _freeze(avs, operator, _item(asset, wad));
    }

    function _freeze(address avs, address operator, ISlasher.SlashItem[] memory items)
        internal
        returns (uint256 caseId)
    {
        vm.recordLogs();
        vm.prank(avs);
        caseId = slasher.freezeOperator(operator, items, challenger);
        _capture();
    }

    function _execute(uint256 caseId) internal returns (uint256[] memory removed) {
        ISlasher.CaseData memory data = _case(caseId);
        vm.recordLogs();
        vm.prank(keeper);
        removed = slasher.executeSlash(caseId, data);
        _capture();
    }

    function _release(uint256 caseId) internal {
        ISlasher.CaseData memory data = _case(caseId);
        vm.recordLogs();
        slasher.releaseSlashed(caseId, data);
        _capture();
    }

    function _cancel(uint256 caseId) internal {
        ISlasher.CaseData memory data = _case(caseId);
        vm.recordLogs();
        vm.prank(resolver);
        slasher.cancelCase(caseId, data);
        _capture();
    }

    function _expire(uint256 caseId) internal {
        ISlasher.CaseData memory data = _case(caseId);
        vm.recordLogs();
        slasher.expireCase(caseId, data);
        _capture();
    }

    function _case(uint256 caseId) internal view returns (ISlasher.CaseData memory data) {
        if (_cases[caseId].length == 0) return data;
        return abi.decode(_cases[caseId], (ISlasher.CaseData));
    }

    function _refs(uint256 caseId) internal view returns (ISlasher.CaseRef[] memory refs) {
        refs = new ISlasher.CaseRef[](1);
        refs[0] = ISlasher.CaseRef(caseId, _case(caseId));
    }

    /// @dev Takes the data of cases from the logs recorded since the last call.
    function _capture() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != address(slasher)) continue;
            bytes32 topic = logs[i].topics[0];
            if (topic == ISlasher.CaseOpened.selector) {
                (, ISlasher.CaseData memory data) = abi.decode(logs[i].data, (bool, ISlasher.CaseData));
                _cases[uint256(logs[i].topics[1])] = abi.encode(data);
            } else if (
                topic == ISlasher.CaseExecuted.selector || topic == ISlasher.CaseCancelled.selector
                    || topic == ISlasher.CaseLapsed.selector || topic == ISlasher.CaseReleased.selector
            ) {
                ISlasher.CaseData memory data = abi.decode(logs[i].data, (ISlasher.CaseData));
                _cases[uint256(logs[i].topics[1])] = abi.encode(data);
            }
        }
    }
}
