// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IAvsRegistry
/// @notice The services, their published terms, and the path by which operators join and leave them.
interface IAvsRegistry {
    /// @notice What a service publishes.
    /// @param  maxWad                  Largest part of its promise that all cases opened in one epoch may take, WAD.
    /// @param  slashDelay              Seconds in which the resolver may cancel a case; at most 3 days.
    /// @param  challengeWindow         Oldest age of a fault at its challenge, seconds.
    /// @param  responseWindow          Time to answer an optimistic challenge, seconds.
    /// @param  challengerBps           Part of a slash for the challenger, 1e4; at most 2,000.
    /// @param  resolver                May cancel cases; zero for nobody.
    /// @param  redistributionRecipient Receives what is slashed; zero burns it.
    /// @param  rewardToken             Token of the rewards; zero for none.
    /// @param  rewardPerEpoch          Announced reward, token units an epoch.
    /// @param  bondToken               Token of a challenger's bond; zero for none.
    /// @param  bond                    Bond, token units.
    /// @param  uri                     Where the service describes itself.
    struct Terms {
        uint64 maxWad;
        uint32 slashDelay;
        uint32 challengeWindow;
        uint32 responseWindow;
        uint16 challengerBps;
        address resolver;
        address redistributionRecipient;
        address rewardToken;
        uint128 rewardPerEpoch;
        address bondToken;
        uint128 bond;
        string uri;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A service was registered, with its terms of version 1.
    event AvsRegistered(address indexed avs, address indexed caller, Terms terms);

    /// @notice A service published other terms for registrations to come.
    /// @param  opensAtEpoch First epoch in which operators may register under them.
    event TermsUpdated(address indexed avs, uint256 version, uint256 opensAtEpoch, Terms terms);

    /// @notice An operator registered with a service.
    event OperatorRegisteredForAvs(address indexed operator, address indexed avs, uint256 termsVersion);

    /// @notice An operator left a service, or was sent away.
    event OperatorDeregisteredFromAvs(
        address indexed operator, address indexed avs, address indexed caller, uint256 slashableThroughEpoch
    );

    /// @notice The service's hook failed when an operator left. The operator has left all the same.
    event DeregistrationHookFailed(address indexed avs, address indexed operator);

    /// @notice An operator accepted other terms.
    event TermsAccepted(address indexed operator, address indexed avs, uint256 version, uint256 fromEpoch);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The service is registered already.
    error AvsAlreadyRegistered(address avs);

    /// @notice Only the service or its owner may do this.
    error NotAvsOwner(address avs, address caller);

    /// @notice A term is out of its range, or the windows do not fit an epoch.
    error InvalidTerms();

    /// @notice There is no such version, or it does not bind anybody yet.
    error UnknownTermsVersion(address avs, uint256 version);

    /// @notice The operator is bound by this version or a later one.
    error TermsNotNewer(uint256 version, uint256 boundVersion);

    /// @notice The service took the operator but did not record it with the Slasher.
    error RegistrationNotRecorded(address avs, address operator);

    // ── Services ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers a service with terms that hold at once.
    /// @dev    Entry. By the service or its `owner()`. Reverts NotAvsOwner, AvsAlreadyRegistered, InvalidTerms.
    /// @param  serviceManager The service.
    function registerAvs(address serviceManager, Terms calldata terms_) external;

    /// @notice Publishes terms for registrations from the epoch after the next. Who is registered stays bound to his.
    /// @dev    Reverts AvsNotRegistered, NotAvsOwner, InvalidTerms.
    /// @return version Number of the version.
    function updateTerms(address avs, Terms calldata terms_) external returns (uint256 version);

    /// @notice Sends an operator away, as the service or its owner. He stays slashable through the next epoch.
    /// @dev    Reverts NotAvsOwner, NotRegistered, InsufficientGas.
    function ejectOperator(address avs, address operator) external;

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers the caller with a service under its newest open terms; while still slashable from an earlier
    ///         registration, under the old ones.
    /// @dev    Entry. Reverts NotOptedIn, OperatorIsFrozen, AlreadyRegistered, RegistrationNotRecorded, and as the
    ///         service's hook does.
    /// @param  data Passed on to the service.
    function registerForAvs(address avs, bytes calldata data) external;

    /// @notice The caller leaves a service; during a freeze or a case too, and whatever the service does. He stays
    ///         slashable through the next epoch.
    /// @dev    Reverts NotRegistered, InsufficientGas.
    function deregisterFromAvs(address avs) external;

    /// @notice Binds the caller to newer terms from the epoch after the next.
    /// @dev    Reverts NotRegistered, UnknownTermsVersion, TermsNotNewer.
    function acceptTerms(address avs, uint256 version) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Whether the service is registered.
    function isAvs(address avs) external view returns (bool);

    /// @notice Number of the newest terms, open or not; 0 when the service is not registered.
    function latestVersion(address avs) external view returns (uint256);

    /// @notice Number of the newest terms under which an operator may register now; 0 without a service.
    function newestOpenVersion(address avs) external view returns (uint256);

    /// @notice Terms of a version.
    /// @dev    Reverts UnknownTermsVersion.
    function terms(address avs, uint256 version) external view returns (Terms memory);

    /// @notice First epoch in which operators may register under a version.
    function opensAtEpoch(address avs, uint256 version) external view returns (uint256);

    /// @notice What a slash needs of the terms.
    function slashTerms(address avs, uint256 version)
        external
        view
        returns (uint256 maxWad, uint256 slashDelay, uint256 challengerBps);

    /// @notice Who may cancel cases, and who receives what is slashed.
    function parties(address avs, uint256 version)
        external
        view
        returns (address resolver, address redistributionRecipient);

    /// @notice The registration that is under way in this transaction.
    /// @return avs      Service; zero for none.
    /// @return operator Operator.
    function registrationUnderWay() external view returns (address avs, address operator);
}
