// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAllocations} from "./IAllocations.sol";
import {IEpochClock} from "./IEpochClock.sol";

/// @title  ISlasher
/// @notice Freezes operators at the word of the services that they serve, and slashes what they promised them.
/// @dev    A case is kept as one hash. Every function on a case takes the data that its last event gave.
interface ISlasher is IAllocations, IEpochClock {
    /// @notice OPEN -> EXECUTED -> RELEASED, OPEN -> CANCELLED, OPEN -> EXPIRED.
    enum CaseState {
        None,
        Open,
        Executed,
        Released,
        Cancelled,
        Expired
    }

    /// @notice What to slash of one asset.
    /// @param  asset Token.
    /// @param  wad   Share of the promise, above 0 and at most 1e18.
    struct SlashItem {
        address asset;
        uint64 wad;
    }

    /// @notice A case.
    /// @param  state        Where it stands.
    /// @param  avs          Service that opened it.
    /// @param  operator     Whom it is about.
    /// @param  challenger   Who is paid for it.
    /// @param  openedAt     Unix time.
    /// @param  termsVersion Terms of the service that bound the operator then; they hold for the whole case.
    /// @param  items        What to slash, assets ascending.
    /// @param  executor     Who executed it; zero before.
    /// @param  executorBps  His part of the slash, 1e4, as it was then.
    /// @param  releaseAt    Unix time from which the funds may leave; 0 before execution.
    /// @param  removed      Token units taken, for each item; empty before execution.
    struct CaseData {
        CaseState state;
        address avs;
        address operator;
        address challenger;
        uint40 openedAt;
        uint24 termsVersion;
        SlashItem[] items;
        address executor;
        uint16 executorBps;
        uint40 releaseAt;
        uint256[] removed;
    }

    /// @notice A case and its data, for batches.
    struct CaseRef {
        uint256 id;
        CaseData data;
    }

    /// @notice Freeze of an operator. One slot.
    /// @param  frozenSince Unix time at which the last freeze began.
    /// @param  frozenUntil Unix time at which it ends by itself, or ended.
    /// @param  streakStart Unix time at which the streak of freezes that it belongs to began.
    /// @param  openCases   Cases that are open.
    struct FreezeState {
        uint40 frozenSince;
        uint40 frozenUntil;
        uint40 streakStart;
        uint16 openCases;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A service opened a case.
    /// @param  frozen Whether it freezes the operator: not in the gap after a streak of freezes.
    /// @param  data   The case.
    event CaseOpened(
        uint256 indexed caseId, address indexed avs, address indexed operator, bool frozen, CaseData data
    );

    /// @notice An operator is frozen.
    /// @param  frozenUntil Unix time at which it ends by itself.
    event OperatorFrozen(
        address indexed operator, uint256 indexed caseId, uint256 frozenSince, uint256 frozenUntil
    );

    /// @notice The last case ended and the operator is free.
    event FrozenStatusReset(address indexed operator);

    /// @notice A slash was executed; `data.removed` tells what it took.
    event CaseExecuted(uint256 indexed caseId, CaseData data);

    /// @notice The resolver of the service called the slash off.
    event CaseCancelled(uint256 indexed caseId, CaseData data);

    /// @notice A case ended because nobody executed it in time.
    event CaseLapsed(uint256 indexed caseId, CaseData data);

    /// @notice The slashed funds were paid out.
    event CaseReleased(uint256 indexed caseId, CaseData data);

    /// @notice Governance set how long slashed funds stay in custody and what the executor gets.
    event SlashParametersSet(uint256 redistributionDelay, uint256 executorBps);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The operator can't be slashed by the caller.
    error NotSlashable(address avs, address operator);

    /// @notice There is nothing to slash.
    error EmptySlash();

    /// @notice A share is zero or above 1e18.
    error InvalidWad(uint256 wad);

    /// @notice Assets are to ascend, each once.
    error AssetsNotAscending(address previous, address asset);

    /// @notice The service has an open case on the operator.
    error CaseAlreadyOpen(address avs, address operator);

    /// @notice The service can't open another case on the operator before this time, Unix seconds.
    error FreezeCooldown(uint256 until);

    /// @notice The cases of this epoch together would take more than the terms allow.
    /// @param  keptWad    What would be left of the promise.
    /// @param  minimumWad What the terms leave at least.
    error WadAboveTerms(uint256 keptWad, uint256 minimumWad);

    /// @notice The data is not the case's.
    error CaseDataMismatch(uint256 caseId);

    /// @notice The case is not open.
    error CaseNotOpen(uint256 caseId, CaseState state);

    /// @notice The case has not been executed, or is paid out.
    error CaseNotExecuted(uint256 caseId, CaseState state);

