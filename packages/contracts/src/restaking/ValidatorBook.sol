// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ZeroAddress} from "../common/Errors.sol";
import {ILiquidStakingToken} from "./interfaces/ILiquidStakingToken.sol";
import {IValidatorBook} from "./interfaces/IValidatorBook.sol";

/// @title  ValidatorBook
/// @notice The validators of the liquid staking token, simulated: their ether is this contract's balance.
/// @dev    Holds the staked ether. Its reporter can move it between token and validators, and burn it, but never pay it
///         to anybody.
contract ValidatorBook is IValidatorBook, AccessManaged {
    address private constant BURN_ADDRESS = address(0xdEaD);

    /// @inheritdoc IValidatorBook
    address payable public immutable liquidStakingToken;

    /// @param authority_          AccessManager.
    /// @param liquidStakingToken_ LiquidStakingToken.
    constructor(address authority_, address payable liquidStakingToken_) AccessManaged(authority_) {
        if (liquidStakingToken_ == address(0)) revert ZeroAddress();
        liquidStakingToken = liquidStakingToken_;
    }

    receive() external payable {
        emit ValidatorsRewarded(msg.sender, msg.value, address(this).balance);
    }

    /// @inheritdoc IValidatorBook
    function receiveDeposit() external payable {
        if (msg.sender != liquidStakingToken) revert NotLiquidStakingToken(msg.sender);
        emit ValidatorsFunded(msg.value, address(this).balance);
    }

    /// @inheritdoc IValidatorBook
    function balance() public view returns (uint256) {
        return address(this).balance;
    }

    /// @inheritdoc IValidatorBook
    function deposit(uint256 amount) external restricted {
        ILiquidStakingToken(liquidStakingToken).sendToValidators(amount);
    }

    /// @inheritdoc IValidatorBook
    function withdraw(uint256 amount) external restricted {
        _requireBalance(amount);
        emit ValidatorsWithdrawn(amount, address(this).balance - amount);
        SafeTransferLib.safeTransferETH(liquidStakingToken, amount);
    }

    /// @inheritdoc IValidatorBook
    function slash(uint256 amount) external restricted {
        _requireBalance(amount);
        emit ValidatorsSlashed(amount, address(this).balance - amount);
        SafeTransferLib.safeTransferETH(BURN_ADDRESS, amount);
    }

    function _requireBalance(uint256 amount) private view {
        if (amount > address(this).balance) revert ValidatorBalanceTooLow(address(this).balance, amount);
    }
}
