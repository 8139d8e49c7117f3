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

/// @title  HookedToken
/// @notice A token that makes a call of its own before every transfer, as tokens with hooks let an attacker do.
contract HookedToken is TestToken("Hooked", "HOOK", 18) {
    address private _target;
    bytes private _call;
    /// @notice Selector of the error with which the last call was refused; zero where it succeeded.
    bytes4 public refusal;

    function arm(address target, bytes calldata call) external {
        (_target, _call) = (target, call);
    }

    function _beforeTokenTransfer(address from, address to, uint256) internal override {
        if (_target == address(0) || from == address(0) || to == address(0)) return;
        (bool success, bytes memory returned) = _target.call(_call);
        refusal = success ? bytes4(0) : bytes4(returned);
    }
}
