// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PermitToken} from "../../src/common/PermitToken.sol";

/// @title  TestToken
/// @notice A token of any decimals that anybody may mint.
contract TestToken is PermitToken {
    uint8 private immutable _decimals;

    constructor(string memory name_, string memory symbol_, uint8 decimals_) PermitToken(name_, symbol_) {
        _decimals = decimals_;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

/// @title  FeeOnTransferToken
/// @notice A token that keeps 1 % of every transfer.
contract FeeOnTransferToken is TestToken("Fee on transfer", "FOT", 18) {
    function _afterTokenTransfer(address from, address to, uint256 amount) internal override {
        if (from != address(0) && to != address(0)) _burn(to, amount / 100);
    }
}
