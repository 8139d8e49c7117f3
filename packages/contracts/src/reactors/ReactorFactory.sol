// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {UnsupportedToken, ZeroAddress} from "../common/Errors.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {Reactor} from "./Reactor.sol";
import {ReactorDeployer} from "./ReactorDeployer.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {IReactorFactory} from "./interfaces/IReactorFactory.sol";
import {ReactorInfo, ReactorKind, ReactorTerms, Venue, VenueState} from "./interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "./interfaces/IReactorsCommon.sol";

/// @title  ReactorFactory
/// @notice Creates reactors, lists their venues, pauses their deposits and retires them.
/// @dev    Who may do what is the AccessManager's business; reactors and the CycleManager listen to the factory.
contract ReactorFactory is IReactorFactory, IReactorsCommon, AccessManaged {
    /// @notice Most reactors.
    uint256 public constant MAX_REACTORS = 64;
    /// @notice Most venues of a reactor.
    uint256 public constant MAX_VENUES = 8;

    uint256 private constant MAX_IDLE_BUFFER_BPS = 5000;

    address private immutable _deployer;
    address private immutable _manager;
    address private immutable _toke;

    address[] private _reactors;
    mapping(address asset => mapping(ReactorKind kind => address reactor)) private _reactorOf;

    constructor(address authority_, address deployer_, address manager_, address toke_)
        AccessManaged(authority_)
    {
        (_deployer, _manager, _toke) = (deployer_, manager_, toke_);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorFactory
    function createReactor(CreateParams calldata params)
        external
        restricted
        returns (uint256 id, address reactor)
    {
        uint8 decimals = _requireCreatable(params);
        id = _reactors.length + 1;
        if (id > MAX_REACTORS) revert TooManyReactors(MAX_REACTORS);
        reactor = ReactorDeployer(_deployer)
            .create(
                Reactor.Identity({
                id: id,
                kind: params.kind,
                asset: params.asset,
                baseAsset: _baseOf(params),
                privateUntil: params.params.privateUntil,
                genesis: params.params.genesis,
                name: params.name,
                symbol: params.symbol
            })
            );
        _reactors.push(reactor);
        _reactorOf[params.asset][params.kind] = reactor;
        emit ReactorCreated(id, reactor, params.asset, params.kind, params.pairReactor, params.params);
        ICycleManager(_manager)
            .registerReactor(id, _infoOf(params, reactor, decimals), params.params.targetDepth);
    }

    /// @inheritdoc IReactorFactory
    function retire(uint256 reactorId) external restricted {
        emit ReactorRetirementStarted(reactorId);
        ICycleManager(_manager).retireReactor(reactorId);
    }

    /// @inheritdoc IReactorFactory
    function addVenue(uint256 reactorId, address adapter, bytes calldata venueConfig)
        external
        restricted
        returns (uint256 venueIndex)
    {
        if (adapter == address(0)) revert ZeroAddress();
        ReactorInfo memory info = ICycleManager(_manager).reactorInfo(reactorId);
        if (info.kind != ReactorKind.TOKEN) revert NoPair();
        if (info.venueCount >= MAX_VENUES) revert TooManyVenues();
        uint256 maxDeviationBps;
        (venueIndex, maxDeviationBps) = ICycleManager(_manager).addVenue(reactorId, adapter, venueConfig);
        emit VenueAdded(reactorId, venueIndex, adapter, venueConfig, maxDeviationBps);
    }

    /// @inheritdoc IReactorFactory
    function setVenueState(uint256 reactorId, uint256 index, VenueState state) external restricted {
        if (index >= ICycleManager(_manager).reactorInfo(reactorId).venueCount) {
            revert UnknownVenue(reactorId, index);
        }
        emit VenueStateSet(reactorId, index, state);
        ICycleManager(_manager).setVenueState(reactorId, index, state);
    }

    /// @inheritdoc IReactorFactory
    function pauseDeposits(uint256 reactorId) external restricted {
        _existing(reactorId).setDepositsPaused(true);
    }

    /// @inheritdoc IReactorFactory
    function unpauseDeposits(uint256 reactorId) external restricted {
        _existing(reactorId).setDepositsPaused(false);
    }

    /// @inheritdoc IReactorFactory
    function writeOffHaircut(uint256 reactorId) external restricted {
        _existing(reactorId).writeOffHaircut();
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorFactory
    function reactors() external view returns (address[] memory) {
        return _reactors;
    }

    /// @inheritdoc IReactorFactory
    function reactorOf(address asset, ReactorKind kind) external view returns (address) {
        return _reactorOf[asset][kind];
    }

    /// @inheritdoc IReactorFactory
    function venues(uint256 reactorId) external view returns (Venue[] memory) {
        return ICycleManager(_manager).venues(reactorId);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Returns the asset's decimals.
    function _requireCreatable(CreateParams calldata params) private view returns (uint8 decimals) {
        if (params.asset == address(0)) revert ZeroAddress();
        if (params.asset == _toke) revert UnsupportedToken(params.asset);
        decimals = uint8(TokenGuard.decimalsOf(params.asset)); // 18 at most
        if (_reactorOf[params.asset][params.kind] != address(0)) revert ReactorExists();
        ReactorTerms calldata terms = params.params;
        if (terms.idleBufferBps > MAX_IDLE_BUFFER_BPS) revert ParamOutOfBounds("idleBufferBps");
        if (terms.maxPriceAge == 0) revert ParamOutOfBounds("maxPriceAge");
        bool isPrivate = terms.privateUntil != 0;
        if (isPrivate && (terms.genesis == address(0) || params.kind != ReactorKind.PAIR)) {
            revert ParamOutOfBounds("privateUntil");
        }
        if ((params.kind == ReactorKind.PAIR) != (params.pairReactor == 0)) revert NoPair();
    }

    function _baseOf(CreateParams calldata params) private view returns (address base) {
        if (params.kind == ReactorKind.PAIR) return params.asset;
        if (params.pairReactor > _reactors.length) revert NoPair();
        ReactorInfo memory pair = ICycleManager(_manager).reactorInfo(params.pairReactor);
        if (pair.kind != ReactorKind.PAIR || pair.asset == params.asset || pair.isRetired) revert NoPair();
        return pair.asset;
    }

    function _infoOf(CreateParams calldata params, address reactor, uint8 decimals)
        private
        pure
        returns (ReactorInfo memory info)
    {
        info.reactor = reactor;
        info.kind = params.kind;
        info.pairId = uint8(params.pairReactor); // 64 at most
        info.decimals = decimals;
        info.idleBufferBps = params.params.idleBufferBps;
        info.asset = params.asset;
        info.maxPriceAge = params.params.maxPriceAge;
        info.privateUntil = params.params.privateUntil;
    }

    function _existing(uint256 reactorId) private view returns (IReactor) {
        if (reactorId == 0 || reactorId > _reactors.length) revert UnknownReactor(reactorId);
        return IReactor(_reactors[reactorId - 1]);
    }
}
