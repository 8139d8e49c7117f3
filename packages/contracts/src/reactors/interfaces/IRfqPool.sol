// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IReactorsCommon} from "./IReactorsCommon.sol";

/// @title  IRfqPool
/// @notice Liquidity of one reactor for one order-book venue: pricers sign quotes, takers fill them, and the oracle bounds
///         what the pool may lose by it.
interface IRfqPool is IReactorsCommon {
    /// @notice A pricer's offer, signed by EIP-712 in the domain ("Quintet RFQ", "1", chain, pool).
    /// @param  pricer     Who signs.
    /// @param  taker      Who may fill; zero for anyone.
    /// @param  sellToken  What the pool gives: one of its two tokens.
    /// @param  buyToken   What it gets: the other one.
    /// @param  sellAmount Units of `sellToken` for all of `buyAmount`.
    /// @param  buyAmount  Units of `buyToken` that the quote is good for.
    /// @param  expiry     Last second at which it can be filled, Unix time.
    /// @param  nonce      Any number of the pricer's; by it the quote can be cancelled.
    struct Quote {
        address pricer;
        address taker;
        address sellToken;
        address buyToken;
        uint128 sellAmount;
        uint128 buyAmount;
        uint64 expiry;
        uint256 nonce;
    }

    /// @notice Why a quote can't be filled.
    enum QuoteReason {
        Fillable,
        Expired,
        TooLong,
        Cancelled,
        Filled,
        NotPricer,
        WrongTokens
    }

    /// @notice A quote was filled, in part or whole.
    /// @param  hash    EIP-712 digest of the quote.
    /// @param  fillBuy Units of the buy token that came in.
    /// @param  sellOut Units of the sell token that went out.
    /// @param  fee     Pricer's part, units of the buy token.
    event QuoteFilled(
        bytes32 indexed hash,
        address indexed pricer,
        address indexed taker,
        uint256 fillBuy,
        uint256 sellOut,
        uint256 fee
    );
    /// @notice A pricer cancelled quotes by their nonces.
    event QuotesCancelled(address indexed pricer, uint256[] nonces);
    /// @notice A pricer cancelled every quote that expires at `timestamp` or before.
    event AllQuotesCancelledBefore(address indexed pricer, uint256 timestamp);
    /// @notice A pricer took its fees, units of the pool's first and second token.
    event PricerFeesClaimed(address indexed pricer, address indexed to, uint256 feesA, uint256 feesB);
    /// @notice The adapter added to the pool or took from it; the pool's balances after it.
    event RfqPoolMoved(int256 amountA, int256 amountB, uint256 balanceA, uint256 balanceB);

    /// @notice The quote would live longer than a quote may.
    error QuoteTooLong(uint256 expiry, uint256 limit);
    /// @notice The pricer has cancelled the quote.
    error QuoteCancelled(uint256 nonce);
    /// @notice The quote is good for less. `left` units of the buy token.
    error Overfilled(uint256 left);
    /// @notice The quote is for another taker.
    error WrongTaker(address taker);
    /// @notice The quote is not for the pool's two tokens.
    error WrongTokens(address sellToken, address buyToken);
    /// @notice The fill is worse than the oracle's price by more than the bound. USD, WAD.
    error OutOfBound(uint256 vin, uint256 minIn);
    /// @notice The pool has less of the sell token.
    error PoolEmpty(uint256 sellOut, uint256 available);

    /// @notice Fills a quote, whole or in part; the caller pays.
    /// @dev    Pausable. Reverts EntryPaused, ZeroAddress, ZeroAmount (nothing would come out), WrongTokens, WrongTaker,
    ///         DeadlinePassed, QuoteTooLong, QuoteCancelled, InvalidSignature, Overfilled, SlippageExceeded, StalePrice,
    ///         InvalidPrice, NotPricer, PricerLimit, OutOfBound, PoolEmpty, UnsupportedToken.
    /// @param  quote     The offer.
    /// @param  signature The pricer's: 64 or 65 bytes of a key, or whatever its `isValidSignature` accepts.
    /// @param  fillBuy   Units of the buy token to give.
    /// @param  minSell   Least units of the sell token to accept.
    /// @param  receiver  Gets them.
    /// @return sellOut   Units of the sell token, rounded down.
    function fillRfq(
        Quote calldata quote,
        bytes calldata signature,
        uint256 fillBuy,
        uint256 minSell,
        address receiver
    ) external returns (uint256 sellOut);

    /// @notice Cancels the caller's quotes of these nonces, signed already or not.
    function cancelQuotes(uint256[] calldata nonces) external;
    /// @notice Cancels every quote of the caller that expires at `timestamp` or before. Never goes back.
    function cancelAllBefore(uint64 timestamp) external;
    /// @notice Pays the caller the fees of its quotes. Never paused. Reverts ZeroAddress, NothingToClaim.
    /// @return feesA Units of the pool's first token.
    /// @return feesB Units of its second.
    function claimFees(address to) external returns (uint256 feesA, uint256 feesB);

    /// @notice Adds what the adapter has sent here. Adapter only. Reverts Unauthorized, UnsupportedToken when less came.
    /// @param  amountA Units of the first token.
    /// @param  amountB Units of the second.
    function fund(uint256 amountA, uint256 amountB) external;
    /// @notice Pays out part of the pool. Adapter only. Reverts Unauthorized.
    /// @param  fractionWad Part of each balance, WAD; rounded up, so that WAD takes all.
    /// @param  to          Receives it.
    /// @return amountA     Units of the first token.
    /// @return amountB     Units of the second.
    function withdraw(uint256 fractionWad, address to) external returns (uint256 amountA, uint256 amountB);

    /// @notice EIP-712 digest of a quote: what the pricer signs, and its key in `filledOf`.
    function quoteHash(Quote calldata quote) external view returns (bytes32);
    /// @notice What a quote is still good for, units of the buy token, and the first reason why it can't be filled.
    /// @dev    Looks at the quote alone: not at signature, prices, limits and balances.
    function quoteState(Quote calldata quote) external view returns (uint256 left, QuoteReason reason);
    /// @notice How much of a quote was filled, units of the buy token.
    function filledOf(bytes32 hash) external view returns (uint256);
    /// @notice Fees that `claimFees` would pay the pricer.
    function feesOf(address pricer) external view returns (uint256 feesA, uint256 feesB);
    /// @notice The reactor's money here, without the pricers' fees and without what was sent unasked.
    function balances() external view returns (uint256 balanceA, uint256 balanceB);
    /// @notice The pool's two tokens: the reactor's asset and its base.
    function tokens() external view returns (address tokenA, address tokenB);
    /// @notice What bounds a fill now: oracle prices, USD per whole token, WAD, and 10**decimals of both tokens.
    /// @dev    Reverts StalePrice, InvalidPrice.
    function pricing() external view returns (uint256 priceA, uint256 priceB, uint256 unitA, uint256 unitB);
    /// @notice The adapter that funds the pool.
    function adapter() external view returns (address);
}
