// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DevnetWeth} from "../../../src/common/devnet/DevnetWeth.sol";
import {ProducerBonds} from "../../../src/rollup/ProducerBonds.sol";
import {RollupChain} from "../../../src/rollup/RollupChain.sol";
import {RollupDisputes} from "../../../src/rollup/RollupDisputes.sol";
import {RollupEscape} from "../../../src/rollup/RollupEscape.sol";
import {RollupProver} from "../../../src/rollup/RollupProver.sol";
import {RollupRegistry} from "../../../src/rollup/RollupRegistry.sol";
import {StrategyAdapter4626} from "../../../src/rollup/StrategyAdapter4626.sol";
import {IProducerBonds} from "../../../src/rollup/interfaces/IProducerBonds.sol";
import {IRollupChain} from "../../../src/rollup/interfaces/IRollupChain.sol";
import {IRollupTypes} from "../../../src/rollup/interfaces/IRollupTypes.sol";
import {RollupAccess} from "../../../src/rollup/libraries/RollupAccess.sol";
import {BaseTest} from "../../utils/Base.t.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {VenueVault} from "./VenueVault.sol";

/// @title  RollupBase
/// @notice The rollup deployed as it is on a chain, with assets, strategies and a producer.
abstract contract RollupBase is BaseTest, IRollupTypes {
    uint8 internal constant USDC = 1;
    uint8 internal constant WETH_ASSET = 2;
    uint96 internal constant CAP = type(uint96).max;
    uint256 internal constant WINDOW = 4 hours;
    uint256 internal constant PAYOUT_DELAY = 24 hours;

    address internal producer = makeAddr("producer");
    address internal challenger = makeAddr("challenger");

    IRollupChain internal chain;
    ProducerBonds internal bonds;
    RollupProver internal prover;
    DevnetWeth internal weth9;
    VenueVault[] internal venues;

    function setUp() public virtual override {
        super.setUp();
        _deployRollup();
    }

    // ── Deployment ────────────────────────────────────────────────────────────────────────────────────────────

    function _deployRollup() internal {
        weth9 = new DevnetWeth();
        uint64 nonce = vm.getNonce(address(this));
        address bondsAt = vm.computeCreateAddress(address(this), nonce);
        address proverAt = vm.computeCreateAddress(address(this), nonce + 1);
        address chainAt = vm.computeCreateAddress(address(this), nonce + 5);
        bonds = new ProducerBonds(chainAt);
        prover = new RollupProver(chainAt);
        address registry = address(new RollupRegistry(address(manager), address(weth9), bondsAt));
        address escape = address(new RollupEscape(address(manager), address(weth9), bondsAt, registry));
        address disputes =
            address(new RollupDisputes(address(manager), address(weth9), bondsAt, proverAt, escape));
        address rollup = address(new RollupChain(address(manager), address(weth9), bondsAt, disputes));
        assertEq(rollup, chainAt, "address of the chain");
        chain = IRollupChain(rollup);
        RollupAccess.allowRollup(manager, rollup);
    }

    function _join(address member) internal {
        vm.deal(member, 32 ether);
        vm.prank(member);
        bonds.bond{value: 32 ether}();
    }

    function _addStrategy(uint8 asset, uint256 priceWad) internal returns (VenueVault venue) {
        venue = new VenueVault(TestToken(chain.assetAt(asset).token));
        venue.setPrice(priceWad);
        StrategyAdapter4626 adapter = new StrategyAdapter4626(address(chain), address(venue));
        chain.registerStrategy(address(adapter), asset, 50, 1000, 500, type(uint112).max);
        venues.push(venue);
    }

    function _adapterOf(uint8 strategy) internal view returns (StrategyAdapter4626) {
        return StrategyAdapter4626(chain.strategyAt(strategy).adapter);
    }

    // ── Users ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _tokenOf(uint8 asset) internal view returns (TestToken) {
        return TestToken(chain.assetAt(asset).token);
    }

    function _deposit(address user, uint8 asset, uint256 amount) internal {
        _fund(_tokenOf(asset), user, amount, address(chain));
        vm.prank(user);
        chain.deposit(asset, amount);
    }

    function _idOf(address user) internal view returns (uint32) {
        return chain.accountIdOf(user);
    }
}
