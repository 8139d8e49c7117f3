// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {
    AmountTooLarge,
    SlippageExceeded,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "./interfaces/IReactorTreasury.sol";
import {ReactorInfo, ReactorKind} from "./interfaces/IReactorTypes.sol";
import {ISlashAuction} from "./interfaces/ISlashAuction.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";

/// @title  SlashAuction
/// @notice Sells slashed TOKE for what the reactor that lost is short of.
/// @dev    Holds nothing between calls: the bidder pays the reactor, the treasury delivers. Trusts the oracle within 70 %
///         and 105 % of its price, and the CycleManager for which reactor is which.
contract SlashAuction is ISlashAuction, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @dev One slot. `toke` may be above what the treasury still has unsold: it can buy some itself.
    struct Lot {
        uint128 toke;
        uint40 startsAt;
    }

    /// @notice Basis points of the oracle's price at which a lot starts.
    uint256 public constant FIRST_RATE_BPS = 10_500;
    /// @notice Basis points at which it ends, and starts anew.
    uint256 public constant LAST_RATE_BPS = 7000;
    /// @notice Seconds from the first to the last.
    uint256 public constant FALL_SECONDS = 24 hours;

    uint256 private constant BPS = 10_000;
    uint256 private constant WAD = 1e18;

    address private immutable _toke;
    ICycleManager private immutable _cycleManager;
    IReactorParameters private immutable _parameters;
    IReactorTreasury private immutable _treasury;
    IPriceOracle private immutable _oracle;

    mapping(uint256 reactorId => Lot lot) private _lots;

    /// @param toke         TOKE.
    /// @param cycleManager CycleManager, which books the proceeds.
    /// @param parameters   ReactorParameters.
    /// @param treasury     Treasury, which has the TOKE.
    /// @param oracle       Prices of TOKE and of the base assets.
    constructor(
        address toke,
        ICycleManager cycleManager,
        IReactorParameters parameters,
        IReactorTreasury treasury,
        IPriceOracle oracle
    ) {
        if (toke == address(0) || address(cycleManager) == address(0)) {
            revert ZeroAddress();
        }
        if (address(parameters) == address(0)) revert ZeroAddress();
        if (address(treasury) == address(0) || address(oracle) == address(0)) revert ZeroAddress();
        _toke = toke;
        _cycleManager = cycleManager;
        _parameters = parameters;
        _treasury = treasury;
        _oracle = oracle;
    }

    // ── Auctions ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISlashAuction
    function openLot(uint256 reactorId) external {
        _cycleManager.reactorInfo(reactorId); // reverts for what is no reactor
        uint256 unsold = _treasury.unsoldToke(reactorId);
        Lot storage lot = _lots[reactorId];
        if (unsold <= lot.toke) revert NothingForAuction(reactorId);

        lot.toke = uint128(unsold); // part of TOKE's supply
        lot.startsAt = uint40(block.timestamp);
        emit LotOpened(reactorId, unsold, block.timestamp);
    }

    /// @inheritdoc ISlashAuction
    function bid(uint256 lot, uint256 maxPay, uint256 tokeOut) external nonReentrant returns (uint256 paid) {
        if (tokeOut == 0) revert ZeroAmount();
        uint256 available = _available(lot);
        if (tokeOut > available) revert AmountTooLarge(tokeOut, available);
        (address reactor, ReactorInfo memory base) = _baseOf(lot);
        paid = _cost(lot, tokeOut, base);
        if (paid > maxPay) revert SlippageExceeded(paid, maxPay);

        uint256 left = available - tokeOut;
        _lots[lot].toke = uint128(left); // below what was there
        emit LotSold(lot, msg.sender, tokeOut, paid, _rateBps(lot), left);
        _payReactor(base.asset, reactor, paid);
        _cycleManager.creditProceeds(lot, paid);
        _treasury.releaseUnsold(lot, tokeOut, msg.sender);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISlashAuction
    function lotOf(uint256 lot) external view returns (LotView memory) {
        return LotView(_available(lot), _lots[lot].startsAt, _lots[lot].startsAt == 0 ? 0 : _rateBps(lot));
    }

    /// @inheritdoc ISlashAuction
    function costOf(uint256 lot, uint256 tokeOut) external view returns (uint256) {
        if (tokeOut == 0) revert ZeroAmount();
        uint256 available = _available(lot);
        if (tokeOut > available) revert AmountTooLarge(tokeOut, available);
        (, ReactorInfo memory base) = _baseOf(lot);
        return _cost(lot, tokeOut, base);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The reactor, and what its base asset is: its own in a PAIR reactor.
    function _baseOf(uint256 lot) private view returns (address reactor, ReactorInfo memory base) {
        base = _cycleManager.reactorInfo(lot);
        reactor = base.reactor;
        if (base.kind == ReactorKind.TOKEN) base = _cycleManager.reactorInfo(base.pairId);
    }

    function _available(uint256 lot) private view returns (uint256) {
        return uint256(_lots[lot].toke).min(_treasury.unsoldToke(lot));
    }

    /// @dev Units of the base asset, rounded up at each step.
    function _cost(uint256 lot, uint256 tokeOut, ReactorInfo memory base) private view returns (uint256) {
        uint256 tokeMaxAge = _parameters.rewardParams().tokeMaxAge;
        uint256 tokePrice = CycleStorage.freshPrice(address(_oracle), _toke, tokeMaxAge);
        uint256 basePrice = CycleStorage.freshPrice(address(_oracle), base.asset, base.maxPriceAge);
        uint256 usd = tokeOut.fullMulDivUp(tokePrice, WAD).fullMulDivUp(_rateBps(lot), BPS);
        return usd.fullMulDivUp(10 ** base.decimals, basePrice);
    }

    /// @dev Falls in a straight line, rounded up, and starts anew each day.
    function _rateBps(uint256 lot) private view returns (uint256) {
        uint256 elapsed = (block.timestamp - _lots[lot].startsAt) % FALL_SECONDS;
        return FIRST_RATE_BPS - (FIRST_RATE_BPS - LAST_RATE_BPS) * elapsed / FALL_SECONDS;
    }

    function _payReactor(address token, address reactor, uint256 amount) private {
        uint256 before = token.balanceOf(reactor);
        token.safeTransferFrom(msg.sender, reactor, amount);
        if (token.balanceOf(reactor) != before + amount) revert UnsupportedToken(token);
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
