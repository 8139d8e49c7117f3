// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {Roles} from "../../src/common/Roles.sol";
import {SettableOracle} from "../../src/common/oracles/SettableOracle.sol";

import {TestToken} from "./TestToken.sol";

/// @title  BaseTest
/// @notice What the tests of every module share: actors, an AccessManager, tokens of 6, 8 and 18 decimals,
///         prices.
/// @dev    The test contract is the deployer and keeps every role without delay, so that a test reaches each
///         restricted function; `_handOver` ends that as a real deployment does.
abstract contract BaseTest is Test {
    address internal owner = makeAddr("owner");
    address internal guardian = makeAddr("guardian");
    address internal reporter = makeAddr("reporter");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal keeper = makeAddr("keeper");

    AccessManager internal manager;
    SettableOracle internal oracle;
    TestToken internal weth;
    TestToken internal wbtc;
    TestToken internal usdc;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        manager = new AccessManager(address(this));
        AccessSetup.begin(manager, address(this));

        weth = new TestToken("Wrapped Ether", "WETH", 18);
        wbtc = new TestToken("Wrapped Bitcoin", "WBTC", 8);
        usdc = new TestToken("USD Coin", "USDC", 6);

        oracle = new SettableOracle(address(manager));
        bytes4[] memory selectors = new bytes4[](2);
        selectors[0] = SettableOracle.setPrice.selector;
        selectors[1] = SettableOracle.setPrices.selector;
        AccessSetup.allow(manager, address(oracle), Roles.REPORTER, selectors);
        _setPrice(address(weth), 3000e18);
        _setPrice(address(wbtc), 60_000e18);
        _setPrice(address(usdc), 1e18);
    }

    function _setPrice(address asset, uint256 priceWad) internal {
        oracle.setPrice(asset, priceWad);
    }

    /// @dev The roles go to their holders, with the delays of a live deployment or without.
    function _handOver(bool withDelay) internal {
        address[] memory reporters = new address[](1);
        reporters[0] = reporter;
        AccessSetup.handOver(
            manager,
            address(this),
            AccessSetup.Holders({
                owner: owner,
                guardian: guardian,
                reporters: reporters,
                adminDelay: withDelay ? Roles.ADMIN_DELAY : 0,
                governorDelay: withDelay ? Roles.GOVERNOR_DELAY : 0
            })
        );
    }

    /// @dev Mints `amount` of `token` to `account` and lets `spender` take any of it.
    function _fund(TestToken token, address account, uint256 amount, address spender) internal {
        token.mint(account, amount);
        vm.prank(account);
        token.approve(spender, type(uint256).max);
    }
}
