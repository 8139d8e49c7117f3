// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILendVaultMarket} from "./ILendVaultMarket.sol";

/// @title  ILendVault
/// @notice ERC-4626 vault of a lending market: what is deposited is lent to the market's borrowers, and their
///         interest raises the share. Not to be mistaken for a mint market, which lends coins that it mints.
interface ILendVault is ILendVaultMarket {
    /// @notice The factory bound the vault to its market, once and for all.
    event MarketBound(address indexed market);

    /// @notice The market took a loan's funds.
    /// @param  to     Who got them.
    /// @param  amount Token units.
    event Lent(address indexed to, uint256 amount);

    /// @notice The market took the protocol's share of the interest.
    /// @param  to     Fee receiver.
    /// @param  amount Token units.
    event LendFeesPaid(address indexed to, uint256 amount);

    /// @notice The deposit cap changed.
    /// @param  cap Most that the vault takes in total, token units.
    event DepositCapSet(uint256 cap);

    /// @notice Only the market factory may bind the vault.
    error NotMarketFactory(address caller);

    /// @notice Only the vault's market may take funds.
    error NotVaultMarket(address caller);

    /// @notice The vault has its market already.
    error MarketAlreadyBound(address market);

    /// @notice Less than that lies idle.
    /// @param  amount    What was asked for, token units.
    /// @param  available What lies idle, token units.
    error IdleFundsTooLow(uint256 amount, uint256 available);

    // ── Market ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Binds the vault to its market. Until then it takes no deposits.
    /// @dev    The factory only, once. Reverts NotMarketFactory, MarketAlreadyBound.
    /// @param  market_ Market that the factory has made for this vault.
    function bindMarket(address market_) external;

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Market whose borrowers get the funds; zero until it is bound.
    function market() external view returns (address);

    /// @notice Factory that binds the vault.
    function marketFactory() external view returns (address);

    /// @notice Most that the vault takes in total, token units.
    function depositCap() external view returns (uint256);

    /// @notice What lies in the vault and can be lent or withdrawn, token units.
    function idle() external view returns (uint256);

    /// @notice Share of the funds that is lent, WAD, rounded down.
    function utilisation() external view returns (uint256 utilisationWad);

    /// @notice Interest that borrowers pay now, simple, per year, WAD.
    function borrowApr() external view returns (uint256 aprWad);

    /// @notice Interest that lenders get now, simple, per year, WAD, rounded down: the borrowers' times
    ///         utilisation, less the protocol's share.
    function lendApr() external view returns (uint256 aprWad);

    // ── Restricted ─────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sets the deposit cap. A cap below what is deposited blocks further deposits only.
    /// @dev    Restricted to GOVERNOR.
    /// @param  cap Token units; `type(uint256).max` for none.
    function setDepositCap(uint256 cap) external;
}
