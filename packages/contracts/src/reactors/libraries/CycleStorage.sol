// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InvalidPrice, StalePrice} from "../../common/Errors.sol";
import {IPriceOracle} from "../../common/interfaces/IPriceOracle.sol";
import {Phase, ReactorInfo, ReactorKind, Venue} from "../interfaces/IReactorTypes.sol";
import {IReactorErrors} from "../interfaces/IReactorTypes.sol";
import {ReactorMath} from "./ReactorMath.sol";

/// @title  CycleStorage
/// @notice What the cycle's manager keeps, and its linked libraries work on.
library CycleStorage {
    /// @notice Contracts around the manager.
    struct Wiring {
        address factory;
        address staking;
        address engine;
        address treasury;
        address auction;
        address parameters;
        address oracle;
        address tokeAverage;
        address toke;
    }

    /// @notice Where the cycle is. One slot.
    /// @param  staleCount Rollovers in a row that started without a price of TOKE.
    struct Clock {
        Phase phase;
        bool isDeploying; // cycle zero has ended
        bool hasPrivate; // a private pool weighs double in this rollover
        uint8 reactorCount;
        uint8 staleCount;
        uint32 cycle;
        uint40 nextStart;
        uint40 startedAt;
        uint40 completedAt;
    }

    /// @notice Which reactors are done. Two slots of three. Bit `id`; bit 0 is the passive stake.
    struct Marks {
        uint72 settled;
        uint72 skipped;
        uint72 deployed;
        uint72 pendingUnstakes;
        uint72 latePairs;
        uint72 closed;
    }

    /// @notice Fixed by `startRollover` and `finishSettlement`. Four slots, none of which is ever all zero: a slot that is
    ///         cleared costs four times as much to fill again.
    struct Snapshot {
        uint96 tokePrice; // 0 when it has none
        uint96 passive; // P
        uint64 feeWeights; // Σf
        uint96 directedSum; // ΣD
        uint96 emission;
        uint64 weights; // Σw after doubling
        uint128 feeSum; // ΣF
        uint128 stakeSum; // ΣS
        uint96 passiveReward;
        uint96 emitted;
        uint40 takenAt;
    }

    /// @notice A reactor between its steps. Five slots; values USD, WAD.
    struct ReactorState {
        int96 equity;
        uint96 feeAverage;
        uint64 lastQ;
        uint96 slashReserve;
        uint96 sweep;
        uint64 deployedMicro; // average value of A deployed, USD with 6 decimals
        uint96 claimValue;
        uint96 directed; // TOKE wei, before any slash of the rollover
        uint40 settledLateAt;
        uint128 amountA;
        uint128 demandB;
        uint128 priceA;
        uint128 priceB;
    }

    /// @notice What a PAIR reactor shares out in a rollover. Two slots; the sum starts with the first debtor that settles.
    struct PairState {
        uint128 demandSum;
        uint128 supply;
        uint128 slashed; // TOKE wei taken from its stake in this rollover
    }

    /// @notice All of it.
    struct State {
        Clock clock;
        Marks marks;
        Snapshot snapshot;
        mapping(uint256 reactorId => ReactorInfo info) infos;
        mapping(uint256 reactorId => ReactorState state) reactors;
        mapping(uint256 reactorId => PairState pair) pairs;
        mapping(uint256 reactorId => mapping(uint256 index => Venue venue)) venues;
        mapping(uint256 reactorId => uint256 weightWad) zeroWeights;
        mapping(uint256 reactorId => uint256 usd) targetDepths;
    }

    /// @notice A price that is valid and fresh. Reverts InvalidPrice, StalePrice.
    function freshPrice(address oracle, address asset, uint256 maxAge)
        internal
        view
        returns (uint256 priceWad)
    {
        uint256 updatedAt;
        (priceWad, updatedAt) = IPriceOracle(oracle).price(asset);
        if (priceWad == 0 || priceWad > type(uint96).max) revert InvalidPrice(asset);
        if (block.timestamp > updatedAt + maxAge) revert StalePrice(asset, updatedAt, maxAge);
    }

    /// @notice The same without reverting: 0 when there is none.
    function priceOrZero(address oracle, address asset, uint256 maxAge) internal view returns (uint256) {
        try IPriceOracle(oracle).price(asset) returns (uint256 priceWad, uint256 updatedAt) {
            if (priceWad > type(uint96).max || block.timestamp > updatedAt + maxAge) return 0;
            return priceWad;
        } catch {
            return 0;
        }
    }

    /// @notice A reactor that exists. Reverts UnknownReactor.
    function info(State storage s, uint256 reactorId) internal view returns (ReactorInfo memory found) {
        found = s.infos[reactorId];
        if (found.reactor == address(0)) revert IReactorErrors.UnknownReactor(reactorId);
    }

    /// @notice Whether a private pool's time runs.
    function isPrivate(ReactorInfo memory found) internal view returns (bool) {
        return found.kind == ReactorKind.PAIR && block.timestamp < found.privateUntil;
    }

    /// @notice When the next cycle begins: the first end of a cycle that is still ahead.
    function upcomingStart(Clock memory clock, uint256 duration) internal view returns (uint256) {
        uint256 next = clock.nextStart;
        if (next > block.timestamp) return next;
        return next + ((block.timestamp - next) / duration + 1) * duration;
    }

    /// @notice w_r while liquidity is deployed, before a private pool is doubled.
    function weightOf(
        ReactorState storage state,
        Snapshot memory snapshot,
        ReactorMath.WeightSums memory sums
    ) internal view returns (uint256) {
        uint256 directed = state.directed;
        uint256 stake = directed + ReactorMath.passiveShare(snapshot.passive, directed, snapshot.directedSum);
        return ReactorMath.baseWeight(stake, ReactorMath.feeWeight(state.feeAverage, sums), sums);
    }

    /// @notice Whether a bit is set.
    function has(uint72 mask, uint256 id) internal pure returns (bool) {
        return mask >> id & 1 == 1;
    }

    /// @notice The mask with a bit set.
    function with(uint72 mask, uint256 id) internal pure returns (uint72) {
        return mask | uint72(1 << id); // ids go to 64
    }

    /// @notice The mask with a bit cleared.
    function without(uint72 mask, uint256 id) internal pure returns (uint72) {
        return mask & ~uint72(1 << id); // ids go to 64
    }
}
