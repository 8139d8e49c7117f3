// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IFeeDistributor
/// @notice Shares exchange fees and token rewards among the stakers: the debt pool itself (stream mode) or FeePeriods.
/// @dev    Fees are numbers, paid out by the registry's `payFees`; rewards lie in the reward escrow from the start.
interface IFeeDistributor {
    /// @notice Fees were collected for the stakers.
    /// @param  amount   Units of sUSD.
    /// @param  total    Fees collected in this period so far, units of sUSD.
    event FeesNotified(uint256 amount, uint256 total);

    /// @notice Rewards were allotted to the stakers.
    /// @param  amount   Units of SYN.
    /// @param  total    Rewards collected in this period so far, units of SYN.
    event RewardsNotified(uint256 amount, uint256 total);

    /// @notice An account took its fees and rewards.
    /// @param  account Staker.
    /// @param  fees    Units of sUSD, paid out.
    /// @param  rewards Units of SYN, put into the reward escrow.
    event FeesClaimed(address indexed account, uint256 fees, uint256 rewards);

    /// @notice Fees of exchanges and loans, already counted in the total debt.
    /// @dev    Registry only. Reverts NotSynthsModule.
    /// @param  amount Units of sUSD.
    function notifyFees(uint256 amount) external;

    /// @notice Rewards that the supply schedule has put into the reward escrow.
    /// @dev    Supply schedule only. Reverts NotSynthsModule.
    /// @param  amount Units of SYN.
    function notifyRewards(uint256 amount) external;

    /// @notice Pays the caller's fees in sUSD and puts its rewards into the reward escrow.
    /// @dev    Reverts CRatioAboveThreshold, NothingToClaim. Never paused.
    /// @return fees    Units of sUSD, rounded down.
    /// @return rewards Units of SYN, rounded down.
    function claimFees() external returns (uint256 fees, uint256 rewards);

    /// @notice The same for `account`, which gets the proceeds.
    /// @dev    Reverts NotDelegate without permission 4; else as `claimFees`.
    function claimFeesOnBehalf(address account) external returns (uint256 fees, uint256 rewards);

    /// @notice What `claimFees` would give now, the collateral ratio aside.
    /// @param  account Staker.
    /// @return fees    Units of sUSD, rounded down.
    /// @return rewards Units of SYN, rounded down.
    function feesAvailable(address account) external view returns (uint256 fees, uint256 rewards);
}
