// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IPricerRegistry
/// @notice Bonds and limits of the pricers, who quote where there is no exchange to trade on.
interface IPricerRegistry is IReactorsCommon {
    /// @notice A pricer.
    /// @param  maxQuoteUsd Most that one fill may bring in, USD, WAD.
    /// @param  maxCycleUsd Most that all its fills of a cycle may bring in, over all pools, USD, WAD.
    /// @param  isActive    Whether its quotes are filled.
    /// @param  usedUsd     What its fills brought in during `usedCycle`, USD, WAD, rounded up to 1e-9 USD a fill.
    /// @param  usedCycle   Cycle of its last fill.
    /// @param  bond        TOKE wei at stake.
    /// @param  idleSince   Cycle in which it was deactivated or registered.
    struct Pricer {
        uint256 maxQuoteUsd;
        uint256 maxCycleUsd;
        bool isActive;
        uint256 usedUsd;
        uint256 usedCycle;
        uint256 bond;
        uint256 idleSince;
    }

    /// @notice Parameters of all pricers. One slot.
    /// @param  maxQuoteSeconds Longest that a quote may have left to live, seconds; 1 hour at most.
    /// @param  boundBps        Most by which a fill may be worse than the oracle's price; 300 at most.
    /// @param  shareBps        Pricer's part of what a fill earns the pool; 5,000 at most.
    /// @param  minBond         Least bond, TOKE wei; not 0.
    struct QuoteTerms {
        uint32 maxQuoteSeconds;
        uint16 boundBps;
        uint16 shareBps;
        uint128 minBond;
    }

    /// @notice A pricer staked TOKE. `bond` is all that it has at stake.
    event PricerBonded(address indexed pricer, address indexed payer, uint256 amount, uint256 bond);
    /// @notice A pricer has new limits (USD, WAD), or is active no longer.
    event PricerSet(address indexed pricer, uint256 maxQuoteUsd, uint256 maxCycleUsd, bool isActive);
    /// @notice A pricer's bond was taken in part; it is inactive until it gets new limits.
    event PricerSlashed(address indexed pricer, uint256 amount, uint256 bond);
    /// @notice A pricer took its bond back.
    event PricerBondWithdrawn(address indexed pricer, address indexed to, uint256 amount);
    /// @notice A pool may count fills, or no longer.
    event RfqPoolSet(address indexed pool, bool isListed);

    /// @notice The signer is no active pricer.
    error NotPricer(address pricer);
    /// @notice The fill, or the limit that is to be set, is above what the pricer may. USD, WAD.
    error PricerLimit(uint256 value, uint256 limit);
    /// @notice The bond would be below the least one. TOKE wei.
    error BondTooSmall(uint256 bond, uint256 minimum);
    /// @notice The pricer has to resign, or be deactivated, before it can take its bond back.
    error PricerIsActive(address pricer);
    /// @notice The bond stays until a full cycle has passed without the pricer.
    /// @param  cycle First cycle in which it can be withdrawn.
    error BondHeld(uint256 cycle);

    /// @notice Stakes TOKE of the caller for a pricer, who can quote once the governor has given it limits.
    /// @dev    Reverts ZeroAddress, ZeroAmount, BondTooSmall.
    /// @param  pricer Key or contract that will sign.
    /// @param  bond   TOKE wei, on top of what is staked.
    function registerPricer(address pricer, uint256 bond) external;

    /// @notice Pays the caller's bond out, one full cycle after it was deactivated or registered.
    /// @dev    Never paused. Reverts ZeroAddress, NothingToClaim, PricerIsActive, BondHeld.
    /// @param  to Receives it.
    /// @return amount TOKE wei.
    function withdrawBond(address to) external returns (uint256 amount);

    /// @notice Ends the caller's right to quote. Reverts NotPricer.
    function resign() external;

    /// @notice Counts a fill against the pricer's limits.
    /// @dev    Listed pools only. Reverts Unauthorized, NotPricer, PricerLimit.
    /// @param  pricer   Who signed the quote.
    /// @param  valueUsd What the fill brings in, USD, WAD.
    /// @return boundBps        Most by which the fill may be worse than the oracle's price.
    /// @return shareBps        Pricer's part of what it earns.
    /// @return maxQuoteSeconds Longest that the quote may have left to live.
    function countFill(address pricer, uint256 valueUsd)
        external
        returns (uint256 boundBps, uint256 shareBps, uint256 maxQuoteSeconds);

    /// @notice State of a pricer.
    function pricerOf(address pricer) external view returns (Pricer memory);
    /// @notice What a fill may bring in now by the pricer's limits, USD, WAD; 0 when it is not active.
    function roomOf(address pricer) external view returns (uint256);
    /// @notice Parameters of all pricers.
    function quoteTerms() external view returns (QuoteTerms memory);
    /// @notice Whether the pool may count fills.
    function isListedPool(address pool) external view returns (bool);

    /// @notice Activates a pricer with limits. Twice the loss that it could cause in a cycle may be no more than its bond
    ///         is worth at the lower of TOKE's price and its average.
    /// @dev    Restricted to GOVERNOR. Reverts BondTooSmall, PricerLimit, StalePrice, InvalidPrice.
    /// @param  maxQuoteUsd USD, WAD, rounded down to 1e-9 USD; not above `maxCycleUsd`.
    /// @param  maxCycleUsd USD, WAD, rounded down to 1e-9 USD; up to 4.7 trillion USD.
    function setPricerLimits(address pricer, uint256 maxQuoteUsd, uint256 maxCycleUsd) external;
    /// @notice Ends a pricer's right to quote at once. Restricted to GUARDIAN. Reverts NotPricer.
    function deactivatePricer(address pricer) external;
    /// @notice Takes part of a bond to the treasury, and deactivates the pricer.
    /// @dev    Restricted to GOVERNOR. Reverts ZeroAmount, AmountTooLarge.
    /// @param  amount TOKE wei.
    function slashPricer(address pricer, uint256 amount) external;
    /// @notice Sets the parameters of all pricers. Restricted to GOVERNOR. Reverts ParamOutOfBounds.
    function setQuoteTerms(QuoteTerms calldata terms) external;
    /// @notice Lists a pool, or removes it. Restricted to GOVERNOR. Reverts ZeroAddress.
    function setPool(address pool, bool isListed) external;
}
