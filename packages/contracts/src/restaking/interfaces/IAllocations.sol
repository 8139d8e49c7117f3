// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IAllocations
/// @notice What operators promise to services: opt-ins, and shares of each pool (magnitudes) that only one service may
///         slash.
/// @dev    Magnitudes and shares of them (`…Wad`) have 18 decimals: 1e18 is all of a pool as it was before any slash.
interface IAllocations {
    /// @notice How an operator stands with a service.
    /// @param  None       Not opted in.
    /// @param  OptedIn    May be slashed once it registers.
    /// @param  Registered Serves it.
    /// @param  Left       Has left; slashable through `slashableThroughEpoch`.
    enum Standing {
        None,
        OptedIn,
        Registered,
        Left
    }

    /// @notice An operator's record with a service. One slot.
    /// @param  standing              How the operator stands.
    /// @param  slashableThroughEpoch Last epoch in which one who left may be slashed.
    /// @param  termsVersion          Terms that bind now, unless the next ones have come into force.
    /// @param  nextTermsVersion      Terms accepted; 0 for none.
    /// @param  nextTermsEpoch        Epoch from which they bind.
    /// @param  takenEpoch            Epoch that `takenWad` is about.
    /// @param  takenWad              Part of a promise that the cases of that epoch take.
    /// @param  cooldownUntil         Unix time before which the service can't open another case.
    /// @param  hasOpenCase           Whether a case of the service is open.
    struct Record {
        Standing standing;
        uint24 slashableThroughEpoch;
        uint24 termsVersion;
        uint24 nextTermsVersion;
        uint24 nextTermsEpoch;
        uint24 takenEpoch;
        uint64 takenWad;
        uint40 cooldownUntil;
        bool hasOpenCase;
    }

    /// @notice A promise to a service. One slot. Of an older generation it is worth nothing.
    /// @param  current        Magnitude in force.
    /// @param  next           Magnitude from `effectiveEpoch` on.
    /// @param  effectiveEpoch Epoch of the change; 0 when nothing is pending.
    /// @param  generation     Generation of the pool.
    struct Allocation {
        uint64 current;
        uint64 next;
        uint32 effectiveEpoch;
        uint32 generation;
    }

    /// @notice One entry of a batch of changes.
    /// @param  avs       Service.
    /// @param  asset     Token.
    /// @param  magnitude New magnitude; 0, or at least 1e9.
    struct Change {
        address avs;
        address asset;
        uint64 magnitude;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An operator may be slashed by the service once it registers.
    event OptedIntoSlashing(address indexed operator, address indexed avs);

    /// @notice An operator serves the service now.
    /// @param  termsVersion Terms that bind it.
    event RegistrationRecorded(address indexed avs, address indexed operator, uint256 termsVersion);

    /// @notice An operator has left the service.
    event DeregistrationRecorded(
        address indexed avs, address indexed operator, uint256 slashableThroughEpoch
    );

    /// @notice An operator accepted other terms.
    /// @param  fromEpoch Epoch from which they bind.
    event TermsAcceptanceRecorded(
        address indexed avs, address indexed operator, uint256 termsVersion, uint256 fromEpoch
    );

    /// @notice A promise was changed.
    /// @param  current        Magnitude in force.
    /// @param  next           Magnitude to come; equal to `current` when the change was at once.
    /// @param  effectiveEpoch Epoch of the change.
    /// @param  encumbered     Magnitude of all promises of the pool.
    event AllocationModified(
        address indexed operator,
        address indexed avs,
        address indexed asset,
        uint256 current,
        uint256 next,
        uint256 effectiveEpoch,
        uint256 encumbered
    );

    /// @notice A pending change came into force in the books.
    event AllocationSettled(
        address indexed operator,
        address indexed avs,
        address indexed asset,
        uint256 current,
        uint256 encumbered
    );

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice No service is registered at this address.
    error AvsNotRegistered(address avs);

    /// @notice The operator has opted in already.
    error AlreadyOptedIn(address operator, address avs);

    /// @notice The operator has not opted into slashing by the service.
    error NotOptedIn(address operator, address avs);

    /// @notice The operator is not registered with the service.
    error NotRegistered(address operator, address avs);

    /// @notice Only the AvsRegistry may call this, or the service in the middle of a registration.
    error NotRegistry(address caller);

    /// @notice The operator has an open case: promises stay as they are.
    error OpenCase(address operator, uint256 openCases);

