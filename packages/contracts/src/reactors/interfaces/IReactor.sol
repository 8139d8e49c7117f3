// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";

import {IReactorErrors, Ledger, ReactorKind, ReactorStatus, Venue} from "./IReactorTypes.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IReactor
/// @notice Takes deposits of one asset against shares (tAsset, decimals of the asset). ERC-4626 on the way in; ERC-7540
///         on the way out: requests of a cycle form a batch, which a rollover prices, and are claimed as it is funded.
/// @dev    Books are a ledger: tokens sent here change nothing. Exits are never paused.
interface IReactor is IERC165, IReactorsCommon, IReactorErrors {
    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Assets were deposited (ERC-4626).
    event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares);
    /// @notice Redeemed assets were paid (ERC-4626).
    event Withdraw(
        address indexed sender,
        address indexed receiver,
        address indexed owner,
        uint256 assets,
        uint256 shares
    );
    /// @notice The guardian paused deposits, or governance opened them again.
    event DepositsPauseSet(bool isPaused);
    /// @notice The reactor came to another stage of its life.
    event ReactorStatusSet(ReactorStatus status);
    /// @notice Shares were put in escrow for redemption (ERC-7540).
    event RedeemRequest(
        address indexed controller,
        address indexed owner,
        uint256 indexed requestId,
        address sender,
        uint256 shares
    );
    /// @notice A request was taken back.
    event RedeemRequestCancelled(
        address indexed controller, uint256 indexed requestId, address receiver, uint256 shares
    );
    /// @notice A controller allowed an account to act for him, or no longer.
    event OperatorSet(address indexed controller, address indexed operator, bool approved);
    /// @notice A batch got its price: `assets` are owed for `shares` from now on, whatever happens.
    event BatchSettled(uint256 indexed reactorId, uint256 indexed batch, uint256 shares, uint256 assets);
    /// @notice Assets were set aside for settled batches. `funded` is their sum so far.
    event ExitsFunded(uint256 indexed reactorId, uint256 assets, uint256 funded);
    /// @notice Shares were redeemed on the spot. `fee` of the assets went to the treasury.
    event InstantRedeem(
        address indexed owner, address indexed receiver, uint256 shares, uint256 assets, uint256 fee
    );
    /// @notice Governance gave up what holders had lost and not got back.
    event HaircutWrittenOff(uint256 indexed reactorId, uint256 assets, uint256 baseAssets);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Holders have lost everything: a share has no price.
    error ReactorInsolvent();
    /// @notice The deposit is worth less than one unit of share.
    error ZeroShares();
    /// @notice Only participants of the genesis sale may hold deposits until then.
    error PrivatePeriod(uint64 until);
    /// @notice The caller is neither the account nor its operator.
    error NotOperator();
    /// @notice An older request is settled and not fully funded; claim or wait.
    error PreviousRequestUnfunded(uint256 batch);
    /// @notice More than can be claimed now. Shares for `redeem`, assets for `withdraw`.
    error NothingClaimable(uint256 requested, uint256 claimable);
    /// @notice The controller has no request in the open batch.
    error NoPendingRequest();
    /// @notice Redemptions are asynchronous (ERC-7540): they have no preview.
    error AsyncRedeem();
    /// @notice Why shares can't be redeemed on the spot.
    /// @param  reason 1 a rollover is under way; 2 the reactor has a deficit; 3 it was skipped at the last rollover; 4
    ///                the cycle's volume is used up; 5 too little is idle.
    error InstantExitUnavailable(uint8 reason);
    // ── Deposits ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Deposits assets of the caller; rewards start at once.
    /// @dev    Entry. While a haircut may be recovered, shares are priced as if it were. Reverts EntryPaused,
    ///         ReactorRetired, PrivatePeriod, ZeroAddress, ZeroAmount, ZeroShares, ReactorInsolvent, AmountTooLarge,
    ///         UnsupportedToken when not all of it arrives.
    /// @param  assets   Token units.
    /// @param  receiver Gets the shares; a participant of the genesis sale while the pool is private.
    /// @return shares   Units of share, rounded down.
    function deposit(uint256 assets, address receiver) external returns (uint256 shares);
    /// @notice Deposits what `shares` cost. Errors as `deposit`, and SlippageExceeded when the price moved meanwhile.
    /// @return assets Token units, rounded up.
    function mint(uint256 shares, address receiver) external returns (uint256 assets);

    // ── Redemption ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Claims shares of settled batches, as far as they are funded (ERC-7540).
    /// @dev    Exit: never paused. Reverts ZeroAmount, ZeroAddress, NotOperator, NothingClaimable.
    /// @param  shares     Units of share.
    /// @param  receiver   Gets the assets.
    /// @param  controller Who requested: the caller, or who made the caller his operator.
    /// @return assets     Token units, rounded down.
    function redeem(uint256 shares, address receiver, address controller) external returns (uint256 assets);
    /// @notice Claims assets of settled batches. Errors as `redeem`.
    /// @return shares Units of share that they cost, rounded up.
    function withdraw(uint256 assets, address receiver, address controller) external returns (uint256 shares);

    /// @notice Puts shares in escrow; they are redeemed when the open batch settles. They earn no rewards from now on and
    ///         bear losses until then.
    /// @dev    Exit: never paused. An older settled request, fully funded, becomes claimable first. Reverts ZeroAmount,
    ///         ZeroAddress, NotOperator (also when `controller` is not the owner and has not approved the caller),
    ///         InsufficientBalance, PreviousRequestUnfunded.
    /// @param  shares     Units of share.
    /// @param  controller Who claims: the owner, or who has made the caller his operator.
    /// @param  owner      Whose shares; the caller or who has made the caller his operator.
    /// @return requestId  The open batch.
    function requestRedeem(uint256 shares, address controller, address owner)
        external
        returns (uint256 requestId);

    /// @notice Takes back a request of the open batch while no rollover is under way.
    /// @dev    Reverts ZeroAddress, NotOperator, NoPendingRequest, RolloverInProgress.
    /// @return shares Units of share given to `receiver`.
    function cancelRedeemRequest(address controller, address receiver) external returns (uint256 shares);

    /// @notice Lets an operator act for the caller, or no longer.
    function setOperator(address operator, bool approved) external returns (bool);

    /// @notice Redeems shares on the spot out of what is idle, for a fee.
    /// @dev    Pays floor(shares·L/S) less the fee. Reverts ZeroAmount, ZeroAddress, InsufficientBalance or
    ///         InsufficientAllowance, InstantExitUnavailable, SlippageExceeded.
    /// @param  shares    Units of share.
    /// @param  receiver  Gets the assets.
    /// @param  owner     Whose shares; the caller, his operator, or who has an allowance.
    /// @param  minAssets Least assets after the fee, token units.
    /// @return assets    Token units paid, rounded down.
    function instantRedeem(uint256 shares, address receiver, address owner, uint256 minAssets)
        external
        returns (uint256 assets);

    // ── CycleManager only ─────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sends idle tokens away: to an adapter, the PAIR reactor, the treasury, or who converts. Reverts
    ///         Unauthorized.
    function pull(address token, address to, uint256 amount) external;
    /// @notice Books tokens that have arrived. Reverts Unauthorized; AssetMismatch when the balance does not cover the
    ///         ledger.
    function credit(address token, uint256 amount) external;
    /// @notice Books units of B that the PAIR reactor has sent to a venue for this one, as debt. Reverts Unauthorized.
    function borrow(uint256 amount) external;
    /// @notice Sends units of B back to the PAIR reactor and lowers the debt. Reverts Unauthorized.
    function repay(address pairReactor, uint256 amount) external;
    /// @notice Prices the open batch and opens the next; an empty batch stays open. Reverts Unauthorized.
    /// @return shares Units of share redeemed.
    /// @return assets Units owed for them, rounded down.
    function settleBatch() external returns (uint256 shares, uint256 assets);
    /// @notice Cuts the claims, and the debt, and remembers by how much. Reverts Unauthorized.
    function applyLoss(uint256 assets, uint256 baseAssets) external;
    /// @notice Gives back what was cut. `baseLimit` is the most that the PAIR reactor still misses: more is forgotten.
    ///         Reverts Unauthorized.
    function restore(uint256 assets, uint256 baseAssets, uint256 baseLimit) external;
    /// @notice Sets idle assets aside for settled batches. Reverts Unauthorized.
    /// @return assets Units set aside.
    function fund() external returns (uint256 assets);
    /// @notice Sets what streams to holders of shares until `endsAt`. Reverts Unauthorized.
    /// @param  rate     TOKE wei per second.
    /// @param  endsAt   Unix seconds.
    /// @return unstreamed TOKE wei that streamed to nobody since the last call.
    function setRewardRate(uint256 rate, uint256 endsAt) external returns (uint256 unstreamed);
    /// @notice Begins the winding down, or ends it. Reverts Unauthorized.
    function setStatus(ReactorStatus status) external;

    // ── RewardsEngine only ────────────────────────────────────────────────────────────────────────────────────

    /// @notice Takes what the account has earned. Reverts Unauthorized.
    /// @return amount TOKE wei, rounded down.
    function takeEarned(address account) external returns (uint256 amount);

    // ── ReactorFactory only ───────────────────────────────────────────────────────────────────────────────────

    /// @notice Pauses deposits, or opens them. Reverts Unauthorized.
    function setDepositsPaused(bool isPaused) external;
    /// @notice Gives up what will not be recovered. Reverts Unauthorized.
    function writeOffHaircut() external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Token that is taken.
    function asset() external view returns (address);
    /// @notice L: assets owed to holders of shares.
    function totalAssets() external view returns (uint256);
    /// @notice Worth of shares, rounded down.
    function convertToAssets(uint256 shares) external view returns (uint256);
    /// @notice Shares that assets are worth, rounded down.
    function convertToShares(uint256 assets) external view returns (uint256);
    /// @notice What `deposit` gives, rounded down; less than `convertToShares` while a haircut may be recovered.
    function previewDeposit(uint256 assets) external view returns (uint256);
    /// @notice What `mint` costs, rounded up.
    function previewMint(uint256 shares) external view returns (uint256);
    /// @notice Reverts AsyncRedeem (ERC-7540).
    function previewRedeem(uint256 shares) external view returns (uint256);
    /// @notice Reverts AsyncRedeem (ERC-7540).
    function previewWithdraw(uint256 assets) external view returns (uint256);
    /// @notice Most that may be deposited for the receiver.
    function maxDeposit(address receiver) external view returns (uint256);
    /// @notice Most shares that may be minted for the receiver.
    function maxMint(address receiver) external view returns (uint256);
    /// @notice Shares that the controller can claim.
    function maxRedeem(address controller) external view returns (uint256);
    /// @notice Assets that the controller can claim, rounded down.
    function maxWithdraw(address controller) external view returns (uint256);
    /// @notice Whether deposits are paused.
    function depositsPaused() external view returns (bool);
    /// @notice Id of this reactor.
    function reactorId() external view returns (uint256);
    /// @notice TOKEN or PAIR.
    function kind() external view returns (ReactorKind);
    /// @notice Asset of the PAIR reactor; of a PAIR reactor its own.
    function baseAsset() external view returns (address);
    /// @notice Where in its life the reactor is.
    function status() external view returns (ReactorStatus);
    /// @notice Unix seconds until which deposits are for participants of the genesis sale; 0 for never.
    function privateUntil() external view returns (uint64);
    /// @notice Token of the shares: this contract (ERC-7575).
    function share() external view returns (address);
    /// @notice Whether `operator` may act for `controller`.
    function isOperator(address controller, address operator) external view returns (bool);
    /// @notice Shares that the controller has in a batch that is not settled.
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256);
    /// @notice Shares that the controller can claim of a settled batch, as far as it is funded.
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256);
    /// @notice A batch: shares in it, assets owed for them, assets funded so far. The open batch has shares only.
    function batch(uint256 id) external view returns (uint256 shares, uint256 owed, uint256 funded);
    /// @notice The open batch.
    function openBatch() external view returns (uint256);
    /// @notice The latest request of a controller: its batch, its shares, and those claimed of it.
    function requestOf(address controller)
        external
        view
        returns (uint256 requestId, uint256 shares, uint256 claimed);
    /// @notice All balances and duties at once.
    function ledger() external view returns (Ledger memory);
    /// @notice Assets at hand, without those of funded exits.
    function idle() external view returns (uint256);
    /// @notice Idle assets beyond what settled exits miss.
    function lendable() external view returns (uint256);
    /// @notice L: assets owed to holders of shares.
    function claims() external view returns (uint256);
    /// @notice D: units of B borrowed from the PAIR reactor.
    function debt() external view returns (uint256);
    /// @notice What holders lost and may get back, units of the asset.
    function haircutOwed() external view returns (uint256);
    /// @notice Equity at the last settlement, USD, WAD; of a PAIR reactor 0.
    function equity() external view returns (int256);
    /// @notice Positions on venues as last settled.
    function venuePositions() external view returns (Venue[] memory);
    /// @notice TOKE wei that the account has earned and not claimed, rounded down.
    function earned(address account) external view returns (uint256);
    /// @notice What streams to holders of shares.
    /// @return rate     TOKE wei per second.
    /// @return endsAt   Unix seconds.
    /// @return perShare TOKE wei per unit of share so far, scaled by 1e18, modulo 2**128.
    /// @return shares   Shares that earn.
    function rewardState()
        external
        view
        returns (uint256 rate, uint256 endsAt, uint256 perShare, uint256 shares);
}
