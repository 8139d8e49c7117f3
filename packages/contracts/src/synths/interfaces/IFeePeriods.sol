// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IFeeDistributor} from "./IFeeDistributor.sol";
import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  IFeePeriods
/// @notice The original rule: fees of a closed period are claimable for one period, and what is not claimed goes to the
///         claimants of the next. Chosen at deployment instead of the stream.
interface IFeePeriods is IFeeDistributor, ISynthsCommon {
    /// @notice A fee period. Three slots.
    /// @param  feesToDistribute    Units of sUSD, what an earlier period left included.
    /// @param  feesClaimed         Units of sUSD.
    /// @param  rewardsToDistribute Units of SYN.
    /// @param  rewardsClaimed      Units of SYN.
    /// @param  endTotalShares      All debt shares at its end; 0 while it is open.
    /// @param  startTime           Unix seconds.
    /// @param  startingDebtIndex   Length of the debt ledger at its start.
    struct FeePeriod {
        uint128 feesToDistribute;
        uint128 feesClaimed;
        uint128 rewardsToDistribute;
        uint128 rewardsClaimed;
        uint160 endTotalShares;
        uint40 startTime;
        uint56 startingDebtIndex;
    }

    /// @notice The open period closed and became claimable.
    /// @param  feePeriodId         Number of the closed period.
    /// @param  feesToDistribute    Units of sUSD to claim from it.
    /// @param  rewardsToDistribute Units of SYN to claim from it.
    event FeePeriodClosed(uint256 indexed feePeriodId, uint256 feesToDistribute, uint256 rewardsToDistribute);

    /// @notice The open period lasts until `closableAt`, Unix seconds, at least.
    error TooEarlyToClosePeriod(uint256 closableAt);

    /// @notice Closes the open period. Anyone; what is left of the claimable one joins it.
    /// @dev    Reverts TooEarlyToClosePeriod.
    function closeCurrentFeePeriod() external;

    /// @notice Remembers the shares of an account after a change. Debt pool only. Reverts NotSynthsModule.
    function checkpoint(address account, uint256 shares) external;

    /// @notice Part of the open [0] and the claimable [1] period that `account` owns, if it has not claimed.
    /// @return fees    Units of sUSD, [0] by the shares of now, rounded down.
    /// @return rewards Units of SYN, [0] by the shares of now, rounded down.
    function feesByPeriod(address account)
        external
        view
        returns (uint256[2] memory fees, uint256[2] memory rewards);

    /// @notice Share of all debt that counts for period `i`: 0 the open one (by now), 1 the claimable one (at its end).
    /// @return RAY, rounded down; 0 for any other period.
    function effectiveDebtRatioForPeriod(address account, uint256 i) external view returns (uint256);

    /// @notice The open period (0) or the claimable one (1). Reverts InvalidParameter above.
    /// @return feePeriodId Number of the period, from 1; 0 while none is claimable.
    /// @return period      The period.
    function recentFeePeriods(uint256 i) external view returns (uint256 feePeriodId, FeePeriod memory period);

    /// @notice Seconds a period lasts at least.
    function feePeriodDuration() external view returns (uint256);

    /// @notice Sets feePeriodDuration (1 h to 60 days). Restricted to GOVERNOR. Reverts InvalidParameter.
    function setParameter(bytes32 name, uint256 value) external;
}
