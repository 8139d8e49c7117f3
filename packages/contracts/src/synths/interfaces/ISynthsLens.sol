// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthRegistry} from "./ISynthRegistry.sol";

/// @title  ISynthsLens
/// @notice What apps read about the pool and an account, in one call each. Values USD, prices and ratios WAD.
interface ISynthsLens {
    /// @notice A part of the pool.
    /// @param  key   Synth.
    /// @param  value Supply less loans at the live price; negative for what loans owe beyond the supply.
    /// @param  share Part of the total debt, WAD, with its sign.
    struct Part {
        bytes32 key;
        int256 value;
        int256 share;
    }

    /// @notice An amount of a synth.
    /// @param  key    Synth.
    /// @param  amount Units; negative when the pool is short of it by loans.
    struct Holding {
        bytes32 key;
        int256 amount;
    }

    /// @notice A synth in an account.
    /// @param  key       Synth.
    /// @param  balance   Units.
    /// @param  free      Units that can leave the account, after settling.
    /// @param  reclaimed Units that settling now takes.
    /// @param  refunded  Units that settling now gives.
    /// @param  pending   Exchanges not settled yet.
    /// @param  valueUsd  Balance at the live price, USD.
    struct Position {
        bytes32 key;
        uint256 balance;
        uint256 free;
        uint256 reclaimed;
        uint256 refunded;
        uint256 pending;
        uint256 valueUsd;
    }

    /// @notice A staker as the apps see him.
    /// @param  wallet         Units of SYN.
    /// @param  tokenEscrow    Units of SYN in custom schedules.
    /// @param  rewardEscrow   Units of SYN from rewards.
    /// @param  debt           USD.
    /// @param  ownership      Share of the pool, RAY.
    /// @param  cRatioWad      Debt per collateral value.
    /// @param  maxIssuable    Largest debt, USD.
    /// @param  transferable   Units of SYN.
    /// @param  canBurnAt      Unix time.
    /// @param  fees           Claimable sUSD.
    /// @param  rewards        Claimable SYN.
    /// @param  isClaimBlocked Whether the ratio is too high to claim.
    /// @param  flagDeadline   Unix time from which the account may be liquidated; 0 without a flag.
    /// @param  synths         Every synth held or waiting.
    /// @param  loans          Numbers of the open loans.
    struct Portfolio {
        uint256 wallet;
        uint256 tokenEscrow;
        uint256 rewardEscrow;
        uint256 debt;
        uint256 ownership;
        uint256 cRatioWad;
        uint256 maxIssuable;
        uint256 transferable;
        uint256 canBurnAt;
        uint256 fees;
        uint256 rewards;
        bool isClaimBlocked;
        uint256 flagDeadline;
        Position[] synths;
        uint256[] loans;
    }

    /// @notice The pool as the apps see it.
    /// @param  totalDebt By the snapshot.
    /// @param  live      At live prices.
    /// @param  anyStale  Whether a live price is missing.
    /// @param  driftWad  Difference, as a share of the live value.
    /// @param  marks     Synths without a sound price.
    /// @param  synths    Every synth.
    struct Pool {
        uint256 totalDebt;
        uint256 live;
        bool anyStale;
        uint256 driftWad;
        uint256 marks;
        ISynthRegistry.SynthView[] synths;
    }

    /// @notice The whole state of an account.
    function portfolio(address account) external view returns (Portfolio memory);
    /// @notice The whole state of the pool.
    function pool() external view returns (Pool memory);
    /// @notice What the pool consists of.
    function poolComposition() external view returns (Part[] memory);
    /// @notice Change of the pool's value when the asset of `key` rises by 1 %, all synths of that asset together, up to
    ///         the limits of inverse ones. Reverts UnknownSynth.
    function poolDelta(bytes32 key) external view returns (int256);
    /// @notice Holdings with which an account's debt is hedged: its share of every synth but sUSD, rounded down.
    function hedgeFor(address account) external view returns (Holding[] memory);
    /// @notice What an account holds beyond its hedge, of every synth but sUSD: 0 everywhere when it is hedged.
    function netExposure(address account) external view returns (Holding[] memory);
}
