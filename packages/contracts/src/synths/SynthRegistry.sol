// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {InsufficientGas, StalePrice, ZeroAddress} from "../common/Errors.sol";
import {SynthBook} from "./SynthBook.sol";
import {IDebtPool} from "./interfaces/IDebtPool.sol";
import {IFeeDistributor} from "./interfaces/IFeeDistributor.sol";
import {IPriceHistory} from "./interfaces/IPriceHistory.sol";
import {ISynth} from "./interfaces/ISynth.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  SynthRegistry
/// @notice The list of synths, their prices, limits and supplies, and the debt snapshot.
/// @dev    Mints and burns every synth in the name of the module's contracts. Trusts the oracle within the circuit
///         breaker, and those contracts for whom to mint to.
contract SynthRegistry is SynthBook, AccessManaged {
    using FixedPointMathLib for uint256;
    using SafeCastLib for *;

    /// @dev Where the registry stands among the module's contracts.
    struct Wiring {
        address exchanger;
        address debtPool;
        address loans;
        address feeDistributor;
        address susd;
    }

    /// @dev One slot. The largest `maxSupplyValue` means none.
    struct Issue {
        address token;
        uint96 maxSupplyValue;
    }

    /// @notice Largest fee rate of a synth, WAD.
    uint256 public constant MAX_FEE_RATE_WAD = 0.1e18;

    uint256 private constant BREAKER_REASON = 65;
    /// @dev What must be left after a failed read of a round for the failure to be the feed's own.
    uint256 private constant SETTLEMENT_GAS = 100_000;

    address public immutable exchanger;
    address public immutable debtPool;
    address public immutable loans;
    address public immutable feeDistributor;
    ISynth private immutable _susd;

    mapping(uint256 id => Issue issue_) private _issues;
    /// @dev Id plus one.
    mapping(bytes32 key => uint256 number) private _numbers;

    modifier onlyModule(address module) {
        if (msg.sender != module) revert NotSynthsModule(msg.sender);
        _;
    }

    /// @param authority_       AccessManager.
    /// @param oracle_          Prices of every asset and of the collateral.
    /// @param collateralToken_ CollateralToken.
    /// @param wiring           The other contracts of the module.
    constructor(address authority_, address oracle_, address collateralToken_, Wiring memory wiring)
        SynthBook(IPriceHistory(oracle_), collateralToken_)
        AccessManaged(authority_)
    {
        if (oracle_ == address(0) || collateralToken_ == address(0)) revert ZeroAddress();
        exchanger = wiring.exchanger;
        debtPool = wiring.debtPool;
        loans = wiring.loans;
        feeDistributor = wiring.feeDistributor;
        _susd = ISynth(wiring.susd);
    }

    // ── Anyone ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynthRegistry
    function takeDebtSnapshot() external returns (uint256) {
        return _positive(_refreshAll().rawSum);
    }

    /// @inheritdoc ISynthRegistry
    function refreshDebt(bytes32[] calldata keys) external returns (uint256 debt) {
        Pool memory pool = _poolNow();
        Parameters memory limits = _limits();
        for (uint256 i; i < keys.length; ++i) {
            uint256 id = idOf(keys[i]);
            if (id != 0) _refresh(id, pool, limits);
        }
        _pool = pool;
        debt = _positive(pool.rawSum);
        emit DebtCacheUpdated(debt, pool.marks);
    }

    /// @inheritdoc ISynthRegistry
    function suspendSynthWithInvalidRate(bytes32 key) external {
        uint256 id = idOf(key);
        Leg memory leg = _leg(id, key, true, false, _sync(_listings[id].asset));
        if (!leg.isBroken) revert PriceNotBroken(key);
        _halt(id, key);
    }

    /// @inheritdoc ISynthRegistry
    function freezeRate(bytes32 key) external {
        uint256 id = idOf(key);
        Book memory book = _bookOf(id);
        Pool memory pool = _poolNow();
        Reading memory reading = _sync(_listings[id].asset);
        if (book.flags & INVERSE != 0 && book.flags & FIXED == 0) {
            Verdict verdict = _judge(id, book, _limits(), reading);
            if (verdict == Verdict.Stale) _revertStale(id, reading);
            if (verdict == Verdict.Broken) {
                revert CollateralPriceDeviation(reading.baseWad, _lastAccepted(id, book));
            }
            int256 valueBefore = _value(id, book);
            _accept(id, book, pool, reading);
            _revalue(id, book, pool, valueBefore);
        } else {
            revert InverseNotAtLimit(key, book.priceWad);
        }
        if (book.flags & FROZEN == 0) revert InverseNotAtLimit(key, book.priceWad);
        _store(id, book, pool);
    }

    /// @inheritdoc ISynthRegistry
    function syncPool(bool record) external returns (uint256, uint256, bool) {
        _refreshIfOld();
        (uint256 priceWad,, Verdict verdict) = _readCollateral(record);
        return (totalDebt(), priceWad, verdict == Verdict.Sound);
    }

    /// @inheritdoc ISynthRegistry
    function requireSoundPool(bool record) external returns (uint256, uint256) {
        _refreshIfOld();
        uint256 marks = _pool.marks;
        if (marks != 0) revert InvalidPrices(marks);
        (uint256 priceWad, uint256 updatedAt, Verdict verdict) = _readCollateral(record);
        _requireCollateral(priceWad, updatedAt, verdict);
        return (totalDebt(), priceWad);
    }

    // ── Exchanger ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynthRegistry
    function openExchange(bytes32 src, bytes32 dst)
        external
        onlyModule(exchanger)
        returns (Leg memory source, Leg memory destination)
    {
        (uint256 i, uint256 j) = _pair(src, dst);
        source = _leg(i, src, true, j == 0, _syncSynth(i));
        destination = _leg(j, dst, false, false, _syncSynth(j));
    }

    /// @inheritdoc ISynthRegistry
    function tripBreaker(uint256 id) external onlyModule(exchanger) {
        _halt(id, _keys[id]);
    }

    /// @inheritdoc ISynthRegistry
    function closeExchange(
        address account,
        Leg calldata src,
        uint256 amount,
        Leg calldata dst,
        uint256 received,
        uint256 feeUsd
    ) external onlyModule(exchanger) {
        Pool memory pool = _poolNow();
        Parameters memory limits = _limits();
        _trade(src, pool, limits, 0, amount);
        uint256 value = _trade(dst, pool, limits, received, 0);
        uint256 limit = _issues[dst.id].maxSupplyValue;
        if (value > limit && limit != type(uint96).max) {
            revert SynthCapExceeded(_keys[dst.id], value, limit);
        }
        pool.rawSum += feeUsd.toInt256().toInt128();
        _pool = pool;

        ISynth(src.token).burn(account, amount);
        ISynth(dst.token).mintPending(account, received);
        if (feeUsd != 0) IFeeDistributor(feeDistributor).notifyFees(feeUsd);
    }

    /// @inheritdoc ISynthRegistry
    function settleSynth(uint256 id, address account, uint256 burned, uint256 minted, uint256 pending)
        external
        onlyModule(exchanger)
    {
        ISynth token = ISynth(_issues[id].token);
        token.setPending(account, pending);
        if (burned != 0) _burn(id, token, account, burned);
        if (minted != 0) _mint(id, token, account, minted);
    }

    /// @inheritdoc ISynthRegistry
    function convert(uint256 id, address account, uint256 amount, bool isPurge)
        external
        onlyModule(exchanger)
        returns (uint256 received)
    {
        Book memory book = _bookOf(id);
        if (isPurge && book.flags & FROZEN == 0) revert InverseNotFrozen(_keys[id]);
        if (!isPurge && book.flags & DEPRECATED == 0) revert SynthNotDeprecated(_keys[id]);
        received = amount.fullMulDiv(book.priceWad, WAD);
        _burn(id, ISynth(_issues[id].token), account, amount);
        _mintUsd(account, received);
    }

    // ── Debt pool and distributor ─────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynthRegistry
    function issue(address account, uint256 amount) external onlyModule(debtPool) {
        _mintUsd(account, amount);
    }

    /// @inheritdoc ISynthRegistry
    function retire(address account, uint256 amount) external onlyModule(debtPool) {
        _susd.burn(account, amount);
        // A dollar is a dollar: no price takes part.
        _books[0].supply = (_books[0].supply - amount).toUint112();
        _pool.rawSum -= amount.toInt128();
    }

    /// @inheritdoc ISynthRegistry
    function payFees(address account, uint256 amount) external onlyModule(feeDistributor) {
        // Fees payable become supply: the sum already holds them.
        _books[0].supply = (_books[0].supply + amount).toUint112();
        _susd.mint(account, amount);
    }

    // ── Loans ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynthRegistry
    function mintLoan(uint256 id, address to, uint256 principal, uint256 fee) external onlyModule(loans) {
        Book memory book = _bookOf(id);
        int256 valueBefore = _value(id, book);
        book.supply = (book.supply + principal - fee).toUint112();
        book.flags |= LOANED;
        _loanPrincipals[id] = (_loanPrincipals[id] + principal).toUint112();
        _settleLoan(id, book, valueBefore, fee);
        ISynth(_issues[id].token).mint(to, principal - fee);
    }

    /// @inheritdoc ISynthRegistry
    function burnLoan(uint256 id, address payer, uint256 principal, uint256 interest)
        external
        onlyModule(loans)
    {
        Book memory book = _bookOf(id);
        int256 valueBefore = _value(id, book);
        book.supply = (book.supply - principal - interest).toUint112();
        _loanPrincipals[id] -= principal;
        ISynth(_issues[id].token).burn(payer, principal + interest);
        _settleLoan(id, book, valueBefore, interest);
    }

    /// @inheritdoc ISynthRegistry
    function writeOffLoan(uint256 id, uint256 principal) external onlyModule(loans) returns (uint256 value) {
        Book memory book = _bookOf(id);
        int256 valueBefore = _value(id, book);
        _loanPrincipals[id] -= principal;
        int256 change = _value(id, book) - valueBefore;
        _pool.rawSum = (_pool.rawSum + change).toInt128();
        return uint256(change);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynthRegistry
    function requireSoundCollateral() external view {
        (uint256 priceWad, uint256 updatedAt,, Verdict verdict) = _lookCollateral();
        _requireCollateral(priceWad, updatedAt, verdict);
    }

    /// @inheritdoc ISynthRegistry
    function totalDebt() public view returns (uint256) {
        return _positive(_pool.rawSum);
    }

    /// @inheritdoc ISynthRegistry
    function currentDebt() public view returns (uint256 live, bool anyStale) {
        int256 sum = _pool.rawSum;
        Parameters memory limits = _limits();
        for (uint256 id = 1; id < _pool.count; ++id) {
            Book memory book = _bookOf(id);
            if (book.flags & FIXED != 0) continue;
            Reading memory reading = _look(_listings[id].asset);
            Verdict verdict = _judge(id, book, limits, reading);
            if (verdict == Verdict.Stale) {
                anyStale = true;
                continue;
            }
            uint256 priceWad = _shown(id, book, reading.baseWad);
            if (verdict == Verdict.Broken) priceWad = priceWad.max(book.priceWad);
            sum -= _value(id, book);
            book.priceWad = priceWad.toUint112();
            sum += _value(id, book);
        }
        live = _positive(sum);
    }

    /// @inheritdoc ISynthRegistry
    function debtDrift() external view returns (uint256) {
        (uint256 live,) = currentDebt();
        uint256 cached = totalDebt();
        uint256 difference = live.max(cached) - live.min(cached);
        if (difference == 0) return 0;
        return live == 0 ? type(uint256).max : difference.fullMulDiv(WAD, live);
    }

    /// @inheritdoc ISynthRegistry
    function loanDebt() external view returns (uint256 debt) {
        for (uint256 id; id < _pool.count; ++id) {
            debt += _loanPrincipals[id] * _books[id].priceWad / WAD;
        }
    }

    /// @inheritdoc ISynthRegistry
    function snapshot() external view returns (int256, uint256, uint256) {
        return (_pool.rawSum, _pool.refreshedAt, _pool.marks);
    }

    /// @inheritdoc ISynthRegistry
    function synthCount() external view returns (uint256) {
        return _pool.count;
    }

    /// @inheritdoc ISynthRegistry
    function keyOf(uint256 id) external view returns (bytes32) {
        if (id >= _pool.count) revert UnknownSynth(bytes32(id));
        return _keys[id];
    }

    /// @inheritdoc ISynthRegistry
    function tokenAt(uint256 id) external view returns (address) {
        return _issues[id].token;
    }

    /// @inheritdoc ISynthRegistry
    function idOf(bytes32 key) public view returns (uint256) {
        uint256 number = _numbers[key];
        if (number == 0) revert UnknownSynth(key);
        return number - 1;
    }

    /// @inheritdoc ISynthRegistry
    function tokenOf(bytes32 key) external view returns (uint256 id, address token) {
        id = idOf(key);
        token = _issues[id].token;
    }

    /// @inheritdoc ISynthRegistry
    function synth(bytes32 key) external view returns (SynthView memory) {
        uint256 id = idOf(key);
        Book memory book = _bookOf(id);
        Listing memory listing = _listings[id];
        uint256 maxSupplyValue = _issues[id].maxSupplyValue;
        return SynthView({
            key: key,
            token: _issues[id].token,
            asset: listing.asset,
            supply: book.supply,
            cachedPriceWad: book.priceWad,
            lastPriceWad: _lastAccepted(id, book),
            feeRateWad: listing.feeRateWad,
            maxSupplyValue: maxSupplyValue == type(uint96).max ? type(uint256).max : maxSupplyValue,
            loanPrincipal: _loanPrincipals[id],
            suspendedAt: listing.suspendedAt,
            isMarked: book.flags & MARKED != 0,
            isInverse: book.flags & INVERSE != 0,
            isFrozen: book.flags & FROZEN != 0,
            isDeprecated: book.flags & DEPRECATED != 0
        });
    }

    /// @inheritdoc ISynthRegistry
    function inverse(bytes32 key) external view returns (Inverse memory) {
        return _inverses[idOf(key)];
    }

    /// @inheritdoc ISynthRegistry
    function priceOf(bytes32 key) public view returns (uint256 priceWad, uint256 updatedAt, bool isSound) {
        uint256 id = idOf(key);
        Book memory book = _bookOf(id);
        if (id == 0 || book.flags & FIXED != 0) return (book.priceWad, block.timestamp, true);
        Reading memory reading = _look(_listings[id].asset);
        isSound = _judge(id, book, _limits(), reading) == Verdict.Sound;
        priceWad = reading.baseWad == 0 ? 0 : _shown(id, book, reading.baseWad);
        updatedAt = reading.updatedAt;
    }

    /// @inheritdoc ISynthRegistry
    function loanPrices(uint256 id, address asset)
        external
        view
        returns (uint256 loanWad, uint256 collateralWad)
    {
        Listing memory listing = _listings[id];
        Book memory book = _bookOf(id);
        if (listing.suspendedAt != 0) revert SynthSuspended(_keys[id], type(uint256).max);
        if (book.flags & DEPRECATED != 0) revert SynthIsDeprecated(_keys[id]);
        uint256 maxAge = _parameters.maxPriceAge;
        collateralWad = _freshLook(asset, maxAge);
        loanWad = book.priceWad;
        if (id != 0 && book.flags & FROZEN == 0) {
            loanWad = asset == listing.asset ? collateralWad : _freshLook(listing.asset, maxAge);
            loanWad = _shown(id, book, loanWad);
        }
    }

    /// @inheritdoc ISynthRegistry
    function collateralPrice()
        external
        view
        returns (uint256 priceWad, uint256 updatedAt, uint256 lastPriceWad, bool isSound)
    {
        Verdict verdict;
        (priceWad, updatedAt, lastPriceWad, verdict) = _lookCollateral();
        isSound = verdict == Verdict.Sound;
    }

    /// @inheritdoc ISynthRegistry
    function deviationFactorWad() external view returns (uint256) {
        return _parameters.deviationFactorWad;
    }

    /// @inheritdoc ISynthRegistry
    function parameters() external view returns (uint256, uint256, uint256) {
        return (_parameters.maxSuspension, _parameters.snapshotMaxAge, _parameters.maxPriceAge);
    }

    /// @inheritdoc ISynthRegistry
    function quoteExchange(bytes32 src, bytes32 dst)
        external
        view
        returns (Leg memory source, Leg memory destination)
    {
        (uint256 i, uint256 j) = _pair(src, dst);
        source = _leg(i, src, true, j == 0, _look(_listings[i].asset));
        destination = _leg(j, dst, false, false, _look(_listings[j].asset));
    }

    /// @inheritdoc ISynthRegistry
    function settlementPrices(
        uint256 src,
        uint256 dst,
        uint80[2] calldata rounds,
        uint8[2] calldata revisions,
        uint256 notAfter
    ) external view returns (uint256 srcPriceWad, uint256 dstPriceWad, uint256 factorWad) {
        if (_books[src].revision == revisions[0] && _books[dst].revision == revisions[1]) {
            srcPriceWad = _priceAt(src, rounds[0], notAfter);
            dstPriceWad = _priceAt(dst, rounds[1], notAfter);
        }
        factorWad = _parameters.deviationFactorWad;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynthRegistry
    function addSynth(address token, address asset, uint256 feeRateWad, uint256 maxSupplyValue)
        external
        restricted
    {
        bytes32 key = ISynth(token).key();
        uint256 id = _pool.count;
        if (_numbers[key] != 0) revert SynthKeyTaken(key);
        if (id == MAX_SYNTHS) revert TooManySynths(MAX_SYNTHS);

        uint256 priceWad = WAD;
        if (id != 0) {
            _listings[id].asset = asset;
            Reading memory reading = _sync(asset);
            if (reading.baseWad == 0 || _isStale(reading.updatedAt, _parameters.maxPriceAge)) {
                _revertStale(id, reading);
            }
            priceWad = reading.baseWad;
        }
        _books[id].priceWad = priceWad.toUint112();
        _issues[id].token = token;
        _keys[id] = key;
        _numbers[key] = ++_pool.count;
        emit SynthAdded(key, id, token, asset);
        _setFeeRate(id, key, feeRateWad);
        _setMaxSupplyValue(id, key, maxSupplyValue);
    }

    /// @inheritdoc ISynthRegistry
    function setFeeRate(bytes32 key, uint256 feeRateWad) external restricted {
        _setFeeRate(idOf(key), key, feeRateWad);
    }

    /// @inheritdoc ISynthRegistry
    function setMaxSupplyValue(bytes32 key, uint256 maxSupplyValue) external restricted {
        _setMaxSupplyValue(idOf(key), key, maxSupplyValue);
    }

    /// @inheritdoc ISynthRegistry
    function lowerMaxSupplyValue(bytes32 key, uint256 maxSupplyValue) external restricted {
        uint256 id = idOf(key);
        if (maxSupplyValue >= _issues[id].maxSupplyValue || id == 0) {
            revert InvalidParameter("maxSupplyValue", maxSupplyValue);
        }
        _setMaxSupplyValue(id, key, maxSupplyValue);
    }

    /// @inheritdoc ISynthRegistry
    function resumeSynth(bytes32 key, bool resetLastRate) external restricted {
        uint256 id = idOf(key);
        if (_listings[id].suspendedAt == 0) revert SynthNotSuspended(key);
        _listings[id].suspendedAt = 0;
        if (resetLastRate && _books[id].flags & FIXED == 0) _reprice(id, _freshReading(id));
        emit SynthResumed(key);
    }

    /// @inheritdoc ISynthRegistry
    function deprecateSynth(bytes32 key, uint256 maxPriceWad) external restricted {
        uint256 id = idOf(key);
        Book memory book = _bookOf(id);
        if (book.flags & DEPRECATED != 0) revert SynthIsDeprecated(key);
        if (id == 0 || maxPriceWad == 0) revert InvalidParameter("maxPrice", maxPriceWad);

        Reading memory reading = _sync(_listings[id].asset);
        if (_judge(id, book, _limits(), reading) != Verdict.Sound) {
            reading.baseWad = _lastAccepted(id, book);
        }
        uint256 priceWad = _shown(id, book, reading.baseWad).min(maxPriceWad);

        Pool memory pool = _poolNow();
        int256 valueBefore = _value(id, book);
        book.priceWad = priceWad.toUint112();
        book.flags |= DEPRECATED;
        ++book.revision;
        _unmark(id, book, pool);
        _revalue(id, book, pool, valueBefore);
        _store(id, book, pool);
        emit SynthDeprecated(key, priceWad);
    }

    /// @inheritdoc ISynthRegistry
    function setInversePricing(
        bytes32 key,
        uint256 entryWad,
        uint256 upperWad,
        uint256 lowerWad,
        bool freezeAtUpper,
        bool freezeAtLower
    ) external restricted {
        uint256 id = idOf(key);
        Book memory book = _bookOf(id);
        if (id == 0) revert UnknownSynth(key);
        if (book.flags & DEPRECATED != 0) revert SynthIsDeprecated(key);
        if (book.supply != 0) revert InverseInUse(key, book.supply);
        bool inOrder = lowerWad != 0 && lowerWad < entryWad && entryWad < upperWad && upperWad < 2 * entryWad;
        if (!inOrder) revert InvalidInverse(entryWad, upperWad, lowerWad);

        _inverses[id] = Inverse({
            entryWad: entryWad.toUint112(),
            upperWad: upperWad.toUint112(),
            lowerWad: lowerWad.toUint112(),
            freezeRound: 0,
            freezeAtUpper: freezeAtUpper,
            freezeAtLower: freezeAtLower
        });
        _books[id].flags = (book.flags & ~(FROZEN | SPLIT)) | INVERSE;
        ++_books[id].revision;
        _reprice(id, _freshReading(id));
        emit InversePriceConfigured(key, entryWad, upperWad, lowerWad, freezeAtUpper, freezeAtLower);
    }

    /// @inheritdoc ISynthRegistry
    function unfreeze(bytes32 key) external restricted {
        uint256 id = idOf(key);
        Book memory book = _bookOf(id);
        if (book.flags & FROZEN == 0 || book.flags & DEPRECATED != 0) revert InverseNotFrozen(key);
        _books[id].flags = book.flags & ~FROZEN;
        _inverses[id].freezeRound = 0;
        emit InversePriceUnfrozen(key);
    }

    /// @inheritdoc ISynthRegistry
    function resetCollateralPrice() external restricted {
        (uint256 priceWad, uint256 updatedAt,, Verdict verdict) = _lookCollateral();
        if (verdict == Verdict.Stale) _requireCollateral(priceWad, updatedAt, verdict);
        _parameters.lastCollateralPriceWad = uint96(priceWad);
        emit CollateralPriceReset(priceWad);
    }

    /// @inheritdoc ISynthRegistry
    function setParameter(bytes32 name, uint256 value) external restricted {
        if (name == "deviationFactor" && value > WAD && value <= type(uint64).max) {
            // A price at the edge of the breaker must not lift a healthy debt above the whole collateral.
            if (value * IDebtPool(debtPool).issuanceRatioWad() >= WAD * WAD) {
                revert InvalidParameter(name, value);
            }
            _parameters.deviationFactorWad = uint64(value);
        } else if (name == "maxSuspension" && value >= 1 days && value <= 365 days) {
            _parameters.maxSuspension = uint32(value);
        } else if (name == "debtSnapshotMaxAge" && value <= 12 hours) {
            _parameters.snapshotMaxAge = uint32(value);
        } else if (name == "maxPriceAge" && value <= 7 days) {
            _parameters.maxPriceAge = uint32(value);
        } else {
            revert InvalidParameter(name, value);
        }
        emit ParameterSet(name, value);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The snapshot must not be older than an operation may use.
    function _refreshIfOld() private {
        if (block.timestamp - _pool.refreshedAt > _parameters.snapshotMaxAge) _refreshAll();
    }

    /// @dev One side of an exchange in the books. Returns the value of the supply at the exchange's price.
    function _trade(
        Leg calldata leg,
        Pool memory pool,
        Parameters memory limits,
        uint256 minted,
        uint256 burned
    ) private returns (uint256) {
        Book memory book = _bookOf(leg.id);
        if (leg.id != 0 && book.flags & FIXED == 0) {
            int256 valueBefore = _value(leg.id, book);
            _apply(leg.id, book, pool, limits, Reading(leg.round, leg.baseWad, block.timestamp));
            _revalue(leg.id, book, pool, valueBefore);
        }
        _changeSupply(leg.id, book, pool, minted, burned);
        _books[leg.id] = book;
        return uint256(book.supply).fullMulDiv(leg.priceWad, WAD);
    }

    function _mint(uint256 id, ISynth token, address account, uint256 amount) private {
        Book memory book = _bookOf(id);
        Pool memory pool = _poolNow();
        _changeSupply(id, book, pool, amount, 0);
        _store(id, book, pool);
        token.mint(account, amount);
    }

    function _burn(uint256 id, ISynth token, address account, uint256 amount) private {
        // First, so that what the account lacks is the token's error and no underflow here.
        token.burn(account, amount);
        Book memory book = _bookOf(id);
        Pool memory pool = _poolNow();
        _changeSupply(id, book, pool, 0, amount);
        _store(id, book, pool);
    }

    function _mintUsd(address account, uint256 amount) private {
        _books[0].supply = (_books[0].supply + amount).toUint112();
        _pool.rawSum += amount.toInt128();
        _susd.mint(account, amount);
    }

    /// @dev Stores a loan's change; its fee or interest goes to the stakers at the last accepted price.
    function _settleLoan(uint256 id, Book memory book, int256 valueBefore, uint256 fee) private {
        Pool memory pool = _poolNow();
        uint256 feeUsd;
        if (fee != 0) {
            uint256 priceWad = id == 0 ? WAD : _shown(id, book, _lastAccepted(id, book));
            feeUsd = fee.fullMulDiv(priceWad, WAD);
        }
        if (book.supply == 0) _unmark(id, book, pool);
        pool.rawSum = (pool.rawSum + _value(id, book) - valueBefore + feeUsd.toInt256()).toInt128();
        _store(id, book, pool);
        if (feeUsd != 0) IFeeDistributor(feeDistributor).notifyFees(feeUsd);
    }

    /// @dev Accepts a reading by order of the governor.
    function _reprice(uint256 id, Reading memory reading) private {
        (Book memory book, Pool memory pool) = (_bookOf(id), _poolNow());
        int256 valueBefore = _value(id, book);
        _accept(id, book, pool, reading);
        _revalue(id, book, pool, valueBefore);
        _store(id, book, pool);
    }

    function _halt(uint256 id, bytes32 key) private {
        _listings[id].suspendedAt = uint32(block.timestamp);
        emit SynthHalted(key, BREAKER_REASON);
    }

    function _setFeeRate(uint256 id, bytes32 key, uint256 feeRateWad) private {
        if (feeRateWad > MAX_FEE_RATE_WAD || (id == 0 && feeRateWad != 0)) {
            revert InvalidParameter("feeRate", feeRateWad);
        }
        _listings[id].feeRateWad = uint64(feeRateWad); // at most 0.1e18
        emit FeeRateSet(key, feeRateWad);
    }

    function _setMaxSupplyValue(uint256 id, bytes32 key, uint256 maxSupplyValue) private {
        if (maxSupplyValue != type(uint256).max && maxSupplyValue >= type(uint96).max) {
            revert InvalidParameter("maxSupplyValue", maxSupplyValue);
        }
        _issues[id].maxSupplyValue = uint96(maxSupplyValue); // the largest number stays the largest
        emit MaxSupplyValueSet(key, maxSupplyValue);
    }

    function _syncSynth(uint256 id) private returns (Reading memory reading) {
        if (id != 0) reading = _sync(_listings[id].asset);
    }

    function _freshReading(uint256 id) private returns (Reading memory reading) {
        reading = _sync(_listings[id].asset);
        if (reading.baseWad == 0 || _isStale(reading.updatedAt, _parameters.maxPriceAge)) {
            _revertStale(id, reading);
        }
    }

    function _pair(bytes32 src, bytes32 dst) private view returns (uint256 i, uint256 j) {
        if (src == dst) revert SameSynth(src);
        (i, j) = (idOf(src), idOf(dst));
    }

    function _leg(uint256 id, bytes32 key, bool isSource, bool intoUsd, Reading memory reading)
        private
        view
        returns (Leg memory leg)
    {
        Book memory book = _bookOf(id);
        Parameters memory limits = _limits();
        Listing memory listing = _listings[id];
        bool isReopened;
        if (listing.suspendedAt != 0) {
            uint256 opensAt =
                isSource ? uint256(listing.suspendedAt) + limits.maxSuspension : type(uint256).max;
            isReopened = intoUsd && block.timestamp >= opensAt;
            if (!isReopened) revert SynthSuspended(key, opensAt);
        }
        if (book.flags & DEPRECATED != 0) revert SynthIsDeprecated(key);

        leg.id = id;
        leg.token = _issues[id].token;
        leg.feeRateWad = listing.feeRateWad;
        leg.revision = book.revision;
        leg.priceWad = book.priceWad;
        if (id == 0) return leg;

        leg.round = reading.round;
        leg.baseWad = reading.baseWad;
        if (book.flags & FROZEN != 0) {
            // Never stale; without a readable round the freeze's own stands in.
            if (leg.round == 0) leg.round = _inverses[id].freezeRound;
        } else {
            // A zero that is fresh is a broken price, not a stale one; but nobody leaves at it.
            bool isMissing = isReopened && reading.baseWad == 0;
            if (isMissing || _isStale(reading.updatedAt, limits.maxPriceAge)) _revertStale(id, reading);
            leg.priceWad = _shown(id, book, reading.baseWad);
            leg.isBroken = !isReopened
                && SynthMath.isDeviating(_lastAccepted(id, book), reading.baseWad, limits.deviationFactorWad);
        }
        if (!isSource && book.flags & INVERSE != 0) {
            Inverse storage config = _inverses[id];
            if (leg.priceWad == config.upperWad || leg.priceWad == config.lowerWad) {
                revert InverseAtLimit(key, leg.priceWad);
            }
        }
    }

    function _freshLook(address asset, uint256 maxAge) private view returns (uint256) {
        Reading memory reading = _look(asset);
        if (reading.baseWad == 0 || _isStale(reading.updatedAt, maxAge)) {
            revert StalePrice(asset, reading.updatedAt, maxAge);
        }
        return reading.baseWad;
    }

    /// @dev Price by which an exchange of round `round` is judged; 0 when there is none.
    function _priceAt(uint256 id, uint80 round, uint256 notAfter) private view returns (uint256) {
        if (id == 0) return WAD;
        try oracle.roundAt(_listings[id].asset, round, notAfter) returns (
            uint80 found, uint256 baseWad, uint256
        ) {
            Book memory book = _bookOf(id);
            if (baseWad == 0 || book.flags & INVERSE == 0) return baseWad;
            Inverse memory config = _inverses[id];
            if (book.flags & FROZEN != 0 && config.freezeRound <= found) return book.priceWad;
            return SynthMath.inversePrice(baseWad, config.entryWad, config.upperWad, config.lowerWad);
        } catch {
            // Starved of gas, the walk would be a way around a reclaim.
            if (gasleft() < SETTLEMENT_GAS) revert InsufficientGas(gasleft(), SETTLEMENT_GAS);
            return 0;
        }
    }

    function _revertStale(uint256 id, Reading memory reading) private view {
        revert StalePrice(_listings[id].asset, reading.updatedAt, _parameters.maxPriceAge);
    }
}
