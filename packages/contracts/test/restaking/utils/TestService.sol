// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IServiceManager} from "../../../src/restaking/interfaces/IServiceManager.sol";
import {ISlasher} from "../../../src/restaking/interfaces/ISlasher.sol";

/// @title  TestService
/// @notice The least of a service: takes every operator, and freezes whom its owner wants.
contract TestService is IServiceManager {
    enum Hook {
        Works,
        Forgets,
        Refuses,
        Burns,
        RecordsTwice
    }

    error Refused();

    address public immutable owner;
    ISlasher public immutable slasher;
    Hook public hook;

    constructor(address owner_, ISlasher slasher_) {
        owner = owner_;
        slasher = slasher_;
    }

    function setHook(Hook hook_) external {
        hook = hook_;
    }

    function onOperatorRegistered(address operator, bytes calldata) external {
        if (hook == Hook.Forgets) return;
        if (hook == Hook.Refuses) revert Refused();
        slasher.recordFirstRegistration(operator);
        if (hook == Hook.RecordsTwice) slasher.recordFirstRegistration(operator);
    }

    function onOperatorDeregistered(address) external view {
        if (hook == Hook.Refuses) revert Refused();
        if (hook == Hook.Burns) {
            // Spends all the gas it gets, as hostile code would.
            assembly {
                invalid()
            }
        }
    }
}
