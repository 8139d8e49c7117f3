// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  ISlashAuction
/// @notice Sells slashed TOKE, which the treasury could not pay for, for the base asset of the reactor that lost: from 105 %
///         of the oracle's price down to 70 % within a day, and then again.
/// @dev    Each reactor has one lot, of the reactor's id. The TOKE stays with the treasury until it is sold; the proceeds
///         go to the reactor, as equity that gives LPs back what they lost.
interface ISlashAuction is IReactorsCommon {
    /// @notice What is for sale of a reactor.
    /// @param  toke     TOKE wei left of the lot and unsold by the treasury.
    /// @param  startsAt Unix seconds at which its price began to fall; 0 before the first lot.
    /// @param  rateBps  Price now, basis points of the oracle's price of TOKE, rounded up.
    struct LotView {
        uint256 toke;
        uint256 startsAt;
        uint256 rateBps;
    }

    /// @notice A lot was opened, or grew and started anew. `toke` is all that it holds.
    event LotOpened(uint256 indexed lot, uint256 toke, uint256 startsAt);
    /// @notice TOKE of a lot was sold. `left` is what stays.
    event LotSold(
        uint256 indexed lot, address indexed buyer, uint256 toke, uint256 paid, uint256 rateBps, uint256 left
    );

    /// @notice There is no slashed TOKE of the reactor beyond what its lot holds.
    error NothingForAuction(uint256 reactorId);

    /// @notice Puts up for sale what was slashed for a reactor and is not in its lot yet. Its price starts anew. Anyone.
    /// @dev    Reverts UnknownReactor, NothingForAuction.
    /// @param  reactorId Reactor that lost; also the id of the lot.
    function openLot(uint256 reactorId) external;

    /// @notice Buys TOKE of a lot at the price of the moment.
    /// @dev    Reverts ZeroAmount, UnknownReactor, AmountTooLarge, SlippageExceeded, StalePrice, InvalidPrice,
    ///         UnsupportedToken.
    /// @param  lot     Lot.
    /// @param  maxPay  Most units of the base asset to pay.
    /// @param  tokeOut TOKE wei to buy.
    /// @return paid    Units of the base asset, rounded up.
    function bid(uint256 lot, uint256 maxPay, uint256 tokeOut) external returns (uint256 paid);

    /// @notice What is for sale of a reactor, and at which price.
    function lotOf(uint256 lot) external view returns (LotView memory);
    /// @notice What `tokeOut` of a lot costs now, units of the base asset, rounded up. Reverts as `bid`.
    function costOf(uint256 lot, uint256 tokeOut) external view returns (uint256);
}
