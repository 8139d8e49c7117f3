// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "./IRollupTypes.sol";

/// @title  IRollupPool
/// @notice How funds enter the rollup and leave it in the regular way.
interface IRollupPool is IRollupTypes {
    /// @notice A claim, for batches.
    /// @param  account Account id.
    /// @param  asset   Asset id.
    /// @param  witness Witness of the asset's word alone.
    struct ClaimRequest {
        uint32 account;
        uint8 asset;
        Witness witness;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An owner got his account.
    event AccountRegistered(uint32 indexed account, address indexed owner);

    /// @notice Funds entered the pool: the fields of the queue's item.
    /// @param  index  Index in the priority queue.
    /// @param  amount What the pool received, token units.
    /// @param  l1Time Unix time.
    event Deposited(
        uint64 indexed index, uint32 indexed account, uint8 indexed asset, uint128 amount, uint64 l1Time
    );

    /// @notice An owner forced a withdrawal or an uncommit: the fields of the queue's item.
    /// @param  index Index in the priority queue.
    event ForceRequested(
        uint64 indexed index,
        uint32 indexed account,
        Kind kind,
        uint8 asset,
        uint8 strategy,
        uint8 strategy2,
        uint64 l1Time
    );

    /// @notice What an account withdrew was paid out.
    /// @param  owner   Owner of the account, who got it.
    /// @param  amount  Token units paid now.
    /// @param  claimed Token units paid since ever.
    event Claimed(
        uint32 indexed account, uint8 indexed asset, address indexed owner, uint256 amount, uint256 claimed
    );

    /// @notice Ether is owed to `payee`, who pulls it.
    event EthCredited(address indexed payee, uint256 amount);

    /// @notice Ether that was owed was paid.
    event EthWithdrawn(address indexed payee, uint256 amount);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The word is not the one under a final root.
    error BadProof();

    /// @notice Only the owner of the account may choose to be paid in ether.
    error NotAccountOwner(address caller, address owner);

    /// @notice Ether comes in by `depositETH` only.
    error EtherNotAccepted(address sender);

    // ── Entering ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Deposits `amount` of an asset into the caller's account, which is registered when new.
    /// @dev    Entry flow 0. Credits what arrives, so a fee on transfer is the depositor's. Reverts EntryPaused,
    ///         EscapeActive, UnknownAsset, ZeroAmount, CapExceeded.
    /// @param  asset  Asset id.
    /// @param  amount Token units.
    /// @return index  Index of the item in the priority queue.
    /// @return account Account id.
    function deposit(uint8 asset, uint256 amount) external returns (uint64 index, uint32 account);

    /// @notice `deposit` for the account of `owner`. Reverts ZeroAddress besides.
    function depositFor(address owner, uint8 asset, uint256 amount)
        external
        returns (uint64 index, uint32 account);

    /// @notice `deposit` with an EIP-2612 permit. A permit that was used before is no error as long as the allowance
    ///         suffices.
    function depositWithPermit(uint8 asset, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint64 index, uint32 account);

    /// @notice Deposits the ether sent, wrapped. Reverts UnknownAsset where WETH is not registered.
    function depositETH() external payable returns (uint64 index, uint32 account);

    // ── Forcing ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Queues the withdrawal of all idle units of an asset of the caller's account, after the results of up to
    ///         two strategies were settled. Costs `forceFee`, in wei, which goes to the loss reserve.
    /// @dev    Never paused. Reverts WrongFee, UnknownAccount, UnknownAsset, UnknownStrategy, EscapeActive.
    /// @param  asset     Asset id.
    /// @param  strategy  Strategy of that asset, or 255 for none.
    /// @param  strategy2 Another one, or 255 for none.
    /// @return index     Index in the priority queue.
    function forceWithdraw(uint8 asset, uint8 strategy, uint8 strategy2)
        external
        payable
        returns (uint64 index);

    /// @notice Queues the uncommit of all stTokens of a strategy, and makes its open round due. Costs `forceFee`.
    /// @dev    Never paused. Reverts WrongFee, UnknownAccount, UnknownStrategy, EscapeActive.
    /// @return index Index in the priority queue.
    function forceUncommit(uint8 strategy) external payable returns (uint64 index);

    // ── Leaving ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays what an account has withdrawn under a final root and was not paid yet to its owner. Anyone may call.
    /// @dev    Never paused. Reverts EscapeActive, UnknownAccount, UnknownAsset, BadWitness, BadProof, NothingToClaim.
    /// @param  account Account id.
    /// @param  asset   Asset id.
    /// @param  witness Witness of the asset's word alone, under the last final root or the one before.
    /// @return amount  Token units paid.
    function claim(uint32 account, uint8 asset, Witness calldata witness) external returns (uint256 amount);

    /// @notice `claim` of WETH by the owner of the account, paid in ether. Reverts NotAccountOwner.
    function claimETH(uint32 account, Witness calldata witness) external returns (uint256 amount);

    /// @notice Several claims. One bad claim reverts all.
    function claimMany(ClaimRequest[] calldata requests) external returns (uint256[] memory amounts);

    /// @notice Pays the ether that is owed to the caller. Reverts NothingToClaim.
    function withdrawEth() external returns (uint256 amount);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Account id of `owner`, 0 for none.
    function accountIdOf(address owner) external view returns (uint32);

    /// @notice Owner of an account, zero for none.
    function ownerOf(uint32 account) external view returns (address);

    /// @notice Token units of an asset paid out to an account since ever.
    function claimed(uint32 account, uint8 asset) external view returns (uint256);

    /// @notice Wei owed to `payee`.
    function ethOwed(address payee) external view returns (uint256);

    /// @notice Wei kept for losses.
    function lossReserve() external view returns (uint256);

    /// @notice What the queue holds at `index`: the time in the high 40 bits, the item's hash in the low 216.
    function priorityAt(uint64 index) external view returns (bytes32);
}
