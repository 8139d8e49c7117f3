// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibBitmap} from "solady/utils/LibBitmap.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {
    DeadlinePassed,
    InvalidSignature,
    NothingToClaim,
    SlippageExceeded,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {IPricerRegistry} from "./interfaces/IPricerRegistry.sol";
import {IRfqPool} from "./interfaces/IRfqPool.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";
import {RfqMath} from "./libraries/RfqMath.sol";

/// @title  RfqPool
/// @notice Sells a reactor's liquidity by signed quotes.
/// @dev    Holds the reactor's two tokens, as its ledger has them, and the pricers' fees. Trusts a pricer for nothing: the
///         oracle bounds each fill and the registry their sum.
contract RfqPool is IRfqPool, EntryPause, EIP712, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using LibBitmap for LibBitmap.Bitmap;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev One slot: the reactor's money.
    struct Ledger {
        uint128 balanceA;
        uint128 balanceB;
    }

    /// @dev One slot. Quotes that expire at `cancelledUntil` or before are void.
    struct PricerBook {
        uint96 feesA;
        uint96 feesB;
        uint64 cancelledUntil;
    }

    /// @notice Number of the entry flow that the guardian may pause: fills.
    uint8 public constant FILLS = 0;

    uint256 private constant WAD = 1e18;
    bytes32 private constant QUOTE_TYPEHASH = keccak256(
        "Quote(address pricer,address taker,address sellToken,address buyToken,uint128 sellAmount,uint128 buyAmount,uint64 expiry,uint256 nonce)"
    );

    /// @notice Oldest price accepted, seconds.
    uint256 public immutable maxPriceAge;
    /// @inheritdoc IRfqPool
    address public immutable adapter;
    IPricerRegistry private immutable _registry;
    IPriceOracle private immutable _oracle;
    address private immutable _tokenA;
    address private immutable _tokenB;
    uint256 private immutable _unitA;
    uint256 private immutable _unitB;

    Ledger private _ledger;
    /// @inheritdoc IRfqPool
    mapping(bytes32 hash => uint256 filled) public filledOf;
    mapping(address pricer => PricerBook book) private _books;
    mapping(address pricer => LibBitmap.Bitmap nonces) private _cancelled;

    /// @param authority_   AccessManager.
    /// @param adapter_     RfqAdapter.
    /// @param registry     PricerRegistry.
    /// @param oracle       Prices of the two tokens.
    /// @param tokenA       The reactor's asset.
    /// @param tokenB       Its base.
    /// @param maxPriceAge_ Oldest price accepted, seconds.
    constructor(
        address authority_,
        address adapter_,
        IPricerRegistry registry,
        IPriceOracle oracle,
        address tokenA,
        address tokenB,
        uint256 maxPriceAge_
    ) AccessManaged(authority_) {
        if (adapter_ == address(0) || address(registry) == address(0) || address(oracle) == address(0)) {
            revert ZeroAddress();
        }
        if (tokenA == tokenB) revert WrongTokens(tokenA, tokenB);
        if (maxPriceAge_ == 0) revert ParamOutOfBounds("maxPriceAge");
        adapter = adapter_;
        _registry = registry;
        _oracle = oracle;
        _tokenA = tokenA;
        _tokenB = tokenB;
        _unitA = 10 ** TokenGuard.decimalsOf(tokenA);
        _unitB = 10 ** TokenGuard.decimalsOf(tokenB);
        maxPriceAge = maxPriceAge_;
    }

    // ── Filling ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRfqPool
    function fillRfq(
        Quote calldata quote,
        bytes calldata signature,
        uint256 fillBuy,
        uint256 minSell,
        address receiver
    ) external nonReentrant whenEntryOpen(FILLS) returns (uint256 sellOut) {
        if (receiver == address(0)) revert ZeroAddress();
        if (fillBuy == 0) revert ZeroAmount();
        bool sellsA = _requireFillable(quote);
        bytes32 hash = _digest(quote);
        if (!_isSignedBy(quote.pricer, hash, signature)) revert InvalidSignature();
        _fill(hash, quote.buyAmount, fillBuy);

        sellOut = RfqMath.sellOut(quote.sellAmount, quote.buyAmount, fillBuy);
        if (sellOut == 0) revert ZeroAmount();
        if (sellOut < minSell) revert SlippageExceeded(sellOut, minSell);
        uint256 fee = _bound(quote, sellsA, fillBuy, sellOut);
        _book(quote.pricer, sellsA, fillBuy, sellOut, fee);

        emit QuoteFilled(hash, quote.pricer, msg.sender, fillBuy, sellOut, fee);
        TokenGuard.pullExact(quote.buyToken, msg.sender, fillBuy);
        quote.sellToken.safeTransfer(receiver, sellOut);
    }

    // ── Pricers ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRfqPool
    function cancelQuotes(uint256[] calldata nonces) external {
        LibBitmap.Bitmap storage cancelled = _cancelled[msg.sender];
        for (uint256 i; i < nonces.length; ++i) {
            cancelled.set(nonces[i]);
        }
        emit QuotesCancelled(msg.sender, nonces);
    }

    /// @inheritdoc IRfqPool
    function cancelAllBefore(uint64 timestamp) external {
        PricerBook storage book = _books[msg.sender];
        if (timestamp > book.cancelledUntil) book.cancelledUntil = timestamp;
        emit AllQuotesCancelledBefore(msg.sender, book.cancelledUntil);
    }

    /// @inheritdoc IRfqPool
    function claimFees(address to) external nonReentrant returns (uint256 feesA, uint256 feesB) {
        if (to == address(0)) revert ZeroAddress();
        PricerBook storage book = _books[msg.sender];
        (feesA, feesB) = (book.feesA, book.feesB);
        if (feesA + feesB == 0) revert NothingToClaim();

        (book.feesA, book.feesB) = (0, 0);
        emit PricerFeesClaimed(msg.sender, to, feesA, feesB);
        if (feesA != 0) _tokenA.safeTransfer(to, feesA);
        if (feesB != 0) _tokenB.safeTransfer(to, feesB);
    }

    // ── Adapter ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRfqPool
    /// @dev The books of the pricers are no part of this check: fees came in with the fills that made them.
    function fund(uint256 amountA, uint256 amountB) external nonReentrant {
        if (msg.sender != adapter) revert Unauthorized();
        Ledger memory ledger = _ledger;
        ledger.balanceA = (ledger.balanceA + amountA).toUint128();
        ledger.balanceB = (ledger.balanceB + amountB).toUint128();
        _ledger = ledger;
        emit RfqPoolMoved(int256(amountA), int256(amountB), ledger.balanceA, ledger.balanceB);
        if (_tokenA.balanceOf(address(this)) < ledger.balanceA) revert UnsupportedToken(_tokenA);
        if (_tokenB.balanceOf(address(this)) < ledger.balanceB) revert UnsupportedToken(_tokenB);
    }

    /// @inheritdoc IRfqPool
    function withdraw(uint256 fractionWad, address to)
        external
        nonReentrant
        returns (uint256 amountA, uint256 amountB)
    {
        if (msg.sender != adapter) revert Unauthorized();
        Ledger memory ledger = _ledger;
        amountA = uint256(ledger.balanceA).fullMulDivUp(fractionWad, WAD).min(ledger.balanceA);
        amountB = uint256(ledger.balanceB).fullMulDivUp(fractionWad, WAD).min(ledger.balanceB);
        ledger.balanceA -= uint128(amountA); // at most the balance
        ledger.balanceB -= uint128(amountB);
        _ledger = ledger;
        emit RfqPoolMoved(-int256(amountA), -int256(amountB), ledger.balanceA, ledger.balanceB);
        if (amountA != 0) _tokenA.safeTransfer(to, amountA);
        if (amountB != 0) _tokenB.safeTransfer(to, amountB);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRfqPool
    function quoteHash(Quote calldata quote) external view returns (bytes32) {
        return _digest(quote);
    }

    /// @inheritdoc IRfqPool
    function quoteState(Quote calldata quote) external view returns (uint256 left, QuoteReason reason) {
        left = uint256(quote.buyAmount).zeroFloorSub(filledOf[_digest(quote)]);
        if (!_areTokens(quote)) return (left, QuoteReason.WrongTokens);
        if (block.timestamp > quote.expiry) return (left, QuoteReason.Expired);
        if (quote.expiry > block.timestamp + _registry.quoteTerms().maxQuoteSeconds) {
            return (left, QuoteReason.TooLong);
        }
        if (_isCancelled(quote)) return (left, QuoteReason.Cancelled);
        if (left == 0) return (left, QuoteReason.Filled);
        if (!_registry.pricerOf(quote.pricer).isActive) return (left, QuoteReason.NotPricer);
    }

    /// @inheritdoc IRfqPool
    function feesOf(address pricer) external view returns (uint256 feesA, uint256 feesB) {
        return (_books[pricer].feesA, _books[pricer].feesB);
    }

    /// @inheritdoc IRfqPool
    function balances() external view returns (uint256 balanceA, uint256 balanceB) {
        return (_ledger.balanceA, _ledger.balanceB);
    }

    /// @inheritdoc IRfqPool
    function tokens() external view returns (address tokenA, address tokenB) {
        return (_tokenA, _tokenB);
    }

    /// @inheritdoc IRfqPool
    function pricing() public view returns (uint256 priceA, uint256 priceB, uint256 unitA, uint256 unitB) {
        priceA = CycleStorage.freshPrice(address(_oracle), _tokenA, maxPriceAge);
        priceB = CycleStorage.freshPrice(address(_oracle), _tokenB, maxPriceAge);
        (unitA, unitB) = (_unitA, _unitB);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Everything that the quote alone can fail by. Returns whether the pool gives its first token.
    function _requireFillable(Quote calldata quote) private view returns (bool sellsA) {
        if (!_areTokens(quote)) revert WrongTokens(quote.sellToken, quote.buyToken);
        if (quote.taker != address(0) && quote.taker != msg.sender) revert WrongTaker(quote.taker);
        if (block.timestamp > quote.expiry) revert DeadlinePassed(quote.expiry);
        if (_isCancelled(quote)) revert QuoteCancelled(quote.nonce);
        return quote.sellToken == _tokenA;
    }

    function _fill(bytes32 hash, uint256 buyAmount, uint256 fillBuy) private {
        uint256 filled = filledOf[hash];
        uint256 left = buyAmount - filled; // no fill goes beyond it
        if (fillBuy > left) revert Overfilled(left);
        filledOf[hash] = filled + fillBuy;
    }

    /// @dev Holds the oracle's bound and the pricer's limits. Returns the pricer's fee.
    function _bound(Quote calldata quote, bool sellsA, uint256 fillBuy, uint256 sellOut)
        private
        returns (uint256)
    {
        (uint256 priceA, uint256 priceB, uint256 unitA, uint256 unitB) = pricing();
        (uint256 valueIn, uint256 valueOut) = sellsA
            ? (ReactorMath.value(fillBuy, priceB, unitB), ReactorMath.valueUp(sellOut, priceA, unitA))
            : (ReactorMath.value(fillBuy, priceA, unitA), ReactorMath.valueUp(sellOut, priceB, unitB));

        (uint256 boundBps, uint256 shareBps, uint256 maxQuoteSeconds) =
            _registry.countFill(quote.pricer, valueIn);
        uint256 limit = block.timestamp + maxQuoteSeconds;
        if (quote.expiry > limit) revert QuoteTooLong(quote.expiry, limit);
        uint256 minIn = RfqMath.minValueIn(valueOut, boundBps);
        if (valueIn < minIn) revert OutOfBound(valueIn, minIn);
        return RfqMath.pricerFee(fillBuy, valueIn, valueOut, shareBps);
    }

    function _book(address pricer, bool sellsA, uint256 fillBuy, uint256 sellOut, uint256 fee) private {
        Ledger memory ledger = _ledger;
        uint256 available = sellsA ? ledger.balanceA : ledger.balanceB;
        if (sellOut > available) revert PoolEmpty(sellOut, available);
        uint256 bought = (sellsA ? ledger.balanceB : ledger.balanceA) + fillBuy - fee;
        uint128 sold = uint128(available - sellOut); // part of 128 bits
        _ledger = sellsA ? Ledger(sold, bought.toUint128()) : Ledger(bought.toUint128(), sold);
        if (fee == 0) return;

        PricerBook storage book = _books[pricer];
        if (sellsA) book.feesB = (book.feesB + fee).toUint96();
        else book.feesA = (book.feesA + fee).toUint96();
    }

    function _areTokens(Quote calldata quote) private view returns (bool) {
        if (quote.sellToken == _tokenA) return quote.buyToken == _tokenB;
        return quote.sellToken == _tokenB && quote.buyToken == _tokenA;
    }

    function _isCancelled(Quote calldata quote) private view returns (bool) {
        return
            quote.expiry <= _books[quote.pricer].cancelledUntil || _cancelled[quote.pricer].get(quote.nonce);
    }

    /// @dev `keccak256(abi.encode(QUOTE_TYPEHASH, quote))`: the quote's eight words stand in the calldata as they are hashed.
    ///      Bits beyond a word's type make another digest, and reading the field reverts.
    function _digest(Quote calldata quote) private view returns (bytes32) {
        bytes32 typeHash = QUOTE_TYPEHASH;
        bytes32 structHash;
        assembly ("memory-safe") {
            let start := mload(0x40)
            mstore(start, typeHash)
            calldatacopy(add(start, 0x20), quote, 0x100)
            structHash := keccak256(start, 0x120)
        }
        return _hashTypedData(structHash);
    }

    /// @dev The key first, then ERC-1271: an account that delegates its code (EIP-7702) keeps signing with its key.
    function _isSignedBy(address pricer, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool)
    {
        if (pricer == address(0)) return false;
        if (ECDSA.tryRecoverCalldata(digest, signature) == pricer) return true;
        return SignatureCheckerLib.isValidERC1271SignatureNowCalldata(pricer, digest, signature);
    }

    /// @inheritdoc EIP712
    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Quintet RFQ", "1");
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
