// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IRollupTypes
/// @notice What the contracts of the rollup and its node share: items, headers, plans, witnesses.
interface IRollupTypes {
    /// @notice Kinds of items in the priority queue.
    enum Kind {
        Deposit,
        ForceWithdraw,
        ForceUncommit,
        Result
    }

    /// @notice Outcome of a plan entry.
    enum Status {
        Executed,
        Paused,
        PriceGuard,
        DepositFailed,
        RedeemFailed
    }

    /// @notice Why a segment is invalid, or a block was dropped. All but the last are answers of the prover.
    enum Reason {
        Valid,
        UnknownOpcode,
        UnknownAccount,
        BadNonce,
        AmountNotPackable,
        FeeNotPackable,
        ZeroAmount,
        UnknownAsset,
        UnknownStrategy,
        UnknownRecipient,
        SelfTransfer,
        InsufficientBalance,
        AmountOverflow,
        NothingToSettle,
        BadPlan,
        BadSegment,
        BadRoot,
        PlanOmitted,
        SignatureWithheld
    }

    /// @notice An item of the priority queue. The queue holds its time and the low 216 bits of
    ///         `keccak256(abi.encode(item))`. Fields that a kind does not use are 0.
    /// @param  kind      Deposit: account, asset, a = amount. ForceWithdraw: account, asset, strategy, strategy2.
    ///                   ForceUncommit: account, strategy. Result: strategy, round, a = sharesOut, b = refundAssets,
    ///                   c = assetsOut, d = refundShares.
    /// @param  l1Time    Unix time at which it entered the queue.
    /// @param  account   Account id.
    /// @param  asset     Asset id.
    /// @param  strategy  Strategy id; in a ForceWithdraw 255 names none.
    /// @param  strategy2 Second strategy of a ForceWithdraw; 255 names none.
    /// @param  round     Round of a Result.
    struct PriorityItem {
        Kind kind;
        uint64 l1Time;
        uint32 account;
        uint8 asset;
        uint8 strategy;
        uint8 strategy2;
        uint32 round;
        uint128 a;
        uint128 b;
        uint128 c;
        uint128 d;
    }

    /// @notice Head of a block: `blockHash = keccak256(abi.encode(header))`.
    /// @param  blockId        Counts from 1; block 0 is the genesis, with nothing but its roots set.
    /// @param  parentHash     Hash of the block before.
    /// @param  l1Time         Unix time of the commitment.
    /// @param  planDeadline   Unix time from which the plan may be executed; before it signatures may be demanded.
    /// @param  payoutDeadline Unix time from which the block may become final.
    /// @param  producer       Who committed it, and answers for it with his bond.
    /// @param  feeAccount     Account that receives the fees.
    /// @param  priorityFrom   Index of the first priority item taken.
    /// @param  priorityCount  Priority items taken.
    /// @param  assetCount     Assets registered at that time, ids 1 to `assetCount`.
    /// @param  strategyCount  Strategies registered at that time, ids below `strategyCount`.
    /// @param  accountCount   Accounts registered at that time, ids 1 to `accountCount`.
    /// @param  segmentCount   Segments: priority segments of 4 items, transaction segments, at most one plan segment.
    /// @param  segmentsHash   `keccak256` of all `segmentHash || checkpoint`.
    /// @param  planHash       `keccak256` of the plan's packed entries of 33 bytes; 0 without a plan.
    /// @param  preRoot        State root before the block.
    /// @param  postRoot       State root after it: the last checkpoint.
    struct Header {
        uint64 blockId;
        bytes32 parentHash;
        uint64 l1Time;
        uint64 planDeadline;
        uint64 payoutDeadline;
        address producer;
        uint32 feeAccount;
        uint64 priorityFrom;
        uint16 priorityCount;
        uint8 assetCount;
        uint8 strategyCount;
        uint32 accountCount;
        uint16 segmentCount;
        bytes32 segmentsHash;
        bytes32 planHash;
        bytes32 preRoot;
        bytes32 postRoot;
    }

    /// @notice Aggregate order of one round of a strategy.
    /// @param  strategy Strategy id.
    /// @param  round    Round, from 1.
    /// @param  commit   Asset units to allocate.
    /// @param  uncommit Shares to give back.
    struct PlanEntry {
        uint8 strategy;
        uint32 round;
        uint112 commit;
        uint112 uncommit;
    }

    /// @notice Touched leaves and what is needed to compute roots over them.
    /// @param  keys     44-bit keys, strictly ascending.
    /// @param  words    Their words in the state before.
    /// @param  bits     One bit for each empty side met, left before right, most significant bit of byte 0 first:
    ///                  0 an empty subtree, 1 the next sibling. Unused bits of the last byte are 0.
    /// @param  siblings Nodes beside the paths, in the order of the traversal.
    struct Witness {
        uint64[] keys;
        bytes32[] words;
        bytes bits;
        bytes32[] siblings;
    }

    /// @notice No asset has this id or address.
    error UnknownAsset(uint256 asset);

    /// @notice No strategy has this id, or it is one of another asset.
    error UnknownStrategy(uint256 strategy);

    /// @notice No account has this id; 0 if the caller has none.
    error UnknownAccount(uint256 account);

    /// @notice The header is not the one of the block that stands under its id, or its plan is another one.
    error BadHeader(uint256 blockId);

    /// @notice A segment does not have its proper form, or is not the one that the block holds.
    /// @param  index Number of the segment in its block, or position in a payload, where it went wrong.
    error BadSegment(uint256 index);

    /// @notice The block is final, or executed, and can't be touched by this.
    error AlreadyFinal(uint256 blockId);

    /// @notice The escape hatch is open: nothing else is.
    error EscapeActive();

    /// @notice The fee sent is not the fee due, wei.
    error WrongFee(uint256 sent, uint256 due);

    /// @notice The witness does not prove what the state root holds.
    error BadWitness();

    /// @notice A leaf that the replay touches is not in the witness.
    /// @param  key Its 44-bit key.
    error WitnessMissing(uint256 key);

    /// @notice Nobody may call this through a contract, or from an account with code.
    error NotDirectCall(address caller);
}
