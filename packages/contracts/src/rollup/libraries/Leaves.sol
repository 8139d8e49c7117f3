// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  Leaves
/// @notice Keys of the state tree: `account (32) << 12 | slot (12)`.
/// @dev    Unchecked: accounts have 32 bits, strategies and assets 8, rounds 32, so no sum or product comes near 256.
library Leaves {
    /// @notice Places in the ring of pending entries of an account and strategy.
    uint256 internal constant RING = 15;
    /// @notice Largest number of 112 bits.
    uint256 internal constant MAX_112 = 2 ** 112 - 1;
    /// @notice Largest number of 128 bits.
    uint256 internal constant MAX_128 = 2 ** 128 - 1;
    /// @notice Rounds of a strategy are below this.
    uint256 internal constant ROUND_LIMIT = 2 ** 20;

    uint256 private constant FIRST_STRATEGY_SLOT = 256;
    uint256 private constant SLOTS_PER_STRATEGY = 16;
    uint256 private constant RESULT_ACCOUNTS = 0x80000000;

    /// @notice Word: nonce in the low 24 bits.
    function nonce(uint256 account) internal pure returns (uint256) {
        return account << 12;
    }

    /// @notice Word: idle uint128, exited uint128.
    function idle(uint256 account, uint256 asset) internal pure returns (uint256) {
        return account << 12 | asset;
    }

    /// @notice Word: stTokens uint128, 128 zero bits. For account 0 the system's leaf: due 1 bit, openRound uint31,
    ///         openCommit uint112, openUncommit uint112.
    function stTokens(uint256 account, uint256 strategy) internal pure returns (uint256) {
        unchecked {
            return account << 12 | (FIRST_STRATEGY_SLOT + SLOTS_PER_STRATEGY * strategy);
        }
    }

    /// @notice Word: round uint32, commit uint112, uncommit uint112.
    function entry(uint256 account, uint256 strategy, uint256 ring) internal pure returns (uint256) {
        unchecked {
            return stTokens(account, strategy) + 1 + ring;
        }
    }

    /// @notice Slot 0 of the account of a round's result: round uint32, commitIn uint112, uncommitIn uint112. Slot 1:
    ///         sharesOut, refundAssets; slot 2: assetsOut, refundShares, uint128 each; slot 3: 1 once consumed.
    function result(uint256 strategy, uint256 round) internal pure returns (uint256) {
        unchecked {
            return (RESULT_ACCOUNTS + (strategy << 20) + round % ROUND_LIMIT) << 12;
        }
    }

    /// @notice Strategy of a system leaf; `isOne` is false for any other key.
    function systemStrategy(uint256 key) internal pure returns (bool isOne, uint256 strategy) {
        isOne = key >= FIRST_STRATEGY_SLOT && key < 4096 && key % SLOTS_PER_STRATEGY == 0;
        if (isOne) strategy = (key - FIRST_STRATEGY_SLOT) / SLOTS_PER_STRATEGY;
    }

    /// @notice The three fields of an entry, a result's slot 0, or a system leaf with its due bit in the round.
    function unpack(uint256 word) internal pure returns (uint256 round, uint256 commit, uint256 uncommit) {
        return (word >> 224, word >> 112 & MAX_112, word & MAX_112);
    }

    /// @notice The word of three fields, which must fit.
    function pack(uint256 round, uint256 commit, uint256 uncommit) internal pure returns (uint256) {
        return round << 224 | commit << 112 | uncommit;
    }

    /// @notice Part of `total` that falls to `part` of `whole`, rounded down; 0 if there is no whole.
    /// @dev    112 times 128 bits can't overflow.
    function share(uint256 part, uint256 total, uint256 whole) internal pure returns (uint256) {
        unchecked {
            return whole == 0 ? 0 : part * total / whole;
        }
    }
}
