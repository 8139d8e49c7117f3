// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandConsents
/// @notice What users of a band market set for themselves: operators, and an additional safety margin.
interface IBandConsents is IBandMarketTypes {
    /// @notice Lets `operator` act on the caller's loan, or no longer.
    function approve(address operator, bool allowed) external;

    /// @notice `approve` by signature: EIP-712 PermitOperator(address owner,address operator,bool allowed,uint256 nonce,
    ///         uint256 deadline) in the domain "Quintet Bands", version 1, of this market; ERC-1271 owners too.
    /// @dev    Reverts DeadlinePassed, InvalidSignature.
    function permitOperator(
        address owner,
        address operator,
        bool allowed,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Sets an additional discount, WAD below 1, for the caller's future placements. Reverts BadParameter.
    function setExtraHealth(uint64 extraHealth) external;

    /// @notice Additional discount of `user`, WAD.
    function extraHealth(address user) external view returns (uint256);

    /// @notice Whether `operator` may act for `owner`.
    function isOperator(address owner, address operator) external view returns (bool);

    /// @notice Next nonce of `owner` for `permitOperator`.
    function nonces(address owner) external view returns (uint256);

    /// @notice EIP-712 domain separator of this market.
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}
