// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

import {InvalidPrice, ZeroAddress} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {ILendVault} from "./interfaces/ILendVault.sol";
import {IMarketFactory} from "./interfaces/IMarketFactory.sol";
import {IMonetaryPolicy} from "./interfaces/IMonetaryPolicy.sol";
import {IStablecoin} from "./interfaces/IStablecoin.sol";

/// @title  MarketFactory
/// @notice Deploys band markets and holds every right over them.
/// @dev    Holds no funds. The creation code of a market is too large to embed, so two data contracts keep it. Whoever
///         may call which function is the AccessManager's business; the markets listen to the factory only.
contract MarketFactory is IMarketFactory, AccessManaged {
    /// @inheritdoc IMarketFactory
    address public immutable stablecoin;

    /// @notice Data contracts (SSTORE2) with the two halves of a market's creation code.
    address public immutable marketCodeStart;
    address public immutable marketCodeEnd;

    /// @inheritdoc IMarketFactory
    address public feeReceiver;

    /// @inheritdoc IMarketFactory
    address public insuranceFund;

    /// @inheritdoc IMarketFactory
    address[] public markets;

    /// @inheritdoc IMarketFactory
    mapping(address account => bool isMarket) public isMarket;

    mapping(address collateral => address[] markets) private _marketsOf;

    /// @param authority_       AccessManager.
    /// @param stablecoin_      Stablecoin that mint markets lend.
    /// @param feeReceiver_     Receives all fees.
    /// @param marketCodeStart_ Data contract with the first half of a market's creation code.
    /// @param marketCodeEnd_   Data contract with the second half.
    constructor(
        address authority_,
        address stablecoin_,
        address feeReceiver_,
        address marketCodeStart_,
        address marketCodeEnd_
    ) AccessManaged(authority_) {
        if (stablecoin_ == address(0)) revert ZeroAddress();
        stablecoin = stablecoin_;
        marketCodeStart = marketCodeStart_;
        marketCodeEnd = marketCodeEnd_;
        _setFeeReceiver(feeReceiver_);
    }

    modifier onlyKnown(address market) {
        if (!isMarket[market]) revert UnknownMarket(market);
        _;
    }

    // ── Creating ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function createMarket(IBandMarket.MarketParams calldata params)
        external
        restricted
        returns (address market)
    {
        _requireTokens(params);
        _requirePrice(params.oracle, params.collateral);

        bytes memory creationCode =
            bytes.concat(SSTORE2.read(marketCodeStart), SSTORE2.read(marketCodeEnd), abi.encode(params));
        bytes32 salt = keccak256(abi.encode(params));
        market = Create2.computeAddress(salt, keccak256(creationCode));
        if (market.code.length > 0) revert MarketExists(market);

        isMarket[market] = true;
        markets.push(market);
        _marketsOf[params.collateral].push(market);
        emit MarketCreated(market, params.borrowed, params.collateral, params.vault, params);
        emit CeilingSet(market, params.ceiling);

        Create2.deploy(0, salt, creationCode);
        if (params.vault == address(0)) IStablecoin(stablecoin).setCeiling(market, params.ceiling);
        else ILendVault(params.vault).bindMarket(market);
        // Once the market stands and is funded: policies may look at it.
        _requireRate(params.policy, market);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function nMarkets() external view returns (uint256) {
        return markets.length;
    }

    /// @inheritdoc IMarketFactory
    function marketsOf(address collateral) external view returns (address[] memory) {
        return _marketsOf[collateral];
    }

    /// @inheritdoc IMarketFactory
    function totalDebt() external view returns (uint256 debt) {
        for (uint256 i; i < markets.length; ++i) {
            IBandMarket market = IBandMarket(markets[i]);
            if (market.vault() == address(0)) debt += market.totalDebt();
        }
    }

    // ── Restricted: the factory itself ────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function setFeeReceiver(address feeReceiver_) external restricted {
        _setFeeReceiver(feeReceiver_);
    }

    /// @inheritdoc IMarketFactory
    function setInsuranceFund(address insuranceFund_) external restricted {
        insuranceFund = insuranceFund_;
        emit InsuranceFundSet(insuranceFund_);
    }

    // ── Restricted: a market ──────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function setCeiling(address market, uint256 ceiling) external restricted onlyKnown(market) {
        _setCeiling(market, ceiling);
    }

    /// @inheritdoc IMarketFactory
    function lowerCeiling(address market, uint256 ceiling) external restricted onlyKnown(market) {
        uint256 present = IBandMarket(market).ceiling();
        if (ceiling > present) revert CeilingNotLower(ceiling, present);
        _setCeiling(market, ceiling);
    }

    /// @inheritdoc IMarketFactory
    function pauseMarketEntry(address market, uint8 flow) external restricted onlyKnown(market) {
        IBandMarket(market).setEntryPaused(flow, true);
    }

    /// @inheritdoc IMarketFactory
    function unpauseMarketEntry(address market, uint8 flow) external restricted onlyKnown(market) {
        IBandMarket(market).setEntryPaused(flow, false);
    }

    /// @inheritdoc IMarketFactory
    function setDiscounts(address market, uint256 loanDiscount, uint256 liqDiscount)
        external
        restricted
        onlyKnown(market)
    {
        IBandMarket(market).setDiscounts(loanDiscount, liqDiscount);
    }

    /// @inheritdoc IMarketFactory
    function setFee(address market, uint256 fee) external restricted onlyKnown(market) {
        IBandMarket(market).setFee(fee);
    }

    /// @inheritdoc IMarketFactory
    function setAdminFee(address market, uint256 adminFee) external restricted onlyKnown(market) {
        IBandMarket(market).setAdminFee(adminFee);
    }

    /// @inheritdoc IMarketFactory
    function setPolicy(address market, address policy) external restricted onlyKnown(market) {
        _requireRate(policy, market);
        IBandMarket(market).setPolicy(policy);
    }

    /// @inheritdoc IMarketFactory
    function setOracle(address market, address oracle, bool pokeOracle)
        external
        restricted
        onlyKnown(market)
    {
        _requirePrice(oracle, IBandMarket(market).collateral());
        IBandMarket(market).setOracle(oracle, pokeOracle);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _setFeeReceiver(address feeReceiver_) private {
        if (feeReceiver_ == address(0)) revert ZeroAddress();
        feeReceiver = feeReceiver_;
        emit FeeReceiverSet(feeReceiver_);
    }

    function _setCeiling(address market, uint256 ceiling) private {
        emit CeilingSet(market, ceiling);
        IBandMarket(market).setCeiling(ceiling);
        if (IBandMarket(market).vault() == address(0)) IStablecoin(stablecoin).setCeiling(market, ceiling);
    }

    function _requireTokens(IBandMarket.MarketParams calldata params) private view {
        address expected = params.vault == address(0) ? stablecoin : IERC4626(params.vault).asset();
        if (params.borrowed != expected) revert BorrowedTokenMismatch(params.borrowed, expected);
        if (params.borrowed == params.collateral) revert SameTokens(params.collateral);
        TokenGuard.decimalsOf(params.borrowed);
        TokenGuard.decimalsOf(params.collateral);
    }

    function _requirePrice(address oracle, address asset) private view {
        try IPriceOracle(oracle).price(asset) returns (uint256 priceWad, uint256) {
            if (priceWad == 0) revert InvalidPrice(asset);
        } catch {
            revert InvalidPrice(asset);
        }
    }

    function _requireRate(address policy, address market) private view {
        try IMonetaryPolicy(policy).rate(market) returns (uint256) {}
        catch {
            revert PolicyUnanswered(policy);
        }
    }
}
