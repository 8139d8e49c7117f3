// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEpochClock} from "./IEpochClock.sol";

/// @title  ITokenPool
/// @notice Custody of all restaked tokens: positions with operators, the withdrawal queue, and what a slash takes.
/// @dev    Amounts are in token units of the asset, whatever its decimals. Every division rounds down, for the pool.
///         A price (assets per share) starts at 1 and only falls, by slashes.
interface ITokenPool is IEpochClock {
    /// @notice Stake of one asset delegated to one operator. One slot.
    /// @param  assets     Token units.
    /// @param  shares     Shares of all positions; never fewer than `assets`.
    /// @param  generation How often the pool was wiped. Positions of older generations are worth nothing.
    /// @param  isDepleted Whether so little may still be slashed before a wipe that the pool takes no stake.
    struct Pool {
        uint96 assets;
        uint128 shares;
        uint24 generation;
        bool isDepleted;
    }

    /// @notice Withdrawals of one pool queued in one epoch. One slot.
    /// @param  assets Token units.
    /// @param  shares Shares of all claims; never fewer than `assets`.
    struct Bucket {
        uint96 assets;
        uint128 shares;
    }

    /// @notice A signed consent to a delegation.
    /// @param  salt      Chosen by the signer, who can use it once.
    /// @param  expiry    Last second at which the consent holds, Unix time.
    /// @param  signature 64 or 65 bytes of a key, or what the signer's `isValidSignature` (ERC-1271) accepts.
    struct Approval {
        bytes32 salt;
        uint256 expiry;
        bytes signature;
    }

    /// @notice One entry of a batch of withdrawals.
    /// @param  operator Whose pool.
    /// @param  asset    Token.
    /// @param  shares   Pool shares.
    struct WithdrawalRequest {
        address operator;
        address asset;
        uint256 shares;
    }

    /// @notice What a queued withdrawal came to, and what is needed to complete it.
    /// @param  assets     Token units at this price; a slash within the window still lowers them.
    /// @param  epoch      Epoch in which it was queued.
    /// @param  generation Generation of the pool.
    struct Withdrawal {
        uint256 assets;
        uint256 epoch;
        uint256 generation;
    }

    /// @notice One entry of a batch of completions; the fields are the arguments of `completeQueuedWithdrawal`.
    struct Completion {
        address operator;
        address asset;
        uint256 generation;
        uint256 epoch;
        bool receiveAsTokens;
        address toOperator;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Tokens came in.
    /// @param  staker   Whose position grew.
    /// @param  operator Operator; zero for undelegated stake.
    /// @param  asset    Token.
    /// @param  payer    Who paid.
    /// @param  amount   Token units.
    /// @param  shares   Pool shares; equal to `amount` when undelegated.
    event Staked(
        address indexed staker,
        address indexed operator,
        address indexed asset,
        address payer,
        uint256 amount,
        uint256 shares
    );

    /// @notice Stake that was in custody already went to an operator.
    /// @param  amount Token units.
    /// @param  shares Pool shares.
    event Delegated(
        address indexed staker,
        address indexed operator,
        address indexed asset,
        uint256 amount,
        uint256 shares
    );

    /// @notice Undelegated stake left.
    /// @param  to     Receiver.
    /// @param  amount Token units.
    event UndelegatedWithdrawn(address indexed staker, address indexed asset, address to, uint256 amount);

    /// @notice Stake was queued for withdrawal.
    /// @param  shares Pool shares burnt.
    /// @param  assets Token units put into the bucket.
    event WithdrawalQueued(
        address indexed staker,
        address indexed operator,
        address indexed asset,
        uint256 generation,
        uint256 epoch,
        uint256 shares,
        uint256 assets
    );

    /// @notice A queued withdrawal was completed.
    /// @param  assets     Token units; 0 when all was slashed.
    /// @param  asTokens   Whether the tokens left.
    /// @param  toOperator Operator who got them otherwise; zero keeps them undelegated.
    event WithdrawalCompleted(
        address indexed staker,
        address indexed operator,
        address indexed asset,
        uint256 generation,
        uint256 epoch,
        uint256 assets,
        bool asTokens,
        address toOperator
    );

    /// @notice All shares of these assets were queued.
    /// @param  caller The staker, or the operator's approver who forced it.
    event Undelegated(
        address indexed staker, address indexed operator, address indexed caller, address[] assets
    );

