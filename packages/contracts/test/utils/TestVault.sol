// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC4626} from "solady/tokens/ERC4626.sol";

import {TestToken} from "./TestToken.sol";

/// @title  TestVault
/// @notice A plain ERC-4626 vault: donations lift its rate at once, `lose` lowers it.
contract TestVault is ERC4626 {
    TestToken private immutable _token;
    bool public isBroken;

    constructor(TestToken token_) {
        _token = token_;
    }

    function lose(uint256 assets) external {
        _token.transfer(address(0xdead), assets);
    }

    function setBroken(bool isBroken_) external {
        isBroken = isBroken_;
    }

    function asset() public view override returns (address) {
        return address(_token);
    }

    function name() public pure override returns (string memory) {
        return "Vault";
    }

    function symbol() public pure override returns (string memory) {
        return "VLT";
    }

    function convertToAssets(uint256 shares) public view override returns (uint256) {
        require(!isBroken, "broken");
        return super.convertToAssets(shares);
    }

    function _underlyingDecimals() internal view override returns (uint8) {
        return _token.decimals();
    }
}
