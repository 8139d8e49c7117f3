// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AccessSetup} from "../src/common/AccessSetup.sol";
import {Roles} from "../src/common/Roles.sol";
import {ChainlinkOracle} from "../src/common/oracles/ChainlinkOracle.sol";
import {DeployBase} from "./DeployBase.sol";

/// @title  DeployCommon
/// @notice Deploys what every module stands on, and hands the system over at the end.
abstract contract DeployCommon is DeployBase {
    /// @dev The access manager, with the deployer in every role until `_handOver`.
    function _deployAccess() internal {
        bool fresh = addressOf("AccessManager").code.length == 0;
        _create("AccessManager", abi.encode(config.deployer));
        if (fresh) AccessSetup.begin(accessManager(), config.deployer);
    }

    /// @dev The price chain: Chainlink feeds, smoothed.
    function _deployOracles() internal {
        ChainlinkOracle chainlink =
            ChainlinkOracle(_create("ChainlinkOracle", abi.encode(addressOf("AccessManager"))));
        _allow(address(chainlink), Roles.GOVERNOR, ChainlinkOracle.setFeed.selector);
        _list(chainlink, config.chain.weth, config.chain.ethUsdFeed);
        _list(chainlink, config.chain.wbtc, config.chain.btcUsdFeed);
        _list(chainlink, config.chain.usdc, config.chain.usdcUsdFeed);
        _create("EmaOracle", abi.encode(address(chainlink), false, config.emaWindow));
    }

    /// @dev Gives every role to its holder. Whoever sent the deployment keeps only what he was named for.
    function _handOver() internal {
        AccessManager manager = accessManager();
        (bool isAdmin, uint32 delay) = manager.hasRole(Roles.ADMIN, config.deployer);
        if (!isAdmin || delay != 0) return; // handed over already

        address[] memory reporters = new address[](1);
        reporters[0] = config.reporter;
        AccessSetup.handOver(
            manager,
            config.deployer,
            AccessSetup.Holders({
                owner: config.owner,
                guardian: config.guardian,
                reporters: reporters,
                adminDelay: config.adminDelay,
                governorDelay: config.governorDelay
            })
        );
    }

    function _list(ChainlinkOracle chainlink, address asset, address feed) private {
        if (chainlink.feedOf(asset) != feed) chainlink.setFeed(asset, feed);
    }
}
