// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorErrors, ReactorKind, ReactorTerms, Venue, VenueState} from "./IReactorTypes.sol";

/// @title  IReactorFactory
/// @notice Creates reactors, lists their venues, and retires them.
interface IReactorFactory is IReactorErrors {
    /// @notice A reactor to create.
    /// @param  asset       Token that it takes: at most 18 decimals, and not TOKE.
    /// @param  kind        TOKEN or PAIR.
    /// @param  pairReactor Id of the PAIR reactor of a TOKEN reactor; 0 for a PAIR reactor.
    /// @param  name        Name of the share, at most 31 bytes.
    /// @param  symbol      Symbol of the share, at most 31 bytes.
    /// @param  params      Terms.
    struct CreateParams {
        address asset;
        ReactorKind kind;
        uint256 pairReactor;
        string name;
        string symbol;
        ReactorTerms params;
    }

    /// @notice A reactor was created.
    event ReactorCreated(
        uint256 indexed id,
        address indexed reactor,
        address indexed asset,
        ReactorKind kind,
        uint256 pairReactor,
        ReactorTerms params
    );
    /// @notice The winding down of a reactor began.
    event ReactorRetirementStarted(uint256 indexed id);
    /// @notice A venue was added to a reactor.
    event VenueAdded(
        uint256 indexed reactorId,
        uint256 indexed index,
        address indexed adapter,
        bytes config,
        uint256 maxDeviationBps
    );
    /// @notice A venue got another state.
    event VenueStateSet(uint256 indexed reactorId, uint256 indexed index, VenueState state);

    /// @notice There is a reactor of this asset and kind.
    error ReactorExists();
    /// @notice A TOKEN reactor needs an existing PAIR reactor of another asset; a PAIR reactor has none.
    error NoPair();
    /// @notice There are as many reactors as there may be.
    error TooManyReactors(uint256 limit);
    /// @notice The reactor has as many venues as it may.
    error TooManyVenues();
    /// @notice The reactor has no venue of this index.
    error UnknownVenue(uint256 reactorId, uint256 index);

    /// @notice Creates a reactor. Restricted to GOVERNOR.
    /// @dev    Reverts ZeroAddress, UnsupportedToken (TOKE, or more than 18 decimals), ReactorExists, NoPair,
    ///         TooManyReactors, ParamOutOfBounds.
    /// @return id      From 1; 0 is the passive stake.
    /// @return reactor Its address.
    function createReactor(CreateParams calldata params) external returns (uint256 id, address reactor);

    /// @notice Begins to wind a reactor down: no deposits or stakes, every position is taken out at the next rollover.
    ///         Restricted to GOVERNOR. Reverts UnknownReactor, ReactorRetired.
    function retire(uint256 reactorId) external;

    /// @notice Adds a venue, active. Restricted to GOVERNOR.
    /// @dev    Reverts UnknownReactor, NoPair for a PAIR reactor, TooManyVenues, and as `IVenueAdapter.openVenue`.
    /// @return venueIndex Lane of the votes, 0 to 7.
    function addVenue(uint256 reactorId, address adapter, bytes calldata venueConfig)
        external
        returns (uint256 venueIndex);

    /// @notice Sets the state of a venue. Restricted to GOVERNOR. Reverts UnknownReactor, UnknownVenue.
    function setVenueState(uint256 reactorId, uint256 index, VenueState state) external;

    /// @notice Pauses deposits of a reactor. Restricted to GUARDIAN. Reverts UnknownReactor.
    function pauseDeposits(uint256 reactorId) external;
    /// @notice Opens deposits of a reactor again. Restricted to GOVERNOR. Reverts UnknownReactor.
    function unpauseDeposits(uint256 reactorId) external;
    /// @notice Gives up what holders of a reactor lost and have not got back. Restricted to GOVERNOR. Reverts
    ///         UnknownReactor.
    function writeOffHaircut(uint256 reactorId) external;

    /// @notice Addresses of all reactors; the first has id 1.
    function reactors() external view returns (address[] memory);
    /// @notice Reactor of an asset and kind; zero if there is none.
    function reactorOf(address asset, ReactorKind kind) external view returns (address);
    /// @notice Venues of a reactor, in the order of their lanes.
    function venues(uint256 reactorId) external view returns (Venue[] memory);
}
