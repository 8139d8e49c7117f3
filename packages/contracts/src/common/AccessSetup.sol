// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {EntryPause} from "./EntryPause.sol";
import {Roles} from "./Roles.sol";

/// @title  AccessSetup
/// @notice Sets up the suite's AccessManager: who holds which role, which role may call which function, and
///         the hand-over at the end of a deployment.
/// @dev    Internal functions, called by the deployment script and the tests in the name of the deployer, who
///         must be ADMIN without delay. Functions that are assigned to no role belong to ADMIN, so nothing
///         restricted is ever open by omission.
library AccessSetup {
    /// @notice Who holds the roles once the deployment has ended.
    /// @param owner         Holds ADMIN and GOVERNOR.
    /// @param guardian      Holds GUARDIAN.
    /// @param reporters     Hold REPORTER.
    /// @param adminDelay    Execution delay of ADMIN, seconds: `Roles.ADMIN_DELAY`, 0 on a devnet only.
    /// @param governorDelay Execution delay of GOVERNOR, seconds: `Roles.GOVERNOR_DELAY`, 0 on a devnet only.
    struct Holders {
        address owner;
        address guardian;
        address[] reporters;
        uint32 adminDelay;
        uint32 governorDelay;
    }

    /// @notice Labels the roles and lets the deployer act as every one of them until `handOver`.
    function begin(AccessManager manager, address deployer) internal {
        manager.labelRole(Roles.GOVERNOR, "GOVERNOR");
        manager.labelRole(Roles.GUARDIAN, "GUARDIAN");
        manager.labelRole(Roles.REPORTER, "REPORTER");
        manager.grantRole(Roles.GOVERNOR, deployer, 0);
        manager.grantRole(Roles.GUARDIAN, deployer, 0);
        manager.grantRole(Roles.REPORTER, deployer, 0);
    }

    /// @notice Lets the holders of `role` call `selectors` of `target`.
    function allow(AccessManager manager, address target, uint64 role, bytes4[] memory selectors) internal {
        manager.setTargetFunctionRole(target, selectors, role);
    }

    /// @notice Lets the holders of `role` call one function of `target`.
    function allow(AccessManager manager, address target, uint64 role, bytes4 selector) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        manager.setTargetFunctionRole(target, selectors, role);
    }

    /// @notice Assigns the entry switches of `target`: GUARDIAN pauses, only GOVERNOR opens again.
    function allowEntryPause(AccessManager manager, address target) internal {
        allow(manager, target, Roles.GUARDIAN, EntryPause.pauseEntry.selector);
        allow(manager, target, Roles.GOVERNOR, EntryPause.unpauseEntry.selector);
    }

    /// @notice Grants every role to its holder and takes from the deployer those that he is not to keep.
    function handOver(AccessManager manager, address deployer, Holders memory holders) internal {
        manager.grantRole(Roles.GUARDIAN, holders.guardian, 0);
        for (uint256 i; i < holders.reporters.length; ++i) {
            manager.grantRole(Roles.REPORTER, holders.reporters[i], 0);
        }
        if (deployer != holders.guardian) manager.renounceRole(Roles.GUARDIAN, deployer);
        if (!_contains(holders.reporters, deployer)) manager.renounceRole(Roles.REPORTER, deployer);

        manager.grantRole(Roles.GOVERNOR, holders.owner, holders.governorDelay);
        if (deployer != holders.owner) manager.renounceRole(Roles.GOVERNOR, deployer);

        // Last, because the deployer acts by this role.
        manager.grantRole(Roles.ADMIN, holders.owner, holders.adminDelay);
        if (deployer != holders.owner) manager.renounceRole(Roles.ADMIN, deployer);
    }

    function _contains(address[] memory accounts, address account) private pure returns (bool) {
        for (uint256 i; i < accounts.length; ++i) {
            if (accounts[i] == account) return true;
        }
        return false;
    }
}
