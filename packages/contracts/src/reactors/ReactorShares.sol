// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {AmountTooLarge, ZeroAddress} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {ERC20} from "solady/tokens/ERC20.sol";

/// @title  ReactorShares
/// @notice Shares of a reactor with the rewards that stream to them.
/// @dev    Allowances and permits are Solady's. Balances are kept here, because one slot then holds an account's shares
///         and what it was last paid for. Shares in escrow belong to this contract, earn nothing and can't be moved.
abstract contract ReactorShares is IReactor, PermitToken {
    using FixedPointMathLib for uint256;

    uint256 internal constant MAX_SHARES = type(uint112).max;
    uint256 private constant REWARD_SCALE = 1e18;

    /// @dev One slot. `paid` is the accumulator at the last checkpoint, modulo 2**128.
    struct Holder {
        uint112 shares;
        uint128 paid;
    }

    /// @dev One slot. `total` counts shares in escrow, `pending` are those; `batch` is the open batch; `hasUnstreamed` spares
    ///      the slot of what streamed to nobody.
    struct Supply {
        uint112 total;
        uint112 pending;
        uint24 batch;
        bool hasUnstreamed;
    }

    /// @dev One slot. `perShare` is scaled by 1e18 and wraps at 2**128: only differences count.
    struct Stream {
        uint128 perShare;
        uint64 rate;
        uint32 updatedAt;
        uint32 endsAt;
    }

    Supply internal _supply = Supply(0, 0, 1, false);
    Stream private _stream;
    uint256 private _unstreamed;
    mapping(address account => Holder holder) internal _holders;
    mapping(address account => uint256 toke) private _earned;

    // ── ERC-20 ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC20
    function totalSupply() public view override returns (uint256) {
        return _supply.total;
    }

    /// @inheritdoc ERC20
    function balanceOf(address account) public view override returns (uint256) {
        return account == address(this) ? _supply.pending : _holders[account].shares;
    }

    /// @inheritdoc ERC20
    function transfer(address to, uint256 amount) public override returns (bool) {
        _transfer(msg.sender, to, amount);
        return true;
    }

    /// @inheritdoc ERC20
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _spendAllowance(from, msg.sender, amount);
        _transfer(from, to, amount);
        return true;
    }

    // ── Rewards ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function earned(address account) public view returns (uint256) {
        Holder memory holder = _holders[account];
        return _earned[account] + _gained(holder, _perShareNow(_stream, _earningShares()));
    }

    /// @inheritdoc IReactor
    function rewardState()
        external
        view
        returns (uint256 rate, uint256 endsAt, uint256 perShare, uint256 shares)
    {
        Stream memory stream = _stream;
        shares = _earningShares();
        return (stream.rate, stream.endsAt, _perShareNow(stream, shares), shares);
    }

    /// @dev Takes all that the account has earned. The accumulator is not written: this changes no shares.
    function _takeEarned(address account) internal returns (uint256 amount) {
        Holder memory holder = _holders[account];
        uint128 perShare = _perShareNow(_stream, _earningShares());
        amount = _earned[account] + _gained(holder, perShare);
        if (holder.paid != perShare) _holders[account].paid = perShare;
        if (amount != 0) delete _earned[account];
    }

    /// @dev Starts a stream of `rate` TOKE wei a second until `endsAt`.
    /// @return unstreamed What streamed to nobody since the last call.
    function _setStream(uint256 rate, uint256 endsAt) internal returns (uint256 unstreamed) {
        _accrue();
        if (_supply.hasUnstreamed) {
            unstreamed = _unstreamed;
            (_unstreamed, _supply.hasUnstreamed) = (0, false);
        }
        Stream storage stream = _stream;
        (stream.rate, stream.endsAt) = (uint64(rate), uint32(endsAt)); // the engine's limits fit
    }

    /// @dev Moves the accumulator to now.
    function _accrue() internal returns (uint128 perShare) {
        Stream memory stream = _stream;
        if (stream.updatedAt == block.timestamp) return stream.perShare;

        uint256 shares = _earningShares();
        perShare = _perShareNow(stream, shares);
        if (shares == 0) {
            uint256 lost = uint256(stream.rate) * _elapsed(stream);
            if (lost != 0) (_unstreamed, _supply.hasUnstreamed) = (_unstreamed + lost, true);
        }
        stream.perShare = perShare;
        stream.updatedAt = uint32(block.timestamp);
        _stream = stream;
    }

    /// @dev Books what the holder has earned with its shares until now, and changes them.
    function _setShares(address account, Holder memory holder, uint256 shares, uint128 perShare) internal {
        uint256 gained = _gained(holder, perShare);
        if (gained != 0) _earned[account] += gained;
        _holders[account] = Holder(uint112(shares), perShare); // the supply fits 112 bits
    }

    // ── Shares ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Also checkpoints the receiver's rewards.
    function _mint(address to, uint256 amount) internal override {
        uint256 total = _supply.total + amount;
        if (total > MAX_SHARES) revert AmountTooLarge(amount, MAX_SHARES - (total - amount));

        uint128 perShare = _accrue();
        Holder memory holder = _holders[to];
        _setShares(to, holder, holder.shares + amount, perShare);
        _supply.total = uint112(total);
        emit Transfer(address(0), to, amount);
    }

    /// @dev Also checkpoints the owner's rewards.
    function _burn(address from, uint256 amount) internal override {
        uint128 perShare = _accrue();
        _take(from, amount, perShare);
        _supply.total -= uint112(amount); // at most a balance
        emit Transfer(from, address(0), amount);
    }

    /// @dev Moves shares of the owner into escrow: they stop earning.
    function _escrow(address from, uint256 amount) internal {
        uint128 perShare = _accrue();
        _take(from, amount, perShare);
        _supply.pending += uint112(amount); // at most a balance
        emit Transfer(from, address(this), amount);
    }

    /// @dev Moves shares out of escrow: they earn again.
    function _release(address to, uint256 amount) internal {
        uint128 perShare = _accrue();
        Holder memory holder = _holders[to];
        _setShares(to, holder, holder.shares + amount, perShare);
        _supply.pending -= uint112(amount); // at most what is in escrow
        emit Transfer(address(this), to, amount);
    }

    /// @inheritdoc ERC20
    function _transfer(address from, address to, uint256 amount) internal override {
        if (to == address(0)) revert ZeroAddress();
        // A balance of this contract would be taken for shares in escrow.
        if (to == address(this)) revert Unauthorized();

        uint128 perShare = _accrue();
        _take(from, amount, perShare);
        Holder memory holder = _holders[to];
        _setShares(to, holder, holder.shares + amount, perShare);
        emit Transfer(from, to, amount);
    }

    function _take(address from, uint256 amount, uint128 perShare) private {
        Holder memory holder = _holders[from];
        if (amount > holder.shares) revert InsufficientBalance();
        _setShares(from, holder, holder.shares - amount, perShare);
    }

    function _earningShares() private view returns (uint256) {
        return _supply.total - _supply.pending;
    }

    function _perShareNow(Stream memory stream, uint256 shares) private view returns (uint128) {
        if (shares == 0) return stream.perShare;
        uint256 gain = uint256(stream.rate) * _elapsed(stream) * REWARD_SCALE / shares;
        unchecked {
            return stream.perShare + uint128(gain); // wraps on purpose
        }
    }

    /// @dev Seconds that the stream has run since its last update.
    function _elapsed(Stream memory stream) private view returns (uint256) {
        return block.timestamp.min(stream.endsAt).zeroFloorSub(stream.updatedAt);
    }

    function _gained(Holder memory holder, uint128 perShare) private pure returns (uint256) {
        unchecked {
            // The difference of two values of a wrapping accumulator.
            return uint256(holder.shares) * (perShare - holder.paid) / REWARD_SCALE;
        }
    }
}