    /// @notice All shares of these assets were queued and are to go to another operator.
    event RedelegationRequested(
        address indexed staker, address indexed from, address indexed to, address[] assets
    );

    /// @notice An operator registered.
    /// @param  approver    Whose signature a delegation needs; zero for none.
    /// @param  feeBps      Operator's part of rewards, 1e4.
    /// @param  metadataUri Where the operator describes himself.
    event OperatorRegistered(
        address indexed operator, address indexed approver, uint256 feeBps, string metadataUri
    );

    /// @notice `staker` lets `depositor` stake for him, or no longer.
    event DepositorSet(address indexed staker, address indexed depositor, bool isAllowed);

    /// @notice A slash took stake.
    /// @param  removedActive Token units taken from positions.
    /// @param  removedQueued Token units taken from the queue.
    event PoolSlashed(
        address indexed operator, address indexed asset, uint256 removedActive, uint256 removedQueued
    );

    /// @notice A slash took all, and the pool began anew.
    /// @param  generation Number of the generation that begins.
    event PoolWiped(address indexed operator, address indexed asset, uint256 generation);

    /// @notice Slashed tokens left, or were booked as a credit because the receiver's transfer failed.
    event SlashedFundsPaid(address indexed to, address indexed asset, uint256 amount, bool isCredit);

    /// @notice A credit was paid.
    event CreditClaimed(address indexed party, address indexed asset, address to, uint256 amount);

    /// @notice An asset was listed.
    /// @param  cap Most that custody may hold, token units; 0 for no cap.
    event AssetListed(address indexed asset, uint256 cap);

    /// @notice An asset takes no new stake any more.
    event AssetDelisted(address indexed asset);

    /// @notice The cap of an asset changed.
    event AssetCapSet(address indexed asset, uint256 cap);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The asset was never listed; in `stake` also: it was delisted.
    error AssetNotListed(address asset);

    /// @notice The asset is listed.
    error AssetAlreadyListed(address asset);

    /// @notice No operator is registered at this address.
    error OperatorNotRegistered(address operator);

    /// @notice The caller is registered already: as an operator, or with the service.
    error AlreadyRegistered(address operator);

    /// @notice The fee is above its limit, 1e4.
    error FeeTooHigh(uint256 feeBps, uint256 limitBps);

    /// @notice The operator takes stake only by `delegateTo` with his approver's signature.
    error ApprovalRequired(address operator, address approver);

    /// @notice The operator is frozen: nothing comes in, nothing can be queued, stake at risk can't leave.
    error OperatorIsFrozen(address operator);

    /// @notice The operator has an open case and takes no new stake before it ends.
    error OperatorUnderCase(address operator);

    /// @notice The pool has been slashed so far that it takes no stake until it is wiped.
    error PoolDepleted(address operator, address asset);

    /// @notice More was asked for than the account holds.
    /// @param  available Shares, or token units of undelegated stake.
    /// @param  needed    What was asked for.
    error InsufficientShares(uint256 available, uint256 needed);

    /// @notice The shares are worth nothing.
    error DustWithdrawal(uint256 shares);

    /// @notice The staker has no claim of this operator, asset, generation and epoch.
    error NothingQueued(address operator, address asset, uint256 generation, uint256 epoch);

    /// @notice The withdrawal can't be completed before this time, Unix seconds.
    error WithdrawalNotMatured(uint256 maturesAt);

    /// @notice The staker has not allowed this account to stake for him.
    error DepositorNotAllowed(address staker, address depositor);

    /// @notice The signer has used this salt.
    error SignatureUsed(address signer, bytes32 salt);

    /// @notice Only the operator's approver may force stakers out.
    error NotApprover(address operator, address caller);

    /// @notice The claim is not marked to go to another operator.
    error NotRedelegated(address staker, address from, address asset, uint256 generation, uint256 epoch);

    /// @notice Only the Slasher may call this.
    error NotSlasher(address caller);

