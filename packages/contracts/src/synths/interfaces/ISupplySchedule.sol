// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  ISupplySchedule
/// @notice Mints SYN week by week, for the stakers.
interface ISupplySchedule is ISynthsCommon {
    /// @notice The supply of some weeks was minted.
    /// @param  minter  Who called.
    /// @param  amount  Units of SYN minted in all.
    /// @param  reward  Part of it to the caller.
    /// @param  week    Last week that is minted, counted from 1.
    event SupplyMinted(address indexed minter, uint256 amount, uint256 reward, uint256 week);

    /// @notice No week has passed since the last mint.
    /// @param  nextMintAt When the next one ends, Unix seconds.
    error NothingToMint(uint256 nextMintAt);

    /// @notice Mints every week that has passed: a reward to the caller, the rest to the stakers' rewards.
    /// @dev    Anyone; its cost does not depend on how many weeks were missed. Reverts NothingToMint.
    /// @return amount Units of SYN minted.
    function mint() external returns (uint256 amount);

    /// @notice What `mint` would mint now.
    /// @return amount Units of SYN, rounded down.
    /// @return count  How many weeks.
    function mintableSupply() external view returns (uint256 amount, uint256 count);

    /// @notice When week 1 began, Unix seconds.
    function inflationStart() external view returns (uint256);
    /// @notice Weeks minted so far.
    function weeksMinted() external view returns (uint256);
    /// @notice Units of SYN for whoever mints.
    function minterReward() external view returns (uint256);

    /// @notice Sets minterReward (≤ 200 SYN). Restricted to GOVERNOR. Reverts InvalidParameter.
    function setParameter(bytes32 name, uint256 value) external;
}
