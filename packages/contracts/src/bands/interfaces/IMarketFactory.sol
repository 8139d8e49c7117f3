// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IMarketFactory
/// @notice Deploys the band markets, registers them, and is the only caller of their admin functions.
interface IMarketFactory {
    /// @notice A market was deployed.
    /// @param  market     Its address.
    /// @param  borrowed   Token that it lends.
    /// @param  collateral Token that it takes.
    /// @param  vault      Vault that funds it; zero for a mint market.
    /// @param  params     All its parameters.
    event MarketCreated(
        address indexed market,
        address indexed borrowed,
        address indexed collateral,
        address vault,
        IBandMarketTypes.MarketParams params
    );

    /// @notice A market's debt ceiling changed; a mint market's minting ceiling with it.
    /// @param  market  Market.
    /// @param  ceiling Most debt that new loans may lead to, token units.
    event CeilingSet(address indexed market, uint256 ceiling);

    /// @notice The receiver of all fees changed.
    event FeeReceiverSet(address feeReceiver);

    /// @notice The fund that covers bad debt changed; zero for none.
    event InsuranceFundSet(address insuranceFund);

    /// @notice A market with exactly these parameters exists.
    error MarketExists(address market);

    /// @notice No market of this factory has that address.
    error UnknownMarket(address market);

    /// @notice A mint market lends the stablecoin and a lending market its vault's asset.
    /// @param  borrowed Token that was given.
    /// @param  expected Token that the market would have to lend.
    error BorrowedTokenMismatch(address borrowed, address expected);

    /// @notice Collateral and borrowed token are the same.
    error SameTokens(address token);

    /// @notice The policy gives no rate for the new market.
    error PolicyUnanswered(address policy);

    /// @notice A guardian may lower a ceiling only.
    /// @param  ceiling What was given, token units.
    /// @param  present The present ceiling, token units.
    error CeilingNotLower(uint256 ceiling, uint256 present);

    // ── Creating ───────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Deploys and registers a market, and probes its oracle, policy and tokens.
    /// @dev    Restricted to GOVERNOR. The address follows from the parameters (CREATE2). Reverts
    ///         MarketExists, BorrowedTokenMismatch, SameTokens, UnsupportedToken (decimals), InvalidPrice,
    ///         PolicyUnanswered, MarketAlreadyBound, and the market's own errors for parameters out of
    ///         bounds.
    /// @param  params Parameters; `vault` is zero for a mint market.
    /// @return market Address of the market.
    function createMarket(IBandMarketTypes.MarketParams calldata params) external returns (address market);

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Stablecoin that mint markets lend.
    function stablecoin() external view returns (address);

    /// @notice Receives all fees of the markets and of flash mints.
    function feeReceiver() external view returns (address);

    /// @notice Fund that covers bad debt; zero when there is none.
    function insuranceFund() external view returns (address);

    /// @notice Data contracts (SSTORE2) with the parts of a market's creation code, in their order.
    function marketCode() external view returns (address[] memory);

    /// @notice `BandLoans`, whose code all markets run for their loans.
    function loansCode() external view returns (address);

    /// @notice Address that a market of these parameters has, or would have.
    function marketAddress(IBandMarketTypes.MarketParams calldata params) external view returns (address);

    /// @notice Number of markets.
    function nMarkets() external view returns (uint256);

    /// @notice Market `index`, in the order of creation.
    function markets(uint256 index) external view returns (address);

    /// @notice All markets that take `collateral`, in the order of creation.
    function marketsOf(address collateral) external view returns (address[] memory);

    /// @notice Whether `account` is a market of this factory.
    function isMarket(address account) external view returns (bool);

    /// @notice Debt of all mint markets, stablecoin units, rounded down.
    function totalDebt() external view returns (uint256);

    // ── Restricted: the factory itself ─────────────────────────────────────────────────────────────────────

    /// @notice Sets the receiver of all fees.
    /// @dev    Restricted to GOVERNOR. Reverts ZeroAddress.
    /// @param  feeReceiver_ Gets the fees of all markets and of flash mints from now on.
    function setFeeReceiver(address feeReceiver_) external;

    /// @notice Sets the fund that covers bad debt.
    /// @dev    Restricted to GOVERNOR. The fund must have approved the markets.
    /// @param  insuranceFund_ The fund; zero for none.
    function setInsuranceFund(address insuranceFund_) external;

    // ── Restricted: a market ───────────────────────────────────────────────────────────────────────────────
    // All revert UnknownMarket for what is no market of this factory, and with the market's own errors for
    // values out of bounds: see IBandSettings.

    /// @notice Sets a market's debt ceiling, and the minting ceiling of a mint market with it.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market  Market.
    /// @param  ceiling Borrowed units. Below the present debt it blocks further debt only.
    function setCeiling(address market, uint128 ceiling) external;

    /// @notice Lowers a market's debt ceiling at once.
    /// @dev    Restricted to GUARDIAN. Reverts CeilingNotLower.
    /// @param  market  Market.
    /// @param  ceiling Borrowed units, at most the present ceiling.
    function lowerCeiling(address market, uint128 ceiling) external;

    /// @notice Sets the least debt that may stay in a loan.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market  Market.
    /// @param  minDebt Borrowed units.
    function setMinDebt(address market, uint128 minDebt) external;

    /// @notice Pauses one of a market's entries: 0 createLoan, 1 borrowMore, 2 removeCollateral.
    /// @dev    Restricted to GUARDIAN.
    /// @param  market Market.
    /// @param  flow   Number of the entry.
    function pauseMarketEntry(address market, uint8 flow) external;

    /// @notice Opens one of a market's entries again.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market Market.
    /// @param  flow   Number of the entry.
    function unpauseMarketEntry(address market, uint8 flow) external;

    /// @notice Sets a market's loan and liquidation discounts. Loans keep the liquidation discount they have.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market       Market.
    /// @param  loanDiscount Discount at which loans are placed, WAD, above the other one.
    /// @param  liqDiscount  Discount at which loans become liquidatable, WAD.
    function setDiscounts(address market, uint64 loanDiscount, uint64 liqDiscount) external;

    /// @notice Sets a market's swap fee.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market Market.
    /// @param  fee    Share of the input, WAD.
    function setFee(address market, uint64 fee) external;

    /// @notice Sets the protocol's share of a market's swap fee.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market   Market.
    /// @param  adminFee Share of the fee, WAD, a multiple of 1e9.
    function setAdminFee(address market, uint64 adminFee) external;

    /// @notice Sets the protocol's share of a lending market's interest.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market     Market.
    /// @param  adminShare Share of the interest, WAD, at most half.
    function setAdminShare(address market, uint64 adminShare) external;

    /// @notice Sets a market's rate policy.
    /// @dev    Restricted to GOVERNOR. Reverts PolicyUnanswered.
    /// @param  market Market.
    /// @param  policy `IMonetaryPolicy` that gives the market a rate.
    function setPolicy(address market, address policy) external;

    /// @notice Sets a market's oracle. The governor's delay lets borrowers see it coming.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market Market.
    /// @param  oracle Oracle of the collateral's price in borrowed token.
    function setOracle(address market, address oracle) external;

    /// @notice Sets the oldest price that a market accepts.
    /// @dev    Restricted to GOVERNOR.
    /// @param  market      Market.
    /// @param  maxPriceAge Seconds, a minute to a week.
    function setMaxPriceAge(address market, uint24 maxPriceAge) external;
}
