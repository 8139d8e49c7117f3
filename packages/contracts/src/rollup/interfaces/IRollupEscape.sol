// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "./IRollupTypes.sol";

/// @title  IRollupEscape
/// @notice What is left when the chain stops: everyone takes his own out against the last good root.
interface IRollupEscape is IRollupTypes {
    /// @notice State of the escape.
    /// @param  root        State root that counts.
    /// @param  cursor      First priority item after that root.
    /// @param  unwindUntil Unix time before which nothing is paid; 0 without late fraud.
    /// @param  fraudId     First fraudulent block that was executed or begun; 0 without late fraud.
    struct EscapeState {
        bytes32 root;
        uint48 cursor;
        uint40 unwindUntil;
        uint48 fraudId;
    }

    /// @notice How what is held of an asset, or of a strategy's shares, is shared out once something is missing.
    /// @param  isFixed   Whether the first claim has fixed it.
    /// @param  available Held when it was fixed.
    /// @param  missing   Missing when it was fixed.
    struct Share {
        bool isFixed;
        uint120 available;
        uint128 missing;
    }

    /// @notice What was paid.
    enum EscapeKind {
        Asset,
        Shares,
        Pending,
        Deposit
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The escape hatch is open, or its root moved back.
    event EscapeActivated(bytes32 root, uint64 cursor, uint256 unwindUntil);

    /// @notice An execution that the root does not know was booked.
    /// @param  shares Change of what the strategy holds beyond the root, shares.
    /// @param  assets The same of its asset, token units.
    event OrphanBooked(
        uint64 indexed blockId, uint8 indexed strategy, uint32 round, int256 shares, int256 assets
    );

    /// @notice Shares were sold or bought back.
    /// @param  extraShares Shares beyond the root now.
    /// @param  extraAssets Asset units beyond the root now.
    event Unwound(uint8 indexed strategy, int256 extraShares, int256 extraAssets);

    /// @notice An account was paid. `strategy` is 255 where an asset of no strategy was paid.
    /// @param  assets Token units paid.
    /// @param  shares Vault shares paid.
    event Escaped(
        uint32 indexed account,
        EscapeKind indexed kind,
        uint8 asset,
        uint8 strategy,
        uint256 assets,
        uint256 shares
    );

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The escape hatch is closed.
    error NotEscaped();

    /// @notice No item has waited long enough; 0 if none waits.
    error EscapeNotDue(uint256 dueAt);

    /// @notice This block can be executed, or dropped for a demand, first.
    error ExecuteFirst(uint256 blockId);

    /// @notice Nothing is paid before this Unix time.
    error UnwindOpen(uint256 until);

    /// @notice The time to unwind is over, or never was.
    error UnwindClosed();

    /// @notice This word or item was paid or booked already.
    error AlreadyEscaped(uint256 key);

    /// @notice The item is not the one in the queue, or not of the kind that counts here.
    error BadItem(uint256 index);

    // ── Opening ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Opens the escape hatch for ever, once an item of the queue has waited longer than `escapeDelay` for a block
    ///         that was executed. Anyone may.
    /// @dev    Reverts EscapeActive, EscapeNotDue, BadHeader, ExecuteFirst.
    /// @param  lastExecuted Header of the last executed block; of the genesis if there is none.
    /// @param  next         Header of the block after it; ignored if there is none.
    function activateEscape(Header calldata lastExecuted, Header calldata next) external;

    // ── After a late fraud ────────────────────────────────────────────────────────────────────────────────────

    /// @notice Books the outcome of a plan entry that was executed although its block is gone. Anyone may, once each, while
    ///         the unwinding is open.
    /// @dev    Reverts UnwindClosed, BadHeader, BadItem, AlreadyEscaped.
    /// @param  header    Header of the block.
    /// @param  plan      Its plan.
    /// @param  i         Number of the entry.
    /// @param  itemIndex Index of its Result in the queue.
    /// @param  item      That item.
    function bookOrphan(
        Header calldata header,
        PlanEntry[] calldata plan,
        uint256 i,
        uint64 itemIndex,
        PriorityItem calldata item
    ) external;

    /// @notice Sells a strategy's shares that the root does not know, or buys missing ones back with the assets beyond it.
    ///         Anyone may, in a direct call, while the unwinding is open.
    /// @dev    Reverts NotDirectCall, UnwindClosed, UnknownStrategy, NothingToClaim, InvalidPrice, LegRefused and what the
    ///         vault reverts with.
    function unwind(uint8 strategy) external;

    // ── Escaping ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays the idle and withdrawn units of an asset that were not paid yet to the owner. Anyone may call all of
    ///         these.
    /// @dev    Reverts NotEscaped, UnwindOpen, AlreadyEscaped, BadProof, NothingToClaim.
    /// @return assets Token units paid, rounded down where something is missing.
    function escapeAsset(uint32 account, uint8 asset, Witness calldata witness)
        external
        returns (uint256 assets);

    /// @notice Pays stTokens in kind: the vault's shares go to the owner.
    /// @return shares Vault shares paid.
    function escapeShares(uint32 account, uint8 strategy, Witness calldata witness)
        external
        returns (uint256 shares);

    /// @notice Pays a pending entry: by the result of its round if the round was closed under the root, else in what was
    ///         given.
    /// @dev    Reverts BadItem besides.
    /// @param  ring      Place of the entry, 0 to 14.
    /// @param  itemIndex Index of the round's Result; only read when the root does not hold it.
    /// @param  item      That item.
    /// @param  witness   The entry and slots 0 to 3 of its result account.
    function escapePending(
        uint32 account,
        uint8 strategy,
        uint8 ring,
        uint64 itemIndex,
        PriorityItem calldata item,
        Witness calldata witness
    ) external returns (uint256 assets, uint256 shares);

    /// @notice Pays a deposit back that the root does not know.
    function escapeDeposit(uint64 index, PriorityItem calldata item) external returns (uint256 assets);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice State of the escape.
    function escapeState() external view returns (EscapeState memory);

    /// @notice Shares and assets of a strategy beyond the root.
    function extraOf(uint8 strategy) external view returns (int256 shares, int256 assets);

    /// @notice How an asset is shared out.
    function shareOfAsset(uint8 asset) external view returns (Share memory);

    /// @notice How a strategy's shares are shared out.
    function shareOfStrategy(uint8 strategy) external view returns (Share memory);

    /// @notice Whether the word of a leaf was paid.
    function isEscaped(uint256 key) external view returns (bool);
}
