// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IReactorFunding
/// @notice Lets a project fund the reactor of its token: the treasury takes the tokens, as liquidity of its own, for TOKE of
///         the same value, which is staked for the project in that reactor and stays there for a term.
interface IReactorFunding is IReactorsCommon {
    /// @notice What a project offers. Three slots.
    /// @param  project    Who offers; gets the stake.
    /// @param  expiresAt  Unix seconds until which it can be accepted.
    /// @param  reactorId  Reactor of the tokens.
    /// @param  isOpen     Neither accepted nor cancelled.
    /// @param  amount     Tokens in escrow.
    /// @param  minTokeOut Least TOKE wei that the project takes.
    /// @param  weights    Its votes in the reactor.
    struct Proposal {
        address project;
        uint40 expiresAt;
        uint32 reactorId;
        bool isOpen;
        uint128 amount;
        uint128 minTokeOut;
        uint128 weights;
    }

    /// @notice A project offers tokens.
    event FundingProposed(
        uint256 indexed id,
        address indexed project,
        uint256 indexed reactorId,
        uint256 amount,
        uint256 minTokeOut,
        uint128 weights,
        uint256 expiresAt
    );
    /// @notice The treasury took the tokens. The stake is locked until `lockedUntil`, Unix seconds.
    event FundingAccepted(
        uint256 indexed id,
        address indexed project,
        uint256 indexed reactorId,
        uint256 toke,
        uint256 shares,
        uint256 lockedUntil
    );
    /// @notice The project took its tokens back.
    event FundingCancelled(uint256 indexed id, address indexed project, uint256 amount);

    /// @notice There is no such proposal, or it was accepted or cancelled.
    error ProposalNotOpen(uint256 id);
    /// @notice Only the project may cancel.
    error NotProposer(address project);

    /// @notice Offers tokens of the caller, which go into escrow until the offer is accepted or cancelled.
    /// @dev    Reverts ZeroAmount, UnknownReactor, UnsupportedToken when another amount arrives.
    /// @param  reactorId  Reactor of the tokens.
    /// @param  amount     Token units.
    /// @param  minTokeOut Least TOKE wei to take for them.
    /// @param  weights    Votes in the reactor, as for `IDirectorStaking.stake`.
    /// @return id         Proposal.
    function propose(uint256 reactorId, uint256 amount, uint256 minTokeOut, uint128 weights)
        external
        returns (uint256 id);

    /// @notice Takes the tokens back, at any time before acceptance. The project only.
    /// @dev    Never paused. Reverts ProposalNotOpen, NotProposer.
    function cancel(uint256 id) external;

    /// @notice Accepts an offer within seven days of its making, at the prices now; TOKE counts at the higher of its price
    ///         and its average.
    /// @dev    Restricted to GOVERNOR. Reverts ProposalNotOpen, DeadlinePassed, SlippageExceeded below `minTokeOut` or above
    ///         `maxTokeOut`, StalePrice, InvalidPrice, and as `IDirectorStaking.stake` and the deposit in the reactor.
    /// @param  id         Proposal.
    /// @param  maxTokeOut Most TOKE wei that the treasury pays.
    /// @return toke       TOKE wei staked for the project, rounded down.
    function accept(uint256 id, uint256 maxTokeOut) external returns (uint256 toke);
    /// @notice Sets how long the stake stays locked: 1 to 104 cycles. Restricted to GOVERNOR. Reverts ParamOutOfBounds.
    function setFundingLockCycles(uint256 cycles) external;

    /// @notice A proposal.
    function proposalOf(uint256 id) external view returns (Proposal memory);
    /// @notice Proposals made so far; their ids are 1 to this.
    function proposalCount() external view returns (uint256);
    /// @notice TOKE wei that accepting would pay now, rounded down. Reverts StalePrice, InvalidPrice.
    function quote(uint256 id) external view returns (uint256);
    /// @notice Cycles for which the stake stays locked.
    function fundingLockCycles() external view returns (uint256);
}
