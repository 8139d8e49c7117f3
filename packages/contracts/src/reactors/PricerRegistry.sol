// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {AmountTooLarge, NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IPricerRegistry} from "./interfaces/IPricerRegistry.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";

/// @title  PricerRegistry
/// @notice Bonds and limits of the pricers.
/// @dev    Holds the bonds and nothing else. Trusts the pools that the governor lists to count every fill.
contract PricerRegistry is IPricerRegistry, AccessManaged {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev What a fill looks at. One slot. USD in units of 1e-9.
    struct Limits {
        uint72 maxQuote;
        uint72 maxCycle;
        bool isActive;
        uint72 used;
        uint32 usedCycle;
    }

    /// @dev One slot.
    struct Bond {
        uint96 toke;
        uint32 idleSince;
    }

    uint256 private constant BPS = 10_000;
    /// @dev USD WAD in a unit of `Limits`.
    uint256 private constant USD_UNIT = 1e9;
    uint256 private constant MAX_QUOTE_SECONDS = 1 hours;
    uint256 private constant MAX_BOUND_BPS = 300;
    uint256 private constant MAX_SHARE_BPS = 5000;

    address private immutable _toke;
    address private immutable _treasury;
    ICycleManager private immutable _cycleManager;

    QuoteTerms private _terms;
    mapping(address pricer => Limits limits) private _limits;
    mapping(address pricer => Bond bond) private _bonds;
    /// @inheritdoc IPricerRegistry
    mapping(address pool => bool isListed) public isListedPool;

    /// @param authority_    AccessManager.
    /// @param toke         TOKE.
    /// @param treasury     Receives what is slashed.
    /// @param cycleManager Counts the cycles and prices TOKE.
    constructor(address authority_, address toke, address treasury, ICycleManager cycleManager)
        AccessManaged(authority_)
    {
        if (toke == address(0) || treasury == address(0) || address(cycleManager) == address(0)) {
            revert ZeroAddress();
        }
        _toke = toke;
        _treasury = treasury;
        _cycleManager = cycleManager;
        _terms = QuoteTerms({maxQuoteSeconds: 5 minutes, boundBps: 50, shareBps: 2000, minBond: 10_000e18});
    }

    // ── Pricers ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function registerPricer(address pricer, uint256 bond) external {
        if (pricer == address(0)) revert ZeroAddress();
        if (bond == 0) revert ZeroAmount();
        Bond memory state = _bonds[pricer];
        uint256 total = state.toke + bond;
        if (total < _terms.minBond) revert BondTooSmall(total, _terms.minBond);

        if (state.toke == 0) state.idleSince = _cycle();
        state.toke = total.toUint96();
        _bonds[pricer] = state;
        emit PricerBonded(pricer, msg.sender, bond, total);
        _toke.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @inheritdoc IPricerRegistry
    function withdrawBond(address to) external returns (uint256 amount) {
        if (to == address(0)) revert ZeroAddress();
        Bond storage state = _bonds[msg.sender];
        amount = state.toke;
        if (amount == 0) revert NothingToClaim();
        if (_limits[msg.sender].isActive) revert PricerIsActive(msg.sender);
        // The cycle of the last fill is over, and one more in which it can be judged.
        uint256 from = uint256(state.idleSince) + 2;
        if (_cycle() < from) revert BondHeld(from);

        state.toke = 0;
        emit PricerBondWithdrawn(msg.sender, to, amount);
        _toke.safeTransfer(to, amount);
    }

    /// @inheritdoc IPricerRegistry
    function resign() external {
        _deactivate(msg.sender);
    }

    // ── Pools ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function countFill(address pricer, uint256 valueUsd)
        external
        returns (uint256 boundBps, uint256 shareBps, uint256 maxQuoteSeconds)
    {
        if (!isListedPool[msg.sender]) revert Unauthorized();
        Limits memory limits = _limits[pricer];
        if (!limits.isActive) revert NotPricer(pricer);
        uint256 maxQuoteUsd = limits.maxQuote * USD_UNIT;
        if (valueUsd > maxQuoteUsd) revert PricerLimit(valueUsd, maxQuoteUsd);
        uint32 cycle = _cycle();
        uint256 used = valueUsd.divUp(USD_UNIT) + (limits.usedCycle == cycle ? limits.used : 0);
        if (used > limits.maxCycle) revert PricerLimit(used * USD_UNIT, limits.maxCycle * USD_UNIT);

        limits.used = uint72(used); // at most the limit, which has 72 bits
        limits.usedCycle = cycle;
        _limits[pricer] = limits;
        return (_terms.boundBps, _terms.shareBps, _terms.maxQuoteSeconds);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function pricerOf(address pricer) external view returns (Pricer memory) {
        Limits memory limits = _limits[pricer];
        Bond memory bond = _bonds[pricer];
        return Pricer({
            maxQuoteUsd: limits.maxQuote * USD_UNIT,
            maxCycleUsd: limits.maxCycle * USD_UNIT,
            isActive: limits.isActive,
            usedUsd: limits.used * USD_UNIT,
            usedCycle: limits.usedCycle,
            bond: bond.toke,
            idleSince: bond.idleSince
        });
    }

    /// @inheritdoc IPricerRegistry
    function roomOf(address pricer) external view returns (uint256) {
        Limits memory limits = _limits[pricer];
        if (!limits.isActive) return 0;
        uint256 used = limits.usedCycle == _cycle() ? limits.used : 0;
        return uint256(limits.maxCycle).zeroFloorSub(used).min(limits.maxQuote) * USD_UNIT;
    }

    /// @inheritdoc IPricerRegistry
    function quoteTerms() external view returns (QuoteTerms memory) {
        return _terms;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function setPricerLimits(address pricer, uint256 maxQuoteUsd, uint256 maxCycleUsd) external restricted {
        uint256 bond = _bonds[pricer].toke;
        if (bond < _terms.minBond) revert BondTooSmall(bond, _terms.minBond);
        if (maxQuoteUsd > maxCycleUsd) revert PricerLimit(maxQuoteUsd, maxCycleUsd);
        // Two cycles' limits can be used within moments, at the end of one and the start of the next.
        uint256 loss = (2 * maxCycleUsd).fullMulDivUp(_terms.boundBps, BPS);
        uint256 bondValue = ReactorMath.value(bond, _cycleManager.tokePrice(), 1e18);
        if (loss > bondValue) revert PricerLimit(loss, bondValue);

        Limits storage limits = _limits[pricer];
        limits.maxQuote = (maxQuoteUsd / USD_UNIT).toUint72();
        limits.maxCycle = (maxCycleUsd / USD_UNIT).toUint72();
        limits.isActive = true;
        emit PricerSet(pricer, maxQuoteUsd, maxCycleUsd, true);
    }

    /// @inheritdoc IPricerRegistry
    function deactivatePricer(address pricer) external restricted {
        _deactivate(pricer);
    }

    /// @inheritdoc IPricerRegistry
    function slashPricer(address pricer, uint256 amount) external restricted {
        if (amount == 0) revert ZeroAmount();
        uint256 bond = _bonds[pricer].toke;
        if (amount > bond) revert AmountTooLarge(amount, bond);

        if (_limits[pricer].isActive) _deactivate(pricer);
        _bonds[pricer].toke = uint96(bond - amount); // part of 96 bits
        emit PricerSlashed(pricer, amount, bond - amount);
        _toke.safeTransfer(_treasury, amount);
    }

    /// @inheritdoc IPricerRegistry
    function setQuoteTerms(QuoteTerms calldata terms) external restricted {
        if (terms.maxQuoteSeconds == 0 || terms.maxQuoteSeconds > MAX_QUOTE_SECONDS) {
            revert ParamOutOfBounds("maxQuoteLife");
        }
        if (terms.boundBps > MAX_BOUND_BPS) revert ParamOutOfBounds("rfqBoundBps");
        if (terms.shareBps > MAX_SHARE_BPS) revert ParamOutOfBounds("pricerShareBps");
        if (terms.minBond == 0) revert ParamOutOfBounds("minPricerBond");

        _terms = terms;
        emit ParamSet("maxQuoteLife", terms.maxQuoteSeconds);
        emit ParamSet("rfqBoundBps", terms.boundBps);
        emit ParamSet("pricerShareBps", terms.shareBps);
        emit ParamSet("minPricerBond", terms.minBond);
    }

    /// @inheritdoc IPricerRegistry
    function setPool(address pool, bool isListed) external restricted {
        if (pool == address(0)) revert ZeroAddress();
        isListedPool[pool] = isListed;
        emit RfqPoolSet(pool, isListed);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _deactivate(address pricer) private {
        Limits storage limits = _limits[pricer];
        if (!limits.isActive) revert NotPricer(pricer);
        limits.isActive = false;
        _bonds[pricer].idleSince = _cycle();
        emit PricerSet(pricer, limits.maxQuote * USD_UNIT, limits.maxCycle * USD_UNIT, false);
    }

    function _cycle() private view returns (uint32) {
        return uint32(_cycleManager.cycle()); // a day each at least
    }
}
