// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandMarketExtension
/// @notice What a band market answers through its extension: rare flows, quotes and settings.
/// @dev    Call it on the market's address. One extension serves all markets.
interface IBandMarketExtension is IBandMarketTypes {
    // ── Consents ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice `approve` by signature: EIP-712 PermitOperator(address owner,address operator,bool allowed,uint256 nonce,
    ///         uint256 deadline) in the domain "Quintet Bands", version 1, of this market; ERC-1271 owners too.
    /// @dev    Reverts DeadlinePassed, InvalidSignature.
    function permitOperator(
        address owner,
        address operator,
        bool allowed,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Sets an additional discount, WAD below 1, for the caller's future placements. Reverts BadParameter.
    function setExtraHealth(uint64 extraHealth) external;

    // ── Bad debt ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Closes a position that is worth less than its debt, at the oracle price and at the guard price. Its x pays
    ///         first, the insurance fund pays what it can of the rest and gets all y (without a fund the fee receiver
    ///         does); what is missing becomes `badDebt`. Anybody may call.
    /// @dev    The fund must have approved the market. Reverts NoLoan, NotBadDebt, InvalidPrice, StalePrice.
    /// @return missing Borrowed units added to `badDebt`.
    function coverBadDebt(address user) external returns (uint256 missing);

    /// @notice Pays bad debt with the caller's borrowed token: burnt, or given to the lenders.
    /// @dev    Reverts ZeroAmount where there is none.
    /// @param  amount Borrowed units, cut down to the bad debt.
    /// @return paid   Borrowed units taken.
    function repayBadDebt(uint256 amount) external returns (uint256 paid);

    // ── Quotes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What `swapExactIn` would do now.
    /// @return paid      Input taken, rounded up.
    /// @return received  Output given, rounded down; zero where the swap would revert ZeroAmount.
    /// @return newActive Active band after.
    function quoteExactIn(bool pump, uint256 amountIn)
        external
        view
        returns (uint256 paid, uint256 received, int24 newActive);

    /// @notice What `swapExactOut` would do now. Reverts InsufficientLiquidity.
    /// @return paid      Input taken, rounded up.
    /// @return received  `amountOut`.
    /// @return newActive Active band after.
    function quoteExactOut(bool pump, uint256 amountOut)
        external
        view
        returns (uint256 paid, uint256 received, int24 newActive);

    /// @notice Input for `swapExactIn` that moves the AMM price to `target`, as near as the bands and the walk's limits
    ///         let it.
    /// @param  target Price, WAD.
    /// @return amount Input, fees included, units of the input token, rounded up.
    /// @return pump   True where borrowed token goes in.
    function amountForPrice(uint256 target) external view returns (uint256 amount, bool pump);

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice x the user's position ends with if the oracle falls through all its bands, wei18, rounded down.
    function getXDown(address user) external view returns (uint256);

    /// @notice y the user's position ends with if the oracle rises through all its bands, wei18, rounded down.
    function getYUp(address user) external view returns (uint256);

    /// @notice p↑(n): upper edge of band n, WAD, rounded down. Reverts BandOutOfRange.
    function pUp(int24 n) external view returns (uint256);

    /// @notice AMM price at which band n is all collateral at the present oracle price, p_o³/p↑(n)², WAD, rounded down;
    ///         all borrowed token at `pCurrent(n + 1)`. Reverts BandOutOfRange.
    function pCurrent(int24 n) external view returns (uint256);

    /// @notice Settings: swap fee and protocol's share of it, discounts, WAD; ceiling and least debt, borrowed units;
    ///         protocol's share of a lending market's interest, WAD; oldest price accepted, seconds.
    function settings()
        external
        view
        returns (
            uint256 fee,
            uint256 adminFee,
            uint256 loanDiscount,
            uint256 liqDiscount,
            uint256 ceiling,
            uint256 minDebt,
            uint256 adminShare,
            uint256 maxPriceAge
        );

    /// @notice Price source and rate policy.
    function sources() external view returns (address oracle, address policy);

    /// @notice Additional discount of `user`, WAD.
    function extraHealth(address user) external view returns (uint256);

    /// @notice Whether `operator` may act for `owner`.
    function isOperator(address owner, address operator) external view returns (bool);

    /// @notice Next nonce of `owner` for `permitOperator`.
    function nonces(address owner) external view returns (uint256);

    /// @notice EIP-712 domain separator of this market.
    function DOMAIN_SEPARATOR() external view returns (bytes32);

    /// @notice Whether entry flow `flow` is paused: 0 createLoan, 1 borrowMore, 2 removeCollateral.
    function isEntryPaused(uint8 flow) external view returns (bool);

    // ── Settings, by the factory only ──────────────────────────────────────────────────────────────────────────
    // All revert NotFactory for other callers.

    /// @notice Sets both discounts, WAD. Loans keep the liquidation discount they have. Reverts BadDiscount.
    function setDiscounts(uint64 loanDiscount, uint64 liqDiscount) external;

    /// @notice Sets the swap fee, WAD. Reverts BadFee.
    function setFee(uint64 fee) external;

    /// @notice Sets the protocol's share of swap fees, WAD, a multiple of 1e9. Reverts BadFee.
    function setAdminFee(uint64 adminFee) external;

    /// @notice Sets the protocol's share of a lending market's interest, WAD, at most half. Reverts BadFee.
    function setAdminShare(uint64 adminShare) external;

    /// @notice Sets the rate policy; the next action uses it.
    function setPolicy(address policy) external;

    /// @notice Sets the price source. Reverts InvalidPrice where it has no price.
    function setOracle(address oracle) external;

    /// @notice Sets the debt ceiling and the least debt, borrowed units.
    function setCaps(uint128 ceiling, uint128 minDebt) external;

    /// @notice Sets the oldest price accepted, 60 to 604,800 seconds. Reverts BadParameter.
    function setMaxPriceAge(uint24 maxPriceAge) external;

    /// @notice Pauses or opens an entry flow: 0 createLoan, 1 borrowMore, 2 removeCollateral. Reverts BadParameter.
    function setEntryPaused(uint8 flow, bool isPaused) external;
}
