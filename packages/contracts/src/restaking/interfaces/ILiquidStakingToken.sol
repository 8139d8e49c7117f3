// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  ILiquidStakingToken
/// @notice A rebasing claim on staked ether: one token is one ether. Balances follow from shares, which only move by
///         transfers, so a reward or a loss changes every balance at once.
/// @dev    Amounts are wei. What the contract gives is rounded down, what it takes in shares is rounded up.
interface ILiquidStakingToken {
    /// @notice A withdrawal in the queue.
    /// @param  owner       Who gets the ether.
    /// @param  shares      Shares in escrow; 0 once finalized.
    /// @param  ether_      Worth at the request; once finalized what will be paid.
    /// @param  requestedAt Unix time.
    struct WithdrawalTicket {
        address owner;
        uint40 requestedAt;
        uint128 shares;
        uint128 ether_;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Ether was staked.
    event Submitted(address indexed staker, address indexed referral, uint256 amount, uint256 shares);

    /// @notice Shares moved. Every `Transfer` has one beside it.
    event SharesTransferred(address indexed from, address indexed to, uint256 shares);

    /// @notice The oracle reported what the validators earned or lost.
    /// @param  delta            Wei; negative for a loss.
    /// @param  feeShares        Shares minted to the treasury.
    /// @param  totalPooledEther Ether behind all tokens now, wei.
    /// @param  totalShares      Shares now.
    event RewardsReported(int256 delta, uint256 feeShares, uint256 totalPooledEther, uint256 totalShares);

    /// @notice Tokens were put in escrow for ether.
    event WithdrawalRequested(
        uint256 indexed requestId, address indexed owner, uint256 amount, uint256 shares
    );

    /// @notice The ether of a request is set aside.
    event WithdrawalFinalized(uint256 indexed requestId, address indexed owner, uint256 amount);

    /// @notice The ether of a request was paid.
    event WithdrawalClaimed(uint256 indexed requestId, address indexed owner, uint256 amount);

    /// @notice Ether went to the validators.
    event SentToValidators(uint256 amount);

    /// @notice Ether came back from the validators.
    event ReceivedFromValidators(uint256 amount);

    /// @notice Governance set the fee and the limits of reports.
    event ReportParametersSet(uint256 feeBps, uint256 maxGainBps, uint256 maxLossBps);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Deployed with less ether than the shares that nobody owns are worth.
    error SeedTooSmall(uint256 value, uint256 minimum);

    /// @notice More shares than the account has.
    error SharesExceedBalance(uint256 available, uint256 needed);

    /// @notice The next report is accepted from this time on, Unix seconds.
    error ReportTooSoon(uint256 acceptedAt);

    /// @notice A report is above its limit, or takes everything.
    /// @param  delta Reported, wei.
    /// @param  limit Largest gain, or largest loss, wei.
    error ReportOutOfBounds(int256 delta, uint256 limit);

    /// @notice The reported gain is not there.
    /// @param  total Ether that would stand behind all tokens, wei.
    /// @param  held  Ether in the buffer and with the validators, wei.
    error ReportUnbacked(uint256 total, uint256 held);

    /// @notice No report has come since the request, and it is not old enough to go without one.
    error ReportPending(uint256 requestId);

    /// @notice There is no such request.
    error UnknownRequest(uint256 requestId, uint256 latest);

    /// @notice The request is finalized already.
    error RequestFinalized(uint256 requestId);

    /// @notice The request is not finalized.
    error RequestNotFinalized(uint256 requestId);

    /// @notice The request is another's, or was paid.
    error NotRequestOwner(uint256 requestId, address caller);

    /// @notice The buffer is too small.
    error InsufficientBuffer(uint256 available, uint256 needed);

    /// @notice Only the validator book may call this, or send ether without staking it.
    error NotValidatorBook(address caller);

    /// @notice A parameter is above its limit, 1e4.
    error ReportParameterTooHigh(uint256 value, uint256 limit);

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Stakes the ether sent.
    /// @dev    Entry. Reverts ZeroAmount when it is worth no share.
    /// @param  referral Named in the event.
    /// @return shares   Shares minted, rounded down.
    function submit(address referral) external payable returns (uint256 shares);

