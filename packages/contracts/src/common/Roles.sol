// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  Roles
/// @notice Role ids of the suite's one AccessManager, and the execution delays that their holders get.
/// @dev    In AccessManager the delay belongs to (role, account). `AccessSetup` applies this table.
///
///         | role     | holder after deployment       | may                                                     |
///         |----------|-------------------------------|---------------------------------------------------------|
///         | ADMIN    | the owner (timelock, multisig)| grant roles, hand over                                  |
///         | GOVERNOR | the same                      | every parameter, listing and wiring                     |
///         | GUARDIAN | a second account              | pause entries, cap down; never unpause, move or freeze  |
///         | REPORTER | bots                          | bounded reports                                         |
///         | CURATOR  | who runs a restaking vault    | spread its stake within caps, take nothing              |
library Roles {
    /// @notice AccessManager's own admin role.
    uint64 internal constant ADMIN = 0;
    /// @notice Sets parameters, lists and wires.
    uint64 internal constant GOVERNOR = 1;
    /// @notice Pauses entries and lowers limits.
    uint64 internal constant GUARDIAN = 2;
    /// @notice Posts bounded reports.
    uint64 internal constant REPORTER = 3;
    /// @notice Spreads a restaking vault's stake over operators, within caps.
    uint64 internal constant CURATOR = 4;

    /// @notice Seconds between scheduling and executing an ADMIN's call.
    uint32 internal constant ADMIN_DELAY = 5 days;
    /// @notice Seconds between scheduling and executing a GOVERNOR's call.
    uint32 internal constant GOVERNOR_DELAY = 2 days;
}
