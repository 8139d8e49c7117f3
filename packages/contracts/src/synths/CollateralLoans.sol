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
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  CollateralLoans
/// @notice Loans of synths against ether and listed tokens.
/// @dev    Holds the collateral of all loans. Trusts the registry for prices within the guard of `lastRateWad`: a rate
///         that jumps can neither open nor liquidate. Repaying and closing need no price at all.
contract CollateralLoans is ICollateralLoans, EntryPause, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Three slots. `previous` and `next` chain the borrower's open loans, newest first.
    struct Loan {
        address borrower;
        uint16 product;
        uint40 accruedAt;
        //
        uint112 principal;
        uint112 interest;
        //
        uint128 collateral;
        uint64 rateWad;
        uint32 previous;
        uint32 next;
    }

    /// @dev What a product has become. Two slots.
    struct Book {
        uint112 issued;
        uint64 scale;
        uint256 lastRateWad;
    }

    /// @notice Entry flow: opening loans.
    uint8 public constant OPEN_LOAN_ENTRY = 0;
    /// @notice Entry flow: taking out collateral, which raises the risk of what is left.
    uint8 public constant WITHDRAW_COLLATERAL_ENTRY = 1;

    uint256 private constant WAD = 1e18;

    ISynthRegistry private immutable _registry;
    IExchanger private immutable _exchanger;

    /// @dev One slot.
    uint32 private _loanCount;
    uint16 private _productCount;

    mapping(uint256 number => Product terms) private _products;
    mapping(uint256 number => Book book) private _books;
    mapping(uint256 id => Loan state) private _loans;
    mapping(address borrower => uint256 id) private _newest;

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
        Product storage terms = _requireProduct(number);
        Book storage book = _books[number];
        if (loanAmount == 0) revert ZeroAmount();
        if (collateralAmount < terms.minCollateral) {
            revert TooLittleCollateral(collateralAmount, terms.minCollateral);
        }
        uint256 issued = book.issued + loanAmount;
        if (issued > terms.cap) {
            revert LoanCapExceeded(loanAmount, uint256(terms.cap).zeroFloorSub(book.issued));
        }
        uint256 max = _carried(number, terms, book, collateralAmount * book.scale);
        if (loanAmount > max) revert LoanTooLarge(loanAmount, max);

        book.issued = issued.toUint112();
        id = ++_loanCount;
        uint256 fee = loanAmount.fullMulDivUp(terms.issueFeeRateWad, WAD);
        _loans[id] = Loan({
            borrower: msg.sender,
            product: uint16(number),
            accruedAt: uint40(block.timestamp),
            principal: loanAmount.toUint112(),
            interest: 0,
            collateral: collateralAmount.toUint128(),
            rateWad: terms.interestRateWad,
            previous: 0,
            next: _link(msg.sender, id)
        });

        _pull(terms.collateral, collateralAmount);
        _registry.mintLoan(terms.loanKey, msg.sender, loanAmount, fee);
        emit LoanOpened(id, msg.sender, number, loanAmount, collateralAmount, fee);
    }

    /// @inheritdoc ICollateralLoans
    function depositCollateral(uint256 id, uint256 amount) external payable nonReentrant {
        Loan storage state = _requireLoan(id);
        if (amount == 0) revert ZeroAmount();
        uint256 held = state.collateral + amount;
        state.collateral = held.toUint128();
        _pull(_products[state.product].collateral, amount);
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
        uint256 number = state.product;
        Product storage terms = _products[number];
        if (amount > state.collateral) revert TooLittleCollateral(amount, state.collateral);

        uint256 held = state.collateral - amount;
        uint256 owed = _accrue(state);
        if (owed != 0) {
            uint256 max = _carried(number, terms, _books[number], held * _books[number].scale);
            if (owed > max) revert LoanTooLarge(owed, max);
        }
        state.collateral = uint128(held); // less than before
        emit LoanAdjusted(id, held);
        _push(terms.collateral, msg.sender, amount);
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
        address token = _products[state.product].collateral;
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
        address token = _products[state.product].collateral;
        state.collateral = uint128(held); // less than before
        _pay(state, paid);
        emit LoanLiquidated(id, msg.sender, paid, seized, owed - paid, held);
        if (held == 0) _writeOff(id, state);
        if (seized != 0) _push(token, msg.sender, seized);
    }

    /// @inheritdoc ICollateralLoans
    function recordRate(uint256 number) external {
        Product storage terms = _requireProduct(number);
        uint256 rateWad = _rate(terms);
        if (!_record(number, terms, _books[number], rateWad)) {
            revert CollateralPriceDeviation(rateWad, _books[number].lastRateWad);
        }
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
            rateWad: state.rateWad
        });
    }

    /// @inheritdoc ICollateralLoans
    function openLoans(address account) external view returns (uint256[] memory ids) {
        uint256 count;
        for (uint256 id = _newest[account]; id != 0; id = _loans[id].next) {
            ++count;
        }
        ids = new uint256[](count);
        uint256 current = _newest[account];
        for (uint256 i; i < count; ++i) {
            ids[i] = current;
            current = _loans[current].next;
        }
    }

    /// @inheritdoc ICollateralLoans
    function loanRatio(uint256 id) external view returns (uint256) {
        Loan storage state = _requireLoan(id);
        uint256 owed = state.principal + interestOwed(id);
        if (owed == 0) return type(uint256).max;
        uint256 held = state.collateral * uint256(_books[state.product].scale);
        return held.fullMulDiv(_rate(_products[state.product]), owed);
    }

    /// @inheritdoc ICollateralLoans
    function interestOwed(uint256 id) public view returns (uint256) {
        Loan storage state = _loans[id];
        uint256 elapsed = block.timestamp - state.accruedAt;
        return state.interest + SynthMath.loanInterestUp(state.principal, state.rateWad, elapsed);
    }

    /// @inheritdoc ICollateralLoans
    function maxLoan(uint256 number, uint256 collateralAmount) external view returns (uint256) {
        Product storage terms = _requireProduct(number);
        (uint256 collateralWad, uint256 loanWad) = _prices(terms);
        uint256 scaled = collateralAmount * _books[number].scale;
        return SynthMath.loanMax(scaled, collateralWad, loanWad, terms.minRatioWad);
    }

    /// @inheritdoc ICollateralLoans
    function product(uint256 number) external view returns (Product memory, uint256, uint256) {
        Book storage book = _books[number];
        return (_requireProduct(number), book.issued, book.lastRateWad);
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
        _requireRates(terms.interestRateWad, terms.issueFeeRateWad);
        number = _productCount++;
        _products[number] = terms;
        uint256 scale = terms.collateral == address(0) ? 1 : TokenGuard.wadScaleOf(terms.collateral);
        _books[number].scale = scale.toUint64();
        _books[number].lastRateWad = _rate(_products[number]);
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
        Product storage terms = _requireProduct(number);
        _requireRates(interestRateWad, issueFeeRateWad);
        terms.interestRateWad = uint64(interestRateWad); // at most 1e18
        terms.issueFeeRateWad = uint64(issueFeeRateWad);
        emit ParameterSet("interestRate", interestRateWad);
        emit ParameterSet("issueFeeRate", issueFeeRateWad);
    }

    /// @inheritdoc ICollateralLoans
    function resetRate(uint256 number) external restricted {
        uint256 rateWad = _rate(_requireProduct(number));
        _books[number].lastRateWad = rateWad;
        emit RateRecorded(number, rateWad);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Largest loan that `scaled` collateral carries, after the guard of opening and withdrawing.
    function _carried(uint256 number, Product storage terms, Book storage book, uint256 scaled)
        private
        returns (uint256)
    {
        (uint256 collateralWad, uint256 loanWad) = _prices(terms);
        uint256 rateWad = collateralWad.fullMulDiv(WAD, loanWad);
        uint256 last = book.lastRateWad;
        // On a rate this much too high, a loan would not be covered by the true one.
        if (rateWad >= last.fullMulDiv(terms.minRatioWad, WAD)) {
            revert CollateralPriceDeviation(rateWad, last);
        }
        _record(number, terms, book, rateWad);
        return SynthMath.loanMax(scaled, collateralWad, loanWad, terms.minRatioWad);
    }

    function _measureLiquidation(Loan storage state, uint256 owed, uint256 maxPay)
        private
        returns (uint256 paid, uint256 seized)
    {
        uint256 number = state.product;
        Product storage terms = _products[number];
        SynthMath.LoanTerms memory math;
        (math.collateralPriceWad, math.loanPriceWad) = _prices(terms);
        (math.minRatioWad, math.penaltyWad) = (terms.minRatioWad, terms.penaltyWad);
        uint256 scale = _books[number].scale;
        uint256 scaled = state.collateral * scale;
        _requireUnhealthy(number, terms, owed, scaled, math);

        (, paid, seized) = SynthMath.loanLiquidation(owed, scaled, maxPay, math);
        // A token of few decimals can't be split finer: rounded down, except when all of it goes.
        seized = seized == scaled ? state.collateral : seized / scale;
    }

    /// @dev After the guard of liquidations: on a rate this much too low, a good loan would be sold.
    function _requireUnhealthy(
        uint256 number,
        Product storage terms,
        uint256 owed,
        uint256 scaled,
        SynthMath.LoanTerms memory math
    ) private {
        Book storage book = _books[number];
        uint256 rateWad = math.collateralPriceWad.fullMulDiv(WAD, math.loanPriceWad);
        uint256 last = book.lastRateWad;
        if (rateWad <= last.fullMulDiv(WAD, _registry.deviationFactorWad())) {
            revert CollateralPriceDeviation(rateWad, last);
        }
        _record(number, terms, book, rateWad);
        uint256 ratioWad = owed == 0 ? type(uint256).max : scaled.fullMulDiv(rateWad, owed);
        if (ratioWad >= terms.liquidationRatioWad) revert LoanHealthy(ratioWad, terms.liquidationRatioWad);
    }

    /// @dev Accepts a rate within a factor of the least ratio of the last.
    function _record(uint256 number, Product storage terms, Book storage book, uint256 rateWad)
        private
        returns (bool)
    {
        uint256 last = book.lastRateWad;
        if (rateWad == last) return true;
        uint256 factorWad = terms.minRatioWad;
        if (SynthMath.isDeviating(last, rateWad, factorWad)) return false;
        book.lastRateWad = rateWad;
        emit RateRecorded(number, rateWad);
        return true;
    }

    /// @dev Brings a loan's interest up to now. Returns all that is owed.
    function _accrue(Loan storage state) private returns (uint256) {
        uint256 principal = state.principal;
        uint256 interest = state.interest;
        uint256 elapsed = block.timestamp - state.accruedAt;
        if (elapsed != 0) {
            interest += SynthMath.loanInterestUp(principal, state.rateWad, elapsed);
            state.interest = interest.toUint112();
            state.accruedAt = uint40(block.timestamp);
        }
        return principal + interest;
    }

    /// @dev Burns a payment of the caller: interest first.
    function _pay(Loan storage state, uint256 amount) private returns (uint256 principal, uint256 interest) {
        interest = amount.min(state.interest);
        principal = amount - interest;
        if (amount == 0) return (0, 0);

        bytes32 key = _products[state.product].loanKey;
        state.interest -= uint112(interest); // parts of what the fields hold
        state.principal -= uint112(principal);
        _books[state.product].issued -= uint112(principal);
        (, address token) = _registry.tokenOf(key);
        if (ISynth(token).pendingEntries(msg.sender) != 0) _exchanger.requireFree(msg.sender, key, amount);
        _registry.burnLoan(key, msg.sender, principal, interest);
    }

    /// @dev Closes a loan that has no collateral left; what it owes stays with the pool.
    function _writeOff(uint256 id, Loan storage state) private {
        uint256 principal = state.principal;
        if (principal != 0) {
            _books[state.product].issued -= uint112(principal);
            uint256 value = _registry.writeOffLoan(_products[state.product].loanKey, principal);
            emit BadDebtSocialised(state.borrower, value);
        }
        _remove(id, state);
    }

    function _link(address borrower, uint256 id) private returns (uint32 next) {
        next = uint32(_newest[borrower]);
        if (next != 0) _loans[next].previous = uint32(id);
        _newest[borrower] = id;
    }

    function _remove(uint256 id, Loan storage state) private {
        (uint32 previous, uint32 next) = (state.previous, state.next);
        if (previous == 0) _newest[state.borrower] = next;
        else _loans[previous].next = next;
        if (next != 0) _loans[next].previous = previous;
        delete _loans[id];
    }

    function _setCap(uint256 number, uint256 cap) private {
        _requireProduct(number).cap = cap.toUint112();
        emit ParameterSet("cap", cap);
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

    function _prices(Product storage terms) private view returns (uint256 collateralWad, uint256 loanWad) {
        address token = terms.collateral;
        collateralWad = _registry.freshAssetPrice(token == address(0) ? Denominations.ETH : token);
        loanWad = _registry.freshPriceOf(terms.loanKey);
    }

    function _rate(Product storage terms) private view returns (uint256) {
        (uint256 collateralWad, uint256 loanWad) = _prices(terms);
        return collateralWad.fullMulDiv(WAD, loanWad);
    }

    function _requireProduct(uint256 number) private view returns (Product storage) {
        if (number >= _productCount) revert UnknownProduct(number);
        return _products[number];
    }

    function _requireLoan(uint256 id) private view returns (Loan storage state) {
        state = _loans[id];
        if (state.borrower == address(0)) revert UnknownLoan(id);
    }

    function _requireOwnLoan(uint256 id) private view returns (Loan storage state) {
        state = _requireLoan(id);
        if (state.borrower != msg.sender) revert NotLoanOwner(id, msg.sender);
    }

    function _requireRates(uint256 interestRateWad, uint256 issueFeeRateWad) private pure {
        if (interestRateWad > WAD) revert InvalidParameter("interestRate", interestRateWad);
        if (issueFeeRateWad > 0.1e18) revert InvalidParameter("issueFeeRate", issueFeeRateWad);
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 2;
    }
}
