// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {AmountTooLarge, InvalidPrice, ZeroAmount} from "../Errors.sol";
import {IPokeableOracle} from "../interfaces/IPokeableOracle.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {IVaultRateOracle} from "../interfaces/IVaultRateOracle.sol";
import {TokenGuard} from "../libraries/TokenGuard.sol";
import {InnerOracle} from "./InnerOracle.sol";

/// @title  VaultRateOracle
/// @notice Price of a vault's share that a donation to the vault cannot lift.
/// @dev    The rate may grow by `maxGrowthPerDayWad` a day; growth that is not used is saved up for seven
///         days, as in a bucket that fills by the second, so that poking often or seldom makes no difference
///         to it. Falls are taken at once, and what recovers afterwards counts as growth.
contract VaultRateOracle is IVaultRateOracle, InnerOracle {
    using FixedPointMathLib for uint256;

    /// @notice How long unused growth is saved up, seconds.
    uint256 public constant MAX_SAVED_SECONDS = 7 days;

    /// @inheritdoc IVaultRateOracle
    address public immutable vault;

    /// @inheritdoc IVaultRateOracle
    uint256 public immutable maxGrowthPerDayWad;

    /// @dev Asset of the vault, which `inner` prices.
    address private immutable _asset;

    /// @dev Shares whose worth in asset units is the rate in WAD.
    uint256 private immutable _probeShares;

    /// @dev One slot. Growth is saved up since `_fillsFrom`.
    uint128 private _rateWad;
    uint40 private _fillsFrom;

    /// @param vault_              ERC-4626 vault.
    /// @param inner_              Oracle of the vault's asset.
    /// @param pokesInner_         Whether `inner_` keeps state and is to be poked too.
    /// @param maxGrowthPerDayWad_ Share of the rate, WAD, at most 1; 0.001e18 by custom.
    constructor(IERC4626 vault_, IPriceOracle inner_, bool pokesInner_, uint256 maxGrowthPerDayWad_)
        InnerOracle(inner_, pokesInner_)
    {
        if (maxGrowthPerDayWad_ == 0) revert ZeroAmount();
        if (maxGrowthPerDayWad_ > 1e18) revert AmountTooLarge(maxGrowthPerDayWad_, 1e18);
        vault = address(vault_);
        maxGrowthPerDayWad = maxGrowthPerDayWad_;
        _asset = vault_.asset();
        _probeShares = 10 ** vault_.decimals() * TokenGuard.wadScaleOf(vault_.asset());

        uint256 rateWad = _vaultRate(vault_, _probeShares);
        if (rateWad == 0) revert InvalidPrice(address(vault_));
        _write(rateWad, block.timestamp);
    }

    /// @inheritdoc IPriceOracle
    /// @dev The age is that of the asset's price: the rate is always of this second.
    function price(address asset) external view returns (uint256 priceWad, uint256 updatedAt) {
        if (asset != vault) return (0, 0);
        uint256 assetPriceWad;
        (assetPriceWad, updatedAt) = inner.price(_asset);
        if (assetPriceWad > type(uint128).max) return (0, updatedAt);

        priceWad = assetPriceWad * rate() / 1e18; // both have at most 128 bits
    }

    /// @inheritdoc IVaultRateOracle
    function rate() public view returns (uint256 rateWad) {
        (rateWad,) = _limitedRate();
    }

    /// @inheritdoc IPokeableOracle
    function poke(address asset) public override(IPokeableOracle, InnerOracle) {
        if (asset != vault) return;
        super.poke(_asset);

        (uint256 rateWad, uint256 fillsFrom) = _limitedRate();
        // A vault without a rate must not set the mark from which growth counts.
        if (rateWad == 0 || rateWad == _rateWad) return;
        _write(rateWad, fillsFrom);
    }

    /// @dev The rate as used now, and the time since which growth is saved up once it is written.
    function _limitedRate() private view returns (uint256 rateWad, uint256 fillsFrom) {
        uint256 lastWad = _rateWad;
        rateWad = _vaultRate(IERC4626(vault), _probeShares);
        fillsFrom = uint256(_fillsFrom).max(block.timestamp.zeroFloorSub(MAX_SAVED_SECONDS));
        if (rateWad <= lastWad) return (rateWad, fillsFrom);

        // 128 bits of rate, 60 of growth a day, 20 of seconds
        uint256 growthPerDay = lastWad * maxGrowthPerDayWad;
        rateWad = rateWad.min(lastWad + growthPerDay * (block.timestamp - fillsFrom) / (1 days * 1e18));
        // Rounded up, so that no second of growth is used twice.
        uint256 usedSeconds = ((rateWad - lastWad) * 1 days * 1e18).divUp(growthPerDay);
        fillsFrom = (fillsFrom + usedSeconds).min(block.timestamp);
    }

    /// @dev 0 when the vault reverts or gives more than 128 bits.
    function _vaultRate(IERC4626 vault_, uint256 probeShares) private view returns (uint256 rateWad) {
        try vault_.convertToAssets(probeShares) returns (uint256 assets) {
            if (assets <= type(uint128).max) rateWad = assets;
        } catch {}
    }

    function _write(uint256 rateWad, uint256 fillsFrom) private {
        _rateWad = uint128(rateWad); // `_vaultRate` gives 128 bits at most, limiting only lowers it
        _fillsFrom = uint40(fillsFrom);
        emit RateWritten(rateWad, fillsFrom);
    }
}
