// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

import {InvalidPrice, ZeroAddress} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {DataContracts} from "../common/libraries/DataContracts.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "./interfaces/IBandMarketTypes.sol";
import {ILendVault} from "./interfaces/ILendVault.sol";
import {IMarketFactory} from "./interfaces/IMarketFactory.sol";
import {IMonetaryPolicy} from "./interfaces/IMonetaryPolicy.sol";
import {IStablecoin} from "./interfaces/IStablecoin.sol";

/// @title  MarketFactory
/// @notice Deploys band markets and holds every right over them.
/// @dev    Holds no funds. The creation code of a market is too large to embed, so data contracts keep it.
///         Whoever may call which function is the AccessManager's business; the markets listen to the factory
///         only.
contract MarketFactory is IMarketFactory, AccessManaged {
    /// @inheritdoc IMarketFactory
    address public immutable stablecoin;

    /// @inheritdoc IMarketFactory
    address public immutable loansCode;

    /// @inheritdoc IMarketFactory
    address public feeReceiver;

    /// @inheritdoc IMarketFactory
    address public insuranceFund;

    /// @dev Data contracts with the parts of a market's creation code, in their order.
    address[] private _marketCode;

    /// @inheritdoc IMarketFactory
    address[] public markets;

    /// @inheritdoc IMarketFactory
    mapping(address account => bool isMarket) public isMarket;

    mapping(address collateral => address[] markets) private _marketsOf;

    /// @param authority_       AccessManager.
    /// @param stablecoin_      Stablecoin that mint markets lend.
    /// @param feeReceiver_     Receives all fees.
    /// @param marketCode_      Data contracts with a market's creation code: see `DataContracts`.
    /// @param loansCode_       `BandLoans`, whose code all markets run for their loans.
    constructor(
        address authority_,
        address stablecoin_,
        address feeReceiver_,
        address[] memory marketCode_,
        address loansCode_
    ) AccessManaged(authority_) {
        if (stablecoin_ == address(0)) revert ZeroAddress();
        stablecoin = stablecoin_;
        _marketCode = marketCode_;
        loansCode = loansCode_;
        _setFeeReceiver(feeReceiver_);
    }

    modifier onlyKnown(address market) {
        if (!isMarket[market]) revert UnknownMarket(market);
        _;
    }

    // ── Creating ───────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function createMarket(IBandMarketTypes.MarketParams calldata params)
        external
        restricted
        returns (address market)
    {
        _requireTokens(params);
        _requirePrice(params.oracle, params.collateral);

        (bytes memory creationCode, bytes32 salt) = _creation(params);
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

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function marketAddress(IBandMarketTypes.MarketParams calldata params) external view returns (address) {
        (bytes memory creationCode, bytes32 salt) = _creation(params);
        return Create2.computeAddress(salt, keccak256(creationCode));
    }

    /// @inheritdoc IMarketFactory
    function nMarkets() external view returns (uint256) {
        return markets.length;
    }

    /// @inheritdoc IMarketFactory
    function marketCode() external view returns (address[] memory) {
        return _marketCode;
    }

    /// @inheritdoc IMarketFactory
    function marketsOf(address collateral) external view returns (address[] memory) {
        return _marketsOf[collateral];
    }

    /// @inheritdoc IMarketFactory
    function totalDebt() external view returns (uint256 debt) {
        for (uint256 i; i < markets.length; ++i) {
            IBandMarket market = IBandMarket(markets[i]);
            if (_vaultOf(market) == address(0)) debt += market.totalDebt();
        }
    }

    // ── Restricted: the factory itself ─────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function setFeeReceiver(address feeReceiver_) external restricted {
        _setFeeReceiver(feeReceiver_);
    }

    /// @inheritdoc IMarketFactory
    function setInsuranceFund(address insuranceFund_) external restricted {
        insuranceFund = insuranceFund_;
        emit InsuranceFundSet(insuranceFund_);
    }

    // ── Restricted: a market ───────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarketFactory
    function setCeiling(address market, uint128 ceiling) external restricted onlyKnown(market) {
        (, uint128 minDebt) = _caps(market);
        _setCaps(market, ceiling, minDebt);
    }

    /// @inheritdoc IMarketFactory
    function lowerCeiling(address market, uint128 ceiling) external restricted onlyKnown(market) {
        (uint128 present, uint128 minDebt) = _caps(market);
        if (ceiling > present) revert CeilingNotLower(ceiling, present);
        _setCaps(market, ceiling, minDebt);
    }

    /// @inheritdoc IMarketFactory
    function setMinDebt(address market, uint128 minDebt) external restricted onlyKnown(market) {
        (uint128 ceiling,) = _caps(market);
        IBandMarket(market).setCaps(ceiling, minDebt);
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
    function setDiscounts(address market, uint64 loanDiscount, uint64 liqDiscount)
        external
        restricted
        onlyKnown(market)
    {
        IBandMarket(market).setDiscounts(loanDiscount, liqDiscount);
    }

    /// @inheritdoc IMarketFactory
    function setFee(address market, uint64 fee) external restricted onlyKnown(market) {
        IBandMarket(market).setFee(fee);
    }

    /// @inheritdoc IMarketFactory
    function setAdminFee(address market, uint64 adminFee) external restricted onlyKnown(market) {
        IBandMarket(market).setAdminFee(adminFee);
    }

    /// @inheritdoc IMarketFactory
    function setAdminShare(address market, uint64 adminShare) external restricted onlyKnown(market) {
        IBandMarket(market).setAdminShare(adminShare);
    }

    /// @inheritdoc IMarketFactory
    function setPolicy(address market, address policy) external restricted onlyKnown(market) {
        _requireRate(policy, market);
        IBandMarket(market).setPolicy(policy);
    }

    /// @inheritdoc IMarketFactory
    function setOracle(address market, address oracle) external restricted onlyKnown(market) {
        IBandMarket(market).setOracle(oracle);
    }

    /// @inheritdoc IMarketFactory
    function setMaxPriceAge(address market, uint24 maxPriceAge) external restricted onlyKnown(market) {
        IBandMarket(market).setMaxPriceAge(maxPriceAge);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Creation code of a market with its arguments, and the salt of its CREATE2.
    function _creation(IBandMarketTypes.MarketParams calldata params)
        private
        view
        returns (bytes memory creationCode, bytes32 salt)
    {
        bytes memory arguments = abi.encode(params, address(this), loansCode);
        creationCode = bytes.concat(DataContracts.join(_marketCode), arguments);
        salt = keccak256(abi.encode(params));
    }

    function _setFeeReceiver(address feeReceiver_) private {
        if (feeReceiver_ == address(0)) revert ZeroAddress();
        feeReceiver = feeReceiver_;
        emit FeeReceiverSet(feeReceiver_);
    }

    function _setCaps(address market, uint128 ceiling, uint128 minDebt) private {
        emit CeilingSet(market, ceiling);
        IBandMarket(market).setCaps(ceiling, minDebt);
        if (_vaultOf(IBandMarket(market)) == address(0)) IStablecoin(stablecoin).setCeiling(market, ceiling);
    }

    function _caps(address market) private view returns (uint128 ceiling, uint128 minDebt) {
        (,,,, uint256 marketCeiling, uint256 marketMinDebt,,) = IBandMarket(market).settings();
        return (uint128(marketCeiling), uint128(marketMinDebt)); // stored in 128 bits each
    }

    function _vaultOf(IBandMarket market) private view returns (address vault) {
        (,, vault,,,,,) = market.constants();
    }

    function _requireTokens(IBandMarketTypes.MarketParams calldata params) private view {
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
