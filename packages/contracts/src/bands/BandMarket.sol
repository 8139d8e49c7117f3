// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {InvalidPrice, StalePrice, UnsupportedToken, ZeroAddress} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {BandAmm} from "./BandAmm.sol";
import {BandConsents} from "./BandConsents.sol";
import {BandSettings} from "./BandSettings.sol";
import {IBandMarketCore} from "./interfaces/IBandMarket.sol";
import {ILendVaultMarket} from "./interfaces/ILendVaultMarket.sol";
import {IMarketFactory} from "./interfaces/IMarketFactory.sol";
import {IStablecoin} from "./interfaces/IStablecoin.sol";
import {BandLimits} from "./libraries/BandLimits.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandMarket
/// @notice One market: the AMM, the settings and the views. Holds the collateral and what it was converted into.
/// @dev    Loans run the code of `BandLoans` on this market's storage, with the market's constants behind the calldata:
///         both together exceed the size of one contract, and swaps are the flow that must stay cheapest.
contract BandMarket is BandAmm, BandConsents, BandSettings, IBandMarketCore {
    using FixedPointMathLib for uint256;

    uint24 private constant DEFAULT_PRICE_AGE = 1 days;
    uint64 private constant DEFAULT_ADMIN_SHARE = 0.1e18;

    address private immutable borrowedToken;
    address private immutable collateralToken;
    address private immutable lendVault;
    address private immutable marketFactory;
    address private immutable loansCode;
    uint256 private immutable density;
    uint256 private immutable lnRatio;
    uint256 private immutable reachRatio;
    uint256 private immutable priceAtCreation;
    uint256 private immutable borrowedScale;
    uint256 private immutable collateralScale;
    uint256 private immutable guardSeconds;
    bool private immutable pokeOnSwap;

    /// @param params     See `MarketParams`. Reverts BadA, BadFee, BadDiscount, BadParameter, UnsupportedToken,
    ///                   ZeroAddress, InvalidPrice, StalePrice.
    /// @param factory    The only account that may change settings; it names the receiver of fees.
    /// @param loansCode_ `BandLoans`.
    constructor(MarketParams memory params, address factory, address loansCode_) {
        BandLimits.checkDensity(params.A);
        BandLimits.checkFee(params.fee, params.A);
        BandLimits.checkAdminFee(params.adminFee);
        BandLimits.checkDiscounts(params.loanDiscount, params.liqDiscount);
        BandLimits.checkGuard(params.liquidationGuard);
        if (params.policy == address(0) || factory == address(0) || loansCode_ == address(0)) {
            revert ZeroAddress();
        }
        if (params.borrowed == params.collateral) revert UnsupportedToken(params.collateral);

        (borrowedToken, collateralToken, lendVault) = (params.borrowed, params.collateral, params.vault);
        (marketFactory, loansCode) = (factory, loansCode_);
        borrowedScale = TokenGuard.wadScaleOf(params.borrowed);
        collateralScale = TokenGuard.wadScaleOf(params.collateral);
        density = params.A;
        lnRatio = BandMath.lnRatio(params.A);
        reachRatio = uint256(FixedPointMathLib.expWad(int256(MAX_TOUCHED * BandMath.lnRatio(params.A))));
        guardSeconds = params.liquidationGuard;
        pokeOnSwap = params.pokeOracle;

        (uint256 price, uint256 updatedAt) = IPriceOracle(params.oracle).price(params.collateral);
        if (price == 0 || price > MAX_PRICE) revert InvalidPrice(params.collateral);
        if (block.timestamp.zeroFloorSub(updatedAt) > DEFAULT_PRICE_AGE) {
            revert StalePrice(params.collateral, updatedAt, DEFAULT_PRICE_AGE);
        }
        priceAtCreation = price;
        _initialize(params, price);
    }

    function _initialize(MarketParams memory params, uint256 price) private {
        _head = BandSlots.packHead(
            BandSlots.Head({
                activeBand: 0,
                guardTime: block.timestamp,
                guardFloat: BandSlots.packFloat(price),
                activeShares: 0
            })
        );
        _last = BandSlots.packLast(
            BandSlots.Last({price: price, fee: 0, time: block.timestamp, maxAge: DEFAULT_PRICE_AGE})
        );
        _rate = BandSlots.packRate(BandSlots.Rate({mul: WAD, rate: 0, time: block.timestamp}));
        _config = BandSlots.packConfig(
            BandSlots.Config({
                oracle: params.oracle,
                fee: params.fee,
                adminFeePpb: params.adminFee / BandLimits.ADMIN_FEE_UNIT
            })
        );
        (_ceiling, _minDebt) = (params.ceiling, params.minDebt);
        (_loanDiscount, _liqDiscount) = (params.loanDiscount, params.liqDiscount);
        _adminShare = DEFAULT_ADMIN_SHARE;
        _policy = params.policy;
    }

    // ── Upkeep ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandMarketCore
    function saveRate() external locked returns (uint256) {
        BandSlots.Rate memory rate = _accrue();
        BandSlots.Last memory last = BandSlots.unpackLast(_last);
        Prices memory prices = _observe(last);
        if (prices.isFresh) {
            BandSlots.Head memory head = BandSlots.unpackHead(_head);
            _moveGuard(head, last, prices.raw);
            _storeHead(head);
            _storePrice(last, prices);
        }
        _updateRate(rate);
        return rate.rate;
    }

    /// @inheritdoc IBandMarketCore
    function collectFees() external locked returns (uint256 interest) {
        BandSlots.Rate memory rate = _accrue();
        address receiver = IMarketFactory(_factory()).feeReceiver();
        interest = _collectInterest();
        uint256 fees = _adminFees;
        uint256 x = uint128(fees) / _scaleX();
        uint256 y = (fees >> 128) / _scaleY();
        _adminFees = fees - x * _scaleX() - (y * _scaleY() << 128);

        if (interest != 0) {
            if (_vault() == address(0)) IStablecoin(_borrowed()).mintFees(receiver, interest);
            else ILendVaultMarket(_vault()).payFees(receiver, interest);
        }
        _send(_borrowed(), receiver, x);
        _send(_collateral(), receiver, y);
        _updateRate(rate);
        emit FeesCollected(receiver, interest, x, y);
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandMarketCore
    function extsload(bytes32[] calldata slots) external view returns (bytes32[] memory values) {
        values = new bytes32[](slots.length);
        for (uint256 i; i < slots.length; ++i) {
            bytes32 slot = slots[i];
            bytes32 value;
            assembly ("memory-safe") {
                value := sload(slot)
            }
            values[i] = value;
        }
    }

    /// @inheritdoc IBandMarketCore
    function constants()
        external
        view
        returns (address, address, address, address, uint256, uint256, uint256, bool)
    {
        return (
            borrowedToken,
            collateralToken,
            lendVault,
            marketFactory,
            density,
            priceAtCreation,
            guardSeconds,
            pokeOnSwap
        );
    }

    /// @inheritdoc IBandMarketCore
    function isLocked() external view returns (bool) {
        return _locked != 0;
    }

    /// @inheritdoc IBandMarketCore
    function oraclePrice() external view returns (uint256) {
        return _viewPrice();
    }

    /// @inheritdoc IBandMarketCore
    function p() external view returns (uint256) {
        return _activePrice();
    }

    /// @inheritdoc IBandMarketCore
    function activeBand() external view returns (int24) {
        return int24(BandSlots.unpackHead(_head).activeBand);
    }

    /// @inheritdoc IBandMarketCore
    function basePrice() external view returns (uint256) {
        return _grid(rateMul(), 0).basePrice;
    }

    /// @inheritdoc IBandMarketCore
    function rateMul() public view returns (uint256) {
        return _mulNow();
    }

    /// @inheritdoc IBandMarketCore
    function bands(int24 n) external view returns (uint256 x, uint256 y, uint256 shares) {
        return _band(n);
    }

    /// @inheritdoc IBandMarketCore
    function debt(address user) public view returns (uint256) {
        return _debtOf(user, rateMul());
    }

    /// @inheritdoc IBandMarketCore
    function totalDebt() external view returns (uint256 total) {
        (total,) = _currentTotals(BandSlots.unpackRate(_rate), rateMul());
    }

    /// @inheritdoc IBandMarketCore
    function pendingAdminFees() external view returns (uint256) {
        (, uint256 fees) = _currentTotals(BandSlots.unpackRate(_rate), rateMul());
        return fees.zeroFloorSub(_badDebt);
    }

    /// @inheritdoc IBandMarketCore
    function badDebt() external view returns (uint256) {
        return _badDebt;
    }

    /// @inheritdoc IBandMarketCore
    function nLoans() external view returns (uint256) {
        return _loanCount;
    }

    /// @inheritdoc IBandMarketCore
    function loans(uint256 i) external view returns (address) {
        return _loanOwners[i];
    }

    /// @inheritdoc IBandMarketCore
    function getYUp(address user) external view returns (uint256) {
        return _yUp(BandSlots.unpackHolding(_holdings[user]), user, _viewGrid());
    }

    // ── Loans ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Runs `BandLoans` on this storage, with the constants behind the calldata.
    fallback() external {
        address target = loansCode;
        bytes memory input = abi.encodePacked(
            msg.data,
            abi.encode(borrowedToken, collateralToken, lendVault, marketFactory, density, lnRatio),
            abi.encode(reachRatio, priceAtCreation, borrowedScale, collateralScale, guardSeconds, pokeOnSwap)
        );
        assembly ("memory-safe") {
            let success := delegatecall(gas(), target, add(input, 0x20), mload(input), 0, 0)
            let output := mload(0x40)
            returndatacopy(output, 0, returndatasize())
            if success { return(output, returndatasize()) }
            revert(output, returndatasize())
        }
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Takes the interest that may be paid out off the books; bad debt has the first claim on it.
    function _collectInterest() private returns (uint256 interest) {
        (uint256 total, uint256 fees) = (uint128(_totals), _totals >> 128);
        uint256 covered = FixedPointMathLib.min(fees, _badDebt);
        if (covered != 0) {
            _badDebt -= covered;
            fees -= covered;
            emit BadDebtRepaid(address(this), covered, _badDebt);
        }
        interest = fees;
        if (_vault() != address(0)) {
            interest = FixedPointMathLib.min(fees, SafeTransferLib.balanceOf(_borrowed(), _vault()));
        }
        _storeTotals(total, fees - interest);
    }

    function _borrowed() internal view override returns (address) {
        return borrowedToken;
    }

    function _collateral() internal view override returns (address) {
        return collateralToken;
    }

    function _vault() internal view override returns (address) {
        return lendVault;
    }

    function _factory() internal view override returns (address) {
        return marketFactory;
    }

    function _A() internal view override returns (uint256) {
        return density;
    }

    function _lnR() internal view override returns (uint256) {
        return lnRatio;
    }

    function _reach() internal view override returns (uint256) {
        return reachRatio;
    }

    function _initialPrice() internal view override returns (uint256) {
        return priceAtCreation;
    }

    function _scaleX() internal view override returns (uint256) {
        return borrowedScale;
    }

    function _scaleY() internal view override returns (uint256) {
        return collateralScale;
    }

    function _guardWindow() internal view override returns (uint256) {
        return guardSeconds;
    }

    function _pokesOracle() internal view override returns (bool) {
        return pokeOnSwap;
    }
}
