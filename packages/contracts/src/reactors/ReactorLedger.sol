// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ReactorShares} from "./ReactorShares.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {Ledger, ReactorStatus} from "./interfaces/IReactorTypes.sol";

/// @title  ReactorLedger
/// @notice Balances and duties of a reactor, and what the cycle's manager does to them.
/// @dev    Tokens count when they are booked, not when they arrive: what somebody sends here changes nothing.
abstract contract ReactorLedger is ReactorShares {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev One slot: L, and assets at hand.
    struct Claims {
        uint128 claims;
        uint128 idle;
    }

    /// @dev One slot: assets set aside for settled batches, and those of them that were paid, both since the beginning.
    struct Exits {
        uint128 funded;
        uint128 paid;
    }

    /// @dev One slot: what a TOKEN reactor owes its PAIR reactor and has at hand of B.
    struct Base {
        uint128 debt;
        uint128 idle;
    }

    /// @dev One slot: losses that may be recovered, and switches. The amounts fit: they were claims of shares.
    struct Losses {
        uint112 owed;
        uint112 owedBase;
        ReactorStatus status;
        bool depositsPaused;
    }

    /// @dev One slot: redemptions on the spot of a cycle, and the claims that their limit is measured by.
    struct InstantExits {
        uint112 claimsAtStart;
        uint112 volume;
    }

    /// @dev One slot: shares of a settled batch, and what was owed for it and all before it.
    struct Batch {
        uint128 shares;
        uint128 owedSoFar;
    }

    address internal immutable _manager;
    address internal immutable _asset;
    address internal immutable _baseAsset;
    uint256 internal immutable _id;

    Claims internal _claims;
    Exits internal _exits;
    Base internal _base;
    Losses internal _losses;
    InstantExits internal _instant;
    mapping(uint256 id => Batch batch) internal _batches;

    modifier onlyManager() {
        _requireManager();
        _;
    }

    constructor(address manager_, address asset_, address baseAsset_, uint256 id_) {
        (_manager, _asset, _baseAsset, _id) = (manager_, asset_, baseAsset_, id_);
    }

    // ── CycleManager ──────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function pull(address token, address to, uint256 amount) external onlyManager {
        if (token == _asset) _claims.idle -= amount.toUint128();
        else _base.idle -= amount.toUint128();
        token.safeTransfer(to, amount);
    }

    /// @inheritdoc IReactor
    function credit(address token, uint256 amount) external onlyManager {
        if (token == _asset) {
            _claims.idle += amount.toUint128();
            _requireCovered();
        } else {
            _creditBase(amount);
        }
    }

    /// @inheritdoc IReactor
    function borrow(uint256 amount) external onlyManager {
        _base.debt += amount.toUint128();
    }

    /// @inheritdoc IReactor
    function repay(address pairReactor, uint256 amount) external onlyManager {
        Base memory base = _base;
        (base.debt, base.idle) = (base.debt - amount.toUint128(), base.idle - amount.toUint128());
        _base = base;
        _baseAsset.safeTransfer(pairReactor, amount);
    }

    /// @inheritdoc IReactor
    function settleBatch() external onlyManager returns (uint256 shares, uint256 assets) {
        // Shares in escrow earn nothing: that they go changes no reward.
        Supply memory supply = _supply;
        shares = supply.pending;
        if (shares == 0) return (0, 0);

        uint256 claims_ = _claims.claims;
        assets = shares.fullMulDiv(claims_, supply.total);
        _claims.claims = uint128(claims_ - assets); // a part of the claims
        _forgiveHaircut(shares, supply.total);
        uint256 owedSoFar = _batches[supply.batch - 1].owedSoFar + assets;
        _batches[supply.batch] = Batch(uint128(shares), owedSoFar.toUint128());
        (supply.total, supply.pending) = (uint112(supply.total - shares), 0); // part of it
        ++supply.batch;
        _supply = supply;

        emit Transfer(address(this), address(0), shares);
        emit BatchSettled(_id, supply.batch - 1, shares, assets);
    }

    /// @inheritdoc IReactor
    function applyLoss(uint256 assets, uint256 baseAssets) external onlyManager {
        Losses storage losses = _losses;
        if (assets != 0) {
            _claims.claims -= assets.toUint128();
            losses.owed += _toUint112(assets);
        }
        if (baseAssets != 0) {
            _base.debt -= baseAssets.toUint128();
            losses.owedBase += _toUint112(baseAssets);
        }
    }

    /// @inheritdoc IReactor
    function restore(uint256 assets, uint256 baseAssets, uint256 baseLimit) external onlyManager {
        Losses storage losses = _losses;
        if (losses.owedBase > baseLimit) losses.owedBase = uint112(baseLimit); // below what it was
        if (assets != 0) {
            _claims.claims += assets.toUint128();
            losses.owed -= _toUint112(assets);
        }
        if (baseAssets != 0) {
            _base.debt += baseAssets.toUint128();
            losses.owedBase -= _toUint112(baseAssets);
        }
    }

    /// @inheritdoc IReactor
    function fund() external onlyManager returns (uint256 assets) {
        uint256 funded = _exits.funded;
        uint256 idle_ = _claims.idle;
        assets = idle_.min(_owedSoFar() - funded);
        if (assets == 0) return 0;

        _claims.idle = uint128(idle_ - assets);
        _exits.funded = uint128(funded + assets); // at most what is owed, which fits
        emit ExitsFunded(_id, assets, funded + assets);
    }

    /// @inheritdoc IReactor
    function setRewardRate(uint256 rate, uint256 endsAt) external onlyManager returns (uint256 unstreamed) {
        _instant = InstantExits(uint112(uint256(_claims.claims).min(type(uint112).max)), 0);
        return _setStream(rate, endsAt);
    }

    /// @inheritdoc IReactor
    function setStatus(ReactorStatus status_) external onlyManager {
        _losses.status = status_;
        emit ReactorStatusSet(status_);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function ledger() external view returns (Ledger memory) {
        Claims memory claims_ = _claims;
        Base memory base = _base;
        return Ledger({
            shares: _supply.total,
            pending: _supply.pending,
            claims: claims_.claims,
            idle: claims_.idle,
            owed: _owedSoFar(),
            funded: _exits.funded,
            debt: base.debt,
            idleBase: base.idle,
            haircutOwed: _losses.owed,
            haircutOwedBase: _losses.owedBase
        });
    }

    /// @inheritdoc IReactor
    function batch(uint256 id) external view returns (uint256 shares, uint256 owed, uint256 funded) {
        if (id == _supply.batch) return (_supply.pending, 0, 0);
        (shares, owed, funded) = _batchOf(id);
    }

    /// @inheritdoc IReactor
    function openBatch() external view returns (uint256) {
        return _supply.batch;
    }

    /// @inheritdoc IReactor
    function idle() external view returns (uint256) {
        return _claims.idle;
    }

    /// @inheritdoc IReactor
    function lendable() external view returns (uint256) {
        return uint256(_claims.idle).zeroFloorSub(_owedSoFar() - _exits.funded);
    }

    /// @inheritdoc IReactor
    function claims() external view returns (uint256) {
        return _claims.claims;
    }

    /// @inheritdoc IReactor
    function debt() external view returns (uint256) {
        return _base.debt;
    }

    /// @inheritdoc IReactor
    function haircutOwed() external view returns (uint256) {
        return _losses.owed;
    }

    /// @inheritdoc IReactor
    function status() external view returns (ReactorStatus) {
        return _losses.status;
    }

    /// @inheritdoc IReactor
    function depositsPaused() external view returns (bool) {
        return _losses.depositsPaused;
    }

    /// @inheritdoc IReactor
    function reactorId() external view returns (uint256) {
        return _id;
    }

    /// @inheritdoc IReactor
    function baseAsset() external view returns (address) {
        return _baseAsset;
    }

    /// @inheritdoc IReactor
    function asset() public view returns (address) {
        return _asset;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Who leaves gives up his part of what may be recovered; rounded up, against him.
    function _forgiveHaircut(uint256 shares, uint256 total) internal {
        uint256 owed = _losses.owed;
        if (owed == 0) return;
        _losses.owed = uint112(owed - owed.fullMulDivUp(shares, total)); // shares ≤ total
    }

    /// @dev A batch that is settled: funded in the order of batches.
    function _batchOf(uint256 id) internal view returns (uint256 shares, uint256 owed, uint256 funded) {
        Batch memory settled = _batches[id];
        shares = settled.shares;
        if (shares == 0) return (0, 0, 0);
        uint256 before = _batches[id - 1].owedSoFar;
        owed = settled.owedSoFar - before;
        funded = uint256(_exits.funded).zeroFloorSub(before).min(owed);
    }

    /// @dev Assets of all settled batches.
    function _owedSoFar() internal view returns (uint256) {
        return _batches[_supply.batch - 1].owedSoFar;
    }

    function _creditBase(uint256 amount) private {
        uint128 idle_ = _base.idle + amount.toUint128();
        _base.idle = idle_;
        if (_baseAsset.balanceOf(address(this)) < idle_) revert AssetMismatch();
    }

    function _requireCovered() private view {
        Exits memory exits = _exits;
        uint256 needed = uint256(_claims.idle) + exits.funded - exits.paid;
        if (_asset.balanceOf(address(this)) < needed) revert AssetMismatch();
    }

    function _requireManager() private view {
        if (msg.sender != _manager) revert Unauthorized();
    }

    function _toUint112(uint256 amount) private pure returns (uint112) {
        return amount.toUint112();
    }
}
