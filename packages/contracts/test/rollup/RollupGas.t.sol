// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {StrategyAdapter4626} from "../../src/rollup/StrategyAdapter4626.sol";
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
        DummyVault vault = new DummyVault(usdc);
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

    /// @dev Words of other accounts, straight into the model, by a block of an unseen root.
    function _populate(uint256 count) internal {
        for (uint256 i = 100; i < 100 + count; ++i) {
            _setWord(Leaves.idle(i, USDC), bytes32(uint256(1e6) << 128));
        }
        bytes memory nothing = abi.encodePacked(_settleTx(1, 0, 0));
        _begin(0);
        _addUnseen(1, nothing, _treeRoot());
        _commitDraft();
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
