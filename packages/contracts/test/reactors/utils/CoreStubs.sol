// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IDirectorStaking} from "../../../src/reactors/interfaces/IDirectorStaking.sol";

/// @title  SettableCycle
/// @notice The two answers of the cycle manager that pricers depend on, set by a test.
contract SettableCycle {
    uint256 public cycle;
    uint256 public tokePrice = 2e18;

    function set(uint256 cycle_, uint256 tokePrice_) external {
        (cycle, tokePrice) = (cycle_, tokePrice_);
    }
}

/// @title  SettableStakes
/// @notice Stakes that a test sets, so that a vote is tested by itself.
contract SettableStakes {
    mapping(address account => mapping(uint256 reactorId => uint256 toke)) private _stakes;
    mapping(address account => mapping(uint256 reactorId => uint256 until)) public lockedUntil;

    function set(address account, uint256 reactorId, uint256 toke) external {
        _stakes[account][reactorId] = toke;
    }

    function stakeOf(address account, uint256 reactorId)
        external
        view
        returns (IDirectorStaking.StakeView memory stake)
    {
        stake.toke = _stakes[account][reactorId];
    }

    function lockForVote(address account, uint256[] calldata stakeIds, uint256 until) external {
        for (uint256 i; i < stakeIds.length; ++i) {
            lockedUntil[account][stakeIds[i]] = until;
        }
    }
}

/// @title  ContractSigner
/// @notice An account that signs by ERC-1271: any signature that equals what it was told.
contract ContractSigner {
    bytes32 private _accepted;

    function accept(bytes calldata signature) external {
        _accepted = keccak256(signature);
    }

    function isValidSignature(bytes32, bytes calldata signature) external view returns (bytes4) {
        return keccak256(signature) == _accepted ? this.isValidSignature.selector : bytes4(0);
    }
}
