// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandAmm} from "./IBandAmm.sol";
import {IBandConsents} from "./IBandConsents.sol";
import {IBandLoans} from "./IBandLoans.sol";
import {IBandSettings} from "./IBandSettings.sol";

/// @title  IBandMarketCore
/// @notice What the market's own code answers. Use `IBandMarket`, which adds the loans.
interface IBandMarketCore is IBandAmm, IBandConsents, IBandSettings {
    // ── Upkeep ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Accrues interest, asks the policy for its rate and moves the guard price. Anybody may call.
    /// @dev    A policy that reverts leaves the rate as it was; a stale price leaves the guard as it was.
    /// @return rate Interest per second from now on, WAD.
    function saveRate() external returns (uint256 rate);

    /// @notice Pays interest (less bad debt) and swap fees to the factory's fee receiver. Anybody may call.
    /// @return interest Borrowed units: all interest since the last call in a market that mints, the protocol's share in
    ///         a lending market, as far as its vault has idle funds.
    function collectFees() external returns (uint256 interest);

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Raw storage slots, for lenses. `BandStore` documents the layout.
    function extsload(bytes32[] calldata slots) external view returns (bytes32[] memory values);

    /// @notice The constants of the market.
    function constants()
        external
        view
        returns (
            address borrowed,
            address collateral,
            address vault,
            address factory,
            uint256 A,
            uint256 initialPrice,
            uint256 liquidationGuard,
            bool pokeOracle
        );

    /// @notice True inside a guarded call, a callback's included.
    function isLocked() external view returns (bool);

    /// @notice Limited oracle price now, WAD; not checked for its age. Reverts InvalidPrice.
    function oraclePrice() external view returns (uint256);

    /// @notice AMM price now, in the active band, WAD.
    function p() external view returns (uint256);

    /// @notice The only band that may hold both coins.
    function activeBand() external view returns (int24);

    /// @notice Price of band 0 now: the initial price times `rateMul`, WAD.
    function basePrice() external view returns (uint256);

    /// @notice Multiplier of all debt since the market began, now, WAD.
    function rateMul() external view returns (uint256);

    /// @notice What band `n` holds, wei18, and its shares.
    function bands(int24 n) external view returns (uint256 x, uint256 y, uint256 shares);

    /// @notice A user's debt now, borrowed units, rounded up.
    function debt(address user) external view returns (uint256);

    /// @notice Debt of all loans now, borrowed units, rounded down.
    /// @dev    A closed position's debt leaves it, bad debt too: whoever values the loans must not deduct `badDebt` again.
    function totalDebt() external view returns (uint256);

    /// @notice Interest owed to the protocol now, less bad debt, borrowed units: what `collectFees` would pay.
    function pendingAdminFees() external view returns (uint256);

    /// @notice Debt that closed positions left unpaid, borrowed units: first claim on later fees.
    function badDebt() external view returns (uint256);

    /// @notice Number of loans.
    function nLoans() external view returns (uint256);

    /// @notice Owner of the i-th loan. Closing a loan moves the last one to its place.
    function loans(uint256 i) external view returns (address);

    /// @notice y the user's position ends with if the oracle rises through all its bands, wei18, rounded down.
    function getYUp(address user) external view returns (uint256);
}

/// @title  IBandMarket
/// @notice One market of soft-liquidated loans: an AMM whose liquidity is the borrowers' collateral, in price bands.
/// @dev    Constructor: `BandMarket(MarketParams params, address factory, address loansCode)`; one `BandLoans` serves all
///         markets of a factory. The initial price is the oracle's price at that moment.
interface IBandMarket is IBandMarketCore, IBandLoans {}
