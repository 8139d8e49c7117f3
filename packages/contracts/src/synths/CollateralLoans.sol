// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {Denominations} from "../common/libraries/Denominations.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {ICollateralLoans} from "./interfaces/ICollateralLoans.sol";
import {IExchanger} from "./interfaces/IExchanger.sol";
import {ISynth} from "./interfaces/ISynth.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";
import {PackedIds} from "./libraries/PackedIds.sol";
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  CollateralLoans
/// @notice Loans of synths against ether and listed tokens.
/// @dev    Holds the collateral of all loans. Trusts the registry for prices within the guard of `lastRateWad`: a rate
///         that jumps can neither open nor liquidate. Repaying and closing need no price at all.
contract CollateralLoans is ICollateralLoans, EntryPause, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using PackedIds for PackedIds.List;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Two slots. 88 bits hold 3e8 units of 18 decimals. The rate is in steps of 1e-9 a year.
    struct Loan {
        address borrower;
        uint96 interest;
        //
        uint88 principal;
        uint88 collateral;
        uint32 accruedAt;
        uint32 rateSteps;
        uint16 product;
    }

    /// @dev Terms of a product as they are stored, and what it has become. Four slots.
    struct Book {
        address collateral;
        uint96 minCollateral;
        //
        uint64 minRatioWad;
        uint64 liquidationRatioWad;
        uint64 penaltyWad;
        uint64 issueFeeRateWad;
        //
        uint112 cap;
        uint32 rateSteps;
        uint16 loanId;
        uint64 scale;
        //
        uint112 issued;
        uint144 lastRateWad;
    }

    /// @notice Entry flow: opening loans.
    uint8 public constant OPEN_LOAN_ENTRY = 0;
    /// @notice Entry flow: taking out collateral, which raises the risk of what is left.
    uint8 public constant WITHDRAW_COLLATERAL_ENTRY = 1;

    uint256 private constant WAD = 1e18;
    /// @dev One step of an interest rate, WAD.
    uint256 private constant RATE_STEP = 1e9;

    ISynthRegistry private immutable _registry;
    IExchanger private immutable _exchanger;

    /// @dev One slot.
    uint32 private _loanCount;
    uint16 private _productCount;

    mapping(uint256 number => Book book) private _books;
    mapping(uint256 id => Loan state) private _loans;
    mapping(address borrower => PackedIds.List ids) private _openLoans;

    /// @param authority_ AccessManager.
    /// @param registry_  SynthRegistry.
    /// @param exchanger_ Exchanger, which knows what of a balance is free.
    constructor(address authority_, address registry_, address exchanger_) AccessManaged(authority_) {
        if (registry_ == address(0) || exchanger_ == address(0)) revert ZeroAddress();
        _registry = ISynthRegistry(registry_);
        _exchanger = IExchanger(exchanger_);
    }

    // ── Borrowing ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICollateralLoans
    function openLoan(uint256 number, uint256 loanAmount, uint256 collateralAmount)
        external
        payable
        nonReentrant
        whenEntryOpen(OPEN_LOAN_ENTRY)
        returns (uint256 id)
    {
        Book storage book = _requireProduct(number);
        if (loanAmount == 0) revert ZeroAmount();
        if (collateralAmount < book.minCollateral) {
            revert TooLittleCollateral(collateralAmount, book.minCollateral);
        }
        uint256 issued = book.issued + loanAmount;
        if (issued > book.cap) {
            revert LoanCapExceeded(loanAmount, uint256(book.cap).zeroFloorSub(book.issued));
        }
        uint256 max = _carried(number, book, collateralAmount);
        if (loanAmount > max) revert LoanTooLarge(loanAmount, max);

        book.issued = issued.toUint112();
        id = ++_loanCount;
        _openLoans[msg.sender].add(id);
        _loans[id] = Loan({
            borrower: msg.sender,
            interest: 0,
            principal: loanAmount.toUint88(),
            collateral: collateralAmount.toUint88(),
            accruedAt: uint32(block.timestamp),
            rateSteps: book.rateSteps,
            product: uint16(number)
        });

        uint256 fee = loanAmount.fullMulDivUp(book.issueFeeRateWad, WAD);
        _pull(book.collateral, collateralAmount);
        _registry.mintLoan(book.loanId, msg.sender, loanAmount, fee);
        emit LoanOpened(id, msg.sender, number, loanAmount, collateralAmount, fee);
    }

    /// @inheritdoc ICollateralLoans
    function depositCollateral(uint256 id, uint256 amount) external payable nonReentrant {
        Loan storage state = _requireLoan(id);
        if (amount == 0) revert ZeroAmount();
        uint256 held = state.collateral + amount;
        state.collateral = held.toUint88();
        _pull(_books[state.product].collateral, amount);
        emit LoanAdjusted(id, held);
    }

    /// @inheritdoc ICollateralLoans
    function withdrawCollateral(uint256 id, uint256 amount)
        external
        nonReentrant
        whenEntryOpen(WITHDRAW_COLLATERAL_ENTRY)
    {
        Loan storage state = _requireOwnLoan(id);
        if (amount == 0) revert ZeroAmount();
        if (amount > state.collateral) revert TooLittleCollateral(amount, state.collateral);

        uint256 number = state.product;
        Book storage book = _books[number];
        uint256 held = state.collateral - amount;
        uint256 owed = _accrue(state);
        state.collateral = uint88(held); // less than before
        if (owed != 0) {
            uint256 max = _carried(number, book, held);
            if (owed > max) revert LoanTooLarge(owed, max);
        }
        emit LoanAdjusted(id, held);
        _push(book.collateral, msg.sender, amount);
    }

    /// @inheritdoc ICollateralLoans
    function repayLoan(uint256 id, uint256 amount) external returns (uint256 paid, uint256 left) {
        Loan storage state = _requireLoan(id);
        if (amount == 0) revert ZeroAmount();
        uint256 owed = _accrue(state);
        paid = amount.min(owed);
        left = owed - paid;
        (uint256 principal, uint256 interest) = _pay(state, paid);
        emit LoanRepaid(id, msg.sender, principal, interest, left);
    }

    /// @inheritdoc ICollateralLoans
    function closeLoan(uint256 id) external nonReentrant returns (uint256 paid, uint256 collateral) {
        Loan storage state = _requireOwnLoan(id);
        paid = _accrue(state);
        collateral = state.collateral;
        address token = _books[state.product].collateral;
        (uint256 principal, uint256 interest) = _pay(state, paid);
        _remove(id, state);
        emit LoanRepaid(id, msg.sender, principal, interest, 0);
        emit LoanClosed(id, msg.sender, collateral);
        if (collateral != 0) _push(token, msg.sender, collateral);
    }

    /// @inheritdoc ICollateralLoans
    function liquidateLoan(uint256 id, uint256 maxPay)
        external
        nonReentrant
        returns (uint256 paid, uint256 seized)
    {
        Loan storage state = _requireLoan(id);
        if (maxPay == 0 && state.collateral != 0) revert ZeroAmount();
        uint256 owed = _accrue(state);
        (paid, seized) = _measureLiquidation(state, owed, maxPay);
        uint256 held = state.collateral - seized;
        address token = _books[state.product].collateral;
        state.collateral = uint88(held); // less than before
        _pay(state, paid);
        emit LoanLiquidated(id, msg.sender, paid, seized, owed - paid, held);
        if (held == 0) _writeOff(id, state);
        if (seized != 0) _push(token, msg.sender, seized);
    }

    /// @inheritdoc ICollateralLoans
    function recordRate(uint256 number) external {
        Book storage book = _requireProduct(number);
        uint256 rateWad = _rate(book);
        if (!_record(number, book, rateWad)) revert CollateralPriceDeviation(rateWad, book.lastRateWad);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICollateralLoans
    function loan(uint256 id) external view returns (LoanView memory) {
        Loan memory state = _loans[id];
        return LoanView({
            borrower: state.borrower,
            product: state.product,
            principal: state.principal,
            interest: interestOwed(id),
            collateral: state.collateral,
            rateWad: state.rateSteps * RATE_STEP
        });
    }

    /// @inheritdoc ICollateralLoans
    function openLoans(address account) external view returns (uint256[] memory) {
        return _openLoans[account].values();
    }

    /// @inheritdoc ICollateralLoans
    function loanRatio(uint256 id) external view returns (uint256) {
        Loan storage state = _requireLoan(id);
        uint256 owed = state.principal + interestOwed(id);
        if (owed == 0) return type(uint256).max;
        Book storage book = _books[state.product];
        return (state.collateral * uint256(book.scale)).fullMulDiv(_rate(book), owed);
    }

    /// @inheritdoc ICollateralLoans
    function interestOwed(uint256 id) public view returns (uint256) {
        Loan storage state = _loans[id];
        return state.interest + _pendingInterest(state);
    }

    /// @inheritdoc ICollateralLoans
    function maxLoan(uint256 number, uint256 collateralAmount) external view returns (uint256) {
        Book storage book = _requireProduct(number);
        (uint256 loanWad, uint256 collateralWad) = _prices(book);
        return SynthMath.loanMax(collateralAmount * book.scale, collateralWad, loanWad, book.minRatioWad);
    }

    /// @inheritdoc ICollateralLoans
    function product(uint256 number)
        external
        view
        returns (Product memory terms, uint256 issued, uint256 lastRateWad)
    {
        Book memory book = _requireProduct(number);
        terms = Product({
            collateral: book.collateral,
            minCollateral: book.minCollateral,
            loanKey: _registry.keyOf(book.loanId),
            minRatioWad: book.minRatioWad,
            liquidationRatioWad: book.liquidationRatioWad,
            penaltyWad: book.penaltyWad,
            interestRateWad: uint64(book.rateSteps * RATE_STEP),
            issueFeeRateWad: book.issueFeeRateWad,
            cap: book.cap
        });
        (issued, lastRateWad) = (book.issued, book.lastRateWad);
    }

    /// @inheritdoc ICollateralLoans
    function productCount() external view returns (uint256) {
        return _productCount;
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ICollateralLoans
    function addProduct(Product calldata terms) external restricted returns (uint256 number) {
        bool inOrder = terms.liquidationRatioWad > WAD && terms.liquidationRatioWad <= terms.minRatioWad
            && terms.penaltyWad < terms.liquidationRatioWad - WAD;
        if (!inOrder) revert InvalidParameter("ratios", terms.liquidationRatioWad);
        number = _productCount++;
        Book storage book = _books[number];
        book.collateral = terms.collateral;
        book.minCollateral = terms.minCollateral;
        book.minRatioWad = terms.minRatioWad;
        book.liquidationRatioWad = terms.liquidationRatioWad;
        book.penaltyWad = terms.penaltyWad;
        book.cap = terms.cap;
        book.loanId = uint16(_registry.idOf(terms.loanKey)); // at most 128 synths
        uint256 scale = terms.collateral == address(0) ? 1 : TokenGuard.wadScaleOf(terms.collateral);
        book.scale = scale.toUint64();
        book.lastRateWad = _rate(book).toUint144();
        _setRates(book, terms.interestRateWad, terms.issueFeeRateWad);
        emit ProductAdded(number, terms.collateral, terms.loanKey);
    }

    /// @inheritdoc ICollateralLoans
    function setCap(uint256 number, uint256 cap) external restricted {
        _setCap(number, cap);
    }

    /// @inheritdoc ICollateralLoans
    function lowerCap(uint256 number, uint256 cap) external restricted {
        if (cap >= _requireProduct(number).cap) revert InvalidParameter("cap", cap);
        _setCap(number, cap);
    }

    /// @inheritdoc ICollateralLoans
    function setRates(uint256 number, uint256 interestRateWad, uint256 issueFeeRateWad) external restricted {
        _setRates(_requireProduct(number), interestRateWad, issueFeeRateWad);
        emit RatesSet(number, interestRateWad, issueFeeRateWad);
    }

    /// @inheritdoc ICollateralLoans
    function resetRate(uint256 number) external restricted {
        Book storage book = _requireProduct(number);
        uint256 rateWad = _rate(book);
        book.lastRateWad = rateWad.toUint144();
        emit RateRecorded(number, rateWad);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Largest loan that so much collateral carries, after the guard of opening and withdrawing.
    function _carried(uint256 number, Book storage book, uint256 collateral) private returns (uint256) {
        (uint256 loanWad, uint256 collateralWad) = _prices(book);
        uint256 rateWad = collateralWad.fullMulDiv(WAD, loanWad);
        uint256 last = book.lastRateWad;
        uint256 minRatioWad = book.minRatioWad;
        // On a rate this much too high, a loan would not be covered by the true one.
        if (rateWad >= last.fullMulDiv(minRatioWad, WAD)) revert CollateralPriceDeviation(rateWad, last);
        _record(number, book, rateWad);
        return SynthMath.loanMax(collateral * book.scale, collateralWad, loanWad, minRatioWad);
    }

    function _measureLiquidation(Loan storage state, uint256 owed, uint256 maxPay)
        private
        returns (uint256 paid, uint256 seized)
    {
        uint256 number = state.product;
        Book storage book = _books[number];
        SynthMath.LoanTerms memory terms;
        (terms.loanPriceWad, terms.collateralPriceWad) = _prices(book);
        (terms.minRatioWad, terms.penaltyWad) = (book.minRatioWad, book.penaltyWad);
        uint256 scale = book.scale;
        uint256 scaled = state.collateral * scale;
        _requireUnhealthy(number, book, owed, scaled, terms);

        (, paid, seized) = SynthMath.loanLiquidation(owed, scaled, maxPay, terms);
        // A token of few decimals can't be split finer: rounded down, except when all of it goes.
        seized = seized == scaled ? state.collateral : seized / scale;
    }

    /// @dev After the guard of liquidations: on a rate this much too low, a good loan would be sold.
    function _requireUnhealthy(
        uint256 number,
        Book storage book,
        uint256 owed,
        uint256 scaled,
        SynthMath.LoanTerms memory terms
    ) private {
        uint256 rateWad = terms.collateralPriceWad.fullMulDiv(WAD, terms.loanPriceWad);
        uint256 last = book.lastRateWad;
        if (rateWad <= last.fullMulDiv(WAD, _registry.deviationFactorWad())) {
            revert CollateralPriceDeviation(rateWad, last);
        }
        _record(number, book, rateWad);
        uint256 ratioWad = owed == 0 ? type(uint256).max : scaled.fullMulDiv(rateWad, owed);
        if (ratioWad >= book.liquidationRatioWad) revert LoanHealthy(ratioWad, book.liquidationRatioWad);
    }

    /// @dev Accepts a rate within a factor of the least ratio of the last.
    function _record(uint256 number, Book storage book, uint256 rateWad) private returns (bool) {
        uint256 last = book.lastRateWad;
        if (rateWad == last) return true;
        if (SynthMath.isDeviating(last, rateWad, book.minRatioWad)) return false;
        book.lastRateWad = rateWad.toUint144();
        emit RateRecorded(number, rateWad);
        return true;
    }

    /// @dev Brings a loan's interest up to now. Returns all that is owed.
    function _accrue(Loan storage state) private returns (uint256) {
        uint256 interest = state.interest;
        uint256 pending = _pendingInterest(state);
        if (pending != 0) {
            interest += pending;
            state.interest = interest.toUint96();
            state.accruedAt = uint32(block.timestamp);
        }
        return state.principal + interest;
    }

    /// @dev Burns a payment of the caller: interest first.
    function _pay(Loan storage state, uint256 amount) private returns (uint256 principal, uint256 interest) {
        interest = amount.min(state.interest);
        principal = amount - interest;
        if (amount == 0) return (0, 0);

        Book storage book = _books[state.product];
        uint256 loanId = book.loanId;
        state.interest -= uint96(interest); // parts of what the fields hold
        state.principal -= uint88(principal);
        book.issued -= uint112(principal);
        if (ISynth(_registry.tokenAt(loanId)).pendingEntries(msg.sender) != 0) {
            _exchanger.requireFree(msg.sender, _registry.keyOf(loanId), amount);
        }
        _registry.burnLoan(loanId, msg.sender, principal, interest);
    }

    /// @dev Closes a loan that has no collateral left; what it owes stays with the pool.
    function _writeOff(uint256 id, Loan storage state) private {
        uint256 principal = state.principal;
        if (principal != 0) {
            Book storage book = _books[state.product];
            book.issued -= uint112(principal);
            uint256 value = _registry.writeOffLoan(book.loanId, principal);
            emit BadDebtSocialised(state.borrower, value);
        }
        _remove(id, state);
    }

    function _remove(uint256 id, Loan storage state) private {
        _openLoans[state.borrower].remove(id);
        delete _loans[id];
    }

    function _setCap(uint256 number, uint256 cap) private {
        _requireProduct(number).cap = cap.toUint112();
        emit LoanCapSet(number, cap);
    }

    function _setRates(Book storage book, uint256 interestRateWad, uint256 issueFeeRateWad) private {
        if (interestRateWad > WAD || interestRateWad % RATE_STEP != 0) {
            revert InvalidParameter("interestRate", interestRateWad);
        }
        if (issueFeeRateWad > 0.1e18) revert InvalidParameter("issueFeeRate", issueFeeRateWad);
        book.rateSteps = uint32(interestRateWad / RATE_STEP);
        book.issueFeeRateWad = uint64(issueFeeRateWad);
    }

    function _pull(address token, uint256 amount) private {
        uint256 expected = token == address(0) ? amount : 0;
        if (msg.value != expected) revert WrongEtherAmount(msg.value, expected);
        if (token != address(0)) TokenGuard.pullExact(token, msg.sender, amount);
    }

    function _push(address token, address to, uint256 amount) private {
        if (token == address(0)) to.safeTransferETH(amount);
        else token.safeTransfer(to, amount);
    }

    function _pendingInterest(Loan storage state) private view returns (uint256) {
        uint256 elapsed = block.timestamp - state.accruedAt;
        return SynthMath.loanInterestUp(state.principal, state.rateSteps * RATE_STEP, elapsed);
    }

    function _prices(Book storage book) private view returns (uint256 loanWad, uint256 collateralWad) {
        address token = book.collateral;
        return _registry.loanPrices(book.loanId, token == address(0) ? Denominations.ETH : token);
    }

    function _rate(Book storage book) private view returns (uint256) {
        (uint256 loanWad, uint256 collateralWad) = _prices(book);
        return collateralWad.fullMulDiv(WAD, loanWad);
    }

    function _requireProduct(uint256 number) private view returns (Book storage) {
        if (number >= _productCount) revert UnknownProduct(number);
        return _books[number];
    }

    function _requireLoan(uint256 id) private view returns (Loan storage state) {
        state = _loans[id];
        if (state.borrower == address(0)) revert UnknownLoan(id);
    }

    function _requireOwnLoan(uint256 id) private view returns (Loan storage state) {
        state = _requireLoan(id);
        if (state.borrower != msg.sender) revert NotLoanOwner(id, msg.sender);
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 2;
    }
}