    /// @notice The party has no credit of this asset.
    error NoCredit(address party, address asset);

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Takes tokens of the caller into custody, with an operator or without.
    /// @dev    Entry. Reverts, in this order, AssetNotListed, ZeroAmount, OperatorNotRegistered, ApprovalRequired,
    ///         OperatorIsFrozen, OperatorUnderCase, CapExceeded, AmountTooLarge, PoolDepleted; UnsupportedToken when
    ///         less arrives than was sent.
    /// @param  asset    Listed token.
    /// @param  amount   Token units.
    /// @param  operator Operator, or zero to keep the stake undelegated.
    /// @return shares   Pool shares, rounded down; `amount` when undelegated.
    function stake(address asset, uint256 amount, address operator) external returns (uint256 shares);

    /// @notice `stake` with an EIP-2612 permit for exactly `amount`. A permit that was used already does not block.
    /// @dev    Entry. Reverts as `stake`, and as the token does when the allowance is missing.
    /// @param  deadline Last second of the permit, Unix time.
    /// @param  v        Recovery byte of the permit.
    /// @param  r        First half of the permit.
    /// @param  s        Second half of the permit.
    function stakeWithPermit(
        address asset,
        uint256 amount,
        address operator,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 shares);

    /// @notice `stake` for another, who has allowed the caller by `setDepositor`.
    /// @dev    Entry. Reverts DepositorNotAllowed, and as `stake`.
    /// @param  beneficiary Whose position grows.
    function stakeFor(address beneficiary, address asset, uint256 amount, address operator)
        external
        returns (uint256 shares);

    /// @notice Allows `depositor` to stake for the caller, or no longer.
    function setDepositor(address depositor, bool isAllowed) external;

    /// @notice Gives undelegated stake of the caller to an operator.
    /// @dev    Entry. Reverts AssetNotListed, ZeroAmount, OperatorNotRegistered; with an approver DeadlinePassed,
    ///         SignatureUsed, InvalidSignature; then OperatorIsFrozen, OperatorUnderCase, InsufficientShares,
    ///         PoolDepleted.
    /// @param  operator Registered operator.
    /// @param  asset    Token.
    /// @param  amount   Token units.
    /// @param  approval The approver's signature over `DelegationApproval(address staker,address operator,address
    ///                  asset,uint256 amount,bytes32 salt,uint256 expiry)`; ignored when the operator has none.
    /// @return shares   Pool shares, rounded down.
    function delegateTo(address operator, address asset, uint256 amount, Approval calldata approval)
        external
        returns (uint256 shares);

    /// @notice `delegateTo` for several assets at once, with an operator who has no approver.
    /// @dev    Entry. Reverts LengthsDiffer, OperatorNotRegistered, ApprovalRequired, OperatorIsFrozen,
    ///         OperatorUnderCase, and per asset AssetNotListed, ZeroAmount, InsufficientShares, PoolDepleted.
    /// @param  assets  Tokens.
    /// @param  amounts Token units of each.
    /// @return shares  Pool shares of each, rounded down.
    function delegateBatch(address operator, address[] calldata assets, uint256[] calldata amounts)
        external
        returns (uint256[] memory shares);

    /// @notice `delegateTo` for a staker who signed `Delegation(…)` of the same fields.
    /// @dev    Entry. Reverts as `delegateTo`, and DeadlinePassed, SignatureUsed, InvalidSignature for the consent.
    /// @param  consent The staker's signature.
    function delegateBySig(
        address staker,
        address operator,
        address asset,
        uint256 amount,
        Approval calldata consent,
        Approval calldata approval
    ) external returns (uint256 shares);

    // ── Leaving ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays out undelegated stake of the caller at once.
    /// @dev    Never paused, never frozen. Reverts ZeroAmount, ZeroAddress, InsufficientShares.
    /// @param  amount Token units.
    /// @param  to     Receiver.
    function withdrawUndelegated(address asset, uint256 amount, address to) external;

    /// @notice Queues pool shares of the caller. They leave at the start of the second epoch from now.
    /// @dev    Never paused. Reverts ZeroAmount, OperatorNotRegistered, OperatorIsFrozen, InsufficientShares,
    ///         DustWithdrawal. All withdrawals of a staker from one pool in one epoch merge.
    /// @param  shares     Pool shares.
    /// @return assets     Token units, rounded down; a slash within the window still lowers them.
    /// @return epoch      Epoch of the claim.
    /// @return generation Generation of the claim.
    function queueWithdrawal(address operator, address asset, uint256 shares)
        external
        returns (uint256 assets, uint256 epoch, uint256 generation);

