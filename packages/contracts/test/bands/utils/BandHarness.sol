// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {BandAmm} from "../../../src/bands/BandAmm.sol";
import {BandMath} from "../../../src/bands/libraries/BandMath.sol";
import {BandSlots} from "../../../src/bands/libraries/BandSlots.sol";
import {IPriceOracle} from "../../../src/common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../../../src/common/libraries/TokenGuard.sol";

/// @title  BandHarness
/// @notice The AMM without loans: deposits name their bands.
contract BandHarness is BandAmm {
    address private immutable x;
    address private immutable y;
    uint256 private immutable A;
    uint256 private immutable lnR;
    uint256 private immutable reach;
    uint256 private immutable initialPrice;

    constructor(address x_, address y_, address oracle, uint256 A_, uint256 fee, uint256 adminFee) {
        (x, y, A) = (x_, y_, A_);
        lnR = BandMath.lnRatio(A_);
        reach = uint256(FixedPointMathLib.expWad(int256(50 * lnR)));
        (initialPrice,) = IPriceOracle(oracle).price(y_);
        _rate = BandSlots.packRate(BandSlots.Rate({mul: WAD, rate: 0, time: block.timestamp}));
        _last = BandSlots.packLast(
            BandSlots.Last({price: initialPrice, fee: 0, time: block.timestamp, maxAge: type(uint24).max})
        );
        _config =
            BandSlots.packConfig(BandSlots.Config({oracle: oracle, fee: fee, adminFeePpb: adminFee / 1e9}));
    }

    function setActiveBand(int256 n) external {
        BandSlots.Head memory head = BandSlots.unpackHead(_head);
        head.activeBand = n;
        _storeHead(head);
    }

    function deposit(address user, uint256 amount, int256 n1, int256 n2) external {
        TokenGuard.pullExact(y, msg.sender, amount);
        BandSlots.Head memory head = BandSlots.unpackHead(_head);
        BandSlots.Holding memory holding = BandSlots.unpackHolding(_holdings[user]);
        _deposit(head, holding, user, n1, uint256(n2 - n1 + 1), amount * _scaleY());
        _holdings[user] = BandSlots.packHolding(holding);
        _storeHead(head);
    }

    /// @return Native units.
    function withdraw(address user, uint256 fraction) external returns (uint256, uint256) {
        BandSlots.Head memory head = BandSlots.unpackHead(_head);
        BandSlots.Holding memory holding = BandSlots.unpackHolding(_holdings[user]);
        (uint256 xOut, uint256 yOut) = _withdraw(head, holding, user, fraction);
        _holdings[user] = fraction == WAD ? 0 : BandSlots.packHolding(holding);
        _storeHead(head);
        SafeTransferLib.safeTransfer(x, msg.sender, xOut / _scaleX());
        SafeTransferLib.safeTransfer(y, msg.sender, yOut / _scaleY());
        return (xOut / _scaleX(), yOut / _scaleY());
    }

    function activeBand() external view returns (int256) {
        return BandSlots.unpackHead(_head).activeBand;
    }

    function claims(address user) external view returns (uint256, uint256) {
        return _claims(BandSlots.unpackHolding(_holdings[user]), user);
    }

    function projection(address user, bool down) external view returns (uint256) {
        BandSlots.Holding memory holding = BandSlots.unpackHolding(_holdings[user]);
        return down ? _xDown(holding, user, _viewGrid()) : _yUp(holding, user, _viewGrid());
    }

    function bands(int256 n) external view returns (uint256 bandX, uint256 bandY, uint256 shares) {
        return _band(n);
    }

    function adminFees() external view returns (uint256, uint256) {
        return (uint128(_adminFees), _adminFees >> 128);
    }

    function _borrowed() internal view override returns (address) {
        return x;
    }

    function _collateral() internal view override returns (address) {
        return y;
    }

    function _vault() internal pure override returns (address) {
        return address(0);
    }

    function _factory() internal pure override returns (address) {
        return address(0);
    }

    function _A() internal view override returns (uint256) {
        return A;
    }

    function _lnR() internal view override returns (uint256) {
        return lnR;
    }

    function _reach() internal view override returns (uint256) {
        return reach;
    }

    function _initialPrice() internal view override returns (uint256) {
        return initialPrice;
    }

    function _scaleX() internal view override returns (uint256) {
        return TokenGuard.wadScaleOf(x);
    }

    function _scaleY() internal view override returns (uint256) {
        return TokenGuard.wadScaleOf(y);
    }

    function _guardWindow() internal pure override returns (uint256) {
        return 120;
    }

    function _pokesOracle() internal pure override returns (bool) {
        return false;
    }
}
