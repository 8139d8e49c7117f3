// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  IExchanger
/// @notice Turns any synth into any other at the oracle's price, with no counterparty and no slippage, and corrects what
///         it gave by the price at the end of a waiting period.
interface IExchanger is ISynthsCommon {
    /// @notice An exchange that is not settled yet. Two slots.
    /// @param  amount      Units of the source that were given.
    /// @param  received    Units of the destination that were received.
    /// @param  matureAt    End of the waiting period, Unix seconds.
    /// @param  srcRound    Round of the source's price.
    /// @param  dstRound    Round of the destination's price.
    /// @param  rateWad     Fee rate.
    /// @param  src         Id of the source.
    /// @param  srcRevision Revision of the source's pricing.
    /// @param  dstRevision Revision of the destination's pricing.
    struct Entry {
        uint112 amount;
        uint112 received;
        uint32 matureAt;
        uint80 srcRound;
        uint80 dstRound;
        uint64 rateWad;
        uint16 src;
        uint8 srcRevision;
        uint8 dstRevision;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A synth was exchanged.
    /// @param  amount   Units of `src` burned.
    /// @param  received Units of `dst` minted.
    /// @param  feeUsd   Fee to the stakers, units of sUSD.
    /// @param  referrer Whom the caller named; nothing depends on it.
    event Exchanged(
        address indexed account,
        bytes32 indexed src,
        bytes32 indexed dst,
        uint256 amount,
        uint256 received,
        uint256 feeUsd,
        address referrer
    );
    /// @notice An exchange waits for its settlement.
    event ExchangeEntryAppended(
        address indexed account, bytes32 indexed key, uint256 received, uint256 rateWad, uint256 matureAt
    );
    /// @notice Exchanges were settled.
    /// @param  reclaimed Units burned.
    /// @param  refunded  Units minted.
    /// @param  entries   How many exchanges.
    event ExchangeEntrySettled(
        address indexed account, bytes32 indexed key, uint256 reclaimed, uint256 refunded, uint256 entries
    );
    /// @notice A deprecated synth was redeemed for sUSD.
    event SynthRedeemed(address indexed account, bytes32 indexed key, uint256 amount, uint256 received);
    /// @notice A holder of a frozen synth got sUSD for it.
    event SynthPurged(address indexed account, bytes32 indexed key, uint256 amount, uint256 received);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The account has no unsettled exchange into this synth.
    error NothingToSettle(address account, bytes32 key);
    /// @notice As many exchanges into this synth wait as may, and none is mature.
    error TooManyEntries(bytes32 key, uint256 limit);

    // ── Exchanging ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Exchanges at most `amount` of `src` for `dst`; what it yields is locked for the waiting period.
    /// @dev    Takes no more than the free balance, which a settlement may have reduced. A price that trips the circuit
    ///         breaker suspends its synth and returns 0 instead of reverting. Pausing stops exchanges into any synth but
    ///         sUSD. Reverts SameSynth, ZeroAmount, UnknownSynth, SynthSuspended, SynthIsDeprecated, StalePrice,
    ///         InverseAtLimit, EntryPaused, InsufficientBalance, WaitingPeriodActive, SlippageExceeded,
    ///         SynthCapExceeded, TooManyEntries.
    /// @param  src         Key of the synth to give.
    /// @param  amount      Units of it, at most.
    /// @param  dst         Key of the synth to receive.
    /// @param  minReceived Least units of it.
    /// @param  referrer    Passed to the event.
    /// @return received    Units received, rounded down; 0 when the breaker tripped.
    /// @custom:rounding received down, against the caller
    function exchange(bytes32 src, uint256 amount, bytes32 dst, uint256 minReceived, address referrer)
        external
        returns (uint256 received);

    /// @notice The same in the name of `account`, which gets the proceeds. Reverts NotDelegate without permission 8.
    function exchangeOnBehalf(
        address account,
        bytes32 src,
        uint256 amount,
        bytes32 dst,
        uint256 minReceived,
        address referrer
    ) external returns (uint256 received);

    /// @notice Settles the mature exchanges of `account` into `key`. Anyone; never paused.
    /// @dev    Reverts UnknownSynth, NothingToSettle; WaitingPeriodActive when none is mature.
    /// @return reclaimed Units burned, at most the balance.
    /// @return refunded  Units minted.
    /// @return entries   How many were settled.
    function settle(address account, bytes32 key)
        external
        returns (uint256 reclaimed, uint256 refunded, uint256 entries);

    /// @notice Settles what is mature and requires `amount` to be free.
    /// @dev    Called before a synth leaves an account. Anyone may call: it does no more than `settle`. Reverts
    ///         InsufficientBalance, WaitingPeriodActive.
    function requireFree(address account, bytes32 key, uint256 amount) external;

    /// @notice Settles what is mature, if anything is.
    function settleMature(address account, bytes32 key) external;

    /// @notice Pays sUSD for a deprecated synth, at its fixed price and without a fee. Never paused.
    /// @dev    Reverts ZeroAmount, UnknownSynth, SynthNotDeprecated, InsufficientBalance, WaitingPeriodActive.
    /// @return received Units of sUSD, rounded down.
    function redeem(bytes32 key, uint256 amount) external returns (uint256 received);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What an exchange would give in this block. Errors as `exchange`, balances and limits aside.
    /// @return received Units of `dst`, rounded down; 0 when the breaker would trip.
    /// @return feeUsd   Fee, units of sUSD, rounded down.
    /// @return rateWad  Fee rate.
    function quote(bytes32 src, uint256 amount, bytes32 dst)
        external
        view
        returns (uint256 received, uint256 feeUsd, uint256 rateWad);

    /// @notice What `settle` would do in this block.
    function settlementOwing(address account, bytes32 key)
        external
        view
        returns (uint256 reclaimed, uint256 refunded, uint256 entries);

    /// @notice Balance that can leave the account: all but what immature exchanges yielded, after settling.
    function freeBalance(address account, bytes32 key) external view returns (uint256);

    /// @notice Unsettled exchanges of `account` into `key`.
    function entriesOf(address account, bytes32 key) external view returns (Entry[] memory);

    /// @notice Seconds for which what an exchange yields is locked.
    function waitingPeriod() external view returns (uint256);
    /// @notice Most unsettled exchanges of an account into a synth.
    function maxEntries() external view returns (uint256);

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Gives holders of a frozen inverse synth sUSD for their free balance at the frozen price.
    /// @dev    Restricted to GOVERNOR. Reverts UnknownSynth, InverseNotFrozen.
    function purge(bytes32 key, address[] calldata accounts) external;

    /// @notice Sets waitingPeriod (≤ 1 h) or maxEntries (1 to 32). Restricted to GOVERNOR. Reverts InvalidParameter.
    function setParameter(bytes32 name, uint256 value) external;
}
