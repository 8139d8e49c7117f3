// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IValidatorBook
/// @notice Stands for the validators of the liquid staking token: ether goes in, earns, is slashed, comes back.
/// @dev    Simulated, so that the whole stack runs on any chain. Ether sent here plainly is a reward.
interface IValidatorBook {
    /// @notice Ether was deposited with validators.
    event ValidatorsFunded(uint256 amount, uint256 newBalance);

    /// @notice Validators earned.
    event ValidatorsRewarded(address indexed from, uint256 amount, uint256 newBalance);

    /// @notice Ether went back to the token's buffer.
    event ValidatorsWithdrawn(uint256 amount, uint256 newBalance);

    /// @notice Validators were slashed; the ether is burnt.
    event ValidatorsSlashed(uint256 amount, uint256 newBalance);

    /// @notice Only the liquid staking token may call this.
    error NotLiquidStakingToken(address caller);

    /// @notice The validators do not have as much.
    error ValidatorBalanceTooLow(uint256 available, uint256 needed);

    /// @notice Takes a deposit of the token. The token only: NotLiquidStakingToken.
    function receiveDeposit() external payable;

    /// @notice Ether at the validators, wei.
    function balance() external view returns (uint256);

    /// @notice The liquid staking token.
    function liquidStakingToken() external view returns (address payable);

    /// @notice Takes ether from the token's buffer to the validators.
    /// @dev    Restricted to REPORTER. Reverts as the token's `sendToValidators`.
    /// @param  amount Wei.
    function deposit(uint256 amount) external;

    /// @notice Gives ether back to the token's buffer.
    /// @dev    Restricted to REPORTER. Reverts ValidatorBalanceTooLow.
    /// @param  amount Wei.
    function withdraw(uint256 amount) external;

    /// @notice Burns ether, as the beacon chain does; the loss is then reported to the token.
    /// @dev    Restricted to REPORTER. Reverts ValidatorBalanceTooLow.
    /// @param  amount Wei.
    function slash(uint256 amount) external;
}
