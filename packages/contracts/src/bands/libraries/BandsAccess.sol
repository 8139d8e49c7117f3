// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AccessSetup} from "../../common/AccessSetup.sol";
import {Roles} from "../../common/Roles.sol";
import {IConstantPolicy} from "../interfaces/IConstantPolicy.sol";
import {IFeeSplitter} from "../interfaces/IFeeSplitter.sol";
import {ILendVault} from "../interfaces/ILendVault.sol";
import {IMarketFactory} from "../interfaces/IMarketFactory.sol";
import {ISemilogPolicy} from "../interfaces/ISemilogPolicy.sol";
import {IStablecoin} from "../interfaces/IStablecoin.sol";

/// @title  BandsAccess
/// @notice Which role may call which restricted function of the bands module: used by deployment and tests
///         alike.
library BandsAccess {
    /// @notice Assigns the functions of the factory: GOVERNOR opens and raises, GUARDIAN pauses and lowers.
    function allowFactory(AccessManager manager, address factory) internal {
        bytes4[] memory selectors = new bytes4[](13);
        selectors[0] = IMarketFactory.createMarket.selector;
        selectors[1] = IMarketFactory.setFeeReceiver.selector;
        selectors[2] = IMarketFactory.setInsuranceFund.selector;
        selectors[3] = IMarketFactory.setCeiling.selector;
        selectors[4] = IMarketFactory.unpauseMarketEntry.selector;
        selectors[5] = IMarketFactory.setDiscounts.selector;
        selectors[6] = IMarketFactory.setFee.selector;
        selectors[7] = IMarketFactory.setAdminFee.selector;
        selectors[8] = IMarketFactory.setPolicy.selector;
        selectors[9] = IMarketFactory.setAdminShare.selector;
        selectors[10] = IMarketFactory.setMinDebt.selector;
        selectors[11] = IMarketFactory.setOracle.selector;
        selectors[12] = IMarketFactory.setMaxPriceAge.selector;
        AccessSetup.allow(manager, factory, Roles.GOVERNOR, selectors);
        AccessSetup.allow(manager, factory, Roles.GUARDIAN, IMarketFactory.pauseMarketEntry.selector);
        AccessSetup.allow(manager, factory, Roles.GUARDIAN, IMarketFactory.lowerCeiling.selector);
    }

    /// @notice Assigns the functions of the stablecoin.
    function allowStablecoin(AccessManager manager, address coin) internal {
        AccessSetup.allow(manager, coin, Roles.GOVERNOR, IStablecoin.setCeiling.selector);
        AccessSetup.allow(manager, coin, Roles.GOVERNOR, IStablecoin.setFlashTerms.selector);
        AccessSetup.allowEntryPause(manager, coin);
    }

    /// @notice Assigns the functions of the savings vault.
    function allowSavingsVault(AccessManager manager, address vault) internal {
        AccessSetup.allowEntryPause(manager, vault);
    }

    /// @notice Assigns the functions of the fee splitter.
    function allowFeeSplitter(AccessManager manager, address splitter) internal {
        AccessSetup.allow(manager, splitter, Roles.GOVERNOR, IFeeSplitter.setTargets.selector);
        AccessSetup.allow(manager, splitter, Roles.GOVERNOR, IFeeSplitter.setWeights.selector);
    }

    /// @notice Assigns the functions of a lending vault.
    function allowLendVault(AccessManager manager, address vault) internal {
        AccessSetup.allow(manager, vault, Roles.GOVERNOR, ILendVault.setDepositCap.selector);
        AccessSetup.allowEntryPause(manager, vault);
    }

    /// @notice Assigns the functions of a constant policy.
    function allowConstantPolicy(AccessManager manager, address policy) internal {
        AccessSetup.allow(manager, policy, Roles.GOVERNOR, IConstantPolicy.setRate.selector);
    }

    /// @notice Assigns the functions of a semilog policy.
    function allowSemilogPolicy(AccessManager manager, address policy) internal {
        AccessSetup.allow(manager, policy, Roles.GOVERNOR, ISemilogPolicy.setRateRange.selector);
    }
}
