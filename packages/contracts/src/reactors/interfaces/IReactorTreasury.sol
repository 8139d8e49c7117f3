// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorErrors} from "./IReactorTypes.sol";
import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IReactorTreasury
/// @notice Holds the protocol's own value: TOKE, swept fees, and shares of reactors.
interface IReactorTreasury is IReactorsCommon, IReactorErrors {
    /// @notice The treasury paid for a loss.
    event LossCovered(address indexed token, address indexed reactor, uint256 amount);
    /// @notice Slashed TOKE that the treasury could not pay for was booked to a reactor, or sold for it.
    event UnsoldTokeSet(uint256 indexed reactorId, uint256 amount);
    /// @notice The treasury bought slashed TOKE at the oracle's price.
    event UnsoldTokeBought(uint256 indexed reactorId, uint256 amount, uint256 paid);
    /// @notice Assets went into a reactor as the protocol's own liquidity.
    event TreasuryDeposited(uint256 indexed reactorId, uint256 assets, uint256 shares);
    /// @notice Shares of a reactor were requested to be redeemed.
    event TreasuryRequested(uint256 indexed reactorId, uint256 shares, uint256 requestId);
    /// @notice Redeemed assets came back.
    event TreasuryRedeemed(uint256 indexed reactorId, uint256 shares, uint256 assets);
    /// @notice Governance sent tokens away.
    event TransferredOut(address indexed token, address indexed to, uint256 amount);
    /// @notice The protocol's own part of the depth that it needs.
    event SingularityUpdated(uint256 ratioWad, uint256 streak);
    /// @notice Tokens of a project were swapped for TOKE and deposited.
    event FundingPaid(uint256 indexed reactorId, uint256 amount, uint256 toke, uint256 shares);

    /// @notice More TOKE than is booked as unsold for the reactor.
    error UnsoldExceeded(uint256 amount, uint256 unsold);

    /// @notice Pays up to `amount` of a token to a reactor, as far as it reaches. CycleManager only. Reverts
    ///         Unauthorized.
    /// @return paid Token units.
    function coverLoss(address token, address reactor, uint256 amount) external returns (uint256 paid);
    /// @notice Books slashed TOKE, which is here already, as not paid for. CycleManager only. Reverts Unauthorized.
    function bookUnsold(uint256 reactorId, uint256 amount) external;
    /// @notice Updates the streak at the end of a rollover. CycleManager only. Reverts Unauthorized.
    function recordSingularity() external;
    /// @notice Sends unsold TOKE of a reactor to who has paid for it. SlashAuction only. Reverts Unauthorized,
    ///         UnsoldExceeded.
    function releaseUnsold(uint256 reactorId, uint256 amount, address to) external;
    /// @notice Takes tokens that ReactorFunding has been given, deposits them and keeps the shares, and sends it TOKE for
    ///         them. ReactorFunding only, which has approved the tokens. Reverts Unauthorized.
    /// @param  reactorId Reactor of the tokens.
    /// @param  amount    Tokens, taken from ReactorFunding.
    /// @param  toke      TOKE wei, sent to ReactorFunding.
    function payFunding(uint256 reactorId, uint256 amount, uint256 toke) external;

    /// @notice Buys unsold TOKE at the oracle's price; what it pays restores haircuts at the next settlement. Restricted
    ///         to GOVERNOR. Reverts ZeroAmount, UnsoldExceeded, StalePrice, InvalidPrice.
    function buyUnsold(uint256 reactorId, uint256 amount) external;
    /// @notice Deposits assets held here in a reactor. Restricted to GOVERNOR. Errors as the deposit.
    function depositToReactor(uint256 reactorId, uint256 amount) external;
    /// @notice Requests the redemption of shares held here. Restricted to GOVERNOR. Errors as `IReactor.requestRedeem`.
    function requestFromReactor(uint256 reactorId, uint256 amount) external;
    /// @notice Claims what was requested, for the treasury. Anyone. Reverts NothingToClaim.
    function redeemFromReactor(uint256 reactorId) external returns (uint256 assets);
    /// @notice Sends tokens away. Restricted to GOVERNOR. Reverts ZeroAddress, ZeroAmount; UnsoldExceeded for TOKE that is
    ///         booked as unsold.
    function transferOut(address token, address to, uint256 amount) external;

    /// @notice USD value of assets and reactor shares held here and of positive equity, WAD. TOKE does not count.
    function pcvValue() external view returns (uint256);
    /// @notice How far the protocol's own value fills the reactors.
    /// @return ratioWad Own part of the depth needed, WAD, rounded down.
    /// @return streak   Rollovers in a row with all of it.
    /// @return reached  Whether the streak is long enough.
    function singularity() external view returns (uint256 ratioWad, uint256 streak, bool reached);
    /// @notice TOKE wei that were slashed for the reactor and are not paid for.
    function unsoldToke(uint256 reactorId) external view returns (uint256);
}
