// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AccessSetup} from "../../common/AccessSetup.sol";
import {Roles} from "../../common/Roles.sol";
import {IRollupRegistry} from "../interfaces/IRollupRegistry.sol";

/// @title  RollupAccess
/// @notice Which role may call which restricted function of the rollup: used by deployment and tests alike.
library RollupAccess {
    /// @notice Assigns the functions of the rollup. No role moves funds of users, stops an exit or touches a block.
    function allowRollup(AccessManager manager, address rollup) internal {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = IRollupRegistry.registerAsset.selector;
        selectors[1] = IRollupRegistry.setDepositCap.selector;
        selectors[2] = IRollupRegistry.registerStrategy.selector;
        selectors[3] = IRollupRegistry.setStrategyTerms.selector;
        selectors[4] = IRollupRegistry.unpauseStrategy.selector;
        selectors[5] = IRollupRegistry.setParameter.selector;
        selectors[6] = IRollupRegistry.spendReserve.selector;
        selectors[7] = IRollupRegistry.sweep.selector;
        selectors[8] = IRollupRegistry.payExtraShares.selector;
        AccessSetup.allow(manager, rollup, Roles.GOVERNOR, selectors);
        AccessSetup.allow(manager, rollup, Roles.GUARDIAN, IRollupRegistry.pauseStrategy.selector);
        AccessSetup.allow(manager, rollup, Roles.GUARDIAN, IRollupRegistry.disableStrategy.selector);
        AccessSetup.allowEntryPause(manager, rollup);
    }
}
