// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RollupBlocks} from "./RollupBlocks.sol";
import {RollupPool} from "./RollupPool.sol";
import {RollupStore} from "./RollupStore.sol";
import {SparseMerkle} from "./libraries/SparseMerkle.sol";

/// @title  RollupChain
/// @notice The rollup: pool, queue and blocks. Holds the idle funds of all users; the shares of allocated ones are in the
///         adapters of their strategies.
/// @dev    Answers to the whole of `IRollupChain`: what it does not hold itself, it runs from `RollupDisputes` and, behind
///         it, `RollupEscape` and `RollupRegistry`, on its own storage. None of them can be replaced.
contract RollupChain is RollupPool, RollupBlocks {
    address private immutable disputesCode;

    /// @param authority_    AccessManager.
    /// @param weth_         Wrapped ether.
    /// @param bonds_        `ProducerBonds`.
    /// @param disputesCode_ `RollupDisputes`.
    constructor(address authority_, address weth_, address bonds_, address disputesCode_)
        RollupStore(authority_, weth_, bonds_)
    {
        disputesCode = disputesCode_;
        _parameters.allocationWindow = 4 hours;
        _parameters.payoutDelay = 24 hours;
        _parameters.responseWindow = 2 hours;
        _parameters.forceInclusionDelay = 24 hours;
        _parameters.escapeDelay = 3 days;
        _parameters.priceSettleTime = 6 hours;
        _parameters.challengerShare = 5000;
        _parameters.demandFee = 0.02 ether;
        _parameters.forceFee = 0.001 ether;

        Header memory genesis;
        (genesis.preRoot, genesis.postRoot) = (SparseMerkle.EMPTY_ROOT, SparseMerkle.EMPTY_ROOT);
        _blockHashes[0] = keccak256(abi.encode(genesis));
        _tipRoot = SparseMerkle.EMPTY_ROOT;
        _finalRoot = SparseMerkle.EMPTY_ROOT;
    }

    /// @dev What is not answered above is answered by the code of `RollupDisputes`.
    fallback() external payable {
        _runCode(disputesCode);
    }
}
