// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IDebtPool} from "./interfaces/IDebtPool.sol";
import {IExchanger} from "./interfaces/IExchanger.sol";
import {ISynth} from "./interfaces/ISynth.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  Exchanger
/// @notice Exchanges and settles synths.
/// @dev    Holds the unsettled exchanges and nothing else; their number per account stands in the token, so that a
///         transfer by an account without any costs no call. A settled entry is not erased but overwritten by a later
///         one: the number alone says which are alive. Calls only contracts of the module and the oracle.
contract Exchanger is IExchanger, EntryPause {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Entry flow: exchanges into any synth but sUSD.
    uint8 public constant EXCHANGE_ENTRY = 0;

    /// @dev Key of the synth that is never an entry.
    bytes32 private constant SUSD = "sUSD";
    /// @dev Permission 8 of a delegate.
    uint8 private constant EXCHANGE_PERMISSION = 8;

    ISynthRegistry private immutable _registry;
    IDebtPool private immutable _debtPool;

    /// @inheritdoc IExchanger
    uint256 public waitingPeriod = 180;
    /// @inheritdoc IExchanger
    uint256 public maxEntries = 12;

    mapping(address account => mapping(uint256 id => mapping(uint256 index => Entry entry))) private _entries;

    /// @dev Outcome of walking an account's entries.
    struct Tally {
        uint256 settled;
        uint256 reclaim;
        uint256 rebate;
        uint256 locked;
        uint256 firstMatureAt;
        uint256 lastMatureAt;
    }

    /// @param authority_ AccessManager.
    /// @param registry_  SynthRegistry.
    /// @param debtPool_  DebtPool, which knows the delegates.
    constructor(address authority_, address registry_, address debtPool_) AccessManaged(authority_) {
        if (registry_ == address(0) || debtPool_ == address(0)) revert ZeroAddress();
        _registry = ISynthRegistry(registry_);
        _debtPool = IDebtPool(debtPool_);
    }

    // ── Exchanging ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IExchanger
    function exchange(bytes32 src, uint256 amount, bytes32 dst, uint256 minReceived, address referrer)
        external
        returns (uint256)
    {
        return _exchange(msg.sender, src, amount, dst, minReceived, referrer);
    }

    /// @inheritdoc IExchanger
    function exchangeOnBehalf(
        address account,
        bytes32 src,
        uint256 amount,
        bytes32 dst,
        uint256 minReceived,
        address referrer
    ) external returns (uint256) {
        _debtPool.requireDelegate(account, msg.sender, EXCHANGE_PERMISSION);
        return _exchange(account, src, amount, dst, minReceived, referrer);
    }

    /// @inheritdoc IExchanger
    function settle(address account, bytes32 key)
        external
        returns (uint256 reclaimed, uint256 refunded, uint256 entries)
    {
        (uint256 id, address token) = _registry.tokenOf(key);
        (uint256 balance, uint256 count) = ISynth(token).holding(account);
        if (count == 0) revert NothingToSettle(account, key);

        Tally memory tally;
        (reclaimed, refunded, tally) = _settle(account, key, id, balance, count);
        entries = tally.settled;
        if (entries == 0) revert WaitingPeriodActive(key, tally.firstMatureAt);
    }

    /// @inheritdoc IExchanger
    function requireFree(address account, bytes32 key, uint256 amount) public {
        (uint256 id, address token) = _registry.tokenOf(key);
        (uint256 balance, uint256 free, uint256 until) = _settleAndMeasure(account, key, id, token);
        if (amount > balance) revert ERC20.InsufficientBalance();
        if (amount > free) revert WaitingPeriodActive(key, until);
    }

    /// @inheritdoc IExchanger
    function settleMature(address account, bytes32 key) external {
        (uint256 id, address token) = _registry.tokenOf(key);
        _settleAndMeasure(account, key, id, token);
    }

    /// @inheritdoc IExchanger
    function redeem(bytes32 key, uint256 amount) external returns (uint256 received) {
        if (amount == 0) revert ZeroAmount();
        requireFree(msg.sender, key, amount);
        received = _registry.convert(_registry.idOf(key), msg.sender, amount, false);
        emit SynthRedeemed(msg.sender, key, amount, received);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IExchanger
    function quote(bytes32 src, uint256 amount, bytes32 dst)
        external
        view
        returns (uint256 received, uint256 feeUsd, uint256 rateWad)
    {
        (ISynthRegistry.Leg memory source, ISynthRegistry.Leg memory destination) =
            _registry.quoteExchange(src, dst);
        if (source.isBroken || destination.isBroken) return (0, 0, 0);
        rateWad = source.feeRateWad + destination.feeRateWad;
        (received, feeUsd) = SynthMath.exchange(amount, source.priceWad, destination.priceWad, rateWad);
    }

    /// @inheritdoc IExchanger
    function settlementOwing(address account, bytes32 key)
        public
        view
        returns (uint256 reclaimed, uint256 refunded, uint256 entries)
    {
        (uint256 id, address token) = _registry.tokenOf(key);
        (uint256 balance, uint256 count) = ISynth(token).holding(account);
        (Tally memory tally,) = _tally(account, id, count);
        (reclaimed, refunded) = _net(tally, balance);
        entries = tally.settled;
    }

    /// @inheritdoc IExchanger
    function freeBalance(address account, bytes32 key) external view returns (uint256) {
        (uint256 id, address token) = _registry.tokenOf(key);
        (uint256 balance, uint256 count) = ISynth(token).holding(account);
        (Tally memory tally,) = _tally(account, id, count);
        (uint256 reclaimed, uint256 refunded) = _net(tally, balance);
        return (balance + refunded - reclaimed).zeroFloorSub(tally.locked);
    }

    /// @inheritdoc IExchanger
    function entriesOf(address account, bytes32 key) external view returns (Entry[] memory entries) {
        (uint256 id, address token) = _registry.tokenOf(key);
        entries = new Entry[](ISynth(token).pendingEntries(account));
        for (uint256 i; i < entries.length; ++i) {
            entries[i] = _entries[account][id][i];
        }
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IExchanger
    function purge(bytes32 key, address[] calldata accounts) external restricted {
        (uint256 id, address token) = _registry.tokenOf(key);
        for (uint256 i; i < accounts.length; ++i) {
            (, uint256 free,) = _settleAndMeasure(accounts[i], key, id, token);
            uint256 received = _registry.convert(id, accounts[i], free, true);
            emit SynthPurged(accounts[i], key, free, received);
        }
    }

    /// @inheritdoc IExchanger
    function setParameter(bytes32 name, uint256 value) external restricted {
        if (name == "waitingPeriod" && value <= 1 hours) waitingPeriod = value;
        else if (name == "maxEntries" && value != 0 && value <= 32) maxEntries = value;
        else revert InvalidParameter(name, value);
        emit ParameterSet(name, value);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _exchange(
        address account,
        bytes32 src,
        uint256 amount,
        bytes32 dst,
        uint256 minReceived,
        address referrer
    ) private returns (uint256 received) {
        if (amount == 0) revert ZeroAmount();
        if (dst != SUSD) _requireEntryOpen(EXCHANGE_ENTRY);
        (ISynthRegistry.Leg memory source, ISynthRegistry.Leg memory destination) =
            _registry.openExchange(src, dst);

        amount = amount.min(_freeOf(account, src, source));
        if (source.isBroken || destination.isBroken) {
            _registry.tripBreaker(source.isBroken ? source.id : destination.id);
            return 0;
        }

        uint256 rateWad = source.feeRateWad + destination.feeRateWad;
        uint256 feeUsd;
        (received, feeUsd) = SynthMath.exchange(amount, source.priceWad, destination.priceWad, rateWad);
        if (received == 0 || received < minReceived) revert SlippageExceeded(received, minReceived);

        _append(account, dst, source, destination, amount, received, rateWad);
        _registry.closeExchange(account, source, amount, destination, received, feeUsd);
        emit Exchanged(account, src, dst, amount, received, feeUsd, referrer);
    }

    /// @dev Settles what is mature of the source; reverts when nothing is free.
    function _freeOf(address account, bytes32 key, ISynthRegistry.Leg memory leg) private returns (uint256) {
        (uint256 balance, uint256 free, uint256 until) = _settleAndMeasure(account, key, leg.id, leg.token);
        if (balance == 0) revert ERC20.InsufficientBalance();
        if (free == 0) revert WaitingPeriodActive(key, until);
        return free;
    }

    function _append(
        address account,
        bytes32 key,
        ISynthRegistry.Leg memory source,
        ISynthRegistry.Leg memory destination,
        uint256 amount,
        uint256 received,
        uint256 rateWad
    ) private {
        (uint256 balance, uint256 count) = ISynth(destination.token).holding(account);
        if (count >= maxEntries) {
            (,, Tally memory tally) = _settle(account, key, destination.id, balance, count);
            count -= tally.settled;
            if (count >= maxEntries) revert TooManyEntries(key, maxEntries);
        }
        uint256 matureAt = block.timestamp + waitingPeriod;
        _entries[account][destination.id][count] = Entry({
            amount: amount.toUint112(),
            received: received.toUint112(),
            matureAt: uint32(matureAt),
            srcRound: source.round,
            dstRound: destination.round,
            rateWad: uint64(rateWad), // two rates of at most 0.1e18
            src: uint16(source.id),
            srcRevision: source.revision,
            dstRevision: destination.revision
        });
        emit ExchangeEntryAppended(account, key, received, rateWad, matureAt);
    }

    /// @return balance Balance after settling.
    /// @return free    Part of it that no immature exchange locks.
    /// @return until   When the last of those matures.
    function _settleAndMeasure(address account, bytes32 key, uint256 id, address token)
        private
        returns (uint256 balance, uint256 free, uint256 until)
    {
        uint256 count;
        (balance, count) = ISynth(token).holding(account);
        if (count == 0) return (balance, balance, 0);

        (uint256 reclaimed, uint256 refunded, Tally memory tally) = _settle(account, key, id, balance, count);
        balance = balance + refunded - reclaimed;
        return (balance, balance.zeroFloorSub(tally.locked), tally.lastMatureAt);
    }

    function _settle(address account, bytes32 key, uint256 id, uint256 balance, uint256 count)
        private
        returns (uint256 reclaimed, uint256 refunded, Tally memory tally)
    {
        uint256 matureBits;
        (tally, matureBits) = _tally(account, id, count);
        if (tally.settled == 0) return (0, 0, tally);

        if (tally.settled != count) _compact(account, id, count, matureBits);
        (reclaimed, refunded) = _net(tally, balance);
        _registry.settleSynth(id, account, reclaimed, refunded, count - tally.settled);
        emit ExchangeEntrySettled(account, key, reclaimed, refunded, tally.settled);
    }

    /// @dev Moves the immature entries to the front, in their order.
    function _compact(address account, uint256 id, uint256 count, uint256 matureBits) private {
        mapping(uint256 index => Entry entry) storage entries = _entries[account][id];
        uint256 kept;
        for (uint256 i; i < count; ++i) {
            if (matureBits >> i & 1 == 1) continue;
            if (kept != i) entries[kept] = entries[i];
            ++kept;
        }
    }

    /// @dev Walks the entries; bit i of `matureBits` is set when entry i is mature.
    function _tally(address account, uint256 id, uint256 count)
        private
        view
        returns (Tally memory tally, uint256 matureBits)
    {
        tally.firstMatureAt = type(uint256).max;
        for (uint256 i; i < count; ++i) {
            Entry memory entry = _entries[account][id][i];
            if (block.timestamp < entry.matureAt) {
                tally.locked += entry.received;
                tally.firstMatureAt = tally.firstMatureAt.min(entry.matureAt);
                tally.lastMatureAt = tally.lastMatureAt.max(entry.matureAt);
                continue;
            }
            (uint256 reclaim, uint256 rebate) = _correction(id, entry);
            tally.reclaim += reclaim;
            tally.rebate += rebate;
            ++tally.settled;
            matureBits |= 1 << i;
        }
    }

    function _correction(uint256 id, Entry memory entry) private view returns (uint256, uint256) {
        (uint256 srcPriceWad, uint256 dstPriceWad, uint256 factorWad) = _registry.settlementPrices(
            entry.src,
            id,
            [entry.srcRound, entry.dstRound],
            [entry.srcRevision, entry.dstRevision],
            entry.matureAt
        );
        return SynthMath.settlement(
            entry.amount, entry.received, entry.rateWad, srcPriceWad, dstPriceWad, factorWad
        );
    }

    /// @dev Reclaims and rebates cancel out; what remains of a reclaim is taken as far as the balance goes.
    function _net(Tally memory tally, uint256 balance)
        private
        pure
        returns (uint256 reclaimed, uint256 refunded)
    {
        reclaimed = tally.reclaim.zeroFloorSub(tally.rebate).min(balance);
        refunded = tally.rebate.zeroFloorSub(tally.reclaim);
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
