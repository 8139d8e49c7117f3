// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  ILendVaultMarket
/// @notice What a lending market asks of its vault. Repayments go straight to the vault's address.
interface ILendVaultMarket {
    /// @notice Sends idle funds to a borrower. Only the vault's market may call.
    /// @dev    Reverts NotVaultMarket, IdleFundsTooLow.
    /// @param  to     Receiver.
    /// @param  amount Units of the vault's asset.
    function lend(address to, uint256 amount) external;

    /// @notice Pays the protocol's share of the interest out of idle funds. Only the vault's market may call.
    /// @dev    Reverts NotVaultMarket, IdleFundsTooLow.
    /// @param  to     Receiver.
    /// @param  amount Units of the vault's asset.
    function payFees(address to, uint256 amount) external;
}
