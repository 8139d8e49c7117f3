// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {DeployConfig} from "../../../script/DeployBase.sol";
import {DeployCommon} from "../../../script/DeployCommon.sol";
import {DeployReactors, ReactorsConfig} from "../../../script/DeployReactors.sol";
import {Roles} from "../../../src/common/Roles.sol";
import {EmaOracle} from "../../../src/common/oracles/EmaOracle.sol";
import {SettableOracle} from "../../../src/common/oracles/SettableOracle.sol";
import {DirectorStaking} from "../../../src/reactors/DirectorStaking.sol";
import {ReactorParameters} from "../../../src/reactors/ReactorParameters.sol";
import {RewardsEngine} from "../../../src/reactors/RewardsEngine.sol";
import {Toke} from "../../../src/reactors/Toke.sol";
import {Treasury} from "../../../src/reactors/Treasury.sol";
import {UniswapV2Adapter} from "../../../src/reactors/adapters/UniswapV2Adapter.sol";
import {UniswapV3Adapter} from "../../../src/reactors/adapters/UniswapV3Adapter.sol";
import {ICycleManager} from "../../../src/reactors/interfaces/ICycleManager.sol";
import {IReactorFactory} from "../../../src/reactors/interfaces/IReactorFactory.sol";
import {ReactorKind, ReactorTerms} from "../../../src/reactors/interfaces/IReactorTypes.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {IReactorToken} from "./IReactorToken.sol";
import {IV2Factory, IV2Pair, IV3Factory, IV3Pool, Uniswap, V3Trader} from "./Uniswap.sol";

/// @notice The deployment script of the reactors over an access manager of a test.
contract ReactorsScript is DeployCommon, DeployReactors {
    function deploy(DeployConfig memory config_, ReactorsConfig memory reactors) external {
        (config, reactorsConfig) = (config_, reactors);
        vm.startBroadcast(config_.deployer);
        _placeFactory();
        _deployAccess();
        _deployReactors();
        vm.stopBroadcast();
    }

    /// @dev Addresses before anything is deployed.
    function predict(DeployConfig memory config_, string memory name) external returns (address) {
        config = config_;
        _placeFactory();
        return addressOf(name);
    }
}

