// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAllocations} from "../../src/restaking/interfaces/IAllocations.sol";
import {ISlasher} from "../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {TestToken} from "../utils/TestToken.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";

/// @notice Whole-transaction gas of the flows in section 14 of the specification: run with `--isolate`.
/// @dev    The scene: plain tokens of 18 decimals, a service with a no-op hook, pools in use by another staker, and
///         payees who hold the tokens already.
contract RestakingGasTest is RestakingBase {
    uint256 private constant STAKE = 100e18;

    TestToken[3] private _tokens;
    address private _avs;

    function setUp() public override {
        super.setUp();
        _avs = _newService();
        _registerOperator(operator1);
        _registerOperator(operator2);
        for (uint256 i; i < 3; ++i) {
            // Laid out in ascending order, as a case wants them.
            address token = address(uint160(0xA55E7000 + i));
            deployCodeTo("TestToken.sol:TestToken", abi.encode("Token", "TKN", uint8(18)), token);
            _tokens[i] = TestToken(token);
            pool.listAsset(token, 0);
            _stake(bob, _tokens[i], STAKE, operator1);
            _stake(bob, _tokens[i], STAKE, operator2);
            _stake(bob, _tokens[i], STAKE, address(0));
            _fund(_tokens[i], alice, 10 * STAKE, address(pool));
            _tokens[i].mint(keeper, 1);
            _tokens[i].mint(challenger, 1);
            _tokens[i].mint(recipient, 1);
        }
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Stake() public {
        vm.startPrank(alice);
        pool.stake(_asset(0), STAKE, operator1);
        _snapshot("stake_firstDelegated");
        pool.stake(_asset(0), STAKE, operator1);
        _snapshot("stake_againDelegated");
        pool.stake(_asset(0), STAKE, address(0));
        _snapshot("stake_firstUndelegated");
        pool.stake(_asset(0), STAKE, address(0));
        _snapshot("stake_againUndelegated");
    }

    function test_Gas_Delegate() public {
        ITokenPool.Approval memory none;
        vm.startPrank(alice);
        for (uint256 i; i < 3; ++i) {
            pool.stake(_asset(i), STAKE, address(0));
        }
        pool.delegateTo(operator1, _asset(0), STAKE / 2, none);
        _snapshot("delegate_1asset");

        address[] memory assets = new address[](3);
        uint256[] memory amounts = new uint256[](3);
        for (uint256 i; i < 3; ++i) {
            (assets[i], amounts[i]) = (_asset(i), STAKE / 2);
        }
        pool.delegateBatch(operator2, assets, amounts);
        _snapshot("delegate_3assets");
    }

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Operator() public {
        vm.startPrank(carol);
        pool.registerAsOperator(address(0), 0, "");
        _snapshot("registerOperator");
        slasher.optIntoSlashing(_avs);
        _snapshot("optIntoSlashing");
        registry.registerForAvs(_avs, "");
        _snapshot("registerForAvs");
        registry.deregisterFromAvs(_avs);
        _snapshot("deregisterFromAvs");
    }

    function test_Gas_Allocate() public {
        _join(operator1, _avs);
        _join(operator2, _avs);
        vm.prank(operator1);
        slasher.modifyAllocation(_avs, _asset(0), 0.4e18);
        _snapshot("allocate_first_1asset");
        vm.prank(operator2);
        slasher.modifyAllocations(_changes(0.4e18));
        _snapshot("allocate_first_3assets");

        skip(2 * EPOCH);
        vm.prank(operator1);
        slasher.modifyAllocation(_avs, _asset(0), 0.5e18);
        _snapshot("allocate_raise");
        skip(2 * EPOCH);
        vm.prank(operator1);
        slasher.modifyAllocation(_avs, _asset(0), 0.3e18);
        _snapshot("allocate_lower");
    }

    // ── Leaving ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_QueueWithdrawal() public {
        _stakeAll();
        vm.startPrank(alice);
        pool.queueWithdrawal(operator1, _asset(0), STAKE / 4);
        _snapshot("queueWithdrawal_first");
        pool.queueWithdrawal(operator1, _asset(0), STAKE / 4);
        _snapshot("queueWithdrawal_sameEpochAgain");
        vm.stopPrank();

        vm.prank(bob);
        pool.queueWithdrawal(operator2, _asset(0), STAKE / 4);
        vm.prank(alice);
        pool.queueWithdrawal(operator2, _asset(0), STAKE / 4);
        _snapshot("queueWithdrawal_bucketExists");
    }

    function test_Gas_QueueThree() public {
        _stakeAll();
        _queueOfBob();
        ITokenPool.WithdrawalRequest[] memory requests = new ITokenPool.WithdrawalRequest[](3);
        for (uint256 i; i < 3; ++i) {
            requests[i] = ITokenPool.WithdrawalRequest(operator1, _asset(i), STAKE / 2);
        }
        vm.prank(alice);
        pool.queueWithdrawals(requests);
        _snapshot("queueWithdrawal_3assets");
    }

    function test_Gas_Complete() public {
        _stakeAll();
        _queueOfBob();
        vm.startPrank(alice);
        for (uint256 i; i < 3; ++i) {
            pool.queueWithdrawal(operator1, _asset(i), STAKE / 2);
            pool.queueWithdrawal(operator2, _asset(i), STAKE / 2);
        }
        skip(EPOCH);
        pool.queueWithdrawal(operator1, _asset(0), STAKE / 4);
        skip(2 * EPOCH);

        ITokenPool.Completion[] memory items = new ITokenPool.Completion[](3);
        for (uint256 i; i < 3; ++i) {
            items[i] = ITokenPool.Completion(operator1, _asset(i), 0, 0, true, address(0));
        }
        pool.completeQueuedWithdrawals(items);
        _snapshot("completeWithdrawal_asTokens_3assets");
        pool.completeQueuedWithdrawal(operator2, _asset(0), 0, 0, true, address(0));
        _snapshot("completeWithdrawal_asTokens_1asset");
        pool.completeQueuedWithdrawal(operator2, _asset(1), 0, 0, false, operator1);
        _snapshot("completeWithdrawal_asShares");
    }

    function test_Gas_Undelegate() public {
        _stakeAll();
        address[] memory one = new address[](1);
        one[0] = _asset(0);
        vm.prank(alice);
        pool.undelegate(operator1, one);
        _snapshot("undelegate_1asset");

        _queueOfBob();
        address[] memory two = new address[](2);
        (two[0], two[1]) = (_asset(1), _asset(2));
        vm.prank(alice);
        pool.undelegate(operator1, two);
        _snapshot("undelegate_2assets");
    }

    function test_Gas_Redelegate() public {
        _stakeAll();
        address[] memory all = new address[](3);
        (all[0], all[1], all[2]) = (_asset(0), _asset(1), _asset(2));
        vm.prank(alice);
        pool.redelegate(operator1, operator2, all);
        _snapshot("redelegate_3assets");
    }

    // ── Slashing ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Slash() public {
        _promise();
        uint256 caseId = _freeze(_avs, operator1, _items(1));
        _snapshot("freezeOperator");
        skip(SLASH_DELAY);
        _execute(caseId);
        _snapshot("executeSlash_1asset");
        skip(3 days);
        _release(caseId);
        _snapshot("releaseSlashed_1asset");

        caseId = _freeze(_avs, operator1, _items(3));
        skip(SLASH_DELAY);
        _execute(caseId);
        _snapshot("executeSlash_3assets");
        skip(3 days);
        _release(caseId);
        _snapshot("releaseSlashed_3assets");
    }

    /// @dev The same slash with 1, 10 and 1,000 stakers, every one with a withdrawal in the queue.
    function test_Gas_SlashCostsTheSameForAnyNumberOfStakers() public {
        _promise();
        uint256 start = vm.snapshotState();
        uint256 one = _costOfSlash(1);
        vm.revertToState(start);
        uint256 ten = _costOfSlash(10);
        vm.revertToState(start);
        uint256 thousand = _costOfSlash(1000);

        assertEq(ten, one);
        assertEq(thousand, one);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _costOfSlash(uint256 stakers) private returns (uint256) {
        for (uint256 i; i < stakers; ++i) {
            address staker = address(uint160(0x57A4E4 + i));
            _stake(staker, _tokens[0], STAKE, operator1);
            _queue(staker, operator1, _asset(0), STAKE / 2);
        }
        uint256 caseId = _freeze(_avs, operator1, _items(1));
        skip(SLASH_DELAY);
        _execute(caseId);
        return vm.lastCallGas().gasTotalUsed;
    }

    /// @dev The first operator promises a half of every pool; each has a withdrawal in the queue when that binds.
    function _promise() private {
        _join(operator1, _avs);
        vm.prank(operator1);
        slasher.modifyAllocations(_changes(0.5e18));
        skip(2 * EPOCH);
        _queueOfBob();
    }

    function _stakeAll() private {
        vm.startPrank(alice);
        for (uint256 i; i < 3; ++i) {
            pool.stake(_asset(i), STAKE, operator1);
            pool.stake(_asset(i), STAKE, operator2);
        }
        vm.stopPrank();
    }

    function _queueOfBob() private {
        vm.startPrank(bob);
        for (uint256 i; i < 3; ++i) {
            pool.queueWithdrawal(operator1, _asset(i), STAKE / 4);
            pool.queueWithdrawal(operator2, _asset(i), STAKE / 4);
        }
        vm.stopPrank();
    }

    function _changes(uint64 magnitude) private view returns (IAllocations.Change[] memory changes) {
        changes = new IAllocations.Change[](3);
        for (uint256 i; i < 3; ++i) {
            changes[i] = IAllocations.Change(_avs, _asset(i), magnitude);
        }
    }

    function _items(uint256 count) private view returns (ISlasher.SlashItem[] memory items) {
        items = new ISlasher.SlashItem[](count);
        for (uint256 i; i < count; ++i) {
            items[i] = ISlasher.SlashItem(_asset(i), 0.1e18);
        }
    }

    function _asset(uint256 i) private view returns (address) {
        return address(_tokens[i]);
    }

    function _snapshot(string memory flow) private {
        vm.snapshotGasLastCall("restaking", flow);
    }
}