    /// @notice A promise is nothing, or at least this much.
    error MagnitudeTooSmall(uint256 magnitude, uint256 minimum);

    /// @notice The pool has not as much left to promise.
    error InsufficientMagnitude(uint256 available, uint256 needed);

    /// @notice A change is pending until this epoch.
    error ModificationPending(uint256 effectiveEpoch);

    /// @notice The promise is that already.
    error SameMagnitude(uint256 magnitude);

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Lets a service slash the caller once the caller registers with it. For good.
    /// @dev    Entry. Reverts OperatorNotRegistered, AvsNotRegistered, AlreadyOptedIn.
    function optIntoSlashing(address avs) external;

    /// @notice Promises a share of the caller's pool to a service, or takes it back.
    /// @dev    Entry for raises; a promise can always be lowered. Reverts, in this order, OperatorNotRegistered,
    ///         NotOptedIn, AssetNotListed, OpenCase, MagnitudeTooSmall, ModificationPending, SameMagnitude,
    ///         InsufficientMagnitude, EntryPaused.
    /// @param  magnitude       New magnitude.
    /// @return effectiveEpoch  Epoch from which the service may slash it, or from which it is free again: two epochs
    ///                         on, or this one where nobody's stake or service is concerned.
    function modifyAllocation(address avs, address asset, uint64 magnitude)
        external
        returns (uint256 effectiveEpoch);

    /// @notice `modifyAllocation` for several; one bad entry reverts all.
    function modifyAllocations(Change[] calldata changes) external returns (uint256[] memory effectiveEpochs);

    /// @notice Enters a change that is due into the books, which frees what was lowered. Anyone may call.
    /// @dev    Reverts OpenCase. Does nothing when nothing is due.
    function settleAllocation(address operator, address avs, address asset) external;

    /// @notice `settleAllocation` for several assets.
    function settleAllocations(address operator, address avs, address[] calldata assets) external;

    // ── AvsRegistry and services ──────────────────────────────────────────────────────────────────────────────

    /// @notice Called back by a service that accepts the operator who is registering with it.
    /// @dev    Only while AvsRegistry is registering this operator with the caller: NotRegistry.
    function recordFirstRegistration(address operator) external;

    /// @notice Records that an operator leaves. AvsRegistry only: NotRegistry.
    function recordDeregistration(address avs, address operator)
        external
        returns (uint256 slashableThroughEpoch);

    /// @notice Records accepted terms. AvsRegistry only: NotRegistry.
    function recordTermsAcceptance(address avs, address operator, uint256 version)
        external
        returns (uint256 fromEpoch);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An operator's record with a service.
    function record(address avs, address operator) external view returns (Record memory);

    /// @notice Terms of the service that bind the operator at this second; 0 when it never registered.
    function boundTermsVersion(address avs, address operator) external view returns (uint256);

    /// @notice Whether the operator serves the service.
    function isRegistered(address operator, address avs) external view returns (bool);

    /// @notice Whether the service may slash the operator in `epoch`.
    function isSlashable(address operator, address avs, uint256 epoch) external view returns (bool);

    /// @notice A promise as stored; `generation` tells whether it counts.
    function allocation(address operator, address avs, address asset)
        external
        view
        returns (Allocation memory);

    /// @notice A promise at this second.
    /// @return current        Magnitude in force.
    /// @return next           Magnitude to come; equal to `current` when nothing is pending.
    /// @return effectiveEpoch Epoch of the change; 0 when nothing is pending.
    function allocationNow(address operator, address avs, address asset)
        external
        view
        returns (uint256 current, uint256 next, uint256 effectiveEpoch);

    /// @notice What is left of a pool's magnitude, and how much of that is promised.
    /// @return maximum    Falls with slashes from 1e18; back there after a wipe.
    /// @return encumbered Promised, or not yet free again.
    function magnitudes(address operator, address asset)
        external
        view
        returns (uint256 maximum, uint256 encumbered);

    /// @notice What the service may slash at this second, token units, rounded down.
    function slashableStake(address operator, address avs, address asset) external view returns (uint256);

    /// @notice What the service may slash until the epoch after the next at least, whatever the operator does. A service
    ///         counts this one as its security. Token units, rounded down.
    function minSlashableStake(address operator, address avs, address asset) external view returns (uint256);

    /// @notice Share of the pool's magnitude that is promised, WAD, rounded down.
    function utilisation(address operator, address asset) external view returns (uint256);
}
