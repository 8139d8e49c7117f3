// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IReactorParameters
/// @notice Parameters of the cycle, the waterfall and the rewards, within their bounds.
interface IReactorParameters is IReactorsCommon {
    /// @notice Times and limits of the cycle. One slot.
    /// @param  cycleDuration    Seconds between rollovers, 1 to 28 days.
    /// @param  graceWindow      Seconds after `startRollover` in which the first error stops everything, 2 days at most.
    /// @param  rolloverTimeout  Seconds after `startRollover` from which a rollover ends without stragglers, 2 days at most.
    /// @param  stepGas          Gas that a reactor's step must find, 500,000 to 5,000,000.
    /// @param  keeperTau        Seconds of lateness after which the keeper's pay has doubled, not 0.
    /// @param  conversionRamp   Seconds in which the premium of conversions grows to its most, 1 h to 7 days.
    /// @param  maxConversionBps Most of that premium, basis points, 500 at most.
    /// @param  maxDeviationBps  Ceiling of the venues' limits, basis points, 10 to 500.
    /// @param  rebalanceBandBps Deviation from its target that a venue is left with, basis points, 2,000 at most.
    /// @param  singularityStreak Rollovers in a row that make the singularity, at least 2.
    struct CycleParams {
        uint32 cycleDuration;
        uint32 graceWindow;
        uint32 rolloverTimeout;
        uint32 stepGas;
        uint32 keeperTau;
        uint32 conversionRamp;
        uint16 maxConversionBps;
        uint16 maxDeviationBps;
        uint16 rebalanceBandBps;
        uint16 singularityStreak;
    }

    /// @notice What bears losses. One slot.
    /// @param  coverMoveWad     Move of the relative price that stake must cover, WAD, 1.1 to 10.
    /// @param  gammaWad         Part of the stake's value that counts as cover, WAD, 1 at most.
    /// @param  reserveTargetWad Reserve that is kept before anything is swept, part of the claims' value, WAD, 1 at most.
    /// @param  maxSlashBps      Most of the stake that a cycle's losses take, basis points, 5,000 at most.
    /// @param  backstopBps      Part of the treasury's base asset that stands in, basis points, 5,000 at most.
    /// @param  instantExitFeeBps Fee of an exit on the spot, basis points, 500 at most.
    /// @param  instantExitCapBps Most of the claims that leaves on the spot in a cycle, basis points, 2,000 at most.
    struct RiskParams {
        uint64 coverMoveWad;
        uint64 gammaWad;
        uint64 reserveTargetWad;
        uint16 maxSlashBps;
        uint16 backstopBps;
        uint16 instantExitFeeBps;
        uint16 instantExitCapBps;
    }

    /// @notice Rewards and the keeper's pay. Two slots.
    /// @param  leastBalanceWad  m: multiplier of an entirely lopsided reactor, WAD, 0.5 to 1.
    /// @param  betaWad          Most weight that fees have, WAD, 1 at most.
    /// @param  emissionRateWad  Part of the budget that a cycle emits, WAD, 0.05 at most.
    /// @param  tokeMaxAge       Oldest price of TOKE that is used, seconds, not 0.
    /// @param  emissionCap      Most that a cycle emits, TOKE wei, 1,000,000 TOKE at most.
    /// @param  keeperBase       Pay for `startRollover`, TOKE wei, 1,000 TOKE at most.
    /// @param  keeperPerReactor Pay for each reactor settled or deployed, TOKE wei, 1,000 TOKE at most.
    struct RewardParams {
        uint64 leastBalanceWad;
        uint64 betaWad;
        uint64 emissionRateWad;
        uint32 tokeMaxAge;
        uint96 emissionCap;
        uint80 keeperBase;
        uint80 keeperPerReactor;
    }

    /// @notice Sets one parameter by the name of its field. Restricted to GOVERNOR. Reverts ParamOutOfBounds.
    /// @param  key   Name of the field, as text.
    /// @param  value In the field's unit.
    function setParameter(bytes32 key, uint256 value) external;

    /// @notice Times and limits of the cycle.
    function cycleParams() external view returns (CycleParams memory);
    /// @notice What bears losses.
    function riskParams() external view returns (RiskParams memory);
    /// @notice Rewards and the keeper's pay.
    function rewardParams() external view returns (RewardParams memory);
}
