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

    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_QUOTE_SECONDS = 1 hours;
    uint256 private constant MAX_BOUND_BPS = 300;
    uint256 private constant MAX_SHARE_BPS = 5000;

    address private immutable _toke;
    address private immutable _treasury;
    ICycleManager private immutable _cycleManager;

    QuoteTerms private _terms;
    mapping(address pricer => Pricer state) private _pricers;
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
        Pricer storage state = _pricers[pricer];
        uint256 total = state.bond + bond;
        if (total < _terms.minBond) revert BondTooSmall(total, _terms.minBond);

        if (state.bond == 0) state.idleSince = _cycle();
        state.bond = total.toUint96();
        emit PricerBonded(pricer, msg.sender, bond, total);
        _toke.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @inheritdoc IPricerRegistry
    function withdrawBond(address to) external returns (uint256 amount) {
        if (to == address(0)) revert ZeroAddress();
        Pricer storage state = _pricers[msg.sender];
        amount = state.bond;
        if (amount == 0) revert NothingToClaim();
        if (state.isActive) revert PricerIsActive(msg.sender);
        // The cycle of the last fill is over, and one more in which it can be judged.
        uint256 from = uint256(state.idleSince) + 2;
        if (_cycle() < from) revert BondHeld(from);

        state.bond = 0;
        emit PricerBondWithdrawn(msg.sender, to, amount);
        _toke.safeTransfer(to, amount);
    }

    /// @inheritdoc IPricerRegistry
    function resign() external {
        _deactivate(msg.sender);
    }

    // ── Pools ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function countFill(address pricer, uint256 valueUsd) external returns (QuoteTerms memory terms) {
        if (!isListedPool[msg.sender]) revert Unauthorized();
        Pricer storage state = _pricers[pricer];
        if (!state.isActive) revert NotPricer(pricer);
        if (valueUsd > state.maxQuoteUsd) revert PricerLimit(valueUsd, state.maxQuoteUsd);
        uint32 cycle = _cycle();
        uint256 used = valueUsd + (state.usedCycle == cycle ? state.usedUsd : 0);
        if (used > state.maxCycleUsd) revert PricerLimit(used, state.maxCycleUsd);

        state.usedUsd = uint96(used); // at most the limit, which has 96 bits
        state.usedCycle = cycle;
        return _terms;
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function pricerOf(address pricer) external view returns (Pricer memory) {
        return _pricers[pricer];
    }

    /// @inheritdoc IPricerRegistry
    function roomOf(address pricer) external view returns (uint256) {
        Pricer memory state = _pricers[pricer];
        if (!state.isActive) return 0;
        uint256 used = state.usedCycle == _cycle() ? state.usedUsd : 0;
        return uint256(state.maxCycleUsd).zeroFloorSub(used).min(state.maxQuoteUsd);
    }

    /// @inheritdoc IPricerRegistry
    function quoteTerms() external view returns (QuoteTerms memory) {
        return _terms;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IPricerRegistry
    function setPricerLimits(address pricer, uint256 maxQuoteUsd, uint256 maxCycleUsd) external restricted {
        Pricer storage state = _pricers[pricer];
        uint256 bond = state.bond;
        if (bond < _terms.minBond) revert BondTooSmall(bond, _terms.minBond);
        if (maxQuoteUsd > maxCycleUsd) revert PricerLimit(maxQuoteUsd, maxCycleUsd);
        // Two cycles' limits can be used within moments, at the end of one and the start of the next.
        uint256 loss = (2 * maxCycleUsd).fullMulDivUp(_terms.boundBps, BPS);
        uint256 bondValue = ReactorMath.value(bond, _cycleManager.tokePrice(), 1e18);
        if (loss > bondValue) revert PricerLimit(loss, bondValue);

        state.maxQuoteUsd = maxQuoteUsd.toUint96();
        state.maxCycleUsd = maxCycleUsd.toUint96();
        state.isActive = true;
        emit PricerSet(pricer, maxQuoteUsd, maxCycleUsd, true);
    }

    /// @inheritdoc IPricerRegistry
    function deactivatePricer(address pricer) external restricted {
        _deactivate(pricer);
    }

    /// @inheritdoc IPricerRegistry
    function slashPricer(address pricer, uint256 amount) external restricted {
        if (amount == 0) revert ZeroAmount();
        Pricer storage state = _pricers[pricer];
        uint256 bond = state.bond;
        if (amount > bond) revert AmountTooLarge(amount, bond);

        if (state.isActive) _deactivate(pricer);
        state.bond = uint96(bond - amount);
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
        Pricer storage state = _pricers[pricer];
        if (!state.isActive) revert NotPricer(pricer);
        state.isActive = false;
        state.idleSince = _cycle();
        emit PricerSet(pricer, state.maxQuoteUsd, state.maxCycleUsd, false);
    }

    function _cycle() private view returns (uint32) {
        return uint32(_cycleManager.cycle()); // a day each at least
    }
}