    /// @notice `queueWithdrawal` for several at once; one bad entry reverts all.
    function queueWithdrawals(WithdrawalRequest[] calldata requests)
        external
        returns (Withdrawal[] memory withdrawals);

    /// @notice Queues all shares that the caller has of each of these assets with an operator.
    /// @dev    Reverts as `queueWithdrawal`; ZeroAmount where there is nothing.
    function undelegate(address operator, address[] calldata assets)
        external
        returns (Withdrawal[] memory withdrawals);

    /// @notice `undelegate` forced upon a staker by the operator's approver.
    /// @dev    Reverts NotApprover, and as `undelegate`.
    function forceUndelegate(address staker, address operator, address[] calldata assets)
        external
        returns (Withdrawal[] memory withdrawals);

    /// @notice Queues all shares of these assets and marks them to go to another operator, where anyone may then
    ///         bring them. The caller stays free to complete them otherwise.
    /// @dev    Reverts as `undelegate`, and for the target OperatorNotRegistered, ApprovalRequired, OperatorIsFrozen,
    ///         OperatorUnderCase. One target per (staker, from): a later call replaces it. A plain withdrawal into
    ///         the same claim clears its mark.
    function redelegate(address from, address to, address[] calldata assets)
        external
        returns (Withdrawal[] memory withdrawals);

    /// @notice Completes a claim of the caller.
    /// @dev    Never paused. Reverts NothingQueued, WithdrawalNotMatured, OperatorIsFrozen (claims at risk of the
    ///         open freeze only); with an operator as target OperatorNotRegistered, ApprovalRequired,
    ///         OperatorIsFrozen, OperatorUnderCase, and PoolDepleted unless the claim is worth nothing.
    /// @param  generation      Generation of the claim.
    /// @param  epoch           Epoch of the claim.
    /// @param  receiveAsTokens Whether the tokens leave, to the caller.
    /// @param  toOperator      Otherwise the operator who gets them; zero keeps them undelegated.
    /// @return assets          Token units, rounded down; 0 when all was slashed.
    function completeQueuedWithdrawal(
        address operator,
        address asset,
        uint256 generation,
        uint256 epoch,
        bool receiveAsTokens,
        address toOperator
    ) external returns (uint256 assets);

    /// @notice `completeQueuedWithdrawal` for several at once; one bad entry reverts all.
    function completeQueuedWithdrawals(Completion[] calldata completions)
        external
        returns (uint256[] memory assets);

    /// @notice Brings a marked claim of `staker` to the operator that he chose; anyone may call.
    /// @dev    Reverts NotRedelegated, and as `completeQueuedWithdrawal`.
    /// @return assets Token units, rounded down.
    function completeRedelegation(
        address staker,
        address from,
        address asset,
        uint256 generation,
        uint256 epoch
    ) external returns (uint256 assets);

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers the caller as an operator, for good.
    /// @dev    Entry. Reverts AlreadyRegistered, FeeTooHigh above 3,000.
    /// @param  approver    Whose signature a delegation needs; zero for none.
    /// @param  feeBps      Part of rewards, 1e4.
    /// @param  metadataUri Where the operator describes himself; only in the event.
    function registerAsOperator(address approver, uint256 feeBps, string calldata metadataUri) external;

    // ── Slasher only ──────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Takes `numerator / denominator` of a pool and of its buckets from `fromEpoch` on; a wipe takes all.
    /// @dev    Slasher only: NotSlasher. The tokens stay in custody until `payOut`. Costs the same whatever the number
    ///         of stakers and claims.
    /// @param  numerator   Magnitude slashed.
    /// @param  denominator Magnitude before the slash.
    /// @param  fromEpoch   First bucket that is reached.
    /// @param  isWipe      Whether everything goes and a new generation begins.
    /// @param  isDepleted  Whether the pool takes no stake from now on.
    /// @return removedActive Token units taken from positions, rounded down.
    /// @return removedQueued Token units taken from buckets, each rounded down.
    function applySlash(
        address operator,
        address asset,
        uint256 numerator,
        uint256 denominator,
        uint256 fromEpoch,
        bool isWipe,
        bool isDepleted
    ) external returns (uint256 removedActive, uint256 removedQueued);

    /// @notice Pays slashed tokens out; when the transfer fails they become a credit of the receiver.
    /// @dev    Slasher only: NotSlasher.
    /// @param  amount Token units; 0 does nothing.
    function payOut(address asset, address to, uint256 amount) external;