    /// @notice Moves shares, exactly.
    /// @dev    Reverts ZeroAddress, SharesExceedBalance.
    /// @return amount Worth of the shares, wei, rounded down.
    function transferShares(address to, uint256 shares) external returns (uint256 amount);

    /// @notice Moves shares of another, exactly, against the allowance for their worth rounded up.
    /// @dev    Reverts ZeroAddress, SharesExceedBalance, and Solady's InsufficientAllowance.
    /// @return amount Worth of the shares, wei, rounded down.
    function transferSharesFrom(address from, address to, uint256 shares) external returns (uint256 amount);

    // ── Withdrawals ───────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Puts tokens in escrow for ether.
    /// @dev    Never paused. Reverts ZeroAmount, SharesExceedBalance.
    /// @param  amount    Wei of tokens; at most what this is worth now is paid later.
    /// @return requestId Counts from 1.
    function requestWithdrawal(uint256 amount) external returns (uint256 requestId);

    /// @notice Sets the ether of requests aside, in their order, at the lower of the rate at the request and now.
    ///         Anyone may call.
    /// @dev    Never paused. Reverts UnknownRequest, RequestFinalized, ReportPending, InsufficientBuffer. Nobody leaves
    ///         ahead of a known loss, or earns a report by a deposit of minutes.
    /// @param  uptoId Last request to finalize.
    function finalize(uint256 uptoId) external;

    /// @notice Pays a finalized request to its owner.
    /// @dev    Never paused. Reverts NotRequestOwner, RequestNotFinalized.
    /// @return amount Wei.
    function claimWithdrawal(uint256 requestId) external returns (uint256 amount);

    // ── Validators ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sends buffered ether to the validator book.
    /// @dev    Validator book only: NotValidatorBook. Reverts InsufficientBuffer.
    /// @param  amount Wei.
    function sendToValidators(uint256 amount) external;

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Shares of an account.
    function sharesOf(address account) external view returns (uint256);

    /// @notice All shares.
    function totalShares() external view returns (uint256);

    /// @notice Ether behind all tokens, wei; what is set aside for finalized requests is not part of it.
    function totalPooledEther() external view returns (uint256);

    /// @notice Shares for an amount of ether, rounded down.
    function sharesForEther(uint256 amount) external view returns (uint256);

    /// @notice Ether for an amount of shares, wei, rounded down.
    function etherForShares(uint256 shares) external view returns (uint256);

    /// @notice Ether that can go to validators or to requests, wei.
    function bufferedEther() external view returns (uint256);

    /// @notice Ether set aside for finalized requests, wei.
    function reservedEther() external view returns (uint256);

    /// @notice A request; all zero once it was paid.
    function withdrawalTicket(uint256 requestId) external view returns (WithdrawalTicket memory);

    /// @notice Newest request, and newest that is finalized.
    function withdrawalQueue() external view returns (uint256 latest, uint256 finalized);

    /// @notice Fee and limits of reports, 1e4, and Unix time of the last one.
    function reportParameters()
        external
        view
        returns (uint256 feeBps, uint256 maxGainBps, uint256 maxLossBps, uint256 reportedAt);

    /// @notice Receives the fee.
    function treasury() external view returns (address);

    /// @notice Holds the ether at the validators.
    function validatorBook() external view returns (address);

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Reports what the validators earned or lost since the last report.
    /// @dev    Restricted to REPORTER, at most once a day. Reverts ReportTooSoon, ReportOutOfBounds, ReportUnbacked.
    /// @param  delta Wei; negative for a loss.
    function reportRewards(int256 delta) external;

    /// @notice Sets the fee on gains and the limits of a report, as parts of all pooled ether.
    /// @dev    Restricted to GOVERNOR. Reverts ReportParameterTooHigh.
    /// @param  feeBps     1e4, at most 2,000.
    /// @param  maxGainBps 1e4, at most 100.
    /// @param  maxLossBps 1e4, at most 10,000.
    function setReportParameters(uint256 feeBps, uint256 maxGainBps, uint256 maxLossBps) external;
}
