// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC4626} from "solady/tokens/ERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {PermitVault} from "../common/PermitVault.sol";
import {ILiquidStakingToken} from "./interfaces/ILiquidStakingToken.sol";

/// @title  WrappedStakingToken
/// @notice The liquid staking token without rebasing (wqstETH), as an ERC-4626 vault: wrap is deposit, unwrap redeem.
/// @dev    One wrapped token is one share of the liquid staking token, so its price is the share's and no donation
///         moves it. Moves shares, never amounts: nothing is lost to the rounding of a rebasing transfer.
contract WrappedStakingToken is PermitVault {
    using FixedPointMathLib for uint256;

    /// @param liquidStakingToken_ LiquidStakingToken.
    /// @param name_               Name, at most 31 bytes.
    /// @param symbol_             Symbol, at most 31 bytes.
    constructor(address liquidStakingToken_, string memory name_, string memory symbol_)
        PermitVault(liquidStakingToken_, name_, symbol_)
    {}

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc PermitVault
    function decimals() public pure override returns (uint8) {
        return 18;
    }

    /// @inheritdoc ERC4626
    function totalAssets() public view override returns (uint256) {
        return convertToAssets(totalSupply());
    }

    /// @inheritdoc ERC4626
    function convertToShares(uint256 assets) public view override returns (uint256) {
        return _token().sharesForEther(assets);
    }

    /// @inheritdoc ERC4626
    function convertToAssets(uint256 shares) public view override returns (uint256) {
        return _token().etherForShares(shares);
    }

    /// @inheritdoc ERC4626
    function previewDeposit(uint256 assets) public view override returns (uint256) {
        return convertToShares(assets);
    }

    /// @inheritdoc ERC4626
    function previewMint(uint256 shares) public view override returns (uint256) {
        return shares.fullMulDivUp(_token().totalPooledEther(), _token().totalShares());
    }

    /// @inheritdoc ERC4626
    function previewWithdraw(uint256 assets) public view override returns (uint256) {
        return assets.fullMulDivUp(_token().totalShares(), _token().totalPooledEther());
    }

    /// @inheritdoc ERC4626
    function previewRedeem(uint256 shares) public view override returns (uint256) {
        return convertToAssets(shares);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC4626
    function _deposit(address by, address to, uint256 assets, uint256 shares) internal override {
        _token().transferSharesFrom(by, address(this), shares);
        _mint(to, shares);
        emit Deposit(by, to, assets, shares);
    }

    /// @inheritdoc ERC4626
    function _withdraw(address by, address to, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        if (by != owner) _spendAllowance(owner, by, shares);
        _burn(owner, shares);
        _token().transferShares(to, shares);
        emit Withdraw(by, to, owner, assets, shares);
    }

    function _token() private view returns (ILiquidStakingToken) {
        return ILiquidStakingToken(asset());
    }
}
