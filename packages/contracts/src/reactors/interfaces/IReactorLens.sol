// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReactorMath} from "../libraries/ReactorMath.sol";
import {Ledger, ReactorInfo, ReactorStatus, Venue} from "./IReactorTypes.sol";

/// @title  IReactorLens
/// @notice Aggregate views of reactors for dashboards and keepers, and what a rollover would do now.
interface IReactorLens {
    /// @notice A position as a settlement would mark it now. Values USD, WAD.
    struct MarkView {
        uint256 a;
        uint256 b;
        uint256 hold;
        uint256 value;
        uint256 fees;
        uint256 il;
        uint256 target;
    }

    /// @notice What the next rollover would do with a TOKEN reactor at the prices of this second.
    /// @param  marks      Positions, in the order of venues.
    /// @param  waterfall  Equity and tiers.
    /// @param  equityLeft Equity after restores and sweep, USD, WAD.
    /// @param  demandB    Units of B that it asks for.
    /// @param  allotted   Units of B that it gets.
    /// @param  exposure   Value that is placed, USD, WAD.
    /// @param  rewards    q, mu, and TOKE wei of both sides.
    /// @param  ldPassive  Part of the directors' rewards that goes to the passive stake, TOKE wei.
    struct Preview {
        MarkView[] marks;
        ReactorMath.WaterfallOutput waterfall;
        int256 equityLeft;
        uint256 demandB;
        uint256 allotted;
        uint256 exposure;
        ReactorMath.Split rewards;
        uint256 ldPassive;
    }

    /// @notice A reactor at one glance.
    struct ReactorView {
        uint256 id;
        ReactorInfo info;
        ReactorStatus status;
        Ledger ledger;
        Venue[] venues;
        int256 equity;
        uint256 directed;
        uint256 passivePart;
        uint256[8] tallies;
        uint256 openBatch;
        bool depositsPaused;
    }

    /// @notice A holder and director of a reactor at one glance.
    struct AccountView {
        uint256 shares;
        uint256 assets;
        uint256 requestId;
        uint256 requested;
        uint256 claimableShares;
        uint256 claimableAssets;
        uint256 earned;
        uint256 stakeShares;
        uint256 stakeToke;
        uint128 weights;
        uint256 unstaking;
        uint256 unstaked;
        uint256 stakeEarned;
    }

    /// @notice A reactor's books, votes and stake. Reverts UnknownReactor.
    function reactor(uint256 id) external view returns (ReactorView memory);
    /// @notice All reactors.
    function reactors() external view returns (ReactorView[] memory);
    /// @notice What an account has in a reactor, as holder and as director. Reverts UnknownReactor.
    function account(uint256 id, address who) external view returns (AccountView memory);
    /// @notice The outcome of a rollover for a TOKEN reactor at present prices, as if every reactor settled now.
    /// @dev    Fees that an exchange keeps apart are not counted before they are collected. Reverts UnknownReactor,
    ///         NotTokenReactor, InvalidPrice, StalePrice of the assets of any TOKEN reactor and of TOKE.
    function previewRollover(uint256 id) external view returns (Preview memory);
}