    /// @notice Pays the caller's credit to `to`.
    /// @dev    Reverts ZeroAddress, NoCredit.
    /// @return amount Token units.
    function claimCredit(address asset, address to) external returns (uint256 amount);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The Slasher of this pool.
    function slasher() external view returns (address);

    /// @notice The rebasing token that can't be listed; its wrapper can.
    function rebasingToken() external view returns (address);

    /// @notice Stake of `asset` with `operator`.
    function pool(address operator, address asset) external view returns (Pool memory);

    /// @notice Position of a staker; zero when it is of an older generation.
    /// @return shares Pool shares.
    /// @return assets Their worth now, rounded down.
    function position(address staker, address operator, address asset)
        external
        view
        returns (uint256 shares, uint256 assets);

    /// @notice Undelegated stake, token units.
    function undelegated(address staker, address asset) external view returns (uint256);

    /// @notice Withdrawals of a pool queued in one epoch.
    function bucket(address operator, address asset, uint256 generation, uint256 epoch)
        external
        view
        returns (Bucket memory);

    /// @notice A staker's claim on a bucket.
    /// @return shares          Bucket shares.
    /// @return assets          Their worth now, rounded down.
    /// @return maturesAt       First second at which it can be completed, Unix time.
    /// @return blockedByFreeze Whether the operator's freeze holds it back at this moment.
    function claim(address staker, address operator, address asset, uint256 generation, uint256 epoch)
        external
        view
        returns (uint256 shares, uint256 assets, uint256 maturesAt, bool blockedByFreeze);

    /// @notice What completing the claim would give at this second, token units; 0 while it can't be completed.
    function claimable(address staker, address operator, address asset, uint256 generation, uint256 epoch)
        external
        view
        returns (uint256 assets);

    /// @notice Operator to whom a marked claim goes; zero when it is not marked.
    function redelegationTarget(
        address staker,
        address from,
        address asset,
        uint256 generation,
        uint256 epoch
    ) external view returns (address to);

    /// @notice Worth of pool shares now, token units, rounded down.
    function convertToAssets(address operator, address asset, uint256 shares) external view returns (uint256);

    /// @notice Token units held for stakers, claims, slashes not yet paid out, and credits.
    function custody(address asset) external view returns (uint256);

    /// @notice Most that custody may hold, token units, 0 for no cap; and whether the asset takes new stake.
    function listing(address asset) external view returns (uint256 cap, bool acceptsStake);

    /// @notice Whether the asset was ever listed.
    function isListed(address asset) external view returns (bool);

    /// @notice Whether an operator is registered here.
    function isOperator(address account) external view returns (bool);

    /// @notice Approver and fee (1e4) of an operator.
    function operatorTerms(address operator) external view returns (address approver, uint256 feeBps);

    /// @notice Whether a slash now would find any stake: in the pool, or in the buckets of this epoch and the last.
    function isReachable(address operator, address asset) external view returns (bool);

    /// @notice Whether `depositor` may stake for `staker`.
    function isDepositor(address staker, address depositor) external view returns (bool);

    /// @notice Whether the signer has used this salt.
    function isSaltUsed(address signer, bytes32 salt) external view returns (bool);

    /// @notice Slashed tokens that could not be transferred to `party`, token units.
    function credits(address party, address asset) external view returns (uint256);

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Lists an asset, or lists a delisted one again.
    /// @dev    Restricted to GOVERNOR. Reverts UnsupportedToken for the rebasing token and for more than 18 decimals,
    ///         AssetAlreadyListed, AmountTooLarge for a cap above 2**96 - 1.
    /// @param  cap Token units; 0 for no cap.
    function listAsset(address asset, uint256 cap) external;

    /// @notice Stops new stake of an asset. What is in stays slashable, can be delegated and can leave.
    /// @dev    Restricted to GOVERNOR. Reverts AssetNotListed.
    function delistAsset(address asset) external;

    /// @notice Sets the cap of an asset. A cap below custody stops new stake only.
    /// @dev    Restricted to GOVERNOR. Reverts AssetNotListed, AmountTooLarge.
    /// @param  cap Token units; 0 for no cap.
    function setCap(address asset, uint256 cap) external;
}
