// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "./IRollupTypes.sol";

/// @title  IRollupBlocks
/// @notice The life of a block: committed, executed, final.
interface IRollupBlocks is IRollupTypes {
    /// @notice Where the chain stands. One slot.
    /// @param  tip           Last block.
    /// @param  cursor        First priority item that no block up to the tip has taken.
    /// @param  tail          Items in the queue since ever.
    /// @param  tipTime       Unix time of the tip; 0 after a block was dropped.
    /// @param  accountCount  Accounts registered.
    /// @param  assetCount    Assets registered.
    /// @param  strategyCount Strategies registered.
    /// @param  wethAsset     Asset id of WETH, 0 while it is not registered.
    /// @param  isPaused      Whether deposits are paused.
    /// @param  isEscape      Whether the escape hatch is open.
    struct ChainState {
        uint48 tip;
        uint48 cursor;
        uint48 tail;
        uint40 tipTime;
        uint32 accountCount;
        uint8 assetCount;
        uint8 strategyCount;
        uint8 wethAsset;
        bool isPaused;
        bool isEscape;
    }

    /// @notice How far blocks were executed. One slot.
    /// @param  executed       Last block executed wholly.
    /// @param  finalId        Last final block.
    /// @param  executedCursor First priority item that no executed block has taken.
    /// @param  planDone       Entries executed of the plan of block `executed + 1`.
    /// @param  openDemands    Demands for signatures that are open on any block.
    struct Progress {
        uint48 executed;
        uint48 finalId;
        uint48 executedCursor;
        uint8 planDone;
        uint48 openDemands;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A block was committed. Its payload is in the calldata of the transaction, which called `commitBlock`
    ///         directly.
    event BlockCommitted(uint64 indexed blockId, bytes32 indexed blockHash, Header header);

    /// @notice An entry of a plan was executed: the fields of the Result item in the queue.
    /// @param  commit       Asset units of the round.
    /// @param  uncommit     Shares of the round.
    /// @param  sharesOut    Shares for those who committed.
    /// @param  refundAssets Asset units given back to them.
    /// @param  assetsOut    Asset units for those who gave shares.
    /// @param  refundShares Shares given back to them.
    /// @param  status       See `Status`.
    /// @param  index        Index of the Result in the priority queue.
    /// @param  l1Time       Unix time.
    event PlanExecuted(
        uint64 indexed blockId,
        uint8 indexed strategy,
        uint32 indexed round,
        uint112 commit,
        uint112 uncommit,
        uint128 sharesOut,
        uint128 refundAssets,
        uint128 assetsOut,
        uint128 refundShares,
        Status status,
        uint64 index,
        uint64 l1Time
    );

    /// @notice A block was executed wholly.
    event BlockExecuted(uint64 indexed blockId, bytes32 indexed blockHash);

    /// @notice A block and those before it are final.
    event BlockFinal(uint64 indexed blockId, bytes32 postRoot);

    /// @notice A block and all after it were dropped.
    /// @param  reason     See `Reason`.
    /// @param  challenger Who proved it; zero if the chain found out by itself.
    event BlockReverted(uint64 indexed blockId, Reason reason, address indexed challenger);

    /// @notice A price was too far from the last one: the round was refunded.
    /// @param  price     Assets of 1e27 shares; 0 if the vault gave none.
    /// @param  compared  What it was compared with.
    event PriceGuarded(uint8 indexed strategy, uint256 price, uint256 compared);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The caller may not commit now.
    error NotProducer(address caller);

    /// @notice The block's id is not the next one.
    error BadBlockId(uint256 blockId, uint256 expected);

    /// @notice The block's parent is not the tip.
    error BadParent(bytes32 parentHash, bytes32 tipHash);

    /// @notice The block holds nothing.
    error EmptyBlock();

    /// @notice The payload is above 120,000 bytes, or has more than 256 segments besides the plan's.
    error PayloadTooLarge(uint256 given, uint256 limit);

    /// @notice The strategies of a plan are to ascend, each once.
    error BadPlanOrder(uint256 previous, uint256 strategy);

