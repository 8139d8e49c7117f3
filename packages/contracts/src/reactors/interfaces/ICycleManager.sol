// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorErrors, Phase, ReactorInfo, Venue, VenueState} from "./IReactorTypes.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  ICycleManagerEvents
/// @notice Events and errors of the cycle; its linked libraries raise them too.
interface ICycleManagerEvents is IReactorsCommon, IReactorErrors {
    event RolloverStarted(uint256 indexed cycle, address indexed caller);
    /// @notice A position as marked at the oracle's prices. All values USD, WAD.
    /// @param  a     Units of A.
    /// @param  b     Units of B.
    /// @param  hold  Value of the principal, had it been kept.
    /// @param  value Value of the position.
    /// @param  fees  Fees since the last mark.
    /// @param  il    Impermanent loss since the last mark, before fees.
    event PositionMarked(
        uint256 indexed reactorId,
        uint256 indexed venue,
        uint256 a,
        uint256 b,
        uint256 hold,
        uint256 value,
        uint256 fees,
        uint256 il
    );
    /// @notice A TOKEN reactor was settled, with what each tier of the waterfall gave.
    event ReactorSettled(
        uint256 indexed reactorId,
        uint256 indexed cycle,
        int256 equity,
        uint256 reserveUsed,
        uint256 slashToke,
        uint256 backstopB,
        uint256 haircutA,
        uint256 haircutB,
        uint256 restoredA
    );
    /// @notice A reactor was left out of this rollover. `reason` is what its step reverted with.
    event ReactorSkipped(uint256 indexed reactorId, bytes reason);
    event BaseAllotted(uint256 indexed reactorId, uint256 demand, uint256 allotted);
    event VenueRebalanced(
        uint256 indexed reactorId,
        uint256 indexed venue,
        uint256 fromValue,
        uint256 toValue,
        uint256 usedA,
        uint256 usedB
    );
    event SurplusSwept(uint256 indexed reactorId, uint256 assets, uint256 baseAssets);
    event Converted(
        uint256 indexed reactorId,
        address indexed caller,
        address giveToken,
        uint256 give,
        uint256 out,
        uint256 premiumBps
    );
    event RewardsSet(
        uint256 indexed reactorId,
        uint256 lp,
        uint256 ldDirected,
        uint256 ldPassive,
        uint256 muWad,
        uint256 qWad
    );
    event CycleCompleted(uint256 indexed cycle, uint256 emitted);
    /// @notice Liquidity is deployed from the next rollover on.
    event CycleZeroEnded(uint256 indexed cycle);
    /// @notice Emission weight of a PAIR reactor, or of the passive stake, in cycle zero.
    event ZeroWeightSet(uint256 indexed reactorId, uint256 weightWad);
    /// @notice What an auction or the treasury paid for slashed TOKE entered the reactor.
    event ProceedsCredited(uint256 indexed reactorId, uint256 amount);
    event ReactorClosed(uint256 indexed reactorId, uint256 assets, uint256 baseAssets);

    /// @notice The cycle runs until then, Unix seconds.
    error CycleNotEnded(uint256 nextStart);
    /// @notice The reactor is done in this phase, or was not skipped.
    error AlreadyDone(uint256 id);
    /// @notice The step is for TOKEN reactors.
    error NotTokenReactor(uint256 id);
    /// @notice Every venue that is off its target is too far from the oracle's price. Whole units of B per whole
    ///         unit of A, WAD.
    error PriceDeviation(uint256 id, uint256 spot, uint256 oracle);
    /// @notice The call would change nothing.
    error NothingToDo();
    /// @notice The reactor is not short of this much, or has less of the other token at hand.
    error ConversionLimit(uint256 give, uint256 out);
    /// @notice A reactor with a deficit waits for TOKE to have a price.
    error StakePriceMissing(uint256 id);
    /// @notice Reactors that are not done yet.
    error RolloverUnfinished(uint256 id);
}

