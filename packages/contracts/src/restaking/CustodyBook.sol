// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {AmountTooLarge, CapExceeded, UnsupportedToken, ZeroAddress} from "../common/Errors.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";
import {TokenSender} from "./libraries/TokenSender.sol";

/// @title  CustodyBook
/// @notice The tokens of the TokenPool: which are listed, how many are in custody, and what could not be paid out.
abstract contract CustodyBook is ITokenPool, EntryPause, ReentrancyGuardTransient {
    uint256 private constant MAX_CUSTODY = type(uint96).max;

    /// @inheritdoc ITokenPool
    address public immutable rebasingToken;

    /// @dev One slot.
    struct Asset {
        uint96 custody;
        uint96 cap;
        bool isListed;
        bool acceptsStake;
    }

    mapping(address asset => Asset state) private _assets;
    mapping(address party => mapping(address asset => uint256 amount)) private _credits;

    constructor(address rebasingToken_) {
        rebasingToken = rebasingToken_;
    }

    // ── Slashed funds ─────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function claimCredit(address asset, address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert ZeroAddress();
        amount = _credits[msg.sender][asset];
        if (amount == 0) revert NoCredit(msg.sender, asset);

        delete _credits[msg.sender][asset];
        emit CreditClaimed(msg.sender, asset, to, amount);
        _send(asset, to, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function custody(address asset) external view returns (uint256) {
        return _assets[asset].custody;
    }

    /// @inheritdoc ITokenPool
    function listing(address asset) external view returns (uint256 cap, bool acceptsStake) {
        return (_assets[asset].cap, _assets[asset].acceptsStake);
    }

    /// @inheritdoc ITokenPool
    function isListed(address asset) public view returns (bool) {
        return _assets[asset].isListed;
    }

    /// @inheritdoc ITokenPool
    function credits(address party, address asset) external view returns (uint256) {
        return _credits[party][asset];
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function listAsset(address asset, uint256 cap) external restricted {
        if (asset == rebasingToken) revert UnsupportedToken(asset);
        TokenGuard.decimalsOf(asset);
        Asset storage state = _assets[asset];
        if (state.acceptsStake) revert AssetAlreadyListed(asset);

        state.isListed = true;
        state.acceptsStake = true;
        state.cap = _checkedCap(cap);
        emit AssetListed(asset, cap);
    }

    /// @inheritdoc ITokenPool
    function delistAsset(address asset) external restricted {
        Asset storage state = _assets[asset];
        if (!state.acceptsStake) revert AssetNotListed(asset);

        state.acceptsStake = false;
        emit AssetDelisted(asset);
    }

    /// @inheritdoc ITokenPool
    function setCap(address asset, uint256 cap) external restricted {
        Asset storage state = _assets[asset];
        if (!state.isListed) revert AssetNotListed(asset);

        state.cap = _checkedCap(cap);
        emit AssetCapSet(asset, cap);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Counts tokens in and returns the custody that results.
    function _takeIntoCustody(address asset, uint256 amount) internal returns (uint256 held) {
        Asset storage state = _assets[asset];
        uint256 before = state.custody;
        uint256 cap = state.cap;
        if (cap != 0) {
            uint256 available = before > cap ? 0 : cap - before;
            if (amount > available) revert CapExceeded(amount, available);
        }
        if (amount > MAX_CUSTODY - before) revert AmountTooLarge(amount, MAX_CUSTODY - before);

        held = before + amount;
        state.custody = uint96(held); // checked just above
    }

    function _send(address asset, address to, uint256 amount) internal {
        _assets[asset].custody -= uint96(amount); // every amount owed is within custody
        SafeTransferLib.safeTransfer(asset, to, amount);
    }

    /// @dev Pays slashed funds; what the receiver's transfer refuses stays in custody as his credit.
    function _payOrCredit(address asset, address to, uint256 amount) internal {
        bool isPaid = TokenSender.trySend(asset, to, amount);
        if (isPaid) _assets[asset].custody -= uint96(amount); // within custody, as every slash is
        else _credits[to][asset] += amount;
        emit SlashedFundsPaid(to, asset, amount, !isPaid);
    }

    function _requireAcceptsStake(address asset) internal view {
        if (!_assets[asset].acceptsStake) revert AssetNotListed(asset);
    }

    function _checkedCap(uint256 cap) private pure returns (uint96) {
        if (cap > MAX_CUSTODY) revert AmountTooLarge(cap, MAX_CUSTODY);
        return uint96(cap);
    }
}
