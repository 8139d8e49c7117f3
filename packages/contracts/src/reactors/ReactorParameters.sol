// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {IReactorParameters} from "./interfaces/IReactorParameters.sol";

/// @title  ReactorParameters
/// @notice Parameters of the cycle, the waterfall and the rewards, within their bounds.
contract ReactorParameters is IReactorParameters, AccessManaged {
    uint256 private constant WAD = 1e18;

    CycleParams private _cycle;
    RiskParams private _risk;
    RewardParams private _reward;

    constructor(address authority_) AccessManaged(authority_) {
        _cycle = CycleParams({
            cycleDuration: 7 days,
            graceWindow: 6 hours,
            rolloverTimeout: 24 hours,
            stepGas: 2_000_000,
            keeperTau: 1 hours,
            conversionRamp: 1 days,
            maxConversionBps: 100,
            maxDeviationBps: 100,
            rebalanceBandBps: 500,
            singularityStreak: 4
        });
        _risk = RiskParams({
            coverMoveWad: 2e18,
            gammaWad: 0.5e18,
            reserveTargetWad: 0.05e18,
            maxSlashBps: 3000,
            backstopBps: 2000,
            instantExitFeeBps: 30,
            instantExitCapBps: 500
        });
        _reward = RewardParams({
            leastBalanceWad: 0.5e18,
            betaWad: 0.5e18,
            emissionRateWad: 0.005e18,
            tokeMaxAge: 1 hours,
            emissionCap: 200_000e18,
            keeperBase: 5e18,
            keeperPerReactor: 2e18
        });
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorParameters
    function setParameter(bytes32 key, uint256 value) external restricted {
        if (!_setCycle(key, value) && !_setRisk(key, value) && !_setReward(key, value)) {
            revert ParamOutOfBounds(key);
        }
        emit ParamSet(key, value);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorParameters
    function cycleParams() external view returns (CycleParams memory) {
        return _cycle;
    }

    /// @inheritdoc IReactorParameters
    function riskParams() external view returns (RiskParams memory) {
        return _risk;
    }

    /// @inheritdoc IReactorParameters
    function rewardParams() external view returns (RewardParams memory) {
        return _reward;
    }

    // ── Internal: every bound fits the field's type ───────────────────────────────────────────────────────────

    function _setCycle(bytes32 key, uint256 value) private returns (bool) {
        CycleParams storage params = _cycle;
        if (key == "cycleDuration") params.cycleDuration = uint32(_within(key, value, 1 days, 28 days));
        else if (key == "graceWindow") params.graceWindow = uint32(_within(key, value, 0, 2 days));
        else if (key == "rolloverTimeout") params.rolloverTimeout = uint32(_within(key, value, 0, 2 days));
        else if (key == "stepGas") params.stepGas = uint32(_within(key, value, 500_000, 5_000_000));
        else if (key == "keeperTau") params.keeperTau = uint32(_within(key, value, 1, 28 days));
        else if (key == "conversionRamp") params.conversionRamp = uint32(_within(key, value, 1 hours, 7 days));
        else if (key == "maxConversionBps") params.maxConversionBps = uint16(_within(key, value, 0, 500));
        else if (key == "maxDeviationBps") params.maxDeviationBps = uint16(_within(key, value, 10, 500));
        else if (key == "rebalanceBandBps") params.rebalanceBandBps = uint16(_within(key, value, 0, 2000));
        else if (key == "singularityStreak") params.singularityStreak = uint16(_within(key, value, 2, 1000));
        else return false;
        return true;
    }

    function _setRisk(bytes32 key, uint256 value) private returns (bool) {
        RiskParams storage params = _risk;
        if (key == "coverMoveWad") params.coverMoveWad = uint64(_within(key, value, 1.1e18, 10e18));
        else if (key == "gammaWad") params.gammaWad = uint64(_within(key, value, 0, WAD));
        else if (key == "reserveTargetWad") params.reserveTargetWad = uint64(_within(key, value, 0, WAD));
        else if (key == "maxSlashBps") params.maxSlashBps = uint16(_within(key, value, 0, 5000));
        else if (key == "backstopBps") params.backstopBps = uint16(_within(key, value, 0, 5000));
        else if (key == "instantExitFeeBps") params.instantExitFeeBps = uint16(_within(key, value, 0, 500));
        else if (key == "instantExitCapBps") params.instantExitCapBps = uint16(_within(key, value, 0, 2000));
        else return false;
        return true;
    }

    function _setReward(bytes32 key, uint256 value) private returns (bool) {
        RewardParams storage params = _reward;
        if (key == "leastBalanceWad") params.leastBalanceWad = uint64(_within(key, value, 0.5e18, WAD));
        else if (key == "betaWad") params.betaWad = uint64(_within(key, value, 0, WAD));
        else if (key == "emissionRateWad") params.emissionRateWad = uint64(_within(key, value, 0, 0.05e18));
        else if (key == "tokeMaxAge") params.tokeMaxAge = uint32(_within(key, value, 1, 28 days));
        else if (key == "emissionCap") params.emissionCap = uint96(_within(key, value, 0, 1_000_000e18));
        else if (key == "keeperBase") params.keeperBase = uint80(_within(key, value, 0, 1000e18));
        else if (key == "keeperPerReactor") params.keeperPerReactor = uint80(_within(key, value, 0, 1000e18));
        else return false;
        return true;
    }

    function _within(bytes32 key, uint256 value, uint256 least, uint256 most) private pure returns (uint256) {
        if (value < least || value > most) revert ParamOutOfBounds(key);
        return value;
    }
}
