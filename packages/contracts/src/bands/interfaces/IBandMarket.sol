// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IBandMarket
/// @notice One market: loans of a borrowed token against collateral that lies in price bands.
interface IBandMarket {
    /// @notice Parameters of a market.
    /// @param  borrowed         Token that is lent: the stablecoin, or the vault's asset.
    /// @param  collateral       Token that is taken.
    /// @param  oracle           Oracle of the collateral's price in borrowed token.
    /// @param  pokeOracle       Whether swaps poke the oracle.
    /// @param  policy           Rate policy.
    /// @param  A                Band density: one band is 1/A wide.
    /// @param  fee              Swap fee, WAD.
    /// @param  adminFee         Protocol's share of the swap fee, WAD.
    /// @param  loanDiscount     Discount at which loans are placed, WAD.
    /// @param  liqDiscount      Discount at which loans become liquidatable, WAD.
    /// @param  minDebt          Least debt of a loan, token units.
    /// @param  liquidationGuard Seconds for which an old price protects against liquidation.
    /// @param  ceiling          Most debt that new loans may lead to, token units.
    /// @param  vault            Vault that funds the market; zero for a mint market.
    struct MarketParams {
        address borrowed;
        address collateral;
        address oracle;
        bool pokeOracle;
        address policy;
        uint32 A;
        uint64 fee;
        uint64 adminFee;
        uint64 loanDiscount;
        uint64 liqDiscount;
        uint64 minDebt;
        uint32 liquidationGuard;
        uint128 ceiling;
        address vault;
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Token that is taken.
    function collateral() external view returns (address);

    /// @notice Vault that funds the market; zero for a mint market.
    function vault() external view returns (address);

    /// @notice Most debt that new loans may lead to, token units.
    function ceiling() external view returns (uint256);

    /// @notice Debt of all loans with interest up to this second, token units, rounded down.
    function totalDebt() external view returns (uint256);

    /// @notice Protocol's share of the interest that is not collected yet, token units.
    function pendingAdminFees() external view returns (uint256);

    /// @notice Bad debt that is not made good yet, token units.
    function badDebt() external view returns (uint256);

    /// @notice Interest now, simple, per second, WAD.
    function rate() external view returns (uint256);

    /// @notice Protocol's share of a lending market's interest, WAD.
    function adminShare() external view returns (uint256);

    /// @notice Whether the market is in the middle of a call, such as a callback.
    function isLocked() external view returns (bool);

    // ── Factory only ──────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sets the debt ceiling, token units.
    function setCeiling(uint256 ceiling_) external;

    /// @notice Pauses or opens an entry.
    function setEntryPaused(uint8 flow, bool isPaused) external;

    /// @notice Sets the loan and liquidation discounts, WAD.
    function setDiscounts(uint256 loanDiscount, uint256 liqDiscount) external;

    /// @notice Sets the swap fee, WAD.
    function setFee(uint256 fee) external;

    /// @notice Sets the protocol's share of the swap fee, WAD.
    function setAdminFee(uint256 adminFee) external;

    /// @notice Sets the rate policy.
    function setPolicy(address policy) external;

    /// @notice Sets the oracle, and whether swaps poke it.
    function setOracle(address oracle, bool pokeOracle) external;
}
