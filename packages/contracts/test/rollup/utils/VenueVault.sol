// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {TestToken} from "../../utils/TestToken.sol";

/// @title  VenueVault
/// @notice A vault whose price, fees, limits and misdeeds are set from outside, as the reference vectors do.
contract VenueVault is TestToken {
    using FixedPointMathLib for uint256;

    uint256 private constant WAD = 1e18;

    TestToken private immutable _asset;

    struct Behaviour {
        uint256 priceWad;
        uint256 depositFeeBps;
        uint256 withdrawFeeBps;
        uint256 maxDeposit;
        uint256 maxRedeem;
        bool failDeposit;
        bool failRedeem;
        bool burnsGas;
        uint256 takesLess;
    }

    Behaviour private _behaviour;
    address private _callTarget;
    bytes private _callData;
    bytes4 public refusal;

    constructor(TestToken asset_) TestToken("Venue", "VNU", 18) {
        _asset = asset_;
        _behaviour.priceWad = WAD;
        _behaviour.maxDeposit = type(uint256).max;
        _behaviour.maxRedeem = type(uint256).max;
    }

    function behaviour() external view returns (Behaviour memory) {
        return _behaviour;
    }

    function behave(Behaviour memory behaviour_) external {
        _behaviour = behaviour_;
    }

    function setPrice(uint256 priceWad) external {
        _behaviour.priceWad = priceWad;
    }

    /// @dev On the next deposits and redeems this is called, and the selector of its refusal noted.
    function callBack(address target, bytes calldata data) external {
        (_callTarget, _callData) = (target, data);
    }

    function asset() external view returns (address) {
        return address(_asset);
    }

    function maxDeposit(address) external view returns (uint256) {
        return _behaviour.maxDeposit;
    }

    function maxRedeem(address owner) external view returns (uint256) {
        return _behaviour.maxRedeem.min(balanceOf(owner));
    }

    function convertToShares(uint256 assets) public view returns (uint256) {
        _burnGas();
        return assets.mulDiv(WAD, _behaviour.priceWad);
    }

    function convertToAssets(uint256 shares) public view returns (uint256) {
        _burnGas();
        return shares.mulDiv(_behaviour.priceWad, WAD);
    }

    function deposit(uint256 assets, address receiver) external returns (uint256 shares) {
        require(!_behaviour.failDeposit, "deposit fails");
        _call();
        shares = convertToShares(assets) * (10_000 - _behaviour.depositFeeBps) / 10_000;
        _asset.transferFrom(msg.sender, address(this), assets - _behaviour.takesLess);
        _mint(receiver, shares);
    }

    function redeem(uint256 shares, address receiver, address owner) external returns (uint256 assets) {
        require(!_behaviour.failRedeem, "redeem fails");
        require(owner == msg.sender, "not the owner");
        _call();
        assets = convertToAssets(shares) * (10_000 - _behaviour.withdrawFeeBps) / 10_000;
        _burn(owner, shares - _behaviour.takesLess);
        // The venue earns what it pays: yield is not what is tested here.
        if (_asset.balanceOf(address(this)) < assets) _asset.mint(address(this), assets);
        _asset.transfer(receiver, assets);
    }

    function _call() private {
        if (_callTarget == address(0)) return;
        (bool success, bytes memory returned) = _callTarget.call(_callData);
        refusal = success ? bytes4(0) : bytes4(returned);
    }

    function _burnGas() private view {
        if (!_behaviour.burnsGas) return;
        for (;;) {}
    }
}
