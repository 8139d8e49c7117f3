// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TestToken} from "../../utils/TestToken.sol";

/// @title  DummyVault
/// @notice A vault that does nothing but keep the assets, a share each: the scene of the gas figures.
contract DummyVault is TestToken {
    TestToken private immutable _asset;

    constructor(TestToken asset_) TestToken("Dummy", "DMY", 6) {
        _asset = asset_;
    }

    function deposit(uint256 assets, address receiver) external returns (uint256) {
        _asset.transferFrom(msg.sender, address(this), assets);
        _mint(receiver, assets);
        return assets;
    }

    function redeem(uint256 shares, address receiver, address owner) external returns (uint256) {
        require(owner == msg.sender, "not the owner");
        _burn(owner, shares);
        _asset.transfer(receiver, shares);
        return shares;
    }

    function asset() external view returns (address) {
        return address(_asset);
    }

    function maxDeposit(address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function maxRedeem(address owner) external view returns (uint256) {
        return balanceOf(owner);
    }

    function convertToShares(uint256 assets) external pure returns (uint256) {
        return assets;
    }

    function convertToAssets(uint256 shares) external pure returns (uint256) {
        return shares;
    }
}
