// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {PermitToken} from "../PermitToken.sol";

/// @title  DevnetToken
/// @notice Stands in on devnets for tokens that only exist on live chains (USDC, WBTC): an ERC-20 with permits, any
///         decimals, and minting for whoever seeds the devnet.
contract DevnetToken is PermitToken, AccessManaged {
    uint8 private immutable _decimals;

    /// @param authority_ AccessManager; REPORTER may mint.
    /// @param name_      At most 31 bytes.
    /// @param symbol_    At most 31 bytes.
    /// @param decimals_  Decimals of one whole token.
    constructor(address authority_, string memory name_, string memory symbol_, uint8 decimals_)
        PermitToken(name_, symbol_)
        AccessManaged(authority_)
    {
        _decimals = decimals_;
    }

    /// @notice Mints tokens.
    /// @dev    Restricted to REPORTER.
    /// @param  to     Receiver.
    /// @param  amount Token units.
    function mint(address to, uint256 amount) external restricted {
        _mint(to, amount);
    }

    /// @notice Decimals of one whole token.
    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}
