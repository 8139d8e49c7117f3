// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What a reactor holds: a volatile asset A, or the base asset B that is paired with it.
enum ReactorKind {
    TOKEN,
    PAIR
}

/// @notice Life of a reactor: no deposit yet, in use, being wound down, empty for good.
enum ReactorStatus {
    CREATED,
    ACTIVE,
    WINDING_DOWN,
    CLOSED
}

/// @notice State of a venue: votes count; counts nothing and is unwound at the next rollover; is called no more.
enum VenueState {
    ACTIVE,
    INACTIVE,
    ABANDONED
}

/// @notice Phase of the cycle.
enum Phase {
    OPEN,
    SETTLING,
    DEPLOYING
}

/// @notice Terms of one reactor.
/// @param  idleBufferBps Part of the claims that is never deployed, basis points, 5,000 at most.
/// @param  maxPriceAge   Oldest price of the asset that is used, seconds.
/// @param  privateUntil  Unix seconds until which only participants of the genesis sale may deposit; 0 for never.
/// @param  genesis       Contract that knows the participants: `IGenesisGate`; needed with `privateUntil`.
/// @param  targetDepth   Least depth that the treasury is to own for the singularity, USD, WAD.
struct ReactorTerms {
    uint16 idleBufferBps;
    uint32 maxPriceAge;
    uint64 privateUntil;
    address genesis;
    uint128 targetDepth;
}

/// @notice What a venue is and holds.
/// @param  adapter         Adapter that owns the position.
/// @param  state           Whether it takes part.
/// @param  maxDeviationBps Most that its price may be off the oracle's for an addition, basis points.
/// @param  hasFees         Whether the exchange keeps fees apart from the position.
/// @param  isLeftOut       Whether the last rollover wanted to add and could not.
/// @param  movedAt         Unix seconds of the last `rebalance`.
/// @param  principalA      Units of A put in, as marked at the last settlement.
/// @param  principalB      Units of B put in.
/// @param  kpu             Root of the product of reserves per unit of the position at the last mark, WAD.
/// @param  target          Value that the last rollover aimed at, USD, WAD.
struct Venue {
    address adapter;
    VenueState state;
    uint16 maxDeviationBps;
    bool hasFees;
    bool isLeftOut;
    uint40 movedAt;
    uint128 principalA;
    uint128 principalB;
    uint128 kpu;
    uint128 target;
}

/// @notice What a reactor is, as its manager knows it. Two slots.
/// @param  reactor       The reactor.
/// @param  kind          TOKEN or PAIR.
/// @param  pairId        PAIR reactor of a TOKEN reactor; 0 for a PAIR reactor.
/// @param  decimals      Decimals of the asset.
/// @param  idleBufferBps As in its terms.
/// @param  venueCount    Venues added.
/// @param  isRetired     Whether it is being wound down.
/// @param  isClosed      Whether it is empty for good.
/// @param  asset         Asset.
/// @param  maxPriceAge   As in its terms, seconds.
/// @param  privateUntil  As in its terms, Unix seconds.
struct ReactorInfo {
    address reactor;
    ReactorKind kind;
    uint8 pairId;
    uint8 decimals;
    uint16 idleBufferBps;
    uint8 venueCount;
    bool isRetired;
    bool isClosed;
    address asset;
    uint32 maxPriceAge;
    uint64 privateUntil;
}

/// @notice Balances and duties of a reactor, all in token units.
/// @param  shares       Shares, those in escrow included.
/// @param  pending      Shares in escrow of the open batch.
/// @param  claims       L: assets owed to the holders of shares.
/// @param  idle         Assets at hand, without those of funded exits.
/// @param  owed         Assets of all settled batches ever.
/// @param  funded       Assets set aside for them so far.
/// @param  debt         D: units of B borrowed from the PAIR reactor.
/// @param  idleBase     Units of B at hand.
/// @param  haircutOwed  What holders lost and may get back.
/// @param  haircutOwedBase What the PAIR reactor lost to this one and may get back.
struct Ledger {
    uint256 shares;
    uint256 pending;
    uint256 claims;
    uint256 idle;
    uint256 owed;
    uint256 funded;
    uint256 debt;
    uint256 idleBase;
    uint256 haircutOwed;
    uint256 haircutOwedBase;
}

/// @title  IReactorErrors
/// @notice Errors that several contracts of liquidity reactors share.
interface IReactorErrors {
    /// @notice There is no reactor of this id.
    error UnknownReactor(uint256 id);
    /// @notice The reactor is winding down or closed.
    error ReactorRetired();
    /// @notice A rollover is under way; the call waits for its end.
    error RolloverInProgress();
    /// @notice The pool of a venue trades other tokens than the reactor's, or a balance does not cover its ledger.
    error AssetMismatch();
}
