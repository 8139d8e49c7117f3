// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {WETH} from "solady/tokens/WETH.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {CapExceeded, EntryPaused, NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPermitToken} from "../common/interfaces/IPermitToken.sol";
import {RollupStore} from "./RollupStore.sol";
import {IRollupPool} from "./interfaces/IRollupPool.sol";
import {IRollupRegistry} from "./interfaces/IRollupRegistry.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {SparseMerkle} from "./libraries/SparseMerkle.sol";

/// @title  RollupPool
/// @notice The pool of the users' idle funds: deposits, forced items, claims.
/// @dev    Trusts assets to keep the balances that they report.
abstract contract RollupPool is RollupStore, IRollupPool {
    // ── Entering ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupPool
    function deposit(uint8 asset, uint256 amount) external nonReentrant returns (uint64, uint32) {
        return _pull(msg.sender, asset, amount);
    }

    /// @inheritdoc IRollupPool
    function depositFor(address owner, uint8 asset, uint256 amount)
        external
        nonReentrant
        returns (uint64, uint32)
    {
        if (owner == address(0)) revert ZeroAddress();
        return _pull(owner, asset, amount);
    }

    /// @inheritdoc IRollupPool
    function depositWithPermit(uint8 asset, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
        returns (uint64, uint32)
    {
        address token = _tokenOf(asset);
        // Anybody may use a permit that he sees, so only the allowance counts.
        try IPermitToken(token).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _pull(msg.sender, asset, amount);
    }

    /// @inheritdoc IRollupPool
    function depositETH() external payable nonReentrant returns (uint64, uint32) {
        _requireDepositsOpen();
        if (msg.value == 0) revert ZeroAmount();
        uint8 asset = _state.wethAsset;
        if (asset == 0) revert UnknownAsset(0);

        uint256 balance = SafeTransferLib.balanceOf(weth, address(this));
        WETH(payable(weth)).deposit{value: msg.value}();
        return _credit(msg.sender, asset, msg.value, balance, _assets[asset].cap);
    }

    // ── Forcing ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupPool
    function forceWithdraw(uint8 asset, uint8 strategy, uint8 strategy2)
        external
        payable
        nonReentrant
        returns (uint64)
    {
        _tokenOf(asset);
        _requireOfAsset(strategy, asset);
        _requireOfAsset(strategy2, asset);
        return _force(Kind.ForceWithdraw, asset, strategy, strategy2);
    }

    /// @inheritdoc IRollupPool
    function forceUncommit(uint8 strategy) external payable nonReentrant returns (uint64) {
        _requireStrategy(strategy);
        return _force(Kind.ForceUncommit, 0, strategy, 0);
    }

    // ── Leaving ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupPool
    function claim(uint32 account, uint8 asset, Witness calldata witness)
        external
        nonReentrant
        returns (uint256 amount)
    {
        return _claimToken(account, asset, witness);
    }

    /// @inheritdoc IRollupPool
    function claimMany(ClaimRequest[] calldata requests)
        external
        nonReentrant
        returns (uint256[] memory amounts)
    {
        amounts = new uint256[](requests.length);
        for (uint256 i; i < requests.length; ++i) {
            amounts[i] = _claimToken(requests[i].account, requests[i].asset, requests[i].witness);
        }
    }

    /// @inheritdoc IRollupPool
    function claimETH(uint32 account, Witness calldata witness)
        external
        nonReentrant
        returns (uint256 amount)
    {
        address owner;
        (owner, amount) = _claim(account, _state.wethAsset, witness);
        if (msg.sender != owner) revert NotAccountOwner(msg.sender, owner);
        WETH(payable(weth)).withdraw(amount);
        SafeTransferLib.safeTransferETH(owner, amount);
    }

    /// @inheritdoc IRollupPool
    function withdrawEth() external nonReentrant returns (uint256 amount) {
        amount = _ethOwed[msg.sender];
        if (amount == 0) revert NothingToClaim();
        _ethOwed[msg.sender] = 0;
        emit EthWithdrawn(msg.sender, amount);
        SafeTransferLib.safeTransferETH(msg.sender, amount);
    }

    /// @dev Ether comes from WETH when it is unwrapped, and from the bonds of slashed producers.
    receive() external payable {
        if (msg.sender != weth && msg.sender != address(bonds)) revert EtherNotAccepted(msg.sender);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupPool
    function accountIdOf(address owner) external view returns (uint32) {
        return uint32(_accountIdOf[owner]); // ids have 31 bits
    }

    /// @inheritdoc IRollupPool
    function ownerOf(uint32 account) external view returns (address) {
        return _ownerOf[account];
    }

    /// @inheritdoc IRollupPool
    function claimed(uint32 account, uint8 asset) external view returns (uint256) {
        return _claimed[Leaves.idle(account, asset)];
    }

    /// @inheritdoc IRollupPool
    function ethOwed(address payee) external view returns (uint256) {
        return _ethOwed[payee];
    }

    /// @inheritdoc IRollupPool
    function lossReserve() external view returns (uint256) {
        return _lossReserve;
    }

    /// @inheritdoc IRollupPool
    function priorityAt(uint64 index) external view returns (bytes32) {
        return _priority[index];
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _pull(address owner, uint8 asset, uint256 amount) private returns (uint64, uint32) {
        _requireDepositsOpen();
        IRollupRegistry.Asset memory entry = _assets[asset];
        if (entry.token == address(0)) revert UnknownAsset(asset);
        if (amount == 0) revert ZeroAmount();

        uint256 balance = SafeTransferLib.balanceOf(entry.token, address(this));
        SafeTransferLib.safeTransferFrom(entry.token, msg.sender, address(this), amount);
        uint256 received =
            FixedPointMathLib.zeroFloorSub(SafeTransferLib.balanceOf(entry.token, address(this)), balance);
        if (received == 0) revert ZeroAmount();
        return _credit(owner, asset, received, balance, entry.cap);
    }

    /// @dev Queues a deposit that is in the pool already: how much came is only known afterwards.
    function _credit(address owner, uint8 asset, uint256 received, uint256 balanceBefore, uint256 cap)
        private
        returns (uint64 index, uint32 account)
    {
        if (balanceBefore + received > cap) {
            revert CapExceeded(received, FixedPointMathLib.zeroFloorSub(cap, balanceBefore));
        }
        account = _registered(owner);

        PriorityItem memory item;
        item.account = account;
        item.asset = asset;
        item.a = uint128(received); // at most the cap's 96 bits
        index = _append(item);
        emit Deposited(index, account, asset, uint128(received), uint64(block.timestamp));
    }

    function _force(Kind kind, uint8 asset, uint8 strategy, uint8 strategy2) private returns (uint64 index) {
        _requireNoEscape();
        uint256 fee = _parameters.forceFee;
        if (msg.value != fee) revert WrongFee(msg.value, fee);
        uint32 account = uint32(_accountIdOf[msg.sender]);
        if (account == 0) revert UnknownAccount(0);

        _lossReserve += fee;
        PriorityItem memory item;
        item.kind = kind;
        item.account = account;
        (item.asset, item.strategy, item.strategy2) = (asset, strategy, strategy2);
        index = _append(item);
        emit ForceRequested(index, account, kind, asset, strategy, strategy2, uint64(block.timestamp));
    }

    function _claimToken(uint32 account, uint8 asset, Witness calldata witness)
        private
        returns (uint256 amount)
    {
        address owner;
        (owner, amount) = _claim(account, asset, witness);
        SafeTransferLib.safeTransfer(_assets[asset].token, owner, amount);
    }

    function _claim(uint32 account, uint8 asset, Witness calldata witness)
        private
        returns (address owner, uint256 amount)
    {
        _requireNoEscape();
        owner = _ownerOf[account];
        if (owner == address(0)) revert UnknownAccount(account);
        // Words of accounts' nonces and strategies are no assets'.
        _tokenOf(asset);
        uint256 leaf = Leaves.idle(account, asset);
        (bytes32 root, uint256 word) = SparseMerkle.rootOfOne(witness, leaf);
        // The root before counts too, so that no finalization in front breaks a claim.
        if (root != _finalRoot && root != _previousFinalRoot) revert BadProof();
        uint256 exited = uint128(word);
        uint256 before = _claimed[leaf];
        if (exited <= before) revert NothingToClaim();

        amount = exited - before;
        _claimed[leaf] = exited;
        emit Claimed(account, asset, owner, amount, exited);
    }

    function _requireDepositsOpen() private view {
        if (_state.isPaused) revert EntryPaused();
        _requireNoEscape();
    }

    function _tokenOf(uint8 asset) private view returns (address token) {
        token = _assets[asset].token;
        if (token == address(0)) revert UnknownAsset(asset);
    }

    function _requireOfAsset(uint8 strategy, uint8 asset) private view {
        if (strategy == NO_STRATEGY) return;
        _requireStrategy(strategy);
        if (_strategies[strategy].asset != asset) revert UnknownStrategy(strategy);
    }
}
