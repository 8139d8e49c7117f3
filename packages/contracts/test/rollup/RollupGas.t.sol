// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {StrategyAdapter4626} from "../../src/rollup/StrategyAdapter4626.sol";
import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {DummyVault} from "./utils/DummyVault.sol";
import {RollupNode} from "./utils/RollupNode.sol";
import {Weth9} from "./utils/Weth9.sol";

/// @notice Whole-transaction gas of the flows in part 5 of the specification: run with `--isolate`.
/// @dev    `marginal` is the gas of a block with 1,024 items less that of one with 512, a 512th of it. commitBlock does not
///         look into transactions, so those are laid out without a state: random amounts, distinct accounts.
contract RollupGasTest is RollupNode {
    function setUp() public override {
        super.setUp();
        // Laid over the devnet's, whose supply in storage costs what mainnet's does not.
        vm.etch(address(weth9), address(new Weth9()).code);
        chain.registerAsset(address(usdc), CAP);
        chain.registerAsset(address(weth9), CAP);
        DummyVault vault = new DummyVault(address(usdc));
        // Others are in it already.
        _fund(usdc, carol, 1000e6, address(vault));
        vm.prank(carol);
        vault.deposit(1000e6, carol);
        StrategyAdapter4626 adapter = new StrategyAdapter4626(address(chain), address(vault));
        chain.registerStrategy(address(adapter), USDC, 50, 1000, 500, type(uint112).max);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
        _deposit(bob, USDC, 5000e6);
        vm.deal(bob, 1 ether);
        vm.prank(bob);
        chain.depositETH{value: 1 ether}();
    }

    // ── Deposits and claims ───────────────────────────────────────────────────────────────────────────────────

    function test_Gas_Deposit() public {
        _fund(usdc, alice, 300e6, address(chain));
        vm.deal(carol, 3 ether);
        vm.startPrank(alice);
        chain.deposit(USDC, 100e6);
        _snapshot("deposit_erc20_first");
        chain.deposit(USDC, 100e6);
        _snapshot("deposit_erc20_later");
        vm.stopPrank();

        vm.startPrank(carol);
        chain.depositETH{value: 1 ether}();
        _snapshot("deposit_eth_first");
        chain.depositETH{value: 1 ether}();
        _snapshot("deposit_eth_later");
    }

    function test_Gas_Claim() public {
        // Accounts around the owner's, so that his path has some twenty siblings.
        usdc.mint(bob, 1);
        _populate(1000);
        _beginAll();
        _addSegment(_single(5, bob, USDC, 100e6, 0));
        _end();
        _execute(1);
        _execute(2);
        _finalize(2);
        chain.claim(_idOf(bob), USDC, _witnessOfOne(Leaves.idle(_idOf(bob), USDC)));
        _snapshot("claim");
    }

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_CommitBlock() public {
        _beginAll();
        _addSegment(_commitTx(bob, 0, 100e6));
        _end();
        _begin(0);
        _addSegment(_commitTx(bob, 0, 100e6));
        bytes memory plan = _planOfOpenRounds();
        assertEq(plan.length, 33, "closed with its plan");
        _end();
        _snapshot("commitBlock_overhead");
    }

    function test_Gas_Marginal() public {
        _marginal("commit_marginal_1024", 3, 16);
        _marginal("transfer_marginal_1024", 1, 20);
        _marginal("settle_marginal", 6, 7);
        _marginal("withdraw_marginal", 5, 16);
    }

    function test_Gas_DepositItem() public {
        _beginAll();
        _end();
        usdc.mint(alice, 1e12);
        vm.startPrank(alice);
        usdc.approve(address(chain), type(uint256).max);
        for (uint256 i; i < 1024; ++i) {
            chain.deposit(USDC, 1e6);
        }
        vm.stopPrank();
        uint256 full = _sendItems(1024);
        uint256 half = _sendItems(512);
        vm.snapshotValue("rollup", "depositItem_marginal", (full - half) / 512);
    }

    // ── Execution ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_ExecuteBlock() public {
        _beginAll();
        _addSegment(_commitTx(bob, 0, 1000e6));
        _end();
        _executeMeasured(1, "executeBlock_1strategy_first");

        _beginAll();
        _settleAll(_idOf(bob));
        _addSegment(_commitTx(bob, 0, 1000e6));
        _end();
        _executeMeasured(2, "executeBlock_1strategy_later");

        // As much in as out: no call of the vault but its quote.
        uint256 shares = 500e6;
        _beginAll();
        _settleAll(_idOf(bob));
        _addSegment(_commitTx(bob, 0, 500e6));
        _addSegment(_single(4, bob, 0, shares, 0));
        _end();
        _executeMeasured(3, "executeBlock_netted");
    }

    // ── Fraud ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_Gas_ProveFraud_OneTransaction() public {
        _populate(1000);
        _beginAll();
        assertEq(uint256(_addSegment(_commitTx(bob, 0, 100e6))), 0, "valid");
        _proveWrongRoot("proveFraud_1tx_1000accounts");
    }

    /// @dev 32 users spread over a million accounts that all have a nonce, an idle balance and an entry, who commit to one
    ///      strategy and pay a fee. Only what lies beside their paths is in the tree: as many siblings as in the full one.
    function test_Gas_ProveFraud_FullSegment() public {
        bytes memory data;
        uint256 step = 1_000_000 / 32;
        address[] memory users = new address[](32);
        for (uint256 i; i < 32; ++i) {
            users[i] = makeAddr(string.concat("user", vm.toString(i)));
        }
        _registerSpread(users, step);
        _commitModel();
        for (uint256 i; i < 32; ++i) {
            data = abi.encodePacked(data, _single(3, users[i], 0, 100e6, 1000));
        }
        _beginAll();
        assertEq(uint256(_addSegment(data)), 0, "valid");
        _proveWrongRoot("proveFraud_32commits_1Maccounts");
    }

    /// @dev Four forced withdrawals of users whose rings of two strategies each are full of results.
    function test_Gas_ProveFraud_WorstSegment() public {
        _isBulk = true;
        for (uint256 i = 1; i < 8; ++i) {
            DummyVault vault = new DummyVault(address(usdc));
            StrategyAdapter4626 adapter = new StrategyAdapter4626(address(chain), address(vault));
            chain.registerStrategy(address(adapter), USDC, 50, 1000, 500, type(uint112).max);
        }
        _beginAll();
        _end();
        address[] memory users = new address[](4);
        for (uint256 i; i < 4; ++i) {
            users[i] = makeAddr(string.concat("user", vm.toString(i)));
        }
        _registerSpread(users, 250_000);
        for (uint8 i; i < 8; ++i) {
            _fillRing(_idOf(users[i / 2]), i);
        }
        _commitModel();
        for (uint8 i; i < 4; ++i) {
            vm.deal(users[i], 1 ether);
            vm.prank(users[i]);
            chain.forceWithdraw{value: 0.001 ether}(USDC, 2 * i, 2 * i + 1);
        }
        _beginAll();
        assertGt(_segment(0).witness.keys.length, 600, "touched leaves");
        _proveWrongRoot("proveFraud_worstSegment");
    }

    function _fillRing(uint32 account, uint8 strategy) private {
        for (uint256 round = 500; round < 515; ++round) {
            uint256 key = Leaves.result(strategy, round);
            _setWord(key, bytes32(Leaves.pack(round, 3e6, 3e6)));
            _setWord(key + 1, bytes32(uint256(2e6) << 128 | 1e6));
            _setWord(key + 2, bytes32(uint256(2e6) << 128 | 1e6));
            _setWord(key + 3, bytes32(uint256(1)));
            _setWord(Leaves.entry(account, strategy, round % 15), bytes32(Leaves.pack(round, 1e6, 1e6)));
        }
        _surround(Leaves.result(strategy, 507) >> 12, 10);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _executeMeasured(uint256 blockId, string memory name) private {
        vm.warp(headers[blockId].planDeadline);
        Header[] memory list = new Header[](1);
        list[0] = headers[blockId];
        PlanEntry[] memory plan = _entriesOf(blockId);
        vm.prank(keeper, keeper);
        chain.executeBlock(list, plan);
        _snapshot(name);
        _sync();
    }

    /// @dev As many other accounts with an idle balance.
    function _populate(uint256 count) private {
        for (uint256 i = 100; i < 100 + count; ++i) {
            _setWord(Leaves.idle(i, USDC), bytes32(uint256(1e6) << 128));
        }
        _commitModel();
    }

    /// @dev What was put into the model becomes the state, by a block that nobody challenges.
    function _commitModel() private {
        _begin(0);
        _addUnseen(1, _settleTx(1, 0, 0), _treeRoot());
        _commitDraft();
    }

    /// @dev Registers users at ids that lie `step` apart, each among neighbours on every level of a million accounts.
    function _registerSpread(address[] memory users, uint256 step) private {
        for (uint256 i; i < users.length; ++i) {
            _setAccountCount(1 + i * step);
            uint32 account = chain.registerAccount(users[i]);
            _setWord(Leaves.nonce(account), bytes32(uint256(5)));
            _setWord(Leaves.idle(account, USDC), bytes32(uint256(1000e6) << 128));
            _surround(account, 20);
        }
        _setAccountCount(1_000_000);
    }

    /// @dev A leaf beside the account's path on each of the lowest levels.
    function _surround(uint256 account, uint256 levels) private {
        for (uint256 level; level < levels; ++level) {
            uint256 key = Leaves.nonce(account ^ (1 << level));
            if (key != 0 && _word(key) == 0) _setWord(key, bytes32(uint256(1)));
        }
    }

    function _setAccountCount(uint256 count) private {
        // Slot 1 is the chain's state; the count lies behind three times 48 and 40 bits.
        uint256 word = uint256(vm.load(address(chain), bytes32(uint256(1))));
        uint256 mask = uint256(type(uint32).max) << 184;
        vm.store(address(chain), bytes32(uint256(1)), bytes32(word & ~mask | count << 184));
        assertEq(chain.chainState().accountCount, count, "slot of the state");
    }

    /// @dev Commits the draft with a wrong root after its last segment, and proves it.
    function _proveWrongRoot(string memory name) private {
        uint256 last = _segmentCount() - 1;
        Segment memory segment = _segment(last);
        _corruptSegment(last, segment.data, bytes32(uint256(1)));
        _commitDraft();
        Header memory header = headers[headers.length - 1];
        bytes32 hash = chain.blockHash(header.blockId);
        vm.prank(challenger);
        chain.commitFraud(keccak256(abi.encode(challenger, hash, bytes32(0))));
        vm.roll(block.number + 1);
        vm.prank(challenger);
        chain.proveFraud(
            header, segmentsOf[header.blockId], uint16(last), segment.data, segment.items, segment.witness, 0
        );
        _snapshot(name);
        assertEq(chain.chainState().tip, header.blockId - 1, "dropped");
    }

    function _marginal(string memory name, uint8 op, uint256 size) private {
        uint256 full = _sendMany(op, size, 1024);
        uint256 half = _sendMany(op, size, 512);
        vm.snapshotValue("rollup", name, (full - half) / 512);
    }

    function _sendMany(uint8 op, uint256 size, uint256 count) private returns (uint256) {
        bytes memory payload = abi.encodePacked(uint16(count / 32));
        bytes memory roots;
        for (uint256 i; i < count / 32; ++i) {
            bytes memory data;
            for (uint256 k; k < 32; ++k) {
                data = abi.encodePacked(data, _some(op, size, i * 32 + k));
            }
            payload = abi.encodePacked(payload, uint16(data.length), data);
            roots = abi.encodePacked(roots, keccak256(roots));
        }
        return _measure(abi.encodePacked(payload, hex"00", roots), 0);
    }

    /// @dev A transaction of an account below a million: amount of three digits and a tail of zeros, nonce below 256.
    function _some(uint8 op, uint256 size, uint256 i) private pure returns (bytes memory data) {
        uint32 account = uint32(uint256(keccak256(abi.encode(i))) % 1_000_000);
        uint40 amount = uint40((34_000_000_000 - i * 7919) << 5 | 1);
        bytes memory tail = abi.encodePacked(amount, uint16(1500 << 5 | 1), uint24(i % 256));
        if (op == 1) data = abi.encodePacked(op, account, uint32(account ^ 77), USDC, tail);
        else if (op == 6) data = abi.encodePacked(op, account, uint8(0), uint8(i % 15));
        else data = abi.encodePacked(op, account, uint8(op == 3 ? 0 : 1), tail);
        require(data.length == size, "size");
    }

    function _sendItems(uint256 count) private returns (uint256) {
        bytes memory roots;
        for (uint256 i; i < count / 4; ++i) {
            roots = abi.encodePacked(roots, keccak256(roots));
        }
        return _measure(abi.encodePacked(uint16(0), hex"00", roots), count);
    }

    /// @dev Gas of a block as a transaction; the chain is put back as it was.
    function _measure(bytes memory payload, uint256 items) private returns (uint256 gasUsed) {
        uint256 snapshot = vm.snapshotState();
        uint64 next = chain.chainState().tip + 1;
        bytes32 parent = chain.blockHash(next - 1);
        vm.prank(producer, producer);
        chain.commitBlock(next, parent, feeAccount, uint16(items), payload);
        gasUsed = vm.lastCallGas().gasTotalUsed;
        vm.revertToStateAndDelete(snapshot);
    }

    function _snapshot(string memory name) private {
        vm.snapshotGasLastCall("rollup", name);
    }
}
