// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title  DummyVault
/// @notice A vault that keeps the assets, a share each, and a balance an account: the scene of the gas figures, in which the
///         vault itself is to cost next to nothing.
contract DummyVault {
    IERC20 public immutable asset;
    mapping(address account => uint256 shares) public balanceOf;

    constructor(address asset_) {
        asset = IERC20(asset_);
    }

    function deposit(uint256 assets, address receiver) external returns (uint256) {
        balanceOf[receiver] += assets;
        asset.transferFrom(msg.sender, address(this), assets);
        return assets;
    }

    function redeem(uint256 shares, address receiver, address owner) external returns (uint256) {
        require(owner == msg.sender, "not the owner");
        balanceOf[owner] -= shares;
        asset.transfer(receiver, shares);
        return shares;
    }

    function maxDeposit(address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function maxRedeem(address owner) external view returns (uint256) {
        return balanceOf[owner];
    }

    function convertToShares(uint256 assets) external pure returns (uint256) {
        return assets;
    }

    function convertToAssets(uint256 shares) external pure returns (uint256) {
        return shares;
    }
}
