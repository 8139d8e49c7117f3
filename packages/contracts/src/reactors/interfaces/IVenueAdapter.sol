// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorErrors} from "./IReactorTypes.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IVenueAdapter
/// @notice Puts liquidity of reactors on one kind of exchange. A position belongs to the adapter and is keyed by reactor;
///         between calls the adapter holds no tokens.
/// @dev    A is the asset of the TOKEN reactor, B that of its PAIR reactor. Everything that changes something is for the
///         CycleManager alone (else Unauthorized), which moves the tokens here before `deploy`; whatever comes back is
///         sent to the reactor.
interface IVenueAdapter is IReactorsCommon, IReactorErrors {
    /// @notice The adapter has a position of this reactor already: one adapter, one venue.
    error VenueExists(uint256 reactorId);
    /// @notice The configuration does not fit the exchange.
    error BadVenueConfig();

    /// @notice Prepares the position of a reactor.
    /// @dev    Reverts Unauthorized, VenueExists, AssetMismatch when the pool trades other tokens, BadVenueConfig.
    /// @param  reactorId TOKEN reactor.
    /// @param  reactor   Its address: where tokens are sent.
    /// @param  tokenA    Its asset.
    /// @param  tokenB    Asset of its PAIR reactor.
    /// @param  config    ABI-encoded, as the adapter says.
    /// @return maxDeviationBps Most that `spot` may be off the oracle's price for an addition, basis points.
    /// @return hasFees         Whether there are fees apart from the position, so that `collect` is called.
    function openVenue(
        uint256 reactorId,
        address reactor,
        address tokenA,
        address tokenB,
        bytes calldata config
    ) external returns (uint256 maxDeviationBps, bool hasFees);

    /// @notice Adds liquidity with what was moved here, in the pool's proportion; sends the rest to the reactor.
    /// @dev    Reverts Unauthorized.
    /// @param  a Units of A that were moved here.
    /// @param  b Units of B that were moved here.
    /// @return usedA Units of A put in.
    /// @return usedB Units of B put in.
    function deploy(uint256 reactorId, uint256 a, uint256 b) external returns (uint256 usedA, uint256 usedB);

    /// @notice Takes liquidity out and sends it to the reactor.
    /// @dev    Reverts Unauthorized.
    /// @param  fractionWad Part of the position, WAD; its units are rounded up.
    /// @return a Units of A sent.
    /// @return b Units of B sent.
    function withdraw(uint256 reactorId, uint256 fractionWad) external returns (uint256 a, uint256 b);

    /// @notice Sends to the reactor the fees that the exchange keeps apart from the position.
    /// @dev    Reverts Unauthorized.
    /// @return a Units of A sent.
    /// @return b Units of B sent.
    function collect(uint256 reactorId) external returns (uint256 a, uint256 b);

    /// @notice What the position is worth at the oracle's prices, whatever the pool's price is at the moment.
    /// @param  pA  USD per whole unit of A, WAD.
    /// @param  pB  USD per whole unit of B, WAD.
    /// @return a   Units of A, rounded down.
    /// @return b   Units of B, rounded down.
    /// @return kpu Root of the product of reserves per unit of the position, WAD: its growth is fees.
    function mark(uint256 reactorId, uint256 pA, uint256 pB)
        external
        view
        returns (uint256 a, uint256 b, uint256 kpu);

    /// @notice The exchange's price: whole units of B per whole unit of A, WAD, rounded down.
    function spot(uint256 reactorId) external view returns (uint256 priceWad);
}
