// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {StdUtils} from "forge-std/StdUtils.sol";
import {Vm} from "forge-std/Vm.sol";

import {SettableOracle} from "../../../src/common/oracles/SettableOracle.sol";
import {DirectorStaking} from "../../../src/reactors/DirectorStaking.sol";
import {RewardsEngine} from "../../../src/reactors/RewardsEngine.sol";
import {ICycleManager} from "../../../src/reactors/interfaces/ICycleManager.sol";
import {Ledger, Phase} from "../../../src/reactors/interfaces/IReactorTypes.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {IReactorToken} from "../utils/IReactorToken.sol";
import {IV2Pair} from "../utils/Uniswap.sol";

/// @title  ReactorsHandler
/// @notice Providers, directors, keepers, traders and a market, each with inputs bounded to what they may do.
contract ReactorsHandler is StdUtils {
    /// @notice What the handler acts on.
    struct Setup {
        IReactorToken token;
        IReactorToken pair;
        ICycleManager manager;
        DirectorStaking staking;
        RewardsEngine engine;
        SettableOracle oracle;
        TestToken abc;
        TestToken usdc;
        address toke;
        IV2Pair pool;
    }

    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 private constant TOKEN_ID = 2;

    Setup private _setup;
    address[3] public actors = [address(0xA1), address(0xA2), address(0xA3)];

    /// @notice Whether a share lost worth outside of a settlement.
    bool public hasPriceFallen;
    /// @notice Latest settled batch of the TOKEN reactor, and what batches were owed when they were settled.
    uint256 public lastBatch;
    mapping(uint256 batch => uint256 owed) public owedOf;

    constructor(Setup memory setup) {
        _setup = setup;
    }

    /// @dev Between settlements the worth of a share may rise by roundings, never fall.
    modifier keepsSharePrice() {
        (uint256 tokenBefore, uint256 pairBefore) = _sharePrices();
        _;
        (uint256 tokenAfter, uint256 pairAfter) = _sharePrices();
        if (tokenAfter < tokenBefore || pairAfter < pairBefore) hasPriceFallen = true;
    }

    // ── Providers ─────────────────────────────────────────────────────────────────────────────────────────────

    function deposit(uint256 seed, uint256 amount, bool ofPair) external keepsSharePrice {
        IReactorToken reactor = _reactor(ofPair);
        if (reactor.maxDeposit(_actor(seed)) == 0) return;
        amount = bound(amount, ofPair ? 1e6 : 1e18, ofPair ? 1_000_000e6 : 1_000_000e18);
        TestToken asset = TestToken(reactor.asset());
        asset.mint(_actor(seed), amount);
        vm.startPrank(_actor(seed));
        asset.approve(address(reactor), amount);
        if (reactor.previewDeposit(amount) != 0) reactor.deposit(amount, _actor(seed));
        vm.stopPrank();
    }

    function request(uint256 seed, uint256 amount, bool ofPair) external keepsSharePrice {
        IReactorToken reactor = _reactor(ofPair);
        address actor = _actor(seed);
        uint256 balance = reactor.balanceOf(actor);
        if (balance == 0 || _isStuck(reactor, actor)) return;
        vm.prank(actor);
        reactor.requestRedeem(bound(amount, 1, balance), actor, actor);
    }

    function cancelRequest(uint256 seed, bool ofPair) external keepsSharePrice {
        IReactorToken reactor = _reactor(ofPair);
        address actor = _actor(seed);
        if (_setup.manager.phase() != Phase.OPEN) return;
        if (reactor.pendingRedeemRequest(reactor.openBatch(), actor) == 0) return;
        vm.prank(actor);
        reactor.cancelRedeemRequest(actor, actor);
    }

    function redeem(uint256 seed, uint256 part, bool ofPair) external keepsSharePrice {
        IReactorToken reactor = _reactor(ofPair);
        address actor = _actor(seed);
        uint256 open = reactor.maxRedeem(actor);
        if (open == 0) return;
        vm.prank(actor);
        reactor.redeem(bound(part, 1, open), actor, actor);
    }

    function transfer(uint256 from, uint256 to, uint256 amount) external keepsSharePrice {
        uint256 balance = _setup.token.balanceOf(_actor(from));
        vm.prank(_actor(from));
        _setup.token.transfer(_actor(to), bound(amount, 0, balance));
    }

    function instantRedeem(uint256 seed, uint256 amount) external keepsSharePrice {
        address actor = _actor(seed);
        uint256 balance = _setup.token.balanceOf(actor);
        if (balance == 0) return;
        vm.prank(actor);
        try _setup.token.instantRedeem(bound(amount, 1, balance), actor, actor, 0) {} catch {}
    }

    // ── Directors ─────────────────────────────────────────────────────────────────────────────────────────────

    function stake(uint256 seed, uint256 amount, bool isPassive) external {
        if (_setup.manager.phase() != Phase.OPEN) return;
        amount = bound(amount, 1e18, 10_000e18);
        vm.startPrank(_actor(seed));
        if (isPassive) _setup.staking.stakePassive(amount);
        else _setup.staking.stake(TOKEN_ID, amount, 10_000);
        vm.stopPrank();
    }

    function unstake(uint256 seed, uint256 amount, bool isPassive) external {
        if (_setup.manager.phase() != Phase.OPEN) return;
        uint256 id = isPassive ? 0 : TOKEN_ID;
        uint256 shares = _setup.staking.stakeOf(_actor(seed), id).shares;
        if (shares == 0) return;
        vm.prank(_actor(seed));
        _setup.staking.requestUnstake(id, bound(amount, 1, shares));
    }

    function claimUnstake(uint256 seed, bool isPassive) external {
        uint256 id = isPassive ? 0 : TOKEN_ID;
        if (_setup.staking.stakeOf(_actor(seed), id).claimable == 0) return;
        vm.prank(_actor(seed));
        _setup.staking.claimUnstake(id, _actor(seed));
    }

    function claimRewards(uint256 seed) external {
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (1, TOKEN_ID);
        uint256[] memory stakes = new uint256[](2);
        stakes[1] = TOKEN_ID;
        vm.prank(_actor(seed));
        try _setup.engine.claim(_actor(seed), ids, stakes, _actor(seed)) {} catch {}
    }

    // ── Market ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Moves of up to 90 % either way, within a factor of a hundred of the start.
    function movePrice(uint256 factor) external {
        (uint256 price,) = _setup.oracle.price(address(_setup.abc));
        price = bound(price * bound(factor, 10, 190) / 100, 0.005e18, 50e18);
        _setup.oracle.setPrice(address(_setup.abc), price);
    }

    function trade(uint256 amount, bool sells) external {
        (uint256 reserveA, uint256 reserveB) = _reserves();
        if (sells) _sell(bound(amount, reserveA / 1000 + 1, reserveA));
        else _buy(bound(amount, reserveA / 1000 + 1, reserveA / 2), reserveA, reserveB);
    }

    /// @dev Trades the pool to the oracle's price, as anybody would for profit.
    function arbitrage() external {
        (uint256 reserveA, uint256 reserveB) = _reserves();
        (uint256 price,) = _setup.oracle.price(address(_setup.abc));
        uint256 target = _sqrt(reserveA * reserveB * 1e18 / price * 1e12);
        if (target > reserveA) _sell(target - reserveA);
        else if (target < reserveA) _buy(reserveA - target, reserveA, reserveB);
    }

    function donate(uint256 amount, uint256 where) external keepsSharePrice {
        amount = bound(amount, 1, 1_000_000e6);
        if (where % 3 == 0) _setup.abc.mint(address(_setup.token), amount);
        else if (where % 3 == 1) _setup.usdc.mint(address(_setup.token), amount);
        else _setup.usdc.mint(address(_setup.pair), amount);
    }

    function convert(uint256 give, bool ofA) external keepsSharePrice {
        if (_setup.manager.phase() != Phase.OPEN) return;
        give = bound(give, 1e6, ofA ? 100_000e18 : 100_000e6);
        (ofA ? _setup.abc : _setup.usdc).mint(address(this), give);
        _setup.abc.approve(address(_setup.manager), type(uint256).max);
        _setup.usdc.approve(address(_setup.manager), type(uint256).max);
        try _setup.manager.convert(TOKEN_ID, give, 0, address(this)) {} catch {}
    }

    // ── Keepers ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A whole rollover, on time or late, or the rest of one.
    function rollover(uint256 lateness) external {
        _toNext(bound(lateness, 0, 2 days));
        _setup.manager.rollover();
        _noteBatch();
    }

    /// @dev One step of a rollover; the next may be long in coming.
    function step(uint256 lateness) external {
        Phase phase = _setup.manager.phase();
        _toNext(bound(lateness, 0, 2 days));
        if (phase == Phase.OPEN) _setup.manager.startRollover();
        else if (phase == Phase.SETTLING) _settleStep();
        else _deployStep();
        _noteBatch();
    }

    function fundExits(bool ofPair) external keepsSharePrice {
        if (_setup.manager.phase() != Phase.OPEN) return;
        try _setup.manager.fundExits(ofPair ? 1 : TOKEN_ID) {} catch {}
    }

    function wait_(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 2 days));
        _post();
    }

    // ── Private ───────────────────────────────────────────────────────────────────────────────────────────────

    function _settleStep() private {
        ICycleManager.Progress memory progress = _setup.manager.rolloverProgress();
        if (_has(progress.settled | progress.skipped, TOKEN_ID)) _setup.manager.finishSettlement();
        else _setup.manager.settle(_one(TOKEN_ID));
    }

    function _deployStep() private {
        ICycleManager.Progress memory progress = _setup.manager.rolloverProgress();
        uint256 done = progress.deployed | progress.skipped;
        if (!_has(done, TOKEN_ID)) _setup.manager.deploy(_one(TOKEN_ID));
        else if (!_has(done, 1)) _setup.manager.deploy(_one(1));
        else _setup.manager.completeRollover();
    }

    function _toNext(uint256 lateness) private {
        uint256 next = _setup.manager.nextCycleStart();
        if (_setup.manager.phase() == Phase.OPEN && block.timestamp < next + lateness) {
            vm.warp(next + lateness);
        }
        _post();
    }

    function _sell(uint256 amount) private {
        (uint256 reserveA, uint256 reserveB) = _reserves();
        uint256 out = amount * 997 * reserveB / (reserveA * 1000 + amount * 997);
        if (out == 0) return;
        bool isFirst = _setup.pool.token0() == address(_setup.abc);
        _setup.abc.mint(address(_setup.pool), amount);
        _setup.pool.swap(isFirst ? 0 : out, isFirst ? out : 0, address(this), "");
    }

    function _buy(uint256 out, uint256 reserveA, uint256 reserveB) private {
        bool isFirst = _setup.pool.token0() == address(_setup.abc);
        uint256 paid = reserveB * out * 1000 / ((reserveA - out) * 997) + 1;
        _setup.usdc.mint(address(_setup.pool), paid);
        _setup.pool.swap(isFirst ? out : 0, isFirst ? 0 : out, address(this), "");
    }

    /// @dev The prices of now, fresh.
    function _post() private {
        _repost(_setup.toke);
        _repost(address(_setup.usdc));
        _repost(address(_setup.abc));
    }

    function _repost(address asset) private {
        (uint256 price,) = _setup.oracle.price(asset);
        _setup.oracle.setPrice(asset, price);
    }

    function _noteBatch() private {
        uint256 settled = _setup.token.openBatch() - 1;
        if (settled == lastBatch) return;
        lastBatch = settled;
        (, uint256 owed,) = _setup.token.batch(settled);
        owedOf[settled] = owed;
    }

    function _isStuck(IReactorToken reactor, address actor) private view returns (bool) {
        (uint256 id, uint256 shares, uint256 taken) = reactor.requestOf(actor);
        if (id == 0 || id == reactor.openBatch() || shares == taken) return false;
        (, uint256 owed, uint256 funded) = reactor.batch(id);
        return funded < owed;
    }

    function _sharePrices() private view returns (uint256, uint256) {
        return (_sharePrice(_setup.token), _sharePrice(_setup.pair));
    }

    /// @dev An empty reactor has no price to keep.
    function _sharePrice(IReactorToken reactor) private view returns (uint256) {
        Ledger memory ledger = reactor.ledger();
        return ledger.shares == 0 ? 0 : ledger.claims * 1e18 / ledger.shares;
    }

    function _reserves() private view returns (uint256, uint256) {
        (uint256 reserve0, uint256 reserve1,) = _setup.pool.getReserves();
        bool isFirst = _setup.pool.token0() == address(_setup.abc);
        return isFirst ? (reserve0, reserve1) : (reserve1, reserve0);
    }

    function _reactor(bool ofPair) private view returns (IReactorToken) {
        return ofPair ? _setup.pair : _setup.token;
    }

    function _actor(uint256 seed) private view returns (address) {
        return actors[seed % 3];
    }

    function _has(uint256 mask, uint256 id) private pure returns (bool) {
        return mask >> id & 1 == 1;
    }

    function _one(uint256 id) private pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }

    function _sqrt(uint256 x) private pure returns (uint256 z) {
        z = x;
        uint256 y = x / 2 + 1;
        while (y < z) (z, y) = (y, (x / y + y) / 2);
    }
}
