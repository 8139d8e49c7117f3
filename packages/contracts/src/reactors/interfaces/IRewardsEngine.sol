// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorErrors} from "./IReactorTypes.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IRewardsEngine
/// @notice Holds the emission budget in TOKE, and pays rewards that reactors and the directors' pools compute.
interface IRewardsEngine is IReactorsCommon, IReactorErrors {
    /// @notice TOKE was added to the budget. `budget` is the new one.
    event EmissionFunded(address indexed from, uint256 amount, uint256 budget);
    /// @notice Rewards were claimed.
    event RewardsClaimed(address indexed account, address indexed to, uint256 amount);
    /// @notice An account let an operator claim for it, or no longer.
    event ClaimOperatorSet(address indexed account, address indexed operator, bool approved);
    /// @notice A caller was paid for a step of the rollover.
    event KeeperPaid(address indexed keeper, uint256 amount);

    /// @notice The caller may not claim for the account.
    error NotClaimOperator();

    /// @notice Adds TOKE of the caller to the budget. Reverts ZeroAmount.
    function fundEmission(uint256 amount) external;
    /// @notice Pays what an account has earned in reactors and in pools of stake. Never paused.
    /// @dev    Reverts ZeroAddress, NotClaimOperator, UnknownReactor, NothingToClaim.
    /// @param  account  Who has earned: the caller, or who made the caller his operator here.
    /// @param  reactors Ids of reactors whose shares the account holds or held.
    /// @param  stakeIds Ids of pools, 0 for the passive one.
    /// @param  to       Receives the TOKE.
    /// @return amount   TOKE wei, rounded down.
    function claim(address account, uint256[] calldata reactors, uint256[] calldata stakeIds, address to)
        external
        returns (uint256 amount);
    /// @notice Stakes what the caller has earned. Errors as `claim` and `IDirectorStaking.stake`.
    function claimAndStake(
        uint256[] calldata reactors,
        uint256[] calldata stakeIds,
        uint256 toReactorId,
        uint128 weights
    ) external returns (uint256 amount, uint256 shares);
    /// @notice Lets an operator claim for the caller, or no longer.
    function setClaimOperator(address operator, bool approved) external;

    /// @notice Registers a reactor. CycleManager only. Reverts Unauthorized.
    function addReactor(uint256 reactorId, address reactor) external;
    /// @notice Promises a reactor's rewards of a cycle, as far as the budget reaches, and sets the rate of its directors.
    ///         Streams run at the floor of amount/seconds; the rest stays in the budget. CycleManager only. Reverts
    ///         Unauthorized.
    /// @param  reactorId Reactor, 0 for the passive pool.
    /// @param  lp        TOKE wei for holders of shares.
    /// @param  directed  TOKE wei for the pool of stake.
    /// @param  endsAt    Unix seconds of the streams' end.
    /// @return lpRate    TOKE wei per second for holders of shares.
    function distribute(uint256 reactorId, uint256 lp, uint256 directed, uint256 endsAt)
        external
        returns (uint256 lpRate);
    /// @notice Takes back into the budget what streamed to nobody. CycleManager only. Reverts Unauthorized.
    function giveBack(uint256 amount) external;
    /// @notice Pays a caller of the rollover from the budget. CycleManager only. Reverts Unauthorized.
    function payKeeper(address keeper, uint256 amount) external;

    /// @notice TOKE wei that are not promised to anybody.
    function budget() external view returns (uint256);
    /// @notice TOKE wei that this cycle's rollover may hand out at the present budget, rounded down.
    function emissionOfCycle() external view returns (uint256);
    /// @notice Yearly rates of both sides of a reactor at the present stream and prices, WAD, rounded down; 0 where a side
    ///         is empty or a price is missing.
    function aprs(uint256 reactorId) external view returns (uint256 lpWad, uint256 ldWad);
    /// @notice Whether the operator may claim for the account.
    function isClaimOperator(address account, address operator) external view returns (bool);
}
