// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IFeeSplitter
/// @notice Receives all fees and hands them on by fixed weights: savings vault, insurance, treasury.
interface IFeeSplitter {
    /// @notice Stablecoin was handed on.
    /// @param  toSavings   To the savings vault, token units.
    /// @param  toInsurance To the insurance fund, token units.
    /// @param  toTreasury  To the treasury, token units.
    event FeesDistributed(uint256 toSavings, uint256 toInsurance, uint256 toTreasury);

    /// @notice Another token was handed to the treasury.
    /// @param  token  Which token.
    /// @param  amount Its units.
    event TokenDistributed(address indexed token, uint256 amount);

    /// @notice The receivers changed.
    event TargetsSet(address savings, address insurance, address treasury);

    /// @notice The weights changed; all in basis points.
    event WeightsSet(uint256 savingsBps, uint256 insuranceBps, uint256 treasuryBps);

    /// @notice The weights do not add up to 10,000.
    error WeightsSumWrong(uint256 sumBps);

    /// @notice Hands all stablecoin on by weight. Anybody may call.
    /// @dev    Shares are rounded down and the rest goes to the treasury, as does the share of a target that
    ///         is not set. The savings vault books its share in the same call.
    function distribute() external;

    /// @notice Hands all units of another token to the treasury. Anybody may call.
    /// @dev    Does what `distribute()` does for the stablecoin itself.
    /// @param  token ERC-20 token.
    function distribute(address token) external;

    /// @notice Token that is split by weight.
    function stablecoin() external view returns (address);

    /// @notice Receivers; savings and insurance may be unset.
    function targets() external view returns (address savings, address insurance, address treasury);

    /// @notice Weights in basis points, which add up to 10,000.
    function weights() external view returns (uint256 savingsBps, uint256 insuranceBps, uint256 treasuryBps);

    /// @notice Sets the receivers.
    /// @dev    Restricted to GOVERNOR. Reverts ZeroAddress without a treasury.
    /// @param  savings   Savings vault, or zero.
    /// @param  insurance Insurance fund, or zero.
    /// @param  treasury  Treasury.
    function setTargets(address savings, address insurance, address treasury) external;

    /// @notice Sets the weights.
    /// @dev    Restricted to GOVERNOR. Reverts WeightsSumWrong.
    /// @param  savingsBps   Basis points for the savings vault.
    /// @param  insuranceBps Basis points for the insurance fund.
    /// @param  treasuryBps  Basis points for the treasury.
    function setWeights(uint256 savingsBps, uint256 insuranceBps, uint256 treasuryBps) external;
}
