// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EntryPause} from "../common/EntryPause.sol";
import {EpochClock} from "./EpochClock.sol";
import {IAllocations} from "./interfaces/IAllocations.sol";
import {IAvsRegistry} from "./interfaces/IAvsRegistry.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";
import {PoolMath} from "./libraries/PoolMath.sol";

/// @title  AllocationBook
/// @notice The books of the Slasher: who serves whom, and how much of each pool is promised to each service.
/// @dev    Stake is promised once: the promises of a pool never sum up to more than its magnitude. Pending changes come
///         into force by their epoch; the books follow when somebody touches the pledge.
abstract contract AllocationBook is ISlasher, EpochClock, EntryPause {
    /// @notice Entry flow: opting into slashing.
    uint8 public constant OPT_IN_ENTRY = 0;
    /// @notice Entry flow: raising a pledge.
    uint8 public constant ALLOCATE_ENTRY = 1;

    /// @notice Smallest pledge. A slash that would leave a pool with less magnitude wipes it.
    uint256 public constant MIN_MAGNITUDE = 1e9;

    /// @notice A pool with less magnitude takes no stake.
    uint256 public constant ENTRY_MAGNITUDE = 1e15;

    /// @notice Custody of what is slashed.
    ITokenPool public immutable tokenPool;

    /// @notice Where services and terms are registered.
    IAvsRegistry public immutable avsRegistry;

    /// @dev One slot. What slashes took counts up, so that an untouched slot means a full magnitude.
    struct PoolMagnitude {
        uint64 slashed;
        uint64 encumbered;
        uint32 generation;
    }

    mapping(address avs => mapping(address operator => Record record)) internal _records;
    mapping(address operator => mapping(address asset => PoolMagnitude magnitude)) private _magnitudes;
    mapping(address operator => mapping(address avs => mapping(address asset => Allocation allocation)))
        private _allocations;

    modifier onlyRegistry() {
        if (msg.sender != address(avsRegistry)) revert NotRegistry(msg.sender);
        _;
    }

    constructor(address tokenPool_, address avsRegistry_) {
        tokenPool = ITokenPool(tokenPool_);
        avsRegistry = IAvsRegistry(avsRegistry_);
    }

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAllocations
    function optIntoSlashing(address avs) external whenEntryOpen(OPT_IN_ENTRY) {
        _requireOperator();
        _requireAvs(avs);
        Record storage record_ = _records[avs][msg.sender];
        if (record_.standing != Standing.None) revert AlreadyOptedIn(msg.sender, avs);

        record_.standing = Standing.OptedIn;
        emit OptedIntoSlashing(msg.sender, avs);
    }

    /// @inheritdoc IAllocations
    function modifyAllocation(address avs, address asset, uint64 magnitude) external returns (uint256) {
        _requireOperator();
        return _modify(avs, asset, magnitude);
    }

    /// @inheritdoc IAllocations
    function modifyAllocations(Change[] calldata changes)
        external
        returns (uint256[] memory effectiveEpochs)
    {
        _requireOperator();
        effectiveEpochs = new uint256[](changes.length);
        for (uint256 i; i < changes.length; ++i) {
            effectiveEpochs[i] = _modify(changes[i].avs, changes[i].asset, changes[i].magnitude);
        }
    }

    /// @inheritdoc IAllocations
    function settleAllocation(address operator, address avs, address asset) external {
        _requireNoOpenCase(operator);
        _settle(operator, avs, asset, currentEpoch());
    }

    /// @inheritdoc IAllocations
    function settleAllocations(address operator, address avs, address[] calldata assets) external {
        _requireNoOpenCase(operator);
        uint256 epoch = currentEpoch();
        for (uint256 i; i < assets.length; ++i) {
            _settle(operator, avs, assets[i], epoch);
        }
    }

    // ── AvsRegistry and services ──────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAllocations
    function recordFirstRegistration(address operator) external {
        (address avs, address joining) = avsRegistry.registrationUnderWay();
        if (msg.sender != avs || operator != joining) revert NotRegistry(msg.sender);

        Record storage record_ = _records[avs][operator];
        if (record_.standing == Standing.Registered) revert ITokenPool.AlreadyRegistered(operator);
        // Who comes back while still slashable keeps his terms: leaving is no way around `acceptTerms`.
        if (record_.standing == Standing.OptedIn || currentEpoch() > record_.slashableThroughEpoch) {
            record_.termsVersion = uint24(avsRegistry.newestOpenVersion(avs)); // counted by the registry in 24 bits
            record_.nextTermsVersion = 0;
            record_.nextTermsEpoch = 0;
        }
        record_.standing = Standing.Registered;
        record_.slashableThroughEpoch = 0;
        emit RegistrationRecorded(avs, operator, record_.termsVersion);
    }

    /// @inheritdoc IAllocations
    function recordDeregistration(address avs, address operator)
        external
        onlyRegistry
        returns (uint256 through)
    {
        Record storage record_ = _records[avs][operator];
        if (record_.standing != Standing.Registered) revert NotRegistered(operator, avs);

        through = currentEpoch() + 1;
        record_.standing = Standing.Left;
        record_.slashableThroughEpoch = uint24(through); // epochs of an hour fill 24 bits in 1,900 years
        emit DeregistrationRecorded(avs, operator, through);
    }

    /// @inheritdoc IAllocations
    function recordTermsAcceptance(address avs, address operator, uint256 version)
        external
        onlyRegistry
        returns (uint256 fromEpoch)
    {
        Record storage record_ = _records[avs][operator];
        if (record_.standing != Standing.Registered) revert NotRegistered(operator, avs);

        record_.termsVersion = uint24(_boundVersion(record_));
        fromEpoch = currentEpoch() + 2;
        record_.nextTermsVersion = uint24(version);
        record_.nextTermsEpoch = uint24(fromEpoch);
        emit TermsAcceptanceRecorded(avs, operator, version, fromEpoch);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAllocations
    function record(address avs, address operator) external view returns (Record memory) {
        return _records[avs][operator];
    }

    /// @inheritdoc IAllocations
    function boundTermsVersion(address avs, address operator) external view returns (uint256) {
        return _boundVersion(_records[avs][operator]);
    }

    /// @inheritdoc IAllocations
    function isRegistered(address operator, address avs) external view returns (bool) {
        return _records[avs][operator].standing == Standing.Registered;
    }

    /// @inheritdoc IAllocations
    function isSlashable(address operator, address avs, uint256 epoch) public view returns (bool) {
        Record storage record_ = _records[avs][operator];
        if (record_.standing == Standing.Registered) return true;
        return record_.standing == Standing.Left && epoch <= record_.slashableThroughEpoch;
    }

    /// @inheritdoc IAllocations
    function allocation(address operator, address avs, address asset)
        external
        view
        returns (Allocation memory)
    {
        return _allocations[operator][avs][asset];
    }

    /// @inheritdoc IAllocations
    function allocationNow(address operator, address avs, address asset)
        public
        view
        returns (uint256 current, uint256 next, uint256 effectiveEpoch)
    {
        Allocation memory pledge = _allocations[operator][avs][asset];
        if (pledge.generation != _magnitudes[operator][asset].generation) return (0, 0, 0);
        if (pledge.effectiveEpoch > currentEpoch()) {
            return (pledge.current, pledge.next, pledge.effectiveEpoch);
        }
        current = pledge.effectiveEpoch == 0 ? pledge.current : pledge.next;
        return (current, current, 0);
    }

    /// @inheritdoc IAllocations
    function magnitudes(address operator, address asset)
        public
        view
        returns (uint256 maximum, uint256 encumbered)
    {
        PoolMagnitude memory magnitude = _magnitudes[operator][asset];
        return (PoolMath.WAD - magnitude.slashed, magnitude.encumbered);
    }

    /// @inheritdoc IAllocations
    function slashableStake(address operator, address avs, address asset) external view returns (uint256) {
        (uint256 current,,) = allocationNow(operator, avs, asset);
        return _worthOf(operator, asset, current);
    }

    /// @inheritdoc IAllocations
    function minSlashableStake(address operator, address avs, address asset) external view returns (uint256) {
        (uint256 current, uint256 next,) = allocationNow(operator, avs, asset);
        return _worthOf(operator, asset, next < current ? next : current);
    }

    /// @inheritdoc IAllocations
    function utilisation(address operator, address asset) external view returns (uint256) {
        (uint256 maximum, uint256 encumbered) = magnitudes(operator, asset);
        return encumbered * PoolMath.WAD / maximum;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Slashes a promise as it was in `openedEpoch`, and the pool behind it.
    function _slash(address operator, address avs, SlashItem memory item, uint256 openedEpoch)
        internal
        returns (uint256 removed)
    {
        // A decrease that took effect after the case was opened does not escape it.
        Allocation memory pledge = _settle(operator, avs, item.asset, openedEpoch);
        uint256 taken = PoolMath.slashedMagnitude(pledge.current, item.wad);
        if (taken == 0) return 0;

        (uint256 maximum,) = magnitudes(operator, item.asset);
        uint256 left = maximum - taken; // a promise is part of the maximum
        bool isWipe = left < MIN_MAGNITUDE;
        if (isWipe) {
            PoolMagnitude storage wiped = _magnitudes[operator][item.asset];
            _magnitudes[operator][item.asset] = PoolMagnitude(0, 0, wiped.generation + 1);
        } else {
            _lowerBySlash(operator, avs, item, pledge, taken);
        }
        (uint256 removedActive, uint256 removedQueued) = tokenPool.applySlash(
            operator,
            item.asset,
            taken,
            maximum,
            openedEpoch == 0 ? 0 : openedEpoch - 1,
            isWipe,
            left < ENTRY_MAGNITUDE
        );
        return removedActive + removedQueued;
    }

    /// @dev Terms that bind now.
    function _boundVersion(Record storage record_) internal view returns (uint256) {
        uint256 nextEpoch = record_.nextTermsEpoch;
        return nextEpoch != 0 && nextEpoch <= currentEpoch() ? record_.nextTermsVersion : record_.termsVersion;
    }

    function _requireAvs(address avs) internal view {
        if (!avsRegistry.isAvs(avs)) revert AvsNotRegistered(avs);
    }

    function _requireListed(address asset) internal view {
        if (!tokenPool.isListed(asset)) revert ITokenPool.AssetNotListed(asset);
    }

    /// @dev Cases that are open on the operator.
    function _openCases(address operator) internal view virtual returns (uint256);

    function _modify(address avs, address asset, uint256 magnitude) private returns (uint256 effectiveEpoch) {
        _requireModifiable(avs, asset, magnitude);
        uint256 epoch = currentEpoch();
        Allocation memory pledge = _settle(msg.sender, avs, asset, epoch);
        if (pledge.effectiveEpoch != 0) revert ModificationPending(pledge.effectiveEpoch);
        if (pledge.current == magnitude) revert SameMagnitude(magnitude);

        bool isRaise = magnitude > pledge.current;
        bool isAtOnce;
        if (isRaise) {
            _requireEntryOpen(ALLOCATE_ENTRY);
            _encumber(msg.sender, asset, magnitude - pledge.current);
            // So that every staker, queued or not, can leave before new slashing terms bind him.
            isAtOnce = !tokenPool.isReachable(msg.sender, asset);
        } else {
            isAtOnce = !isSlashable(msg.sender, avs, epoch);
            if (isAtOnce) _release(msg.sender, asset, pledge.current - magnitude);
        }

        effectiveEpoch = isAtOnce ? epoch : epoch + 2;
        // The magnitude is below 2**64 as the argument was; epochs of an hour fill 32 bits in 490,000 years.
        pledge.next = uint64(magnitude);
        if (isAtOnce) pledge.current = uint64(magnitude);
        else pledge.effectiveEpoch = uint32(effectiveEpoch);
        _allocations[msg.sender][avs][asset] = pledge;
        _emitModified(avs, asset, pledge, effectiveEpoch);
    }

    function _emitModified(address avs, address asset, Allocation memory pledge, uint256 effectiveEpoch)
        private
    {
        emit AllocationModified(
            msg.sender,
            avs,
            asset,
            pledge.current,
            pledge.next,
            effectiveEpoch,
            _magnitudes[msg.sender][asset].encumbered
        );
    }

    /// @dev Enters a change into the books if its epoch is not after `asOfEpoch`, and returns the promise: nothing, of
    ///      the live generation, where that of the record has passed.
    function _settle(address operator, address avs, address asset, uint256 asOfEpoch)
        private
        returns (Allocation memory pledge)
    {
        pledge = _allocations[operator][avs][asset];
        uint32 generation = _magnitudes[operator][asset].generation;
        if (pledge.generation != generation) return Allocation(0, 0, 0, generation);
        if (pledge.effectiveEpoch == 0 || pledge.effectiveEpoch > asOfEpoch) return pledge;

        if (pledge.next < pledge.current) _release(operator, asset, pledge.current - pledge.next);
        pledge.current = pledge.next;
        pledge.effectiveEpoch = 0;
        _allocations[operator][avs][asset] = pledge;
        emit AllocationSettled(operator, avs, asset, pledge.current, _magnitudes[operator][asset].encumbered);
    }

    /// @dev Writes what a slash leaves of a promise and of its pool's magnitude.
    function _lowerBySlash(
        address operator,
        address avs,
        SlashItem memory item,
        Allocation memory pledge,
        uint256 taken
    ) private {
        // `taken` is at most the pledge, which is at most what is encumbered, which is at most the maximum.
        unchecked {
            PoolMagnitude storage magnitude = _magnitudes[operator][item.asset];
            magnitude.slashed += uint64(taken);
            magnitude.encumbered -= uint64(taken);

            uint256 current = pledge.current - taken;
            if (pledge.effectiveEpoch == 0) {
                pledge.next = uint64(current);
            } else if (pledge.next > pledge.current) {
                pledge.next -= uint64(taken);
            } else {
                uint256 next = pledge.next - uint256(pledge.next) * item.wad / PoolMath.WAD;
                pledge.next = uint64(next < current ? next : current);
            }
            pledge.current = uint64(current);
        }
        _allocations[operator][avs][item.asset] = pledge;
    }

    function _encumber(address operator, address asset, uint256 added) private {
        (uint256 maximum, uint256 encumbered) = magnitudes(operator, asset);
        if (added > maximum - encumbered) revert InsufficientMagnitude(maximum - encumbered, added);
        _magnitudes[operator][asset].encumbered = uint64(encumbered + added); // at most 1e18
    }

    function _release(address operator, address asset, uint256 freed) private {
        _magnitudes[operator][asset].encumbered -= uint64(freed); // part of a pledge, so below 2**64
    }

    function _requireOperator() private view {
        if (!tokenPool.isOperator(msg.sender)) revert ITokenPool.OperatorNotRegistered(msg.sender);
    }

    function _requireModifiable(address avs, address asset, uint256 magnitude) private view {
        if (_records[avs][msg.sender].standing == Standing.None) revert NotOptedIn(msg.sender, avs);
        _requireListed(asset);
        _requireNoOpenCase(msg.sender);
        if (magnitude != 0 && magnitude < MIN_MAGNITUDE) revert MagnitudeTooSmall(magnitude, MIN_MAGNITUDE);
    }

    function _requireNoOpenCase(address operator) private view {
        uint256 openCases = _openCases(operator);
        if (openCases != 0) revert OpenCase(operator, openCases);
    }

    function _worthOf(address operator, address asset, uint256 magnitude) private view returns (uint256) {
        (uint256 maximum,) = magnitudes(operator, asset);
        return PoolMath.promisedAssets(tokenPool.pool(operator, asset).assets, magnitude, maximum);
    }
}