/// @title  ICycleManager
/// @notice Runs the cycle: settles every reactor at oracle prices, covers losses in their order, and puts liquidity where
///         the directors' votes say. Anyone may call every step, and is paid for it.
interface ICycleManager is ICycleManagerEvents {
    /// @notice How far a rollover is.
    /// @param  startedAt  Unix seconds of the last `startRollover`.
    /// @param  settled    Bit `id` is set for reactors settled.
    /// @param  skipped    Bit `id` is set for reactors skipped: at this rollover, or while OPEN at the last one.
    /// @param  deployed   Bit `id` is set for reactors deployed.
    /// @param  latePairs  Bit `id` is set for PAIR reactors (bit 0: passive stake) that wait for `settleLate`.
    struct Progress {
        uint256 startedAt;
        uint256 settled;
        uint256 skipped;
        uint256 deployed;
        uint256 latePairs;
    }

    /// @notice What the last settlement left of a reactor.
    /// @param  equity       USD, WAD, before restore and sweep.
    /// @param  feeAverage   F, USD, WAD.
    /// @param  slashReserve Part of the reserve that stake has paid, USD, WAD.
    /// @param  claimValue   Value of the claims before the batch settled, USD, WAD.
    /// @param  directed     D before any slash of the rollover, TOKE wei.
    /// @param  amountA      Units of A that may be deployed, before the base asset was shared out.
    /// @param  demandB      Units of B that this asks for.
    /// @param  priceA       USD per whole unit, WAD.
    /// @param  priceB       USD per whole unit, WAD.
    /// @param  lastQ        q of the last reward split, WAD.
    struct SettledState {
        int256 equity;
        uint256 feeAverage;
        uint256 slashReserve;
        uint256 claimValue;
        uint256 directed;
        uint256 amountA;
        uint256 demandB;
        uint256 priceA;
        uint256 priceB;
        uint256 lastQ;
    }

    /// @notice Depth that a TOKEN reactor needs, and its own equity.
    /// @param  reactor  The reactor.
    /// @param  asset    Its asset.
    /// @param  decimals Of the asset.
    /// @param  need     USD, WAD.
    /// @param  equity   Equity at the last settlement, USD, WAD; 0 for a deficit.
    struct Depth {
        address reactor;
        address asset;
        uint8 decimals;
        uint256 need;
        uint256 equity;
    }

    // ── Rollover ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Does all that remains of a rollover, from whatever phase. Reverts CycleNotEnded, and within `graceWindow`
    ///         with the first error of any reactor; later failing reactors are skipped. Reverts InsufficientGas when a
    ///         reactor would be skipped for want of gas.
    function rollover() external;
    /// @notice First step. Reverts WrongPhase, CycleNotEnded; StalePrice or InvalidPrice of TOKE within `graceWindow`
    ///         after the cycle's end.
    function startRollover() external;
    /// @notice Settles TOKEN reactors. Reverts WrongPhase, AlreadyDone, UnknownReactor, NotTokenReactor, InsufficientGas;
    ///         within `graceWindow` with the error of the reactor (StalePrice, InvalidPrice, StakePriceMissing ...).
    function settle(uint256[] calldata ids) external;
    /// @notice Settles PAIR reactors and the passive stake, and shares out the base asset. Reverts WrongPhase,
    ///         RolloverUnfinished.
    function finishSettlement() external;
    /// @notice Moves liquidity of reactors toward its targets, funds exits and sets rewards. PAIR reactors after the TOKEN
    ///         reactors that borrow from them. Reverts WrongPhase, AlreadyDone, UnknownReactor, InsufficientGas.
    function deploy(uint256[] calldata ids) external;
    /// @notice Last step. Reverts WrongPhase; RolloverUnfinished before `rolloverTimeout`.
    function completeRollover() external;

    /// @notice Settles one reactor; for the manager's own calls. Reverts Unauthorized.
    function settleStep(uint256 reactorId) external;
    /// @notice Deploys one reactor; for the manager's own calls. Reverts Unauthorized.
    function deployStep(uint256 reactorId) external;