/// @title  ReactorsBase
/// @notice The module deployed by its script over settable prices and the real Uniswap, with actors and helpers in its own
///         words.
/// @dev    The test contract keeps every role without delay. Prices: TOKE 2, USDC 1, ABC 0.5, WBTC 60,000.
abstract contract ReactorsBase is Test, Uniswap {
    uint256 internal constant WAD = 1e18;
    uint256 internal constant START = 1_800_000_000;
    uint16 internal constant LIMIT_BPS = 30;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal keeper = makeAddr("keeper");
    address internal guardian = makeAddr("guardian");

    AccessManager internal access;
    /// @dev Of the prices alone.
    AccessManager internal prices;
    SettableOracle internal oracle;
    EmaOracle internal average;
    ReactorsScript internal script;
    Toke internal toke;
    TestToken internal usdc;
    TestToken internal abc;
    ReactorParameters internal parameters;
    ICycleManager internal manager;
    IReactorFactory internal factory;
    DirectorStaking internal staking;
    RewardsEngine internal engine;
    Treasury internal treasury;
    IV2Factory internal v2;
    IV3Factory internal v3;
    UniswapV2Adapter internal v2Adapter;
    UniswapV3Adapter internal v3Adapter;
    V3Trader internal trader;

    /// @dev The PAIR reactor of USDC and the TOKEN reactor of ABC.
    IReactorToken internal pair;
    IReactorToken internal token;
    uint256 internal pairId;
    uint256 internal tokenId;

    function setUp() public virtual {
        vm.warp(START);
        v2 = _deployV2();
        v3 = _deployV3();
        trader = new V3Trader();
        usdc = new TestToken("USD Coin", "USDC", 6);
        abc = new TestToken("Alphabet", "ABC", 18);
        _deployModule();
        (pairId, pair) = _createPair(usdc);
        (tokenId, token) = _createToken(abc, pairId);
    }

    // ── Deployment ────────────────────────────────────────────────────────────────────────────────────────────

    function _deployModule() private {
        prices = new AccessManager(address(this));
        oracle = new SettableOracle(address(prices));
        average = new EmaOracle(oracle, false, 600);
        script = new ReactorsScript();
        DeployConfig memory config;
        config.deployer = makeAddr("deployer");
        config.owner = address(this);
        _setPrice(script.predict(config, "Toke"), 2e18);
        _setPrice(address(usdc), 1e18);
        _setPrice(address(abc), 0.5e18);
        script.deploy(
            config,
            ReactorsConfig({
                oracle: address(oracle),
                tokeAverage: address(average),
                v2Factory: address(v2),
                v3Factory: address(v3),
                firstStart: START + 7 days
            })
        );

        access = AccessManager(script.addressOf("AccessManager"));
        vm.startPrank(config.deployer);
        access.grantRole(Roles.ADMIN, address(this), 0);
        access.grantRole(Roles.GOVERNOR, address(this), 0);
        access.grantRole(Roles.GUARDIAN, address(this), 0);
        access.grantRole(Roles.GUARDIAN, guardian, 0);
        vm.stopPrank();
        toke = Toke(script.addressOf("Toke"));
        parameters = ReactorParameters(script.addressOf("ReactorParameters"));
        manager = ICycleManager(script.addressOf("CycleManager"));
        factory = IReactorFactory(script.addressOf("ReactorFactory"));
        staking = DirectorStaking(script.addressOf("DirectorStaking"));
        engine = RewardsEngine(script.addressOf("RewardsEngine"));
        treasury = Treasury(script.addressOf("Treasury"));
        v2Adapter = UniswapV2Adapter(script.addressOf("UniswapV2Adapter"));
        v3Adapter = UniswapV3Adapter(script.addressOf("UniswapV3Adapter"));

        treasury.transferOut(address(toke), address(this), 60_000_000e18);
        toke.approve(address(engine), type(uint256).max);
        engine.fundEmission(30_000_000e18);
    }

    function _createPair(TestToken asset) internal returns (uint256 id, IReactorToken reactor) {
        return _create(asset, ReactorKind.PAIR, 0);
    }

    function _createToken(TestToken asset, uint256 pairId_)
        internal
        returns (uint256 id, IReactorToken reactor)
    {
        return _create(asset, ReactorKind.TOKEN, pairId_);
    }

    function _create(TestToken asset, ReactorKind kind, uint256 pairId_)
        private
        returns (uint256 id, IReactorToken reactor)
    {
        address created;
        (id, created) = factory.createReactor(
            IReactorFactory.CreateParams({
                asset: address(asset),
                kind: kind,
                pairReactor: pairId_,
                name: string.concat("t", asset.name()),
                symbol: string.concat("t", asset.symbol()),
                params: ReactorTerms({
                    idleBufferBps: 1000,
                    maxPriceAge: 1 hours,
                    privateUntil: 0,
                    genesis: address(0),
                    targetDepth: 0
                })
            })
        );
        reactor = IReactorToken(created);
    }

    // ── Venues ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A V2 pool at the oracle's price with liquidity of others, as a venue of a reactor.
    function _addV2(uint256 id, TestToken asset, uint256 amountA) internal returns (IV2Pair pool) {
        pool = IV2Pair(v2.createPair(address(asset), address(usdc)));
        asset.mint(address(pool), amountA);
        usdc.mint(address(pool), _inUsdc(asset, amountA));
        pool.mint(address(0xdead));
        factory.addVenue(id, address(v2Adapter), abi.encode(LIMIT_BPS));
    }

    function _addV2() internal returns (IV2Pair) {
        return _addV2(tokenId, abc, 10_000_000e18);
    }

    /// @dev A V3 pool of 0.3 % at a price of 0.5 USDC, as a venue of ABC, with liquidity of others.
    function _addV3() internal returns (IV3Pool pool) {
        pool = IV3Pool(v3.createPool(address(abc), address(usdc), 3000));
        pool.initialize(_sqrtPrice(0.5e18));
        (, int24 tick,,,,,) = pool.slot0();
        int24 middle = tick / 60 * 60;
        trader.provide(pool, middle - 12_000, middle + 12_000, 1e19);
        factory.addVenue(tokenId, address(v3Adapter), abi.encode(uint24(3000), LIMIT_BPS, uint256(2e18)));
    }

    /// @dev Root of the price of token0 in token1 for a price of ABC in USDC.
    function _sqrtPrice(uint256 priceWad) internal view returns (uint160) {
        bool isFirst = address(abc) < address(usdc);
        // priceWad / 1e18 USDC = 1e6 units for 1e18 units.
        uint256 root = _sqrt(priceWad * (1 << 96) / 1e18 * (1 << 96) / 1e12);
        if (!isFirst) root = (1 << 192) / root;
        return uint160(root);
    }

    function _sqrt(uint256 x) private pure returns (uint256 z) {
        z = x;
        uint256 y = x / 2 + 1;
        while (y < z) (z, y) = (y, (x / y + y) / 2);
    }

    /// @dev Trades a V2 pool to the price that the oracle has, for the fee that it costs.
    function _arbitrage(IV2Pair pool, TestToken asset) internal {
        (uint256 reserveA, uint256 reserveB) = _reserves(pool, asset);
        (uint256 priceA,) = oracle.price(address(asset));
        uint256 k = reserveA * reserveB;
        uint256 targetA = _sqrt(k * 10 ** asset.decimals() / priceA * 1e12);
        if (targetA < reserveA) _buyA(pool, asset, reserveA - targetA);
        else if (targetA > reserveA) _sellA(pool, asset, targetA - reserveA);
    }

    function _sellA(IV2Pair pool, TestToken asset, uint256 amountA) internal returns (uint256 out) {
        (uint256 reserveA, uint256 reserveB) = _reserves(pool, asset);
        uint256 net = amountA * 997;
        out = net * reserveB / (reserveA * 1000 + net);
        if (out == 0) return 0;
        asset.mint(address(pool), amountA);
        _swap(pool, asset, 0, out);
    }

    function _buyA(IV2Pair pool, TestToken asset, uint256 outA) internal returns (uint256 paid) {
        (uint256 reserveA, uint256 reserveB) = _reserves(pool, asset);
        paid = reserveB * outA * 1000 / ((reserveA - outA) * 997) + 1;
        usdc.mint(address(pool), paid);
        _swap(pool, asset, outA, 0);
    }

    function _swap(IV2Pair pool, TestToken asset, uint256 outA, uint256 outB) internal {
        bool isFirst = pool.token0() == address(asset);
        (uint256 out0, uint256 out1) = isFirst ? (outA, outB) : (outB, outA);
        pool.swap(out0, out1, address(this), "");
    }

    function _reserves(IV2Pair pool, TestToken asset) internal view returns (uint256, uint256) {
        (uint256 reserve0, uint256 reserve1,) = pool.getReserves();
        return pool.token0() == address(asset) ? (reserve0, reserve1) : (reserve1, reserve0);
    }

    // ── Helpers ───────────────────────────────────────────────────────────────────────────────────────────────

    function _setPrice(address asset, uint256 priceWad) internal {
        oracle.setPrice(asset, priceWad);
    }

    /// @dev Lets an account post prices.
    function _letPost(address account) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = SettableOracle.setPrice.selector;
        prices.setTargetFunctionRole(address(oracle), selectors, Roles.REPORTER);
        prices.grantRole(Roles.REPORTER, account, 0);
        prices.grantRole(Roles.REPORTER, address(this), 0);
    }

    /// @dev Posts the prices of now again, so that they are fresh.
    function _refresh() internal virtual {
        _repost(address(toke));
        _repost(address(usdc));
        _repost(address(abc));
    }

    function _repost(address asset) internal {
        (uint256 priceWad,) = oracle.price(asset);
        oracle.setPrice(asset, priceWad);
    }

    function _deposit(IReactorToken reactor, address account, uint256 amount)
        internal
        returns (uint256 shares)
    {
        TestToken asset = TestToken(reactor.asset());
        asset.mint(account, amount);
        vm.startPrank(account);
        asset.approve(address(reactor), type(uint256).max);
        shares = reactor.deposit(amount, account);
        vm.stopPrank();
    }

    function _request(IReactorToken reactor, address account, uint256 shares) internal returns (uint256 id) {
        vm.prank(account);
        return reactor.requestRedeem(shares, account, account);
    }

    function _stake(address account, uint256 id, uint256 amount, uint128 weights)
        internal
        returns (uint256 shares)
    {
        toke.transfer(account, amount);
        vm.startPrank(account);
        toke.approve(address(staking), type(uint256).max);
        shares = staking.stake(id, amount, weights);
        vm.stopPrank();
    }

    /// @dev Weights by lane, from venue 0.
    function _weights(uint256 w0, uint256 w1) internal pure returns (uint128) {
        return uint128(w0 | w1 << 16);
    }

    /// @dev To the time of the next rollover, with fresh prices, and through it.
    function _rollover() internal {
        _toNextCycle();
        vm.prank(keeper);
        manager.rollover();
    }

    function _toNextCycle() internal {
        if (block.timestamp < manager.nextCycleStart()) vm.warp(manager.nextCycleStart());
        _refresh();
    }

    function _inUsdc(TestToken asset, uint256 amount) internal view returns (uint256) {
        (uint256 priceWad,) = oracle.price(address(asset));
        return amount * priceWad / 1e12 / 10 ** asset.decimals();
    }

    function _ids(uint256 id) internal pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }
}
