// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CREATE3} from "solady/utils/CREATE3.sol";

import {AccessSetup} from "../../../src/common/AccessSetup.sol";
import {CoreEvent} from "../../../src/reactors/CoreEvent.sol";
import {DeGenesis} from "../../../src/reactors/DeGenesis.sol";
import {PricerRegistry} from "../../../src/reactors/PricerRegistry.sol";
import {ReactorFunding} from "../../../src/reactors/ReactorFunding.sol";
import {RfqPool} from "../../../src/reactors/RfqPool.sol";
import {SlashAuction} from "../../../src/reactors/SlashAuction.sol";
import {TokeVesting} from "../../../src/reactors/TokeVesting.sol";
import {RfqAdapter} from "../../../src/reactors/adapters/RfqAdapter.sol";
import {ICoreEvent} from "../../../src/reactors/interfaces/ICoreEvent.sol";
import {IDeGenesis} from "../../../src/reactors/interfaces/IDeGenesis.sol";
import {IReactorFactory} from "../../../src/reactors/interfaces/IReactorFactory.sol";
import {ReactorKind, ReactorTerms} from "../../../src/reactors/interfaces/IReactorTypes.sol";
import {IRfqPool} from "../../../src/reactors/interfaces/IRfqPool.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {IReactorToken} from "./IReactorToken.sol";
import {ReactorsBase} from "./ReactorsBase.sol";

/// @title  PeripheryBase
/// @notice What stands around the reactors, over the whole module as its script deploys it.
abstract contract PeripheryBase is ReactorsBase {
    uint256 internal constant SUPPLY = 3_000_000e18;

    SlashAuction internal auction;
    ReactorFunding internal funding;
    TokeVesting internal vesting;
    PricerRegistry internal registry;
    RfqAdapter internal rfqAdapter;
    /// @dev The base asset of the genesis pool.
    TestToken internal dai;
    IReactorToken internal genesisPool;
    DeGenesis internal sale;
    address internal pricer;
    uint256 internal pricerKey;

    function setUp() public virtual override {
        super.setUp();
        (pricer, pricerKey) = makeAddrAndKey("pricer");
        auction = SlashAuction(script.addressOf("SlashAuction"));
        funding = ReactorFunding(script.addressOf("ReactorFunding"));
        vesting = TokeVesting(script.addressOf("TokeVesting"));
        registry = PricerRegistry(script.addressOf("PricerRegistry"));
        rfqAdapter = RfqAdapter(script.addressOf("RfqAdapter"));
        manager.endCycleZero();
    }

    function _refresh() internal virtual override {
        super._refresh();
        if (address(dai) != address(0)) _repost(address(dai));
    }

    // ── DeGenesis ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A sale of 3M TOKE for a dollar of 6 decimals, with its genesis pool, private for two weeks; open.
    function _openSale() internal {
        dai = new TestToken("Dollar", "DAI", 6);
        _setPrice(address(dai), 1e18);
        // The two know each other.
        address predicted = CREATE3.predictDeterministicAddress("sale");
        (, address pool) = factory.createReactor(
            IReactorFactory.CreateParams({
                asset: address(dai),
                kind: ReactorKind.PAIR,
                pairReactor: 0,
                name: "Genesis Dollar",
                symbol: "tDAI",
                params: ReactorTerms({
                    idleBufferBps: 1000,
                    maxPriceAge: 1 hours,
                    privateUntil: uint64(block.timestamp + 14 days),
                    genesis: predicted,
                    targetDepth: 0
                })
            })
        );
        genesisPool = IReactorToken(pool);
        IDeGenesis.Setup memory setup;
        (setup.toke, setup.treasury, setup.oracle) = (address(toke), address(treasury), address(oracle));
        setup.assets = new address[](1);
        setup.pools = new address[](1);
        (setup.assets[0], setup.pools[0]) = (address(dai), pool);
        (setup.supply, setup.minPriceWad, setup.maxPriceWad) = (SUPPLY, 2e18, 8e18);
        (setup.hardCapWad, setup.walletCapWad) = (48_000_000e18, 48_000_000e18);
        setup.maxPriceAge = 1 hours;
        bytes memory code = abi.encodePacked(type(DeGenesis).creationCode, abi.encode(address(access), setup));
        sale = DeGenesis(CREATE3.deployDeterministic(code, "sale"));
        AccessSetup.allowEntryPause(access, address(sale));
        toke.transfer(address(sale), SUPPLY);
        sale.open();
    }

    function _pledge(address account, uint256 amount) internal {
        dai.mint(account, amount);
        vm.startPrank(account);
        dai.approve(address(sale), type(uint256).max);
        sale.pledge(address(dai), amount);
        vm.stopPrank();
    }

    // ── CoRE ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev An event of 42 candidates and five seats that begins now, registered with both sources.
    function _openEvent() internal returns (CoreEvent core) {
        ICoreEvent.Setup memory setup;
        setup.candidates = new address[](42);
        for (uint256 i; i < 42; ++i) {
            setup.candidates[i] = address(uint160(0xca0000 + i));
        }
        (setup.vesting, setup.staking) = (address(vesting), address(staking));
        (setup.vestingMultiplier, setup.stakingMultiplier) = (1, 4);
        (setup.seats, setup.start, setup.end) = (5, block.timestamp, block.timestamp + 7 days);
        setup.lastLookSeconds = 1 days;
        core = new CoreEvent(setup);
        staking.setLocker(address(core), true);
        vesting.setLocker(address(core), true);
    }

    function _vote(CoreEvent core, address account, uint256 candidate, uint256 votes, uint256 stakeId)
        internal
    {
        vm.prank(account);
        core.voteCore(_ids(candidate), _ids(votes), _ids(stakeId));
    }

    // ── RFQ ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A pool of ABC and USDC as the venue of ABC, and a pricer with limits.
    function _openPool() internal returns (RfqPool pool) {
        pool = new RfqPool(
            address(access), address(rfqAdapter), registry, oracle, address(abc), address(usdc), 1 hours
        );
        AccessSetup.allowEntryPause(access, address(pool));
        registry.setPool(address(pool), true);
        factory.addVenue(tokenId, address(rfqAdapter), abi.encode(pool));
        toke.approve(address(registry), type(uint256).max);
        registry.registerPricer(pricer, 100_000e18);
        registry.setPricerLimits(pricer, 50_000e18, 1_000_000e18);
    }

    /// @dev The pool sells ABC for USDC at a price per ABC in USDC units.
    function _quote(RfqPool pool, uint256 amount, uint256 price, uint256 nonce)
        internal
        view
        returns (IRfqPool.Quote memory quote, bytes memory signature)
    {
        quote = IRfqPool.Quote({
            pricer: pricer,
            taker: address(0),
            sellToken: address(abc),
            buyToken: address(usdc),
            sellAmount: uint128(amount),
            buyAmount: uint128(amount * price / 1e18),
            expiry: uint64(block.timestamp + 60),
            nonce: nonce
        });
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(pricerKey, pool.quoteHash(quote));
        signature = abi.encodePacked(r, s, v);
    }

    // ── Losses ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A reactor of ABC on the real Uniswap whose price triples, and a treasury without a cent: its stake is slashed
    ///      and waits to be sold.
    function _slashed() internal returns (uint256 unsold) {
        _addV2();
        _deposit(token, bob, 1_000_000e18);
        _deposit(pair, carol, 1_000_000e6);
        _stake(alice, tokenId, 200_000e18, _weights(10_000, 0));
        _rollover();
        _setPrice(address(abc), 1.5e18);
        _rollover();
        return treasury.unsoldToke(tokenId);
    }
}
