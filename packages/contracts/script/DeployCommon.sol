// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AccessSetup} from "../src/common/AccessSetup.sol";
import {Roles} from "../src/common/Roles.sol";
import {DeployBase} from "./DeployBase.sol";

/// @title  DeployCommon
/// @notice Deploys what every module stands on, and hands the system over at the end.
abstract contract DeployCommon is DeployBase {
    /// @dev The access manager, with the deployer in every role until `_handOver`.
    function _deployCommon() internal {
        bool fresh = addressOf("AccessManager").code.length == 0;
        _create("AccessManager", abi.encode(config.deployer));
        if (fresh) AccessSetup.begin(accessManager(), config.deployer);
    }

    /// @dev Gives every role to its holder. Whoever sent the deployment keeps only what he was named for.
    function _handOver() internal {
        AccessManager manager = accessManager();
        (bool isAdmin,) = manager.hasRole(Roles.ADMIN, config.deployer);
        (bool isDone,) = manager.hasRole(Roles.GUARDIAN, config.guardian);
        if (!isAdmin || isDone) return;

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
}
