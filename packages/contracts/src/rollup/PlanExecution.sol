// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibCall} from "solady/utils/LibCall.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {RollupStore} from "./RollupStore.sol";
import {IRollupBlocks} from "./interfaces/IRollupBlocks.sol";
import {IRollupRegistry} from "./interfaces/IRollupRegistry.sol";
import {IStrategyAdapter} from "./interfaces/IStrategyAdapter.sol";
import {Leaves} from "./libraries/Leaves.sol";

/// @title  PlanExecution
/// @notice Carries out the aggregate order of a round: netted inside, the rest by one call of the vault.
/// @dev    A vault may fail, lie about prices within the guard, burn its gas or try to come back in; the worst it reaches is
///         that the round is refunded. No vault stops another's round, nor the block.
abstract contract PlanExecution is RollupStore, IRollupBlocks {
    /// @dev A round on its way. `commit` and `uncommit` are what is left to be dealt with.
    struct Round {
        uint256 strategy;
        uint256 commit;
        uint256 uncommit;
        uint256 sharesOut;
        uint256 refundAssets;
        uint256 assetsOut;
        uint256 refundShares;
        Status status;
    }

    /// @dev Answer of `IStrategyAdapter.quote`.
    struct Quote {
        uint256 price;
        uint256 uncommitValue;
        uint256 commitShares;
        uint256 maxDeposit;
        uint256 maxRedeem;
    }

    // ── Legs ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupBlocks
    function depositLeg(uint8 strategy, uint256 assets) external returns (uint256 shares) {
        _requireSelf();
        IRollupRegistry.Strategy memory terms = _termsOf(strategy);
        address token = _assets[terms.asset].token;

        uint256 balance = SafeTransferLib.balanceOf(token, address(this));
        SafeTransferLib.safeTransfer(token, terms.adapter, assets);
        uint256 fairShares;
        (shares, fairShares) = IStrategyAdapter(terms.adapter).deposit(assets);
        uint256 left = SafeTransferLib.balanceOf(token, address(this));
        if (left + assets != balance) revert LegRefused(left, balance - assets);
        _requireFair(shares, fairShares, terms.maxSlippageBps);

        uint256 held = _holdings[strategy].shares + shares;
        if (held > Leaves.MAX_112) revert LegRefused(held, Leaves.MAX_112);
        _holdings[strategy].shares = uint112(held);
    }

    /// @inheritdoc IRollupBlocks
    function redeemLeg(uint8 strategy, uint256 shares) external returns (uint256 assets) {
        _requireSelf();
        IRollupRegistry.Strategy memory terms = _termsOf(strategy);
        address token = _assets[terms.asset].token;
        // Checked: more than is held can't be redeemed.
        _holdings[strategy].shares = uint112(_holdings[strategy].shares - shares);

        uint256 balance = SafeTransferLib.balanceOf(token, address(this));
        uint256 fairAssets = IStrategyAdapter(terms.adapter).redeem(shares);
        uint256 balanceAfter = SafeTransferLib.balanceOf(token, address(this));
        assets = balanceAfter - balance;
        _requireFair(assets, fairAssets, terms.maxSlippageBps);
        if (balanceAfter > Leaves.MAX_112) revert LegRefused(balanceAfter, Leaves.MAX_112);
    }

    // ── Rounds ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Executes one entry of a plan and queues its result.
    function _executeEntry(uint64 blockId, PlanEntry calldata entry) internal {
        Round memory round;
        (round.strategy, round.commit, round.uncommit) = (entry.strategy, entry.commit, entry.uncommit);
        _holdings[entry.strategy].lastRound = entry.round;

        IRollupRegistry.Strategy memory terms = _termsOf(entry.strategy);
        if ((terms.isPaused || terms.isDisabled) && round.commit != 0) {
            (round.refundAssets, round.commit, round.status) = (round.commit, 0, Status.Paused);
        }
        if (round.commit | round.uncommit != 0) _trade(round, terms);
        _queueResult(blockId, entry, round);
    }

    function _trade(Round memory round, IRollupRegistry.Strategy memory terms) private {
        (bool isPriced, Quote memory quote) = _quote(round, terms);
        if (!isPriced) {
            round.refundAssets += round.commit;
            round.refundShares = round.uncommit;
            round.status = Status.PriceGuard;
            return;
        }
        if (round.commit >= quote.uncommitValue) _net(round, quote);
        else _netExits(round, quote);
        if (round.commit != 0) _depositRest(round, quote.maxDeposit);
        if (round.uncommit != 0) _redeemRest(round, quote.maxRedeem);
    }

    /// @dev The commits are the larger side: the exits' shares stay, paid with committed assets.
    function _net(Round memory round, Quote memory quote) private pure {
        if (quote.uncommitValue == 0) {
            round.refundShares = round.uncommit;
        } else {
            (round.sharesOut, round.assetsOut) = (round.uncommit, quote.uncommitValue);
            round.commit -= quote.uncommitValue;
        }
        round.uncommit = 0;
    }

    /// @dev The exits are the larger side: the commits get shares from them.
    function _netExits(Round memory round, Quote memory quote) private pure {
        uint256 matched = quote.commitShares < round.uncommit ? quote.commitShares : round.uncommit;
        if (matched == 0) {
            round.refundAssets += round.commit;
        } else {
            (round.sharesOut, round.assetsOut) = (matched, round.commit);
            round.uncommit -= matched;
        }
        round.commit = 0;
    }

    function _depositRest(Round memory round, uint256 limit) private {
        uint256 assets = round.commit < limit ? round.commit : limit;
        (bool success, uint256 shares) =
            _leg(abi.encodeCall(this.depositLeg, (uint8(round.strategy), assets)), assets);
        if (!success) {
            (assets, round.status) = (0, Status.DepositFailed);
        }
        round.sharesOut += shares;
        round.refundAssets += round.commit - assets;
    }

    function _redeemRest(Round memory round, uint256 limit) private {
        uint256 shares = round.uncommit < limit ? round.uncommit : limit;
        (bool success, uint256 assets) =
            _leg(abi.encodeCall(this.redeemLeg, (uint8(round.strategy), shares)), shares);
        if (!success) {
            (shares, round.status) = (0, Status.RedeemFailed);
        }
        round.assetsOut += assets;
        round.refundShares += round.uncommit - shares;
    }

    /// @dev Calls a leg with gas of its own, so that it fails as a whole and by itself.
    function _leg(bytes memory call, uint256 amount) private returns (bool success, uint256 got) {
        if (amount == 0) return (true, 0);
        _requireGas(LEG_GAS);
        bytes memory answer;
        (success,, answer) = LibCall.tryCall(address(this), 0, LEG_GAS, 32, call);
        if (success) got = abi.decode(answer, (uint256));
    }

    /// @dev The vault's quote; not priced if it gives none or its price is out of the guard.
    function _quote(Round memory round, IRollupRegistry.Strategy memory terms)
        private
        returns (bool isPriced, Quote memory quote)
    {
        _requireGas(QUOTE_GAS);
        IRollupRegistry.Holding memory held = _holdings[round.strategy];
        (bool success,, bytes memory answer) = LibCall.tryStaticCall(
            terms.adapter,
            QUOTE_GAS,
            160,
            abi.encodeCall(IStrategyAdapter.quote, (round.commit, round.uncommit, held.shares, held.cap))
        );
        if (success && answer.length == 160) {
            assembly ("memory-safe") {
                // Five words, as the struct lies in memory.
                quote := add(answer, 0x20)
            }
        }
        isPriced = _passGuard(round.strategy, terms, quote.price);
    }

    /// @dev Compares a price with the one that stood before this L1 block, and keeps it if it passes.
    function _passGuard(uint256 strategy, IRollupRegistry.Strategy memory terms, uint256 price)
        private
        returns (bool)
    {
        IRollupRegistry.PriceGuard memory guard = _guards[strategy];
        uint256 stood = guard.blockNumber == block.number ? guard.before : guard.last;
        if (
            price == 0 || price > type(uint104).max || price * BPS < stood * (BPS - terms.maxDownBps)
                || price * BPS > stood * (BPS + terms.maxUpBps)
        ) {
            emit PriceGuarded(uint8(strategy), price, stood);
            return false;
        }
        if (price != guard.last) {
            _guards[strategy] =
                IRollupRegistry.PriceGuard(uint104(price), uint104(stood), uint40(block.number));
        }
        return true;
    }

    function _queueResult(uint64 blockId, PlanEntry calldata entry, Round memory round) private {
        PriorityItem memory item;
        item.kind = Kind.Result;
        (item.strategy, item.round) = (entry.strategy, entry.round);
        // Each is at most a 112-bit amount of the round plus what a leg brought, which is bounded to 112 bits too.
        (item.a, item.b) = (uint128(round.sharesOut), uint128(round.refundAssets));
        (item.c, item.d) = (uint128(round.assetsOut), uint128(round.refundShares));
        uint64 index = _append(item);
        emit PlanExecuted(
            blockId,
            entry.strategy,
            entry.round,
            entry.commit,
            entry.uncommit,
            item.a,
            item.b,
            item.c,
            item.d,
            round.status,
            index,
            item.l1Time
        );
    }

    function _requireFair(uint256 got, uint256 fair, uint256 maxSlippageBps) private pure {
        if (got == 0 || got * BPS < fair * (BPS - maxSlippageBps)) {
            revert LegRefused(got, fair * (BPS - maxSlippageBps) / BPS);
        }
    }

    function _requireSelf() private view {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
    }
}
