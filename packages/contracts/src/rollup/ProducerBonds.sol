// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IProducerBonds} from "./interfaces/IProducerBonds.sol";
import {IRollupRegistry} from "./interfaces/IRollupRegistry.sol";

/// @title  ProducerBonds
/// @notice The set of producers, whose turn it is, and their bonds.
/// @dev    Open to anyone who bonds, so that dead or censoring producers are replaced. Trusts the chain for whom to slash.
contract ProducerBonds is IProducerBonds {
    /// @notice Bond of a producer, wei.
    uint256 public constant BOND = 32 ether;
    /// @notice Length of a slot, seconds. Its leader is the member (time / SLOT_TIME) mod the number of members.
    uint256 public constant SLOT_TIME = 10 minutes;
    /// @notice Time that a slot is its leader's alone, seconds.
    uint256 public constant LEADER_GRACE = 2 minutes;
    /// @notice A bond stays this much longer than a payout, seconds.
    uint256 public constant UNBOND_MARGIN = 7 days;

    /// @notice The chain, which slashes.
    address public immutable rollup;

    address[] private _members;
    mapping(address producer => Bond) private _bonds;

    /// @param rollup_ `RollupChain`.
    constructor(address rollup_) {
        rollup = rollup_;
    }

    // ── Bonds ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IProducerBonds
    function bond() external payable {
        if (msg.value != BOND) revert WrongBond(msg.value, BOND);
        if (_bonds[msg.sender].amount != 0) revert AlreadyBonded(msg.sender);
        _members.push(msg.sender);
        _bonds[msg.sender] = Bond(uint128(BOND), 0, uint32(_members.length));
        emit Bonded(msg.sender, BOND);
    }

    /// @inheritdoc IProducerBonds
    function unbond() external {
        if (_bonds[msg.sender].position == 0) revert NotMember(msg.sender);
        _remove(msg.sender);
        uint256 until = block.timestamp + IRollupRegistry(rollup).parameters().payoutDelay + UNBOND_MARGIN;
        _bonds[msg.sender].withdrawableAt = uint40(until);
        emit Unbonding(msg.sender, until);
    }

    /// @inheritdoc IProducerBonds
    function withdrawBond() external returns (uint256 amount) {
        Bond memory own = _bonds[msg.sender];
        if (own.withdrawableAt == 0 || block.timestamp < own.withdrawableAt) {
            revert BondLocked(own.withdrawableAt);
        }
        amount = own.amount;
        delete _bonds[msg.sender];
        emit BondWithdrawn(msg.sender, amount);
        SafeTransferLib.safeTransferETH(msg.sender, amount);
    }

    /// @inheritdoc IProducerBonds
    function slash(address producer) external returns (uint256 amount) {
        if (msg.sender != rollup) revert NotRollup(msg.sender);
        amount = _bonds[producer].amount;
        if (amount == 0) return 0;
        if (_bonds[producer].position != 0) _remove(producer);
        delete _bonds[producer];
        emit Slashed(producer, amount);
        SafeTransferLib.safeTransferETH(rollup, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IProducerBonds
    function isEntitled(address producer, uint256 tipTime) external view returns (bool) {
        if (leaderAt(block.timestamp) == producer) return true;
        // Any member, once the leader has let his time pass.
        uint256 sinceStart = block.timestamp % SLOT_TIME;
        return sinceStart >= LEADER_GRACE && tipTime < block.timestamp - sinceStart
            && _bonds[producer].position != 0;
    }

    /// @inheritdoc IProducerBonds
    function leaderAt(uint256 time) public view returns (address) {
        uint256 count = _members.length;
        return count == 0 ? address(0) : _members[time / SLOT_TIME % count];
    }

    /// @inheritdoc IProducerBonds
    function members() external view returns (address[] memory) {
        return _members;
    }

    /// @inheritdoc IProducerBonds
    function bondOf(address producer) external view returns (Bond memory) {
        return _bonds[producer];
    }

    /// @dev The last member takes the place that becomes free.
    function _remove(address producer) private {
        uint256 position = _bonds[producer].position;
        address last = _members[_members.length - 1];
        _members[position - 1] = last;
        _bonds[last].position = uint32(position);
        _bonds[producer].position = 0;
        _members.pop();
    }
}
