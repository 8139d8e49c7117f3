// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {CollateralLoans} from "../../../src/synths/CollateralLoans.sol";
import {CollateralToken} from "../../../src/synths/CollateralToken.sol";
import {DebtPool} from "../../../src/synths/DebtPool.sol";
import {Exchanger} from "../../../src/synths/Exchanger.sol";
import {SupplySchedule} from "../../../src/synths/SupplySchedule.sol";
import {Synth} from "../../../src/synths/Synth.sol";
import {SynthRegistry} from "../../../src/synths/SynthRegistry.sol";
import {SettableHistory} from "../utils/SettableHistory.sol";

/// @title  SynthsHandler
/// @notice Five actors who issue, burn, exchange, settle, transfer, borrow, claim, flag and liquidate while prices and
///         time move. Inputs are bounded so that every call succeeds: a revert is a finding.
contract SynthsHandler is Test {
    using FixedPointMathLib for uint256;

    struct Wiring {
        DebtPool pool;
        Exchanger exchanger;
        SynthRegistry registry;
        CollateralToken syn;
        CollateralLoans loans;
        SupplySchedule schedule;
        SettableHistory prices;
        address eth;
        address btc;
    }

    uint256 public constant ACTORS = 5;

    Wiring private _w;
    bytes32[4] private _keys = [bytes32("sUSD"), "sETH", "sBTC", "iBTC"];

    /// @notice Claimed fees and rewards of all.
    uint256 public feesClaimed;
    uint256 public rewardsClaimed;
    /// @notice Set when a change by one account moved another's debt by more than rounding.
    bool public movedOthers;
    /// @notice Set when a claimable amount fell without a claim.
    bool public claimableFell;
    /// @notice Set when a quote or another preview was not what the transaction did.
    bool public previewMissed;
    /// @notice Set when exchanges at constant prices, or around a move inside the window, gained.
    bool public gainedFromNothing;
    /// @notice Set when a liquidation left an account that it should have fixed.
    bool public leftUnfixed;
    /// @notice Set when one wrong round made somebody richer at the true prices.
    bool public gainedFromWrongRound;
    mapping(address actor => uint256 fees) private _claimable;

    constructor(Wiring memory wiring) {
        _w = wiring;
    }

    function actor(uint256 i) public pure returns (address) {
        return vm.addr(1000 + i % ACTORS);
    }

    function issue(uint256 who, uint256 amount) external {
        address account = actor(who);
        // What has matured settles first, and with it the pool changes.
        _w.exchanger.settleMature(account, "sUSD");
        _renew();
        uint256 max = _w.pool.remainingIssuableSynths(account);
        (,, uint256 marks) = _w.registry.snapshot();
        if (max < 1e18 || marks != 0) return;
        if (_w.registry.totalDebt() == 0 && _w.pool.totalShares() != _w.pool.unownedShares()) return;
        uint256[] memory debts = _debts();
        vm.prank(account);
        _w.pool.issueSynths(bound(amount, 1e18, max));
        _compareOthers(debts, account);
        _watchClaims();
    }

    function burn(uint256 who, uint256 amount) external {
        address account = actor(who);
        _w.exchanger.settleMature(account, "sUSD");
        _renew();
        uint256 most = _w.exchanger.freeBalance(account, "sUSD").min(_w.pool.debtBalanceOf(account));
        if (most == 0) return;
        uint256[] memory debts = _debts();
        vm.prank(account);
        _w.pool.burnSynths(bound(amount, 1, most));
        _compareOthers(debts, account);
        _watchClaims();
    }

    function exchange(uint256 who, uint256 from, uint256 to, uint256 amount) external {
        address account = actor(who);
        _renew();
        bytes32 src = _keys[from % 4];
        bytes32 dst = _keys[to % 4];
        uint256 free = _w.exchanger.freeBalance(account, src);
        if (src == dst || free < 1e12) return;
        if (_w.registry.synth(src).suspendedAt != 0 || _w.registry.synth(dst).suspendedAt != 0) return;
        if (dst == "iBTC" && _isAtLimit()) return;
        if (_token(dst).pendingEntries(account) >= 12) return;
        amount = bound(amount, 1e12, free);
        (uint256 quoted,,) = _w.exchanger.quote(src, amount, dst);
        if (quoted == 0) return;
        vm.prank(account);
        uint256 received = _w.exchanger.exchange(src, amount, dst, 0, address(0));
        if (received != quoted) previewMissed = true;
    }

    function settle(uint256 who, uint256 which) external {
        address account = actor(who);
        bytes32 key = _keys[which % 4];
        (uint256 reclaim, uint256 refund, uint256 entries) = _w.exchanger.settlementOwing(account, key);
        if (entries == 0) return;
        (uint256 reclaimed, uint256 refunded,) = _w.exchanger.settle(account, key);
        if (reclaim != reclaimed || refund != refunded) previewMissed = true;
    }

    function transfer(uint256 who, uint256 to, uint256 which, uint256 amount) external {
        address account = actor(who);
        bytes32 key = _keys[which % 4];
        uint256 free = _w.exchanger.freeBalance(account, key);
        Synth token = _token(key);
        vm.prank(account);
        token.transfer(actor(to), bound(amount, 0, free));
    }

    function transferCollateral(uint256 who, uint256 to, uint256 amount) external {
        address account = actor(who);
        _renew();
        uint256 movable = _w.pool.transferable(account);
        vm.prank(account);
        _w.syn.transfer(actor(to), bound(amount, 0, movable));
    }

    function claim(uint256 who) external {
        address account = actor(who);
        _renew();
        (uint256 fees, uint256 rewards) = _w.pool.feesAvailable(account);
        if (!_w.pool.isFeesClaimable(account) || fees + rewards == 0) return;
        vm.prank(account);
        (uint256 paid, uint256 rewarded) = _w.pool.claimFees();
        if (paid != fees || rewarded != rewards) previewMissed = true;
        feesClaimed += paid;
        rewardsClaimed += rewarded;
        _claimable[account] = 0;
    }

    function borrow(uint256 who, uint256 amount) external {
        address account = actor(who);
        _renew();
        (, uint256 issued,) = _w.loans.product(0);
        amount = bound(amount, 1e15, 7.9e18);
        if (issued + amount > 5000e18 || _w.registry.synth("sETH").suspendedAt != 0) return;
        vm.deal(account, 10 ether);
        vm.prank(account);
        _w.loans.openLoan{value: 10 ether}(0, amount, 10 ether);
    }

    function repay(uint256 who, uint256 amount) external {
        address account = actor(who);
        uint256[] memory ids = _w.loans.openLoans(account);
        uint256 free = _w.exchanger.freeBalance(account, "sETH");
        if (ids.length == 0 || free == 0) return;
        vm.prank(account);
        _w.loans.repayLoan(ids[0], bound(amount, 1, free));
    }

    function flagAndLiquidate(uint256 who, uint256 by, uint256 amount) external {
        address account = actor(who);
        address liquidator = actor(by);
        _w.exchanger.settleMature(liquidator, "sUSD");
        _renew();
        (,, uint256 marks) = _w.registry.snapshot();
        uint256 ratio = _w.pool.collateralisationRatio(account);
        if (marks != 0) return;
        uint256 deadline = _w.pool.liquidationDeadline(account);
        if (deadline == 0) {
            if (ratio >= 0.5e18) _w.pool.flagForLiquidation(account);
            return;
        }
        uint256 free = _w.exchanger.freeBalance(liquidator, "sUSD");
        if (block.timestamp <= deadline || ratio <= 0.2e18 || free < 1e18 || account == liquidator) return;
        amount = bound(amount, 1e18, free);
        vm.prank(liquidator);
        (uint256 burned,) = _w.pool.liquidate(account, amount);
        _watchLiquidation(account, burned == amount, ratio);
    }

    /// @notice Out and back: at constant prices each way loses its fee; a move inside the window is corrected.
    /// @dev    Played by a fresh account in a state that is thrown away.
    function roundTrip(uint256 who, uint256 which, uint256 amount, uint256 percent) external {
        address account = actor(who);
        bytes32 key = _keys[1 + which % 3];
        _w.exchanger.settleMature(account, "sUSD");
        _renew();
        (,, bool isSound) = _w.registry.priceOf(key);
        uint256 free = _w.exchanger.freeBalance(account, "sUSD");
        if (free < 1e15 || !isSound || _w.registry.synth(key).suspendedAt != 0) return;
        if (key == "iBTC" && _isAtLimit()) return;
        amount = bound(amount, 1e15, free);

        uint256 state = vm.snapshotState();
        uint256 ended = _outAndBack(account, key, amount, bound(percent, 60, 160));
        vm.revertToState(state);
        // Two fees of 0.3 % each at least, whatever came between.
        if (ended > amount.mulWad(0.997e18).mulWad(0.997e18) + 10) gainedFromNothing = true;
    }

    /// @notice One feed says `factor` times too much or too little; an account does what it can with it, before the
    ///         feed is right again.
    function wrongRound(uint256 who, uint256 which, uint256 factor, uint256 seed) external {
        address account = actor(who);
        _renew();
        if (!_areAllSound()) return;
        uint256 state = vm.snapshotState();
        vm.warp(block.timestamp + 200);
        for (uint256 k; k < 4; ++k) {
            _w.exchanger.settleMature(account, _keys[k]);
        }
        _renew();
        int256 worth = _worth(account);

        address asset = which % 3 == 0 ? _w.eth : which % 3 == 1 ? _w.btc : address(_w.syn);
        (uint256 trueWad,) = _w.prices.price(asset);
        factor = bound(factor, 3, 1000);
        _w.prices.set(asset, seed & 1 == 0 ? trueWad * factor : trueWad / factor);
        _exploit(account, seed >> 1);
        vm.warp(block.timestamp + 12);
        _w.prices.set(asset, trueWad);
        _exploit(account, seed >> 65);
        vm.warp(block.timestamp + 200);
        for (uint256 k; k < 4; ++k) {
            _w.exchanger.settleMature(account, _keys[k]);
        }
        _renew();
        bool gained = _worth(account) > worth + 1e6;
        vm.revertToState(state);
        if (gained) gainedFromWrongRound = true;
    }

    function movePrice(uint256 which, uint256 percent) external {
        address asset = which % 3 == 0 ? _w.eth : which % 3 == 1 ? _w.btc : address(_w.syn);
        (uint256 priceWad,) = _w.prices.price(asset);
        priceWad = priceWad * bound(percent, 70, 140) / 100;
        _w.prices.set(asset, priceWad.clamp(0.01e18, 1_000_000e18));
    }

    function pass(uint256 elapsed) external {
        vm.warp(block.timestamp + bound(elapsed, 1, 2 days));
        (, uint256 count) = _w.schedule.mintableSupply();
        if (count != 0) _w.schedule.mint();
        _watchClaims();
    }

    /// @dev Feeds have answered, and the snapshot knows.
    function _renew() private {
        _touch(_w.eth);
        _touch(_w.btc);
        _touch(address(_w.syn));
        _w.registry.takeDebtSnapshot();
    }

    function _touch(address asset) private {
        (uint256 priceWad, uint256 updatedAt) = _w.prices.price(asset);
        if (updatedAt != block.timestamp) _w.prices.set(asset, priceWad);
    }

    function _isAtLimit() private view returns (bool) {
        (uint256 priceWad,,) = _w.registry.priceOf("iBTC");
        return priceWad == 15_000e18 || priceWad == 5000e18;
    }

    function _token(bytes32 key) private view returns (Synth) {
        (, address token) = _w.registry.tokenOf(key);
        return Synth(token);
    }

    function _debts() private view returns (uint256[] memory debts) {
        debts = new uint256[](ACTORS);
        for (uint256 i; i < ACTORS; ++i) {
            debts[i] = _w.pool.debtBalanceOf(actor(i));
        }
    }

    /// @dev What a fresh account has left of `amount`; nothing when the synth was halted.
    function _outAndBack(address from, bytes32 key, uint256 amount, uint256 percent)
        private
        returns (uint256)
    {
        address prober = makeAddr("prober");
        Synth susd = _token("sUSD");
        vm.prank(from);
        susd.transfer(prober, amount);
        vm.prank(prober);
        if (_w.exchanger.exchange("sUSD", amount, key, 0, address(0)) == 0) return 0;

        vm.warp(block.timestamp + 60);
        address asset = key == "sETH" ? _w.eth : _w.btc;
        (uint256 priceWad,) = _w.prices.price(asset);
        _w.prices.set(asset, priceWad * percent / 100);
        vm.warp(block.timestamp + 180);
        vm.prank(prober);
        try _w.exchanger.exchange(key, type(uint112).max, "sUSD", 0, address(0)) {} catch {}
        return susd.balanceOf(prober);
    }

    /// @dev Three steps of the account's choice; one that is refused is one less.
    function _exploit(address account, uint256 seed) private {
        for (uint256 i; i < 3; ++i) {
            uint256 choice = seed >> (i * 16);
            vm.startPrank(account);
            if (choice % 4 == 0) {
                try _w.pool.issueMaxSynths() {} catch {}
            } else if (choice % 4 == 1) {
                try _w.pool.burnSynths(1000e18) {} catch {}
            } else {
                bytes32 src = _keys[(choice >> 2) % 4];
                bytes32 dst = _keys[(choice >> 4) % 4];
                try _w.exchanger.exchange(src, type(uint112).max, dst, 0, address(0)) {} catch {}
            }
            vm.stopPrank();
        }
    }

    /// @dev 8. At the issuance ratio (two wei), or without collateral, or as far as the liquidator paid; and with more
    ///      collateral than the penalty takes never worse than before.
    function _watchLiquidation(address account, bool isBounded, uint256 ratioBefore) private {
        uint256 debt = _w.pool.debtBalanceOf(account);
        uint256 ratio = _w.pool.collateralisationRatio(account);
        if (ratioBefore < uint256(1e36) / 1.1e18 && ratio > ratioBefore + 2) leftUnfixed = true;
        if (isBounded || debt <= 2 || _w.pool.collateral(account) == 0) return;
        (uint256 priceWad,) = _w.prices.price(address(_w.syn));
        uint256 value = _w.pool.collateral(account).mulWad(priceWad);
        if ((debt - 2).fullMulDivUp(1e18, value) > 0.2e18 + 2) leftUnfixed = true;
    }

    /// @dev What an account owns less what it owes, at the prices that count now.
    function _worth(address account) private view returns (int256 worth) {
        for (uint256 k; k < 4; ++k) {
            (uint256 priceWad,,) = _w.registry.priceOf(_keys[k]);
            worth += int256(_token(_keys[k]).balanceOf(account).mulWad(priceWad));
        }
        worth -= int256(_w.pool.debtBalanceOf(account));
    }

    function _areAllSound() private view returns (bool) {
        (,, uint256 marks) = _w.registry.snapshot();
        (,,, bool isCollateralSound) = _w.registry.collateralPrice();
        if (marks != 0 || !isCollateralSound) return false;
        for (uint256 k; k < 4; ++k) {
            (,, bool isSound) = _w.registry.priceOf(_keys[k]);
            if (!isSound || _w.registry.synth(_keys[k]).suspendedAt != 0) return false;
        }
        return true;
    }

    /// @dev One wei, plus the value of one share.
    function _compareOthers(uint256[] memory debts, address account) private {
        for (uint256 i; i < ACTORS; ++i) {
            if (actor(i) == account) continue;
            uint256 debt = _w.pool.debtBalanceOf(actor(i));
            if (debt.max(debts[i]) - debt.min(debts[i]) > 2) movedOthers = true;
        }
    }

    function _watchClaims() private {
        for (uint256 i; i < ACTORS; ++i) {
            (uint256 fees,) = _w.pool.feesAvailable(actor(i));
            if (fees < _claimable[actor(i)]) claimableFell = true;
            _claimable[actor(i)] = fees;
        }
    }
}