    // ── Between rollovers ─────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays settled exits, of a TOKEN reactor by taking positions out if need be. Never paused. Reverts WrongPhase,
    ///         UnknownReactor, NothingToDo.
    function fundExits(uint256 reactorId) external;
    /// @notice Settles what the last rollover skipped; 0 for the passive stake. Reverts WrongPhase, AlreadyDone, StalePrice,
    ///         InvalidPrice.
    function settleLate(uint256 reactorId) external;
    /// @notice Moves venues that are far off their targets toward them. Entry. Reverts EntryPaused, WrongPhase,
    ///         NotTokenReactor, NothingToDo, PriceDeviation.
    function rebalance(uint256 reactorId) external;
    /// @notice Gives a TOKEN reactor the token that it is short of for the idle token that it is long of, at the oracle's
    ///         price and a premium that grows by time.
    /// @dev    Never paused. Reverts WrongPhase, ZeroAmount, ZeroAddress, NotTokenReactor, StalePrice, InvalidPrice,
    ///         ConversionLimit, SlippageExceeded, UnsupportedToken.
    /// @param  give     Units of the token that is short.
    /// @param  minOut   Least units of the other.
    /// @param  receiver Gets them.
    /// @return out      Units of the other, rounded down; 0 for a dust that a batch misses.
    function convert(uint256 reactorId, uint256 give, uint256 minOut, address receiver)
        external
        returns (uint256 out);

    // ── Other contracts of the module ─────────────────────────────────────────────────────────────────────────

    /// @notice Registers a reactor, while no rollover is under way. ReactorFactory only. Reverts Unauthorized, WrongPhase.
    function registerReactor(uint256 reactorId, ReactorInfo calldata info, uint256 targetDepth) external;
    /// @notice Begins the winding down. ReactorFactory only. Reverts Unauthorized.
    function retireReactor(uint256 reactorId) external;
    /// @notice Adds a venue. ReactorFactory only. Reverts Unauthorized.
    function addVenue(uint256 reactorId, address adapter, bytes calldata config)
        external
        returns (uint256 index, uint256 maxDeviationBps);
    /// @notice Sets the state of a venue. ReactorFactory only. Reverts Unauthorized.
    function setVenueState(uint256 reactorId, uint256 index, VenueState state) external;
    /// @notice Books units of B that were sent to a reactor for slashed TOKE. SlashAuction and the treasury only. Reverts
    ///         Unauthorized, AssetMismatch when they did not arrive.
    function creditProceeds(uint256 reactorId, uint256 amount) external;

    // ── Governance ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Lets liquidity be deployed, from the next rollover on and for good. Restricted to GOVERNOR.
    function endCycleZero() external;
    /// @notice Sets emission weights of cycle zero; ids are PAIR reactors or 0 for the passive stake. Restricted to
    ///         GOVERNOR. Reverts LengthsDiffer, UnknownReactor, ParamOutOfBounds when they sum to more than WAD.
    function setZeroWeights(uint256[] calldata ids, uint256[] calldata weightsWad) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Rollovers completed.
    function cycle() external view returns (uint256);
    /// @notice Phase of the cycle.
    function phase() external view returns (Phase);
    /// @notice Unix seconds from which the next rollover may start.
    function nextCycleStart() external view returns (uint256);
    /// @notice Whether liquidity is not deployed yet.
    function isCycleZero() external view returns (bool);
    /// @notice How far the rollover is.
    function rolloverProgress() external view returns (Progress memory);
    /// @notice Highest reactor id.
    function reactorCount() external view returns (uint256);
    /// @notice What a reactor is. Reverts UnknownReactor.
    function reactorInfo(uint256 reactorId) external view returns (ReactorInfo memory);
    /// @notice What the last settlement left of a reactor.
    function settledState(uint256 reactorId) external view returns (SettledState memory);
    /// @notice Venues of a reactor.
    function venues(uint256 reactorId) external view returns (Venue[] memory);
    /// @notice Emission weight in cycle zero, WAD.
    function zeroWeight(uint256 reactorId) external view returns (uint256);
    /// @notice TOKEN reactors that need depth for the singularity: the larger of their target and of the average value of A
    ///         deployed over eight cycles. Values USD, WAD.
    function depths() external view returns (Depth[] memory);
    /// @notice What exits on the spot depend on.
    /// @return phase_     Phase.
    /// @return equity     Equity at the last settlement, USD, WAD.
    /// @return isSkipped  Whether the reactor was skipped at the last rollover.
    /// @return cycle_     Rollovers completed.
    function exitState(uint256 reactorId)
        external
        view
        returns (Phase phase_, int256 equity, bool isSkipped, uint256 cycle_);
    /// @notice The lower of spot and average price of TOKE. Reverts StalePrice, InvalidPrice.
    function tokePrice() external view returns (uint256 priceWad);
}
