// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  Denominations
/// @notice Fixed addresses of assets that have no contract, as in Chainlink's feed registry.
library Denominations {
    /// @notice Ether, the chain's coin.
    address internal constant ETH = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    /// @notice Bitcoin.
    address internal constant BTC = 0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB;
    /// @notice US dollar: ISO 4217 number 840.
    address internal constant USD = address(840);
    /// @notice Euro: ISO 4217 number 978.
    address internal constant EUR = address(978);
}
