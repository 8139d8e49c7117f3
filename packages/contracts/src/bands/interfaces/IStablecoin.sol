// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC3156FlashLender} from "@openzeppelin/contracts/interfaces/IERC3156FlashLender.sol";

/// @title  IStablecoin
/// @notice The stablecoin of the band markets: ERC-20 with permits, minted and burned by registered minters,
///         each within a ceiling, and lent for the length of one call (EIP-3156).
interface IStablecoin is IERC3156FlashLender {
    /// @notice A minter was registered or his ceiling changed.
    /// @param  minter  Who may mint.
    /// @param  ceiling Most that he may have minted net of what he burned, token units.
    event MinterCeilingSet(address indexed minter, uint256 ceiling);

    /// @notice Coins were lent for one call and have come back.
    /// @param  initiator Who called.
    /// @param  receiver  Who got the coins and paid the fee.
    /// @param  amount    Lent, token units.
    /// @param  fee       Paid to the fee receiver, token units.
    event FlashMint(address indexed initiator, address indexed receiver, uint256 amount, uint256 fee);

    /// @notice The terms of flash mints changed.
    /// @param  cap    Most that may be lent at any one time, token units.
    /// @param  feeWad Fee as a share of the amount, WAD.
    event FlashTermsSet(uint256 cap, uint256 feeWad);

    /// @notice The caller is no registered minter.
    error NotMinter(address caller);

    /// @notice Only a market of the factory may mint fees.
    error NotMarketMinter(address caller);

    /// @notice The mint would exceed the minter's ceiling.
    /// @param  amount    What was to be minted, token units.
    /// @param  available What the ceiling still allows, token units.
    error MintCeilingExceeded(uint256 amount, uint256 available);

    /// @notice A flash mint's receiver did not answer with the magic value of EIP-3156.
    error FlashMintRefused(address receiver);

    // ── Minters ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Mints coins.
    /// @dev    Minters only. Reverts NotMinter, MintCeilingExceeded.
    /// @param  to     Receiver.
    /// @param  amount Token units (18 decimals).
    function mint(address to, uint256 amount) external;

    /// @notice Mints interest that a market has earned. No ceiling applies, since it is part of the market's
    ///         debt already; what is minted counts as minted all the same.
    /// @dev    Markets only, i.e. minters registered by the market factory. Reverts NotMarketMinter.
    /// @param  to     Receiver of the fees.
    /// @param  amount Token units (18 decimals).
    function mintFees(address to, uint256 amount) external;

    /// @notice Burns coins of `from`. Somebody else's coins cost his allowance to the minter.
    /// @dev    Minters only, with any ceiling. Reverts NotMinter, and Solady's InsufficientAllowance and
    ///         InsufficientBalance.
    /// @param  from   Whose coins.
    /// @param  amount Token units (18 decimals).
    function burn(address from, uint256 amount) external;

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Most that `minter` may have minted net of what he burned, token units.
    function ceiling(address minter) external view returns (uint256);

    /// @notice What `minter` has minted less what he has burned, token units. Negative where interest was
    ///         paid, and so burned, before it was minted as a fee.
    function minted(address minter) external view returns (int256);

    /// @notice Whether `minter` is registered; once registered he may always burn.
    function isMinter(address minter) external view returns (bool);

    /// @notice Factory of the markets, which registers them as minters and names the receiver of flash fees.
    function marketFactory() external view returns (address);

    /// @notice Most that may be flash minted at any one time, token units.
    function flashCap() external view returns (uint256);

    /// @notice Fee of a flash mint as a share of the amount, WAD.
    function flashFeeWad() external view returns (uint256);

    // ── Restricted ─────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers a minter, or changes his ceiling. A ceiling below what is minted blocks further
    ///         mints only.
    /// @dev    The market factory for its markets; others restricted to GOVERNOR. Reverts ZeroAddress.
    /// @param  minter   Who may mint.
    /// @param  ceiling_ Token units (18 decimals), below 2**128.
    function setCeiling(address minter, uint256 ceiling_) external;

    /// @notice Sets the terms of flash mints.
    /// @dev    Restricted to GOVERNOR. Reverts AmountTooLarge for a fee above 1 %.
    /// @param  cap    Most that may be lent at any one time, token units, below 2**128.
    /// @param  feeWad Fee as a share of the amount, WAD, at most 0.01e18.
    function setFlashTerms(uint256 cap, uint256 feeWad) external;
}
