// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPaused, SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {BandLedger} from "./BandLedger.sol";
import {IBandCallback} from "./interfaces/IBandCallback.sol";
import {IBandLoans} from "./interfaces/IBandLoans.sol";
import {IMarketFactory} from "./interfaces/IMarketFactory.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandLoans
/// @notice Opens, changes, repays and liquidates loans against collateral in the bands.
/// @dev    Every action: accrue, check, effects, tokens, rate, health, events. With a callback the debt is booked (or the
///         collateral taken out of the bands) before it runs, and placed after. The market is locked throughout.
///         A market runs this code on its own storage by delegatecall, with its constants behind the calldata: one
///         contract serves all markets and holds nothing itself.
contract BandLoans is BandLedger, IBandLoans {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    uint256 internal constant MIN_BANDS = 4;
    uint256 internal constant MAX_BANDS = 50;

    /// @dev Entry flows that a guardian may pause.
    uint8 internal constant CREATE_ENTRY = 0;
    uint8 internal constant BORROW_MORE_ENTRY = 1;
    uint8 internal constant REMOVE_COLLATERAL_ENTRY = 2;

    // ── Borrowing ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLoans
    function createLoan(CreateParams calldata params) external locked returns (int24, int24) {
        _requireEntryOpen(CREATE_ENTRY);
        _requireOperator(params.onBehalf);
        if (params.N < MIN_BANDS || params.N > MAX_BANDS) revert BandsOutOfRange(params.N);
        Account memory account = _loadAccount(params.onBehalf);
        if (account.holding.N != 0) revert LoanExists(params.onBehalf);

        account.holding.N = params.N;
        _listLoan(account);
        uint256 added = _borrow(account, params.collateral, params.debt, 0, params.cb, params.data);
        if (account.holding.n1 < params.minN1) revert BandSlippage(int24(account.holding.n1));

        int24 n1 = int24(account.holding.n1);
        int24 n2 = int24(account.holding.n1 + int256(account.holding.N) - 1);
        emit LoanCreated(params.onBehalf, added, params.debt, n1, n2);
        return (n1, n2);
    }

    /// @inheritdoc IBandLoans
    function borrowMore(uint256 collateral, uint256 debt, address onBehalf, address cb, bytes calldata data)
        external
        locked
    {
        _requireEntryOpen(BORROW_MORE_ENTRY);
        _requireOperator(onBehalf);
        Account memory account = _openAccount(onBehalf);
        uint256 held = _takeDry(account);

        uint256 added = _borrow(account, collateral, debt, held, cb, data);

        emit Borrowed(onBehalf, added, debt);
    }

    /// @dev Books `debt`, takes collateral, places it with the `held` (wei18) that left the bands.
    /// @return added Collateral taken, units.
    function _borrow(
        Account memory account,
        uint256 collateral,
        uint256 debt,
        uint256 held,
        address cb,
        bytes calldata data
    ) private returns (uint256 added) {
        if (debt == 0) revert ZeroAmount();
        _addDebt(account, debt);
        added = collateral;
        if (cb != address(0)) {
            _requireCallback(cb);
            _storeAccount(account);
            _lendTo(cb, debt);
            (, uint256 yBack) = IBandCallback(cb).onCreate(account.user, 0, collateral, debt, data);
            if (yBack != 0) _pull(_collateral(), cb, yBack);
            added += yBack;
        }
        held += added * _scaleY();
        if (held == 0) revert ZeroAmount();

        account.holding.liqDiscount = _liqDiscount;
        Prices memory prices = _placeAnew(account, held);
        if (collateral != 0) _pull(_collateral(), msg.sender, collateral);
        if (cb == address(0)) _lendTo(account.user, debt);
        _finish(account, prices, held);
    }

    // ── Collateral ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLoans
    function addCollateral(uint256 amount, address onBehalf) external locked {
        _requireOperator(onBehalf);
        if (amount == 0) revert ZeroAmount();
        Account memory account = _openAccount(onBehalf);

        _keepLowerDiscount(account.holding);
        (uint256 x, uint256 y) = _claims(account.holding, onBehalf);
        y += amount * _scaleY();
        if (!_underwater(account) && _moveLower(account, y)) {
            x = 0;
        } else {
            BandSlots.Holding memory holding = account.holding;
            int256 from = FixedPointMathLib.max(holding.n1, account.head.activeBand + 1);
            if (from >= holding.n1 + int256(holding.N)) revert FullyConverted();
            _depositInto(account.head, holding, onBehalf, from, amount * _scaleY());
        }
        _storeAccount(account);

        _pull(_collateral(), msg.sender, amount);
        _updateRate(account.rate);
        emit CollateralAdded(onBehalf, msg.sender, amount);
        _emitState(account, x, y);
    }

    /// @inheritdoc IBandLoans
    function removeCollateral(uint256 amount, address onBehalf, address to) external locked {
        _requireEntryOpen(REMOVE_COLLATERAL_ENTRY);
        _requireOperator(onBehalf);
        if (amount == 0) revert ZeroAmount();
        if (to == address(0)) revert ZeroAddress();
        Account memory account = _openAccount(onBehalf);

        uint256 held = _takeDry(account);
        uint256 removed = amount * _scaleY();
        if (removed > held) revert InsufficientCollateral(held / _scaleY());
        held -= removed;
        account.holding.liqDiscount = _liqDiscount;
        Prices memory prices = _placeAnew(account, held);

        _send(_collateral(), to, amount);
        emit CollateralRemoved(onBehalf, msg.sender, amount);
        _finish(account, prices, held);
    }

    // ── Repaying ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLoans
    function repay(RepayParams calldata params) external locked returns (uint256) {
        _requireOperator(params.onBehalf);
        bool outOfBands = params.cb != address(0) || params.shrink;
        if (params.amount == 0 && !outOfBands) revert ZeroAmount();
        Account memory account = _openAccount(params.onBehalf);
        if (account.head.activeBand > params.maxActiveBand) {
            revert BandSlippage(int24(account.head.activeBand));
        }
        if (outOfBands) return _repayOutOfBands(account, params);

        if (params.amount < account.debt) {
            (uint256 x, uint256 y) = _claims(account.holding, account.user);
            if (params.amount + x / _scaleX() < account.debt) {
                return _repayPart(account, params.amount, x, y);
            }
        }
        (uint256 xOut, uint256 yOut) = _takeAll(account);
        return _close(account, xOut / _scaleX(), xOut / _scaleX(), yOut / _scaleY());
    }

    /// @dev Debt falls; the position, which holds x and y, moves to lower bands where it can.
    function _repayPart(Account memory account, uint256 amount, uint256 x, uint256 y)
        private
        returns (uint256)
    {
        uint256 before = account.debt;
        bool isDry = !_underwater(account);
        _subtractDebt(account, amount);
        _keepLowerDiscount(account.holding);
        if (isDry && _moveLower(account, y)) x = 0;
        _requireMinDebt(account.debt);
        _storeAccount(account);

        _payFrom(msg.sender, amount);
        _updateRate(account.rate);
        emit Repaid(account.user, msg.sender, before - account.debt, 0, 0);
        _emitState(account, x, y);
        return account.debt;
    }

    /// @dev With a callback, or to shrink: everything leaves the bands first.
    function _repayOutOfBands(Account memory account, RepayParams calldata params) private returns (uint256) {
        bool underwater = _underwater(account);
        int256 active = account.head.activeBand;
        int256 count = account.holding.n1 + int256(account.holding.N) - 1 - active;
        if (params.shrink && (!underwater || count < int256(MIN_BANDS))) revert CannotShrink();

        (uint256 x, uint256 held) = _takeAll(account);
        x /= _scaleX();
        uint256 held18 = held;
        uint256 available = x;
        if (params.cb != address(0)) {
            (available, held18) = _callOnRepay(account, params, x, held / _scaleY());
        }
        if (available >= account.debt || params.amount >= account.debt - available) {
            return _close(account, x, available, held18 / _scaleY());
        }
        if (underwater && !params.shrink) revert Underwater(x);

        uint256 repaid = params.amount + available;
        _subtractDebt(account, repaid);
        _requireMinDebt(account.debt);
        // What leaves less collateral per debt takes collateral out, whatever it is called.
        if (held18 * (account.debt + repaid - x) < held * account.debt) {
            _requireEntryOpen(REMOVE_COLLATERAL_ENTRY);
        }
        _keepLowerDiscount(account.holding);
        Prices memory prices = params.shrink
            ? _placeAbove(account, active + 1, uint256(count), held18)
            : _placeAnew(account, held18);
        _payFromMarket(available);
        _payFrom(msg.sender, params.amount);
        emit Repaid(account.user, msg.sender, repaid, x, held / _scaleY());
        _finish(account, prices, held18);
        return account.debt;
    }

    /// @return available Borrowed token at hand to repay with, units: `x` and what came back.
    /// @return held      Collateral that came back, wei18.
    function _callOnRepay(Account memory account, RepayParams calldata params, uint256 x, uint256 y)
        private
        returns (uint256 available, uint256 held)
    {
        _requireCallback(params.cb);
        _storeAccount(account);
        _send(_collateral(), params.cb, y);
        (uint256 xBack, uint256 yBack) =
            IBandCallback(params.cb).onRepay(account.user, x, y, account.debt, params.data);
        if (xBack != 0) _pull(_borrowed(), params.cb, xBack);
        if (yBack != 0) _pull(_collateral(), params.cb, yBack);
        return (x + xBack, yBack * _scaleY());
    }

    /// @dev Closes a loan: `available` borrowed units of the market pay first, the caller what is missing; what is left
    ///      and `y` collateral units go to the borrower. `x` is what left the bands.
    function _close(Account memory account, uint256 x, uint256 available, uint256 y)
        private
        returns (uint256)
    {
        uint256 debt = account.debt;
        uint256 fromMarket = FixedPointMathLib.min(available, debt);
        _subtractDebt(account, debt);
        _deleteLoan(account);

        _payFromMarket(fromMarket);
        _payFrom(msg.sender, debt - fromMarket);
        _sendBoth(account.user, available - fromMarket, y);
        _updateRate(account.rate);
        emit Repaid(account.user, msg.sender, debt, x, y);
        _emitClosed(account.user);
        return 0;
    }

    // ── Liquidating ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLoans
    function liquidate(address user, uint256 fraction, uint256 minX, address cb, bytes calldata data)
        external
        locked
        returns (uint256 xOut, uint256 yOut)
    {
        if (fraction == 0 || fraction > WAD) revert BadFraction(fraction);
        Account memory account = _openAccount(user);
        bool isOwn = _isAllowed(user);
        if (!isOwn) _requireLiquidatable(account);

        uint256 debt = account.debt.fullMulDivUp(fraction, WAD);
        (xOut, yOut) = _takePart(account, debt, fraction, isOwn);
        if (xOut < minX) revert SlippageExceeded(xOut, minX);

        uint256 missing = debt.zeroFloorSub(xOut);
        _payFromMarket(debt - missing);
        if (cb == address(0)) {
            _payFrom(msg.sender, missing);
            _sendBoth(msg.sender, xOut - (debt - missing), yOut);
        } else {
            _requireCallback(cb);
            _sendBoth(cb, xOut - (debt - missing), yOut);
            (uint256 xBack,) = IBandCallback(cb).onLiquidate(user, xOut, yOut, debt, data);
            if (xBack < missing) revert CallbackShort(xBack, missing);
            _payFrom(cb, missing);
        }
        _updateRate(account.rate);
        _emitLiquidated(account, debt, xOut, yOut, fraction);
    }

    function _emitLiquidated(Account memory account, uint256 debt, uint256 x, uint256 y, uint256 fraction)
        private
    {
        emit Liquidated(account.user, msg.sender, debt, x, y, fraction);
        if (account.debt == 0) _emitClosed(account.user);
        else _emitClaims(account);
    }

    /// @dev Books `debt` as paid and takes the part of the position that goes with it, units.
    function _takePart(Account memory account, uint256 debt, uint256 fraction, bool isOwn)
        private
        returns (uint256 x, uint256 y)
    {
        _subtractDebt(account, debt);
        _requireMinDebt(account.debt);
        if (account.debt == 0) fraction = WAD;
        else if (!isOwn) fraction = BandMath.removeFraction(fraction, account.holding.liqDiscount);

        (x, y) = _withdraw(account.head, account.holding, account.user, fraction);
        if (account.debt == 0) _deleteLoan(account);
        else _storeAccount(account);
        return (x / _scaleX(), y / _scaleY());
    }

    /// @dev Health must be below zero at the oracle price and at the guard price.
    function _requireLiquidatable(Account memory account) private view {
        Prices memory prices = _observe(BandSlots.unpackLast(_last));
        _requireFresh(prices);
        int256 healthWad = _health(account, prices.limited, true);
        if (healthWad >= 0) revert NotLiquidatable(healthWad);

        uint256 guard = account.head.guardFloat;
        if (guard == BandSlots.packFloat(prices.limited)) return;
        healthWad = _health(account, BandSlots.unpackFloat(guard), true);
        if (healthWad >= 0) revert NotLiquidatable(healthWad);
    }

    // ── Bad debt ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLoans
    function coverBadDebt(address user) external locked returns (uint256 missing) {
        Account memory account = _openAccount(user);
        _requireBadDebt(account);
        uint256 debt = account.debt;
        (uint256 x, uint256 y) = _withdraw(account.head, account.holding, user, WAD);
        (x, y) = (x / _scaleX(), y / _scaleY());
        _subtractDebt(account, debt);
        _deleteLoan(account);

        address fund = IMarketFactory(_factory()).insuranceFund();
        uint256 paid = _fundPayment(fund, debt - x);
        missing = debt - x - paid;
        _badDebt += missing;
        _payFromMarket(x);
        _payFrom(fund, paid);
        address receiver = fund == address(0) ? IMarketFactory(_factory()).feeReceiver() : fund;
        _send(_collateral(), receiver, y);
        _updateRate(account.rate);
        emit BadDebtCovered(user, debt, paid, missing, receiver);
        _emitClosed(user);
    }

    /// @inheritdoc IBandLoans
    function repayBadDebt(uint256 amount) external locked returns (uint256 paid) {
        paid = FixedPointMathLib.min(amount, _badDebt);
        if (paid == 0) revert ZeroAmount();
        _badDebt -= paid;
        _payFrom(msg.sender, paid);
        emit BadDebtRepaid(msg.sender, paid, _badDebt);
    }

    /// @dev The position must be worth less than its debt at the oracle price and at the guard price.
    function _requireBadDebt(Account memory account) private view {
        Prices memory prices = _observe(BandSlots.unpackLast(_last));
        _requireFresh(prices);
        (uint256 x, uint256 y) = _claims(account.holding, account.user);
        uint256 price = FixedPointMathLib.max(prices.limited, BandSlots.unpackFloat(account.head.guardFloat));
        if (x + y.fullMulDivUp(price, WAD) >= account.debt * _scaleX()) revert NotBadDebt(account.user);
    }

    /// @dev What the fund can pay of `needed`: limited by its balance, and by its allowance to this market.
    function _fundPayment(address fund, uint256 needed) private view returns (uint256) {
        if (fund == address(0)) return 0;
        address token = _borrowed();
        (bool success, bytes memory returned) =
            token.staticcall(abi.encodeWithSignature("allowance(address,address)", fund, address(this)));
        uint256 allowance = success && returned.length >= 32 ? abi.decode(returned, (uint256)) : 0;
        return FixedPointMathLib.min(needed, FixedPointMathLib.min(allowance, token.balanceOf(fund)));
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLoans
    function position(address user) external view returns (Position memory position_) {
        BandSlots.Holding memory holding = BandSlots.unpackHolding(_holdings[user]);
        if (holding.N == 0) return position_;
        (uint256 x, uint256 y) = _claims(holding, user);
        position_.n1 = int24(holding.n1);
        position_.n2 = int24(holding.n1 + int256(holding.N) - 1);
        position_.debt = _debtOf(user, _mulNow());
        position_.collateral = y / _scaleY();
        position_.borrowed = x / _scaleX();
        position_.liqDiscount = holding.liqDiscount;
        position_.softLiquidation =
            _isUnderwater(BandSlots.unpackHead(_head), holding, user, position_.debt * _scaleX());
    }

    /// @inheritdoc IBandLoans
    function health(address user, bool full) external view returns (int256) {
        BandSlots.Holding memory holding = BandSlots.unpackHolding(_holdings[user]);
        if (holding.N == 0) revert NoLoan(user);
        return _healthOf(holding, user, _viewGrid(), _debtOf(user, _mulNow()) * _scaleX(), full);
    }

    /// @inheritdoc IBandLoans
    function getXDown(address user) external view returns (uint256) {
        return _xDown(BandSlots.unpackHolding(_holdings[user]), user, _viewGrid());
    }

    // ── Placing ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Places `held` (wei18) as low as the debt allows, and stores the account. Reverts DebtTooHigh, AmountTooLow.
    function _placeAnew(Account memory account, uint256 held) private returns (Prices memory prices) {
        prices = _observe(BandSlots.unpackLast(_last));
        _requireFresh(prices);
        uint256 N = account.holding.N;
        if (held / N < MIN_PER_BAND) revert AmountTooLow();
        // A fall that the jump limit holds back can't be borrowed against.
        BandMath.Grid memory grid = _grid(account.rate.mul, FixedPointMathLib.min(prices.limited, prices.raw));
        (int256 n1, uint256 ye) = _candidate(account, held, account.debt, grid);
        if (!_isPlaceable(account.head, n1, grid)) {
            revert DebtTooHigh(_maxBorrowable(account.head, ye, grid));
        }

        _deposit(account.head, account.holding, account.user, n1, N, held);
        _storeAccount(account);
    }

    /// @dev Places `held` (wei18) equally in `count` bands from n1 on, and stores the account.
    function _placeAbove(Account memory account, int256 n1, uint256 count, uint256 held)
        private
        returns (Prices memory prices)
    {
        prices = _observe(BandSlots.unpackLast(_last));
        _requireFresh(prices);
        _deposit(account.head, account.holding, account.user, n1, count, held);
        _storeAccount(account);
    }

    /// @dev Places a position above water anew with `held` (wei18), unless the price is not usable or its bands would come
    ///      nearer to the price. Its dust of x counts as repaid.
    function _moveLower(Account memory account, uint256 held) private returns (bool) {
        Prices memory prices = _observe(BandSlots.unpackLast(_last));
        if (!prices.isFresh) return false;
        BandMath.Grid memory grid = _grid(account.rate.mul, FixedPointMathLib.min(prices.limited, prices.raw));
        (int256 n1,) = _candidate(account, held, account.debt, grid);
        if (n1 < account.holding.n1 || !_isPlaceable(account.head, n1, grid)) return false;

        _settleDust(account);
        _deposit(account.head, account.holding, account.user, n1, account.holding.N, held);
        return true;
    }

    /// @dev n1 for `held` (wei18) and `debt` (units), and the effective collateral.
    function _candidate(Account memory account, uint256 held, uint256 debt, BandMath.Grid memory grid)
        private
        view
        returns (int256 n1, uint256 ye)
    {
        uint256 discount = FixedPointMathLib.min(_loanDiscount + _extraHealth[account.user], WAD);
        uint256 N = account.holding.N;
        ye = BandMath.yEffective(held / N, BandMath.rangeFactor(grid.A, grid.lnR, N, discount));
        n1 = BandMath.calcN1(ye, grid.basePrice, debt * _scaleX(), grid.lnR, N);
    }

    /// @dev Whether a position may start at n1: reachable, not above the price, and no x in its way.
    function _isPlaceable(BandSlots.Head memory head, int256 n1, BandMath.Grid memory grid)
        private
        view
        returns (bool)
    {
        return n1 >= BandMath.lowestBand(grid.lnR)
            && BandMath.pUp(grid.basePrice, n1, grid.lnR) <= grid.oraclePrice && _isVacant(head, n1);
    }

    /// @dev The most that `ye` could borrow now, units, rounded down.
    function _maxBorrowable(BandSlots.Head memory head, uint256 ye, BandMath.Grid memory grid)
        private
        view
        returns (uint256)
    {
        int256 top = BandMath.topBand(grid.basePrice, grid.oraclePrice, grid.lnR);
        if (!_isVacant(head, top)) top = head.activeBand + 1;
        return BandMath.maxBorrowable(ye, BandMath.pUp(grid.basePrice, top, grid.lnR)) / _scaleX();
    }

    // ── Positions ──────────────────────────────────────────────────────────────────────────────────────────────

    function _takeAll(Account memory account) private returns (uint256 x, uint256 y) {
        return _withdraw(account.head, account.holding, account.user, WAD);
    }

    /// @dev Takes a position above water out of its bands. Reverts Underwater.
    function _takeDry(Account memory account) private returns (uint256 held) {
        if (_underwater(account)) {
            (uint256 x,) = _claims(account.holding, account.user);
            revert Underwater(x / _scaleX());
        }
        return _settleDust(account);
    }

    /// @dev Takes a position out of its bands; the dust of x that it may hold repays debt.
    function _settleDust(Account memory account) private returns (uint256 held) {
        uint256 x;
        (x, held) = _takeAll(account);
        x /= _scaleX();
        if (x == 0) return held;
        _subtractDebt(account, x);
        _payFromMarket(x);
    }

    function _underwater(Account memory account) private view returns (bool) {
        return _isUnderwater(account.head, account.holding, account.user, account.debt * _scaleX());
    }

    function _health(Account memory account, uint256 oraclePrice, bool full) private view returns (int256) {
        return _healthOf(
            account.holding,
            account.user,
            _grid(account.rate.mul, oraclePrice),
            account.debt * _scaleX(),
            full
        );
    }

    /// @dev A raised discount must not make an old loan liquidatable.
    function _keepLowerDiscount(BandSlots.Holding memory holding) private view {
        holding.liqDiscount = FixedPointMathLib.min(holding.liqDiscount, _liqDiscount);
    }

    function _sendBoth(address to, uint256 x, uint256 y) private {
        _send(_borrowed(), to, x);
        _send(_collateral(), to, y);
    }

    // ── Ends of an action ──────────────────────────────────────────────────────────────────────────────────────

    /// @dev After a placement, which holds `held` (wei18) of collateral alone.
    function _finish(Account memory account, Prices memory prices, uint256 held) private {
        _updateRate(account.rate);
        int256 healthWad = _health(account, prices.limited, false);
        if (healthWad < 0) revert Unhealthy(healthWad);
        _emitState(account, 0, held);
    }

    function _emitClaims(Account memory account) private {
        (uint256 x, uint256 y) = _claims(account.holding, account.user);
        _emitState(account, x, y);
    }

    // ── Permissions ────────────────────────────────────────────────────────────────────────────────────────────

    function _requireEntryOpen(uint8 flow) private view {
        if (_pausedEntries >> flow & 1 != 0) revert EntryPaused();
    }

    function _isAllowed(address user) private view returns (bool) {
        return msg.sender == user || _operators[user][msg.sender];
    }

    function _requireOperator(address user) private view {
        if (!_isAllowed(user)) revert NotApproved(user, msg.sender);
    }

    function _requireCallback(address cb) private view {
        bool isForbidden = cb == address(this) || cb == _borrowed() || cb == _collateral() || cb == _vault();
        if (isForbidden || cb.code.length == 0) revert BadCallback(cb);
    }

    // ── Constants behind the calldata ──────────────────────────────────────────────────────────────────────────

    /// @dev The i-th of the 12 words that the market appends.
    function _constant(uint256 i) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(sub(calldatasize(), mul(sub(12, i), 0x20)))
        }
    }

    function _borrowed() internal pure override returns (address) {
        return address(uint160(_constant(0)));
    }

    function _collateral() internal pure override returns (address) {
        return address(uint160(_constant(1)));
    }

    function _vault() internal pure override returns (address) {
        return address(uint160(_constant(2)));
    }

    function _factory() internal pure override returns (address) {
        return address(uint160(_constant(3)));
    }

    function _A() internal pure override returns (uint256) {
        return _constant(4);
    }

    function _lnR() internal pure override returns (uint256) {
        return _constant(5);
    }

    function _reach() internal pure override returns (uint256) {
        return _constant(6);
    }

    function _initialPrice() internal pure override returns (uint256) {
        return _constant(7);
    }

    function _scaleX() internal pure override returns (uint256) {
        return _constant(8);
    }

    function _scaleY() internal pure override returns (uint256) {
        return _constant(9);
    }

    function _guardWindow() internal pure override returns (uint256) {
        return _constant(10);
    }

    function _pokesOracle() internal pure override returns (bool) {
        return _constant(11) != 0;
    }
}
