// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedAmount} from "./PackedAmount.sol";

/// @title  L2Tx
/// @notice The bytes of L2 transactions, and what their owners sign.
library L2Tx {
    /// @notice Transfer of an asset: from4 to4 asset1 amount5 fee2 nonce3 after the opcode.
    uint256 internal constant TRANSFER = 1;
    /// @notice Transfer of stTokens: from4 to4 strategy1 amount5 fee2 nonce3.
    uint256 internal constant TRANSFER_ST = 2;
    /// @notice Order to allocate: account4 strategy1 amount5 fee2 nonce3.
    uint256 internal constant COMMIT = 3;
    /// @notice Order to give back: account4 strategy1 shares5 fee2 nonce3.
    uint256 internal constant UNCOMMIT = 4;
    /// @notice Withdrawal to L1: account4 asset1 amount5 fee2 nonce3.
    uint256 internal constant WITHDRAW = 5;
    /// @notice Settlement of a pending entry, unsigned and free: account4 strategy1 ring1.
    uint256 internal constant SETTLE = 6;

    /// @notice Most transactions of a segment.
    uint256 internal constant MAX_PER_SEGMENT = 32;

    bytes32 private constant TRANSFER_TYPEHASH =
        keccak256("Transfer(uint32 from,uint32 to,uint8 asset,uint256 amount,uint256 fee,uint32 nonce)");
    bytes32 private constant TRANSFER_ST_TYPEHASH =
        keccak256("TransferSt(uint32 from,uint32 to,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)");
    bytes32 private constant COMMIT_TYPEHASH =
        keccak256("Commit(uint32 account,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)");
    bytes32 private constant UNCOMMIT_TYPEHASH =
        keccak256("Uncommit(uint32 account,uint8 strategy,uint256 amount,uint256 fee,uint32 nonce)");
    bytes32 private constant WITHDRAW_TYPEHASH =
        keccak256("Withdraw(uint32 account,uint8 asset,uint256 amount,uint256 fee,uint32 nonce)");

    /// @notice A transaction, its numbers still packed.
    /// @param  op      Opcode.
    /// @param  account Who sends it.
    /// @param  to      Recipient of a transfer; ring of a Settle.
    /// @param  unit    Asset or strategy.
    /// @param  amount  40 bits.
    /// @param  fee     16 bits.
    /// @param  nonce   24 bits.
    struct Transaction {
        uint256 op;
        uint256 account;
        uint256 to;
        uint256 unit;
        uint256 amount;
        uint256 fee;
        uint256 nonce;
    }

    /// @notice Bytes of a transaction, the opcode included; 0 for an unknown opcode.
    function sizeOf(uint256 op) internal pure returns (uint256) {
        if (op == 0 || op > SETTLE) return 0;
        if (op <= TRANSFER_ST) return 20;
        return op == SETTLE ? 7 : 16;
    }

    /// @notice Reads the transaction at `at`, which must be there in full.
    function read(bytes calldata data, uint256 at) internal pure returns (Transaction memory transaction) {
        uint256 word;
        assembly ("memory-safe") {
            word := calldataload(add(data.offset, at))
        }
        transaction.op = word >> 248;
        transaction.account = uint32(word >> 216);
        word <<= 40;
        if (transaction.op <= TRANSFER_ST) {
            transaction.to = word >> 224;
            word <<= 32;
        }
        transaction.unit = word >> 248;
        if (transaction.op == SETTLE) {
            transaction.to = uint8(word >> 240);
            return transaction;
        }
        transaction.amount = uint40(word >> 208);
        transaction.fee = uint16(word >> 192);
        transaction.nonce = uint24(word >> 168);
    }

    /// @notice EIP-712 hash of the struct that the sender signs; ALL is signed as 2**256 - 1.
    function structHash(Transaction memory transaction) internal pure returns (bytes32) {
        uint256 amount = type(uint256).max;
        if (transaction.amount != PackedAmount.ALL) {
            (, amount) = PackedAmount.unpackAmount(transaction.amount);
        }
        (, uint256 fee) = PackedAmount.unpackFee(transaction.fee);
        if (transaction.op <= TRANSFER_ST) {
            bytes32 typeHash = transaction.op == TRANSFER ? TRANSFER_TYPEHASH : TRANSFER_ST_TYPEHASH;
            return keccak256(
                abi.encode(
                    typeHash,
                    transaction.account,
                    transaction.to,
                    transaction.unit,
                    amount,
                    fee,
                    transaction.nonce
                )
            );
        }
        return keccak256(
            abi.encode(
                _typeHash(transaction.op),
                transaction.account,
                transaction.unit,
                amount,
                fee,
                transaction.nonce
            )
        );
    }

    function _typeHash(uint256 op) private pure returns (bytes32) {
        if (op == COMMIT) return COMMIT_TYPEHASH;
        return op == UNCOMMIT ? UNCOMMIT_TYPEHASH : WITHDRAW_TYPEHASH;
    }
}
