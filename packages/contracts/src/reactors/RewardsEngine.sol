// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {ReactorInfo} from "./interfaces/IReactorTypes.sol";
import {IRewardsEngine} from "./interfaces/IRewardsEngine.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";

/// @title  RewardsEngine
/// @notice Holds the TOKE of rewards: a budget, and what it has promised.
/// @dev    Accounts' rewards are computed by the reactors and the pools of stake, and paid here.
contract RewardsEngine is IRewardsEngine {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @notice Contracts around the engine.
    struct Wiring {
        address toke;
        address manager;
        address staking;
        address oracle;
        address parameters;
    }

    address private immutable _toke;
    address private immutable _manager;
    address private immutable _staking;
    address private immutable _oracle;
    address private immutable _parameters;

    /// @inheritdoc IRewardsEngine
    uint256 public budget;

    mapping(uint256 reactorId => address reactor) private _reactors;
    mapping(address account => mapping(address operator => bool isApproved)) private _operators;

    modifier onlyManager() {
        if (msg.sender != _manager) revert Unauthorized();
        _;
    }

    constructor(Wiring memory wiring) {
        (_toke, _manager, _staking) = (wiring.toke, wiring.manager, wiring.staking);
        (_oracle, _parameters) = (wiring.oracle, wiring.parameters);
        // For `claimAndStake`; the stake takes no more than is approved for a call of this contract.
        wiring.toke.safeApprove(wiring.staking, type(uint256).max);
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardsEngine
    function fundEmission(uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        budget += amount;
        emit EmissionFunded(msg.sender, amount, budget);
        _toke.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IRewardsEngine
    function claim(address account, uint256[] calldata reactors, uint256[] calldata stakeIds, address to)
        external
        returns (uint256 amount)
    {
        if (to == address(0)) revert ZeroAddress();
        if (msg.sender != account && !_operators[account][msg.sender]) revert NotClaimOperator();
        amount = _take(account, reactors, stakeIds);
        emit RewardsClaimed(account, to, amount);
        _toke.safeTransfer(to, amount);
    }

    /// @inheritdoc IRewardsEngine
    function claimAndStake(
        uint256[] calldata reactors,
        uint256[] calldata stakeIds,
        uint256 toReactorId,
        uint128 weights
    ) external returns (uint256 amount, uint256 shares) {
        amount = _take(msg.sender, reactors, stakeIds);
        emit RewardsClaimed(msg.sender, _staking, amount);
        shares = IDirectorStaking(_staking).stakeFor(msg.sender, toReactorId, amount, weights);
    }

    /// @inheritdoc IRewardsEngine
    function setClaimOperator(address operator, bool approved) external {
        _operators[msg.sender][operator] = approved;
        emit ClaimOperatorSet(msg.sender, operator, approved);
    }

    // ── CycleManager ──────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardsEngine
    function addReactor(uint256 reactorId, address reactor) external onlyManager {
        _reactors[reactorId] = reactor;
    }

    /// @inheritdoc IRewardsEngine
    function distribute(uint256 reactorId, uint256 lp, uint256 directed, uint256 endsAt)
        external
        onlyManager
        returns (uint256 lpRate)
    {
        uint256 duration = endsAt - block.timestamp;
        uint256 left = budget;
        lpRate = _rate(lp.min(left), duration);
        left -= lpRate * duration;
        uint256 directedRate = _rate(directed.min(left), duration);
        left -= directedRate * duration;

        uint256 unstreamed = IDirectorStaking(_staking).setRates(reactorId, directedRate, endsAt);
        budget = left + unstreamed;
    }

    /// @inheritdoc IRewardsEngine
    function giveBack(uint256 amount) external onlyManager {
        budget += amount;
    }

    /// @inheritdoc IRewardsEngine
    function payKeeper(address keeper, uint256 amount) external onlyManager {
        budget -= amount;
        emit KeeperPaid(keeper, amount);
        _toke.safeTransfer(keeper, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRewardsEngine
    function emissionOfCycle() external view returns (uint256) {
        IReactorParameters.RewardParams memory params = IReactorParameters(_parameters).rewardParams();
        return ReactorMath.emission(budget, params.emissionRateWad, params.emissionCap);
    }

    /// @inheritdoc IRewardsEngine
    function aprs(uint256 reactorId) external view returns (uint256 lpWad, uint256 ldWad) {
        ReactorInfo memory info = ICycleManager(_manager).reactorInfo(reactorId);
        uint256 tokePrice = ICycleManager(_manager).tokePrice();
        (uint256 assetPrice,) = IPriceOracle(_oracle).price(info.asset);
        uint256 duration = IReactorParameters(_parameters).cycleParams().cycleDuration;

        (uint256 rate, uint256 endsAt,,) = IReactor(info.reactor).rewardState();
        uint256 side = ReactorMath.value(IReactor(info.reactor).claims(), assetPrice, 10 ** info.decimals);
        lpWad = _apr(rate, endsAt, tokePrice, side, duration);
        (rate, endsAt,,) = IDirectorStaking(_staking).rewardState(reactorId);
        (uint256 directed,) = IDirectorStaking(_staking).effectiveStake(reactorId);
        ldWad = _apr(rate, endsAt, tokePrice, ReactorMath.value(directed, tokePrice, 1e18), duration);
    }

    /// @inheritdoc IRewardsEngine
    function isClaimOperator(address account, address operator) external view returns (bool) {
        return _operators[account][operator];
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _take(address account, uint256[] calldata reactors, uint256[] calldata stakeIds)
        private
        returns (uint256 amount)
    {
        for (uint256 i; i < reactors.length; ++i) {
            address reactor = _reactors[reactors[i]];
            if (reactor == address(0)) revert UnknownReactor(reactors[i]);
            amount += IReactor(reactor).takeEarned(account);
        }
        if (stakeIds.length != 0) amount += IDirectorStaking(_staking).takeEarned(account, stakeIds);
        if (amount == 0) revert NothingToClaim();
    }

    function _apr(uint256 rate, uint256 endsAt, uint256 tokePrice, uint256 side, uint256 duration)
        private
        view
        returns (uint256)
    {
        if (side == 0 || block.timestamp >= endsAt) return 0;
        return ReactorMath.apr(rate * duration, tokePrice, side, duration);
    }

    /// @dev TOKE wei per second, in the 64 bits that the streams have for it.
    function _rate(uint256 amount, uint256 duration) private pure returns (uint256) {
        return (amount / duration).min(type(uint64).max);
    }
}
