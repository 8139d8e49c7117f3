// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {LibBitmap} from "solady/utils/LibBitmap.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {InsufficientGas} from "../common/Errors.sol";
import {IProducerBonds} from "./interfaces/IProducerBonds.sol";
import {IRollupBlocks} from "./interfaces/IRollupBlocks.sol";
import {IRollupDisputes} from "./interfaces/IRollupDisputes.sol";
import {IRollupEscape} from "./interfaces/IRollupEscape.sol";
import {IRollupPool} from "./interfaces/IRollupPool.sol";
import {IRollupRegistry} from "./interfaces/IRollupRegistry.sol";
import {IRollupTypes} from "./interfaces/IRollupTypes.sol";

/// @title  RollupStore
/// @notice Storage of the rollup, which `RollupChain` and the contracts whose code it borrows lay out alike, and what all of
///         them do with it.
/// @dev    What belongs to a block is keyed by its hash, so that a later block of the same id inherits nothing.
abstract contract RollupStore is IRollupTypes, AccessManaged, ReentrancyGuardTransient {
    uint256 internal constant BPS = 1e4;
    uint8 internal constant NO_STRATEGY = 255;
    uint256 internal constant UNWIND_PERIOD = 2 days;

    /// @dev Gas of a quote and of a leg: a vault may burn it, not more.
    uint256 internal constant QUOTE_GAS = 300_000;
    uint256 internal constant LEG_GAS = 1_500_000;
    /// @dev Spent around such a call by the caller: encoding it, and touching the account for the first time.
    uint256 private constant CALL_OVERHEAD = 10_000;

    /// @dev Wrapped ether.
    address internal immutable weth;
    /// @dev Bonds of the producers.
    IProducerBonds internal immutable bonds;

    IRollupBlocks.ChainState internal _state;
    bytes32 internal _tipRoot;
    IRollupBlocks.Progress internal _progress;
    bytes32 internal _finalRoot;
    bytes32 internal _previousFinalRoot;
    IRollupRegistry.Parameters internal _parameters;
    uint256 internal _lossReserve;

    mapping(uint256 blockId => bytes32 hash) internal _blockHashes;
    mapping(uint256 index => bytes32 item) internal _priority;
    mapping(bytes32 blockHash => uint256 count) internal _openDemands;

    mapping(address owner => uint256 account) internal _accountIdOf;
    mapping(uint256 account => address owner) internal _ownerOf;
    mapping(uint256 leaf => uint256 amount) internal _claimed;
    mapping(address payee => uint256 amount) internal _ethOwed;

    mapping(uint256 asset => IRollupRegistry.Asset) internal _assets;
    mapping(uint256 strategy => IRollupRegistry.Strategy) internal _strategies;
    /// @dev Asset ids of 32 strategies a word, the first in the highest byte.
    mapping(uint256 index => uint256 assets) internal _strategyAssets;
    mapping(uint256 strategy => IRollupRegistry.Holding) internal _holdings;
    mapping(uint256 strategy => IRollupRegistry.PriceGuard) internal _guards;
    mapping(uint256 strategy => IRollupRegistry.PricePoke) internal _pokes;
    mapping(address token => bool isUsed) internal _isTokenUsed;

    mapping(bytes32 hash => uint256 blockNumber) internal _fraudCommitments;
    mapping(bytes32 demandId => IRollupDisputes.Demand) internal _demands;

    IRollupEscape.EscapeState internal _escape;
    mapping(uint256 strategy => int256 shares) internal _extraShares;
    mapping(uint256 strategy => int256 assets) internal _extraAssets;
    mapping(uint256 asset => int256 assets) internal _extraOfAsset;
    mapping(uint256 asset => IRollupEscape.Share) internal _assetShares;
    mapping(uint256 strategy => IRollupEscape.Share) internal _strategyShares;
    LibBitmap.Bitmap internal _escapedWords;
    LibBitmap.Bitmap internal _usedItems;

    modifier onlyDirect() {
        _requireDirect();
        _;
    }

    /// @param authority_ AccessManager.
    /// @param weth_      Wrapped ether.
    /// @param bonds_     `ProducerBonds`.
    constructor(address authority_, address weth_, address bonds_) AccessManaged(authority_) {
        weth = weth_;
        bonds = IProducerBonds(bonds_);
    }

    // ── Queue ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Appends an item, whose time is now.
    function _append(PriorityItem memory item) internal returns (uint64 index) {
        index = _state.tail++;
        item.l1Time = uint64(block.timestamp);
        _priority[index] = bytes32(block.timestamp << 216 | uint256(_hashOfItem(item)) << 40 >> 40);
    }

    /// @dev Whether the queue holds this item at `index`.
    function _isQueued(uint256 index, PriorityItem calldata item) internal view returns (bool) {
        PriorityItem memory copy = item;
        return
            _priority[index] == bytes32(uint256(item.l1Time) << 216 | uint256(_hashOfItem(copy)) << 40 >> 40);
    }

    /// @dev `keccak256(abi.encode(item))`: in memory the struct lies as it is encoded, 11 words.
    function _hashOfItem(PriorityItem memory item) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(item, 0x160)
        }
    }

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev `keccak256(abi.encode(header))`: the 17 words as they came. Dirty bits only make another hash.
    function _hashOf(Header calldata header) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let copy := mload(0x40)
            calldatacopy(copy, header, 0x220)
            hash := keccak256(copy, 0x220)
        }
    }

    /// @dev Hash of the header, which must be the one that stands under its id.
    function _requireStanding(Header calldata header) internal view returns (bytes32 hash) {
        hash = _hashOf(header);
        uint256 blockId = header.blockId;
        if (blockId > _state.tip || hash != _blockHashes[blockId]) revert BadHeader(blockId);
    }

    /// @dev Drops a block and all after it. An executed or begun one opens the escape hatch at the root before it.
    function _drop(Header calldata header, Reason reason, address challenger, bool isRewarded) internal {
        uint256 blockId = header.blockId;
        IRollupBlocks.Progress memory done = _progress;
        if (blockId <= done.executed || (blockId == done.executed + 1 && done.planDone != 0)) {
            _escape.fraudId = uint48(blockId);
            _openEscape(header.preRoot, header.priorityFrom, block.timestamp + UNWIND_PERIOD);
        }
        _rewind(blockId - 1, header.preRoot, header.priorityFrom);
        emit IRollupBlocks.BlockReverted(uint64(blockId), reason, challenger);

        uint256 taken = bonds.slash(header.producer);
        uint256 reward = isRewarded ? taken * _parameters.challengerShare / BPS : 0;
        _lossReserve += taken - reward;
        if (reward != 0) _creditEth(challenger, reward);
    }

    /// @dev Moves the tip back, without a loop.
    function _rewind(uint256 blockId, bytes32 root, uint256 cursor) internal {
        // Ids and cursors come from headers that stand, whose fields were made from 48 bits.
        _state.tip = uint48(blockId);
        _state.cursor = uint48(cursor);
        _state.tipTime = 0;
        _tipRoot = root;
    }

    function _openEscape(bytes32 root, uint256 cursor, uint256 unwindUntil) internal {
        _state.isEscape = true;
        _escape.root = root;
        _escape.cursor = uint48(cursor); // as in `_rewind`
        _escape.unwindUntil = uint40(unwindUntil);
        emit IRollupEscape.EscapeActivated(root, uint64(cursor), unwindUntil);
    }

    /// @dev Hash of a plan's packed entries of 33 bytes, 0 for none.
    function _planHash(PlanEntry[] calldata plan) internal pure returns (bytes32 hash) {
        if (plan.length == 0) return 0;
        bytes memory packed = new bytes(33 * plan.length);
        for (uint256 i; i < plan.length; ++i) {
            PlanEntry calldata entry = plan[i];
            uint256 word = uint256(entry.strategy) << 248 | uint256(entry.round) << 216
                | uint256(entry.commit) << 104 | uint256(entry.uncommit) >> 8;
            uint256 lastByte = uint8(entry.uncommit);
            assembly ("memory-safe") {
                let at := add(add(packed, 0x20), mul(33, i))
                mstore(at, word)
                mstore8(add(at, 0x20), lastByte)
            }
        }
        hash = keccak256(packed);
    }

    // ── Slots ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Terms of a strategy, by one read of their slot: the compiler takes one for each field.
    function _termsOf(uint256 strategy) internal view returns (IRollupRegistry.Strategy memory terms) {
        IRollupRegistry.Strategy storage stored = _strategies[strategy];
        uint256 word;
        assembly ("memory-safe") {
            word := sload(stored.slot)
        }
        terms.adapter = address(uint160(word));
        terms.asset = uint8(word >> 160);
        terms.isPaused = uint8(word >> 168) != 0;
        terms.isDisabled = uint8(word >> 176) != 0;
        terms.maxSlippageBps = uint16(word >> 184);
        terms.maxUpBps = uint16(word >> 200);
        terms.maxDownBps = uint16(word >> 216);
    }

    /// @dev Keeps how far execution has come, by one write of the slot.
    function _setProgress(IRollupBlocks.Progress memory done) internal {
        uint256 word = uint256(done.executed) | uint256(done.finalId) << 48 | uint256(done.executedCursor)
            << 96 | uint256(done.planDone) << 144 | uint256(done.openDemands) << 152;
        assembly ("memory-safe") {
            sstore(_progress.slot, word)
        }
    }

    // ── Accounts ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Account of `owner`, registered when new. Ids end below those of the results' accounts.
    function _registered(address owner) internal returns (uint32 account) {
        account = uint32(_accountIdOf[owner]);
        if (account != 0) return account;

        account = ++_state.accountCount;
        if (account >= 0x80000000) revert IRollupRegistry.RegistryFull(0x7fffffff);
        _accountIdOf[owner] = account;
        _ownerOf[account] = owner;
        emit IRollupPool.AccountRegistered(account, owner);
    }

    /// @dev Whoever is owed ether pulls it, so that no payee can stop another's call.
    function _creditEth(address payee, uint256 amount) internal {
        _ethOwed[payee] += amount;
        emit IRollupPool.EthCredited(payee, amount);
    }

    // ── Code ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Runs the call that came on the code of another contract, and ends with its answer.
    function _runCode(address code) internal {
        assembly {
            // The memory of this call is not needed any more.
            calldatacopy(0x00, 0x00, calldatasize())
            let success := delegatecall(gas(), code, 0x00, calldatasize(), 0x00, 0x00)
            returndatacopy(0x00, 0x00, returndatasize())
            switch success
            case 0 { revert(0x00, returndatasize()) }
            default { return(0x00, returndatasize()) }
        }
    }

    // ── Checks ────────────────────────────────────────────────────────────────────────────────────────────────

    function _requireNoEscape() internal view {
        if (_state.isEscape) revert EscapeActive();
    }

    function _requireStrategy(uint256 strategy) internal view {
        if (strategy >= _state.strategyCount) revert UnknownStrategy(strategy);
    }

    /// @dev `gasLimit` must be available to a call, which gets 63/64 of what is left.
    function _requireGas(uint256 gasLimit) internal view {
        uint256 needed = gasLimit * 64 / 63 + CALL_OVERHEAD;
        if (gasleft() < needed) revert InsufficientGas(gasleft(), needed);
    }

    /// @dev Sent by a key, not by code: not even by that of an account which delegates to a contract (EIP-7702).
    function _requireDirect() private view {
        // solhint-disable-next-line avoid-tx-origin
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotDirectCall(msg.sender);
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
