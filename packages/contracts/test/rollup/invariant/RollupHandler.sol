// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Leaves} from "../../../src/rollup/libraries/Leaves.sol";
import {RollupNode} from "../utils/RollupNode.sol";
import {VenueVault} from "../utils/VenueVault.sol";

/// @title  RollupHandler
/// @notice Users, a producer and vaults that misbehave, in any order. Everything that it sends must succeed.
contract RollupHandler is RollupNode {
    address[3] public users;
    /// @notice Blocks that were committed and not executed.
    uint256 public executed;
    uint256 public finalized;

    function setUp() public override {
        super.setUp();
        chain.registerAsset(address(usdc), CAP);
        _addStrategy(USDC, 1e18);
        _addStrategy(USDC, 1.5e18);
        _join(producer);
        feeAccount = chain.registerAccount(producer);
        users = [alice, bob, carol];
        for (uint256 i; i < 3; ++i) {
            _deposit(users[i], USDC, 1000e6);
            vm.deal(users[i], 1 ether);
        }
        takeItems();
    }

    // ── L1 ────────────────────────────────────────────────────────────────────────────────────────────────────

    function deposit(uint256 user, uint256 amount) external {
        _deposit(users[user % 3], USDC, bound(amount, 1, 1000e6));
    }

    function forceUncommit(uint256 user, uint8 strategy) external {
        if (users[user % 3].balance < 0.001 ether) return;
        vm.prank(users[user % 3]);
        chain.forceUncommit{value: 0.001 ether}(strategy % 2);
    }

    function forceWithdraw(uint256 user) external {
        if (users[user % 3].balance < 0.001 ether) return;
        vm.prank(users[user % 3]);
        chain.forceWithdraw{value: 0.001 ether}(USDC, 0, 1);
    }

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    function takeItems() public {
        _beginAll();
        _end();
    }

    /// @dev One transaction a block: what the amounts allow is sent, the rest is refused by the replay.
    function transact(uint256 user, uint8 op, uint8 unit, uint256 amount) external {
        address from = users[user % 3];
        op = uint8(bound(op, 1, 5));
        unit = op == 1 || op == 5 ? USDC : unit % 2;
        amount = bound(amount, 1, 500e6);
        _beginAll();
        _settleAll(_idOf(from));
        bytes memory data = op == 1
            ? _transfer(from, users[(user % 3 + 1) % 3], unit, amount, 1000)
            : op == 2
                ? _transferSt(from, users[(user % 3 + 1) % 3], unit, amount, 0)
                : _single(op, from, unit, amount, 100);
        _addSegment(data);
        _end();
    }

    function execute() external {
        if (executed == headers.length - 1) return;
        vm.roll(block.number + 1);
        _execute(++executed);
    }

    function finalizeAndClaim(uint256 user) external {
        if (executed == finalized) return;
        finalized = executed;
        _finalize(finalized);
        uint256 key = Leaves.idle(_idOf(users[user % 3]), USDC);
        Witness memory witness = _witnessAfter(finalized, key);
        if (uint128(uint256(witness.words[0])) > chain.claimed(_idOf(users[user % 3]), USDC)) {
            chain.claim(_idOf(users[user % 3]), USDC, witness);
        }
    }

    // ── Vaults ────────────────────────────────────────────────────────────────────────────────────────────────

    function venue(uint8 strategy, uint256 price, uint16 fee, bool failDeposit, bool failRedeem) external {
        VenueVault.Behaviour memory behaviour = venues[strategy % 2].behaviour();
        behaviour.priceWad = bound(price, behaviour.priceWad * 90 / 100, behaviour.priceWad * 112 / 100);
        behaviour.priceWad = bound(behaviour.priceWad, 0.2e18, 5e18);
        behaviour.depositFeeBps = bound(fee, 0, 100);
        behaviour.withdrawFeeBps = bound(fee, 0, 100);
        (behaviour.failDeposit, behaviour.failRedeem) = (failDeposit, failRedeem);
        venues[strategy % 2].behave(behaviour);
    }

    // ── Sums over the model ───────────────────────────────────────────────────────────────────────────────────

    /// @notice Everything that is owed in the asset, by the model and the queue.
    function owedAssets() public returns (uint256 sum) {
        _sync();
        for (uint32 account = 1; account <= chain.chainState().accountCount; ++account) {
            uint256 word = _word(Leaves.idle(account, USDC));
            sum += (word >> 128) + uint128(word) - chain.claimed(account, USDC);
            for (uint256 s; s < 2; ++s) {
                (uint256 assets,) = _pendingOf(account, s);
                sum += assets;
            }
        }
        for (uint256 i = chain.chainState().cursor; i < queue.length; ++i) {
            if (queue[i].kind == Kind.Deposit) sum += queue[i].a;
        }
    }

    /// @notice Everything that is owed in shares of a strategy.
    function owedShares(uint256 strategy) public view returns (uint256 sum) {
        for (uint32 account = 1; account <= chain.chainState().accountCount; ++account) {
            sum += _word(Leaves.stTokens(account, strategy)) >> 128;
            (, uint256 shares) = _pendingOf(account, strategy);
            sum += shares;
        }
    }

    function isRootRight() external view returns (bool) {
        return chain.tipRoot() == _treeRoot();
    }

    function held(uint8 strategy) external view returns (uint256) {
        return chain.holdingOf(strategy).shares;
    }

    function pool() external view returns (uint256) {
        return usdc.balanceOf(address(chain));
    }

    /// @dev What an account's entries are worth: by the result of the round if it has one, else what was given.
    function _pendingOf(uint32 account, uint256 strategy)
        private
        view
        returns (uint256 assets, uint256 shares)
    {
        for (uint256 ring; ring < Leaves.RING; ++ring) {
            (uint256 round, uint256 commit, uint256 uncommit) =
                Leaves.unpack(_word(Leaves.entry(account, strategy, ring)));
            if (round == 0) continue;
            uint256 key = Leaves.result(strategy, round);
            (, uint256 commitIn, uint256 uncommitIn) = Leaves.unpack(_word(key));
            (bool isKnown, PriorityItem memory item) = _resultOf(strategy, round);
            if (!isKnown) {
                assets += commit;
                shares += uncommit;
                continue;
            }
            assets += Leaves.share(commit, item.b, commitIn) + Leaves.share(uncommit, item.c, uncommitIn);
            shares += Leaves.share(commit, item.a, commitIn) + Leaves.share(uncommit, item.d, uncommitIn);
        }
    }

    function _resultOf(uint256 strategy, uint256 round)
        private
        view
        returns (bool, PriorityItem memory item)
    {
        for (uint256 i; i < queue.length; ++i) {
            item = queue[i];
            if (item.kind == Kind.Result && item.strategy == strategy && item.round == round) {
                return (true, item);
            }
        }
        return (false, item);
    }
}
