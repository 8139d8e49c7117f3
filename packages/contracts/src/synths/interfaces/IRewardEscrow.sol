// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  IRewardEscrow
/// @notice Holds SYN until it vests; escrowed SYN backs debts as SYN in the wallet does.
/// @dev    Deployed twice: for staking rewards, which vest after a year, and for schedules that the governor funds.
interface IRewardEscrow is ISynthsCommon {
    /// @notice SYN that vests at one moment. One slot.
    /// @param  amount Units of SYN.
    /// @param  vestAt Unix seconds.
    struct VestingEntry {
        uint128 amount;
        uint40 vestAt;
    }

    /// @notice SYN was put into escrow. `amount` is what was added to what vests at `vestAt`.
    event VestingEntryCreated(address indexed account, uint256 vestAt, uint256 amount);
    /// @notice Matured SYN was paid out.
    event Vested(address indexed account, uint256 amount);
    /// @notice Escrowed SYN of a liquidated account was paid out to the liquidator.
    event EscrowSeized(address indexed account, address indexed to, uint256 amount);

    /// @notice The times of a schedule must ascend, from the account's last entry on and not before now.
    error VestingTimesNotAscending(uint256 previous, uint256 vestAt);

    /// @notice Pays out what of the caller's escrow has matured. O(matured entries).
    /// @return amount Units of SYN; 0 when nothing has matured.
    function vest() external returns (uint256 amount);
    /// @notice Pays out to `account` what of its escrow has matured. Anyone.
    function vestFor(address account) external returns (uint256 amount);

    /// @notice Escrowed SYN of the account, matured entries included until they are paid out.
    function balanceOf(address account) external view returns (uint256);
    /// @notice Everything in escrow for somebody.
    function totalEscrowed() external view returns (uint256);
    /// @notice What `vest` would pay out now.
    function vestable(address account) external view returns (uint256);
    /// @notice Entries not paid out yet, from the `from`-th on, at most `count`.
    function schedule(address account, uint256 from, uint256 count)
        external
        view
        returns (VestingEntry[] memory);
    /// @notice How many entries are not paid out yet.
    function entryCount(address account) external view returns (uint256);

    /// @notice Adds rewards that vest at the next midnight (UTC) plus 52 weeks; those of a day merge.
    /// @dev    Fee distributor only: the SYN is here already. Reverts NotSynthsModule.
    function append(address account, uint256 amount) external;
    /// @notice Pays at most `amount` of the account's escrow to a liquidator, oldest entries first.
    /// @dev    Debt pool only. Reverts NotSynthsModule.
    /// @return seized Units of SYN.
    function seize(address account, address to, uint256 amount) external returns (uint256 seized);

    /// @notice Takes SYN of the caller and vests it to `account` at the given times.
    /// @dev    Restricted to GOVERNOR. Reverts LengthsDiffer, ZeroAmount, VestingTimesNotAscending.
    function createSchedule(address account, uint256[] calldata times, uint256[] calldata amounts) external;
}
