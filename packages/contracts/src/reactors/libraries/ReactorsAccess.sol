// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICycleManager} from "../interfaces/ICycleManager.sol";
import {IDirectorStaking} from "../interfaces/IDirectorStaking.sol";
import {IPricerRegistry} from "../interfaces/IPricerRegistry.sol";
import {IReactorFactory} from "../interfaces/IReactorFactory.sol";
import {IReactorFunding} from "../interfaces/IReactorFunding.sol";
import {IReactorParameters} from "../interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "../interfaces/IReactorTreasury.sol";
import {ITokeVesting} from "../interfaces/ITokeVesting.sol";

/// @title  ReactorsAccess
/// @notice Which role may call which restricted function of the reactors. Entry switches aside, GUARDIAN may pause
///         deposits; nobody may pause an exit, a claim, a conversion or a step of a rollover.
library ReactorsAccess {
    /// @notice The factory's functions of GOVERNOR.
    function factoryGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](6);
        selectors[0] = IReactorFactory.createReactor.selector;
        selectors[1] = IReactorFactory.retire.selector;
        selectors[2] = IReactorFactory.addVenue.selector;
        selectors[3] = IReactorFactory.setVenueState.selector;
        selectors[4] = IReactorFactory.unpauseDeposits.selector;
        selectors[5] = IReactorFactory.writeOffHaircut.selector;
    }

    /// @notice The factory's functions of GUARDIAN.
    function factoryGuardian() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](1);
        selectors[0] = IReactorFactory.pauseDeposits.selector;
    }

    /// @notice The manager's functions of GOVERNOR.
    function managerGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](2);
        selectors[0] = ICycleManager.endCycleZero.selector;
        selectors[1] = ICycleManager.setZeroWeights.selector;
    }

    /// @notice The treasury's functions of GOVERNOR.
    function treasuryGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](4);
        selectors[0] = IReactorTreasury.buyUnsold.selector;
        selectors[1] = IReactorTreasury.depositToReactor.selector;
        selectors[2] = IReactorTreasury.requestFromReactor.selector;
        selectors[3] = IReactorTreasury.transferOut.selector;
    }

    /// @notice The staking's functions of GOVERNOR.
    function stakingGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](1);
        selectors[0] = IDirectorStaking.setLocker.selector;
    }

    /// @notice The parameters' functions of GOVERNOR.
    function parametersGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](1);
        selectors[0] = IReactorParameters.setParameter.selector;
    }

    /// @notice The pricers' functions of GOVERNOR.
    function pricersGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](4);
        selectors[0] = IPricerRegistry.setPricerLimits.selector;
        selectors[1] = IPricerRegistry.slashPricer.selector;
        selectors[2] = IPricerRegistry.setQuoteTerms.selector;
        selectors[3] = IPricerRegistry.setPool.selector;
    }

    /// @notice The pricers' functions of GUARDIAN.
    function pricersGuardian() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](1);
        selectors[0] = IPricerRegistry.deactivatePricer.selector;
    }

    /// @notice The vesting's functions of GOVERNOR.
    function vestingGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](2);
        selectors[0] = ITokeVesting.grant.selector;
        selectors[1] = ITokeVesting.setLocker.selector;
    }

    /// @notice The funding's functions of GOVERNOR.
    function fundingGovernor() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](2);
        selectors[0] = IReactorFunding.accept.selector;
        selectors[1] = IReactorFunding.setFundingLockCycles.selector;
    }
}