    /// @notice The slash can't be executed before this time, Unix seconds.
    error SlashDelayNotElapsed(uint256 executableAt);

    /// @notice The slash had to be executed before this time, Unix seconds.
    error CaseExpired(uint256 deadline);

    /// @notice The case lives until this time, Unix seconds.
    error CaseNotExpired(uint256 deadline);

    /// @notice The funds can't leave before this time, Unix seconds.
    error RedistributionDelayNotElapsed(uint256 releaseAt);

    /// @notice Only the resolver that the terms name may cancel.
    error NotResolver(address caller, address resolver);

    /// @notice The case is about another operator.
    error OtherOperator(uint256 caseId, address operator);

    /// @notice A parameter is above its limit.
    error SlashParameterTooHigh(uint256 value, uint256 limit);

    // ── Cases ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Opens a case on an operator who serves the caller, and freezes him.
    /// @dev    Can't be paused. Reverts, in this order, AvsNotRegistered, NotSlashable, EmptySlash; per item
    ///         AssetNotListed, InvalidWad, AssetsNotAscending; CaseAlreadyOpen, FreezeCooldown, WadAboveTerms.
    /// @param  items      What to slash, assets ascending.
    /// @param  challenger Who is paid for it.
    /// @return caseId     Counts from 0.
    function freezeOperator(address operator, SlashItem[] calldata items, address challenger)
        external
        returns (uint256 caseId);

    /// @notice Executes a slash. Anyone may call and is paid for it.
    /// @dev    Can't be paused. Reverts CaseDataMismatch, CaseNotOpen, CaseExpired, SlashDelayNotElapsed.
    /// @return removed Token units taken, for each item, rounded down.
    function executeSlash(uint256 caseId, CaseData calldata data) external returns (uint256[] memory removed);

    /// @notice `executeSlash` for several cases; one bad entry reverts all.
    function executeSlashes(CaseRef[] calldata cases) external returns (uint256[][] memory removed);

    /// @notice Calls a slash off, as the resolver of the service. The service then has to wait for its next case.
    /// @dev    Reverts CaseDataMismatch, CaseNotOpen, NotResolver.
    function cancelCase(uint256 caseId, CaseData calldata data) external;

    /// @notice Ends a case that nobody executed in time. Anyone may call.
    /// @dev    Reverts CaseDataMismatch, CaseNotOpen, CaseNotExpired.
    function expireCase(uint256 caseId, CaseData calldata data) external;

    /// @notice Ends those of the given cases that are over, so that the operator is free once none is left.
    /// @dev    Skips what is not open or not over. Reverts CaseDataMismatch, OtherOperator.
    function resetFrozenStatus(address operator, CaseRef[] calldata cases) external;

    /// @notice Pays slashed funds to challenger, executor and the service's recipient (burned where it names none).
    ///         Anyone may call. Who refuses his tokens gets a credit in the TokenPool and blocks nobody.
    /// @dev    Reverts CaseDataMismatch, CaseNotExecuted, RedistributionDelayNotElapsed.
    function releaseSlashed(uint256 caseId, CaseData calldata data) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Hash of a case and its state; zero for one that does not exist.
    function caseHash(uint256 caseId) external view returns (bytes32);

    /// @notice How many cases were ever opened.
    function caseCount() external view returns (uint256);

    /// @notice Whether the operator is frozen at this second.
    function isFrozen(address operator) external view returns (bool);

    /// @notice What the TokenPool asks.
    /// @return frozenSince Unix time since which the operator is frozen; 0 when he is not.
    /// @return openCases   Cases that are open, frozen or not.
    function freezeInfo(address operator) external view returns (uint256 frozenSince, uint256 openCases);

    /// @notice Freeze of an operator as stored.
    function freezeState(address operator) external view returns (FreezeState memory);

    /// @notice A case must be executed within this time, seconds.
    function caseDuration() external view returns (uint256);

    /// @notice A streak of freezes lasts no longer than this, seconds.
    function maxContinuousFreeze() external view returns (uint256);

    /// @notice After that, cases open without freezing for this long, seconds.
    function exitGap() external view returns (uint256);

    /// @notice A service waits this long after a case without a slash, seconds.
    function freezeCooldown() external view returns (uint256);

    /// @notice Slashed funds stay in custody for this long, seconds.
    function redistributionDelay() external view returns (uint256);

    /// @notice Part of a slash that the executor gets, 1e4.
    function executorBps() external view returns (uint256);

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sets the parameters of slashes executed from now on.
    /// @dev    Restricted to GOVERNOR. Reverts SlashParameterTooHigh.
    /// @param  redistributionDelay_ Seconds, at most 14 days.
    /// @param  executorBps_         1e4, at most 100.
    function setSlashParameters(uint256 redistributionDelay_, uint256 executorBps_) external;
}