    /// @notice The queue holds fewer items.
    error PriorityOverrun(uint256 end, uint256 tail);

    /// @notice The block has to take this item of the queue, or 1,024 items.
    /// @param  dueAt Unix time at which it was due.
    error PriorityOverdue(uint256 index, uint256 dueAt);

    /// @notice The block may still be challenged until this Unix time.
    error ChallengeOpen(uint256 until);

    /// @notice A demand for signatures of the block is not answered.
    error DemandOpen(uint256 blockId);

    /// @notice The block is not executed wholly.
    error NotExecuted(uint256 blockId);

    /// @notice Only the chain itself may call this.
    error NotSelf(address caller);

    /// @notice The vault took or gave an amount that a leg does not allow.
    error LegRefused(uint256 got, uint256 limit);

    // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Commits the next block, as the producer entitled now.
    /// @dev    A direct call with canonical encoding. Reverts, in this order, NotDirectCall, BadSegment (encoding),
    ///         EscapeActive, NotProducer, BadBlockId, BadParent, UnknownAccount, PayloadTooLarge, PriorityOverrun,
    ///         PriorityOverdue, then BadSegment, EmptyBlock, PayloadTooLarge, UnknownStrategy, BadPlanOrder by the payload.
    /// @param  blockId       Tip plus 1.
    /// @param  parentHash    Hash of the tip.
    /// @param  feeAccount    Account that receives the fees.
    /// @param  priorityCount Priority items taken, in the queue's order.
    /// @param  payload       `u16 n`, n times (`u16 length` 7 to 1,024, transactions), `u8 p`, p times 33 bytes of plan
    ///                       entries (strategy1 round4 commit14 uncommit14; p at most 32), then a root of 32 bytes for
    ///                       each segment.
    function commitBlock(
        uint64 blockId,
        bytes32 parentHash,
        uint32 feeAccount,
        uint16 priorityCount,
        bytes calldata payload
    ) external;

    /// @notice Executes blocks whose window is over. Anyone may, in a direct call.
    /// @dev    At most 8 entries of the plan are done; a further call with the last header alone does the next. A plan
    ///         that names a round a second time is a fraud that the chain sees by itself: the block is dropped. Reverts
    ///         NotDirectCall, EscapeActive, AlreadyFinal, BadHeader, ChallengeOpen, DemandOpen, InsufficientGas.
    /// @param  headers Consecutive headers from the first unexecuted block; none but the last with a plan.
    /// @param  plan    Plan of the last, empty if it has none.
    function executeBlock(Header[] calldata headers, PlanEntry[] calldata plan) external;

    /// @notice Makes an executed block final once its payout deadline is past. Anyone may.
    /// @dev    Reverts EscapeActive, BadHeader, AlreadyFinal, NotExecuted, ChallengeOpen.
    function finalize(Header calldata header) external;

    /// @notice Deposit leg of a round: part of `executeBlock`, which calls it. Reverts NotSelf, LegRefused.
    /// @return shares Shares that came.
    function depositLeg(uint8 strategy, uint256 assets) external returns (uint256 shares);

    /// @notice Redeem leg of a round: part of `executeBlock`, which calls it. Reverts NotSelf, LegRefused.
    /// @return assets Asset units that came.
    function redeemLeg(uint8 strategy, uint256 shares) external returns (uint256 assets);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Where the chain stands.
    function chainState() external view returns (ChainState memory);

    /// @notice How far blocks were executed.
    function progress() external view returns (Progress memory);

    /// @notice Hash of a block; of one above the tip it is what stood there before it was dropped.
    function blockHash(uint64 blockId) external view returns (bytes32);

    /// @notice State root after the tip.
    function tipRoot() external view returns (bytes32);

    /// @notice State root of the last final block, and the one before it.
    function finalRoots() external view returns (bytes32 last, bytes32 before);

    /// @notice Demands open on the block of this hash.
    function openDemands(bytes32 hash) external view returns (uint256);
}
