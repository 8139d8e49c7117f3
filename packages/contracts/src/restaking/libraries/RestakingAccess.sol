// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AccessSetup} from "../../common/AccessSetup.sol";
import {Roles} from "../../common/Roles.sol";
import {ILiquidRestakingVault} from "../interfaces/ILiquidRestakingVault.sol";
import {ILiquidStakingToken} from "../interfaces/ILiquidStakingToken.sol";
import {IRestakingPortfolio} from "../interfaces/IRestakingPortfolio.sol";
import {ISlasher} from "../interfaces/ISlasher.sol";
import {ITokenPool} from "../interfaces/ITokenPool.sol";
import {IValidatorBook} from "../interfaces/IValidatorBook.sol";

/// @title  RestakingAccess
/// @notice Which role may call which restricted function of the restaking module: used by deployment and tests alike.
library RestakingAccess {
    /// @notice Assigns the functions of the pool: listing and caps.
    function allowTokenPool(AccessManager manager, address pool) internal {
        AccessSetup.allow(manager, pool, Roles.GOVERNOR, ITokenPool.listAsset.selector);
        AccessSetup.allow(manager, pool, Roles.GOVERNOR, ITokenPool.delistAsset.selector);
        AccessSetup.allow(manager, pool, Roles.GOVERNOR, ITokenPool.setCap.selector);
        AccessSetup.allowEntryPause(manager, pool);
    }

    /// @notice Assigns the functions of the slasher. Nobody may freeze, slash or move funds by a role.
    function allowSlasher(AccessManager manager, address slasher) internal {
        AccessSetup.allow(manager, slasher, Roles.GOVERNOR, ISlasher.setSlashParameters.selector);
        AccessSetup.allowEntryPause(manager, slasher);
    }

    /// @notice Assigns the entry switches of the registry.
    function allowAvsRegistry(AccessManager manager, address registry) internal {
        AccessSetup.allowEntryPause(manager, registry);
    }

    /// @notice Assigns the functions of the liquid staking token.
    function allowLiquidStakingToken(AccessManager manager, address token) internal {
        AccessSetup.allow(manager, token, Roles.REPORTER, ILiquidStakingToken.reportRewards.selector);
        AccessSetup.allow(manager, token, Roles.GOVERNOR, ILiquidStakingToken.setReportParameters.selector);
        AccessSetup.allowEntryPause(manager, token);
    }

    /// @notice Assigns the functions of the simulated validators.
    function allowValidatorBook(AccessManager manager, address book) internal {
        AccessSetup.allow(manager, book, Roles.REPORTER, IValidatorBook.deposit.selector);
        AccessSetup.allow(manager, book, Roles.REPORTER, IValidatorBook.withdraw.selector);
        AccessSetup.allow(manager, book, Roles.REPORTER, IValidatorBook.slash.selector);
    }

    /// @notice Assigns the functions of a restaking vault.
    function allowVault(AccessManager manager, address vault) internal {
        AccessSetup.allow(manager, vault, Roles.CURATOR, IRestakingPortfolio.allocate.selector);
        AccessSetup.allow(manager, vault, Roles.CURATOR, IRestakingPortfolio.deallocate.selector);
        AccessSetup.allow(manager, vault, Roles.CURATOR, IRestakingPortfolio.setTarget.selector);
        AccessSetup.allow(manager, vault, Roles.GOVERNOR, IRestakingPortfolio.setCaps.selector);
        AccessSetup.allow(manager, vault, Roles.GOVERNOR, ILiquidRestakingVault.setVaultFees.selector);
        AccessSetup.allowEntryPause(manager, vault);
    }
}
